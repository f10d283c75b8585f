"""Bold reductions: many changes at once, from millions of FLOPs to thousands in a few trainings.

Each lands in a network of a kind that is known to learn: after a bold one from AlexNet come small 3x3
convolutions with batch norm, as in the networks that people make for chips of this size (uNAS, MCUNet).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import product

from emolib.networks.layers import (
    BatchNorm,
    Conv,
    Convolution,
    Crop,
    Dense,
    DownSample,
    Dropout,
    Layer,
    Map,
    MaxPool,
    SeparableConv,
    SparseDense,
)
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.layers import SHARES, convolutions, narrower
from emolib.search.reductions.reduction import Reduced
from emolib.search.reductions.resolution import (
    cut_off,
    fitted,
    reading,
    size_behind,
    splits,
    stem,
    stem_of,
    window_of,
    without,
)

COMPACT_FACTORS = (4, 8)  # 56x56 and 28x28 of a frame of 224x224
COMPACT_SHARES = {"all": 1.0, **SHARES}
MOUTH = 3, 0, 1, 1
"""Of eight parts of an aligned face's frame, those cut off at the top, the bottom, the left and the right."""


def dense_layers_less(spec: ModelSpec) -> Iterator[Reduced]:
    """No hidden dense layer, nor the dropout ahead of each."""
    features, dense = _parts(spec)
    if sum(isinstance(layer, Dense) for layer in dense) > 2:  # a single one is a modest reduction
        yield "without hidden dense layers", (), [*features, dense[-1]]


def one_convolution_a_pool(spec: ModelSpec) -> Iterator[Reduced]:
    """Of convolutions in a row without a pool between them only the first, and its batch norm."""
    features, dense = _parts(spec)
    yield "one convolution ahead of each pool", (), _first_of_each_row(features) + dense


def compact(spec: ModelSpec) -> Iterator[Reduced]:
    """A small input and what suits it: 3x3 kernels of stride 1 with batch norm, one a pool, 2x2 pools, a
    share of the filters, no hidden dense layer; or the first convolution of stride 2, the others separable;
    of the whole frame, or of the part in which an aligned face has its mouth.
    """
    n, m, length = stem_of(spec)
    features = _first_of_each_row(_parts(spec)[0][length:])
    several = len(convolutions(spec)) > 1
    seen = {"": window_of(spec)}
    if not spec.is_map and seen[""] == Crop(0, 0, *spec.input_shape[:2]):
        seen[" of the mouth's part"] = cut_off(spec, MOUTH)
    for factor, (part, window) in product(COMPACT_FACTORS if several else (), seen.items()):
        size = size_behind(spec, factor, window)
        if factor <= n * m or size is None:
            continue
        for share, by in COMPACT_SHARES.items():
            head = [each for layer in features for each in _compacted(layer, by)]
            for form, these in _forms(head).items():
                for way in splits(factor):
                    layers = [*stem(spec, *way, window), *these, spec.layers[-1]]
                    layers, out = fitted(layers, spec.input_shape)
                    words, numbers = reading(*way)
                    kind = f"compact {{}}x{{}} network{part} ({words}), {share} the filters{form}"
                    yield kind + without(out), (*size, *numbers, *out), layers


def _forms(head: list[Layer]) -> dict[str, list[Layer]]:
    """The layers as they are; and with a stride of 2 in the first convolution and the others
    depthwise-separable, that stride ahead of the first pool or in its place."""
    separable: list[Layer] = []
    for layer in head:
        if isinstance(layer, Convolution) and not any(isinstance(each, Convolution) for each in separable):
            layer = dataclasses.replace(layer, strides=2)
        elif isinstance(layer, Conv):
            layer = SeparableConv(**vars(layer))
        separable.append(layer)
    forms = {"": head, ", separable behind a stride": separable}
    if pools := [index for index, layer in enumerate(separable) if isinstance(layer, MaxPool)]:
        forms[", separable, a stride for the first pool"] = separable[: pools[0]] + separable[pools[0] + 1 :]
    return forms


def _first_of_each_row(features: Sequence[Layer]) -> list[Layer]:
    """Of convolutions without a pool between them only the first, and its batch norm."""
    kept: list[Layer] = []
    in_a_row = 0
    for layer in features:
        in_a_row = 0 if isinstance(layer, MaxPool | DownSample) else in_a_row + isinstance(layer, Convolution)
        if in_a_row < 2 or not isinstance(layer, Convolution | BatchNorm):
            kept.append(layer)
    return kept


def _compacted(layer: Layer, share: float) -> list[Layer]:
    """What a layer becomes in a compact network."""
    match layer:
        case Convolution():
            return [type(layer)(narrower(layer.filters, share), min(3, layer.kernel_size))]
        case MaxPool():
            return [MaxPool(layer.strides)]
        case DownSample():
            return [layer]
    return []


def _parts(spec: ModelSpec) -> tuple[list[Layer], list[Layer]]:
    """The layers up to the first dense layer or the map, or the dropout ahead of it, and from there on."""
    first = next(
        index for index, layer in enumerate(spec.layers) if isinstance(layer, Dense | Map | SparseDense)
    )
    if first and isinstance(spec.layers[first - 1], Dropout):
        first -= 1
    return [*spec.layers[:first]], [*spec.layers[first:]]
