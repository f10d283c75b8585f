"""The validation split in two halves, so that what chooses does not also confirm.

"choose" is what trainings and searches look at: which epoch is kept, which network is good enough. "confirm"
has other people: networks found are confirmed on it, and thresholds are set. Both follow from labels and
groups alone, so no file says them.

>>> halves(np.array([1, 1, 0, 1, 0, 0]), np.array(["Ann", "Ann", "Ann", "Bob", "Cy", "Di"])).tolist()
[0, 0, 0, 1, 1, 0]
"""

import numpy as np

HALVES = ("choose", "confirm")
SEED = 0  # of the order of people who have as many faces


def halves(labels: np.ndarray, groups: np.ndarray) -> np.ndarray | None:
    """The half, 0 or 1, of each face, int (n,): people stay together, either label is shared out evenly.

    labels: (n,) 0 or 1. groups: (n,) the person. Those who have both labels are dealt first, and of them and
    of the others those with the most faces; each goes where there is less of what they have. So with two
    people of either label or more, both halves have both. None: there are fewer, and no two halves.
    """
    names, person = np.unique(groups, return_inverse=True)
    faces = np.zeros((len(names), 2))
    np.add.at(faces, (person, labels), 1)
    has = faces > 0
    if (has.sum(axis=0) < 2).any():
        return None
    shares = (faces / faces.sum(axis=0)).tolist()
    shuffled = np.random.default_rng(SEED).permutation(len(names))
    order = sorted(shuffled.tolist(), key=lambda one: (-has[one].sum(), -faces[one].sum()))
    place, filled = np.empty(len(names), int), [[0.0, 0.0], [0.0, 0.0]]
    for one in order:
        load = [sum(there for there, new in zip(of, shares[one], strict=True) if new) for of in filled]
        place[one] = half = int(load[1] < load[0])
        filled[half] = [there + new for there, new in zip(filled[half], shares[one], strict=True)]
    return place[person]


def rows_of(part: str, split: np.ndarray, labels: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Ascending rows of `part`, a split or one of HALVES; both are all of "val" where there are no halves."""
    if part not in HALVES:
        return np.flatnonzero(split == part)
    val = np.flatnonzero(split == "val")
    half = halves(labels[val], groups[val])
    return val if half is None else val[half == HALVES.index(part)]
