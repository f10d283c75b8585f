"""What every source of faces gives and every later step takes: pictures, labels, people, splits.

A `Dataset` is checked when it is made, read-only afterwards, and saved as `faces.npz` (what programs read)
with `manifest.csv` (what people read). Where the faces come from is left to the sources beside this module.

>>> faces = Dataset(name="two", images=np.zeros((2, 8, 8, 1), np.uint8), labels=[0, 1],
...                 groups=["Ann", "Bob"], split=["train", "test"], ids=["a.jpg", "b.jpg"])
>>> faces.indices("test")
array([1])
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from emolib.files import written_whole

SPLITS = ("train", "val", "test")
LANDMARKS = (
    "left_eye", "right_eye", "left_brow", "right_brow", "nose",
    "mouth_left", "mouth_right", "mouth_top", "mouth_bottom",
    "left_cheek", "right_cheek", "chin", "forehead", "face_left", "face_right",
)  # fmt: skip  # left is the image's left, not the person's
_STRINGS = ("groups", "split", "ids")
_CUE = "cue_"  # prefix of a cue's name inside faces.npz


class DataError(ValueError):
    """Data that cannot be used; the message is one line that says what was expected and what came."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """n square grey faces, checked on construction; arrays are read-only views, never copies of the pictures.

    name: where the faces come from; not part of the digest.
    images: uint8 (n, size, size, 1).
    labels: int8 (n,), 1 = smiling, as observed (so with whatever errors the labelling made).
    groups: str (n,), the person shown; all pictures of a person are in one split.
    split: str (n,), each one of SPLITS.
    ids: str (n,), unique.
    true_labels: int8 (n,) without labelling errors, or None where nobody knows.
    landmarks: float32 (n, len(LANDMARKS), 2) in pixels (x, y), NaN where unknown, or None.
    cues: name -> float32 (n,), how strongly each part of a smile is shown, e.g. "au6", "au12".

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

    def __post_init__(self):
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
        for name, array in {**columns, "cues": cues}.items():
            object.__setattr__(self, name, array)
        self._check_ids_and_splits()

    def _check_ids_and_splits(self):
        unknown = set(self.split.tolist()) - set(SPLITS)
        if unknown:
            raise DataError(f"split: expected {', '.join(SPLITS)}, got {min(unknown)!r}")
        ids, counts = np.unique(self.ids, return_counts=True)
        if counts.max() > 1:
            twice = str(ids[counts.argmax()])
            raise DataError(f"ids: expected each once, got {twice!r} {counts.max()} times")
        seen: dict[str, str] = {}
        for group, split in zip(self.groups.tolist(), self.split.tolist(), strict=True):
            first = seen.setdefault(group, split)
            if first != split:
                raise DataError(f"groups: expected each in one split, got {group!r} in {first} and {split}")

    def __len__(self) -> int:
        """The number of faces."""
        return len(self.labels)

    def indices(self, split: str) -> np.ndarray:
        """Rows of one split ("train", "val" or "test"), ascending, int64."""
        if split not in SPLITS:
            raise DataError(f"split: expected one of {', '.join(SPLITS)}, got {split!r}")
        return np.flatnonzero(self.split == split)

    @cached_property
    def digest(self) -> str:
        """SHA-256 over everything but the name: the same content gives the same digest on every machine."""
        sha = hashlib.sha256()
        for name, array in sorted(self._arrays().items()):
            sha.update(json.dumps([name, array.shape, array.dtype.kind]).encode())
            if array.dtype.kind == "U":  # not the bytes: they depend on the longest string
                sha.update(json.dumps(array.tolist()).encode())
            else:
                sha.update(array.astype(array.dtype.newbyteorder("<"), copy=False).data)
        return sha.hexdigest()

    @property
    def manifest(self):
        """DataFrame with one row a face: id, group, split, label, true_label (empty where unknown), cues."""
        import pandas as pd

        columns = {"id": self.ids, "group": self.groups, "split": self.split, "label": self.labels}
        table = pd.DataFrame(columns)
        true_labels = [pd.NA] * len(self) if self.true_labels is None else self.true_labels
        table["true_label"] = pd.array(true_labels, dtype="Int8")
        return table.assign(**self.cues)

    def save(self, folder: str | os.PathLike) -> None:
        """Write faces.npz and manifest.csv into `folder` (made if missing), each whole or not at all.

        The bytes depend on the content alone. Raises OSError saying how much room the files need if the disk
        is full.
        """
        folder = Path(folder)
        arrays = {"name": np.array(self.name), "digest": np.array(self.digest), **self._arrays()}
        try:
            with (
                written_whole(folder / "manifest.csv") as manifest,
                written_whole(folder / "faces.npz") as faces,
            ):
                np.savez(faces, allow_pickle=False, **arrays)
                with open(manifest, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
                    self.manifest.to_csv(file, index=False, lineterminator="\n")
        except OSError as error:
            size = sum(array.nbytes for array in arrays.values()) / 1e6
            message = f"cannot write {len(self)} faces ({size:.0f} MB): {error.strerror or error}"
            raise OSError(error.errno, message, str(folder)) from error

    @classmethod
    def load(cls, folder: str | os.PathLike) -> Dataset:
        """Read what `save` wrote. Raises DataError if faces.npz is missing, damaged or something else."""
        path = Path(folder) / "faces.npz"
        if not path.is_file():
            raise DataError(f"folder: expected a faces.npz in it, got {str(folder)!r} without one")
        try:
            with np.load(path, allow_pickle=False) as file:
                arrays = {key: file[key] for key in file.files}
            cues = {key.removeprefix(_CUE): arrays.pop(key) for key in list(arrays) if key.startswith(_CUE)}
            name, digest = str(arrays.pop("name")), str(arrays.pop("digest"))
            dataset = cls(name=name, cues=cues, **arrays)
            if dataset.digest != digest:
                raise DataError("its content is not what was written")
            return dataset
        except DataError as error:
            raise DataError(f"{path}: {error}") from error
        except Exception as error:  # a damaged zip makes zipfile and numpy raise nearly anything
            raise DataError(f"{path}: cannot be read as a file of Dataset.save: {error}") from error

    def _arrays(self) -> dict[str, np.ndarray]:
        names = ("images", "labels", *_STRINGS, "true_labels", "landmarks")
        arrays = {name: getattr(self, name) for name in names if getattr(self, name) is not None}
        return arrays | {_CUE + name: array for name, array in self.cues.items()}


def _binary(name: str, values, n: int) -> np.ndarray:
    array = np.asarray(values)
    if array.shape != (n,) or array.dtype.kind not in "iub":
        raise DataError(f"{name}: expected {n} integers 0 or 1, got {array.dtype} {array.shape}")
    wrong = array[(array != 0) & (array != 1)]
    if len(wrong):
        raise DataError(f"{name}: expected 0 or 1, got {wrong[0]}")
    return array.astype(np.int8)


def _strings(name: str, values, n: int) -> np.ndarray:
    array = np.asarray(values)
    if array.dtype.kind == "O" and all(isinstance(value, str) for value in array.flat):
        array = array.astype(str)
    if array.shape != (n,) or array.dtype.kind != "U":
        raise DataError(f"{name}: expected {n} strings, got {array.dtype} {array.shape}")
    if not array.astype(bool).all():
        raise DataError(f"{name}: expected no empty string, got one in row {int((array == '').argmax())}")
    return array.copy()


def _floats(name: str, values, shape: tuple[int, ...]) -> np.ndarray:
    array = np.asarray(values)
    if array.shape != shape or array.dtype.kind not in "fiu":
        raise DataError(f"{name}: expected numbers {shape}, got {array.dtype} {array.shape}")
    return array.astype(np.float32)
