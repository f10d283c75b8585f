"""Anyone's own pictures, listed in a CSV file with a header::

    path                       of the picture, seen from the CSV file's folder; where there is none, `id` is
                               it, as in what emolib label import writes
    label                      1 or 0, or a class, of which `positive` is smiling (see emolib.data.classes)
    person                     optional: who is shown, or anything else that must not be in two splits
    left, right, top, bottom   optional, all four: the face, as shares of the upright picture

Columns may stand in any order, and there may be others. Where no person stands, `person_from` may read one
from the path (see emolib.data.person_from); else each picture is its own, and only near-duplicates are kept
together.
"""

import os
from contextlib import suppress
from pathlib import Path

from emolib.data.classes import binary, called
from emolib.data.dataset import DataError, Dataset
from emolib.data.listing import table
from emolib.data.person_from import with_people
from emolib.data.pictures import assemble, file, listed, unpack_first
from emolib.data.skips import Skip
from emolib.data.wanted import Wanted
from emolib.files import path_of, printable, readings


def read(wanted: Wanted) -> tuple[Dataset, list[Skip]]:
    """Read, check, prepare and split the pictures that a CSV file lists.

    data_dir is the CSV file, or a folder with one in it. ids are paths as listed; those with backslashes, in
    cp1252, or escaped as in a table of ours lead to the file as well.
    Raises DataError, for a file that is no such list too.
    """
    path = _find(wanted.data_dir)
    rows = with_people(_rows(path), wanted.person_from)
    value = binary({row["label"] for _, row in rows} - {""}, wanted.positive)
    pictures, skips = listed(rows, value, lambda name: file(_place(name, path.parent)))
    dataset, unusable = assemble("csv", pictures, wanted, classes=called(value, wanted.positive))
    return dataset, skips + unusable


def reads(data_dir: str | os.PathLike[str]) -> dict[str, Path]:
    """Name -> path of the list and of the pictures in it, as far as they are there. Raises DataError."""
    path = _find(data_dir)
    listed = sorted({row["path"] for _, row in _rows(path)} - {""})
    return {"": path} | {name: at for name in listed if os.path.isfile(at := _place(name, path.parent))}


def _find(data_dir: str | os.PathLike[str]) -> Path:
    """The CSV file that `data_dir` is or, as the only one, holds. Raises DataError."""
    path = Path(data_dir)
    if str(data_dir) and path.is_dir():
        lists = sorted(p for p in path.iterdir() if p.suffix.lower() == ".csv" and p.is_file())
        if len(lists) == 1:
            return lists[0]
        there = ", ".join(p.name for p in lists[:5]) or "none"
        raise DataError(f"data_dir: expected one .csv file in {str(path)!r}, got {there}: name the file")
    archive = unpack_first(path)
    if archive or not path.is_file():
        got = f"{str(data_dir)!r}{archive}"
        raise DataError(f"data_dir: expected a .csv file, or a folder with one, got {got}")
    return path


def _rows(path: Path) -> list[tuple[str, dict[str, str]]]:
    rows = table(path, "path|id", "label")
    return [(f"row {number}", {"path": row.get("id", "")} | row) for number, row in rows]


def _place(name: str, folder: Path) -> Path:
    """Where the picture is that is listed as `name`: there, or at what may have been meant by that."""
    for reading in readings(name):
        with suppress(ValueError):  # no file can be called that
            if os.path.exists(place := folder / path_of(reading)):
                return place
    return folder / printable(name)
