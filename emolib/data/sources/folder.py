"""Anyone's own pictures in folders, one a class.

    smile/ann_1.jpg      one of the folders, `positive`, holds the faces that smile
    other/ann_2.png      the others hold those that do not; there may be several of them

Files may lie deeper and have any name. If it says who is shown, `person_from` says how (see
emolib.data.person_from); else nobody is known, and only near-duplicates are kept together in one split.
"""

import os
from pathlib import Path

from emolib.data.classes import binary, called
from emolib.data.dataset import DataError, Dataset
from emolib.data.person_from import with_people
from emolib.data.pictures import ENDINGS, assemble, below, file, is_junk, listed, unpack_first
from emolib.data.skips import Outcome, Skip
from emolib.data.wanted import Wanted
from emolib.files import name_of, path_of


def read(wanted: Wanted) -> tuple[Dataset, list[Skip]]:
    """Read, check, prepare and split the pictures in the folders of `data_dir`.

    Hidden files and folders are not looked at, nor are folders that a link inside a class leads to. ids are
    paths, in the order of their names. Raises DataError.
    """
    root = Path(wanted.data_dir)
    there, classes = reads(wanted.data_dir), _classes(root)
    try:
        value = binary(classes, wanted.positive)
    except DataError as error:
        raise DataError(f"{error}{_mend(root, classes, list(there), wanted.positive)}") from None
    rows = [(name, {"path": name, "label": name.partition("/")[0]}) for name in there if "/" in name]
    rows = with_people(rows, wanted.person_from)
    pictures, _ = listed(rows, value, lambda name: file(there[name]))
    dataset, skips = assemble("folder", pictures, wanted, classes=called(value, wanted.positive))
    return dataset, skips + [Skip(name, Outcome.NO_LABEL, "no class") for name in there if "/" not in name]


def reads(data_dir: str | os.PathLike[str]) -> dict[str, Path]:
    """Name -> path of what `read` looks at: the files in folders of a class, and pictures beside them.

    Raises DataError if there is no such folder.
    """
    root = Path(data_dir)
    if not str(data_dir) or not root.is_dir():
        got = f"{str(data_dir)!r}{unpack_first(root)}"
        raise DataError(f"data_dir: expected a folder with a folder for each class, got {got}")
    inside = {name: below(root / path_of(name)) for name in _classes(root)}
    found = {f"{name}/{one}": path for name, paths in inside.items() for one, path in paths.items()}
    loose = [path for path in root.iterdir() if path.suffix.lower() in ENDINGS and path.is_file()]
    return found | {name_of(path.name): path for path in sorted(loose) if not is_junk(path.name)}


def _classes(root: Path) -> list[str]:
    """Names of the folders in `root`, sorted, but for links that lead back to it."""
    within = root.resolve()
    folders = (path for path in root.iterdir() if path.is_dir() and not is_junk(path.name))
    return sorted(name_of(path.name) for path in folders if not within.is_relative_to(path.resolve()))


def _mend(root: Path, classes: list[str], there: list[str], positive: str) -> str:
    """What to add to the error that no class is the smiling one: where the classes seem to be."""
    for folder in sorted({name.rsplit("/", 2)[0] for name in there if name.count("/") > 1}):
        try:
            binary(_classes(root / path_of(folder)), positive)
        except DataError:
            continue
        several = ", or gather all of them in one: the split is made here" if len(classes) > 1 else ""
        return f". The classes lie one folder deeper: give {str(root / folder)!r}{several}"
    if not classes and there:
        return ". Pictures lie directly in it: give the folder above, or put them into one a class"
    return ""
