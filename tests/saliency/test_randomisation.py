"""Maps of a network that forgets: complexity by hand, layers from the input up, and what noise gets."""

import keras
import numpy as np
import pytest

from emolib.saliency import methods, randomisation
from emolib.saliency.regions import REGIONS

SIZE = 32


def test_complexity_by_hand():
    """Two values in equal parts: log 2; in parts of 1 and 3: their entropy; one value: none."""
    maps = np.array([[[0.0, 0, 1, 1]], [[0, 0, 0, 1]], [[2, 2, 2, 2]]])
    quarter = -0.25 * np.log(0.25) - 0.75 * np.log(0.75)
    np.testing.assert_allclose(randomisation.complexity(maps), [np.log(2), quarter, 0])
    value, low, high = randomisation.efficient_mprt(maps[1:2], maps[:1])
    np.testing.assert_allclose([value, low, high], np.log(2) / quarter - 1)
    assert np.isnan(randomisation.efficient_mprt(maps[2:], maps[:1])[0])


def network(seed):
    def start(layer):
        return keras.initializers.HeNormal(seed=10 * seed + layer)

    inputs = keras.Input((SIZE, SIZE, 1))
    x = keras.layers.Conv2D(4, 5, strides=2, kernel_initializer=start(1))(inputs)
    x = keras.layers.BatchNormalization(gamma_initializer=keras.initializers.Constant(seed))(x)
    x = keras.layers.Conv2D(4, 3, kernel_initializer=start(2))(keras.layers.ReLU()(x))
    x = keras.layers.Flatten()(keras.layers.ReLU()(x))
    return keras.Model(inputs, keras.layers.Dense(1, kernel_initializer=start(3))(x))


def test_layers_forget_from_the_input_up_and_the_trained_network_stays():
    trained, blank = network(1), network(2)
    before = [each.copy() for each in trained.get_weights()]
    seen = [
        [np.array_equal(own, new) for own, new in zip(each.get_weights(), blank.get_weights(), strict=True)]
        for each in randomisation.forgetting(trained, blank)
    ]
    kernels = [
        index for index, weight in enumerate(before) if weight.ndim > 1
    ]  # of both convolutions, the head
    assert [[each[index] for index in kernels] for each in seen] == [[1, 0, 0], [1, 1, 0], [1, 1, 1]]
    assert all(each[2] for each in seen)  # the batch norm forgets with the convolution before it
    for own, new in zip(before, trained.get_weights(), strict=True):
        np.testing.assert_array_equal(own, new)


def test_noise_looks_best_to_a_test_by_randomisation_and_a_map_of_the_face_alone_worst():
    """Why randomisation ranks no methods: noise is unlike itself, edges of the face stay as they are."""
    images = np.random.default_rng(0).integers(0, 256, (6, SIZE, SIZE, 1), dtype=np.uint8)
    images = np.repeat(np.repeat(images[:, ::8, ::8], 8, axis=1), 8, axis=2)
    where, rng = np.full((6, SIZE, SIZE), REGIONS.index("mouth")), np.random.default_rng(1)
    made = {
        "noise": lambda _, shown: rng.random(shown.shape[:3]),
        "edges": lambda _, shown: np.abs(np.diff(shown[..., 0].astype(float), axis=2, prepend=0)),
        "gradient": lambda of, shown: methods.vanilla(of, shown, progress=False),
    }
    pair = network(1), network(2)
    alike = {
        name: randomisation.smooth_mprt(make, *pair, images, where, samples=3, seed=0)
        for name, make in made.items()
    }
    assert abs(alike["noise"][0]) < 0.15 and alike["edges"][0] == pytest.approx(1)
    assert alike["noise"][0] < alike["gradient"][0] < alike["edges"][0]
    assert alike["gradient"][1] <= alike["gradient"][0] <= alike["gradient"][2]
