"""What Keras makes of a spec: shapes, order, initial weights."""

import numpy as np
import pytest

from emolib.networks.build import build
from emolib.networks.layers import (
    BatchNorm,
    Conv,
    Crop,
    Dense,
    DownSample,
    Dropout,
    Map,
    MaxPool,
    SeparableConv,
    SparseDense,
)
from emolib.networks.spec import ModelSpec

SPEC = ModelSpec((Conv(4, 3, 2), BatchNorm(), MaxPool(2), Dropout(0.1), Dense(1)), input_shape=(16, 16, 1))


def test_first_filters_are_blind_to_brightness():
    kernel = build(SPEC, seed=0).get_weights()[0]
    np.testing.assert_allclose(kernel.sum(axis=(0, 1)), 0, atol=1e-5)
    assert kernel.std() > 0.1
    single = build(SPEC.replace(layers=(Conv(4, 1), Dense(1))), seed=0).get_weights()[0]
    assert single.std() > 0.1  # a kernel of one weight has no mean to give away


def test_every_layer_builds_to_the_shapes_of_its_spec():
    spec = ModelSpec(
        (DownSample(2), SeparableConv(6, 3, 2), BatchNorm(), DownSample(2, "nearest"),
         Conv(4, 3, padding="valid"),
         MaxPool(3, 2), Dense(7), Dropout(0.5), Dense(1)), input_shape=(64, 48, 1),
    )  # fmt: skip
    model = build(spec, seed=0)
    assert model.output_shape == (None, 1)
    for shape in spec.shapes[:-3]:
        assert any(layer.output.shape[1:] == shape for layer in model.layers), shape


def test_relu_comes_after_the_batch_norm():
    kinds = [type(layer).__name__ for layer in build(SPEC, seed=0).layers]
    assert kinds[1:4] == ["Conv2D", "BatchNormalization", "ReLU"]


@pytest.mark.parametrize("size", [8, 10])  # of 10 pixels, two fill no block and are left out
def test_nearest_takes_the_first_pixel_of_each_block(size):
    spec = ModelSpec((DownSample(4, "nearest"), Dense(1)), input_shape=(size, size, 1))
    model = build(spec, seed=0)
    picture = np.random.default_rng(0).random((1, size, size, 1), np.float32)
    kernel, bias = model.get_weights()
    seen = picture[:, :8:4, :8:4].reshape(1, 4)
    np.testing.assert_allclose(model(picture), seen @ kernel + bias, rtol=1e-5)


def test_a_crop_cuts_the_window_out():
    spec = ModelSpec((Crop(2, 1, 4, 6), Dense(1)), input_shape=(8, 9, 1))
    model = build(spec, seed=0)
    picture = np.random.default_rng(0).random((1, 8, 9, 1), np.float32)
    kernel, bias = model.get_weights()
    np.testing.assert_allclose(model(picture), picture[:, 2:6, 1:7].reshape(1, 24) @ kernel + bias, rtol=1e-5)


def test_all_weights_of_a_sparse_layer_but_so_many_are_zero():
    kernels = [build(ModelSpec((SparseDense(5),), (8, 8, 1)), seed=s).get_weights()[0] for s in (0, 0, 1)]
    assert [np.count_nonzero(kernel) for kernel in kernels] == [5, 5, 5] and kernels[0].shape == (64, 1)
    assert (kernels[0] == kernels[1]).all() and (kernels[0] != kernels[2]).any()


def test_a_map_is_the_same_product_at_each_place_without_relu():
    spec = ModelSpec((MaxPool(2), Map(3)), input_shape=(8, 6, 2))
    model = build(spec, seed=0)
    picture = np.random.default_rng(0).random((1, 8, 6, 2), np.float32)
    kernel, bias = model.get_weights()
    pooled = picture.reshape(4, 2, 3, 2, 2).max(axis=(1, 3))
    want = pooled @ kernel[0, 0] + bias
    assert (want < 0).any()
    np.testing.assert_allclose(model(picture)[0], want, rtol=1e-5)
