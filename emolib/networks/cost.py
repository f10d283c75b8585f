"""What a spec costs: multiply-accumulates, FLOPs, parameters, peak activation memory.

How each layer is counted stands with the layer, in `networks.layers`; here they are added up. Time and energy
are not counted here: see `embedded.chips`.

>>> from emolib.networks.layers import Conv, Dense
>>> cost(ModelSpec((Conv(4, 3), Dense(1)), input_shape=(8, 8, 1))).macs == 8*8*4 * 3*3*1 + 8*8*4 * 1
True
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import prod

from emolib.networks.layers import Layer, Shape
from emolib.networks.spec import ModelSpec


@dataclass(frozen=True)
class LayerCost:
    """Cost of one layer: `macs`, `flops` and `params` for one picture, and the shape that comes out."""

    layer: Layer
    output_shape: Shape
    macs: int
    flops: int
    params: int


@dataclass(frozen=True)
class Cost:
    """Cost of a network for one picture.

    `params` counts weights and biases with every batch norm folded; `peak_bytes` is the largest sum of one
    layer's input and output at one byte an element (int8), which a chip must hold at once without tricks.
    """

    macs: int
    flops: int
    params: int
    peak_bytes: int


def layer_costs(spec: ModelSpec) -> tuple[LayerCost, ...]:
    """Cost of every layer of `spec`, in order."""
    rows = []
    for layer, shape, output in zip(spec.layers, (spec.input_shape, *spec.shapes), spec.shapes, strict=False):
        macs, reads, params = layer.count(shape)
        rows.append(LayerCost(layer, output, macs, 2 * macs + reads, params))
    return tuple(rows)


@lru_cache(maxsize=100_000)
def cost(spec: ModelSpec) -> Cost:
    """Cost of the whole `spec`."""
    rows, sizes = layer_costs(spec), [prod(shape) for shape in (spec.input_shape, *spec.shapes)]
    return Cost(
        macs=sum(row.macs for row in rows),
        flops=sum(row.flops for row in rows),
        params=sum(row.params for row in rows),
        peak_bytes=max(sizes[i] + sizes[i + 1] for i, row in enumerate(rows) if not row.layer.IN_PLACE),
    )
