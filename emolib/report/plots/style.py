"""The look of every figure of the book: colours, sizes, Axes. What figures show is in the modules beside it.

Colours are Okabe and Ito's (2008), told apart by colour-blind readers. Every plot takes tables or arrays and
an `ax` to draw on, and returns it. Showing, saving and alternative text are in `figures`; nothing is computed
here.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
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
PLACES = (
    (0, (6, -3)),
    (1, (-6, -3)),
    (0.5, (0, 7)),
    (0.5, (0, -15)),
    (0, (6, 9)),
    (1, (-6, 9)),
    (0, (6, -15)),
)
"""Where a point's name may stand: which side of it is at the point, and how far away, in points."""
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


def name_points(
    names: Iterable[str], x: Iterable[float], y: Iterable[float], *, ax: Axes, **look: Any
) -> Axes:
    """Write the name of each point beside it, where no other name or point is. The limits must be set.

    A point without a name is only kept clear. `look` is that of the text.
    """
    data = np.array([*zip(x, y, strict=True)])
    points = ax.transData.transform(data) * 72 / ax.figure.dpi  # of 1/72 inch
    taken = [(*point - 3, *point + 3) for point in points]
    for name, at, point in zip(names, data, points, strict=True):
        size = np.array([4.6 * len(name), 9])  # of letters of 8 points
        for side, offset in PLACES:
            corner = point + offset - size * (side, 0)
            box = (*corner, *corner + size)
            if not any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in taken):
                break
        taken.append(box)
        aligned = ("left", "center", "right")[int(2 * side)]
        ax.annotate(name, at, offset, textcoords="offset points", ha=aligned, **{"fontsize": 8} | look)
    return ax
