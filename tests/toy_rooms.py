"""Frames in which a face is a bright disc with two dark eyes, and a detector that learns it in seconds."""

import numpy as np

from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.frames import Rooms
from emolib.networks.layers import BatchNorm, Conv, DownSample, Map, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.training.config import TrainingConfig

DETECTOR = ModelSpec(
    (DownSample(3), Conv(8, 3), BatchNorm(), MaxPool(2), Conv(12, 3), BatchNorm(), MaxPool(2), Conv(16, 3),
     BatchNorm(), Map(5)),
    input_shape=(SIDE, SIDE, 1),
)  # fmt: skip
CONFIG = TrainingConfig(epochs=6, batch_size=16, learning_rate=0.0018)


def disc(x: float, y: float, size: float, smiles: bool) -> np.ndarray:
    """A frame with a disc in a square of `size` pixels about (x, y), and a dark bar in it if it smiles."""
    across, down = np.meshgrid(*2 * [(np.arange(SIDE) + 0.5)])
    u, v = (across - x) / size, (down - y) / size
    grey = np.where(np.hypot(u, v) < 0.45, 200, 90)
    grey[(np.hypot(np.abs(u) - 0.18, v + 0.12) < 0.08) | (smiles & (np.hypot(u / 3, v - 0.2) < 0.08))] = 20
    return grey


def toy_rooms(n: int = 400, seed: int = 0) -> Rooms:
    """`n` noisy frames: half of them have a disc, half of these smile; half of all are for training."""
    rng = np.random.default_rng(seed)
    faces = np.full((n, 2, 5), np.nan, np.float32)
    images = np.full((n, SIDE, SIDE), 90.0)
    for i in range(0, n, 2):
        x, y, size = (*rng.uniform(25, SIDE - 25, 2), rng.uniform(36, 60))
        faces[i, 0] = x, y, size, 0, i % 4 == 0
        images[i] = disc(x, y, size, i % 4 == 0)
    images += rng.normal(0, 12, images.shape)
    split = np.repeat(["train", "val", "test"], [n // 2, n // 4, n // 4])
    groups = np.array([f"person {i}" for i in range(n)])
    return Rooms(images.clip(0, 255).astype(np.uint8)[..., None], faces, groups, split)
