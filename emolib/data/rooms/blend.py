"""A face put into a scene: its seam soft and of any width, hair about it and shoulders below, as it comes.

What is no face is put in the same way, with the same seams: nothing can be told from them.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import cv2
import numpy as np

from emolib.data.drawn.canvas import bezier, ring
from emolib.data.rooms import walls
from emolib.data.rooms.boxes import SIDE

OVALS = 256
_OVAL = 96  # pixels of an oval's side
_SHIFT = 4  # fractional bits of OpenCV's coordinates


class Place(NamedTuple):
    """Where an upright square picture of a face lies: its centre, side (pixels of the frame, whose left upper
    corner is 0, 0) and tilt (radians, clockwise).
    """

    x: float
    y: float
    size: float
    tilt: float = 0.0

    def at(self, points: np.ndarray, lean: float = 1.0) -> np.ndarray:
        """`points` (k, 2) in half sides about its centre, tilted by a part of its tilt, in the frame."""
        c, s = np.cos(lean * self.tilt), np.sin(lean * self.tilt)
        return np.asarray(points) @ np.array([[c, s], [-s, c]]) * (self.size / 2) + [self.x, self.y]


@cache
def _oval(kind: int) -> np.ndarray:
    """How much of a pasted picture shows, float32 (_OVAL, _OVAL): soft to its border, one of OVALS."""
    rng, (y, x) = np.random.default_rng(kind), np.mgrid[0:_OVAL, 0:_OVAL].astype(np.float32) / (_OVAL / 2) - 1
    across, down, power = rng.uniform(0.72, 1), rng.uniform(0.88, 1.05), rng.uniform(2, 4.5)
    radius = ((np.abs(x) / across) ** power + (np.abs(y) / down) ** power) ** (1 / power)
    ragged = cv2.resize(
        rng.uniform(-1, 1, (6, 6)).astype(np.float32), (_OVAL, _OVAL), interpolation=cv2.INTER_CUBIC
    )
    soft = rng.uniform(0.05, 0.3)
    inside = np.clip((1 - radius + rng.uniform(0, 0.06) * ragged) / soft, 0, 1)
    border = np.clip((1 - np.maximum(np.abs(x), np.abs(y))) / 0.05, 0, 1)
    return inside * border


def paste(canvas: np.ndarray, picture: np.ndarray, place: Place, oval: int | None) -> None:
    """Put `picture`, float32 (n, n), into `canvas`, float32 (SIDE, SIDE), where `place` says.

    oval: which of the OVALS its seam is; None: it covers the canvas, its borders repeated.
    """
    n = max(8, round(place.size))
    small = cv2.resize(picture, (n, n), interpolation=cv2.INTER_AREA)

    def moved(what: np.ndarray, border: int) -> np.ndarray:
        half = (len(what) - 1) / 2  # OpenCV's pixels have their centres at integers
        corners = place.at(np.array([[0, 0], [1, 0], [0, 1]])) - 0.5
        target, source = corners, half + np.array([[0, 0], [1, 0], [0, 1]]) * len(what) / 2
        matrix = cv2.getAffineTransform(source.astype(np.float32), target.astype(np.float32))
        return cv2.warpAffine(what, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=border)

    if oval is None:
        canvas[:] = moved(small, cv2.BORDER_REPLICATE)
        return
    shown = moved(cv2.resize(_oval(oval), (n, n), interpolation=cv2.INTER_AREA), cv2.BORDER_CONSTANT)
    canvas += (moved(small, cv2.BORDER_REFLECT_101) - canvas) * shown


def _fill(canvas: np.ndarray, points: np.ndarray, tone: np.ndarray | float, soft: int = 1) -> None:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    fixed = np.rint((points - 0.5) * (1 << _SHIFT)).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, _SHIFT)
    canvas += (tone - canvas) * (cv2.blur(mask, (soft, soft)) * np.float32(1 / 255))


def body(canvas: np.ndarray, place: Place, tones: tuple[float, float], rng: np.random.Generator) -> None:
    """Shoulders, a neck and, often, hair where a face at `place` will be: changes `canvas` (SIDE, SIDE).

    tones: grey values of the hair and of the skin.
    """
    hair, skin = tones
    lean, wide, low = rng.uniform(0, 0.8), rng.uniform(1.3, 2.4), rng.uniform(1.5, 2.3)
    chin, soft = rng.uniform(0.75, 1), int(rng.choice([1, 1, 3]))
    locks = hair + rng.uniform(10, 60) * (walls.smooth(rng, int(rng.integers(4, 40))) - 0.5)
    is_long = rng.random() < 0.35
    if is_long:
        sides = rng.uniform(0.8, 1.15)
        _fill(canvas, place.at(bezier((-sides, 1.7), (-1.7 * sides, 0), (-1.2 * sides, -2), (1.2 * sides, -2),
                                      (1.7 * sides, 0), (sides, 1.7), samples=24)), locks, soft)  # fmt: skip
    cloth = rng.uniform(5, 250) + rng.uniform(0, 90) * (walls.smooth(rng, int(rng.integers(2, 12))) - 0.5)
    if rng.random() < 0.3:
        cloth += rng.uniform(0, 60) * walls.stripes(rng)
    neck = rng.uniform(0.35, 0.5)
    right = [(neck, chin + 0.5), (0.9 * wide, low - 0.2), (wide, low + 0.4), (wide, 9)]
    shoulders = [*((-x, y) for x, y in reversed(right)), *right]
    _fill(canvas, place.at(bezier(*shoulders, samples=24), lean), cloth, soft)
    shadow = skin * rng.uniform(0.6, 0.95) + 20 * (walls.smooth(rng, 4) - 0.5)
    collar = rng.uniform(0.25, 0.9)
    throat = np.array(
        [
            (-neck, 0.3),
            (neck, 0.3),
            (1.2 * neck, chin + 0.5),
            (0, chin + 0.5 + collar),
            (-1.2 * neck, chin + 0.5),
        ]
    )
    _fill(canvas, place.at(throat, lean), shadow, soft)
    if rng.random() < 0.3:  # a jacket's lapels over something light
        for side in (-1, 1):
            lapel = np.array(
                [(side * neck, chin + 0.4), (side * 2 * neck, chin + 0.6), (side * 0.2, low + 2)]
            )
            _fill(canvas, place.at(lapel, lean), float(rng.uniform(0, 255)), soft)
    if is_long or rng.random() < 0.5:
        head = ring(0, rng.uniform(-0.25, -0.05), rng.uniform(0.75, 0.95), rng.uniform(0.9, 1.15))
        _fill(canvas, place.at(head), locks, 3)


def no_face(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Of a face (n, n), what is none: turned over, a part of it, or its parts in another order: (n, n)."""
    n = len(picture)
    half = n // 2
    match rng.integers(6):
        case 0:
            return np.rot90(picture, 2)
        case 1:
            return np.rot90(picture, rng.choice([1, 3]))
        case 2:  # the forehead
            return cv2.resize(picture[: n * 3 // 10], (n, n))
        case 3:  # the mouth above the eyes
            return np.concatenate([picture[half:], picture[:half]])
        case 4:  # the ears in the middle
            return np.concatenate([picture[:, half:], picture[:, :half]], axis=1)
        case _:  # a cheek, an eye, a mouth
            y, x = rng.integers(n - n // 4, size=2)
            return cv2.resize(picture[y : y + n // 4, x : x + n // 4], (n, n))
