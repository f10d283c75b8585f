"""Train a spec on a dataset and score pictures with what came out.

All networks are trained alike: AdamW, a cosine schedule after a linear warm-up (`WARMUP`), binary
cross-entropy, and the weights of the epoch with the best AUC on "choose", a half of the validation faces.
Small networks take larger steps (`step_size`). The other half and the test split are never looked at here;
`score` is for the caller. Faces come from `emolib.training.augmented_epochs`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches, stored
from emolib.networks.build import build
from emolib.networks.layers import Shape
from emolib.networks.spec import ModelSpec
from emolib.training.augmented_epochs import Views, scale, shrink, split_stem
from emolib.training.config import TrainingConfig


@dataclass(frozen=True)
class Trained:
    """A trained network, as it was after the epoch with the best validation AUC.

    `model` maps float32 (n, h, w, 1) in [0, 1] to a logit (n, 1); `history` has one row an epoch (epoch,
    loss, val_auc, seconds); `val_scores` float32 (n,) of "choose" are those of the best epoch.
    """

    model: Any
    history: pd.DataFrame
    val_scores: np.ndarray


THREADS = 2  # of notebooks and commands: with so many, what is published was trained
_VARIABLE = "TF_NUM_INTRAOP_THREADS"  # TensorFlow reads it when it computes for the first time


def hold_threads(count: int) -> bool:
    """Let TensorFlow share each operation among `count` threads in this process, whatever the machine has.

    How a sum is shared out decides its last digits, and a few epochs later the second: nothing else in a
    training depends on the machine's cores. Returns whether it is so: once TensorFlow has computed something
    the number stays as it is.
    """
    if "tensorflow" in sys.modules:
        threading = sys.modules["tensorflow"].config.threading
        if str(threading.get_intra_op_parallelism_threads() or os.environ.get(_VARIABLE)) == str(count):
            return True
        try:
            threading.set_intra_op_parallelism_threads(count)
        except RuntimeError:
            return False
    os.environ[_VARIABLE] = str(count)
    return True


def hold_usual_threads() -> None:
    """`hold_threads` for THREADS, unless who calls has said how many."""
    if _VARIABLE not in os.environ:
        hold_threads(THREADS)


WARMUP = 0.1
"""Share of all steps in which the step size grows to its peak. With a fiftieth, one in four trainings of the
poster's reduced network, which has no batch norm, ended at chance level on photographs."""
VIEWS_SEED = 0  # shared views are the same for every training
Load = Callable[[int, np.ndarray], tuple[np.ndarray, np.ndarray]]
Judge = Callable[[Any], tuple[float, np.ndarray]]
Progress = Callable[[int, float, float], object] | None


def train(
    spec: ModelSpec,
    dataset: Dataset,
    config: TrainingConfig,
    *,
    seed: int,
    cache: Path | None = None,
    progress: Progress = None,
) -> Trained:
    """Train `spec` on the train split and keep the epoch that is best on "choose", half of validation.

    Args:
        spec: the network.
        dataset: pictures of the spec's input shape, with train and val splits.
        config: how to train.
        seed: seeds weights, dropout and order of pictures, and the augmentation where `config.views` is 0.
        cache: folder in which `emolib.training.augmented_epochs` keeps views that several trainings share.
        progress: called after each epoch with (epoch from 1, loss, validation AUC).

    Raises:
        ValueError: if pictures and spec differ in shape, or a split lacks a class.
    """
    import keras

    if dataset.images.shape[1:] != spec.input_shape:
        raise ValueError(f"dataset: expected pictures of {spec.input_shape}, got {dataset.images.shape[1:]}")
    stem, _ = split_stem(spec)
    views = Views(
        dataset, seed=VIEWS_SEED if config.views else seed, augment=config.augment, count=config.views,
        cache=cache if config.views else None,
    )  # fmt: skip
    val = dataset.indices("choose")
    pictures = partial(batches, dataset.images, val)
    if stem:
        pictures = partial(batches, stored(shrink(part, stem) for part in pictures()))

    def load(epoch: int, some: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return views.pictures(views.number(epoch), some, stem), dataset.labels[views.rows[some], None]

    def judge(model: Any) -> tuple[float, np.ndarray]:
        scores = np.concatenate([score(model, part, scale=scale(stem)) for part in pictures()])
        return metrics.auc(dataset.labels[val], scores), scores

    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return fit(spec, config, load, judge, loss, n=len(views.rows), seed=seed, progress=progress)


def fit(
    spec: ModelSpec, config: TrainingConfig, load: Load, judge: Judge, loss: Any, *, n: int, seed: int,
    progress: Progress = None,
) -> Trained:  # fmt: skip
    """Train `spec` on what `load` gives, by `loss`, and keep the epoch that `judge` likes best.

    Args:
        spec: the network; it is trained without its stem, behind which `load` and `judge` stand.
        config: how to train.
        load: (epoch from 0, some of the numbers 0 to n - 1) -> their pictures as integers of
            `augmented_epochs.shrink`, and what is to come out.
        judge: the network -> validation AUC, and the scores of the validation pictures.
        loss: for Keras.
        n: pictures of an epoch.
        seed: seeds weights, dropout and order.
        progress: called after each epoch with (epoch from 1, loss, validation AUC).
    """
    import keras

    hold_usual_threads()
    stem, head = split_stem(spec)
    steps = -(-n // config.batch_size)
    model = build(head, seed=seed, first=len(stem))
    peak = step_size(config.learning_rate, model.count_params())
    warmup = max(1, int(WARMUP * steps * config.epochs))
    schedule = keras.optimizers.schedules.CosineDecay(
        peak / 10, max(1, steps * config.epochs - warmup), alpha=0.01, warmup_target=peak, warmup_steps=warmup
    )
    # a norm of at most 1, or narrow networks may die
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=1e-4, clipnorm=1.0)
    together = max(count for count in range(1, 17) if steps % count == 0)  # between two visits to Python
    model.compile(optimizer, loss, jit_compile=False, steps_per_execution=together)
    optimizer.build(model.trainable_variables)  # or the first step is traced twice
    best = _BestEpoch(model, judge, progress)
    model.fit(
        training_batches(load, head.input_shape, config, n=n, scale=scale(stem), seed=seed),
        epochs=config.epochs, steps_per_epoch=steps, shuffle=False, verbose=0,
        callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=best.after)],
    )  # fmt: skip
    whole = build(spec, seed=seed) if stem else model
    whole.set_weights(best.weights)
    history = pd.DataFrame(best.rows, columns=["epoch", "loss", "val_auc", "seconds"])
    return Trained(whole, history, best.val_scores)


def training_batches(
    load: Load, shape: Shape, config: TrainingConfig, *, n: int, scale: float, seed: int
) -> Iterable[Any]:
    """tf.data.Dataset of (`float32 (b, *shape)` in [0, 1], float32 (b, ...)), in a new order each epoch."""
    import tensorflow as tf

    steps, size = -(-n // config.batch_size), config.batch_size

    @lru_cache(maxsize=4)  # the loader runs ahead into the next epoch
    def order(epoch: int) -> np.ndarray:
        return np.random.default_rng((seed, epoch)).permutation(n)

    def batch(step: Any) -> list[np.ndarray]:
        epoch, number = divmod(int(step), steps)
        return [a.astype(np.float32) for a in load(epoch, order(epoch)[number * size : (number + 1) * size])]

    def finish(step: Any) -> tuple[Any, Any]:
        pictures, wanted = tf.numpy_function(batch, [step], [tf.float32, tf.float32])
        pictures = tf.ensure_shape(pictures, (None, *shape)) * scale
        return pictures, tf.ensure_shape(wanted, (None, *one[1].shape[1:]))

    one = load(0, np.arange(1))
    every = tf.data.Dataset.range(steps * config.epochs)
    return every.map(finish, num_parallel_calls=2, deterministic=True).prefetch(4)


class _BestEpoch:
    """Judges the network after each epoch and holds on to the best weights."""

    def __init__(self, model: Any, judge: Judge, progress: Progress):
        self._model, self._judge, self._progress = model, judge, progress
        self.rows: list[tuple[int, float, float, float]] = []
        self.val_scores: np.ndarray
        self.weights: list[np.ndarray]
        self._best, self._started = -1.0, time.perf_counter()

    def after(self, epoch: int, logs: dict[str, float]) -> None:
        """Called by Keras when an epoch, from 0, has ended."""
        val_auc, scores = self._judge(self._model)
        now = time.perf_counter()
        self.rows.append((epoch + 1, logs["loss"], val_auc, now - self._started))
        self._started = now
        if val_auc > self._best:
            self._best, self.val_scores, self.weights = val_auc, scores, self._model.get_weights()
        if self._progress:
            self._progress(epoch + 1, logs["loss"], val_auc)


def step_size(learning_rate: float, params: int) -> float:
    """Adam's step for a network of `params` parameters: `learning_rate` x (1 mln / params)^(1/3).

    The best step shrinks as layers widen (Yang et al. 2021, Tensor Programs V). The exponent was chosen on
    validation photographs, a training each: after 24 epochs the poster's 3-layer network has .008 of AUC
    more than with a fourth root.

    >>> step_size(0.001, 1_000_000), round(step_size(0.001, 1_000), 6)
    (0.001, 0.01)
    """
    return learning_rate * (1e6 / params) ** (1 / 3)


def score(model: Any, images: np.ndarray, *, batch_size: int = 128, scale: float = 1 / 255) -> np.ndarray:
    """Probability of a smile for uint8 pictures (n, h, w, c): float32 (n,).

    Behind a stem, `images` are the integers of `augmented_epochs.shrink` and `scale` is `scale(stem)`.
    """
    return probability(outputs(model, images, batch_size=batch_size, scale=scale)[:, 0])


def outputs(model: Any, images: np.ndarray, *, batch_size: int = 128, scale: float = 1 / 255) -> np.ndarray:
    """What comes out of the network for pictures (n, h, w, c), as in `score`: float32 (n, ...)."""
    made = [np.empty((0, *model.output_shape[1:]), np.float32)]
    for start in range(0, len(images), batch_size):
        pixels = images[start : start + batch_size].astype(np.float32) * np.float32(scale)
        made.append(model.predict_on_batch(pixels))
    return np.concatenate(made)


def probability(logits: np.ndarray) -> np.ndarray:
    """float32, of logits of any shape."""
    return (1 / (1 + np.exp(-logits))).astype(np.float32)
