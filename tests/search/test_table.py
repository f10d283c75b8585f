"""Reading trials: the frontier, the way to a network, short trainings beside full ones; by hand."""

import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Conv, Dense, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.search import table
from emolib.search.reductions.space import reductions
from emolib.search.strategies.base import Proposal

START = ModelSpec((Conv(16, 3), BatchNorm(), MaxPool(2), Conv(16, 3), Dense(1)), input_shape=(32, 32, 1))
HALF, STRIDE, LESS = (
    "half the filters in every convolution",
    "stride 2 instead of 1 in convolution 1",
    "half the filters in convolution 1",
)


def points(rows) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["flops", "val_auc"])


def test_frontier_by_hand():
    rows = [(100, 0.9), (50, 0.8), (60, 0.7), (50, 0.75), (10, math.nan), (20, 0.6), (20, 0.6), (99, 0.8)]
    assert table.frontier(points(rows)).values.tolist() == [[20, 0.6], [50, 0.8], [100, 0.9]]
    assert table.frontier(points([])).empty


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from((0.5, 0.6, 0.7, 0.8, math.nan))), max_size=12))
def test_frontier_is_what_no_other_point_beats(rows):
    alive = {(f, q) for f, q in rows if not math.isnan(q)}
    best = {(f, q) for f, q in alive if not any(o != (f, q) and o[0] <= f and o[1] >= q for o in alive)}
    found = [(int(f), q) for f, q in table.frontier(points(rows)).values.tolist()]
    assert found == sorted(best)


def made(proposal: Proposal, *names: str) -> Proposal:
    """What these reductions make of a network."""
    spec, done = proposal.spec, []
    for name in names:
        candidate = {str(each.reduction): each for each in reductions(spec)}[name]
        spec = candidate.spec
        done.append(candidate.reduction)
    return Proposal(spec, proposal.spec.fingerprint, tuple(done))


@pytest.fixture
def searched():
    """The way to a network; two reductions led to the second, which has a sister."""
    first = Proposal(START)
    second = made(first, HALF, STRIDE)
    third = made(second, LESS)
    proposals = {one.spec.fingerprint: one for one in (first, made(first, LESS), second, third)}
    assert table.path(proposals, START.fingerprint) == [first]
    way = table.path(proposals, third.spec.fingerprint)
    assert way == [first, second, third]
    return way


def test_every_reduction_has_a_row_and_only_trained_networks_an_auc(searched):
    aucs = dict(zip((one.spec.fingerprint for one in searched), (0.95, 0.93, 0.94), strict=True))
    steps = table.steps(searched, aucs)
    assert steps["reduction"].tolist() == ["baseline", HALF, STRIDE, LESS]
    between = made(searched[0], HALF).spec
    specs = [START, between, searched[1].spec, searched[2].spec]
    assert steps["flops"].tolist() == [cost(spec).flops for spec in specs]
    assert steps["params"].tolist() == [cost(spec).params for spec in specs]
    assert steps["val_auc"].fillna(-1).tolist() == [0.95, -1, 0.93, 0.94]
    assert math.isnan(steps["times_fewer"][0])
    assert steps["times_fewer"][1:].prod() == pytest.approx(steps["flops"].iloc[0] / steps["flops"].iloc[-1])
    assert len(table.steps(searched[:1], aucs)) == 1


SHORT = {"a": 0.80, "b": 0.85, "c": 0.90}


def test_full_trainings_of_a_network_are_averaged():
    rows = table.short_and_full(SHORT, [("b", 0.90), ("a", 0.82), ("b", 0.94)])
    assert rows["fingerprint"].tolist() == ["b", "a"] and rows["trainings"].tolist() == [2, 1]
    columns = ["short", "full", "full_low", "full_high"]
    assert rows.loc[0, columns].tolist() == pytest.approx([0.85, 0.92, 0.90, 0.94])
    assert math.isnan(table.rank_correlation(rows))
    assert table.short_and_full(SHORT, []).empty


def test_ranks_not_values_are_compared():
    same = table.short_and_full(SHORT, [("a", 0.5), ("b", 0.51), ("c", 0.99)])
    assert table.rank_correlation(same) == pytest.approx(1)
    swapped = table.short_and_full(SHORT, [("a", 0.51), ("b", 0.5), ("c", 0.99)])
    assert table.rank_correlation(swapped) == pytest.approx(0.5)
    assert math.isnan(table.rank_correlation(swapped.assign(short=0.8)))
