"""Pages of the book as Jinja templates: what is said stands in the page, numbers come from `numbers`.

`{{ run.baseline.test.auc | number }}` writes a number by one of `filters`; every if stands in the page. What
recurs is a macro in book/_macros. A name that is not there is an error, never an empty place.

As a Sphinx extension it fills in the pages that are written by hand (.md; not the executed notebooks), and
has a page read again when its text with its numbers is another than it was. Numbers come from other
extensions: each answers the event `emolib-numbers` with {name: numbers}.
"""

import contextlib
import hashlib
import traceback
from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from emolib import metrics
from emolib.environment.code import PACKAGE
from emolib.report import figures, filters
from friend_book import rows


def figure(svg: Path, *, caption: str) -> str:
    """A figure that a notebook kept, with the alternative text beside it, as one line of HTML."""
    alt = svg.with_suffix(".txt").read_text(encoding="utf-8")
    return figures.captioned(svg.read_text(encoding="utf-8"), alt=alt, caption=caption)


APART = ("data-drawn", "data-rooms", "embedded-codegen", "embedded-packages")
"""Packages within others that have a page of their own in the reference, as a page has its weight."""


def modules(package: str) -> list[str]:
    """Names of all modules of emolib's `package`, itself first, without those in APART; of "emolib" those
    that are in no package.

    >>> modules("emolib")
    ['emolib', 'emolib.files', 'emolib.metrics']
    """
    folder = PACKAGE / package.replace("-", "/")
    files = PACKAGE.glob("*.py") if package == "emolib" else folder.rglob("*.py")
    others = [PACKAGE / each.replace("-", "/") for each in APART if each != package]
    own = [file for file in files if not any(other in file.parents for other in others)]
    names = {".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts) for file in own}
    return sorted(name.removesuffix(".__init__") for name in names if not name.endswith("__main__"))


FILTERS = {"figure": figure, "captioned": figures.captioned, "modules": modules}
FILTERS |= {"delta_auc": metrics.delta_auc, "quality_floor": metrics.quality_floor, "at": rows.at}
SUFFIXES = (".md", ".md.j2")
DIGEST = "emolib-digest"  # of a page's text, in its metadata


class Pages:
    """Renders the pages of `book`, which may import what is in its folder _macros.

    Args:
        book: folder of the pages.
        cache: where compiled templates are kept, if anywhere.
        numbers: what pages may name, as `numbers.numbers` gives it.
    """

    def __init__(self, book: Path, *, cache: Path | None = None, **numbers: object):
        self.environment = filters.environment(book, book / "_macros", cache=cache)
        self.environment.filters |= FILTERS
        self.environment.globals |= {**FILTERS, **numbers}

    def render(self, page: str) -> str:
        """The Markdown of a page ("results.md").

        Raises:
            ValueError: naming the page, the line and what cannot be filled in there.
        """
        try:
            return self.environment.get_template(page).render()
        except Exception as error:  # whatever an expression in a page can raise
            frames = [
                frame for frame in traceback.extract_tb(error.__traceback__) if frame[0].endswith(SUFFIXES)
            ]
            file, line = frames[-1][:2] if frames else (page, getattr(error, "lineno", "?"))
            raise ValueError(f"{Path(file).name}, line {line}: {error}") from error


@contextlib.contextmanager
def one_line() -> Iterator[None]:
    """End the build in one line where something goes wrong: Jupyter Book prints an exception three times."""
    try:
        yield
    except (ValueError, RuntimeError, OSError) as error:
        raise SystemExit(f"emolib: {' '.join(str(error).split())}") from error


class Reader:
    """Fills in pages as Sphinx reads them."""

    pages: Pages

    def begin(self, app: Sphinx) -> None:
        """Gather the numbers."""
        known = {name: numbers for answer in app.emit("emolib-numbers") for name, numbers in answer.items()}
        cache = Path(app.doctreedir) / "templates"
        cache.mkdir(parents=True, exist_ok=True)
        self.pages = Pages(Path(app.srcdir), cache=cache, **known)

    def filled_in(self, env: BuildEnvironment, page: str) -> tuple[str, str]:
        """The text of `page` with its numbers, and its digest."""
        with one_line():
            text = self.pages.render(Path(env.doc2path(page, base=False)).as_posix())
        return text, hashlib.sha256(text.encode()).hexdigest()

    def outdated(self, app: Sphinx, env: BuildEnvironment, added: set, changed: set, gone: set) -> list[str]:
        """The pages that say something else than when they were read."""
        pages = (page for page in env.found_docs - added - changed if _by_hand(env, page))
        return [page for page in pages if self.filled_in(env, page)[1] != env.metadata[page].get(DIGEST)]

    def read(self, app: Sphinx, page: str, source: list[str]) -> None:
        """Fill in a page that Sphinx reads."""
        if _by_hand(app.env, page):
            source[0], app.env.metadata[page][DIGEST] = self.filled_in(app.env, page)


def _by_hand(env: BuildEnvironment, page: str) -> bool:
    return env.doc2path(page).endswith(".md")


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    reader = Reader()
    app.add_event("emolib-numbers")
    app.connect("builder-inited", reader.begin)
    app.connect("env-get-outdated", reader.outdated)
    app.connect("source-read", reader.read)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
