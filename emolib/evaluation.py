"""Train networks once, keep them, and score the chosen ones on validation and test.

`train_once` keeps each training in a folder of its own whose name is a digest of all that decides its
outcome: spec, seed, recipe, faces, the training code and the library versions. So a killed run goes on with
the next training, and a rerun for another figure or another sentence trains nothing. `evaluate` is the one
place where the test split is scored.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.dependencies import modules, sha
from emolib.files import write_csv
from emolib.spec import ModelSpec
from emolib.views import teacher_key

SCORE_COLUMNS = ["model", "seed", "id", "split", "label", "score"]
SCORED_SPLITS = ("val", "test")
LIBRARIES = ("keras", "numpy", "opencv-python-headless")


@dataclass(frozen=True)
class Recipe:
    """How a network is trained, beside its seed: see `training.train`."""

    epochs: int
    batch_size: int
    learning_rate: float
    augment: bool = True
    views: int = 0
    distill: float = 0.0
    hopeless: float = 0.0


def train_once(
    spec: ModelSpec,
    dataset: Dataset,
    recipe: Recipe,
    *,
    seed: int,
    cache: Path,
    teacher: Sequence[Path] = (),
    progress: Callable[[int, float, float], None] | None = None,
) -> Path:
    """Folder with `model.keras`, `history.csv` (epoch, loss, val_auc, seconds) and `val_scores.npy` (float32,
    one a row of `dataset.indices("val")`) of this training.

    Trains if it is not there. The folder appears whole or not at all. `teacher` and `progress` are as in
    `training.train`.
    """
    cache = Path(cache)
    folder = cache / f"{spec.fingerprint}-seed{seed}-{settings_key(dataset, recipe, teacher)}"
    if not folder.exists():
        from emolib import training

        views = cache / f"views-{sha(_code_and_libraries())[:12]}"
        trained = training.train(
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
    return sha([vars(recipe), dataset.digest, soft, *_code_and_libraries()])[:12]


@cache
def _code_and_libraries() -> tuple[dict, dict]:
    """Digests of the training code and versions of what it stands on, as this process has loaded them."""
    import tensorflow as tf

    libraries = {name: importlib.metadata.version(name) for name in LIBRARIES}
    return modules(["from emolib import training"]), libraries | {"tensorflow": tf.__version__}


def model_file(spec: ModelSpec, seed: int) -> str:
    """Name of the file that `evaluate` gives a trained network: `<fingerprint>-seed<seed>.keras`."""
    return f"{spec.fingerprint}-seed{seed}.keras"


def best_val_auc(folder: Path) -> float:
    """Validation AUC of the epoch whose weights `train_once` kept."""
    return float(pd.read_csv(Path(folder) / "history.csv")["val_auc"].max())


def seconds(folder: Path) -> float:
    """What a training that `train_once` kept took."""
    return float(pd.read_csv(Path(folder) / "history.csv")["seconds"].sum())


def evaluate(
    specs: Mapping[str, ModelSpec],
    dataset: Dataset,
    recipe: Recipe,
    *,
    seeds: Iterable[int],
    cache: Path,
    models: Path,
    teacher: Sequence[Path] = (),
    progress: bool = True,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Train every spec with every seed, score the validation and test splits, copy the networks to `models`.

    Args:
        specs: model name -> spec.
        dataset: pictures with train, val and test splits.
        recipe: how to train.
        seeds: training seeds.
        cache: see `train_once`.
        models: folder that gets the trained networks, each as `model_file` names it.
        teacher: see `training.train`.
        progress: show a bar.

    Returns:
        (scores, history): DataFrames (model, seed, id, split, label, score) and
        (model, seed, epoch, loss, val_auc, seconds).
    """
    scores, history = [], []
    Path(models).mkdir(parents=True, exist_ok=True)
    jobs = [(name, seed) for name in specs for seed in seeds]
    with Bar(len(jobs) * recipe.epochs, shown=progress) as bar:
        for name, seed in jobs:
            bar.begin(f"{name}, seed {seed}", recipe.epochs)
            folder = train_once(
                specs[name], dataset, recipe, seed=seed, cache=cache, teacher=teacher, progress=bar.epoch
            )
            bar.end()
            shutil.copyfile(folder / "model.keras", Path(models) / model_file(specs[name], seed))
            history.append(pd.read_csv(folder / "history.csv").assign(model=name, seed=seed))
            scores.append(score_splits(dataset, scorer(folder / "model.keras"), model=name, seed=seed))
    columns = ["model", "seed", "epoch", "loss", "val_auc", "seconds"]
    return pd.concat(scores, ignore_index=True), pd.concat(history, ignore_index=True)[columns]


def scorer(path: Path) -> Callable[[np.ndarray], np.ndarray]:
    """The network in `path` as a function from uint8 pictures (n, h, w, c) to probabilities float32 (n,)."""
    import keras

    from emolib.training import score

    model = keras.saving.load_model(path, compile=False)
    return lambda images: score(model, images)


def score_splits(
    dataset: Dataset, predict: Callable[[np.ndarray], np.ndarray], *, model: str, seed: int
) -> pd.DataFrame:
    """Rows (model, seed, id, split, label, score) of `predict` (pictures -> probabilities) on both splits."""
    parts = []
    for split in SCORED_SPLITS:
        rows = dataset.indices(split)
        columns = {"id": dataset.ids[rows], "split": split, "label": dataset.labels[rows]}
        parts.append(
            pd.DataFrame({"model": model, "seed": seed, **columns, "score": predict(dataset.images[rows])})
        )
    return pd.concat(parts, ignore_index=True)[SCORE_COLUMNS]


class Bar:
    """A tqdm bar over the epochs of several trainings that says what is being trained and how it goes."""

    def __init__(self, total: int, *, shown: bool):
        from tqdm import tqdm

        self._bar = tqdm(total=total, unit="epoch", disable=not shown, mininterval=1)
        self._until = 0

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_) -> None:
        self._bar.close()

    def begin(self, text: str, epochs: int) -> None:
        """The next training, of `epochs` epochs."""
        self._until += epochs
        self._bar.set_description(text)

    def epoch(self, epoch: int, loss: float, val_auc: float) -> None:
        """An epoch is done."""
        self._bar.set_postfix(loss=f"{loss:.3f}", val_auc=f"{val_auc:.3f}")
        self._bar.update()

    def end(self) -> None:
        """The training is done, or was there already."""
        self._bar.update(self._until - self._bar.n)
