"""What wrong labels do to a network's AUC, for the page on which labels are flipped.

The baseline's scores stay as they are; more and more labels are turned into the other. All AUCs and their
intervals are worked out here, by `emolib.metrics`.
"""

from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.networks.poster_networks import BASELINE
from emolib.report.plots.style import OKABE_ITO
from emolib.report.poster import LABEL_ERROR

SHARES = np.arange(51) / 100
SHOWN = 160
"""Faces that are drawn as dots."""
FILES = ("faces.json", "labels.npy", "true_labels.npy", "groups.npy", "ids.npy")


def sources(run: Path) -> list[Path]:
    """The files that all this comes from."""
    files = [run / "baseline/scores.csv", *(run / "data" / name for name in FILES)]
    return [Path(__file__), *filter(Path.is_file, files)]


def curve(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, order: np.ndarray, *, n_boot: int = 300
) -> pd.DataFrame:
    """A row for each of SHARES: asked, flipped (how many labels), auc, low and high, and expected.

    Args:
        labels: (n,) of 0 and 1, those to begin with.
        scores: (n_seeds, n).
        groups: (n,) whose picture it is.
        order: (n,) the faces in the order in which their labels are flipped.
        n_boot: bootstrap repetitions; fewer than elsewhere, as there are so many intervals.
    """
    start, rows = None, []
    for asked in SHARES:
        flipped = order[: round(asked * len(labels))]
        given = labels.copy()
        given[flipped] = 1 - given[flipped]
        auc, low, high = metrics.auc_interval(given, scores, groups, n_boot=n_boot)
        start = auc if start is None else start
        expected = 0.5 + (1 - 2 * len(flipped) / len(labels)) * (start - 0.5)  # the chapter's formula
        rows.append((float(asked), len(flipped), auc, low, high, expected))
    return pd.DataFrame(rows, columns=["asked", "flipped", "auc", "low", "high", "expected"])


def data(run: Path, *, n_boot: int = 300) -> dict:
    """What noise.js reads: the curve, and some faces (score, label, place in the order of flips)."""
    table = pd.read_csv(run / "baseline/scores.csv", converters={"id": str})
    table = table[table["model"] == BASELINE.name]  # on validation and test faces
    by_seed = table.pivot(index="seed", columns="id", values="score")
    faces = Dataset.load(run / "data")
    rows = np.flatnonzero(np.isin(faces.ids, by_seed.columns))
    labels, truth = faces.labels[rows].astype(int), faces.true_labels
    if truth is not None and len(set(truth[rows].tolist())) == 2:
        labels = truth[rows].astype(int)
    scores = by_seed[faces.ids[rows]].to_numpy()
    order = np.random.default_rng(0).permutation(len(rows))
    found = curve(labels, scores, faces.groups[rows], order, n_boot=n_boot)
    place = np.argsort(order)
    drawn = np.sort(np.random.default_rng(1).permutation(len(rows))[:SHOWN])
    return {
        "curve": found.to_dict("list"),
        "faces": [(round(float(scores[0, each]), 4), int(labels[each]), int(place[each])) for each in drawn],
        "n": len(rows),
        "true": truth is not None,
        "start": float(SHARES[np.argmin(abs(SHARES - LABEL_ERROR))]),
        "classes": list(faces.classes),
        "group": list(faces.group),
    }


def still(data: dict, *, ax: Axes) -> Axes:
    """AUC with its interval, and what the formula expects, against the share of wrong labels."""
    table = pd.DataFrame(data["curve"])
    ax.fill_between(table["asked"], table["low"], table["high"], color=OKABE_ITO[0], alpha=0.25, linewidth=0)
    ax.plot(table["asked"], table["auc"], color=OKABE_ITO[0], label="measured, with its interval")
    ax.plot(table["asked"], table["expected"], color="black", linestyle=":", label="by the formula")
    ax.set(xlabel="share of labels that were flipped", ylabel="AUC by these labels")
    ax.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    ax.legend(loc="lower left")
    return ax
