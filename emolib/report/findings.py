"""What a run found, in sentences: each network, the search, the export and the saliency maps.

Each sentence is chosen by the numbers; where a number is missing, the sentence says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pandas as pd

from emolib import metrics
from emolib.report import claims, poster, results
from emolib.report.tables import above_chance, at, is_smaller
from emolib.report.wording import (
    DASH,
    count,
    counted,
    duration,
    escape,
    interval,
    listed,
    number,
    percent,
    share,
    times_fewer,
    value_and_interval,
)

NO_CHANCE = "the baseline cannot be told from chance"


def names(report: Mapping) -> dict[str, str]:
    """Name of each network that the pages speak of, in a run whose search left `report`.

    `friend_20` is the one at the run's own quality floor; with the poster's floor it is called Friend -20%.
    """
    strict = results.friend_name(results.STRICT_FLOOR)
    return {
        "baseline": results.BASELINE,
        "reduced": poster.REDUCED,
        "embedded": poster.EMBEDDED,
        "friend_5": strict,
        "friend_20": results.friend_name(floor(report)),
        "friend_int8": f"{strict} int8",
    }


def floor(report: Mapping) -> float:
    """The share of the baseline's quality that the run's search had to keep."""
    return report.get("floor") or poster.SHARE_KEPT


def model_words(rows: pd.DataFrame, name: str) -> dict[str, str]:
    """What a run has to say of one network."""
    test, val = at(rows, name, "test"), at(rows, name, "val")
    return {
        "name": escape(name),
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
    name = results.friend_name(floor(report))
    speed = "Without such a network, whether the speed target can be met stays open."
    if is_smaller(rows, name):
        speed = speed_sentence(at(rows, name, "test")["est_runtime_s"])
    # by name: a run whose floor is the strict one looked for one friend
    looked_for = {results.friend_name(kept): kept for kept in (floor(report), results.STRICT_FLOOR)}
    verdicts = {name: friend_verdict(rows, report, name, kept) for name, kept in looked_for.items()}
    return {
        "n_trials": count(report.get("n_trials")),
        "n_full": count(report.get("n_full")),
        "confirmed": confirmed_sentence(report),
        "verdict": search_sentence(rows, report, name),
        "speed_verdict": speed,
        "friends": friends_sentence(rows, report),
        "friends_verdict": " ".join(f"*{escape(name)}* {verdict}." for name, verdict in verdicts.items()),
    }


def confirmed_sentence(report: Mapping) -> str:
    """Which friends held when they were trained again, before the test."""
    if not report.get("confirmed"):
        return "No network has been confirmed yet."
    by_verdict = {verdict: [] for verdict in (True, False)}
    for name, verdict in report["confirmed"].items():
        by_verdict[bool(verdict)].append(f"*{escape(name)}*")
    how = (
        f"on validation, by full trainings from fresh seeds ({count(report.get('n_full'))} in all, those of "
        "networks that failed included)"
    )
    held, failed = by_verdict[True], by_verdict[False]
    were = {True: "was" if len(held) == 1 else "were", False: "was" if len(failed) == 1 else "were"}
    if not failed:
        return f"{listed(held)} {were[True]} confirmed {how}, before the test."
    if not held:
        return f"{listed(failed)} could not be confirmed {how}: the surest of those tried were tested."
    return (
        f"{listed(held)} {were[True]} confirmed {how}, before the test; {listed(failed)} {were[False]} not: "
        "the surest of those tried was tested."
    )


def friends_sentence(rows: pd.DataFrame, report: Mapping) -> str:
    """What is called a friend, as far as this run has any."""
    friends = [results.friend_name(kept) for kept in (floor(report), results.STRICT_FLOOR)]
    found = [f"*{escape(name)}*" for name in dict.fromkeys(friends) if is_smaller(rows, name)]
    if not report:
        return "The search has not been run yet."
    if not found:
        return (
            "A *Friend* would be a network that the search found: the fewest operations at no more than the "
            "loss in its name."
        )
    what = "are the networks" if len(found) > 1 else "is the network"
    return f"{listed(found)} {what} that the search found: the fewest operations at no more than that loss."


def search_sentence(rows: pd.DataFrame, report: Mapping, name: str) -> str:
    """One sentence on what the search brought home."""
    if not report:
        return "The search has not been run yet."
    trained = f"{counted(report.get('n_trials'), 'network')} trained"
    if not is_smaller(rows, name):
        return f"With {trained}, the search found no smaller one that keeps enough of the baseline's quality."
    test, val = at(rows, name, "test"), at(rows, name, "val")
    fewer = times_fewer(test["flops"], at(rows, results.BASELINE, "test")["flops"])
    start = f"With {trained}, the search found one with {fewer} FLOPs than the baseline"
    if not all(above_chance(at(rows, results.BASELINE, split)) for split in ("val", "test")):
        return f"{start}; what it keeps cannot be told: {NO_CHANCE}."
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
    if not is_smaller(rows, name):
        return f"was not found within {counted(report.get('n_trials'), 'trial')}"
    row, base = at(rows, name, "test"), at(rows, results.BASELINE, "test")
    if not above_chance(base):
        return f"cannot be judged: {NO_CHANCE} on test"
    asked = metrics.quality_floor(base["auc"], kept)
    doubt = row["auc_low"] < asked <= row["auc_high"]
    numbers = f"AUC {number(row['auc'], digits=3)} where {number(asked, digits=3)} is asked for"
    wide = f"; the interval, {interval(row['auc_low'], row['auc_high'])}, allows both" if doubt else ""
    return f"{'meets' if row['auc'] >= asked else 'misses'} the quality target on test ({numbers}{wide})"


def export_words(report: Mapping) -> dict[str, str]:
    """What became of the friend in int8."""
    size, runs, other = report.get("tflite_bytes"), report.get("micro_runs"), report.get("micro_mismatches")
    who = "The microcontroller interpreter gives"
    if not report:
        same = "The export has not been run yet."
    elif not runs:
        same = "There is no microcontroller interpreter on this run's machine: outputs were not compared."
    elif other:
        same = f"{who} other bytes on {count(other)} of {counted(runs, 'test face')}."
    else:
        same = f"{who} the same bytes on {'all ' if runs > 1 else ''}{counted(runs, 'test face')}."
    return {
        "kilobytes": _kilobytes(size),
        "arena": _kilobytes(report.get("arena_bytes")),
        "same_outputs": same,
        "int8_sentence": _rounding(report),
        "size_sentence": _sizes(report),
        "chip_sentence": _on_chip(report),
    }


def _sizes(report: Mapping) -> str:
    """How much of the chip the exported network takes."""
    size, arena = report.get("tflite_bytes"), report.get("arena_bytes")
    if size is None:
        return "How much room the network takes has not been measured yet."
    if arena is None:
        return f"The model file has {_kilobytes(size)}; what memory it needs while it runs was not measured."
    return f"The model file has {_kilobytes(size)}; while it runs, it needs {_kilobytes(arena)} of memory."


def _on_chip(report: Mapping) -> str:
    """What a look takes on the chip's core, and whether it computes what the desk computes."""
    if not report.get("parity_device_runs"):
        why = report.get("not_emulated") or "not recorded why"
        return f"The friend was not woken on an emulated chip: {why}."
    runs, other = report["parity_device_runs"], report["parity_device_mismatches"]
    same = f"gives other bytes on {count(other)} of" if other else "gives the same bytes on all of"
    said = (
        f"On an emulated Cortex-M4F, the chip's core, the friend's C {same} {counted(runs, 'frame')}. A look "
        f"takes {count(report['instructions_per_inference'])} instructions, "
        f"{number(report['instructions_per_mac'])} for each multiply-accumulate."
    )
    for chip in report["targets"]:
        if "96 MHz" in chip["name"]:
            low, high = (number(1e3 * chip[f"seconds_{end}"], digits=1) for end in ("low", "high"))
            said += f" That takes {low} to {high} ms on an {chip['name']}."
    return said


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


def saliency_words(regions: pd.DataFrame, verdict: Mapping) -> dict[str, str]:
    """Where the baseline looks most for the region's area, by SmoothGrad if that may carry a claim; what the
    chapter's verdict says of the poster's claim, and of narrowed eyes.
    """
    narrowed = (verdict.get("narrowed_eyes") or {}).get("sentence")
    words = {
        "replication": escape(verdict.get("sentence") or "The poster's claim has not been judged yet."),
        "narrowed_eyes": escape(narrowed or "What narrowed eyes do to the score has not been measured yet."),
    }
    seen = claims.looks(regions)
    if seen is None:
        sentence = "Where the network looks has not been measured yet."
        if verdict:
            sentence = "Where the network looks cannot be told: SmoothGrad did not pass its controls."
        return {"verdict": sentence, "most": DASH, **words}
    first, second = map(escape, seen.order[:2])
    sentence = f"For its area, the baseline looks most at the {first}, then at the {second} (SmoothGrad)."
    return {"verdict": sentence, "most": first, **words}
