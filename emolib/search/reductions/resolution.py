"""Reductions of the size of the pictures that convolutions look at: the input, its window, strides, pools.

The *stem* is the shrinking of the input ahead of the first convolution, which is counted: means over blocks
read every pixel (50,176 FLOPs for a frame of 224x224, whatever comes after), every n-th pixel reads one
each. So a stem here is a window of the frame, every n-th pixel of it, then means over mxm blocks, with n or m
possibly 1: four times fewer reads for n = 2, and still some noise averaged out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import prod

from emolib.networks.layers import (
    Convolution,
    Crop,
    Dense,
    DownSample,
    Layer,
    MaxPool,
    Shape,
    SparseDense,
    SpecError,
)
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.layers import after, changed, convolutions
from emolib.search.reductions.reduction import Reduced

FACTORS = (2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28)  # by which the input is shrunk, in all
SMALLEST = 8  # pixels: no face is to be seen in less
PARTS = 8  # of the frame's rows and columns, in which windows are cut
WINDOWS = {  # so many parts less at the top, the bottom, the left and the right
    "top eighth": (1, 0, 0, 0), "top quarter": (2, 0, 0, 0), "top half": (4, 0, 0, 0),
    "bottom eighth": (0, 1, 0, 0), "bottom quarter": (0, 2, 0, 0), "bottom half": (0, 4, 0, 0),
    "left quarter": (0, 0, 2, 0), "right quarter": (0, 0, 0, 2), "left and right eighth": (0, 0, 1, 1),
}  # fmt: skip


def stem_of(spec: ModelSpec) -> tuple[int, int, int]:
    """(n, m, layers): every n-th pixel, then means over mxm blocks, in so many leading layers."""
    shrinking = [layer for layer in spec.stem if isinstance(layer, DownSample)]
    n = prod(layer.factor for layer in shrinking if layer.method == "nearest")
    return n, prod(layer.factor for layer in shrinking) // n, len(spec.stem)


def window_of(spec: ModelSpec) -> Crop:
    """The part of the frame that is looked at, in its pixels: all of it where nothing is cut off."""
    window, factor = Crop(0, 0, *spec.input_shape[:2]), 1
    for layer in spec.stem:
        if isinstance(layer, DownSample):
            factor *= layer.factor
        else:
            top, left, height, width = (factor * each for each in vars(layer).values())
            window = Crop(window.top + top, window.left + left, height, width)
    return window


def cut_off(spec: ModelSpec, parts: Sequence[int]) -> Crop:
    """Its window with so many `PARTS` of the frame less at the top, the bottom, the left and the right."""
    old, (rows, columns, _) = window_of(spec), spec.input_shape
    sides = zip(parts, (rows, rows, columns, columns), strict=True)
    top, bottom, left, right = (part * side // PARTS for part, side in sides)
    return Crop(old.top + top, old.left + left, old.height - top - bottom, old.width - left - right)


def stem(spec: ModelSpec, n: int, m: int, window: Crop | None = None) -> list[Layer]:
    """The layers of a `window` (None: that of `spec`), every n-th pixel of it, then means over mxm blocks."""
    window = window or window_of(spec)
    cut = [window] if (window.height, window.width) != spec.input_shape[:2] else []
    return [*cut, *(layer for layer in (DownSample(n, "nearest"), DownSample(m)) if layer.factor > 1)]


def reading(n: int, m: int) -> tuple[str, tuple[int, ...]]:
    """The stem in words, with {} for each of the numbers, and these; n or m is above 1.

    >>> [reading(*stem) for stem in ((1, 8), (3, 1), (4, 2))]
    [('{}x{} means', (8, 8)), ('every {}rd pixel', (3,)), ('every {}th pixel, {}x{} means', (4, 2, 2))]
    """
    nearest, means = "every {}" + {2: "nd", 3: "rd"}.get(n, "th") + " pixel", "{}x{} means"
    if n == 1:
        return means, (m, m)
    return (nearest, (n,)) if m == 1 else (f"{nearest}, {means}", (n, m, m))


def splits(factor: int) -> list[tuple[int, int]]:
    """The ways (n, m) to shrink by `factor` that are tried: means, every pixel's n-th, and one of both."""
    both = [(factor // 2, 2)] if factor % 2 == 0 and factor > 2 else []
    return [(1, factor), *both, (factor, 1)]


def size_behind(spec: ModelSpec, factor: int, window: Crop | None = None) -> tuple[int, int] | None:
    """Height and width of its window shrunk by `factor`; None if that leaves a rest, or too little to see."""
    _, _, height, width = vars(window or window_of(spec)).values()
    if height % factor or width % factor or min(height, width) < SMALLEST * factor:
        return None
    return height // factor, width // factor


def input_size(spec: ModelSpec) -> Iterator[Reduced]:
    """A smaller input: the next two of `FACTORS` that divide it, in all ways to read it."""
    n, m, length = stem_of(spec)
    sizes = {factor: size_behind(spec, factor) for factor in FACTORS if factor > n * m}
    for factor, size in [(factor, size) for factor, size in sizes.items() if size][:2]:
        for way in splits(factor):
            layers, out = fitted([*stem(spec, *way), *spec.layers[length:]], spec.input_shape)
            words, numbers = reading(*way)
            yield "input shrunk to {}x{} (" + words + ")" + without(out), (*size, *numbers, *out), layers


def input_reads(spec: ModelSpec) -> Iterator[Reduced]:
    """An input of the same size, from fewer of the pixels."""
    n, m, length = stem_of(spec)
    for way in splits(n * m):
        if way != (n, m):
            (new, of_new), (old, of_old) = reading(*way), reading(n, m)
            yield f"{new} instead of {old}", of_new + of_old, [*stem(spec, *way), *spec.layers[length:]]


def windows(spec: ModelSpec) -> Iterator[Reduced]:
    """A smaller window of the frame, of a quarter of its rows and half of its columns at least."""
    if spec.is_map or isinstance(spec.layers[-1], SparseDense):
        return  # a place of the map is one of the frame; single pixels are anywhere
    n, m, length = stem_of(spec)
    rows, columns, _ = spec.input_shape
    for words, parts in WINDOWS.items():
        new = cut_off(spec, parts)
        if 4 * new.height >= rows and 2 * new.width >= columns and size_behind(spec, n * m, new):
            layers, out = fitted([*stem(spec, n, m, new), *spec.layers[length:]], spec.input_shape)
            yield f"{words} of the frame cut off" + without(out), tuple(out), layers


def fitted(layers: Sequence[Layer], input_shape: Shape) -> tuple[list[Layer], list[int]]:
    """`layers` made to fit behind a smaller picture, and the numbers of the pools that were left out.

    A pool that does not fit any more is left out, a convolution without padding gets it.
    """
    kept: list[Layer] = []
    left_out: list[int] = []
    pool = 0
    for layer in layers:
        pool += isinstance(layer, MaxPool)
        if isinstance(layer, Convolution) and not _fits([*kept, layer], input_shape):
            layer = dataclasses.replace(layer, padding="same")
        if isinstance(layer, MaxPool) and not _fits([*kept, layer], input_shape):
            left_out.append(pool)
        else:
            kept.append(layer)
    return kept, left_out


def without(pools: list[int]) -> str:
    """That pools were left out, in words, with {} for the number of each."""
    return ", without pool " + " and ".join("{}" for _ in pools) if pools else ""


def _fits(layers: list[Layer], input_shape: Shape) -> bool:
    try:
        ModelSpec((*layers, Dense(1)), input_shape)
    except SpecError:
        return False
    return True


def strides(spec: ModelSpec) -> Iterator[Reduced]:
    """Twice the stride in one convolution, as far as its kernel reaches."""
    for number, index, layer in convolutions(spec):
        new = max(layer.strides, min(2 * layer.strides, layer.kernel_size))
        numbers = (new, layer.strides, number)
        yield "stride {} instead of {} in convolution {}", numbers, changed(spec, index, strides=new)


def stride_for_pool(spec: ModelSpec) -> Iterator[Reduced]:
    """A stride in place of the pool behind a convolution, as far as its kernel reaches."""
    for number, index, _ in convolutions(spec):
        if layers := with_stride_for_pool([*spec.layers], index):
            pool = _pools_until(spec, after([*spec.layers], index))
            yield "pool {} merged into the stride of convolution {}", (pool, number), layers


def strides_for_pools(spec: ModelSpec) -> Iterator[Reduced]:
    """A stride in place of every pool, where the kernel reaches."""
    layers = list(spec.layers)
    for _, index, _ in reversed(convolutions(spec)):
        layers = with_stride_for_pool(layers, index) or layers
    yield "strides in place of pools", (), layers


def with_stride_for_pool(layers: list[Layer], index: int) -> list[Layer] | None:
    """The layers with the pool behind the convolution at `index` merged into its stride; None: it has none,
    or the stride would exceed the kernel."""
    end = after(layers, index)
    match layers[index], layers[end]:
        case Convolution() as convolution, MaxPool() as pool:
            steps = convolution.strides * pool.strides
            if steps <= convolution.kernel_size:
                faster = dataclasses.replace(convolution, strides=steps)
                return [*layers[:index], faster, *layers[index + 1 : end], *layers[end + 1 :]]
    return None


def pools(spec: ModelSpec) -> Iterator[Reduced]:
    """A pool more, one moved ahead of its convolution, one without overlap, two merged into one."""
    layers = list(spec.layers)
    for number, index, _ in convolutions(spec):
        end = after(layers, index)
        if not isinstance(layers[end], MaxPool):
            yield "2x2 pool after convolution {}", (number,), [*layers[:end], MaxPool(2), *layers[end:]]
        elif number > 1:
            moved = [*layers[:index], layers[end], *layers[index:end], *layers[end + 1 :]]
            yield "pool {} ahead of convolution {}", (_pools_until(spec, end), number), moved
    for index, (layer, following) in enumerate(pairwise(layers)):
        if not isinstance(layer, MaxPool):
            continue
        number, size, step = _pools_until(spec, index), layer.pool_size, layer.strides
        if size > step > 1:
            tight = [*layers[:index], MaxPool(step), *layers[index + 1 :]]
            yield "{}x{} windows instead of {}x{} in pool {}", (step, step, size, size, number), tight
        if isinstance(following, MaxPool):  # the same result from fewer reads
            merged = MaxPool(size + (following.pool_size - 1) * step, step * following.strides)
            one = [*layers[:index], merged, *layers[index + 2 :]]
            yield "pools {} and {} merged", (number, number + 1), one


def _pools_until(spec: ModelSpec, index: int) -> int:
    """How many pools there are up to `index`: the number for people of the one that stands there."""
    return sum(isinstance(layer, MaxPool) for layer in spec.layers[: index + 1])
