"""Regions: a partition that moves with the face, shares computed by hand, eyes found on a drawn face."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib import eyes, regions
from emolib.data import synthetic
from emolib.data.dataset import LANDMARKS
from emolib.regions import REGIONS

SIZE = 96
EYES, MOUTH, CHIN, SURROUNDINGS = (REGIONS.index(name) for name in ("eyes", "mouth", "chin", "surroundings"))


def face(size=SIZE):
    return regions.template_landmarks(size)


def test_shares_by_hand():
    """One face of 2 x 2: 3 of 4 on the mouth's pixel, 1 of 4 on the surroundings' two, none on the eyes'."""
    table = regions.shares(
        np.array([[[3.0, 1], [0, 0]]]), np.array([[[MOUTH, SURROUNDINGS], [SURROUNDINGS, EYES]]])
    )
    table = table.set_index("region")
    assert list(table.index) == list(REGIONS) and (table.n_faces == 1).all()
    assert table.area_share[["mouth", "surroundings", "eyes", "nose"]].tolist() == [0.25, 0.5, 0.25, 0]
    assert table.saliency_share[["mouth", "surroundings", "eyes", "nose"]].tolist() == [0.75, 0.25, 0, 0]
    assert table.enrichment[["mouth", "surroundings", "eyes"]].tolist() == [3, 0.5, 0]
    assert (
        table.enrichment_low["mouth"] == table.enrichment_high["mouth"] == 3
    )  # one face: nothing to resample
    assert np.isnan(
        table.loc["nose", ["enrichment", "enrichment_low", "enrichment_high"]].astype(float)
    ).all()


def test_shares_are_means_over_faces_however_strong_their_maps():
    maps = np.array([[[1000.0, 0]], [[1, 3]]])  # shares 1 and 1/4 on the left pixel
    table = regions.shares(maps, np.array([[[EYES, CHIN]]] * 2)).set_index("region")
    assert table.saliency_share["eyes"] == 0.625 and table.enrichment["eyes"] == 1.25
    assert (table.enrichment_low["eyes"], table.enrichment_high["eyes"]) == (
        0.5,
        2,
    )  # always one face, always the other


def test_interval_narrows_with_faces_and_follows_the_seed():
    def limits(n, seed=0):
        maps = np.random.default_rng(1).random((n, 1, 2)) ** 4
        row = regions.shares(maps, np.array([[[EYES, CHIN]]] * n), seed=seed).iloc[EYES]
        assert row.enrichment_low < row.enrichment < row.enrichment_high
        return row.enrichment_low, row.enrichment_high

    assert np.diff(limits(400)) < 0.5 * np.diff(limits(20))
    assert limits(20) == limits(20) != limits(20, seed=1)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32 - 1))
def test_uniform_map_is_enriched_nowhere(seed):
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, len(REGIONS), (3, 8, 8))
    table = regions.shares(np.full((3, 8, 8), rng.uniform(0.1, 9)), drawn, n_boot=20, seed=0)
    np.testing.assert_allclose(table.saliency_share.sum(), 1)
    np.testing.assert_allclose(table.area_share.sum(), 1)
    seen = table[table.area_share > 0]
    np.testing.assert_allclose(seen[["enrichment", "enrichment_low", "enrichment_high"]], 1)


def test_linear_model_on_the_mouth_has_all_saliency_there():
    import keras

    from emolib import saliency

    where = regions.region_map(face(), SIZE)
    model = keras.Sequential([keras.Input((SIZE, SIZE, 1)), keras.layers.Flatten(), keras.layers.Dense(1)])
    model = keras.Model(model.inputs, model.outputs[0])
    model.set_weights([(where == MOUTH).astype(np.float32).reshape(-1, 1), np.zeros(1, np.float32)])
    images = np.random.default_rng(0).integers(0, 256, (2, SIZE, SIZE, 1), dtype=np.uint8)
    maps = saliency.smoothgrad(model, images, samples=2, seed=0, progress=False)
    table = regions.shares(maps, np.stack([where] * 2)).set_index("region")
    np.testing.assert_allclose(table.saliency_share["mouth"], 1)
    np.testing.assert_allclose(table.enrichment["mouth"], where.size / (where == MOUTH).sum())
    assert (table.saliency_share.drop("mouth") == 0).all()


def test_each_region_is_where_its_points_are():
    where = regions.region_map(face(), SIZE)
    assert where.shape == (SIZE, SIZE) and where.dtype == np.uint8 and len(np.unique(where)) == len(REGIONS)
    expected = {"left_eye": "eyes", "right_eye": "eyes", "left_brow": "eyes", "right_brow": "eyes",
                "nose": "nose", "mouth_left": "mouth", "mouth_right": "mouth", "mouth_top": "mouth",
                "mouth_bottom": "mouth", "left_cheek": "cheeks", "right_cheek": "cheeks",
                "forehead": "forehead"}  # fmt: skip
    for name, (x, y) in zip(LANDMARKS, np.round(face()).astype(int), strict=True):
        if name in expected:
            assert REGIONS[where[y, x]] == expected[name], name
    x, y = np.round(face()[LANDMARKS.index("chin")]).astype(int)
    assert (REGIONS[where[y - 2, x]], REGIONS[where[y + 2, x]]) == ("chin", "surroundings")
    assert (where[[0, 0, -1, -1], [0, -1, 0, -1]] == SURROUNDINGS).all()
    assert (where == where[:, ::-1]).mean() > 0.95  # a symmetric face


def test_points_of_drawn_faces_lie_in_their_regions():
    drawn = synthetic.draw(60, seed=0, image_size=SIZE, progress=False)
    for points in drawn.landmarks:
        where = regions.region_map(points, SIZE)
        at = dict(zip(LANDMARKS, np.round(points).astype(int), strict=True))
        for names, region in (
            (("left_eye", "right_eye", "left_brow", "right_brow"), "eyes"),
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

    where, borders = regions.region_map(face(), SIZE), regions.outline(face(), SIZE)
    assert list(borders) == list(REGIONS[:-1]) and len(borders["eyes"]) == 2
    for name in ("eyes", "nose", "mouth"):
        filled = np.zeros((SIZE, SIZE), np.uint8)
        for line in borders[name]:
            assert line.shape[1:] == (2,) and line.dtype == np.float32
            cv2.fillPoly(filled, [np.round(line).astype(np.int32)], 1)
        inside = where == REGIONS.index(name)
        assert (filled.astype(bool) & inside).sum() / (filled.astype(bool) | inside).sum() > 0.85, name


def test_align_brings_the_eyes_to_the_template():
    points = face() * 0.5 + [30, 10]
    image = np.zeros((SIZE, SIZE), np.float32)
    (x, y) = np.round(points[0]).astype(int)
    image[y - 1 : y + 2, x - 1 : x + 2] = 1
    aligned = regions.align(image, points, regions.template_landmarks(200), 200)
    assert aligned.shape == (200, 200) and aligned.dtype == np.float32
    place = np.unravel_index(np.nanargmax(aligned), aligned.shape)
    assert np.hypot(*(np.array(place)[::-1] - regions.template_landmarks(200)[0])) < 6
    same = regions.align(image, face(), face(), SIZE)
    np.testing.assert_allclose(same[1:-1, 1:-1], image[1:-1, 1:-1], atol=1e-3)


def test_average_map_puts_faces_on_each_other():
    """Two faces in two places and sizes, each with its map on its mouth: the average is on the mouth."""
    landmarks = np.stack([face() * 0.6 + [5, 5], face() * 0.8 + [12, 16], np.full_like(face(), np.nan)])
    maps = np.stack([regions.region_map(points, SIZE) == MOUTH for points in landmarks[:2]]).astype(float)
    maps = np.concatenate([maps * [[[1]], [[50]]], np.ones((1, SIZE, SIZE))])
    average = regions.average_map(maps, landmarks, SIZE)
    mouth = regions.region_map(face(), SIZE) == MOUTH
    assert average.dtype == np.float32
    assert np.nansum(average[mouth]) / np.nansum(average) > 0.85
    uniform = regions.average_map(np.ones((2, SIZE, SIZE)), landmarks[:2], SIZE)
    np.testing.assert_allclose(uniform[np.isfinite(uniform)], 1, rtol=1e-5)
    assert np.isfinite(uniform).mean() > 0.5


def test_eyes_found_on_drawn_faces_and_not_on_noise():
    drawn = synthetic.draw(60, seed=1, progress=False)
    images, points = drawn.images[::5], drawn.landmarks[::5]
    noise = np.random.default_rng(0).integers(0, 256, (2, 224, 224, 1), dtype=np.uint8)
    landmarks = eyes.find_landmarks(np.concatenate([images, noise]), progress=False)
    assert landmarks.shape == (14, len(LANDMARKS), 2) and landmarks.dtype == np.float32
    seen = regions.found(landmarks)
    assert not seen[12:].any() and seen[:12].mean() >= 0.5
    error = np.hypot(*(landmarks[:12, :2] - points[:, :2]).transpose(2, 0, 1)).mean(axis=1)
    apart = np.hypot(*(points[:, 1] - points[:, 0]).T)
    assert np.median((error / apart)[seen[:12]]) < 0.15
    np.testing.assert_array_equal(eyes.find_landmarks(images[3:5], progress=False), landmarks[3:5])


def test_the_template_has_every_landmark():
    assert sorted(regions.TEMPLATE) == sorted(LANDMARKS)
    np.testing.assert_allclose(face(100)[:2], [[34, 37], [66, 37]])


def test_errors():
    ones, where = np.ones((2, 4, 4)), np.zeros((2, 4, 4), np.uint8)
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
    with pytest.raises(ValueError, match="region_maps: expected one or more, shaped as maps"):
        regions.shares(ones, where[:1])
    with pytest.raises(ValueError, match="region_maps: expected one or more"):
        regions.shares(ones[:0], where[:0])
    with pytest.raises(ValueError, match="region_maps: expected 0 to 6, got 0 to 7"):
        regions.shares(ones, where + np.eye(4, dtype=np.uint8) * 7)
    with pytest.raises(ValueError, match="n_boot: expected 1 or more, got 0"):
        regions.shares(ones, where, n_boot=0)
    with pytest.raises(ValueError, match="maps: expected"):
        regions.shares(-ones, where)
    with pytest.raises(ValueError, match="landmarks: expected a face with all its points, got none among 2"):
        regions.average_map(ones, np.full((2, 15, 2), np.nan), 8)
    with pytest.raises(ValueError, match="the same number of faces"):
        regions.average_map(ones, np.zeros((3, 15, 2)), 8)
