"""The networks that a search trained, for the page on which floor and budget are dragged, and the answer.

frontier.js chooses as `answers` does; a test compares the two.
"""

from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from emolib.metrics import quality_floor
from emolib.report import results
from emolib.report.plots.style import OKABE_ITO
from emolib.report.poster import FLOPS_ALLOWED, SHARE_KEPT

LEAST_SHARE = 0.5
"""The lowest floor that can be asked for, as a share of the baseline's quality."""


def networks(trials: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """The networks of a search, the baseline first: flops, auc, low (its lower bound), name ("" if none).

    Args:
        trials: short trainings, as in trials.csv or published/search.csv.
        rows: results.csv, which has the names; the friends' go before others.
    """
    short = trials[trials["kind"] == "short"].dropna(subset=["val_auc", "val_auc_low"])
    short = short.drop_duplicates("fingerprint")
    rows = rows.sort_values("role", key=lambda role: role != "friend", kind="stable")
    names = rows.dropna(subset="fingerprint").groupby("fingerprint")["model"].first()
    return pd.DataFrame(
        {
            "flops": short["flops"],
            "auc": short["val_auc"],
            "low": short["val_auc_low"],
            "name": short["fingerprint"].map(names).fillna(""),
        }
    ).reset_index(drop=True)


def answers(networks: pd.DataFrame, share: float, budget: float, *, bound: bool = True) -> tuple:
    """(row of the network with the fewest FLOPs that keeps `share`, row of the best of at most `budget` FLOPs
    or so many), None where there is none. By its lower bound, or by its AUC alone.

    >>> tried = pd.DataFrame({"flops": [90, 40, 20], "auc": [0.9, 0.85, 0.83], "low": [0.9, 0.8, 0.825]})
    >>> answers(tried, 0.8, 50), answers(tried, 0.8, 50, bound=False), answers(tried, 0.9, 10)
    ((2, 1), (2, 1), (0, None))
    """
    floor = quality_floor(networks["auc"].iloc[0], share)
    kept = networks[networks["low" if bound else "auc"] >= floor]
    within = networks[networks["flops"] <= budget]
    cheapest = None if kept.empty else int(kept["flops"].idxmin())
    best = None if within.empty else int(within["auc"].idxmax())
    return cheapest, best


def sources(run: Path, published: Path) -> list[Path]:
    """The files that all this comes from."""
    tables = [run / "search/trials.csv", run / "results.csv", published / "search.csv"]
    return [Path(__file__), *filter(Path.is_file, [*tables, published / "results.csv"])]


def data(run: Path, published: Path) -> dict:
    """What frontier.js reads: {"run" and "published": networks}, and where floor and budget begin."""
    found = {}
    for name, folder, file in (
        ("run", run, "search/trials.csv"),
        (results.PUBLISHED, published, "search.csv"),
    ):
        if (folder / file).is_file() and (folder / "results.csv").is_file():
            rows = pd.read_csv(folder / "results.csv")
            table = networks(pd.read_csv(folder / file), rows[~rows["source"].isin({"poster"})])
            found[name] = table.to_dict("list")
    if not found:
        raise ValueError(f"search/trials.csv: expected trained networks in {run} or {published}, got none")
    starts = {"share": SHARE_KEPT, "least": LEAST_SHARE, "budget": FLOPS_ALLOWED}
    return {"sets": found, **starts}


def still(data: dict, *, ax: Axes) -> Axes:
    """The first of the sets of networks of `data`, with the floor and the budget where they begin."""
    tried = pd.DataFrame(next(iter(data["sets"].values())))
    floor = quality_floor(tried["auc"].iloc[0], data["share"])
    kept = tried["low"] >= floor
    for some, colour, marker, words in (
        (kept, OKABE_ITO[2], "o", "keeps the floor"), (~kept, OKABE_ITO[3], "x", "below the floor"),
    ):  # fmt: skip
        of = tried[some]
        ax.vlines(of["flops"], of["low"], of["auc"], color=colour, linewidth=1)
        ax.scatter(of["flops"], of["auc"], color=colour, marker=marker, label=words, zorder=3)
    ax.axhline(floor, color="black", linestyle="--", linewidth=1, label="quality floor")
    ax.axvline(data["budget"], color=OKABE_ITO[0], linestyle=":", label="budget")
    if (cheapest := answers(tried, data["share"], data["budget"])[0]) is not None:
        at: Any = tried.loc[cheapest]
        ax.scatter(
            [at["flops"]], [at["auc"]], s=160, facecolors="none", edgecolors="black", label="the answer"
        )
    ax.set(xscale="log", xlabel="FLOPs of an inference", ylabel="validation AUC (short training)")
    ax.legend(loc="lower right", fontsize=9)
    return ax
