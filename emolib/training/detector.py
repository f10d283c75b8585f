"""Train a detector: a network that says of each place of a frame whether a face is there, and where.

What it is to say is `data.rooms.boxes.targets`. The loss: cross-entropy at each place, more where the network
is wrong and where a face is (focal loss, Lin et al. 2017), once more for the frame as a whole, and a smooth
absolute error of the box where a face is near. Frames are evened out as on the chip, and mirrored at random.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from emolib import metrics
from emolib.data.picture_file import batches
from emolib.data.rooms import boxes
from emolib.networks.spec import ModelSpec
from emolib.training.augmented_epochs import Stem, scale, shrink
from emolib.training.config import TrainingConfig
from emolib.training.loop import Progress, Trained, fit, outputs, probability

if TYPE_CHECKING:
    from emolib.data.rooms.frames import Rooms

MIRRORED = np.array([1, -1, 1, 1, -1, 1], np.float32)  # signs of a target where left is right
UNITS = np.array([4, 4, 8, 4], np.float32)  # v of a cell's shift, an e-fold of the size, half a radian


def train_detector(
    spec: ModelSpec, rooms: Rooms, config: TrainingConfig, *, seed: int, cache: Path | None = None,
    progress: Progress = None,
) -> Trained:  # fmt: skip
    """Train `spec` on the train frames and keep the epoch with the best AUC of a face found.

    Args:
        spec: the detector, (SIDE, SIDE, 1) -> map (CELLS, CELLS, 5).
        rooms: frames, with train and val splits; of val, "choose".
        config: how to train; `augment`: mirror half of the frames; `views` says nothing.
        seed: seeds weights, order and mirroring.
        cache: nothing is kept there.
        progress: called after each epoch with (epoch from 1, loss, validation AUC).

    Returns:
        As `loop.train`; `val_scores` and `history["val_auc"]` by `found`.

    Raises:
        ValueError: if the spec is no detector for such frames.
    """
    expected = ((boxes.SIDE, boxes.SIDE, 1), (boxes.CELLS, boxes.CELLS, 5))
    shapes = (spec.input_shape, spec.shapes[-1])
    if shapes != expected:
        raise ValueError(f"spec: expected (input, output) of {expected}, got {shapes}")
    frames, val = _pictures(rooms, "train", spec.stem), _pictures(rooms, "choose", spec.stem)
    wanted, faces = boxes.targets(rooms.faces[rooms.indices("train")]), rooms.faces[rooms.indices("choose")]

    @lru_cache(4)  # the loader runs ahead into the next epoch
    def mirrored(epoch: int) -> np.ndarray:
        return np.random.default_rng((seed, epoch, 1)).random(len(frames)) < config.augment / 2

    def load(epoch: int, some: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        pictures, places, flip = frames[some], wanted[some], mirrored(epoch)[some]
        pictures[flip], places[flip] = pictures[flip, :, ::-1], places[flip, :, ::-1] * MIRRORED
        return pictures, places

    def judge(model: Any) -> tuple[float, np.ndarray]:
        scores = found(outputs(model, val, batch_size=512, scale=scale(spec.stem)), faces)
        return metrics.auc(~np.isnan(faces[:, 0, 0]), scores), scores

    return fit(spec, config, load, judge, _loss, n=len(frames), seed=seed, progress=progress)


def found(maps: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """How sure a detector is of the face that it found; 0 where one is there and its box is of none.

    Args:
        maps: float32 (n, CELLS, CELLS, 5).
        faces: float32 (n, k, 5), NaN where there is none.

    Returns:
        float32 (n,), probabilities: the AUC by them of somebody being there counts a box beside as not found.
    """
    logits, places = boxes.best(maps)
    missed = ~np.isnan(faces[:, 0, 0]) & ~boxes.overlaps(places, faces).any(axis=1)
    return np.where(missed, np.float32(0), probability(logits))


@lru_cache(maxsize=2)
def _pictures(rooms: Rooms, split: str, stem: Stem) -> np.ndarray:
    """The frames of a split, evened out, behind `stem`: integers (n, h, w, 1)."""
    parts = batches(rooms.images, rooms.indices(split))
    return np.concatenate([shrink(boxes.normalise(part[..., 0])[..., None], stem) for part in parts])


def _loss(wanted: Any, maps: Any) -> Any:
    """Of float32 (b, CELLS, CELLS, 6), as from `boxes.targets`, and (b, CELLS, CELLS, 5)."""
    import tensorflow as tf

    entropy = tf.nn.sigmoid_cross_entropy_with_logits
    logits, counts, boxed = maps[..., 0], tf.cast(wanted[..., 0] >= 0, tf.float32), wanted[..., 5:]
    here = tf.maximum(wanted[..., 0], 0)
    focus = counts * (1 + 3 * here) * tf.abs(here - tf.sigmoid(logits))
    somebody, most = (tf.reduce_max(each, (1, 2)) for each in (here, logits))
    away = tf.abs(maps[..., 1:] - wanted[..., 1:5]) / UNITS
    error = tf.where(away < 0.2, 2.5 * away**2, away - 0.1)
    return (
        4 * tf.reduce_mean(focus * entropy(here, logits))
        + 1.5 * tf.reduce_mean(entropy(somebody, most))
        + tf.reduce_sum(boxed * error) / (tf.reduce_sum(boxed) + 1)
    )
