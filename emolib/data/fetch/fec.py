"""The faces of FEC as pictures: fetched into a folder, and cut out.

    manifest.csv           one row a face: what came of it, and why
    faces/ID.jpg           the faces that are fine: the face box with a margin, 224 x 224, in colour
    skipped_rows.csv       rows of the FEC file that make no sense
    labels.csv             id,label: put there by whoever labels the faces (`emolib label`)

A row is added to manifest.csv as soon as a face is settled, after its picture: whatever kills the
program, the next call knows what is done. A last line that was cut is cut off, and fetched again.
Reading the folder is emolib.data.sources.fec's business.
"""

import asyncio
import csv
import errno
import hashlib
import io
import os
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from emolib.data import skips
from emolib.data.fetch import fec_list, polite
from emolib.data.listing import table
from emolib.data.preprocess import Box, open_picture, to_square_colour
from emolib.data.skips import Outcome, Unusable
from emolib.files import printable, write_bytes, write_csv

MANIFEST, FACES, SKIPPED = "manifest.csv", "faces", "skipped_rows.csv"
COLUMNS = ("id", "status", "reason", "file", "url", *Box._fields, "bytes", "sha256")  # those of the picture
HEADER = dict(zip(COLUMNS, COLUMNS, strict=True))
MANY = 5  # so many addresses with the same bytes: a placeholder, sent for what is gone
SIZE = 224
QUALITY = 95  # of the JPEG files: what it loses cannot be seen, and 8,000 faces take 200 MB
MAX_PIXELS = 50_000_000  # of a fetched picture: more is a decompression bomb, or a map


def fetch(
    csv_file: str | os.PathLike[str], out: str | os.PathLike[str], *, limit: int = 0,
    limits: polite.Limits | None = None, allow: Iterable[str] = (), again: bool = False,
    progress: bool = True, sleep: polite.Sleep = asyncio.sleep,
) -> Counter[str]:  # fmt: skip
    """Fetch the first `limit` faces of FEC's `csv_file` (0: all) into the folder `out`, or go on with it.

    Faces that `out` has a row for are not fetched again; with `again`, those that failed are.
    allow: "host:port" of servers that need not be on a public address. Not for use inside a running event
    loop (a notebook has one): there, run the command.
    Returns how many faces have which status.
    Raises DataError (the file), ValueError (limits, allow), LockError (another process at work in `out`),
    OSError (a full disk).
    """
    from tqdm import tqdm

    from emolib.environment.locks import lock, unlock

    limits, out = limits or polite.Limits(), Path(out)
    faces, bad_rows = fec_list.faces(csv_file, limit=limit)
    (out / FACES).mkdir(parents=True, exist_ok=True)
    lock(out / ".lock")
    try:
        done = _done(out, again=again)
        waiting: dict[str, list[fec_list.ListedFace]] = {}
        for face in faces:
            if face.id not in done:
                waiting.setdefault(face.url, []).append(face)
        counts = Counter(done[face.id]["status"] for face in faces if face.id in done)
        with (
            open(out / MANIFEST, "ab", buffering=0) as manifest,
            ThreadPoolExecutor(os.cpu_count() or 1) as pool,
            tqdm(total=len(faces), initial=counts.total(), desc="Faces", unit="face", smoothing=0.05,
                 disable=not progress) as bar,
        ):  # fmt: skip

            async def use(url: str, answer: polite.Response) -> None:
                loop = asyncio.get_running_loop()
                rows = await loop.run_in_executor(pool, _cut_out, waiting.pop(url), answer, out)
                lines = _lines(rows)
                if manifest.write(lines) < len(lines):
                    raise OSError(errno.ENOSPC, "No space left on device", str(out / MANIFEST))
                counts.update(row["status"] for row in rows)
                bar.update(len(rows))
                bar.set_postfix(ok=counts[Outcome.OK], refresh=False)

            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what Pillow warns of is read without harm or listed
                asyncio.run(polite.fetch_all(list(waiting), use, limits=limits, allow=allow, sleep=sleep))
        rows = settled(out)
        for id_, row in rows.items():
            if row["status"] == Outcome.PLACEHOLDER and is_id(id_):
                (out / FACES / f"{id_}.jpg").unlink(missing_ok=True)
        ordered = {face.id: rows[face.id] for face in faces} | rows
        write_bytes(out / MANIFEST, _lines([HEADER, *ordered.values()]))
        write_csv(out / SKIPPED, skips.table(bad_rows))
    finally:
        unlock(out / ".lock")
    return Counter(rows[face.id]["status"] for face in faces)


def settled(out: Path) -> dict[str, dict[str, str]]:
    """Each face's last row in the manifest; a picture that came from MANY addresses is a placeholder.

    Raises DataError if there is no such file.
    """
    columns = ("id", "status", "reason", "url", "sha256")
    rows = {row["id"]: row for _, row in table(out / MANIFEST, *columns)}
    addresses: dict[str, set[str]] = {}
    for row in rows.values():
        addresses.setdefault(row["sha256"], set()).add(row["url"])
    for row in rows.values():
        if row["status"] == Outcome.OK and (n := len(addresses[row["sha256"]])) >= MANY:
            row |= {"status": Outcome.PLACEHOLDER, "reason": f"{n} addresses sent this, as for what is gone"}
    return rows


def is_id(face: str) -> bool:
    """Is `face` what a face's file may be called?"""
    return face.isalnum() and face.isascii()


def _done(out: Path, *, again: bool) -> dict[str, dict[str, str]]:
    """The faces that are settled, but for those to try `again`. The manifest gets a header if it is new, and
    loses a last line that was cut; so do pictures that were.
    """
    path = out / MANIFEST
    if path.exists():
        os.truncate(path, path.read_bytes().rfind(b"\n") + 1)
    rows = settled(out) if path.exists() and path.stat().st_size else {}
    write_bytes(path, _lines([HEADER, *rows.values()]))
    for torn in (out / FACES).glob(".*.partial*"):
        torn.unlink()
    there = {entry.name for entry in os.scandir(out / FACES) if entry.stat().st_size}
    return {
        face: row for face, row in rows.items()
        if (f"{face}.jpg" in there if row["status"] == Outcome.OK
            else not (again and row["status"] == Outcome.FAILED))
    }  # fmt: skip


def _lines(rows: Iterable[Mapping[str, Any]]) -> bytes:
    text = io.StringIO(newline="")
    csv.DictWriter(text, COLUMNS, lineterminator="\n", extrasaction="ignore").writerows(rows)
    return text.getvalue().encode()


def _cut_out(faces: list[fec_list.ListedFace], answer: polite.Response, out: Path) -> list[dict[str, str]]:
    """Write the faces in one fetched picture; return their rows of the manifest. Raises OSError."""
    found: dict[str, Any] = {"status": answer.outcome, "reason": answer.reason}
    if answer.outcome is Outcome.OK:
        found |= {"bytes": len(answer.content), "sha256": hashlib.sha256(answer.content).hexdigest()}
    rows = []
    for face in faces:
        row = {"id": face.id, "url": face.url, **face.box._asdict(), **found}
        if answer.outcome is Outcome.OK:
            try:
                with open_picture(answer.content, MAX_PIXELS) as image:
                    square = to_square_colour(image, SIZE, face.box)
            except Unusable as error:
                row |= {"status": error.outcome, "reason": error.detail}
            else:
                row["file"] = f"{FACES}/{face.id}.jpg"
                _write(square, out / row["file"])
        rows.append({name: printable(value)[:2_000] for name, value in row.items()})
    return rows


def _write(square: np.ndarray, path: Path) -> None:
    """Whole or not at all under its name, without waiting for the disk: a face that a power cut leaves empty
    counts as missing. Waiting (fsync) took most of the time.
    """
    temporary = path.with_name(f".{path.stem}.partial{path.suffix}")
    Image.fromarray(square).save(temporary, "JPEG", quality=QUALITY)
    os.replace(temporary, path)
