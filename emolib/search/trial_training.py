"""One short training as a search sees it: from a spec to its quality, in any process.

A `Trainer` is a small picklable value: worker processes, and the machines of a Dask cluster that see the same
folders, load the faces once each. Which network to train is the business of `emolib.search`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import Quality
from emolib.training.cache import best_val_auc, train_once
from emolib.training.config import Recipe

ONE_SIDED_95 = 0.90  # the lower end of a two-sided 90% interval is passed by chance in 5% of cases


@dataclass(frozen=True)
class Trainer:
    """Trains specs and says how good they are on the validation split.

    Attributes:
        data: folder with a run's faces.
        recipe: how to train.
        seed: training seed.
        cache: folder where trainings are kept, see `evaluation.train_once`.
        teacher: .keras files to distill from.
        reference: the network that the lower bound is measured against, on the same faces; it is trained
            first, where it has not been. None: only the point estimate counts.
        threads: TensorFlow's in each training, on which its outcome depends; see `training.hold_threads`.
    """

    data: Path
    recipe: Recipe
    seed: int
    cache: Path
    teacher: tuple[Path, ...] = ()
    reference: ModelSpec | None = None
    threads: int = 1

    def __call__(
        self, spec: ModelSpec, *, progress: Callable[[int, float, float], None] | None = None
    ) -> Quality:
        """Validation AUC of `spec` after training, and its lower bound.

        The bound is the reference's AUC plus the lower end of the interval of the difference between the two,
        from resampled people whose faces both networks see (paired cluster bootstrap, one-sided 95%).
        """
        folder = self.folder(spec, progress)
        auc = best_val_auc(folder)
        if self.reference is None or spec == self.reference:
            return Quality(auc, auc)
        reference = self.folder(self.reference)
        dataset = faces(self.data)
        val = dataset.indices("val")
        low, _ = metrics.difference_interval(
            dataset.labels[val],
            np.load(folder / "val_scores.npy"),
            np.load(reference / "val_scores.npy"),
            dataset.groups[val],
            confidence=ONE_SIDED_95,
        )
        return Quality(auc, max(0.0, min(auc, best_val_auc(reference) + low)))

    def folder(self, spec: ModelSpec, progress: Callable[[int, float, float], None] | None = None) -> Path:
        """Where the training of `spec` lies; it is done if it is not there."""
        return train_once(
            spec, faces(self.data), self.recipe,
            seed=self.seed, cache=self.cache, teacher=self.teacher, threads=self.threads, progress=progress,
        )  # fmt: skip


@lru_cache(maxsize=1)
def faces(folder: Path) -> Dataset:
    """The faces in `folder`, loaded once in each process."""
    return Dataset.load(folder)
