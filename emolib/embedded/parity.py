"""Is it the same, bit for bit? The emitted C against TFLite's reference kernels, on as many frames as wanted.

`frames` makes frames without end from some faces; `on_host` and `on_chip` count on how many of them the C
differs, and `compare` does so for any way to score frames. `on_frames` asks it of frames as cameras send
them: of any size and format.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from emolib import metrics
from emolib.embedded import firmware, host, reader, room, tflite
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.codegen.room import RoomSource
from emolib.embedded.frames import FORMATS, PAIRS, Frame, as_camera, bytes_per_pixel, framed, pictures

CHUNK = 500  # frames at a time
CAMERAS = ((96, 96), (160, 120), (320, 240), (324, 244), (640, 480))
"""Widths and heights, in pixels, that small cameras have."""
Images = np.ndarray | Sequence[Frame]
Scorer = Callable[..., np.ndarray]


def frames(images: np.ndarray, n: int, *, rows: np.ndarray | None = None, seed: int) -> Iterator[np.ndarray]:
    """`n` frames in chunks, uint8 (at most `CHUNK`, h, w, 1), from the faces in `rows` of `images` (all).

    The faces as they are; then faces moved by any number of pixels, stretched in contrast, and under noise of
    up to 8 bits, which leaves nothing of them.
    """
    rng, rows = np.random.default_rng(seed), np.arange(len(images)) if rows is None else rows
    for start in range(0, n, CHUNK):
        numbers = range(start, min(start + CHUNK, n))
        yield np.stack([_frame(images, rows, number, rng) for number in numbers])


def _frame(images: np.ndarray, rows: np.ndarray, number: int, rng: np.random.Generator) -> np.ndarray:
    if number < len(rows):
        return images[rows[number]]
    face, shape = images[rows[rng.integers(len(rows))]], images.shape[1:]
    moved = np.roll(face, tuple(rng.integers(0, shape[:2])), axis=(0, 1)).astype(np.float32)
    middle = rng.uniform(0, 255)
    stretched = np.clip(middle + rng.uniform(0.2, 3) * (moved - middle), 0, 255).astype(np.uint8)
    return stretched ^ rng.integers(0, 1 << rng.integers(0, 9), shape, np.uint16).astype(np.uint8)


@dataclass(frozen=True)
class Parity:
    """Inferences compared, and how many differ."""

    runs: int
    mismatches: int


def compare(
    model: bytes | room.Friend, ways: Sequence[Scorer], chunks: Iterable[Images], *, progress: bool = True
) -> Parity:
    """Compare other ways to score frames of cameras, or images uint8 (n, h, w, 1) of the network's size,
    -> int8 (n,), or for a friend in a room `room.rows_of`, with TFLite on this computer.

    A frame on which any way differs is one mismatch.
    """
    from tqdm import tqdm

    runs = mismatches = 0
    for images in tqdm(chunks, "The same as TFLite", unit=f" times {CHUNK}", disable=not progress):
        expected = _expected(model, images)
        differ = np.any([way(images) != expected for way in ways], axis=0).reshape(len(images), -1)
        runs, mismatches = runs + len(images), mismatches + int(differ.any(axis=1).sum())
    return Parity(runs, mismatches)


def _expected(model: bytes | room.Friend, images: Images) -> np.ndarray:
    if isinstance(model, room.Friend):
        return room.rows_of(room.answers(model, images), framed(images))
    return tflite.run(model, pictures(images, reader.read(model).input.shape[1:]), progress=False)


def on_host(model_bytes: bytes, source: Source, chunks: Iterable[Images], *, progress: bool = True) -> Parity:
    """`compare` both paths of the C, plain and with its DSP instructions spelled out, on this computer, the
    plain one also row by row.
    """
    plain, dsp = (host.Library(source, emulate_dsp=emulate) for emulate in (False, True))
    ways: list[Scorer] = [plain.scores, dsp.scores, partial(plain.scores, by_row=True)]
    return compare(model_bytes, ways, chunks, progress=progress)


def room_on_host(
    friend: room.Friend, source: RoomSource, chunks: Iterable[Images], *, progress: bool = True
) -> Parity:
    """`on_host` of a friend in a room: scores, box and all else that it says are compared."""
    plain, dsp = (host.RoomLibrary(source, emulate_dsp=emulate) for emulate in (False, True))
    ways: list[Scorer] = [plain.answers, dsp.answers, partial(plain.answers, by_row=True)]
    return compare(friend, ways, chunks, progress=progress)


def on_frames(
    model_bytes: bytes, source: Source, n: int = 10_000, *, seed: int = 0, progress: bool = True
) -> Parity:
    """`on_host` on `n` random frames of cameras (`random_frame`)."""
    chunks = random_frames(n, source.operators[0].shape, seed)
    return on_host(model_bytes, source, chunks, progress=progress)


def random_frames(n: int, shape: tuple[int, ...], seed: int) -> Iterator[list[Frame]]:
    """`random_frame` `n` times, in chunks."""
    rng = np.random.default_rng(seed)
    for start in range(0, n, CHUNK):
        yield [random_frame(rng, shape) for _ in range(min(CHUNK, n - start))]


def random_frame(rng: np.random.Generator, shape: tuple[int, ...]) -> Frame:
    """Blocks of noise in a frame of any size up to 700 pixels, stride and format; some as flat as a ribbon,
    some of the sizes that cameras have, some of the network's own (`shape`).
    """
    width, height = rng.integers(1, 701, 2).tolist()
    sizes = [(width % 8 + 1, height), (width, height % 8 + 1), rng.choice(CAMERAS).tolist(), shape[1::-1]]
    width, height = dict(enumerate(sizes)).get(int(rng.integers(8)), (width, height))
    format = FORMATS[rng.integers(len(FORMATS))]
    width += width % 2 if format in PAIRS else 0
    packed = width * (each := bytes_per_pixel(format))
    blocks = rng.integers(0, 256, (*rng.integers(1, 40, 2), each), np.uint8)
    rows, columns = (np.arange(n) * m // n for n, m in zip((height, width), blocks.shape[:2], strict=True))
    noise = rng.integers(0, 256, (height, packed + int(rng.integers(0, 40) * rng.integers(2))), np.uint8)
    noise[:, :packed] &= np.uint8((1 << rng.integers(0, 6)) - 1)
    noise[:, :packed] ^= blocks[rows][:, columns].reshape(height, -1)
    return Frame(noise.tobytes(), width, height, noise.shape[1], format)


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


def on_chip(
    model: bytes | room.Friend, source: Source | RoomSource, images: Images, *, product: bool = True,
    **build: Any,
) -> OnChip:  # fmt: skip
    """Build the firmware (options as `firmware.build`), show `images` to it in QEMU, compare its scores, of a
    friend in a room all that it says.

    The sizes are those of the `product`, or, which takes a compilation less, of the program with counters.

    Raises:
        EmulatorMissing, CompileError, RuntimeError: see `firmware`.
    """
    core = build.get("core", "cortex-m4")
    firmware.emulator(core)  # say that it is missing before anything is compiled
    with TemporaryDirectory() as folder:
        path = Path(folder) / "friend.elf"
        sizes = firmware.build(source, path, measure=not product, **build)
        if product:
            firmware.build(source, path, measure=True, **build)
        inferences = firmware.run(path, images, core=core)
    found = inferences.scores if isinstance(model, bytes) else inferences.answers
    same = compare(model, [lambda _: found], [images], progress=False)
    return OnChip(sizes, inferences, same)


def by_frame(
    model_bytes: bytes, photographs: Sequence[np.ndarray], labels: np.ndarray, *, progress: bool = True
) -> list[dict[str, Any]]:
    """How well frames of different cameras are told apart: a row (width, height, format, auc) for the
    network's own size, then for each of CAMERAS, grey, and for RGB565 and YUYV of the last but one.

    Args:
        model_bytes: a file that `tflite.run` takes.
        photographs: uint8 (h, w) or (h, w, 1), of any sizes, each with its subject in the square in its
            middle. A camera's frame has that square in its own, resampled; beside it borders repeat.
        labels: 0 or 1 (n,).
    """
    from tqdm import tqdm

    high, wide, _ = shape = reader.read(model_bytes).input.shape[1:]
    cameras = [(size, "grey") for size in ((wide, high), *CAMERAS)]
    cameras += [(CAMERAS[-2], format) for format in ("rgb565be", "yuyv")]
    rows = []
    for (width, height), format in tqdm(cameras, "Cameras", disable=not progress):
        seen = pictures([as_camera(each, width, height, format) for each in photographs], shape)
        auc = metrics.auc(labels, tflite.run(model_bytes, seen, progress=False))
        rows.append({"width": width, "height": height, "format": format, "auc": auc})
    return rows
