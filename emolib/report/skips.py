"""Why pictures were left out, as a table."""

from __future__ import annotations

import pandas as pd

from emolib.data.sources.pictures import grouped


def skipped(skips: pd.DataFrame) -> pd.DataFrame:
    """`skips` (id, reason) as (reason, pictures or rows, such as), the most frequent kind of reason first.

    >>> skipped(pd.DataFrame({"id": ["a.jpg"], "reason": ["no such file: no entry"]})).values.tolist()
    [['no such file', 1, 'a.jpg']]
    """
    columns = ["reason", "pictures or rows", "such as"]
    rows = skips[["id", "reason"]].fillna("").astype(str).itertuples(index=False)
    return pd.DataFrame(grouped(rows), columns=columns)
