"""Train a spec on a dataset and score pictures with what came out.

The recipe is one for all networks: AdamW, a cosine schedule with a short warm-up, binary cross-entropy, and
the weights of the epoch with the best validation AUC. Small networks take larger steps (`step_size`). The
test split is never looked at here; `score` is for the caller.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.models import build
from emolib.spec import ModelSpec


@dataclass(frozen=True)
class Trained:
    """A trained network.

    `model` maps float32 (n, h, w, 1) in [0, 1] to a logit (n, 1); `history` has one row an epoch (epoch,
    loss, val_auc, seconds); `val_scores` float32 (n_val,) are those of `best_epoch`.
    """

    model: object
    history: pd.DataFrame
    best_epoch: int
    val_auc: float
    val_scores: np.ndarray


def training_batches(dataset: Dataset, *, seed: int, epochs: int, batch_size: int, augment: bool):
    """tf.data.Dataset of (float32 (b, h, w, c) in [0, 1], float32 (b, 1)), shuffled anew in each epoch."""
    import tensorflow as tf

    from emolib.data.augment import augment as augmented

    rows = dataset.indices("train")

    def pictures(step, batch_rows):
        batch = dataset.images[batch_rows]
        return augmented(batch, seed=(seed, int(step))) if augment else batch

    def load(step, batch_rows):
        batch = tf.numpy_function(pictures, [step, batch_rows], tf.uint8)
        batch = tf.ensure_shape(batch, (None, *dataset.images.shape[1:]))
        return tf.cast(batch, tf.float32) / 255, tf.gather(labels, batch_rows)[:, None]

    labels = tf.constant(dataset.labels, tf.float32)
    batches = tf.data.Dataset.from_tensor_slices(rows).shuffle(len(rows), seed=seed).batch(batch_size)
    batches = batches.repeat(epochs).enumerate().map(load, num_parallel_calls=2, deterministic=True)
    return batches.prefetch(4)


def train(
    spec: ModelSpec,
    dataset: Dataset,
    *,
    seed: int,
    epochs: int,
    batch_size: int,
    learning_rate: float,
    augment: bool = True,
    progress: Callable[[int, float, float], None] | None = None,
) -> Trained:
    """Train `spec` on the train split and keep the epoch that is best on the validation split.

    Args:
        spec: the network.
        dataset: pictures of the spec's input shape, with train and val splits.
        seed: seeds weights, dropout, order of pictures and augmentation.
        epochs: passes over the train split.
        batch_size: pictures a step.
        learning_rate: peak of the cosine schedule for a network of a million parameters; see `step_size`.
        augment: apply the poster's five augmentations.
        progress: called after each epoch with (epoch from 1, loss, validation AUC).

    Raises:
        ValueError: if pictures and spec differ in shape or a split lacks a class.
    """
    import keras

    if dataset.images.shape[1:] != spec.input_shape:
        raise ValueError(f"dataset: expected pictures of {spec.input_shape}, got {dataset.images.shape[1:]}")
    steps = -(-len(dataset.indices("train")) // batch_size)
    val = dataset.indices("val")
    val_images, val_labels = dataset.images[val], dataset.labels[val]
    model = build(spec, seed=seed)
    peak = step_size(learning_rate, model.count_params())
    warmup = max(1, steps // 2)
    schedule = keras.optimizers.schedules.CosineDecay(
        peak / 10, max(1, steps * epochs - warmup), alpha=0.01, warmup_target=peak, warmup_steps=warmup
    )
    optimizer = keras.optimizers.AdamW(
        schedule, weight_decay=1e-4, clipnorm=1.0
    )  # or narrow networks may die
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(optimizer, loss, jit_compile=False)

    keeper = _BestEpoch(model, val_images, val_labels, progress)
    batches = training_batches(dataset, seed=seed, epochs=epochs, batch_size=batch_size, augment=augment)
    model.fit(
        batches, epochs=epochs, steps_per_epoch=steps, callbacks=[keeper.callback()], shuffle=False, verbose=0
    )
    model.set_weights(keeper.weights)
    history = pd.DataFrame(keeper.rows, columns=["epoch", "loss", "val_auc", "seconds"])
    return Trained(model, history, keeper.epoch, keeper.val_auc, keeper.val_scores)


def step_size(learning_rate: float, params: int) -> float:
    """Adam's step for a network of `params` parameters: `learning_rate` x (1 mln / params)^(1/4).

    The best step shrinks as layers widen (Yang et al. 2021, Tensor Programs V). Measured on the photographs:
    a step that suits the baseline leaves the poster's 3-layer network about two hundredths of AUC short.
    """
    return learning_rate * (1e6 / params) ** 0.25


class _BestEpoch:
    """Scores the validation split after each epoch and holds on to the best weights."""

    def __init__(self, model, images, labels, progress):
        self.model, self.images, self.labels, self.progress = model, images, labels, progress
        self.rows, self.val_auc, self.epoch, self.started = [], -1.0, 0, time.perf_counter()

    def callback(self):
        import keras

        return keras.callbacks.LambdaCallback(on_epoch_end=self.after)

    def after(self, epoch, logs):
        val_scores = score(self.model, self.images)
        val_auc = metrics.auc(self.labels, val_scores)
        now = time.perf_counter()
        self.rows.append((epoch + 1, logs["loss"], val_auc, now - self.started))
        self.started = now
        if val_auc > self.val_auc:
            self.val_auc, self.epoch, self.val_scores = val_auc, epoch + 1, val_scores
            self.weights = self.model.get_weights()
        if self.progress:
            self.progress(epoch + 1, logs["loss"], val_auc)


def score(model, images: np.ndarray, *, batch_size: int = 128) -> np.ndarray:
    """Probability of a smile for uint8 pictures (n, h, w, c): float32 (n,)."""
    logits = [
        model.predict_on_batch(images[start : start + batch_size].astype(np.float32) / 255)[:, 0]
        for start in range(0, len(images), batch_size)
    ]
    return (1 / (1 + np.exp(-np.concatenate(logits)))).astype(np.float32)
