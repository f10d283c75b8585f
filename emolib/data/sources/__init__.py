"""Where faces come from: each module here is a source, known by its name, and gives a `Dataset`.

It has `read(wanted: Wanted) -> (Dataset, list of Skip)`. If it has `reads(data_dir)`, that says on which
files in data_dir a run depends; else on all. Helpers that are no sources stand in emolib.data.
"""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING, Any

from emolib.data.wanted import Wanted

if TYPE_CHECKING:
    import pandas as pd

    from emolib.data.dataset import Dataset

SOURCES = tuple(module.name for module in iter_modules(__path__))
BY_NAME = ("folder", "csv")  # those that take `person_from`


def source(name: str) -> ModuleType:
    """The module of the source `name`, one of SOURCES."""
    return import_module(f"{__name__}.{name}")


def load(name: str, **wanted: Any) -> "tuple[Dataset, pd.DataFrame]":
    """Faces from the source `name`, one of SOURCES, as `wanted` (see Wanted).

    Returns (Dataset, skips): skips is a DataFrame (id, reason, detail), one row for each picture or row left
    out. Raises DataError for an unknown source, and what the source raises.
    """
    from emolib.data import skips
    from emolib.data.dataset import DataError

    if name not in SOURCES:
        raise DataError(f"name: expected one of {', '.join(SOURCES)}, got {name!r}")
    asked = Wanted(**wanted)
    if asked.person_from and name not in BY_NAME:
        raise DataError(f"person_from: expected none but for {' and '.join(BY_NAME)}, got it for {name}")
    dataset, left_out = source(name).read(asked)
    return dataset, skips.table(left_out)
