"""How fast pictures are augmented and networks trained, against Keras's own augmentation layers, in one run.

    python benchmarks/training_speed.py [--faces 1200]

Prints one row a measurement: pictures a second, and the ratio to its peer. Nothing is asserted.
"""

import argparse
import os
import time
from dataclasses import replace

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import pandas as pd
import tensorflow as tf

from emolib.data.augment import augment
from emolib.data.dataset import Dataset
from emolib.networks.poster_networks import REFERENCE
from emolib.training import loop
from emolib.training.config import TrainingConfig

BATCH = 32
CONFIG = TrainingConfig(epochs=3, batch_size=BATCH, learning_rate=0.0012)  # the last two as in the profiles


def noise_faces(n: int) -> Dataset:
    """`n` pictures of smooth noise, 224x224, in three splits."""
    rng = np.random.default_rng(0)
    small = rng.integers(0, 256, (n, 28, 28, 1), dtype=np.uint8)
    images = small.repeat(8, axis=1).repeat(8, axis=2)
    names = np.array([f"face{i}" for i in range(n)])
    split = np.repeat(["train", "val", "test"], [n - n // 6 * 2, n // 6, n // 6])
    labels = np.tile([0, 1], n)[:n].astype(np.int8)
    return Dataset(name="noise", images=images, labels=labels, groups=names, split=split, ids=names)


def rate(step, batches: int = 20, size: int = BATCH) -> float:
    """Pictures a second of `step(index)` on batches of `size`, after one to warm up."""
    step(0)
    started = time.perf_counter()
    for index in range(batches):
        step(index)
    return batches * size / (time.perf_counter() - started)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--faces", type=int, default=1200, help="pictures to train on (default: 1200)")
    faces = noise_faces(parser.parse_args().faces)
    batch = faces.images[:BATCH]
    peer = keras.Sequential(
        [
            keras.layers.RandomTranslation(0.04, 0.04, fill_mode="nearest"),
            keras.layers.RandomRotation(8 / 360, fill_mode="nearest"),
            keras.layers.RandomGaussianBlur(kernel_size=7),
            keras.layers.RandomContrast(0.25, value_range=(0, 1)),
            keras.layers.RandomBrightness(0.1, value_range=(0, 1)),
            keras.layers.GaussianNoise(0.04),
        ]
    )
    graph = tf.function(lambda x: peer(x, training=True))
    floats = tf.constant(batch, tf.float32) / 255
    ours, theirs = rate(lambda i: augment(batch, seed=i)), rate(lambda i: graph(floats))
    rows = [
        ("five augmentations, Keras layers", theirs, 1.0),
        ("five augmentations, emolib", ours, ours / theirs),
    ]
    for name, spec in REFERENCE.items():
        plain, full = (
            len(faces.indices("train"))
            / loop.train(spec, faces, replace(CONFIG, augment=on), seed=0).history["seconds"].iloc[1:].mean()
            for on in (False, True)
        )
        rows += [(f"train {name}, as it is", plain, 1.0), (f"train {name}, augmented", full, full / plain)]
    table = pd.DataFrame(rows, columns=["what", "pictures a second", "ratio"])
    print(
        table.to_string(
            index=False, formatters={"pictures a second": "{:,.0f}".format, "ratio": "{:.2f}".format}
        )
    )


if __name__ == "__main__":
    main()
