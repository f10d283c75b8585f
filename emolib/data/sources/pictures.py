"""From a list of labelled pictures to a Dataset: read, prepare, leave out what cannot be used, group, split.

Every source of pictures ends here; what is in its list, and what a label in it means, is the source's
business. A picture that cannot be used is left out and listed with the reason.
"""

from __future__ import annotations

import hashlib
import os
import warnings
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from emolib.data import near_duplicates
from emolib.data.dataset import DataError, Dataset
from emolib.data.preprocess import Box, decode
from emolib.data.split import split_by_group

MAX_BYTES = 64_000_000  # of one file


class File(NamedTuple):
    """Something to read: its size in bytes, the function that reads it, and its place in an archive."""

    size: int
    read: Callable[[], bytes]
    place: int = 0


@dataclass
class Picture:
    """One line of a source's list. `problem`: why it cannot be used, "" if it can as far as is known."""

    id: str
    label: int
    group: str
    file: File | None = None
    box: Box | None = None
    problem: str = ""


def file(path: str | os.PathLike) -> File:
    """A file on disk as a File. Raises OSError if there is none."""
    return File(os.stat(path).st_size, Path(path).read_bytes)


def contents(file: File) -> bytes:
    """What is in it. Raises DataError over MAX_BYTES."""
    if file.size > MAX_BYTES:
        raise DataError(f"file of {file.size / 1e6:.0f} MB, expected at most {MAX_BYTES / 1e6:.0f} MB")
    return file.read()


def assemble(name: str, pictures: list[Picture], *, n_faces: int = 0, image_size: int = 224, seed: int,
             keep_together: bool = True, progress: bool = True, smile: str = "positive"):  # fmt: skip
    """A Dataset called `name` of the pictures that can be used.

    pictures: ids unique, in the order that the rows get, those with a problem included.
    n_faces: at most so many, in whole groups drawn by `seed`; 0 means all. seed: also decides the split.
    keep_together: groups that share near-duplicate pictures become one, so that these stay on one side of
    the split. smile: what label 1 is called in errors.
    Returns (Dataset, skips); skips is a list of (id, reason) for `table_of_skips`.
    Raises DataError if more than half of the pictures cannot be used, or smiles, other faces or groups are
    too few to split.
    """
    if n_faces < 0 or image_size < 1:
        raise DataError(f"n_faces, image_size: expected >= 0 and >= 1, got {n_faces} and {image_size}")
    if n_faces:
        pictures = _draw_groups(pictures, n_faces, seed)
    _refuse_too_few(pictures, smile)  # before there is memory for pictures that are not there
    images = _prepare(pictures, image_size, progress)
    _find_copies(pictures, images)
    _refuse_too_few(pictures, smile)
    kept = [row for row, picture in enumerate(pictures) if not picture.problem]
    for row, good in enumerate(kept):  # in place: thousands of pictures need not be in memory twice
        images[row] = images[good]
    images, good = images[: len(kept)], [pictures[row] for row in kept]
    groups, labels = [picture.group for picture in good], np.array([picture.label for picture in good])
    if keep_together:
        pairs = near_duplicates.find(images, progress=progress)
        groups = near_duplicates.merge(groups, pairs)
    split = split_by_group(labels, groups, seed=seed)
    dataset = Dataset(name, images, labels, groups, split, ids=[picture.id for picture in good])
    return dataset, [(picture.id, picture.problem) for picture in pictures if picture.problem]


def table_of_skips(skips):
    """DataFrame (id, reason) of pairs, printable and sorted."""
    import pandas as pd

    rows = sorted((printable(id_), printable(reason)) for id_, reason in skips)
    return pd.DataFrame(rows, columns=["id", "reason"], dtype=str)


def printable(text: str) -> str:
    """One line that any file takes: escapes for the rest, as in a string literal."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _draw_groups(pictures: list[Picture], n_faces: int, seed: int) -> list[Picture]:
    """Whole groups in random order, each that still fits; their pictures in the order given."""
    sizes = Counter(picture.group for picture in pictures)
    chosen, room = set(), n_faces
    for group in np.random.default_rng(seed).permutation(sorted(sizes)).tolist():
        if sizes[group] <= room:
            chosen.add(group)
            room -= sizes[group]
    return [picture for picture in pictures if picture.group in chosen]


def _prepare(pictures: list[Picture], size: int, progress: bool) -> np.ndarray:
    """Pictures uint8 (n, size, size, 1); those that cannot be read get a problem."""
    from tqdm import tqdm

    images = np.empty((len(pictures), size, size, 1), dtype=np.uint8)

    def prepare_one(row: int):
        picture = pictures[row]
        try:
            images[row] = decode(contents(picture.file), size, picture.box)
        except DataError as error:
            picture.problem = str(error)
        except Exception as error:  # Pillow raises nearly anything over a damaged picture
            picture.problem = printable(f"damaged picture: {error}")[:100]

    rows = [row for row, picture in enumerate(pictures) if not picture.problem]
    rows.sort(key=lambda row: pictures[row].file.place)  # archives are read forwards
    pool = ThreadPoolExecutor(min(8, os.cpu_count() or 1))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow warns of is read without harm or listed
            done = pool.map(prepare_one, rows)
            for _ in tqdm(done, total=len(rows), desc="Photographs", unit="picture", disable=not progress):
                pass
    finally:
        pool.shutdown(cancel_futures=True)
    return images


def _find_copies(pictures: list[Picture], images) -> None:
    """Mark pictures that are the same once prepared: all but the first, or all if their labels differ."""
    copies: dict[bytes, list[Picture]] = {}
    for picture, image in zip(pictures, images, strict=True):
        if not picture.problem:
            copies.setdefault(hashlib.sha256(image.data).digest(), []).append(picture)
    for first, *others in copies.values():
        quarrel = "" if all(other.label == first.label for other in others) else ", with another label"
        for other in others:
            other.problem = f"the same picture as {printable(first.id)}{quarrel}"
        if quarrel:
            first.problem = f"the same picture as {printable(others[0].id)}{quarrel}"


def _refuse_too_few(pictures: list[Picture], smile: str) -> None:
    good = [picture.label for picture in pictures if not picture.problem]
    bad = Counter(picture.problem for picture in pictures if picture.problem)
    if not pictures:
        raise DataError("data_dir, n_faces: expected at least one person with all their pictures, got none")
    if 2 * bad.total() > len(pictures):
        reason, times = bad.most_common(1)[0]
        raise DataError(
            "data_dir: expected at least half of the pictures to be usable, "
            f"got {bad.total()} of {len(pictures)} that are not, {times} of them: {reason}"
        )
    for label, meaning in ((1, f"smiles ({smile})"), (0, "faces that do not smile")):
        if label not in good:
            raise DataError(f"data_dir: expected some {meaning}, got none in {len(good)} usable pictures")
