"""The figures of the saliency chapter: average maps over a drawn face, and what each region gets and costs.

No figure here shows a photograph. Colours and style are in `style`.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from emolib.report.plots import style
from emolib.report.plots.style import AS_IT_IS, OKABE_ITO
from emolib.saliency.regions import PARTS, outlines, template_landmarks

COMPARED_WITH = ("random squares", "SmoothGrad, untrained")  # in grey


def saliency_over(
    saliency: np.ndarray, *, ax: Axes, image: np.ndarray | None = None, lines: Sequence[np.ndarray] = ()
) -> Axes:
    """A saliency map (h, w) over a grey picture (h, w, 1), with polylines (k, 2) in pixels on top."""
    height, width = saliency.shape
    shown: dict[str, Any] = {"extent": (0, width, height, 0), "interpolation": AS_IT_IS}
    top = np.nanquantile(saliency, 0.995) or 1.0
    # half the resolution is what a page shows; NaN: no face reaches there
    strength = np.clip(np.nan_to_num(saliency[::2, ::2]) / top, 0, 1)
    colours = plt.get_cmap("magma")(strength)
    if image is not None:
        ax.imshow(image[::2, ::2, 0], cmap="gray", vmin=0, vmax=255, **shown)
        colours[..., 3] = np.clip(1.2 * strength - 0.1, 0, 0.85)  # where nothing is salient the face shows
    ax.imshow(colours, **shown)
    for line in lines:
        ax.fill(*line.T, fill=False, edgecolor=OKABE_ITO[5], linewidth=1)
    ax.set(xlim=(0, width), ylim=(height, 0))
    ax.axis("off")
    return ax


def average_maps(maps: Mapping[tuple[str, str], np.ndarray], *, width: float = 7.5) -> Figure:
    """Average maps (h, h) by (row, column) over the regions of the template's face: a row a first name, a
    column a second.
    """
    lines = {size: outlines(template_landmarks(size), size) for size in {len(each) for each in maps.values()}}
    rows, columns = (list(dict.fromkeys(names)) for names in zip(*maps, strict=True))
    height = width / len(columns) * len(rows)
    figure, grid = style.axes(len(rows), len(columns), width=width, height=height, squeeze=False)
    for (row, column), ax in zip(((r, c) for r in rows for c in columns), grid.flat, strict=True):
        ax.axis("off")
        if (row, column) in maps:
            saliency_over(maps[row, column], ax=ax, lines=lines[len(maps[row, column])])
        if row == rows[0]:
            ax.set_title(column, fontsize=11)
        if column == columns[0]:
            ax.text(-0.06, 0.5, row, transform=ax.transAxes, rotation=90, ha="center", va="center", size=11)
    return figure


def enrichment_and_loss(rows: pd.DataFrame, *, axes: Sequence[Axes]) -> Sequence[Axes]:
    """Of one network, by region: enrichment by each method of maps; beside it the AUC that hiding costs.

    Args:
        rows: of `measure.COLUMNS`, one model and control.
        axes: two that share their y axis.
    """
    measures = (
        ("enrichment", "enrichment", 1, "share of saliency over share of area"),
        ("auc_loss_hidden", "auc_loss", 0, "AUC lost when hidden"),
    )
    places = np.arange(len(PARTS))
    for ax, (value, prefix, nothing, label) in zip(axes, measures, strict=True):
        methods = dict(list(rows.dropna(subset=value).groupby("method", sort=False)))
        for index, (method, part) in enumerate(methods.items()):
            of = part.set_index("region").reindex(PARTS)
            spread = np.maximum([of[value] - of[f"{prefix}_low"], of[f"{prefix}_high"] - of[value]], 0)
            colour = "grey" if method in COMPARED_WITH else OKABE_ITO[index]
            height = places + (index - (len(methods) - 1) / 2) * 0.18
            look: dict[str, Any] = {"fmt": "osD^v"[index], "color": colour, "capsize": 2, "markersize": 5}
            ax.errorbar(of[value], height, xerr=spread, label=method, **look)
        ax.axvline(nothing, color="grey", linestyle=":")
        ax.set(xlabel=label, ylim=(len(PARTS) - 0.5, -0.5))
        ax.legend(loc="upper center", bbox_to_anchor=(0.45, -0.13), ncols=2, fontsize=9, handletextpad=0.3)
    axes[0].set_yticks(places, PARTS)
    return axes
