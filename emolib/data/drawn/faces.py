"""Drawn faces that stand in for photographs, with labels, people and landmarks.

The true label says smile or not; the observed one is wrong at the rate `label_noise`, as one label per
picture was on the poster. Every face has a random stream of its own: face i is the same whatever the number
of faces, and whatever AU switch is off.

Left out: who is drawn (see `people`), and how (see `scenery`, `features`, `canvas`).
"""

import os
from dataclasses import replace
from numbers import Integral, Real
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from emolib.data.dataset import IMAGES, LANDMARKS, Dataset
from emolib.data.drawn.people import Face, Person, sample
from emolib.data.drawn.scenery import render
from emolib.data.picture_file import PictureFile
from emolib.data.split import split_by_group

FACES_PER_PERSON = 5
CUES = ("au12", "au6", "mouth_open", "frown", "smirk", "squint")


def _stream(seed: int, *path: int) -> np.random.Generator:
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=path))


def _check(name: str, value: Any, low: float, high: float = np.inf, kind: type = Integral) -> None:
    if isinstance(value, bool) or not isinstance(value, kind) or not low <= value <= high:  # type: ignore[operator]  # a number by now
        what = "an integer" if kind is Integral else "a number"
        raise ValueError(f"{name}: expected {what} from {low} to {high}, got {value!r}")


def draw(
    n: int, *, seed: int, image_size: int = 224, label_noise: float = 0.09, held_out: float = 0.15,
    au12: bool = True, au6: bool = True, progress: bool = True,
    into: str | os.PathLike[str] | None = None,
) -> Dataset:  # fmt: skip
    """Draw n labelled faces of several people, split by person into train, val and test.

    Args:
        n: number of faces.
        seed: decides everything; the same arguments give the same bytes on any number of cores.
        image_size: side of a picture in pixels, 32 or more.
        label_noise: share of the observed labels that are wrong, from 0 to 0.5.
        held_out: share of the faces for val, and as many for test.
        au12: False takes the smile out of the mouths and leaves the labels.
        au6: False takes the smile out of the cheeks and eyes and leaves the labels.
        progress: show a bar.
        into: see emolib.data.wanted.

    Returns:
        Dataset of n pictures with true labels, landmarks (hidden ones too) and the intensities named in CUES.

    Raises:
        ValueError: naming the argument, what was expected and what came.
    """
    _check("n", n, 1)
    _check("seed", seed, 0)
    _check("image_size", image_size, 32)
    _check("label_noise", label_noise, 0, 0.5, Real)
    owner = np.arange(n) // FACES_PER_PERSON
    marks = np.empty((n, len(LANDMARKS), 2), np.float32)

    def one(i: int) -> tuple[Face, bool]:
        rng = _stream(seed, 1, i)
        face, wrong = sample(Face, rng), rng.uniform() < label_noise
        face = replace(face, au12=face.au12 * au12, au6=face.au6 * au6)
        person = sample(Person, _stream(seed, 0, owner[i]))
        picture, points = render(person, face, size=image_size, rng=_stream(seed, 2, i))
        file.write(i, picture)
        marks[i] = [points[name] for name in LANDMARKS]
        return face, wrong

    with PictureFile((image_size, image_size, 1), path=Path(into) / IMAGES if into else None) as file:
        drawn = [one(i) for i in tqdm(range(n), desc="Drawing faces", unit="face", disable=not progress)]
        images = file.keep(range(n))
    true = np.array([face.smile for face, _ in drawn], np.int8)
    labels = true ^ np.array([wrong for _, wrong in drawn], np.int8)
    groups = np.array([f"person-{k:05d}" for k in owner])
    return Dataset(
        name="synthetic", images=images, labels=labels, groups=groups,
        split=split_by_group(labels, groups, seed=seed, held_out=held_out),
        ids=np.array([f"face-{i:06d}" for i in range(n)]), true_labels=true, landmarks=marks,
        cues={cue: np.array([getattr(face, cue) for face, _ in drawn], np.float32) for cue in CUES},
    )  # fmt: skip
