"""Ways to int8: one is enough where little is lost, others are tried where much is."""

import numpy as np
import pytest
from small_networks import faces, network

from emolib.embedded import quantise, tflite

TRAIN, VAL = faces(60, seed=1), faces(80, seed=2)


@pytest.fixture(scope="module")
def model():
    return network("every layer", seed=4)


@pytest.fixture(scope="module")
def labels(model):
    logits = np.ravel(model(VAL.astype(np.float32) / 255, training=False))
    noisy = logits + np.random.default_rng(0).normal(0, logits.std() / 2, len(logits))
    return (noisy > np.median(noisy)).astype(int)


def test_where_little_is_lost_one_way_is_enough(model, labels):
    found = quantise.quantise(model, TRAIN, VAL, labels, most_lost=0.05, seed=0, progress=False)
    assert found.tried["way"].tolist() == ["ranges of 60 faces"] and found.tried["chosen"].all()
    assert found.model_bytes == tflite.convert(model, TRAIN)


@pytest.mark.slow
def test_where_much_is_lost_the_best_of_three_is_taken(model, labels):
    found = quantise.quantise(
        model, TRAIN, VAL, labels, n_calibration=30, most_lost=-1, seed=0, progress=False
    )
    rows = found.tried
    assert rows["way"].tolist() == [
        "ranges of 30 faces", "ranges of the 27 most typical of them", "fine-tuned for int8"
    ]  # fmt: skip
    assert rows["chosen"].sum() == 1 and rows["auc_int8"][rows["chosen"]].item() == rows["auc_int8"].max()
    np.testing.assert_allclose(rows["auc_difference"], rows["auc_int8"] - rows["auc_float"])
    tflite.check(found.model_bytes)


def test_an_odd_face_is_not_typical(model):
    odd = TRAIN[:10] // 8 + 100  # nine of little contrast, one of much
    odd[3] = TRAIN[3]
    kept = quantise.typical(model, odd)
    assert len(kept) == 9 and not (kept == odd[3]).all(axis=(1, 2, 3)).any()
