"""Saliency maps by seven methods: four by tf-keras-vis, and three that need a few lines.

A method is a function of a Functional Keras model with one logit (float32 pixels in [0, 1] in) and uint8
images (n, h, w, 1); it gives raw maps, float32 (n, h, w) >= 0. They compare places within a face; to compare
faces, `normalise` them first. A face's map depends on the face, the model and the seed, never on the other
faces. To add a method, write its function and name it in `METHODS`.

This is the only module that imports tf_keras_vis. Left out: what the maps mean (`relevance`).

Sources: Simonyan et al. 2013 (arXiv 1312.6034), vanilla gradient; Shrikumar et al. 2017 (arXiv 1605.01713),
input x gradient; Smilkov et al. 2017 (arXiv 1706.03825), SmoothGrad; Sundararajan et al. 2017 (arXiv
1703.01365), integrated gradients; Zeiler and Fergus 2014 (arXiv 1311.2901), occlusion; Chattopadhay et al.
2018 (arXiv 1710.11063), Grad-CAM++; Wang et al. 2020 (arXiv 1910.01279), Score-CAM.
"""

import hashlib
import warnings
from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import keras

BATCH = 32  # faces, or noisy copies of one, that go through a network at once
NOISE = 0.1  # of SmoothGrad: standard deviation, as a part of the face's own range of pixel values
CHANNELS = 8  # of Score-CAM: feature maps used, at most
PLACES = 10  # of occlusion: squares along a side, each an eighth of it wide, so that they overlap


def all_maps(
    model: "keras.Model", images: np.ndarray, *, samples: int, seed: int, progress: bool = True,
    only: Collection[str] = (),
) -> dict[str, np.ndarray]:  # fmt: skip
    """The maps of every method, or of those named, by its name; the rest as the methods'."""
    options = {"SmoothGrad": {"samples": samples, "seed": seed}, "Integrated gradients": {"samples": samples}}
    return {
        name: method(model, images, progress=progress, **options.get(name, {}))
        for name, method in METHODS.items()
        if name in (only or METHODS)
    }


def vanilla(model: "keras.Model", images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """`|d logit / d pixel|` of each face: how much the logit would change with each pixel.

    Args:
        model: Functional Keras model, float32 (n, h, w, 1) in [0, 1] -> logit (n, 1).
        images: uint8 (n, h, w, 1).
        progress: show a bar.

    Returns:
        float32 (n, h, w) >= 0, logit per unit of pixel/255; not normalised.

    Raises:
        ValueError: images of another kind, a model with more than one logit.
    """
    from tf_keras_vis.saliency import Saliency

    saliency = partial(Saliency(model), _logit, normalize_map=False)
    return _maps(model, images, lambda faces: saliency(_pixels(faces)), "Vanilla gradient", progress)


def smoothgrad(
    model: "keras.Model", images: np.ndarray, *, samples: int = 16, seed: int, progress: bool = True
) -> np.ndarray:
    """Mean of the vanilla gradient over `samples` noisy copies of each face.

    A face at a time, its copies as one batch: five times quicker on two cores than one copy after another.
    The noise of a face comes from `seed` and the face's own pixels, so its map is the same in any selection
    and order. Arguments, result and errors as `vanilla`; ValueError also if samples < 1.
    """
    from tf_keras_vis.saliency import Saliency

    if samples < 1:
        raise ValueError(f"samples: expected 1 or more, got {samples}")
    saliency = partial(Saliency(model), _logit, normalize_map=False)

    def visualise(face: np.ndarray) -> np.ndarray:
        digest = hashlib.sha256(f"{seed}".encode() + face.tobytes()).digest()
        generator, pixels = np.random.RandomState(np.frombuffer(digest, np.uint32)), _pixels(face)
        total = np.zeros(face.shape[1:3], np.float32)
        for start in range(0, samples, BATCH):
            shape = (min(BATCH, samples - start), *face.shape[1:])
            noise = generator.normal(0, np.float32(NOISE) * np.ptp(pixels), shape).astype(np.float32)
            total += saliency(pixels + noise).sum(axis=0) / samples
        return total[None]

    return _maps(model, images, visualise, "SmoothGrad", progress, at_once=1)


def input_times_gradient(model: "keras.Model", images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """`|pixel x d logit / d pixel|`: nothing where the face is black. As `vanilla`, in logits."""
    return vanilla(model, images, progress=progress) * _pixels(images[..., 0])


def integrated_gradients(
    model: "keras.Model", images: np.ndarray, *, samples: int = 16, progress: bool = True
) -> np.ndarray:
    """`|pixel - g|` times the mean gradient on the straight way from a plain picture of the face's mean grey
    g to the face, at the middles of `samples` equal steps.

    Before signs are dropped, a face's map sums up to its logit less that of the plain picture. Arguments,
    result (in logits) and errors as `vanilla`; ValueError also if samples < 1.
    """
    import tensorflow as tf

    if samples < 1:
        raise ValueError(f"samples: expected 1 or more, got {samples}")
    steps = ((np.arange(samples, dtype=np.float32) + 0.5) / samples).reshape(-1, 1, 1, 1)

    def visualise(face: np.ndarray) -> np.ndarray:
        pixels = _pixels(face)
        away = pixels - pixels.mean()
        way = tf.constant(pixels - away * (1 - steps))
        with tf.GradientTape() as tape:
            tape.watch(way)
            logits = model(way, training=False)
        return np.abs(away * np.mean(tape.gradient(logits, way), axis=0))[..., 0]

    return _maps(model, images, visualise, "Integrated gradients", progress, at_once=1)


def occlusion(model: "keras.Model", images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """How much the logit moves, up or down, when a square of the face's mean grey lies over a pixel: mean
    over the squares that cover it, of `PLACES` x `PLACES`. As `vanilla`, in logits.
    """
    side = images.shape[1]
    width = max(1, side // 8)
    starts = np.linspace(0, side - width, PLACES).round().astype(int)
    boxes = [np.s_[y : y + width, x : x + width] for y in starts for x in starts]

    def visualise(face: np.ndarray) -> np.ndarray:
        covered = np.repeat(_pixels(face), len(boxes) + 1, axis=0)
        for one, box in zip(covered[1:], boxes, strict=True):
            one[box] = covered[0].mean()
        logits = np.asarray(model(covered, training=False))[:, 0]
        total, count = np.zeros((2, side, side), np.float32)
        for box, moved in zip(boxes, np.abs(logits[1:] - logits[0]), strict=True):
            total[box] += moved
            count[box] += 1
        return (total / np.maximum(count, 1))[None]

    return _maps(model, images, visualise, "Occlusion", progress, at_once=1)


def gradcam_plus_plus(model: "keras.Model", images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Grad-CAM++ of each face: the last feature maps, weighted by what raises the logit, at image size.

    As coarse as that layer (12 x 12 cells in the baseline, 7 x 7 in the embedded network). The original
    multiplies a face's map by exp(logit), which overflows for a sure network; here that factor is 1. It is
    one number a face, so normalised maps are the same. A face without any positive evidence gets a map of
    zeros. Arguments, result and errors as `vanilla`; ValueError also for a model without a convolution.
    """
    import tensorflow as tf
    from tf_keras_vis.gradcam_plus_plus import GradcamPlusPlus

    def score(output: tf.Tensor) -> tf.Tensor:  # 0, with the logit's gradient: the factor is exp(score)
        return output[:, 0] - tf.stop_gradient(output[:, 0])

    gradcam = partial(GradcamPlusPlus(model), score, **_last_features(model))
    return _maps(model, images, lambda faces: gradcam(_pixels(faces)), "Grad-CAM++", progress)


def score_cam(model: "keras.Model", images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Score-CAM of each face: the last feature maps, each weighted by the probability of a smile that the
    face has where only what this map shows is left of it.

    A face is scored once a feature map. Only the `CHANNELS` maps that vary most over that face are used, as
    tf-keras-vis's Faster Score-CAM chooses them: 8 of the baseline's 50, all 8 of the reduced AlexNet's. With
    twice as many it takes twice as long. Zeros where no feature map shows anything. Arguments, result and
    errors as `gradcam_plus_plus`.
    """
    import keras
    from tf_keras_vis.scorecam import Scorecam

    options = _last_features(model)
    options["max_N"] = min(CHANNELS, options["penultimate_layer"].output.shape[-1])
    # The library takes the softmax of what the network gives, which of a lone logit is always 1: beside a 0
    # it is the probability. And it calls `predict`, slow for a few pictures and never silent.
    two = keras.Model(model.inputs, keras.ops.pad(model.output, [[0, 0], [1, 0]]))
    two.predict = lambda masked, batch_size: two.predict_on_batch(masked[0])
    cam = partial(Scorecam(two), lambda output: output[:, 1], **options)
    # the feature maps that vary most are chosen for each face alone
    return _maps(model, images, lambda face: cam(_pixels(face)), "Score-CAM", progress, at_once=1)


METHODS: dict[str, Callable[..., np.ndarray]] = {
    "Vanilla gradient": vanilla, "Input x gradient": input_times_gradient, "SmoothGrad": smoothgrad,
    "Integrated gradients": integrated_gradients, "Occlusion": occlusion, "Grad-CAM++": gradcam_plus_plus,
    "Score-CAM": score_cam,
}  # fmt: skip


def normalise(maps: np.ndarray) -> np.ndarray:
    """Each map divided by its sum, float64 (n, h, w): shares of one face's saliency.

    A map of zeros becomes uniform: it prefers no place, and so can only weaken a claim about one.

    >>> normalise(np.array([[[1, 3]], [[0, 0]]])).tolist()
    [[[0.25, 0.75]], [[0.5, 0.5]]]

    Raises:
        ValueError: maps that are not (n, h, w), negative or not finite.
    """
    maps = np.asarray(maps, np.float64)
    if maps.ndim != 3 or not np.isfinite(maps).all() or (maps < 0).any():
        raise ValueError(f"maps: expected (n, h, w) of finite numbers >= 0, got {maps.shape}: {maps}")
    maps = np.where(maps.any(axis=(1, 2), keepdims=True), maps, 1.0)
    return maps / maps.sum(axis=(1, 2), keepdims=True)


def _maps(
    model: "keras.Model", images: np.ndarray, visualise: Callable[[np.ndarray], np.ndarray], title: str,
    progress: bool, at_once: int = BATCH,
) -> np.ndarray:  # fmt: skip
    """What `visualise` makes of `at_once` images at a time: float32 (n, h, w)."""
    from tqdm import tqdm

    shape = model.input_shape[1:]
    if images.dtype != np.uint8 or images.shape[1:] != shape or shape[2:] != (1,):
        expected = f"uint8 (n, {shape[0]}, {shape[1]}, 1)"
        raise ValueError(f"images: expected {expected}, got {images.dtype} {images.shape}")
    if tuple(model.output_shape) != (None, 1):
        raise ValueError(f"model: expected one logit, output (None, 1), got {model.output_shape}")
    maps = np.zeros(images.shape[:3], np.float32)
    with warnings.catch_warnings():  # tf-keras-vis gives a list of one input to a model made with the input
        warnings.filterwarnings("ignore", "The structure of `inputs` doesn't match", UserWarning)
        for start in tqdm(range(0, len(images), at_once), desc=title, disable=not progress):
            maps[start : start + at_once] = visualise(images[start : start + at_once])
    return maps


def _pixels(images: np.ndarray) -> np.ndarray:
    return images.astype(np.float32) / np.float32(255)


def _logit(output: Any) -> Any:
    return output[:, 0]


def _last_features(model: "keras.Model") -> dict[str, Any]:
    """What tf-keras-vis is told of the last convolution's output, after its batch norm and ReLU."""
    from keras import layers as of

    kinds = of.Conv2D | of.SeparableConv2D | of.DepthwiseConv2D | of.BatchNormalization | of.ReLU
    layers = [one for one in model.layers if isinstance(one, kinds | of.Activation) and one.output.ndim == 4]
    if not layers:
        raise ValueError(f"model: expected a convolution, got {[type(one).__name__ for one in model.layers]}")
    return {"penultimate_layer": layers[-1], "seek_penultimate_conv_layer": False, "normalize_cam": False}
