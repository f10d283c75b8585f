"""The list of faces of Google's Facial Expression Comparison set (FEC).

Reads the published CSV files, which have no header: three times a picture's address and face box (left,
right, top, bottom as shares of the picture), the kind of triplet, then who compared the three and what
they said. Only addresses and boxes are used: FEC does not say who smiles. The same face stands in many
rows and counts once. Fetching the pictures is emolib.data.fetch.fec's business.

Vemulapalli, R., Agarwala, A.: A Compact Embedding for Facial Expression Similarity. CVPR 2019.
"""

import csv
import hashlib
import math
import os
from typing import NamedTuple
from urllib.parse import urlsplit

from emolib.data.dataset import DataError
from emolib.data.pictures import file
from emolib.data.preprocess import Box
from emolib.data.skips import Outcome, Skip
from emolib.files import printable

KINDS = ("ONE_CLASS_TRIPLET", "TWO_CLASS_TRIPLET", "THREE_CLASS_TRIPLET")
MAX_CELL = 8_000  # characters


class ListedFace(NamedTuple):
    """One face: `id` is the same in every file and on every machine."""

    id: str
    url: str
    box: Box


def faces(path: str | os.PathLike[str], *, limit: int = 0) -> tuple[list[ListedFace], list[Skip]]:
    """The first `limit` different faces of a FEC file (0: all), in its order, and the rows that make no
    sense.

    Reads no more of the file than it needs. Raises DataError for a file that cannot be read as text, or
    without any face; OSError.
    """
    found: dict[str, ListedFace] = {}
    skips = []
    try:
        file(path)
        with open(path, encoding="utf-8-sig", newline="") as text:
            for number, line in enumerate(filter(str.strip, text), start=1):
                try:
                    found |= {face.id: face for face in _triplet(line)}
                except DataError as error:
                    skips.append(Skip(f"row {number}", Outcome.BAD_ROW, str(error)))
                if limit and len(found) >= limit:
                    break
    except (UnicodeDecodeError, DataError) as error:
        raise DataError(f"csv: expected a file of UTF-8 text, got something else: {error}") from error
    if not found:
        first = f"; {skips[0].id}: {skips[0].detail}" if skips else ""
        raise DataError(f"csv: expected rows of Google's FEC, got none in {str(path)!r}{first}")
    return list(found.values())[: limit or None], skips


def _triplet(line: str) -> list[ListedFace]:
    """The three faces of a row. Raises DataError."""
    try:
        (row,) = csv.reader([line])
    except (csv.Error, ValueError) as error:
        raise DataError(f"expected one row of commas: {error}") from None
    if len(row) < 16 or row[15].strip() not in KINDS:
        expected = f"3 x (address, 4 numbers) and one of {', '.join(KINDS)}"
        raise DataError(f"expected {expected}, got {len(row)} fields")
    return [_face(row[start].strip(), row[start + 1 : start + 5]) for start in (0, 5, 10)]


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # no port, no IPv6 address
        return False
    return bool(good) and url.isprintable() and " " not in url and len(url) <= MAX_CELL


def _face(url: str, edges: list[str]) -> ListedFace:
    if not _is_address(url):
        raise DataError(f"expected an address of http or https, got {printable(url[:60])!r}")
    try:
        box = Box(*map(float, edges))
    except ValueError:
        box = Box(*[math.nan] * 4)
    if not all(map(math.isfinite, box)):
        got = printable(", ".join(edges)[:60])
        raise DataError(f"expected a face box of 4 finite numbers, got {got!r}")
    return ListedFace(hashlib.sha256(f"{url} {tuple(box)}".encode()).hexdigest()[:16], url, box)
