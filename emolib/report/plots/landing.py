"""The landing page's figure: tables -> Axes, in the style of `plots`."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from emolib.report.plots.style import OKABE_ITO


def quality_kept(table: pd.DataFrame, tried: pd.DataFrame, *, ax: Axes, floor: float, target: float) -> Axes:
    """Share of the baseline's quality kept on test against FLOPs (log); the corner that meets both targets is
    shaded.

    Args:
        table: model, source ("poster" or another), role, flops, kept, kept_low, kept_high; shares of one.
        tried: flops and kept of what a search tried, as dots in the background.
        ax: where to draw.
        floor: share to keep.
        target: FLOPs allowed.
    """
    low, high = table["flops"].min() / 6, table["flops"].max() * 6
    bottom, top = 0.5, 1.08
    ax.fill_between([low, target], floor, top, color=OKABE_ITO[2], alpha=0.15, linewidth=0)
    ax.axhline(floor, color=OKABE_ITO[2], linestyle="--", linewidth=1)
    ax.axvline(target, color=OKABE_ITO[2], linestyle="--", linewidth=1)
    ax.annotate("fast and good:\nwhat was asked for", (low * 1.5, top - 0.015), va="top", fontsize=10)
    ax.annotate("one second", (target, top), (4, -10), textcoords="offset points", fontsize=9)
    ax.scatter(
        tried["flops"], tried["kept"], s=9, color="grey", alpha=0.6, label="tried by the search, briefly"
    )
    again = (table["source"] != "poster") & (table["role"] != "friend")
    for rows, colour, marker, words in (
        (table[table["source"] == "poster"].sort_values("flops"), "grey", "s", "the poster, by hand"),
        (table[again], OKABE_ITO[0], "^", "the poster's, trained here"),
        (table[(table["source"] != "poster") & ~again], OKABE_ITO[3], "o", "found by the search"),
    ):
        spread = np.nan_to_num([rows["kept"] - rows["kept_low"], rows["kept_high"] - rows["kept"]]).clip(0)
        line = "-" if marker == "s" else "none"
        ax.errorbar(
            rows["flops"], rows["kept"], yerr=spread, fmt=marker, color=colour, capsize=3, linestyle=line,
            linewidth=1, markersize=7, label=words,
        )  # fmt: skip
        for row in rows.itertuples():
            if marker == "o":  # over its interval
                place = {"xy": (row.flops, row.kept_high), "xytext": (0, 5), "ha": "center"}
            elif marker == "s" and row.flops == rows["flops"].max():
                place = {"xy": (row.flops, row.kept), "xytext": (0, 12), "ha": "center"}
            elif marker == "s":
                place = {"xy": (row.flops, row.kept), "xytext": (9, -12)}
            else:
                continue
            ax.annotate(row.model, textcoords="offset points", fontsize=9, color=colour, **place)
    ax.set(xscale="log", xlim=(low, high), ylim=(bottom, top), xlabel="FLOPs for one look")
    ax.set_ylabel("share of the baseline's quality kept")
    ax.yaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    ax.legend(loc="lower left", fontsize=9, frameon=False)
    return ax
