"""Reductions of the layers with weights: narrower or fewer convolutions and dense layers, cheaper kernels.

What a reduction is, and the habits all of them keep: see `space`. The helpers here are for all modules.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from emolib.networks.layers import BatchNorm, Conv, Convolution, Dense, Dropout, Layer, SeparableConv
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.reduction import Reduced

KERNELS = (7, 5, 3)  # what a kernel shrinks to, one step at a time
SHARES = {"three quarters of": 0.75, "half": 0.5, "a quarter of": 0.25}


def narrower(width: int, factor: float) -> int:
    """`width` times `factor`, down to a multiple of 4 from 8 up, to an integer below; 2 at least.

    >>> narrower(50, 0.5), narrower(12, 0.75), narrower(10, 0.75), narrower(2, 0.5), narrower(1, 0.5)
    (24, 8, 7, 2, 1)
    """
    scaled = int(width * factor)
    return scaled // 4 * 4 if scaled >= 8 else min(width, max(2, scaled))


def thinner(layer: Layer, factor: float) -> Layer:
    """`layer` with its width, or its dropout rate, times `factor`."""
    match layer:
        case Convolution():
            return dataclasses.replace(layer, filters=narrower(layer.filters, factor))
        case Dense():
            return Dense(narrower(layer.units, factor))
        case Dropout():
            return Dropout(round(layer.rate * factor, 4))
    return layer


def convolutions(spec: ModelSpec) -> list[tuple[int, int, Convolution]]:
    """(number for people from 1, index, layer) of every convolution."""
    found = [(index, layer) for index, layer in enumerate(spec.layers) if isinstance(layer, Convolution)]
    return [(number, index, layer) for number, (index, layer) in enumerate(found, start=1)]


def after(layers: list[Layer], index: int) -> int:
    """Index of what follows the convolution at `index` and its batch norm, if it has one."""
    return index + 2 if isinstance(layers[index + 1], BatchNorm) else index + 1


def changed(spec: ModelSpec, index: int, **fields: object) -> list[Layer]:
    """The layers with fields of one of them changed."""
    layers = list(spec.layers)
    layers[index] = dataclasses.replace(layers[index], **fields)
    return layers


def all_widths(spec: ModelSpec) -> Iterator[Reduced]:
    """A share of the filters in every convolution, with or without the hidden dense layers."""
    for share, factor in SHARES.items():
        thin = [thinner(layer, factor) for layer in spec.layers]  # the logit's width of 1 gets no narrower
        dense_kept = [a if isinstance(a, Dense) else b for a, b in zip(spec.layers, thin, strict=True)]
        yield f"{share} the filters in every convolution", (), dense_kept
        yield f"{share} the width of every layer", (), thin


def one_width(spec: ModelSpec) -> Iterator[Reduced]:
    """Half or three quarters of the filters in one convolution."""
    for number, index, layer in convolutions(spec):
        for share in ("half", "three quarters of"):
            fewer = narrower(layer.filters, SHARES[share])
            kind = share + " the filters in convolution {}"
            yield kind, (number,), changed(spec, index, filters=fewer)


def convolution_less(spec: ModelSpec) -> Iterator[Reduced]:
    """Remove a convolution and its batch norm; its stride goes to the next, so that sizes stay."""
    every = convolutions(spec)
    for number, index, layer in every if len(every) > 1 else ():
        layers = list(spec.layers)
        if layer.strides > 1 and number < len(every):
            _, place, heir = every[number]
            steps = layer.strides * heir.strides
            size = max(heir.kernel_size, steps)
            layers[place] = dataclasses.replace(heir, strides=steps, kernel_size=size)
        yield "without convolution {}", (number,), layers[:index] + layers[after(layers, index) :]


def dense_layers(spec: ModelSpec) -> Iterator[Reduced]:
    """Half the units of a hidden dense layer and the dropout on it; or neither it nor the dropout ahead."""
    hidden = [(index, layer) for index, layer in enumerate(spec.layers[:-1]) if isinstance(layer, Dense)]
    for number, (index, layer) in enumerate(hidden, start=1):
        new = narrower(layer.units, SHARES["half"])
        layers = changed(spec, index, units=new)
        if isinstance(layers[index + 1], Dropout):
            layers[index + 1] = thinner(layers[index + 1], SHARES["half"])
        yield "{} units instead of {} in dense layer {}", (new, layer.units, number), layers
        start = index - 1 if index and isinstance(spec.layers[index - 1], Dropout) else index
        yield "without dense layer {}", (number,), [*spec.layers[:start], *spec.layers[index + 1 :]]


def kernels(spec: ModelSpec) -> Iterator[Reduced]:
    """A smaller kernel in one convolution: 11 -> 7 -> 5 -> 3, never below the stride."""
    for number, index, layer in convolutions(spec):
        old = layer.kernel_size
        new = next((size for size in KERNELS if size < old), old)
        if new >= layer.strides:
            kind = "{}x{} kernel instead of {}x{} in convolution {}"
            yield kind, (new, new, old, old, number), changed(spec, index, kernel_size=new)


def separable(spec: ModelSpec) -> Iterator[Reduced]:
    """A depthwise-separable convolution for a full one."""
    for number, index, layer in convolutions(spec):
        if isinstance(layer, Conv):
            layers = [*spec.layers]
            layers[index] = SeparableConv(**vars(layer))
            yield "convolution {} depthwise-separable", (number,), layers


def all_separable(spec: ModelSpec) -> Iterator[Reduced]:
    """Every full convolution but the first, which sees one channel, depthwise-separable."""
    layers = list(spec.layers)
    for _, index, layer in convolutions(spec)[1:]:
        if isinstance(layer, Conv):
            layers[index] = SeparableConv(**vars(layer))
    yield "every convolution but the first depthwise-separable", (), layers
