"""What came of a picture, and what is left out of a dataset, with the reason.

An `Outcome` is what code compares and tables group by; what is about one picture alone is the detail beside
it. Nothing is left out without a row (id, reason, detail).
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

import pandas as pd

from emolib.data.dataset import DataError
from emolib.files import printable

EXAMPLES = 3  # names shown of what is grouped


class Outcome(StrEnum):
    """What came of a picture, or of a row that lists one."""

    OK = "ok"
    NO_FILE = "no such file"
    NOT_A_FILE = "not a file"
    UNREADABLE = "cannot be read"
    NOT_A_PICTURE = "not a picture"
    DAMAGED = "damaged picture"
    TOO_SMALL = "too small"
    TOO_LARGE = "too large"
    OUTSIDE = "face box outside"
    SHOWS_A_FACE = "shows a face"
    COPY = "the same picture as another"
    QUARREL = "the same picture as another, with another label"
    TWICE = "listed several times, kept once"
    AT_ODDS = "listed several times, not always the same"
    BAD_ROW = "a row that makes no sense"
    NO_LABEL = "no label"
    UNKNOWN_LABEL = "unknown label"
    UNLISTED = "not listed"
    ODD_NAME = "a name that not every program takes"
    # of pictures on the web
    GONE = "gone"
    REFUSED = "refused"
    FAILED = "failed"
    FORBIDDEN = "forbidden"
    PLACEHOLDER = "placeholder"


class Skip(NamedTuple):
    """What is left out (a picture's id, or "row 7"), and why."""

    id: str
    reason: str  # an Outcome, or what a table of ours held
    detail: str = ""


class Unusable(DataError):
    """A picture or row that cannot be used: its `outcome`, and the `detail` in words."""

    def __init__(self, outcome: Outcome, detail: str = ""):
        super().__init__(f"{outcome}: {detail}" if detail else str(outcome))
        self.outcome, self.detail = outcome, detail


def table(skips: Iterable[Skip]) -> pd.DataFrame:
    """DataFrame (id, reason, detail), printable and sorted."""
    rows = sorted(tuple(map(printable, skip)) for skip in skips)
    return pd.DataFrame(rows, columns=list(Skip._fields), dtype=str)


def grouped(skips: pd.DataFrame) -> pd.DataFrame:
    """How often each reason of a `table` occurs, most frequent first: (reason, pictures or rows, such as).

    What is no picture is grouped by what it is instead, which the detail says.

    >>> one = Skip("a.heic", Outcome.NOT_A_PICTURE, "HEIC, as phones save it")
    >>> grouped(table([one, Skip("b", Outcome.GONE, "HTTP 404"), Skip("c", Outcome.GONE)])).values.tolist()
    [['gone', 2, 'b, c'], ['not a picture: HEIC, as phones save it', 1, 'a.heic']]
    """
    skips = skips.reindex(columns=list(Skip._fields)).fillna("").astype(str)
    full = skips["reason"] + ": " + skips["detail"]
    what = skips["reason"].where(skips["reason"] != Outcome.NOT_A_PICTURE, full)
    ids = skips["id"].groupby(what, sort=False)
    shown = ids.agg(lambda of: ", ".join([*of[:EXAMPLES], *["..."] * (len(of) > EXAMPLES)]))
    found = pd.DataFrame({"pictures or rows": ids.size(), "such as": shown}).rename_axis("reason")
    return found.sort_values("pictures or rows", ascending=False, kind="stable").reset_index()


def in_words(skips: pd.DataFrame) -> str:
    """The three most frequent reasons of a `table` in one line."""
    rows = grouped(skips).head(EXAMPLES).itertuples(index=False)
    return "; ".join(f"{n}: {reason} ({ids})" for reason, n, ids in rows)
