"""What a network is, as data: layers as frozen dataclasses and a `ModelSpec` that holds them.

A spec says everything that decides a network's cost and shape and nothing of how it is trained. It is
immutable and hashable, goes to JSON and back, and has a fingerprint that does not change between machines.
Imports the standard library only; `cost` counts a spec, `models` builds it.

>>> spec = ModelSpec((Conv(8, 3, strides=2), MaxPool(2), Dense(1)), input_shape=(32, 32, 1))
>>> spec.shapes
((16, 16, 8), (8, 8, 8), (1,))
>>> ModelSpec.from_json(spec.to_json()) == spec
True
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import prod

Shape = tuple[int, ...]


class SpecError(ValueError):
    """A spec that is no network; the message names the layer, what was expected and what came."""


@dataclass(frozen=True)
class Conv:
    """Convolution over all input channels. ReLU follows (after the batch norm, where one follows).

    `padding` "same" keeps ceil(size / strides), "valid" keeps (size - kernel_size) // strides + 1.
    """

    filters: int
    kernel_size: int
    strides: int = 1
    padding: str = "same"


@dataclass(frozen=True)
class SeparableConv:
    """Depthwise convolution, then a pointwise one (1x1) to `filters` channels (Howard et al. 2017).

    One ReLU follows the pointwise part (after the batch norm, where one follows).
    """

    filters: int
    kernel_size: int
    strides: int = 1
    padding: str = "same"


@dataclass(frozen=True)
class MaxPool:
    """Largest value of each window; no padding. `strides` left out is `pool_size`."""

    pool_size: int
    strides: int = 0

    def __post_init__(self):
        if self.strides == 0:  # one network, one fingerprint
            object.__setattr__(self, "strides", self.pool_size)


@dataclass(frozen=True)
class DownSample:
    """Shrink height and width by a whole `factor`: the mean of each square block, or its first element."""

    factor: int
    method: str = "average"


@dataclass(frozen=True)
class BatchNorm:
    """Batch normalisation of the convolution right before it, ahead of its ReLU, so that it folds into it."""


@dataclass(frozen=True)
class Dense:
    """Fully connected layer; flattens what comes in. ReLU follows, except on the last layer, the logit."""

    units: int


@dataclass(frozen=True)
class Dropout:
    """Drop a share `rate` of the activations while training; nothing at inference."""

    rate: float


Layer = Conv | SeparableConv | MaxPool | DownSample | BatchNorm | Dense | Dropout
CONVOLUTIONS = (Conv, SeparableConv)
_LAYERS = {
    kind.__name__: kind for kind in (Conv, SeparableConv, MaxPool, DownSample, BatchNorm, Dense, Dropout)
}
_CHOICES = {"padding": ("same", "valid"), "method": ("average", "nearest")}


@dataclass(frozen=True)
class ModelSpec:
    """A network: `layers` on a picture of `input_shape` (height, width, channels), ending in one logit.

    Args:
        layers: the layers in order; the last is `Dense(1)`.
        input_shape: (height, width, channels) in pixels.
        name: for people; neither equality nor the fingerprint looks at it.

    Raises:
        SpecError: naming the first layer that cannot stand where it stands.
    """

    layers: tuple[Layer, ...]
    input_shape: Shape = (224, 224, 1)
    name: str = dataclasses.field(default="", compare=False)

    def __post_init__(self):
        object.__setattr__(self, "layers", tuple(self.layers))
        object.__setattr__(self, "input_shape", tuple(self.input_shape))
        if len(self.input_shape) != 3 or not all(_positive_int(n) for n in self.input_shape):
            raise SpecError(f"input_shape: expected three positive whole numbers, got {self.input_shape}")
        if not self.layers or self.layers[-1] != Dense(1):
            raise SpecError(f"layers: the last one must be Dense(units=1), the logit, got {self.layers[-1:]}")
        for _ in self._walk():
            pass

    def _walk(self) -> Iterator[Shape]:
        """Check every layer against what comes in and yield what goes out."""
        shape, previous = self.input_shape, None
        for index, layer in enumerate(self.layers):
            try:
                _check_fields(layer)
                shape = _output_shape(layer, shape, previous)
            except SpecError as problem:
                raise SpecError(f"layer {index} ({type(layer).__name__}): {problem}") from None
            yield shape
            previous = layer

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Output shape of each layer: (height, width, channels), or (units,) from the first Dense on."""
        return tuple(self._walk())

    def replace(self, **changes) -> ModelSpec:
        """A copy with other `layers`, `input_shape` or `name`."""
        return dataclasses.replace(self, **changes)

    @property
    def fingerprint(self) -> str:
        """12 hexadecimal digits, the same for the same network on any machine (SHA-256 of its JSON)."""
        return hashlib.sha256(self.replace(name="").to_json().encode()).hexdigest()[:12]

    def to_json(self) -> str:
        """The spec as one line of JSON, keys sorted."""
        layers = [{"type": type(layer).__name__, **dataclasses.asdict(layer)} for layer in self.layers]
        fields = {"name": self.name, "input_shape": self.input_shape, "layers": layers}
        return json.dumps(fields, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> ModelSpec:
        """The spec that `to_json` wrote; `SpecError` on anything else."""
        try:
            fields = json.loads(text)
            layers = tuple(_layer_from_dict(index, layer) for index, layer in enumerate(fields["layers"]))
            return cls(layers, tuple(fields["input_shape"]), fields.get("name", ""))
        except SpecError:
            raise
        except (ValueError, TypeError, KeyError, AttributeError) as problem:
            raise SpecError(
                f"text: expected the JSON of a ModelSpec, got {text[:60]!r} ({problem!r})"
            ) from None

    def __str__(self) -> str:
        """One layer a line with its output shape."""
        rows = [f"{self.name or 'network'} {self.fingerprint}", f"  input {_times(self.input_shape)}"]
        rows += [
            f"  {layer} -> {_times(shape)}" for layer, shape in zip(self.layers, self.shapes, strict=True)
        ]
        return "\n".join(rows)


def _times(shape: Shape) -> str:
    return "x".join(map(str, shape))


def _positive_int(value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _layer_from_dict(index: int, fields: dict) -> Layer:
    fields = dict(fields)
    kind = _LAYERS.get(fields.pop("type", None))
    if kind is None:
        raise SpecError(f"layer {index}: expected a type of {', '.join(_LAYERS)}, got {fields}")
    try:
        return kind(**fields)
    except TypeError as problem:
        raise SpecError(f"layer {index} ({kind.__name__}): {problem}") from None


def _check_fields(layer: Layer) -> None:
    if type(layer) not in _LAYERS.values():
        raise SpecError(f"expected one of {', '.join(_LAYERS)}, got {layer!r}")
    for name, value in vars(layer).items():
        if name in _CHOICES:
            if value not in _CHOICES[name]:
                raise SpecError(f"{name}: expected one of {_CHOICES[name]}, got {value!r}")
        elif name == "rate":
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1:
                raise SpecError(f"rate: expected a number from 0 to below 1, got {value!r}")
        elif not _positive_int(value):
            raise SpecError(f"{name}: expected a positive whole number, got {value!r}")


def _output_shape(layer: Layer, shape: Shape, previous: Layer | None) -> Shape:
    if isinstance(layer, Dense):
        return (layer.units,)
    if isinstance(layer, Dropout):
        return shape
    if len(shape) != 3:
        raise SpecError("stands behind a Dense layer, where there is no picture left")
    if isinstance(layer, BatchNorm):
        if not isinstance(previous, CONVOLUTIONS):
            raise SpecError("must stand right behind a convolution, to fold into it")
        return shape
    height, width, channels = shape
    if isinstance(layer, DownSample):
        size, step = layer.factor, layer.factor
    elif isinstance(layer, MaxPool):
        size, step = layer.pool_size, layer.strides
    else:
        size, step, channels = layer.kernel_size, layer.strides, layer.filters
        if layer.padding == "same":
            return (-(-height // step), -(-width // step), channels)
    if size > min(height, width):
        raise SpecError(f"window of {size}x{size} does not fit into {height}x{width}")
    return ((height - size) // step + 1, (width - size) // step + 1, channels)


def elements(shape: Shape) -> int:
    """Number of elements of a shape."""
    return prod(shape)
