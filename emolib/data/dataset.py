"""What every source of faces gives and every later step takes: pictures, labels, people, splits.

A `Dataset` is checked when it is made, read-only afterwards, and saved as .npy files (what programs read)
with `manifest.csv` (what people read). Loaded, its pictures stay in their file: see emolib.data.picture_file.
Where the faces come from is left to the sources beside this module.

>>> faces = Dataset(name="two", images=np.zeros((2, 8, 8, 1), np.uint8), labels=[0, 1],
...                 groups=["Ann", "Bob"], split=["train", "test"], ids=["a.jpg", "b.jpg"])
>>> faces.indices("test")
array([1])
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from emolib.data.halves import HALVES, rows_of
from emolib.data.picture_file import batches, is_in, stored
from emolib.files import written_whole

SPLITS = ("train", "val", "test")
LANDMARKS = (
    "left_eye", "right_eye", "left_brow", "right_brow", "nose",
    "mouth_left", "mouth_right", "mouth_top", "mouth_bottom",
    "left_cheek", "right_cheek", "chin", "forehead", "face_left", "face_right",
)  # fmt: skip  # left is the image's left, not the person's
_STRINGS = ("groups", "split", "ids")
FILE = "faces.json"  # name and digest: written last, so a folder without it holds no faces
IMAGES = "images.npy"
_CUE = "cue_"  # prefix of a cue's file
CLASSES = ("not smiling", "smiling")
PEOPLE, PICTURES = ("person", "people"), ("picture", "pictures")


class DataError(ValueError):
    """Data that cannot be used; the message is one line that says what was expected and what came."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """n square grey faces, checked on construction; arrays are read-only views, never copies of the pictures.

    name: where the faces come from; not part of the digest.
    images: uint8 (n, size, size, 1).
    labels: int8 (n,), 1 = smiling (or what `classes` says), as observed: with whatever errors were made.
    groups: str (n,), the person shown (or what `group` says); all pictures of one are in one split.
    split: str (n,), each one of SPLITS.
    ids: str (n,), unique.
    true_labels: int8 (n,) without labelling errors, or None where nobody knows.
    landmarks: float32 (n, len(LANDMARKS), 2) in pixels (x, y), NaN where unknown, or None.
    cues: name -> float32 (n,), how strongly each part of a smile is shown, e.g. "au6", "au12".
    classes: what label 0 and label 1 are called.
    group: what a group is, one and several: PEOPLE, or something else where nobody is known.
    unnamed: pictures among those of known people that name nobody: each counts as its own person.

    What a face is called is not part of the digest.
    Raises DataError naming the argument, what was expected and what came.
    """

    name: str
    images: np.ndarray
    labels: np.ndarray
    groups: np.ndarray
    split: np.ndarray
    ids: np.ndarray
    true_labels: np.ndarray | None = None
    landmarks: np.ndarray | None = None
    cues: dict[str, np.ndarray] = field(default_factory=dict)
    classes: tuple[str, str] = CLASSES
    group: tuple[str, str] = PEOPLE
    unnamed: int = 0

    def __post_init__(self) -> None:
        """Check everything; keep read-only views."""
        images = np.ascontiguousarray(self.images).view()  # a view: the caller's array stays writable
        n, shape = len(images) if images.ndim else 0, images.shape
        if images.dtype != np.uint8 or len(shape) != 4 or shape[1] != shape[2] or shape[3] != 1 or 0 in shape:
            raise DataError(f"images: expected uint8 (n, size, size, 1), got {images.dtype} {shape}")
        columns = {"images": images, "labels": _binary("labels", self.labels, n)}
        columns |= {name: _strings(name, getattr(self, name), n) for name in _STRINGS}
        if self.true_labels is not None:
            columns["true_labels"] = _binary("true_labels", self.true_labels, n)
        if self.landmarks is not None:
            columns["landmarks"] = _floats("landmarks", self.landmarks, (n, len(LANDMARKS), 2))
        cues = {str(key): _floats(f"cues[{key!r}]", value, (n,)) for key, value in self.cues.items()}
        for array in (*columns.values(), *cues.values()):
            array.flags.writeable = False
        words = {name: _two(name, getattr(self, name)) for name in ("classes", "group")}
        for name, made in {**columns, "cues": cues, **words}.items():
            object.__setattr__(self, name, made)
        self._check_ids_and_splits()

    def _check_ids_and_splits(self) -> None:
        unknown = set(self.split.tolist()) - set(SPLITS)
        if unknown:
            raise DataError(f"split: expected {', '.join(SPLITS)}, got {min(unknown)!r}")
        ids, counts = np.unique(self.ids, return_counts=True)
        if counts.max() > 1:
            twice = str(ids[counts.argmax()])
            raise DataError(f"ids: expected each once, got {twice!r} {counts.max()} times")
        seen: dict[str, str] = {}
        for group, split in zip(self.groups.tolist(), self.split.tolist(), strict=True):
            if (first := seen.setdefault(group, split)) != split:
                raise DataError(f"groups: expected each in one split, got {group!r} in {first} and {split}")

    def __len__(self) -> int:
        """The number of faces."""
        return len(self.labels)

    def indices(self, split: str) -> np.ndarray:
        """Rows of one split ("train", "val" or "test"), ascending, int64.

        Also of a half of "val" by person: "choose" or "confirm", see `emolib.data.halves`.
        """
        if split not in SPLITS + HALVES:
            raise DataError(f"split: expected one of {', '.join(SPLITS + HALVES)}, got {split!r}")
        return self._halves[split] if split in HALVES else np.flatnonzero(self.split == split)

    @cached_property
    def _halves(self) -> dict[str, np.ndarray]:
        return {half: rows_of(half, self.split, self.labels, self.groups) for half in HALVES}

    @property
    def people_known(self) -> bool:
        """Does a group say who is shown? If not, others of the same person may be in another split."""
        return self.group == PEOPLE

    @property
    def facts(self) -> dict[str, Any]:
        """What is not in the arrays, and the digest of what is: by name, as JSON takes it."""
        names = ("name", "digest", "classes", "group", "people_known", "unnamed")
        return {name: getattr(self, name) for name in names}

    @cached_property
    def digest(self) -> str:
        """SHA-256 over everything but the name: the same content gives the same digest on every machine."""
        sha = hashlib.sha256()
        for name, array in sorted(self._arrays().items()):
            sha.update(json.dumps([name, array.shape, array.dtype.kind]).encode())
            if array.dtype.kind == "U":  # not the bytes: they depend on the longest string
                sha.update(json.dumps(array.tolist()).encode())
            elif name == "images":
                for part in batches(array):
                    sha.update(part.data)
            else:
                sha.update(array.astype(array.dtype.newbyteorder("<"), copy=False).data)
        return sha.hexdigest()

    @property
    def manifest(self) -> pd.DataFrame:
        """DataFrame with one row a face: id, group, split, label, true_label (empty where unknown), cues."""
        columns = {"id": self.ids, "group": self.groups, "split": self.split, "label": self.labels}
        true_labels = [pd.NA] * len(self) if self.true_labels is None else self.true_labels
        return pd.DataFrame(columns).assign(true_label=pd.array(true_labels, dtype="Int8"), **self.cues)

    def save(self, folder: str | os.PathLike[str]) -> None:
        """Write images.npy, labels.npy, ..., faces.json and manifest.csv into `folder` (made if missing).

        Each file appears whole or not at all; pictures that a source has put there stay. The bytes depend on
        the content alone. Raises OSError saying how much room the files need if the disk is full.
        """
        folder, arrays = Path(folder), self._arrays()
        try:
            with ExitStack() as files:

                def new(name: str) -> Path:
                    return files.enter_context(written_whole(folder / name))

                new(FILE).write_text(json.dumps(self.facts), encoding="utf-8")
                manifest = new("manifest.csv")
                with open(manifest, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
                    self.manifest.to_csv(file, index=False, lineterminator="\n")
                for name in arrays.keys() - {"images"}:
                    np.save(new(f"{name}.npy"), arrays[name], allow_pickle=False)
                if is_in(self.images, folder / IMAGES):
                    with open(folder / IMAGES, "r+b") as there:
                        os.fsync(there.fileno())
                else:
                    stored(batches(self.images), new(IMAGES))
        except OSError as error:
            size = sum(array.nbytes for array in arrays.values()) / 1e6
            message = f"cannot write {len(self)} faces ({size:.0f} MB): {error.strerror or error}"
            raise OSError(error.errno, message, str(folder)) from error
        for old in folder.glob("*.npy"):
            if old.stem not in arrays:
                old.unlink()

    @classmethod
    def load(cls, folder: str | os.PathLike[str]) -> Dataset:
        """Read what `save` wrote. Raises DataError if it is missing, damaged or something else."""
        folder = Path(folder)
        if not (folder / FILE).is_file():
            raise DataError(f"folder: expected a {FILE} in it, got {str(folder)!r} without one")
        try:
            about = json.loads((folder / FILE).read_text(encoding="utf-8"))
            arrays = {
                path.stem: np.load(path, "r" if path.name == IMAGES else None, allow_pickle=False)
                for path in folder.glob("*.npy")
            }
            cues = {key.removeprefix(_CUE): arrays.pop(key) for key in list(arrays) if key.startswith(_CUE)}
            about = told(about)
            known = {name: about[name] for name in ("name", "classes", "group", "unnamed")}
            dataset = cls(cues=cues, **known, **arrays)
            if dataset.digest != about["digest"]:
                raise DataError("its content is not what was written")
            return dataset
        except DataError as error:
            raise DataError(f"{folder}: {error}") from error
        except Exception as error:  # a damaged file makes json and numpy raise nearly anything
            raise DataError(f"{folder}: cannot be read as what Dataset.save writes: {error}") from error

    @property
    def columns(self) -> dict[str, np.ndarray]:
        """What is known of each face but its picture and cues: labels, groups, ..., landmarks."""
        names = ("labels", *_STRINGS, "true_labels", "landmarks")
        return {name: array for name in names if (array := getattr(self, name)) is not None}

    def _arrays(self) -> dict[str, np.ndarray]:
        return {"images": self.images, **self.columns} | {_CUE + name: of for name, of in self.cues.items()}


def told(about: Mapping[str, Any]) -> dict[str, Any]:
    """`about` (`Dataset.facts`, or a report with them) with those that files of earlier versions lack."""
    known = about.get("name") in ("photos", "synthetic")
    group = PEOPLE if known else PICTURES
    return {"classes": CLASSES, "group": group, "people_known": known, "unnamed": 0, **about}


def _two(name: str, words: Sequence[str]) -> tuple[str, str]:
    if len(words) != 2 or not all(words):
        raise DataError(f"{name}: expected two names, got {words!r}")
    return words[0], words[1]


def _column(name: str, values: ArrayLike, shape: tuple[int, ...], kinds: str, expected: str) -> np.ndarray:
    """`values` as an array of this shape and of one of NumPy's `kinds` of types."""
    array = np.asarray(values)
    if array.dtype.kind == "O" and all(isinstance(value, str) for value in array.flat):
        array = array.astype(str)
    if array.shape != shape or array.dtype.kind not in kinds:
        raise DataError(f"{name}: expected {expected}, got {array.dtype} {array.shape}")
    return array


def _binary(name: str, values: ArrayLike, n: int) -> np.ndarray:
    array = _column(name, values, (n,), "iub", f"{n} integers 0 or 1")
    wrong = array[(array != 0) & (array != 1)]
    if len(wrong):
        raise DataError(f"{name}: expected 0 or 1, got {wrong[0]}")
    return array.astype(np.int8)


def _strings(name: str, values: ArrayLike, n: int) -> np.ndarray:
    array = _column(name, values, (n,), "U", f"{n} strings")
    if not array.astype(bool).all():
        raise DataError(f"{name}: expected no empty string, got one in row {int((array == '').argmax())}")
    return array.copy()


def _floats(name: str, values: ArrayLike, shape: tuple[int, ...]) -> np.ndarray:
    return _column(name, values, shape, "fiu", f"numbers {shape}").astype(np.float32)
