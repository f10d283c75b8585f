"""Drawn faces for the friend's page: a few people, each from no smile to a broad one in even steps.

A friend in a room is shown them further away, beside the middle, with tilted heads; and a room without them.

The friend was trained on photographs and does not know a smile on every drawn face. So people are drawn one
after another, and those are taken whom it sees both rest and smile; how many were asked is kept, to be said.
"""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import yaml
from PIL import Image

from emolib.data.drawn.people import Face, Person, sample
from emolib.data.drawn.scenery import background, render

PEOPLE, STEPS, ASKED, SEED = 4, 9, 24, 8
SIDE = 224  # pixels, as the camera's crop
QUALITY = 50  # of WebP: a strip of nine faces in about 16 KB
_HOW = yaml.safe_load(Path(__file__).with_name("samples.yml").read_text("utf-8"))
CALM, BROAD, ROOM, PLACES = _HOW.values()
NOBODY, RESTS, SMILES, UNCLEAR = range(4)
"""What a friend sees; one who rests scores below its release, a smile above its threshold."""


def strip(number: int, *, room: bool = False, seed: int = SEED, steps: int = STEPS) -> np.ndarray:
    """Person `number` in `steps` steps from rest to a broad smile: uint8 (steps, SIDE, SIDE).

    The face fills the picture, or is somewhere in a `room`.
    """
    person = sample(Person, np.random.default_rng((seed, number, 0)))
    face = replace(sample(Face, np.random.default_rng((seed, number, 1))), **CALM)
    face = replace(face, **(ROOM | PLACES[number % len(PLACES)] if room else {}))
    amounts = np.linspace(0, 1, steps)
    faces = [replace(face, **{cue: most * t for cue, most in BROAD.items()}) for t in amounts]
    pictures = [render(person, one, size=SIDE, rng=np.random.default_rng((seed, number, 2))) for one in faces]
    return np.stack([picture for picture, _ in pictures])


def empty(number: int, *, seed: int = SEED, steps: int = STEPS) -> np.ndarray:
    """The room of person `number` with nobody in it: uint8 (steps, SIDE, SIDE), all alike."""
    face = replace(sample(Face, np.random.default_rng((seed, number, 1))), **(CALM | ROOM))
    return np.stack([background(face, SIDE, np.random.default_rng((seed, number, 2)))] * steps)


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


def choose(sees: Callable[[np.ndarray], np.ndarray], *, room: bool = False) -> tuple[list[bytes], int]:
    """Of ASKED drawn people those whom it sees rest and smile.

    Args:
        sees: NOBODY, RESTS, SMILES or UNCLEAR (n,) of pictures uint8 (n, SIDE, SIDE, 1).
        room: the people are somewhere in a room; one with nobody in it comes last.

    Returns:
        The first PEOPLE of them, a WebP file each with the faces side by side, and how many there are.
    """

    def seen(strips: list[np.ndarray]) -> np.ndarray:
        pictures = np.concatenate([decode(encode(each)) for each in strips])
        return sees(pictures[..., np.newaxis]).reshape(len(strips), -1)

    numbers = range(ASKED)
    rest, smile = seen([strip(number, room=room, steps=2) for number in numbers]).T
    able = np.flatnonzero((rest == RESTS) & (smile == SMILES))
    files = [encode(strip(number, room=room)) for number in able[:PEOPLE]]
    if room and files:
        nobody = np.flatnonzero(seen([empty(number, steps=1) for number in numbers])[:, 0] == NOBODY)
        files += [encode(empty(number)) for number in nobody[:1]]
    return files, len(able)
