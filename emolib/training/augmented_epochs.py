"""Augmented passes over the training faces, shrunk once for all networks that begin by shrinking.

A *view* is the train split under one draw of the five augmentations. The *stem* of a spec is its leading
`DownSample` layers, which have no weights: behind them all networks see the same numbers. So a view is
augmented and shrunk once, kept on disk and shared by all trainings and worker processes, and so are the soft
labels that a teacher gives to its faces (Hinton et al. 2015; the teacher sees the very view that the student
learns from, as in Beyer et al. 2022). What is kept is whole numbers: a network trained with the files is the
network trained without them.

>>> from emolib.networks.layers import Conv, Dense, DownSample
>>> from emolib.networks.spec import ModelSpec
>>> stem, head = split_stem(ModelSpec((DownSample(8), Conv(4, 3), Dense(1))))
>>> stem, head.input_shape
((DownSample(factor=8, method='average'),), (28, 28, 1))
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path

import numpy as np

from emolib.data import augment as augmentation
from emolib.data.dataset import Dataset
from emolib.data.picture_file import copied
from emolib.files import written_whole
from emolib.networks.layers import DownSample
from emolib.networks.spec import ModelSpec

Stem = tuple[DownSample, ...]
CHUNK = 512  # pictures shrunk or scored at a time


def split_stem(spec: ModelSpec) -> tuple[Stem, ModelSpec]:
    """The leading `DownSample` layers of `spec`, and the network behind them."""
    stem = tuple(takewhile(lambda layer: isinstance(layer, DownSample), spec.layers))
    shape = spec.shapes[len(stem) - 1] if stem else spec.input_shape
    return stem, ModelSpec(spec.layers[len(stem) :], input_shape=shape, name=spec.name)


def shrink(images: np.ndarray, stem: Stem) -> np.ndarray:
    """uint8 (n, h, w, 1) behind `stem`, as exact whole numbers: `scale` makes them grey values in [0, 1]."""
    for layer in stem:
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
    return int(np.prod([layer.factor**2 for layer in stem if layer.method == "average"], dtype=np.int64))


def scale(stem: Stem) -> float:
    """What the numbers of `shrink` are multiplied with to be grey values in [0, 1]."""
    return 1 / (255 * divisor(stem))


class Views:
    """The views of a dataset's train split.

    Args:
        dataset: the faces.
        seed: seeds the augmentations; view k is the same for the same seed.
        augment: apply the poster's five augmentations; without, every view is the faces as they are.
        count: so many views in turn; 0: a new one in each epoch.
        cache: folder where shrunk views and soft labels are kept; None: nowhere.
    """

    def __init__(
        self, dataset: Dataset, *, seed: int, augment: bool, count: int = 0, cache: Path | None = None
    ):
        self._dataset, self._seed, self._augment, self._count = dataset, seed, augment, count
        self.rows = dataset.indices("train")
        self._making = threading.Lock()  # several threads load batches
        self._open: dict[str, np.ndarray] = {}
        self._drawn: tuple[int, augmentation.Amounts] | None = None
        kind = f"seed{seed}" if augment else "plain"
        self._folder = (
            Path(cache) / f"{dataset.digest[:12]}-{kind}" if cache and (count or not augment) else None
        )

    def number(self, epoch: int) -> int:
        """Which view epoch 0, 1, ... sees."""
        return 0 if not self._augment else epoch % self._count if self._count else epoch

    def pictures(self, view: int, positions: np.ndarray, stem: Stem = ()) -> np.ndarray:
        """The train faces at `positions` of `rows`, augmented, behind `stem`: whole numbers (n, h, w, 1)."""
        if stem and self._folder:
            row = shrink(self._dataset.images[:1], stem)[0]
            whole = (shrink(self._augmented(view, part), stem) for part in self._parts())
            return copied(self._kept(f"{view}-{_name(stem)}", whole, row), positions)
        return shrink(self._augmented(view, positions), stem)

    def soft_labels(self, view: int, predict: Callable[[np.ndarray], np.ndarray], key: str) -> np.ndarray:
        """Probabilities float32 (n_train,) that `predict`, known as `key`, gives the faces of a view."""
        scored = (predict(self._augmented(view, part)) for part in self._parts())
        if not self._folder:
            return np.concatenate(list(scored))
        return np.array(self._kept(f"{view}-teacher-{key}", scored, np.float32(0)))

    def _augmented(self, view: int, positions: np.ndarray) -> np.ndarray:
        images = copied(self._dataset.images, self.rows[positions])
        if not self._augment:
            return images
        drawn = self._drawn  # read once: another thread may be a view ahead
        if drawn is None or drawn[0] != view:
            amounts = augmentation.draw(len(self.rows), seed=(self._seed, view))
            drawn = self._drawn = (view, amounts)
        return augmentation.apply(images, drawn[1].take(positions))

    def _parts(self) -> Iterator[np.ndarray]:
        yield from np.array_split(np.arange(len(self.rows)), -(-len(self.rows) // CHUNK))

    def _kept(self, name: str, parts: Iterable[np.ndarray], row: np.ndarray) -> np.ndarray:
        """The array in the file `name`, one `row` a train face, read as needed; if it is not there, it is
        made of `parts`.

        The file holds the numbers alone: reading NumPy's header means parsing Python, which CPython 3.11 may
        not do in two threads at once (SystemError: AST constructor recursion depth mismatch).
        """
        with self._making:
            if name not in self._open:
                path = self._folder / f"{name}.raw"
                if not path.is_file():
                    with written_whole(path) as partial, open(partial, "wb") as file:
                        for part in parts:  # others may make the same: the last one stays
                            file.write(part.astype(row.dtype).data)
                shape = (len(self.rows), *row.shape)
                self._open[name] = np.memmap(path, row.dtype, mode="r", shape=shape)
            return self._open[name]


def _name(stem: Stem) -> str:
    return "-".join(f"{layer.method}{layer.factor}" for layer in stem)


def teacher_key(paths: Sequence[Path]) -> str:
    """12 digits for the networks in `paths` (.keras files): layers and weights, not the files' dates, nor the
    places in memory by which Keras numbers what layers share.
    """
    import hashlib
    import zipfile

    sha = hashlib.sha256()
    for path in paths:
        with zipfile.ZipFile(path) as file:
            sha.update(re.sub(rb'"shared_object_id": \d+', b"", file.read("config.json")))
            sha.update(str(file.getinfo("model.weights.h5").CRC).encode())
    return sha.hexdigest()[:12]
