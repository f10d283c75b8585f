"""What a network is, as data: a `ModelSpec` holds layers (`networks.layers`) and the shape of the picture.

A spec says everything that decides a network's cost and shape and nothing of how it is trained. It is
immutable and hashable, goes to JSON and back, and has a fingerprint that does not change between machines.
Imports the standard library only; `cost` counts a spec, `build` makes the Keras model.

>>> from emolib.networks.layers import Conv, Dense, MaxPool
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
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any

from emolib.networks.layer import LAYERS, Layer, Shape, SpecError, is_positive_integer
from emolib.networks.layers import Crop, Dense, DownSample, Map, SparseDense


@dataclass(frozen=True)
class ModelSpec:
    """A network: `layers` on a picture of `input_shape` (height, width, channels).

    Args:
        layers: the layers in order; the last is `Dense(1)` or `SparseDense`, one logit, or `Map`, numbers
            for each place.
        input_shape: (height, width, channels) in pixels.
        name: for people; neither equality nor the fingerprint looks at it.

    Raises:
        SpecError: naming the first layer that cannot stand where it stands.
    """

    layers: tuple[Layer, ...]
    input_shape: Shape = (224, 224, 1)
    name: str = dataclasses.field(default="", compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "layers", tuple(self.layers))
        object.__setattr__(self, "input_shape", tuple(self.input_shape))
        if len(self.input_shape) != 3 or not all(map(is_positive_integer, self.input_shape)):
            raise SpecError(f"input_shape: expected three positive integers, got {self.input_shape}")
        ends = self.layers[-1:]
        if not ends or ends[0] != Dense(1) and not isinstance(ends[0], Map | SparseDense):
            raise SpecError(
                f"layers: the last one must be Dense(units=1) or SparseDense, the logit, or a Map, got {ends}"
            )
        for index, layer in enumerate(self.layers):
            kind = f"layer {index} ({type(layer).__name__})"
            if isinstance(layer, Map | SparseDense) and index < len(self.layers) - 1:
                raise SpecError(f"{kind}: expected as the last layer, got {len(self.layers)} layers")
            if isinstance(layer, Crop | SparseDense) and index > len(self.stem):
                raise SpecError(
                    f"{kind}: expected on the frame or behind its stem, got {self.layers[:index]}"
                )
        _ = self.shapes  # checks every layer

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Output shape of each layer: (height, width, channels), or (units,) from the first Dense on."""
        shapes: list[Shape] = [self.input_shape]
        previous: Layer | None = None
        for index, layer in enumerate(self.layers):
            try:
                if type(layer) not in LAYERS.values():
                    raise SpecError(f"expected one of {', '.join(LAYERS)}, got {layer!r}")
                if layer.NEEDS_PICTURE and len(shapes[-1]) != 3:
                    raise SpecError("stands behind a Dense layer, where there is no picture left")
                layer.check(previous)
                shapes.append(layer.output_shape(shapes[-1]))
            except SpecError as problem:
                raise SpecError(f"layer {index} ({type(layer).__name__}): {problem}") from None
            previous = layer
        return tuple(shapes[1:])

    @property
    def is_map(self) -> bool:
        """Whether it ends in a `Map`: not one logit comes out, but numbers for each place of the picture."""
        return isinstance(self.layers[-1], Map)

    @property
    def stem(self) -> tuple[Crop | DownSample, ...]:
        """The leading layers that only cut or shrink the picture: they have no weights."""
        return tuple(takewhile(lambda layer: isinstance(layer, Crop | DownSample), self.layers))  # type: ignore[arg-type]

    @property
    def is_linear(self) -> bool:
        """Whether there is nothing but a logit behind its stem: it is fitted, not trained step by step."""
        return len(self.stem) == len(self.layers) - 1 and not self.is_map

    def replace(self, **changes: Any) -> ModelSpec:
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
            layers = tuple(LAYERS[layer.pop("type")](**layer) for layer in fields["layers"])
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
        layers = zip(self.layers, self.shapes, strict=True)
        return "\n".join([*rows, *(f"  {layer} -> {_times(shape)}" for layer, shape in layers)])


def _times(shape: Shape) -> str:
    return "x".join(map(str, shape))
