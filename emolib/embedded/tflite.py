"""An int8 .tflite file on this computer: scores of pictures by LiteRT, and the probabilities they stand for.

Two promises are kept for everything downstream, and `reader.read` refuses a file that breaks one:

- **The camera's byte is the input**: scale 1/255 and zero point -128, so int8 = pixel - 128 exactly.
- **Integers only**: no float tensor, no Flex or custom operator, one int8 tensor in and one out (the logit).

Files from elsewhere may also end in a sigmoid, in two logits or in a softmax of two classes, and have any
operators: LiteRT runs those that `graph` does not know in a process of their own, since it may crash.

Leaves out: `quantise` makes such files, `tflite_micro` runs them as a microcontroller does.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.embedded import graph
from emolib.embedded.reader import QuantisationError, interpreter, read, require


def run(model_bytes: bytes, images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Score pictures with LiteRT's reference kernels, which tflite-micro equals bit for bit.

    Its fast ones, which are not used here, round otherwise and differ by a few of the 256 steps.

    Args:
        model_bytes: a file that `reader.read` accepts.
        images: uint8 (n, height, width, channels).
        progress: show a progress bar.

    Returns:
        int8 (n,), the raw outputs, (n, 2) where there are two classes, (n, height, width, channels) of a
        detector's map; see `probabilities`.

    Raises:
        QuantisationError: see `reader.read`; LiteRT refuses the file, or crashes on it.
        ValueError: images of another type or shape than the model's input.
    """
    int8_frames(model_bytes, images)  # checks both
    try:
        graph.read(logits(model_bytes))
    except graph.GraphError:
        return _run_apart(model_bytes, images)
    return _run(model_bytes, images, progress)


def _run_apart(model_bytes: bytes, images: np.ndarray) -> np.ndarray:
    """`_run` in a process of its own: LiteRT may crash on operators that nothing here has checked."""
    with tempfile.TemporaryDirectory(prefix="tflite-") as name:
        given, raw = Path(name) / "given.npz", Path(name) / "raw.npy"
        np.savez(given, model=np.frombuffer(model_bytes, np.uint8), images=images)
        command = [sys.executable, "-c", f"from {__name__} import _apart; _apart({name!r})"]
        path = {"PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(command, capture_output=True, text=True, env=os.environ | path)
        if raw.is_file():
            return np.load(raw, allow_pickle=False)
    found = f"status {done.returncode} of its process: {' '.join(done.stderr.splitlines()[-1:])}"
    raise QuantisationError(f"model_bytes: expected a file that TFLite runs, got {found}")


def _apart(name: str) -> None:
    with np.load(Path(name) / "given.npz", allow_pickle=False) as given:
        np.save(Path(name) / "raw.npy", _run(given["model"].tobytes(), given["images"]))


def _run(model_bytes: bytes, images: np.ndarray, progress: bool = False) -> np.ndarray:
    ready = interpreter(model_bytes)
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
    if raw.shape[1] > 2:
        return raw.reshape(-1, *output["shape"][1:])
    return raw[:, 0] if raw.shape[1] == 1 else raw


def logits(model_bytes: bytes) -> bytes:
    """The file without the sigmoid at its end: its output is what goes into that. Others stay as they are.

    Raises:
        QuantisationError, GraphError: of a file with a sigmoid: see `graph.read`.
    """
    file = read(model_bytes)
    if file.operators[-1] != "LOGISTIC" or file.nodes[-1].outputs != (file.output,):
        return model_bytes
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(model_bytes))
    (tables,) = model.subgraphs
    tables.outputs = tables.operators.pop().inputs
    builder = flatbuffers.Builder(len(model_bytes))
    builder.Finish(model.Pack(builder), b"TFL3")
    graph.read(shorter := bytes(builder.Output()))
    interpreter(model_bytes)  # the whole file, too, is one that LiteRT runs
    return shorter


def probabilities(model_bytes: bytes, raw: np.ndarray) -> np.ndarray:
    """Probability of a smile, float32 (n,), from raw outputs as `run` gives them: read for what they are.

    Of a detector's map: that of a face, of any shape, from its numbers of faces.
    """
    file = read(model_bytes)
    scale, zero = file.output.quantisation()
    values = scale * (raw.astype(np.float64) - zero)
    if file.kind == "two logits":
        values = values[:, 1] - values[:, 0]
    if file.kind in ("sigmoid", "softmax"):
        return (values if values.ndim == 1 else values[:, 1]).astype(np.float32)
    return np.exp(-np.logaddexp(0, -values)).astype(np.float32)


def predict(model_bytes: bytes, images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Probabilities of a smile, float (n,), of images as in `run`.

    Raises:
        QuantisationError: a detector's map, which says nothing of smiles.
    """
    require(read(model_bytes).kind != "map", "a network that tells smiles", "a detector's map of faces")
    return probabilities(model_bytes, run(model_bytes, images, progress=progress))


def int8_frames(model_bytes: bytes, images: np.ndarray, *, progress: bool = False) -> Iterator[np.ndarray]:
    """Check model and images, then give each picture as int8 (1, height, width, channels) = pixel - 128."""
    from tqdm import tqdm

    require_images("images", images, read(model_bytes).input.shape[1:])
    bar = tqdm(images, desc="int8 scores", unit="image", disable=not progress)
    return ((image[None] ^ np.uint8(0x80)).view(np.int8) for image in bar)  # the top bit is worth 128


def require_images(name: str, images: np.ndarray, shape: tuple[int, ...]) -> None:
    """Refuse what is no uint8 array (n, ...) of `shape`.

    Raises:
        ValueError: says what was expected and what came, by `name`.
    """
    if not isinstance(images, np.ndarray) or images.dtype != np.uint8 or images.shape[1:] != tuple(shape):
        found = f"{images.dtype} {images.shape}" if isinstance(images, np.ndarray) else type(images).__name__
        expected = f"uint8 array of shape (n, {', '.join(map(str, shape))})"
        raise ValueError(f"{name}: expected a {expected}, got {found}")
