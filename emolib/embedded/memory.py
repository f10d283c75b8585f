"""What the C of a network needs of a chip's memory, from its spec alone: known before anything is trained.

The chain of operators is the one that `quantise` and `graph` make of the trained network, with weights of 0;
where they lie is planned as for the real one. Rows of the frame are taken as the camera sends them, so that
no frame is counted; but a network that begins with a convolution keeps the whole picture in its arena.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from emolib.embedded import arena
from emolib.embedded.codegen import c99, kernels, room
from emolib.embedded.operators import Conv2D, Operator, Pool, Shape, copy, joined, windows
from emolib.networks.cost import cost
from emolib.networks.layers import Conv, Crop, Dense, DownSample, Map, MaxPool, SeparableConv, SparseDense
from emolib.networks.spec import ModelSpec

CODE = 5120
"""Bytes of code at most: with what starts the chip, 3,052 to 4,748 were measured on a Cortex-M4, an M0+ and
RV32IMC for small networks of all kinds of layers."""
PIXELS_CODE = 2048
"""The same of a sparse layer on single pixels: 1,592 to 1,948."""

BETWEEN = 512
"""Bytes at most of code and tables between the two networks of a friend in a room, beyond twice CODE: what
starts the chip is there once. -1,740 to 420 were measured."""


class Needs(NamedTuple):
    """Bytes of `flash`, code and constants, and of `ram`, smile_context; some stack is needed besides."""

    flash: float
    ram: float


def needs(spec: ModelSpec) -> Needs:
    """What the C of `spec` needs, as `c99.emit` writes it with optimize="size"; of a sparse one at most."""
    layers = kernels.layers(*_planned(spec), usual=True, small=True)
    code = PIXELS_CODE if "places" in layers[0] else CODE
    each = {"weights": 1, "pairs": 1, "table": 4, "places": 1 if max(spec.input_shape) <= 256 else 2}
    flash = sum(size * np.size(layer.get(name, ())) for layer in layers for name, size in each.items())
    return Needs(code + flash, ram(spec))


def fits(spec: ModelSpec, most: Needs) -> bool:
    """Whether `spec` needs at most that; quick where it is plain."""
    if most.ram < math.inf and ram(spec) > most.ram or cost(spec).params > most.flash:
        return False
    return most.flash == math.inf or needs(spec).flash <= most.flash


def ram(spec: ModelSpec) -> int:
    """`needs(spec).ram` alone, which is quick to tell."""
    return c99.Source("", "", *_planned(spec), 0, 0).context_bytes


def cascade(detector: ModelSpec, classifier: ModelSpec) -> Needs:
    """What the C of a friend in a room needs, as `codegen.room` writes it with optimize="size"."""
    one, other = needs(detector), needs(classifier)
    return Needs(one.flash + other.flash + BETWEEN, room.context_bytes(int(one.ram), int(other.ram)))


def _planned(spec: ModelSpec) -> tuple[tuple[Operator, ...], arena.Plan]:
    chain = c99.from_frame(operators(spec), spec.is_map)
    return chain, (arena.plan_kept if spec.is_map else arena.plan)(chain)


def operators(spec: ModelSpec) -> tuple[Operator, ...]:
    """The operators of the int8 file of `spec`, weights of 0; those of a sparse layer that are not are
    its last, where the C needs most memory.
    """
    made: list[Operator] = []
    for layer, before, after in zip(spec.layers, (spec.input_shape, *spec.shapes), spec.shapes, strict=False):
        shape = before if len(before) == 3 else (1, 1, *before)
        match layer:
            case SeparableConv(filters, size, strides, padding):
                made += [_convolution(shape, shape[2], size, strides, padding, depthwise=True)]
                made += [_convolution((*after[:2], shape[2]), filters, 1, 1, "valid")]
            case Conv(filters, size, strides, padding):
                made += [_convolution(shape, filters, size, strides, padding)]
            case Dense(units):
                made += [_convolution(shape, units, shape[:2], 1, "valid")]
            case Map(units):
                made += [_convolution(shape, units, 1, 1, "valid")]
            case MaxPool(size, strides):
                made += [_pool(shape, after, size, strides)]
            case DownSample(factor, method):
                if not (average := method == "average"):  # as Keras does, where it does not come out even
                    made += [copy(shape, shape := (after[0] * factor, after[1] * factor, shape[2]))]
                made += [_pool(shape, after, factor if average else 1, factor, average=average)]
            case Crop(top, left):
                made += [copy(shape, after, (top, left))]
            case SparseDense(weights):
                dense = _convolution(shape, 1, shape[:2], 1, "valid")
                dense.weights.flat[-weights:] = 1
                made += [replace(dense, sparse=True)]
            case _ if not layer.IN_PLACE:  # one that only others know: its input and its output at least
                made += [_pool(shape, after, 1, 1, average=True)]
    return joined(made)


def _convolution(
    shape: Shape, filters: int, size: int | Shape, strides: int, padding: str, *, depthwise: bool = False
) -> Conv2D:
    size = (size, size) if isinstance(size, int) else size
    window, n = windows(size, (strides, strides), shape, same=padding == "same")
    weights = np.zeros((1, *size, filters) if depthwise else (filters, *size, shape[2]), np.int8)
    zeros = np.zeros(filters, np.int32)
    return Conv2D(window, shape, (*n, filters), weights, zeros, zeros, zeros, 0, 0, depthwise, relu=True)


def _pool(shape: Shape, output: Shape, size: int, strides: int, *, average: bool = False) -> Pool:
    window, _ = windows((size, size), (strides, strides), shape, same=False)
    return Pool(window, shape, output, average)
