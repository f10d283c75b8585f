"""What somebody hands over: a model file, the threshold beside it, pictures in files.

Leaves out what becomes of them: `emolib.cli.embedded`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np

from emolib.data import preprocess
from emolib.data.pictures import contents, file
from emolib.files import name_of, read_json

LARGEST_FILE = 2**28
"""Bytes of a model, at most."""
THRESHOLD_FILES = ("embedded.json", "report.json")
"""Beside a .tflite file: what the export wrote of it."""


def model(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        ValueError: there is no such file, or it is too large for a model.
    """
    if not path.is_file() or path.stat().st_size > LARGEST_FILE:
        expected = f"an int8 .tflite file of at most {LARGEST_FILE:,} bytes"
        raise ValueError(f"model: expected {expected}, got {path}")
    return path.read_bytes()


def threshold(path: Path, given: float | None = None) -> tuple[float, str]:
    """Probability from which on it is a smile, and whence: as `given`, from beside the model, or 0.5.

    Raises:
        ValueError: what is given or found is no probability between 0 and 1.
    """
    found: tuple[object, str] = 0.5, "even odds"
    for beside in reversed([path.with_name(name) for name in THRESHOLD_FILES]):
        if beside.is_file():
            found = read_json(beside).get("threshold"), str(beside)
    value, origin = found if given is None else (given, "--threshold")
    if not isinstance(value, int | float) or not 0 < value < 1:
        raise ValueError(f"{origin}: expected a threshold between 0 and 1, got {value}")
    return float(value), origin


def pictures(
    paths: Iterable[Path], shape: tuple[int, ...], *, left_out: Callable[[str, object], None]
) -> tuple[list[str], np.ndarray]:
    """Names and pictures, uint8 (n, ...) of `shape`, of the files that can be read, prepared as for training.

    `left_out` is told the others' names, and why.

    Raises:
        ValueError: `shape` is no grey square, or no picture can be read.
    """
    if shape[0] != shape[1] or shape[2] != 1:
        raise ValueError(f"model: expected one that sees a grey square (n, n, 1), got {shape}")
    names, read = [], []
    for path in paths:
        try:
            read.append(preprocess.decode(contents(file(path)), shape[0]))
            names.append(name_of(path))
        except Exception as problem:  # Pillow raises nearly anything over a damaged file
            left_out(name_of(path), getattr(problem, "strerror", None) or problem)
    if not read:
        raise ValueError("pictures: expected at least one that can be read")
    return names, np.stack(read)
