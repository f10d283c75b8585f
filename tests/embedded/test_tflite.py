"""int8 model files: exact input, integers only, and the same bits in LiteRT's and tflite-micro's kernels."""

import numpy as np
import pytest
from small_networks import CALIBRATION, SIZE, SPECS, faces, network

from emolib.embedded import chips, quantise, reader, tflite, tflite_micro
from emolib.environment.streams import captured_stderr

needs_tflm = pytest.mark.skipif(
    bool(tflite_micro.unavailable_reason()), reason=tflite_micro.unavailable_reason()
)


@pytest.fixture(scope="module", params=SPECS)
def converted(request):
    """(Keras model, its int8 file) for each of SPECS."""
    model = network(request.param, seed=7)
    return model, quantise.convert(model, CALIBRATION)


def small():
    """A converted model, the quickest of SPECS."""
    return quantise.convert(network("nearest", seed=3), faces(10, seed=1))


def float_converter():
    """A converter of the smallest model, as TensorFlow sets it up."""
    import tensorflow as tf

    @tf.function(input_signature=[tf.TensorSpec((1, 4, 4, 1), tf.float32)])
    def logit(frame):
        values = tf.linalg.det(frame[:, :, :, 0])  # no built-in operator does this
        return tf.reshape(values, (1, 1))

    return tf.lite.TFLiteConverter.from_concrete_functions([logit.get_concrete_function()], tf.Module())


def one_convolution(weight: float):
    """A model whose logit is `weight` times its single pixel."""
    import keras

    frame = keras.Input((1, 2, 1))
    dense = keras.layers.Dense(1)
    model = keras.Model(frame, dense(keras.layers.Flatten()(frame)))
    dense.set_weights([np.array([[weight], [0.0]], np.float32), np.zeros(1, np.float32)])
    return model


def test_a_pixel_times_two_by_hand():
    # logit = 2 * pixel / 255 lies in [0, 2]: output scale 2/255, zero point -128, so raw = pixel - 128
    images = np.array([0, 1, 100, 254, 255], np.uint8).repeat(2).reshape(5, 1, 2, 1)
    model_bytes = quantise.convert(one_convolution(2.0), images)
    file = reader.read(model_bytes)
    assert file.operators == ("CONV_2D",)
    assert file.output.quantisation() == (pytest.approx(2 / 255, rel=1e-6), -128)
    raw = tflite.run(model_bytes, images, reference=True, progress=False)
    assert raw.dtype == np.int8
    assert raw.tolist() == [-128, -127, -28, 126, 127]
    expected = 1 / (1 + np.exp(-2.0 * images[:, 0, 0, 0] / 255))
    assert tflite.probabilities(model_bytes, raw) == pytest.approx(expected, abs=1e-6)


def test_input_is_the_camera_byte(converted):
    file = reader.read(converted[1])
    assert file.input.quantisation() == (float(np.float32(1 / 255)), -128)
    assert file.input.shape == (1, SIZE, SIZE, 1)
    frames = np.arange(256, dtype=np.uint8).repeat(SIZE * SIZE).reshape(256, SIZE, SIZE, 1)
    first = [frame[0, 0, 0, 0] for frame in tflite.int8_frames(converted[1], frames)]
    assert first == list(range(-128, 128))


def test_dull_calibration_images_still_give_the_full_range():
    grey = np.full((3, SIZE, SIZE, 1), 120, np.uint8)
    file = reader.read(quantise.convert(network("nearest", seed=3), grey))
    assert file.input.quantisation() == (float(np.float32(1 / 255)), -128)


@needs_tflm
def test_litert_reference_and_tflite_micro_agree_to_the_bit(converted):
    rng = np.random.default_rng(11)
    noise = rng.integers(0, 256, (200, SIZE, SIZE, 1), dtype=np.uint8)
    images = np.concatenate([faces(200, seed=2), noise])
    reference = tflite.run(converted[1], images, reference=True, progress=False)
    assert len(np.unique(reference)) > 10
    np.testing.assert_array_equal(tflite_micro.run(converted[1], images, progress=False), reference)


@pytest.mark.parametrize("reference", [True, False])
def test_int8_is_close_to_float(converted, reference):
    # on the calibration images: others may leave the calibrated ranges, which saturates by design
    model, model_bytes = converted
    scale, zero = reader.read(model_bytes).output.quantisation()
    raw = tflite.run(model_bytes, CALIBRATION, reference=reference, progress=False)
    int8 = scale * (raw.astype(float) - zero)
    logits = np.ravel(model(CALIBRATION.astype(np.float32) / 255, training=False))
    # untrained networks of several layers use a sliver of their range: 16 of the 256 steps
    assert np.abs(int8 - logits).max() < 16 * scale
    assert np.corrcoef(int8, logits)[0, 1] > 0.98


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


def test_check_refuses_a_float_model():
    import tensorflow as tf

    with captured_stderr():
        model_bytes = tf.lite.TFLiteConverter.from_keras_model(network("nearest", seed=3)).convert()
    with pytest.raises(reader.QuantisationError, match="integer tensors only, got FLOAT32"):
        reader.read(model_bytes)


def test_check_refuses_a_flex_operator():
    import tensorflow as tf

    converter = float_converter()
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
    with captured_stderr():
        model_bytes = converter.convert()
    with pytest.raises(reader.QuantisationError, match="built-in operators only, got FlexMatrixDeterminant"):
        reader.read(model_bytes)


def test_check_refuses_another_input_scale():
    import tensorflow as tf

    converter = tf.lite.TFLiteConverter.from_keras_model(network("nearest", seed=3))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([image[None] / np.float32(100)] for image in faces(5, seed=1))
    converter.inference_input_type = converter.inference_output_type = tf.int8
    with captured_stderr():
        model_bytes = converter.convert()
    with pytest.raises(reader.QuantisationError, match="input scale 0.0039.*got 0.0"):
        reader.read(model_bytes)


@pytest.mark.parametrize("broken", [b"", b"not a model at all", "cut"])
def test_check_refuses_what_is_no_whole_model(broken):
    model_bytes = small()[:1000] if broken == "cut" else broken
    with pytest.raises(reader.QuantisationError, match="model_bytes: expected a"):
        reader.read(model_bytes)


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


def test_wrong_images_are_named():
    model_bytes = small()
    wrong = np.zeros((2, SIZE, SIZE, 1), np.int8)
    with pytest.raises(
        ValueError, match=r"images: expected a uint8 array of shape \(n, 32, 32, 1\), got int8"
    ):
        tflite.run(model_bytes, wrong)
    with pytest.raises(ValueError, match="images: expected"):
        tflite_micro.run(model_bytes, wrong)
    assert tflite.run(model_bytes, np.zeros((0, SIZE, SIZE, 1), np.uint8), progress=False).shape == (0,)


def test_a_model_that_is_no_chain_is_refused():
    import keras

    frame = keras.Input((4, 4, 1))
    left = keras.layers.Conv2D(2, 3, padding="same")(frame)
    x = keras.layers.Flatten()(keras.layers.Add()([left, keras.layers.Conv2D(2, 3, padding="same")(left)]))
    with pytest.raises(ValueError):
        quantise.convert(keras.Model(frame, keras.layers.Dense(1)(x)), np.zeros((2, 4, 4, 1), np.uint8))
    with pytest.raises(ValueError, match="one logit"):
        quantise.convert(keras.Model(frame, left), np.zeros((2, 4, 4, 1), np.uint8))


@needs_tflm
def test_arena_is_the_smallest_that_works(converted, capfd):
    model_bytes = converted[1]
    size = tflite_micro.arena_bytes(model_bytes)
    assert capfd.readouterr().err == ""
    assert SIZE * SIZE < size < 40_000
    tflite_micro._interpreter(model_bytes, size)
    with pytest.raises(tflite_micro.MicroError, match="failed to allocate"):
        tflite_micro._interpreter(model_bytes, size - 64)


def test_without_tflite_micro_the_reason_is_given(monkeypatch):
    model_bytes = small()
    monkeypatch.setattr(tflite_micro.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(tflite_micro.platform, "system", lambda: "Windows")
    assert "Linux x86_64 only, this is Windows" in tflite_micro.unavailable_reason()
    with pytest.raises(tflite_micro.MicroUnavailableError, match="Linux x86_64 only"):
        tflite_micro.arena_bytes(model_bytes)


def test_standard_error_comes_back_after_an_error(capfd):
    import os

    with pytest.raises(KeyError), captured_stderr() as text:
        os.write(2, b"held")
        assert text() == "held"
        raise KeyError
    os.write(2, b"free")
    assert capfd.readouterr().err == "free"


def test_poster_seconds_against_the_posters_table():
    assert chips.poster_seconds(460_000) == 1.0
    for flops, seconds in ((82.7e6, 181), (5.1e6, 11), (1.3e6, 2.9)):
        assert chips.poster_seconds(flops) == pytest.approx(seconds, rel=0.03)
    with pytest.raises(ValueError, match="flops"):
        chips.poster_seconds(-1)
