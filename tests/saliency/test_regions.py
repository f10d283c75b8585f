"""Regions: a partition that moves with the face, masks of one shape, eyes found on drawn and marked faces."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.data.dataset import LANDMARKS
from emolib.data.drawn import faces
from emolib.saliency import landmarks as eyes
from emolib.saliency import regions
from emolib.saliency.regions import REGIONS

SIZE = 96
MOUTH, SURROUNDINGS = REGIONS.index("mouth"), REGIONS.index("surroundings")


def face(size=SIZE):
    return regions.template_landmarks(size)


def test_each_region_is_where_its_points_are():
    where = regions.region_map(face(), SIZE)
    assert where.shape == (SIZE, SIZE) and where.dtype == np.uint8 and len(np.unique(where)) == len(REGIONS)
    expected = {"left_eye": "left eye", "right_eye": "right eye", "left_brow": "left eye",
                "right_brow": "right eye", "nose": "nose", "mouth_left": "mouth", "mouth_right": "mouth",
                "mouth_top": "mouth", "mouth_bottom": "mouth", "left_cheek": "left cheek",
                "right_cheek": "right cheek", "forehead": "forehead"}  # fmt: skip
    for name, (x, y) in zip(LANDMARKS, np.round(face()).astype(int), strict=True):
        if name in expected:
            assert REGIONS[where[y, x]] == expected[name], name
    x, y = np.round(face()[LANDMARKS.index("chin")]).astype(int)
    assert (REGIONS[where[y - 2, x]], REGIONS[where[y + 2, x]]) == ("chin", "surroundings")
    assert (where[[0, 0, -1, -1], [0, -1, 0, -1]] == SURROUNDINGS).all()
    mirrored = [name.replace("left", "?").replace("right", "left").replace("?", "right") for name in REGIONS]
    other_side = np.array([REGIONS.index(name) for name in mirrored])[where]
    assert (where == other_side[:, ::-1]).mean() > 0.95  # a symmetric face


def test_points_of_drawn_faces_lie_in_their_regions():
    drawn = faces.draw(60, seed=0, image_size=SIZE, progress=False)
    for points in drawn.landmarks:
        where = regions.region_map(points, SIZE)
        at = dict(zip(LANDMARKS, np.round(points).astype(int), strict=True))
        for names, region in (
            (("left_eye", "left_brow"), "left eye"),
            (("right_eye", "right_brow"), "right eye"),
            (("mouth_left", "mouth_right", "mouth_top", "mouth_bottom"), "mouth"),
            (("nose",), "nose"),
        ):
            assert [REGIONS[where[at[name][1], at[name][0]]] for name in names] == [region] * len(names)


@settings(deadline=None, max_examples=30)
@given(st.integers(-20, 20), st.integers(-20, 20), st.integers(0, 2**32 - 1))
def test_region_map_moves_with_the_landmarks(dx, dy, seed):
    shaken = face() + np.random.default_rng(seed).uniform(-2, 2, face().shape)
    points = np.round(shaken * 8) / 8  # exact in binary, so moving them rounds nothing
    here, there = regions.region_map(points, SIZE), regions.region_map(points + [dx, dy], SIZE)
    x0, y0 = (slice(max(0, -d), SIZE - max(0, d)) for d in (dx, dy))
    x1, y1 = (slice(max(0, d), SIZE + min(0, d)) for d in (dx, dy))
    np.testing.assert_array_equal(here[y0, x0], there[y1, x1])
    assert (here < len(REGIONS)).all()


@settings(deadline=None, max_examples=20)
@given(st.floats(-0.5, 0.5), st.floats(0.5, 1.5))
def test_regions_keep_their_size_when_the_face_turns_and_grows(angle, scale):
    centre, size = np.array([150, 130]), 300
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = (face(100) - [50, 37]) @ turn.T + centre
    plain = np.bincount(regions.region_map((face(100) - [50, 37]) + centre, size).ravel())[:SURROUNDINGS]
    turned = np.bincount(regions.region_map(points, size).ravel())[:SURROUNDINGS]
    np.testing.assert_allclose(turned, plain * scale**2, rtol=0.12)


def test_outline_goes_around_each_region():
    import cv2

    where, lines = regions.region_map(face(), SIZE), regions.outlines(face(), SIZE)
    for name in ("left eye", "right eye", "nose", "mouth"):
        inside, overlap = where == REGIONS.index(name), []
        for line in lines:
            assert line.shape[1:] == (2,) and line.dtype == np.float32
            filled = np.zeros((SIZE, SIZE), np.uint8)
            cv2.fillPoly(filled, [np.round(line).astype(np.int32)], 1)
            overlap.append((filled & inside).sum() / (filled | inside).sum())
        assert max(overlap) > 0.85, name


def test_average_map_puts_faces_on_each_other():
    """Two faces in two places and sizes, each with its map on its mouth: the average is on the mouth."""
    landmarks = np.stack([face() * 0.6 + [5, 5], face() * 0.8 + [12, 16]])
    maps = np.stack([regions.region_map(points, SIZE) == MOUTH for points in landmarks]).astype(float)
    average = regions.average_map(maps * [[[1]], [[50]]], landmarks, SIZE)
    mouth = regions.region_map(face(), SIZE) == MOUTH
    assert average.dtype == np.float32
    assert np.nansum(average[mouth]) / np.nansum(average) > 0.85
    uniform = regions.average_map(np.ones((2, SIZE, SIZE)), landmarks, SIZE)
    np.testing.assert_allclose(uniform[np.isfinite(uniform)], 1, rtol=1e-5)
    assert np.isfinite(uniform).mean() > 0.5


def test_eyes_found_on_drawn_faces_and_not_on_noise():
    drawn = faces.draw(60, seed=1, progress=False)
    images, points = drawn.images[::5], drawn.landmarks[::5]
    noise = np.random.default_rng(0).integers(0, 256, (2, 224, 224, 1), dtype=np.uint8)
    landmarks = eyes.find_landmarks(np.concatenate([images, noise]), progress=False)
    assert landmarks.shape == (14, len(LANDMARKS), 2) and landmarks.dtype == np.float32
    seen = np.isfinite(landmarks).all(axis=(1, 2))
    assert not seen[12:].any() and seen[:12].mean() >= 0.5
    error = np.hypot(*(landmarks[:12, :2] - points[:, :2]).transpose(2, 0, 1)).mean(axis=1)
    apart = np.hypot(*(points[:, 1] - points[:, 0]).T)
    assert np.median((error / apart)[seen[:12]]) < 0.15
    np.testing.assert_array_equal(eyes.find_landmarks(images[3:5], progress=False), landmarks[3:5])


def test_inside_takes_both_sides_together():
    where = regions.region_map(face(), SIZE)
    both = regions.inside(where, "left eye") | regions.inside(where, "right eye")
    np.testing.assert_array_equal(regions.inside(where, "eyes"), both)
    np.testing.assert_array_equal(
        regions.inside(where, "mouth", "nose"), (where == MOUTH) | (where == REGIONS.index("nose"))
    )
    assert sum(regions.inside(where, part).sum() for part in regions.PARTS) == where.size
    for bad in ((), ("ears",)):
        with pytest.raises(ValueError, match="names: expected some of eyes, cheeks, left eye"):
            regions.inside(where, *bad)


def test_one_shape_follows_the_eyes_and_no_mouth():
    """A wide and a narrow mouth, a turned face: on each the mean mouth, in the frame of that face's eyes."""
    wide, narrow = face().copy(), face().copy()
    corners = [LANDMARKS.index("mouth_left"), LANDMARKS.index("mouth_right")]
    wide[corners] += [[-3, 0], [3, 0]]
    narrow[corners] += [[1, 0], [-1, 0]]
    moved = narrow * 0.5 + [20, 10]
    shaped = regions.one_shape(np.stack([wide, moved]))
    np.testing.assert_allclose(shaped[0], regions.one_shape(np.stack([wide, narrow]))[1], atol=1e-4)
    np.testing.assert_allclose(shaped[1], shaped[0] * 0.5 + [20, 10], atol=1e-4)
    np.testing.assert_allclose(shaped[0][corners], face()[corners] + [[-1, 0], [1, 0]], atol=1e-4)
    np.testing.assert_allclose(shaped[0][:2], wide[:2], atol=1e-4)


def test_alignment_against_marks_by_hand(tmp_path):
    """Eyes 100 px apart; one face is off by 10 px on an eye, one not found, one without a marked mouth."""
    (tmp_path / "marked.csv").write_text(
        "id,left_eye_x,left_eye_y,right_eye_x,right_eye_y,mouth_left_x,mouth_left_y\n"
        "a.jpg,50,60,150,60,70,150\nb.jpg,50,60,150,60,70,150\nc.jpg,50,60,150,60,,\n"
    )
    ids, marked = eyes.read_marks(tmp_path / "marked.csv")
    assert ids.tolist() == ["a.jpg", "b.jpg", "c.jpg"] and marked.shape == (3, len(LANDMARKS), 2)
    laid = regions.lay_template(50 + 60j, 150 + 60j)
    landmarks = np.stack([laid, np.full_like(laid, np.nan), laid])
    landmarks[0, 0] += [6, 8]
    table = eyes.alignment(landmarks, marked).set_index("point")
    assert list(table.index) == ["left eye", "right eye", "mouth left"]
    assert table.n_marked.tolist() == [3, 3, 2] and table.n_found.tolist() == [2, 2, 1]
    np.testing.assert_allclose(table.median_error[["left eye", "right eye"]], [0.05, 0], atol=1e-6)
    corner = np.hypot(*(laid[LANDMARKS.index("mouth_left")] - [70, 150])) / 100
    np.testing.assert_allclose(table.loc["mouth left", ["median_error", "p90_error"]].astype(float), corner)


def test_fifty_photographs_are_marked_plausibly():
    from conftest import ROOT

    ids, marked = eyes.read_marks(ROOT / "benchmarks" / "eyes" / "marked.csv")
    assert len(set(ids)) == 50 and np.isfinite(marked[:, :2]).all()
    at = dict(zip(LANDMARKS, marked.transpose(1, 0, 2), strict=True))
    apart = at["right_eye"] - at["left_eye"]
    assert (apart[:, 0] > 50).all() and (np.abs(apart[:, 1]) < 35).all()
    below = (at["nose"] - (at["left_eye"] + at["right_eye"]) / 2)[:, 1] / apart[:, 0]
    assert (below > 0.3).all() and (below < 1).all()


def test_the_template_has_every_landmark():
    assert sorted(regions.TEMPLATE) == sorted(LANDMARKS)
    np.testing.assert_allclose(face(100)[:2], [[34, 37], [66, 37]])


def test_errors():
    with pytest.raises(
        ValueError, match=r"landmarks: expected \(15, 2\) finite numbers, got \(15, 2\) with 30"
    ):
        regions.region_map(np.full((15, 2), np.nan), SIZE)
    with pytest.raises(ValueError, match=r"landmarks: expected \(15, 2\)"):
        regions.region_map(face()[:5], SIZE)
    with pytest.raises(ValueError, match="landmarks: expected two eyes"):
        regions.region_map(np.zeros((15, 2)), SIZE)
    with pytest.raises(ValueError, match="images: expected uint8"):
        eyes.find_landmarks(np.zeros((1, 8, 8)), progress=False)
    with pytest.raises(ValueError, match=r"landmarks: expected \(15, 2\) finite"):
        regions.average_map(np.ones((2, 4, 4)), np.full((2, 15, 2), np.nan), 8)
