"""Boxes: by hand where a face at a known place is coded, found again and cut out."""

from __future__ import annotations

import math

import numpy as np
import pytest

from emolib.data.rooms import boxes
from emolib.data.rooms.boxes import CELLS, CROP, SIDE


def _faces(*rows: list[float]) -> np.ndarray:
    return np.array([rows], np.float32)


NOBODY = [math.nan] * 5


def test_a_face_is_coded_in_the_cells_in_its_middle():
    # centre in the middle of cell (row 2, column 3), which is at y = 30, x = 42
    made = boxes.targets(_faces([42, 30, 56, 0, 1], NOBODY))[0]
    np.testing.assert_allclose(made[2, 3], [1, 0, 0, 0, 0, 1])
    # 56 px are 4.67 cells: core is .72 of a cell, near 1.31
    assert made[2, 2, 0] == made[2, 4, 0] == made[1, 3, 0] == made[3, 3, 0] == -1
    assert (made[..., 0] == 1).sum() == 1 and made[2, 5, 0] == 0
    np.testing.assert_allclose(
        made[2, 4], [-1, -4, 0, 0, 0, 1]
    )  # a cell to the right: the face is at 4/4 left of it
    assert not made[5].any()


def test_size_and_tilt_are_coded_as_written():
    made = boxes.targets(_faces([45, 30, 56 * math.e, -0.25, 0]))[0, 2, 3]
    np.testing.assert_allclose(made, [1, 1, 0, 8, -2, 1], atol=1e-5)


def test_where_two_are_near_it_is_the_first_and_where_nobody_is_nothing():
    both = boxes.targets(_faces([42, 30, 56, 0.1, 1], [54, 30, 60, 0, 1]))[0]
    assert both[2, 3, 0] == both[2, 4, 0] == 1  # each in the middle of its own
    assert both[2, 3, 4] == both[2, 4, 4] == np.float32(0.8)
    assert not boxes.targets(_faces(NOBODY, NOBODY)).any()


def test_what_is_coded_is_found_again():
    rng = np.random.default_rng(0)
    faces = np.stack(
        [*rng.uniform(8, 76, (2, 200)), rng.uniform(34, 92, 200), rng.uniform(-0.5, 0.5, 200)], axis=1
    )
    faces = np.pad(faces, ((0, 0), (0, 1)))[:, None].astype(np.float32)
    face, found = boxes.best(boxes.targets(faces)[..., :5])
    assert (face == 1).all()
    np.testing.assert_allclose(found[:, :3] / 16, faces[:, 0, :3], atol=0.05)
    np.testing.assert_allclose(found[:, 3] / 256 * 2 * math.pi, faces[:, 0, 3], atol=0.013)
    assert boxes.overlaps(found, faces).all()


def test_the_first_of_equal_cells_is_taken_and_numbers_beyond_are_cut():
    maps = np.zeros((1, CELLS, CELLS, 5), np.float32)
    maps[0, 1, 4] = maps[0, 5, 2] = [3, 1000, -1000, 1000, -1000]
    face, found = boxes.best(maps)
    assert face.tolist() == [3] and found.tolist() == [[(54 + 24) * 16, (18 - 24) * 16, 128 * 16, -32]]


def test_int8_maps_are_read_as_the_numbers_they_stand_for_and_as_the_tables_say():
    rng = np.random.default_rng(1)
    maps = rng.integers(-128, 128, (50, CELLS, CELLS, 5)).astype(np.int8)
    face, found = boxes.best(maps, 0.11, -7)
    same, again = boxes.best(0.11 * (maps.astype(np.float64) + 7))
    np.testing.assert_array_equal(found, again)
    np.testing.assert_allclose(0.11 * (face + 7.0), same)
    shift, size, tilt = boxes.tables(0.11, -7)
    first = maps[..., 0].reshape(50, -1).argmax(axis=1)
    values = maps.reshape(50, -1, 5)[np.arange(50), first].astype(int) + 128
    np.testing.assert_array_equal(found[:, 0], (first % 7 * 12 + 6) * 16 + shift[values[:, 1]])
    np.testing.assert_array_equal(found[:, 2], size[values[:, 3]])
    np.testing.assert_array_equal(found[:, 3], tilt[values[:, 4]])


def test_contrast_is_evened_out_by_hand():
    # mean 30, mean absolute deviation 10: gain 4
    np.testing.assert_array_equal(boxes.normalise(np.array([[20, 40]], np.uint8)), [[88, 168]])
    # deviation 1 would need 40: at most 8
    np.testing.assert_array_equal(boxes.normalise(np.array([[9, 11]], np.uint8)), [[120, 136]])
    # mean 64, deviation 96: gain 106/256; 128 - 26.5 and 128 + 79.5
    np.testing.assert_array_equal(
        boxes.normalise(np.array([[0, 0, 0, 255]], np.uint8)), [[102, 102, 102, 207]]
    )
    # what lies far out is cut off: mean 10, deviation 18.75, gain 546/256
    rare = np.array([[0] * 15 + [160]], np.uint8)
    np.testing.assert_array_equal(boxes.normalise(rare), [[107] * 15 + [255]])


@pytest.mark.parametrize("grey", [0, 1, 127, 255])
def test_a_picture_of_one_grey_is_all_middle(grey: int):
    one = np.full((2, 5, 6), grey, np.uint8)
    assert (boxes.normalise(one) == 128).all()
    assert (boxes.crop(np.full((1, SIDE, SIDE), grey, np.uint8), np.array([[672, 672, 896, 9]])) == 128).all()


def _raw(monkeypatch: pytest.MonkeyPatch) -> None:
    """Crops as they are before contrast is evened out."""
    monkeypatch.setattr(boxes, "normalise", lambda pictures: pictures)


def test_a_crop_of_56_pixels_is_the_mean_of_2x2(monkeypatch):
    _raw(monkeypatch)
    picture = np.random.default_rng(2).integers(0, 256, (1, SIDE, SIDE)).astype(np.uint8)
    cut = boxes.crop(picture, np.array([[40 * 16, 50 * 16, 56 * 16, 0]]))
    means = picture[0, 22:78, 12:68].reshape(28, 2, 28, 2).sum(axis=(1, 3), dtype=int)
    np.testing.assert_array_equal(cut[0], (means + 2) // 4)


def test_beyond_the_edge_the_border_repeats(monkeypatch):
    _raw(monkeypatch)
    picture = np.tile(np.arange(SIDE, dtype=np.uint8), (1, SIDE, 1))
    cut = boxes.crop(picture, np.array([[0, 42 * 16, 56 * 16, 0]]))[0]
    assert (cut[:, :14] == 0).all() and cut[0, 14:].tolist() == [2 * i + 1 for i in range(14)]


@pytest.mark.parametrize("tilt", [-32, -20, 11, 32])
def test_what_is_tilted_comes_out_upright(tilt: int):
    """An arrow that points up, turned clockwise by `tilt` around (44, 40): in the crop it points up again."""
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] + 0.5
    turn = tilt / 256 * 2 * math.pi
    along = math.cos(turn) * (columns - 44) + math.sin(turn) * (rows - 40)
    down = -math.sin(turn) * (columns - 44) + math.cos(turn) * (rows - 40)
    shaft = (abs(along) < 2.5) & (abs(down) < 22)
    head = (down > -22) & (down < -8) & (abs(along) < (down + 22))
    picture = np.where(shaft | head, 220, 30).astype(np.uint8)[None]
    upright = boxes.crop(picture, np.array([[44 * 16, 40 * 16, 60 * 16, tilt]]))[0] > 128
    columns_of_row = upright.sum(axis=1)
    assert columns_of_row[4:11].min() >= 2 and columns_of_row[9:11].max() > 8  # the head, above
    assert (columns_of_row[13:23] <= 4).all() and (columns_of_row[13:23] >= 2).all()  # the shaft, below
    assert np.array_equal(upright[13:23, :11], np.zeros((10, 11), bool))
    assert abs(np.flatnonzero(upright[13:23].any(axis=0)).mean() - 13.5) <= 1
    # to the top right of the picture where it is turned clockwise, top left else
    top = columns[0][picture[0, 18:26].max(axis=0) > 128]
    assert (top.mean() > 44) == (tilt > 0)


def test_two_pictures_have_their_own_crops():
    rng = np.random.default_rng(3)
    pictures = rng.integers(0, 256, (600, SIDE, SIDE)).astype(np.uint8)
    where = np.stack(
        [*rng.integers(-300, 1600, (2, 600)), rng.integers(256, 2048, 600), rng.integers(-32, 33, 600)]
    )
    cut = boxes.crop(pictures, where.T.astype(np.int32))
    assert cut.shape == (600, CROP, CROP)
    np.testing.assert_array_equal(cut[599], boxes.crop(pictures[599:], where.T[599:])[0])


def test_a_box_overlaps_the_face_that_it_is():
    faces = _faces([40, 40, 50, 0, 1], NOBODY)
    for box, right in (
        ([40, 40, 50], 1),
        ([54, 40, 50], 1),
        ([56, 40, 50], 0),
        ([40, 26, 79], 1),
        ([40, 40, 81], 0),
    ):
        made = boxes.overlaps(np.array([[*box, 0]]) * 16, faces)
        assert made.tolist() == [[bool(right), False]], box


def test_other_arrays_are_refused():
    with pytest.raises(ValueError, match="pictures: expected uint8"):
        boxes.normalise(np.zeros((3, 3)))
    with pytest.raises(ValueError, match=r"pictures: expected uint8 \(1, 84, 84\)"):
        boxes.crop(np.zeros((1, 28, 28), np.uint8), np.zeros((1, 4), np.int32))
    with pytest.raises(ValueError, match=r"maps: expected shape \(n, 7, 7, 5\)"):
        boxes.best(np.zeros((1, 7, 7, 4)))
