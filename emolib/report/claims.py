"""The poster's claims, each with the rule that judges it on a run's numbers.

A rule looks at intervals only: True or False where the whole interval says so, None where it allows both
readings. Where the network looks is judged in `saliency.verdict`; what is said of a claim is in the pages.
"""

from __future__ import annotations

from types import SimpleNamespace as Record

from emolib.report.poster import SHARE_KEPT


def not_(holds: bool | None) -> bool | None:
    """The opposite; what is inconclusive stays so."""
    return None if holds is None else not holds


def all_of(*parts: bool | None) -> bool | None:
    """True if every part holds, False if one does not, else None."""
    return False if False in parts else None if None in parts else True


def keeps(row: Record, least: float = SHARE_KEPT) -> bool | None:
    """Does a network keep at least the share `least` of the baseline's quality, by its whole interval?"""
    least -= 1e-9  # an interval that ends on the limit meets it, whatever the last bit
    if row.kept_low is None or row.kept_high is None:
        return None
    return True if row.kept_low >= least else False if row.kept_high < least else None


def judged(run: Record, looks: bool | None) -> dict[str, bool | None]:
    """Does each of the poster's claims hold in `run` (its numbers; `looks` is what `saliency.verdict` says)?

    - small_enough: the middle network keeps what it has to;
    - fails_on_test: the smallest keeps it on validation and not on test;
    - none_meets_both: every network within the second misses the quality target on test; None if no network
      is that fast: then the run has nothing to say on it;
    - looks: most at cheeks and eyes, rarely at the mouth; None if the baseline is not above chance: where
      a network looks that sees nothing tells nothing.
    """
    fast = [row for row in run.rows if row.split == "test" and row.fast]
    return {
        "small_enough": keeps(run.reduced.test),
        "fails_on_test": all_of(keeps(run.embedded.val), not_(keeps(run.embedded.test))),
        "none_meets_both": all_of(*(not_(keeps(row)) for row in fast)) if fast else None,
        "looks": looks if run.baseline.test.kept is not None else None,
    }
