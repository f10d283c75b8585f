"""A spec as a Keras model.

`build` makes an untrained Functional model (tf-keras-vis needs Functional, one logit out).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from emolib.networks.layers import BatchNorm, Convolution, SparseDense
from emolib.networks.spec import ModelSpec


def build(spec: ModelSpec, *, seed: int, first: int = 0) -> Any:
    """Untrained Keras model of `spec`.

    Args:
        spec: the network.
        seed: seeds every layer's initial weights and dropout; the same seed gives the same weights.
        first: number of the first layer, where `spec` is the rest of a network: it gets the same weights.

    Returns:
        keras.Model (Functional): float32 (n, height, width, channels) in [0, 1] -> logit float32 (n, 1), or
        float32 (n, rows, columns, units) where the spec ends in a `Map`.
    """
    import keras

    x = inputs = keras.Input(spec.input_shape, name="frame")
    following = (*spec.layers[1:], None)
    for number, (layer, after) in enumerate(zip(spec.layers, following, strict=True), start=first):
        for part in layer.build(keras, number, seed * 1000 + number, x.shape[1:], last=after is None):
            x = part(x)
        norm, convolution = isinstance(layer, BatchNorm), isinstance(layer, Convolution)
        if norm or (convolution and not isinstance(after, BatchNorm)):
            x = keras.layers.ReLU(name=f"relu_{number}")(x)
    model = keras.Model(inputs, x, name=f"net_{spec.fingerprint}")
    _expect_pixels(model)
    if isinstance(spec.layers[-1], SparseDense):
        _leave(spec.layers[-1].weights, model.layers[-1], seed)
    return model


def _leave(count: int, layer: Any, seed: int) -> None:
    """Set all but `count` weights of a dense layer, drawn by `seed`, to zero."""
    kernel, bias = layer.get_weights()
    kept = np.random.default_rng(seed).permutation(kernel.size)[:count]
    layer.set_weights([np.where(np.isin(np.arange(kernel.size), kept)[:, None], kernel, 0), bias])


def _expect_pixels(model: Any) -> None:
    """Start the first convolution for grey values in [0, 1], where He's rule expects mean 0 and variance 1.

    Its filters are made to sum to zero, so that they start blind to brightness, and twice as large, as the
    contrast of a face is a fraction of 1. No layer is added, and the baseline learns in half as many epochs.
    """
    import keras

    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D | keras.layers.DepthwiseConv2D):
            kernel, bias = layer.get_weights()
            if kernel[..., 0, 0].size > 1:  # nothing would be left of a 1x1 kernel
                layer.set_weights([2 * (kernel - kernel.mean(axis=(0, 1), keepdims=True)), bias])
            return
