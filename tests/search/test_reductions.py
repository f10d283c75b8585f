from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from random_specs import specs

from emolib.embedded import memory
from emolib.networks.cost import cost
from emolib.networks.layers import (
    BatchNorm,
    Conv,
    Convolution,
    Crop,
    Dense,
    DownSample,
    Dropout,
    MaxPool,
    SeparableConv,
    SparseDense,
)
from emolib.networks.linear_models import LINEAR
from emolib.networks.poster_networks import BASELINE, REFERENCE
from emolib.networks.room_networks import CLASSIFIER, DETECTOR
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import linear, resolution, templates
from emolib.search.reductions.layers import narrower
from emolib.search.reductions.space import MACRO, REDUCTIONS, reductions, with_norms

SMALL = ModelSpec(
    (
        Conv(16, 7, strides=2),
        BatchNorm(),
        MaxPool(2),
        Conv(12, 3),
        Dropout(0.4),
        Dense(20),
        Dropout(0.2),
        Dense(1),
    ),
    input_shape=(32, 32, 1),
)


THREE = (
    Conv(16, 5), BatchNorm(), MaxPool(3, 2), Conv(24, 3), Conv(28, 3), Conv(32, 3), MaxPool(2),
    Dense(20), Dense(12), Dense(1),
)  # fmt: skip


def child(spec: ModelSpec, name: str) -> ModelSpec:
    return {str(each.reduction): each.spec for each in reductions(spec)}[name]


def normed(layers) -> tuple:
    """What a candidate has: every convolution with a batch norm."""
    return tuple(with_norms(layers))


def test_every_convolution_of_a_candidate_has_a_batch_norm():
    two = Conv(8, 3), BatchNorm(), MaxPool(2), SeparableConv(4, 3), Dense(1)
    assert normed(two) == (*two[:4], BatchNorm(), Dense(1))
    assert normed((DownSample(8), Dense(1))) == (DownSample(8), Dense(1))


def test_children_by_hand():
    # 8x8 input, convolution of 8 filters 3x3: 8*8*8*9 + 8*8*8 = 5120 MACs; with stride 2 a quarter of it.
    spec = ModelSpec((Conv(8, 3), Dense(1)), input_shape=(8, 8, 1))
    first = child(spec, "stride 2 instead of 1 in convolution 1")
    assert first.layers == normed((Conv(8, 3, strides=2), Dense(1)))
    assert cost(first).flops == 2 * 5120 // 4


@pytest.mark.parametrize(
    ("name", "layers"),
    [
        (
            "half the filters in every convolution",
            (
                Conv(8, 7, strides=2),
                BatchNorm(),
                MaxPool(2),
                Conv(6, 3),
                Dropout(0.2),
                Dense(20),
                Dropout(0.1),
                Dense(1),
            ),
        ),
        (
            "three quarters of the width of every layer",
            (
                Conv(12, 7, strides=2),
                BatchNorm(),
                MaxPool(2),
                Conv(8, 3),
                Dropout(0.3),
                Dense(12),
                Dropout(0.15),
                Dense(1),
            ),
        ),
        ("half the filters in convolution 2", (*SMALL.layers[:3], Conv(6, 3), *SMALL.layers[4:])),
        ("stride 4 instead of 2 in convolution 1", (Conv(16, 7, strides=4), *SMALL.layers[1:])),
        ("input shrunk to 16x16 (2x2 means)", (DownSample(2), *SMALL.layers)),
        ("input shrunk to 16x16 (every 2nd pixel)", (DownSample(2, "nearest"), *SMALL.layers)),
        (
            "pool 1 merged into the stride of convolution 1",
            (Conv(16, 7, strides=4), BatchNorm(), *SMALL.layers[3:]),
        ),
        ("without convolution 2", (*SMALL.layers[:3], *SMALL.layers[4:])),
        ("8 units instead of 20 in dense layer 1", (*SMALL.layers[:5], Dense(8), Dropout(0.1), Dense(1))),
        ("without dense layer 1", (*SMALL.layers[:4], Dropout(0.2), Dense(1))),
        ("5x5 kernel instead of 7x7 in convolution 1", (Conv(16, 5, strides=2), *SMALL.layers[1:])),
        ("convolution 2 depthwise-separable", (*SMALL.layers[:3], SeparableConv(12, 3), *SMALL.layers[4:])),
        ("2x2 pool after convolution 2", (*SMALL.layers[:4], MaxPool(2), *SMALL.layers[4:])),
    ],
)
def test_each_reduction_does_what_it_says(name, layers):
    assert child(SMALL, name).layers == normed(layers)


def test_a_removed_convolution_takes_its_batch_norm_along_and_leaves_its_stride():
    spec = ModelSpec((Conv(16, 5, strides=4), BatchNorm(), Conv(16, 3), Dense(1)), input_shape=(32, 32, 1))
    assert child(spec, "without convolution 1").layers == normed((Conv(16, 4, strides=4), Dense(1)))


def test_the_last_convolution_stays():
    spec = ModelSpec((Conv(8, 3), Dense(1)), input_shape=(8, 8, 1))
    assert not [each for each in reductions(spec) if each.reduction.kind.startswith("without")]


def test_shrinking_again_enlarges_the_down_sampling_in_place():
    spec = ModelSpec((DownSample(2, "nearest"), *THREE), input_shape=(64, 64, 1))
    shrunk = child(spec, "input shrunk to 16x16 (every 2nd pixel, 2x2 means)")
    assert shrunk.layers == normed((DownSample(2, "nearest"), DownSample(2), *THREE))
    fewer = child(shrunk, "every 4th pixel instead of every 2nd pixel, 2x2 means")
    assert fewer.layers == normed((DownSample(4, "nearest"), *THREE))


def test_bold_reductions_by_hand():
    spec = ModelSpec(THREE, input_shape=(64, 64, 1))
    assert child(spec, "one convolution ahead of each pool").layers == normed((*THREE[:4], *THREE[6:]))
    strided = (Conv(16, 5, 2), BatchNorm(), Conv(24, 3), Conv(28, 3), Conv(32, 3, 2), *THREE[7:])
    assert child(spec, "strides in place of pools").layers == normed(strided)
    separable = child(spec, "every convolution but the first depthwise-separable").layers
    assert [type(layer) for layer in separable if isinstance(layer, Convolution)] == [Conv] + 3 * [
        SeparableConv
    ]
    assert child(spec, "without hidden dense layers").layers == normed((*THREE[:7], Dense(1)))
    compact = child(spec, "compact 16x16 network (every 2nd pixel, 2x2 means), half the filters").layers
    small = (Conv(8, 3), BatchNorm(), MaxPool(2), Conv(12, 3), BatchNorm(), MaxPool(2), Dense(1))
    assert compact == (DownSample(2, "nearest"), DownSample(2), *small)


def test_three_reductions_lead_from_alexnet_to_a_network_for_chips():
    spec = child(BASELINE, "compact 28x28 network (every 4th pixel, 2x2 means), a quarter of the filters")
    assert 100_000 < cost(spec).flops < 500_000
    spec = child(spec, "every convolution but the first depthwise-separable")
    spec = child(spec, "strides in place of pools")
    kinds = [
        (type(layer), layer.filters, layer.strides) for layer in spec.layers if isinstance(layer, Convolution)
    ]
    assert kinds == [(Conv, 4, 2), (SeparableConv, 12, 2), (SeparableConv, 16, 2)]
    assert cost(spec).flops < 41_300


@pytest.mark.parametrize(("first", "second"), [((2, 2), (2, 2)), ((3, 2), (2, 2)), ((2, 2), (3, 2))])
@pytest.mark.parametrize("side", [12, 13, 14, 15, 17])
def test_merged_pools_compute_the_same(first, second, side):
    def pool(picture, size, step):
        n = (picture.shape[0] - size) // step + 1
        windows = [[picture[i * step : i * step + size, j * step : j * step + size] for j in range(n)]
                   for i in range(n)]  # fmt: skip
        return np.array([[window.max() for window in row] for row in windows])

    pools = (MaxPool(*first), MaxPool(*second))
    spec = ModelSpec((Conv(1, 1), *pools, Dense(1)), input_shape=(side, side, 1))
    (merged,) = [layers[1] for kind, _, layers in resolution.pools(spec) if kind == "pools {} and {} merged"]
    picture = np.random.default_rng(side).normal(size=(side, side))
    in_turn = pool(pool(picture, *first), *second)
    assert np.array_equal(pool(picture, merged.pool_size, merged.strides), in_turn)


def test_widths_round_to_what_chips_like():
    assert [narrower(n, 0.5) for n in (50, 24, 20, 16, 15, 8, 3, 2, 1)] == [24, 12, 8, 8, 7, 4, 2, 2, 1]


def test_windows_by_hand():
    spec = ModelSpec((DownSample(2, "nearest"), Conv(8, 3, 2), Conv(8, 3), Dense(1)), input_shape=(64, 96, 1))
    lower = child(spec, "top quarter of the frame cut off")
    assert lower.layers == normed((Crop(16, 0, 48, 96), *spec.layers))
    mouth = child(lower, "left and right eighth of the frame cut off")
    assert mouth.layers == normed((Crop(16, 12, 48, 72), *spec.layers))  # one window, in the frame's pixels
    assert child(mouth, "bottom half of the frame cut off").layers[0] == Crop(16, 12, 16, 72)
    shrunk = child(mouth, "input shrunk to 16x24 (every 3rd pixel)")  # 48x72 divides by 3: 16 rows of 24
    assert shrunk.layers == normed((Crop(16, 12, 48, 72), DownSample(3, "nearest"), *spec.layers[1:]))


def test_a_window_keeps_whole_blocks_and_enough_to_see():
    spec = ModelSpec((DownSample(8), Conv(8, 3), Conv(8, 3), Dense(1)))
    cut = {
        str(each.reduction).split(" of the frame")[0]
        for each in reductions(spec)
        if isinstance(each.spec.layers[0], Crop)
    }
    assert cut == {
        "top quarter",
        "top half",
        "bottom quarter",
        "bottom half",
        "left quarter",
        "right quarter",
        "left and right eighth",  # 21 blocks are left; an eighth at the top alone would leave half a block
    }
    tight = ModelSpec((Crop(112, 0, 112, 224), DownSample(8), Conv(8, 3), Dense(1)))  # 14 rows of 28
    rows = {each.spec.layers[0].height for each in reductions(tight) if isinstance(each.spec.layers[0], Crop)}
    assert rows == {112}  # 7 rows are too few


def test_a_window_behind_a_shrunk_frame_is_one_of_the_frame():
    spec = ModelSpec((DownSample(4, "nearest"), Crop(28, 14, 28, 28), DownSample(2), Conv(4, 3), Dense(1)))
    assert resolution.window_of(spec) == Crop(112, 56, 112, 112)
    assert resolution.stem_of(spec) == (4, 2, 3)
    assert resolution.stem(spec, 4, 2) == [Crop(112, 56, 112, 112), DownSample(4, "nearest"), DownSample(2)]


def test_linear_models_by_hand():
    assert child(BASELINE, "linear model of 16x16 (14x14 means)").layers == (DownSample(14), Dense(1))
    nearest = child(BASELINE, "linear model of 14x14 (every 16th pixel)")
    assert nearest.layers == (DownSample(16, "nearest"), Dense(1)) and cost(nearest).flops == 3 * 14 * 14
    lower = ModelSpec((Crop(112, 0, 112, 224), DownSample(4, "nearest"), DownSample(2), *THREE))
    kept = child(lower, "linear model of 14x28 (every 4th pixel, 2x2 means)")
    assert kept.layers == normed((*lower.layers[:3], Dense(1)))
    single = ModelSpec((DownSample(8), Conv(4, 3), MaxPool(2), Dropout(0.1), Dense(1)))
    assert child(single, "without the only convolution").layers == (DownSample(8), Dense(1))


def test_single_pixels_by_hand():
    assert child(BASELINE, "20 single pixels").layers == (SparseDense(20),)
    linear_16 = LINEAR["Linear 16x16"]
    assert child(linear_16, "a weight for 20 single pixels only").layers == (SparseDense(20),)
    fewer = [cost(each.spec).flops // 3 for each in reductions(ModelSpec((SparseDense(20),)))]
    assert fewer == [8, 12, 16, 17, 18, 19]
    steps, spec = 0, ModelSpec((SparseDense(128),))
    while children := reductions(spec):
        assert all(isinstance(each.spec.layers[-1], SparseDense) for each in children)
        spec, steps = children[-1].spec, steps + 1
    assert spec.layers == (SparseDense(1),) and steps <= 6 + 24


def test_macro_steps_are_declared_and_can_be_left_out():
    bold = {linear.linear_models, linear.single_pixels, templates.compact}
    assert bold < MACRO < set(REDUCTIONS)
    modest = reductions(BASELINE, macro=False)
    assert set(modest) < set(reductions(BASELINE))
    assert min(cost(each.spec).flops for each in modest) > 1_000_000
    assert not any(each.spec.is_linear for each in modest)


def test_modest_reductions_lead_from_a_network_to_a_single_pixel():
    spec = ModelSpec((DownSample(8), *THREE))
    while children := reductions(spec, macro=False):
        spec = children[0].spec
    assert spec.layers == (SparseDense(1),)


@settings(max_examples=150, deadline=None)
@given(spec=specs())
def test_children_are_valid_cheaper_unique_and_ordered(spec):
    before, children = cost(spec).flops, reductions(spec)
    flops = [cost(c.spec).flops for c in children]
    assert all(f < before for f in flops)
    assert flops == sorted(flops)
    assert len({c.spec.fingerprint for c in children} | {spec.fingerprint}) == len(children) + 1
    assert all(ModelSpec.from_json(c.spec.to_json()) == c.spec for c in children)  # validates every layer
    assert all(c.spec.input_shape == spec.input_shape for c in children)
    assert len({str(c.reduction) for c in children}) == len({c.reduction for c in children}) == len(children)


@settings(max_examples=150, deadline=None)
@given(spec=specs())
def test_changed_widths_are_multiples_of_four_and_strides_stay_within_kernels(spec):
    untouched = [getattr(layer, "filters", getattr(layer, "units", None)) for layer in spec.layers]
    gaps = {(c.kernel_size, c.strides) for c in spec.layers if isinstance(c, Convolution)}
    for reduction in reductions(spec):
        for layer in reduction.spec.layers:
            width = getattr(layer, "filters", getattr(layer, "units", None))
            if width is not None and width not in untouched:
                assert width % 4 == 0 or 2 <= width < 8
            if isinstance(layer, Convolution) and layer.strides > layer.kernel_size:
                assert (layer.kernel_size, layer.strides) in gaps


@settings(max_examples=50, deadline=None)
@given(spec=specs(max_side=24, max_blocks=3))
def test_reductions_are_pure_and_come_to_an_end(spec):
    assert reductions(spec) == reductions(spec.replace(name="another name"))
    steps = [spec]
    while (children := reductions(steps[-1])) and len(steps) < 200:
        steps.append(children[-1].spec)  # the gentlest, the longest way down
    assert len(steps) < 200
    assert all(cost(a).flops > cost(b).flops for a, b in pairwise(steps))


@pytest.mark.parametrize("spec", REFERENCE.values(), ids=REFERENCE)
def test_reference_networks_have_many_candidates_of_several_kinds(spec):
    children = reductions(spec)
    assert len(children) >= 20
    assert len({each.reduction.kind for each in children}) >= 6


def test_from_the_baseline_to_the_target_in_few_bold_reductions():
    spec, trainings = BASELINE, 1
    while cost(spec).flops > 460_000:
        spec, trainings = reductions(spec)[0].spec, trainings + 1
    assert trainings <= 3


@pytest.mark.parametrize("rounds", range(3))
def test_reductions_of_a_detector_are_detectors_with_the_same_map(rounds):
    spec = DETECTOR
    for _ in range(rounds):
        spec = reductions(spec)[0].spec  # the boldest of each
    children = reductions(spec)
    assert len(children) >= 10 and len({each.reduction.kind for each in children}) >= 5
    for each in children:
        assert each.spec.layers[-1] == DETECTOR.layers[-1] and each.spec.shapes[-1] == (7, 7, 5)
        assert cost(each.spec).flops < cost(spec).flops and memory.ram(each.spec) > 0


def test_the_networks_of_a_room_come_to_few_flops_in_few_bold_reductions():
    for spec in (DETECTOR, CLASSIFIER):
        for _ in range(3):
            spec = reductions(spec)[0].spec
        assert cost(spec).flops < cost(DETECTOR).flops / 8
