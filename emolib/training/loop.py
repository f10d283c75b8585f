"""Train a spec on a dataset and score pictures with what came out.

The recipe is one for all networks: AdamW, a cosine schedule with a short warm-up, binary cross-entropy, and
the weights of the epoch with the best validation AUC. Small networks take larger steps (`step_size`). The
test split is never looked at here; `score` is for the caller. Faces come from
`emolib.training.augmented_epochs`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches, stored
from emolib.networks.build import build
from emolib.networks.spec import ModelSpec
from emolib.training.augmented_epochs import Stem, Views, scale, shrink, split_stem, teacher_key


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


def training_batches(
    views: Views, stem: Stem, labels: Callable[[int], np.ndarray], *, seed: int, epochs: int, batch_size: int
):
    """tf.data.Dataset of (float32 (b, h, w, 1) in [0, 1], float32 (b, 1)), in a new order in each epoch.

    `labels` gives float32 (n_train,) for an epoch.
    """
    import tensorflow as tf

    steps = -(-len(views.rows) // batch_size)

    @lru_cache(maxsize=4)  # the loader runs ahead into the next epoch
    def order(epoch: int) -> np.ndarray:
        return np.random.default_rng((seed, epoch)).permutation(len(views.rows))

    def load(step):
        epoch, batch = divmod(int(step), steps)
        positions = order(epoch)[batch * batch_size : (batch + 1) * batch_size]
        return views.pictures(views.number(epoch), positions, stem).astype(np.float32), labels(epoch)[
            positions
        ]

    def finish(step):
        pictures, targets = tf.numpy_function(load, [step], [tf.float32, tf.float32])
        pictures = tf.ensure_shape(pictures, (None, *shape))
        return pictures * scale(stem), tf.ensure_shape(targets, (None,))[:, None]

    shape = views.pictures(0, np.arange(1), stem).shape[1:]
    batches = tf.data.Dataset.range(steps * epochs).map(finish, num_parallel_calls=2, deterministic=True)
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
    views: int = 0,
    distill: float = 0.0,
    hopeless: float = 0.0,
    teacher: Sequence[Path] = (),
    weights: Sequence[np.ndarray] | None = None,
    cache: Path | None = None,
    progress: Callable[[int, float, float], None] | None = None,
) -> Trained:
    """Train `spec` on the train split and keep the epoch that is best on the validation split.

    Args:
        spec: the network.
        dataset: pictures of the spec's input shape, with train and val splits.
        seed: seeds weights, dropout and order of pictures, and the augmentation where `views` is 0.
        epochs: passes over the train split.
        batch_size: pictures a step.
        learning_rate: peak of the cosine schedule for a network of a million parameters; see `step_size`.
        augment: apply the poster's five augmentations.
        views: so many augmented passes, the same for every seed, are gone through in turn; 0: a new one in
            each epoch.
        distill: share of the teacher's probability in what is learned; the rest is the label.
        hopeless: stop after half of the epochs if validation AUC has stayed below this.
        teacher: .keras files of trained networks whose mean probability is learned from; see `distill`.
        weights: initial weights of the network, as `get_weights` gives them, instead of random ones.
        cache: folder in which `emolib.training.augmented_epochs` keeps views that several trainings share.
        progress: called after each epoch with (epoch from 1, loss, validation AUC).

    Raises:
        ValueError: if pictures and spec differ in shape, a split lacks a class, or `distill` has no teacher.
    """
    import keras

    if _VARIABLE not in os.environ:  # who calls has not said
        hold_threads(THREADS)
    if dataset.images.shape[1:] != spec.input_shape:
        raise ValueError(f"dataset: expected pictures of {spec.input_shape}, got {dataset.images.shape[1:]}")
    if distill and not teacher:
        raise ValueError(f"teacher: expected at least one network to distill {distill} from, got none")
    stem, head = split_stem(spec)
    passes = Views(
        dataset,
        seed=VIEWS_SEED if views else seed,
        augment=augment,
        count=views,
        cache=cache if views else None,
    )
    steps = -(-len(passes.rows) // batch_size)
    val = dataset.indices("val")
    val_batches = partial(batches, dataset.images, val)
    if stem:
        val_batches = partial(batches, stored(shrink(part, stem) for part in val_batches()))
    model = build(head, seed=seed, first=len(stem))
    if weights is not None:
        model.set_weights(weights)
    peak = step_size(learning_rate, model.count_params())
    warmup = max(1, steps // 2)
    schedule = keras.optimizers.schedules.CosineDecay(
        peak / 10, max(1, steps * epochs - warmup), alpha=0.01, warmup_target=peak, warmup_steps=warmup
    )
    optimizer = keras.optimizers.AdamW(
        schedule, weight_decay=1e-4, clipnorm=1.0
    )  # or narrow networks may die
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(optimizer, loss, jit_compile=False, steps_per_execution=_together(steps))
    optimizer.build(model.trainable_variables)  # or the first step is traced twice

    keeper = _BestEpoch(model, val_batches, scale(stem), dataset.labels[val], progress, hopeless, epochs)
    targets = _targets(dataset, passes, epochs, distill, teacher)
    train_batches = training_batches(passes, stem, targets, seed=seed, epochs=epochs, batch_size=batch_size)
    model.fit(
        train_batches, epochs=epochs, steps_per_epoch=steps, callbacks=[keeper.callback()], shuffle=False,
        verbose=0,
    )  # fmt: skip
    whole = build(spec, seed=seed) if stem else model
    whole.set_weights(keeper.weights)
    history = pd.DataFrame(keeper.rows, columns=["epoch", "loss", "val_auc", "seconds"])
    return Trained(whole, history, keeper.epoch, keeper.val_auc, keeper.val_scores)


VIEWS_SEED = 0  # shared views are the same for every training


def _together(steps: int) -> int:
    """How many steps to take between two visits to Python: at most 16, so that an epoch is a whole number."""
    return max(n for n in range(1, 17) if steps % n == 0)


def _targets(
    dataset: Dataset, views: Views, epochs: int, distill: float, teacher: Sequence[Path]
) -> Callable[[int], np.ndarray]:
    """What the train faces should score, float32 (n_train,), as a function of the epoch."""
    labels = dataset.labels[views.rows].astype(np.float32)
    if not distill:
        return lambda epoch: labels
    networks = []

    def predict(images: np.ndarray) -> np.ndarray:
        import keras

        networks[:] = networks or [keras.saving.load_model(path, compile=False) for path in teacher]
        return np.mean([score(network, images) for network in networks], axis=0)

    key = teacher_key(teacher)
    soft = {view: views.soft_labels(view, predict, key) for view in {views.number(e) for e in range(epochs)}}
    return lambda epoch: (1 - distill) * labels + distill * soft[views.number(epoch)]


def step_size(learning_rate: float, params: int) -> float:
    """Adam's step for a network of `params` parameters: `learning_rate` x (1 mln / params)^(1/4).

    The best step shrinks as layers widen (Yang et al. 2021, Tensor Programs V). Measured on the photographs:
    a step that suits the baseline leaves the poster's 3-layer network about two hundredths of AUC short.
    """
    return learning_rate * (1e6 / params) ** 0.25


class _BestEpoch:
    """Scores the validation split after each epoch and holds on to the best weights."""

    def __init__(self, model, batches, scale, labels, progress, hopeless, epochs):
        self.model, self.batches, self.labels, self.progress = model, batches, labels, progress
        self.scale, self.hopeless, self.half = scale, hopeless, -(-epochs // 2)
        self.rows, self.val_auc, self.epoch, self.started = [], -1.0, 0, time.perf_counter()

    def callback(self):
        import keras

        return keras.callbacks.LambdaCallback(on_epoch_end=self.after)

    def after(self, epoch, logs):
        val_scores = np.concatenate([score(self.model, part, scale=self.scale) for part in self.batches()])
        val_auc = metrics.auc(self.labels, val_scores)
        now = time.perf_counter()
        self.rows.append((epoch + 1, logs["loss"], val_auc, now - self.started))
        self.started = now
        if val_auc > self.val_auc:
            self.val_auc, self.epoch, self.val_scores = val_auc, epoch + 1, val_scores
            self.weights = self.model.get_weights()
        if self.progress:
            self.progress(epoch + 1, logs["loss"], val_auc)
        if epoch + 1 == self.half and self.val_auc < self.hopeless:
            self.model.stop_training = True


def score(model, images: np.ndarray, *, batch_size: int = 128, scale: float = 1 / 255) -> np.ndarray:
    """Probability of a smile for uint8 pictures (n, h, w, c): float32 (n,).

    Behind a stem, `images` are the numbers of `views.shrink` and `scale` is that of `views.scale`.
    """
    scale = np.float32(scale)
    logits = [
        model.predict_on_batch(images[start : start + batch_size].astype(np.float32) * scale)[:, 0]
        for start in range(0, len(images), batch_size)
    ]
    return (1 / (1 + np.exp(-np.concatenate([np.empty(0, np.float32), *logits])))).astype(np.float32)
