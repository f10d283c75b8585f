"""A friend in a room: what it says of frames, and its folder."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import small_rooms
from small_networks import int8

from emolib.data.rooms import boxes
from emolib.embedded import frames, graph, reader, room, tflite, tflite_micro


def test_one_grey_is_nobody_whichever_it_is():
    greys = np.broadcast_to(
        np.arange(256, dtype=np.uint8)[:, None, None, None], (256, boxes.SIDE, boxes.SIDE, 1)
    )
    friend = replace(small_rooms.friend(), presence=-128, smile=-128)
    said = room.answers(friend, np.ascontiguousarray(greys))
    assert said.flat.all() and not said.seen.any()
    contrast = np.full((2, boxes.SIDE, boxes.SIDE, 1), 100, np.uint8)
    contrast[:, 50, 50] = [[115], [116]]
    assert room.answers(friend, contrast).seen.tolist() == [0, 2]


@pytest.mark.parametrize("name", small_rooms.DETECTORS)
def test_answers_step_by_step(name):
    friend, images = small_rooms.friend(name), small_rooms.frames(room.CHUNK + 20, seed=1)
    said = room.answers(friend, images)
    one = room.CHUNK + 7
    picture = images[one : one + 1, ..., 0]
    maps = tflite.run(friend.detector, boxes.normalise(picture)[..., None], progress=False)
    assert maps.shape == (1, 7, 7, 5)
    face, box = boxes.best(maps, *reader.read(friend.detector).output.quantisation())
    smile = tflite.run(friend.classifier, boxes.crop(picture, box)[..., None], progress=False)
    assert (said.face[one], said.smile[one], said.boxes[one].tolist()) == (*face, *smile, box[0].tolist())
    assert (said.seen > 0).tolist() == (~said.flat & (said.face >= friend.presence)).tolist()
    assert (said.seen == 2).tolist() == ((said.seen > 0) & (said.smile >= friend.smile)).tolist()
    assert min(np.bincount(said.seen, minlength=3)) > 20 and len(np.unique(said.boxes, axis=0)) > 200


def test_frames_of_a_camera_are_scaled_first():
    friend, images = small_rooms.friend(), small_rooms.frames(20, seed=2)
    shown = [frames.as_camera(image, 160, 120, "yuyv") for image in images]
    said, again = room.answers(friend, shown), room.answers(friend, frames.pictures(shown, (84, 84)))
    for name in vars(said):
        np.testing.assert_array_equal(getattr(said, name), getattr(again, name))


def test_probabilities_are_those_of_the_logits():
    friend = small_rooms.friend()
    said = room.answers(friend, small_rooms.frames(9, seed=3))
    for found, scores, model in zip(
        room.probabilities(friend, said),
        (said.face, said.smile),
        (friend.detector, friend.classifier),
        strict=True,
    ):
        network = graph.read(model)
        logits = network.output_scale * (scores - float(network.output_zero))
        np.testing.assert_allclose(found, 1 / (1 + np.exp(-logits)), rtol=1e-5)


def test_places_in_the_cameras_frame_by_hand():
    shown = [frames.encode(np.zeros(shape, np.uint8)) for shape in ((84, 84), (168, 200), (84, 84))]
    found = np.array([[672, 336, 896, 0], [672, 336, 896, 32], [-8, 0, 900, -9]], np.int32)
    assert room.places(found, shown).tolist() == [[42, 21, 56, 0], [100, 42, 112, 45], [-1, 0, 56, -13]]


@pytest.mark.skipif(tflite_micro.unavailable_reason() != "", reason=tflite_micro.unavailable_reason())
@pytest.mark.parametrize("name", small_rooms.DETECTORS)
def test_tflite_micro_runs_both_networks_to_the_same_bits(name):
    friend, images = small_rooms.friend(name), boxes.normalise(small_rooms.frames(200, seed=4)[..., 0])
    for model, shown in ((friend.detector, images), (friend.classifier, images[:, :28, :28])):
        expected = tflite.run(model, shown[..., None], progress=False)
        assert len(np.unique(expected)) > 20
        np.testing.assert_array_equal(tflite_micro.run(model, shown[..., None], progress=False), expected)


def test_a_friend_is_a_folder(tmp_path):
    friend = replace(small_rooms.friend(), classes=("no", "some", "glasses"), facts={"auc": 0.5})
    friend.save(tmp_path / "friend")
    assert sorted(path.name for path in (tmp_path / "friend").iterdir()) == [
        "classifier.tflite", "detector.tflite", "friend.json",
    ]  # fmt: skip
    assert room.load(tmp_path / "friend") == friend
    about = json.loads((tmp_path / "friend" / "friend.json").read_text())
    assert about["presence"]["score"] == friend.presence and 0 < about["smile"]["probability"] < 1


@pytest.mark.parametrize("name", room.FILES)
def test_a_file_that_is_missing_is_named(tmp_path: Path, name: str):
    small_rooms.friend().save(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(ValueError, match=f"friend: expected a folder with .*, got .* without {name}$"):
        room.load(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "\xff", "[1]", "null"])
def test_what_is_no_json_object_is_refused(tmp_path: Path, text: str):
    small_rooms.friend().save(tmp_path)
    (tmp_path / "friend.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match="friend: expected a JSON object in .*friend.json, got"):
        room.load(tmp_path)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("side", 96), ("crop", "28"), ("classes", None), ("classes", "abc"), ("classes", ["a", "b"]),
        ("classes", ["a", "b", 3]), ("classes", ["a", "b\nb", "c"]), ("classes", ["a", " ", "c"]),
        ("presence.score", 7.5), ("smile.score", True), ("smile.score", 128), ("smile.score", None),
        ("presence", []), ("facts", 3), ("detector_sha256", 3),
    ],
)  # fmt: skip
def test_values_that_do_not_fit_are_named(tmp_path: Path, key: str, value: object):
    small_rooms.friend().save(tmp_path)
    about = json.loads((tmp_path / "friend.json").read_text())
    *outer, last = key.split(".")
    (about[outer[0]] if outer else about)[last] = value
    (tmp_path / "friend.json").write_text(json.dumps(about))
    with pytest.raises(ValueError, match=f"friend: expected .* for {key}.* in .*friend.json, got"):
        room.load(tmp_path)


def test_networks_of_another_friend_are_told_from_swapped_ones(tmp_path: Path):
    friend, other = small_rooms.friend(), small_rooms.friend("averages")
    friend.save(tmp_path)
    for name in room.SHAPES:
        (tmp_path / f"{name}.tflite").write_bytes(getattr(other, name))
        with pytest.raises(ValueError, match=f"was written for, got another {name}.tflite$"):
            room.load(tmp_path)
        (tmp_path / f"{name}.tflite").write_bytes(getattr(friend, name))
    (tmp_path / "detector.tflite").write_bytes(friend.classifier)
    (tmp_path / "classifier.tflite").write_bytes(friend.detector)
    with pytest.raises(ValueError, match="got the two swapped$"):
        room.load(tmp_path)


def test_other_networks_and_thresholds_are_refused():
    friend = small_rooms.friend()
    with pytest.raises(ValueError, match="a detector with input and output"):
        replace(friend, detector=friend.classifier)
    with pytest.raises(ValueError, match="a classifier with input and output"):
        replace(friend, classifier=int8("nearest"))
    with pytest.raises(ValueError, match="presence: expected an int8 score"):
        replace(friend, presence=128)
    with pytest.raises(ValueError, match="images: expected"):
        room.answers(friend, np.zeros((1, 28, 28, 1), np.uint8))
    with pytest.raises(ValueError, match="a network that tells smiles"):
        tflite.predict(friend.detector, small_rooms.frames(1, seed=0))
