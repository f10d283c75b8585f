"""Photographs with one emotion label each, in the layout of the public facial_expressions set::

    images/*.jpg       Some_Name_0001.jpg, Some_Name_0002.jpg: the same person
    data/legend.csv    user.id,image,emotion: who labelled, file name, emotion

Smiling means `happiness`. A picture that cannot be used is left out and listed with the reason. Every label
is one person's opinion, and some pictures show no face: neither is checked here.
"""

import os
from functools import partial
from pathlib import Path

from emolib.data.dataset import Dataset
from emolib.data.fetch.photos import fetch
from emolib.data.listing import parse
from emolib.data.person_from import NAME_0001, person_from, refuse_nobody
from emolib.data.photo_set import LEGEND, in_folder, open_files
from emolib.data.pictures import ENDINGS, File, assemble, contents, file, listed
from emolib.data.skips import Outcome, Skip, Unusable
from emolib.data.wanted import Wanted
from emolib.files import printable, readings

SMILE = "happiness"
EMOTIONS = (SMILE, "anger", "contempt", "disgust", "fear", "neutral", "sadness", "surprise")
_who = person_from(NAME_0001)


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
        rows = _legend(files)
        pictures, skips = listed(rows, {name: int(name == SMILE) for name in EMOTIONS}, partial(_find, files))
        refuse_nobody([(one.id, one.group) for one in pictures if one.outcome is Outcome.OK])
        dataset, unusable = assemble("photos", pictures, wanted, keep_together=False)
        known = {row["path"] for _, row in rows} | {LEGEND}
        others = (name.removeprefix("images/") for name in files if _is_looked_at(name, known))
        skips += [Skip(name, Outcome.UNLISTED) for name in others if name not in known]
    return dataset, skips + unusable


def emotions(data_dir: str | os.PathLike[str]) -> dict[str, str]:
    """File name -> the emotion that the legend of the photographs in `data_dir` names first.

    Raises DataError as `read`.
    """
    with open_files(data_dir) as files:
        return {printable(row["path"]): row["label"] for _, row in reversed(_legend(files))}


def person(name: str) -> str:
    """Who a photograph shows: its file name without the trailing _number, or all of it if there is none.

    >>> [person(name) for name in ("Some_Name_0001.jpg", "HrithikRoshan_116.jpg", "expressions_2868588k.jpg")]
    ['Some_Name', 'HrithikRoshan', 'expressions_2868588k']
    """
    return _who(name) or name.rpartition(".")[0] or name


def reads(data_dir: str | os.PathLike[str]) -> dict[str, Path]:
    """Name -> path of what `read` looks at in a folder: the legend, and the pictures. Raises DataError."""
    found = in_folder(Path(data_dir))
    known = {row["path"] for _, row in _legend({LEGEND: file(found[LEGEND])})} | {LEGEND}
    return {name: path for name, path in found.items() if _is_looked_at(name, known)}


def _is_looked_at(name: str, known: set[str]) -> bool:
    return name.removeprefix("images/") in known or name.lower().endswith(ENDINGS)


def _legend(files: dict[str, File]) -> list[tuple[str, dict[str, str]]]:
    rows = parse(contents(files[LEGEND]), "user.id", "image", "emotion", where=LEGEND)
    cells = (("path", "image", str), ("label", "emotion", str.casefold), ("person", "image", person))
    return [(f"legend row {n}", {name: of(row[column]) for name, column, of in cells}) for n, row in rows]


def _find(files: dict[str, File], name: str) -> File:
    for way in readings(name):
        if f"images/{way}" in files:
            return files[f"images/{way}"]
    raise Unusable(Outcome.NO_FILE)
