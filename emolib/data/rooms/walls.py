"""Drawn rooms and plain patterns: what stands behind a face, or before a camera that nobody looks into."""

import cv2
import numpy as np

from emolib.data.rooms.boxes import SIDE

Y, X = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) / SIDE - 0.5


def smooth(rng: np.random.Generator, cells: int) -> np.ndarray:
    """Noise of `cells` x `cells` cells, soft or sharp, about 0 to 1: float32 (SIDE, SIDE)."""
    how = cv2.INTER_CUBIC if rng.random() < 0.8 else cv2.INTER_NEAREST
    return cv2.resize(rng.random((cells, cells), dtype=np.float32), (SIDE, SIDE), interpolation=how)


def slope(rng: np.random.Generator) -> np.ndarray:
    """From -1 to 1 along any direction: float32 (SIDE, SIDE)."""
    way = rng.uniform(0, 2 * np.pi)
    down, across = np.sin(way), np.cos(way)
    return (across * X + down * Y) * (2 / (abs(across) + abs(down)))


def stripes(rng: np.random.Generator) -> np.ndarray:
    """Waves, bars or squares of 2 to 42 a side, from -1 to 1: float32 (SIDE, SIDE)."""
    waves = [np.sin(rng.uniform(6, 130) * slope(rng) + rng.uniform(0, 6)) for _ in range(rng.integers(1, 3))]
    wave = np.prod(waves, axis=0)
    return np.sign(wave) if rng.random() < 0.5 else wave


def _spot(rng: np.random.Generator) -> np.ndarray:
    x, y = rng.uniform(-0.6, 0.6, 2)
    return np.exp(-((X - x) ** 2 + (Y - y) ** 2) / rng.uniform(0.05, 0.7) ** 2) * rng.choice([-1, 1])


def _noise(rng: np.random.Generator) -> np.ndarray:
    fine = rng.standard_normal((SIDE, SIDE), dtype=np.float32)
    return (fine, np.sign(fine), 2 * smooth(rng, int(2 ** rng.uniform(1, 6))) - 1)[rng.integers(3)]


PATTERNS = {
    "greys": lambda rng: np.zeros((SIDE, SIDE), np.float32), "gradients": slope, "spots": _spot,
    "stripes": stripes, "noises": _noise,
}  # fmt: skip


def pattern(rng: np.random.Generator, kind: str = "") -> np.ndarray:
    """One of PATTERNS, any if it is not said, of any contrast: float32 (SIDE, SIDE), about 0 to 255."""
    of = PATTERNS[kind or list(PATTERNS)[rng.integers(len(PATTERNS))]]
    return rng.uniform(0, 255) + 250 * rng.uniform(0, 1) ** 2 * of(rng)


def edge(rng: np.random.Generator) -> np.ndarray:
    """From 0 on one side of a line to 1 on the other, soft or hard: float32 (SIDE, SIDE)."""
    return np.clip(0.5 + rng.uniform(1, 20) * (slope(rng) + rng.uniform(-0.5, 0.5)), 0, 1)


def grey(picture: np.ndarray) -> np.ndarray:
    """As a camera gives it: uint8, what is darker than black is black."""
    return cv2.convertScaleAbs(np.maximum(picture, 0))


def room(rng: np.random.Generator) -> np.ndarray:
    """A wall with a floor, and furniture, windows, lamps, shelves: float32 (SIDE, SIDE), about 0 to 255."""
    picture = np.full((SIDE, SIDE), rng.uniform(20, 240), np.float32)
    picture[int(SIDE * rng.uniform(0.5, 1.3)) :] = rng.uniform(20, 240)
    for tone, line in rng.uniform(0, 255, (rng.integers(1, 12), 2)):
        (x, y), thick = rng.integers(-SIDE // 4, SIDE, 2).tolist(), int(rng.choice([-1, -1, -1, 1, 2, 4]))
        wide, high = (4 + SIDE * 0.8 * rng.random(2) ** 1.5).astype(int).tolist()
        match rng.integers(6):
            case 0:  # a lamp, a ball, a head of hair
                cv2.ellipse(picture, (x, y), (wide // 2, high // 2), 180 * rng.random(), 0, 360, tone, thick)
            case 1:  # a chair's leg, a cable
                cv2.line(picture, (x, y), (x + wide, y + high), tone, abs(thick))
            case 2:  # books, blinds, a radiator, tiles
                shown = picture[abs(y) :, abs(x) :][:high, :wide]
                cells = rng.uniform(0, 255, rng.choice([[1, 6], [6, 1], [3, 4]])).astype(np.float32)
                shown[:] = cv2.resize(cells, shown.shape[::-1], interpolation=cv2.INTER_NEAREST)
            case _:  # furniture, a door, a screen
                cv2.rectangle(picture, (x, y), (x + wide, y + high), tone, thick)
                cv2.rectangle(picture, (x, y), (x + wide, y + high), line, 1 + (line > 128))
    light = rng.uniform(0, 60) * (smooth(rng, int(rng.integers(2, 6))) - 0.5)
    picture += light + rng.uniform(0, 60) * slope(rng)
    return picture + rng.uniform(0, 25) * (smooth(rng, int(rng.integers(20, SIDE))) - 0.5)
