"""From faces to the int8 file: training faces fix its ranges, drawn with a seed."""

import numpy as np
import pytest
from small_networks import CALIBRATION, SIZE, SPECS, faces, int8, network, two_pixels

from emolib.data.dataset import Dataset
from emolib.embedded import host, quantise, reader, tflite
from emolib.embedded.codegen import c99

IMAGES = faces(60, seed=1)
SPLIT = np.where(np.arange(60) % 3 == 0, "val", "train")


def test_training_faces_alone_fix_the_ranges():
    labels, names = np.arange(60) % 2, [f"face {n}" for n in range(60)]
    dataset = Dataset(name="x", images=IMAGES, labels=labels, groups=names, split=SPLIT, ids=names)
    model = network("nearest", seed=4)
    train = IMAGES[dataset.indices("train")]
    every = quantise.quantise(model, dataset, n_calibration=200, seed=0)
    assert every == quantise.convert(model, train)
    few = np.sort(np.random.default_rng(3).choice(len(train), 5, replace=False))
    assert quantise.quantise(model, dataset, n_calibration=5, seed=3) == quantise.convert(model, train[few])


def test_a_pixel_times_two_by_hand():
    # logit = 2 * pixel / 255 lies in [0, 2]: output scale 2/255, zero point -128, so raw = pixel - 128
    images = np.array([0, 1, 100, 254, 255], np.uint8).repeat(2).reshape(5, 1, 2, 1)
    model_bytes = two_pixels(2.0, 0.0, images)
    file = reader.read(model_bytes)
    assert file.operators == ("CONV_2D",)
    assert file.output.quantisation() == (pytest.approx(2 / 255, rel=1e-6), -128)
    raw = tflite.run(model_bytes, images, progress=False)
    assert raw.dtype == np.int8
    assert raw.tolist() == [-128, -127, -28, 126, 127]
    assert host.Library(c99.emit(model_bytes)).scores(images).tolist() == raw.tolist()
    expected = 1 / (1 + np.exp(-2.0 * images[:, 0, 0, 0] / 255))
    assert tflite.probabilities(model_bytes, raw) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("name", SPECS)
def test_input_is_the_camera_byte(name):
    file = reader.read(int8(name))
    assert file.input.quantisation() == (float(np.float32(1 / 255)), -128)
    assert file.input.shape == (1, SIZE, SIZE, 1)
    frames = np.arange(256, dtype=np.uint8).repeat(SIZE * SIZE).reshape(256, SIZE, SIZE, 1)
    first = [frame[0, 0, 0, 0] for frame in tflite.int8_frames(int8(name), frames)]
    assert first == list(range(-128, 128))


def test_dull_calibration_images_still_give_the_full_range():
    grey = np.full((3, SIZE, SIZE, 1), 120, np.uint8)
    file = reader.read(quantise.convert(network("nearest", seed=3), grey))
    assert file.input.quantisation() == (float(np.float32(1 / 255)), -128)


@pytest.mark.parametrize("name", SPECS)
def test_int8_is_close_to_float(name):
    # on the calibration images: others may leave the calibrated ranges, which saturates by design
    model, model_bytes = network(name, seed=7), int8(name)
    scale, zero = reader.read(model_bytes).output.quantisation()
    raw = tflite.run(model_bytes, CALIBRATION, progress=False)
    found = scale * (raw.astype(float) - zero)
    logits = np.ravel(model(CALIBRATION.astype(np.float32) / 255, training=False))
    # untrained networks of several layers use a sliver of their range: 16 of the 256 steps
    assert np.abs(found - logits).max() < 16 * scale
    assert np.corrcoef(found, logits)[0, 1] > 0.98


def test_every_layer_becomes_an_integer_operator():
    model_bytes = quantise.convert(network("every layer", seed=1), faces(10, seed=1))
    expected = (
        "AVERAGE_POOL_2D CONV_2D DEPTHWISE_CONV_2D CONV_2D MAX_POOL_2D CONV_2D CONV_2D"  # batch norm folded
    )
    assert reader.read(model_bytes).operators == tuple(expected.split())


def test_the_same_model_and_images_give_the_same_bytes_and_silence(capfd):
    model, images = network("nearest", seed=3), faces(10, seed=1)
    before = model(images / np.float32(255), training=False)
    capfd.readouterr()
    assert quantise.convert(model, images) == quantise.convert(model, images)
    assert capfd.readouterr() == ("", "")
    np.testing.assert_array_equal(model(images / np.float32(255), training=False), before)


@pytest.mark.parametrize(
    "images",
    [
        np.zeros((4, SIZE, SIZE, 1), np.float32),
        np.zeros((4, SIZE, SIZE), np.uint8),
        np.zeros((4, SIZE, SIZE + 1, 1), np.uint8),
        np.zeros((0, SIZE, SIZE, 1), np.uint8),
        [[1, 2], [3, 4]],
    ],
)
def test_wrong_calibration_images_are_named(images):
    with pytest.raises(ValueError, match="representative_dataset: expected"):
        quantise.convert(network("nearest", seed=3), images)


def test_a_model_that_is_no_chain_is_refused():
    import keras

    frame = keras.Input((4, 4, 1))
    left = keras.layers.Conv2D(2, 3, padding="same")(frame)
    x = keras.layers.Flatten()(keras.layers.Add()([left, keras.layers.Conv2D(2, 3, padding="same")(left)]))
    with pytest.raises(ValueError):
        quantise.convert(keras.Model(frame, keras.layers.Dense(1)(x)), np.zeros((2, 4, 4, 1), np.uint8))
    with pytest.raises(ValueError, match="one logit"):
        quantise.convert(keras.Model(frame, left), np.zeros((2, 4, 4, 1), np.uint8))
