"""A trained network made ready: which split decides what."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest
from toy import toy

from emolib.embedded import finish, graph, tflite


@pytest.fixture(scope="module")
def model():
    """The mean of the lower half, less what lies between the two classes of `toy`: perfect, and known."""
    import keras

    frame = keras.Input((16, 16, 1))
    dense = keras.layers.Dense(1)
    network = keras.Model(frame, dense(keras.layers.Flatten()(frame)))
    weights = np.zeros((16, 16), np.float32)
    weights[8:] = 10 / 128
    dense.set_weights([weights.reshape(-1, 1), np.float32([-10 * 120 / 255])])
    return network


def test_validation_faces_choose_the_threshold_and_test_faces_are_only_scored(model):
    faces = toy()
    labels = np.where(faces.split == "test", 1 - faces.labels, faces.labels)
    done = finish.finish(model, replace(faces, labels=labels, classes=("dark", "bright")), seed=0)
    assert done.quality["val_auc_float"] == done.quality["val_auc_int8"] == 1
    assert done.quality["test_auc"] == done.quality["test_recall"] == 0 < done.quality["test_recall_high"]
    assert done.quality["test_false_alarms"] == 1
    val = faces.indices("val")
    raw = tflite.run(done.model_bytes, faces.images[val], progress=False)
    assert done.threshold == {
        "threshold": done.threshold["threshold"],
        "score": graph.read(done.model_bytes).byte(done.threshold["threshold"]),
        "classes": ["dark", "bright"],
        "chosen_on": "validation",
        "model_sha256": hashlib.sha256(done.model_bytes).hexdigest(),
    }
    assert np.array_equal(raw >= done.threshold["score"], faces.labels[val] == 1)
    assert done == finish.finish(model, replace(faces, labels=labels, classes=("dark", "bright")), seed=0)


def test_a_keras_file_and_what_is_none(model, tmp_path):
    model.save(tmp_path / "net.keras")
    assert finish.load(tmp_path / "net.keras").input_shape == (None, 16, 16, 1)
    (tmp_path / "no.keras").write_bytes(b"PK\x03\x04 and so on")
    for name in ("no.keras", "gone.keras"):
        with pytest.raises(ValueError, match=f"model: expected a .keras file, got .*{name}"):
            finish.load(tmp_path / name)
