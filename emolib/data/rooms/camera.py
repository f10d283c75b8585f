"""The light in a room and what a cheap camera makes of it: shadows, exposure, blur, noise, compression.

Where a face is, a person must still see the smile: contrast, sharpness and noise keep to what it takes.
"""

from __future__ import annotations

import cv2
import numpy as np

from emolib.data.augment import PATTERNS, noise
from emolib.data.rooms import walls
from emolib.data.rooms.boxes import SIDE

LEAST, MOST = 16, 58  # standard deviation of a face's grey values
DARK, BRIGHT = 45, 205  # mean of a face's grey values


def shade(picture: np.ndarray, rng: np.random.Generator) -> None:
    """Light from a side, a hard shadow, a vignette: changes `picture`, float32 (SIDE, SIDE)."""
    if rng.random() < 0.35:
        picture *= 1 + rng.uniform(0, 0.6) * walls.slope(rng)
    if rng.random() < 0.12:
        edge = np.clip(0.5 + rng.uniform(2, 20) * (walls.slope(rng) + rng.uniform(-0.5, 0.5)), 0, 1)
        picture *= 1 - rng.uniform(0.2, 0.6) * edge
    if rng.random() < 0.2:
        picture *= 1 - rng.uniform(0.3, 1.2) * (walls.X**2 + walls.Y**2)


def expose(picture: np.ndarray, faces: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Any exposure, contrast and gamma; such that `faces` (k, 5) are seen: float32 (SIDE, SIDE), 0 to 255."""
    if len(faces):
        x, y, size = faces[rng.integers(len(faces)), :3]
        low, high = np.clip([[x - size / 3, y - size / 3], [x + size / 3, y + size / 3]], 0, SIDE).astype(int)
        inside = picture[low[1] : high[1], low[0] : high[0]]
        mean, spread = float(inside.mean()), float(inside.std()) + 1e-3
        gain = np.clip(np.exp(rng.normal(0, 0.25)), LEAST / spread, max(MOST / spread, LEAST / spread))
        picture = (picture - mean) * gain + np.clip(mean + rng.normal(0, 30), DARK, BRIGHT)
    else:
        gain = np.exp(rng.normal(0, 0.5)) if rng.random() < 0.85 else rng.uniform(0, 0.2)
        picture = (picture - 128) * gain + 128 + rng.normal(0, 45)
    np.clip(picture, 0, 255, out=picture)
    if rng.random() < 0.4:
        picture = 255 * (picture / 255) ** np.float32(np.exp(rng.normal(0, 0.2)))
    return picture


def take(picture: np.ndarray, sharp: float, rng: np.random.Generator) -> np.ndarray:
    """Blur, a coarse sensor, compression and noise: uint8 (SIDE, SIDE).

    picture: float32 (SIDE, SIDE). sharp: the side in pixels of the smallest face to be seen.
    """
    kind = rng.random()
    if kind < 0.25:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 0.35 + 0.012 * sharp))
    elif kind < 0.37:
        half, way = rng.uniform(0.5, 0.5 + 0.02 * sharp), rng.uniform(0, np.pi)
        radius = int(half + 1)
        kernel = np.zeros((2 * radius + 1, 2 * radius + 1), np.float32)
        x, y = round(16 * half * np.cos(way)), round(16 * half * np.sin(way))
        middle = 16 * radius
        cv2.line(kernel, (middle - x, middle - y), (middle + x, middle + y), 1.0, 1, cv2.LINE_8, 4)
        picture = cv2.filter2D(picture, -1, kernel / kernel.sum())
    elif kind < 0.5:
        less = round(SIDE / rng.uniform(1, 1 + 0.012 * sharp))
        how = int(rng.choice([cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC]))
        small = cv2.resize(picture, (less, less), interpolation=cv2.INTER_AREA)
        picture = cv2.resize(small, (SIDE, SIDE), interpolation=how)
    grey = noise(
        cv2.convertScaleAbs(picture), sigma=8 * rng.random() ** 2, pattern=int(rng.integers(PATTERNS))
    )
    if rng.random() < 0.2:
        _, code = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))])
        grey = np.asarray(cv2.imdecode(code, cv2.IMREAD_GRAYSCALE))
    return grey
