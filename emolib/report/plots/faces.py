"""Faces as pictures, and how many there are: tables and arrays -> Axes."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from emolib.data.dataset import CLASSES
from emolib.report.plots.style import AS_IT_IS, OKABE_ITO, ON_COLOUR, axes, legend_above, plain


def gallery(images: np.ndarray, captions: Sequence[str], *, columns: int = 6, size: float = 1.35) -> Figure:
    """Pictures uint8 (n, h, w, 1) in a grid, a caption under each."""
    rows = -(-len(images) // columns)
    figure, grid = axes(rows, columns, width=size * columns, height=size * 1.25 * rows, squeeze=False)
    for ax in grid.flat:
        ax.axis("off")
    for ax, image, caption in zip(grid.flat, images, captions, strict=False):
        picture(image, ax=ax)
        ax.set_title(caption, fontsize=8, y=-0.18)
    return figure


def picture(image: np.ndarray, *, ax: Axes) -> Axes:
    """One grey picture (h, w) or (h, w, 1) without axes, at a size that suits a page."""
    small = np.asarray(image).reshape(image.shape[:2])[::2, ::2]
    ax.imshow(small, cmap="gray", vmin=0, vmax=255, interpolation=AS_IT_IS)
    ax.axis("off")
    return ax


def class_balance(manifest: pd.DataFrame, classes: Sequence[str] = CLASSES, *, ax: Axes) -> Axes:
    """Pictures per split and label from a manifest (split, label); `classes`: what 0 and 1 are called."""
    counts = manifest.value_counts(["split", "label"]).unstack(fill_value=0).reindex(["train", "val", "test"])
    counts, left = counts.reindex(columns=[1, 0], fill_value=0), 0
    for label, ink in ((1, ON_COLOUR), (0, "white")):
        name, colour = plain(classes[label]), OKABE_ITO[label]
        bars = ax.barh(counts.index, counts[label], left=left, color=colour, label=name)
        ax.bar_label(bars, label_type="center", color=ink)
        left = counts[label]
    ax.invert_yaxis()
    ax.set(xlabel="pictures")
    return legend_above(ax)
