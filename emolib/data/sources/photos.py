"""Photographs with one emotion label each, in the layout of the public facial_expressions set::

    images/*.jpg       Some_Name_0001.jpg, Some_Name_0002.jpg: the same person
    data/legend.csv    user.id,image,emotion: who labelled, file name, emotion

Smiling means `happiness`. A picture that cannot be used is left out and listed with the reason. Every label
is one person's opinion, and some pictures show no face: neither is checked here.
"""

from __future__ import annotations

import csv
import os
import re
import tarfile
import threading
from collections import Counter
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from emolib.data.dataset import DataError
from emolib.data.sources.pictures import (
    ENDINGS,
    File,
    Picture,
    assemble,
    contents,
    file,
    is_junk,
    table_of_skips,
    unpack_first,
)
from emolib.files import name_of, printable, read_csv, readings

LEGEND = "data/legend.csv"
COLUMNS = ("user.id", "image", "emotion")
SMILE = "happiness"
_CAMERA = re.compile(  # what cameras and telephones call pictures, without the number at the end
    r"(?:whatsapp.image|screen.?shot|(?:img|pxl|vid)(?=[\W\d_])).*|"
    r"(?:m?v?img|c?img|vid|dscn?f?|pxl|sam|gopr|dji|win|wp|p|photo|image|picture|pic|frame|face)?[\W\d_]*",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
EMOTIONS = (SMILE, "anger", "contempt", "disgust", "fear", "neutral", "sadness", "surprise")


def read(data_dir, *, n_faces: int = 0, image_size: int = 224, seed: int, progress: bool = True,
         near_duplicates: bool = False, into=None):  # fmt: skip
    """Read, check, prepare and split the photographs.

    data_dir: the folder that holds images/ and data/, its parent, or a .tar of it (read without unpacking).
    n_faces: at most so many, in whole people drawn by `seed`; 0 means all. seed: also decides the split.
    near_duplicates: people who share near-duplicate pictures count as one. into: see emolib.data.load.
    Returns (Dataset, skips). ids are file names in the order of the legend, groups are `person(id)`; skips is
    a DataFrame (id, reason). Neither the order of files nor the number of threads matters.
    Raises DataError if there is no such data, the legend lacks a column, more than half of the pictures
    cannot be used, or smiles, other faces or people are too few to split.
    """
    with open_files(data_dir) as files:
        emotions = _parse_legend(contents(files[LEGEND]))
        pictures = [
            Picture(name, int(SMILE in listed), person(name), found := _find(name, files),
                    problem=_listing_problem(name, listed, found))
            for name, listed in emotions.items()
        ]  # fmt: skip
        _refuse_no_people([picture for picture in pictures if not picture.problem])
        dataset, skips = assemble(
            "photos", pictures, n_faces=n_faces, image_size=image_size, seed=seed,
            keep_together=near_duplicates, progress=progress, smile=SMILE, into=into,
        )  # fmt: skip
        in_folder = (name.removeprefix("images/") for name in files if name.startswith("images/"))
        skips += [(name, "not in the legend") for name in in_folder
                  if name not in emotions and _is_looked_at(name, emotions)]  # fmt: skip
    used = set(dataset.ids.tolist())
    skips += [(name, f"listed {len(listed)} times with the same label: kept once")
              for name, listed in emotions.items()
              if len(listed) > 1 and printable(name) in used]  # fmt: skip
    return dataset, table_of_skips(skips)


def emotions(data_dir) -> dict[str, str]:
    """File name -> the emotion that the legend of the photographs in `data_dir` names first.

    Raises DataError as `read`.
    """
    with open_files(data_dir) as files:
        return {printable(name): of[0] for name, of in _parse_legend(contents(files[LEGEND])).items() if of}


def person(name: str) -> str:
    """Who a photograph shows: its file name without the trailing _number, or all of it if there is none.

    >>> [person(name) for name in ("Some_Name_0001.jpg", "HrithikRoshan_116.jpg", "expressions_2868588k.jpg")]
    ['Some_Name', 'HrithikRoshan', 'expressions_2868588k']
    """
    stem = name.rpartition(".")[0] or name
    numbered = re.fullmatch(r"(.+?)_+[0-9]+", stem, re.DOTALL)
    return numbered[1] if numbered else stem


def reads(data_dir) -> dict[str, Path]:
    """Name -> path of what `read` looks at in a folder: the legend, and the pictures. Raises DataError."""
    found = _in_folder(Path(data_dir))
    listed = _parse_legend(contents(file(found[LEGEND])))
    return {name: path for name, path in found.items() if name == LEGEND or _is_looked_at(name, listed)}


def _is_looked_at(name: str, listed) -> bool:
    return name.removeprefix("images/") in listed or name.lower().endswith(ENDINGS)


@contextmanager
def open_files(data_dir):
    """Yield name -> File of `data/legend.csv` and `images/*`."""
    path = Path(data_dir)
    if not str(data_dir) or not (path.is_dir() or path.is_file()):
        raise DataError(f"data_dir: expected a folder with {LEGEND} or a .tar of it, got {str(data_dir)!r}")
    with ExitStack() as stack:
        if path.is_dir():
            yield {name: file(one) for name, one in _in_folder(path).items()}
        else:
            yield _of_set(_in_tar(path, stack), path)


def _of_set(files: dict, path: Path) -> dict:
    """Those of `files` that belong to the set, by their names in it. Raises DataError without a legend."""
    legends = [name for name in files if f"/{name}".endswith(f"/{LEGEND}")]
    if not legends:
        raise DataError(f"data_dir: expected {LEGEND} and images/ in it, got {str(path)!r} without")
    root = min(legends, key=len).removesuffix(LEGEND)
    wanted = re.compile(rf"{re.escape(root)}({re.escape(LEGEND)}|images/([^/]+))", re.DOTALL)
    matches = ((wanted.fullmatch(name), one) for name, one in files.items())
    return {match[1]: one for match, one in matches if match and not is_junk(match[2] or LEGEND)}


def _in_folder(path: Path) -> dict[str, Path]:
    roots = [path, *sorted(child for child in path.iterdir() if child.is_dir())]
    paths = [one for root in roots for one in (root / LEGEND, *root.glob("images/*"))]
    return _of_set({name_of(one.relative_to(path)): one for one in paths if os.path.isfile(one)}, path)


def _in_tar(path: Path, stack: ExitStack) -> dict:
    lock = threading.Lock()  # an archive has one position for all threads

    def read_member(member) -> bytes:
        with lock:
            return tar.extractfile(member).read()

    try:
        tar = stack.enter_context(tarfile.open(path, encoding="utf-8"))  # noqa: SIM115  # the stack closes it
        members = [member for member in tar if member.isreg()]
    except Exception as error:  # a damaged archive makes tarfile and what unpacks it raise nearly anything
        reason = printable(" ".join(str(error).split()))  # one line
        got = f"{str(path)!r}{unpack_first(path)}: {reason}"
        raise DataError(f"data_dir: expected a folder or a .tar, got {got}") from error
    return {
        member.name.removeprefix("./"): File(member.size, partial(read_member, member), member.offset)
        for member in members
    }


def _parse_legend(data: bytes) -> dict[str, list[str]]:
    """File name -> its emotions, one for each time it is listed; a row that makes no sense -> []."""

    def fits(header: list[str]) -> bool:
        return all([cell.strip() for cell in header].count(column) == 1 for column in COLUMNS)

    try:
        rows = read_csv(data, fits)
    except csv.Error as error:
        raise DataError(f"{LEGEND}: expected CSV text, got something else: {error}") from error
    header = [cell.strip() for cell in rows[0]] if rows else []
    if not fits(header):
        found = printable(", ".join(header))[:200] or "none"
        raise DataError(f"{LEGEND}: expected the columns {', '.join(COLUMNS)}, got {found}")
    name_at, emotion_at = header.index("image"), header.index("emotion")
    emotions: dict[str, list[str]] = {}
    for number, row in enumerate(rows[1:], start=2):
        if len(row) == len(header) and row[name_at].strip():
            emotions.setdefault(row[name_at].strip(), []).append(row[emotion_at].strip().casefold())
        elif row:
            emotions[f"legend row {number}"] = []
    return emotions


def _find(name: str, files: dict) -> File | None:
    return next((files[f"images/{way}"] for way in readings(name) if f"images/{way}" in files), None)


def _listing_problem(name: str, emotions: list[str], found: File | None) -> str:
    if not emotions:
        return "no file name, or not as many fields as the header"
    if not found and (name in (".", "..") or set(name) & set("/\\:")):
        return "expected a file name, got a path"
    unknown = [emotion for emotion in emotions if emotion not in EMOTIONS]
    if unknown:
        return f"unknown emotion {unknown[0][:40]!r}"
    if len({emotion == SMILE for emotion in emotions}) > 1:
        return f"listed {len(emotions)} times with different labels"
    return "" if found else "no such file"


def _refuse_no_people(pictures: list[Picture]) -> None:
    """Names of cameras and one name for most pictures tell nobody apart. Raises DataError."""
    times = Counter(picture.group for picture in pictures)
    nobody = [
        one.id for one in pictures if _CAMERA.fullmatch(one.group) or 2 * times[one.group] > len(pictures)
    ]
    if 2 * len(nobody) > len(pictures):
        raise DataError(
            f"data_dir: expected file names that say who is shown (Some_Name_0001.jpg), got {len(nobody)} of "
            f"{len(pictures)} like {nobody[0]}, which are one person or nobody: list them in a CSV file, "
            "with a column person if you can, and use data csv"
        )
