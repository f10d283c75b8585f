"""Short trainings beside full ones: means and ranks by hand."""

import math

import pytest

from emolib.report import agreement
from emolib.search.confirm import Confirmation, Training

SHORT = {"a": (10, 0.80), "b": (20, 0.85), "c": (30, 0.90)}


def confirmation(*aucs):
    return Confirmation({}, tuple(Training(name, seed, auc, auc - 0.02, 1.0) for name, seed, auc in aucs))


def test_full_trainings_of_a_network_are_averaged():
    done = confirmation(("b", 0, 0.90), ("a", 0, 0.82), ("b", 1, 0.94))
    table = agreement.short_and_full(SHORT, done)
    assert table["fingerprint"].tolist() == ["b", "a"] and table["trainings"].tolist() == [2, 1]
    assert table.loc[0, ["short", "full", "full_low", "full_high"]].tolist() == pytest.approx(
        [0.85, 0.92, 0.90, 0.94]
    )
    assert math.isnan(agreement.rank_correlation(table))
    assert agreement.sentence(table) == (
        "2 networks trained in full, 3 trainings in all: 0.045 more AUC than after the short one, "
        "on average. "
        "Too few to say whether short and full trainings rank networks alike."
    )


def test_ranks_not_values_are_compared():
    same = confirmation(("a", 0, 0.5), ("b", 0, 0.51), ("c", 0, 0.99))
    assert agreement.rank_correlation(agreement.short_and_full(SHORT, same)) == pytest.approx(1)
    swapped = confirmation(("a", 0, 0.51), ("b", 0, 0.5), ("c", 0, 0.99))
    table = agreement.short_and_full(SHORT, swapped)
    assert agreement.rank_correlation(table) == pytest.approx(0.5)
    assert agreement.sentence(table).endswith("Rank correlation of short and full: 0.50.")


def test_none_at_all():
    table = agreement.short_and_full(SHORT, confirmation())
    assert agreement.sentence(table) == "No network was trained in full."
