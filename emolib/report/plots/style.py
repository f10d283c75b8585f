"""Tables and pictures as matplotlib Axes: every figure of the book, one function each.

Colours are Okabe and Ito's (2008), told apart by colour-blind readers; every function takes an `ax` to draw
on and returns it. Showing, saving and alternative text are in `figures`; nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from emolib.environment import pinned
from emolib.report.svg import ON_COLOUR

pinned.plain_figures()

OKABE_ITO = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442", "#000000")
MODEL_COLOURS = {
    "Baseline AlexNet": OKABE_ITO[7],
    "Reduced AlexNet": OKABE_ITO[5],
    "Embedded 3-layer": OKABE_ITO[0],
    "Friend -5%": OKABE_ITO[2],
    "Friend -20%": OKABE_ITO[3],
    "Friend -5% int8": OKABE_ITO[1],
}
AS_IT_IS = "none"  # keep a picture's own pixels in the SVG: a quarter of the size, and the browser smooths
STYLE = {
    "font.size": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.alpha": 0.3,
    "legend.frameon": False,
    "figure.constrained_layout.use": True,
}


def axes(
    rows: int = 1, columns: int = 1, *, width: float = 7.5, height: float = 4.2, **options
) -> tuple[Figure, np.ndarray]:
    """A figure in the house style and its Axes; a single Axes comes as itself, several as an array."""
    with plt.rc_context(STYLE):
        return plt.subplots(rows, columns, figsize=(width, height), **options)


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
    ax.imshow(
        np.asarray(image).reshape(image.shape[:2])[::2, ::2],
        cmap="gray",
        vmin=0,
        vmax=255,
        interpolation=AS_IT_IS,
    )
    ax.axis("off")
    return ax


def class_balance(manifest: pd.DataFrame, *, ax: Axes) -> Axes:
    """Pictures per split and label from a manifest (split, label)."""
    counts = (
        manifest.groupby(["split", "label"]).size().unstack(fill_value=0).reindex(["train", "val", "test"])
    )
    left = np.zeros(len(counts))
    for label, colour, words in ((1, OKABE_ITO[1], "smiling"), (0, OKABE_ITO[0], "not smiling")):
        values = counts.get(label, pd.Series(0, counts.index)).to_numpy()
        bars = ax.barh(counts.index, values, left=left, color=colour, label=words)
        ax.bar_label(bars, label_type="center", color="white" if label == 0 else ON_COLOUR)
        left += values
    ax.invert_yaxis()
    ax.set(xlabel="pictures")
    ax.legend(ncols=2, loc="upper center", bbox_to_anchor=(0.5, 1.15))
    return ax


def training_curves(history: pd.DataFrame, *, ax: Axes) -> Axes:
    """Validation AUC by epoch, a line a (model, seed), from (model, seed, epoch, val_auc)."""
    for (model, _), rows in history.groupby(["model", "seed"], sort=False):
        ax.plot(rows["epoch"], rows["val_auc"], color=_colour(model), label=model, marker="o", markersize=3)
    ax.set(xlabel="epoch", ylabel="validation AUC")
    return _legend_once(ax, loc="lower right")


def roc_curves(scores: pd.DataFrame, *, ax: Axes) -> Axes:
    """ROC curve of each model from (model, label, score)."""
    from sklearn.metrics import roc_curve

    for model, rows in scores.groupby("model", sort=False):
        false_positive, true_positive, _ = roc_curve(rows["label"], rows["score"])
        ax.plot(false_positive, true_positive, color=_colour(model), label=model)
    ax.plot([0, 1], [0, 1], color="grey", linestyle=":", label="chance")
    ax.set(xlabel="share of unsmiling faces taken for smiles", ylabel="share of smiles seen", aspect="equal")
    return _legend_once(ax, loc="lower right")


def quality_against_flops(table: pd.DataFrame, *, ax: Axes, floor: float | None = None) -> Axes:
    """Test AUC with its interval against FLOPs (log): model, source, auc, auc_low, auc_high, flops."""
    shades = {"poster": "grey", "published": OKABE_ITO[5]}
    for source, rows in table.groupby("source", sort=False):
        colour = shades.get(source, OKABE_ITO[3])
        spread = np.nan_to_num([rows["auc"] - rows["auc_low"], rows["auc_high"] - rows["auc"]]).clip(0)
        marker = "s" if source == "poster" else "o"
        words = source if source in shades else "this run"
        ax.errorbar(rows["flops"], rows["auc"], yerr=spread, fmt=marker, color=colour, capsize=3, label=words)
        points = rows.groupby(["flops", "auc"])["model"].agg(
            " = ".join
        )  # one network can go by several names
        for index, ((flops, auc), names) in enumerate(points.items()):
            offset = (6, 6 if index % 2 else -13)  # neighbours on either side of their points
            ax.annotate(names, (flops, auc), offset, textcoords="offset points", fontsize=8, color=colour)
    if floor is not None:
        ax.axhline(floor, color=OKABE_ITO[2], linestyle="--", linewidth=1, label="quality floor of this run")
    ax.set(xscale="log", xlabel="FLOPs for one look", ylabel="test AUC")
    ax.margins(x=0.18, y=0.1)
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=4, fontsize=9)  # below are names
    return ax


def agreement(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Scores of the same faces from two forms of one network, from (float, int8, label)."""
    for label, colour, words in ((0, OKABE_ITO[0], "not smiling"), (1, OKABE_ITO[1], "smiling")):
        rows = table[table["label"] == label]
        ax.scatter(rows["float"], rows["int8"], s=10, alpha=0.6, color=colour, label=words)
    ax.plot([0, 1], [0, 1], color="grey", linestyle=":")
    ax.set(xlabel="score of the float network", ylabel="score of the int8 network", aspect="equal")
    ax.legend(loc="upper left")
    return ax


def run_times(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Seconds for one look by the poster's clock (model, est_runtime_s), and its one-second target."""
    bars = ax.barh(table["model"], table["est_runtime_s"], color=[_colour(model) for model in table["model"]])
    ax.bar_label(bars, [_duration(value) for value in table["est_runtime_s"]], padding=4)
    ax.axvline(1, color=OKABE_ITO[2], linestyle="--", label="the poster's target: one second")
    ax.set(xscale="log", xlabel="seconds for one look at the poster's clock")
    ax.margins(x=0.2)
    ax.invert_yaxis()
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0))
    return ax


def saliency_over(
    saliency: np.ndarray, *, ax: Axes, image: np.ndarray | None = None, lines: Sequence[np.ndarray] = ()
) -> Axes:
    """A saliency map (h, w) over a grey picture, with polylines (k, 2) in pixels on top."""
    step = 2  # half of the resolution is what a page shows
    if image is not None:
        ax.imshow(
            image.reshape(image.shape[:2])[::step, ::step],
            cmap="gray",
            vmin=0,
            vmax=255,
            extent=_extent(saliency),
            interpolation=AS_IT_IS,
        )
    top = np.nanquantile(saliency, 0.995) or 1.0
    strength = np.clip(np.nan_to_num(saliency[::step, ::step]) / top, 0, 1)  # NaN: no face reaches there
    colours = plt.get_cmap("magma")(strength)
    if image is not None:
        colours[..., 3] = np.clip(1.2 * strength - 0.1, 0, 0.85)  # where nothing is salient the face shows
    ax.imshow(colours, extent=_extent(saliency), interpolation=AS_IT_IS)
    for line in lines:
        ax.plot(line[:, 0], line[:, 1], color="#56B4E9", linewidth=1)
    ax.set(xlim=(0, saliency.shape[1]), ylim=(saliency.shape[0], 0))
    ax.axis("off")
    return ax


def _extent(array: np.ndarray) -> tuple[float, float, float, float]:
    return (0, array.shape[1], array.shape[0], 0)


def _colour(model: str) -> str:
    return MODEL_COLOURS.get(model, OKABE_ITO[4])


def _duration(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 120 else f"{seconds:.2g} s"


def _legend_once(ax: Axes, **options) -> Axes:
    handles, labels = ax.get_legend_handles_labels()
    unique = dict(zip(labels, handles, strict=True))
    ax.legend(unique.values(), unique.keys(), **options)
    return ax
