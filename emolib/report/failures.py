"""On whom a network fails: wrong answers on the test faces, group by group, with intervals.

Groups are what is known of a face: its label, its emotion where the source names one, how bright and how
sharp the picture is, whether there are others of the person. Age, gender and skin tone are known of nobody
here, so this cannot say whether a network serves everybody alike.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.data.picture_file import batches

COLUMNS = ["kind", "group", "n", "wrong", "estimate", "low", "high"]
THIRDS = {"brightness": ("dark", "medium", "bright"), "sharpness": ("blurred", "medium", "sharp")}


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
    known["label"] = np.where(dataset.labels[test] == 1, "smiling", "not smiling")
    if data_dir and dataset.name == "photos":
        from emolib.data.sources.photos import emotions

        known["emotion"] = known.index.map(emotions(data_dir))
    for kind, values in zip(THIRDS, measures.T, strict=True):
        thirds = np.searchsorted(np.quantile(values, [1 / 3, 2 / 3]), values, side="right")
        known[kind] = pd.Categorical.from_codes(thirds, THIRDS[kind])
    alone = pd.Series(dataset.groups[test]).map(pd.Series(dataset.groups).value_counts()).to_numpy() == 1
    known["pictures of the person"] = np.where(alone, "one", "several")
    return known


def failures(scores: pd.DataFrame, known: pd.DataFrame, *, threshold: float) -> pd.DataFrame:
    """Wrong answers in each group: `COLUMNS`, the shares with Wilson's 95% intervals.

    Args:
        scores: (id, split, label, score) of one network.
        known: as `groups` gives it.
        threshold: a score from here on is a smile.
    """
    from emolib.labels.audit import wilson

    test = scores[scores["split"] == "test"].set_index("id")
    wrong = (test["score"] >= threshold) != (test["label"] == 1)
    rows = [
        {"kind": kind, "group": group, **wilson(int(part.sum()), len(part))}
        for kind in known
        for group, part in wrong.groupby(known[kind].reindex(test.index), observed=True)
    ]
    return pd.DataFrame(rows, columns=COLUMNS)
