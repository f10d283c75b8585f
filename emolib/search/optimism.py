"""How much too good the pick of a search looks on the faces that it was picked on.

Whoever picks one of many networks by its validation score picks its luck as well. How much, can be seen
without new faces: draw people with replacement, pick on those drawn, and look at the pick on the people left
out (bootstrap bias correction, Tsamardinos, Greasidou and Borboudakis 2018). The difference is the optimism,
zero for one network that was not picked.

Not here: what to do about it (`confirm`).
"""

from collections.abc import Callable, Mapping

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
) -> pd.DataFrame:
    """What each way to pick a network gets, on the people it was picked on and on those left out.

    Args:
        labels: (n,) of 0 and 1.
        scores: (n_networks, n).
        groups: (n,) whose picture it is.
        picks: name -> function from the AUCs (n_networks,) on drawn people to the index of a network, or -1.
        n_boot: times that people are drawn.

    Returns:
        A row a way: rule, seen and fresh (mean AUC on drawn people and on the others), optimism (the
        difference), picked (share of draws in which a network was picked). NaN where none ever was.
    """
    seen, fresh = _drawn(labels, scores, groups, n_boot)
    rows = []
    for rule, pick in picks.items():
        index = np.array([pick(aucs) for aucs in seen])
        good = np.flatnonzero(index >= 0)
        rows.append({"rule": rule, **_means(seen, fresh, good, index[good]), "picked": len(good) / len(seen)})
    return pd.DataFrame(rows)


def best_of(labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, *, n_boot: int = 500) -> pd.DataFrame:
    """Optimism of picking the best of n networks, for n = 1, 2, 4, ... and all.

    Arguments as in `selection`. Returns a row an n: n, seen, fresh, optimism. In each draw the n networks are
    drawn as well.
    """
    seen, fresh = _drawn(labels, scores, groups, n_boot)
    order = np.argsort(np.random.default_rng((0, 1)).random(seen.shape), axis=1)
    rows, every, n_networks = [], np.arange(len(seen)), len(scores)
    for n in [2**k for k in range(n_networks.bit_length()) if 2**k < n_networks] + [n_networks]:
        some = order[:, :n]
        best = some[every, np.take_along_axis(seen, some, axis=1).argmax(axis=1)]
        rows.append({"n": n, **_means(seen, fresh, every, best)})
    return pd.DataFrame(rows)


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


def _drawn(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, n_boot: int
) -> tuple[np.ndarray, np.ndarray]:
    """AUCs (n_draws, n_networks) on drawn people and on those left out, without draws that lack a class."""
    weights = metrics.bootstrap_weights(groups, n_boot, np.random.default_rng(0))
    seen = np.stack([metrics.weighted_auc(labels, row, weights) for row in scores], axis=1)
    fresh = np.stack([metrics.weighted_auc(labels, row, weights == 0) for row in scores], axis=1)
    whole = ~np.isnan(seen + fresh).any(axis=1)
    return seen[whole], fresh[whole]


def _means(seen: np.ndarray, fresh: np.ndarray, draws: np.ndarray, picked: np.ndarray) -> dict[str, float]:
    if not len(draws):
        return dict.fromkeys(("seen", "fresh", "optimism"), np.nan)
    on_seen, on_fresh = seen[draws, picked].mean(), fresh[draws, picked].mean()
    return {"seen": on_seen, "fresh": on_fresh, "optimism": on_seen - on_fresh}
