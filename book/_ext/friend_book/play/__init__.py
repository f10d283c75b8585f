"""Figures that a reader can play with: `:::{play} search`, `frontier` or `noise` in a page or a chapter.

What is shown is worked out by Python when the page is read and stands in the page as JSON; the scripts in
static/play draw it and choose among it. Each has a still picture, for print and where scripts do not run: its
own, or, by the option `still`, a figure that a notebook keeps on the same page under that name, which is then
not shown twice. Words are in NAME.html.j2. Nothing comes from another host.
"""

import json
from functools import partial
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from emolib.report import figures, filters
from emolib.report.plots.style import axes
from emolib.workflow.run import root, shown_run
from friend_book.pages import one_line
from friend_book.play import frontier, noise, search

HERE = Path(__file__).parent
STATIC = HERE / "static"
MARK = 'class="play"'
KINDS = ("search", "frontier", "noise")
logger = logging.getLogger(__name__)


def data(kind: str, run: Path, published: Path) -> dict:
    """What the script of a `kind` reads. Raises ValueError if a run has not what it takes."""
    if kind == "search":
        return search.data()
    return frontier.data(run, published) if kind == "frontier" else noise.data(run)


def sources(kind: str, run: Path, published: Path) -> list[Path]:
    """The files that what is shown comes from."""
    if kind == "search":
        found = search.sources()
    else:
        found = frontier.sources(run, published) if kind == "frontier" else noise.sources(run)
    return [Path(__file__), HERE / f"{kind}.html.j2", HERE / "box.html.j2", *found]


def still(kind: str, shown: dict) -> str | None:
    """The still picture of a `kind` as SVG; None where a notebook's figure serves."""
    if kind == "search":
        return None
    figure, ax = axes(height=3.6)
    (frontier if kind == "frontier" else noise).still(shown, ax=ax)
    svg = figures.to_svg(figure)
    plt.close(figure)
    return svg


def box(kind: str, shown: dict, *, still_of: str = "") -> str:
    """The HTML of a playable figure.

    Args:
        kind: one of KINDS.
        shown: its `data`.
        still_of: name of the figure on the same page that is its still; "": it brings its own.
    """
    svg = still(kind, shown)
    if (svg is None) != bool(still_of):
        raise ValueError(
            f"still: expected the name of a figure for search alone, got {still_of!r} for {kind}"
        )
    text = json.dumps(shown, separators=(",", ":"), allow_nan=False).replace("<", "\\u003c")
    template = filters.environment(HERE).get_template(f"{kind}.html.j2")
    image = partial(figures.image, svg) if svg else None
    return template.render(kind=kind, data=shown, json=text, still_of=still_of, image=image)


class Play(SphinxDirective):
    """`:::{play} KIND`, with the option `still`; what it holds tells what to do, and is shown to who can."""

    has_content = True
    required_arguments = 1
    option_spec = {"still": directives.unchanged}

    def run(self) -> list[nodes.Node]:
        """What to do, and the box."""
        kind = self.arguments[0]
        if kind not in KINDS:
            raise self.error(f"play: expected one of {', '.join(KINDS)}, got {kind}")
        with one_line():
            where: Any = (shown_run(), root() / "published")
            for file in sources(kind, *where):
                self.env.note_dependency(str(file))
            html = box(kind, data(kind, *where), still_of=self.options.get("still", ""))
        words = nodes.container(classes=["play-words"])
        self.state.nested_parse(self.content, self.content_offset, words)
        return [words, nodes.raw("", html, format="html")]


def _complete(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Give a page with such a figure its scripts and styles; see that the still is there."""
    body = context.get("body", "")
    if doctree is None or MARK not in body:
        return
    app.add_css_file("play/play.css")
    for kind in ("play", *(kind for kind in KINDS if f'data-play="{kind}"' in body)):
        app.add_js_file(f"play/{kind}.js", loading_method="defer")
    for name in set(body.split('data-still="')[1:]):
        if f'id="figure-{name.partition(chr(34))[0]}"' not in body:
            logger.warning("play: expected the figure %s on the page %s, got none", name[:40], page)


def _static(app: Sphinx, config: Any) -> None:
    # not in book/_static: Jupyter Book would load its scripts and styles into every page
    config.html_static_path = [*config.html_static_path, str(STATIC)]


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.add_directive("play", Play)
    app.connect("config-inited", _static)
    app.connect("html-page-context", _complete)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
