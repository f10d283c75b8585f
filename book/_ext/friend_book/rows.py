"""The results table as a page reads it: one record a row, with the share of the baseline's quality it keeps.

Which row is which is decided by `role` and `dtype`, never by what a network is called.
"""

from collections.abc import Iterable, Sequence
from types import SimpleNamespace as Record

import pandas as pd

from emolib import metrics
from emolib.report.poster import SECONDS_ALLOWED
from emolib.report.results import BASELINE_OF, COLUMNS, REFERENCE

ROLES = {name: model.role for name, model in REFERENCE.items()}
# their meanings: numbers.yml
DERIVED = ["kept", "kept_low", "kept_high", "fewer", "smaller", "fast", "floor", "confirmed"]
NO_ROW = Record(**dict.fromkeys([*COLUMNS, *DERIVED]))


def known(table: pd.DataFrame) -> list[dict]:
    """The rows of `table`, None where a cell is empty."""
    return table.astype(object).where(table.notna(), None).to_dict("records")


def in_room(row: Record) -> bool:
    """Is it a row of frames with a face anywhere or nobody, which other rows are not compared with?"""
    return str(row.role).startswith("room-")


def records(table: pd.DataFrame) -> list[Record]:
    """The rows of one source (results.COLUMNS), with DERIVED; None where a cell is empty.

    Where the table has no interval of delta AUC, made on the same people, it follows from that of the AUC and
    leaves the baseline's own error out: both networks see the same faces, so most of it is common to both.
    """
    rows = [Record(**{**vars(NO_ROW), **row}) for row in known(table)]
    baselines = {(row.split, row.role): row for row in rows}
    for row in rows:
        base = baselines.get((row.split, BASELINE_OF[in_room(row)]), NO_ROW)
        by_interval = [auc for auc in (base.auc, base.auc_low) if auc is not None]
        if row.auc is not None and min(by_interval, default=0) > 0.5:  # else nothing is kept of it
            row.kept = 1 + metrics.delta_auc(row.auc, base.auc)
            for end in ("low", "high"):
                delta, auc = getattr(row, f"delta_{end}"), getattr(row, f"auc_{end}")
                if delta is None and auc is not None:
                    delta = metrics.delta_auc(auc, base.auc)
                kept = None if delta is None else 1 + delta
                vars(row).update({f"delta_{end}": delta, f"kept_{end}": kept})
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
    return Record(name=name, floor=floor, val=val, test=test, held=list(held), confirmed=None)
