"""Photographs with one emotion label each, in the layout of the public facial_expressions set.

    images/*.jpg       Some_Name_0001.jpg, Some_Name_0002.jpg: the same person
    data/legend.csv    user.id,image,emotion: who labelled, file name, emotion

Smiling means `happiness`. A picture that cannot be used is left out and listed with the reason. Every label
is one person's opinion, and some pictures show no face: neither is checked here.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import tarfile
import threading
import warnings
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import numpy as np

from emolib.data.dataset import DataError, Dataset
from emolib.data.prepare import decode
from emolib.data.split import split_by_group

LEGEND = "data/legend.csv"
COLUMNS = ("user.id", "image", "emotion")
SMILE = "happiness"
EMOTIONS = (SMILE, "anger", "contempt", "disgust", "fear", "neutral", "sadness", "surprise")
MAX_BYTES = 64_000_000  # of one file


def read(data_dir, *, n_faces: int = 0, image_size: int = 224, seed: int, progress: bool = True):
    """Read, check, prepare and split the photographs.

    data_dir: the folder that holds images/ and data/, its parent, or a .tar of it (read without unpacking).
    n_faces: at most so many, in whole people drawn by `seed`; 0 means all. seed: also decides the split.
    Returns (Dataset, skips). ids are file names in the order of the legend, groups are `person(id)`; skips is
    a DataFrame (id, reason). Neither the order of files nor the number of threads matters.
    Raises DataError if there is no such data, the legend lacks a column, more than half of the pictures
    cannot be used, or smiles, other faces or people are too few to split.
    """
    import pandas as pd

    if n_faces < 0 or image_size < 1:
        raise DataError(f"n_faces, image_size: expected >= 0 and >= 1, got {n_faces} and {image_size}")
    with _open(data_dir) as files:
        emotions = _parse_legend(_contents(files[LEGEND]))
        names = _draw_people(list(emotions), n_faces, seed) if n_faces else list(emotions)
        labels = np.array([SMILE in emotions[name] for name in names], dtype=np.int8)
        problems = [_listing_problem(name, emotions[name], files) for name in names]
        _refuse_too_few(problems, labels)  # before there is memory for pictures that are not there
        images = _prepare(files, names, problems, image_size, progress)
        in_folder = (name.removeprefix("images/") for name in files if name.startswith("images/"))
        skips = [(name, "not in the legend") for name in in_folder if name not in emotions]
    _find_copies(names, labels, images, problems)
    _refuse_too_few(problems, labels)
    kept = [row for row, problem in enumerate(problems) if not problem]
    for row, good in enumerate(kept):  # in place: thousands of pictures need not be in memory twice
        images[row] = images[good]
    groups = [person(names[row]) for row in kept]
    split = split_by_group(labels[kept], groups, seed=seed)
    ids = [names[row] for row in kept]
    images = images[: len(kept)]
    dataset = Dataset("photos", images, labels=labels[kept], groups=groups, split=split, ids=ids)

    skips += [(name, problem) for name, problem in zip(names, problems, strict=True) if problem]
    counts = ((name, len(emotions[name])) for name in ids)
    skips += [(name, f"listed {n} times with the same label: kept once") for name, n in counts if n > 1]
    rows = [(_printable(name), reason) for name, reason in sorted(skips)]
    return dataset, pd.DataFrame(rows, columns=["id", "reason"], dtype=str)


def person(name: str) -> str:
    """Who a photograph shows: its file name without the trailing _number, or all of it if there is none.

    >>> [person(name) for name in ("Some_Name_0001.jpg", "HrithikRoshan_116.jpg", "expressions_2868588k.jpg")]
    ['Some_Name', 'HrithikRoshan', 'expressions_2868588k']
    """
    stem = name.rpartition(".")[0] or name
    numbered = re.fullmatch(r"(.+?)_+[0-9]+", stem)
    return numbered[1] if numbered else stem


@contextmanager
def _open(data_dir):
    """Yield name -> (size in bytes, function that reads it) of data/legend.csv and images/*."""
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
    paths = [file for root in roots for file in (root / LEGEND, *sorted(root.glob("images/*")))]
    paths = [file for file in paths if os.path.isfile(file)]
    return {file.relative_to(path).as_posix(): (file.stat().st_size, file.read_bytes) for file in paths}


def _in_tar(path: Path, stack: ExitStack) -> dict:
    lock = threading.Lock()  # an archive has one position for all threads

    def read_member(member) -> bytes:
        with lock:
            return tar.extractfile(member).read()

    try:
        tar = stack.enter_context(tarfile.open(path))  # noqa: SIM115  # the stack closes it
        members = [member for member in tar if member.isreg()]
    except Exception as error:  # a damaged archive makes tarfile and what unpacks it raise nearly anything
        raise DataError(f"data_dir: expected a folder or a .tar, got {str(path)!r}: {error}") from error
    return {member.name.removeprefix("./"): (member.size, partial(read_member, member)) for member in members}


def _contents(file) -> bytes:
    size, read_file = file
    if size > MAX_BYTES:
        raise DataError(f"file of {size / 1e6:.0f} MB, expected at most {MAX_BYTES / 1e6:.0f} MB")
    return read_file()


def _parse_legend(data: bytes) -> dict[str, list[str]]:
    """File name -> its emotions, one for each time it is listed; a row that makes no sense -> []."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{LEGEND}: expected UTF-8 text with commas, got other bytes: {error}") from error
    header = [cell.strip() for cell in rows[0]] if rows else []
    if any(header.count(column) != 1 for column in COLUMNS):
        found = _printable(", ".join(header))[:200] or "none"
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


def _draw_people(names: list[str], n_faces: int, seed: int) -> list[str]:
    """Whole people in random order, each who still fits; their pictures in the order given."""
    sizes = Counter(map(person, names))
    chosen, room = set(), n_faces
    for someone in np.random.default_rng(seed).permutation(sorted(sizes)).tolist():
        if sizes[someone] <= room:
            chosen.add(someone)
            room -= sizes[someone]
    return [name for name in names if person(name) in chosen]


def _prepare(files, names, problems, size: int, progress: bool) -> np.ndarray:
    """Pictures uint8 (n, size, size, 1); `problems` gets what is wrong with those that cannot be read."""
    from tqdm import tqdm

    images = np.empty((len(names), size, size, 1), dtype=np.uint8)

    def prepare_one(row: int):
        try:
            images[row] = decode(_contents(files[f"images/{names[row]}"]), size)
        except DataError as error:
            problems[row] = str(error)
        except Exception as error:  # Pillow raises nearly anything over a damaged picture
            problems[row] = _printable(f"damaged picture: {error}")[:100]

    order = {name: position for position, name in enumerate(files)}  # archives are read forwards
    rows = [row for row, problem in enumerate(problems) if not problem]
    rows.sort(key=lambda row: order[f"images/{names[row]}"])
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


def _find_copies(names, labels, images, problems) -> None:
    """Mark pictures that are the same once prepared: all but the first, or all if their labels differ."""
    copies: dict[bytes, list[int]] = {}
    for row, problem in enumerate(problems):
        if not problem:
            copies.setdefault(hashlib.sha256(images[row].data).digest(), []).append(row)
    for first, *others in copies.values():
        quarrel = "" if len(set(labels[[first, *others]])) == 1 else ", with another label"
        for row in others:
            problems[row] = f"the same picture as {names[first]}{quarrel}"
        if quarrel:
            problems[first] = f"the same picture as {names[others[0]]}{quarrel}"


def _refuse_too_few(problems: list[str], labels: np.ndarray) -> None:
    good = labels[[not problem for problem in problems]]
    bad = Counter(filter(None, problems))
    if not problems:
        raise DataError("data_dir, n_faces: expected at least one person with all their pictures, got none")
    if 2 * bad.total() > len(problems):
        reason, times = bad.most_common(1)[0]
        raise DataError(
            "data_dir: expected at least half of the pictures to be usable, "
            f"got {bad.total()} of {len(problems)} that are not, {times} of them: {reason}"
        )
    for label, meaning in ((1, f"smiles ({SMILE})"), (0, "faces that do not smile")):
        if not (good == label).any():
            raise DataError(f"data_dir: expected some {meaning}, got none in {len(good)} usable pictures")


def _printable(text: str) -> str:
    """One line that any file takes: escapes for the rest, as in a string literal."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
