"""A folder of pictures as a batch for Mechanical Turk, and as a page to label them here.

Both ask "Does this person smile?" in Jinja templates: `hit` shows one picture that Mechanical Turk fills in,
`local` goes through a list of pictures, keeps the answers in the browser and saves them in the columns of
Mechanical Turk's results.

A picture is named by its path inside the folder ("anna/01.jpg"), in the batch, the answers and the labels.
Pictures are not copied or sent anywhere: for Mechanical Turk they must lie at an address of their own, where
anybody who has it can see them. Whether that is right for the people shown is yours to answer.
"""

import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import pandas as pd
from jinja2 import Environment, PackageLoader

from emolib.data.pictures import below, contents, file
from emolib.data.preprocess import open_picture
from emolib.data.skips import Outcome, Skip, Unusable, in_words, table
from emolib.files import name_of, printable, write_csv, write_text
from emolib.labels.answers import CHOICES, ID, QUESTION, STATUS, URL, WORKER

FORMATS = ("BMP", "GIF", "JPEG", "PNG", "WEBP")  # what every browser shows
_PLAIN = re.compile(r"https?://[\w.:@-]+(/[\w.~%!$&()*+,;=:@/-]*)?", re.ASCII)
BATCH, HIT, PAGE, SKIPS = "batch.csv", "hit.html", "label.html", "skips.csv"
TITLE = "Does this person smile?"
TIMES = ("AcceptTime", "SubmitTime", "WorkTimeInSeconds")
COLUMNS = (WORKER, STATUS, *TIMES, ID, URL, *(f"Answer.{QUESTION}.{choice}" for choice in CHOICES))
_PAGES = Environment(loader=PackageLoader("emolib.labels"), autoescape=False)


def find(folder: str | Path) -> tuple[dict[str, Path], pd.DataFrame]:
    """The pictures in `folder` and below, {id: path}, sorted, and what was skipped: (id, reason, detail).

    An id is the picture's path inside `folder`, with escapes for what does not print. Hidden files are passed
    over, links to folders not followed. Raises ValueError if there is no picture.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ValueError(f"FOLDER: expected a folder with pictures, got {str(folder)!r}")
    found, skips = {}, []
    for name, path in below(folder).items():
        name = printable(name)
        try:
            if any(ord(char) > 0xFFFF for char in name):
                raise Unusable(Outcome.ODD_NAME, "Mechanical Turk takes it in no batch")
            with open_picture(contents(file(path))) as image:
                if image.format not in FORMATS:
                    raise Unusable(Outcome.NOT_A_PICTURE, f"a browser shows {', '.join(FORMATS)} only")
            found[name] = path
        except Unusable as error:
            skips.append(Skip(name, error.outcome, error.detail))
    if not found:
        why = f"; {in_words(table(skips))}" if skips else ""
        raise ValueError(f"FOLDER: expected pictures in {str(folder)!r}, got none{why}")
    return found, table(skips)


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
    write(pictures, Path(out), Path(folder), base)
    write_csv(Path(out) / SKIPS, skips)
    return pictures, skips


def write(pictures: Mapping[str, Path], out: Path, folder: Path, base: str) -> None:
    """Write hit.html, label.html and, if what is in `folder` is at the address `base`, batch.csv, a task a
    picture, to `out`; `pictures` are in `folder`.
    """
    way = _address(folder.resolve(), out.resolve())
    way = "./" if way == "." else f"./{way}/"
    addresses = {name: _address(path, folder) for name, path in pictures.items()}
    write_text(out / PAGE, local([(name, way + address) for name, address in addresses.items()]))
    write_text(out / HIT, hit())
    if base:
        rows = [(name, base + address) for name, address in addresses.items()]
        write_csv(out / BATCH, pd.DataFrame(rows, columns=["id", "image_url"]))


def _address(path: Path, folder: Path) -> str:
    """The way from `folder` to `path` as part of an address: a name's bytes, quoted."""
    return quote(name_of(os.path.relpath(path, folder)).encode("utf-8", "surrogateescape"))


def checked_url(text: str) -> str:
    """`text` with a slash at its end; empty stays empty. Raises ValueError if it is no plain web address."""
    if text and not _PLAIN.fullmatch(text):
        raise ValueError(f"--base-url: expected an address like https://host/folder/, got {text!r}")
    return text if text.endswith("/") or not text else text + "/"


def hit() -> str:
    """The HTML to paste into a project at requester.mturk.com; it wants a batch with a column image_url."""
    return _PAGES.get_template("hit.html").render()


def local(pictures: Sequence[tuple[str, str]]) -> str:
    """A page for a browser that shows `pictures`, (id, URL relative to the page) each, one after another.

    Answers are kept under a key of the content, so two pages do not share them. Raises ValueError without
    pictures.
    """
    if not pictures:
        raise ValueError("pictures: expected at least one, got none")
    key = "label-" + hashlib.sha256(json.dumps(pictures).encode()).hexdigest()[:12]
    data = {"key": key, "title": TITLE, "columns": COLUMNS, "pictures": pictures}
    return _PAGES.get_template("page.html").render(data=data)
