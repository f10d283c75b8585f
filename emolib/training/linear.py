"""Fit a linear model, a logit right behind a network's stem, by logistic regression instead of step by step.

There is one best fit, so epochs, batches and step size say nothing. It is fitted to the train faces and a few
augmented views of them. The weights of a `Dense` logit are held small, by as much as does best on folds of
the train people. The pixels of a `SparseDense` logit are those with the best least-squares fit: taken one
after the other, then each exchanged for a better one while there is one (forward selection with exchanges).
The sums over faces are of integers, exact, so that which pixels these are does not depend on how a machine
adds up.
"""

import time
from functools import lru_cache
from itertools import count
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches
from emolib.networks.build import build
from emolib.networks.layers import DownSample, SparseDense
from emolib.networks.spec import ModelSpec
from emolib.training.augmented_epochs import Stem, Views, scale
from emolib.training.config import TrainingConfig
from emolib.training.loop import VIEWS_SEED, Progress, Trained, hold_usual_threads, score, train

VIEWS = 4  # augmented; more of them change nothing
MOST = 56 * 56  # places to choose pixels from, or with a weight each
FOLDS = 3
SWEEPS = 6  # of exchanges; as a rule three are enough
COSTS = (0.1, 0.3, 1.0, 3.0, 10.0)  # scikit-learn's C, a view: the larger, the freer the weights


def train_linear(
    spec: ModelSpec, dataset: Dataset, config: TrainingConfig, *, seed: int, cache: Path | None = None,
    progress: Progress = None,
) -> Trained:  # fmt: skip
    """Fit `spec`, which `is_linear`; arguments, result and errors are those of `loop.train`.

    `history` has one row, `loss` is the cross-entropy. `seed` decides the augmentation where `config.views`
    is 0, and nothing else. A `Dense` logit of more than MOST weights is left to `loop.train`.
    """
    started = time.perf_counter()
    if dataset.images.shape[1:] != spec.input_shape:
        raise ValueError(f"dataset: expected pictures of {spec.input_shape}, got {dataset.images.shape[1:]}")
    last, stem, shape = spec.layers[-1], spec.stem, (spec.input_shape, *spec.shapes)[-2]
    places = np.arange(prod(shape)).reshape(shape)
    if isinstance(last, SparseDense):
        apart = next(step for step in count(1) if (shape[0] // step) * (shape[1] // step) <= MOST)
        stem = (*stem, DownSample(apart, "nearest")) if apart > 1 else stem
        places = places[::apart, ::apart][: shape[0] // apart, : shape[1] // apart]
        if last.weights > places.size:
            raise ValueError(f"spec: expected at most {places.size} weights to choose, got {last.weights}")
    elif places.size > MOST:
        return train(spec, dataset, config, seed=seed, cache=cache, progress=progress)
    rows = dataset.indices("train")
    labels, seen = dataset.labels[rows], _seen(dataset, config, stem, seed, cache)
    if isinstance(last, SparseDense):
        chosen, cost = choose(*_moments(dataset, config, stem, seed, cache), last.weights), COSTS[-1]
    else:
        chosen = np.arange(places.size)
        cost = best_cost(seen[0] * scale(stem), labels, dataset.groups[rows])
    pixels = np.concatenate([view[:, chosen] for view in seen]) * scale(stem)
    fitted, loss = _fit(pixels, np.tile(labels, len(seen)), cost / len(seen))
    kernel = np.zeros((prod(shape), 1), np.float32)
    kernel[places.ravel()[chosen]] = fitted.coef_.T
    hold_usual_threads()
    model = build(spec, seed=seed)
    model.set_weights([kernel, fitted.intercept_.astype(np.float32)])
    val = dataset.indices("choose")
    scores = np.concatenate([score(model, part) for part in batches(dataset.images, val)])
    auc = metrics.auc(dataset.labels[val], scores)
    if progress:
        progress(1, loss, auc)
    row = {"epoch": 1, "loss": loss, "val_auc": auc, "seconds": time.perf_counter() - started}
    return Trained(model, pd.DataFrame([row]), scores)


def _seen(
    dataset: Dataset, config: TrainingConfig, stem: Stem, seed: int, cache: Path | None
) -> list[np.ndarray]:
    """The train faces as they are, then augmented, behind `stem`: integers (n, pixels) each."""
    kept = {"seed": VIEWS_SEED, "cache": cache} if config.views else {"seed": seed}
    plain, augmented = (Views(dataset, augment=each, **kept) for each in (False, True))
    some = range(min(config.views or VIEWS, VIEWS) if config.augment else 0)
    every = np.arange(len(plain.rows))
    seen = [plain.pictures(0, every, stem), *(augmented.pictures(view, every, stem) for view in some)]
    return [view.reshape(len(every), -1) for view in seen]


@lru_cache(maxsize=1)  # they take longer than all the rest, and serve any number of pixels
def _moments(
    dataset: Dataset, config: TrainingConfig, stem: Stem, seed: int, cache: Path | None
) -> tuple[np.ndarray, np.ndarray]:
    return moments(_seen(dataset, config, stem, seed, cache), dataset.labels[dataset.indices("train")])


def moments(seen: list[np.ndarray], labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How pixels vary together, float64 (p, p), and with the labels (p,): covariances.

    seen: views, integers (n, p). labels: (n,), 0 or 1.
    """
    p, n = seen[0].shape[1], len(labels) * len(seen)
    products, together, total = np.zeros((p, p)), np.zeros(p), np.zeros(p)
    for view in seen:  # sums of integers below 2^53: exact in any order
        pixels = view.astype(np.float64)
        products += pixels.T @ pixels
        together += labels.astype(np.float64) @ pixels
        total += pixels.sum(axis=0)
    means = total / n
    return products / n - np.outer(means, means), together / n - means * labels.mean()


def choose(covariances: np.ndarray, with_label: np.ndarray, k: int) -> np.ndarray:
    """The `k` pixels with the best least-squares fit that exchanges find: their numbers, ascending.

    covariances: (p, p), of pixels. with_label: (p,).
    """
    variances = np.diag(covariances)
    noise = 1e-3 * variances.mean()  # or two pixels that are all but the same would be a fine edge
    square = covariances + noise * np.eye(len(variances))

    def next_best(kept: list[int]) -> tuple[int, float]:
        """Whose fit is best beside those `kept`, and how much better it is."""
        across = square[:, kept]
        inverse = np.linalg.inv(square[np.ix_(kept, kept)])
        rest = with_label - across @ (inverse @ with_label[kept])
        gain = rest**2 / (variances + noise - ((across @ inverse) * across).sum(axis=1)).clip(noise)
        gain[kept] = -1
        best = int(gain.argmax())
        return best, float(gain[best])

    chosen: list[int] = []
    while len(chosen) < k:
        chosen.append(next_best(chosen)[0])
    for _ in range(SWEEPS):
        before = list(chosen)
        for place in range(k):
            others = chosen[:place] + chosen[place + 1 :]
            chosen[place] = next_best(others)[0]
        if chosen == before:
            break
    return np.sort(chosen)


def best_cost(pixels: np.ndarray, labels: np.ndarray, people: np.ndarray) -> float:
    """That of COSTS with the best mean AUC on folds of people; the middle one where there are no folds.

    pixels: (n, p) in [0, 1]. labels, people: (n,).
    """
    from sklearn.model_selection import StratifiedGroupKFold

    middle = COSTS[len(COSTS) // 2]
    if min(len(np.unique(people[labels == label])) for label in (0, 1)) < FOLDS:
        return middle
    every = StratifiedGroupKFold(FOLDS).split(pixels, labels, people)
    folds = [fold for fold in every if all(len(np.unique(labels[part])) == 2 for part in fold)]

    def quality(cost: float) -> float:
        fits = (_fit(pixels[fitted], labels[fitted], cost)[0] for fitted, _ in folds)
        aucs = [
            metrics.auc(labels[other], fit.decision_function(pixels[other]))
            for fit, (_, other) in zip(fits, folds, strict=True)
        ]
        return float(np.mean(aucs))

    return max(COSTS, key=quality) if folds else middle


def _fit(pixels: np.ndarray, labels: np.ndarray, cost: float) -> tuple[Any, float]:
    """Logistic regression and its cross-entropy, of pixels (n, p) in [0, 1]."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import log_loss

    fitted = LogisticRegression(C=cost, solver="newton-cholesky").fit(pixels, labels)
    return fitted, float(log_loss(labels, fitted.predict_proba(pixels)))
