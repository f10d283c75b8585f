"""Drawn faces: the same bytes each time, labels as wrong as asked for, switches and landmarks that hold."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from emolib.data.dataset import LANDMARKS
from emolib.data.drawn import faces as synthetic
from emolib.data.drawn.canvas import bezier
from emolib.data.drawn.people import SMILES, Face, Person, sample
from emolib.data.drawn.scenery import render

N, SIZE, SEED = 200, 96, 5


@pytest.fixture(scope="module")
def faces():
    return synthetic.draw(N, seed=SEED, image_size=SIZE, progress=False)


def smiling_face(**changes):
    """A person and a face with nothing in the way, whatever the seed gives."""
    rng = np.random.default_rng(1)
    person = replace(sample(Person, rng), beard="none", glasses="none", mouth_curve=0.0)
    plain = {"au12": 0.0, "au6": 0.0, "grin": 0.0, "mouth_open": 0.0,
             "frown": 0.0, "smirk": 0.0, "squint": 0.0,
             "blink": 0.0,
             "roll": 0.0, "yaw": 0.0, "pitch": 0.0, "blur": 0.0, "hidden_by": "nothing"}  # fmt: skip
    return person, replace(sample(Face, rng), **{**plain, **changes})


def picture_of(person, face, size=160):
    return render(person, face, size=size, rng=np.random.default_rng(0))


def test_a_bezier_curve_computed_by_hand():
    # Quadratic with control points (0, 0), (1, 2), (2, 0): at t = 1/2 a quarter, a half, a quarter of them.
    np.testing.assert_allclose(
        bezier((0, 0), (1, 2), (2, 0), samples=3), [[0, 0], [1, 1], [2, 0]], atol=1e-12
    )


def test_same_seed_same_bytes_on_any_number_of_cores(faces):
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        assert synthetic.draw(N, seed=SEED, image_size=SIZE, progress=False).digest == faces.digest
    finally:
        cv2.setNumThreads(threads)
    assert synthetic.draw(N, seed=SEED + 1, image_size=SIZE, progress=False).digest != faces.digest


def test_a_face_does_not_depend_on_how_many_are_drawn(faces):
    fewer = synthetic.draw(80, seed=SEED, image_size=SIZE, progress=False)
    np.testing.assert_array_equal(fewer.images, faces.images[:80])
    np.testing.assert_array_equal(fewer.labels, faces.labels[:80])


def test_shapes_people_and_splits(faces):
    assert faces.images.shape == (N, SIZE, SIZE, 1) and faces.landmarks.shape == (N, len(LANDMARKS), 2)
    assert len(np.unique(faces.groups)) == N // synthetic.FACES_PER_PERSON
    people = [set(faces.groups[faces.indices(split)]) for split in ("train", "val", "test")]
    assert not (people[0] & people[1] or people[0] & people[2] or people[1] & people[2])
    assert abs(len(faces.indices("train")) / N - 0.70) < 0.06


@pytest.mark.parametrize("rate", [0.0, 0.09])
def test_labels_are_wrong_at_the_asked_rate(rate, monkeypatch):
    nowhere = dict.fromkeys(LANDMARKS, (0.0, 0.0))
    monkeypatch.setattr(
        synthetic, "render", lambda *_, size, rng: (np.zeros((size, size), np.uint8), nowhere)
    )
    drawn = synthetic.draw(2000, seed=2, image_size=32, label_noise=rate, progress=False)
    wrong = (drawn.labels != drawn.true_labels).mean()
    assert abs(wrong - rate) <= 3.5 * np.sqrt(rate * (1 - rate) / 2000)  # 0 must be 0
    assert abs(drawn.true_labels.mean() - SMILES) < 0.06


def test_label_noise_changes_no_picture(faces):
    clean = synthetic.draw(N, seed=SEED, image_size=SIZE, label_noise=0.0, progress=False)
    np.testing.assert_array_equal(clean.images, faces.images)
    np.testing.assert_array_equal(clean.true_labels, faces.true_labels)


def test_cues_follow_the_smile(faces):
    smiling = faces.true_labels == 1
    assert (faces.cues["au12"][smiling] > 0).all() and (faces.cues["au12"][~smiling] == 0).all()
    assert 0.6 < (faces.cues["au6"][smiling] > 0).mean() < 0.95  # some smiles are not Duchenne's
    assert 0 < (faces.cues["au6"][~smiling] > 0).mean() < 0.2


@pytest.mark.parametrize("cue", ["au12", "au6"])
def test_a_switched_off_cue_is_gone_and_nothing_else_is(faces, cue):
    off = synthetic.draw(N, seed=SEED, image_size=SIZE, progress=False, **{cue: False})
    other = {"au12": "au6", "au6": "au12"}[cue]
    assert not off.cues[cue].any()
    np.testing.assert_array_equal(off.cues[other], faces.cues[other])
    np.testing.assert_array_equal(off.labels, faces.labels)
    same = faces.cues[cue] == 0
    np.testing.assert_array_equal(off.images[same], faces.images[same])
    assert all((a != b).any() for a, b in zip(off.images[~same], faces.images[~same], strict=True))


def test_without_au12_the_mouth_says_nothing():
    drawn = synthetic.draw(300, seed=3, image_size=48, au12=False, au6=False, progress=False)
    place = {name: drawn.landmarks[:, k] for k, name in enumerate(LANDMARKS)}
    lift = (place["mouth_top"] - (place["mouth_left"] + place["mouth_right"]) / 2)[:, 1]
    smiling = drawn.true_labels == 1
    error = np.sqrt(lift[smiling].var() / smiling.sum() + lift[~smiling].var() / (~smiling).sum())
    assert abs(lift[smiling].mean() - lift[~smiling].mean()) < 3.5 * error


@pytest.mark.parametrize(("cue", "inside"), [("au12", "below the eyes"), ("au6", "above the mouth")])
def test_a_cue_changes_pixels_only_where_it_belongs(cue, inside):
    person, plain = smiling_face()
    before, marks = picture_of(person, plain)
    after, _ = picture_of(person, replace(plain, **{cue: 1.0}))
    rows = np.flatnonzero((before != after).any(axis=1))
    assert len(rows) > 10
    if inside == "below the eyes":
        assert rows.min() > marks["left_eye"][1] + 0.1 * (marks["chin"][1] - marks["left_eye"][1])
        assert rows.max() < marks["chin"][1]
    else:
        strong = np.flatnonzero((np.abs(before.astype(int) - after) > 12).any(axis=1))
        assert strong.min() > marks["left_brow"][1] and strong.max() < marks["mouth_bottom"][1]


def test_au12_lifts_the_corners_and_widens_the_mouth():
    person, plain = smiling_face()
    width, height = [], []
    for au12 in (0.0, 0.5, 1.0):
        _, marks = picture_of(person, replace(plain, au12=au12))
        width.append(marks["mouth_right"][0] - marks["mouth_left"][0])
        height.append(marks["mouth_top"][1] - (marks["mouth_left"][1] + marks["mouth_right"][1]) / 2)
    assert width[0] < width[1] < width[2] and height[0] < height[1] < height[2]


def test_au6_lifts_the_cheeks_and_leaves_the_mouth():
    person, plain = smiling_face()
    _, rest = picture_of(person, plain)
    _, raised = picture_of(person, replace(plain, au6=1.0))
    assert raised["left_cheek"][1] < rest["left_cheek"][1] - 2
    np.testing.assert_array_equal(raised["mouth_left"], rest["mouth_left"])


def test_landmarks_are_inside_the_picture_and_in_order(faces):
    assert (faces.landmarks >= 0).all() and (faces.landmarks <= SIZE - 1).all()
    place = {name: faces.landmarks[:, k] for k, name in enumerate(LANDMARKS)}
    for left, right in (
        ("left_eye", "right_eye"),
        ("mouth_left", "mouth_right"),
        ("face_left", "face_right"),
    ):
        assert (place[left][:, 0] < place[right][:, 0]).all()
    for high, low in (("forehead", "nose"), ("nose", "mouth_bottom"), ("mouth_bottom", "chin")):
        assert (place[high][:, 1] < place[low][:, 1]).all()


def test_a_landmark_is_where_it_is_drawn():
    # The iris is the darkest thing in a light face, and the eye's landmark is in it.
    person, face = smiling_face(gaze=0.0, noise=0.0, brow_raise=0.0)
    picture, marks = picture_of(
        replace(person, iris=20, skin=220.0, eye_open=0.12, brow_y=-0.44), face, size=224
    )
    x, y = np.round(marks["left_eye"]).astype(int)
    patch = picture[y - 9 : y + 10, x - 9 : x + 10].astype(float)
    dark = np.argwhere(patch < patch.min() + 25).mean(axis=0) - 9
    assert np.abs(dark).max() < 3


@pytest.mark.parametrize(("name", "value"), [
    ("n", 0), ("n", 2.5), ("seed", -1), ("seed", None), ("image_size", 16), ("image_size", "big"),
    ("label_noise", 0.7), ("label_noise", float("nan")), ("label_noise", "none"),
])  # fmt: skip
def test_a_wrong_argument_is_named(name, value):
    options = {"n": 100, "seed": 0, "image_size": 32, "progress": False, name: value}
    with pytest.raises(ValueError, match=f"^{name}: expected .*, got"):
        synthetic.draw(options.pop("n"), **options)
