"""The files of a set of photographs laid out like facial_expressions, in a folder or in an archive of it."""

import os
import re
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from emolib.data.dataset import DataError
from emolib.data.pictures import File, file, is_junk, unpack_first
from emolib.files import name_of, printable

LEGEND = "data/legend.csv"
T = TypeVar("T")


@contextmanager
def open_files(data_dir: str | os.PathLike[str]) -> Iterator[dict[str, File]]:
    """Yield name -> File of `data/legend.csv` and `images/*`, in a folder or an archive."""
    path = Path(data_dir)
    if not str(data_dir) or not (path.is_dir() or path.is_file()):
        raise DataError(f"data_dir: expected a folder with {LEGEND} or a .tar of it, got {str(data_dir)!r}")
    if path.is_dir():
        yield {name: file(one) for name, one in in_folder(path).items()}
        return
    with ExitStack() as stack:
        yield _of_set(archive(path, stack), path)


def archive(path: Path, stack: ExitStack, name: str = "data_dir") -> dict[str, File]:
    """Name -> File of all that is in a .tar or .zip, open as long as `stack` is.

    name: what the errors call `path`. Raises DataError if it is none, or damaged.
    """
    try:
        return _in_zip(path, stack) if zipfile.is_zipfile(path) else _in_tar(path, stack)
    except Exception as error:  # a damaged archive makes what unpacks it raise nearly anything
        reason = printable(" ".join(str(error).split()))  # one line
        got = f"{str(path)!r}{unpack_first(path)}: {reason}"
        raise DataError(f"{name}: expected a folder, a .tar or a .zip, got {got}") from error


def _in_tar(path: Path, stack: ExitStack) -> dict[str, File]:
    tar = stack.enter_context(tarfile.open(path, encoding="utf-8"))  # noqa: SIM115  # the stack closes it
    lock = threading.Lock()  # an archive has one position for all threads

    def read_member(member: tarfile.TarInfo) -> bytes:
        with lock:
            return tar.extractfile(member).read()  # type: ignore[union-attr]  # it is a file

    return {
        member.name.removeprefix("./"): File(member.size, partial(read_member, member), member.offset)
        for member in tar if member.isreg()
    }  # fmt: skip


def _in_zip(path: Path, stack: ExitStack) -> dict[str, File]:
    zipped = stack.enter_context(zipfile.ZipFile(path))
    return {
        member.filename: File(member.file_size, partial(zipped.read, member), member.header_offset)
        for member in zipped.infolist() if not member.is_dir()
    }  # fmt: skip


def _of_set(files: dict[str, T], path: Path) -> dict[str, T]:
    """Those of `files` that belong to the set, by their names in it. Raises DataError without a legend."""
    legends = [name for name in files if f"/{name}".endswith(f"/{LEGEND}")]
    if not legends:
        raise DataError(f"data_dir: expected {LEGEND} and images/ in it, got {str(path)!r} without")
    root = min(legends, key=len).removesuffix(LEGEND)
    wanted = re.compile(rf"{re.escape(root)}({re.escape(LEGEND)}|images/([^/]+))", re.DOTALL)
    matches = ((wanted.fullmatch(name), one) for name, one in files.items())
    return {match[1]: one for match, one in matches if match and not is_junk(match[2] or LEGEND)}


def in_folder(path: Path) -> dict[str, Path]:
    """Name -> path of the same in a folder."""
    roots = [path, *sorted(child for child in path.iterdir() if child.is_dir())]
    paths = [one for root in roots for one in (root / LEGEND, *root.glob("images/*"))]
    return _of_set({name_of(one.relative_to(path)): one for one in paths if os.path.isfile(one)}, path)
