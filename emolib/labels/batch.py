"""A folder of pictures as a batch for Mechanical Turk, and as a page to label them here.

A picture is named by its path inside the folder ("anna/01.jpg"), in the batch, the answers and the labels.
Pictures are not copied or sent anywhere: for Mechanical Turk they must lie at an address of their own, where
anybody who has it can see them. Whether that is right for the people shown is yours to answer.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote, urlsplit

import pandas as pd

from emolib.files import write_csv, write_text
from emolib.labels import label_page

FORMATS = ("BMP", "GIF", "JPEG", "PNG", "WEBP")  # what every browser shows
BATCH, HIT, PAGE, SKIPS = "batch.csv", "hit.html", "label.html", "skips.csv"


def find(folder: str | Path) -> tuple[list[str], pd.DataFrame]:
    """Names of the pictures in `folder` and below, sorted, and what was skipped: DataFrame (id, reason).

    Hidden files are passed over, links to folders not followed. Raises ValueError if there is no picture.
    """
    from PIL import Image, UnidentifiedImageError

    folder = Path(folder)
    if not folder.is_dir():
        raise ValueError(f"FOLDER: expected a folder with pictures, got {str(folder)!r}")
    names, skips = [], []
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        problem = ""
        if not name.isprintable():  # also what is no UTF-8
            problem = "unprintable characters in its name"
        elif any(ord(char) > 0xFFFF for char in name):
            problem = "characters in its name that Mechanical Turk takes in no batch"
        else:
            try:
                Image.open(path, formats=FORMATS).close()  # reads no more than the head of the file
            except UnidentifiedImageError:
                problem = f"not a picture that browsers show ({', '.join(FORMATS)})"
            except Exception as error:  # Pillow raises nearly anything over a damaged file
                problem = f"damaged picture: {ascii(str(error))[1:-1][:100]}"
        if problem:
            skips.append((ascii(name)[1:-1] if not name.isprintable() else name, problem))
        else:
            names.append(name)
    if not names:
        raise ValueError(f"FOLDER: expected pictures in {str(folder)!r}, got none ({len(skips)} other files)")
    return names, pd.DataFrame(skips, columns=["id", "reason"], dtype=str)


def _files(folder: Path):
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here) / name for name in sorted(files) if not name.startswith("."))


def export(folder: str | Path, out: str | Path, *, base_url: str = "") -> tuple[list[str], pd.DataFrame]:
    """Write batch.csv, hit.html, label.html and skips.csv to `out` for the pictures in `folder`.

    Args:
        folder: the pictures.
        out: where the files go; may be the same folder. label.html shows the pictures from where they are.
        base_url: the address under which the pictures lie for Mechanical Turk's workers; empty: they do not,
            and no batch.csv is written.

    Returns:
        What `find` returns.
    """
    base = checked_url(base_url)
    names, skips = find(folder)
    out, folder = Path(out), Path(folder)
    write_pages(names, out, folder)
    if base:
        write_batch(names, out, base)
    write_csv(out / SKIPS, skips)
    return names, skips


def write_batch(names: Sequence[str], out: Path, base: str) -> None:
    """Write batch.csv, (id, image_url), to `out`: a task for each of `names`, which lie under `base`."""
    write_csv(out / BATCH, pd.DataFrame({"id": names, "image_url": [base + quote(name) for name in names]}))


def write_pages(names: Sequence[str], out: Path, folder: Path) -> None:
    """Write hit.html and label.html to `out`; the pictures `names` are in `folder`."""
    try:
        way = os.path.relpath(folder.resolve(), out.resolve())
    except ValueError:  # another disk
        raise ValueError(f"--out: expected a folder on the disk of the pictures, got {str(out)!r}") from None
    way = "" if way == "." else quote(Path(way).as_posix()) + "/"
    write_text(out / PAGE, label_page.local([(name, f"./{way}{quote(name)}") for name in names]))
    write_text(out / HIT, label_page.hit())


def checked_url(text: str) -> str:
    """`text` with a slash at its end; empty stays empty. Raises ValueError if it is no plain web address."""
    if not text:
        return ""
    try:
        url = urlsplit(text)
        good = url.scheme in ("http", "https") and url.hostname and not (url.query or url.fragment)
    except ValueError:
        good = False
    if not good or not text.isascii() or set(text) & set("\"'<>\\ ") or not text.isprintable():
        raise ValueError(f"--base-url: expected an address like https://host/folder/, got {text!r}")
    return text if text.endswith("/") else text + "/"
