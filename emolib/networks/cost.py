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
    rows = layer_costs(spec)
    return Cost(
        macs=sum(row.macs for row in rows),
        flops=sum(row.flops for row in rows),
        params=sum(row.params for row in rows),
        peak_bytes=_widest(spec),
    )


def _widest(spec: ModelSpec, first: int = 0) -> int:
    """The largest sum of one layer's input and output, of those from number `first` on."""
    sizes = [prod(shape) for shape in (spec.input_shape, *spec.shapes)]
    return max(
        a + b
        for layer, a, b in list(zip(spec.layers, sizes, sizes[1:], strict=False))[first:]
        if not layer.IN_PLACE
    )


def cascade_cost(detector: ModelSpec, classifier: ModelSpec) -> Cost:
    """Cost of looking for a face with `detector` and at what it found with `classifier`, for one frame.

    Evening out the contrast of the picture and of the crop counts one multiply-accumulate a pixel, cutting
    the crop four pixels read for each of its own. The picture is held until the crop is cut.
    """
    both = (cost(detector), cost(classifier))
    picture, crop = prod(detector.input_shape), prod(classifier.input_shape)
    return Cost(
        macs=sum(one.macs for one in both) + picture + crop,
        flops=sum(one.flops for one in both) + 2 * (picture + crop) + 4 * crop,
        params=sum(one.params for one in both),
        peak_bytes=max(
            *(one.peak_bytes for one in both), picture + max(crop, _widest(detector, len(detector.stem)))
        ),
    )
