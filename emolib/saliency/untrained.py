"""What training changes: a network's share of saliency on a region beside that of untrained ones of its spec.

An untrained network's maps prefer some regions too, because a face has its edges there. So the share of a
trained network is divided by what several untrained networks of the same spec give the same faces: `gain`,
1 where training changes nothing. It is the same number whether shares or shares relative to area are
divided, as the area is that of the same faces.

Its 95% interval is made for one more network: it holds the spread between untrained networks beside that over
people, so that an untrained network, held against the others, has a gain that differs from 1 in one case of
twenty (the chapter shows how often it does). Left out: what follows from a gain (`verdict`).
"""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.saliency.measure import Measurement
from emolib.saliency.relevance import face_shares

N = 5  # untrained networks of each spec
AT_MOST = 50  # faces
Shares = Mapping[str, np.ndarray]  # by method, (n, regions)


def gains(trained: np.ndarray, untrained: np.ndarray, people: np.ndarray) -> np.ndarray:
    """The gain of each region, with its interval: float64 (regions, 3), value, low, high.

    On the log of the mean share, a t interval with k - 1 degrees of freedom: its variance is that of the mean
    over people (bootstrap), plus 1 + 1/k times that between untrained networks.

    Args:
        trained: (n, regions), shares of n faces.
        untrained: (k, n, regions), of k >= 2 networks on the same faces.
        people: (n,), who is on the faces.

    Raises:
        ValueError: other shapes, fewer than two untrained networks.
    """
    from scipy.stats import t

    if untrained.shape[1:] != trained.shape or len(untrained) < 2:
        raise ValueError(f"untrained: expected (2 or more, *{trained.shape}), got {untrained.shape}")
    weights = metrics.bootstrap_weights(people, 1000, np.random.default_rng(0)).astype(float)
    weights = np.concatenate([np.ones((1, len(people))), weights])  # the first row: all, as they are
    with np.errstate(divide="ignore", invalid="ignore"):
        ours, theirs = (np.log(weights @ each / weights.sum(1)[:, None]) for each in (trained, untrained))
        value, *drawn = ours - theirs.mean(axis=0)
        between = theirs[:, 0].var(axis=0, ddof=1) * (1 + 1 / len(untrained))
        half = t.ppf(0.975, len(untrained) - 1) * np.sqrt(np.var(drawn, axis=0, ddof=1) + between)
        return np.exp(np.column_stack([value, value - half, value + half]))


def compared(measured: Measurement, untrained: Sequence[Shares], regions: Sequence[str]) -> pd.DataFrame:
    """A row a method of `untrained` and region: data, model, method, region, n_untrained, share (of the
    trained network, on these faces), share_untrained (mean), gain, gain_low, gain_high.
    """
    rows = []
    for method in untrained[0] if untrained else ():
        blank = np.stack([each[method] for each in untrained])
        some = measured.mapped.first(blank.shape[1])
        own = face_shares(measured.maps[method][: len(some.rows)], some.region_maps, regions)
        people = some.dataset.groups[some.rows]
        for region, *ends in zip(
            regions, own.mean(axis=0), blank.mean(axis=(0, 1)), *gains(own, blank, people).T, strict=True
        ):
            rows.append((measured.faces.dataset.name, measured.model, method, region, len(blank), *ends))
    shown = ["share", "share_untrained", "gain", "gain_low", "gain_high"]
    return pd.DataFrame(rows, columns=["data", "model", "method", "region", "n_untrained", *shown])
