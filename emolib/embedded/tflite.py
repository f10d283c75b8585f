"""An int8 .tflite file on this computer: scores of pictures by LiteRT, and the probabilities they stand for.

Two promises are kept for everything downstream, and `reader.read` refuses a file that breaks one:

- **The camera's byte is the input**: scale 1/255 and zero point -128, so int8 = pixel - 128 exactly.
- **Integers only**: no float tensor, no Flex or custom operator, one int8 tensor in and one out (the logit).

Leaves out: `quantise` makes such files, `tflite_micro` runs them as a microcontroller does.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from emolib.embedded import graph
from emolib.embedded.reader import interpreter, read, require


def run(model_bytes: bytes, images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Score pictures with LiteRT's reference kernels, which tflite-micro equals bit for bit.

    Its fast ones, which are not used here, round otherwise and differ by a few of the 256 steps.

    Args:
        model_bytes: a file that `graph.read` accepts.
        images: uint8 (n, height, width, channels).
        progress: show a progress bar.

    Returns:
        int8 (n,), the raw outputs, or (n, height, width, channels) of a detector's map; see `probabilities`.

    Raises:
        QuantisationError: see `graph.read`; LiteRT refuses the file.
        ValueError: images of another type or shape than the model's input.
    """
    frames = int8_frames(model_bytes, images, progress=progress)
    graph.read(model_bytes)  # LiteRT may crash on operators that nothing here has checked
    ready = interpreter(model_bytes)
    (source,), (output,) = ready.get_input_details(), ready.get_output_details()
    raw = np.empty((len(images), int(np.prod(output["shape"]))), np.int8)
    for index, frame in enumerate(frames):
        ready.set_tensor(source["index"], frame)
        ready.invoke()
        raw[index] = ready.get_tensor(output["index"]).ravel()
    return raw[:, 0] if raw.shape[1] == 1 else raw.reshape(-1, *output["shape"][1:])


def probabilities(model_bytes: bytes, raw: np.ndarray) -> np.ndarray:
    """Probability of a smile, float32 (n,), from raw outputs as `run` gives them.

    Of a detector's map: that of a face, of any shape, from its numbers of faces.
    """
    scale, zero = read(model_bytes).output.quantisation()
    return np.exp(-np.logaddexp(0, -scale * (raw.astype(np.float64) - zero))).astype(np.float32)


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
