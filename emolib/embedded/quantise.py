"""A Keras model as one full-integer int8 .tflite file, which keeps the promises of `tflite`.

Dense layers are written as convolutions that cover their whole input. The numbers are the same, but LiteRT's
reference kernel for FULLY_CONNECTED rounds once where tflite-micro's rounds twice: up to 4 outputs in 100
differ by a step. Their convolutions agree to the bit (measured, ai-edge-litert 2.3).

Leaves out: quantisation-aware training (int8 costs the friend 0.0001 of AUC), ranges fixed by anything but
the activations of training faces, and models that are not a plain chain of layers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from emolib.data.dataset import Dataset
from emolib.embedded import reader
from emolib.embedded.reader import QuantisationError
from emolib.embedded.tflite import require_images
from emolib.environment.streams import quiet

if TYPE_CHECKING:
    import keras


def quantise(model: keras.Model, faces: Dataset, *, n_calibration: int = 200, seed: int) -> bytes:
    """`convert` with at most `n_calibration` training faces, drawn with `seed`.

    Raises:
        QuantisationError, ValueError: see `convert`.
    """
    train = faces.indices("train")
    chosen = np.random.default_rng(seed).choice(train, min(n_calibration, len(train)), replace=False)
    return convert(model, faces.images[np.sort(chosen)])


def convert(model: keras.Model, representative_dataset: np.ndarray) -> bytes:
    """Quantise `model` to int8 (weights per channel, activations per tensor, after training), batch size 1.

    The same model and images give the same bytes. Two corner pixels of the first image are set to black and
    white, so that calibration sees the camera's full range, which fixes the input's scale.

    Args:
        model: keras.Model, a chain of layers: float32 (n, height, width, channels) in [0, 1] -> logit (n, 1),
            or the map of a detector (n, height, width, 5).
        representative_dataset: uint8 (n, height, width, channels), from the training split. Activations
            beyond the range they produce saturate: take a few hundred.

    Returns:
        The .tflite file (a flatbuffer), which `reader.read` has accepted.

    Raises:
        ValueError: images of another type or shape, or a model that is not a chain with one logit or a map.
        QuantisationError: TensorFlow could not convert it to integers, or the result is refused.
    """
    import tensorflow as tf

    images = representative_dataset
    require_images("representative_dataset", images, tuple(model.input_shape[1:]))
    if len(images) == 0:
        raise ValueError("representative_dataset: expected at least one image, got 0")
    if tuple(model.output_shape[1:]) != (1,) and model.output_shape[3:] != (reader.MAP_CHANNELS,):
        raise ValueError(f"model: expected one logit, output shape (None, 1), got {model.output_shape}")

    frames = images.astype(np.float32) / 255
    frames[0, 0, 0], frames[0, 0, -1] = 0, 1
    with quiet() as chatter:
        chain = _dense_as_convolution(model)
        _require_same_outputs(model, chain, images[:4])
        converter = tf.lite.TFLiteConverter.from_keras_model(chain)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: ([frame[None]] for frame in frames)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = converter.inference_output_type = tf.int8
        try:
            model_bytes = converter.convert()
        except Exception as problem:  # MLIR's errors have no common class
            last = (str(problem).strip() or chatter().strip() or repr(problem)).splitlines()[0]
            raise QuantisationError(f"model: TensorFlow could not convert it to int8: {last}") from problem
    reader.read(model_bytes)
    return model_bytes


def _dense_as_convolution(model: keras.Model) -> keras.Model:
    """`model` for one frame, without dropout, each Dense a convolution over all its input."""
    import keras
    from keras import layers

    frame = x = keras.Input(batch_shape=(1, *model.input_shape[1:]), name="frame")
    for layer in model.layers:
        if isinstance(layer, layers.InputLayer | layers.Flatten | layers.Dropout):
            continue
        weights, copy = layer.get_weights(), type(layer).from_config(layer.get_config())
        if isinstance(layer, layers.Dense):
            shape = (*x.shape[1:], layer.units)
            if len(weights[0]) != np.prod(shape[:3]):
                raise ValueError(f"model: layer {layer.name!r} does not stand behind a Flatten layer")
            weights[0] = weights[0].reshape(shape)
            options = {"activation": layer.activation, "use_bias": layer.use_bias, "name": layer.name}
            copy = layers.Conv2D(layer.units, shape[:2], **options)
        x = copy(x)
        copy.set_weights(weights)
    return keras.Model(frame, x, name=model.name)


def _require_same_outputs(model: keras.Model, chain: keras.Model, images: np.ndarray) -> None:
    """Branches are lost in `chain`, so that outputs differ: say so instead of converting another network."""
    frames = images.astype(np.float32) / 255
    expected = np.ravel(model(frames, training=False))
    got = np.ravel([chain(frame[None], training=False) for frame in frames])
    if not np.allclose(expected, got, rtol=1e-3, atol=1e-3):
        raise ValueError(f"model: expected a plain chain of layers, got outputs {expected} that become {got}")
