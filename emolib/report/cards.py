"""The friend's model card and the data card of a run's faces, as Markdown.

The words stand in model_card.md.j2 and data_card.md.j2; here are their numbers, from the run's files.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.data.sources import GROUPS
from emolib.data.sources.pictures import grouped
from emolib.report.filters import environment
from emolib.report.results import int8_name

TEMPLATES = environment(Path(__file__).parent)
OWN = ("folder", "csv")  # sources of the user's own faces: their licence is not ours to state


def data_card(dataset: Dataset) -> str:
    """Where faces come from, how many there are, and what they are not for."""
    people, pictures = np.unique(dataset.groups, return_counts=True)
    most = np.sort(pictures)[-max(1, len(people) // 100) :].sum() / len(dataset)
    return TEMPLATES.get_template("data_card.md.j2").module.card(
        dataset.name, len(dataset), dataset.images.shape[1], len(people),
        GROUPS.get(dataset.name, GROUPS["folder"]), dataset.labels.mean(), most,
    )  # fmt: skip


def model_card(
    friend: str, table: pd.DataFrame, report: Mapping, data: Mapping, noise: Mapping, provenance: Mapping,
    failed: pd.DataFrame,
) -> str:  # fmt: skip
    """What the friend is, was trained on, how good it is, on whom it fails, what it is not for.

    Args:
        friend: name of the network in floating point.
        table: rows of the run (`results.COLUMNS`).
        report: embedded.json.
        data: data/report.json.
        noise: label_noise.json.
        provenance: provenance.json.
        failed: as `failures.failures` gives it.
    """
    began = [step["started"][:10] for step in provenance.get("steps", {}).values() if step.get("started")]
    shown = table[(table["split"] == "test") & table["model"].isin([friend, int8_name(friend)])]
    source = data.get("name")
    return TEMPLATES.get_template("model_card.md.j2").render(
        friend=friend, rows=shown.to_dict("records"), report=report, data=data, noise=noise,
        provenance=provenance, failed=failed.to_dict("records"), day=max(began, default=None),
        group=GROUPS.get(source, GROUPS["folder"]), own_faces=source in OWN,
    )  # fmt: skip


def skipped(skips: pd.DataFrame) -> pd.DataFrame:
    """Why pictures were left out: `skips` (id, reason) as (reason, pictures or rows, such as), the most
    frequent kind of reason first.

    >>> skipped(pd.DataFrame({"id": ["a.jpg"], "reason": ["no such file: no entry"]})).values.tolist()
    [['no such file', 1, 'a.jpg']]
    """
    rows = skips[["id", "reason"]].fillna("").astype(str).itertuples(index=False)
    return pd.DataFrame(grouped(rows), columns=["reason", "pictures or rows", "such as"])
