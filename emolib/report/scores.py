"""scores.csv.gz in published/: what every network of results.csv said of every face, under pseudonyms.

Whoever has it can compute each figure of results.csv again, and any other that follows from scores, without a
photograph. A face and a person are each called by a keyed hash; the key is drawn anew each time and kept
nowhere, so that names cannot be tried until one fits, and rows stand in the order of the pseudonyms. Whoever
has the photographs can score them with the published networks, and so find out which row is which.

Scores have six significant digits, as in the files of a run, from which results.csv is computed.
"""

from __future__ import annotations

import gzip
import hashlib
import secrets
import zlib
from collections.abc import Collection
from pathlib import Path

import pandas as pd

FILE = "scores.csv.gz"
COLUMNS = {"id": str, "person": str, "split": str, "label": int, "model": str, "seed": int, "score": float}


def content(scores: pd.DataFrame, *, beside: Path | None = None, stay: Collection[str] = ()) -> bytes:
    """What `FILE` is to hold: `scores` (model, seed, id, split, label, score, group) under new pseudonyms.

    Args:
        scores: of a run, as `results.read_scores` gives them.
        beside: an earlier `FILE`, if there is one.
        stay: models whose scores are taken from there, with their pseudonyms.
    """
    key = secrets.token_bytes()

    def pseudonym(name: str) -> str:
        return hashlib.blake2b(name.encode("utf-8", "surrogatepass"), key=key, digest_size=8).hexdigest()

    hidden = {
        new: (f"{new} " + scores[old]).map(pseudonym) for new, old in (("id", "id"), ("person", "group"))
    }
    made = scores.assign(**hidden)[list(COLUMNS)]
    if beside and beside.is_file():
        before = read(beside)
        made = pd.concat([made, before[before["model"].isin(stay)]])
    made = made.sort_values(["person", "id", "model", "seed"])
    text = made.to_csv(index=False, float_format="%.6g", lineterminator="\n")
    return gzip.compress(text.encode("utf-8"), mtime=0)


def read(file: Path) -> pd.DataFrame:
    """The table in `file`: `COLUMNS`. Raises ValueError if it is damaged or something else."""
    try:
        table = pd.read_csv(file, dtype=COLUMNS, keep_default_na=False, compression="gzip")
        return table[list(COLUMNS)]
    except (EOFError, KeyError, OSError, ValueError, zlib.error) as problem:
        columns = ", ".join(COLUMNS)
        raise ValueError(f"{file}: expected scores ({columns}), got what cannot be read: {problem}") from None
