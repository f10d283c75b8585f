"""`emolib verify` of the results table: every quality and every interval again from the published scores; and
of these scores again from networks, where there are photographs.
"""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from emolib.report import results, scores
from emolib.report.check import TOLERANCES, Check, check
from emolib.report.published import Published

QUALITY = [*results.INTERVALS, "accuracy", "precision", "recall", "n_images", "n_seeds"]
WORDS = "AUC {:.6g} ({:.6g} to {:.6g}), loss {:.6g} ({:.6g} to {:.6g})"
WORDS += "".join(f", {name} {{:.6g}}" for name in QUALITY[6:])
NONE = f"no {scores.FILE}: made by an earlier version"


def checks(of: Published) -> Iterator[Check]:
    """Yield a Check for each row of the table; they agree to the last of the six digits in results.csv."""
    if of.scores is None:
        yield Check("results.csv from the scores of faces", NONE, NONE, None)
        return
    known = of.scores[of.scores["model"].isin(of.rows["model"])].rename(columns={"person": "group"})
    try:
        made = results.score_rows(known, of.models, source=results.PUBLISHED)
    except ValueError as problem:  # a face without a label or without a score, say
        yield Check(f"results.csv from {scores.FILE}", f"{len(of.rows)} rows", str(problem), False)
        return
    rows, again = (table.set_index(["model", "split"])[QUALITY].astype(float) for table in (of.rows, made))
    for (model, split), stated in rows.iterrows():
        what, missing = f"{model} on {split}, from {scores.FILE}", "no scores of it"
        if (model, split) not in again.index:
            yield Check(what, missing, missing, None)
            continue
        found = again.loc[(model, split)]
        alike = np.array_equal(stated, [float(f"{value:.6g}") for value in found], equal_nan=True)
        yield check(what, WORDS, stated, found, alike)


def of_networks(of: Published, found: pd.DataFrame) -> Iterator[Check]:
    """Scores (model, seed, split, label, score) `found` with one network's trainings, beside the published.

    Which face a published score is of is not known: both are compared in ascending order.
    """
    if of.scores is None:
        return
    order, (model,) = ["seed", "split", "label", "score"], found["model"].unique()
    known, again = (table[table["model"] == model].sort_values(order) for table in (of.scores, found))
    same = np.array_equal(known[order[:-1]], again[order[:-1]])
    apart = float(np.abs(known["score"].to_numpy() - again["score"].to_numpy()).mean()) if same else np.nan
    words = "{:,} scores, on average {:.1g} apart"
    yield check(
        f"scores of {model}", words, (len(known), 0), (len(again), apart), apart <= TOLERANCES["score"]
    )
