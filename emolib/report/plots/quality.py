"""How good networks are, what they cost, and whether two forms of one agree: tables -> Axes."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from emolib.data.dataset import CLASSES
from emolib.report.filters import duration
from emolib.report.plots.style import OKABE_ITO, colour_of, legend_above, legend_once, name_points, plain


def training_curves(history: pd.DataFrame, *, ax: Axes) -> Axes:
    """Validation AUC by epoch, a line a (model, seed), from (model, seed, epoch, val_auc)."""
    for (model, _), rows in history.groupby(["model", "seed"], sort=False):
        ax.plot(rows["epoch"], rows["val_auc"], color=colour_of(model), label=model, marker="o", markersize=3)
    ax.set(xlabel="epoch", ylabel="validation AUC")
    return legend_above(ax, columns=3)


def roc_curves(scores: pd.DataFrame, classes: Sequence[str] = CLASSES, *, ax: Axes) -> Axes:
    """ROC curve of each model from (model, label, score); `classes`: what labels 0 and 1 are called."""
    from sklearn.metrics import roc_curve

    for model, rows in scores.groupby("model", sort=False):
        false_positive, true_positive, _ = roc_curve(rows["label"], rows["score"])
        ax.plot(false_positive, true_positive, color=colour_of(model), label=model)
    ax.plot([0, 1], [0, 1], color="grey", linestyle=":", label="chance")
    no, yes = map(plain, classes)
    ax.set(xlabel=f"share of “{no}” taken for “{yes}”", ylabel=f"share of “{yes}” found", aspect="equal")
    return legend_once(ax, loc="lower right")


def quality_against_flops(table: pd.DataFrame, *, ax: Axes, floor: float | None = None) -> Axes:
    """Test AUC with its interval against FLOPs (log): model, source, auc, auc_low, auc_high, flops."""
    shades = {"poster": ("grey", "poster", "s"), "published": (OKABE_ITO[5], "published", "o")}
    for source, rows in table.groupby("source", sort=False):
        colour, words, marker = shades.get(source, (OKABE_ITO[3], "this run", "o"))
        spread = np.nan_to_num([rows["auc"] - rows["auc_low"], rows["auc_high"] - rows["auc"]]).clip(0)
        ax.errorbar(rows["flops"], rows["auc"], yerr=spread, fmt=marker, color=colour, capsize=3, label=words)
    if floor is not None:
        ax.axhline(floor, color=OKABE_ITO[2], linestyle="--", linewidth=1, label="quality floor of this run")
    ax.set(xscale="log", xlabel="FLOPs for one inference", ylabel="test AUC")
    ax.margins(x=0.18, y=0.1)
    legend_above(ax, columns=4)
    names = table.dropna(subset="auc").groupby(["flops", "auc"], sort=False)["model"]
    names = names.agg(" = ".join).reset_index()  # one network can go by several
    return name_points(names["model"], names["flops"], names["auc"], ax=ax)


def agreement(table: pd.DataFrame, classes: Sequence[str] = CLASSES, *, ax: Axes) -> Axes:
    """Scores of the same faces from two forms of one network, from (float, int8, label); `classes`: what
    labels 0 and 1 are called.
    """
    for label, words in enumerate(map(plain, classes)):
        rows = table[table["label"] == label]
        ax.scatter(rows["float"], rows["int8"], s=10, alpha=0.6, color=OKABE_ITO[label], label=words)
    ax.plot([0, 1], [0, 1], color="grey", linestyle=":")
    ax.set(xlabel="score of the float network", ylabel="score of the int8 network", aspect="equal")
    ax.legend(loc="upper left")
    return ax


def run_times(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Seconds for one inference by the poster's clock (model, est_runtime_s), and its one-second target."""
    names = [f"{row.model}: {duration(row.est_runtime_s)}" for row in table.itertuples()]
    ax.barh(names, table["est_runtime_s"], color=[colour_of(model) for model in table["model"]])
    ax.axvline(1, color=OKABE_ITO[2], linestyle="--", label="the poster's target: one second")
    ax.set(xscale="log", xlabel="seconds for one inference at the poster's clock")
    ax.invert_yaxis()
    return legend_above(ax)
