"""Does the poster's claim replicate: "the model attends most to the cheeks and eyes; rarely to the mouth"?

The rule is stated here once, for every network and method, and decided by intervals, not by looking.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

CLAIMED, DENIED = ("cheeks", "eyes"), "mouth"


@dataclass(frozen=True)
class Verdict:
    """`replicates` is None where the intervals do not tell; `order` has the regions, most enriched first."""

    replicates: bool | None
    order: tuple[str, ...]
    sentence: str


def cheeks_and_eyes(shares: pd.DataFrame) -> Verdict:
    """Judge one network and method.

    The claim replicates if cheeks and eyes both get more saliency than their area's share and the mouth less,
    each by the whole 95% interval. It does not if one of these is the other way round by its whole interval.
    Else it is open.

    Args:
        shares: one row a region (region, enrichment, enrichment_low, enrichment_high), from `regions.shares`.

    Raises:
        ValueError: if a region the claim speaks of is missing or stands twice.
    """
    rows = shares.set_index("region")
    named = (*CLAIMED, DENIED)
    if not set(named) <= set(rows.index) or not rows.index.is_unique:
        raise ValueError(
            f"shares: expected one row for each of {', '.join(named)}, got {list(shares['region'])}"
        )
    order = tuple(
        rows.drop(index="surroundings", errors="ignore")["enrichment"].sort_values(ascending=False).index
    )
    low, high = rows["enrichment_low"], rows["enrichment_high"]
    holds = all(low[region] > 1 for region in CLAIMED) and high[DENIED] < 1
    fails = any(high[region] < 1 for region in CLAIMED) or low[DENIED] > 1
    replicates = True if holds else False if fails else None
    words = {True: "The poster's claim replicates.", False: "The poster's claim does not replicate."}
    measured = ", ".join(f"{region} {rows.loc[region, 'enrichment']:.2f}" for region in order)
    sentence = (
        f"most saliency for its area on the {order[0]}, then the {order[1]} ({measured}). "
        + words.get(replicates, "Whether the poster's claim holds cannot be told from these intervals.")
    )
    return Verdict(replicates, order, sentence)
