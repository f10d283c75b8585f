"""One short training as a search sees it: from a spec to its quality, in any process.

An `Evaluator` is a small picklable value: worker processes, and the machines of a Dask cluster that see the
same folders, load the faces once each. Which network to train is the business of `strategies`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import Quality, TrialResult
from emolib.training.cache import best_val_auc, seconds, train_once
from emolib.training.config import TrainingConfig

ONE_SIDED_95 = 0.90  # the lower end of a two-sided 90% interval is passed by chance in 5% of cases


@dataclass(frozen=True)
class Evaluator:
    """Trains specs and says how good they are on "choose", half of the validation split.

    Attributes:
        data: folder with faces, or other pictures with splits and groups, of class `kind`.
        config: how to train.
        seed: training seed.
        cache: folder where trainings are kept, see `training.cache.train_once`.
        reference: the network that the lower bound is measured against, on the same faces; it is trained
            first, where it has not been. None: only the point estimate counts.
        threads: TensorFlow's in each training, on which its outcome depends; see `loop.hold_threads`.
        labels: where its labels stand, those that a trained network's scores are held against.
    """

    data: Path
    config: TrainingConfig
    seed: int
    cache: Path
    reference: ModelSpec | None = None
    threads: int = 1
    kind: type = Dataset
    labels: str = "labels"

    def __call__(self, spec: ModelSpec) -> TrialResult:
        """Validation AUC of `spec` after training, its lower bound, and the seconds that the training took.

        The bound is the reference's AUC plus the lower end of the interval of the difference between the two,
        from resampled people whose faces both networks see (paired cluster bootstrap, one-sided 95%).
        """
        folder = self.folder(spec)
        auc = low = best_val_auc(folder)
        if self.reference is not None and self.reference != spec:
            reference, data = self.folder(self.reference), load(self.data, self.kind)
            val = data.indices("choose")
            ours, theirs = (np.load(each / "val_scores.npy") for each in (folder, reference))
            less, _ = metrics.difference_interval(
                getattr(data, self.labels)[val], ours, theirs, data.groups[val], confidence=ONE_SIDED_95
            )
            low = max(0.0, min(auc, best_val_auc(reference) + less))
        return TrialResult(Quality(auc, low), seconds(folder))

    def folder(self, spec: ModelSpec, progress: Callable[[int, float, float], object] | None = None) -> Path:
        """Where the training of `spec` lies; it is done if it is not there, `progress` as in `train_once`."""
        data = load(self.data, self.kind)
        return train_once(
            spec, data, self.config, seed=self.seed, cache=self.cache, threads=self.threads, progress=progress
        )


@lru_cache(maxsize=2)
def load(folder: Path, kind: type) -> Any:
    """The pictures in `folder`, a `kind` of data, loaded once in each process."""
    return kind.load(folder)  # type: ignore[attr-defined]
