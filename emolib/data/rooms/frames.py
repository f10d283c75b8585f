"""Frames of rooms with somebody in them, or nobody: made of pictures of faces and of scenes, and kept.

Each frame has a random stream of its own: frame i of a split is the same whatever their number. People and
scenes of a frame are of its own split alone.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from emolib.data.dataset import IMAGES, SPLITS, DataError, Dataset
from emolib.data.picture_file import PictureFile, batches, copied, is_in, stored
from emolib.data.rooms import blend, camera, walls
from emolib.data.rooms.blend import OVALS, Place
from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.scenes import Scenes, behind
from emolib.files import written_whole

FRAMINGS = ("crop", "room")
NOBODY, SEVERAL = 0.4, 0.08  # shares of the frames
SMALLEST, LARGEST = 0.4, 1.1  # a face's side, of the frame's
STEEPEST = np.pi / 6
INSIDE = 0.32  # of a face's side: its centre is at least so far inside the frame
_COLUMNS = ("faces", "groups", "split")


@dataclass(frozen=True, eq=False)
class Rooms:
    """n frames as a camera gives them, and the faces in them.

    images: uint8 (n, SIDE, SIDE, 1).
    faces: float32 (n, 2, 5): x, y, size (pixels), tilt (radians, clockwise), smiles (1 or 0); NaN: none.
    groups: str (n,), the person of the first face, else the scene. split: str (n,), each one of SPLITS.
    """

    images: np.ndarray
    faces: np.ndarray
    groups: np.ndarray
    split: np.ndarray

    def __post_init__(self) -> None:
        """Refuse what does not fit together, with a DataError."""
        n, expected = len(self.images), f"uint8 (n, {SIDE}, {SIDE}, 1)"
        if self.images.dtype != np.uint8 or self.images.shape[1:] != (SIDE, SIDE, 1):
            raise DataError(f"images: expected {expected}, got {self.images.dtype} {self.images.shape}")
        for name, shape in zip(_COLUMNS, ((n, 2, 5), (n,), (n,)), strict=True):
            if getattr(self, name).shape != shape:
                raise DataError(f"{name}: expected {shape}, got {getattr(self, name).shape}")

    def __len__(self) -> int:
        """The number of frames."""
        return len(self.images)

    @property
    def labels(self) -> np.ndarray:
        """Whether somebody smiles: uint8 (n,)."""
        return (self.faces[:, :, 4] == 1).any(axis=1).astype(np.uint8)

    @property
    def somebody(self) -> np.ndarray:
        """Whether there is a face: bool (n,)."""
        return ~np.isnan(self.faces[:, 0, 0])

    @property
    def several(self) -> np.ndarray:
        """Whether there are two: bool (n,)."""
        return ~np.isnan(self.faces[:, 1, 0])

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the content."""
        sha = hashlib.sha256()
        for part in batches(self.images):
            sha.update(part.data)
        for column in (self.faces, *(np.char.encode(of, "utf-8") for of in (self.groups, self.split))):
            sha.update(np.ascontiguousarray(column).data)
        return sha.hexdigest()

    def of(self, split: str) -> Rooms:
        """The frames of one split, in memory."""
        rows = self.indices(split)
        return Rooms(copied(self.images, rows), self.faces[rows], self.groups[rows], self.split[rows])

    def indices(self, split: str) -> np.ndarray:
        """Rows of one split ("train", "val" or "test"), ascending."""
        return np.flatnonzero(self.split == split)

    def save(self, folder: str | os.PathLike[str]) -> None:
        """Write images.npy, faces.npy, groups.npy, split.npy into `folder` (made if missing)."""
        folder = Path(folder)
        for name in _COLUMNS:
            with written_whole(folder / f"{name}.npy") as path:
                np.save(path, getattr(self, name), allow_pickle=False)
        if not is_in(self.images, folder / IMAGES):
            with written_whole(folder / IMAGES) as path:
                stored(batches(self.images), path)

    @classmethod
    def load(cls, folder: str | os.PathLike[str]) -> Rooms:
        """Read what `save` wrote; images stay in their file. Raises DataError for anything else."""
        try:
            images = np.load(Path(folder) / IMAGES, "r", allow_pickle=False)
            columns = {name: np.load(Path(folder) / f"{name}.npy", allow_pickle=False) for name in _COLUMNS}
        except (OSError, ValueError) as error:
            raise DataError(f"{folder}: cannot be read as what Rooms.save writes: {error}") from error
        return cls(images, **columns)


def make(
    dataset: Dataset, scenes: Scenes, *, n_frames: Mapping[str, int], seed: int, framing: str = "room",
    progress: bool = True, into: str | os.PathLike[str] | None = None,
) -> Rooms:  # fmt: skip
    """Make `n_frames[split]` frames of each split, of that split's people and scenes.

    framing: "room": faces anywhere, of SMALLEST to LARGEST of the frame's side, or nobody; "crop": the
    dataset's pictures in turn, each as it is, filling the frame.
    into: the folder in which `save` will be called, if the pictures are to be written there at once.
    Raises ValueError for another framing or split, or a split without people or, if there are any, scenes.
    """
    if framing not in FRAMINGS:
        raise ValueError(f"framing: expected {' or '.join(FRAMINGS)}, got {framing!r}")
    if not n_frames or not set(n_frames) <= set(SPLITS):
        raise ValueError(
            f"n_frames: expected some of {', '.join(SPLITS)}, got {', '.join(n_frames) or 'none'}"
        )
    todo = [(split, i) for split in SPLITS for i in range(n_frames.get(split, 0))]
    studios = {split: _Studio(dataset, scenes, split, seed) for split in n_frames}
    faces, groups = np.full((len(todo), 2, 5), np.nan, np.float32), []
    with PictureFile((SIDE, SIDE, 1), path=Path(into) / IMAGES if into else None) as file:
        for row, (split, i) in enumerate(tqdm(todo, desc="Frames", unit="frame", disable=not progress)):
            image, found, group = studios[split].crop(i) if framing == "crop" else studios[split].room(i)
            file.write(row, image)
            faces[row, : len(found)] = found
            groups.append(group)
        images = file.keep(range(len(todo)))
    return Rooms(images, faces, np.array(groups), np.array([split for split, _ in todo]))


def place(
    picture: np.ndarray, scene: np.ndarray, *, x: float, y: float, size: float, tilt: float = 0.0,
    contrast: float = 1.0, brightness: float = 0.0, oval: int = 0,
) -> np.ndarray:  # fmt: skip
    """A frame with one face at a known place: uint8 (SIDE, SIDE).

    picture: uint8 (n, n, 1), of a dataset. scene: (h, w), which fills the frame. x, y, size, tilt: see Place.
    contrast (a factor about 128) and brightness (grey levels) are the light on both. oval: see blend.paste.
    """
    canvas = cv2.resize(scene.astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    blend.paste(canvas, picture[:, :, 0].astype(np.float32), Place(x, y, size, tilt), oval)
    return walls.grey((canvas - 128) * contrast + 128 + brightness)


class _Studio:
    """Takes the frames of one split."""

    def __init__(self, dataset: Dataset, scenes: Scenes, split: str, seed: int):
        self.dataset, self.scenes, self.split = dataset, scenes, split
        self.rows, self.stream = dataset.indices(split), (seed, SPLITS.index(split))
        self.scene_rows = scenes.of(split)
        if not len(self.rows) or (scenes.pictures and not self.scene_rows):
            raise ValueError(f"n_frames: expected people and scenes in the split {split}, got none")

    def crop(self, i: int) -> tuple[np.ndarray, np.ndarray, str]:
        """The split's picture i, beginning again after the last, as it is."""
        row = self.rows[i % len(self.rows)]
        faces = [[SIDE / 2, SIDE / 2, SIDE, 0, self.dataset.labels[row]]]
        image = cv2.resize(self.dataset.images[row], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        return image, np.array(faces, np.float32), str(self.dataset.groups[row])

    def room(self, i: int) -> tuple[np.ndarray, np.ndarray, str]:
        """Frame i: uint8 (SIDE, SIDE), faces (k, 5), whose it is."""
        rng = np.random.default_rng([*self.stream, i])
        n = rng.choice(3, p=[NOBODY, 1 - NOBODY - SEVERAL, SEVERAL])
        if n == 0 and rng.random() < 0.3:
            picture, name = walls.pattern(rng), "drawn"
            if rng.random() < 0.3:  # as plain as that
                return (
                    cv2.convertScaleAbs(np.maximum(picture, 0)),
                    np.empty((0, 5)),
                    f"drawn {self.split} {i}",
                )
        else:
            picture, name = behind(self.scenes, self.scene_rows, rng)
        for _ in range(rng.integers(1, 3) if rng.random() < (0.25 if n else 0.5) else 0):
            self._add(picture, self._thing(rng), _anywhere(rng), rng)
        rows = self.rows[rng.integers(len(self.rows), size=n)]
        places = [_anywhere(rng)] if n == 1 else _two(rng)[:n]
        for row, place in zip(rows, places, strict=True):
            self._add(picture, self._picture(row, rng), place, rng)
        labels = self.dataset.labels[rows]
        faces = np.array([[*place, label] for place, label in zip(places, labels, strict=True)]).reshape(
            -1, 5
        )
        camera.shade(picture, rng)
        sharp = faces[:, 2].min() if n else rng.uniform(SMALLEST, 3) * SIDE
        image = camera.take(camera.expose(picture, faces, rng), sharp, rng)
        group = (
            str(self.dataset.groups[rows[0]]) if n else name if name != "drawn" else f"drawn {self.split} {i}"
        )
        return image, faces, group

    def _picture(self, row: int, rng: np.random.Generator) -> np.ndarray:
        image = self.dataset.images[row, :, :, 0]
        return np.ascontiguousarray(image[:, :: rng.choice([-1, 1])], np.float32)

    def _thing(self, rng: np.random.Generator) -> np.ndarray:
        kind = rng.random()
        if kind < 0.25:
            return behind(self.scenes, self.scene_rows, rng)[0]
        if kind < 0.4:
            return walls.pattern(rng)
        return blend.no_face(self._picture(rng.choice(self.rows), rng), rng).astype(np.float32)

    def _add(self, picture: np.ndarray, what: np.ndarray, place: Place, rng: np.random.Generator) -> None:
        what = cv2.resize(what, (2 * SIDE, 2 * SIDE), interpolation=cv2.INTER_AREA)
        mean = what.mean()
        what = (what - mean) * rng.uniform(0.75, 1.25) + mean + rng.normal(0, 12)
        if rng.random() < 0.3:  # the room's own light
            what += (picture.mean() - what.mean()) * rng.uniform(0, 0.7)
        oval: int | None = int(rng.integers(OVALS))
        if place.size > 0.85 * SIDE and rng.random() < 0.4:
            oval = None  # its own background is all there is
        elif rng.random() < 0.65:
            top, middle = (
                what[: SIDE // 5].mean(),
                what[SIDE : SIDE * 3 // 2, SIDE // 2 : SIDE * 3 // 2].mean(),
            )
            hair = top if rng.random() < 0.5 else rng.uniform(5, 90)
            blend.body(picture, place, (hair, middle), rng)
        blend.paste(picture, what, place, oval)


def _anywhere(rng: np.random.Generator) -> Place:
    size = rng.uniform(SMALLEST, LARGEST) * SIDE
    x, y = rng.uniform(INSIDE * min(size, SIDE), SIDE - INSIDE * min(size, SIDE), 2)
    return Place(x, y, size, _tilt(rng))


def _two(rng: np.random.Generator) -> list[Place]:
    """Beside each other, or nearly."""
    places: list[Place] = []
    for size in rng.uniform(SMALLEST, 0.6, 2) * SIDE:
        x, y = rng.uniform(INSIDE * size, [SIDE / 2 - 0.35 * size, SIDE - INSIDE * size])
        places.append(Place(SIDE - x if places else x, y, size, _tilt(rng)))
    return places


def _tilt(rng: np.random.Generator) -> float:
    """Mostly small, up to STEEPEST either way."""
    small, any_ = rng.normal(0, 0.15), rng.uniform(-STEEPEST, STEEPEST)
    return float(np.clip(small, -STEEPEST, STEEPEST) if rng.random() < 0.6 else any_)
