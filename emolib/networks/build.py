"""A spec as a Keras model.

`build` makes an untrained Functional model (tf-keras-vis needs Functional, one logit out).
"""

from __future__ import annotations

from emolib.networks.spec import (
    CONVOLUTIONS,
    BatchNorm,
    Conv,
    Dense,
    DownSample,
    Dropout,
    Layer,
    MaxPool,
    ModelSpec,
    SeparableConv,
)


def build(spec: ModelSpec, *, seed: int, first: int = 0):
    """Untrained Keras model of `spec`.

    Args:
        spec: the network.
        seed: seeds every layer's initial weights and dropout; the same seed gives the same weights.
        first: number of the first layer, where `spec` is the rest of a network: it gets the same weights.

    Returns:
        keras.Model (Functional): float32 (n, height, width, channels) in [0, 1] -> logit float32 (n, 1).
    """
    import keras

    x = inputs = keras.Input(spec.input_shape, name="frame")
    for index, layer in enumerate(spec.layers, start=first):
        following = next(iter(spec.layers[index - first + 1 :]), None)
        for keras_layer in _keras_layers(
            layer, index, seed * 1000 + index, shape=x.shape[1:], last=following is None
        ):
            x = keras_layer(x)
        activated = isinstance(layer, BatchNorm) or (
            isinstance(layer, CONVOLUTIONS) and not isinstance(following, BatchNorm)
        )
        if activated:
            x = keras.layers.ReLU(name=f"relu_{index}")(x)
    model = keras.Model(inputs, x, name=f"net_{spec.fingerprint}")
    _expect_pixels(model)
    return model


def _expect_pixels(model) -> None:
    """Start the first convolution for grey values in [0, 1], where He's rule expects mean 0 and variance 1.

    Its filters are made to sum to zero, so that they start blind to brightness, and twice as large, as the
    contrast of a face is a fraction of 1. No layer is added, and the baseline learns in half as many epochs.
    """
    for layer in model.layers:
        if layer.name.startswith(("conv_", "depthwise_")):
            kernel, bias = layer.get_weights()
            if kernel[..., 0, 0].size > 1:  # nothing would be left of a 1x1 kernel
                layer.set_weights([2 * (kernel - kernel.mean(axis=(0, 1), keepdims=True)), bias])
            return


def _keras_layers(layer: Layer, index: int, seed: int, *, shape: tuple[int, ...], last: bool) -> list:
    """The Keras layers of one spec layer, without a convolution's ReLU, which may wait for a batch norm."""
    from keras import initializers, layers

    def he(offset: int = 0):
        return initializers.HeNormal(seed=seed + 500 * offset)

    match layer:
        case Conv(filters, kernel_size, strides, padding):
            name = f"conv_{index}"
            return [layers.Conv2D(filters, kernel_size, strides, padding, kernel_initializer=he(), name=name)]
        case SeparableConv(filters, kernel_size, strides, padding):
            depthwise = layers.DepthwiseConv2D(
                kernel_size, strides, padding, depthwise_initializer=he(), name=f"depthwise_{index}"
            )
            return [depthwise, layers.Conv2D(filters, 1, kernel_initializer=he(1), name=f"pointwise_{index}")]
        case MaxPool(pool_size, strides):
            return [layers.MaxPooling2D(pool_size, strides, name=f"pool_{index}")]
        case DownSample(factor, "average"):
            return [layers.AveragePooling2D(factor, name=f"average_{index}")]
        case DownSample(factor, "nearest"):
            # a window of one element: its first; what does not fill a last block is left out, as in a mean
            height, width = (size % factor for size in shape[:2])
            crop = layers.Cropping2D(((0, height), (0, width)), name=f"crop_{index}")
            nearest = layers.MaxPooling2D(1, factor, name=f"nearest_{index}")
            return [crop, nearest] if height or width else [nearest]
        case BatchNorm():
            # 0.99 is too slow for few epochs
            return [layers.BatchNormalization(momentum=0.9, name=f"norm_{index}")]
        case Dropout(rate):
            return [layers.Dropout(rate, seed=seed, name=f"dropout_{index}")]
        case Dense(units):
            initializer = initializers.GlorotUniform(seed=seed) if last else he()
            activation = None if last else "relu"
            dense = layers.Dense(units, activation, kernel_initializer=initializer, name=f"dense_{index}")
            return [dense] if len(shape) == 1 else [layers.Flatten(name=f"flatten_{index}"), dense]
    raise TypeError(f"no Keras layer for {layer!r}")
