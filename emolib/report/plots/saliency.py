"""The figures of the saliency chapter: average maps over a drawn face, and dots with intervals.

No figure here shows a photograph. Colours and style are in `style`.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from emolib.report.plots import style
from emolib.report.plots.style import AS_IT_IS, OKABE_ITO
from emolib.saliency.regions import outlines, template_landmarks

COMPARED_WITH = ("random squares", "SmoothGrad, untrained")  # in grey
MAP_COLOURS, UNKNOWN = "magma", "#d0d0d0"  # of a map, and where there is none
STRONGEST = 0.995  # quantile of a map's values that has the brightest colour
WIDE = 0.9  # of the pixels of a map's widest row: rows of so many are not torn
SIDE, FACE = (
    56,
    0.96,
)  # of average maps: pixels a side that are drawn, and the part of the height always shown
MARKS = "osD^v<>"


def saliency_over(
    saliency: np.ndarray, *, ax: Axes, top: float, image: np.ndarray | None = None,
    lines: Sequence[np.ndarray] = (), step: int = 2,
) -> Axes:  # fmt: skip
    """A saliency map (h, w) over a grey picture (h, w, 1), with polylines (k, 2) in pixels on top.

    `top` is the value with the brightest colour. Where the map is NaN, `UNKNOWN` is shown. Of `step` pixels
    a side one is drawn: half the resolution is what a page shows.
    """
    height, width = saliency.shape
    shown: dict[str, Any] = {"extent": (0, width, height, 0), "interpolation": AS_IT_IS}
    strength = np.ma.masked_invalid(np.clip(saliency[::step, ::step] / (top or 1.0), 0, 1))
    colours = plt.get_cmap(MAP_COLOURS).with_extremes(bad=UNKNOWN)(strength)
    if image is not None:
        ax.imshow(image[::step, ::step, 0], cmap="gray", vmin=0, vmax=255, **shown)
        # where nothing is salient the face shows
        colours[..., 3] = np.clip(1.2 * strength.filled(0) - 0.1, 0, 0.85)
    ax.imshow(colours, **shown)
    for line in lines:
        ax.fill(*line.T, fill=False, edgecolor=OKABE_ITO[5], linewidth=1)
    ax.set(xlim=(0, width), ylim=(height, 0))
    ax.axis("off")
    return ax


def scale(figure: Figure, grid: Any, top: float, label: str) -> None:
    """A scale of the colours of `saliency_over`, from 0 to `top`, beside the Axes of `grid`."""
    colours = ScalarMappable(Normalize(0, top or 1.0), MAP_COLOURS)
    figure.colorbar(
        colours, ax=grid, label=label, extend="max", shrink=0.8, aspect=30, pad=0.02
    ).ax.tick_params(labelsize=8)


def average_maps(
    maps: Mapping[tuple[str, str], np.ndarray], *, width: float = 7.5, of: str = "saliency"
) -> Figure:
    """Average maps (h, h) by (row, column) over the regions of the template's face: a row a first name, a
    column a second. All have one scale of colours, of what they are `of`: 1 is a map that prefers no place.
    Rows of pixels below the face that some map lacks, or has little of, are left out.
    """
    lines = {size: outlines(template_landmarks(size), size) for size in {len(each) for each in maps.values()}}
    rows, columns = (list(dict.fromkeys(names)) for names in zip(*maps, strict=True))
    top = float(np.nanquantile(np.concatenate([each.ravel() for each in maps.values()]), STRONGEST))
    known = [np.isfinite(each).sum(axis=1) for each in maps.values()]  # pixels of each row
    bottom = min((np.flatnonzero(row >= WIDE * row.max())[-1] + 1) / len(row) for row in known)
    height = width / (len(columns) + 0.6) * (len(rows) + 0.3)
    figure, grid = style.axes(len(rows), len(columns), width=width, height=height, squeeze=False)
    for (row, column), ax in zip(((r, c) for r in rows for c in columns), grid.flat, strict=True):
        ax.axis("off")
        if (row, column) in maps:
            one = maps[row, column]
            saliency_over(one, ax=ax, top=top, lines=lines[len(one)], step=max(1, len(one) // SIDE))
            ax.set(ylim=(max(bottom, FACE) * len(one), 0))
        if row == rows[0]:
            ax.set_title("\n".join(column.split(" ", 1)), fontsize=8)
        if column == columns[0]:
            name = "\n".join(row.split(" ", 1))
            ax.text(-0.06, 0.5, name, transform=ax.transAxes, rotation=90, ha="right", va="center", size=8)
    scale(figure, grid, top, f"{of} (1: no preference)")
    return figure


def dots(
    rows: pd.DataFrame, value: str, *, ax: Axes, along: str, groups: str, nothing: float | None = None
) -> Axes:
    """`value` with its interval (`value`_low, _high) of each row: a line a name in the column `along`, in
    their order, a colour a name in `groups`; a dotted line at `nothing`.
    """
    names, kinds = (list(dict.fromkeys(rows[column])) for column in (along, groups))
    for index, kind in enumerate(kinds):
        of = rows[rows[groups] == kind]
        height = of[along].map(names.index) + (index - (len(kinds) - 1) / 2) * 0.7 / len(kinds)
        spread = np.maximum([of[value] - of[f"{value}_low"], of[f"{value}_high"] - of[value]], 0)
        colour = "grey" if kind in COMPARED_WITH else OKABE_ITO[index]
        look: dict[str, Any] = {"fmt": MARKS[index], "color": colour, "capsize": 2, "markersize": 4}
        ax.errorbar(of[value], height, xerr=spread, label=kind, **look)
    if nothing is not None:
        ax.axvline(nothing, color="grey", linestyle=":")
    ax.set_yticks(range(len(names)), names)
    ax.set(ylim=(len(names) - 0.5, -0.5))
    return ax
