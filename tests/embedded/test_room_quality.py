"""Figures of a friend in a room, of friends whose answers are known."""

import drawn_room
import numpy as np
import pytest
import small_rooms
from small_networks import int8

from emolib.data import sources
from emolib.data.rooms import boxes, empty
from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.frames import Rooms, place
from emolib.data.rooms.scenes import Scenes
from emolib.embedded import frames, room, room_quality, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.codegen import room as codegen_room
from emolib.embedded.mood import Mood
from emolib.embedded.room import Answers
from emolib.embedded.room_quality import Judged


def said(face, smile, presence=0, threshold=0, flat=None):
    """What a friend says whose scores are these."""
    face, smile = np.array(face, np.int8), np.array(smile, np.int8)
    flat = np.zeros(len(face), bool) if flat is None else flat
    somebody = (face >= presence) & ~flat
    seen = somebody + (somebody & (smile >= threshold)).astype(np.uint8)
    return Answers(face, smile, np.zeros((len(face), 4), np.int32), seen, flat)


def rooms_of(n=600, seed=0):
    """Frames a third of which show nobody, a third a face, a third a smile; some show two."""
    rng = np.random.default_rng(seed)
    faces = np.full((n, 2, 5), np.nan, np.float32)
    kind = np.arange(n) % 3
    some = kind > 0
    faces[some, 0, 0:2] = rng.uniform(30, 54, (some.sum(), 2))
    faces[some, 0, 2] = SIDE * rng.uniform(0.4, 1.1, some.sum())
    faces[some, 0, 3] = np.radians(rng.uniform(-30, 30, some.sum()))
    faces[some, 0, 4] = kind[some] == 2
    faces[np.arange(n) % 20 == 1, 1] = [60, 40, 40, 0, 0]
    faces[~some, 1] = np.nan
    images = rng.integers(0, 256, (n, SIDE, SIDE, 1)).astype(np.uint8)
    groups = np.array([f"p{i // 3}" for i in range(n)])
    return Rooms(images, faces, groups, np.full(n, "test"))


@pytest.fixture(scope="module")
def rooms():
    return rooms_of()


def known(rooms, right=0.9, seed=0):
    """A friend who finds every face, sees a share `right` of smiles, and smiles at 1 in 10 other faces."""
    rng = np.random.default_rng(seed)
    sees = np.where(rooms.labels == 1, rng.random(len(rooms)) < right, rng.random(len(rooms)) < 0.1)
    return said(np.where(rooms.somebody, 50, -50), np.where(sees & rooms.somebody, 40, -40))


def test_thresholds_are_the_lowest_that_keep_to_their_shares(rooms):
    n = len(rooms)
    face = np.where(rooms.somebody, 20, np.linspace(-128, 19, n)).astype(int)
    face[np.flatnonzero(~rooms.somebody)[-2:]] = 60  # 2 of 200: 1% with nobody may be seen
    others = rooms.somebody & (rooms.labels == 0) & ~rooms.several
    smile = np.where(rooms.labels == 1, 90, -128)
    smile[others] = np.linspace(-100, 80, others.sum()).astype(int)
    presence, threshold = room_quality.thresholds(rooms, said(face, smile))
    seen = face[~rooms.somebody]
    assert (seen >= presence).mean() <= room_quality.MOST_SEEN < (seen >= presence - 1).mean()
    assert (
        (smile[others] >= threshold).mean()
        <= room_quality.MOST_OTHERS
        < (smile[others] >= threshold - 1).mean()
    )
    smile[~rooms.somebody] = 100  # where nobody is, a smile counts only where a face is seen
    assert room_quality.thresholds(rooms, said(face, smile))[1] > 100
    flat = ~rooms.somebody  # where nobody is said to be, whatever the scores
    assert room_quality.thresholds(rooms, said(face, smile, flat=flat)) == (-128, threshold)


def test_nobody_frames_without_a_face_cannot_smile(rooms):
    smile = np.where(rooms.somebody, np.where(rooms.labels == 1, 30, -30), 120)
    presence, threshold = room_quality.thresholds(rooms, said(np.where(rooms.somebody, 9, -9), smile))
    assert -9 < presence <= 9 and -30 < threshold <= 30


def test_conditions_are_those_of_the_first_face():
    faces = np.full((2, 2, 5), np.nan, np.float32)
    faces[0, 0] = [21, 50.4, 42, np.radians(-15), 1]
    images = np.full((2, SIDE, SIDE, 1), 10, np.uint8)
    images[0, 36:64, 7:35] = 200
    one = room_quality.conditions(Rooms(images, faces, np.array(["a", "b"]), np.array(["test", "test"])))
    found = {name: values[0] for name, values in one.items()}
    assert found == pytest.approx({"size": 0.5, "shift": 0.25, "tilt": 15, "light": 200}, abs=1e-3)
    assert all(np.isnan(values[1]) for values in one.values())


def test_figures_of_a_friend_that_is_always_right(rooms):
    right = said(np.where(rooms.somebody, 50, -50), np.where(rooms.labels == 1, 40, -40))
    report = room_quality.on_frames(rooms, [right, right], known(rooms, 0.5), n_boot=50)
    assert (report["auc"], report["auc_low"], report["auc_high"]) == (1, 1, 1)
    assert report["presence_auc"] == report["smiles_found"] == 1
    assert report["smiles_at_others"] == report["false_smiles_nobody"] == 0 < report["smiles_at_others_high"]
    assert (report["n_frames"], report["n_seeds"]) == ((~rooms.several).sum(), 2)
    assert report["several"]["n"] == rooms.several.sum() > 0 and report["auc_faces"] == 1
    assert all(
        band["auc"] == 1 for kind in room_quality.EDGES for band in report[f"auc_by_{kind}"] if band["n"]
    )
    assert {row["wrong"] for row in report["failures"]} == {0}


def test_figures_of_a_friend_with_known_errors(rooms):
    friend, other = known(rooms, 0.8), known(rooms, 0.3, seed=1)
    report = room_quality.on_frames(rooms, [friend], other, n_boot=50)
    one = rooms.somebody & ~rooms.several
    smiles = friend.smile > 0
    expected = smiles[one & (rooms.labels == 1)].mean()
    assert report["smiles_found"] == pytest.approx(expected)
    assert report["smiles_found_low"] < expected < report["smiles_found_high"]
    assert report["smiles_at_others"] == pytest.approx(smiles[one & (rooms.labels == 0)].mean())
    found, lost = expected, smiles[(~rooms.several) & (rooms.labels == 0)].mean()
    assert report["auc"] == pytest.approx(found * (1 - lost) + (found * lost + (1 - found) * (1 - lost)) / 2)
    assert report["auc_shipped"] == report["auc"] > report["crop"]["auc"]
    sizes = [band["n"] for band in report["auc_by_size"]]
    assert sum(sizes) == one.sum() and min(sizes) > 40
    assert sum(row["n"] for row in report["failures"] if row["kind"] == "tilt") == one.sum()
    rows = room_quality.curves(report, ("Friend in a room", "Friend"))
    assert len(rows) == 2 * sum(len(edges) - 1 for edges in room_quality.EDGES.values())
    assert rows[0] | {"auc": 0, "auc_low": 0, "auc_high": 0} == {
        "kind": "size", "low": 0.4, "high": 0.54, "model": "Friend in a room", "n": sizes[0],
        "auc": 0, "auc_low": 0, "auc_high": 0}  # fmt: skip
    assert rows[1]["auc"] == report["auc_by_size"][0]["crop_friend_auc"] and rows[1]["model"] == "Friend"


def test_what_cannot_be_measured_is_none(rooms):
    nobody = Rooms(rooms.images[::3], rooms.faces[::3], rooms.groups[::3], rooms.split[::3])
    report = room_quality.on_frames(nobody, [known(nobody)], known(nobody), n_boot=10)
    assert report["auc"] is report["smiles_found"] is report["presence_auc"] is None
    assert report["false_smiles_nobody"] == 0 and report["failures"] == []


def bright(threshold):
    """A friend that smiles wherever a frame is brighter than `threshold`."""

    def says(images):
        mean = images.mean(axis=(1, 2, 3))
        return said(np.full(len(images), 100), np.clip(mean - 128, -128, 127), threshold=threshold - 128)

    return Judged(says, Mood(0, 0, threshold - 128, threshold - 138))


def test_exact_cases_count_smiles():
    rows = room_quality.exact_cases(bright(200), bright(256 - 1), n=30)
    assert [row["kind"] for row in rows] == ["greys", "gradients", "stripes", "checks", "noises"]
    assert rows[0] == {"kind": "greys", "n": 256, "somebody": 256, "smiles": 56, "crop_smiles": 1}
    assert all(row["n"] == 30 for row in rows[1:])


def test_a_trained_friend_sees_nobody_in_what_is_nothing():
    friend = room_quality.in_room(room.load(drawn_room.FOLDER))
    assert {row["kind"]: row["somebody"] for row in room_quality.exact_cases(friend, friend, n=100)} == {
        "greys": 0, "gradients": 0, "stripes": 0, "checks": 0, "noises": 0
    }  # fmt: skip


def test_a_trained_friend_finds_a_face_where_it_was_put():
    faces = sources.load("synthetic", n_faces=60, label_noise=0, seed=5)[0]
    rng, friend = np.random.default_rng(5), room.load(drawn_room.FOLDER)
    x, y, size, tilt = (rng.uniform(*ends, 60) for ends in ((34, 50), (34, 50), (40, 70), (-0.3, 0.3)))
    scene = np.full((SIDE, SIDE), 90, np.uint8)
    images = np.stack([place(face, scene, x=x[i], y=y[i], size=size[i], tilt=tilt[i])
                       for i, face in enumerate(faces.images)])  # fmt: skip
    answers = room.answers(friend, images[..., None])
    put = np.stack([x, y, size, tilt, faces.labels], axis=1)[:, None].astype(np.float32)
    assert boxes.overlaps(answers.boxes, put).mean() > 0.9 and (answers.seen > 0).mean() > 0.8


def test_a_band_has_the_mixture_of_the_whole(rooms):
    """A friend that tells nobody from faces, and nothing of smiles: as good in each band as in all."""
    blind = said(np.zeros(len(rooms)), np.where(rooms.somebody, 50, -50))
    report = room_quality.on_frames(rooms, [blind], n_boot=20)
    bands = [band["auc"] for band in report["auc_by_size"]]
    assert bands == pytest.approx([report["auc"]] * len(bands), abs=0.07)
    assert report["auc_faces"] == 0.5 and {band["auc_faces"] for band in report["auc_by_size"]} == {0.5}


def test_what_framing_costs_is_one_thing_at_a_time():
    faces = sources.load("synthetic", n_faces=80, label_noise=0, seed=1)[0]
    rows = room_quality.framing(faces, Scenes(), {"a": bright(200), "b": bright(100)}, n=8, seed=1)
    values = [(row["kind"], row["low"]) for row in rows if row["model"] == "a"]
    assert values == [(f"{kind} alone", one) for kind, of in room_quality.VARIED.items() for one in of]
    assert all(row["n"] == 8 and row["auc_low"] <= row["auc"] <= row["auc_high"] for row in rows)
    assert len({row["auc"] for row in rows if row["low"] in (0, 1)}) == 1, "it begins with the same frames"


def test_where_nothing_is_seen_no_smile_begins():
    flat = Judged(lambda images: said([100] * len(images), [100] * len(images),
                                      flat=np.ones(len(images), bool)), Mood(0, 0, 0, 0))  # fmt: skip
    assert room_quality.false_smiles(flat, Scenes(), seed=0, hours=1 / 60) == []


def test_no_threshold_keeps_to_the_shares(rooms):
    always = said(np.full(len(rooms), 127), np.full(len(rooms), 127))
    with pytest.warns(UserWarning, match="the largest is taken"):
        assert room_quality.thresholds(rooms, always) == (127, 127)


def test_an_empty_room_is_the_same_again_and_changes():
    taken = [empty.frame(Scenes(), second, seed=0) for second in (0, 0, 0.2, 25, 700)]
    np.testing.assert_array_equal(taken[0], taken[1])
    assert taken[0].shape == (SIDE, SIDE, 1) and taken[0].dtype == np.uint8
    apart = [np.abs(taken[0].astype(int) - each).mean() for each in taken[2:]]
    assert 0 < apart[0] < apart[1] and apart[0] < 15
    light = [empty.frame(Scenes(), second, seed=0).mean() for second in range(0, 1500, 30)]
    assert np.mean(light[:5]) > 2 * np.mean(light[23:27])


def test_false_smiles_are_those_that_a_mood_begins(monkeypatch):
    times = []

    def frame(scenes, seconds, *, seed):
        times.append(seconds)
        lit = 30 <= seconds < 40 or 59 <= seconds < 59.1  # ten seconds; a moment, one inference of it
        return np.full((SIDE, SIDE, 1), 250 if lit else 10, np.uint8)

    monkeypatch.setattr(empty, "frame", frame)
    friend = bright(200)
    sleeper = Judged(lambda images: said(np.where(images.mean((1, 2, 3)) > 100, 100, -100),
                                         images.mean((1, 2, 3)) - 128), Mood(0, 0, 72, 60))  # fmt: skip
    assert room_quality.false_smiles(friend, Scenes(), seed=0, hours=1 / 60) == [
        pytest.approx(0.5033, abs=0.001)
    ]
    assert room_quality.false_smiles(sleeper, Scenes(), seed=0, hours=1 / 60) == [
        pytest.approx(0.5033, abs=0.001)
    ]
    assert friend.mood == Mood(0, 0, 72, 62), "each hour begins asleep"
    assert max(times) < 60


def test_a_friend_in_a_room_is_judged_by_what_it_says_and_its_release():
    friend = small_rooms.friend()
    judged, images = room_quality.in_room(friend), small_rooms.frames(30, seed=5)
    np.testing.assert_array_equal(judged.says(images).seen, room.answers(friend, images).seen)
    source = codegen_room.emit(friend)
    ends = source.face, source.face_release, source.threshold, source.release
    assert judged.mood == Mood(*ends) and judged.mood.face_release < judged.mood.face


def test_a_friend_that_must_be_shown_a_face_takes_any_frame_for_one():
    content = int8("pools of 2x2")
    source, images = c99.emit(content), small_rooms.frames(room.CHUNK + 40, seed=6)
    images[:5] = np.arange(5, dtype=np.uint8)[:, None, None, None] * 60
    judged = room_quality.shown_a_face(content, 0.5)
    said = judged.says(images)
    shown = frames.pictures(frames.framed(images), (32, 32))
    np.testing.assert_array_equal(said.smile, tflite.run(content, shown, progress=False))
    assert said.flat[:5].all() and not said.seen[:5].any() and (said.face[:5] == -128).all()
    assert (said.seen[~said.flat] == 1 + (said.smile[~said.flat] >= source.threshold)).all()
    assert judged.mood == Mood(0, 0, source.threshold, source.release)
