"""The validation split in two halves, so that what chooses does not also confirm.

"choose" is what trainings and searches look at: which epoch is kept, which network is good enough. "confirm"
has other people: networks found are confirmed on it, and thresholds are set. Both follow from labels and
groups alone, so no file says them.

>>> halves(np.array([1, 0] * 4 + [1]), np.array([*"AABBCCDDE"])).tolist()
[0, 0, 1, 1, 0, 0, 1, 1, 0]
"""

import numpy as np

HALVES = ("choose", "confirm")
LEAST = 4  # people of either label: two in each half, as intervals resample people
SEED = 0  # of the order of people who have as many faces


def halves(labels: np.ndarray, groups: np.ndarray) -> np.ndarray | None:
    """The half, 0 or 1, of each face, int (n,): people stay together, either label is shared out evenly.

    labels: (n,) 0 or 1. groups: (n,) the person. Those who have both labels are dealt first, and of them and
    of the others those with the most faces; each goes where there are fewer people with what they have, or
    fewer of their faces. None: of a label there are fewer than LEAST people, and so no halves.
    """
    names, person = np.unique(groups, return_inverse=True)
    faces = np.zeros((len(names), 2), int)
    np.add.at(faces, (person, labels), 1)
    has = faces > 0
    if (has.sum(axis=0) < LEAST).any():
        return None
    shuffled = np.random.default_rng(SEED).permutation(len(names))
    order = sorted(shuffled.tolist(), key=lambda one: (-has[one].sum(), -faces[one].sum()))
    place, filled = np.empty(len(names), int), np.zeros((2, 2, 2))  # half, (people, share of faces), label
    shares = faces / faces.sum(axis=0)
    for one in order:
        people, already = filled[:, 0] @ has[one], filled[:, 1] @ has[one]
        place[one] = half = min((0, 1), key=lambda half: (people[half], already[half]))
        filled[half] += has[one], shares[one]
    return place[person]


def rows_of(part: str, split: np.ndarray, labels: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Ascending rows of `part`, a split or one of HALVES; both are all of "val" where there are no halves."""
    if part not in HALVES:
        return np.flatnonzero(split == part)
    val = np.flatnonzero(split == "val")
    half = halves(labels[val], groups[val])
    return val if half is None else val[half == HALVES.index(part)]
