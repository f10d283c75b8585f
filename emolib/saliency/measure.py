"""Look at faces with a network by every method of `saliency` and by hiding: rows of saliency/regions.csv.

Left out: how each is measured (`saliency`, `enrichment`, `occlusion`), what the controls say (`controls`) and
what follows from all of it (`verdict`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.saliency import landmarks, methods, relevance
from emolib.saliency.occlusion import ROWS, Hidden
from emolib.saliency.regions import found, one_shape, region_map, template_landmarks

COLUMNS = [
    "data", "model", "method", "control", "region", "n_faces", "area_share", "saliency_share",
    "enrichment", "enrichment_low", "enrichment_high",
    "auc_loss_hidden", "auc_loss_low", "auc_loss_high", "auc_alone",
]  # fmt: skip
NO_CONTROL = "none"


@dataclass(frozen=True)
class Faces:
    """Faces to look at: `rows` (n,) of a dataset called `data`, points float32 (n, k, 2) px, all finite."""

    data: str
    rows: np.ndarray
    images: np.ndarray
    labels: np.ndarray
    groups: np.ndarray
    points: np.ndarray

    @classmethod
    def of(cls, dataset: Dataset, rows: np.ndarray, points: np.ndarray | None = None) -> Faces:
        """The faces `rows` of `dataset`, with its own landmarks unless `points` (len(rows), k, 2) come."""
        points = dataset.landmarks[rows] if points is None else points
        parts = (dataset.images[rows], dataset.labels[rows], dataset.groups[rows])
        return cls(dataset.name, rows, *parts, points)

    def first(self, n: int) -> Faces:
        """The first n of them."""
        parts = ("rows", "images", "labels", "groups", "points")
        return replace(self, **{name: getattr(self, name)[:n] for name in parts})

    @cached_property
    def region_maps(self) -> np.ndarray:
        """uint8 (n, h, h): the regions of each face, which follow its expression where its points do."""
        return np.stack([region_map(points, self.images.shape[1]) for points in self.points])

    @cached_property
    def hidden(self) -> Hidden:
        """The same faces to hide parts of, by masks of one shape."""
        where = np.stack([region_map(points, self.images.shape[1]) for points in one_shape(self.points)])
        return Hidden(self.images, self.labels, self.groups, where)


def choose(dataset: Dataset, n: int, *, seed: int) -> tuple[Faces, int, int]:
    """Test faces in random order, some of each label among the first `n`, if `n` is more than 1.

    In photographs eyes are looked for, in 2 `n` of them, or in all if that finds them on faces of one label
    only. If even that does, the template in the middle of each picture stands for its points.

    Returns:
        (faces whose points are known, how many were looked at, on how many of these points are known).
    """
    drawn = np.random.default_rng(seed).permutation(dataset.indices("test"))
    size, photographs = dataset.images.shape[1], dataset.landmarks is None
    for rows in (drawn[: 2 * n], drawn) if photographs else (drawn,):
        points = landmarks.find_landmarks(dataset.images[rows]) if photographs else dataset.landmarks[rows]
        known = found(points)
        n_known = int(known.sum())
        if len(set(dataset.labels[rows[known]])) == 2:
            break
    else:
        n_known, known, points = 0, np.ones(len(rows), bool), np.stack([template_landmarks(size)] * len(rows))
    faces = Faces.of(dataset, rows[known], points[known])
    firsts = [int(np.argmax(faces.labels == label)) for label in (1, 0)]
    if max(firsts) >= n:
        order = [*firsts, *np.delete(np.arange(len(faces.rows)), firsts)]
        faces = Faces.of(dataset, faces.rows[order], faces.points[order])
    return faces, len(rows), n_known


@dataclass(frozen=True)
class Look:
    """What was found. `maps` has float32 (n, h, h) by method, of the first n faces; `rows` has `COLUMNS`,
    `hidden` is `Hidden.losses`; `auc` is (value, low, high) on all faces."""

    model: str
    faces: Faces
    control: str
    network: object
    maps: dict[str, np.ndarray]
    rows: pd.DataFrame
    hidden: pd.DataFrame
    auc: tuple[float, float, float]

    def predict(self, images: np.ndarray) -> np.ndarray:
        """Probability of a smile for uint8 pictures (n, h, w, 1): float32 (n,)."""
        from emolib.training.loop import score

        return score(self.network, images)

    @property
    def learned(self) -> bool:
        """Is the network better than a coin on these faces, by the whole interval?"""
        return self.auc[1] > 0.5


def look(
    network,
    faces: Faces,
    *,
    model: str,
    n_maps: int,
    samples: int,
    seed: int,
    control: str = NO_CONTROL,
    regions: Sequence[str] = ROWS,
    squares: bool = True,
    progress: bool = True,
) -> Look:
    """Maps of the first `n_maps` faces by every method, and what hiding each of `regions` costs on all.

    Args:
        network: Keras model with one logit.
        faces: of both classes.
        model: its name.
        n_maps: faces to make maps of.
        samples, seed: as in `methods.smoothgrad`.
        control: what the network is, if it is one of the controls.
        regions: of `occlusion.ROWS`; with `squares` beside them.
        progress: show bars.
    """
    few = faces.first(n_maps)
    maps = methods.all_maps(network, few.images, samples=samples, seed=seed, progress=progress)
    made = Look(model, faces, control, network, maps, pd.DataFrame(), pd.DataFrame(), (np.nan,) * 3)
    hidden = faces.hidden.losses(made.predict, regions, squares=squares, progress=progress)
    shares = [
        relevance.shares(each, few.region_maps, seed=seed).assign(method=method)
        for method, each in maps.items()
    ]
    rows = pd.concat([*shares, hidden], ignore_index=True)
    rows = rows.assign(data=faces.data, model=model, control=control).reindex(columns=COLUMNS)
    return replace(made, rows=rows, hidden=hidden, auc=faces.hidden.interval(made.predict))
