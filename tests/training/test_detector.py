"""Detectors and crops: targets that mirror, what counts as found by hand, and a face learned in seconds."""

import numpy as np
import pytest
from toy_rooms import CONFIG, DETECTOR, disc, toy_rooms

from emolib import metrics
from emolib.data.rooms import boxes
from emolib.networks.layers import DownSample, Map
from emolib.networks.spec import ModelSpec
from emolib.training import detector
from emolib.training.cache import best_val_auc, train_once
from emolib.training.crops import JITTER, crops, jittered


@pytest.fixture(scope="module")
def rooms():
    return toy_rooms()


@pytest.fixture(scope="module")
def folder(rooms, tmp_path_factory):
    cache = tmp_path_factory.mktemp("trained")
    return train_once(DETECTOR, rooms, CONFIG, seed=1, cache=cache)


@pytest.fixture(scope="module")
def model(folder):
    import keras

    return keras.saving.load_model(folder / "model.keras", compile=False)


def test_targets_of_a_mirrored_frame_are_the_mirrored_targets():
    faces = np.array([[[20, 30, 40, 0.2, 1], [60, 50, 36, -0.1, 0]]], np.float32)
    other = faces * [1, 1, 1, -1, 1]
    other[..., 0] = boxes.SIDE - faces[..., 0]
    np.testing.assert_allclose(
        boxes.targets(faces)[:, :, ::-1] * detector.MIRRORED,
        boxes.targets(other.astype(np.float32)),
        atol=1e-4,
    )


def test_what_counts_as_found_by_hand():
    face = np.array([[42, 30, 56, 0, 1], [np.nan] * 5], np.float32)
    nobody = np.full((2, 5), np.nan, np.float32)
    there = boxes.targets(face[None])[0, ..., :5]
    beside = np.zeros_like(there)
    beside[6, 6, 0] = 1  # the largest logit lies in the corner
    found = detector.found(np.stack([there, beside, beside]), np.stack([face, face, nobody]))
    sure = 1 / (1 + np.exp(-1))
    np.testing.assert_allclose(found, [sure, 0, sure], rtol=1e-6)


def test_the_loss_is_least_for_what_is_wanted():
    wanted = boxes.targets(np.array([[[42, 30, 56, 0.1, 1]], [[np.nan] * 5]], np.float32))
    right = wanted[..., :5].copy()
    right[..., 0] = np.where(wanted[..., 0] == 1, 12, -12)
    least = float(detector._loss(wanted, right))
    assert least < 1e-4
    for frame, channel, by in [(0, 0, -24), (1, 0, 24), (0, 1, 5), (0, 2, -5), (0, 3, 5), (0, 4, 5)]:
        wrong = right.copy()
        wrong[frame, 2, 3, channel] += by  # where the face of the first frame is
        assert float(detector._loss(wanted, wrong)) > least + 0.05
    near = right.copy()
    near[0, ..., 0][wanted[0, ..., 0] == -1] = 9  # beside the face, where neither answer is wrong
    assert float(detector._loss(wanted, near)) == pytest.approx(least)


def test_a_detector_learns_where_a_face_is(rooms, folder, model):
    val = rooms.indices("choose")
    scores = np.load(folder / "val_scores.npy")
    assert scores.dtype == np.float32 and scores.shape == val.shape
    assert metrics.auc(rooms.somebody[val], scores) == pytest.approx(best_val_auc(folder))
    assert set(np.flatnonzero(scores == 0)) <= set(np.flatnonzero(rooms.somebody[val]))
    assert best_val_auc(folder) > 0.9
    at = (30, 50, 48)
    frame = disc(*at, True).astype(np.uint8)[None, ..., None]
    _, ((x, y, size, _),) = boxes.best(
        model.predict(boxes.normalise(frame[..., 0])[..., None] / 255, verbose=0)
    )
    np.testing.assert_allclose(np.array([x, y, size]) / boxes.PARTS, at, atol=8)


@pytest.mark.parametrize(
    "spec",
    [
        ModelSpec((DownSample(6), Map(5)), (84, 84, 1)),
        ModelSpec((DownSample(12), Map(4)), (84, 84, 1)),
        ModelSpec((DownSample(6), Map(5)), (42, 42, 1)),
    ],
)
def test_what_is_no_detector_is_refused(spec, rooms):
    with pytest.raises(ValueError, match=r"spec: expected .*\(84, 84, 1\), \(7, 7, 5\)"):
        detector.train_detector(spec, rooms, CONFIG, seed=0)


def test_boxes_are_jittered_by_hand():
    box = np.array([[672, 480, 800, 8], [672, 480, 800, 30]], np.int32)
    amounts = np.array([[0.1, -0.1, np.log(2), 2 * np.pi / 256], [0, 0, 9, 1]])
    assert jittered(box, amounts).tolist() == [[752, 400, 1600, 9], [672, 480, 128 * 16, 32]]
    assert jittered(box, np.zeros((2, 4))).tolist() == box.tolist()


def test_crops_are_of_the_best_boxes_and_labelled_by_what_is_in_them(rooms, model):
    made = crops(rooms, model, seed=0)
    assert made.images.shape == (len(rooms), boxes.CROP, boxes.CROP, 1)
    train, val = rooms.indices("train"), rooms.indices("val")
    pictures = rooms.images[..., 0]
    _, found = boxes.best(model.predict(boxes.normalise(pictures)[..., None] / np.float32(255), verbose=0))
    np.testing.assert_array_equal(made.images[val, ..., 0], boxes.crop(pictures[val], found[val]))
    assert (made.images[train, ..., 0] != boxes.crop(pictures[train], found[train])).any()
    still = crops(rooms, model, jitter=0, seed=0)
    np.testing.assert_array_equal(still.images[..., 0], boxes.crop(pictures, found))
    np.testing.assert_array_equal(made.labels[val], rooms.labels[val])
    there = boxes.overlaps(found, rooms.faces)[:, 0]
    np.testing.assert_array_equal(made.labels[train], (rooms.labels == 1)[train] & there[train])
    assert there[rooms.somebody].mean() > 0.8 and (crops(rooms, model, seed=1).images != made.images).any()
    assert len(JITTER) == 4
