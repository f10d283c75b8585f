"""Anyone's own pictures in folders, one a class.

    smile/ann_1.jpg      one of the folders, `positive`, holds the faces that smile
    other/ann_2.png      the others hold those that do not; there may be several of them

Files may lie deeper and have any name. Nobody is named, so each picture is its own person and only
near-duplicates are kept together in one split: whoever has several pictures of a person lists them with a
person column instead (see emolib.data.sources.csv_list).
"""

from __future__ import annotations

import os
from pathlib import Path

from emolib.data.dataset import DataError
from emolib.data.sources.classes import binary
from emolib.data.sources.pictures import Picture, assemble, file, printable, table_of_skips


def read(data_dir, *, n_faces: int = 0, image_size: int = 224, seed: int, progress: bool = True,
         near_duplicates: bool = True, positive: str = ""):  # fmt: skip
    """Read, check, prepare and split the pictures in the folders of `data_dir`.

    positive: the folder that counts as smiling (see emolib.data.sources.classes). Hidden files and folders
    are not looked at, nor are folders that a link inside a class leads to. near_duplicates, n_faces, seed and
    the rest as in emolib.data.sources.pictures.assemble. Returns (Dataset, skips); ids are paths, in the
    order of their names. Raises DataError.
    """
    root = Path(data_dir)
    if not str(data_dir) or not root.is_dir():
        raise DataError(f"data_dir: expected a folder with a folder for each class, got {str(data_dir)!r}")
    classes = [p.name for p in sorted(root.iterdir()) if p.is_dir() and not p.name.startswith(".")]
    value = binary(classes, positive)
    pictures = [_picture(path, root, value[name]) for name in classes for path in _files(root / name)]
    loose = [p.name for p in root.iterdir() if p.is_file() and not p.name.startswith(".")]
    dataset, skips = assemble(
        "folder", pictures, n_faces=n_faces, image_size=image_size, seed=seed, keep_together=near_duplicates,
        progress=progress, smile=", ".join(name for name in classes if value[name]),
    )  # fmt: skip
    return dataset, table_of_skips([*skips, *((name, "in no folder of a class") for name in loose)])


def _files(folder: Path) -> list[Path]:
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(here, name) for name in names if not name.startswith(".")]
    return sorted(found)


def _picture(path: Path, root: Path, label: int) -> Picture:
    name = path.relative_to(root).as_posix()
    picture = Picture(printable(name), label, f"picture {printable(name)}")
    try:
        if not path.is_file():
            raise OSError(None, "no file")
        picture.file = file(path)
    except OSError as error:
        picture.problem = f"no such file: {error.strerror}"
    return picture
