"""Is it the same, bit for bit? The emitted C against TFLite's reference kernels, on as many frames as wanted.

`frames` makes frames without end from some faces; `on_host` and `on_chip` count on how many of them the C
differs, and `compare` does so for any way to score frames. `on_frames` asks it of frames as cameras send
them: of any size and format.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from emolib.embedded import firmware, host, reader, tflite
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.frames import FORMATS, Frame, bytes_per_pixel, seen

CHUNK = 500  # frames at a time
CAMERAS = ((96, 96), (160, 120), (320, 240), (324, 244), (640, 480))
"""Widths and heights, in pixels, that small cameras have."""
Scorer = Callable[[np.ndarray], np.ndarray]
FrameScorer = Callable[[Frame], tuple[int, str]]


def frames(images: np.ndarray, n: int, *, rows: np.ndarray | None = None, seed: int) -> Iterator[np.ndarray]:
    """`n` frames in chunks, uint8 (at most `CHUNK`, h, w, 1), from the faces in `rows` of `images` (all).

    The faces as they are; then, in turn, faces moved by any number of pixels and stretched in contrast, faces
    under noise, noise alone, and blocks of one grey.
    """
    rng, rows = np.random.default_rng(seed), np.arange(len(images)) if rows is None else rows
    for start in range(0, n, CHUNK):
        numbers = range(start, min(start + CHUNK, n))
        yield np.stack([_frame(images, rows, number, rng) for number in numbers])


def _frame(images: np.ndarray, rows: np.ndarray, number: int, rng: np.random.Generator) -> np.ndarray:
    shape = images.shape[1:]
    if number < len(rows):
        return images[rows[number]]
    face = images[rows[rng.integers(len(rows))]]
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


def compare(
    model_bytes: bytes, ways: Sequence[Scorer], chunks: Iterable[np.ndarray], *, progress: bool = True
) -> Parity:
    """Compare other ways to score frames, uint8 (n, h, w, 1) -> int8 (n,), with TFLite on this computer.

    A frame on which any way differs is one mismatch.
    """
    from tqdm import tqdm

    runs = mismatches = 0
    for images in tqdm(chunks, "The same as TFLite", unit=f" times {CHUNK}", disable=not progress):
        expected = tflite.run(model_bytes, images, progress=False)
        differ = np.any([way(images) != expected for way in ways], axis=0)
        runs, mismatches = runs + len(images), mismatches + int(differ.sum())
    return Parity(runs, mismatches)


def random_frame(rng: np.random.Generator, shape: tuple[int, ...]) -> Frame:
    """Blocks of noise in a frame of any size up to 700 pixels, stride and format; some as flat as a ribbon,
    some of the sizes that cameras have, some of the network's own (`shape`).
    """
    width, height = (int(side) for side in rng.integers(1, 701, 2))
    match rng.integers(8):
        case 0:
            width = int(rng.integers(1, 9))
        case 1:
            height = int(rng.integers(1, 9))
        case 2:
            width, height = CAMERAS[rng.integers(len(CAMERAS))]
        case 3:
            height, width = shape[:2]
    format = FORMATS[rng.integers(len(FORMATS))]
    width += width % 2 if format in ("yuyv", "uyvy") else 0
    each = bytes_per_pixel(format)
    stride = width * each + int(rng.integers(0, 40) * rng.integers(2))
    blocks = rng.integers(0, 256, (*rng.integers(1, 40, 2), each), np.uint8)
    rows, columns = (np.arange(n) * m // n for n, m in zip((height, width), blocks.shape[:2], strict=True))
    picture = blocks[rows][:, columns].reshape(height, -1)
    picture = picture ^ rng.integers(0, 1 << rng.integers(0, 6), picture.shape, np.uint8)
    beside = rng.integers(0, 256, (height, stride - width * each), np.uint8)
    return Frame(np.hstack([picture, beside]).tobytes(), width, height, stride, format)


def on_frames(
    model_bytes: bytes, source: Source, n: int = 10_000, *, seed: int = 0, progress: bool = True
) -> Parity:
    """Compare both paths of the C, the frame at once and row by row, with TFLite on what `seen` makes of `n`
    random frames (see `random_frame`).
    """
    libraries = [host.Library(source, emulate_dsp=emulate) for emulate in (False, True)]
    ways = [way for library in libraries for way in (library.frame, library.rows)]
    rng, shape = np.random.default_rng(seed), source.operators[0].shape
    sizes = [min(CHUNK, n - start) for start in range(0, n, CHUNK)]
    chunks = ([random_frame(rng, shape) for _ in range(size)] for size in sizes)
    return compare_frames(model_bytes, ways, chunks, progress=progress)


def compare_frames(
    model_bytes: bytes,
    ways: Sequence[FrameScorer],
    chunks: Iterable[Sequence[Frame]],
    *,
    progress: bool = True,
) -> Parity:
    """`compare` for ways to score a frame of any size: (int8 score, one of `host.STATUS`)."""
    from tqdm import tqdm

    shape = reader.read(model_bytes).input.shape[1:]
    runs = mismatches = 0
    for frames in tqdm(chunks, "The same as TFLite", unit=f" times {CHUNK}", disable=not progress):
        expected = tflite.run(model_bytes, np.stack([seen(frame, shape) for frame in frames]), progress=False)
        differ = np.any([[way(frame)[0] for frame in frames] != expected for way in ways], axis=0)
        runs, mismatches = runs + len(frames), mismatches + int(differ.sum())
    return Parity(runs, mismatches)


def on_host(
    model_bytes: bytes, source: Source, chunks: Iterable[np.ndarray], *, progress: bool = True
) -> Parity:
    """`compare` both paths of the C, plain and with its DSP instructions spelled out, on this computer."""
    paths = [host.Library(source, emulate_dsp=emulate).scores for emulate in (False, True)]
    return compare(model_bytes, paths, chunks, progress=progress)


@dataclass(frozen=True)
class OnChip:
    """What the firmware does: its sizes, its inferences, which a program with counters made, and whether this
    computer agrees.
    """

    sizes: firmware.Sizes
    inferences: firmware.Inferences
    parity: Parity

    @property
    def ram(self) -> int:
        """All RAM in bytes, where rows are fed as they come: context, row, everything else, stack."""
        return self.sizes.ram + self.sizes.row + self.inferences.stack


def on_chip(model_bytes: bytes, source: Source, images: np.ndarray | Sequence[Frame], **build: Any) -> OnChip:
    """Build the firmware (options as `firmware.build`), show `images` to it in QEMU, compare its scores.

    Raises:
        EmulatorMissing, CompileError, RuntimeError: see `firmware`.
    """
    core = build.get("core", "cortex-m4")
    firmware.emulator(core)  # say that it is missing before anything is compiled
    with TemporaryDirectory() as folder:
        path = Path(folder) / "friend.elf"
        sizes = firmware.build(source, path, **build)
        firmware.build(source, path, measure=True, **build)
        inferences = firmware.run(path, images, core=core)
    if not isinstance(images, np.ndarray):
        shape = source.operators[0].shape
        images = np.stack([seen(frame, shape) for frame in images])
    expected = tflite.run(model_bytes, images, progress=False)
    return OnChip(sizes, inferences, Parity(len(images), int((inferences.scores != expected).sum())))
