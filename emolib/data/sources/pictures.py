"""From a list of labelled pictures to a Dataset: read, prepare, leave out what cannot be used, group, split.

Every source of pictures ends here; what is in its list, and what a label in it means, is the source's
business. A picture that cannot be used is left out and listed with the reason.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from emolib.data import near_duplicates
from emolib.data.dataset import IMAGES, DataError, Dataset
from emolib.data.picture_file import BATCH, PictureFile
from emolib.data.preprocess import Box, decode
from emolib.data.split import split_by_group
from emolib.files import name_of, printable

MAX_BYTES = 64_000_000  # of one file
JUNK = ("thumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir")  # left by systems; so are hidden files
ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif")
EXAMPLES = 3  # names shown of what is grouped
ARCHIVES = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".7z", ".rar")


class File(NamedTuple):
    """Something to read: its size in bytes, the function that reads it, and its place in an archive."""

    size: int
    read: Callable[[], bytes]
    place: int = 0


@dataclass
class Picture:
    """One line of a source's list. `problem`: why it cannot be used, "" if it can as far as is known.
    `digest`: SHA-256 of the picture once it is prepared.
    """

    id: str
    label: int
    group: str
    file: File | None = None
    box: Box | None = None
    problem: str = ""
    digest: bytes = b""

    def __post_init__(self):
        """A name may be any bytes: here it becomes what any table, page and terminal shows."""
        self.id, self.group = printable(self.id), printable(self.group)

    def at(self, path: str | os.PathLike) -> Picture:
        """The picture, now with its file, or with the problem that there is none."""
        try:
            self.file = file(path)
        except DataError as error:
            self.problem = str(error)
        except (OSError, ValueError) as error:
            self.problem = f"no such file: {getattr(error, 'strerror', None) or error}"
        return self


def is_junk(name: str) -> bool:
    """Is a file or folder of this name nothing that anybody put there?"""
    return name.startswith(".") or name.casefold() in JUNK


def below(folder: Path) -> dict[str, Path]:
    """Name -> path of what lies in `folder` and in folders in it, in the order of the names; no junk.

    A folder that a link leads to, or that cannot be read, is not looked into and stands there itself.
    """
    found, unreadable = [], []
    for here, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = [name for name in folders if not is_junk(name)]
        links = [name for name in folders if os.path.islink(os.path.join(here, name))]
        found += [Path(here, name) for name in (*names, *links) if not is_junk(name)]
    found += [Path(error.filename) for error in unreadable]
    return dict(sorted((name_of(path.relative_to(folder)), path) for path in found))


def unpack_first(path: Path) -> str:
    """What to add to an error about `path` if it is an archive."""
    return ", an archive: unpack it first" if path.is_file() and path.suffix.lower() in ARCHIVES else ""


def file(path: str | os.PathLike) -> File:
    """A file on disk as a File. Raises OSError if there is none, DataError for what might never end."""
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        what = "folder" if stat.S_ISDIR(found.st_mode) else "pipe or device"
        raise DataError(f"expected a file, got a {what}")
    return File(found.st_size, Path(path).read_bytes)


def contents(file: File, most: int | None = None) -> bytes:
    """What is in it. Raises DataError over `most` bytes (MAX_BYTES), or if it cannot be read."""
    if file.size > (most := most or MAX_BYTES):
        raise DataError(f"file of {file.size / 1e6:.0f} MB, expected at most {most / 1e6:.0f} MB")
    try:
        return file.read()
    except OSError as error:
        raise DataError(f"cannot be read: {error.strerror or error}") from error


def assemble(name: str, pictures: list[Picture], *, n_faces: int = 0, image_size: int = 224, seed: int,
             keep_together: bool = True, progress: bool = True, smile: str = "positive",
             into=None):  # fmt: skip
    """A Dataset called `name` of the pictures that can be used.

    pictures: ids unique, in the order that the rows get, those with a problem included.
    n_faces: at most so many, in whole groups drawn by `seed`; 0 means all. seed: also decides the split.
    keep_together: groups that share near-duplicate pictures become one, so that these stay on one side of
    the split. smile: what label 1 is called in errors. into: see emolib.data.load.
    Returns (Dataset, skips); skips is a list of (id, reason) for `table_of_skips`.
    Raises DataError if more than half of the pictures cannot be used, or smiles, other faces or groups are
    too few to split.
    """
    if n_faces < 0 or image_size < 1:
        raise DataError(f"n_faces, image_size: expected >= 0 and >= 1, got {n_faces} and {image_size}")
    if n_faces:
        pictures = _draw_groups(pictures, n_faces, seed)
    _refuse_too_few(pictures, smile)  # before pictures are read that will not do
    with PictureFile((image_size, image_size, 1), path=into and Path(into) / IMAGES) as file:
        _prepare(pictures, image_size, file, progress)
        _find_copies(pictures)
        _refuse_too_few(pictures, smile)
        images = file.keep([row for row, picture in enumerate(pictures) if not picture.problem])
    good = [picture for picture in pictures if not picture.problem]
    groups, labels = [picture.group for picture in good], np.array([picture.label for picture in good])
    if keep_together:
        groups = near_duplicates.merge(groups, near_duplicates.find(images, progress=progress))
    split = split_by_group(labels, groups, seed=seed)
    dataset = Dataset(name, images, labels, groups, split, ids=[picture.id for picture in good])
    return dataset, [(picture.id, picture.problem) for picture in pictures if picture.problem]


def table_of_skips(skips):
    """DataFrame (id, reason) of pairs, printable and sorted."""
    import pandas as pd

    rows = sorted((printable(id_), printable(reason)) for id_, reason in skips)
    return pd.DataFrame(rows, columns=["id", "reason"], dtype=str)


def kind(reason: str) -> str:
    """A reason without what is about one picture: what follows ':' or '(', its size, its twin."""
    reason = re.sub(r"[:(].*", "", re.sub(r"^row \d+: ", "", reason)).strip()
    reason = re.sub(r"^file of \d+ MB, expected at most", "file larger than", reason)
    reason = re.sub(r"^listed \d+ times", "listed several times", reason)
    size = r"^(?:face of )?\d+(?: x \d+)? pixels, expected at "
    reason = re.sub(size + r"least (.+)", r"smaller than \1 pixels", reason)
    reason = re.sub(r"^the same picture as .*?(, with another label)?$", r"the same picture twice\1", reason)
    return re.sub(size + r"most (.+?)(?: in all)?$", r"larger than \1 pixels", reason)


def grouped(skips: Iterable[tuple[str, str]]) -> list[tuple[str, int, str]]:
    """(kind of reason, how often, some ids) of pairs (id, reason), the most frequent first.

    >>> grouped([("a.jpg", "no such file"), ("b.jpg", "no such file: no entry")])
    [('no such file', 2, 'a.jpg, b.jpg')]
    """
    ids: dict[str, list[str]] = {}
    for id_, reason in skips:
        ids.setdefault(kind(reason), []).append(id_)
    return [
        (reason, len(all_), ", ".join(all_[:EXAMPLES]) + (", ..." if len(all_) > EXAMPLES else ""))
        for reason, all_ in sorted(ids.items(), key=lambda item: -len(item[1]))
    ]


def in_words(skips: Iterable[tuple[str, str]]) -> str:
    """The same in one line, the three most frequent of them."""
    return "; ".join(f"{n}: {reason} ({ids})" for reason, n, ids in grouped(skips)[:EXAMPLES])


def _draw_groups(pictures: list[Picture], n_faces: int, seed: int) -> list[Picture]:
    """Whole groups in random order, each that still fits; their pictures in the order given."""
    sizes = Counter(picture.group for picture in pictures)
    chosen, room = set(), n_faces
    for group in np.random.default_rng(seed).permutation(sorted(sizes)).tolist():
        if sizes[group] <= room:
            chosen.add(group)
            room -= sizes[group]
    return [picture for picture in pictures if picture.group in chosen]


def _prepare(pictures: list[Picture], size: int, file: PictureFile, progress: bool) -> None:
    """Put the pictures uint8 (size, size, 1) into `file`; those that cannot be read get a problem."""
    from tqdm import tqdm

    def prepare_one(row: int):
        picture = pictures[row]
        try:
            image = decode(contents(picture.file), size, picture.box)
            picture.digest = hashlib.sha256(image.data).digest()
            return image
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
            bar = tqdm(total=len(rows), desc="Photographs", unit="picture", disable=not progress)
            for start in range(0, len(rows), BATCH):  # no more are decoded than can be written
                some = rows[start : start + BATCH]
                for row, image in zip(some, pool.map(prepare_one, some), strict=True):
                    if image is not None:
                        file.write(row, image)
                    bar.update()
            bar.close()
    finally:
        pool.shutdown(cancel_futures=True)


def _find_copies(pictures: list[Picture]) -> None:
    """Mark pictures that are the same once prepared: all but the first, or all if their labels differ."""
    copies: dict[bytes, list[Picture]] = {}
    for picture in pictures:
        if not picture.problem:
            copies.setdefault(picture.digest, []).append(picture)
    for first, *others in copies.values():
        quarrel = "" if all(other.label == first.label for other in others) else ", with another label"
        for other in others:
            other.problem = f"the same picture as {first.id}{quarrel}"
        if quarrel:
            first.problem = f"the same picture as {others[0].id}{quarrel}"


def _refuse_too_few(pictures: list[Picture], smile: str) -> None:
    good = [picture.label for picture in pictures if not picture.problem]
    bad = [(picture.id, picture.problem) for picture in pictures if picture.problem]
    if not pictures:
        raise DataError("data_dir, n_faces: expected at least one person with all their pictures, got none")
    if 2 * len(bad) > len(pictures):
        raise DataError(
            "data_dir: expected at least half of the pictures to be usable, "
            f"got {len(bad)} of {len(pictures)} that are not; {in_words(bad)}"
        )
    for label, meaning in ((1, f"smiles ({smile})"), (0, "faces that do not smile")):
        if label not in good:
            raise DataError(f"data_dir: expected some {meaning}, got none in {len(good)} usable pictures"
                            + (f"; left out: {in_words(bad)}" if bad else ""))  # fmt: skip
