"""The way to a network in words: costs from the specs, quality only where something was trained."""

import math

import pandas as pd
import pytest

from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Conv, Dense, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.report import explain
from emolib.search.reductions import space

START = ModelSpec((Conv(16, 3), BatchNorm(), MaxPool(2), Conv(16, 3), Dense(1)), input_shape=(32, 32, 1))


def way(*names):
    """The specs on the way that these cuts make."""
    specs = [START]
    for name in names:
        specs.append({cut.name: cut.spec for cut in space.reductions(specs[-1])}[name])
    return specs


HALF, STRIDE, LESS = "half the filters in every convolution", "stride 2 instead of 1 in convolution 1", (
    "half the filters in convolution 1"
)  # fmt: skip


@pytest.fixture
def searched():
    """Three trainings; two cuts led to the second."""
    start, _, second, third = way(HALF, STRIDE, LESS)
    specs = {spec.fingerprint: spec for spec in (start, second, third)}
    a, b, c = specs
    trials = pd.DataFrame(
        {"fingerprint": [a, b, c], "parent": ["", a, b], "reduction": ["baseline", f"{HALF}; {STRIDE}", LESS],
         "val_auc": [0.95, 0.93, 0.94]}
    )  # fmt: skip
    return trials, specs, c


def test_every_cut_has_a_row_and_only_trained_networks_an_auc(searched):
    table = explain.steps(*searched)
    assert table["cut"].tolist() == ["baseline", HALF, STRIDE, LESS]
    assert table["flops"].tolist() == [cost(spec).flops for spec in way(HALF, STRIDE, LESS)]
    assert table["trained"].tolist() == [True, False, True, True]
    assert table["val_auc"].fillna(-1).tolist() == [0.95, -1, 0.93, 0.94]
    assert math.isnan(table["times_fewer"][0])
    assert table["times_fewer"][1:].prod() == pytest.approx(table["flops"].iloc[0] / table["flops"].iloc[-1])


def test_the_way_is_that_of_the_trained_networks(searched):
    trials, _, last = searched
    assert explain.way(trials, last) == trials["fingerprint"].tolist()
    assert explain.way(trials, START.fingerprint) == [START.fingerprint]


def test_sentences_say_what_was_lost_and_won(searched):
    first, second, third = explain.sentences(explain.steps(*searched))
    assert first.startswith(f"**{HALF}**") and first.endswith("not trained on its own.")
    assert second.endswith("the 2 cuts together cost 0.020 of validation AUC, now 0.930.")
    assert third.endswith("it gains 0.010 of validation AUC, now 0.940.")
    assert f"of {cost(START).flops:,} FLOPs are left" in first


def test_the_cuts_that_took_the_most(searched):
    table = explain.steps(*searched)
    said = explain.dearest(table)
    assert said.startswith(f"Of {table.flops.iloc[0] / table.flops.iloc[-1]:,.0f} times fewer FLOPs in all")
    assert HALF in said and STRIDE in said and LESS not in said


def test_cuts_that_cannot_be_made_anew_share_a_row(searched):
    trials, specs, last = searched
    table = explain.steps(trials, specs, last, reductions=lambda spec: ())
    assert table["cut"].tolist() == ["baseline", f"{HALF}; {STRIDE}", LESS] and table["trained"].all()


def test_the_first_trial_has_no_way_to_it(searched):
    trials, specs, _ = searched
    table = explain.steps(trials, specs, START.fingerprint)
    assert len(table) == 1 and explain.sentences(table) == [] and explain.dearest(table) == ""
