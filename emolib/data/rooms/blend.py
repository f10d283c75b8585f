"""A face put into a scene: its seam soft and of any width, hair about it and shoulders below, as it comes.

What is no face is put in the same way, with the same seams: nothing can be told from them.
"""

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
    coarse = rng.uniform(-1, 1, (6, 6)).astype(np.float32)
    ragged = cv2.resize(coarse, (_OVAL, _OVAL), interpolation=cv2.INTER_CUBIC)
    soft = rng.uniform(0.05, 0.3)
    inside = np.clip((1 - radius + rng.uniform(0, 0.06) * ragged) / soft, 0, 1)
    border = np.clip((1 - np.maximum(np.abs(x), np.abs(y))) / 0.05, 0, 1)
    return inside * border


def paste(canvas: np.ndarray, picture: np.ndarray, place: Place, oval: int | None) -> None:
    """Put `picture`, float32 (n, n), into `canvas`, float32 (SIDE, SIDE), where `place` says.

    oval: which of the OVALS its seam is; None: it covers the canvas, its borders repeated.
    """
    n = max(8, round(2 * place.size))  # finer than the frame: turned, it stays as sharp as averages are
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
    lean, soft, is_long = rng.uniform(0, 0.8), int(rng.choice([1, 1, 3])), rng.random() < 0.35
    wide, low, chin, neck = rng.uniform([1.3, 1.5, 0.75, 0.35], [2.4, 2.3, 1, 0.5])
    hair = tones[0] + rng.uniform(10, 60) * (walls.smooth(rng, int(rng.integers(4, 40))) - 0.5)
    skin = tones[1] * rng.uniform(0.6, 0.95) + 20 * (walls.smooth(rng, 4) - 0.5)
    cloth = rng.uniform(5, 250) + rng.uniform(0, 90) * (walls.smooth(rng, int(rng.integers(2, 12))) - 0.5)
    cloth += rng.uniform(0, 60) * walls.stripes(rng) if rng.random() < 0.3 else 0
    lock = [(wide / 2.4, 1.7), (wide / 1.4, 0), (wide / 2, -2)]
    shoulder = [(neck, chin + 0.5), (0.9 * wide, low - 0.2), (wide, low + 0.4), (wide, 9)]
    tip = (0, chin + rng.uniform(0.75, 1.4))
    throat = np.array([(-1, 0.3), (1, 0.3), (1.2, chin + 0.5), tip, (-1.2, chin + 0.5)])
    if is_long:
        _fill(canvas, place.at(bezier(*lock, *_mirrored(lock), samples=24)), hair, soft)
    _fill(canvas, place.at(bezier(*_mirrored(shoulder), *shoulder, samples=24), lean), cloth, soft)
    _fill(canvas, place.at(throat * [neck, 1], lean), skin, soft)
    if is_long or rng.random() < 0.5:
        head = ring(0, rng.uniform(-0.25, -0.05), rng.uniform(0.75, 0.95), rng.uniform(0.9, 1.15))
        _fill(canvas, place.at(head), hair, 3)


def _mirrored(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(-x, y) for x, y in reversed(points)]


def no_face(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Of a face (n, n), what is none: a small part of it, or 4 x 4 to 6 x 6 parts shuffled."""
    n = len(picture)
    if rng.random() < 0.5:
        y, x = rng.integers(n - n // 4, size=2)
        return picture[y : y + n // 4, x : x + n // 4]
    k = int(rng.integers(4, 7))
    parts = picture[: n // k * k, : n // k * k].reshape(k, n // k, k, n // k).swapaxes(1, 2)
    shuffled = rng.permutation(parts.reshape(k * k, n // k, n // k)).reshape(parts.shape)
    return shuffled.swapaxes(1, 2).reshape(n // k * k, n // k * k)
