"""From faces to the int8 file: training faces fix its ranges, drawn with a seed."""

import numpy as np
from small_networks import faces, network

from emolib.data.dataset import Dataset
from emolib.embedded import quantise

IMAGES = faces(60, seed=1)
SPLIT = np.where(np.arange(60) % 3 == 0, "val", "train")


def test_training_faces_alone_fix_the_ranges():
    labels, names = np.arange(60) % 2, [f"face {n}" for n in range(60)]
    dataset = Dataset(name="x", images=IMAGES, labels=labels, groups=names, split=SPLIT, ids=names)
    model = network("nearest", seed=4)
    train = IMAGES[dataset.indices("train")]
    every = quantise.quantise(model, dataset, n_calibration=200, seed=0)
    assert every == quantise.convert(model, train)
    few = np.sort(np.random.default_rng(3).choice(len(train), 5, replace=False))
    assert quantise.quantise(model, dataset, n_calibration=5, seed=3) == quantise.convert(model, train[few])
