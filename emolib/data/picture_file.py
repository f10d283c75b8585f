"""More pictures than memory: written into a file one after the other, read from it as a read-only map.

`PictureFile` writes; `batches` and `copied` read, and let go of what they have read: pages of a map count as
the process's memory for as long as it keeps them. Arrays that lie in memory are read the same way.

>>> pictures = stored(np.full((2, 4, 4, 1), level, np.uint8) for level in (7, 8))
>>> pictures.shape, [int(part.max()) for part in batches(pictures, size=3)]
((4, 4, 4, 1), [8, 8])
"""

import mmap
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

BATCH = 512  # pictures read at a time: 26 MB of 224 x 224
LARGE = "/var/tmp"  # where /tmp is memory, as on many systems, this is a disk


class PictureFile:
    """An .npy file of n pictures of `shape` (h, w, c), n yet to be known.

    path: where it is made, instead of what is there; None: a file without a name that goes with the last
    array on it, in the folder that TMPDIR names, else in LARGE where there is one.
    Raises OSError if there is no room.
    """

    def __init__(self, shape: tuple[int, ...], *, dtype: DTypeLike = np.uint8, path: Path | None = None):
        self.shape, self.dtype = tuple(shape), np.dtype(dtype)
        self._bytes = int(np.prod(shape)) * self.dtype.itemsize
        if path is None:
            large = None if os.environ.get("TMPDIR") or not os.access(LARGE, os.W_OK) else LARGE
            self._file = tempfile.TemporaryFile(dir=large)  # noqa: SIM115  # closed when the block ends
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)  # not written over: others may have it mapped
            self._file = open(path, "x+b")  # noqa: SIM115
        self._where = str(path or f"{large or tempfile.gettempdir()} (or what TMPDIR names)")
        self._write_header(0)
        self._start = self._file.tell()

    def __enter__(self) -> "PictureFile":
        return self

    def __exit__(self, _: object, problem: BaseException | None, __: object) -> None:
        with suppress(*[OSError] * (problem is not None)):  # where there is no room, closing says so again
            self._file.close()
        if isinstance(problem, OSError) and problem.filename is None:
            problem.filename = self._where

    def _write_header(self, n: int) -> None:  # NumPy leaves room in it: as long for any n
        self._file.seek(0)
        header = {"descr": self.dtype.str, "fortran_order": False, "shape": (n, *self.shape)}
        np.lib.format.write_array_header_1_0(self._file, header)

    def write(self, row: int, pictures: np.ndarray) -> None:
        """Put `pictures` (k, h, w, c), or one (h, w, c), at `row` and after; rows come in any order."""
        self._file.seek(self._start + row * self._bytes)
        self._file.write(np.ascontiguousarray(pictures, self.dtype).data)

    def keep(self, rows: Sequence[int]) -> np.ndarray:
        """The pictures at `rows`, ascending, (len(rows), h, w, c): the file's whole content from now on."""
        for new, row in enumerate(rows):
            if new != row:
                self._file.seek(self._start + row * self._bytes)
                self.write(new, np.frombuffer(self._file.read(self._bytes), self.dtype))
        self._write_header(len(rows))
        self._file.truncate(self._start + len(rows) * self._bytes)
        self._file.flush()
        array = np.memmap(self._file, self.dtype, "r", self._start, (len(rows), *self.shape))
        array.made_as = os.fstat(self._file.fileno())  # type: ignore[attr-defined]  # for `is_in`
        return array


def stored(parts: Iterable[np.ndarray], path: Path | None = None) -> np.ndarray:
    """`parts` (k, h, w, c), at least one, as one array (n, h, w, c) on a `PictureFile`."""
    parts, n = iter(parts), 0
    first = next(parts)
    with PictureFile(first.shape[1:], dtype=first.dtype, path=path) as file:
        for part in chain([first], parts):
            file.write(n, part)
            n += len(part)
        return file.keep(range(n))


def is_in(pictures: np.ndarray, path: Path) -> bool:
    """Are `pictures` what a `PictureFile` has written into the file `path`?"""
    made_as = getattr(_map_of(pictures), "made_as", None)
    return made_as is not None and path.is_file() and os.path.samestat(made_as, path.stat())


def copied(pictures: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """The `pictures` of `rows` in memory; if they lie in a file, nothing else of it stays there."""
    copy, on_disk = pictures[rows], _map_of(pictures)
    if on_disk is not None and on_disk.mode == "r" and isinstance(on_disk.base, mmap.mmap):
        on_disk.base.madvise(mmap.MADV_DONTNEED)  # of a read-only map nothing is lost
    return copy


def batches(pictures: np.ndarray, rows: np.ndarray | None = None, size: int = BATCH) -> Iterator[np.ndarray]:
    """All `pictures`, or those of `rows` (k,), as copies of at most `size` at a time, once at least."""
    rows = np.arange(len(pictures)) if rows is None else rows
    return (copied(pictures, rows[at : at + size]) for at in range(0, max(1, len(rows)), size))


def _map_of(array: Any) -> np.memmap | None:
    """The map that `array` is a view of."""
    while isinstance(array, np.ndarray) and not isinstance(array.base, mmap.mmap):
        array = array.base
    return array if isinstance(array, np.memmap) else None
