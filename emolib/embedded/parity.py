"""Is it the same, bit for bit? The emitted C against TFLite's reference kernels, on as many frames as wanted.

`frames` makes frames without end from some faces; `on_host` and `on_chip` count on how many of them the C
differs. Leaves out tflite-micro, which `tflm` runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from emolib.embedded import firmware, host, tflite
from emolib.embedded.codegen.c99 import Source

CHUNK = 500  # frames at a time


def frames(faces: np.ndarray, n: int, *, seed: int) -> Iterator[np.ndarray]:
    """`n` frames in chunks, uint8 (at most `CHUNK`, h, w, 1).

    The faces as they are; then, in turn, faces moved by any number of pixels and stretched in contrast, faces
    under noise, noise alone, and blocks of one grey.
    """
    rng = np.random.default_rng(seed)
    for start in range(0, n, CHUNK):
        numbers = np.arange(start, min(start + CHUNK, n))
        yield np.stack([_frame(faces, number, rng) for number in numbers])


def _frame(faces: np.ndarray, number: int, rng) -> np.ndarray:
    shape = faces.shape[1:]
    if number < len(faces):
        return faces[number]
    face = faces[rng.integers(len(faces))]
    match number % 4:
        case 0:
            moved = np.roll(face, tuple(rng.integers(0, shape[:2])), axis=(0, 1)).astype(np.float32)
            middle = rng.uniform(0, 255)
            stretched = middle + rng.uniform(0.2, 3) * (moved - middle)
            return np.clip(stretched, 0, 255).astype(np.uint8)
        case 1:
            return face ^ rng.integers(0, 1 << rng.integers(1, 8), shape, np.uint8)
        case 2:
            return rng.integers(0, 256, shape, np.uint8)
    block = int(rng.integers(2, 64))
    rows, columns = (-(-size // block) for size in shape[:2])
    grey = rng.integers(0, 256, (rows, columns, 1), np.uint8)
    return grey.repeat(block, axis=0).repeat(block, axis=1)[: shape[0], : shape[1]]


@dataclass(frozen=True)
class Parity:
    """Inferences compared, and how many differ."""

    runs: int
    mismatches: int


def on_host(
    model_bytes: bytes, source: Source, chunks: Iterable[np.ndarray], *, total: int, progress: bool = True
) -> Parity:
    """Compare both paths of the C, plain and with its DSP instructions spelled out, on this computer.

    A frame on which either path differs is one mismatch. `total` is for the bar.
    """
    from tqdm import tqdm

    paths = [host.Library(source, emulate_dsp=emulate) for emulate in (False, True)]
    runs = mismatches = 0
    with tqdm(total=total, desc="C against TFLite", unit="frame", disable=not progress) as bar:
        for images in chunks:
            expected = tflite.run(model_bytes, images, reference=True, progress=False)
            differ = np.any([path.scores(images) != expected for path in paths], axis=0)
            runs, mismatches = runs + len(images), mismatches + int(differ.sum())
            bar.update(len(images))
    return Parity(runs, mismatches)


@dataclass(frozen=True)
class OnChip:
    """What one build of the firmware does: its sizes, what it saw, how that compares with this computer."""

    sizes: firmware.Sizes
    looks: firmware.Looks
    parity: Parity


def on_chip(model_bytes: bytes, source: Source, images: np.ndarray, **build) -> OnChip:
    """Build the firmware (options as `firmware.build`), let it look at `images` in QEMU, compare its scores.

    Raises:
        EmulatorMissing, CompileError, RuntimeError: see `firmware`.
    """
    firmware.emulator()  # say that it is missing before anything is compiled
    with TemporaryDirectory() as folder:
        path = Path(folder) / "friend.elf"
        sizes = firmware.build(source, path, **build)
        looks = firmware.run(path, images)
    expected = tflite.run(model_bytes, images, reference=True, progress=False)
    return OnChip(sizes, looks, Parity(len(images), int((looks.scores != expected).sum())))
