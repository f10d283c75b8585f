"""The tools every part of a drawn face is made with: curves, the head's outline, the view and the canvas.

A face is drawn in *face units*: x to the right, y down, the origin on the nose bridge's axis at mid-
height, the cheeks at x = +-1, the chin near y = 1.3. `View` turns these points on a head-shaped ellipsoid
(yaw, pitch, roll), so features foreshorten as they should and a landmark is known to a fraction of a
pixel. Everything is drawn with OpenCV at twice the size and averaged down.

Left out: the face's features (see `features`), all around them and the whole picture (see `scenery`), who is
drawn and which expressions occur (see `synthetic`), colour, and profile views.
"""

from functools import cache

import cv2
import numpy as np

SUPERSAMPLE = 2
_SHIFT = 6  # fractional bits of OpenCV's coordinates


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


def outline(person, face) -> np.ndarray:
    """The head's edge (48, 2) in face units, from the image's right ear over the chin and the skull."""
    c, s = _circle(48).T
    jaw = np.where(s > 0, person.jaw, 0.9)
    drop = 1 + 0.10 * face.mouth_open * np.clip(s, 0, 1) ** 2
    x = person.width * np.sign(c) * np.abs(c) ** jaw
    return np.stack([x, np.where(s > 0, person.height * drop, 1.32) * s], axis=1)


class View:
    """From face units to pixels (centres at whole numbers) for one person, expression and picture size."""

    def __init__(self, person, face, size: int):
        self.size, self.unit = size, face.scale * size
        self._turn = np.cos(face.yaw), np.sin(face.yaw), np.cos(face.pitch), np.sin(face.pitch)
        self._roll = np.cos(face.roll) * self.unit, np.sin(face.roll) * self.unit
        self.centre = np.array([face.x, face.y]) * size
        edge = outline(person, face)
        self.edge_depth = 0.45 * np.clip(edge[:, 1] / person.height, 0, 1) ** 4  # the chin stands forward
        px = self(edge, depth=self.edge_depth)
        low, high = 0.03 * size - px.min(0), 0.97 * size - px.max(0)
        self.centre = self.centre + np.clip(0, np.minimum(low, high), np.maximum(low, high))
        self.edge = self(edge, depth=self.edge_depth)

    def __call__(self, points, *, lift: float = 0.0, depth=None) -> np.ndarray:
        """Pixels (k, 2) of points (k, 2) in face units, `lift` above the face's surface or at a `depth`."""
        points = np.asarray(points, dtype=float)
        x, y = points[:, 0], points[:, 1]
        if depth is None:
            square = 1 - (x / 1.15) ** 2 - (y / 1.6) ** 2
            depth = 0.9 * np.sqrt(np.maximum(square, 0, out=square)) + lift
        cy, sy, cp, sp = self._turn
        x, y = x * cy + depth * sy, y * cp - depth * sp
        c, s = self._roll
        out = np.empty(points.shape)
        out[:, 0] = c * x - s * y + self.centre[0]
        out[:, 1] = s * x + c * y + self.centre[1]
        return out


class Canvas:
    """A grey surface `scale` times as fine as the picture; coordinates and widths in the picture's pixels."""

    def __init__(self, pixels: np.ndarray, *, scale: int = SUPERSAMPLE, origin=(0, 0)):
        self.pixels, self.scale, self.origin = pixels, scale, np.array(origin)

    def _fixed(self, points):
        shift = (0.5 - self.origin) * self.scale - 0.5
        return [np.rint((points * self.scale + shift) * (1 << _SHIFT)).astype(np.int32)]

    def fill(self, points, tone):
        """Fill the polygon (k, 2) with a grey value from 0 to 255."""
        cv2.fillPoly(self.pixels, self._fixed(points), grey(tone), cv2.LINE_AA, _SHIFT)

    def line(self, points, tone, width, *, closed=False):
        """Draw the open or closed line through points (k, 2), with round ends."""
        width = max(1, round(width * self.scale))
        cv2.polylines(self.pixels, self._fixed(points), closed, grey(tone), width, cv2.LINE_AA, _SHIFT)

    def window(self, points, margin=3):
        """The part of this canvas around points (k, 2): writing to its pixels writes here."""
        x0, y0 = np.maximum(np.floor(points.min(0)).astype(int) - margin, 0)
        x1, y1 = np.maximum(np.ceil(points.max(0)).astype(int) + margin, 1)
        n = self.scale
        return Canvas(self.pixels[y0 * n : y1 * n, x0 * n : x1 * n], scale=n, origin=(x0, y0))


def grey(value) -> int:
    """A grey value as OpenCV takes it: a whole number from 0 to 255."""
    return int(min(255, max(0, value)))
