"""label_noise.json of a run: what confident learning found among the training labels, and the truth if known.

Which labels are doubted is decided in `confident`; here is what is kept of it, and what cleaning leaves.
"""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.files import write_text
from emolib.labels import confident
from emolib.labels.ceiling import best_auc_given_labels

FILE, SUSPICIOUS = "label_noise.json", "suspicious.csv"


def suspects(dataset: Dataset, scores: np.ndarray) -> pd.DataFrame:
    """`confident.suspicious` of the train split, with true_label (empty where unknown)."""
    rows = dataset.indices("train")
    table = confident.suspicious(dataset.labels[rows], scores, dataset.ids[rows])
    truth = pd.Series(pd.NA if dataset.true_labels is None else dataset.true_labels, dataset.ids)
    return table.assign(true_label=table["id"].map(truth).astype("Int8"))


def summary(dataset: Dataset, scores: np.ndarray, doubted: pd.DataFrame, *, cleaned: bool) -> dict[str, Any]:
    """The content of label_noise.json.

    Args:
        dataset: the faces with their labels as they came.
        scores: (n_train,) of `confident.out_of_fold`.
        doubted: of `suspects`.
        cleaned: whether the run is to leave the suspicious faces out; it does not where the networks cannot
            be told from chance, or where no face of a class would be left.

    Returns:
        `confident.estimate`, and split, auc with auc_low and auc_high (of the scores against the labels; if
        they cannot be told from chance, the estimate means nothing), best_auc (what a faultless
        scorer would reach on labels as wrong as estimated), suspicious (how many), truth (None, or wrong:
        share of all training labels, per_class, precision and recall of the suspicious ones, best_auc), and
        clean_labels, action and changed: what was done about it.
    """
    rows = dataset.indices("train")
    labels = dataset.labels[rows]
    found = confident.estimate(labels, scores, dataset.groups[rows])
    found["per_class"] = dict(zip(dataset.classes[::-1], found["per_class"].values(), strict=True))
    auc = metrics.auc_interval(labels, scores, dataset.groups[rows])
    left = labels[~np.isin(dataset.ids[rows], doubted["id"].to_numpy(str))]
    acts = cleaned and auc[1] > 0.5 and len(np.unique(left)) == 2
    best = best_auc_given_labels(*(part["estimate"] for part in found["per_class"].values()))
    return found | {
        "split": "train", **dict(zip(("auc", "auc_low", "auc_high"), auc, strict=True)),
        "best_auc": best, "suspicious": len(doubted),
        "truth": None if dataset.true_labels is None else _truth(dataset, doubted),
        "clean_labels": cleaned, "action": confident.LEFT_OUT if acts else "none",
        "changed": len(doubted) if acts else 0,
    }  # fmt: skip


def _truth(dataset: Dataset, doubted: pd.DataFrame) -> dict[str, Any]:
    rows = dataset.indices("train")
    labels, true = dataset.labels[rows], np.asarray(dataset.true_labels)[rows]
    wrong, hit = labels != true, int((doubted["label"] != doubted["true_label"]).sum())
    return {
        "wrong": float(wrong.mean()),
        "per_class": {dataset.classes[label]: float(wrong[labels == label].mean()) for label in (1, 0)},
        "precision": hit / len(doubted) if len(doubted) else None,
        "recall": hit / int(wrong.sum()) if wrong.any() else None,
        "best_auc": metrics.auc(labels, true) if len(np.unique(true)) == 2 else None,
    }


def save_cleaned(dataset: Dataset, doubted: pd.DataFrame, folder: Path) -> Dataset:
    """Write `dataset` without the suspicious training faces to `folder`, and return it.

    manifest.csv keeps a row for each face that was left out, with "left out" for its split.
    """
    cleaned = confident.clean(dataset, doubted["id"].to_numpy())
    cleaned.save(folder)
    gone = dataset.manifest[dataset.manifest["id"].isin(set(doubted["id"]))].assign(split=confident.LEFT_OUT)
    table = pd.concat([cleaned.manifest, gone], ignore_index=True)
    write_text(Path(folder) / "manifest.csv", table.to_csv(index=False, lineterminator="\n"))
    return cleaned
