"""The ways to make a network cheaper: `reductions(spec)`, a pure function from a spec to cheaper specs.

The first set of cuts, each a small generator below: fewer filters in all layers or in one, a larger first
stride, a smaller input (the mean over blocks, which costs FLOPs and is counted), a convolution less, a
narrower hidden dense layer or one less, a smaller kernel, a depthwise-separable convolution for a full one,
one more pool, two pools merged. To add a cut: write a generator of (name, layers) and put it into `CUTS`.

Every child is a valid spec and costs strictly fewer FLOPs; what would not is left out, so a cut need not
check. No two children are the same network.

**Order matters**: Algorithm 1 tries the children in turn and goes down the first that is good enough. They
come by FLOPs, the cheapest child first: the boldest cut is tried, and when it costs too much quality, the
next gentler one. Every single cut is a modest one (half, three quarters, one layer, one step of a kernel), so
that the boldest is still sensible. Children of equal FLOPs come by their name. While cuts keep passing this
is the steepest descent; it finds *a* network under the target in few trainings, not the best one.

Two habits that keep children trainable: a width that is cut is a multiple of 4 from 8 up (what chips like)
and at least 2; and dropout is cut along with the width it acts on, since a narrow network learns nothing
through the dropout of a wide one. A stride never exceeds its kernel, so that no pixel goes unseen.

Not here: memory and flash bounds, and which child is worth a training (`strategies`).

>>> for child in reductions(ModelSpec((Conv(8, 3), Dense(1)), input_shape=(4, 4, 1))):
...     print(cost(child.spec).flops, child.name)
640 stride 2 instead of 1 in convolution 1
656 input shrunk to 2x2
800 convolution 1 depthwise-separable
1280 half the filters in every convolution
1920 three quarters of the filters in every convolution
2496 2x2 pool after convolution 1
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from emolib.cost import cost
from emolib.spec import (
    CONVOLUTIONS,
    BatchNorm,
    Conv,
    Dense,
    DownSample,
    Dropout,
    Layer,
    MaxPool,
    ModelSpec,
    SeparableConv,
    SpecError,
)

Cut = tuple[str, list[Layer]]
KERNELS = (7, 5, 3)  # what a kernel shrinks to, one step at a time
HALF, THREE_QUARTERS = 0.5, 0.75


@dataclass(frozen=True)
class Reduction:
    """A cheaper network: the cut's `name` ("half the filters in convolution 2") and the `spec` after it."""

    name: str
    spec: ModelSpec


def reductions(spec: ModelSpec) -> tuple[Reduction, ...]:
    """All networks one cut away from `spec`: valid, strictly fewer FLOPs, each once, the cheapest first."""
    parent, found = cost(spec).flops, {}
    for cut in CUTS:
        for name, layers in cut(spec):
            try:
                child = spec.replace(layers=tuple(layers), name="")
            except SpecError:
                continue  # a window that no longer fits, say
            flops = cost(child).flops
            if flops < parent:
                found.setdefault(child, (flops, name))
    by_cost = sorted(found.items(), key=lambda item: item[1])
    return tuple(Reduction(name, child) for child, (_, name) in by_cost)


def narrower(width: int, factor: float) -> int:
    """`width` times `factor`, down to a multiple of 4 from 8 up, to a whole number below; 2 at least.

    >>> narrower(50, 0.5), narrower(12, 0.75), narrower(10, 0.75), narrower(2, 0.5), narrower(1, 0.5)
    (24, 8, 7, 2, 1)
    """
    scaled = int(width * factor)
    return scaled // 4 * 4 if scaled >= 8 else min(width, max(2, scaled))


def _convolutions(spec: ModelSpec) -> list[tuple[int, int]]:
    """(number for people from 1, index) of every convolution."""
    indices = (index for index, layer in enumerate(spec.layers) if isinstance(layer, CONVOLUTIONS))
    return list(enumerate(indices, start=1))


def _hidden(spec: ModelSpec) -> list[tuple[int, int]]:
    """(number for people from 1, index) of every dense layer but the logit."""
    indices = (index for index, layer in enumerate(spec.layers[:-1]) if isinstance(layer, Dense))
    return list(enumerate(indices, start=1))


def _with(spec: ModelSpec, index: int, **changes) -> list[Layer]:
    """The layers with fields of one of them changed."""
    layers = list(spec.layers)
    layers[index] = dataclasses.replace(layers[index], **changes)
    return layers


def _thinner(layer: Layer, factor: float) -> Layer:
    """`layer` with its width, or its dropout rate, times `factor`."""
    match layer:
        case Conv(filters) | SeparableConv(filters):
            return dataclasses.replace(layer, filters=narrower(filters, factor))
        case Dense(units):
            return Dense(narrower(units, factor))
        case Dropout(rate):
            return Dropout(round(rate * factor, 4))
    return layer


def all_widths(spec: ModelSpec) -> Iterator[Cut]:
    """Half or three quarters of the filters in every convolution, with or without the hidden dense layers."""
    for share, factor in (("half", HALF), ("three quarters of", THREE_QUARTERS)):
        thin = [_thinner(layer, factor) for layer in spec.layers]  # the logit's width of 1 gets no narrower
        dense_kept = [a if isinstance(a, Dense) else b for a, b in zip(spec.layers, thin, strict=True)]
        yield f"{share} the filters in every convolution", dense_kept
        yield f"{share} the width of every layer", thin


def one_width(spec: ModelSpec) -> Iterator[Cut]:
    """Half the filters in one convolution."""
    for number, index in _convolutions(spec):
        fewer = narrower(spec.layers[index].filters, HALF)
        yield f"half the filters in convolution {number}", _with(spec, index, filters=fewer)


def first_stride(spec: ModelSpec) -> Iterator[Cut]:
    """Twice the stride in the first convolution, as far as its kernel reaches."""
    for _, index in _convolutions(spec)[:1]:
        old = spec.layers[index].strides
        new = min(2 * old, spec.layers[index].kernel_size)
        yield f"stride {new} instead of {old} in convolution 1", _with(spec, index, strides=max(old, new))


def input_size(spec: ModelSpec) -> Iterator[Cut]:
    """Half the height and width of what enters the first convolution, as the mean over blocks."""
    first, rest = spec.layers[0], spec.layers
    shrink = DownSample(2)
    if isinstance(first, DownSample):
        shrink, rest = dataclasses.replace(first, factor=2 * first.factor), rest[1:]
    height, width = (side // shrink.factor for side in spec.input_shape[:2])
    yield f"input shrunk to {height}x{width}", [shrink, *rest]


def convolution_less(spec: ModelSpec) -> Iterator[Cut]:
    """Remove a convolution and its batch norm; its stride goes to the next, so that sizes stay."""
    convolutions = _convolutions(spec)
    if len(convolutions) < 2:
        return
    for number, index in convolutions:
        layers, strides = list(spec.layers), spec.layers[index].strides
        following = [later for _, later in convolutions if later > index]
        if strides > 1 and following:
            heir = layers[following[0]]
            wider = dataclasses.replace(heir, strides=strides * heir.strides)
            size = max(heir.kernel_size, wider.strides)
            layers[following[0]] = dataclasses.replace(wider, kernel_size=size)
        end = index + 2 if isinstance(layers[index + 1], BatchNorm) else index + 1
        yield f"without convolution {number}", layers[:index] + layers[end:]


def dense_layers(spec: ModelSpec) -> Iterator[Cut]:
    """Half the units of a hidden dense layer and the dropout on it; or neither it nor the dropout ahead."""
    for number, index in _hidden(spec):
        old, new = spec.layers[index].units, narrower(spec.layers[index].units, HALF)
        layers = _with(spec, index, units=new)
        if isinstance(layers[index + 1], Dropout):
            layers[index + 1] = _thinner(layers[index + 1], HALF)
        yield f"{new} units instead of {old} in dense layer {number}", layers
        start = index - 1 if index and isinstance(spec.layers[index - 1], Dropout) else index
        yield f"without dense layer {number}", [*spec.layers[:start], *spec.layers[index + 1 :]]


def kernels(spec: ModelSpec) -> Iterator[Cut]:
    """A smaller kernel in one convolution: 11 -> 7 -> 5 -> 3, never below the stride."""
    for number, index in _convolutions(spec):
        old = spec.layers[index].kernel_size
        new = next((size for size in KERNELS if size < old), old)
        if new >= spec.layers[index].strides:
            name = f"{new}x{new} kernel instead of {old}x{old} in convolution {number}"
            yield name, _with(spec, index, kernel_size=new)


def separable(spec: ModelSpec) -> Iterator[Cut]:
    """A depthwise-separable convolution for a full one."""
    for number, index in _convolutions(spec):
        if isinstance(spec.layers[index], Conv):
            layers = list(spec.layers)
            layers[index] = SeparableConv(**vars(layers[index]))
            yield f"convolution {number} depthwise-separable", layers


def pools(spec: ModelSpec) -> Iterator[Cut]:
    """A 2x2 pool behind a convolution that has none; one pool for two in a row (same result, fewer reads)."""
    layers = list(spec.layers)
    for number, index in _convolutions(spec):
        end = index + 2 if isinstance(layers[index + 1], BatchNorm) else index + 1
        if not isinstance(layers[end], MaxPool):
            yield f"2x2 pool after convolution {number}", [*layers[:end], MaxPool(2), *layers[end:]]
    number = 0
    for index, (layer, following) in enumerate(zip(layers, layers[1:], strict=False)):
        number += isinstance(layer, MaxPool)
        if isinstance(layer, MaxPool) and isinstance(following, MaxPool):
            size = layer.pool_size + (following.pool_size - 1) * layer.strides
            merged = MaxPool(size, layer.strides * following.strides)
            yield f"pools {number} and {number + 1} merged", [*layers[:index], merged, *layers[index + 2 :]]


CUTS: tuple[Callable[[ModelSpec], Iterator[Cut]], ...] = (
    all_widths,
    one_width,
    first_stride,
    input_size,
    convolution_less,
    dense_layers,
    kernels,
    separable,
    pools,
)
