"""How much too good the pick of a search looks on the faces that it was picked on.

Whoever picks one of many networks by its validation score picks its luck as well. How much, can be seen
without new faces: draw people with replacement, pick on those drawn, and look at the pick on the people left
out (bootstrap bias correction, Tsamardinos, Greasidou and Borboudakis 2018). The difference is the optimism,
zero for one network that was not picked.

Not here: what to do about it (`confirm`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd

from emolib import metrics

Pick = Callable[[np.ndarray], int]


def selection(
    labels: np.ndarray,
    scores: np.ndarray,
    groups: np.ndarray,
    picks: Mapping[str, Pick],
    *,
    n_boot: int = 500,
    seed: int = 0,
) -> pd.DataFrame:
    """What each way to pick a network gets, on the people it was picked on and on those left out.

    Args:
        labels: (n,) of 0 and 1.
        scores: (n_networks, n).
        groups: (n,) whose picture it is.
        picks: name -> function from the AUCs (n_networks,) on drawn people to the index of a network, or -1.
        n_boot: times that people are drawn.
        seed: seeds the draws.

    Returns:
        A row a way: rule, seen and fresh (mean AUC on drawn people and on the others), optimism (the
        difference), picked (share of draws in which a network was picked). NaN where none ever was.
    """
    seen, fresh = _drawn(labels, scores, groups, n_boot, seed)
    rows = []
    for rule, pick in picks.items():
        index = np.array([pick(aucs) for aucs in seen])
        good = np.flatnonzero(index >= 0)
        rows.append((rule, *_means(seen, fresh, good, index[good]), len(good) / len(seen)))
    return pd.DataFrame(rows, columns=["rule", "seen", "fresh", "optimism", "picked"])


def best_of(
    labels: np.ndarray,
    scores: np.ndarray,
    groups: np.ndarray,
    *,
    sizes: Sequence[int] | None = None,
    n_boot: int = 500,
    seed: int = 0,
) -> pd.DataFrame:
    """Optimism of picking the best of n networks, for several n.

    Args:
        labels, scores, groups, n_boot, seed: as in `selection`.
        sizes: the n, each at most the number of networks; None: 1, 2, 4, ... and all.

    Returns:
        A row an n: n, seen, fresh, optimism. In each draw the n networks are drawn as well.
    """
    n_networks = len(scores)
    if sizes is None:
        sizes = [2**k for k in range(n_networks.bit_length()) if 2**k < n_networks] + [n_networks]
    if not all(1 <= n <= n_networks for n in sizes):
        raise ValueError(f"sizes: expected numbers from 1 to {n_networks}, got {list(sizes)}")
    seen, fresh = _drawn(labels, scores, groups, n_boot, seed)
    rng = np.random.default_rng((seed, 1))
    order = np.argsort(rng.random(seen.shape), axis=1)
    rows, every = [], np.arange(len(seen))
    for n in sizes:
        some = order[:, :n]
        best = some[every, np.take_along_axis(seen, some, axis=1).argmax(axis=1)]
        rows.append((n, *_means(seen, fresh, every, best)))
    return pd.DataFrame(rows, columns=["n", "seen", "fresh", "optimism"])


def cheapest_above(flops: np.ndarray, share: float, *, room: np.ndarray) -> Pick:
    """The rule of a search: the fewest FLOPs among the networks whose AUC, less `room`, keeps the floor.

    The first network is the baseline, whose AUC on the same people gives the floor; it is never picked.
    `flops` and `room` are (n_networks,); `room` is 0 where the point estimate counts.
    """
    flops, room = np.asarray(flops), np.asarray(room)

    def pick(aucs: np.ndarray) -> int:
        good = np.flatnonzero(aucs - room >= metrics.quality_floor(aucs[0], share))
        good = good[good > 0]
        return int(good[np.argmin(flops[good])]) if len(good) else -1

    return pick


def _drawn(labels, scores, groups, n_boot: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """AUCs (n_draws, n_networks) on drawn people and on those left out, without draws that lack a class."""
    weights = metrics.bootstrap_weights(groups, n_boot, np.random.default_rng(seed))
    seen = np.stack([metrics.weighted_auc(labels, row, weights) for row in scores], axis=1)
    fresh = np.stack([metrics.weighted_auc(labels, row, weights == 0) for row in scores], axis=1)
    whole = ~np.isnan(seen + fresh).any(axis=1)
    return seen[whole], fresh[whole]


def _means(seen, fresh, draws: np.ndarray, picked: np.ndarray) -> tuple[float, float, float]:
    if not len(draws):
        return float("nan"), float("nan"), float("nan")
    on_seen, on_fresh = seen[draws, picked].mean(), fresh[draws, picked].mean()
    return float(on_seen), float(on_fresh), float(on_seen - on_fresh)
