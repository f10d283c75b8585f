"""Frames of rooms with somebody in them, or nobody: made of pictures of faces and of scenes, and kept.

Each frame has a random stream of its own: frame i of a split is the same whatever their number. People and
scenes of a frame are of its own split alone.
"""

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
from emolib.data.halves import rows_of
from emolib.data.picture_file import PictureFile, batches, copied, is_in, stored
from emolib.data.rooms import blend, camera, walls
from emolib.data.rooms.blend import OVALS, Place
from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.scenes import Scenes, behind
from emolib.files import written_whole

FRAMINGS = ("crop", "room")
NOBODY, SEVERAL = 0.4, 0.08  # shares of the frames
PLAIN = 0.3  # of those with nobody, what shows a pattern
BACKLIT = 0.08  # of the frames, those before a window
SMALLEST, LARGEST = 0.4, 1.1  # a face's side, of the frame's
STEEPEST = np.pi / 6
INSIDE = 0.34  # of a face's side: its centre is at least so far inside the frame
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

    def of(self, split: str) -> "Rooms":
        """The frames of one split, in memory."""
        rows = self.indices(split)
        return Rooms(copied(self.images, rows), self.faces[rows], self.groups[rows], self.split[rows])

    def indices(self, split: str) -> np.ndarray:
        """Rows of one split ("train", "val" or "test"), or of a half of "val", as in `Dataset`; ascending."""
        return rows_of(split, self.split, self.labels, self.groups)

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
    def load(cls, folder: str | os.PathLike[str]) -> "Rooms":
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
    Raises ValueError for another framing or split, or a split without people or scenes.
    """
    if framing not in FRAMINGS:
        raise ValueError(f"framing: expected {' or '.join(FRAMINGS)}, got {framing!r}")
    if not n_frames or not set(n_frames) <= set(SPLITS):
        raise ValueError(f"n_frames: expected some of {', '.join(SPLITS)}, got {list(n_frames)}")
    todo = [(split, i) for split in SPLITS for i in range(n_frames.get(split, 0))]
    studios = {split: _Studio(dataset, scenes, split) for split in n_frames}
    faces, groups = np.full((len(todo), 2, 5), np.nan, np.float32), []
    with PictureFile((SIDE, SIDE, 1), path=Path(into) / IMAGES if into else None) as file:
        for row, (split, i) in enumerate(tqdm(todo, desc="Frames", unit="frame", disable=not progress)):
            rng = np.random.default_rng([seed, SPLITS.index(split), i])
            image, found, group = studios[split].crop(i) if framing == "crop" else studios[split].room(rng)
            file.write(row, image)
            faces[row, : len(found)] = np.reshape(found, (-1, 5))
            groups.append(group or f"drawn {split} {i}")
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
    """Takes the frames of one split: each uint8 (SIDE, SIDE), its faces (k, 5), and whose it is."""

    def __init__(self, dataset: Dataset, scenes: Scenes, split: str):
        self.dataset, self.rows, self.scenes = dataset, dataset.indices(split), scenes.of(split)
        if not len(self.rows):
            raise ValueError(f"n_frames: expected people in the split {split}, got none")

    def crop(self, i: int) -> tuple[np.ndarray, list[list[float]], str]:
        """The split's picture i, beginning again after the last, as it is."""
        row = self.rows[i % len(self.rows)]
        image = cv2.resize(self.dataset.images[row], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        face = [*Place(SIDE / 2, SIDE / 2, SIDE), self.dataset.labels[row]]
        return image, [face], str(self.dataset.groups[row])

    def room(self, rng: np.random.Generator) -> tuple[np.ndarray, list[list[float]], str]:
        """What `rng` will have; whose it is "": nobody's, in a drawn room."""
        n, plain = rng.choice(3, p=[NOBODY, 1 - NOBODY - SEVERAL, SEVERAL]), rng.random() < PLAIN
        picture, group = (walls.pattern(rng), "") if n == 0 and plain else behind(self.scenes, rng)
        if n == 0 and plain and rng.random() < 0.3:  # as plain as that
            return walls.grey(picture), [], group
        picture += rng.uniform(30, 120) * (rng.random() < BACKLIT)
        for _ in range(rng.integers(1, 3) if rng.random() < (0.25 if n else 0.5) else 0):
            _add(picture, self._thing(rng), _anywhere(rng), rng)
        faces: list[list[float]] = []
        for place in ([], [_anywhere(rng)], _two(rng))[n]:
            row = rng.choice(self.rows)
            _add(picture, self._picture(row, rng), place, rng)
            group = group if faces else str(self.dataset.groups[row])
            faces.append([*place, self.dataset.labels[row]])
        camera.shade(picture, rng)
        sharp = min((size for _, _, size, *_ in faces), default=rng.uniform(SMALLEST, 3) * SIDE)
        return camera.take(camera.expose(picture, faces, rng), sharp, rng), faces, group

    def _picture(self, row: int, rng: np.random.Generator) -> np.ndarray:
        return self.dataset.images[row, :, :: rng.choice([-1, 1]), 0]

    def _thing(self, rng: np.random.Generator) -> np.ndarray:
        """What is no face."""
        if (kind := rng.random()) < 0.4:
            return behind(self.scenes, rng)[0] if kind < 0.25 else walls.pattern(rng)
        return blend.no_face(self._picture(rng.choice(self.rows), rng), rng)


def _add(picture: np.ndarray, what: np.ndarray, place: Place, rng: np.random.Generator) -> None:
    """Put `what` (h, w) into `picture`, in a light of its own or the room's, with a body or without."""
    what = np.ascontiguousarray(what, np.float32)
    what = cv2.resize(what, (2 * SIDE, 2 * SIDE), interpolation=cv2.INTER_AREA)
    mean = what.mean()
    near = mean + (picture.mean() - mean) * max(0, rng.uniform(-1, 0.6))
    what = (what - mean) * rng.uniform(0.75, 1.25) + near + rng.normal(0, 12)
    oval: int | None = int(rng.integers(OVALS))
    if place.size > 0.85 * SIDE and rng.random() < 0.4:
        oval = None  # its own background is all there is
    elif rng.random() < 0.65:
        hair = what[: SIDE // 3].mean() if rng.random() < 0.5 else rng.uniform(5, 90)
        blend.body(picture, place, (hair, what[SIDE:, SIDE // 2 : SIDE * 3 // 2].mean()), rng)
    blend.paste(picture, what, place, oval)


def _anywhere(rng: np.random.Generator) -> Place:
    size = rng.uniform(SMALLEST, LARGEST) * SIDE
    x, y = rng.uniform(INSIDE * size, SIDE - INSIDE * size, 2)
    return Place(x, y, size, _tilt(rng))


def _two(rng: np.random.Generator) -> list[Place]:
    """Beside each other, or nearly."""
    places: list[Place] = []
    for size in rng.uniform(SMALLEST, 0.6, 2) * SIDE:
        x, y = rng.uniform(INSIDE * size, [SIDE / 2 - 0.3 * size, SIDE - INSIDE * size])
        places.append(Place(SIDE - x if places else x, y, size, _tilt(rng)))
    return places


def _tilt(rng: np.random.Generator) -> float:
    """Mostly small, up to STEEPEST either way."""
    small, any_ = rng.normal(0, 0.15), rng.uniform(-STEEPEST, STEEPEST)
    return float(np.clip(small, -STEEPEST, STEEPEST) if rng.random() < 0.6 else any_)
