"""The poster's own figures, and what follows from them by arithmetic.

What its table prints is in poster.csv (`results.poster`), its clock in `embedded.chips`, everything else it
states here. Whether its claims hold is in `claims`.
"""

from __future__ import annotations

import math

from emolib.embedded.chips import POSTER_FLOPS_PER_SECOND
from emolib.networks import poster_networks
from emolib.networks.cost import cost
from emolib.report.results import BASELINE, poster

# Source of the following: P. Shved, Towards Embedded Emotion Recognition, CS231n poster, Stanford, 2019.
IMAGES_USED, IMAGES_ALL = 8_000, 156_000  # of the Google Facial Expression Comparison set
LABEL_ERROR = 0.09  # one Mechanical Turk label an image
SHARE_KEPT = 0.8  # of the baseline's quality: beta_0
SECONDS_ALLOWED = 1.0
FLOPS_ALLOWED = SECONDS_ALLOWED * POSTER_FLOPS_PER_SECOND
CHIP_IDS = ("apollo3", "apollo3-96mhz")  # its chip, at its two clocks
TEST_POSITIVES = TEST_NEGATIVES = 400  # about; from its precision and recall on a tenth of the images


def standard_error(auc: float, positives: int, negatives: int) -> float:
    """Standard error of an AUC (Hanley and McNeil 1982).

    >>> round(standard_error(0.70, 400, 400), 3)
    0.018
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
