"""How wrong are the labels? Draw some pictures, have them labelled again, count the differences.

`draw` puts n pictures of a labelled set into a folder under new names and in random order, with the page of
`page`: whoever answers does not see the old labels. `report` compares. The interval is Wilson's (1927) score
interval for a share. It covers which pictures were drawn; that the new answers err as well is not in it, see
`if_equally_wrong`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.data.dataset import FILE, Dataset
from emolib.data.sources import csv_list
from emolib.environment.streams import say
from emolib.files import readings, write_csv, write_json
from emolib.labels import batch
from emolib.labels.confident import CLASSES

KEY, REPORT, DIFFERENCES, PICTURES = "audit.csv", "audit.json", "differences.csv", "pictures"


def wilson(wrong: int, n: int, *, confidence: float = 0.95) -> dict:
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


def choose(labels: np.ndarray, n: int, *, seed: int, stratify: bool = False) -> np.ndarray:
    """Rows of `n` pictures drawn without replacement, in random order.

    stratify: each label gets its share of `n`, to the nearest picture, instead of what chance gives it; the
    share of wrong labels needs no weights then, and its interval is on the safe side.
    Raises ValueError if there are fewer pictures than `n`.
    """
    labels = np.asarray(labels)
    if not 1 <= n <= len(labels):
        raise ValueError(f"--n: expected 1 to {len(labels)} pictures, got {n}")
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(labels))
    if not stratify:
        return order[:n]
    exact = {label: n * (labels == label).mean() for label in np.unique(labels)}
    counts = {label: int(share) for label, share in exact.items()}
    for label in sorted(exact, key=lambda k: counts[k] - exact[k])[: n - sum(counts.values())]:
        counts[label] += 1  # the largest remainders
    rows = np.concatenate([order[labels[order] == label][:count] for label, count in counts.items()])
    return rng.permutation(rows)


def draw(
    source: str | Path, out: str | Path, *, n: int, seed: int, stratify: bool = False, split: str = "",
    labels: str | Path = "", base_url: str = "",
) -> pd.DataFrame:  # fmt: skip
    """Write an audit to the new folder `out`: pictures, pages and, with the old labels, audit.csv.

    Args:
        source: the data of a run (a folder with faces.json), or a folder of pictures, then with `labels`.
        out: a new folder.
        n, seed, stratify: see `choose`.
        split: only pictures of this split of a run.
        labels: CSV with id (path inside `source`) and label (0 or 1), as `emolib label import` writes it.
        base_url: see `batch.export`; the pictures have to be brought there.

    Returns:
        audit.csv as a DataFrame (picture, id, label).
    """
    source, out = Path(source), Path(out)
    if out.exists() and any(out.iterdir()):
        raise ValueError(f"--out: expected a new folder, got {str(out)!r} with something in it")
    run = (source / FILE).is_file()
    if run == bool(labels):
        raise ValueError(f"SOURCE: expected a run's data, or pictures with --labels, got {str(source)!r}")
    base = batch.checked_url(base_url)
    dataset = Dataset.load(source) if run else None
    table = _of_run(dataset, split) if run else _of_folder(source, Path(labels), split)
    rows = choose(table["label"].to_numpy(), n, seed=seed, stratify=stratify)
    table = table.iloc[rows].reset_index(drop=True)
    digits = len(str(n))
    endings = [".png" if run else Path(name).suffix.lower() for name in table["id"]]
    table.insert(0, "picture", [f"{i:0{digits}}{e}" for i, e in enumerate(endings, start=1)])
    (out / PICTURES).mkdir(parents=True)
    pictures = {name: out / PICTURES / name for name in table["picture"]}
    for row in table.itertuples():
        if run:
            _write_png(dataset.images[row.row, :, :, 0], pictures[row.picture])
        else:
            shutil.copyfile(row.path, pictures[row.picture])
    table = table[["picture", "id", "label"]]
    batch.write_pages(pictures, out, out / PICTURES)
    if base:
        batch.write_batch(pictures, out, base, out / PICTURES)
    write_csv(out / KEY, table)
    return table


def _of_run(dataset: Dataset, split: str) -> pd.DataFrame:
    rows = dataset.indices(split) if split else np.arange(len(dataset))
    return pd.DataFrame({"row": rows, "id": dataset.ids[rows], "label": dataset.labels[rows]})


def _of_folder(folder: Path, labels: Path, split: str) -> pd.DataFrame:
    if split:
        raise ValueError("--split: expected none for a folder of pictures: it has no splits")
    known, _ = batch.find(folder)
    rows = pd.DataFrame(csv_list.table(labels, ("id", "label")))
    rows["id"] = rows["id"].map(lambda name: next((way for way in readings(name) if way in known), name))
    if rows["id"].duplicated().any():
        twice = rows["id"][rows["id"].duplicated()].iloc[0]
        raise ValueError(f"--labels: expected each id once, got {twice!r} twice")
    good = rows["label"].isin(["0", "1"]) & rows["id"].isin(known)
    if not good.all():
        say(f"{(~good).sum()} rows of {labels.name} were left out: no such picture, or a label not 0 or 1")
    rows = rows.loc[good, ["id", "label"]].astype({"label": int}).reset_index(drop=True)
    return rows.assign(path=rows["id"].map(known))


def _write_png(image: np.ndarray, path: Path) -> None:
    from PIL import Image

    Image.fromarray(image).save(path)


def compare(old: pd.DataFrame, new: pd.DataFrame, *, confidence: float = 0.95) -> tuple[dict, pd.DataFrame]:
    """The share of labels that differ, with Wilson intervals, of all and of each old label.

    Args:
        old: (picture, id, label).
        new: (id, label), id being the picture of `old`; pictures without a new label are not counted.
        confidence: of the intervals.

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
    per_class = {
        words: wilson(part.sum(), len(part), confidence=confidence)
        for label, words in CLASSES.items()
        if len(part := differ[both["label"] == label])
    }
    whole = wilson(differ.sum(), len(both), confidence=confidence)
    report = {"method": "audit", **whole, "confidence": confidence, "per_class": per_class}
    report |= {"if_equally_wrong": if_equally_wrong(whole["estimate"]), "not_answered": len(old) - len(both)}
    return report, both.loc[differ, ["id", "picture", "label", "new_label"]].reset_index(drop=True)


def report(folder: str | Path, new: pd.DataFrame) -> tuple[dict, pd.DataFrame]:
    """`compare` the new labels with those of the audit in `folder`; write audit.json and differences.csv."""
    key = Path(folder) / KEY
    if not key.is_file():
        raise ValueError(
            f"FOLDER: expected one of emolib label audit draw, got {str(folder)!r} without {KEY}"
        )
    found, differences = compare(
        pd.read_csv(key, dtype={"picture": str, "id": str}, keep_default_na=False), new
    )
    write_json(key.with_name(REPORT), found)
    write_csv(key.with_name(DIFFERENCES), differences)
    return found, differences
