"""The five augmentations do what their names say, and the same seed gives the same pictures."""

import numpy as np
import pytest

from emolib.data import augment

DOT = np.zeros((64, 64), np.uint8)
DOT[20:23, 30:33] = 255
RAMP = np.tile(np.arange(64, dtype=np.uint8) * 4, (64, 1))


def centre(image):
    y, x = np.nonzero(image > 60)
    return x.mean(), y.mean()


def test_shift_moves_by_whole_pixels():
    assert centre(augment.move(DOT, dx=5, dy=-3)) == (31 + 5, 21 - 3)


def test_rotation_turns_about_the_centre():
    x, y = centre(augment.move(DOT, angle=90))  # counter-clockwise: (x, y) -> (c + (y - c), c - (x - c))
    assert (x, y) == pytest.approx((21, 63 - 31), abs=0.3)


def test_borders_repeat_instead_of_turning_black():
    assert augment.move(np.full((32, 32), 200, np.uint8), dx=9, angle=20).min() == 200


def test_blur_spreads_and_keeps_the_mean():
    soft = augment.blur(DOT, sigma=2)
    assert soft.max() < 200 and soft.mean() == pytest.approx(DOT.mean(), rel=0.1)
    assert augment.blur(DOT, sigma=0.2) is DOT


def test_light_is_linear_about_mid_grey_and_clips():
    assert augment.light(RAMP, brightness=10)[0, 10] == 50
    assert augment.light(RAMP, contrast=0.5)[0, 0] == 64
    assert augment.light(RAMP, brightness=100).max() == 255


def test_noise_has_the_asked_for_strength_and_mean_zero():
    grey = np.full((128, 128), 128, np.uint8)
    noisy = augment.noise(grey, sigma=10, pattern=3).astype(float)
    assert noisy.std() == pytest.approx(10, rel=0.05) and noisy.mean() == pytest.approx(128, abs=0.5)
    assert (augment.noise(grey, sigma=10, pattern=4) != noisy).any()


def test_same_seed_same_pictures_another_seed_others():
    faces = np.repeat(RAMP[None, :, :, None], 6, axis=0)
    first = augment.augment(faces, seed=(1, 2))
    assert (augment.augment(faces, seed=(1, 2)) == first).all()
    assert (augment.augment(faces, seed=(1, 3)) != first).any()
    assert len({picture.tobytes() for picture in first}) == 6
    assert first.dtype == np.uint8 and (faces == RAMP[None, :, :, None]).all()


def test_half_of_the_faces_are_mirrored_ahead_of_all_else():
    faces = np.repeat(RAMP[None, :, :, None], 400, axis=0)
    drawn = augment.draw(400, seed=3)
    assert 160 < drawn.mirrored.sum() < 240
    by_hand = faces.copy()
    by_hand[drawn.mirrored] = faces[drawn.mirrored, :, ::-1]
    unmirrored = drawn._replace(mirrored=np.zeros(400, bool))
    assert (augment.apply(faces, drawn) == augment.apply(by_hand, unmirrored)).all()
    still = unmirrored._replace(parts=np.zeros((400, 7)))
    assert (augment.apply(by_hand, still) == by_hand).all()


@pytest.mark.parametrize(
    "images", [np.zeros((2, 8, 8, 1)), np.zeros((2, 8, 8, 3), np.uint8), np.zeros((8, 8), np.uint8)]
)
def test_other_arrays_are_refused(images):
    with pytest.raises(ValueError, match="images: expected uint8"):
        augment.augment(images, seed=0)
