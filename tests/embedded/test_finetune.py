"""Quantisation-aware fine-tuning: the same function before, closer to it after rounding."""

import numpy as np
import pytest
from small_networks import CALIBRATION, SPECS, faces, network

from emolib.embedded import finetune, tflite


@pytest.mark.parametrize("name", SPECS)
def test_folding_changes_no_output(name):
    model = network(name, seed=4)
    pixels = faces(8, seed=9).astype(np.float32) / 255
    flat = finetune.folded(model)
    assert not any("norm" in layer.name or "dropout" in layer.name for layer in flat.layers)
    np.testing.assert_allclose(flat(pixels), model(pixels, training=False), rtol=1e-4, atol=1e-5)


def test_one_layer_rounded_by_hand():
    import keras

    frame = keras.Input((1, 2, 1))
    dense = keras.layers.Dense(1)
    model = keras.Model(frame, dense(keras.layers.Flatten()(frame)))
    dense.set_weights([np.array([[1.0], [0.5]], np.float32), np.zeros(1, np.float32)])
    # 0.5 is 63.5 steps of 1/127 and becomes 64 (half to even); the logit lies in [0, 2.55], steps of 0.01
    out = finetune._rounded(model, np.array([0, 1], np.float32).reshape(1, 1, 2, 1), {dense.name: (0, 2.55)})
    assert float(out[0, 0]) == pytest.approx(round(100 * 64 / 127) / 100)


def logits(model_bytes, images) -> np.ndarray:
    summary = tflite.check(model_bytes)
    raw = tflite.run(model_bytes, images, reference=True, progress=False).astype(float)
    return summary.output_scale * (raw - summary.output_zero_point)


def rounded(model, images) -> np.ndarray:
    ranges = finetune._ranges(finetune.folded(model), CALIBRATION)
    return np.ravel(finetune._rounded(finetune.folded(model), images.astype(np.float32) / 255, ranges))


@pytest.mark.parametrize("name", ["every layer", "separable first"])
def test_what_is_learned_from_is_what_the_file_computes(name):
    model, images = network(name, seed=4), faces(100, seed=11)
    exact = np.ravel(model(images.astype(np.float32) / 255, training=False))
    in_file = logits(tflite.convert(model, CALIBRATION), images) - exact
    simulated = rounded(model, images) - exact
    assert np.corrcoef(in_file, simulated)[0, 1] > 0.8  # the same errors, not only as large ones


def test_a_network_that_suffers_from_rounding_suffers_less(monkeypatch):
    """At four bits, seven weights of 0.21 next to one of 1 all become 1/7: their sum is a third too small."""
    import keras

    monkeypatch.setattr(finetune, "BITS", 4)
    frame = keras.Input((1, 8, 1))
    dense = keras.layers.Dense(1)
    model = keras.Model(frame, dense(keras.layers.Flatten()(frame)))
    dense.set_weights([np.array([[1.0]] + [[0.21]] * 7, np.float32), np.zeros(1, np.float32)])
    images, fresh = np.random.default_rng(0).integers(0, 256, (2, 500, 1, 8, 1), dtype=np.uint8)
    ranges = {dense.name: (0, 3.0)}
    monkeypatch.setattr(finetune, "_ranges", lambda *_: ranges)

    def error(network) -> float:
        pixels = fresh.astype(np.float32) / 255
        return float(np.abs(finetune._rounded(network, pixels, ranges) - model(pixels)).mean())

    options = {"calibration": images[:9], "epochs": 20, "learning_rate": 1e-3, "seed": 0, "progress": False}
    tuned, again = (finetune.finetune(model, images, **options) for _ in range(2))
    np.testing.assert_allclose(tuned.get_weights()[0], again.get_weights()[0], rtol=1e-4, atol=1e-6)
    assert error(tuned) < 0.7 * error(finetune.folded(model))


def test_nothing_to_learn_from_is_said():
    with pytest.raises(ValueError, match="images, calibration, epochs, batch_size: expected at least 1"):
        finetune.finetune(network("nearest", seed=4), CALIBRATION[:0], calibration=CALIBRATION, seed=0)
