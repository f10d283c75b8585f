"""A Keras model as one full-integer int8 TFLite file: convert it, check it, score with it.

Two promises are kept for everything downstream, and `check` refuses a file that breaks one:

- **The camera's byte is the input**: scale 1/255 and zero point -128, so int8 = pixel - 128 exactly.
- **Integers only**: no float tensor, no Flex or custom operator, one int8 in and one int8 out (the logit).

Dense layers are written as convolutions that cover their whole input. The numbers are the same, but LiteRT's
reference kernel for FULLY_CONNECTED rounds once where tflite-micro's rounds twice: up to 4 outputs in 100
differ by a step. Their convolutions agree to the bit (measured, ai-edge-litert 2.3).

Leaves out: quantisation-aware training, calibration by anything but the activations' range, and models that
are not a plain chain of layers. `tflm` runs the file in the microcontroller interpreter.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from emolib.environment.streams import captured_stderr, quiet

INPUT_SCALE, INPUT_ZERO_POINT = float(np.float32(1 / 255)), -128
_FLOAT_TYPES = ("FLOAT16", "FLOAT32", "FLOAT64", "BFLOAT16", "COMPLEX64", "COMPLEX128")


class QuantisationError(ValueError):
    """A model that is not, or could not be made, a full-integer int8 model as this module promises."""


@dataclass(frozen=True)
class Summary:
    """What `check` found in a model file.

    Attributes:
        operators: operator names in the order they run, e.g. ("CONV_2D", "MAX_POOL_2D", "CONV_2D").
        input_shape: (1, height, width, channels).
        input_scale, input_zero_point: always 1/255 (as float32) and -128.
        output_scale, output_zero_point: logit = scale * (int8 - zero_point).
        size_bytes: size of the file.
    """

    operators: tuple[str, ...]
    input_shape: tuple[int, ...]
    input_scale: float
    input_zero_point: int
    output_scale: float
    output_zero_point: int
    size_bytes: int


def convert(model, calibration_images: np.ndarray) -> bytes:
    """Quantise `model` to int8 (weights per channel, activations per tensor, after training), batch size 1.

    The same model and images give the same bytes. Two corner pixels of the first image are set to black and
    white, so that calibration sees the camera's full range, which fixes the input's scale.

    Args:
        model: keras.Model, a chain of layers: float32 (n, height, width, channels) in [0, 1] -> logit (n, 1).
        calibration_images: uint8 (n, height, width, channels), from the training split. Activations
            beyond the range they produce saturate: take a few hundred.

    Returns:
        The .tflite file (a flatbuffer), which has passed `check`.

    Raises:
        ValueError: images of another type or shape, or a model that is not a chain with one logit.
        QuantisationError: TensorFlow could not convert it to integers, or the result fails `check`.
    """
    shape = tuple(model.input_shape[1:])
    _require_images("calibration_images", calibration_images, shape)
    if len(calibration_images) == 0:
        raise ValueError("calibration_images: expected at least one image, got 0")
    if tuple(model.output_shape[1:]) != (1,):
        raise ValueError(f"model: expected one logit, output shape (None, 1), got {model.output_shape}")

    import tensorflow as tf

    with quiet() as chatter:
        chain = _dense_as_convolution(model)
        _require_same_outputs(model, chain, calibration_images[:4])
        converter = tf.lite.TFLiteConverter.from_keras_model(chain)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: _representative_dataset(calibration_images)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = converter.inference_output_type = tf.int8
        try:
            model_bytes = converter.convert()
        except Exception as problem:  # MLIR's errors have no common class
            last = (str(problem).strip() or chatter().strip() or repr(problem)).splitlines()[0]
            raise QuantisationError(f"model: TensorFlow could not convert it to int8: {last}") from problem
    check(model_bytes)
    return model_bytes


def check(model_bytes: bytes) -> Summary:
    """Read the file's own tables, without running it, and refuse it unless it keeps this module's promises.

    Raises:
        QuantisationError: not a TFLite file, a Flex or custom operator, a float tensor, not one int8 input
            and one int8 output of one element, or an input scale and zero point other than 1/255 and -128.
    """
    from ai_edge_litert import schema_py_generated as schema

    if bytes(model_bytes[4:8]) != b"TFL3":
        raise QuantisationError(f"model_bytes: expected a TFLite file, got {len(model_bytes)} other bytes")
    try:
        flat = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model_bytes, 0))
        (graph,) = flat.subgraphs
        codes = [flat.operatorCodes[operator.opcodeIndex] for operator in graph.operators or ()]
        inputs = [graph.tensors[index] for index in graph.inputs]
        outputs = [graph.tensors[index] for index in graph.outputs]
    except (struct.error, ValueError, IndexError, TypeError, AttributeError) as problem:
        raise QuantisationError(f"model_bytes: expected a whole file of one graph, got {problem!r}") from None
    types, builtins = _names(schema.TensorType), _names(schema.BuiltinOperator)

    for code in codes:
        if code.customCode:
            custom = code.customCode.decode()
            raise QuantisationError(f"model_bytes: expected built-in operators only, got {custom}")
    for tensor in graph.tensors:
        if (kind := types[tensor.type]) in _FLOAT_TYPES:
            name = tensor.name.decode()
            raise QuantisationError(f"model_bytes: expected integer tensors only, got {kind} in {name!r}")
    for name, ends in (("input", inputs), ("output", outputs)):
        if [types[tensor.type] for tensor in ends] != ["INT8"] or ends[0].quantization.scale is None:
            kinds = ", ".join(types[tensor.type] for tensor in ends)
            raise QuantisationError(f"model_bytes: expected one quantised INT8 {name}, got {kinds or 'none'}")
    (frame,), (logit,) = inputs, outputs
    if np.prod(logit.shape) != 1:
        raise QuantisationError(f"model_bytes: expected one output element, got shape {tuple(logit.shape)}")
    scale, zero_point = float(frame.quantization.scale[0]), int(frame.quantization.zeroPoint[0])
    if (scale, zero_point) != (INPUT_SCALE, INPUT_ZERO_POINT):
        raise QuantisationError(
            f"model_bytes: expected input scale {INPUT_SCALE!r} (1/255) and zero point {INPUT_ZERO_POINT}, "
            f"got {scale!r} and {zero_point}"
        )
    return Summary(
        operators=tuple(builtins[max(code.builtinCode, code.deprecatedBuiltinCode)] for code in codes),
        input_shape=tuple(int(n) for n in frame.shape),
        input_scale=scale,
        input_zero_point=zero_point,
        output_scale=float(logit.quantization.scale[0]),
        output_zero_point=int(logit.quantization.zeroPoint[0]),
        size_bytes=len(model_bytes),
    )


def run(
    model_bytes: bytes, images: np.ndarray, *, reference: bool = False, progress: bool = True
) -> np.ndarray:
    """Score pictures with LiteRT on this computer.

    Args:
        model_bytes: a file that passes `check`.
        images: uint8 (n, height, width, channels).
        reference: the slow reference kernels, which tflite-micro equals bit for bit; the fast ones round
            otherwise and differ on many pictures, by a few of the 256 steps.
        progress: show a progress bar.

    Returns:
        int8 (n,), the raw logits; `probabilities` makes them probabilities.

    Raises:
        QuantisationError: see `check`.
        ValueError: images of another type or shape than the model's input.
    """
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    kernels = OpResolverType.BUILTIN_REF if reference else OpResolverType.AUTO
    frames = int8_frames(model_bytes, images, progress=progress)
    with captured_stderr():
        interpreter = Interpreter(model_content=model_bytes, experimental_op_resolver_type=kernels)
        interpreter.allocate_tensors()
    source = interpreter.get_input_details()[0]["index"]
    logit = interpreter.get_output_details()[0]["index"]
    raw = np.empty(len(images), np.int8)
    for index, frame in enumerate(frames):
        interpreter.set_tensor(source, frame)
        interpreter.invoke()
        raw[index] = interpreter.get_tensor(logit).item()
    return raw


def probabilities(model_bytes: bytes, raw: np.ndarray) -> np.ndarray:
    """Probability of a smile from raw int8 logits (n,): float32 (n,), sigmoid(scale * (raw - zero_point))."""
    if getattr(raw, "dtype", None) != np.int8:
        raise ValueError(f"raw: expected an int8 array, got {getattr(raw, 'dtype', type(raw).__name__)}")
    summary = check(model_bytes)
    logits = summary.output_scale * (raw.astype(np.float64) - summary.output_zero_point)
    return np.exp(-np.logaddexp(0, -logits)).astype(np.float32)


def predict(model_bytes: bytes, images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Probabilities of a smile, float (n,), that the reference kernels give for images as in `run`."""
    return probabilities(model_bytes, run(model_bytes, images, reference=True, progress=progress))


def int8_frames(model_bytes: bytes, images: np.ndarray, *, progress: bool = False) -> Iterator[np.ndarray]:
    """Check model and images, then give each picture as int8 (1, height, width, channels) = pixel - 128."""
    from tqdm import tqdm

    _require_images("images", images, check(model_bytes).input_shape[1:])
    bar = tqdm(images, desc="int8 scores", unit="image", disable=not progress)
    return ((image[None] ^ np.uint8(0x80)).view(np.int8) for image in bar)  # the top bit is worth 128


def _names(enumeration: type) -> dict[int, str]:
    """Numbers of one of the schema's enumerations -> their names."""
    return {number: name for name, number in vars(enumeration).items() if not name.startswith("_")}


def _require_images(name: str, images: np.ndarray, shape: tuple[int, ...]) -> None:
    if not isinstance(images, np.ndarray) or images.dtype != np.uint8 or images.shape[1:] != tuple(shape):
        found = f"{images.dtype} {images.shape}" if isinstance(images, np.ndarray) else type(images).__name__
        expected = f"uint8 array of shape (n, {', '.join(map(str, shape))})"
        raise ValueError(f"{name}: expected a {expected}, got {found}")


def _representative_dataset(images: np.ndarray) -> Iterator[list[np.ndarray]]:
    for index, image in enumerate(images):
        frame = image[None].astype(np.float32) / 255
        if index == 0:
            frame[0, 0, 0], frame[0, 0, -1] = 0, 1
        yield [frame]


def _dense_as_convolution(model):
    """`model` for one frame, without dropout, each Dense a convolution over all its input."""
    import keras
    from keras import layers

    frame = x = keras.Input(batch_shape=(1, *model.input_shape[1:]), name="frame")
    for layer in model.layers:
        if isinstance(layer, layers.InputLayer | layers.Flatten | layers.Dropout):
            continue
        weights = layer.get_weights()
        if isinstance(layer, layers.Dense):
            size, channels = x.shape[1:3], x.shape[3]
            if len(weights[0]) != size[0] * size[1] * channels:
                raise ValueError(f"model: layer {layer.name!r} does not stand behind a Flatten layer")
            weights[0] = weights[0].reshape(*size, channels, layer.units)
            copy = layers.Conv2D(
                layer.units, size, activation=layer.activation, use_bias=layer.use_bias, name=layer.name
            )
        else:
            copy = type(layer).from_config(layer.get_config())
        x = copy(x)
        copy.set_weights(weights)
    return keras.Model(frame, x, name=model.name)


def _require_same_outputs(model, chain, images: np.ndarray) -> None:
    """Branches are lost in `chain`, so that outputs differ: say so instead of converting another network."""
    frames = images.astype(np.float32) / 255
    expected = np.ravel(model(frames, training=False))
    got = np.ravel([chain(frame[None], training=False) for frame in frames])
    if not np.allclose(expected, got, rtol=1e-3, atol=1e-3):
        raise ValueError(f"model: expected a plain chain of layers, got outputs {expected} that become {got}")
