"""The emitted C on this computer: compile it with the C compiler from PyPI and score frames with it.

Both paths can be run here, the plain one and, with its instructions spelled out, the one for chips with DSP
instructions. Leaves out the chip's own instructions and their count: `firmware` does that.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from emolib.embedded.codegen.c99 import Source
from emolib.environment.pinned import executable_folder
from emolib.files import write_text

WARNINGS = ("-std=c99", "-Wall", "-Wextra", "-Werror")
EMULATE_DSP = "-DSMILE_EMULATE_DSP"
STATUS = ("ok", "no frame", "wrong size")


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


def write(source: Source, folder: Path) -> Path:
    """Write smile.c and smile.h into `folder`, made if it is not there, and return the path of smile.c."""
    write_text(folder / "smile.h", source.h)
    write_text(folder / "smile.c", source.c)
    return folder / "smile.c"


class Library:
    """The emitted C, loaded into this process.

    >>> # Library(c99.emit(model_bytes)).scores(images)
    """

    def __init__(self, source: Source, *, emulate_dsp: bool = False):
        """Compile `source` and load it; `emulate_dsp` takes the path of chips with DSP instructions."""
        # a folder that goes away with this object
        self._folder = tempfile.TemporaryDirectory(prefix="smile-", dir=executable_folder())
        folder = Path(self._folder.name)
        flags = ["-O3", "-shared", "-fPIC", *WARNINGS, *([EMULATE_DSP] if emulate_dsp else [])]
        compile([*flags, str(write(source, folder)), "-o", str(folder / "smile.so")])
        self._function = ctypes.CDLL(str(folder / "smile.so")).smile_score
        self._function.restype = ctypes.c_int8
        self._function.argtypes = [ctypes.c_void_p, ctypes.c_uint16, ctypes.c_uint16, ctypes.c_void_p]

    def score(self, frame: np.ndarray | None) -> tuple[int, str]:
        """Score one frame, uint8 (height, width) of any size: (int8 score, one of `STATUS`)."""
        pixels = np.empty((0, 0), np.uint8) if frame is None else np.ascontiguousarray(frame)
        place, status = None if frame is None else pixels.ctypes.data, ctypes.c_int(-1)
        return self._function(place, *pixels.shape[::-1], ctypes.byref(status)), STATUS[status.value]

    def scores(self, images: np.ndarray) -> np.ndarray:
        """Raw int8 scores (n,) of images, uint8 (n, height, width, 1), as `tflite.run` gives them.

        Raises:
            ValueError: images of another type or shape, or smaller than the network's input.
        """
        if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 1:
            found = f"{images.dtype} {images.shape}"
            raise ValueError(f"images: expected uint8 (n, height, width, 1), got {found}")
        scored = [self.score(image[..., 0]) for image in images]
        if wrong := {status for _, status in scored} - {STATUS[0]}:
            height, width = images.shape[1:3]
            raise ValueError(f"images: {wrong.pop()} for the network, {height} x {width} pixels")
        return np.array([score for score, _ in scored], np.int8)
