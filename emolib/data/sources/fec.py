"""The faces of FEC as pictures: fetched into a folder, cut out, and read from there.

    manifest.csv           one row a face: what came of it, and why
    faces/ID.jpg           the faces that are fine: the face box with a margin, 224 x 224, in colour
    skipped_rows.csv       rows of the FEC file that make no sense
    labels.csv             id,label: put there by whoever labels the faces (`emolib label`)

A row is added to manifest.csv as soon as a face is settled, after its picture: whatever kills the
program, the next call knows what is done. A last line that was cut is cut off, and fetched again.
"""

from __future__ import annotations

import asyncio
import csv
import errno
import hashlib
import io
import os
import warnings
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from emolib.data.dataset import DataError
from emolib.data.preprocess import open_picture, to_square_colour
from emolib.data.sources import download, fec_list
from emolib.data.sources.classes import binary
from emolib.data.sources.csv_list import table
from emolib.data.sources.download import FAILED, OK, TOO_LARGE, Answer, Limits
from emolib.data.sources.pictures import Picture, assemble, table_of_skips
from emolib.files import printable, write_csv, written_whole

MANIFEST, LABELS, FACES, SKIPPED = "manifest.csv", "labels.csv", "faces", "skipped_rows.csv"
COLUMNS = ("id", "status", "reason", "file", "url", "left", "right", "top", "bottom", "format",
           "content_type", "bytes", "sha256")  # fmt: skip  # bytes and sha256 are of the fetched picture
NO_PICTURE, TOO_SMALL, OUTSIDE = "not a picture", "too small", "face box outside"
PLACEHOLDER, MANY = "placeholder", 5  # so many addresses with the same bytes: sent for what is gone
SIZE = 224
QUALITY = 95  # of the JPEG files: what it loses cannot be seen, and 8,000 faces take 200 MB
MAX_PIXELS = 50_000_000  # of a fetched picture: more is a decompression bomb, or a map


def fetch(csv_file, out, *, limit: int = 0, limits: Limits | None = None, allow: Iterable[str] = (),
          again: bool = False, progress: bool = True, sleep=asyncio.sleep) -> Counter:  # fmt: skip
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

    limits, out = limits or Limits(), Path(out)
    faces, skips = fec_list.faces(csv_file, limit=limit)
    (out / FACES).mkdir(parents=True, exist_ok=True)
    lock(out / ".lock")
    try:
        for torn in (out / FACES).glob(".*.partial*"):
            torn.unlink()
        done = {face: row for face, row in _settled(out).items() if not (again and row["status"] == FAILED)}
        waiting: dict[str, list[fec_list.Face]] = {}
        for face in faces:
            if face.id not in done:
                waiting.setdefault(face.url, []).append(face)
        with (
            open(out / MANIFEST, "ab", buffering=0) as manifest,
            ThreadPoolExecutor(os.cpu_count() or 1) as pool,
            tqdm(total=len(faces), initial=sum(face.id in done for face in faces), desc="Faces", unit="face",
                 smoothing=0.05, disable=not progress) as bar,
        ):  # fmt: skip
            n_ok = sum(done[face.id]["status"] == OK for face in faces if face.id in done)

            async def use(url: str, answer: Answer) -> None:
                loop = asyncio.get_running_loop()
                rows = await loop.run_in_executor(pool, _cut_out, waiting.pop(url), answer, out)
                lines = _lines(rows)
                if manifest.write(lines) < len(lines):
                    raise OSError(errno.ENOSPC, "No space left on device", str(out / MANIFEST))
                nonlocal n_ok
                n_ok += sum(row["status"] == OK for row in rows)
                bar.update(len(rows))
                bar.set_postfix(ok=n_ok, refresh=False)

            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what Pillow warns of is read without harm or listed
                asyncio.run(download.fetch_all(list(waiting), use, limits=limits, allow=allow, sleep=sleep))
        rows = _put_in_order(out, [face.id for face in faces])
        write_csv(out / SKIPPED, table_of_skips(skips))
    finally:
        unlock(out / ".lock")
    return Counter(rows[face.id]["status"] for face in faces)


def _settled(out: Path) -> dict[str, dict[str, str]]:
    """Each face's last row in the manifest, which gets a header if new and loses a last line that was cut."""
    path = out / MANIFEST
    if not path.exists():
        path.write_bytes(_lines([dict(zip(COLUMNS, COLUMNS, strict=True))]))
    content = path.read_bytes()
    whole = content[: content.rfind(b"\n") + 1]
    if len(whole) < len(content):
        os.truncate(path, len(whole))
    if not whole:
        path.unlink()
        return _settled(out)
    rows = {row["id"]: row for row in table(path, COLUMNS) if row["sha256"] or row["status"] != OK}
    _mark_placeholders(rows)
    there = {entry.name for entry in os.scandir(out / FACES) if entry.stat().st_size}
    return {face: row for face, row in rows.items() if row["status"] != OK or f"{face}.jpg" in there}


def _mark_placeholders(rows: dict[str, dict[str, str]]) -> None:
    """Faces of a picture that came from MANY addresses have another status than OK."""
    addresses: dict[str, set[str]] = {}
    for row in rows.values():
        if row["status"] == OK:
            addresses.setdefault(row["sha256"], set()).add(row["url"])
    for row in rows.values():
        if row["status"] == OK and (n := len(addresses[row["sha256"]])) >= MANY:
            row["status"], row["reason"] = PLACEHOLDER, f"{n} addresses sent this, as for what is gone"


def _put_in_order(out: Path, ids: list[str]) -> dict[str, dict[str, str]]:
    """The manifest with one row a face, returned as well: those of `ids` in their order, then what else there
    was. The files of placeholders go.
    """
    rows = _settled(out)
    for face, row in rows.items():
        if row["status"] == PLACEHOLDER and _is_id(face):
            (out / FACES / f"{face}.jpg").unlink(missing_ok=True)
    ordered = dict.fromkeys([*ids, *rows])
    header = dict(zip(COLUMNS, COLUMNS, strict=True))
    with written_whole(out / MANIFEST) as temporary:
        temporary.write_bytes(_lines([header, *(rows[face] for face in ordered if face in rows)]))
    return rows


def _lines(rows: list[dict]) -> bytes:
    text = io.StringIO(newline="")
    csv.DictWriter(text, COLUMNS, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def _cut_out(faces: list[fec_list.Face], answer: Answer, out: Path) -> list[dict]:
    """Write the faces in one fetched picture; return their rows of the manifest. Raises OSError."""
    found = {"status": answer.status, "reason": answer.reason, "content_type": answer.content_type}
    if answer.status == OK:
        found |= {"bytes": len(answer.content), "sha256": hashlib.sha256(answer.content).hexdigest()}
    rows = []
    for face in faces:
        row = {"id": face.id, "url": face.url, **face.box._asdict(), **found}
        if answer.status == OK:
            try:
                square, row["format"] = _square(answer.content, face.box)
            except DataError as error:
                row["status"], row["reason"] = _status(str(error)), str(error)
            except Exception as error:  # Pillow raises nearly anything over a damaged picture
                row |= {"status": NO_PICTURE, "reason": f"damaged picture: {error}"}
            else:
                row["file"] = f"{FACES}/{face.id}.jpg"
                if answer.content_type not in (Image.MIME[row["format"]], "application/octet-stream"):
                    row["reason"] = f"sent as {answer.content_type}"  # fine all the same: the content decides
                _write(square, out / row["file"])
        rows.append({name: printable(str(value))[:2_000] for name, value in row.items()})
    return rows


def _write(square, path: Path) -> None:
    """Whole or not at all under its name, without waiting for the disk: a face that a power cut leaves empty
    counts as missing. Waiting (fsync) took most of the time.
    """
    temporary = path.with_name(f".{path.stem}.partial{path.suffix}")
    Image.fromarray(square).save(temporary, "JPEG", quality=QUALITY)
    os.replace(temporary, path)


def _square(content: bytes, box):
    with open_picture(content, MAX_PIXELS) as image:
        return to_square_colour(image, SIZE, box), image.format


def _status(reason: str) -> str:
    if reason.startswith("face box"):
        return OUTSIDE
    if "pixels, expected at least" in reason:
        return TOO_SMALL
    return TOO_LARGE if "pixels, expected at most" in reason else NO_PICTURE


def read(data_dir, *, n_faces: int = 0, image_size: int = 224, seed: int, progress: bool = True,
         near_duplicates: bool = True, positive: str = "", into=None):  # fmt: skip
    """The faces in the folder `data_dir` of `fetch` that labels.csv there gives a label.

    labels.csv has the columns id (of manifest.csv, or the face's file) and label: 1 or 0, or a class, of
    which `positive` is smiling (see emolib.data.sources.classes). FEC names nobody: a face's group is the
    picture it was cut from. near_duplicates, n_faces, seed and the rest as in
    emolib.data.sources.pictures.assemble. Returns (Dataset, skips). Raises DataError.
    """
    folder = Path(data_dir)
    labels = _labels(folder)
    rows = {row["id"]: row for row in table(folder / MANIFEST, ("id", "status", "reason", "url", "sha256"))}
    _mark_placeholders(rows)
    value = binary({label for many in labels.values() for label in many}, positive)
    source: dict[str, str] = {}  # a picture's content -> its first address: the same one under two names
    pictures, skips = [], []
    for face, row in rows.items():
        if row["status"] != OK:
            skips.append((face, f"{row['status']}: {row['reason']}"))
        elif not labels.get(face):
            skips.append((face, f"no label in {LABELS}"))
        else:
            group = source.setdefault(row["sha256"], row["url"])
            pictures.append(_picture(face, {value[label] for label in labels[face]}, group, folder))
    dataset, unusable = assemble(
        "fec", pictures, n_faces=n_faces, image_size=image_size, seed=seed, keep_together=near_duplicates,
        progress=progress, into=into,
    )  # fmt: skip
    unknown = [(face, f"in {LABELS}, not in {MANIFEST}") for face in labels if face not in rows]
    return dataset, table_of_skips(skips + unusable + unknown)


def reads(data_dir) -> dict[str, Path]:
    """Name -> path of what `read` looks at: the tables, and the faces with a label. Raises DataError."""
    folder = Path(data_dir)
    names = [MANIFEST, LABELS, *(f"{FACES}/{face}.jpg" for face in _labels(folder) if _is_id(face))]
    return {name: folder / name for name in names}


def _labels(folder: Path) -> dict[str, set[str]]:
    """Face -> the labels that LABELS gives it. Raises DataError."""
    if not (folder / MANIFEST).is_file():
        raise DataError(f"data_dir: expected a folder of emolib data fec, got {str(folder)!r}")
    if not (folder / LABELS).is_file():
        raise DataError(f"data_dir: expected {LABELS} (id,label) in it, got none: emolib label makes one")
    labels: dict[str, set[str]] = {}
    for row in table(folder / LABELS, ("id", "label")):
        face = row["id"].removeprefix(f"{FACES}/").removesuffix(".jpg")  # emolib label names the file
        labels.setdefault(face, set()).update({row["label"].strip()} - {""})
    return labels


def _is_id(face: str) -> bool:
    return face.isalnum() and face.isascii()


def _picture(face: str, labels: set[int], group: str, folder: Path) -> Picture:
    picture = Picture(face, max(labels), group or "no address")
    if len(labels) > 1:
        picture.problem = f"listed in {LABELS} with different labels"
    elif not _is_id(face):
        picture.problem = f"expected an id of letters and digits in {MANIFEST}"
    else:
        picture.at(folder / FACES / f"{face}.jpg")
    return picture
