"""Saliency maps: hand-computed on linear models, the same by two ways, no trace in the global generator."""

import hashlib
import warnings

import keras
import numpy as np
import pytest

from emolib.saliency import methods as saliency

SIZE = 24


@pytest.fixture(scope="module")
def linear():
    """logit = 2 x the sum of pixels in rows 4-7, columns 6-9, minus 1 x pixel (20, 20)."""
    weights = np.zeros((SIZE, SIZE), np.float32)
    weights[4:8, 6:10], weights[20, 20] = 2, -1
    inputs = keras.Input((SIZE, SIZE, 1))
    outputs = keras.layers.Dense(1)(keras.layers.Flatten()(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights([weights.reshape(-1, 1), np.zeros(1, np.float32)])
    return model, np.abs(weights)


@pytest.fixture(scope="module")
def network():
    def he(seed):
        return keras.initializers.HeNormal(seed=seed)

    inputs = x = keras.Input((SIZE, SIZE, 1))
    x = keras.layers.Conv2D(6, 5, strides=2, kernel_initializer=he(1), name="first")(x)
    x = keras.layers.ReLU()(x)
    x = keras.layers.Conv2D(8, 3, kernel_initializer=he(2), name="second")(x)
    x = keras.layers.BatchNormalization(name="norm")(x)
    x = keras.layers.ReLU(name="relu")(x)
    x = keras.layers.Flatten()(keras.layers.MaxPooling2D(2)(x))
    x = keras.layers.Dense(16, "relu", kernel_initializer=he(3))(keras.layers.Dropout(0.5)(x))
    return keras.Model(inputs, keras.layers.Dense(1, kernel_initializer=he(4))(x))


def faces(n, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (n, SIZE, SIZE, 1), dtype=np.uint8)


def test_linear_model_has_its_weights_as_map(linear):
    model, weights = linear
    for maps in (
        saliency.smoothgrad(model, faces(2), samples=5, seed=0, progress=False),
        saliency.vanilla(model, faces(2), progress=False),
    ):
        assert maps.dtype == np.float32
        np.testing.assert_allclose(maps, np.stack([weights, weights]), rtol=1e-6)


def test_two_gradients_weighted_by_hand(linear):
    """Of a linear model: weight times pixel, and weight times what the pixel is away from the face's mean."""
    model, weights = linear
    pixels = faces(2)[..., 0] / 255
    times = saliency.input_times_gradient(model, faces(2), progress=False)
    np.testing.assert_allclose(times, weights * pixels, rtol=1e-5)
    away = np.abs(pixels - pixels.mean(axis=(1, 2), keepdims=True))
    along = saliency.integrated_gradients(model, faces(2), samples=3, progress=False)
    np.testing.assert_allclose(along, weights * away, rtol=1e-4, atol=1e-6)


def test_integrated_gradients_add_up_to_what_the_face_changes():
    """logit = relu(p - 1/2) for one pixel p = 1, mean grey 1/4: of the way, a third has the slope 1, so that
    the pixel gets 3/4 x 2/3 = 1/2, what the logit rises by.
    """
    inputs = keras.Input((2, 2, 1))
    x = keras.layers.Dense(1, activation="relu")(keras.layers.Flatten()(inputs))
    model = keras.Model(inputs, keras.layers.Dense(1, use_bias=False)(x))
    model.set_weights([np.array([[1.0], [0], [0], [0]]), np.array([-0.5]), np.ones((1, 1))])
    face = np.array([[[255], [0]], [[0], [0]]], np.uint8)[None]
    maps = saliency.integrated_gradients(model, face, samples=30, progress=False)
    np.testing.assert_allclose(maps[0], [[0.5, 0], [0, 0]], atol=1e-6)


def test_occlusion_by_hand(linear, monkeypatch):
    """Two squares a side, of 3 pixels: only the one at the upper left and that at the lower right hide
    anything that counts, and what no square covers is 0.
    """
    model, weights = linear
    monkeypatch.setattr(saliency, "PLACES", 2)
    images = faces(1)
    pixels = images[0, ..., 0] / 255
    maps = saliency.occlusion(model, images, progress=False)[0]
    assert (maps[3:21] == 0).all() and (maps[:3, :3] == 0).all()  # the logit asks nothing of that corner
    inside = np.s_[21:24, 21:24]
    assert (maps[inside] == 0).all()
    monkeypatch.setattr(saliency, "PLACES", 22)  # one at each place
    maps = saliency.occlusion(model, images, progress=False)[0]
    grey = pixels.mean()
    moved = np.abs(grey - pixels[20, 20])  # of each of the nine squares over that pixel, by weight 1
    np.testing.assert_allclose(maps[20, 20], moved, rtol=1e-4)
    one = [np.abs((2 * (grey - pixels[y : y + 3, x : x + 3]) * (weights[y : y + 3, x : x + 3] > 0)).sum())
           for y in range(3, 6) for x in range(5, 8)]  # fmt: skip
    np.testing.assert_allclose(maps[5, 7], np.mean(one), rtol=1e-4)


def test_vanilla_is_the_gradient_by_tape(network, monkeypatch):
    import tensorflow as tf

    pixels = tf.constant(faces(5) / np.float32(255))
    with tf.GradientTape() as tape:
        tape.watch(pixels)
        logits = network(pixels, training=False)
    by_tape = np.abs(tape.gradient(logits, pixels)[..., 0])
    monkeypatch.setattr(saliency, "BATCH", 2)
    maps = saliency.vanilla(network, faces(5), progress=False)
    assert maps.max() > 0
    np.testing.assert_allclose(maps, by_tape, atol=1e-5)


def test_smoothgrad_is_the_librarys_own(network):
    """One batch of copies gives what tf-keras-vis gives sample after sample from the same generator state."""
    from tf_keras_vis.saliency import Saliency

    images = faces(1)
    ours = saliency.smoothgrad(network, images, samples=6, seed=3, progress=False)
    digest = hashlib.sha256(b"3" + images.tobytes()).digest()
    np.random.seed(np.frombuffer(digest, np.uint32))  # noqa: NPY002, the library draws from there
    options = {"smooth_samples": 6, "smooth_noise": saliency.NOISE, "normalize_map": False}
    theirs = Saliency(network)(lambda output: output[:, 0], images / np.float32(255), **options)
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-6)
    assert np.abs(ours - saliency.vanilla(network, images, progress=False)).max() > 1e-3


def test_smoothgrad_by_seed(network):
    images, options = faces(3), {"samples": 4, "progress": False}
    first = saliency.smoothgrad(network, images, seed=1, **options)
    np.testing.assert_array_equal(saliency.smoothgrad(network, images, seed=1, **options), first)
    assert (saliency.smoothgrad(network, images, seed=2, **options) != first).any()


def test_a_face_has_its_map_in_any_batch_of_faces_or_copies(network, monkeypatch):
    images, options = faces(5), {"samples": 7, "seed": 0, "progress": False}
    whole = saliency.all_maps(network, images, **options)
    monkeypatch.setattr(saliency, "BATCH", 3)
    for name, maps in saliency.all_maps(network, images[[4, 1]], **options).items():
        np.testing.assert_allclose(maps, whole[name][[4, 1]], rtol=1e-4, atol=1e-6, err_msg=name)


def test_gradcam_finds_the_part_that_counts():
    """The head reads the upper left quarter of the pixels: all of the map is on the patch there."""
    inputs = keras.Input((SIZE, SIZE, 1))
    x = keras.layers.Conv2D(1, 1, use_bias=False, name="only")(inputs)
    model = keras.Model(inputs, keras.layers.Dense(1)(keras.layers.Flatten()(keras.layers.ReLU()(x))))
    head = np.zeros((SIZE, SIZE), np.float32)
    head[:12, :12] = 1
    model.set_weights([np.ones((1, 1, 1, 1), np.float32), head.reshape(-1, 1), np.zeros(1, np.float32)])
    image = np.zeros((1, SIZE, SIZE, 1), np.uint8)
    image[0, 3:9, 3:9] = image[0, 15:21, 3:9] = 255
    cam = saliency.gradcam_plus_plus(model, image, progress=False)[0]
    assert cam.shape == (SIZE, SIZE) and cam.min() >= 0
    assert (cam > 0)[3:9, 3:9].all()
    model.set_weights([np.ones((1, 1, 1, 1), np.float32), -head.reshape(-1, 1), np.zeros(1, np.float32)])
    assert saliency.gradcam_plus_plus(model, image, progress=False).max() == 0


def test_gradcam_is_the_librarys_own_up_to_a_factor_and_survives_sure_networks(network):
    from tf_keras_vis.gradcam_plus_plus import GradcamPlusPlus

    images = faces(3)
    ours = saliency.gradcam_plus_plus(network, images, progress=False)
    theirs = GradcamPlusPlus(network)(
        lambda output: output[:, 0],
        images / np.float32(255),
        penultimate_layer="relu",
        seek_penultimate_conv_layer=False,
        normalize_cam=False,
    )
    np.testing.assert_allclose(saliency.normalise(ours), saliency.normalise(theirs), rtol=1e-3, atol=1e-7)
    sure = keras.models.clone_model(network)
    sure.set_weights(network.get_weights())
    kernel, bias = sure.layers[-1].get_weights()
    sure.layers[-1].set_weights([kernel, bias + 200])  # exp(200) is no float32
    again = saliency.gradcam_plus_plus(sure, images, progress=False)
    np.testing.assert_allclose(again, ours, rtol=1e-4, atol=1e-7)


def test_no_warning_of_ours_and_others_still_shown(network):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        saliency.vanilla(network, faces(1), progress=False)
        with pytest.raises(UserWarning):
            warnings.warn("The structure of something else", UserWarning, stacklevel=1)


def test_no_faces_no_maps(network):
    assert saliency.smoothgrad(network, faces(0), seed=0, progress=False).shape == (0, SIZE, SIZE)


def test_normalise():
    maps = saliency.normalise(np.array([[[1.0, 3], [0, 4]], [[0, 0], [0, 0]]]))
    np.testing.assert_allclose(maps, [[[0.125, 0.375], [0, 0.5]], [[0.25, 0.25], [0.25, 0.25]]])
    for bad in (np.full((1, 2, 2), -1), np.full((1, 2, 2), np.nan), np.ones((2, 2))):
        with pytest.raises(ValueError, match="maps: expected"):
            saliency.normalise(bad)


def test_errors(network, linear):
    with pytest.raises(ValueError, match=r"images: expected uint8 \(n, 24, 24, 1\), got float32 \(1"):
        saliency.vanilla(network, faces(1).astype(np.float32))
    with pytest.raises(ValueError, match="images: expected uint8"):
        saliency.score_cam(network, np.zeros((2, 10, 10, 1), np.uint8))
    with pytest.raises(ValueError, match="samples: expected 1 or more, got 0"):
        saliency.smoothgrad(network, faces(1), samples=0, seed=0)
    with pytest.raises(ValueError, match="samples: expected 1 or more, got 0"):
        saliency.integrated_gradients(network, faces(1), samples=0)
    with pytest.raises(ValueError, match="model: expected a convolution"):
        saliency.gradcam_plus_plus(linear[0], faces(1))
    two = keras.Model(network.inputs, keras.layers.Dense(2)(network.output))
    with pytest.raises(ValueError, match="model: expected one logit"):
        saliency.vanilla(two, faces(1))


def test_score_cam_by_hand(network):
    """Feature maps, weighted by the probability of the face seen through them: summed, cut at 0, enlarged."""
    from scipy.ndimage import zoom

    images = faces(2)
    ours = saliency.score_cam(network, images, progress=False)
    features = keras.Model(network.inputs, network.get_layer("relu").output).predict(images / 255, verbose=0)
    factor = SIZE / features.shape[1]
    for face, layer, made in zip(images / np.float32(255), features, ours, strict=True):
        large = zoom(layer, (factor, factor, 1), order=1, mode="nearest")
        large = (large - large.min((0, 1))) / (np.ptp(large, (0, 1)) + 1e-7)
        seen = face * large  # (h, w, maps)
        logits = network.predict(seen.transpose(2, 0, 1)[..., None], verbose=0)[:, 0]
        weights = 1 / (1 + np.exp(-logits))
        assert np.ptp(weights) > 0.01  # not the same for all, as the softmax of one logit would be
        by_hand = zoom(np.maximum(layer @ weights, 0), factor, order=1)
        np.testing.assert_allclose(made, by_hand, rtol=1e-4, atol=1e-6)


def test_score_cam_uses_the_maps_that_vary_most_and_prints_nothing(network, capsys, monkeypatch):
    images = faces(3)
    whole = saliency.score_cam(network, images, progress=False)
    monkeypatch.setattr(saliency, "CHANNELS", 2)
    few = saliency.score_cam(network, images, progress=False)
    assert (few != whole).any()
    np.testing.assert_allclose(saliency.score_cam(network, images[[2]], progress=False), few[[2]])
    assert capsys.readouterr().out == ""


def test_all_methods_by_name(network):
    maps = saliency.all_maps(network, faces(2), samples=2, seed=0, progress=False)
    assert list(maps) == list(saliency.METHODS) and len(maps) >= 6
    assert {each.shape for each in maps.values()} == {(2, SIZE, SIZE)}
    np.testing.assert_array_equal(
        maps["Vanilla gradient"], saliency.vanilla(network, faces(2), progress=False)
    )
    some = saliency.all_maps(network, faces(2), samples=2, seed=0, progress=False, only=["Occlusion"])
    np.testing.assert_array_equal(some.pop("Occlusion"), maps["Occlusion"])
    assert not some
