"""ModelSpec: shapes by hand, JSON and fingerprint, and errors that name the layer."""

import json

import pytest
from hypothesis import given
from random_specs import specs

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
    SpecError,
)
from emolib.networks.poster_networks import BASELINE, EMBEDDED, REFERENCE
from emolib.networks.spec import ModelSpec


def test_shapes_by_hand():
    spec = ModelSpec(
        (
            DownSample(2),  # 31x20 -> 15x10, an odd row is left out
            Conv(4, 3, strides=2),  # same: ceil(15 / 2) x ceil(10 / 2)
            BatchNorm(),
            SeparableConv(6, 3, padding="valid"),  # 8 - 2 x 5 - 2
            MaxPool(3, 2),  # (6 - 3) // 2 + 1 x (3 - 3) // 2 + 1
            Dense(5),
            Dropout(0.5),
            Dense(1),
        ),
        input_shape=(31, 20, 1),
    )
    assert spec.shapes == ((15, 10, 1), (8, 5, 4), (8, 5, 4), (6, 3, 6), (2, 1, 6), (5,), (5,), (1,))


def test_a_map_has_numbers_for_each_place():
    spec = ModelSpec((DownSample(2), Conv(4, 3), MaxPool(2), Map(5)), input_shape=(16, 12, 1))
    assert spec.shapes[-1] == (4, 3, 5) and spec.is_map
    assert ModelSpec.from_json(spec.to_json()) == spec != spec.replace(layers=(*spec.layers[:-1], Dense(1)))
    assert not BASELINE.is_map


def test_a_linear_model_has_nothing_but_a_logit_behind_its_stem():
    mouth = ModelSpec((Crop(120, 50, 80, 124), DownSample(4), SparseDense(9)))
    assert mouth.shapes == ((80, 124, 1), (20, 31, 1), (1,)) and mouth.stem == mouth.layers[:2]
    assert mouth.is_linear and ModelSpec((Dense(1),)).is_linear and ModelSpec((SparseDense(3),)).is_linear
    for layers in ((Dense(2), Dense(1)), (DownSample(8), Map(2)), (Dropout(0.1), Dense(1))):
        assert not ModelSpec(layers).is_linear
    assert ModelSpec.from_json(mouth.to_json()) == mouth


@given(specs())
def test_json_round_trip_keeps_spec_and_fingerprint(spec):
    again = ModelSpec.from_json(spec.to_json())
    assert again == spec
    assert again.fingerprint == spec.fingerprint == spec.replace(name="another name").fingerprint


def test_fingerprint_is_stable_between_versions_and_machines():
    spec = ModelSpec((Conv(8, 3, strides=2), MaxPool(2), Dense(1)), input_shape=(32, 32, 1))
    assert spec.fingerprint == "12c5ab1dfc86"
    assert spec.fingerprint == spec.replace(layers=(Conv(8, 3, 2), MaxPool(2, 2), Dense(1))).fingerprint
    assert len({spec.fingerprint for spec in REFERENCE.values()}) == len(REFERENCE)


@pytest.mark.parametrize(
    ("layers", "named"),
    [
        ((Conv(8, 3), MaxPool(40), Dense(1)), r"layer 1 \(MaxPool\): .*40x40 .* 32x32"),
        ((Conv(0, 3), Dense(1)), r"layer 0 \(Conv\): filters: .* got 0"),
        ((Conv(8.0, 3), Dense(1)), r"layer 0 \(Conv\): filters: .* got 8.0"),
        (
            (Conv(8, 3, padding="full"), Dense(1)),
            r"layer 0 \(Conv\): padding: .*'same', 'valid'.* got 'full'",
        ),
        ((DownSample(2, "cubic"), Dense(1)), r"layer 0 \(DownSample\): method: .* got 'cubic'"),
        ((MaxPool(2), BatchNorm(), Dense(1)), r"layer 1 \(BatchNorm\): .* convolution"),
        ((Dense(4), Conv(8, 3), Dense(1)), r"layer 1 \(Conv\): .* Dense"),
        ((Dropout(1.0), Dense(1)), r"layer 0 \(Dropout\): rate: .* got 1.0"),
        (("Conv", Dense(1)), r"layer 0 \(str\): .* Conv"),
        ((Conv(8, 3),), r"layers: .*Dense\(units=1\)"),
        ((), r"layers: .*Dense\(units=1\)"),
        ((Map(5), Conv(8, 3), Map(5)), r"layer 0 \(Map\): expected as the last layer, got 3"),
        ((Dense(4), Map(5)), r"layer 1 \(Map\): .* Dense"),
        ((Crop(-1, 0, 8, 8), Dense(1)), r"layer 0 \(Crop\): top: .* got -1"),
        ((Crop(0, 0, 8, 0), Dense(1)), r"layer 0 \(Crop\): width: .* got 0"),
        ((Crop(0, 1, 8, 32), Dense(1)), r"layer 0 \(Crop\): .* 32x32"),
        ((Conv(8, 3), DownSample(2), Crop(0, 0, 8, 8), Dense(1)), r"layer 2 \(Crop\): expected .* stem"),
        ((Conv(8, 3), SparseDense(4)), r"layer 1 \(SparseDense\): expected .* stem"),
        ((SparseDense(4), Dense(1)), r"layer 0 \(SparseDense\): expected as the last layer, got 2"),
        ((SparseDense(0),), r"layer 0 \(SparseDense\): weights: .* got 0"),
        ((DownSample(8), SparseDense(17)), r"layer 1 \(SparseDense\): weights: .* 16, .* got 17"),
        ((Conv(8, 3), Map(0)), r"layer 1 \(Map\): units: .* got 0"),
    ],
)
def test_a_bad_layer_is_named(layers, named):
    with pytest.raises(SpecError, match=named):
        ModelSpec(layers, input_shape=(32, 32, 1))


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"layers": [{"type": "Pool"}]}',
     '{"layers": [{"type": "Conv"}], "input_shape": [8, 8, 1]}',
     json.dumps({"layers": [{"type": "Dense", "units": 1}], "input_shape": [8, 8]})],
)  # fmt: skip
def test_what_is_no_spec_is_refused(text):
    with pytest.raises(SpecError):
        ModelSpec.from_json(text)


def test_specs_are_hashable_values_that_print_their_layers():
    assert {BASELINE, BASELINE.replace(name="copy")} == {BASELINE}
    assert "Conv(filters=8, kernel_size=8, strides=8, padding='valid') -> 28x28x8" in str(EMBEDDED)


def test_embedded_is_the_posters_final_architecture():
    kinds = [type(layer) for layer in EMBEDDED.layers]
    assert [kinds.count(kind) for kind in (Conv, MaxPool, BatchNorm, Dense, Dropout)] == [3, 3, 1, 1, 1]
    assert EMBEDDED.layers[0].strides >= 4 and kinds[-2:] == [Dropout, Dense]
