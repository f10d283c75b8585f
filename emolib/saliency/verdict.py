"""Does the poster's claim replicate: "the model attends most to the cheeks and eyes; rarely to the mouth"?

Two measures say where a map lies: a region's raw share of it, and that share relative to the region's area.
Both are high somewhere in an untrained network, too, so neither decides. What decides is what training adds
(`untrained`): the rule is stated here once, for every network and method, and asks intervals only. A method
that failed one of its checks (`sanity`), and a network at chance level, have no vote.

Left out: what is said about it, which stands in the pages.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.saliency.measure import Measurement
from emolib.saliency.occlusion import SQUARES
from emolib.saliency.regions import PARTS

CLAIMED, DENIED = ("cheeks", "eyes"), "mouth"
REGIONS = (*CLAIMED, DENIED)
GAIN, EXCESS = "gain", "excess"  # what is judged, and the value of a network that prefers no region
CHANCE = {GAIN: 1.0, EXCESS: 0.0}
BESIDE = ["share", "share_untrained", "enrichment"]  # of a map, shown and not judged
KEYS = ["data", "model", "method", "region"]
NARROWED = ["model", "n_with", "n_without", "score_with", "score_without", "auc", "auc_low", "auc_high"]
CHECKS = {True: "passed", False: "failed", None: "not tested"}


class Answer(StrEnum):
    """What the intervals say of the claim."""

    REPLICATES = "replicates"
    DOES_NOT_REPLICATE = "does not replicate"
    INCONCLUSIVE = "inconclusive"

    @property
    def holds(self) -> bool | None:
        """True, False, or None where inconclusive: what files have."""
        return None if self is Answer.INCONCLUSIVE else self is Answer.REPLICATES


def answer(rows: pd.DataFrame, *, measure: str = GAIN) -> Answer:
    """Judge one network and method.

    The claim replicates if training adds saliency to cheeks and to eyes and takes it from the mouth, each by
    the whole 95% interval of the gain. It does not if one of these is the other way round by its whole
    interval. Else it is inconclusive.

    Args:
        rows: one a region (region, gain_low, gain_high), from `untrained.compared`.
        measure: "excess" judges the AUC lost beyond that of random squares (`occlusion`) by the same rule.

    Raises:
        ValueError: if a region that the claim speaks of is missing or stands twice.
    """
    of = rows[rows["region"].isin(REGIONS)].set_index("region")
    if sorted(of.index) != sorted(REGIONS):
        raise ValueError(f"rows: expected one for each of {', '.join(REGIONS)}, got {list(rows['region'])}")
    more, less = of[f"{measure}_low"] > CHANCE[measure], of[f"{measure}_high"] < CHANCE[measure]
    if more[[*CLAIMED]].all() and less[DENIED]:
        return Answer.REPLICATES
    return Answer.DOES_NOT_REPLICATE if less[[*CLAIMED]].any() or more[DENIED] else Answer.INCONCLUSIVE


def ranking(rows: pd.DataFrame, *, by: str = "enrichment") -> list[str]:
    """Parts of the face, from the most enriched on (or the column `by`); single sides and the surroundings
    have no place.
    """
    of_face = rows[rows["region"].isin(PARTS[:-1])]
    return of_face.sort_values(by, ascending=False, kind="stable")["region"].tolist()


def table(
    measurements: Sequence[Measurement], passed: Mapping[str, bool | None], compared: pd.DataFrame
) -> pd.DataFrame:
    """One row a network and method: what cheeks, eyes and mouth get, with intervals, and what follows.

    Args:
        measurements: of networks that are no controls.
        passed: of each method, from `sanity.passed`.
        compared: rows of `untrained.compared`; a method without them is not judged.

    Returns:
        DataFrame: data, model, method, measure ("gain", or "excess": AUC lost beyond that of random squares),
        controls (checks: "passed", "failed", "not tested"), cheeks, cheeks_low, cheeks_high, and of a map
        cheeks_share (raw), cheeks_share_untrained and cheeks_enrichment, the same of eyes and mouth, answer,
        votes (may it be counted?).
    """
    made = []
    for measured in measurements:
        rows = measured.rows[measured.rows["method"].ne(SQUARES) & measured.rows["region"].isin(REGIONS)]
        beside = compared[
            (compared["data"] == measured.faces.dataset.name) & (compared["model"] == measured.model)
        ]
        rows = rows.merge(beside, on=KEYS, how="left")
        for method, part in rows.groupby("method", sort=False):
            is_map = part["enrichment"].notna().all()
            measure, of, checked = GAIN if is_map else EXCESS, part.set_index("region"), passed.get(method)
            key = (measured.faces.dataset.name, measured.model, method)
            row = dict(zip(KEYS, key, strict=False), measure=measure, controls=CHECKS[checked])
            for region in REGIONS:
                row |= {f"{region}{end}": of.loc[region, measure + end] for end in ("", "_low", "_high")}
                row |= {f"{region}_{name}": of.loc[region, name] for name in BESIDE}
            row["answer"] = answer(part, measure=measure)
            known = bool(part[f"{measure}_low"].notna().all())
            made.append(row | {"votes": checked is True and measured.learned and known})
    return pd.DataFrame(made)


def together(rows: pd.DataFrame) -> Answer:
    """What those rows of `table` that vote say; inconclusive if none decides or if they contradict."""
    said = {Answer(each) for each in rows.loc[rows["votes"], "answer"]} - {Answer.INCONCLUSIVE}
    return said.pop() if len(said) == 1 else Answer.INCONCLUSIVE


def narrowed_eyes(measurements: Sequence[Measurement], smiles: np.ndarray, au6: np.ndarray) -> pd.DataFrame:
    """Do smiles with narrowed eyes (AU6) score higher than smiles without, on the drawn faces measured?

    `smiles` and `au6` are bool (n,), true of the faces. A row a network: model, n_with, n_without,
    score_with, score_without (means), auc (the chance that a smile with AU6 scores higher than one without),
    auc_low, auc_high (over people); NaN where one of the two kinds is missing.
    """
    rows, narrow = [], au6[smiles]
    for measured in measurements:
        scores, interval = measured.predict(measured.faces.images[smiles]), (np.nan,) * 3
        if narrow.any() and not narrow.all():
            people = measured.faces.dataset.groups[measured.faces.rows[smiles]]
            interval = metrics.auc_interval(narrow.astype(int), scores, people)
        means = [scores[which].mean() if which.any() else np.nan for which in (narrow, ~narrow)]
        rows.append((measured.model, narrow.sum(), (~narrow).sum(), *means, *interval))
    return pd.DataFrame(rows, columns=NARROWED)
