"""A table on disk that grows by a row at a time, so that a killed benchmark has lost nothing."""

import contextlib
from pathlib import Path

import pandas as pd

from emolib.files import write_csv


def add(path: Path, row: dict, key: list[str], show: bool = True) -> None:
    """Put a row into the file, in place of the one with the same `key`, and print it if `show`."""
    rows = pd.DataFrame([row])
    with contextlib.suppress(FileNotFoundError):
        rows = pd.concat([pd.read_csv(path), rows]).drop_duplicates(key, keep="last").sort_values(key)
    write_csv(path, rows)
    if show:
        print(*row.values(), flush=True)
