"""The look of every figure of the book: colours, sizes, Axes. What figures show is in the modules beside it.

Colours are Okabe and Ito's (2008), told apart by colour-blind readers. Every plot takes tables or arrays and
an `ax` to draw on, and returns it. Showing, saving and alternative text are in `figures`; nothing is computed
here.
"""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure

from emolib.environment import pinned

pinned.plain_figures()

OKABE_ITO = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442", "#000000")
MODEL_COLOURS = {
    "Baseline AlexNet": OKABE_ITO[7], "Reduced AlexNet": OKABE_ITO[5], "Embedded 3-layer": OKABE_ITO[0],
    "Friend -5%": OKABE_ITO[2], "Friend -20%": OKABE_ITO[3], "Friend -5% int8": OKABE_ITO[1],
    "Room baseline": OKABE_ITO[7], "Friend in a room": OKABE_ITO[0],
}  # fmt: skip
AS_IT_IS = "none"  # keep a picture's own pixels in the SVG: a quarter of the size, and the browser smooths
ON_COLOUR = "#111111"  # text on a bar of its own colour; black would be light on a dark page
AROUND = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))
PLACES = [(x, x * away, y * (away + 3) - 3) for away in (8, 16, 25, 35, 47) for x, y in AROUND]
"""Where a point's name may stand, best first: on which side of it, and how far away in points."""
HOUSE = Path(__file__).with_name("house.mplstyle")


def axes(
    rows: int = 1, columns: int = 1, *, width: float = 7.5, height: float = 4.2, **options: Any
) -> tuple[Figure, Any]:
    """A figure in the house style and its Axes; a single Axes comes as itself, several as an array."""
    with plt.style.context(HOUSE):
        return plt.subplots(rows, columns, figsize=(width, height), **options)


def colour_of(model: str) -> str:
    """The colour of a network, by its name."""
    return MODEL_COLOURS.get(model, OKABE_ITO[4])


def plain(text: str) -> str:
    """Text from a file as a label that shows it: no formula, and nothing that a legend leaves out."""
    return text.replace("$", r"\$").replace("_", " ").strip()


def legend_once(ax: Axes, **options: Any) -> Axes:
    """A legend that says each label once."""
    handles, labels = ax.get_legend_handles_labels()
    unique = dict(zip(labels, handles, strict=True))
    ax.legend(unique.values(), unique.keys(), **options)
    return ax


def legend_above(ax: Axes, *, columns: int = 2, **options: Any) -> Axes:
    """A legend over the Axes, where there are no data: it says each label once."""
    place = {"loc": "lower center", "bbox_to_anchor": (0.5, 1.0), "ncols": columns, "fontsize": 9}
    return legend_once(ax, **place | options)


def name_points(
    names: Iterable[str], x: Iterable[float], y: Iterable[float], *, ax: Axes, **look: Any
) -> Axes:
    """Write the name of each point beside it, where nothing is drawn, or least: dots, lines and error bars
    keep their place, and so do other names. All else must be drawn, and the limits set.

    A thin line leads to a name that stands further away. `look` is that of the text.
    """
    figure: Any = ax.figure
    figure.draw_without_rendering()  # puts the Axes where they will be
    scale, look = 72 / figure.dpi, {"fontsize": 8} | look
    data = np.array([*zip(x, y, strict=True)])
    points = scale * ax.transData.transform(data)
    ink, (*low, right, top) = np.vstack([points, scale * _ink(ax)]), scale * np.array(ax.bbox.extents)
    sides, offsets = np.split(np.array(PLACES), [1], axis=1)
    shift = (1 - sides) / 2 * (1, 0)  # of the text's own size
    boxes = [each.get_window_extent() for each in (*ax.texts, ax.get_legend()) if each]
    taken = [scale * box.get_points() for box in boxes if box.width]
    for name, at, point in zip(names, data, points, strict=True):
        size = np.array([0.58 * len(name), 1.1]) * look["fontsize"]
        start = point + offsets - size * shift - 1
        end = start + size + 2
        covered = ((ink > start[:, np.newaxis]) & (ink < end[:, np.newaxis])).all(axis=2).sum(axis=1)
        covered += 1000 * ((start < low) | (end > (right, top))).any(axis=1)
        for first, last in taken:
            covered += 100 * ((start < last) & (first < end)).all(axis=1)
        best = covered.argmin()
        taken.append(np.array([start[best], end[best]]))
        leads = {"arrowstyle": "-", "color": "grey", "linewidth": 0.6, "shrinkA": 0, "shrinkB": 3}
        far: dict[str, Any] = {"arrowprops": leads} if best >= len(AROUND) else {}
        aligned = {1: "left", 0: "center", -1: "right"}[PLACES[best][0]]
        ax.annotate(name, at, PLACES[best][1:], textcoords="offset points", ha=aligned, **far, **look)
    return ax


def _ink(ax: Axes) -> np.ndarray:
    """Where something is drawn on `ax`: lines every few pixels, and dots; (n, 2), in pixels."""
    paths = [line.get_transform().transform(line.get_xydata()) for line in ax.lines]
    lines = [path for path, line in zip(paths, ax.lines, strict=True) if line.get_linestyle() != "None"]
    for each in ax.collections:
        if isinstance(each, LineCollection):  # error bars
            lines += map(ax.transData.transform, each.get_segments())
        elif isinstance(each, PathCollection):
            paths.append(ax.transData.transform(each.get_offsets()))
    ends = [pair for line in lines for pair in pairwise(line) if np.isfinite(pair).all()]
    paths += [np.linspace(*pair, 2 + int(np.ptp(pair, axis=0).max() / 3)) for pair in ends]
    return np.vstack([np.empty((0, 2)), *paths])
