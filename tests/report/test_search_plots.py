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
    arrows = [text.arrow_patch.get_linewidth() for text in ax.texts if not text.get_text()]
    assert len(arrows) == 2 and arrows[0] == 2 > arrows[1]
    assert {"kept", "refused", "quality floor", "FLOPs target"} == words(ax)
    assert not ax.xaxis_inverted() and ax.get_xscale() == "log"


def test_lines_of_equal_f_are_straight_and_go_through_the_floor(ax):
    """f = log2 FLOPs - (Q - floor) / price, in log odds: at the floor, f is the log of the FLOPs."""
    expanded = pd.DataFrame({"flops": [2**20, 2**16], "auc": [0.8, 0.7]})
    trained = pd.DataFrame(
        {"training": [1, 2], "flops": [2**22, 2**12], "val_auc": [0.8, 0.7], "accepted": [True, False]}
    )
    search.trace(expanded, trained, ax=ax, floor=0.75, price=0.1, per=4)
    assert {"expanded, as guessed", "trained, kept", "trained, refused", "quality floor"} == words(ax)
    lines = [line for line in ax.lines if line.get_linestyle() == ":"]
    names = [text.get_text() for text in ax.texts[2:]]
    assert names == ["f = 8", "f = 12", "f = 16", "f = 20", "f = 24"]
    for line, name in zip(lines, names, strict=True):
        x, y = np.log2(line.get_xdata()), np.log(line.get_ydata() / (1 - line.get_ydata()))
        assert np.diff(y) / np.diff(x) == pytest.approx(0.1)
        at_floor = x[0] + (np.log(3) - y[0]) / 0.1  # 0.75 is three to one
        assert at_floor == pytest.approx(int(name.removeprefix("f = ")))


def test_all_sizes_are_on_one_picture_with_their_names(ax):
    rows = pd.DataFrame(
        {"model": ["Baseline AlexNet", "Linear", "Friend -20%"], "role": ["baseline", "linear", "friend"],
         "flops": [8e7, 5e4, 45], "auc": [0.95, 0.9, 0.88], "auc_low": [0.94, np.nan, 0.87],
         "auc_high": [0.96, np.nan, 0.89]}
    )  # fmt: skip
    search.from_ten_flops_up(rows, TRIALS, ax=ax, floors={"80% kept": 0.86, "95% kept": 0.93})
    assert [text.get_text() for text in ax.texts] == ["80% kept", "95% kept", *rows["model"][::-1]]
    assert ax.get_ylim()[0] > 0.7  # what the search refused is out of sight
    assert ax.get_xlim()[0] < 45 < 8e7 < ax.get_xlim()[1]
    ax.legend()
    assert words(ax) == {"tried, on validation", *(kind[1] for kind in search.KINDS)}
    assert {line.get_ydata()[0] for line in ax.lines if line.get_linestyle() == "--"} == {0.86, 0.93}


def test_names_do_not_lie_on_each_other(ax):
    ax.set(xlim=(0, 1), ylim=(0, 1))
    style.name_points(["first name", "second name", "third"], [0.5, 0.51, 0.52], [0.5, 0.5, 0.51], ax=ax)
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.texts]
    apart = [not one.overlaps(other) for one in boxes for other in boxes if one is not other]
    assert len(apart) == 6 and all(apart)


def test_names_keep_clear_of_error_bars_and_lines(ax):
    ax.set(xlim=(0, 1), ylim=(0, 1))
    ax.errorbar([0.4, 0.6], [0.5, 0.55], yerr=0.4, fmt="o")
    ax.axhline(0.5)
    style.name_points(["in the middle", "beside it"], [0.4, 0.6], [0.5, 0.55], ax=ax)
    ax.figure.canvas.draw()
    for text in ax.texts:
        (left, bottom), (right, top) = ax.transData.inverted().transform(text.get_window_extent())
        assert not any(left < x < right for x in (0.4, 0.6)) and not bottom < 0.5 < top


def test_a_legend_stands_above_the_data(ax):
    ax.plot([0, 1], [0, 1], label="one")
    ax.plot([0, 1], [1, 0], label="one")
    style.legend_above(ax)
    ax.figure.canvas.draw()
    assert words(ax) == {"one"} and ax.get_legend().get_window_extent().y0 >= ax.bbox.y1


def test_gaps_have_a_line_a_search_and_a_colour_a_table(ax):
    table = pd.DataFrame(
        {"strategy": ["A*", "TPE"] * 2, "table": ["drawn"] * 2 + ["photographs"] * 2,
         "gap_mean": [0.4, 1.2, 0.5, 1.3], "gap_mean_low": [0.3, 1.1, 0.4, 1.2],
         "gap_mean_high": [0.5, 1.3, 0.6, 1.4]}
    )  # fmt: skip
    named = pd.Categorical(table["strategy"], ["A*", "not played here", "TPE"])
    search.gaps(table.assign(strategy=named), ax=ax)
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["A*", "not played here", "TPE"]
    assert words(ax) == {"drawn", "photographs"} and ax.get_xlim()[0] == 0
