"""Drawn faces for the friend's page: a few people, each from no smile to a broad one in even steps.

The friend was trained on photographs and does not know a smile on every drawn face. So people are drawn one
after another, and those are taken whom it sees both rest and smile; how many were asked is kept, to be said.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from PIL import Image

from emolib.data.drawn.people import Face, Person, sample
from emolib.data.drawn.scenery import render

PEOPLE, STEPS, ASKED, SEED = 4, 9, 24, 8
SIDE = 224  # pixels, as the camera's crop
QUALITY = 50  # of WebP: a strip of nine faces in about 16 KB
CALM: dict[str, Any] = {  # a portrait: nothing but the smile changes
    "smile": True, "teeth": True, "mouth_open": 0.0, "frown": 0.0, "smirk": 0.0, "squint": 0.0, "blink": 0.0,
    "brow_raise": 0.0, "gaze": 0.0, "roll": 0.0, "yaw": 0.0, "pitch": 0.0, "scale": 0.32, "x": 0.5, "y": 0.5,
    "contrast": 1.0, "brightness": 0.0, "gamma": 1.0, "texture_contrast": 0.0, "objects": 0, "haze": 0,
    "hidden_by": "nothing", "blur": 0.5, "noise": 0.0, "grin": 0.8,
}  # fmt: skip
BROAD: dict[str, Any] = {"au12": 0.9, "au6": 1.0}  # the last step: lip corners, cheeks and eyes


def strip(number: int, *, seed: int = SEED, steps: int = STEPS) -> np.ndarray:
    """Person `number` in `steps` steps from rest to a broad smile: uint8 (steps, SIDE, SIDE)."""
    person = sample(Person, np.random.default_rng((seed, number, 0)))
    face = sample(Face, np.random.default_rng((seed, number, 1)))
    amounts = np.linspace(0, 1, steps)
    faces = [replace(face, **CALM, **{cue: most * t for cue, most in BROAD.items()}) for t in amounts]
    pictures = [render(person, one, size=SIDE, rng=np.random.default_rng((seed, number, 2))) for one in faces]
    return np.stack([picture for picture, _ in pictures])


def encode(faces: np.ndarray) -> bytes:
    """Faces uint8 (steps, side, side) as one WebP file, side by side."""
    buffer = io.BytesIO()
    Image.fromarray(np.concatenate(faces, axis=1)).save(buffer, "WEBP", quality=QUALITY, method=6)
    return buffer.getvalue()


def decode(file: bytes) -> np.ndarray:
    """The faces of a strip's file as the friend sees them: uint8 (steps, side, side)."""
    with Image.open(io.BytesIO(file)) as image:
        row = np.asarray(image.convert("L"))
    return np.stack(np.split(row, row.shape[1] // row.shape[0], axis=1))


def choose(
    score: Callable[[np.ndarray], np.ndarray], *, threshold: int, release: int
) -> tuple[list[bytes], int]:
    """Of ASKED drawn people those whose rest scores below `release` and smile above `threshold`.

    Args:
        score: int8 scores (n,) of pictures uint8 (n, SIDE, SIDE, 1).

    Returns:
        The first PEOPLE of them, a WebP file each with the faces side by side, and how many there are.
    """
    ends = np.stack([decode(encode(strip(number, steps=2))) for number in range(ASKED)])
    rest, smile = score(ends.reshape(-1, SIDE, SIDE, 1)).astype(int).reshape(-1, 2).T
    able = np.flatnonzero((rest < release) & (smile > threshold))
    return [encode(strip(number)) for number in able[:PEOPLE]], len(able)
