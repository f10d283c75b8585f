"""Trainings that are done once and kept.

`train_once` keeps each training in a folder of its own whose name is a digest of all that decides its
outcome: spec, seed, recipe, faces, the code of CODE and the versions of LIBRARIES, and of nothing else. So a
killed run goes on with the next training, and a rerun for another figure or sentence trains nothing.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.environment.code import digests, sha
from emolib.files import write_csv
from emolib.networks.spec import ModelSpec
from emolib.training.augmented_epochs import teacher_key
from emolib.training.config import Recipe

CODE = ("networks", "training", "data.augment")  # a change of these makes another training
LIBRARIES = ("keras", "numpy", "opencv-python-headless")


def train_once(
    spec: ModelSpec,
    dataset: Dataset,
    recipe: Recipe,
    *,
    seed: int,
    cache: Path,
    teacher: Sequence[Path] = (),
    threads: int | None = None,
    progress: Callable[[int, float, float], None] | None = None,
) -> Path:
    """Folder with `model.keras`, `history.csv` (epoch, loss, val_auc, seconds) and `val_scores.npy` (float32,
    one a row of `dataset.indices("val")`) of this training.

    Trains if it is not there: with so many of TensorFlow's `threads`, in a process of its own if this one has
    begun with another number; None: with as many as this one has. The folder appears whole or not at all.
    `teacher` and `progress` are as in `loop.train`.
    """
    cache = Path(cache)
    folder = cache / f"{spec.fingerprint}-seed{seed}-{settings_key(dataset, recipe, teacher)}"
    if not folder.exists():
        from emolib.training import loop

        if threads and not loop.hold_threads(threads):
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
                how = {"seed": seed, "cache": cache, "teacher": teacher, "threads": threads}
                return other.submit(train_once, spec, dataset, recipe, **how).result()
        views = cache / f"views-{sha(code_and_libraries())[:12]}"
        trained = loop.train(
            spec, dataset, seed=seed, teacher=teacher, cache=views, progress=progress, **vars(recipe)
        )
        partial = folder.with_name(f".{folder.name}.{os.getpid()}.partial")
        shutil.rmtree(partial, ignore_errors=True)
        write_csv(partial / "history.csv", trained.history)
        trained.model.save(partial / "model.keras")
        np.save(partial / "val_scores.npy", trained.val_scores, allow_pickle=False)
        try:
            partial.replace(folder)
        except OSError:  # another worker has just made the same
            if not folder.exists():
                raise
            shutil.rmtree(partial)
    return folder


def settings_key(dataset: Dataset, recipe: Recipe, teacher: Sequence[Path] = ()) -> str:
    """12 digits for what decides a training beside its spec and seed: recipe, faces, teacher, code,
    libraries.
    """
    soft = teacher_key(teacher) if recipe.distill else ""
    return sha([vars(recipe), dataset.digest, soft, *code_and_libraries()])[:12]


@cache
def code_and_libraries() -> tuple[dict, dict]:
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
