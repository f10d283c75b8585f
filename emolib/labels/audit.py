"""How wrong are the labels? Draw some pictures, have them labelled again, count the differences.

`draw` puts n pictures of a labelled set into a folder under new names and in random order, with the page of
`batch`: whoever answers does not see the old labels. `report` compares. The interval is Wilson's (1927)
score interval for a share. It covers which pictures were drawn; that the new answers err as well is not in
it, see `if_equally_wrong`.
"""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from PIL import Image

from emolib.data.dataset import Dataset
from emolib.files import write_csv, write_json
from emolib.labels import batch
from emolib.labels.confident import CLASSES
from emolib.metrics import wilson

KEY, REPORT, DIFFERENCES, PICTURES = "audit.csv", "audit.json", "differences.csv", "pictures"


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
    source: str | Path, out: str | Path, *, n: int, seed: int, split: str = "", base_url: str = ""
) -> pd.DataFrame:
    """Write an audit to the new folder `out`: pictures, pages and, with the old labels, audit.csv.

    Args:
        source: the data of a run (a folder with faces.json).
        out: a new folder.
        n, seed: see `choose`.
        split: only pictures of this split.
        base_url: see `batch.export`; the pictures have to be brought there.

    Returns:
        audit.csv as a DataFrame (picture, id, label).
    """
    out, base = Path(out), batch.checked_url(base_url)
    if out.exists() and any(out.iterdir()):
        raise ValueError(f"--out: expected a new folder, got {str(out)!r} with something in it")
    dataset = Dataset.load(source)
    rows = dataset.indices(split) if split else np.arange(len(dataset))
    rows = rows[choose(dataset.labels[rows], n, seed=seed)]
    (out / PICTURES).mkdir(parents=True)
    pictures = {}
    for number, row in enumerate(rows, start=1):
        name = f"{number:0{len(str(n))}}.png"
        pictures[name] = out / PICTURES / name
        Image.fromarray(dataset.images[row, :, :, 0]).save(pictures[name])
    batch.write(pictures, out, out / PICTURES, base)
    columns = {"picture": list(pictures), "id": dataset.ids[rows], "label": dataset.labels[rows]}
    write_csv(out / KEY, pd.DataFrame(columns))
    return pd.DataFrame(columns)


def compare(old: pd.DataFrame, new: pd.DataFrame) -> tuple[dict[str, Any], pd.DataFrame]:
    """The share of labels that differ, with 95% Wilson intervals, of all and of each old label.

    Args:
        old: (picture, id, label).
        new: (id, label), id being the picture of `old`; pictures without a new label are not counted.

    Returns:
        (report, differences): dict of method, n, wrong, estimate, low, high, confidence, per_class,
        if_equally_wrong and not_answered; DataFrame (id, picture, label, new_label).
    """
    both = old.merge(new.set_index("id")["label"].rename("new_label"), left_on="picture", right_index=True)
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
