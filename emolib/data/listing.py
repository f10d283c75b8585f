"""A CSV file with a header, from whatever wrote it: each row as a dict, with its number.

Empty lines are left out; where a row is short,
the cells that it lacks are "".
"""

import codecs
import contextlib
import csv
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from emolib.data.dataset import DataError
from emolib.files import printable

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
        header, *rows = _cells(content, fits, **options) or [[]]
    except csv.Error as error:
        raise DataError(f"{where}: expected CSV text, got something else: {error}") from error
    if not fits(header):
        wanted, found = ", ".join(columns).replace("|", " or "), printable(", ".join(header))[:200] or "none"
        raise DataError(f"{where}: expected the columns {wanted}, got {found}")
    for number, row in enumerate(rows, start=2):
        if row:
            cells = dict(zip(names(header), map(str.strip, row), strict=False))
            yield number, dict.fromkeys(names(header), "") | cells


def _cells(content: bytes, fits: Callable[[list[str]], bool], **options: Any) -> list[list[str]]:
    """The rows of a CSV file as Excel and others write it.

    Text is UTF-8, UTF-16 or Windows' cp1252; between cells stand commas, semicolons, tabs or
    bars, whichever make a header that `fits`. Raises csv.Error for what is no such text.
    """
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise csv.Error("an Excel workbook; save it as CSV")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or content[1:2] == b"\0":
        text = content.decode("utf-16" if content[:1] in b"\xff\xfe" else "utf-16-le", "replace")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            mixed = any(map(_is_utf8, content.splitlines()))  # then the other bytes are those of names
            text = content.decode("utf-8-sig" if mixed else "cp1252", "surrogateescape")
    text = re.sub(r"\A\"?sep=.\"?[\r\n]+", "", text)  # Excel's own hint

    def rows(sign: str) -> Iterator[list[str]]:
        return csv.reader(io.StringIO(text, newline=""), delimiter=sign, **options)

    for sign in ",;\t|":
        with contextlib.suppress(csv.Error):  # of quotes that do not fit this sign
            if fits(next(rows(sign), [])):
                return list(rows(sign))
    return list(rows(","))


def _is_utf8(line: bytes) -> bool:
    return not line.isascii() and line.decode("utf-8", "ignore").encode() == line
