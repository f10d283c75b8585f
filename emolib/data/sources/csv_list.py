"""Anyone's own pictures, listed in a CSV file with a header::

    path                       of the picture, seen from the CSV file's folder; where there is none, `id` is
                               it, as in what emolib label import writes
    label                      1 or 0, or a class, of which `positive` is smiling (see
    emolib.data.sources.classes) person                     optional: who is shown, or anything else that must
    not be in two splits left, right, top, bottom   optional, all four: the face, as shares of the upright
    picture

Columns may stand in any order, and there may be others. Without persons each picture is its own, and only
near-duplicates are kept together.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from contextlib import suppress
from pathlib import Path

from emolib.data.dataset import DataError
from emolib.data.preprocess import Box
from emolib.data.sources.classes import binary
from emolib.data.sources.pictures import (
    MAX_BYTES,
    Picture,
    assemble,
    contents,
    file,
    table_of_skips,
    unpack_first,
)
from emolib.files import path_of, printable, read_csv, readings

COLUMNS = ("path", "label")


def read(data_dir, *, n_faces: int = 0, image_size: int = 224, seed: int, progress: bool = True,
         near_duplicates: bool = True, positive: str = "", into=None):  # fmt: skip
    """Read, check, prepare and split the pictures that a CSV file lists.

    data_dir: the CSV file, or a folder with one in it. positive: the class that counts as smiling.
    near_duplicates: keep pictures that are nearly the same in one split. n_faces, seed and the rest as in
    emolib.data.sources.pictures.assemble. Returns (Dataset, skips); ids are paths as listed.
    Paths with backslashes, in cp1252, or escaped as in a table of ours lead to the file as well.
    Raises DataError, for a file that is no such list too.
    """
    path = find(data_dir)
    rows = _rows(path)
    value = binary({row["label"].strip() for row in rows if row["label"].strip()}, positive)
    times = Counter(row["path"].strip() for row in rows)
    pictures, skips = {}, []
    for number, row in enumerate(rows, start=2):
        name = row["path"].strip()
        if not name or not row["label"].strip():
            skips.append((f"row {number}", "no path" if not name else "no label"))
            continue
        picture = _picture(row, name, value, path.parent)
        first = pictures.setdefault(name, picture)
        if (first.label, first.group, first.box) != (picture.label, picture.group, picture.box):
            first.problem = f"listed {times[name]} times, not always the same"
        elif first is not picture:
            skips.append((name, f"row {number}: listed {times[name]} times: kept once"))
    dataset, unusable = assemble(
        "csv", list(pictures.values()), n_faces=n_faces, image_size=image_size, seed=seed,
        keep_together=near_duplicates, progress=progress, smile=_names(value), into=into,
    )  # fmt: skip
    return dataset, table_of_skips(skips + unusable)


def find(data_dir) -> Path:
    """The CSV file that `data_dir` is or, as the only one, holds. Raises DataError."""
    path = Path(data_dir)
    if str(data_dir) and path.is_dir():
        lists = sorted(p for p in path.iterdir() if p.suffix.lower() == ".csv" and p.is_file())
        if len(lists) == 1:
            return lists[0]
        there = ", ".join(p.name for p in lists[:5]) or "none"
        raise DataError(f"data_dir: expected one .csv file in {str(path)!r}, got {there}: name the file")
    archive = unpack_first(path)
    if not str(data_dir) or archive or not path.is_file():
        got = f"{str(data_dir)!r}{archive}"
        raise DataError(f"data_dir: expected a .csv file, or a folder with one, got {got}")
    return path


def _rows(path: Path) -> list[dict[str, str]]:
    """The rows of the list; the column `id` of what `emolib label import` writes is a path as well."""
    try:
        return table(path, COLUMNS)
    except DataError as error:
        try:
            return [row | {"path": row["id"]} for row in table(path, ("id", "label"))]
        except DataError:
            raise error from None


def table(path: Path, columns: tuple[str, ...]) -> list[dict[str, str]]:
    """The rows of a CSV file with a header (see emolib.files.read_csv) as dicts, "" where a row is short.

    Empty lines are left out. Raises DataError if it is missing, too large or no text, or lacks a column.
    """

    def names(header: list[str]) -> list[str]:
        return [cell.strip().casefold() for cell in header]

    def fits(header: list[str]) -> bool:
        return all(names(header).count(column) == 1 for column in columns)

    try:
        rows = read_csv(contents(file(path), 4 * MAX_BYTES), fits)
    except OSError as error:
        raise DataError(f"{path.name}: expected a file {str(path)!r}, got {error.strerror}") from error
    except (csv.Error, DataError) as error:
        raise DataError(f"{path.name}: expected CSV text, got something else: {error}") from error
    header = names(rows[0]) if rows else []
    if not fits(header):
        found = printable(", ".join(header))[:200] or "none"
        raise DataError(f"{path.name}: expected the columns {', '.join(columns)}, got {found}")
    return [dict.fromkeys(header, "") | dict(zip(header, row, strict=False)) for row in rows[1:] if row]


def reads(data_dir) -> dict[str, Path]:
    """Name -> path of the list and of the pictures in it, as far as they are there. Raises DataError."""
    path = find(data_dir)
    listed = {row["path"].strip() for row in _rows(path)} - {""}
    found = {name: place for name in sorted(listed) if os.path.isfile(place := _place(name, path.parent))}
    return {"": path} | found


def _place(name: str, folder: Path) -> Path:
    """Where the picture is that is listed as `name`: there, or at what may have been meant by that."""
    for reading in readings(name):
        with suppress(ValueError):  # no file can be called that
            if os.path.exists(place := folder / path_of(reading)):
                return place
    return folder / printable(name)


def _picture(row: dict[str, str], name: str, value: dict[str, int], folder: Path) -> Picture:
    picture = Picture(name, value[row["label"].strip()], row.get("person", "").strip() or f"picture {name}")
    try:
        picture.box = _box(row)
    except DataError as error:
        picture.problem = str(error)
        return picture
    return picture.at(_place(name, folder))


def _box(row: dict[str, str]) -> Box | None:
    edges = [row.get(edge, "").strip() for edge in Box._fields]
    if not any(edges):
        return None
    try:
        return Box(*(float(edge.replace(",", ".")) for edge in edges))
    except ValueError:
        got = printable(", ".join(edges))[:60]
        raise DataError(f"expected a face box of 4 numbers {', '.join(Box._fields)}, got {got!r}") from None


def _names(value: dict[str, int]) -> str:
    return ", ".join(label for label, smiling in value.items() if smiling)
