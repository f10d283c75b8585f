"""An empty room before a friend that is left on: light changes slowly or at once, what is seen now and then.

>>> from emolib.data.rooms.scenes import Scenes
>>> frame(Scenes(), 12.0, seed=0).shape
(84, 84, 1)
"""

import cv2
import numpy as np

from emolib.data.augment import PATTERNS, noise
from emolib.data.dataset import SPLITS
from emolib.data.rooms import camera, walls
from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.scenes import Scenes, behind

STAYS = 20  # seconds until it is moved, or turned
DAY = 1500  # seconds from light to dark and back
ROOM = 77  # of its random numbers, which no other frame has
DRIFT = 0.4  # pixels a second at most, as hands shake


def frame(scenes: Scenes, seconds: float, *, seed: int, split: str = "test") -> np.ndarray:
    """What the camera gives after so many seconds: uint8 (SIDE, SIDE, 1), the same for the same arguments."""
    stream = (seed, SPLITS.index(split), ROOM)
    rng = np.random.default_rng((*stream, int(seconds // STAYS)))
    picture = behind(scenes.of(split), rng)[0]
    camera.shade(picture, rng)
    shift = rng.uniform(-DRIFT, DRIFT, 2) * (seconds % STAYS)
    lamp, flicker = rng.uniform(0.3, 1.2), rng.uniform(0, 0.1)
    daylight = 0.6 + 0.5 * np.cos(2 * np.pi * seconds / DAY) + flicker * np.sin(7 * seconds)
    matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]]])
    seen = cv2.warpAffine(picture, matrix, (SIDE, SIDE), borderMode=cv2.BORDER_REFLECT)
    grey = walls.grey(seen * (lamp * max(daylight, 0)))
    now = np.random.default_rng((*stream, round(seconds * 1000), 1))
    return noise(grey, sigma=now.uniform(1, 6), pattern=int(now.integers(PATTERNS)))[:, :, np.newaxis]
