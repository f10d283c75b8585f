"""From a list of labelled pictures to a Dataset: read, prepare, leave out what cannot be used, group, split.

Every source of pictures ends here; what is in its list, and what a label in it means, is the source's
business. A picture that cannot be used is left out and listed with the reason.
"""

import hashlib
import os
import stat
import warnings
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from emolib.data import near_duplicates
from emolib.data.dataset import CLASSES, IMAGES, PEOPLE, PICTURES, DataError, Dataset
from emolib.data.picture_file import BATCH, PictureFile
from emolib.data.preprocess import Box, decode
from emolib.data.skips import Outcome, Skip, Unusable, in_words, table
from emolib.data.split import split_by_group
from emolib.data.wanted import Wanted
from emolib.environment.streams import without_c_stderr
from emolib.files import name_of, printable

MAX_BYTES = 64_000_000  # of one file
JUNK = ("thumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir")  # left by systems; so are hidden files
ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif")
ARCHIVES = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".7z", ".rar")


class File(NamedTuple):
    """Something to read: its size in bytes, the function that reads it, and its place in an archive."""

    size: int
    read: Callable[[], bytes]
    place: int = 0


@dataclass
class Picture:
    """One picture of a source's list: `box` is the face; with an `outcome` other than OK, and a `detail`, it
    is left out. `digest`: SHA-256 of the picture once it is prepared. `times`: how often it is listed.
    `named`: does somebody say who it shows?
    """

    id: str
    label: int
    group: str
    file: File = File(0, bytes)  # nothing, until it is found
    box: Box | None = None
    outcome: Outcome = Outcome.OK
    detail: str = ""
    digest: bytes = b""
    times: int = 1
    named: bool = False

    def __post_init__(self) -> None:
        """A name may be any bytes: here it becomes what any table, page and terminal shows."""
        self.id, self.group = printable(self.id), printable(self.group)

    def left_out(self, outcome: Outcome, detail: str) -> None:
        """Leave the picture out for this reason."""
        self.outcome, self.detail = outcome, detail


def is_junk(name: str) -> bool:
    """Is a file or folder of this name nothing that anybody put there?"""
    return name.startswith(".") or name.casefold() in JUNK


def below(folder: Path) -> dict[str, Path]:
    """Name -> path of what lies in `folder` and in folders in it, in the order of the names; no junk.

    A folder that a link leads to, or that cannot be read, is not looked into and stands there itself.
    """
    found: list[Path] = []
    unreadable: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = [name for name in folders if not is_junk(name)]
        links = [name for name in folders if os.path.islink(os.path.join(here, name))]
        found += [Path(here, name) for name in (*names, *links) if not is_junk(name)]
    found += [Path(error.filename) for error in unreadable]
    return dict(sorted((name_of(path.relative_to(folder)), path) for path in found))


def unpack_first(path: Path) -> str:
    """What to add to an error about `path` if it is an archive."""
    return ", an archive: unpack it first" if path.is_file() and path.suffix.lower() in ARCHIVES else ""


def file(path: str | os.PathLike[str]) -> File:
    """A file on disk as a File. Raises Unusable if there is none, or for what might never end."""
    try:
        found = os.stat(path)
    except (OSError, ValueError) as error:  # no file can be called that
        why = "" if isinstance(error, FileNotFoundError) else getattr(error, "strerror", None) or str(error)
        raise Unusable(Outcome.NO_FILE, why) from None
    if not stat.S_ISREG(found.st_mode):
        raise Unusable(Outcome.NOT_A_FILE, "a folder" if stat.S_ISDIR(found.st_mode) else "a pipe or device")
    return File(found.st_size, Path(path).read_bytes)


def contents(file: File) -> bytes:
    """What is in it. Raises Unusable over MAX_BYTES, or if it cannot be read."""
    if file.size > MAX_BYTES:
        much, most = file.size / 1e6, MAX_BYTES / 1e6
        raise Unusable(Outcome.TOO_LARGE, f"file of {much:.0f} MB, expected at most {most:.0f} MB")
    try:
        return file.read()
    except Exception as error:  # what unpacks a damaged archive raises nearly anything
        raise Unusable(Outcome.UNREADABLE, getattr(error, "strerror", None) or str(error)) from error


def listed(
    rows: Sequence[tuple[str, Mapping[str, str]]], value: Mapping[str, int], find: Callable[[str], File]
) -> tuple[list[Picture], list[Skip]]:
    """The pictures that the rows of a list name, each once, and the rows that name none.

    rows: (what the row is called, its cells): path, label and, if you like, person, left, right, top, bottom.
    value: label -> 1 or 0. find: path -> File; raises Unusable if there is none.
    """
    pictures: dict[str, Picture] = {}
    skips = []
    for where, row in rows:
        name, label, edges = row["path"], row["label"], [row.get(edge, "") for edge in Box._fields]
        if not name or not label:
            skips.append(Skip(where, Outcome.NO_LABEL if name else Outcome.BAD_ROW, name or "no picture"))
            continue
        person = row.get("person")
        picture = Picture(name, value.get(label, 0), person or f"picture {name}", named=bool(person))
        try:
            if label not in value:
                raise Unusable(Outcome.UNKNOWN_LABEL, label[:40])
            picture.box = Box(*(float(edge.replace(",", ".")) for edge in edges)) if any(edges) else None
            picture.file = find(name)
        except Unusable as error:
            picture.left_out(error.outcome, error.detail)
        except ValueError:
            picture.left_out(Outcome.BAD_ROW, f"expected 4 numbers for a face box, got {edges}"[:90])
        first = pictures.setdefault(name, picture)
        first.times += first is not picture
        if (first.label, first.group, first.box) != (picture.label, picture.group, picture.box):
            first.left_out(Outcome.AT_ODDS, f"{where} says something else")
    return list(pictures.values()), skips


def assemble(
    name: str, pictures: list[Picture], wanted: Wanted, *, classes: tuple[str, str] = CLASSES,
    group: tuple[str, str] | None = None, keep_together: bool = True,
) -> tuple[Dataset, list[Skip]]:  # fmt: skip
    """A Dataset called `name` of the pictures that can be used, and what was left out.

    pictures: ids unique, in the order that the rows get, those left out already included.
    wanted: n_faces is at most so many, in whole groups drawn by the seed, which also decides the split.
    keep_together: what `near_duplicates` is if it is not said: groups that share near-duplicate pictures
    become one, so that these stay on one side of the split. classes: what labels 0 and 1 are called.
    group: what a group is; None: PEOPLE, or PICTURES where most of them name nobody.
    Raises DataError if more than half of the pictures cannot be used, or those of a class or groups are too
    few to split.
    """
    n_faces, size = wanted.n_faces, wanted.image_size
    if n_faces < 0 or size < 1:
        raise DataError(f"n_faces, image_size: expected >= 0 and >= 1, got {n_faces} and {size}")
    if n_faces:
        pictures = _draw_groups(pictures, n_faces, wanted.seed)
    _refuse_too_few(pictures, classes)  # before pictures are read that will not do
    with PictureFile((size, size, 1), path=Path(wanted.into) / IMAGES if wanted.into else None) as file:
        _prepare(pictures, size, file, wanted.progress)
        _find_copies(pictures)
        good = _refuse_too_few(pictures, classes)
        images = file.keep([row for row, one in enumerate(pictures) if one.outcome is Outcome.OK])
    ids, groups, labels = map(np.array, zip(*((one.id, one.group, one.label) for one in good), strict=True))
    if keep_together if wanted.near_duplicates is None else wanted.near_duplicates:
        found = near_duplicates.find(images, progress=wanted.progress)
        groups = np.array(near_duplicates.merge(groups.tolist(), found))
    split = split_by_group(labels, groups, seed=wanted.seed, classes=classes, held_out=wanted.held_out)
    again = [Skip(one.id, Outcome.TWICE, f"{one.times} times") for one in good if one.times > 1]
    unnamed = sum(not one.named for one in good)
    group = group or (PEOPLE if 2 * unnamed <= len(good) else PICTURES)
    dataset = Dataset(name, images, labels, groups, split, ids, classes=classes, group=group,
                      unnamed=unnamed * (group == PEOPLE))  # fmt: skip
    return dataset, _skips(pictures) + again


def _skips(pictures: list[Picture]) -> list[Skip]:
    return [Skip(one.id, one.outcome, one.detail) for one in pictures if one.outcome is not Outcome.OK]


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
    """Put the pictures uint8 (size, size, 1) into `file`; those that cannot be read are left out."""
    from tqdm import tqdm

    def prepare_one(row: int) -> np.ndarray | None:
        picture = pictures[row]
        try:
            image = decode(contents(picture.file), size, picture.box)
            picture.digest = hashlib.sha256(image.data).digest()
            return image
        except Unusable as error:
            picture.left_out(error.outcome, error.detail)
        return None

    rows = [row for row, picture in enumerate(pictures) if picture.outcome is Outcome.OK]
    rows.sort(key=lambda row: pictures[row].file.place)  # archives are read forwards
    with (
        without_c_stderr(),  # what Pillow and its libraries warn of is read without harm or listed
        warnings.catch_warnings(action="ignore"),
        ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool,
        tqdm(total=len(rows), desc="Photographs", unit="picture", disable=not progress) as bar,
    ):
        for start in range(0, len(rows), BATCH):  # no more are decoded than can be written
            some = rows[start : start + BATCH]
            for row, image in zip(some, pool.map(prepare_one, some), strict=True):
                if image is not None:
                    file.write(row, image)
                bar.update()


def _find_copies(pictures: list[Picture]) -> None:
    """Leave out those that are the same once prepared: all but the first, or all if their labels differ."""
    copies: dict[bytes, list[Picture]] = {}
    for picture in pictures:
        if picture.outcome is Outcome.OK:
            copies.setdefault(picture.digest, []).append(picture)
    for first, *others in copies.values():
        quarrel = any(other.label != first.label for other in others)
        for other in others:
            other.left_out(Outcome.QUARREL if quarrel else Outcome.COPY, first.id)
        if quarrel:
            first.left_out(Outcome.QUARREL, others[0].id)


def _refuse_too_few(pictures: list[Picture], classes: tuple[str, str]) -> list[Picture]:
    """The pictures that are not left out. Raises DataError if these will not do."""
    good, bad = [picture for picture in pictures if picture.outcome is Outcome.OK], _skips(pictures)
    if not pictures:
        raise DataError("data_dir, n_faces: expected at least one person with all their pictures, got none")
    if 2 * len(bad) > len(pictures):
        got = f"{len(bad)} of {len(pictures)} that are not; {in_words(table(bad))}"
        raise DataError(f"data_dir: expected at least half of the pictures to be usable, got {got}")
    for label, meaning in enumerate(classes):
        if all(picture.label != label for picture in good):
            got = f"none in {len(good)} usable pictures" + (f"; {in_words(table(bad))}" if bad else "")
            raise DataError(f"data_dir: expected some pictures of the class {meaning!r}, got {got}")
    return good
