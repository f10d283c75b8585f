"""What a reduction is: how a network was made cheaper, as data and as text, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from emolib.networks.layers import Layer
from emolib.networks.spec import ModelSpec

Reduced = tuple[str, tuple[int, ...], list[Layer]]
"""What a reduction yields: the `kind` and `numbers` of a `Reduction`, and the layers that are left."""


@dataclass(frozen=True)
class Reduction:
    """What was done to a network: its `kind`, in which {} stands for each of the `numbers`.

    `str()` is the text for people; code compares the fields.

    >>> str(Reduction("half the filters in convolution {}", (2,)))
    'half the filters in convolution 2'
    """

    kind: str
    numbers: tuple[int, ...] = ()

    def __str__(self) -> str:
        return self.kind.format(*self.numbers)


@dataclass(frozen=True)
class Candidate:
    """A cheaper network, `spec`, and the `reduction` that leads to it."""

    reduction: Reduction
    spec: ModelSpec
