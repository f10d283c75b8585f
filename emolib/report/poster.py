"""The poster's own figures, what follows from them by arithmetic, and its claims, each with the rule that
judges it on a run's numbers.

What its table prints is in poster.csv (`results.poster`), its clock in `embedded.chips`, everything else it
states here. A rule asks intervals only: True or False where the whole interval says so, None where it
includes both a hit and a miss. Where the network looks is judged in `saliency.verdict`; what is said of a
claim is in the pages.
"""

import math
from types import SimpleNamespace as Record
from typing import TypeVar

import pandas as pd

from emolib.embedded.chips import POSTER_FLOPS_PER_SECOND
from emolib.networks import poster_networks
from emolib.networks.cost import cost
from emolib.report.results import BASELINE, poster

Number = TypeVar("Number", float, pd.Series)
# Source of the following: P. Shved, Towards Embedded Emotion Recognition, CS231n poster, Stanford, 2019.
IMAGES_USED, IMAGES_ALL = 8_000, 156_000  # of the Google Facial Expression Comparison set
LABEL_ERROR = 0.09  # one Mechanical Turk label an image
SHARE_KEPT = 0.8  # of the baseline's quality: beta_0
SECONDS_ALLOWED = 1.0
FLOPS_ALLOWED = SECONDS_ALLOWED * POSTER_FLOPS_PER_SECOND
CHIP_IDS = ("apollo3", "apollo3-96mhz")  # its chip, at its two clocks
TEST_IMAGES = IMAGES_USED // 10  # an assumption: the poster does not say how many it tested on


def share_smiling(accuracy: Number, precision: Number, recall: Number) -> Number:
    """The share p of positives behind three shares of one table row.

    True positives are recall * p, false ones (1 / precision - 1) times as many, false negatives
    (1 - recall) * p; the false ones together are 1 - accuracy.

    >>> round(share_smiling(0.72, 0.53, 0.52), 3)
    0.298
    """
    return (1 - accuracy) / (recall * (1 / precision - 1) + 1 - recall)


def always_no() -> pd.DataFrame:
    """The poster's rows with the share `smiling` that follows from each, the accuracy `always_no` of the
    answer "no" to every face of its set, by the mean of the set's rows, and whether the row `beats` that.
    """
    table = poster()[["model", "split", "accuracy", "precision", "recall"]]
    table["smiling"] = share_smiling(table["accuracy"], table["precision"], table["recall"])
    table["always_no"] = 1 - table.groupby("split")["smiling"].transform("mean")
    return table.assign(beats=table["accuracy"] > table["always_no"])


def faces_of_test(n: int = TEST_IMAGES) -> tuple[int, int]:
    """How many of `n` test faces smile and how many do not, by the poster's table.

    >>> faces_of_test()
    (236, 564)
    """
    no = round(n * always_no().set_index("split")["always_no"]["test"].iloc[0])
    return n - no, no


def standard_error(auc: float, positives: int, negatives: int) -> float:
    """Standard error of an AUC (Hanley and McNeil 1982).

    >>> round(standard_error(0.70, 236, 564), 3)
    0.021
    """
    q1, q2 = auc / (2 - auc), 2 * auc**2 / (1 + auc)
    spread = auc * (1 - auc) + (positives - 1) * (q1 - auc**2) + (negatives - 1) * (q2 - auc**2)
    return math.sqrt(spread / (positives * negatives))


def clock() -> float:
    """FLOPs a second behind the poster's run times: the baseline's FLOPs over its run time."""
    row = poster().set_index(["model", "split"]).loc[BASELINE, "test"]
    return float(row["flops"] / row["est_runtime_s"])


def vanilla_flops() -> int:
    """FLOPs of AlexNet in its own widths on 224x224 in colour, with one logit out.

    The picture is padded to 227, which its first maps of 55x55 need.
    """
    own = poster_networks.alexnet((96, 256, 384, 384, 256), 4096)
    return cost(own.replace(input_shape=(227, 227, 3))).flops


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
