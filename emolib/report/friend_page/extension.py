"""The Sphinx extension of the friend's page: its files, its numbers as `{{ friend_page.NAME }}`, its policy.

A page of this name at the top of a book is that page; emolib.report.sphinx_extension does all that other
pages need.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from emolib.report.friend_page import page, policy
from emolib.workflow.run import root

NAME = "friend"


def _prepare(app: Sphinx, config: Config) -> None:
    """Have module and drawn faces ready."""
    published = root() / "published"
    try:
        assets = page.build(published, Path(app.doctreedir) / "friend-page")
    except (ValueError, RuntimeError, OSError) as error:
        raise ExtensionError(f"emolib: {' '.join(str(error).split())}") from error
    # not in book/_static: Jupyter Book would load its scripts and styles into every page
    config.html_static_path = [*config.html_static_path, str(page.STATIC), str(assets)]


def _numbers(app: Sphinx) -> dict[str, dict]:
    """What friend.md may name."""
    return {"friend_page": page.numbers(root() / "published", Path(app.doctreedir) / "friend-page")}


def _guard(app: Sphinx, error: Exception | None) -> None:
    """Give the page its policy, once the theme has put its scripts into it."""
    file = Path(app.outdir) / f"{NAME}.html"
    if error is None and app.builder.format == "html" and file.is_file():
        policy.guard(file)


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.setup_extension("emolib.report.pages")
    app.connect("config-inited", _prepare, priority=100)
    app.connect("emolib-numbers", _numbers)
    app.connect("build-finished", _guard)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
