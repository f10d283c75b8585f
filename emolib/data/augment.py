"""The poster's five augmentations: blur, noise, shift, rotation, lighting.

They work on 8-bit pictures with OpenCV, which is several times quicker on a processor than TensorFlow's image
operations and lets go of the interpreter's lock, so that they run beside training. Shift and rotation share
one resampling. Strengths are ours: the poster names the five and no more. Half of the faces are mirrored
first: left and right of a smile are alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np


@dataclass(frozen=True)
class Strength:
    """How far each augmentation goes at most.

    `shift` as a share of the side, `rotation` in degrees, `blur` as the largest standard deviation in pixels
    (none for half of the pictures), `noise` as the largest standard deviation and `brightness` as the largest
    offset in grey levels of 256, `contrast` as a relative change about mid-grey.
    """

    shift: float = 0.04
    rotation: float = 8.0
    blur: float = 1.5
    noise: float = 10.0
    brightness: float = 25.0
    contrast: float = 0.25


def move(image: np.ndarray, *, dx: float = 0.0, dy: float = 0.0, angle: float = 0.0) -> np.ndarray:
    """`image` (h, w) shifted by (dx, dy) px, turned by `angle` degrees about its centre; borders repeat."""
    height, width = image.shape
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1.0)
    matrix[:, 2] += np.array([dx, dy])
    return cv2.warpAffine(
        image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )


def blur(image: np.ndarray, *, sigma: float) -> np.ndarray:
    """`image` (h, w) under a Gaussian of `sigma` pixels; 0.3 and less changes nothing."""
    return cv2.GaussianBlur(image, (0, 0), sigma) if sigma > 0.3 else image


def light(image: np.ndarray, *, brightness: float = 0.0, contrast: float = 1.0) -> np.ndarray:
    """`image` (h, w) with other contrast (a factor about mid-grey) and brightness (grey levels added)."""
    levels = (np.arange(256) - 127.5) * contrast + 127.5 + brightness
    return cv2.LUT(image, np.clip(np.rint(levels), 0, 255).astype(np.uint8))


def noise(image: np.ndarray, *, sigma: float, pattern: int = 0) -> np.ndarray:
    """`image` (h, w) with Gaussian noise of `sigma` grey levels, from one of `PATTERNS` fields: `pattern`."""
    return cv2.addWeighted(image, 1.0, _noise_field(image.shape, pattern), sigma, 0.0, dtype=cv2.CV_8U)


PATTERNS = 64


@cache
def _noise_field(shape: tuple[int, int], pattern: int) -> np.ndarray:
    """Unit noise float32 (h, w); drawing fields once instead of for every picture saves half of the time."""
    return np.random.default_rng([pattern, *shape]).standard_normal(shape, dtype=np.float32)


class Amounts(NamedTuple):
    """How much of each augmentation each of n pictures gets.

    `parts` float64 (n, 7) in [-1, 1]: shares of the strength of shift across, shift down, rotation, blur,
    brightness, contrast, noise; `patterns` int64 (n,): which noise; `mirrored` bool (n,).
    """

    parts: np.ndarray
    patterns: np.ndarray
    mirrored: np.ndarray

    def take(self, positions: np.ndarray) -> Amounts:
        """Those of the pictures at `positions`."""
        return Amounts(*(each[positions] for each in self))


def draw(n: int, *, seed: int | tuple[int, ...]) -> Amounts:
    """Amounts for `n` pictures, the same for the same seed (an integer or several)."""
    rng = np.random.default_rng(seed)
    return Amounts(rng.uniform(-1, 1, (n, 7)), rng.integers(PATTERNS, size=n), rng.random(n) < 0.5)


def augment(images: np.ndarray, *, seed: int | tuple[int, ...]) -> np.ndarray:
    """All five on each picture, each by a random amount: `apply` to what `draw` gives for `seed`.

    Half of the pictures are mirrored, too.
    """
    return apply(images, draw(len(images), seed=seed))


def apply(images: np.ndarray, amounts: Amounts) -> np.ndarray:
    """All five on each picture, mirrored first where `amounts` says so.

    Args:
        images: uint8 (n, h, w, 1).
        amounts: of n pictures, as shares of Strength.

    Returns:
        uint8 (n, h, w, 1).
    """
    if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 1:
        raise ValueError(f"images: expected uint8 (n, height, width, 1), got {images.dtype} {images.shape}")
    most, out = Strength(), np.empty_like(images)
    reach = most.shift * images.shape[1]
    for picture, target, a, pattern, mirrored in zip(images, out, *amounts, strict=True):
        face = cv2.flip(picture[:, :, 0], 1) if mirrored else picture[:, :, 0]
        moved = move(face, dx=a[0] * reach, dy=a[1] * reach, angle=a[2] * most.rotation)
        soft = blur(moved, sigma=a[3] * most.blur)
        lit = light(soft, brightness=a[4] * most.brightness, contrast=1 + a[5] * most.contrast)
        target[:, :, 0] = noise(lit, sigma=abs(a[6]) * most.noise, pattern=int(pattern))
    return out
