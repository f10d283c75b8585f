"""Where a network looks: vanilla gradient, SmoothGrad, Grad-CAM++ and Score-CAM maps by tf-keras-vis.

Every function takes a Functional Keras model with one logit (float32 pixels in [0, 1] in) and uint8 images,
and gives raw maps, float32 (n, h, w) >= 0. They compare places within a face; to compare faces, `normalise`
them first. This is the only module that imports tf_keras_vis, so what has to be done about that library is
done here: its draws from NumPy's global generator are seeded and undone, and one warning of Keras about how
it passes its input is silenced. A face's map depends on the face, the model and the seed, never on the other
faces.

Left out: what the maps mean. `regions` turns them into shares of the face.

Sources: Simonyan et al. 2013 (arXiv 1312.6034), vanilla gradient; Smilkov et al. 2017 (arXiv 1706.03825),
SmoothGrad; Chattopadhay et al. 2018 (arXiv 1710.11063), Grad-CAM++; Wang et al. 2020 (arXiv 1910.01279),
Score-CAM.
"""

from __future__ import annotations

import hashlib
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

SCORE_CAM_CHANNELS = 8
_GLOBAL_GENERATOR = threading.Lock()


def all_maps(model, images: np.ndarray, *, samples: int, seed: int, progress: bool = True) -> dict:
    """The maps of every method by its name; arguments, results and errors as the methods'."""
    shown = {"progress": progress}
    return {
        "Vanilla gradient": vanilla(model, images, **shown),
        "SmoothGrad": smoothgrad(model, images, samples=samples, seed=seed, **shown),
        "Grad-CAM++": gradcam_plus_plus(model, images, **shown),
        "Score-CAM": score_cam(model, images, **shown),
    }


def smoothgrad(
    model,
    images: np.ndarray,
    *,
    samples: int = 16,
    noise: float = 0.1,
    seed: int,
    batch_size: int = 32,
    progress: bool = True,
) -> np.ndarray:
    """Mean over noisy copies of a face of `|d logit / d pixel|` (SmoothGrad).

    A face at a time, its noisy copies as one batch: five times quicker on two cores than one copy after
    another. The noise of a face comes from `seed` and the face's own pixels, so its map is the same in any
    selection and order.

    Args:
        model: Functional Keras model, float32 (n, h, w, 1) in [0, 1] -> logit (n, 1).
        images: uint8 (n, h, w, 1).
        samples: noisy copies of each face.
        noise: standard deviation of the noise, as a part of the face's own range of pixel values.
        seed: of the noise.
        batch_size: noisy copies that go through the network at once.
        progress: show a bar.

    Returns:
        float32 (n, h, w) >= 0, logit per unit of pixel/255; not normalised.

    Raises:
        ValueError: images of another kind, a model with more than one logit, samples < 1, noise <= 0.
    """
    _check(model, images, batch_size)
    if samples < 1:
        raise ValueError(f"samples: expected 1 or more, got {samples}")
    if not noise > 0:
        raise ValueError(f"noise: expected more than 0, got {noise} (`vanilla` is the map without noise)")
    from tf_keras_vis.saliency import Saliency

    saliency = Saliency(model)
    maps = np.zeros(images.shape[:3], np.float32)
    for index in _bar(range(len(images)), progress, "SmoothGrad"):
        face = _pixels(images[index : index + 1])
        with _global_generator(seed, images[index]):
            for start in range(0, samples, batch_size):
                copies = np.repeat(face, min(batch_size, samples - start), axis=0)
                noisy = _call(saliency, copies, smooth_samples=1, smooth_noise=noise, normalize_map=False)
                maps[index] += noisy.sum(axis=0) / samples
    return maps


def vanilla(model, images: np.ndarray, *, batch_size: int = 32, progress: bool = True) -> np.ndarray:
    """`|d logit / d pixel|` of each face by tf-keras-vis; arguments, result and errors as `smoothgrad`."""
    _check(model, images, batch_size)
    from tf_keras_vis.saliency import Saliency

    saliency = Saliency(model)
    maps = np.zeros(images.shape[:3], np.float32)
    for part in _batches(len(images), batch_size, progress, "Vanilla gradient"):
        maps[part] = _call(saliency, _pixels(images[part]), normalize_map=False)
    return maps


def gradcam_plus_plus(
    model, images: np.ndarray, *, layer: str | None = None, batch_size: int = 32, progress: bool = True
) -> np.ndarray:
    """Grad-CAM++ of each face: a layer's feature maps, weighted by what raises the logit, at image size.

    As coarse as that layer (12 x 12 cells in the baseline, 7 x 7 in the embedded network). The original
    multiplies a face's map by exp(logit), which overflows for a sure network; here that factor is 1. It is
    one number a face, so normalised maps are the same. A face without any positive evidence gets a map of
    zeros.

    Args:
        model, images, batch_size, progress: as in `smoothgrad`. layer: name of a layer with output (n, h, w,
        channels); the last convolution's, after its ReLU, if None.

    Returns:
        float32 (n, h, w) >= 0, not normalised.

    Raises:
        ValueError: as `smoothgrad`; a layer that is not there or has no feature maps.
    """
    _check(model, images, batch_size)
    layer = _feature_layer(model, layer)
    import tensorflow as tf
    from tf_keras_vis.gradcam_plus_plus import GradcamPlusPlus

    def score(output):  # 0, with the logit's gradient: the library takes exp(score) as a factor
        return output[:, 0] - tf.stop_gradient(output[:, 0])

    gradcam = GradcamPlusPlus(model)
    options = {"penultimate_layer": layer, "seek_penultimate_conv_layer": False, "normalize_cam": False}
    maps = np.zeros(images.shape[:3], np.float32)
    for part in _batches(len(images), batch_size, progress, "Grad-CAM++"):
        maps[part] = _call(gradcam, _pixels(images[part]), score=score, **options)
    return maps


def score_cam(
    model,
    images: np.ndarray,
    *,
    channels: int = SCORE_CAM_CHANNELS,
    layer: str | None = None,
    batch_size: int = 128,
    progress: bool = True,
) -> np.ndarray:
    """Score-CAM of each face: a layer's feature maps, each weighted by the probability of a smile that the
    face has where only what this map shows is left of it.

    A face is scored once a feature map. Only the `channels` maps that vary most over that face are used, as
    tf-keras-vis's Faster Score-CAM chooses them: 8 of the baseline's 50, all 8 of the reduced AlexNet's. With
    twice as many it takes twice as long.

    Args:
        model, images, layer, progress: as in `gradcam_plus_plus`. channels: at most so many feature maps.
        batch_size: masked copies that go through the network at once.

    Returns:
        float32 (n, h, w) >= 0, not normalised; zeros where no feature map shows anything.

    Raises:
        ValueError: as `gradcam_plus_plus`; channels < 1.
    """
    _check(model, images, batch_size)
    if channels < 1:
        raise ValueError(f"channels: expected 1 or more, got {channels}")
    layer = _feature_layer(model, layer)
    import keras
    from tf_keras_vis.scorecam import Scorecam

    # The library takes the softmax of what the network gives, which of a lone logit is always 1: beside a 0
    # it is the probability. And it calls `predict`, slow for a few pictures and never silent.
    two = keras.Model(model.inputs, keras.ops.pad(model.output, [[0, 0], [1, 0]]))
    two.predict = lambda masked, batch_size: np.concatenate(
        [two.predict_on_batch(masked[0][i : i + batch_size]) for i in range(0, len(masked[0]), batch_size)]
    )
    cam = Scorecam(two)
    options = {"penultimate_layer": layer, "seek_penultimate_conv_layer": False, "normalize_cam": False}
    options |= {"max_N": min(channels, layer.output.shape[-1]), "batch_size": batch_size}
    maps = np.zeros(images.shape[:3], np.float32)
    for index in _bar(range(len(images)), progress, "Score-CAM"):  # maps that vary most: of this face alone
        maps[index] = _call(cam, _pixels(images[index : index + 1]), score=lambda two: two[:, 1], **options)[
            0
        ]
    return maps


def gradient(model, images: np.ndarray, *, batch_size: int = 32) -> np.ndarray:
    """`|d logit / d pixel|` by tf.GradientTape alone, to check `vanilla`. float32 (n, h, w) >= 0."""
    _check(model, images, batch_size)
    import tensorflow as tf

    maps = np.zeros(images.shape[:3], np.float32)
    for part in _batches(len(images), batch_size, False, ""):
        pixels = tf.constant(_pixels(images[part]))
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(pixels)
            logits = model(pixels, training=False)
        maps[part] = np.abs(tape.gradient(logits, pixels).numpy()[..., 0])
    return maps


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
        raise ValueError(
            f"maps: expected (n, h, w) of finite numbers >= 0, got shape {maps.shape}" + _extremes(maps)
        )
    totals = maps.sum(axis=(1, 2), keepdims=True)
    return np.where(totals > 0, maps / np.where(totals > 0, totals, 1), 1 / max(1, np.prod(maps.shape[1:])))


def _call(visualise, pixels: np.ndarray, *, score=lambda output: output[:, 0], **options) -> np.ndarray:
    with (
        warnings.catch_warnings()
    ):  # tf-keras-vis passes a list of one input to a model made with the input itself
        warnings.filterwarnings(
            "ignore", message="The structure of `inputs` doesn't match", category=UserWarning
        )
        return np.asarray(visualise(score, pixels, **options))


@contextmanager
def _global_generator(seed: int, face: np.ndarray) -> Iterator[None]:
    """NumPy's global generator, tf-keras-vis's source of noise, seeded by seed and face, put back after."""
    digest = hashlib.sha256(f"{seed}".encode() + face.tobytes()).digest()
    with _GLOBAL_GENERATOR:
        state = np.random.get_state()  # noqa: NPY002, the library offers no other way in
        np.random.seed(np.frombuffer(digest, np.uint32))  # noqa: NPY002
        try:
            yield
        finally:
            np.random.set_state(state)  # noqa: NPY002


def _feature_layer(model, name: str | None):
    from keras import layers

    if name is not None:
        found = next((one for one in model.layers if one.name == name), None)
        if found is None or len(found.output.shape) != 4:
            names = [one.name for one in model.layers if len(one.output.shape) == 4]
            raise ValueError(f"layer: expected one of {names}, got {name!r}")
        return found
    convolutions = (layers.Conv2D, layers.SeparableConv2D, layers.DepthwiseConv2D)
    places = [place for place, one in enumerate(model.layers) if isinstance(one, convolutions)]
    if not places:
        raise ValueError(f"model: expected a convolution, got {[type(one).__name__ for one in model.layers]}")
    last = places[-1]
    while isinstance(model.layers[last + 1], layers.BatchNormalization | layers.ReLU | layers.Activation):
        last += 1
    return model.layers[last]


def _pixels(images: np.ndarray) -> np.ndarray:
    return images.astype(np.float32) / np.float32(255)


def _batches(n: int, batch_size: int, progress: bool, title: str) -> Iterator[slice]:
    for start in _bar(range(0, n, batch_size), progress, title):
        yield slice(start, start + batch_size)


def _bar(items: range, progress: bool, title: str):
    from tqdm import tqdm

    return tqdm(items, desc=title, disable=not progress)


def _extremes(maps: np.ndarray) -> str:
    return f" with values from {maps.min()} to {maps.max()}" if maps.size else ""


def _check(model, images: np.ndarray, batch_size: int) -> None:
    if (
        not isinstance(images, np.ndarray)
        or images.dtype != np.uint8
        or images.shape[1:] != model.input_shape[1:]
    ):
        got = f"{images.dtype} {images.shape}" if isinstance(images, np.ndarray) else type(images).__name__
        raise ValueError(
            f"images: expected uint8 (n, {', '.join(map(str, model.input_shape[1:]))}), got {got}"
        )
    if images.shape[3:] != (1,):
        raise ValueError(f"images: expected one channel, got {images.shape}")
    if tuple(model.output_shape) != (None, 1):
        raise ValueError(f"model: expected one logit, output (None, 1), got {model.output_shape}")
    if batch_size < 1:
        raise ValueError(f"batch_size: expected 1 or more, got {batch_size}")
