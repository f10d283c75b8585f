"""The poster's claims, each with the rule that judges it on a run's numbers.

A rule looks at intervals only: True or False where the whole interval says so, None where it allows both
readings. Where the network looks is judged in `verdict`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from emolib import metrics
from emolib.report import poster as its
from emolib.report.poster import EMBEDDED, REDUCED, SECONDS_ALLOWED, SHARE_KEPT
from emolib.report.results import BASELINE, poster
from emolib.report.tables import above_chance, at
from emolib.report.wording import DASH, duration, escape, percent, pipe_table, share, value_and_interval
from emolib.saliency.verdict import CLAIMED, DENIED, Verdict, cheeks_and_eyes

UNKNOWN = "not known"
NO_LOSS = "no loss to speak of: the baseline cannot be told from chance"
VERDICTS = {True: "replicates", False: "does not replicate", None: "cannot be told"}


def not_(holds: bool | None) -> bool | None:
    """The opposite; what cannot be told stays so."""
    return None if holds is None else not holds


def all_of(*parts: bool | None) -> bool | None:
    """True if every part holds, False if one does not, else None."""
    return False if False in parts else None if None in parts else True


def delta_interval(row: pd.Series, baseline_auc: float) -> tuple[float, float]:
    """The AUC interval of `row` as losses against the baseline's AUC, relative to chance.

    The baseline's own error is left out: both networks see the same faces, so most of it is common to both.
    Without a baseline above chance there is no loss to speak of.
    """
    if not baseline_auc > 0.5:
        return math.nan, math.nan
    return metrics.delta_auc(row["auc_low"], baseline_auc), metrics.delta_auc(row["auc_high"], baseline_auc)


def loses_at_most(low: float, high: float, allowed: float) -> bool | None:
    """Is the loss no more than `allowed` (0.2), going by the interval `low` to `high` of delta AUC?"""
    limit = -allowed - 1e-9  # an interval that ends on the limit meets it, whatever the last bit
    return True if low >= limit else False if high < limit else None


def _base(rows: pd.DataFrame, split: str) -> float:
    """The baseline's AUC on `split` if its interval lies above chance, else unknown."""
    row = at(rows, BASELINE, split)
    return row["auc"] if above_chance(row) else math.nan


def keeps_quality(rows: pd.DataFrame, model: str, split: str) -> bool | None:
    """Does `model` meet the poster's quality target on `split`?"""
    return loses_at_most(*delta_interval(at(rows, model, split), _base(rows, split)), 1 - SHARE_KEPT)


def good_on_validation_only(rows: pd.DataFrame) -> bool | None:
    """Does the 3-layer network meet the quality target on validation and miss it on test?"""
    return all_of(keeps_quality(rows, EMBEDDED, "val"), not_(keeps_quality(rows, EMBEDDED, "test")))


def none_meets_both(rows: pd.DataFrame) -> bool | None:
    """Does every network that meets the speed target miss the quality target on test?

    None if no network is that fast, or if there is no baseline to compare with: then the run has nothing to
    say on it.
    """
    fast = rows[(rows["split"] == "test") & (rows["est_runtime_s"] <= SECONDS_ALLOWED)]["model"]
    return all_of(*(not_(keeps_quality(rows, model, "test")) for model in fast)) if len(fast) else None


def looks(regions: pd.DataFrame, *, model: str = BASELINE, method: str = "SmoothGrad") -> Verdict | None:
    """`verdict.cheeks_and_eyes` of one network and method; None if the table does not have them, measured."""
    part = regions[(regions["model"] == model) & (regions["method"] == method)].dropna(subset="enrichment")
    return cheeks_and_eyes(part) if {*CLAIMED, DENIED} <= set(part["region"]) else None


def attends_as_claimed(rows: pd.DataFrame, regions: pd.DataFrame) -> bool | None:
    """Does the baseline look most at cheeks and eyes, rarely at the mouth?

    None if it cannot be told from chance: where a network looks that sees nothing tells nothing.
    """
    seen = looks(regions)
    return seen.replicates if seen and above_chance(at(rows, BASELINE, "test")) else None


def _delta(rows: pd.DataFrame, model: str, split: str) -> str:
    """The loss of `model` with its interval; in words where there is no baseline to lose from."""
    row, base = at(rows, model, split), at(rows, BASELINE, split)
    if pd.isna(row["auc"]) or pd.isna(base["auc"]):
        return DASH
    if not above_chance(base):
        return NO_LOSS
    return value_and_interval(row["delta_auc"], *delta_interval(row, base["auc"]), words=percent)


def _both_splits(rows: pd.DataFrame, model: str) -> str:
    val, test = (_delta(rows, model, split) for split in ("val", "test"))
    if val == test:  # both unknown, or the same words
        return val
    return f"validation: {UNKNOWN if val == DASH else val}; test: {UNKNOWN if test == DASH else test}"


def _best_fast(rows: pd.DataFrame) -> str:
    test = rows[rows["split"] == "test"]
    fast = test[test["est_runtime_s"] <= SECONDS_ALLOWED]
    if fast.empty:
        return DASH if test.empty else "none needs a second or less"
    best = fast.sort_values("auc").iloc[-1]
    seconds, loss = duration(best["est_runtime_s"]), _delta(rows, best["model"], "test")
    return f"{escape(best['model'])}: {seconds}, {UNKNOWN if loss == DASH else loss}"


def _first(regions: pd.DataFrame) -> str:
    seen = looks(regions)
    return DASH if seen is None else f"{escape(seen.order[0])} first, then {escape(seen.order[1])}"


@dataclass(frozen=True)
class Claim:
    """A claim of the poster: in words, what a run has to say on it, and the rule that judges it."""

    says: str
    shown: Callable[[pd.DataFrame, pd.DataFrame], str]
    holds: Callable[[pd.DataFrame, pd.DataFrame], bool | None]


def claims() -> tuple[Claim, ...]:
    """The poster's claims; `shown` and `holds` take a run's results rows and its saliency by region."""
    said, small = its.words(), at(poster(), EMBEDDED, "test")
    return (
        Claim(
            f"a network with {said['reduced_fewer']} fewer FLOPs loses no more than {said['worst_loss']}",
            lambda rows, regions: _delta(rows, REDUCED, "test"),
            lambda rows, regions: keeps_quality(rows, REDUCED, "test"),
        ),
        Claim(
            f"the 3-layer network does well on validation ({said['embedded_val_delta']}) and badly on test "
            f"({said['embedded_test_delta']})",
            lambda rows, regions: _both_splits(rows, EMBEDDED),
            lambda rows, regions: good_on_validation_only(rows),
        ),
        Claim(
            "no network is both fast and good enough: the smallest takes "
            f"{duration(small['est_runtime_s'])} and loses {share(-small['delta_auc'])}",
            lambda rows, regions: _best_fast(rows),
            lambda rows, regions: none_meets_both(rows),
        ),
        Claim(
            "the network looks most at cheeks and eyes, rarely at the mouth",
            lambda rows, regions: _first(regions),
            attends_as_claimed,
        ),
    )


def replication_table(
    published: tuple[pd.DataFrame, pd.DataFrame], this: tuple[pd.DataFrame, pd.DataFrame]
) -> str:
    """Each claim; of both runs (results rows, saliency by region) what they show of it, and the verdict."""
    cells = [
        (c.says, *(cell for run in (published, this) for cell in (c.shown(*run), VERDICTS[c.holds(*run)])))
        for c in claims()
    ]
    header = ("The poster says", "Published run", "Verdict", "This run", "Verdict")
    return pipe_table(header, cells, left=5, missing="None.")
