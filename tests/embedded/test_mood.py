"""The rule for waking and smiling back: by hand, and the firmware's C on random scores."""

import ctypes
from importlib.resources import files

import numpy as np
import pytest

from emolib.embedded import host, mood
from emolib.embedded.mood import Mood

FIRMWARE = files("emolib.embedded.firmware")
CROP = {"THRESHOLD": -23, "RELEASE": -30}
ROOM = {"FACE": 10, "FACE_RELEASE": -5, "THRESHOLD": 20, "RELEASE": 12}


class CMood(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint8) for name in ("smiling", "awake", "against", "without")]


def compiled(folder, constants, *flags):
    """friend.c of a network with these constants."""
    folder.mkdir(exist_ok=True)
    lines = [f"#define SMILE_{name} ({value})" for name, value in constants.items()]
    (folder / "smile.h").write_text("\n".join(["#include <stdint.h>", *lines, ""]))
    for name in ("friend.c", "friend.h"):
        (folder / name).write_text((FIRMWARE / name).read_text())
    library = folder / "friend.so"
    strict = ["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-std=c99"]
    host.compile([*strict, *flags, str(folder / "friend.c"), "-o", str(library)])
    return ctypes.CDLL(str(library))


@pytest.fixture(scope="module", params=["room", "crop", "levels at the ends"])
def both(request, tmp_path_factory):
    """(friend.c, its constants)"""
    constants = {"room": ROOM, "crop": CROP}.get(
        request.param, {"FACE": 127, "FACE_RELEASE": -128, "THRESHOLD": 127, "RELEASE": -128}
    )
    return compiled(tmp_path_factory.mktemp("friend"), constants), constants


def walk(rng, n):
    """Scores that stay near each other for a while, with all values, so that every state is come by."""
    steps = rng.normal(0, rng.choice([2, 30, 200], n))
    jumps = np.where(rng.random(n) < 0.02, rng.integers(-128, 128, n), 0)
    return np.clip(rng.integers(-128, 128) + np.cumsum(steps) % 256 - 128 + jumps, -128, 127).astype(int)


def test_python_and_c_are_one_rule(both):
    library, constants = both
    face, release = constants.get("FACE", 0), constants.get("FACE_RELEASE", 0)
    python, c = Mood(face, release, constants["THRESHOLD"], constants["RELEASE"]), CMood()
    seen = set()
    rng = np.random.default_rng(0)
    for _ in range(40):
        for scores in zip(walk(rng, 500).tolist(), walk(rng, 500).tolist(), strict=True):
            assert python.meet(*scores) == library.friend_meet(ctypes.byref(c), *scores)
            states = [c.smiling, c.awake, c.against, c.without]
            assert states == [python.smiling, python.awake, python.against, python.without]
            assert library.friend_pause(ctypes.byref(c)) == python.pause
            assert python.awake or not python.smiling
            seen.add((python.smiling, python.awake))
    assert len(seen) == 3 or constants["FACE"] == 127


def test_a_friend_that_is_shown_faces_smiles_as_before(tmp_path):
    """Two scores at the threshold begin it, two below the release end it; nothing else matters."""
    library, c, rng = compiled(tmp_path / "a", CROP), CMood(), np.random.default_rng(1)
    smiling, against = False, 0
    for score in rng.integers(-45, -10, 5000).tolist():
        against = against + 1 if (score < -30 if smiling else score >= -23) else 0
        change = 0
        if against == 2:
            smiling, against, change = not smiling, 0, -1 if smiling else 1
        assert library.friend_feel(ctypes.byref(c), score) == change
        assert (c.smiling, c.awake) == (smiling, 1)


def friend(**state):
    return Mood(ROOM["FACE"], ROOM["FACE_RELEASE"], ROOM["THRESHOLD"], ROOM["RELEASE"], **state)


def test_somebody_comes_smiles_and_leaves():
    one = friend()
    assert [one.meet(9, 127) for _ in range(5)] == [0] * 5 and not one.awake  # nobody: a smile counts nothing
    assert one.pause == 1000
    assert one.meet(10, 0) == 0 and one.awake and one.pause == 200
    assert [one.meet(-5, 0) for _ in range(99)] == [0] * 99 and one.awake  # hardly there, but there
    assert [one.meet(-5, 99) for _ in range(9)] == [0] * 9  # too little of a face to begin
    assert [one.meet(10, 20), one.meet(10, 19), one.meet(10, 20), one.meet(10, 20)] == [0, 0, 0, 1]
    assert [one.meet(-5, 12), one.meet(-5, 11), one.meet(-5, 12), one.meet(-5, 12)] == [0] * 4
    assert [one.meet(99, 11), one.meet(99, 11)] == [0, -1]
    assert [one.meet(99, 99), one.meet(99, 99)] == [0, 1]
    assert [one.meet(-6, 99), one.meet(-6, 99)] == [0, -1]  # gone, whatever the box shows
    assert [one.meet(-6, 0) for _ in range(22)] == [0] * 22 and one.awake
    assert one.meet(-6, 0) == 0 and not one.awake  # the 25th without anybody
    assert one.meet(9, 99) == 0 and not one.awake and one.meet(10, 99) == 0 and one.meet(10, 99) == 1


def test_asleep_it_takes_in_every_fifth_frame():
    smiles = np.zeros(50, int)
    smiles[[1, 2, 6, 7]] = 99
    assert friend().watch([99] * 50, smiles) == 2  # awake since frame 0
    faces = np.where(smiles, 99, -99)
    assert friend().watch(faces, smiles) == 0  # it slept at frames 0 and 5: nobody
    assert friend().watch([], []) == 0


def test_the_least_that_can_be_asked_for(tmp_path):
    """One in a row, and no patience: it sleeps at once, and never smiles in its sleep."""
    library = compiled(tmp_path / "b", ROOM, "-DSMILE_IN_A_ROW=1", "-DSMILE_PATIENCE=1")
    c = CMood()
    assert [library.friend_meet(ctypes.byref(c), face, 20) for face in (10, 10, -6, -6)] == [1, 0, -1, 0]
    assert not c.awake
    library = compiled(tmp_path / "c", ROOM, "-DSMILE_IN_A_ROW=9", "-DSMILE_PATIENCE=3")
    c = CMood(smiling=1, awake=1)
    assert [library.friend_meet(ctypes.byref(c), -6, 99) for _ in range(4)] == [0, 0, -1, 0] and not c.awake


def test_the_numbers_of_the_rule_are_the_firmwares():
    assert (mood.IN_A_ROW, mood.ASLEEP_MS, mood.AWAKE_MS, mood.PATIENCE) == (2, 1000, 200, 25)
