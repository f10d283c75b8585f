"""A Keras model as one full-integer int8 TFLite file: convert it, check it, score with it.

Two promises are kept for everything downstream, and `check` refuses a file that breaks one:

- **The camera's byte is the input**: scale 1/255 and zero point -128, so int8 = pixel - 128 exactly.
- **Integers only**: no float tensor, no Flex or custom operator, one int8 tensor in and one out (the logit).

Files from elsewhere may also end in a sigmoid, in two logits or in a softmax of two classes, and have any
operators: LiteRT runs those that `graph` does not know in a process of their own, since it may crash.

Dense layers are written as convolutions that cover their whole input. The numbers are the same, but LiteRT's
reference kernel for FULLY_CONNECTED rounds once where tflite-micro's rounds twice: up to 4 outputs in 100
differ by a step. Their convolutions agree to the bit (measured, ai-edge-litert 2.3).

Leaves out: quantisation-aware training, calibration by anything but the activations' range, and models that
are not a plain chain of layers. `tflm` runs the file in the microcontroller interpreter.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.embedded import graph
from emolib.embedded.reader import QuantisationError, Summary, check, interpreter, read, require
from emolib.environment.streams import quiet

__all__ = ["QuantisationError", "Summary", "check", "convert", "logits", "predict", "probabilities", "run"]


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
        int8 (n,), the raw outputs, (n, 2) where there are two classes; see `probabilities`.

    Raises:
        QuantisationError: see `check`; LiteRT refuses the file, or crashes on it.
        ValueError: images of another type or shape than the model's input.
    """
    int8_frames(model_bytes, images)  # checks both
    try:
        graph.read(logits(model_bytes))
    except graph.GraphError:
        return _run_apart(model_bytes, images, reference)
    return _run(model_bytes, images, reference, progress)


def _run_apart(model_bytes: bytes, images: np.ndarray, reference: bool) -> np.ndarray:
    """`_run` in a process of its own: LiteRT may crash on operators that nothing here has checked."""
    with tempfile.TemporaryDirectory(prefix="tflite-") as name:
        folder, module = Path(name), np.frombuffer(model_bytes, np.uint8)
        np.savez(folder / "in.npz", model=module, images=images, reference=reference)
        command = [sys.executable, "-c", f"from {__name__} import _apart; _apart({name!r})"]
        path = {"PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(command, capture_output=True, text=True, env=os.environ | path)
        if (folder / "raw.npy").is_file():
            return np.load(folder / "raw.npy", allow_pickle=False)
    last = (done.stderr.strip().splitlines() or [""])[-1]
    words = last.partition("QuantisationError: ")[2]  # of `_run`
    found = f"status {done.returncode} of its process: {last}"
    raise QuantisationError(words or f"model_bytes: expected a file that TFLite runs, got {found}")


def _apart(name: str) -> None:
    with np.load(Path(name) / "in.npz", allow_pickle=False) as given:
        model_bytes, images, reference = given["model"].tobytes(), given["images"], bool(given["reference"])
    interpreter(model_bytes)  # refuses wrong shapes, which the fast kernels do not tell
    np.save(Path(name) / "raw.npy", _run(model_bytes, images, reference))


def _run(model_bytes: bytes, images: np.ndarray, reference: bool, progress: bool = False) -> np.ndarray:
    ready = interpreter(model_bytes, reference=reference)
    (source,), (output,) = ready.get_input_details(), ready.get_output_details()
    raw = np.empty((len(images), int(np.prod(output["shape"]))), np.int8)
    for index, frame in enumerate(int8_frames(model_bytes, images, progress=progress)):
        ready.set_tensor(source["index"], frame)
        try:
            ready.invoke()
        except RuntimeError as problem:
            require(False, "a file that TFLite runs", " ".join(str(problem).split()))
        result = ready.get_tensor(output["index"])
        require(result.size == raw.shape[1], f"an output of {raw.shape[1]} elements", result.size)
        raw[index] = result.ravel()
    return raw[:, 0] if raw.shape[1] == 1 else raw


def logits(model_bytes: bytes) -> bytes:
    """The file without the sigmoid at its end: its output is what goes into that. Others stay as they are.

    Raises:
        QuantisationError, GraphError: of a file with a sigmoid: see `graph.read`.
    """
    file = read(model_bytes)
    if file.nodes[-1].operator != "LOGISTIC" or file.nodes[-1].outputs != (file.output,):
        return model_bytes
    patched = bytearray(model_bytes)
    tables = schema.Model.GetRootAs(patched).Subgraphs(0)
    last = tables.OperatorsLength() - 1
    tables.OutputsAsNumpy()[:] = tables.Operators(last).Inputs(0)
    operators = tables._tab  # the length of a vector stands ahead of it
    struct.pack_into("<I", patched, operators.Vector(operators.Offset(10)) - 4, last)
    graph.read(bytes(patched))
    interpreter(model_bytes)  # the whole file, too, is one that LiteRT runs
    return bytes(patched)


def probabilities(model_bytes: bytes, raw: np.ndarray) -> np.ndarray:
    """Probability of a smile, float32 (n,), from raw outputs as `run` gives them: read for what they are."""
    summary = check(model_bytes)
    axes = 2 if summary.kind in ("softmax", "two logits") else 1
    if getattr(raw, "dtype", None) != np.int8 or np.ndim(raw) != axes:
        found = f"{getattr(raw, 'dtype', type(raw).__name__)} of {np.ndim(raw)} axes"
        raise ValueError(f"raw: expected an int8 array of {axes} axes, got {found}")
    values = summary.output_scale * (raw.astype(np.float64) - summary.output_zero_point)
    if summary.kind == "two logits":
        values = values[:, 1] - values[:, 0]
    if summary.kind in ("sigmoid", "softmax"):
        return (values if values.ndim == 1 else values[:, 1]).astype(np.float32)
    return np.exp(-np.logaddexp(0, -values)).astype(np.float32)


def predict(model_bytes: bytes, images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Probabilities of a smile, float (n,), that the reference kernels give for images as in `run`."""
    return probabilities(model_bytes, run(model_bytes, images, reference=True, progress=progress))


def int8_frames(model_bytes: bytes, images: np.ndarray, *, progress: bool = False) -> Iterator[np.ndarray]:
    """Check model and images, then give each picture as int8 (1, height, width, channels) = pixel - 128."""
    from tqdm import tqdm

    _require_images("images", images, check(model_bytes).input_shape[1:])
    bar = tqdm(images, desc="int8 scores", unit="image", disable=not progress)
    return ((image[None] ^ np.uint8(0x80)).view(np.int8) for image in bar)  # the top bit is worth 128


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
