"""Hiding parts of a face: fills computed by hand, AUC lost by a network that looks at one region only."""

import numpy as np
import pytest

from emolib.saliency import occlusion, regions
from emolib.saliency.occlusion import Hidden, hide
from emolib.saliency.regions import REGIONS, inside

SIZE, N = 48, 40


@pytest.fixture(scope="module")
def faces():
    """Grey noise whose mouth is bright on a smiling face: (images, labels, groups, region maps)."""
    rng = np.random.default_rng(0)
    where = np.stack([regions.region_map(regions.template_landmarks(SIZE), SIZE)] * N)
    labels = np.arange(N) % 2
    images = rng.integers(0, 100, (N, SIZE, SIZE), dtype=np.uint8)
    images[inside(where, "mouth") & (labels == 1)[:, None, None]] += 100
    return images[..., None], labels, np.arange(N), where


def mouth_brightness(images):
    mouth = inside(regions.region_map(regions.template_landmarks(SIZE), SIZE), "mouth")
    return images[..., 0][:, mouth].mean(axis=1) / 255


def test_mean_fill_by_hand():
    image = np.array([[[10], [20]], [[60], [200]]], np.uint8)[None]
    mask = np.array([[[False, False], [False, True]]])
    assert hide(image, mask, "mean fill")[0, ..., 0].tolist() == [
        [10, 20],
        [60, 30],
    ]  # of the visible: 90 / 3
    assert hide(image, ~mask, "mean fill")[0, ..., 0].tolist() == [[200, 200], [200, 200]]
    assert image[0, 1, 1] == 200  # the picture itself stays


def test_what_is_hidden_does_not_depend_on_what_was_there():
    rng = np.random.default_rng(1)
    one, other = rng.integers(0, 256, (2, 1, SIZE, SIZE, 1), dtype=np.uint8)
    mask = np.zeros((1, SIZE, SIZE), bool)
    mask[0, 10:30, 12:40] = True
    other[~mask] = one[~mask]
    np.testing.assert_array_equal(hide(one, mask, "mean fill"), hide(other, mask, "mean fill"))


def test_blur_leaves_light_and_no_detail():
    stripes = np.tile(np.array([0, 200], np.uint8), (SIZE, SIZE // 2))[None, ..., None]
    mask = np.zeros((1, SIZE, SIZE), bool)
    mask[0, 16:32, 16:32] = True
    hidden = hide(stripes, mask, "blur")[0, ..., 0]
    assert np.ptp(hidden[16:32, 16:32]) <= 4 and abs(hidden[16:32, 16:32].mean() - 100) < 4
    np.testing.assert_array_equal(hidden[~mask[0]], stripes[0, ..., 0][~mask[0]])


def test_random_squares_have_the_masks_size_and_lie_on_the_face(faces):
    where = faces[3]
    masks, face = inside(where, "mouth"), ~inside(where, "surroundings")
    squares = occlusion.random_squares(face, masks, np.random.default_rng(0))
    areas = squares.sum(axis=(1, 2))
    assert (np.abs(areas - masks.sum(axis=(1, 2))) <= 2 * np.sqrt(areas)).all()
    assert len({square.tobytes() for square in squares}) > N / 2  # another place on each face
    assert (squares & face).sum() / squares.sum() > 0.7


def test_a_network_that_looks_at_the_mouth_loses_all_with_it_and_nothing_without(faces):
    hidden = Hidden(*faces)
    table = hidden.losses(mouth_brightness, progress=False).set_index(["region", "method"])
    table = table.loc[[*regions.PARTS]]
    filled = table.xs("hidden, mean fill", level="method")
    assert filled.loc["mouth", "auc_loss_hidden"] > 0.3 and filled.loc["mouth", "auc_loss_low"] > 0.2
    assert filled.loc["mouth", "excess_low"] > 0
    np.testing.assert_allclose(filled.drop("mouth")["auc_loss_hidden"], 0, atol=1e-12)
    assert filled.loc["mouth", "auc_alone"] == 1
    assert (filled.drop("mouth")["auc_alone"] < 0.8).all()
    assert table["auc_alone"].notna().groupby("method").any().to_dict() == {
        "hidden, blur": False, "hidden, mean fill": True, "random squares": False,
    }  # fmt: skip
    assert (table["auc_loss_low"] <= table["auc_loss_hidden"] + 1e-12).all()
    assert hidden.interval(mouth_brightness) == (1, 1, 1)
    value, low, high = hidden.contrast(mouth_brightness, ("mouth",), ("eyes", "cheeks"), "mean fill")
    assert low <= value <= high and low > 0.2
    back = hidden.contrast(mouth_brightness, ("eyes", "cheeks"), ("mouth",), "mean fill")
    np.testing.assert_allclose(back, (-value, -high, -low))


def test_sides_have_no_squares_and_no_excess(faces):
    table = Hidden(*faces).losses(mouth_brightness, progress=False)
    left = table[table["region"] == "left eye"]
    assert list(left["method"]) == list(occlusion.HIDING) and left["excess"].isna().all()
    squares = table[table["method"] == "random squares"]
    assert sorted(squares["region"]) == sorted(regions.PARTS) and (squares["excess"] == 0).all()


def test_a_region_that_no_face_shows_has_no_row(faces):
    images, labels, groups, where = faces
    without = np.where(where == REGIONS.index("nose"), REGIONS.index("mouth"), where)
    table = Hidden(images, labels, groups, without).losses(
        mouth_brightness, ("nose", "mouth"), progress=False
    )
    assert set(table["region"]) == {"mouth"}


def test_errors():
    image, mask = np.zeros((1, 4, 4, 1), np.uint8), np.zeros((1, 4, 4), bool)
    with pytest.raises(ValueError, match="fill, masks: expected .* got 'black'"):
        hide(image, mask, "black")
    with pytest.raises(ValueError, match=r"masks: expected .*bool \(1, 4, 4\), got .*bool \(4, 4\)"):
        hide(image, mask[0], "blur")
    with pytest.raises(ValueError, match=r"masks: expected .*bool .* got .*uint8"):
        hide(image, mask.astype(np.uint8), "blur")
