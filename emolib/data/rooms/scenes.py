"""Photographs of scenes to stand behind faces, and to be looked at when nobody is there; none: drawn rooms.

Pictures known to show faces are left out: those that a file `faces.txt` beside them names, one a line, and
those of the Berkeley Segmentation Data Set BSDS500 in which we saw one (bsds500_faces.txt).

>>> read(None).pictures
()
"""

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

    def of(self, split: str) -> "Scenes":
        """Those of one split ("train", "val" or "test"). Raises DataError if none of them is."""
        rows = [row for row, its in enumerate(self.split) if its == split]
        if self.pictures and not rows:
            raise DataError(f"scenes: expected some in the split {split}, got none")
        return Scenes(tuple(self.pictures[row] for row in rows), tuple(self.names[row] for row in rows))


def read(source: str | os.PathLike[str] | None, seed: int = 0) -> Scenes:
    """The pictures of a folder, a .tar or a .zip, shared out to the splits by `seed`; None: drawn rooms.

    Raises DataError if there is no such thing, or fewer than three pictures in it that can be used.
    """
    if source is None:
        return Scenes()
    path, found, skips, lines = Path(source), {}, [], _SEEN.splitlines()
    with ExitStack() as stack:
        if path.is_dir():
            files = {name: file(one) for name, one in below(path).items()}
        else:
            files = archive(path, stack, "backgrounds_dir")
        for name in files:
            if name.endswith(SHOWING_FACES):
                lines += contents(files[name]).decode("utf-8", "replace").splitlines()
        faces = {line.split()[0].rpartition("/")[2] for line in lines if line.strip()}
        for name in sorted(name for name in files if name.lower().endswith(ENDINGS)):
            try:
                if name.rpartition("/")[2] in faces:
                    raise Unusable(Outcome.SHOWS_A_FACE)
                picture = decode_grey(contents(files[name]))
                scale = min(1, LONGEST / max(picture.shape))
                found[name] = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            except Unusable as error:
                skips.append(Skip(name, error.outcome, error.detail))
    if (n := len(found)) < len(SPLITS):
        raise DataError(f"backgrounds_dir: expected {len(SPLITS)} pictures or more, got {n} in {path}")
    rank = np.random.default_rng(seed).permutation(n)
    n_test, n_val = round(TEST * n) or 1, round(VAL * n) or 1
    split = np.select([rank < n_test, rank < n_test + n_val], ["test", "val"], "train").tolist()
    return Scenes(tuple(found.values()), tuple(found), tuple(split), tuple(skips))


def part(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Any part of a scene (h, w), a quarter of it or more across, mirrored, turned, seen from a side or
    negative: float32 (SIDE, SIDE).
    """
    side = int(min(picture.shape) * rng.uniform(0.25, 1))
    y, x = (rng.integers(length - side + 1) for length in picture.shape)
    cut = cv2.resize(picture[y : y + side, x : x + side], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    corners = np.array([[0, 0], [SIDE, 0], [SIDE, SIDE], [0, SIDE]], np.float32)
    seen = corners + rng.uniform(-0.25, 0.25, (4, 2)) * SIDE * rng.random()
    mirrored, turns = rng.random() < 0.5, rng.integers(4) if rng.random() < 0.15 else 0
    seen = np.roll(seen[[1, 0, 3, 2]] if mirrored else seen, turns, axis=0)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    warped = cv2.warpPerspective(cut, matrix, (SIDE, SIDE), borderMode=cv2.BORDER_REFLECT).astype(np.float32)
    return 255 - warped if rng.random() < 0.05 else warped


def behind(scenes: Scenes, rng: np.random.Generator) -> tuple[np.ndarray, str]:
    """What may stand behind faces, float32 (SIDE, SIDE), and its name; "": it is drawn."""
    n = len(scenes.pictures)
    if not n or rng.random() < 0.2:
        return (walls.room(rng) if rng.random() < 0.8 else walls.pattern(rng)), ""
    row, other = rng.integers(n, size=2)
    picture = part(scenes.pictures[row], rng)
    if rng.random() < 0.15:  # a window, a doorway, a reflection
        beside = walls.room(rng) if rng.random() < 0.5 else part(scenes.pictures[other], rng)
        picture += (beside - picture) * walls.edge(rng)
    return picture, scenes.names[row]
