"""The book's Sphinx hook: runs what is stale before the pages are read, gives them their numbers, and
completes the pages: figures as files, a description, buttons that lead to the repository.

Environment: EMOLIB_PROFILE (default quick), EMOLIB_RUN (default: the profile's name), EMOLIB_RUNS (where runs
lie), EMOLIB_SKIP_RUN=1 to render what book/generated holds, and EMOLIB_REPOSITORY (or `repository: url:` in
_config.yml), the address behind the buttons: edit, issue, Binder, Colab. Without one there are none.
The pages are templates (`pages`) that read the numbers of `numbers`; formulas are written by `mathml`.
"""

import html
import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from textwrap import shorten
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError
from sphinx.util import logging

from emolib.files import write_text
from emolib.report import results
from emolib.workflow import pipeline, provenance
from emolib.workflow.run import root, shown_run
from friend_book import inks, numbers
from friend_book.pages import one_line

UNFINISHED = ".unfinished"  # in the folder of the pages, while they are being written
REPOSITORY = "EMOLIB_REPOSITORY"
_GITHUB = re.compile(r"(https://github\.com/[\w-]+/[\w.-]+?)(?:\.git)?/?")  # Colab knows no other host
BUTTONS = ("use_repository_button", "use_edit_page_button", "use_issues_button", "launch_buttons")
logger = logging.getLogger(__name__)


def _make_run(app: Sphinx, config: Config) -> None:
    """Make or bring up to date what the book shows, unless told not to, before anything is read."""
    with one_line():
        if sys.flags.optimize > 1:
            raise ValueError("PYTHONOPTIMIZE: expected less than 2, which leaves the reference without words")
        unfinished = Path(app.outdir) / UNFINISHED
        if unfinished.exists():  # Sphinx would take a page that is half written, but new, for done
            shutil.rmtree(app.doctreedir, ignore_errors=True)
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        unfinished.touch()
        if os.environ.get("EMOLIB_SKIP_RUN") == "1":
            generated = root() / "book" / "generated"
            if not any(generated.glob("*.ipynb")):
                words = f"but {generated} holds no executed notebooks: emolib run makes them"
                raise ValueError(f"EMOLIB_SKIP_RUN=1, {words}")
            folder = shown_run()
        else:
            given = {"run": os.environ["EMOLIB_RUN"]} if os.environ.get("EMOLIB_RUN") else {}
            folder = pipeline.run(os.environ.get("EMOLIB_PROFILE", "quick"), given, say=logger.info)
            results.refresh(folder)
        provenance.read(folder)  # is there a whole run?
        _stand_in(root() / "book" / "generated" / "06_room.md")


def _stand_in(chapter: Path) -> None:
    """Write the page in place of a chapter that the run has not, as the table of contents names it."""
    if chapter.with_suffix(".ipynb").is_file():
        chapter.unlink(missing_ok=True)
    else:
        write_text(chapter, '{% include "without_room.md.j2" %}\n')


def _numbers(app: Sphinx) -> dict:
    """What pages may name: the run's numbers, and what they mean."""
    with one_line():
        return numbers.numbers(shown_run(), root=root()) | {"meanings": numbers.MEANINGS}


def _finish(app: Sphinx, exception: Exception | None) -> None:
    if exception is None:
        (Path(app.outdir) / UNFINISHED).unlink(missing_ok=True)


def repository(configured: str = "") -> str:
    """The repository's address, "" if there is none; the environment goes before `configured`.

    Raises ValueError if it is not https://github.com/OWNER/NAME.
    """
    given = os.environ.get(REPOSITORY, "") or configured or ""
    found = _GITHUB.fullmatch(given)
    if given and not found:
        raise ValueError(f"{REPOSITORY}: expected https://github.com/OWNER/NAME or nothing, got {given!r}")
    return found[1] if found else ""


def _add_buttons(app: Sphinx, config: Config) -> None:
    """Tell the theme of the repository; without one, take away the buttons that would lead there."""
    options = config.html_theme_options
    try:
        options["repository_url"] = repository(options.get("repository_url"))
    except ValueError as error:
        raise ExtensionError(f"emolib: {error}") from error
    if not options["repository_url"]:
        options.update(dict.fromkeys(BUTTONS, {}))


def _to_sources(buttons: Iterable[dict]) -> None:
    """Lead the theme's `buttons`, and groups of them, from a chapter as it ran to its notebook in git."""
    for button in buttons:
        _to_sources(button.get("buttons", []))
        if "url" in button:
            button["url"] = button["url"].replace("/book/generated/", "/notebooks/")


def _complete(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Finish a page after the theme: figures, description, buttons."""
    _to_sources(context.get("header_buttons", []))
    if doctree is None:
        return
    body, address = accessible(context["body"]), context["pathto"]
    context["body"] = inks.pulled_out(body, Path(app.outdir), lambda file: address(file, 1))
    if words := description(doctree):
        context["metatags"] += f'<meta name="description" content="{html.escape(words)}">\n'


def accessible(body: str) -> str:
    """A page's `body` with the entries of a bibliography as those of a list; docutils says otherwise."""
    return body.replace('role="doc-biblioentry"', 'role="listitem"')


def description(doctree: nodes.document) -> str:
    """What search engines show of a page: its first paragraph, at most 160 letters; "" if it has none."""
    paragraphs = (each for each in doctree.findall(nodes.paragraph) if isinstance(each.parent, nodes.section))
    return shorten(next(paragraphs, nodes.paragraph()).astext(), 160, placeholder="…")


def _signature(*told: Any) -> tuple | None:
    """A dataclass's default that is made anew each time, in a form that Sphinx can parse."""
    *_, signature, returns = told
    return signature and (signature.replace("<factory>", "..."), returns)


def _help(app: Sphinx, what: str, name: str, *told: Any) -> None:
    """Of a command's help, which is laid out for a terminal, the reference shows the first paragraph."""
    lines = told[-1]
    if name.startswith("emolib.cli.") and "" in lines:
        del lines[lines.index("") :]


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    for extension in ("sphinx.ext.autodoc", "friend_book.pages", "friend_book.mathml"):
        app.setup_extension(extension)
    for event, answer, *priority in (
        ("autodoc-process-signature", _signature),
        ("autodoc-process-docstring", _help, 400),
        ("config-inited", _make_run, 100),
        ("emolib-numbers", _numbers),
        ("config-inited", _add_buttons),
        ("html-page-context", _complete, 900),
        ("build-finished", _finish),
    ):
        app.connect(event, answer, *priority)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
