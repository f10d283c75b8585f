"""Trainings that are done once and kept.

`train_once` keeps each training in a folder of its own whose name is a digest of all that decides its
outcome: spec, seed, `TrainingConfig`, faces, the code of CODE and the versions of LIBRARIES, and of nothing
else. So a killed run goes on with the next training, and a rerun for another figure or sentence trains none.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache as remembered
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.environment.code import digests, sha
from emolib.files import write_csv
from emolib.networks.spec import ModelSpec
from emolib.training.config import TrainingConfig

if TYPE_CHECKING:
    from emolib.data.rooms.frames import Rooms

CODE = (
    "networks",
    "training",
    "data.augment",
    "data.halves",
    "data.rooms.boxes",
)  # a change of these makes another training
LIBRARIES = ("keras", "numpy", "opencv-python-headless", "scikit-learn")


def train_once(
    spec: ModelSpec,
    dataset: Dataset | Rooms,
    config: TrainingConfig,
    *,
    seed: int,
    cache: Path,
    threads: int | None = None,
    progress: Callable[[int, float, float], object] | None = None,
) -> Path:
    """Folder with `model.keras`, `history.csv` (epoch, loss, val_auc, seconds) and `val_scores.npy` (float32,
    one a row of `dataset.indices("choose")`) of this training.

    Trains if it is not there: with so many of TensorFlow's `threads`, in a process of its own if this one has
    begun with another number; None: with as many as this one has. The folder appears whole or not at all.
    `progress` is as in `loop.train`. A linear model is fitted by `linear.train_linear`, a spec that ends in
    a map is trained by `detector.train_detector`, on frames of rooms.
    """
    cache = Path(cache)
    folder = cache / f"{spec.fingerprint}-seed{seed}-{settings_key(dataset, config)}"
    if folder.exists():
        return folder
    from emolib.training import detector, linear, loop

    if threads and not loop.hold_threads(threads):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
            again = partial(train_once, spec, dataset, config, seed=seed, cache=cache, threads=threads)
            return other.submit(again).result()
    views = cache / f"views-{sha(code_and_libraries())[:12]}"
    train: Callable[..., Any] = linear.train_linear if spec.is_linear else loop.train
    if spec.is_map:
        train = detector.train_detector
    trained = train(spec, dataset, config, seed=seed, cache=views, progress=progress)
    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}.partial")
    shutil.rmtree(unfinished, ignore_errors=True)
    write_csv(unfinished / "history.csv", trained.history)
    trained.model.save(unfinished / "model.keras")
    np.save(unfinished / "val_scores.npy", trained.val_scores, allow_pickle=False)
    try:
        unfinished.replace(folder)
    except OSError:  # another worker has just made the same
        if not folder.exists():
            raise
        shutil.rmtree(unfinished)
    return folder


def settings_key(dataset: Dataset | Rooms, config: TrainingConfig) -> str:
    """12 digits for what decides a training beside its spec and seed: config, faces, code, libraries."""
    return sha([vars(config), dataset.digest, *code_and_libraries()])[:12]


@remembered
def code_and_libraries() -> tuple[dict[str, str], dict[str, str]]:
    """Digests of the training code and versions of what it stands on, as this process has loaded them."""
    import tensorflow as tf

    libraries = {name: importlib.metadata.version(name) for name in LIBRARIES}
    return digests(*CODE), libraries | {"tensorflow": tf.__version__}


def best_val_auc(folder: Path) -> float:
    """Validation AUC of the epoch whose weights `train_once` kept."""
    return float(pd.read_csv(Path(folder) / "history.csv")["val_auc"].max())


def seconds(folder: Path) -> float:
    """What a training that `train_once` kept took."""
    return float(pd.read_csv(Path(folder) / "history.csv")["seconds"].sum())
