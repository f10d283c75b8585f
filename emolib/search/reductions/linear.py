"""Reductions that end without a network: a linear model of what the stem leaves, then of single pixels.

A linear model is fitted within seconds and is the least that can see a smile at all; what such models cost is
mostly what they read. Single pixels are read one by one, so their number is all they cost: three FLOPs each.
"""

from collections.abc import Iterator

from emolib.networks.layers import Dense, SparseDense
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.layers import convolutions
from emolib.search.reductions.reduction import Reduced
from emolib.search.reductions.resolution import reading, size_behind, stem, stem_of

FACTORS = (7, 8, 14, 16)  # by which a frame is shrunk for a linear model
PIXELS = (128, 96, 64, 48, 32, 24, 20, 16, 12, 8)
FINE = 24  # from so many pixels on down, one or a few less


def only_convolution_less(spec: ModelSpec) -> Iterator[Reduced]:
    """The logit right behind the stem, where there is only one convolution between them."""
    n, m, length = stem_of(spec)
    if len(convolutions(spec)) == 1 and n * m >= FACTORS[0] and not spec.is_map:
        yield "without the only convolution", (), [*spec.layers[:length], Dense(1)]


def linear_models(spec: ModelSpec) -> Iterator[Reduced]:
    """Nothing but the logit: behind the stem of the network, or on means or single pixels of blocks."""
    n, m, _ = stem_of(spec)
    ways = [(n, m)] if n * m >= FACTORS[0] else []
    for way in [*ways, *((1, factor) for factor in FACTORS), *((factor, 1) for factor in FACTORS)]:
        size = size_behind(spec, way[0] * way[1])
        if size and not spec.is_linear and not spec.is_map:
            words, numbers = reading(*way)
            yield f"linear model of {{}}x{{}} ({words})", (*size, *numbers), [*stem(spec, *way), Dense(1)]


def single_pixels(spec: ModelSpec) -> Iterator[Reduced]:
    """A few pixels of the frame instead of a network."""
    if not spec.is_linear and not spec.is_map:
        for count in PIXELS:
            yield "{} single pixels", (count,), [SparseDense(count)]


def fewer_pixels(spec: ModelSpec) -> Iterator[Reduced]:
    """A few pixels of the frame instead of a weight for each one, or fewer than there are."""
    match spec.layers[-1]:
        case Dense() if spec.is_linear:
            for count in PIXELS:
                yield "a weight for {} single pixels only", (count,), [SparseDense(count)]
        case SparseDense(old):
            fewer = {count for count in PIXELS if count < old}
            for count in fewer | set(range(max(1, old - 4), old) if old <= FINE else ()):
                yield "{} pixels instead of {}", (count, old), [*spec.stem, SparseDense(count)]
