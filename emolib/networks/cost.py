"""What a spec costs: multiply-accumulates, FLOPs, parameters, peak activation memory.

How each layer is counted stands with the layer, in `networks.layers`; here they are added up. Time and energy
are not counted here: see `embedded.chips`.

>>> from emolib.networks.layers import Conv, Dense
>>> cost(ModelSpec((Conv(4, 3), Dense(1)), input_shape=(8, 8, 1))).macs == 8*8*4 * 3*3*1 + 8*8*4 * 1
True
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import prod

from emolib.networks.layer import Layer, Shape
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
    return Cost(*_sums(layer_costs(spec)), _widest(spec))


def cascade_cost(detector: ModelSpec, classifier: ModelSpec) -> Cost:
    """Cost of looking for a face with `detector` and at what it found with `classifier`, for one frame.

    Evening out the contrast of the picture and of the crop counts one multiply-accumulate a pixel, cutting
    the crop four pixels read for each of its own. The picture is held until the crop is cut.
    """
    picture, crop = prod(detector.input_shape), prod(classifier.input_shape)
    macs, flops, params = _sums(both := (cost(detector), cost(classifier)))
    held = picture + max(crop, _widest(detector, len(detector.stem)))
    peak = max(held, *(one.peak_bytes for one in both))
    return Cost(macs + picture + crop, flops + 2 * (picture + crop) + 4 * crop, params, peak)


def _sums(parts: Sequence[LayerCost | Cost]) -> tuple[int, int, int]:
    """Multiply-accumulates, FLOPs and parameters of all."""
    macs, flops, params = zip(*((part.macs, part.flops, part.params) for part in parts), strict=True)
    return sum(macs), sum(flops), sum(params)


def _widest(spec: ModelSpec, first: int = 0) -> int:
    """The largest sum of one layer's input and output, of those from number `first` on."""
    pairs = list(pairwise(prod(shape) for shape in (spec.input_shape, *spec.shapes)))
    layers = zip(spec.layers[first:], pairs[first:], strict=True)
    return max(sum(pair) for layer, pair in layers if not layer.IN_PLACE)
