"""Measure where a network looks: maps by every method and the loss when parts are hidden, rows by region.

Left out: how each is measured (`relevance`, `occlusion`), what the sanity checks say (`sanity`) and what
follows from all of it (`verdict`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.saliency import methods, occlusion, relevance
from emolib.saliency.landmarks import find_landmarks
from emolib.saliency.regions import one_shape, region_map, template_landmarks

if TYPE_CHECKING:
    import keras

COLUMNS = [
    "data", "model", "method", "control", "region", "n_faces", "area_share", "saliency_share",
    "enrichment", "enrichment_low", "enrichment_high", *occlusion.LOSS, "auc_alone",
]  # fmt: skip
HIDDEN_PER_MAP = 8  # faces of which parts are hidden, for each that a map is made of


@dataclass(frozen=True)
class Faces:
    """Faces to measure on: `rows` (n,) of `dataset`, with points float32 (n, k, 2) px in the order of
    `LANDMARKS`, all finite.
    """

    dataset: Dataset
    rows: np.ndarray
    points: np.ndarray

    def first(self, n: int) -> "Faces":
        """The first n of them."""
        return Faces(self.dataset, self.rows[:n], self.points[:n])

    @cached_property
    def images(self) -> np.ndarray:
        """uint8 (n, h, h, 1)."""
        return self.dataset.images[self.rows]

    @cached_property
    def labels(self) -> np.ndarray:
        """int8 (n,), 1 = smiling."""
        return self.dataset.labels[self.rows]

    @cached_property
    def region_maps(self) -> np.ndarray:
        """uint8 (n, h, h): the regions of each face, which follow its expression where its points do."""
        return np.stack([region_map(points, self.images.shape[1]) for points in self.points])

    @cached_property
    def hidden(self) -> occlusion.Hidden:
        """The same faces to hide parts of, by masks of one shape."""
        where = np.stack([region_map(points, self.images.shape[1]) for points in one_shape(self.points)])
        return occlusion.Hidden(self.images, self.labels, self.dataset.groups[self.rows], where)


def choose(dataset: Dataset, n: int, *, seed: int) -> tuple[Faces, int, int]:
    """Up to `HIDDEN_PER_MAP` x `n` random test faces, with some of each label among the first `n` > 1.

    In photographs eyes are looked for, in 2 `n` of them, or in all if that finds them on faces of one label
    only. If even that does, the template in the middle of each picture stands for its points.

    Returns:
        (faces whose points are known, in how many these were looked for, on how many they are known).
    """
    drawn = np.random.default_rng(seed).permutation(dataset.indices("test"))
    marked = dataset.landmarks
    for rows in (drawn[: 2 * n], drawn) if marked is None else (drawn,):
        points = find_landmarks(dataset.images[rows]) if marked is None else marked[rows]
        known, n_searched = np.isfinite(points).all(axis=(1, 2)), len(rows)
        if len(set(dataset.labels[rows[known]])) == 2:
            rows, points, n_known = rows[known], points[known], int(known.sum())
            break
    else:
        points, n_known = np.stack([template_landmarks(dataset.images.shape[1])] * len(rows)), 0
    firsts = [np.argmax(dataset.labels[rows] == label) for label in (1, 0)]
    order = np.arange(len(rows))
    if max(firsts) >= n:
        order = np.concatenate([firsts, np.delete(order, firsts)])
    order = order[: HIDDEN_PER_MAP * n]
    return Faces(dataset, rows[order], points[order]), n_searched, n_known


@dataclass(frozen=True)
class Measurement:
    """Where one network looks.

    `control` names the control network that it is, "none" if it is none. `predict` gives the probability of a
    smile, float32 (n,), for uint8 (n, h, h, 1). `maps` has float32 (n_maps, h, h) by method, of the faces
    `mapped`, the first of `faces`. `rows` has `COLUMNS` and those of `Hidden.losses`, a row a region and
    method. `auc` is (value, low, high) on all faces.
    """

    model: str
    faces: Faces
    control: str
    predict: occlusion.Predict
    mapped: Faces
    maps: dict[str, np.ndarray]
    rows: pd.DataFrame
    auc: tuple[float, float, float]

    @property
    def learned(self) -> bool:
        """Is the network better than chance level on these faces, by the whole interval?"""
        return self.auc[1] > 0.5


def measure(
    network: "keras.Model", faces: Faces, *, model: str, n_maps: int, samples: int, seed: int,
    control: str = "none", only: Sequence[str] = (), progress: bool = True,
) -> Measurement:  # fmt: skip
    """Maps of the first `n_maps` faces by every method, and what hiding each region costs on all.

    Args:
        network: Keras model with one logit.
        faces: of both classes.
        model: its name.
        n_maps: faces to make maps of.
        samples, seed: as in `methods.smoothgrad`.
        control: what the network is, if it is one that the sanity checks need.
        only: regions to hide if not all of `regions.ROWS`, without random squares.
        progress: show bars.
    """
    from emolib.training.loop import score

    few, predict = faces.first(n_maps), partial(score, network)
    maps = methods.all_maps(network, few.images, samples=samples, seed=seed, progress=progress)
    hidden = faces.hidden.losses(predict, only, progress=progress)
    shares = {name: relevance.shares(each, few.region_maps, seed=seed) for name, each in maps.items()}
    named = (each.assign(method=name) for name, each in shares.items())
    rows = pd.concat([*named, hidden], ignore_index=True)
    rows = rows.assign(data=faces.dataset.name, model=model, control=control)
    return Measurement(model, faces, control, predict, few, maps, rows, faces.hidden.interval(predict))
