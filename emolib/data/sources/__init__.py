"""Faces with labels, people and splits, from one of several sources, all in one shape: `Dataset`.

A new source is one module here with a function that returns a Dataset, or (Dataset, skips) where pictures may
be skipped, and one line in SOURCES. `reads` in it, if there, says on which files in data_dir a run depends.
"""

from __future__ import annotations

from importlib import import_module
from numbers import Integral

from emolib.data.dataset import LANDMARKS, SPLITS, DataError, Dataset

__all__ = ["GROUPS", "LANDMARKS", "SOURCES", "SPLITS", "DataError", "Dataset", "load"]

# name: ("module in emolib.data:function", the option passed by position, those passed by name), as in `load`
_OWN_PICTURES = ("n_faces", "image_size", "seed", "progress", "near_duplicates", "positive", "into")
SOURCES = {
    "synthetic": ("drawn.faces:draw", "n_faces", ("image_size", "label_noise", "seed", "progress", "into")),
    "photos": (
        "sources.photos:read",
        "data_dir",
        [option for option in _OWN_PICTURES if option != "positive"],
    ),
    "folder": ("sources.folder:read", "data_dir", _OWN_PICTURES),
    "csv": ("sources.csv_list:read", "data_dir", _OWN_PICTURES),
    "fec": ("sources.fec:read", "data_dir", _OWN_PICTURES),
}
# what a source's groups are, one and several of them: they are never in two splits
GROUPS = {
    "synthetic": ("person", "people"),
    "photos": ("person", "people"),
    "folder": ("picture", "different pictures"),
    "csv": ("person or picture", "people or pictures"),
    "fec": ("source picture", "source pictures"),
}


def load(name, *, data_dir="", n_faces, image_size=224, label_noise=0.09, seed, progress=True,
         near_duplicates=None, positive="", into=None):  # fmt: skip
    """Faces from the source `name`, one of SOURCES; each source takes the options that concern it.

    data_dir: where the pictures are; "" with photos: fetched, once (emolib.data.sources.photos_archive).
    n_faces: how many, 0 = all there are (drawn faces have no "all"). image_size: pixels a side.
    label_noise: share of wrong labels of drawn faces. seed: decides what is drawn and the split.
    near_duplicates: keep pictures that are nearly the same on one side of the split; None: as the source
    does by itself, which is no for photos, whose split is published, and yes for others.
    positive: the class that counts as smiling, "": see emolib.data.sources.classes.
    into: the folder that the Dataset will be saved in: the pictures are put there at once. None: into a
    temporary file without a name (see emolib.data.picture_file).
    Returns (Dataset, skips): skips is a DataFrame (id, reason), one row for each picture or row left out.
    Raises DataError for an unknown source or no drawn faces, and what the source raises.
    """
    import pandas as pd

    if data_dir and name == "synthetic":
        raise DataError(
            f"data_dir: expected none for drawn faces, got {data_dir!r}: it goes with data photos"
        )
    if name not in SOURCES:
        raise DataError(f"name: expected one of {', '.join(SOURCES)}, got {name!r}")
    if name == "photos" and not str(data_dir):
        from emolib.data.sources.photos_archive import fetch

        data_dir = fetch(progress=progress)
    options = {
        "data_dir": data_dir, "n_faces": n_faces, "image_size": image_size, "label_noise": label_noise,
        "seed": seed, "progress": progress, "near_duplicates": near_duplicates, "positive": positive,
        "into": into,
    }  # fmt: skip
    if name == "synthetic" and not (isinstance(n_faces, Integral) and n_faces >= 1):
        raise DataError(f"n_faces: expected a whole number of at least 1 for drawn faces, got {n_faces!r}")
    path, first, others = SOURCES[name]
    module, function = path.split(":")
    source = getattr(import_module(f"emolib.data.{module}"), function)
    given = {option: options[option] for option in others if options[option] is not None}
    result = source(options[first], **given)
    no_skips = pd.DataFrame({"id": [], "reason": []}, dtype=str)
    return result if isinstance(result, tuple) else (result, no_skips)
