"""Does the poster's claim replicate: "the model attends most to the cheeks and eyes; rarely to the mouth"?

The rule is stated here once, for every network and method, and decided by intervals, not by looking. A method
that failed one of its controls (`controls`), and a network that is no better than a coin, have no vote.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.report.filters import interval, listed, number, value_and_interval

if TYPE_CHECKING:
    from emolib.saliency.measure import Look

CLAIMED, DENIED = ("cheeks", "eyes"), "mouth"
DATA_WORDS = {
    "photos": "photographs", "synthetic": "drawn faces", "folder": "the folder's pictures",
    "csv": "the list's pictures", "fec": "pictures of FEC",
}  # fmt: skip
ENRICHMENT, EXCESS = "enrichment", "excess"  # what is judged, and from where on it is more than chance
CHANCE = {ENRICHMENT: 1.0, EXCESS: 0.0}
TOLD_FIRST = ("SmoothGrad", "hidden, mean fill")  # of several methods that vote, the sentence quotes these
ANSWERS = {True: "replicates", False: "does not replicate", None: "cannot be told"}


@dataclass(frozen=True)
class Verdict:
    """`replicates` is None where the intervals do not tell; `order` has the regions, most enriched first."""

    replicates: bool | None
    order: tuple[str, ...]
    sentence: str


def cheeks_and_eyes(shares: pd.DataFrame, *, measure: str = ENRICHMENT) -> Verdict:
    """Judge one network and method.

    The claim replicates if cheeks and eyes both get more saliency than their area's share and the mouth less,
    each by the whole 95% interval. It does not if one of these is the other way round by its whole interval.
    Else it is open.

    Args:
        shares: one row a region (region, enrichment, enrichment_low, enrichment_high), from
            `enrichment.shares`; single sides of the face and the surroundings have no place in the order.
        measure: "excess" judges the AUC lost beyond that of random squares (`occlusion`) by the same rule.

    Raises:
        ValueError: if a region the claim speaks of is missing or stands twice.
    """
    rows = shares.set_index("region")
    named = (*CLAIMED, DENIED)
    if not set(named) <= set(rows.index) or not rows.index.is_unique:
        raise ValueError(
            f"shares: expected one row for each of {', '.join(named)}, got {list(shares['region'])}"
        )
    left_out = [name for name in rows.index if name == "surroundings" or name.startswith(("left ", "right "))]
    order = tuple(rows.drop(index=left_out)[measure].sort_values(ascending=False).index)
    low, high, chance = rows[f"{measure}_low"], rows[f"{measure}_high"], CHANCE[measure]
    holds = all(low[region] > chance for region in CLAIMED) and high[DENIED] < chance
    fails = any(high[region] < chance for region in CLAIMED) or low[DENIED] > chance
    replicates = True if holds else False if fails else None
    words = {True: "The poster's claim replicates.", False: "The poster's claim does not replicate."}
    measured = ", ".join(f"{region} {rows.loc[region, measure]:.2f}" for region in order)
    what = "most saliency for its area on" if measure == ENRICHMENT else "most is lost without"
    sentence = f"{what} the {order[0]}, then the {order[1]} ({measured}). " + words.get(
        replicates, "Whether the poster's claim holds cannot be told from these intervals."
    )
    return Verdict(replicates, order, sentence)


def table(
    looks: Sequence[Look], passed: Mapping[str, bool | None], untrained: Sequence[Look] = ()
) -> pd.DataFrame:
    """One row a network and method: what cheeks, eyes and mouth get, with intervals, and what follows.

    Args:
        looks: of networks that are no controls.
        passed: of each method, from `controls.passed`.
        untrained: looks at the same faces by networks of the same names with random weights.

    Returns:
        DataFrame: data, model, method, measure ("enrichment", or "excess": AUC lost beyond that of random
        squares), controls ("passed", "failed", "not tested"), cheeks, cheeks_low, cheeks_high,
        cheeks_untrained (the value of the untrained network), the same of eyes and mouth,
        replicates (True, False or None), votes (may it be counted?).
    """
    words = {True: "passed", False: "failed", None: "not tested"}
    made = []
    without = {(each.faces.data, each.model): each.rows for each in untrained}
    for seen in looks:
        blank = without.get((seen.faces.data, seen.model))
        for measure, part in ((ENRICHMENT, seen.rows.dropna(subset="enrichment")), (EXCESS, seen.hidden)):
            for method, rows in part[part["method"] != "random squares"].groupby("method", sort=False):
                judged = cheeks_and_eyes(rows, measure=measure)
                result = passed.get(method)
                row = {"data": seen.faces.data, "model": seen.model, "method": method, "measure": measure}
                row["controls"] = words[result]
                at = rows.set_index("region")
                for region in (*CLAIMED, DENIED):
                    row |= {f"{region}{end}": at.loc[region, measure + end] for end in ("", "_low", "_high")}
                    known = blank is not None and measure == ENRICHMENT
                    same = blank[(blank["method"] == method) & (blank["region"] == region)] if known else []
                    row[f"{region}_untrained"] = same["enrichment"].iloc[0] if len(same) else np.nan
                votes = result is True and seen.learned
                made.append(row | {"replicates": judged.replicates, "votes": votes})
    return pd.DataFrame(made).astype({"replicates": object})


def duchenne(looks: Sequence[Look], smiles: np.ndarray, au6: np.ndarray) -> pd.DataFrame:
    """Do smiles with narrowed eyes (AU6) score higher than smiles without, on the drawn faces of `looks`?

    `smiles` and `au6` are bool (n,), true of the faces. A row a network: model, n_with, n_without,
    score_with, score_without (means), auc (the chance that a smile with AU6 scores higher than one without),
    auc_low, auc_high (over people); NaN where one of the two kinds is missing.
    """
    rows, narrowed = [], au6[smiles]
    for seen in looks:
        scores, value = seen.predict(seen.faces.images[smiles]), (np.nan,) * 3
        if narrowed.any() and not narrowed.all():
            value = metrics.auc_interval(narrowed.astype(int), scores, seen.faces.groups[smiles])
        row = {"model": seen.model, "n_with": int(narrowed.sum()), "n_without": int((~narrowed).sum())}
        for name, which in (("with", narrowed), ("without", ~narrowed)):
            row[f"score_{name}"] = scores[which].mean() if which.any() else np.nan
        rows.append(row | dict(zip(("auc", "auc_low", "auc_high"), value, strict=True)))
    return pd.DataFrame(rows)


def duchenne_sentence(rows: pd.DataFrame) -> str:
    """The same in words."""
    told = {True: [], False: [], None: []}
    for row in rows.itertuples():
        higher = True if row.auc_low > 0.5 else False if row.auc_high < 0.5 else None
        values = f"{number(row.auc)} of pairs, {interval(row.auc_low, row.auc_high)}"
        told[higher].append(f"{row.model} ({values})")
    words = {True: "score higher than those without in", False: "score lower than those without in"}
    found = [
        f"{words.get(higher, 'cannot be told from those without in')} {listed(models)}"
        for higher, models in told.items()
        if models
    ]
    return f"On drawn faces, smiles with narrowed eyes (AU6) {listed(found)}."


def answer(rows: pd.DataFrame) -> bool | None:
    """What those rows of `table` that vote say together; None if none decides or if they contradict."""
    said = {bool(one) for one in rows.loc[rows["votes"].astype(bool), "replicates"] if one is not None}
    return said.pop() if len(said) == 1 else None


def paragraph(judged: pd.DataFrame, controls: pd.DataFrame) -> str:
    """The verdict in words, from `table` and the table of `controls`."""
    sentences = ["The poster says: most to the cheeks and eyes, rarely to the mouth."]
    for data, part in judged.groupby("data", sort=False):
        by_answer: dict = {}
        for model, rows in part.groupby("model", sort=False):
            by_answer.setdefault(answer(rows), []).append(model)
        found = [f"{ANSWERS[said]} in {listed(models)}" for said, models in by_answer.items()]
        sentences.append(f"On {DATA_WORDS.get(data, data)}, this {listed(found)}.")
        voting = part[part["votes"].astype(bool)]
        first = voting[voting["model"] == voting["model"].iloc[0]] if len(voting) else voting
        for _, rows in first.groupby("measure", sort=False):
            quoted = rows[rows["method"].isin(TOLD_FIRST)]
            sentences.append(_measured((quoted if len(quoted) else rows).iloc[0]))
    return " ".join([*sentences, *_without_vote(judged, controls)])


def _measured(row: pd.Series) -> str:
    """What one network and method give to mouth, cheeks and eyes."""
    digits = 2 if row["measure"] == ENRICHMENT else 3

    def value(region):
        ends = (row[region], row[f"{region}_low"], row[f"{region}_high"])
        return value_and_interval(*ends, words=lambda one: number(one, digits=digits))

    if row["measure"] == ENRICHMENT:
        values = [f"the {region} {value(region)}" for region in CLAIMED]
        blank = [f"{row[f'{region}_untrained']:.2f}" for region in (DENIED, *CLAIMED)]
        told = f" Without any training it gives them {listed(blank)}." if "nan" not in blank else ""
        return (
            f"In {row['model']}, by {row['method']}, the mouth gets {value('mouth')} times its share of the "
            f"picture, {', '.join(values)}.{told}"
        )
    return (
        f"In {row['model']}, hiding the mouth ({row['method'].removeprefix('hidden, ')}) costs "
        f"{value('mouth')} more AUC than hiding random squares of its size, the cheeks {value('cheeks')}, "
        f"the eyes {value('eyes')}."
    )


def _without_vote(judged: pd.DataFrame, controls: pd.DataFrame) -> list[str]:
    """Which methods failed what, and were not counted."""
    failed = controls[controls["passed"].eq(False)]
    by_method = {
        method: listed(list(dict.fromkeys(rows["control"])))
        for method, rows in failed.groupby("method", sort=False)
    }
    untested = dict.fromkeys(judged.loc[judged["controls"] == "not tested", "method"])
    said = []
    if by_method:
        failures = [f"{method} ({which})" for method, which in by_method.items()]
        said.append(f"These failed a control and carry no claim: {listed(failures)}.")
    if untested:
        said.append(
            f"Of {listed(list(untested))} a control could not be tested, as a network learned nothing; these "
            "have no vote."
        )
    return said
