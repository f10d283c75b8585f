"""A folder of pictures as a batch for Mechanical Turk, and as a page to label them here.

A picture is named by its path inside the folder ("anna/01.jpg"), in the batch, the answers and the labels.
Pictures are not copied or sent anywhere: for Mechanical Turk they must lie at an address of their own, where
anybody who has it can see them. Whether that is right for the people shown is yours to answer.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, urlsplit

import pandas as pd

from emolib.data.preprocess import no_picture
from emolib.data.sources.pictures import below, file, in_words
from emolib.files import name_of, printable, write_csv, write_text
from emolib.labels import label_page

FORMATS = ("BMP", "GIF", "JPEG", "PNG", "WEBP")  # what every browser shows
BATCH, HIT, PAGE, SKIPS = "batch.csv", "hit.html", "label.html", "skips.csv"


def find(folder: str | Path) -> tuple[dict[str, Path], pd.DataFrame]:
    """The pictures in `folder` and below, {id: path}, sorted, and what was skipped: DataFrame (id, reason).

    An id is the picture's path inside `folder`, with escapes for what does not print. Hidden files are passed
    over, links to folders not followed. Raises ValueError if there is no picture.
    """
    from PIL import Image, UnidentifiedImageError

    folder = Path(folder)
    if not folder.is_dir():
        raise ValueError(f"FOLDER: expected a folder with pictures, got {str(folder)!r}")
    found, skips = {}, []
    for name, path in below(folder).items():
        name, problem = printable(name), ""
        if any(ord(char) > 0xFFFF for char in name):
            problem = "characters in its name that Mechanical Turk takes in no batch"
        else:
            try:
                file(path)
                Image.open(path, formats=FORMATS).close()  # reads no more than the head of the file
            except UnidentifiedImageError:
                with open(path, "rb") as head:
                    problem = no_picture(head.read(1000)) + f"; browsers show {', '.join(FORMATS)}"
            except Exception as error:  # Pillow raises nearly anything over a damaged file
                problem = f"damaged picture: {printable(error)[:100]}"
        if problem:
            skips.append((name, problem))
        else:
            found[name] = path
    if not found:
        why = f"; {in_words(skips)}" if skips else ""
        raise ValueError(f"FOLDER: expected pictures in {str(folder)!r}, got none{why}")
    return found, pd.DataFrame(skips, columns=["id", "reason"], dtype=str)


def export(
    folder: str | Path, out: str | Path, *, base_url: str = ""
) -> tuple[dict[str, Path], pd.DataFrame]:
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
    pictures, skips = find(folder)
    out, folder = Path(out), Path(folder)
    write_pages(pictures, out, folder)
    if base:
        write_batch(pictures, out, base, folder)
    write_csv(out / SKIPS, skips)
    return pictures, skips


def write_batch(pictures: Mapping[str, Path], out: Path, base: str, folder: Path) -> None:
    """Write batch.csv, (id, image_url), to `out`: a task a picture; what is in `folder` is at `base`."""
    addresses = [base + _address(path, folder) for path in pictures.values()]
    write_csv(out / BATCH, pd.DataFrame({"id": list(pictures), "image_url": addresses}))


def write_pages(pictures: Mapping[str, Path], out: Path, folder: Path) -> None:
    """Write hit.html and label.html to `out`; `pictures` are in `folder`."""
    try:
        way = _address(folder.resolve(), out.resolve())
    except ValueError:  # another disk
        raise ValueError(f"--out: expected a folder on the disk of the pictures, got {str(out)!r}") from None
    way = "./" if way == "." else f"./{way}/"
    addresses = [way + _address(path, folder) for path in pictures.values()]
    write_text(out / PAGE, label_page.local(list(zip(pictures, addresses, strict=True))))
    write_text(out / HIT, label_page.hit())


def _address(path: Path, folder: Path) -> str:
    """The way from `folder` to `path` as part of an address: a name's bytes, quoted."""
    return quote(name_of(os.path.relpath(path, folder)).encode("utf-8", "surrogateescape"))


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
