"""The look of every figure of the book: colours, sizes, Axes. What figures show is in the modules beside it.

Colours are Okabe and Ito's (2008), told apart by colour-blind readers. Every plot takes tables or arrays and
an `ax` to draw on, and returns it. Showing, saving and alternative text are in `figures`; nothing is computed
here.
"""

from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
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
