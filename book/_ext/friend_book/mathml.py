"""Formulas of the book as MathML, which the browser draws itself: no script, no other host. A math renderer
of Sphinx; leaves the numbers of equations to it.
"""

import re
from typing import Any

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

_LINES = re.compile(r"\\(begin|end)\{(?:align|aligned|split|gather|gathered|eqnarray)\*?\}")
_RAW = re.compile(r"<m[io]>(&|\\[^<]*)</m[io]>")
logger = logging.getLogger(__name__)


def mathml(latex: str, *, display: str) -> str:
    r"""Return `latex` as a <math> element, `display` being "inline" or "block".

    Of the environments of several lines latex2mathml knows align*, so the others of that kind become it.
    Raises ValueError naming what latex2mathml does not know, instead of showing it raw.
    """
    latex = _LINES.sub(r"\\\1{align*}", latex.strip())
    if display == "block" and r"\\" in latex and r"\begin" not in latex:
        latex = rf"\begin{{align*}}{latex}\end{{align*}}"
    try:
        found = convert(latex, display=display)
        if raw := _RAW.search(found):
            raise ValueError(f"{raw[1]} is not understood there")
    except Exception as error:  # its errors have no common base
        why = f"{type(error).__name__} {error}"
        raise ValueError(f"latex: {latex!r} cannot be written as MathML: {why}") from error
    return found


def _visit(translator: Any, node: nodes.Element) -> None:
    """Write a formula in a line, or one of its own."""
    tag, display, end = ("span", "inline", "") if isinstance(node, nodes.math) else ("div", "block", "\n")
    body = translator.body
    body.append(translator.starttag(node, tag, end, CLASS="math notranslate nohighlight"))
    if node.get("number"):
        body.append(f'<span class="eqno">({get_node_equation_number(translator, node)})')
        translator.add_permalink_ref(node, "Link to this equation")
        body.append("</span>")
    try:
        drawn = mathml(node.astext(), display=display)
    except ValueError as error:
        logger.warning("%s", error, location=node)
        drawn = f"<code>{translator.encode(node.astext())}</code>"
    body.append(f"{drawn}</{tag}>{end}")
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.add_html_math_renderer("mathml", (_visit, None), (_visit, None))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
