"""How much too good the pick of a search looks on the faces that it was picked on.

Whoever picks one of many networks by its validation score picks its luck as well. How much, can be seen
without new faces: draw people with replacement, pick on those drawn, and look at the pick on the people left
out (bootstrap bias correction, Tsamardinos, Greasidou and Borboudakis 2018). The difference is the optimism,
zero for one network that was not picked.

Not here: what to do about it (`confirm`).
"""

import numpy as np
import pandas as pd

from emolib import metrics


def best_of(labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, *, n_boot: int = 500) -> pd.DataFrame:
    """Optimism of picking the best of n networks, for n = 1, 2, 4, ... and all.

    Args:
        labels: (n_faces,) of 0 and 1.
        scores: (n_networks, n_faces).
        groups: (n_faces,) whose picture it is.
        n_boot: times that people are drawn, and each time the n networks.

    Returns:
        A row an n: n, seen and fresh (mean AUC on drawn people and on the others), optimism (the difference).
    """
    seen, fresh = _drawn(labels, scores, groups, n_boot)
    order = np.argsort(np.random.default_rng((0, 1)).random(seen.shape), axis=1)
    rows, every, n_networks = [], np.arange(len(seen)), len(scores)
    for n in [2**k for k in range(n_networks.bit_length()) if 2**k < n_networks] + [n_networks]:
        some = order[:, :n]
        best = some[every, np.take_along_axis(seen, some, axis=1).argmax(axis=1)]
        rows.append((n, *(pd.Series(aucs[every, best]).mean() for aucs in (seen, fresh))))
    table = pd.DataFrame(rows, columns=["n", "seen", "fresh"])
    return table.assign(optimism=table["seen"] - table["fresh"])


def _drawn(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, n_boot: int
) -> tuple[np.ndarray, np.ndarray]:
    """AUCs (n_draws, n_networks) on drawn people and on those left out, without draws that lack a class."""
    weights = metrics.bootstrap_weights(groups, n_boot, np.random.default_rng(0))
    seen = np.stack([metrics.weighted_auc(labels, row, weights) for row in scores], axis=1)
    fresh = np.stack([metrics.weighted_auc(labels, row, weights == 0) for row in scores], axis=1)
    whole = ~np.isnan(seen + fresh).any(axis=1)
    return seen[whole], fresh[whole]
