"""The faces of FEC that `emolib data fec` has fetched into a folder, as far as somebody has labelled them.

labels.csv in it has the columns id (of manifest.csv, or the face's file) and label: 1 or 0, or a class, of
which `positive` is smiling (see emolib.data.classes). FEC names nobody: a face's group is the picture that
it was cut from. Fetching is emolib.data.fetch.fec's business.
"""

import os
from pathlib import Path

from emolib.data.classes import binary, called
from emolib.data.dataset import DataError, Dataset
from emolib.data.fetch.fec import FACES, MANIFEST, is_id, settled
from emolib.data.listing import table
from emolib.data.pictures import assemble, file, listed
from emolib.data.skips import Outcome, Skip, Unusable
from emolib.data.wanted import Wanted

LABELS = "labels.csv"


def read(wanted: Wanted) -> tuple[Dataset, list[Skip]]:
    """The faces in the folder `data_dir` that labels.csv there gives a label. Raises DataError."""
    folder = Path(wanted.data_dir)
    labels, rows = _labels(folder), settled(folder)
    value = binary({label for many in labels.values() for label in many} - {""}, wanted.positive)
    address: dict[str, str] = {}  # a picture's content -> its first address: the same one under two names
    skips = [Skip(face, Outcome.UNLISTED, f"in {LABELS} only") for face in labels if face not in rows]
    labelled = []
    for face, row in rows.items():
        if row["status"] == Outcome.OK:
            cells = {"path": face, "person": address.setdefault(row["sha256"], row["url"])}
            labelled += [(face, cells | {"label": label}) for label in labels.get(face, {"": None})]
        else:
            skips.append(Skip(face, row["status"], row["reason"]))
    pictures, unclear = listed(labelled, value, lambda face: file(_place(folder, face)))
    classes, group = called(value, wanted.positive), ("source picture", "source pictures")
    dataset, unusable = assemble("fec", pictures, wanted, classes=classes, group=group)
    return dataset, skips + unclear + unusable


def reads(data_dir: str | os.PathLike[str]) -> dict[str, Path]:
    """Name -> path of what `read` looks at: the tables, and the faces with a label. Raises DataError."""
    folder = Path(data_dir)
    names = [MANIFEST, LABELS, *(f"{FACES}/{face}.jpg" for face in _labels(folder) if is_id(face))]
    return {name: folder / name for name in names}


def _place(folder: Path, face: str) -> Path:
    if not is_id(face):
        raise Unusable(Outcome.BAD_ROW, f"expected an id of letters and digits in {MANIFEST}")
    return folder / FACES / f"{face}.jpg"


def _labels(folder: Path) -> dict[str, dict[str, None]]:
    """Face -> the different labels that LABELS gives it, "" for none. Raises DataError."""
    if not (folder / MANIFEST).is_file():
        raise DataError(f"data_dir: expected a folder of emolib data fec, got {str(folder)!r}")
    if not (folder / LABELS).is_file():
        raise DataError(f"data_dir: expected {LABELS} (id,label) in it, got none: emolib label makes one")
    labels: dict[str, dict[str, None]] = {}
    for _, row in table(folder / LABELS, "id", "label"):
        face = row["id"].removeprefix(f"{FACES}/").removesuffix(".jpg")  # emolib label names the file
        labels.setdefault(face, {})[row["label"]] = None
    return labels
