"""Score saliency maps against a planted cue: the very pixels by which a drawn smile differs from no smile.

A network that learned such a cue can have learned nothing else, so a map should mark these pixels and no
others. Four measures, each of one face, 0 to 1, higher is better:

- "pointing": is the strongest pixel one of them (Zhang et al. 2018, the pointing game)?
- "mass": how much of the map lies on them (relevance mass accuracy, Arras et al. 2022, CLEVR-XAI);
- "rank": of the k strongest pixels, where the cue has k, how many are in it (relevance rank accuracy, alike);
- "auc": the chance that a pixel of the cue is stronger than another.

What needs no network to be made stands beside the methods (`references`): a map of noise, one that is always
strongest in the middle, and the face's own edges.

The rule, fixed before any result: a method passes on a cue if its rank accuracy is above that of the best
reference on the same faces, by the whole 95% interval over people. Methods are ranked by `RANKED_BY`, the
mean over the cues. Left out: where the cue is and who learns it (`sanity`).
"""

from collections.abc import Mapping

import cv2
import numpy as np
import pandas as pd

from emolib import metrics
from emolib.saliency.methods import normalise

MEASURES = ("pointing", "mass", "rank", "auc")
RANKED_BY = "rank"
REFERENCES = ("random map", "centre map", "edges")
VISIBLE = 8  # grey levels, of 255, from which on a pixel counts as changed by the cue


def scores(maps: np.ndarray, planted: np.ndarray) -> np.ndarray:
    """`MEASURES` of each map: float64 (n, 4). Equal pixels share their places.

    >>> scores(np.array([[[3.0, 1.0], [0.0, 0.0]]]), np.array([[[True, False], [True, False]]])).round(3)
    array([[1.   , 0.75 , 0.5  , 0.625]])

    Args:
        maps: (n, h, w) >= 0, raw.
        planted: bool (n, h, w), some and not all of each face.

    Raises:
        ValueError: other shapes, a face without the cue; maps as `methods.normalise`.
    """
    from scipy.stats import rankdata

    maps = normalise(maps)
    if planted.shape != maps.shape or planted.dtype != bool or not planted.any((1, 2)).all():
        raise ValueError(
            f"planted: expected bool {maps.shape}, some of each, got {planted.dtype} {planted.shape}"
        )
    made = []
    for one, cue in zip(maps.reshape(len(maps), -1), planted.reshape(len(maps), -1), strict=True):
        k = cue.sum()
        weakest = np.partition(one, -k)[-k]  # of the k strongest
        above, equal = one > weakest, one == weakest
        hits = cue[above].sum() + (k - above.sum()) * cue[equal].mean()
        won = rankdata(one)[cue].sum() - k * (k + 1) / 2  # Mann and Whitney's: of pairs with another pixel
        at_most = cue[one == one.max()].mean()
        made.append((at_most, one[cue].sum(), hits / k, won / (k * (one.size - k))))
    return np.array(made)


def references(images: np.ndarray, *, seed: int) -> dict[str, np.ndarray]:
    """Maps (n, h, h) that no network made, by name, of uint8 images (n, h, h, 1)."""
    n, side = images.shape[:2]
    away = (np.arange(side) - (side - 1) / 2) / side
    centre = np.exp(-8 * (away[:, None] ** 2 + away**2))
    slopes = [[cv2.Sobel(each.astype(np.float32), -1, *way) for way in ((1, 0), (0, 1))] for each in images]
    made = (np.random.default_rng(seed).random((n, side, side)), np.repeat(centre[None], n, axis=0))
    return dict(zip(REFERENCES, (*made, np.array([np.hypot(*each) for each in slopes])), strict=True))


def table(
    maps: Mapping[str, np.ndarray], planted: np.ndarray, images: np.ndarray, people: np.ndarray, *, seed: int
) -> pd.DataFrame:
    """How well each method and reference finds the cue of these faces.

    Args:
        maps: (n, h, h) by method.
        planted, images: of the same faces, as in `scores` and `references`.
        people: (n,), who is on them.

    Returns:
        DataFrame, a row a method, then a reference: method, reference (is it one?), n_faces, area (share of
        the picture that is planted), each of `MEASURES` with _low and _high, over, over_low, over_high: rank
        accuracy beyond the best reference's on the same faces.
    """
    every = {name: scores(each, planted) for name, each in {**maps, **references(images, seed=seed)}.items()}
    of_rank = MEASURES.index(RANKED_BY)
    best = max((every[name][:, of_rank] for name in REFERENCES), key=np.mean)
    weights = metrics.bootstrap_weights(people, 1000, np.random.default_rng(seed)).astype(float)
    weights /= weights.sum(axis=1, keepdims=True)
    rows, named = [], (*MEASURES, "over")
    for name, each in every.items():
        values = np.column_stack([each, each[:, of_rank] - best])
        ends = np.vstack([values.mean(axis=0), np.percentile(weights @ values, [2.5, 97.5], axis=0)])
        rows.append((name, name in REFERENCES, len(each), planted.mean(), *ends.T.ravel()))
    columns = [f"{measure}{end}" for measure in named for end in ("", "_low", "_high")]
    return pd.DataFrame(rows, columns=["method", "reference", "n_faces", "area", *columns])


def ranked(scored: pd.DataFrame) -> pd.DataFrame:
    """Means over the cues, the best first by `RANKED_BY`: method, reference and `MEASURES`."""
    means = scored.groupby(["method", "reference"], sort=False)[[*MEASURES]].mean()
    return means.sort_values(RANKED_BY, ascending=False, kind="stable").reset_index()
