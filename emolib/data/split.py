"""Splits by person: nobody is in two splits, and each split has about the same share of smiles.

It does not look at the pictures: one person under two names is two people here.
"""

from __future__ import annotations

import numpy as np

from emolib.data.dataset import SPLITS, DataError

N_FOLDS = 20  # steps of 5%


def split_by_group(labels, groups, *, seed: int, val: float = 0.15, test: float = 0.15) -> np.ndarray:
    """Share people out to "train", "val" and "test": str (n,).

    labels: (n,) 0 or 1. groups: (n,) the person. seed: decides who goes where. val, test: shares, rounded
    to whole folds of scikit-learn's StratifiedGroupKFold: 20 folds, or fewer where there are fewer people
    or fewer faces of a class. Raises DataError if the shares leave nothing to train on, or if there are too
    few people for smiles and other faces in each split.

    >>> split_by_group([0, 1] * 40, [f"person {i // 2}" for i in range(80)], seed=0).tolist().count("train")
    56
    """
    from sklearn.model_selection import StratifiedGroupKFold

    labels, groups = np.asarray(labels), np.asarray(groups)
    if labels.shape != groups.shape or labels.ndim != 1:
        raise DataError(f"groups: expected one per label {labels.shape}, got {groups.shape}")
    if not (0 < val < 1 and 0 < test < 1 and val + test < 1):
        raise DataError(f"val, test: expected shares that add up to less than 1, got {val} and {test}")
    n_people, n_smiles = len(np.unique(groups)), int((labels == 1).sum())
    too_few = DataError(
        f"groups: expected enough people for smiles and other faces in each of {', '.join(SPLITS)}, "
        f"got {n_people} people with {n_smiles} smiles and {len(labels) - n_smiles} other faces"
    )
    n_folds = min(N_FOLDS, n_people, n_smiles, len(labels) - n_smiles)
    n_val, n_test = (max(1, round(share * n_folds)) for share in (val, test))
    if n_val + n_test >= n_folds:
        raise too_few
    folds = StratifiedGroupKFold(n_folds, shuffle=True, random_state=seed).split(labels, labels, groups)
    # The people with the most faces are in the first folds: in that order they would fill the test split.
    order = np.random.default_rng(seed).permutation(n_folds)
    split = np.full(len(labels), "train", dtype="<U5")
    for number, (_, rows) in zip(order, folds, strict=True):
        if number < n_test + n_val:
            split[rows] = "test" if number < n_test else "val"
    if any(len(np.unique(labels[split == name])) < 2 for name in SPLITS):
        raise too_few
    return split
