"""The book's Sphinx hook: runs what is stale before the pages are read, gives them their numbers, writes math
as MathML, and completes the pages: figures as files, a description, buttons that lead to the repository.

Environment: EMOLIB_PROFILE (default quick), EMOLIB_RUN (default: the profile's name), EMOLIB_RUNS (where runs
lie), EMOLIB_SKIP_RUN=1 to render what book/generated holds, and EMOLIB_REPOSITORY (see `repository`).
The pages are templates (`pages`) that read the numbers of `numbers`. MathML is drawn by the browser itself:
no script, no other host.
"""

import html
import os
import re
import shutil
import sys
from pathlib import Path
from textwrap import shorten

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

from emolib.report.pages import one_line

_LINES = re.compile(r"\\(begin|end)\{(?:align|aligned|split|gather|gathered|eqnarray)\*?\}")
_PARAMETERS = re.compile(r'<dl>\s*((?:<dd><em class="sig-param">(?:(?!</dd>).)*</dd>\s*)+)</dl>', re.S)
_DD, _LI = re.compile("<(/?)dd>"), r"<\1li>"
UNFINISHED = ".unfinished"  # in the folder of the pages, while they are being written
logger = logging.getLogger(__name__)


def _shown_run() -> Path:
    """Return the folder of the run that book/generated shows, made or brought up to date first unless told
    not to.
    """
    from emolib.report import results
    from emolib.workflow import pipeline
    from emolib.workflow.run import shown_run

    generated = pipeline.root() / "book" / "generated"
    if os.environ.get("EMOLIB_SKIP_RUN") == "1":
        if not any(generated.glob("*.ipynb")):
            raise ValueError(
                f"EMOLIB_SKIP_RUN=1, but {generated} holds no executed notebooks: emolib run makes them"
            )
        return shown_run()
    given = {"run": os.environ["EMOLIB_RUN"]} if os.environ.get("EMOLIB_RUN") else {}
    folder = pipeline.run(os.environ.get("EMOLIB_PROFILE", "quick"), given, say=logger.info)
    results.refresh(folder)
    return folder


def _make_run(app: Sphinx, config: Config) -> None:
    """Make or bring up to date what the book shows, before anything is read."""
    from emolib.workflow import provenance

    with one_line():
        if sys.flags.optimize > 1:
            raise ValueError("PYTHONOPTIMIZE: expected less than 2, which leaves the reference without words")
        unfinished = Path(app.outdir) / UNFINISHED
        if unfinished.exists():  # Sphinx would take a page that is half written, but new, for done
            shutil.rmtree(app.doctreedir, ignore_errors=True)
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        unfinished.touch()
        provenance.read(_shown_run())  # is there a whole run?


def _numbers(app: Sphinx) -> dict:
    """What pages may name: the run's numbers, and what they mean."""
    from emolib.report import numbers
    from emolib.workflow.run import root, shown_run

    with one_line():
        return numbers.numbers(shown_run(), root=root()) | {"meanings": numbers.MEANINGS}


def _finish(app: Sphinx, exception: Exception | None) -> None:
    if exception is None:
        (Path(app.outdir) / UNFINISHED).unlink(missing_ok=True)


def _add_buttons(app: Sphinx, config: Config) -> None:
    """Tell the theme of the repository, if there is one."""
    from emolib.report import repository

    options = config.html_theme_options
    try:
        options["repository_url"] = repository.address(options.get("repository_url"))
    except ValueError as error:
        raise ExtensionError(f"emolib: {error}") from error
    options.update(repository.BUTTONS if options["repository_url"] else {})


def _complete(
    app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None
) -> None:
    """Finish a page after the theme: figures, description, buttons."""
    from emolib.report import book_figures, repository

    repository.to_sources(context.get("header_buttons", []))
    if doctree is None:
        return
    address = context["pathto"]
    context["body"] = accessible(context["body"])
    context["body"] = book_figures.pulled_out(
        context["body"], Path(app.outdir), lambda file: address(file, 1)
    )
    if words := description(doctree):
        context["metatags"] += f'<meta name="description" content="{html.escape(words)}">\n'


def accessible(body: str) -> str:
    """Return a page's `body` with lists that a screen reader understands.

    docutils gives the entries of a bibliography a role that is no entry's; Sphinx writes the parameters of a
    long signature as definitions of nothing.
    """
    body = body.replace('role="doc-biblioentry"', 'role="listitem"')
    return _PARAMETERS.sub(lambda found: f'<ul class="sig-params">{_DD.sub(_LI, found[1])}</ul>', body)


def description(doctree: nodes.document) -> str:
    """What search engines show of a page: its first paragraph, at most 160 letters; "" if it has none."""
    paragraphs = (each for each in doctree.findall(nodes.paragraph) if isinstance(each.parent, nodes.section))
    return shorten(next(paragraphs, nodes.paragraph()).astext(), 160, placeholder="…")


def mathml(latex: str, *, display: str) -> str:
    r"""Return `latex` as a <math> element, `display` being "inline" or "block".

    Of the environments of several lines latex2mathml knows align*, so the others of that kind become it;
    Sphinx puts the number. Raises ValueError naming what latex2mathml does not know, instead of showing it
    raw.
    """
    from latex2mathml.converter import convert

    latex = latex.strip()
    latex = _LINES.sub(r"\\\1{align*}", latex)
    if display == "block" and r"\\" in latex and r"\begin" not in latex:
        latex = rf"\begin{{align*}}{latex}\end{{align*}}"
    try:
        found = convert(latex, display=display)
    except Exception as error:  # its errors have no common base
        raise ValueError(
            f"latex: {latex!r} cannot be written as MathML: {type(error).__name__} {error}"
        ) from error
    if raw := re.search(r"<m[io]>(&|\\[^<]*)</m[io]>", found):
        raise ValueError(f"latex: {latex!r} cannot be written as MathML: {raw[1]} is not understood there")
    return found


def _converted(translator, node: nodes.Element, display: str) -> str:
    try:
        return mathml(node.astext(), display=display)
    except ValueError as error:
        logger.warning("%s", error, location=node)
        return f"<code>{translator.encode(node.astext())}</code>"


def _visit_inline(translator, node: nodes.math) -> None:
    translator.body.append(translator.starttag(node, "span", "", CLASS="math notranslate nohighlight"))
    translator.body.append(_converted(translator, node, "inline") + "</span>")
    raise nodes.SkipNode


def _visit_block(translator, node: nodes.math_block) -> None:
    translator.body.append(translator.starttag(node, "div", CLASS="math notranslate nohighlight"))
    if node.get("number"):
        translator.body.append(f'<span class="eqno">({get_node_equation_number(translator, node)})')
        translator.add_permalink_ref(node, "Link to this equation")
        translator.body.append("</span>")
    translator.body.append(_converted(translator, node, "block") + "</div>\n")
    raise nodes.SkipNode


def _signature(app, what, name, thing, options, signature, returns) -> tuple | None:
    """A dataclass's default that is made anew each time, in a form that Sphinx can parse."""
    return signature and (signature.replace("<factory>", "..."), returns)


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("autodoc-process-signature", _signature)
    app.add_html_math_renderer("mathml", (_visit_inline, None), (_visit_block, None))
    app.setup_extension("emolib.report.pages")
    app.connect("config-inited", _make_run, priority=100)
    app.connect("emolib-numbers", _numbers)
    app.connect("config-inited", _add_buttons)
    app.connect("html-page-context", _complete, priority=900)
    app.connect("build-finished", _finish)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
