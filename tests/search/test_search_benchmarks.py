"""The committed tables of benchmarks/search: they are about the networks they name, and A* keeps its lead."""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

HERE = Path(__file__).resolve().parents[2] / "benchmarks" / "search"
sys.path.insert(0, str(HERE))
pytest.importorskip("optuna")

import table_space  # noqa: E402
import tabular  # noqa: E402

from emolib.networks.cost import cost  # noqa: E402


def test_the_table_holds_every_network_of_its_space_with_its_cost():
    table = pd.read_csv(HERE / "table.csv").set_index("fingerprint")
    assert set(table.index) == set(table_space.CHOICES) and len(table) == 240
    for spec in table_space.SPECS.values():
        price, row = cost(spec), table.loc[spec.fingerprint]
        assert (price.macs, price.flops, price.params) == (row.macs, row.flops, row.params)
    assert table.val_auc.between(0.5, 1).all() and (table.val_auc_low <= table.val_auc).all()


def test_every_network_can_be_reached_by_steps_that_save():
    reached, open_ = set(), [table_space.SPECS[table_space.TOP]]
    while open_:
        spec = open_.pop()
        reached.add(spec.fingerprint)
        children = [each.spec for each in table_space.steps(spec)]
        assert all(cost(child).flops < cost(spec).flops for child in children)
        open_ += [child for child in children if child.fingerprint not in reached]
    assert len(reached) > 230  # a few are dearer than all that lead to them


def test_the_summary_covers_all_strategies_and_targets():
    summary = pd.read_csv(HERE / "tabular_summary.csv")
    pairs = set(zip(summary.floor, summary.flops_target, strict=True))
    assert pairs == set(tabular.targets())
    assert set(summary.strategy) == set(tabular.SEARCHES)
    assert len(summary) == len(pairs) * len(tabular.SEARCHES) and (summary.seeds >= 100).all()
    assert (summary.trainings_low <= summary.trainings_median).all()
    assert (summary.trainings_median <= summary.trainings_high).all()


def test_a_star_needs_at_most_half_the_trainings_of_tpe():
    medians = pd.read_csv(HERE / "tabular_summary.csv").pivot(
        index=["floor", "flops_target"], columns="strategy", values="trainings_median"
    )
    assert (medians["astar"] <= medians["TPE (Optuna)"] / 2).all()


@pytest.mark.slow
def test_what_the_summary_says_of_a_star_is_so_now():
    """A handful of the searches behind one row, played again."""
    share, target = tabular.targets()[0]
    worlds = [tabular.luck(seed) for seed in range(9)]
    needed = {
        name: np.median(
            [tabular.trainings(tabular.SEARCHES[name], auc, share, target, n) for n, auc in enumerate(worlds)]
        )
        for name in ("astar", "recurse", "TPE (Optuna)")
    }
    assert needed["astar"] <= needed["recurse"] / 2 and needed["astar"] <= needed["TPE (Optuna)"] / 2
