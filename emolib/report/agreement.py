"""Do short trainings tell which networks are good? Those trained in full, beside their short training."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pandas as pd

from emolib.report.filters import counted, number
from emolib.search.confirm import Confirmation

COLUMNS = ["fingerprint", "short", "full", "full_low", "full_high", "trainings"]


def short_and_full(short: Mapping[str, tuple[int, float]], confirmation: Confirmation) -> pd.DataFrame:
    """A row each network that was trained in full, in the order in which that began.

    `short` is as in `confirm.confirm`. Columns: fingerprint, short and full (validation AUC, of the full
    trainings the mean), full_low and full_high (the lowest and highest of them), trainings (how many).
    """
    by_name: dict[str, list[float]] = {}
    for one in confirmation.trainings:
        by_name.setdefault(one.fingerprint, []).append(one.auc)
    rows = [
        (name, short[name][1], sum(aucs) / len(aucs), min(aucs), max(aucs), len(aucs))
        for name, aucs in by_name.items()
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def rank_correlation(table: pd.DataFrame) -> float:
    """Spearman's rank correlation of short and full; NaN where there are fewer than three or no order."""
    from scipy.stats import spearmanr

    if len(table) < 3 or table["short"].nunique() < 2 or table["full"].nunique() < 2:
        return math.nan
    return float(spearmanr(table["short"], table["full"]).statistic)


def sentence(table: pd.DataFrame) -> str:
    """What `short_and_full` says, for people."""
    if table.empty:
        return "No network was trained in full."
    gain = (table["full"] - table["short"]).mean()
    n_trainings = counted(int(table["trainings"].sum()), "training")
    who = f"{counted(len(table), 'network')} trained in full, {n_trainings}"
    more = f"{number(abs(gain), digits=3)} {'more' if gain >= 0 else 'less'} AUC"
    start = f"{who} in all: {more} than after the short one, on average. "
    rho = rank_correlation(table)
    if math.isnan(rho):
        return start + "Too few to say whether short and full trainings rank networks alike."
    return start + f"Rank correlation of short and full: {number(rho)}."
