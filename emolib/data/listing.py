"""A CSV file with a header, from whatever wrote it: each row as a dict, with its number.

See emolib.files.read_csv for the encodings and separators. Empty lines are left out; where a row is short,
the cells that it lacks are "".
"""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from emolib.data.dataset import DataError
from emolib.files import printable, read_csv

MAX_BYTES = 500_000_000  # of one file: ten times the largest batch of labels


def table(path: Path, *columns: str, **options: Any) -> list[tuple[int, dict[str, str]]]:
    """`parse` the file `path`. Raises DataError for a file that is none, too large or cannot be read, too."""
    if not path.is_file():
        raise DataError(f"{path.name}: expected a CSV file, got {str(path)!r}, which is none")
    if path.stat().st_size > MAX_BYTES:
        raise DataError(f"{path.name}: expected at most {MAX_BYTES / 1e6:.0f} MB, got more")
    try:
        return list(parse(path.read_bytes(), *columns, where=path.name, **options))
    except OSError as error:
        raise DataError(f"{path.name}: cannot be read: {error.strerror}") from error


def parse(content: bytes, *columns: str, where: str, key: Callable[[str], str] = str.casefold,
          **options: Any) -> Iterator[tuple[int, dict[str, str]]]:  # fmt: skip
    """Rows of the CSV file `content` as (number as a spreadsheet counts, {column: text}).

    columns: what the header must have, each once; "a|b": one of these. Columns may stand in any order, and
    there may be others. where: what the file is called in errors. key: what a column is called here.
    options: those of csv.reader. Raises DataError for what is no such text.
    """

    def names(header: list[str]) -> list[str]:
        return [key(cell.strip()) for cell in header]

    def fits(header: list[str]) -> bool:
        counts = [[names(header).count(name) for name in column.split("|")] for column in columns]
        return all(1 in of and max(of) == 1 for of in counts)

    try:
        header, *rows = read_csv(content, fits, **options) or [[]]
    except csv.Error as error:
        raise DataError(f"{where}: expected CSV text, got something else: {error}") from error
    if not fits(header):
        wanted, found = ", ".join(columns).replace("|", " or "), printable(", ".join(header))[:200] or "none"
        raise DataError(f"{where}: expected the columns {wanted}, got {found}")
    for number, row in enumerate(rows, start=2):
        if row:
            cells = dict(zip(names(header), map(str.strip, row), strict=False))
            yield number, dict.fromkeys(names(header), "") | cells
