"""The light in a room and what a cheap camera makes of it: shadows, exposure, blur, noise, compression.

Where a face is, a person must still see the smile: contrast, sharpness and noise keep to what it takes.
"""

import cv2
import numpy as np

from emolib.data.augment import PATTERNS, noise
from emolib.data.rooms import walls
from emolib.data.rooms.boxes import SIDE

LEAST, MOST = 24, 52  # standard deviation of a face's grey values
DARK, BRIGHT = 60, 190  # mean of a face's grey values


def shade(picture: np.ndarray, rng: np.random.Generator) -> None:
    """Light from a side, a hard shadow, a vignette: changes `picture`, float32 (SIDE, SIDE)."""
    if rng.random() < 0.35:
        picture *= 1 + rng.uniform(0, 0.4) * walls.slope(rng)
    if rng.random() < 0.12:
        picture *= 1 - rng.uniform(0.1, 0.35) * walls.edge(rng)
    if rng.random() < 0.2:
        picture *= 1 - rng.uniform(0.3, 0.8) * (walls.X**2 + walls.Y**2)


def expose(picture: np.ndarray, faces: list[list[float]], rng: np.random.Generator) -> np.ndarray:
    """Any exposure, contrast and gamma in which one of `faces` (x, y, size, ...) is seen: from 0 to 255."""
    if faces:
        x, y, size = faces[rng.integers(len(faces))][:3]
        low, high = np.clip([[x - size / 3, y - size / 3], [x + size / 3, y + size / 3]], 0, SIDE).astype(int)
        inside = picture[low[1] : high[1], low[0] : high[0]]
        mean, spread = float(inside.mean()), float(inside.std()) + 1e-3
        gain = np.clip(np.exp(rng.normal(0, 0.25)), LEAST / spread, max(MOST / spread, LEAST / spread))
        picture = (picture - mean) * gain + np.clip(mean + rng.normal(0, 25), DARK, BRIGHT)
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
    kind, most = rng.random(), 0.012 * max(sharp - 20, 0)  # pixels of blur that leave a mouth
    if kind < 0.2:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 0.35 + most))
    elif kind < 0.28:  # something moved
        far = int(rng.integers(2, 3 + round(2 * most)))
        picture = cv2.blur(picture, (far, 1) if rng.random() < 0.7 else (1, far))
    elif kind < 0.36:
        less, how = round(SIDE / rng.uniform(1, 1 + most)), int(rng.integers(3))  # nearest, linear, cubic
        small = cv2.resize(picture, (less, less), interpolation=cv2.INTER_AREA)
        picture = cv2.resize(small, (SIDE, SIDE), interpolation=how)
    sigma = min(8, 3 + 6 * most) * rng.random() ** 2
    grey = noise(walls.grey(picture), sigma=sigma, pattern=int(rng.integers(PATTERNS)))
    if rng.random() < 0.1:
        _, code = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(45, 90))])
        grey = np.asarray(cv2.imdecode(code, cv2.IMREAD_GRAYSCALE))
    return grey
