"""Photographs with one emotion label each, in the layout of the public facial_expressions set.

    images/*.jpg       Some_Name_0001.jpg, Some_Name_0002.jpg: the same person
    data/legend.csv    user.id,image,emotion: who labelled, file name, emotion

Smiling means `happiness`. A picture that cannot be used is left out and listed with the reason. Every label
is one person's opinion, and some pictures show no face: neither is checked here.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path

from emolib.data.dataset import DataError, Dataset
from emolib.data.fetch.photos import fetch
from emolib.data.listing import parse
from emolib.data.photo_set import LEGEND, in_folder, open_files
from emolib.data.pictures import ENDINGS, File, Picture, assemble, contents, file
from emolib.data.skips import Outcome, Skip
from emolib.data.wanted import Wanted
from emolib.files import printable, readings

GROUPS = ("person", "people")
SMILE = "happiness"
EMOTIONS = (SMILE, "anger", "contempt", "disgust", "fear", "neutral", "sadness", "surprise")
_CAMERA = re.compile(  # what cameras and telephones call pictures, without the number at the end
    r"(?:whatsapp.image|screen.?shot|(?:img|pxl|vid)(?=[\W\d_])).*|"
    r"(?:m?v?img|c?img|vid|dscn?f?|pxl|sam|gopr|dji|win|wp|p|photo|image|picture|pic|frame|face)?[\W\d_]*",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip


def read(wanted: Wanted) -> tuple[Dataset, list[Skip]]:
    """Read, check, prepare and split the photographs.

    data_dir is the folder that holds images/ and data/, its parent, or a .tar or .zip of it (not unpacked);
    "": fetched, once. ids are file names in the order of the legend, groups are `person(id)`. Neither the
    order of files nor the number of threads matters. near_duplicates: people who share near-duplicate
    pictures count as one.
    Raises DataError if there is no such data, the legend lacks a column, more than half of the pictures
    cannot be used, or smiles, other faces or people are too few to split.
    """
    with open_files(wanted.data_dir or fetch(progress=wanted.progress)) as files:
        listed, skips = _legend(files)
        pictures = [_picture(name, labels, _find(name, files)) for name, labels in listed.items()]
        _refuse_no_people([picture for picture in pictures if picture.outcome is Outcome.OK])
        dataset, unusable = assemble("photos", pictures, wanted, smile=SMILE, keep_together=False)
        looked_at = (name.removeprefix("images/") for name in files if _is_looked_at(name, listed))
        skips += [Skip(name, Outcome.UNLISTED) for name in looked_at if name not in listed and name != LEGEND]
    used = set(dataset.ids.tolist())
    skips += [Skip(name, Outcome.TWICE, f"{len(labels)} times with the same label")
              for name, labels in listed.items()
              if len(labels) > 1 and printable(name) in used]  # fmt: skip
    return dataset, skips + unusable


def emotions(data_dir: str | os.PathLike[str]) -> dict[str, str]:
    """File name -> the emotion that the legend of the photographs in `data_dir` names first.

    Raises DataError as `read`.
    """
    with open_files(data_dir) as files:
        return {printable(name): labels[0] for name, labels in _legend(files)[0].items()}


def person(name: str) -> str:
    """Who a photograph shows: its file name without the trailing _number, or all of it if there is none.

    >>> [person(name) for name in ("Some_Name_0001.jpg", "HrithikRoshan_116.jpg", "expressions_2868588k.jpg")]
    ['Some_Name', 'HrithikRoshan', 'expressions_2868588k']
    """
    stem = name.rpartition(".")[0] or name
    numbered = re.fullmatch(r"(.+?)_+[0-9]+", stem, re.DOTALL)
    return numbered[1] if numbered else stem


def reads(data_dir: str | os.PathLike[str]) -> dict[str, Path]:
    """Name -> path of what `read` looks at in a folder: the legend, and the pictures. Raises DataError."""
    found = in_folder(Path(data_dir))
    listed, _ = _legend({LEGEND: file(found[LEGEND])})
    return {name: path for name, path in found.items() if _is_looked_at(name, listed)}


def _is_looked_at(name: str, listed: dict[str, list[str]]) -> bool:
    return name == LEGEND or name.removeprefix("images/") in listed or name.lower().endswith(ENDINGS)


def _legend(files: dict[str, File]) -> tuple[dict[str, list[str]], list[Skip]]:
    """File name -> its emotions, one for each time it is listed; and the rows that make no sense."""
    listed: dict[str, list[str]] = {}
    skips = []
    for number, row in parse(contents(files[LEGEND]), "user.id", "image", "emotion", where=LEGEND):
        if row["image"]:
            listed.setdefault(row["image"], []).append(row["emotion"].casefold())
        else:
            skips.append(Skip(f"legend row {number}", Outcome.BAD_ROW, "no file name"))
    return listed, skips


def _find(name: str, files: dict[str, File]) -> File | None:
    return next((files[f"images/{way}"] for way in readings(name) if f"images/{way}" in files), None)


def _picture(name: str, labels: list[str], found: File | None) -> Picture:
    picture = Picture(name, int(SMILE in labels), person(name), found)
    unknown = [label for label in labels if label not in EMOTIONS]
    if unknown:
        return picture.left_out(Outcome.UNKNOWN_LABEL, f"{unknown[0][:40]!r}")
    if len({label == SMILE for label in labels}) > 1:
        return picture.left_out(Outcome.AT_ODDS, f"{len(labels)} times with different labels")
    if not found:
        return picture.left_out(Outcome.NO_FILE, "a path" if set(name) & set("/\\:") else "")
    return picture


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
