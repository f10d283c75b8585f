"""The friend's model card and the data card of a run's faces, as Markdown; and on whom a network fails.

The words stand in model_card.md.j2 and data_card.md.j2; here are their numbers, from the run's files.

Wrong answers are counted on the test faces, group by group, with intervals over people, and each group is
held against the others of its kind, with a correction for how many there are. Groups are what is known of a
face: its label, its emotion where the source names one, how bright and how sharp the picture is, and, where
people are known, whether there are others of the person. Age, gender and skin tone are known of nobody here,
so this cannot say whether a network serves everybody alike.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset, told
from emolib.data.picture_file import batches
from emolib.metrics import compared_shares
from emolib.report.filters import environment
from emolib.report.results import INTERVALS, int8_name

TEMPLATES = environment(Path(__file__).parent)
COLUMNS = ["kind", "group", "n", "wrong", "estimate", "low", "high"]
COLUMNS += ["difference", "difference_low", "difference_high"]
THIRDS = {"brightness": ("dark", "medium", "bright"), "sharpness": ("blurred", "medium", "sharp")}


def data_card(dataset: Dataset) -> str:
    """Where faces come from, how many there are, and what they are not for."""
    groups, pictures = np.unique(dataset.groups, return_counts=True)
    most = np.sort(pictures)[-max(1, len(groups) // 100) :].sum() / len(dataset)
    return TEMPLATES.get_template("data_card.md.j2").module.card(  # type: ignore[attr-defined]  # a macro
        dataset.facts, len(dataset), dataset.images.shape[1], len(groups), dataset.labels.mean(), most
    )


def model_card(
    friend: str, table: pd.DataFrame, report: Mapping, data: Mapping, noise: Mapping, provenance: Mapping,
    failed: pd.DataFrame, room: Mapping = {}, baseline: Mapping = {},
) -> str:  # fmt: skip
    """What the friend is, was trained on, how good it is, on whom it fails, what it is not for.

    Args:
        friend: name of the network in floating point.
        table: rows of the run (`results.COLUMNS`).
        report: embedded.json.
        data: data/report.json.
        noise: label_noise.json.
        provenance: provenance.json; `licence` in it is the network's, not stated where it is missing.
        failed: as `failures` gives it.
        room: room/report.json; {} where there is no friend in a room.
        baseline: baseline/report.json; {} where the baseline's weights are not published.
    """
    began = [step["started"][:10] for step in provenance.get("steps", {}).values() if step.get("started")]
    test = table[table["split"] == "test"]
    shown = test[test["model"].isin([friend, int8_name(friend)])]
    for row in test[test["role"] == "room-friend"].to_dict("records") if room else ():
        room = {**room, **{name: row[name] for name in INTERVALS[:3]}}  # as the table has it
    groups = failed.reindex(columns=COLUMNS).to_dict("records")
    return TEMPLATES.get_template("model_card.md.j2").render(
        friend=friend, rows=shown.to_dict("records"), report=report, data=told(data), noise=noise,
        provenance=provenance, failed=groups, day=max(began, default=None), room=room, baseline=baseline,
    )  # fmt: skip


def groups(dataset: Dataset, *, data_dir: str | Path = "") -> pd.DataFrame:
    """What is known of the test faces: a row a face, by id, and a column a kind of group.

    Args:
        dataset: the faces.
        data_dir: the photographs' folder or .tar, for the emotion each is labelled with; "": without.
    """
    import cv2

    test = dataset.indices("test")
    images = (image[..., 0] for part in batches(dataset.images, test) for image in part)
    measures = np.array([(image.mean(), cv2.Laplacian(image, cv2.CV_64F).var()) for image in images])
    known = pd.DataFrame(index=pd.Index(dataset.ids[test], name="id"))
    known["label"] = np.array(dataset.classes)[dataset.labels[test]]
    if data_dir and dataset.name == "photos":
        from emolib.data.sources.photos import emotions

        known["emotion"] = known.index.map(emotions(data_dir))
    for kind, values in zip(THIRDS, measures.T, strict=True):
        thirds = np.searchsorted(np.quantile(values, [1 / 3, 2 / 3]), values, side="right")
        known[kind] = pd.Categorical.from_codes(thirds, THIRDS[kind])
    alone = pd.Series(dataset.groups[test]).map(pd.Series(dataset.groups).value_counts()).to_numpy() == 1
    if dataset.people_known:
        known["pictures of the person"] = np.where(alone, "one", "several")
    return known


def failures(
    scores: pd.DataFrame, known: pd.DataFrame, dataset: Dataset, *, threshold: float
) -> pd.DataFrame:
    """Wrong answers in each group, and how much more of them than in the others of its kind: `COLUMNS`, of
    `metrics.compared_shares` over people.

    Args:
        scores: (id, split, label, score) of one network.
        known: as `groups` gives it.
        dataset: the faces: whose pictures these are.
        threshold: a score from here on counts as the class of label 1.
    """
    test = scores[scores["split"] == "test"].set_index("id")
    wrong, known = (test["score"] >= threshold) != (test["label"] == 1), known.reindex(test.index)
    found = [(kind, group) for kind in known for group, _ in known.groupby(kind, observed=True)]
    parts = [(known[kind] == group, known[kind].notna() & (known[kind] != group)) for kind, group in found]
    people = pd.Series(dataset.groups, dataset.ids)[test.index].to_numpy()
    rows = compared_shares(wrong.to_numpy(), parts, people)
    named = [{"kind": kind, "group": group, **row} for (kind, group), row in zip(found, rows, strict=True)]
    return pd.DataFrame(named, columns=COLUMNS).astype(dict.fromkeys(COLUMNS[4:], float))
