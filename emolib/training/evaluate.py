"""Train the chosen networks with every seed and score them: the one place where the test split is scored."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np
import pandas as pd
from tqdm import tqdm

from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches
from emolib.networks.spec import ModelSpec
from emolib.training.cache import train_once
from emolib.training.config import TrainingConfig

SCORE_COLUMNS = ["model", "seed", "id", "split", "label", "score"]
SCORED = {"val": "confirm", "test": "test"}  # no epoch was chosen by these


def model_file(spec: ModelSpec, seed: int) -> str:
    """Name of the file that `evaluate` gives a trained network: `<fingerprint>-seed<seed>.keras`."""
    return f"{spec.fingerprint}-seed{seed}.keras"


def evaluate(
    specs: Mapping[str, ModelSpec],
    dataset: Dataset,
    config: TrainingConfig,
    *,
    seeds: Iterable[int],
    cache: Path,
    models: Path,
    progress: bool = True,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Train every spec with every seed, score "confirm" and the test split, copy the networks to `models`.

    Args:
        specs: model name -> spec.
        dataset: pictures with train, val and test splits.
        config: how to train.
        seeds: training seeds.
        cache: see `train_once`.
        models: folder that gets the trained networks, each as `model_file` names it.
        progress: show a bar.

    Returns:
        (scores, history): DataFrames (model, seed, id, split, label, score) and
        (model, seed, epoch, loss, val_auc, seconds).
    """
    scores, history = [], []
    Path(models).mkdir(parents=True, exist_ok=True)
    jobs = [(name, seed) for name in specs for seed in seeds]
    with Bar(len(jobs) * config.epochs, shown=progress) as bar:
        for name, seed in jobs:
            bar.begin(f"{name}, seed {seed}", config.epochs)
            folder = train_once(specs[name], dataset, config, seed=seed, cache=cache, progress=bar.epoch)
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
    """Rows (model, seed, id, split, label, score) of `predict` (pictures -> probabilities).

    Those of "val" are of "confirm", the half of it that training and search have not chosen by.
    """
    parts = []
    for split, part in SCORED.items():
        rows, scores = dataset.indices(part), scores_of(dataset, part, predict)
        columns = {"id": dataset.ids[rows], "split": split, "label": dataset.labels[rows], "score": scores}
        parts.append(pd.DataFrame({"model": model, "seed": seed, **columns}))
    return pd.concat(parts, ignore_index=True)[SCORE_COLUMNS]


def scores_of(dataset: Dataset, part: str, predict: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """What `predict` says of the pictures of a split or half: float32 (n,)."""
    return np.concatenate([predict(some) for some in batches(dataset.images, dataset.indices(part))])


class Bar(tqdm):
    """A bar over the epochs of several trainings that says what is being trained and how it goes."""

    def __init__(self, total: int, *, shown: bool):
        super().__init__(total=total, unit="epoch", disable=not shown, mininterval=1)
        self._until = 0

    def begin(self, text: str, epochs: int) -> None:
        """The next training, of `epochs` epochs; the one before is done, or was there already."""
        self.update(self._until - self.n)
        self._until += epochs
        self.set_description(text)

    def epoch(self, epoch: int, loss: float, val_auc: float) -> None:
        """An epoch is done."""
        self.set_postfix(loss=f"{loss:.3f}", val_auc=f"{val_auc:.3f}")
        self.update()
