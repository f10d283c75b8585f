"""Photographs with one emotion label each, in the layout of the public facial_expressions set::

    images/*.jpg       Some_Name_0001.jpg, Some_Name_0002.jpg: the same person
    data/legend.csv    user.id,image,emotion: who labelled, file name, emotion

Smiling means `happiness`. A picture that cannot be used is left out and listed with the reason. Every label
is one person's opinion, and some pictures show no face: neither is checked here.
"""

from __future__ import annotations

import csv
import io
import os
import re
import tarfile
import threading
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from emolib.data.dataset import DataError
from emolib.data.sources.pictures import File, Picture, assemble, contents, file, printable, table_of_skips

LEGEND = "data/legend.csv"
COLUMNS = ("user.id", "image", "emotion")
SMILE = "happiness"
EMOTIONS = (SMILE, "anger", "contempt", "disgust", "fear", "neutral", "sadness", "surprise")


def read(data_dir, *, n_faces: int = 0, image_size: int = 224, seed: int, progress: bool = True,
         near_duplicates: bool = False):  # fmt: skip
    """Read, check, prepare and split the photographs.

    data_dir: the folder that holds images/ and data/, its parent, or a .tar of it (read without unpacking).
    n_faces: at most so many, in whole people drawn by `seed`; 0 means all. seed: also decides the split.
    near_duplicates: people who share near-duplicate pictures count as one.
    Returns (Dataset, skips). ids are file names in the order of the legend, groups are `person(id)`; skips is
    a DataFrame (id, reason). Neither the order of files nor the number of threads matters.
    Raises DataError if there is no such data, the legend lacks a column, more than half of the pictures
    cannot be used, or smiles, other faces or people are too few to split.
    """
    with open_files(data_dir) as files:
        emotions = _parse_legend(contents(files[LEGEND]))
        pictures = [
            Picture(name, int(SMILE in listed), person(name), files.get(f"images/{name}"),
                    problem=_listing_problem(name, listed, files))
            for name, listed in emotions.items()
        ]  # fmt: skip
        dataset, skips = assemble(
            "photos", pictures, n_faces=n_faces, image_size=image_size, seed=seed,
            keep_together=near_duplicates, progress=progress, smile=SMILE,
        )  # fmt: skip
        in_folder = (name.removeprefix("images/") for name in files if name.startswith("images/"))
        skips += [(name, "not in the legend") for name in in_folder if name not in emotions]
    counts = ((name, len(emotions[name])) for name in dataset.ids.tolist())
    skips += [(name, f"listed {n} times with the same label: kept once") for name, n in counts if n > 1]
    return dataset, table_of_skips(skips)


def emotions(data_dir) -> dict[str, str]:
    """File name -> the emotion that the legend of the photographs in `data_dir` names first.

    Raises DataError as `read`.
    """
    with open_files(data_dir) as files:
        return {name: of[0] for name, of in _parse_legend(contents(files[LEGEND])).items() if of}


def person(name: str) -> str:
    """Who a photograph shows: its file name without the trailing _number, or all of it if there is none.

    >>> [person(name) for name in ("Some_Name_0001.jpg", "HrithikRoshan_116.jpg", "expressions_2868588k.jpg")]
    ['Some_Name', 'HrithikRoshan', 'expressions_2868588k']
    """
    stem = name.rpartition(".")[0] or name
    numbered = re.fullmatch(r"(.+?)_+[0-9]+", stem)
    return numbered[1] if numbered else stem


@contextmanager
def open_files(data_dir):
    """Yield name -> File of `data/legend.csv` and `images/*`."""
    path = Path(data_dir)
    if not str(data_dir) or not path.exists():
        raise DataError(f"data_dir: expected a folder with {LEGEND} or a .tar of it, got {str(data_dir)!r}")
    with ExitStack() as stack:
        files = _in_folder(path) if path.is_dir() else _in_tar(path, stack)
        legends = [name for name in files if f"/{name}".endswith(f"/{LEGEND}")]
        if not legends:
            raise DataError(f"data_dir: expected {LEGEND} and images/ in it, got {str(path)!r} without")
        root = min(legends, key=len).removesuffix(LEGEND)
        named = {name.removeprefix(root): file for name, file in files.items() if name.startswith(root)}
        wanted = re.compile(f"{re.escape(LEGEND)}|images/[^/]+", re.DOTALL)
        yield {name: file for name, file in named.items() if wanted.fullmatch(name)}


def _in_folder(path: Path) -> dict:
    roots = [path, *sorted(child for child in path.iterdir() if child.is_dir())]
    paths = [one for root in roots for one in (root / LEGEND, *sorted(root.glob("images/*")))]
    paths = [one for one in paths if os.path.isfile(one)]
    return {one.relative_to(path).as_posix(): file(one) for one in paths}


def _in_tar(path: Path, stack: ExitStack) -> dict:
    lock = threading.Lock()  # an archive has one position for all threads

    def read_member(member) -> bytes:
        with lock:
            return tar.extractfile(member).read()

    try:
        tar = stack.enter_context(tarfile.open(path))  # noqa: SIM115  # the stack closes it
        members = [member for member in tar if member.isreg()]
    except Exception as error:  # a damaged archive makes tarfile and what unpacks it raise nearly anything
        reason = printable(" ".join(str(error).split()))  # one line
        raise DataError(f"data_dir: expected a folder or a .tar, got {str(path)!r}: {reason}") from error
    return {
        member.name.removeprefix("./"): File(member.size, partial(read_member, member), member.offset)
        for member in members
    }


def _parse_legend(data: bytes) -> dict[str, list[str]]:
    """File name -> its emotions, one for each time it is listed; a row that makes no sense -> []."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{LEGEND}: expected UTF-8 text with commas, got other bytes: {error}") from error
    header = [cell.strip() for cell in rows[0]] if rows else []
    if any(header.count(column) != 1 for column in COLUMNS):
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


def _listing_problem(name: str, emotions: list[str], files) -> str:
    if not emotions:
        return "no file name, or not as many fields as the header"
    if not name.isprintable() or name in (".", "..") or set(name) & set("/\\:"):
        return "expected a file name, got a path or unprintable characters"
    unknown = [emotion for emotion in emotions if emotion not in EMOTIONS]
    if unknown:
        return f"unknown emotion {unknown[0][:40]!r}"
    if len({emotion == SMILE for emotion in emotions}) > 1:
        return f"listed {len(emotions)} times with different labels"
    return "" if f"images/{name}" in files else "no such file"
