"""The tools every part of a drawn face is made with: curves, the head's outline, the view and the canvas.

A face is drawn in *face units*: x to the right, y down, the origin on the nose bridge's axis at mid-
height, the cheeks at x = +-1, the chin near y = 1.3. `View` turns these points on a head-shaped ellipsoid
(yaw, pitch, roll), so features foreshorten as they should and a landmark is known to a fraction of a
pixel. Everything is drawn with OpenCV at twice the size and averaged down.

Left out: the face's features (see `features`), all around them and the whole picture (see `scenery`), who is
drawn and which expressions occur (see `people`), colour, and profile views.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import ArrayLike

from emolib.data.drawn.people import Face, Person

SUPERSAMPLE = 2
_SHIFT = 6  # fractional bits of OpenCV's coordinates
Points = np.ndarray | Sequence[tuple[float, float]]  # (k, 2)


@cache
def _bernstein(degree: int, samples: int) -> np.ndarray:
    t = np.linspace(0, 1, samples)[:, None]
    binomial = np.cumprod([1.0] + [(degree - i) / (i + 1) for i in range(degree)])
    k = np.arange(degree + 1)
    return binomial * t**k * (1 - t) ** (degree - k)


def bezier(*control: tuple[float, float], samples: int = 12) -> np.ndarray:
    """Points (samples, 2) of the Bezier curve with these control points."""
    return _bernstein(len(control) - 1, samples) @ np.array(control, dtype=float)


@cache
def _circle(samples: int) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi, samples, endpoint=False)
    return np.stack([np.cos(t), np.sin(t)], axis=1)


def ring(x: float, y: float, rx: float, ry: float, samples: int = 24) -> np.ndarray:
    """Points (samples, 2) of the ellipse around (x, y) with these half-axes."""
    return _circle(samples) * (rx, ry) + (x, y)


def rounded(power: float, samples: int) -> np.ndarray:
    """Points (samples, 2) of the unit ring, squarer the smaller `power` is."""
    circle = _circle(samples)
    return np.sign(circle) * np.abs(circle) ** power


def between(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The polygon between two lines that run the same way."""
    return np.concatenate([one, other[::-1]])


def outline(person: Person, face: Face) -> np.ndarray:
    """The head's edge (48, 2) in face units, from the image's right ear over the chin and the skull."""
    c, s = _circle(48).T
    jaw = np.where(s > 0, person.jaw, 0.9)
    drop = 1 + 0.10 * face.mouth_open * np.clip(s, 0, 1) ** 2
    x = person.width * np.sign(c) * np.abs(c) ** jaw
    return np.stack([x, np.where(s > 0, person.height * drop, 1.32) * s], axis=1)


class View:
    """From face units to pixels (centres at integers) for one person, expression and picture size."""

    def __init__(self, person: Person, face: Face, size: int):
        self.person, self.face, self.size, self.unit = person, face, size, face.scale * size
        self._turn = np.cos(face.yaw), np.sin(face.yaw), np.cos(face.pitch), np.sin(face.pitch)
        self._roll = np.cos(face.roll) * self.unit, np.sin(face.roll) * self.unit
        self.centre = np.array([face.x, face.y]) * size
        self.outline = outline(person, face)
        self.edge_depth = 0.45 * np.clip(self.outline[:, 1] / person.height, 0, 1) ** 4  # the chin in front
        px = self(self.outline, depth=self.edge_depth)
        low, high = 0.03 * size - px.min(0), 0.97 * size - px.max(0)
        self.centre = self.centre + np.clip(0, np.minimum(low, high), np.maximum(low, high))
        self.edge = self(self.outline, depth=self.edge_depth)

    def __call__(self, points: Points, *, lift: float = 0.0, depth: Any = None) -> np.ndarray:
        """Pixels (k, 2) of points (k, 2) in face units, `lift` above the face's surface or at a `depth`."""
        x, y = np.asarray(points, dtype=float).T
        if depth is None:
            square = 1 - (x / 1.15) ** 2 - (y / 1.6) ** 2
            depth = 0.9 * np.sqrt(np.maximum(square, 0, out=square)) + lift
        cy, sy, cp, sp = self._turn
        x, y = x * cy + depth * sy, y * cp - depth * sp
        c, s = self._roll
        return np.stack([c * x - s * y + self.centre[0], s * x + c * y + self.centre[1]], axis=1)


class Canvas:
    """A grey surface `scale` times as fine as the picture. `fill` and `line` take face units, seen from the
    `view`; `paint` and `stroke` the picture's pixels.
    """

    def __init__(
        self, pixels: np.ndarray, view: View, *, scale: int = SUPERSAMPLE, origin: ArrayLike = (0, 0)
    ):
        self.pixels, self.view, self.scale, self.origin = pixels, view, scale, np.array(origin)

    @property
    def subject(self) -> tuple[View, Person, Face]:
        """From where what is seen."""
        return self.view, self.view.person, self.view.face

    def fill(self, points: Points, tone: float, **where: Any) -> None:
        """Fill the polygon (k, 2) with a grey value from 0 to 255; `where` as in View."""
        self.paint(self.view(points, **where), tone)

    def line(self, points: Points, tone: float, width: float, *, closed: bool = False, **where: Any) -> None:
        """Draw the open or closed line through points (k, 2), with round ends."""
        self.stroke(self.view(points, **where), tone, width * self.view.unit, closed=closed)

    def _fixed(self, points: np.ndarray) -> list[np.ndarray]:
        shift = (0.5 - self.origin) * self.scale - 0.5
        return [np.rint((points * self.scale + shift) * (1 << _SHIFT)).astype(np.int32)]

    def paint(self, points: np.ndarray, tone: float) -> None:
        """`fill` in pixels."""
        cv2.fillPoly(self.pixels, self._fixed(points), grey(tone), cv2.LINE_AA, _SHIFT)

    def stroke(self, points: np.ndarray, tone: float, width: float, *, closed: bool = False) -> None:
        """`line` in pixels."""
        thick = max(1, round(width * self.scale))
        cv2.polylines(self.pixels, self._fixed(points), closed, grey(tone), thick, cv2.LINE_AA, _SHIFT)

    def window(self, points: np.ndarray, margin: int = 3) -> "Canvas":
        """The part of this canvas around pixels (k, 2): writing to its pixels writes here."""
        x0, y0 = np.maximum(np.floor(points.min(0)).astype(int) - margin, 0)
        x1, y1 = np.maximum(np.ceil(points.max(0)).astype(int) + margin, 1)
        n = self.scale
        return Canvas(self.pixels[y0 * n : y1 * n, x0 * n : x1 * n], self.view, scale=n, origin=(x0, y0))

    def layer(self, tone: float = 0) -> "Canvas":
        """A canvas of its own in the same place."""
        return Canvas(np.full_like(self.pixels, grey(tone)), self.view, scale=self.scale, origin=self.origin)


def grey(value: float) -> int:
    """A grey value as OpenCV takes it: an integer from 0 to 255."""
    return int(min(255, max(0, value)))
