"""From several answers about a picture to one label, and how far the answers agree.

Majority counts each worker alike. Dawid-Skene (1979) estimates how often each worker errs, from the answers
alone, and weighs them by it; it needs several answers a picture, and workers who share pictures. Both, and
Krippendorff's alpha, are those of the library crowd-kit. "Unclear" is no vote.
"""

from importlib import import_module
from typing import Any

import pandas as pd

from emolib.labels.answers import NO, UNCLEAR, YES

MAJORITY, DAWID_SKENE, AUTO = "majority", "dawid-skene", "auto"
METHODS = (AUTO, MAJORITY, DAWID_SKENE)
N_ITER = 100
UNDECIDED = 1e-6  # nearer to even odds, the method knows nothing: all answered once, or always the same


def _crowdkit(module: str, name: str) -> Any:
    try:
        return getattr(import_module(f"crowdkit.{module}"), name)
    except ImportError as error:
        need = 'crowd-kit; install it: pip install "emolib[labels]"'
        raise ValueError(f"method: Dawid-Skene and agreement need {need}") from error


def labels(answers: pd.DataFrame, *, method: str = AUTO) -> tuple[pd.DataFrame, pd.DataFrame, str]:
    """One label a picture.

    Args:
        answers: (id, worker, answer), an answer yes, no or unclear; at most one a worker and picture.
        method: "majority", "dawid-skene", or "auto": the latter where a picture has several votes.
            Where it leaves even odds, the majority decides.

    Returns:
        (labels, skips, method): DataFrames (id, label, confidence, n_answers) and (id, reason), and the
        method that made them. label is 1 for a smile. confidence is the share of votes for the label, or its
        probability by Dawid-Skene; unknown where the majority is of one. n_answers counts the votes. Without
        a label are pictures that all found unclear, and for the majority those with as many votes for as
        against. The order is that of the answers.

    Raises:
        ValueError: for another method, or if crowd-kit is wanted and not installed.
    """
    if method not in METHODS:
        raise ValueError(f"method: expected one of {', '.join(METHODS)}, got {method!r}")
    votes = _votes(answers)
    made = votes.groupby("task", sort=False)["label"].agg(chance="mean", n_answers="size")
    if method == AUTO:
        method = DAWID_SKENE if (made["n_answers"] > 1).any() else MAJORITY
    if method == DAWID_SKENE and len(votes):
        weighed = _crowdkit("aggregation", "DawidSkene")(n_iter=N_ITER).fit(votes).probas_
        weighed = weighed.reindex(index=made.index, columns=[0, 1], fill_value=0.0)[1]
        made["chance"] = weighed.where((weighed - 0.5).abs() > UNDECIDED, made["chance"])
    made["label"] = (made["chance"] > 0.5).astype(int)
    made["confidence"] = made["chance"].where(made["chance"] > 0.5, 1 - made["chance"])
    if method == MAJORITY:
        made.loc[made["n_answers"] == 1, "confidence"] = float("nan")
    tied, unclear = made["chance"] == 0.5, answers.loc[~answers["id"].isin(made.index), "id"].unique()
    skips = [(picture, "as many votes for as against") for picture in made.index[tied]]
    skips += [(picture, "unclear to all who answered") for picture in unclear]
    made = made[~tied].rename_axis("id").reset_index()[["id", "label", "confidence", "n_answers"]]
    return made, pd.DataFrame(skips, columns=["id", "reason"]), method


def _votes(answers: pd.DataFrame) -> pd.DataFrame:
    """(task, worker, label), 1 for yes and 0 for no; the names are crowd-kit's."""
    votes = answers[answers["answer"] != UNCLEAR]
    label = votes["answer"].map({YES: 1, NO: 0}).astype(int)
    return pd.DataFrame({"task": votes["id"], "worker": votes["worker"], "label": label})


def agreement(answers: pd.DataFrame) -> dict[str, Any]:
    """How far the workers agree.

    Returns:
        dict of answers, unclear, pictures, workers, several (pictures with more than one vote),
        percent_agreement (share of equal pairs among all pairs of votes about one picture) and
        krippendorff_alpha (nominal; 1: perfect, 0: as by chance). The last two are None where no picture has
        two votes, alpha also where all votes are the same.
    """
    votes = _votes(answers)
    n = votes.groupby("task")["label"].transform("size")
    several = votes[n > 1]
    yes = several.groupby("task")["label"].agg(["sum", "size"])
    no, pairs = yes["size"] - yes["sum"], (yes["size"] * (yes["size"] - 1)).sum()
    equal = (yes["sum"] * (yes["sum"] - 1) + no * (no - 1)).sum()
    alpha = _crowdkit("metrics.data", "alpha_krippendorff") if several["label"].nunique() == 2 else None
    return {
        "answers": len(answers), "unclear": int((answers["answer"] == UNCLEAR).sum()),
        "pictures": int(answers["id"].nunique()), "workers": int(answers["worker"].nunique()),
        "several": len(yes), "percent_agreement": float(equal / pairs) if pairs else None,
        "krippendorff_alpha": float(alpha(several)) if alpha else None,
    }  # fmt: skip


def workers(answers: pd.DataFrame, made: pd.DataFrame) -> pd.DataFrame:
    """How often each worker agrees with the labels: DataFrame (worker, votes, unclear, agreement)."""
    votes = _votes(answers).merge(
        made.set_index("id")["label"].rename("made"), left_on="task", right_index=True
    )
    agree = (votes["label"] == votes["made"]).groupby(votes["worker"])
    unclear = (answers["answer"] == UNCLEAR).groupby(answers["worker"]).sum()
    table = pd.DataFrame({"votes": agree.size(), "unclear": unclear, "agreement": agree.mean()})
    table[["votes", "unclear"]] = table[["votes", "unclear"]].fillna(0).astype(int)
    return table.rename_axis("worker").reset_index()
