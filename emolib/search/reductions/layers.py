"""Cuts in the layers with weights: narrower or fewer convolutions and dense layers, cheaper kernels.

What a cut is, and the habits all cuts keep: see `space`. The helpers here are for all modules of cuts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from emolib.networks.layers import BatchNorm, Conv, Convolution, Dense, Dropout, Layer, SeparableConv
from emolib.networks.spec import ModelSpec

Cut = tuple[str, list[Layer]]
KERNELS = (7, 5, 3)  # what a kernel shrinks to, one step at a time
SHARES = {"three quarters of": 0.75, "half": 0.5, "a quarter of": 0.25}


def narrower(width: int, factor: float) -> int:
    """`width` times `factor`, down to a multiple of 4 from 8 up, to a whole number below; 2 at least.

    >>> narrower(50, 0.5), narrower(12, 0.75), narrower(10, 0.75), narrower(2, 0.5), narrower(1, 0.5)
    (24, 8, 7, 2, 1)
    """
    scaled = int(width * factor)
    return scaled // 4 * 4 if scaled >= 8 else min(width, max(2, scaled))


def thinner(layer: Layer, factor: float) -> Layer:
    """`layer` with its width, or its dropout rate, times `factor`."""
    match layer:
        case Conv(filters) | SeparableConv(filters):
            return dataclasses.replace(layer, filters=narrower(filters, factor))
        case Dense(units):
            return Dense(narrower(units, factor))
        case Dropout(rate):
            return Dropout(round(rate * factor, 4))
    return layer


def convolutions(spec: ModelSpec) -> list[tuple[int, int]]:
    """(number for people from 1, index) of every convolution."""
    indices = (index for index, layer in enumerate(spec.layers) if isinstance(layer, Convolution))
    return list(enumerate(indices, start=1))


def after(layers: list[Layer], index: int) -> int:
    """Index of what follows the convolution at `index` and its batch norm, if it has one."""
    return index + 2 if isinstance(layers[index + 1], BatchNorm) else index + 1


def changed(spec: ModelSpec, index: int, **fields) -> list[Layer]:
    """The layers with fields of one of them changed."""
    layers = list(spec.layers)
    layers[index] = dataclasses.replace(layers[index], **fields)
    return layers


def all_widths(spec: ModelSpec) -> Iterator[Cut]:
    """A share of the filters in every convolution, with or without the hidden dense layers."""
    for share, factor in SHARES.items():
        thin = [thinner(layer, factor) for layer in spec.layers]  # the logit's width of 1 gets no narrower
        dense_kept = [a if isinstance(a, Dense) else b for a, b in zip(spec.layers, thin, strict=True)]
        yield f"{share} the filters in every convolution", dense_kept
        yield f"{share} the width of every layer", thin


def one_width(spec: ModelSpec) -> Iterator[Cut]:
    """Half or three quarters of the filters in one convolution."""
    for number, index in convolutions(spec):
        for share in ("half", "three quarters of"):
            fewer = narrower(spec.layers[index].filters, SHARES[share])
            yield f"{share} the filters in convolution {number}", changed(spec, index, filters=fewer)


def convolution_less(spec: ModelSpec) -> Iterator[Cut]:
    """Remove a convolution and its batch norm; its stride goes to the next, so that sizes stay."""
    numbered = convolutions(spec)
    if len(numbered) < 2:
        return
    for number, index in numbered:
        layers, strides = list(spec.layers), spec.layers[index].strides
        following = [later for _, later in numbered if later > index]
        if strides > 1 and following:
            heir = layers[following[0]]
            wider = dataclasses.replace(heir, strides=strides * heir.strides)
            size = max(heir.kernel_size, wider.strides)
            layers[following[0]] = dataclasses.replace(wider, kernel_size=size)
        yield f"without convolution {number}", layers[:index] + layers[after(layers, index) :]


def dense_layers(spec: ModelSpec) -> Iterator[Cut]:
    """Half the units of a hidden dense layer and the dropout on it; or neither it nor the dropout ahead."""
    hidden = (index for index, layer in enumerate(spec.layers[:-1]) if isinstance(layer, Dense))
    for number, index in enumerate(hidden, start=1):
        old, new = spec.layers[index].units, narrower(spec.layers[index].units, SHARES["half"])
        layers = changed(spec, index, units=new)
        if isinstance(layers[index + 1], Dropout):
            layers[index + 1] = thinner(layers[index + 1], SHARES["half"])
        yield f"{new} units instead of {old} in dense layer {number}", layers
        start = index - 1 if index and isinstance(spec.layers[index - 1], Dropout) else index
        yield f"without dense layer {number}", [*spec.layers[:start], *spec.layers[index + 1 :]]


def kernels(spec: ModelSpec) -> Iterator[Cut]:
    """A smaller kernel in one convolution: 11 -> 7 -> 5 -> 3, never below the stride."""
    for number, index in convolutions(spec):
        old = spec.layers[index].kernel_size
        new = next((size for size in KERNELS if size < old), old)
        if new >= spec.layers[index].strides:
            name = f"{new}x{new} kernel instead of {old}x{old} in convolution {number}"
            yield name, changed(spec, index, kernel_size=new)


def separable(spec: ModelSpec) -> Iterator[Cut]:
    """A depthwise-separable convolution for a full one."""
    for number, index in convolutions(spec):
        if isinstance(spec.layers[index], Conv):
            layers = list(spec.layers)
            layers[index] = SeparableConv(**vars(layers[index]))
            yield f"convolution {number} depthwise-separable", layers
