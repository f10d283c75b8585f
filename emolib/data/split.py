"""Splits by person: nobody is in two splits, and each split has about the same share of smiles.

It does not look at the pictures: one person under two names is two people here.
"""

from collections.abc import Sequence
from functools import cache
from math import inf
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from emolib.data.dataset import DataError

N_FOLDS = 20  # steps of 5%
VAL = TEST = 0.15  # shares of the faces, where nothing else is asked
# People of either label that a split must have: intervals resample people, and training labels are judged in
# three folds (emolib.labels.confident).
NEEDED = {"train": 3, "val": 2, "test": 2}


def deal(labels: np.ndarray, groups: np.ndarray, n_folds: int, *, seed: int) -> np.ndarray:
    """The fold 0, 1, ... of each face, (n,): people stay together, smiles are shared out (scikit-learn)."""
    fold = np.empty(len(labels), int)
    dealt = group_folds()(n_folds, shuffle=True, random_state=seed)
    for number, (_, rows) in enumerate(dealt.split(labels, labels, groups)):
        fold[rows] = number
    return fold


def deal_by_need(
    labels: np.ndarray, groups: np.ndarray, needed: Sequence[int], shares: Sequence[float], *, seed: int
) -> np.ndarray:
    """The place 0, 1, ... of each face, (n,), for few people, who stay together.

    Place i gets `needed[i]` people of either label, if there are as many; all others go by `shares`.
    """
    rng = np.random.default_rng(seed)
    _, person = np.unique(groups, return_inverse=True)
    has = np.zeros((person.max() + 1, 2), bool)
    has[person, labels] = True
    place = rng.choice(len(needed), len(has), p=shares)
    missing = np.repeat(np.array(needed)[:, None], 2, axis=1)
    for one in sorted(rng.permutation(len(has)), key=lambda one: -has[one].sum()):
        wanted = (missing.clip(0) * has[one]).sum(axis=1)
        if wanted.any():
            place[one] = wanted.argmax()
            missing[place[one]] -= has[one]
    return place[person]


def n_people(labels: np.ndarray, groups: np.ndarray) -> int:
    """How many people there are of the label that has the fewest."""
    return min(len(np.unique(groups[labels == label])) for label in (0, 1))


def split_by_group(
    labels: ArrayLike, groups: ArrayLike, *, seed: int, classes: Sequence[str] = ("0", "1"),
    held_out: float = TEST,
) -> np.ndarray:  # fmt: skip
    """Share people out to "train", "val" and "test": str (n,).

    labels: (n,) 0 or 1. groups: (n,) the person. seed: decides who goes where. classes: what labels 0 and 1
    are called. held_out: the share that validation and test get each, rounded to whole folds of
    scikit-learn's StratifiedGroupKFold: 20 folds, or fewer where there are fewer people or fewer faces of a
    class. Where that leaves a split without the people `NEEDED`, these come first.
    Raises DataError if there are too few people of a label.

    >>> split_by_group([0, 1] * 40, [f"person {i // 2}" for i in range(80)], seed=0).tolist().count("train")
    56
    """
    labels, groups = np.asarray(labels), np.asarray(groups)
    if labels.shape != groups.shape or labels.ndim != 1:
        raise DataError(f"groups: expected one per label {labels.shape}, got {groups.shape}")
    if n_people(labels, groups) < (least := sum(NEEDED.values())):
        yes, no = (len(np.unique(groups[labels == label])) for label in (1, 0))
        people = "people (or pictures, where nobody is named) of the class"
        expected = f"at least {least} {people} {classes[1]!r} and {least} of {classes[0]!r}"
        raise DataError(f"groups: expected {expected}, for training, validation and test, got {yes} and {no}")
    n_folds = min(N_FOLDS, len(np.unique(groups)), *np.bincount(labels).tolist())
    n_test = max(1, round(held_out * n_folds))
    fold = deal(labels, groups, n_folds, seed=seed)
    # The people with the most faces are in the first folds: in that order they would fill the test split.
    rank = np.random.default_rng(seed).permutation(n_folds)[fold]
    split = np.select([rank < n_test, rank < 2 * n_test], ["test", "val"], "train")
    if all(n_people(labels[split == name], groups[split == name]) >= n for name, n in NEEDED.items()):
        return split
    shares = (1 - 2 * held_out, held_out, held_out)
    place = deal_by_need(labels, groups, tuple(NEEDED.values()), shares, seed=seed)
    return np.array(list(NEEDED))[place]


@cache
def group_folds() -> Any:
    """scikit-learn's StratifiedGroupKFold, dealing the same ten times as fast: all folds at a time."""
    from sklearn.model_selection import StratifiedGroupKFold

    class GroupFolds(StratifiedGroupKFold):
        def _find_best_fold(
            self, y_counts_per_fold: np.ndarray, y_cnt: np.ndarray, group_y_counts: np.ndarray
        ) -> int | None:
            n = len(y_counts_per_fold)
            dealt = np.repeat(y_counts_per_fold[None], n, axis=0)
            dealt[range(n), range(n)] += group_y_counts
            uneven = np.std(dealt / y_cnt, axis=1).mean(axis=1).tolist()
            sizes, best, least, fewest = y_counts_per_fold.sum(axis=1).tolist(), None, inf, inf
            for fold, (value, size) in enumerate(zip(uneven, sizes, strict=True)):
                if value < least or (value - least <= 1e-8 + 1e-5 * least and size < fewest):
                    best, least, fewest = fold, value, size
            return best

    return GroupFolds
