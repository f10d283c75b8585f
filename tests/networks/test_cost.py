"""The counting rule: by hand first, then against TensorFlow's profiler on the frozen graph of one picture."""

import pytest
from hypothesis import given
from random_specs import specs

from emolib.networks.build import build
from emolib.networks.cost import Cost, cascade_cost, cost, layer_costs
from emolib.networks.layers import (
    BatchNorm,
    Conv,
    Crop,
    Dense,
    DownSample,
    Dropout,
    Map,
    MaxPool,
    SeparableConv,
    SparseDense,
)
from emolib.networks.linear_models import LINEAR
from emolib.networks.poster_networks import BASELINE, EMBEDDED, REDUCED, REFERENCE
from emolib.networks.room_networks import CLASSIFIER, DETECTOR
from emolib.networks.spec import ModelSpec


def test_one_convolution_by_hand():
    spec = ModelSpec((Conv(4, 3, strides=2), Dense(1)), input_shape=(8, 8, 2))
    row = layer_costs(spec)[0]
    assert row.macs == 4 * 4 * 4 * 3 * 3 * 2 == 1152
    assert row.flops == 2 * 1152
    assert row.params == 3 * 3 * 2 * 4 + 4 == 76


def test_every_kind_of_layer_by_hand():
    spec = ModelSpec(
        (
            DownSample(2),  # 16x16x1 -> 8x8x1 reads 256
            Conv(4, 3),  # 8*8*4 * 9
            BatchNorm(),
            MaxPool(2),  # 4x4x4 out, 4 read for each
            SeparableConv(6, 3),  # 4*4*4 * 9 + 4*4*6 * 4
            DownSample(2, "nearest"),  # 2x2x6 out, one read for each
            Dropout(0.5),
            Dense(5),  # 24 * 5
            Dense(1),
        ),
        input_shape=(16, 16, 1),
    )
    rows = layer_costs(spec)
    assert [row.macs for row in rows] == [0, 2304, 0, 0, 576 + 384, 0, 0, 120, 5]
    assert [row.flops for row in rows] == [256, 4608, 0, 256, 1920, 24, 0, 240, 10]
    assert [row.params for row in rows] == [0, 40, 0, 0, 36 + 4 + 24 + 6, 0, 0, 125, 6]
    # most bytes at once: the frame of 256 and its 64 means, against 64 values and the 256 of the convolution
    assert cost(spec) == Cost(macs=3389, flops=7314, params=241, peak_bytes=320)


MAP = ModelSpec((DownSample(3), Conv(4, 3), MaxPool(2), Map(5)), input_shape=(12, 12, 1))


def test_map_by_hand():
    row = layer_costs(MAP)[-1]
    assert row.output_shape == (2, 2, 5)
    assert (row.macs, row.flops, row.params) == (2 * 2 * 4 * 5, 160, 4 * 5 + 5)


def test_single_pixels_count_a_read_and_a_product_each_and_a_window_nothing():
    assert cost(ModelSpec((SparseDense(15),))) == Cost(macs=15, flops=45, params=16, peak_bytes=224 * 224 + 1)
    window = ModelSpec((Crop(2, 1, 4, 6), DownSample(2), Dense(1)), input_shape=(8, 8, 1))
    # the window is read where it lies in the frame: 24 reads, and 6 products of the 2x3 means
    assert cost(window) == Cost(macs=6, flops=24 + 12, params=7, peak_bytes=24 + 6)


def test_cascade_by_hand():
    classifier = ModelSpec((Conv(2, 3), Dense(1)), input_shape=(6, 6, 1))
    # detector: 144 read, 4*4*4 * 9 = 576 MACs, 64 read, 80 MACs; classifier: 6*6*2 * 9 = 648 MACs, then 72
    assert (cost(MAP).flops, cost(classifier).flops) == (144 + 1152 + 64 + 160, 1296 + 144)
    assert cascade_cost(MAP, classifier) == Cost(
        macs=576 + 80 + 648 + 72 + 144 + 36,  # the last two: the contrast of the picture and of the crop
        flops=1520 + 1440 + 2 * (144 + 36) + 4 * 36,  # four pixels read for each of the crop's
        params=4 * 10 + 25 + 2 * 10 + 73,
        peak_bytes=144 + 4 * 4 * 4 + 4 * 4 * 1,  # the picture is kept while the convolution works
    )
    wide = ModelSpec((Conv(9, 3), Dense(1)), input_shape=(6, 6, 1))
    assert cascade_cost(MAP, wide).peak_bytes == 36 + 9 * 36  # the picture is gone


def test_overlapping_pool_reads_its_windows():
    spec = ModelSpec((MaxPool(3, 2), Dense(1)), input_shape=(7, 7, 1))
    assert layer_costs(spec)[0].flops == 3 * 3 * 9


@pytest.mark.parametrize(
    ("spec", "poster", "within"), [(BASELINE, 82.7e6, 0.01), (REDUCED, 5.1e6, 0.02), (EMBEDDED, 1.3e6, 0.02)]
)
def test_reference_networks_have_the_posters_flops(spec, poster, within):
    assert cost(spec).flops == pytest.approx(poster, rel=within)


def test_baseline_has_alexnets_proportions():
    filters = [layer.filters for layer in BASELINE.layers if isinstance(layer, Conv)]
    for ours, alexnets in zip(filters, (96, 256, 384, 384, 256), strict=True):
        assert ours / filters[0] == pytest.approx(alexnets / 96, rel=0.02)


def profiled(spec) -> dict[str, int]:
    """FLOPs of each kind of operation by TensorFlow's profiler, for one picture."""
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    model = build(spec, seed=0)
    picture = tf.TensorSpec((1, *spec.input_shape), tf.float32)
    frozen = convert_variables_to_constants_v2(
        tf.function(lambda x: model(x, training=False)).get_concrete_function(picture)
    )
    options = tf.compat.v1.profiler.ProfileOptionBuilder.float_operation()
    options["output"] = "none"
    tree = tf.compat.v1.profiler.profile(frozen.graph, options=options, cmd="op")
    counts = {}
    while tree.children:
        tree = tree.children[0]
        counts[tree.name] = tree.float_ops
    return counts


def agrees_with_profiler(spec):
    counts = profiled(spec)
    multiplying = sum(counts.get(kind, 0) for kind in ("Conv2D", "DepthwiseConv2dNative", "MatMul"))
    reading = sum(counts.get(kind, 0) for kind in ("MaxPool", "AvgPool"))
    assert multiplying == 2 * cost(spec).macs
    assert multiplying + reading == cost(spec).flops


@pytest.mark.parametrize("name", REFERENCE)
def test_profiler_counts_the_reference_networks_the_same(name):
    agrees_with_profiler(REFERENCE[name])


def test_profiler_counts_separable_and_shrunken_networks_the_same():
    agrees_with_profiler(
        ModelSpec(
            (
                DownSample(4),
                SeparableConv(8, 3, 2),
                DownSample(2, "nearest"),
                MaxPool(3, 2),
                Dense(4),
                Dense(1),
            )
        )
    )


@pytest.mark.parametrize("spec", [MAP, DETECTOR, CLASSIFIER], ids=lambda spec: spec.name or "map")
def test_profiler_counts_the_networks_of_a_room_the_same(spec):
    agrees_with_profiler(spec)


@given(specs())
def test_whole_is_the_sum_of_its_layers(spec):
    rows, whole = layer_costs(spec), cost(spec)
    assert whole.flops == sum(row.flops for row in rows) >= 2 * whole.macs
    held = spec.shapes[0] if isinstance(spec.layers[0], Crop) else spec.input_shape  # a window, or the frame
    assert whole.peak_bytes >= held[0] * held[1]


def test_linear_models_cost_what_they_read_and_a_product_for_each_weight():
    assert all(spec.is_linear for spec in LINEAR.values())
    flops = {name: cost(spec).flops for name, spec in LINEAR.items()}
    assert flops == {
        "Linear 12x12": 216 * 216 + 2 * 144,  # eight pixels at two edges fill no block
        "Linear 16x16": 224 * 224 + 2 * 256,
        "Linear 24x24": 216 * 216 + 2 * 576,
        "Linear, mouth band": 72 * 160 + 2 * 9 * 20,
        "Linear, 32 pixels": 3 * 32,
    }
