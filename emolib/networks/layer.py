"""What all layers have in common. The layers themselves stand in `networks.layers`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

Shape = tuple[int, ...]


class SpecError(ValueError):
    """A spec that is no network; the message names the layer, what was expected and what came."""


LAYERS: dict[str, type[Layer]] = {}
"""The layers by name; a subclass of `Layer` puts itself here."""


class Count(NamedTuple):
    """What a layer takes for one picture: multiply-accumulates, elements read by its windows; its weights."""

    macs: int = 0
    reads: int = 0
    params: int = 0


@dataclass(frozen=True)
class Layer:
    """What all layers have. A shape is (height, width, channels), or (units,) from the first Dense on.

    A field is a positive integer, unless `CHOICES` has its values or the class checks it in `check`.
    """

    CHOICES: ClassVar[dict[str, tuple[str, ...]]] = {}
    NEEDS_PICTURE: ClassVar[bool] = True
    """Whether it must stand ahead of the first Dense layer."""
    IN_PLACE: ClassVar[bool] = False
    """Whether its output can overwrite its input."""

    def __init_subclass__(cls, abstract: bool = False) -> None:
        if not abstract:
            LAYERS[cls.__name__] = cls

    def check(self, previous: Layer | None) -> None:
        """Raise `SpecError` if a field has a value out of range, or it cannot stand behind `previous`."""
        for name, value in vars(self).items():
            if name in self.CHOICES and value not in self.CHOICES[name]:
                raise SpecError(f"{name}: expected one of {self.CHOICES[name]}, got {value!r}")
            if name not in self.CHOICES and not is_positive_integer(value):
                raise SpecError(f"{name}: expected a positive integer, got {value!r}")

    def output_shape(self, shape: Shape) -> Shape:
        """What comes out for an input of `shape`. Raises `SpecError` if a window does not fit into it."""
        return shape

    def count(self, shape: Shape) -> Count:
        """What it does with an input of `shape`."""
        return Count()

    def build(self, keras: Any, number: int, seed: int, shape: Shape, *, last: bool) -> list[Any]:
        """Its layers from the module `keras`, without a convolution's ReLU, which may wait for a batch norm.

        `number` goes into their names, `seed` into their weights; `last` says whether it is the logit.
        """
        raise NotImplementedError


def is_positive_integer(value: object) -> bool:
    """Whether `value` counts something: an int above 0, no bool."""
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def windows(shape: Shape, size: int, step: int) -> tuple[int, int]:
    """How many windows of `size` fit into the height and the width, `step` apart."""
    height, width = shape[:2]
    if size > min(height, width):
        raise SpecError(f"window of {size}x{size} does not fit into {height}x{width}")
    return (height - size) // step + 1, (width - size) // step + 1
