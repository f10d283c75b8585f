"""Cuts in the size of the pictures that convolutions look at: the input, strides, pools.

The *stem* is the shrinking of the input ahead of the first convolution, which is counted: means over blocks
read every pixel (50,176 FLOPs for a frame of 224x224, whatever comes after), every n-th pixel reads one
each. So a stem here is every n-th pixel, then means over mxm blocks, with n or m possibly 1: four times
fewer reads for n = 2, and still some noise averaged out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import takewhile

from emolib.networks.layers import Convolution, Dense, DownSample, Layer, MaxPool, SpecError
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.layers import Cut, after, changed, convolutions

FACTORS = (2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28)  # by which the input is shrunk, in all
SMALLEST = 8  # pixels: no face is to be seen in less


def stem_of(spec: ModelSpec) -> tuple[int, int, int]:
    """(n, m, layers): every n-th pixel, then means over mxm blocks, in so many leading layers."""
    stem = list(takewhile(lambda layer: isinstance(layer, DownSample), spec.layers))
    n = m = 1
    for layer in stem:  # another order than ours counts the same way
        n, m = (n * layer.factor, m) if layer.method == "nearest" else (n, m * layer.factor)
    return n, m, len(stem)


def stem(n: int, m: int) -> list[Layer]:
    """The layers of every n-th pixel, then means over mxm blocks."""
    nearest = [DownSample(n, "nearest")] if n > 1 else []
    return nearest + ([DownSample(m)] if m > 1 else [])


def reading(n: int, m: int) -> str:
    """The stem in words: "every 4th pixel, 2x2 means".

    >>> reading(1, 8), reading(3, 1), reading(4, 2)
    ('8x8 means', 'every 3rd pixel', 'every 4th pixel, 2x2 means')
    """
    nearest = [f"every {n}{'nd' if n % 10 == 2 and n != 12 else 'rd' if n % 10 == 3 else 'th'} pixel"]
    return ", ".join((nearest if n > 1 else []) + ([f"{m}x{m} means"] if m > 1 else []))


def splits(factor: int) -> list[tuple[int, int]]:
    """The ways (n, m) to shrink by `factor` that are tried: means, every pixel's n-th, and one of both."""
    both = [(factor // 2, 2)] if factor % 2 == 0 and factor > 2 else []
    return [(1, factor), *both, (factor, 1)]


def size_behind(spec: ModelSpec, factor: int) -> tuple[int, int] | None:
    """Height and width of the input shrunk by `factor`; None if that leaves a rest, or too little to see."""
    height, width = spec.input_shape[:2]
    if height % factor or width % factor or min(height, width) < SMALLEST * factor:
        return None
    return height // factor, width // factor


def input_size(spec: ModelSpec) -> Iterator[Cut]:
    """A smaller input: the next two of `FACTORS` that divide it, in all ways to read it."""
    n, m, length = stem_of(spec)
    sizes = {factor: size_behind(spec, factor) for factor in FACTORS if factor > n * m}
    for factor, (height, width) in [(factor, size) for factor, size in sizes.items() if size][:2]:
        for way in splits(factor):
            layers, left_out = fitted([*stem(*way), *spec.layers[length:]], spec.input_shape)
            yield f"input shrunk to {height}x{width} ({reading(*way)}){left_out}", layers


def input_reads(spec: ModelSpec) -> Iterator[Cut]:
    """An input of the same size, from fewer of the pixels."""
    n, m, length = stem_of(spec)
    for way in splits(n * m):
        if way != (n, m):
            yield f"{reading(*way)} instead of {reading(n, m)}", [*stem(*way), *spec.layers[length:]]


def fitted(layers: Sequence[Layer], input_shape: tuple[int, int, int]) -> tuple[list[Layer], str]:
    """`layers` made to fit behind a smaller picture, and what was left out in words.

    A pool that does not fit any more is left out, a convolution without padding gets it.
    """
    kept, left_out, pool = [], [], 0
    for layer in layers:
        pool += isinstance(layer, MaxPool)
        if isinstance(layer, Convolution) and not _fits([*kept, layer], input_shape):
            layer = dataclasses.replace(layer, padding="same")
        if isinstance(layer, MaxPool) and not _fits([*kept, layer], input_shape):
            left_out.append(str(pool))
        else:
            kept.append(layer)
    words = f", without pool {' and '.join(left_out)}" if left_out else ""
    return kept, words


def _fits(layers: list[Layer], input_shape: tuple[int, int, int]) -> bool:
    try:
        ModelSpec((*layers, Dense(1)), input_shape)
    except SpecError:
        return False
    return True


def strides(spec: ModelSpec) -> Iterator[Cut]:
    """Twice the stride in one convolution, as far as its kernel reaches."""
    for number, index in convolutions(spec):
        old = spec.layers[index].strides
        new = max(old, min(2 * old, spec.layers[index].kernel_size))
        yield f"stride {new} instead of {old} in convolution {number}", changed(spec, index, strides=new)


def stride_for_pool(spec: ModelSpec) -> Iterator[Cut]:
    """A stride in place of the pool behind a convolution, as far as its kernel reaches."""
    pools = [index for index, layer in enumerate(spec.layers) if isinstance(layer, MaxPool)]
    for number, index in convolutions(spec):
        layers = with_stride_for_pool(list(spec.layers), index)
        if layers:
            pool = 1 + pools.index(after(list(spec.layers), index))
            yield f"pool {pool} merged into the stride of convolution {number}", layers


def with_stride_for_pool(layers: list[Layer], index: int) -> list[Layer] | None:
    """The layers with the pool behind the convolution at `index` merged into its stride; None: it has none,
    or the stride would exceed the kernel."""
    end = after(layers, index)
    if not isinstance(layers[end], MaxPool):
        return None
    new = layers[index].strides * layers[end].strides
    if new > layers[index].kernel_size:
        return None
    convolution = dataclasses.replace(layers[index], strides=new)
    return [*layers[:index], convolution, *layers[index + 1 : end], *layers[end + 1 :]]


def pools(spec: ModelSpec) -> Iterator[Cut]:
    """A pool more, one moved ahead of its convolution, one without overlap, two merged into one."""
    layers, numbered = list(spec.layers), convolutions(spec)
    for number, index in numbered:
        end = after(layers, index)
        if not isinstance(layers[end], MaxPool):
            yield f"2x2 pool after convolution {number}", [*layers[:end], MaxPool(2), *layers[end:]]
        elif number > 1:
            pool = sum(isinstance(layer, MaxPool) for layer in layers[: end + 1])
            moved = [*layers[:index], layers[end], *layers[index:end], *layers[end + 1 :]]
            yield f"pool {pool} ahead of convolution {number}", moved
    number = 0
    for index, (layer, following) in enumerate(zip(layers, layers[1:], strict=False)):
        if not isinstance(layer, MaxPool):
            continue
        number, size, step = number + 1, layer.pool_size, layer.strides
        if size > step > 1:
            tight = [*layers[:index], MaxPool(step), *layers[index + 1 :]]
            yield f"{step}x{step} windows instead of {size}x{size} in pool {number}", tight
        if isinstance(following, MaxPool):  # the same result from fewer reads
            merged = MaxPool(size + (following.pool_size - 1) * step, step * following.strides)
            yield f"pools {number} and {number + 1} merged", [*layers[:index], merged, *layers[index + 2 :]]
