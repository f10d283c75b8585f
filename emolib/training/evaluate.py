"""Train the chosen networks with every seed and score them: the one place where the test split is scored."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches
from emolib.networks.spec import ModelSpec
from emolib.training.cache import train_once
from emolib.training.config import Recipe

SCORE_COLUMNS = ["model", "seed", "id", "split", "label", "score"]
SCORED_SPLITS = ("val", "test")


def model_file(spec: ModelSpec, seed: int) -> str:
    """Name of the file that `evaluate` gives a trained network: `<fingerprint>-seed<seed>.keras`."""
    return f"{spec.fingerprint}-seed{seed}.keras"


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

    from emolib.training.loop import score

    model = keras.saving.load_model(path, compile=False)
    return lambda images: score(model, images)


def score_splits(
    dataset: Dataset, predict: Callable[[np.ndarray], np.ndarray], *, model: str, seed: int
) -> pd.DataFrame:
    """Rows (model, seed, id, split, label, score) of `predict` (pictures -> probabilities) on both splits."""
    parts = []
    for split in SCORED_SPLITS:
        rows = dataset.indices(split)
        scores = np.concatenate([predict(part) for part in batches(dataset.images, rows)])
        columns = {"id": dataset.ids[rows], "split": split, "label": dataset.labels[rows], "score": scores}
        parts.append(pd.DataFrame({"model": model, "seed": seed, **columns}))
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
