"""A network and pictures that it learns from in a second."""

import numpy as np

from emolib.data.dataset import Dataset
from emolib.networks.layers import BatchNorm, Conv, Dense, Dropout, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.training.config import TrainingConfig

SPEC = ModelSpec((Conv(4, 3, 2), BatchNorm(), MaxPool(2), Dropout(0.1), Dense(1)), input_shape=(16, 16, 1))
CONFIG = TrainingConfig(epochs=3, batch_size=16, learning_rate=0.01)


def toy(n=160, seed=0):
    """Pictures that are bright below when the label is 1."""
    rng = np.random.default_rng(seed)
    labels = np.tile([0, 1], n // 2).astype(np.int8)
    images = rng.integers(60, 120, (n, 16, 16, 1)).astype(np.uint8)
    images[labels == 1, 8:] += 60
    split = np.repeat(["train", "val", "test"], [n // 2, n // 4, n // 4])
    names = np.array([f"face{i:03d}" for i in range(n)])
    return Dataset(name="toy", images=images, labels=labels, groups=names, split=split, ids=names)
