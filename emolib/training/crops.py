"""What a classifier is trained on: what a detector finds in frames, cut out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches, stored
from emolib.data.rooms import boxes
from emolib.training.loop import outputs

if TYPE_CHECKING:
    from emolib.data.rooms.frames import Rooms

JITTER = np.array([0.03, 0.03, 0.06, 0.05])
"""Standard deviations: of a box's centre and size, as shares of its size, and of its tilt, in radians."""


def crops(rooms: Rooms, detector: Any, *, jitter: float = 1.0, seed: int) -> Dataset:
    """The best box of each frame as a picture, with whether it is of a face that smiles.

    Args:
        rooms: frames.
        detector: the trained Keras model.
        jitter: boxes of train frames are moved, resized and turned at random, by so many times JITTER.
        seed: of the jitter.

    Returns:
        Dataset of uint8 (n, CROP, CROP, 1), row by row. Labels of train frames say whether the face in the
        box smiles (0: not, or there is none); those of others whether somebody in the frame does.
    """
    seen = (boxes.normalise(part[..., 0])[..., None] for part in batches(rooms.images))
    found = np.concatenate([boxes.best(outputs(detector, part))[1] for part in seen])
    train = rooms.split == "train"
    smiles = (boxes.overlaps(found, rooms.faces) & (rooms.faces[..., 4] == 1)).any(axis=1)
    amounts = np.random.default_rng(seed).normal(0, jitter, (len(rooms), 4)) * JITTER * train[:, None]
    moved = jittered(found, amounts)
    pictures = zip(batches(rooms.images), batches(moved), strict=True)
    images = stored(boxes.crop(part[..., 0], some)[..., None] for part, some in pictures)
    labels, ids = np.where(train, smiles, rooms.labels), np.array([f"frame {i}" for i in range(len(rooms))])
    return Dataset("crops", images, labels, rooms.groups, rooms.split, ids)


def jittered(found: np.ndarray, amounts: np.ndarray) -> np.ndarray:
    """Boxes int32 (n, 4), moved, by shares of their size, enlarged and turned: `amounts` (n, 4)."""
    x, y, size, tilt = found.T.astype(np.float64)
    across, down, larger, turned = amounts.T
    low, high = (each * boxes.PARTS for each in boxes.SIZES)
    tilt += turned * boxes.TURN / (2 * np.pi)
    moved = [
        x + across * size, y + down * size, np.clip(size * np.exp(larger), low, high),
        np.clip(tilt, -boxes.MOST_TILT, boxes.MOST_TILT),
    ]  # fmt: skip
    return np.rint(np.stack(moved, axis=1)).astype(np.int32)
