"""What a reduction is: how a network was made cheaper, as data and as text, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from emolib.networks.layers import Layer
from emolib.networks.spec import ModelSpec


@dataclass(frozen=True)
class Reduction:
    """What was done to a network: its `kind`, in which {} stands for each of the `numbers`.

    `str()` is the text for people; code compares the fields. `+` puts texts one after the other.

    >>> narrow = Reduction("half the filters in convolution {}", (2,))
    >>> str(narrow + Reduction(", without pool {}", (1,)))
    'half the filters in convolution 2, without pool 1'
    """

    kind: str
    numbers: tuple[int, ...] = ()

    def __str__(self) -> str:
        return self.kind.format(*self.numbers)

    def __add__(self, more: Reduction) -> Reduction:
        return Reduction(self.kind + more.kind, self.numbers + more.numbers)


Reduced = tuple[Reduction, list[Layer]]
"""What was done, and the layers after it."""


@dataclass(frozen=True)
class Candidate:
    """A cheaper network, `spec`, and the `reduction` that leads to it."""

    reduction: Reduction
    spec: ModelSpec
