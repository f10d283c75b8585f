"""How wrong are the labels? Draw some pictures, have them labelled again, count the differences.

`draw` puts n pictures of a labelled set into a folder under new names and in random order, with the page of
`label_page`: whoever answers does not see the old labels. `report` compares. The interval is Wilson's (1927)
score interval for a share. It covers which pictures were drawn; that the new answers err as well is not in
it, see `if_equally_wrong`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from PIL import Image

from emolib.data.dataset import FILE, Dataset
from emolib.data.listing import table
from emolib.environment.streams import say
from emolib.files import readings, write_csv, write_json
from emolib.labels import batch
from emolib.labels.confident import CLASSES

KEY, REPORT, DIFFERENCES, PICTURES = "audit.csv", "audit.json", "differences.csv", "pictures"


def wilson(wrong: int, n: int, *, confidence: float = 0.95) -> dict[str, Any]:
    """dict of n, wrong, estimate, low and high: the share `wrong` / `n` and its Wilson interval (SciPy).

    >>> {name: round(value, 3) for name, value in wilson(9, 100).items()}
    {'n': 100, 'wrong': 9, 'estimate': 0.09, 'low': 0.048, 'high': 0.162}
    """
    from scipy.stats import binomtest

    if not 0 <= wrong <= n or n < 1:
        raise ValueError(
            f"wrong, n: expected at least one picture and no more wrong ones, got {wrong} of {n}"
        )
    ends = binomtest(int(wrong), int(n)).proportion_ci(confidence, method="wilson")
    values = {"estimate": wrong / n, "low": float(ends.low), "high": float(ends.high)}
    return {"n": int(n), "wrong": int(wrong), **values}


def if_equally_wrong(differing: float) -> float | None:
    """Share of wrong labels if the new ones are wrong as often, independently: two labels differ where one of
    the two is wrong, 2 e (1 - e). None where more than half differ.

    >>> round(if_equally_wrong(2 * 0.09 * 0.91), 3)
    0.09
    """
    return (1 - (1 - 2 * differing) ** 0.5) / 2 if differing <= 0.5 else None


def choose(labels: np.ndarray, n: int, *, seed: int) -> np.ndarray:
    """Rows of `n` pictures drawn without replacement, in random order.

    Raises ValueError if there are fewer pictures than `n`.
    """
    if not 1 <= n <= len(labels):
        raise ValueError(f"--n: expected 1 to {len(labels)} pictures, got {n}")
    return np.random.default_rng(seed).permutation(len(labels))[:n]


def draw(
    source: str | Path, out: str | Path, *, n: int, seed: int, split: str = "", labels: str | Path = "",
    base_url: str = "",
) -> pd.DataFrame:  # fmt: skip
    """Write an audit to the new folder `out`: pictures, pages and, with the old labels, audit.csv.

    Args:
        source: the data of a run (a folder with faces.json), or a folder of pictures, then with `labels`.
        out: a new folder.
        n, seed: see `choose`.
        split: only pictures of this split of a run.
        labels: CSV with id (path inside `source`) and label (0 or 1), as `emolib label import` writes it.
        base_url: see `batch.export`; the pictures have to be brought there.

    Returns:
        audit.csv as a DataFrame (picture, id, label).
    """
    source, out = Path(source), Path(out)
    if out.exists() and any(out.iterdir()):
        raise ValueError(f"--out: expected a new folder, got {str(out)!r} with something in it")
    if (source / FILE).is_file() == bool(labels) or (labels and split):
        expected = "a run's data, or pictures with --labels and no --split"
        raise ValueError(f"SOURCE: expected {expected}, got {str(source)!r}")
    base = batch.checked_url(base_url)
    if labels:
        known, put = _of_folder(source, Path(labels)), shutil.copyfile
    else:
        known, put = _of_run(Dataset.load(source), split)
    drawn = known.iloc[choose(known["label"].to_numpy(), n, seed=seed)].reset_index(drop=True)
    (out / PICTURES).mkdir(parents=True)
    pictures = {}
    for number, picture in enumerate(drawn["picture"], start=1):
        name = f"{number:0{len(str(n))}}{picture.suffix.lower() if labels else '.png'}"
        pictures[name] = out / PICTURES / name
        put(picture, pictures[name])
    drawn = drawn.assign(picture=list(pictures))
    batch.write(pictures, out, out / PICTURES, base)
    write_csv(out / KEY, drawn)
    return drawn


def _of_run(dataset: Dataset, split: str) -> tuple[pd.DataFrame, Callable[[int, Path], object]]:
    """(picture, id, label), the pictures as rows; and what puts one into a file."""
    rows = dataset.indices(split) if split else np.arange(len(dataset))
    known = pd.DataFrame({"picture": rows, "id": dataset.ids[rows], "label": dataset.labels[rows]})
    return known, lambda row, path: Image.fromarray(dataset.images[row, :, :, 0]).save(path)


def _of_folder(folder: Path, labels: Path) -> pd.DataFrame:
    """(picture, id, label), the pictures as paths."""
    known, _ = batch.find(folder)
    listed = [(row["id"], row["label"]) for _, row in table(labels, "id", "label")]
    found = [(next((way for way in readings(name) if way in known), name), label) for name, label in listed]
    rows = pd.DataFrame(found, columns=["id", "label"])
    if rows["id"].duplicated().any():
        twice = rows["id"][rows["id"].duplicated()].iloc[0]
        raise ValueError(f"--labels: expected each id once, got {twice!r} twice")
    good = rows["label"].isin(["0", "1"]) & rows["id"].isin(known)
    if not good.all():
        say(f"{(~good).sum()} rows of {labels.name} were left out: no such picture, or a label not 0 or 1")
    rows = rows[good].astype({"label": int})
    return rows.assign(picture=rows["id"].map(known))[["picture", "id", "label"]]


def compare(old: pd.DataFrame, new: pd.DataFrame) -> tuple[dict[str, Any], pd.DataFrame]:
    """The share of labels that differ, with 95% Wilson intervals, of all and of each old label.

    Args:
        old: (picture, id, label).
        new: (id, label), id being the picture of `old`; pictures without a new label are not counted.

    Returns:
        (report, differences): dict of method, n, wrong, estimate, low, high, confidence, per_class,
        if_equally_wrong and not_answered; DataFrame (id, picture, label, new_label).
    """
    both = old.merge(
        new[["id", "label"]].rename(columns={"id": "picture", "label": "new_label"}), on="picture"
    )
    if both.empty:
        raise ValueError(f"results: expected answers about pictures of {KEY}, got none")
    differ = both["label"] != both["new_label"]
    parts = {words: differ[both["label"] == label] for label, words in CLASSES.items()}
    per_class = {words: wilson(part.sum(), len(part)) for words, part in parts.items() if len(part)}
    whole = wilson(differ.sum(), len(both))
    report = {"method": "audit", **whole, "confidence": 0.95, "per_class": per_class}
    report |= {"if_equally_wrong": if_equally_wrong(whole["estimate"]), "not_answered": len(old) - len(both)}
    return report, both.loc[differ, ["id", "picture", "label", "new_label"]].reset_index(drop=True)


def report(folder: str | Path, new: pd.DataFrame) -> tuple[dict[str, Any], pd.DataFrame]:
    """`compare` the new labels with those of the audit in `folder`; write audit.json and differences.csv."""
    old = pd.read_csv(Path(folder) / KEY, dtype={"picture": str, "id": str}, keep_default_na=False)
    found, differences = compare(old, new)
    write_json(Path(folder) / REPORT, found)
    write_csv(Path(folder) / DIFFERENCES, differences)
    return found, differences
