"""Figures of the data chapter about labels, one function each: DataFrame -> Axes, in the style of `plots`."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MultipleLocator, PercentFormatter

from emolib.report.plots.style import OKABE_ITO, legend_above

TREATMENTS = {  # of suspicious labels: colour and marker
    "as they are": (OKABE_ITO[7], "o"), "left out": (OKABE_ITO[0], "s"), "corrected": (OKABE_ITO[3], "^"),
}  # fmt: skip


def _in_percent(ax: Axes) -> Axes:
    """`ax` with shares across as percent, and a legend."""
    ax.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    return legend_above(ax)


def _spread(rows: pd.DataFrame, middle: str, low: str, high: str) -> list[pd.Series]:
    """Lengths of error bars."""
    return [rows[middle] - rows[low], rows[high] - rows[middle]]


def ceiling(curve: pd.DataFrame, *, poster: float, ax: Axes, drawn: pd.DataFrame | None = None) -> Axes:
    """The best possible AUC by share of wrong labels.

    Args:
        curve: (wrong, auc), by the formula.
        poster: share of wrong labels that the poster found.
        ax: where to draw.
        drawn: (wrong, auc), what the truth of drawn faces gets.
    """
    ax.plot(curve["wrong"], curve["auc"], color=OKABE_ITO[0], label="by the formula")
    if drawn is not None and len(drawn):
        words = "the truth of this run's faces"
        ax.plot(drawn["wrong"], drawn["auc"], "o", color=OKABE_ITO[3], markersize=4, label=words)
    ax.axvline(poster, color="grey", linestyle=":", label="the poster")
    ax.set(xlabel="wrong labels", ylabel="best possible AUC", ylim=(0.48, 1.02))
    return _in_percent(ax)


def trainings(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """AUC on test faces by share of wrong labels, a line a treatment, from (asked, treatment, auc_given,
    auc_true): means and ranges over seeds.

    Against the truth with full lines, and for the labels as they are also against the given ones, dashed.
    """
    for treatment, (colour, marker) in TREATMENTS.items():
        of = table[table["treatment"] == treatment].groupby("asked")["auc_true"].agg(["mean", "min", "max"])
        ax.errorbar(of.index, of["mean"], yerr=_spread(of, "mean", "min", "max"), color=colour, marker=marker,
                    markersize=5, capsize=3, label=f"truth; {treatment}")  # fmt: skip
    given = table[table["treatment"] == "as they are"].groupby("asked")["auc_given"].mean()
    ax.plot(given.index, given, color="black", linestyle="--", label="wrong labels; as they are")
    ax.set(xlabel="wrong labels in training and test", ylabel="test AUC against", ylim=(0.48, 1.02))
    return _in_percent(ax)


def audits(table: pd.DataFrame, *, share: float, ax: Axes) -> Axes:
    """Wilson intervals of audits of several sizes that find the same share: (n, estimate, low, high)."""
    place, spread = range(len(table)), _spread(table, "estimate", "low", "high")
    ax.errorbar(table["estimate"], place, xerr=spread, fmt="o", color=OKABE_ITO[0], capsize=4)
    ax.axvline(share, color="grey", linestyle=":", label="found in each")
    ax.set_yticks(list(place), [f"{n:,}" for n in table["n"]])
    ax.set(xlabel="wrong labels: estimate and 95% interval", ylabel="pictures labelled again", xlim=(0, None))
    ax.xaxis.set_major_locator(MultipleLocator(0.05))
    ax.invert_yaxis()
    return _in_percent(ax)


def estimates(table: pd.DataFrame, *, ax: Axes, here: tuple[float, float] | None = None) -> Axes:
    """Estimated share of wrong labels against the real one, from (wrong, estimate, low, high).

    here: (real, estimated) share of this run, where the real one is known.
    """
    rows = table.drop_duplicates(["seed", "asked"])
    ax.errorbar(rows["wrong"], rows["estimate"], yerr=_spread(rows, "estimate", "low", "high"), fmt="o",
                color=OKABE_ITO[0], capsize=3, label="drawn faces, another set each")  # fmt: skip
    top = max(rows["wrong"].max(), rows["high"].max())
    ax.plot([0, top], [0, top], color="grey", linestyle=":", label="a faultless estimate")
    if here is not None:
        ax.plot(*here, marker="*", linestyle="", markersize=13, color=OKABE_ITO[3], label="this run")
    ax.set(xlabel="labels that are wrong", ylabel="estimated without asking")
    ax.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    return _in_percent(ax)
