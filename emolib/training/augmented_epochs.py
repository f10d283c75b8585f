"""The training faces of each epoch, augmented, and shrunk once for all networks that begin by shrinking.

A *view* is the train split under one draw of the five augmentations. The *stem* of a spec is its leading
`Crop` and `DownSample` layers, which have no weights: behind them all networks see the same numbers. So a
view is augmented and shrunk once, kept on disk and shared by all trainings and worker processes. What is kept
is integers: a network trained with the files is the network trained without them.

>>> from emolib.networks.layers import Conv, Dense, DownSample
>>> from emolib.networks.spec import ModelSpec
>>> stem, head = split_stem(ModelSpec((DownSample(8), Conv(4, 3), Dense(1))))
>>> stem, head.input_shape
((DownSample(factor=8, method='average'),), (28, 28, 1))
"""

from __future__ import annotations

import threading
from functools import lru_cache
from math import prod
from pathlib import Path

import numpy as np

from emolib.data import augment as augmentation
from emolib.data.dataset import Dataset
from emolib.data.picture_file import copied
from emolib.files import written_whole
from emolib.networks.layers import Crop, DownSample
from emolib.networks.spec import ModelSpec

Stem = tuple[Crop | DownSample, ...]
CHUNK = 512  # pictures shrunk at a time


def split_stem(spec: ModelSpec) -> tuple[Stem, ModelSpec]:
    """The leading `Crop` and `DownSample` layers of `spec`, and the network behind them."""
    stem = spec.stem
    shape = spec.shapes[len(stem) - 1] if stem else spec.input_shape
    return stem, ModelSpec(spec.layers[len(stem) :], input_shape=shape, name=spec.name)


def shrink(images: np.ndarray, stem: Stem) -> np.ndarray:
    """uint8 (n, h, w, 1) behind `stem`, as exact integers: `scale` makes them grey values in [0, 1]."""
    for layer in stem:
        if isinstance(layer, Crop):
            rows, columns = layer.top + layer.height, layer.left + layer.width
            images = images[:, layer.top : rows, layer.left : columns]
            continue
        n, height, width, channels = images.shape
        f, rows, columns = layer.factor, height // layer.factor, width // layer.factor
        images = images[:, : rows * f, : columns * f]
        if layer.method == "nearest":
            images = images[:, ::f, ::f]
        else:
            sums = images.reshape(n, rows, f, columns * f * channels).sum(axis=2, dtype=np.uint32)
            images = sums.reshape(n, rows, columns, f, channels).sum(axis=3, dtype=np.uint32)
    largest = np.iinfo(np.uint8).max * divisor(stem)
    return np.ascontiguousarray(images, dtype=np.min_scalar_type(largest))


def divisor(stem: Stem) -> int:
    """How many pixels `shrink` has added up in each of its numbers."""
    means = (layer for layer in stem if isinstance(layer, DownSample) and layer.method == "average")
    return prod(layer.factor**2 for layer in means)


def scale(stem: Stem) -> float:
    """What the numbers of `shrink` are multiplied with to be grey values in [0, 1]."""
    return 1 / (255 * divisor(stem))


class Views:
    """The views of a dataset's train split.

    Args:
        dataset: the faces.
        seed: seeds the augmentations; view k is the same for the same seed.
        augment: apply the poster's five augmentations, mirroring half; without, every view is the faces.
        count: so many views in turn; 0: a new one in each epoch.
        cache: folder where shrunk views are kept, so that `count` should not be 0; None: nowhere.
    """

    def __init__(
        self, dataset: Dataset, *, seed: int, augment: bool, count: int = 0, cache: Path | None = None
    ):
        self._dataset, self._augment, self._count = dataset, augment, count
        self.rows = dataset.indices("train")
        self._making = threading.Lock()  # several threads load batches
        self._open: dict[str, np.ndarray] = {}
        # how much of each augmentation, for the views under way
        self._amounts = lru_cache(4)(lambda view: augmentation.draw(len(self.rows), seed=(seed, view)))
        name = f"{dataset.digest[:12]}-{f'seed{seed}' if augment else 'plain'}"
        self._folder = Path(cache) / name if cache else None

    def number(self, epoch: int) -> int:
        """Which view epoch 0, 1, ... sees."""
        return 0 if not self._augment else epoch % self._count if self._count else epoch

    def pictures(self, view: int, positions: np.ndarray, stem: Stem = ()) -> np.ndarray:
        """The train faces at `positions` of `rows`, augmented, behind `stem`: integers (n, h, w, 1)."""
        if stem and self._folder:
            return copied(self._kept(self._folder, view, stem), positions)
        return shrink(self._augmented(view, positions), stem)

    def _augmented(self, view: int, positions: np.ndarray) -> np.ndarray:
        images = copied(self._dataset.images, self.rows[positions])
        return augmentation.apply(images, self._amounts(view).take(positions)) if self._augment else images

    def _kept(self, folder: Path, view: int, stem: Stem) -> np.ndarray:
        """All faces of a view behind `stem`, read as needed from a file, which is made if it is not there.

        The file holds the numbers alone: reading NumPy's header means parsing Python, which CPython 3.11 may
        not do in two threads at once (SystemError: AST constructor recursion depth mismatch).
        """
        name = "-".join([str(view), *("_".join(map(str, vars(layer).values())) for layer in stem)])
        with self._making:
            if name not in self._open:
                path, row = folder / f"{name}.raw", shrink(self._dataset.images[:1], stem)[0]
                if not path.is_file():
                    with written_whole(path) as partial, open(partial, "wb") as file:
                        positions = np.arange(len(self.rows))
                        for some in np.array_split(positions, -(-len(positions) // CHUNK)):
                            file.write(shrink(self._augmented(view, some), stem).data)
                shape = (len(self.rows), *row.shape)
                self._open[name] = np.memmap(path, row.dtype, mode="r", shape=shape)
            return self._open[name]
