"""How much of a saliency map falls on each region of a face, with intervals, and how alike two maps are.

Enrichment is a region's share of the saliency over its share of the picture: 1 is what a map that prefers no
place gives. All intervals are 95% percentile bootstraps over faces (Efron 1979); what is compared is compared
on the same drawn faces.

Left out: where the regions are (`regions`), how maps are made (`methods`), what follows (`verdict`).
"""

from collections.abc import Sequence

import cv2
import numpy as np
import pandas as pd

from emolib.metrics import bootstrap_weights
from emolib.saliency.methods import normalise
from emolib.saliency.regions import ROWS, inside

Interval = tuple[float, float, float]  # value, low, high


def shares(maps: np.ndarray, region_maps: np.ndarray, *, seed: int = 0) -> pd.DataFrame:
    """How much of the saliency falls on each region, against the region's share of the picture.

    Args:
        maps: (n, h, w) >= 0, raw; each is divided by its sum, so every face counts the same.
        region_maps: uint8 (n, h, w), index into `REGIONS`.
        seed: of the bootstrap.

    Returns:
        DataFrame, one row a region of `regions.ROWS` (both eyes, both cheeks last): region, n_faces,
        area_share, saliency_share (means over faces), enrichment (saliency share / area share; NaN if no face
        shows the region), enrichment_low, enrichment_high.

    Raises:
        ValueError: no faces, other shapes; maps as `methods.normalise`.
    """
    if region_maps.shape != maps.shape or not maps.size:
        raise ValueError(f"region_maps: expected one or more of shape {maps.shape}, got {region_maps.shape}")
    saliency, area = (face_shares(each, region_maps, ROWS) for each in (maps, np.ones(maps.shape)))
    drawn, means = _drawn(len(maps), seed), (saliency.mean(axis=0), area.mean(axis=0))
    with np.errstate(invalid="ignore", divide="ignore"):
        low, high = pd.DataFrame((drawn @ saliency) / (drawn @ area)).quantile([0.025, 0.975]).to_numpy()
        columns = {"area_share": means[1], "saliency_share": means[0], "enrichment": np.divide(*means)}
    columns |= {"enrichment_low": low, "enrichment_high": high}
    return pd.DataFrame({"region": ROWS, "n_faces": len(maps), **columns})


def likeness(maps: np.ndarray, others: np.ndarray, region_maps: np.ndarray, *, blocks: int = 14) -> Interval:
    """`alike` of two maps of the same face, mean over faces: (value, low, high)."""
    return mean_interval(alike(maps, others, region_maps, blocks=blocks))


def alike(maps: np.ndarray, others: np.ndarray, region_maps: np.ndarray, *, blocks: int = 14) -> np.ndarray:
    """Rank correlation (Spearman 1904) of two maps of the same face: (n,).

    The sanity check of Adebayo et al. 2018 (arXiv 1810.03292), on the face: maps (n, h, w) are averaged over
    `blocks` x `blocks` cells, as it is about places and not about pixels, and cells off the face do not
    count. Every network, an untrained one too, answers to a face more than to a plain background: over the
    whole picture that alone makes maps alike. A map without any structure is like no other (0).
    """
    from scipy.stats import rankdata

    found = np.zeros(len(maps))
    on_face = _cells(~inside(region_maps, "surroundings"), blocks) >= 0.5
    cells = (np.round(_cells(normalise(each) * each[0].size, blocks), 6) for each in (maps, others))
    for face, (first, second, where) in enumerate(zip(*cells, on_face, strict=True)):
        ranks = [rankdata(each[where]) for each in (first, second)]  # rounded: equal cells have equal ranks
        a, b = (each - each.mean() for each in ranks)
        found[face] = a @ b / (np.sqrt(a @ a * (b @ b)) or 1)
    return found


def mean_interval(values: np.ndarray) -> Interval:
    """Mean of a number of each face, (n,), with its interval."""
    low, high = np.percentile(_drawn(len(values), seed=0) @ values, [2.5, 97.5])
    return float(values.mean()), float(low), float(high)


def face_shares(maps: np.ndarray, region_maps: np.ndarray, regions: Sequence[str]) -> np.ndarray:
    """The share of each face's saliency on each of `regions`: (n, regions). Arguments as `shares`."""
    of = normalise(maps)
    return np.stack([(of * inside(region_maps, name)).sum(axis=(1, 2)) for name in regions], axis=1)


def _cells(maps: np.ndarray, blocks: int) -> np.ndarray:
    """Means over a grid of cells: (n, cells)."""
    shape, way = (blocks, blocks), cv2.INTER_AREA
    return np.array([cv2.resize(each.astype(float), shape, interpolation=way).ravel() for each in maps])


def _drawn(n: int, seed: int) -> np.ndarray:
    """How often each face is drawn, as a share: (1000, n)."""
    return bootstrap_weights(np.arange(n), 1000, np.random.default_rng(seed)).astype(float) / n
