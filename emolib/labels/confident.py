"""How many labels are wrong, and which, without asking anybody again: confident learning.

A small network is trained on some of the people and asked about the others, until each training face has been
judged by a network that has not seen that person. Where the networks are sure of the opposite of what the
label says, the label is suspicious; how often that happens, at thresholds that the networks' own confidence
sets, estimates the share of wrong labels (Northcutt, Jiang and Chuang 2021, Confident Learning, JAIR 70; by
their library cleanlab). Only the train split is looked at: validation and test stay untouched. The interval
covers which people are in the data, not what the networks systematically cannot see.
"""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches, stored
from emolib.data.split import deal as dealt
from emolib.data.split import deal_by_need, n_people
from emolib.files import written_whole
from emolib.networks.layers import BatchNorm, Conv, Dense, Dropout, MaxPool
from emolib.networks.spec import ModelSpec

SIDE = 56  # pixels: a smile is still seen, and a training takes seconds
_LAYERS = (Conv(16, 5, strides=2), BatchNorm(), MaxPool(2), Conv(32, 3), BatchNorm(), MaxPool(2),
           Conv(48, 3), BatchNorm(), MaxPool(2), Dropout(0.3), Dense(1))  # fmt: skip
NETWORK = ModelSpec(_LAYERS, input_shape=(SIDE, SIDE, 1), name="Label checker")
BATCH_SIZE, LEARNING_RATE = 32, 0.003
MOST = 16_000  # faces that a fold's network learns from and chooses its epoch by: more add minutes, not sense
CLASSES = {1: "smiling", 0: "not smiling"}
LEFT_OUT = "left out"  # on drawn faces it does better than correcting: benchmarks/label_noise


def shrunk(dataset: Dataset, side: int = SIDE) -> Dataset:
    """`dataset` with pictures of `side` pixels (areas averaged), without landmarks."""
    import cv2

    def small(image: np.ndarray) -> np.ndarray:
        return cv2.resize(image[:, :, 0], (side, side), interpolation=cv2.INTER_AREA)[..., None]

    parts = (np.stack([small(image) for image in part]) for part in batches(dataset.images))
    return replace(dataset, images=stored(parts), landmarks=None)


def take(dataset: Dataset, rows: np.ndarray) -> Dataset:
    """The faces of `rows`, in that order."""
    kept = {name: array[rows] for name, array in dataset.columns.items()}
    cues = {name: values[rows] for name, values in dataset.cues.items()}
    return replace(dataset, images=stored(batches(dataset.images, rows)), cues=cues, **kept)


def out_of_fold(
    dataset: Dataset, *, seed: int, folds: int = 5, epochs: int = 10, cache: Path, progress: bool = True
) -> np.ndarray:
    """Probability of a smile for each training face, from a network that has not seen the person.

    People are dealt into folds. A fold is judged by a network that chose its best epoch on the next fold and
    learned from the others; of more than `MOST` faces in these it gets that many, drawn by `seed`.

    Args:
        dataset: the faces; those of its train split are judged.
        seed: deals people into folds and seeds the trainings.
        folds: how many, see `deal`.
        epochs: of each training.
        cache: folder where the probabilities of each fold are kept: nothing is trained twice.
        progress: show a bar.

    Returns:
        float32 (n_train,), in the order of `dataset.indices("train")`.

    Raises:
        ValueError: if there are too few people for 3 folds.
    """
    from emolib.training import loop
    from emolib.training.cache import settings_key
    from emolib.training.config import TrainingConfig
    from emolib.training.evaluate import Bar

    rows = dataset.indices("train")
    fold = deal(dataset.labels[rows], dataset.groups[rows], folds, seed=seed)
    folds = int(fold.max()) + 1
    small = take(shrunk(dataset), rows)
    config = TrainingConfig(epochs, BATCH_SIZE, LEARNING_RATE)
    scores = np.empty(len(rows), np.float32)
    with Bar(folds * epochs, shown=progress) as bar:
        for number in range(folds):
            bar.begin(f"fold {number + 1}", epochs)
            split = np.select([fold == number, fold == (number + 1) % folds], ["test", "val"], "train")
            part = replace(small, split=split)
            others = np.flatnonzero(split != "test")
            if len(others) > MOST:
                drawn = np.random.default_rng([seed, number]).permutation(others)[:MOST]
                part = take(part, np.union1d(drawn, part.indices("test")))
            name = f"{NETWORK.fingerprint}-seed{seed}-{settings_key(part, config)}.npy"
            file = Path(cache) / name
            if not file.is_file():
                with written_whole(file) as partial:
                    trained = loop.train(NETWORK, part, config, seed=seed, progress=bar.epoch)
                    judged = batches(part.images, part.indices("test"))
                    held_out = np.concatenate([loop.score(trained.model, some) for some in judged])
                    np.save(partial, held_out, allow_pickle=False)
            scores[split == "test"] = np.load(file, allow_pickle=False)
    return scores


def deal(labels: np.ndarray, groups: np.ndarray, folds: int, *, seed: int) -> np.ndarray:
    """The fold 0, 1, ... of each face, (n,): people stay together, each fold has both labels.

    `folds` at most, 3 at least; fewer than asked where people are too few. Raises ValueError if that fails.
    """
    if folds < 3 or n_people(labels, groups) < 3:
        got = f"{folds} and {len(np.unique(groups))} people"
        raise ValueError(f"folds: expected 3 or more, and people for both labels in each, got {got}")
    for k in range(min(folds, n_people(labels, groups)), 2, -1):
        fold = dealt(labels, groups, k, seed=seed)
        if all(len(np.unique(labels[fold == number])) == 2 for number in range(k)):
            return fold
    return deal_by_need(labels, groups, (1, 1, 1), (1 / 3,) * 3, seed=seed)


def _checked(labels: ArrayLike, scores: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    labels, scores = np.asarray(labels), np.asarray(scores)
    if labels.shape != scores.shape or labels.ndim != 1 or set(np.unique(labels).tolist()) != {0, 1}:
        got = f"{labels.shape} and {scores.shape}"
        raise ValueError(f"labels, scores: expected as many of both, labels 0 and 1, got {got}")
    if not ((scores >= 0) & (scores <= 1)).all():
        raise ValueError("scores: expected probabilities from 0 to 1")
    return labels.astype(int), scores


def _doubted(labels: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Which labels confident learning counts as wrong: bool (n,).

    Those off the diagonal of the confident joint: the probability of the other label is at least the mean
    that faces with that label get (the paper's threshold), and it is the larger one.
    """
    from cleanlab.filter import find_label_issues

    columns = np.stack([1 - scores.astype(np.float64), scores], axis=1)
    return find_label_issues(labels, columns, filter_by="confident_learning", n_jobs=1)


def _shares(labels: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Estimated shares of wrong labels: of all, of those that say smiling, of those that say not: (3,)."""
    doubted = _doubted(labels, scores)
    return np.array([doubted.mean(), *(doubted[labels == label].mean() for label in CLASSES)])


def estimate(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, *, n_boot: int = 200,
    confidence: float = 0.95, seed: int = 0,
) -> dict[str, Any]:  # fmt: skip
    """Share of wrong labels by confident learning, with a bootstrap interval over people.

    Args:
        labels: (n,) 0 or 1, as given.
        scores: (n,) out-of-fold probabilities of a smile.
        groups: (n,) the person; people are drawn with all their pictures.
        n_boot: bootstrap repetitions.
        confidence: share of repetitions inside the interval.
        seed: seeds the resampling.

    Returns:
        dict of method, estimate, low, high, confidence, n and per_class: {"smiling": the same, ...} for the
        labels that say so.
    """
    labels, scores = _checked(labels, scores)
    rng = np.random.default_rng(seed)
    drawn = (np.repeat(np.arange(len(labels)), row.astype(int))
             for times in metrics.bootstrap_samples(groups, n_boot, rng) for row in times)  # fmt: skip
    repeated = [_shares(labels[rows], scores[rows]) for rows in drawn if len(np.unique(labels[rows])) == 2]
    low, high = np.quantile(repeated, [(1 - confidence) / 2, (1 + confidence) / 2], axis=0)
    found = _shares(labels, scores)
    table = pd.DataFrame({"estimate": found, "low": np.minimum(low, found), "high": np.maximum(high, found)})
    table["n"] = [len(labels), *((labels == label).sum() for label in CLASSES)]
    whole, *classes = ({**row, "n": int(row["n"])} for row in table.to_dict("records"))
    per_class = dict(zip(CLASSES.values(), classes, strict=True))
    return {"method": "confident learning", **whole, "confidence": confidence, "per_class": per_class}


def suspicious(labels: np.ndarray, scores: np.ndarray, ids: np.ndarray) -> pd.DataFrame:
    """The labels that `estimate` counts as wrong, the most suspicious first.

    Returns:
        DataFrame (id, label, score, trust): `score` is the out-of-fold probability of a smile, `trust` that
        of the label.
    """
    labels, scores = _checked(labels, scores)
    trust = np.where(labels == 1, scores, 1 - scores)
    table = pd.DataFrame({"id": np.asarray(ids), "label": labels, "score": scores, "trust": trust})
    return table[_doubted(labels, scores)].sort_values("trust", kind="stable", ignore_index=True)


def clean(dataset: Dataset, ids: Collection[str]) -> Dataset:
    """`dataset` without the training faces `ids`.

    Raises ValueError for an id that is no training face: other splits stay untouched.
    """
    chosen = np.isin(dataset.ids, np.array([*ids], dtype=str))
    if chosen.sum() != len(ids) or (dataset.split[chosen] != "train").any():
        raise ValueError("ids: expected faces of the train split, each once, got others")
    return take(dataset, np.flatnonzero(~chosen))
