"""The list of faces of Google's Facial Expression Comparison set (FEC).

Reads the published CSV files, which have no header: three times a picture's address and face box (left,
right, top, bottom as shares of the picture), the kind of triplet, then who compared the three and what
they said. Only addresses and boxes are used: FEC does not say who smiles. The same face stands in many
rows and counts once. Fetching the pictures is emolib.data.sources.fec's business.

Vemulapalli, R., Agarwala, A.: A Compact Embedding for Facial Expression Similarity. CVPR 2019.
"""

from __future__ import annotations

import csv
import hashlib
import math
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from emolib.data.dataset import DataError
from emolib.data.preprocess import Box
from emolib.data.sources.pictures import file
from emolib.files import printable

KINDS = ("ONE_CLASS_TRIPLET", "TWO_CLASS_TRIPLET", "THREE_CLASS_TRIPLET")
MAX_CELL = 8_000  # characters


class Face(NamedTuple):
    """One face: `id` is the same in every file and on every machine."""

    id: str
    url: str
    box: Box


def faces(path, *, limit: int = 0) -> tuple[list[Face], list[tuple[str, str]]]:
    """The first `limit` different faces of a FEC file (0: all), in its order, and the rows that make no
    sense.

    Returns (faces, skips); skips are ("row N", reason). Reads no more of the file than it needs.
    Raises DataError for a file that cannot be read as text, or without any face; OSError.
    """
    found, skips = {}, []

    def unique() -> Iterator[Face]:
        with open(path, encoding="utf-8-sig", errors="strict", newline="") as text:
            for number, line in enumerate(_lines(text), start=1):
                try:
                    new = [face for face in _triplet(line) if face.id not in found]
                except DataError as error:
                    skips.append((f"row {number}", str(error)))
                    continue
                for face in new:
                    if face.id not in found:
                        found[face.id] = face
                        yield face

    try:
        file(path)
        chosen = list(islice(unique(), limit or None))
    except (UnicodeDecodeError, DataError) as error:
        raise DataError(f"csv: expected a file of UTF-8 text, got something else: {error}") from error
    if not chosen:
        first = f"; {skips[0][0]}: {skips[0][1]}" if skips else ""
        raise DataError(f"csv: expected rows of Google's FEC, got none in {str(path)!r}{first}")
    return chosen, skips


def _lines(text) -> Iterator[str]:
    """The lines, cut off at a length that no row has: a file without line ends must not fill the memory."""
    most = 40 * MAX_CELL
    while line := text.readline(most):
        whole = line
        while whole and not whole.endswith("\n"):
            whole = text.readline(most)
        if line.strip():
            yield line


def _triplet(line: str) -> list[Face]:
    """The three faces of a row. Raises DataError."""
    try:
        (row,) = csv.reader([line])
    except (csv.Error, ValueError) as error:
        raise DataError(f"expected one row of commas: {error}") from None
    if len(row) < 16 or row[15].strip() not in KINDS:
        raise DataError(
            f"expected 3 x (address, 4 numbers) and one of {', '.join(KINDS)}, got {len(row)} fields"
        )
    return [_face(*row[start : start + 5]) for start in (0, 5, 10)]


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # no port, no IPv6 address
        return False
    return bool(good) and url.isprintable() and " " not in url and len(url) <= MAX_CELL


def _face(url: str, *edges: str) -> Face:
    url = url.strip()
    if not _is_address(url):
        raise DataError(f"expected an address of http or https, got {printable(url[:60])!r}")
    try:
        box = Box(*map(float, edges))
    except ValueError:
        raise DataError(
            f"expected a face box of 4 numbers, got {printable(', '.join(edges)[:60])!r}"
        ) from None
    if not all(map(math.isfinite, box)):
        raise DataError("expected a face box of 4 finite numbers")
    return Face(hashlib.sha256(f"{url} {tuple(box)}".encode()).hexdigest()[:16], url, box)
