"""Figures of the search chapter, one function each: DataFrame -> Axes, in the style of `plots`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, NullLocator

from emolib.report.plots.style import OKABE_ITO, legend_above, name_points

WINNER = OKABE_ITO[0]
VERDICTS = ((True, OKABE_ITO[2], "o", "kept"), (False, OKABE_ITO[3], "x", "refused"))
KINDS = (  # roles of networks, words, marker, colour
    (("baseline", "reduced", "embedded"), "the poster's networks", "s", OKABE_ITO[7]),
    (("linear",), "linear models, no network", "D", OKABE_ITO[1]),
    (("friend",), "found by the search", "o", OKABE_ITO[3]),
)


def search_tree(
    trials: pd.DataFrame, *, ax: Axes, floor: float, target: float, way: Sequence[str] = ()
) -> Axes:
    """A search as a picture: each training a point, an arrow from a network to the one made from it.

    Args:
        trials: in order, with trial, parent, fingerprint, flops, val_auc, val_auc_low and accepted.
        ax: where to draw.
        floor: AUC that the lower bounds (thin lines) had to keep.
        target: FLOPs to reach.
        way: fingerprints from the first network to the chosen one; their arrows are thick.
    """
    trained = trials.dropna(subset="val_auc")
    place = {row.fingerprint: (row.flops, row.val_auc) for row in trained.itertuples()}
    chosen, plain = {"color": WINNER, "linewidth": 2}, {"color": "grey", "alpha": 0.35}
    for row in trained[trained["parent"].isin(place)].itertuples():
        arrow = chosen if (row.parent, row.fingerprint) in pairwise(way) else plain
        ends = place[row.fingerprint], place[row.parent]
        ax.annotate("", *ends, arrowprops={"arrowstyle": "->", **arrow})
    for accepted, colour, marker, words in VERDICTS:
        rows = trials[trials["accepted"].astype(bool) == accepted]
        ax.vlines(rows["flops"], rows["val_auc_low"], rows["val_auc"], color=colour, linewidth=1, alpha=0.6)
        ax.scatter(rows["flops"], rows["val_auc"], color=colour, marker=marker, zorder=3, label=words)
    ax.axhline(floor, color="black", linestyle="--", linewidth=1, label="quality floor")
    ax.axvline(target, color=OKABE_ITO[4], linestyle=":", label="FLOPs target")
    ax.set(xscale="log", xlabel="FLOPs of an inference", ylabel="validation AUC (short training)")
    ax.legend(loc="best", fontsize=9)
    return name_points(trained["trial"].map(str), trained["flops"], trained["val_auc"], ax=ax, fontsize=7)


def trace(
    expanded: pd.DataFrame, trained: pd.DataFrame, *, ax: Axes, floor: float, price: float, per: int = 2
) -> Axes:
    """What A* looked at and what it trained; on a scale of log odds, so that lines of equal f are straight.

    Args:
        expanded: flops and auc, as guessed when the network was expanded.
        trained: training (its number), flops, val_auc and accepted.
        ax: where to draw.
        floor: AUC to keep.
        price: log odds that h reckons for a halving of FLOPs.
        per: a dotted line for each `per` of f.
    """
    ax.scatter(
        expanded["flops"], expanded["auc"], color="grey", s=10, alpha=0.6, label="expanded, as guessed"
    )
    for kept, colour, marker, words in VERDICTS:
        rows = trained[trained["accepted"].astype(bool) == kept]
        ax.scatter(
            rows["flops"], rows["val_auc"], color=colour, marker=marker, zorder=3, label=f"trained, {words}"
        )
    ends = np.log2([trained["flops"].min() / 2, trained["flops"].max() * 1.5])
    every = pd.concat([expanded["auc"], trained["val_auc"], pd.Series([floor])])
    bottom, top = _log_odds(every.min()) - price, _log_odds(every.max()) + price
    names = {}
    for f in range(0, 64, per):
        line = _log_odds(floor) + price * (ends - f)
        if line[0] < top and line[1] > bottom:
            ax.plot(2**ends, _auc(line), color=OKABE_ITO[5], linestyle=":", linewidth=1)
            x = min(ends[1], f + (top - _log_odds(floor)) / price)
            names[f"f = {f}"] = (2**x, _auc(_log_odds(floor) + price * (x - f)))
    ax.axhline(floor, color="black", linestyle="--", linewidth=1, label="quality floor")
    ax.set_yscale("logit")
    ax.yaxis.set_major_locator(FixedLocator(list(np.arange(0.5, 1, 0.02))))
    ax.yaxis.set_major_formatter("{x:.2f}")
    ax.yaxis.set_minor_locator(NullLocator())
    ax.set(xscale="log", xlim=2**ends, ylim=_auc(np.array([bottom, top])))
    ax.set(xlabel="FLOPs of an inference", ylabel="validation AUC, as log odds")
    legend_above(ax)
    name_points(trained["training"].map(str), trained["flops"], trained["val_auc"], ax=ax)
    for name, at in names.items():
        ax.annotate(
            name, at, (-2, -9), textcoords="offset points", fontsize=8, ha="right", color=OKABE_ITO[0]
        )
    return ax


def from_ten_flops_up(
    rows: pd.DataFrame, tries: pd.DataFrame, *, ax: Axes, floors: Mapping[str, float]
) -> Axes:
    """AUC against FLOPs from single pixels to AlexNet, each network with its name.

    Args:
        rows: model, role, flops, auc, auc_low and auc_high of networks trained in full, on test.
        tries: flops and val_auc of what a search has tried; in the background, as far down as `rows` go.
        ax: where to draw.
        floors: AUC -> words on its line.
    """
    low, high = (rows[end].fillna(rows["auc"]) for end in ("auc_low", "auc_high"))
    least, most = min(low.min(), *floors.values()), max(high.max(), *floors.values())
    room = 0.08 * (most - least)
    seen = tries[tries["val_auc"] > least - room]
    if len(seen):
        look: dict[str, Any] = {"color": "grey", "s": 10, "alpha": 0.5, "label": "tried, on validation"}
        ax.scatter(seen["flops"], seen["val_auc"], **look)
    for roles, words, marker, colour in KINDS:
        some = rows[rows["role"].isin(roles)].sort_values("flops")
        if len(some):
            look = {"fmt": marker, "color": colour, "capsize": 3, "label": words, "zorder": 3}
            ax.errorbar(some["flops"], some["auc"], _spread(some, "auc"), **look)
    for words, floor in floors.items():
        above = floor == max(floors.values())
        ax.axhline(floor, color=OKABE_ITO[2], linestyle="--", linewidth=1)
        place = (0, 3 if above else -10)
        ax.annotate(words, (2.5, floor), place, textcoords="offset points", fontsize=8, color=OKABE_ITO[2])
    under = 4 * room if len(seen) else room  # a legend has its place at the bottom
    ax.set(xscale="log", xlim=(2, 4e8), ylim=(least - under, most + room))
    ax.set(xlabel="FLOPs of an inference", ylabel="AUC")
    rows = rows.sort_values("flops")
    name_points(rows["model"], rows["flops"], rows["auc"], ax=ax)
    return ax


def gaps(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Mean gap of each way to search with its interval, a line of the picture for each and a colour a table,
    from rows of one floor of benchmarks/search/arena_summary.csv: in the order of their categories.
    """
    lines, tables = list(table["strategy"].cat.categories), table["table"].unique()
    for index, each in enumerate(tables):
        rows = table[table["table"] == each]
        height = [lines.index(name) + (index - (len(tables) - 1) / 2) * 0.2 for name in rows["strategy"]]
        ax.errorbar(
            rows["gap_mean"], height, xerr=_spread(rows, "gap_mean"), fmt="os^Dv"[index % 5], capsize=3,
            color=OKABE_ITO[index % len(OKABE_ITO)], label=each,
        )  # fmt: skip
    ax.set_yticks(range(len(lines)), lines)
    ax.set(xlim=(0, None), ylim=(len(lines) - 0.5, -0.5))
    return legend_above(ax)


def _spread(rows: pd.DataFrame, value: str) -> np.ndarray:
    """How far each interval of `value` reaches down and up: (2, n)."""
    ends = [rows[value] - rows[f"{value}_low"], rows[f"{value}_high"] - rows[value]]
    return np.nan_to_num(ends).clip(0)


def _log_odds(auc: float) -> float:
    return np.log(auc / (1 - auc))


def _auc(log_odds: Any) -> Any:
    return 1 / (1 + np.exp(-log_odds))
