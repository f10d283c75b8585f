"""What a run found, in sentences: each network, the search, the export and the saliency maps.

Each sentence is chosen by the numbers; where a number is missing, the sentence says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pandas as pd

from emolib import claims, metrics, poster, results
from emolib.tables import at
from emolib.wording import (
    DASH,
    count,
    duration,
    escape,
    interval,
    number,
    percent,
    share,
    times_fewer,
    value_and_interval,
)

MODELS = {
    "baseline": results.BASELINE,
    "reduced": poster.REDUCED,
    "embedded": poster.EMBEDDED,
    "friend_5": results.friend_name(results.STRICT_FLOOR),
    "friend_20": results.friend_name(poster.SHARE_KEPT),
    "friend_int8": f"{results.friend_name(results.STRICT_FLOOR)} int8",
}


def model_words(rows: pd.DataFrame, name: str) -> dict[str, str]:
    """What a run has to say of one network."""
    test, val = at(rows, name, "test"), at(rows, name, "val")
    return {
        "auc": number(test["auc"]),
        "interval": interval(test["auc_low"], test["auc_high"]),
        "delta": percent(test["delta_auc"]),
        "val_auc": number(val["auc"]),
        "val_delta": percent(val["delta_auc"]),
        **{key: number(test[key]) for key in ("accuracy", "precision", "recall")},
        **{key: count(test[key]) for key in ("flops", "macs", "params")},
        "seconds": duration(test["est_runtime_s"]),
        "fewer": times_fewer(test["flops"], at(rows, results.BASELINE, "test")["flops"]),
    }


def search_words(rows: pd.DataFrame, report: Mapping) -> dict[str, str]:
    """What the search found: the network at the run's own quality floor, and the two friends on test."""
    name = results.friend_name(report.get("floor", poster.SHARE_KEPT))
    speed = "Without such a network, whether the speed target can be met stays open."
    if _found(rows, name):
        speed = speed_sentence(at(rows, name, "test")["est_runtime_s"])
    return {
        "n_trials": count(report.get("n_trials")),
        "verdict": search_sentence(rows, report, name),
        "speed_verdict": speed,
        "friend_5_verdict": friend_verdict(rows, report, MODELS["friend_5"], results.STRICT_FLOOR),
        "friend_20_verdict": friend_verdict(rows, report, MODELS["friend_20"], poster.SHARE_KEPT),
    }


def _counted(report: Mapping, thing: str) -> str:
    n = report.get("n_trials")
    return f"{count(n)} {thing}{'' if n == 1 else 's'}"


def _found(rows: pd.DataFrame, name: str) -> bool:
    """Has the search found a network of that name, smaller than the baseline, and was it tested?"""
    flops = at(rows, name, "test")["flops"]
    return bool(flops < at(rows, results.BASELINE, "test")["flops"])


def search_sentence(rows: pd.DataFrame, report: Mapping, name: str) -> str:
    """One sentence on what the search brought home."""
    if not report:
        return "The search has not been run yet."
    trained = f"{_counted(report, 'network')} trained"
    if not _found(rows, name):
        return f"With {trained}, the search found no smaller one that keeps enough of the baseline's quality."
    test, val = at(rows, name, "test"), at(rows, name, "val")
    fewer = times_fewer(test["flops"], at(rows, results.BASELINE, "test")["flops"])
    start = f"With {trained}, the search found one with {fewer} FLOPs than the baseline"
    if pd.isna(test["delta_auc"]) or pd.isna(val["delta_auc"]):
        return f"{start}; what it keeps cannot be told: the baseline is no better than chance."
    return (
        f"{start}; trained in full, it keeps {share(1 + val['delta_auc'])} of the baseline's quality "
        f"on validation and {share(1 + test['delta_auc'])} on test."
    )


def speed_sentence(seconds: float) -> str:
    """Does a network of that run time meet the poster's speed target?"""
    met = "is met" if seconds <= poster.SECONDS_ALLOWED else "is missed"
    return f"It needs {duration(seconds)} by the poster's clock: the speed target {met}."


def friend_verdict(rows: pd.DataFrame, report: Mapping, name: str, kept: float) -> str:
    """Does the friend keep the share `kept` of the baseline's quality on test?

    Its AUC decides; the interval is given where it allows both.
    """
    if not report:
        return "has not been looked for yet"
    if not _found(rows, name):
        return f"was not found within {_counted(report, 'trial')}"
    row, base = at(rows, name, "test"), at(rows, results.BASELINE, "test")["auc"]
    if not base > 0.5:
        return "cannot be judged: the baseline is no better than chance on test"
    floor = metrics.quality_floor(base, kept)
    doubt = row["auc_low"] < floor <= row["auc_high"]
    numbers = f"AUC {number(row['auc'], digits=3)} where {number(floor, digits=3)} is asked for"
    wide = f"; the interval, {interval(row['auc_low'], row['auc_high'])}, allows both" if doubt else ""
    return f"{'meets' if row['auc'] >= floor else 'misses'} the quality target on test ({numbers}{wide})"


def export_words(report: Mapping) -> dict[str, str]:
    """What became of the friend in int8."""
    size, runs, other = report.get("tflite_bytes"), report.get("micro_runs"), report.get("micro_mismatches")
    who = "The microcontroller interpreter gives"
    if not report:
        same = "The export has not been run yet."
    elif not runs:
        same = "There is no microcontroller interpreter on this run's machine: outputs were not compared."
    elif other:
        same = f"{who} other bytes on {count(other)} of {count(runs)} test faces."
    else:
        same = f"{who} the same bytes on all {count(runs)} test faces."
    return {
        "kilobytes": _kilobytes(size),
        "arena": _kilobytes(report.get("arena_bytes")),
        "same_outputs": same,
        "int8_sentence": _rounding(report),
    }


def _kilobytes(n_bytes: float | None) -> str:
    return DASH if n_bytes is None else f"{n_bytes / 1000:,.0f} kB"


def _rounding(report: Mapping) -> str:
    if report.get("auc_float") is None or report.get("auc_int8") is None:
        return "What rounding to int8 costs has not been measured yet."
    change = value_and_interval(
        report["auc_int8"] - report["auc_float"],
        report.get("auc_difference_low"),
        report.get("auc_difference_high"),
        words=partial(number, digits=3),
    )
    return f"Rounding to int8 changes the AUC on test by {change}."


def saliency_words(regions: pd.DataFrame) -> dict[str, str]:
    """Where the baseline looks most for the region's area, by SmoothGrad."""
    seen = claims.looks(regions)
    if seen is None:
        return {"verdict": "Where the network looks has not been measured yet.", "most": DASH}
    first, second = map(escape, seen.order[:2])
    sentence = f"For its area, the network looks most at the {first}, then at the {second}."
    return {"verdict": sentence, "most": first}
