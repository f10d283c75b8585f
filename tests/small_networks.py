"""Small untrained networks with every kind of layer, and pictures for them."""

import contextlib
from functools import cache

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.embedded import quantise
from emolib.networks.layers import (
    BatchNorm,
    Conv,
    Crop,
    Dense,
    DownSample,
    Dropout,
    MaxPool,
    SeparableConv,
    SparseDense,
    SpecError,
)
from emolib.networks.spec import ModelSpec

SIZE = 32

SPECS = {
    "every layer": (
        DownSample(2, "average"),
        Conv(6, 5, strides=2),
        BatchNorm(),
        SeparableConv(8, 3),
        BatchNorm(),
        MaxPool(2),
        Dropout(0.3),
        Dense(8),
        Dense(1),
    ),
    "nearest": (DownSample(3, "nearest"), Conv(5, 3, padding="valid"), MaxPool(3, 2), Dense(1)),
    "average of 3, overlapping pools": (
        DownSample(3, "average"),
        Conv(7, 3),
        MaxPool(3, 1),
        SeparableConv(9, 5, strides=2, padding="valid"),
        Dense(1),
    ),
    "average in the middle": (
        Conv(4, 4, strides=4),
        DownSample(2, "average"),
        Conv(6, 1),
        Dense(5),
        Dense(1),
    ),
    "pool first": (MaxPool(3, 2), Conv(4, 5, strides=3), Dense(3), Dense(1)),
    "pools of 2x2": (
        Conv(5, 5, strides=2),
        MaxPool(2),
        Conv(12, 3),
        MaxPool(2),
        Conv(9, 3, padding="valid"),
        MaxPool(2),
        Dense(1),
    ),
    "separable first": (SeparableConv(4, 3, strides=2), DownSample(4, "nearest"), Dense(1)),
    "single pixels": (Crop(3, 6, 25, 20), DownSample(3, "nearest"), SparseDense(9)),
    "single means": (Crop(5, 3, 20, 27), DownSample(3), SparseDense(12)),
    "a part": (Crop(10, 3, 17, 27), Conv(3, 3, strides=2), Dense(1)),
    "a part of the means": (DownSample(2), Crop(2, 5, 9, 8), DownSample(2, "nearest"), Conv(4, 3), Dense(1)),
}


def random_layers(seed: int) -> tuple:
    """Layers of a random small network that fit into SIZE x SIZE."""
    rng = np.random.default_rng(seed)

    def convolution():
        kind = (Conv, SeparableConv)[rng.integers(2)]
        filters, kernel_size, strides = (int(rng.integers(*r)) for r in ((1, 12), (1, 6), (1, 4)))
        return (
            kind(filters, kernel_size, strides)
            if rng.integers(2)
            else kind(filters, kernel_size, strides, "valid")
        )

    while True:
        layers = []
        for _ in range(rng.integers(1, 5)):
            match rng.integers(5):
                case 0:
                    layers += [MaxPool(int(rng.integers(1, 4)), int(rng.integers(1, 4)))]
                case 1:
                    layers += [DownSample(int(rng.integers(1, 4)), ("average", "nearest")[rng.integers(2)])]
                case 2:
                    layers += [convolution(), BatchNorm()]
                case _:
                    layers += [convolution()]
        layers += [Dense(int(rng.integers(1, 12)))] * int(rng.integers(3)) + [Dense(1)]
        with contextlib.suppress(SpecError):  # a window that does not fit: draw again
            ModelSpec(tuple(layers), input_shape=(SIZE, SIZE, 1))
            return tuple(layers)


SPECS |= {f"random {seed}": random_layers(seed) for seed in range(4)}


def faces(n: int, *, seed: int, size: int = SIZE) -> np.ndarray:
    """Random pictures with large and small structure, uint8 (n, size, size, 1)."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (n, size // 8, size // 8, 1)).repeat(8, 1).repeat(8, 2)
    return np.clip(coarse + rng.normal(0, 20, coarse.shape), 0, 255).astype(np.uint8)


def network(name: str, *, seed: int):
    """An untrained model of one of SPECS whose batch norms are not the identity."""
    import keras

    from emolib.networks.build import build

    model = build(ModelSpec(SPECS[name], input_shape=(SIZE, SIZE, 1)), seed=seed)
    rng = np.random.default_rng(seed)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            gamma, variance = rng.uniform(0.5, 2, (2, layer.gamma.shape[0]))
            beta, mean = rng.normal(0, 0.3, (2, layer.gamma.shape[0]))
            layer.set_weights([gamma, beta, mean, variance])
    return model


CALIBRATION = faces(40, seed=1)


@cache
def int8(name: str) -> bytes:
    """The network of that name, with seed 7, as an int8 file: made once for all tests of a process."""
    return quantise.convert(network(name, seed=7), CALIBRATION)


def two_pixels(first: float, second: float, images: np.ndarray) -> bytes:
    """A model whose logit is a weighted sum of its two pixels."""
    import keras

    frame = keras.Input((1, 2, 1))
    dense = keras.layers.Dense(1)
    net = keras.Model(frame, dense(keras.layers.Flatten()(frame)))
    dense.set_weights([np.array([[first], [second]], np.float32), np.zeros(1, np.float32)])
    return quantise.convert(net, images)


def edited(change, model_bytes: bytes) -> bytes:
    """The file after `change(model, graph)` of the schema's objects."""
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(model_bytes))
    change(model, model.subgraphs[0])
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())
