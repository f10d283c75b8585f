"""Confirmation: margins by hand, who is trained in full and in what order, and that the budget is kept."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib import metrics
from emolib.search import confirm
from emolib.search.confirm import COLUMNS, Confirmation, FullTrainings, ValidationFaces

N = 400
LABELS = np.arange(N) % 2
GROUPS = np.arange(N) // 2
SHARES = {"Friend -20%": 0.8, "Friend -5%": 0.95}


def scores(auc: float, seed: int = 0) -> np.ndarray:
    """Scores of an AUC that is as given to within a thousandth, whatever the seed."""
    shift = 2**0.5 * float(np.quantile(np.random.default_rng(9).standard_normal(100_000), auc))
    rng = np.random.default_rng(seed)
    noise = np.empty(N)
    for label in (0, 1):  # the same spread in each class
        noise[label == LABELS] = rng.permutation(np.sort(np.random.default_rng(1).standard_normal(N // 2)))
    return noise + shift * LABELS


def faces(auc: float = 0.95, seeds=(0, 1, 2)) -> ValidationFaces:
    return ValidationFaces(LABELS, GROUPS, np.stack([scores(auc, seed) for seed in seeds]))


class Trainings:
    """Full trainings of made-up quality; remembers what was asked of it."""

    def __init__(self, aucs: dict[str, float]):
        self.aucs, self.asked = aucs, []

    def __call__(self, name, seed):
        self.asked.append((name, seed))
        return scores(self.aucs[name], seed + 10), 1.5


def run(full, *, short=None, flops=None, shares=None, max_full=10, seeds=(0, 1, 2), gain=0.0):
    """Confirm networks "a", "b", ... that cost 1, 2, ... thousand FLOPs; short = full - gain if not given."""
    names = list(full)
    short = short or {name: full[name] - gain for name in names}
    table = {name: (1000 * (i + 1), short[name]) for i, name in enumerate(names)}
    train = Trainings(full)
    shares = shares or {"Friend -20%": 0.8}
    trainings = FullTrainings(table, train, replace(faces(), n_boot=200), seeds, 0.95 - gain)
    return confirm.confirm(trainings, shares, max_full=max_full), train.asked


def test_margin_by_hand():
    labels, groups = np.array([0, 0, 1, 1]), np.arange(4)
    perfect, one_wrong = np.array([1.0, 2, 3, 4]), np.array([1.0, 3, 2, 4])  # AUC 1 and 3/4
    at = ValidationFaces(labels, groups, perfect[None])
    assert at.floor(0.8) == pytest.approx(0.9)
    mean, low, high = at.margin(one_wrong[None], 0.8)
    assert mean == pytest.approx(0.75 - 0.9) and low < mean < high
    assert high == pytest.approx(0.1)  # resampled people that it puts right


def test_a_network_like_the_baseline_is_above_every_floor_below_it():
    same = faces()
    mean, low, _ = same.margin(same.baseline, 0.8)
    assert 0.08 < low <= mean
    # common to both: people and noise cancel, an interval of the AUC alone is wider than that of the margin
    _, alone, _ = metrics.auc_interval(LABELS, same.baseline, GROUPS)
    assert mean - low < np.mean([metrics.auc(LABELS, row) for row in same.baseline]) - alone


def test_more_people_make_the_interval_narrower():
    wide = faces(seeds=(0,)).margin(scores(0.9)[None], 0.8)
    many = ValidationFaces(np.tile(LABELS, 9), np.arange(9 * N) // 2, np.tile(scores(0.95), 9)[None])
    narrow = many.margin(np.tile(scores(0.9), 9)[None], 0.8)
    assert narrow[2] - narrow[1] < 0.5 * (wide[2] - wide[1])


def test_the_cheapest_that_is_expected_to_hold_is_trained_and_confirmed():
    done, asked = run({"a": 0.70, "b": 0.92, "c": 0.94})
    assert asked == [("b", 0), ("b", 1), ("b", 2)]  # "a" is hopeless, "c" not needed
    choice = done.choices["Friend -20%"]
    assert choice.fingerprint == "b" and choice.confirmed and choice.tried == ("b",)
    assert choice.floor == pytest.approx(0.86, abs=0.02) and choice.floor <= choice.low <= choice.auc
    assert choice.auc == pytest.approx(0.92, abs=0.02)
    assert done.trials[["fingerprint", "seed", "seconds"]].values.tolist() == [
        ["b", seed, 1.5] for seed in range(3)
    ]
    assert (done.trials["val_auc_low"] <= done.trials["val_auc"]).all()


def test_a_lucky_short_training_is_found_out_and_the_next_one_serves():
    done, asked = run({"a": 0.80, "b": 0.94}, short={"a": 0.93, "b": 0.94})
    assert asked == [("a", 0), ("b", 0), ("b", 1), ("b", 2)]  # given up after one
    assert done.choices["Friend -20%"].fingerprint == "b" and done.choices["Friend -20%"].confirmed


def test_what_full_training_adds_is_learned():
    # all short trainings look too weak; the first full one shows that they gain a lot
    full, short = {"a": 0.93, "b": 0.935, "c": 0.94}, {"a": 0.82, "b": 0.83, "c": 0.84}
    done, asked = run(full, short=short)
    assert asked[0][0] == "c" and done.choices["Friend -20%"].fingerprint == "a"


def test_without_any_good_one_the_surest_that_was_tried_serves_unconfirmed():
    done, asked = run({"a": 0.70, "b": 0.78, "c": 0.75})
    choice = done.choices["Friend -20%"]
    assert choice.fingerprint == "b" and not choice.confirmed and choice.low < choice.floor
    assert {seed for name, seed in asked if name == "b"} == {0, 1, 2}  # scored like any other


def test_what_is_left_finishes_the_best_of_those_given_up():
    full = {"a": 0.84, "b": 0.86, "c": 0.88, "d": 0.90}
    found, asked = run(full, shares={"Friend": 0.99}, max_full=6)
    choice = found.choices["Friend"]
    assert (choice.fingerprint, choice.confirmed) == ("d", False)
    assert [seed for name, seed in asked if name == "d"] == [0, 1, 2] and len(asked) <= 6


def test_nothing_to_choose_from():
    done, asked = run({})
    assert done.choices["Friend -20%"].fingerprint is None and asked == []


def test_two_floors_share_trainings():
    done, asked = run({"a": 0.92, "b": 0.949, "c": 0.955}, shares=SHARES)
    assert done.choices["Friend -20%"].fingerprint == "a"
    assert done.choices["Friend -5%"].fingerprint in {"b", "c"}
    assert len(set(asked)) == len(asked) == len(done.trials) <= 10


@pytest.mark.slow
@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0.55, 0.97), st.floats(-0.1, 0.1)), max_size=7),
    st.integers(1, 3),
    st.integers(0, 8),
)
def test_the_budget_is_kept_and_nothing_trained_twice(networks, n_seeds, more):
    full = {str(i): auc for i, (auc, _) in enumerate(networks)}
    short = {str(i): auc + luck for i, (auc, luck) in enumerate(networks)}
    done, asked = run(full, short=short, shares=SHARES, seeds=range(n_seeds), max_full=2 * n_seeds + more)
    assert len(asked) == len(set(asked)) <= 2 * n_seeds + more
    for choice in done.choices.values():
        assert (choice.fingerprint is None) == (not networks)
        if networks:
            trained = [seed for name, seed in asked if name == choice.fingerprint]
            assert not choice.confirmed or sorted(trained) == list(range(n_seeds))
            assert choice.confirmed == (choice.low >= choice.floor and len(trained) == n_seeds)


def test_too_small_a_budget_is_refused():
    with pytest.raises(ValueError, match="max_full: expected at least 6, .* got 5"):
        run({"a": 0.9}, shares=SHARES, max_full=5)


def test_full_trainings_become_rows_of_the_table():
    trials = pd.DataFrame(
        {"strategy": "astar", "seed": 3, "trial": [1, 2], "fingerprint": ["a", "b"], "parent": ["", "a"],
         "reduction": ["baseline", "half"], "flops": [10, 5], "val_auc": [0.9, 0.8],
         "val_auc_low": [0.9, 0.7], "accepted": [True, True], "kind": "short", "seconds": [1.0, 1.0]}
    )  # fmt: skip
    choice = confirm.Choice("b", True, 0.8, 0.85, 0.81, ("b",))
    full = [("b", 0, 0.85, 0.82, 9.0), ("a", 0, 0.7, 0.6, 8.0)]
    done = Confirmation({"x": choice}, pd.DataFrame(full, columns=COLUMNS))
    rows = confirm.full_rows(done, trials)
    assert list(rows.columns) == list(trials.columns)
    assert rows[["fingerprint", "kind", "trial", "seed", "parent"]].values.tolist() == [
        ["b", "full", 3, 0, "a"], ["a", "full", 4, 0, ""]
    ]  # fmt: skip
    assert rows["accepted"].tolist() == [True, False] and rows["val_auc_low"].tolist() == [0.82, 0.6]
    assert confirm.full_rows(Confirmation({}, pd.DataFrame(columns=COLUMNS)), trials).empty


def test_the_best_within_a_budget_is_chosen_by_other_faces_than_it_is_reported_on():
    """Of the three best by short quality of at most 4,000 FLOPs, the one that is best on "choose"."""
    full = {"a": 0.8, "b": 0.9, "c": 0.92, "d": 0.91, "e": 0.99}
    train, table = Trainings(full), {name: (1000 * (i + 1), full[name]) for i, name in enumerate(full)}
    trainings = FullTrainings(table, train, replace(faces(), n_boot=200), (0, 1, 2), 0.95)
    of_choose = {"b": 0.9, "c": 0.91, "d": 0.93}
    found = confirm.confirm(
        trainings,
        {"Friend -20%": 0.8},
        max_full=3,
        within={"Friend 1 s": 4000, "none": 1},
        quality=of_choose.get,
    )
    best = found.choices["Friend 1 s"]
    assert best.fingerprint == "d" and best.tried == ("c", "d", "b") and best.confirmed is None
    assert best.auc == faces().auc([scores(0.91, seed + 10) for seed in (0, 1, 2)])
    assert best.floor == faces().auc(faces().baseline)
    assert best.low < best.auc < best.floor
    assert found.choices["none"].fingerprint is None
    assert sorted(train.asked) == sorted(set(train.asked))  # what a floor had trained is not trained again
    rows = found.trials.groupby("fingerprint")["seed"].count()
    assert rows["b"] == rows["c"] == rows["d"] == 3


def test_where_small_networks_are_refused_the_search_is_sent_back_once_for_larger_ones():
    """ "a" was lucky in its short training; between it and "z" the search then finds "m"."""
    full = {"a": 0.75, "z": 0.949, "m": 0.93, "n": 0.75}
    lucky = {"a": (1000, 0.92), "b": (1500, 0.80), "z": (9000, 0.949)}  # "b" is never tried
    train, called = Trainings(full), []
    trainings = FullTrainings(lucky, train, replace(faces(), n_boot=200), (0, 1, 2), 0.95)

    def again(name, choice, above):
        called.append((name, choice.fingerprint, choice.confirmed, above))
        trainings.short.update(m=(4000, 0.93), n=(3500, 0.75))

    done = confirm.confirm(trainings, {"Friend -20%": 0.8}, max_full=9, again=again)
    assert called == [("Friend -20%", "z", True, 3000)]  # the middle of 1,000 and 9,000
    choice = done.choices["Friend -20%"]
    assert (choice.fingerprint, choice.confirmed) == ("m", True) and choice.tried == ("a", "z", "m")
    assert len(train.asked) == len(set(train.asked)) <= 9


def test_where_none_is_confirmed_larger_ones_than_all_that_were_tried_are_asked_for():
    trainings = FullTrainings({"a": (1000, 0.75), "b": (2000, 0.78)}, Trainings({"a": 0.75, "b": 0.78}),
                              replace(faces(), n_boot=200), (0,), 0.95)  # fmt: skip
    refused = []
    confirm.confirm(trainings, SHARES, max_full=6, again=lambda *of: refused.append(of[-1]))
    assert refused == [2000, 2000]


def test_between_networks_that_are_close_no_search_is_sent_back():
    table = {"a": (1000, 0.92), "b": (3900, 0.94)}
    trainings = FullTrainings(
        table, Trainings({"a": 0.75, "b": 0.94}), replace(faces(), n_boot=200), (0,), 0.95
    )
    done = confirm.confirm(trainings, {"x": 0.8}, max_full=4, again=lambda *of: pytest.fail("sent back"))
    assert done.choices["x"].tried == ("a", "b") and done.choices["x"].confirmed


def test_without_a_refusal_no_search_is_sent_back():
    table = {"a": (1000, 0.92), "b": (2000, 0.94)}
    trainings = FullTrainings(
        table, Trainings({"a": 0.92, "b": 0.94}), replace(faces(), n_boot=200), (0,), 0.95
    )
    confirm.confirm(trainings, {"x": 0.8}, max_full=3, again=lambda *of: pytest.fail("sent back"))


def test_trainings_that_were_kept_for_a_search_are_used_where_none_is_sent_back():
    """Short trainings look too weak, so the largest is tried first; what it gains leads to smaller ones."""
    full, asked = {"s": 0.93, "m": 0.94, "l": 0.949}, {}
    for again in (None, lambda *of: pytest.fail("sent back")):
        train = Trainings(full)
        table = {name: (1000 * 3**i, full[name] - 0.1) for i, name in enumerate(full)}
        trainings = FullTrainings(table, train, replace(faces(), n_boot=200), (0, 1, 2), 0.95)
        done = confirm.confirm(trainings, {"x": 0.8}, max_full=9, again=again)
        asked[again is None] = done.choices["x"].fingerprint
        assert done.choices["x"].confirmed
    assert asked[True] == asked[False] == "s"


def test_one_that_was_given_up_and_holds_after_all_its_trainings_is_confirmed():
    """Its first seed was unlucky; what is left of the budget trains the others."""

    def train(name, seed):
        return scores({0: 0.87}.get(seed, 0.945), seed + 10), 1.0

    trainings = FullTrainings({"a": (1000, 0.94)}, train, replace(faces(), n_boot=200), (0, 1, 2), 0.95)
    choice = confirm.confirm(trainings, {"x": 0.8}, max_full=6).choices["x"]
    assert choice.low >= choice.floor and choice.confirmed
