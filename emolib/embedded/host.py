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


def compiler() -> list[str]:
    """The command of the C compiler that comes with the package ziglang."""
    return [sys.executable, "-m", "ziglang", "cc"]


def compile(arguments: list[str], *, using: list[str] | None = None) -> None:
    """Run a C compiler (ziglang's, or the command `using`).

    Raises:
        CompileError: it failed.
    """
    command = [*(using or compiler()), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, errors="backslashreplace")
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
        place = executable_folder()
        self._folder = tempfile.TemporaryDirectory(prefix="smile-", dir=place)  # goes away with this object
        folder = Path(self._folder.name)
        library = folder / "smile.so"
        flags = [EMULATE_DSP] if emulate_dsp else []
        compile(
            ["-O3", "-shared", "-fPIC", *WARNINGS, *flags, str(write(source, folder)), "-o", str(library)]
        )
        self._function = ctypes.CDLL(str(library)).smile_score
        self._function.restype = ctypes.c_int8
        self._function.argtypes = [ctypes.c_void_p, ctypes.c_uint16, ctypes.c_uint16, ctypes.c_void_p]

    def score(self, frame: np.ndarray | None) -> tuple[int, str]:
        """Score one frame, uint8 (height, width) of any size: (int8 score, one of `STATUS`)."""
        status = ctypes.c_int(-1)
        if frame is None:
            return self._function(None, 0, 0, ctypes.byref(status)), STATUS[status.value]
        if frame.dtype != np.uint8 or frame.ndim != 2 or max(frame.shape) > 65535:
            raise ValueError(f"frame: expected uint8 (height, width), got {frame.dtype} {frame.shape}")
        frame = np.ascontiguousarray(frame)
        height, width = frame.shape
        score = self._function(frame.ctypes.data, width, height, ctypes.byref(status))
        return score, STATUS[status.value]

    def scores(self, images: np.ndarray) -> np.ndarray:
        """Raw int8 scores (n,) of images, uint8 (n, height, width, 1), as `tflite.run` gives them.

        Raises:
            ValueError: images of another type or shape, or smaller than the network's input.
        """
        if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 1:
            raise ValueError(
                f"images: expected uint8 (n, height, width, 1), got {images.dtype} {images.shape}"
            )
        images = np.ascontiguousarray(images)
        (_, height, width, _), status = images.shape, ctypes.c_int()
        raw = np.empty(len(images), np.int8)
        for index in range(len(images)):
            raw[index] = self._function(images[index].ctypes.data, width, height, ctypes.byref(status))
            if status.value:
                raise ValueError(f"images: {STATUS[status.value]} for the network, {height} x {width} pixels")
        return raw
