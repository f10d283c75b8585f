"""Figures of the search chapter, one function each: DataFrame -> Axes, in the style of `plots`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from emolib.report.plots.style import OKABE_ITO

KEPT, REFUSED, WINNER = OKABE_ITO[2], OKABE_ITO[3], OKABE_ITO[0]


def search_tree(
    trials: pd.DataFrame, *, ax: Axes, floor: float, target: float, way: Sequence[str] = ()
) -> Axes:
    """A search as a picture: each training a point, an arrow from a network to the one made from it.

    Args:
        trials: in order, with trial, parent, fingerprint, flops, val_auc, val_auc_low and accepted.
        ax: where to draw; small networks are on the right.
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
    for row in trained.itertuples():
        ax.annotate(str(row.trial), place[row.fingerprint], (4, 4), textcoords="offset points", fontsize=7)
    for accepted, colour, marker, words in ((True, KEPT, "o", "kept"), (False, REFUSED, "x", "refused")):
        rows = trials[trials["accepted"].astype(bool) == accepted]
        ax.vlines(rows["flops"], rows["val_auc_low"], rows["val_auc"], color=colour, linewidth=1, alpha=0.6)
        ax.scatter(rows["flops"], rows["val_auc"], color=colour, marker=marker, zorder=3, label=words)
    ax.axhline(floor, color="black", linestyle="--", linewidth=1, label="quality floor")
    ax.axvline(target, color=OKABE_ITO[4], linestyle=":", label="FLOPs target")
    ax.set(xscale="log", xlabel="FLOPs of an inference", ylabel="validation AUC (short training)")
    ax.invert_xaxis()
    ax.legend(loc="lower left")
    return ax


def frontier(trials: pd.DataFrame, full: pd.DataFrame, *, ax: Axes) -> Axes:
    """Validation AUC against FLOPs: short trainings, their frontier, and networks trained in full.

    Args:
        trials: of short trainings, with flops and val_auc.
        full: of networks trained in full: model, flops, auc, auc_low, auc_high and source; a source of
            "reference" is one of the poster's networks, trained here.
        ax: where to draw.
    """
    known = trials.dropna(subset="val_auc").sort_values(["flops", "val_auc"], ascending=[True, False])
    best = known["val_auc"].cummax()
    ax.scatter(known["flops"], known["val_auc"], color="grey", s=14, alpha=0.6, label="short trainings")
    ax.step(known["flops"], best, where="post", color="grey", linewidth=1, label="their frontier")
    for source, words, marker, colour, offset, side in (
        ("reference", "the poster's networks, in full", "s", OKABE_ITO[7], (4, -13), "left"),
        ("search", "the search's, in full", "o", WINNER, (-6, 5), "right"),
    ):
        rows = full[full["source"] == source]
        spread = _spread(rows, "auc")
        ax.errorbar(rows["flops"], rows["auc"], spread, fmt=marker, color=colour, label=words, capsize=3)
        place: dict[str, Any] = {"xytext": offset, "textcoords": "offset points", "ha": side}
        for row in rows.itertuples():
            ax.annotate(row.model, (row.flops, row.auc), fontsize=8, **place)
    ax.set(xscale="log", xlabel="FLOPs of an inference", ylabel="validation AUC")
    ax.margins(x=0.12, y=0.1)
    ax.legend(loc="lower right")
    return ax


def short_against_full(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Validation AUC after the full trainings (mean, a line from the lowest to the highest) against the short
    one's, from (network, short, full, full_low, full_high).
    """
    spread = _spread(table, "full")
    ax.errorbar(table["short"], table["full"], yerr=spread, fmt="o", color=WINNER, capsize=3)
    for row in table.itertuples():
        ax.annotate(row.network, (row.short, row.full), (5, -10), textcoords="offset points", fontsize=7)
    ends = [table[["short", "full"]].min().min(), table[["short", "full"]].max().max()]
    ax.plot(ends, ends, color="grey", linestyle=":", label="no difference")
    ax.set(xlabel="validation AUC, short training", ylabel="validation AUC, full trainings")
    ax.legend(loc="lower right")
    return ax


def optimism_by_size(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """How much too good the best of n networks looks, from `optimism.best_of` (n, optimism)."""
    ax.plot(table["n"], table["optimism"], color=WINNER, marker="o")
    ax.axhline(0, color="grey", linestyle=":")
    ax.set(xscale="log", xlabel="networks to pick the best from", ylabel="AUC seen minus AUC on others")
    ax.set_xticks(table["n"], [str(n) for n in table["n"]], minor=False)
    ax.minorticks_off()
    return ax


def rule_misses(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Share of picks that miss the floor on test, from benchmarks/search_rules/summary.csv."""
    _points(table, "misses", "faces", "faces to choose on", ax=ax, by="rule")
    ax.set(xlabel="share of picks that miss the floor on test")
    return ax


def trainings_needed(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Trainings until the FLOPs target is reached, from benchmarks/search/tabular_summary.csv.

    A search that gets there in fewer than half of the cases has no point; an interval without an end is drawn
    to the edge.
    """
    table = table.rename(columns={"trainings_median": "trainings"})
    columns = ["trainings", "trainings_low", "trainings_high"]
    edge = 1.1 * table[columns].replace(math.inf, math.nan).max(axis=None)
    table = table[np.isfinite(table["trainings"])].replace({"trainings_high": {math.inf: edge}})
    _points(table, "trainings", "flops_target", "FLOPs", ax=ax, by="strategy")
    ax.set(xlabel="trainings until a good network under the target is found")
    return ax


def _points(table: pd.DataFrame, value: str, group: str, words: str, *, ax: Axes, by: str) -> Axes:
    """Intervals of `value`, a line of the picture for each `by`, a colour for each `group`."""
    lines, groups = list(dict.fromkeys(table[by])), list(dict.fromkeys(table[group]))
    for index, each in enumerate(groups):
        rows = table[table[group] == each]
        height = np.array([lines.index(name) for name in rows[by]]) + (index - (len(groups) - 1) / 2) * 0.2
        ax.errorbar(
            rows[value], height, xerr=_spread(rows, value), fmt="os^Dv"[index % 5], capsize=3,
            color=OKABE_ITO[index % len(OKABE_ITO)], label=f"{each:,} {words}",
        )  # fmt: skip
    ax.set_yticks(range(len(lines)), lines)
    ax.set(ylim=(len(lines) - 0.5, -0.5))
    ax.legend(fontsize=9)
    return ax


def _spread(rows: pd.DataFrame, value: str) -> np.ndarray:
    """How far each interval of `value` reaches down and up: (2, n)."""
    ends = [rows[value] - rows[f"{value}_low"], rows[f"{value}_high"] - rows[value]]
    return np.nan_to_num(ends).clip(0)
