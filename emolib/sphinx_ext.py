"""The book's Sphinx hook: runs what is stale before the pages are read, gives them their numbers, writes math
as MathML, and brings the friend's page its files and its content security policy.

Environment: EMOLIB_PROFILE (default quick), EMOLIB_RUN (default: the profile's name), EMOLIB_RUNS (where runs
lie), and EMOLIB_SKIP_RUN=1 to render what book/generated holds. Pages get every number as `{{ name }}` from
facts.facts, `{{ provenance_table }}`, `{{ versions_table }}` and `{{ friend_page. }}`. MathML is drawn by the browser itself: no
script, no other host.
"""

import os
import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

_LINES = re.compile(r"\\(begin|end)\{(?:align|aligned|split|gather|gathered|eqnarray)\*?\}")
FRIEND = "friend"  # the page that asks for a camera
logger = logging.getLogger(__name__)


def _shown_run(app: Sphinx) -> Path:
    """Return the folder of the run that book/generated shows, made or brought up to date first unless told
    not to.
    """
    from . import pipeline
    from .run import read_json

    generated = pipeline.root() / "book" / "generated"
    if os.environ.get("EMOLIB_SKIP_RUN") == "1":
        shown = read_json(generated / "run.json").get("run")
        if not shown or not any(generated.glob("*.ipynb")):
            raise ExtensionError(
                f"EMOLIB_SKIP_RUN=1, but {generated} holds no executed notebooks: emolib run makes them"
            )
        return pipeline.run_folder(shown)
    given = {"run": os.environ["EMOLIB_RUN"]} if os.environ.get("EMOLIB_RUN") else {}
    return pipeline.run(os.environ.get("EMOLIB_PROFILE", "quick"), given, say=logger.info)


def _prepare(app: Sphinx, config: Config) -> None:
    """Run the pipeline and set the pages' substitutions, before MyST reads its configuration."""
    from . import pipeline, provenance
    from .browser import page
    from .facts import facts

    published = pipeline.root() / "published"
    try:
        folder = _shown_run(app)
        words = facts(folder, root=pipeline.root())
        tables = {
            "provenance_table": provenance.provenance_markdown(folder),
            "versions_table": provenance.versions_markdown(folder),
        }
        assets = page.build(published, Path(app.doctreedir) / "friend-page")
        words["friend_page"] = page.words(published, assets)
    except (ValueError, RuntimeError, OSError) as error:
        raise ExtensionError(f"emolib: {' '.join(str(error).split())}") from error
    # not in book/_static: Jupyter Book would load its scripts and styles into every page
    config.html_static_path += [str(page.STATIC), str(assets)]
    config.myst_substitutions = {**(config.myst_substitutions or {}), **tables, **words}


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


def _guard(app: Sphinx, error: Exception | None) -> None:
    """Give the friend's page its policy, once the theme has put its scripts into it."""
    from .browser.policy import guard

    page = Path(app.outdir) / f"{FRIEND}.html"
    if error is None and app.builder.format == "html" and page.is_file():
        guard(page)


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.add_html_math_renderer("mathml", (_visit_inline, None), (_visit_block, None))
    app.connect("config-inited", _prepare, priority=100)
    app.connect("build-finished", _guard)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
