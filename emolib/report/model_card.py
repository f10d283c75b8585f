"""The friend's model card: what it is, was trained on, how good it is, on whom it fails, what it is not for.

After Mitchell et al. 2019, Model Cards for Model Reporting. The words are in model_card.md.in and hold for
any friend of this project; every number comes from the run's files.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from string import Template

import pandas as pd

from emolib.report.cards import CARDS, NOT_A_FEELING, NOT_FOR, OWN
from emolib.report.filters import count, counted, interval, number, pipe_table, share, value_and_interval
from emolib.report.results import int8_name

NUMBERS = ("auc", "auc_low", "auc_high", "accuracy", "precision", "recall", "n_images", "n_seeds")


def card(
    rows: pd.DataFrame,
    report: Mapping,
    data: Mapping,
    noise: Mapping,
    provenance: Mapping,
    failed: pd.DataFrame,
) -> str:
    """The card as Markdown.

    Args:
        rows: results.csv of the run, as numbers or text.
        report: embedded.json.
        data: data/report.json.
        noise: label_noise.json.
        provenance: provenance.json.
        failed: as `failures.failures` gives it.
    """
    began = [step["started"][:10] for step in provenance.get("steps", {}).values() if step.get("started")]
    words = CARDS.get(data.get("name"), OWN)
    friend = next(name for name in rows["model"] if int8_name(name) == report["model"])
    known = {key: text for key, text in words.items() if key != "Not for"}  # said above
    values = {
        "model": friend,
        "macs": count(report["macs"]),
        "seed": report["training_seed"],
        "run": provenance["run"],
        "day": max(began, default="an unknown day"),
        "threshold": f"{report['threshold']:.3f}",
        "not_for": NOT_FOR,
        "not_a_feeling": NOT_A_FEELING,
        "faces": counted(data.get("faces"), "face"),
        "people": counted(data.get("people"), "person", "people"),
        "source": data.get("name"),
        "smiling": share(data.get("smiling_share")),
        "wrong": value_and_interval(
            *(noise.get(name) for name in ("estimate", "low", "high")), words="{:.1%}".format
        ),
        "method": noise.get("method", "by an unknown method"),
        "training": _training(provenance),
        "near_duplicates": _near_duplicates(provenance),
        "data_card": pipe_table(("About the source", ""), list(known.items()), left=2, missing=""),
        "digest": (provenance.get("dataset") or {}).get("digest"),
        "auc_int8": number(report.get("auc_int8"), digits=3),
        "quality": _quality(rows, friend),
        "failures": _failures(failed),
        "flops": count(report["flops"]),
        "tflite_bytes": count(report["tflite_bytes"]),
        "arena_bytes": count(report["arena_bytes"]),
        "chips": _chips(report),
    }
    return Template((files("emolib.report") / "model_card.md.in").read_text(encoding="utf-8")).substitute(
        values
    )


def _training(provenance: Mapping) -> str:
    """Whether the friends were trained as long as the networks that they are measured against."""
    given = provenance.get("parameters") or {}
    epochs, friend = given.get("epochs"), given.get("friend_epochs")
    if not epochs or not friend:
        return "How long the networks were trained is not recorded."
    if epochs == friend:
        return f"All networks were trained for {counted(epochs, 'pass', 'passes')} over the faces."
    return (
        f"The friends were trained for {counted(friend, 'pass', 'passes')} over the faces, the baseline and "
        f"the poster's cuts for {epochs}: what a friend keeps, it keeps with "
        f"{'longer' if friend > epochs else 'shorter'} training."
    )


def _near_duplicates(provenance: Mapping) -> str:
    """Whether pictures that are nearly the same were kept on one side of the split."""
    joined = (provenance.get("parameters") or {}).get("near_duplicates")
    if joined is None:
        return "Whether it kept near-duplicates on one side of the split is not recorded."
    if joined:
        return "The run kept near-duplicates on one side of the split."
    return "The run did not keep near-duplicates on one side of the split, only exact copies out of it."


def _quality(rows: pd.DataFrame, friend: str) -> str:
    of = rows[(rows["split"] == "test") & rows["model"].isin([friend, int8_name(friend)])]
    of = of.assign(**of[list(NUMBERS)].apply(pd.to_numeric))
    lines = [
        (
            row.model,
            value_and_interval(row.auc, row.auc_low, row.auc_high, words="{:.3f}".format),
            *(f"{getattr(row, name):.3f}" for name in ("accuracy", "precision", "recall")),
            f"{row.n_images:,.0f}",
            f"{row.n_seeds:.0f}",
        )
        for row in of.itertuples()
    ]
    header = ("Network", "AUC", "Accuracy", "Precision", "Recall", "Faces", "Trainings")
    return pipe_table(header, lines, missing="Not scored.")


def _failures(failed: pd.DataFrame) -> str:
    lines = [
        (row.kind, row.group, f"{row.n:,}", f"{row.wrong:,}",
         value_and_interval(row.estimate, row.low, row.high, words=share))
        for row in failed.itertuples()
    ]  # fmt: skip
    header = ("What is known", "Group", "Faces", "Wrong", "Share")
    return pipe_table(header, lines, left=2, missing="No groups.")


def _chips(report: Mapping) -> str:
    lines = [
        (
            row["name"],
            interval(1e3 * row["seconds_low"], 1e3 * row["seconds_high"], words="{:.1f}".format),
            interval(1e6 * row["joules_low"], 1e6 * row["joules_high"], words="{:,.0f}".format),
        )
        for row in report.get("targets", [])
    ]
    return pipe_table(("Chip", "A look, ms", "Energy, µJ"), lines, missing="Instructions were not counted.")
