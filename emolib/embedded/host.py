"""The emitted C on this computer: compile it with the C compiler from PyPI and score frames with it.

Both paths can be run here, the plain one and, with its instructions spelled out, the one for chips with DSP
instructions. Leaves out the chip's own instructions and their count: `firmware` does that.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from emolib.embedded.codegen import c99
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.codegen.room import RoomSource
from emolib.embedded.frames import FORMATS, Frame, framed
from emolib.environment.pinned import executable_folder
from emolib.files import write_text

WARNINGS = ("-std=c99", "-Wall", "-Wextra", "-Werror")
EMULATE_DSP = "-DSMILE_EMULATE_DSP"
STATUS = ("ok", "flat", "no frame", "wrong size", "wrong format", "too early")
"""In the order of the C's smile_status."""
BYTES = """#include "smile.h"
extern const uint32_t context_bytes;
const uint32_t context_bytes = sizeof(smile_context);
"""


class CompileError(RuntimeError):
    """The compiler refused the C; the message holds its words."""


def compile(arguments: list[str], *, using: list[str] | None = None) -> None:
    """Run a C compiler (that of the package ziglang, or the command `using`).

    Raises:
        CompileError: it failed.
    """
    command = [*(using or [sys.executable, "-m", "ziglang", "cc"]), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="backslashreplace")
    except FileNotFoundError as problem:
        raise CompileError(f"C compiler: {command[0]} is not installed") from problem
    if done.returncode:
        raise CompileError(f"C compiler: {' '.join((done.stderr or done.stdout).split())[:2000]}")


def write(source: Source | RoomSource, folder: Path) -> list[str]:
    """Write the C and its headers into `folder`, made if it is not there, and return the paths of the C."""
    for name, text in source.files.items():
        write_text(folder / name, text)
    return [str(folder / name) for name in source.files if name.endswith(".c")]


def flags_of(source: Source | RoomSource, *flags: str) -> list[str]:
    """Flags that are written for the prefix "smile", for each network of `source`."""
    return [c99.named(flag, network.prefix) for network in source.networks for flag in flags]


class Compiled:
    """Emitted C, loaded into this process. Each frame has a context of its own: threads may share it."""

    LAST = "score"
    """What takes the answer behind the last row."""

    def __init__(self, source: Source | RoomSource, *, emulate_dsp: bool = False):
        """Compile `source` and load it; `emulate_dsp` takes the path of chips with DSP instructions."""
        # a folder that goes away with this object
        self._folder = tempfile.TemporaryDirectory(prefix="smile-", dir=executable_folder())
        folder, prefix = Path(self._folder.name), source.prefix
        write_text(folder / "bytes.c", c99.named(BYTES, prefix))
        flags = ["-O3", "-shared", "-fPIC", *WARNINGS, *flags_of(source, *[EMULATE_DSP] * emulate_dsp)]
        compile([*flags, *write(source, folder), str(folder / "bytes.c"), "-o", str(folder / "smile.so")])
        self.loaded = library = ctypes.CDLL(str(folder / "smile.so"))
        self.context_bytes = ctypes.c_uint32.in_dll(library, "context_bytes").value
        self.begin, self.row, self.last, self.seen_at, self.whole = (
            getattr(library, f"{prefix}_{name}") for name in ("begin", "row", self.LAST, "seen", "frame")
        )
        self.seen_at.restype = ctypes.c_void_p
        self._seen_shape = source.operators[0].output[:2]

    def into(self, answer: int, frame: Frame, *, by_row: bool = False) -> str:
        """Have what lies at `answer` filled in for a frame, at once or `by_row`; one of `STATUS`."""
        at = ctypes.c_void_p(answer)
        if by_row:
            return STATUS[self.last(self._fed(frame), at)]
        context = ctypes.create_string_buffer(self.context_bytes)
        about = frame.width, frame.height, frame.stride, FORMATS.index(frame.format)
        return STATUS[self.whole(context, frame.data, *about, at)]

    def seen(self, frame: Frame) -> np.ndarray:
        """The small grey picture that the network reads, layer 1's output, uint8 (height, width)."""
        place = self.seen_at(context := self._fed(frame)) - ctypes.addressof(context)
        small = np.frombuffer(bytes(context), np.uint8, int(np.prod(self._seen_shape)), place)
        return small.reshape(self._seen_shape) ^ np.uint8(0x80)

    def _fed(self, frame: Frame) -> ctypes.Array:
        """A context that has seen all rows of a frame."""
        context = ctypes.create_string_buffer(self.context_bytes)
        self.begin(context, frame.width, frame.height, FORMATS.index(frame.format))
        for row in frame.rows:
            self.row(context, row)
        return context


class Library(Compiled):
    """The C of one network.

    >>> # Library(c99.emit(model_bytes)).scores(images)
    """

    def frame(self, frame: Frame, *, by_row: bool = False) -> tuple[int, str]:
        """Score a frame: (int8 score, one of `STATUS`)."""
        score = ctypes.c_int8(0)
        status = self.into(ctypes.addressof(score), frame, by_row=by_row)
        return score.value, status

    def scores(self, images: np.ndarray | Sequence[Frame], *, by_row: bool = False) -> np.ndarray:
        """Raw int8 scores (n,) of frames, or of images, uint8 (n, height, width, 1), as `tflite.run` gives
        them; at once or `by_row`.

        Raises:
            ValueError: images of another type or shape.
        """
        return np.array([self.frame(frame, by_row=by_row)[0] for frame in framed(images)], np.int8)


ANSWER = np.dtype("i4, i1, i1, i4, i4, i4, i2", align=True)
"""The C's smile_answer: who, face, smile, x, y, size, tilt."""


class RoomLibrary(Compiled):
    """The C of a friend in a room."""

    LAST = "finish"

    def answers(self, images: np.ndarray | Sequence[Frame], *, by_row: bool = False) -> np.ndarray:
        """What it says of frames, or of images, uint8 (n, height, width, 1), at once or `by_row`, as
        `room.rows_of` has it: int32 (n, 8).

        Raises:
            ValueError: images of another type or shape.
        """
        shown = framed(images)
        said, flat = np.zeros(len(shown), ANSWER), np.zeros(len(shown), bool)
        for i, frame in enumerate(shown):
            flat[i] = self.into(said[i : i + 1].ctypes.data, frame, by_row=by_row) == "flat"
        return np.stack([*(said[name] for name in ANSWER.names or ()), flat], axis=1).astype(np.int32)
