"""The poster's figures in words, and what follows from them by arithmetic.

What its table prints is in poster.csv (`results.poster`), its clock in `embedded.targets`, everything else it
states here. Whether its claims hold is in `claims`.
"""

from __future__ import annotations

import math

from emolib import metrics
from emolib.embedded.chips import POSTER_FLOPS_PER_SECOND
from emolib.networks import poster_networks
from emolib.networks.cost import cost
from emolib.report.results import BASELINE, poster
from emolib.report.tables import at
from emolib.report.wording import count, duration, number, percent, pipe_table, share, times_fewer

# Source of the following: P. Shved, Towards Embedded Emotion Recognition, CS231n poster, Stanford, 2019.
IMAGES_USED, IMAGES_ALL = 8_000, 156_000  # of the Google Facial Expression Comparison set
LABEL_ERROR = 0.09  # one Mechanical Turk label an image
SHARE_KEPT = 0.8  # of the baseline's quality: beta_0
SECONDS_ALLOWED = 1.0
TEST_POSITIVES = TEST_NEGATIVES = 400  # about; from its precision and recall on a tenth of the images

REDUCED, EMBEDDED = "Reduced AlexNet", "Embedded 3-layer"


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
    row = at(poster(), BASELINE, "test")
    return row["flops"] / row["est_runtime_s"]


def vanilla_flops() -> int:
    """FLOPs of AlexNet in its own widths on 224x224 in colour, with one logit out.

    The picture is padded to 227, which its first maps of 55x55 need.
    """
    own = poster_networks.alexnet((96, 256, 384, 384, 256), 4096)
    return cost(own.replace(input_shape=(227, 227, 3))).flops


def words() -> dict[str, str]:
    """What the pages say of the poster."""
    rows = poster()
    baseline, reduced = at(rows, BASELINE, "test"), at(rows, REDUCED, "test")
    auc = baseline["auc"]
    return {
        "clock": f"{count(POSTER_FLOPS_PER_SECOND)} FLOPs per second",
        "clock_exact": f"{clock() / 1e6:.3f} mln per second",
        "label_error": share(LABEL_ERROR),
        "images_used": count(IMAGES_USED),
        "images_all": f"{IMAGES_ALL:,}",
        "share_kept": share(SHARE_KEPT),
        "worst_loss": share(1 - SHARE_KEPT),
        "flops_target": f"{count(SECONDS_ALLOWED * POSTER_FLOPS_PER_SECOND)} FLOPs",
        "baseline_auc": number(auc),
        "floor_auc": number(metrics.quality_floor(auc, SHARE_KEPT)),
        "naive_floor_auc": number(SHARE_KEPT * auc),
        "reduced_fewer": times_fewer(reduced["flops"], baseline["flops"]).removesuffix(" fewer"),
        "reduced_delta": percent(reduced["delta_auc"]),
        "embedded_val_delta": percent(at(rows, EMBEDDED, "val")["delta_auc"]),
        "embedded_test_delta": percent(at(rows, EMBEDDED, "test")["delta_auc"]),
        "standard_error": number(standard_error(auc, TEST_POSITIVES, TEST_NEGATIVES), digits=3),
        "vanilla_flops": f"{count(vanilla_flops())} FLOPs",
    }


def poster_table() -> str:
    """The poster's table as it printed it."""
    cells = [
        (r["model"], r["split"], number(r["auc"]), percent(r["delta_auc"]))
        + tuple(number(r[name]) for name in ("accuracy", "precision", "recall"))
        + (count(r["flops"]), duration(r["est_runtime_s"]))
        for r in poster().to_dict("records")
    ]
    header = ("Model", "Set", "AUC", "delta AUC", "Accuracy", "Precision", "Recall", "FLOPs", "Est. run time")
    return pipe_table(header, cells, left=2, missing="None.")


def arithmetic_table() -> str:
    """Loss and run time as printed, beside what follows from AUC and FLOPs."""
    rows, per_second = poster(), clock()
    base = at(rows, BASELINE, "test")["auc"]
    cells = [
        (r["model"], r["split"], number(r["auc"]), percent(r["delta_auc"]))
        + (percent(metrics.delta_auc(r["auc"], base)), percent(r["auc"] / base - 1))
        + (duration(r["est_runtime_s"]), f"{r['flops'] / per_second:.1f} s")
        for r in rows.to_dict("records")
    ]
    header = (
        "Model",
        "Set",
        "AUC",
        "delta printed",
        "relative to chance",
        "relative to zero",
        "time printed",
    )
    header += ("FLOPs / clock",)
    return pipe_table(header, cells, left=2, missing="None.")


def counting_table() -> str:
    """The reference networks counted by this project's rule, beside the poster's FLOPs."""
    cells = []
    for name, spec in poster_networks.REFERENCE.items():
        ours, theirs = cost(spec), at(poster(), name, "test")["flops"]
        apart = f"{abs(ours.flops / theirs - 1):.1%}"
        cells.append((name, count(ours.macs), count(ours.flops), count(theirs), apart))
    header = ("Model", "MACs", "FLOPs, this project", "FLOPs, the poster", "Difference")
    return pipe_table(header, cells, missing="None.")
