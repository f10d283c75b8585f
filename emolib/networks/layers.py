"""The layers a network is made of: what comes out, what it costs, what Keras makes of it.

Each layer is one frozen dataclass. To add one, write its class here: specs, costs and models know it at once.

The counting rule (the poster does not state one; this is ours):

- MACs: convolution out_h*out_w*out_c * k_h*k_w*in_c; depthwise the same without in_c; dense in*out.
- FLOPs = 2 x MACs, plus one per element that a pooling or down-sampling window reads, and one for
  each pixel that a `SparseDense` layer reads; its weights of zero count 0, as the C leaves them out.
- Bias, ReLU and a batch norm folded into its convolution count 0.

Padding counts as if it were read, as TensorFlow's profiler does.

>>> Conv(4, 3, strides=2).output_shape((9, 8, 1)), Conv(4, 3).count((8, 8, 1)).macs == 8*8*4 * 3*3*1
((5, 4, 4), True)
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any

from emolib.networks.layer import Count, Layer, Shape, SpecError, windows


@dataclass(frozen=True)
class Convolution(Layer, abstract=True):
    """What `Conv` and `SeparableConv` share.

    `padding` "same" keeps ceil(size / strides), "valid" keeps (size - kernel_size) // strides + 1.
    """

    CHOICES = {"padding": ("same", "valid")}
    filters: int
    kernel_size: int
    strides: int = 1
    padding: str = "same"

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102 (as in Layer, here and below)
        if self.padding == "same":
            return (-(-shape[0] // self.strides), -(-shape[1] // self.strides), self.filters)
        return (*windows(shape, self.kernel_size, self.strides), self.filters)


class Conv(Convolution):
    """Convolution over all input channels. ReLU follows (after the batch norm, where one follows)."""

    def count(self, shape: Shape) -> Count:  # noqa: D102
        weights = self.kernel_size**2 * shape[2] * self.filters
        return Count(prod(self.output_shape(shape)[:2]) * weights, 0, weights + self.filters)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        how = {"padding": self.padding, "kernel_initializer": keras.initializers.HeNormal(seed)}
        return [
            keras.layers.Conv2D(self.filters, self.kernel_size, self.strides, name=f"conv_{number}", **how)
        ]


class SeparableConv(Convolution):
    """Depthwise convolution, then a pointwise one (1x1) to `filters` channels (Howard et al. 2017).

    One ReLU follows the pointwise part (after the batch norm, where one follows).
    """

    def count(self, shape: Shape) -> Count:  # noqa: D102
        depthwise, pointwise = self.kernel_size**2 * shape[2], shape[2] * self.filters
        macs = prod(self.output_shape(shape)[:2]) * (depthwise + pointwise)
        return Count(macs, 0, depthwise + shape[2] + pointwise + self.filters)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        first, second = (keras.initializers.HeNormal(one) for one in (seed, seed + 500))
        how = {"padding": self.padding, "depthwise_initializer": first, "name": f"depthwise_{number}"}
        depthwise = keras.layers.DepthwiseConv2D(self.kernel_size, self.strides, **how)
        name = f"pointwise_{number}"
        return [depthwise, keras.layers.Conv2D(self.filters, 1, kernel_initializer=second, name=name)]


@dataclass(frozen=True)
class MaxPool(Layer):
    """Largest value of each window; no padding. `strides` left out is `pool_size`."""

    pool_size: int
    strides: int = 0

    def __post_init__(self) -> None:
        if self.strides == 0:  # one network, one fingerprint
            object.__setattr__(self, "strides", self.pool_size)

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102
        return (*windows(shape, self.pool_size, self.strides), shape[2])

    def count(self, shape: Shape) -> Count:  # noqa: D102
        return Count(reads=prod(self.output_shape(shape)) * self.pool_size**2)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        return [keras.layers.MaxPooling2D(self.pool_size, self.strides, name=f"pool_{number}")]


@dataclass(frozen=True)
class DownSample(Layer):
    """Shrink height and width by an integer `factor`: the mean of each square block, or its first element."""

    CHOICES = {"method": ("average", "nearest")}
    factor: int
    method: str = "average"

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102
        return (*windows(shape, self.factor, self.factor), shape[2])

    def count(self, shape: Shape) -> Count:  # noqa: D102
        read = self.factor**2 if self.method == "average" else 1
        return Count(reads=prod(self.output_shape(shape)) * read)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        if self.method == "average":
            return [keras.layers.AveragePooling2D(self.factor, name=f"average_{number}")]
        # a window of one element: its first; what does not fill a last block is left out, as in a mean
        height, width = (size % self.factor for size in shape[:2])
        crop = keras.layers.Cropping2D(((0, height), (0, width)), name=f"crop_{number}")
        nearest = keras.layers.MaxPooling2D(1, self.factor, name=f"nearest_{number}")
        return [crop, nearest] if height or width else [nearest]


@dataclass(frozen=True)
class Crop(Layer):
    """The window of `height` x `width` whose first row and column are number `top` and `left`, from 0.

    It counts nothing: what looks at the window counts what it reads. It stands in a network's stem.
    """

    IN_PLACE = True
    top: int
    left: int
    height: int
    width: int

    def check(self, previous: Layer | None) -> None:  # noqa: D102
        for name, least in {"top": 0, "left": 0, "height": 1, "width": 1}.items():
            if type(value := getattr(self, name)) is not int or value < least:
                raise SpecError(f"{name}: expected an integer of at least {least}, got {value!r}")

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102
        below, right = self._rest(shape)
        if below < 0 or right < 0:
            raise SpecError(f"window {self} does not fit into {shape[0]}x{shape[1]}")
        return (self.height, self.width, shape[2])

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        below, right = self._rest(shape)
        margins = ((self.top, below), (self.left, right))
        return [keras.layers.Cropping2D(margins, name=f"crop_{number}")]

    def _rest(self, shape: Shape) -> tuple[int, int]:
        """Rows below the window and columns to its right; below 0 if it does not fit."""
        return shape[0] - self.top - self.height, shape[1] - self.left - self.width


@dataclass(frozen=True)
class BatchNorm(Layer):
    """Batch normalisation of the convolution right before it, ahead of its ReLU, so that it folds into it."""

    IN_PLACE = True

    def check(self, previous: Layer | None) -> None:  # noqa: D102
        if not isinstance(previous, Convolution):
            raise SpecError("must stand right behind a convolution, to fold into it")

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        # a momentum of 0.99 is too slow for few epochs
        return [keras.layers.BatchNormalization(momentum=0.9, name=f"norm_{number}")]


@dataclass(frozen=True)
class Dense(Layer):
    """Fully connected layer; flattens what comes in. ReLU follows, except on the last layer, the logit."""

    NEEDS_PICTURE = False
    units: int

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102
        return (self.units,)

    def count(self, shape: Shape) -> Count:  # noqa: D102
        weights = prod(shape) * self.units
        return Count(weights, 0, weights + self.units)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        start = (keras.initializers.GlorotUniform if last else keras.initializers.HeNormal)(seed)
        how = {"activation": None if last else "relu", "kernel_initializer": start}
        dense = keras.layers.Dense(self.units, name=f"dense_{number}", **how)
        return [dense] if len(shape) == 1 else [keras.layers.Flatten(name=f"flatten_{number}"), dense]


@dataclass(frozen=True)
class SparseDense(Layer):
    """The logit from so many pixels: a dense layer with so many `weights`; all others are zero, not counted.

    Which pixels is learned. Each is read once, as the frame may come row by row. It is the last layer and
    stands on the frame itself or right behind a stem.
    """

    weights: int

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102
        if self.weights > prod(shape):
            raise SpecError(f"weights: expected at most {prod(shape)}, all there are, got {self.weights}")
        return (1,)

    def count(self, shape: Shape) -> Count:  # noqa: D102
        return Count(self.weights, self.weights, self.weights + 1)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        # `networks.build` sets all but so many weights to zero
        return Dense(1).build(keras, number, seed, shape, last=last)


@dataclass(frozen=True)
class Map(Layer):
    """`units` numbers for each place of the picture: a 1x1 convolution without ReLU, the last layer."""

    units: int

    def output_shape(self, shape: Shape) -> Shape:  # noqa: D102
        return (*shape[:2], self.units)

    def count(self, shape: Shape) -> Count:  # noqa: D102
        weights = shape[2] * self.units
        return Count(prod(shape[:2]) * weights, 0, weights + self.units)

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        start = keras.initializers.GlorotUniform(seed)
        return [keras.layers.Conv2D(self.units, 1, kernel_initializer=start, name=f"map_{number}")]


@dataclass(frozen=True)
class Dropout(Layer):
    """Drop a share `rate` of the activations while training; nothing at inference."""

    NEEDS_PICTURE, IN_PLACE = False, True
    rate: float

    def check(self, previous: Layer | None) -> None:  # noqa: D102
        if isinstance(self.rate, bool) or not isinstance(self.rate, int | float) or not 0 <= self.rate < 1:
            raise SpecError(f"rate: expected a number from 0 to below 1, got {self.rate!r}")

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:  # noqa: D102
        return [keras.layers.Dropout(self.rate, seed=seed, name=f"dropout_{number}")]
