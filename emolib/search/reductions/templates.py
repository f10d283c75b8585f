"""Bold cuts: many changes at once, from millions of FLOPs to thousands in a few trainings.

Each lands in a network of a kind that is known to learn: after a bold cut from AlexNet come small 3x3
convolutions with batch norm, as in the networks that people make for chips of this size (uNAS, MCUNet).
Batch norm costs nothing by the counting rule, as it folds into its convolution, and such narrow networks
train better with it; so `compact` adds it where there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from emolib.networks.layers import BatchNorm, Conv, Convolution, Dense, DownSample, Dropout, Layer, MaxPool
from emolib.networks.layers import SeparableConv as Separable
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.layers import SHARES, Cut, convolutions, thinner
from emolib.search.reductions.resolution import (
    fitted,
    reading,
    size_behind,
    splits,
    stem,
    stem_of,
    with_stride_for_pool,
)

COMPACT_FACTORS = (4, 8)  # 56x56 and 28x28 of a frame of 224x224
COMPACT_SHARES = {"all": 1.0, **SHARES}


def dense_layers_less(spec: ModelSpec) -> Iterator[Cut]:
    """No hidden dense layer, nor the dropout ahead of each."""
    features, dense = _parts(spec)
    if sum(isinstance(layer, Dense) for layer in dense) > 2:  # a single one is a modest cut
        yield "without hidden dense layers", [*features, dense[-1]]


def one_convolution_a_pool(spec: ModelSpec) -> Iterator[Cut]:
    """Of convolutions in a row without a pool between them only the first, and its batch norm."""
    layers, (features, dense) = list(spec.layers), _parts(spec)
    kept, in_a_row = [], 0
    for index, layer in enumerate(features):
        if isinstance(layer, MaxPool | DownSample):
            in_a_row = 0
        elif isinstance(layer, Convolution):
            in_a_row += 1
        if in_a_row < 2 or not isinstance(layer, Convolution | BatchNorm):
            kept.append(layers[index])
    yield "one convolution ahead of each pool", kept + dense


def all_separable(spec: ModelSpec) -> Iterator[Cut]:
    """Every full convolution but the first, which sees one channel, depthwise-separable."""
    layers = list(spec.layers)
    for number, index in convolutions(spec):
        if number > 1 and isinstance(layers[index], Conv):
            layers[index] = Separable(**vars(layers[index]))
    yield "every convolution but the first depthwise-separable", layers


def strides_for_pools(spec: ModelSpec) -> Iterator[Cut]:
    """A stride in place of every pool, where the kernel reaches."""
    layers = list(spec.layers)
    for _, index in reversed(convolutions(spec)):
        layers = with_stride_for_pool(layers, index) or layers
    yield "strides in place of pools", layers


def compact(spec: ModelSpec) -> Iterator[Cut]:
    """A small input and what suits it: 3x3 kernels of stride 1 with batch norm, one a pool, 2x2 pools, a
    share of the filters, no hidden dense layer."""
    n, m, length = stem_of(spec)
    features, _ = _parts(spec)
    if len(convolutions(spec)) < 2:
        return
    for factor in COMPACT_FACTORS:
        if factor <= n * m or (size := size_behind(spec, factor)) is None:
            continue
        height, width = size
        for share, by in COMPACT_SHARES.items():
            head = _head(features[length:], by)
            for way in splits(factor):
                layers, left_out = fitted([*stem(*way), *head, Dense(1)], spec.input_shape)
                name = f"compact {height}x{width} network ({reading(*way)}), {share} the filters{left_out}"
                yield name, layers


def _head(features: list[Layer], share: float) -> list[Layer]:
    """The convolutional part of a compact network: what ends each run of convolutions stays an end."""
    head: list[Layer] = []
    ends = MaxPool | DownSample
    for is_end, run in groupby(features, key=lambda layer: isinstance(layer, ends)):
        run = list(run)
        if is_end:
            head += [MaxPool(layer.strides) if isinstance(layer, MaxPool) else layer for layer in run]
            continue
        for layer in run:
            if isinstance(layer, Convolution):
                size = min(3, layer.kernel_size)
                thin = thinner(layer, share)
                head += [type(layer)(thin.filters, size), BatchNorm()]
                break
    return head


def _parts(spec: ModelSpec) -> tuple[list[Layer], list[Layer]]:
    """The layers up to the first dense layer or the dropout ahead of it, and from there on."""
    layers = list(spec.layers)
    first = next(index for index, layer in enumerate(layers) if isinstance(layer, Dense))
    if first and isinstance(layers[first - 1], Dropout):
        first -= 1
    return layers[:first], layers[first:]
