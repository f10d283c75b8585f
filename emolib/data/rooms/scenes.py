"""Photographs of scenes to stand behind faces, and to be looked at when nobody is there; none: drawn rooms.

Pictures known to show faces are left out: those that a file `faces.txt` beside them names, one a line, and
those of the Berkeley Segmentation Data Set BSDS500 in which we saw one (bsds500_faces.txt).

>>> read(None).pictures
()
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from emolib.data.dataset import SPLITS, DataError
from emolib.data.photo_set import archive
from emolib.data.pictures import ENDINGS, below, contents, file
from emolib.data.preprocess import decode_grey
from emolib.data.rooms import walls
from emolib.data.rooms.boxes import SIDE
from emolib.data.skips import Outcome, Skip, Unusable
from emolib.data.split import TEST, VAL

LONGEST = 360  # pixels of a side that are kept
SHOWING_FACES = "faces.txt"
_SEEN = Path(__file__).with_name("bsds500_faces.txt").read_text("utf-8")


@dataclass(frozen=True, eq=False)
class Scenes:
    """Grey pictures, each uint8 (h, w), their names, and the split (str) that each is in.

    No pictures: rooms are drawn. skips: what was found and left out.
    """

    pictures: tuple[np.ndarray, ...] = ()
    names: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    skips: tuple[Skip, ...] = field(default=(), repr=False)

    def of(self, split: str) -> list[int]:
        """Which of them are in one split ("train", "val" or "test")."""
        return [row for row, its in enumerate(self.split) if its == split]


def read(source: str | os.PathLike[str] | None, seed: int = 0) -> Scenes:
    """The pictures of a folder, a .tar or a .zip, shared out to the splits by `seed`; None: drawn rooms.

    Raises DataError if there is no such thing, or fewer than three pictures in it that can be used.
    """
    if source is None:
        return Scenes()
    path, found, skips = Path(source), {}, []
    with ExitStack() as stack:
        if path.is_dir():
            files = {name: file(one) for name, one in below(path).items()}
        else:
            files = archive(path, stack, "backgrounds_dir")
        lists = [
            contents(one).decode("utf-8", "replace")
            for name, one in files.items()
            if name.endswith(SHOWING_FACES)
        ]
        faces = {
            line.split()[0].rpartition("/")[2]
            for line in "\n".join([_SEEN, *lists]).splitlines()
            if line.strip()
        }
        for name in sorted(name for name in files if name.lower().endswith(ENDINGS)):
            try:
                if name.rpartition("/")[2] in faces:
                    raise Unusable(Outcome.SHOWS_A_FACE)
                found[name] = _small(decode_grey(contents(files[name])))
            except Unusable as error:
                skips.append(Skip(name, error.outcome, error.detail))
    if len(found) < len(SPLITS):
        raise DataError(
            f"backgrounds_dir: expected {len(SPLITS)} pictures or more, got {len(found)} in {path}"
        )
    n = len(found)
    rank, n_test, n_val = (
        np.random.default_rng(seed).permutation(n),
        max(1, round(TEST * n)),
        max(1, round(VAL * n)),
    )
    split = np.select([rank < n_test, rank < n_test + n_val], ["test", "val"], "train").tolist()
    return Scenes(tuple(found.values()), tuple(found), tuple(split), tuple(skips))


def _small(picture: np.ndarray) -> np.ndarray:
    scale = LONGEST / max(picture.shape)
    return (
        cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    )


def part(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Any part of a scene (h, w), a quarter of it or more across, mirrored, stretched, turned or negative:
    float32 (SIDE, SIDE).
    """
    height, width = picture.shape
    wide, high = (
        min(height, width) * rng.uniform(0.25, 1) * np.exp([s := rng.uniform(-0.25, 0.25), -s])
    ).astype(int)
    wide, high = max(8, min(wide, width)), max(8, min(high, height))
    x, y = rng.integers(width - wide + 1), rng.integers(height - high + 1)
    cut = cv2.resize(picture[y : y + high, x : x + wide], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    cut = cut[:, :: rng.choice([-1, 1])]
    if rng.random() < 0.15:
        cut = np.rot90(cut, int(rng.integers(1, 4)))
    cut = np.ascontiguousarray(cut, np.float32)
    if rng.random() < 0.4:
        corners = np.array([[0, 0], [SIDE, 0], [SIDE, SIDE], [0, SIDE]], np.float32)
        seen = corners + rng.uniform(-0.2, 0.2, (4, 2)).astype(np.float32) * SIDE
        matrix = cv2.getPerspectiveTransform(corners, seen)
        cut = cv2.warpPerspective(cut, matrix, (SIDE, SIDE), borderMode=cv2.BORDER_REFLECT)
    return 255 - cut if rng.random() < 0.05 else cut


def behind(scenes: Scenes, rows: list[int], rng: np.random.Generator) -> tuple[np.ndarray, str]:
    """What may stand behind faces, float32 (SIDE, SIDE), and its name: of the scenes `rows`, or drawn."""
    if not rows or rng.random() < 0.2:
        return (walls.room(rng) if rng.random() < 0.8 else walls.pattern(rng)), "drawn"
    row = rows[rng.integers(len(rows))]
    picture = part(scenes.pictures[row], rng)
    if rng.random() < 0.15:  # a window, a doorway, a reflection
        other = (
            walls.room(rng)
            if rng.random() < 0.5
            else part(scenes.pictures[rows[rng.integers(len(rows))]], rng)
        )
        edge = np.clip(0.5 + rng.uniform(1, 20) * (walls.slope(rng) + rng.uniform(-0.5, 0.5)), 0, 1)
        picture += (other - picture) * edge
    return picture, scenes.names[row]
