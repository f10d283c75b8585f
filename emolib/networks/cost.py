"""What a spec costs: multiply-accumulates, FLOPs, parameters, peak activation memory.

The counting rule (the poster does not state one; this is ours):
- MACs: convolution out_h*out_w*out_c * k_h*k_w*in_c; depthwise the same without in_c; dense in*out.
- FLOPs = 2 x MACs, plus one per element that a pooling or down-sampling window reads.
- Bias, ReLU and a batch norm folded into its convolution count 0.
Padding counts as if it were read, as TensorFlow's profiler does. Time and energy are not counted here:
see `embedded.targets`.

>>> from emolib.networks.spec import Conv, Dense, ModelSpec
>>> cost(ModelSpec((Conv(4, 3), Dense(1)), input_shape=(8, 8, 1))).macs == 8*8*4 * 3*3*1 + 8*8*4 * 1
True
"""

from __future__ import annotations

from dataclasses import dataclass

from emolib.networks.spec import (
    BatchNorm,
    Conv,
    Dense,
    DownSample,
    Dropout,
    Layer,
    MaxPool,
    ModelSpec,
    SeparableConv,
    Shape,
    elements,
)


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
        macs, reads, params = _count(layer, shape, output)
        rows.append(LayerCost(layer, output, macs, 2 * macs + reads, params))
    return tuple(rows)


def cost(spec: ModelSpec) -> Cost:
    """Cost of the whole `spec`."""
    rows = layer_costs(spec)
    sizes = [elements(spec.input_shape), *(elements(row.output_shape) for row in rows)]
    moving = [
        i for i, row in enumerate(rows) if not isinstance(row.layer, BatchNorm | Dropout)
    ]  # the others are in place
    return Cost(
        macs=sum(row.macs for row in rows),
        flops=sum(row.flops for row in rows),
        params=sum(row.params for row in rows),
        peak_bytes=max(sizes[i] + sizes[i + 1] for i in moving),
    )


def _count(layer: Layer, shape: Shape, output: Shape) -> tuple[int, int, int]:
    """(MACs, elements read by windows, parameters) of `layer` from `shape` to `output`."""
    match layer:
        case Conv(filters, kernel_size):
            weights = kernel_size**2 * shape[2] * filters
            return output[0] * output[1] * weights, 0, weights + filters
        case SeparableConv(filters, kernel_size):
            depthwise, pointwise = kernel_size**2 * shape[2], shape[2] * filters
            return (
                output[0] * output[1] * (depthwise + pointwise),
                0,
                depthwise + shape[2] + pointwise + filters,
            )
        case Dense(units):
            weights = elements(shape) * units
            return weights, 0, weights + units
        case MaxPool(pool_size):
            return 0, elements(output) * pool_size**2, 0
        case DownSample(factor, method):
            return 0, elements(output) * (factor**2 if method == "average" else 1), 0
        case BatchNorm() | Dropout():
            return 0, 0, 0
    raise TypeError(f"no counting rule for {layer!r}")
