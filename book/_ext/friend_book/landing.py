"""The landing page's figure: quality kept against FLOPs, of the poster's networks and the published ones.

It is drawn from the published tables when the book is built and holds no picture of a person. What it shows
is said in book/index.md.
"""

from collections.abc import Sequence
from types import SimpleNamespace as Record
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from emolib.report.figures import to_svg
from emolib.report.plots.style import OKABE_ITO, axes, legend_above, name_points
from emolib.report.poster import FLOPS_ALLOWED, SHARE_KEPT


def shown(rows: Sequence[Record]) -> list[Record]:
    """The test `rows` that can be drawn: not int8 forms, which cost what their floats cost, and none where
    the baseline is not above chance.
    """
    return [row for row in rows if row.split == "test" and row.dtype == "float32" and row.kept is not None]


def tried(search: pd.DataFrame) -> pd.DataFrame:
    """Short trainings of a search (flops, val_auc) as shares of its baseline's: flops, kept."""
    known = search.dropna(subset=["flops", "val_auc"]).astype({"flops": float, "val_auc": float})
    best = known.loc[known["flops"] == known["flops"].max(), "val_auc"].max()
    return pd.DataFrame({"flops": known["flops"], "kept": (known["val_auc"] - 0.5) / (best - 0.5)})


def quality_svg(poster: Sequence[Record], published: Sequence[Record], search: pd.DataFrame) -> str | None:
    """The figure; None where fewer than two published networks can be drawn."""
    if len(shown(published)) < 2:
        return None
    table = pd.DataFrame([vars(row) for row in shown([*poster, *published])])
    figure, ax = axes(width=5.6, height=4.5)
    quality_kept(table, tried(search), ax=ax)
    svg = to_svg(figure)
    plt.close(figure)
    return svg


def quality_kept(table: pd.DataFrame, tried: pd.DataFrame, *, ax: Axes) -> Axes:
    """Share of the baseline's quality kept on test against FLOPs (log); the corner that meets both of the
    poster's targets is shaded.

    Args:
        table: model, source ("poster" or another), role, flops, kept, kept_low, kept_high; shares of one.
        tried: flops and kept of what a search tried, as dots in the background.
        ax: where to draw.
    """
    low, high, top = table["flops"].min() / 6, table["flops"].max() * 6, 1.08
    line: dict[str, Any] = {"color": OKABE_ITO[2], "linestyle": "--", "linewidth": 1}
    small: dict[str, Any] = {"textcoords": "offset points", "fontsize": 9}
    ax.fill_between([low, FLOPS_ALLOWED], SHARE_KEPT, top, color=OKABE_ITO[2], alpha=0.15, linewidth=0)
    ax.axhline(SHARE_KEPT, **line)
    ax.axvline(FLOPS_ALLOWED, **line)
    ax.annotate("fast and good:\nwhat was asked for", (low * 1.5, top - 0.015), va="top", fontsize=10)
    ax.annotate("one second", (FLOPS_ALLOWED, top), (4, -10), **small)
    ax.scatter(tried["flops"], tried["kept"], s=9, color="grey", alpha=0.6, label="tried by the search")
    printed = table["source"] == "poster"
    friends, linear = (~printed & (table["role"] == role) for role in ("friend", "linear"))
    for of, colour, marker, words in (
        (printed, "grey", "s", "the poster, by hand"),
        (~printed & ~friends & ~linear, OKABE_ITO[0], "^", "the poster's, trained here"),
        (linear, OKABE_ITO[1], "D", "linear, no network"),
        (friends, OKABE_ITO[3], "o", "found by the search"),
    ):
        rows = table[of].sort_values("flops")
        spread = np.nan_to_num([rows["kept"] - rows["kept_low"], rows["kept_high"] - rows["kept"]]).clip(0)
        look: dict[str, Any] = {"markersize": 7, "yerr": spread, "capsize": 3, "linewidth": 1}
        if marker == "s":  # without intervals; hollow, as the baseline's own mark is inside
            look = {"markersize": 10, "markerfacecolor": "none"}
        ax.errorbar(rows["flops"], rows["kept"], fmt=marker, color=colour, label=words, **look)
    legend_above(ax, frameon=False)
    ax.set(xscale="log", xlim=(low, high), ylim=(0.5, top), xlabel="FLOPs for one inference")
    for rows, colour in ((table[friends], OKABE_ITO[3]), (table[printed], "black")):
        name_points(rows["model"], rows["flops"], rows["kept"], ax=ax, color=colour)
    ax.set_ylabel("share of the baseline's quality kept")
    ax.yaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    return ax
