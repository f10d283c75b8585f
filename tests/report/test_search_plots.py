"""Figures of the search chapter show what they are given."""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from emolib.report.plots import search, style


@pytest.fixture
def ax():
    figure, ax = style.axes()
    yield ax
    figure.canvas.draw()  # what cannot be drawn fails here
    plt.close(figure)


TRIALS = pd.DataFrame(
    {
        "trial": [1, 2, 3, 4],
        "parent": ["", "a", "a", "b"],
        "fingerprint": ["a", "b", "c", "d"],
        "flops": [8e7, 1e6, 5e5, 1e5],
        "val_auc": [0.9, 0.88, 0.7, np.nan],
        "val_auc_low": [0.9, 0.86, 0.66, np.nan],
        "accepted": [True, True, False, False],
    }
)


def words(ax):
    return {text.get_text() for text in ax.get_legend().get_texts()}


def test_a_search_is_numbered_and_its_winners_way_is_thick(ax):
    search.search_tree(TRIALS, ax=ax, floor=0.8, target=4e5, way=["a", "b"])
    assert [text.get_text() for text in ax.texts if text.get_text()] == ["1", "2", "3"]
    arrows = [text.arrow_patch.get_linewidth() for text in ax.texts if text.arrow_patch is not None]
    assert len(arrows) == 2 and arrows[0] == 2 > arrows[1]
    assert {"kept", "refused", "quality floor", "FLOPs target"} == words(ax)
    assert ax.xaxis_inverted() and ax.get_xscale() == "log"


def test_the_frontier_never_falls_as_flops_grow(ax):
    full = pd.DataFrame(
        {"model": ["Baseline AlexNet", "Friend -20%"], "flops": [8e7, 1e5], "auc": [0.95, 0.9],
         "auc_low": [0.94, np.nan], "auc_high": [0.96, np.nan], "source": ["reference", "search"]}
    )  # fmt: skip
    search.frontier(TRIALS, full, ax=ax)
    line = ax.lines[0].get_ydata()
    assert len(line) == 3 and (np.diff(line) >= 0).all()
    assert {text.get_text() for text in ax.texts} == {"Baseline AlexNet", "Friend -20%"}
    assert len(words(ax)) == 4


def test_short_and_full_share_a_diagonal(ax):
    table = pd.DataFrame(
        {"network": ["a", "b"], "short": [0.8, 0.9], "full": [0.85, 0.92], "full_low": [0.84, 0.92],
         "full_high": [0.86, 0.92]}
    )  # fmt: skip
    search.short_against_full(table, ax=ax)
    diagonal = next(line for line in ax.lines if line.get_linestyle() == ":")
    assert list(diagonal.get_xdata()) == list(diagonal.get_ydata()) == [0.8, 0.92]


def test_optimism_has_a_tick_for_each_size(ax):
    search.optimism_by_size(pd.DataFrame({"n": [1, 2, 4], "optimism": [0, 0.01, 0.02]}), ax=ax)
    assert [tick.get_text() for tick in ax.get_xticklabels()] == ["1", "2", "4"]


def test_every_rule_has_a_line_and_every_size_a_colour(ax):
    table = pd.DataFrame(
        {"rule": ["point", "bound"] * 2, "faces": [300, 300, 1200, 1200], "misses": [0.4, 0.1, 0.2, np.nan],
         "misses_low": [0.3, 0.0, 0.1, np.nan], "misses_high": [0.5, 0.2, 0.3, np.nan]}
    )  # fmt: skip
    search.rule_misses(table, ax=ax)
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["point", "bound"]
    assert words(ax) == {"300 faces to choose on", "1,200 faces to choose on"}


def test_trainings_of_the_peers(ax):
    table = pd.DataFrame(
        {"strategy": ["astar", "tpe"], "flops_target": [40_000, 40_000], "trainings_median": [9, 30],
         "trainings_low": [5, 20], "trainings_high": [14, 60]}
    )  # fmt: skip
    search.trainings_needed(table, ax=ax)
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["astar", "tpe"]
    assert words(ax) == {"40,000 FLOPs"}
