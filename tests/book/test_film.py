"""The friend's film shows what the friend answers, when the firmware would."""

import io
from types import SimpleNamespace

import numpy as np
from friend_book import film
from PIL import Image

from emolib.report.friend_page import samples

SOURCE = SimpleNamespace(face=0, face_release=-10, threshold=15, release=5)
SMILES = [-50, -50, -40, 0, 20, 30, 40, 50, 60, 70]  # in the empty room, then from rest to the broadest smile


def answers(smile):
    face = np.array([-99] + [9] * 9, np.int8)
    seen = np.where(face < 0, 0, 1 + (np.array(smile) >= SOURCE.threshold))
    boxes = np.array([[42 * 16, 42 * 16, 40 * 16, 0]] * 10)
    return SimpleNamespace(face=face, smile=np.array(smile, np.int8), seen=seen, boxes=boxes)


def test_the_film_keeps_the_firmwares_time(monkeypatch):
    """A frame lasts 0.2 s. Somebody comes with frame 8; asleep, the friend looks at frames 0, 5 and 10.
    Smiles of 15 and more are frames 20 and 21: it begins with the second. Below 5 are 36, 37: it stops there.
    """
    monkeypatch.setattr(film, "answers", lambda friend, shown: answers(SMILES))
    files, told = film.made(None, SOURCE)
    assert told == {
        "comes": 1.6, "wakes": 2.0, "smiles": 3.6, "begins": 4.2, "stops": 7.4, "seconds": 14.6, "asked": 1
    }  # fmt: skip
    with Image.open(io.BytesIO(files["film.webp"])) as moving:
        assert moving.is_animated and moving.info["loop"] == 0 and moving.size == (448, 224)
    with Image.open(io.BytesIO(files["film.png"])) as still:
        assert still.size == (448, 224) and (230, 159, 0) in still.convert("RGB").get_flattened_data()
    assert sum(map(len, files.values())) < 300_000


def test_there_is_no_film_of_a_friend_that_smiles_at_nobody_drawn(monkeypatch):
    monkeypatch.setattr(film, "answers", lambda friend, shown: answers([-50] * 10))
    monkeypatch.setattr(samples, "ASKED", 2)
    assert film.made(None, SOURCE) == ({}, {})
