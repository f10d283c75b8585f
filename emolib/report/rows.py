"""The results table as a page reads it: one record a row, with the share of the baseline's quality it keeps.

Which row is which is decided by `role` and `dtype`, never by what a network is called; see `typed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import SimpleNamespace as Record

import pandas as pd

from emolib import metrics
from emolib.report.poster import EMBEDDED, REDUCED, SECONDS_ALLOWED
from emolib.report.results import BASELINE, COLUMNS

ROLES = {BASELINE: "baseline", REDUCED: "reduced", EMBEDDED: "embedded"}
TYPES = ["fingerprint", "role", "dtype"]
DERIVED = [
    "kept",
    "kept_low",
    "kept_high",
    "delta_low",
    "delta_high",
    "fewer",
    "smaller",
    "fast",
]  # their meanings: numbers.yml
NO_ROW = Record(**dict.fromkeys([*COLUMNS, *TYPES, *DERIVED]))


def typed(table: pd.DataFrame, fingerprints: Mapping[str, str]) -> pd.DataFrame:
    """`table` with the columns TYPES; where results.csv has none, they follow from the names it gives.

    `fingerprints` has those of the specs by name.
    """
    if set(TYPES) <= set(table.dropna(axis="columns", how="all")):
        return table
    plain = table["model"].astype(str).str.removesuffix(" int8")
    dtype = plain.eq(table["model"]).map({True: "float32", False: "int8"})
    return table.assign(
        fingerprint=plain.map(fingerprints), role=plain.map(ROLES).fillna("friend"), dtype=dtype
    )


def known(table: pd.DataFrame) -> list[dict]:
    """The rows of `table`, None where a cell is empty."""
    return table.astype(object).where(table.notna(), None).to_dict("records")


def above_chance(row: Record) -> bool:
    """Is the AUC of `row` above one half, by its whole interval if it has one?"""
    return row.auc is not None and min(row.auc, row.auc if row.auc_low is None else row.auc_low) > 0.5


def records(table: pd.DataFrame, fingerprints: Mapping[str, str]) -> list[Record]:
    """The rows of one source (results.COLUMNS), with TYPES and DERIVED; None where a cell is empty.

    The interval of what is kept leaves the baseline's own error out: both networks see the same faces, so
    most of it is common to both.
    """
    rows = [Record(**{**vars(NO_ROW), **row}) for row in known(typed(table, fingerprints))]
    baselines = {row.split: row for row in rows if row.role == "baseline"}
    for row in rows:
        base = baselines.get(row.split, NO_ROW)
        if above_chance(base) and row.auc is not None:
            row.kept = 1 + metrics.delta_auc(row.auc, base.auc)
            for end in ("low", "high"):
                if (auc := getattr(row, f"auc_{end}")) is not None:
                    setattr(row, f"delta_{end}", metrics.delta_auc(auc, base.auc))
                    setattr(row, f"kept_{end}", 1 + metrics.delta_auc(auc, base.auc))
        if row.flops and base.flops:
            row.fewer = base.flops / row.flops
        row.smaller = (row.fewer or 1) > 1
        row.fast = row.est_runtime_s is not None and row.est_runtime_s <= SECONDS_ALLOWED
    return rows


def at(rows: Iterable[Record], model: str, split: str) -> Record:
    """The row of `model` on `split` ("val", "test"); NO_ROW if it was not scored there."""
    return next((row for row in rows if row.model == model and row.split == split), NO_ROW)


def network(name: str, rows: Sequence[Record], *, floor: float | None = None, held: Iterable = ()) -> Record:
    """A network with its rows on validation and test."""
    val, test = (at(rows, name, split) for split in ("val", "test"))
    return Record(name=name, floor=floor, val=val, test=test, held=list(held))
