"""Put a matplotlib figure before the reader with words for those who cannot see it, and keep it with the run.

What a figure shows is in `plots`; here is only how it gets out: as SVG, with alternative text that states the
finding. The same text lies beside the file, for pages that show the figure again.
"""

import base64
import html
import io
from pathlib import Path

import matplotlib
import pandas as pd
from IPython import display as cell
from matplotlib.figure import Figure

from emolib.files import write_text
from emolib.report.svg import lighter

LONG = 15  # rows of a table that is read; a longer one is looked up, so it is folded


def show(figure: Figure, *, name: str, alt: str, folder: Path | None = None, fold: str = "") -> None:
    """Display `figure` in a notebook and keep it as `folder`/`name`.svg with its text in `name`.txt.

    Args:
        figure: matplotlib Figure; it is closed.
        name: file name without ending.
        alt: what the figure shows and what follows from it, in words.
        folder: where to keep it; None keeps nothing.
        fold: the line behind which it is folded, if it is.

    Raises:
        ValueError: if `alt` says nothing.
    """
    import matplotlib.pyplot as plt

    alt = " ".join(alt.split())
    if len(alt) < 20:
        raise ValueError(f"alt: expected a sentence that says what the figure shows, got {alt!r}")
    svg = to_svg(figure)
    plt.close(figure)
    if folder is not None:
        write_text(Path(folder) / f"{name}.svg", svg)
        write_text(Path(folder) / f"{name}.txt", alt + "\n")
    cell.display(cell.HTML(folded(image(svg, alt=alt, name=name), fold)))


def image(svg: str, *, alt: str, name: str = "") -> str:
    """SVG text as one line of HTML: an <img> that holds it, with the words `alt` and, if named, an anchor."""
    source, text = base64.b64encode(svg.encode()).decode(), html.escape(" ".join(alt.split()), quote=True)
    anchor = f' id="figure-{name}"' if name else ""
    return f'<img class="figure"{anchor} alt="{text}" src="data:image/svg+xml;base64,{source}">'


def captioned(svg: str, *, alt: str, caption: str) -> str:
    """The same with a caption under it.

    Where it is wider than the page it scrolls; the theme's script lets the keyboard reach what has the
    table's class and does so.
    """
    words = html.escape(caption)
    return (
        f'<figure class="figure pst-scrollable-table-container">{image(svg, alt=alt)}'
        f"<figcaption>{words}</figcaption></figure>"
    )


def to_svg(figure: Figure) -> str:
    """The figure as SVG text, the same for the same figure on each run (no date, no random ids)."""
    buffer = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "emolib", "svg.fonttype": "path"}):
        figure.savefig(buffer, format="svg", bbox_inches="tight", metadata={"Date": None}, facecolor="white")
    return lighter(buffer.getvalue())


def say(text: str, *, fold: str = "") -> None:
    """Show a sentence of Markdown whose figures the code has just computed; folded behind the line `fold`."""
    cell.display(cell.Markdown(folded(f"\n\n{text}\n\n", fold) if fold else text))


def table(rows: pd.DataFrame, *, caption: str, fold: bool = False) -> None:
    """Show `rows` without their index under a caption; a wide table scrolls inside itself.

    A table of more than `LONG` rows is folded, behind its caption; another is if `fold`.
    """
    body = rows.to_html(index=False, border=0, classes="table", na_rep="", justify="left")
    line = f"{caption} ({len(rows)} rows)" if fold or len(rows) > LONG else ""
    if not line:
        body = body.replace("<thead>", f"<caption>{html.escape(caption)}</caption><thead>", 1)
    about = f'tabindex="0" role="region" aria-label="{html.escape(caption, quote=True)}"'
    cell.display(cell.HTML(folded(f'<div class="table-scroll" {about}>{body}</div>', line)))


def folded(body: str, line: str) -> str:
    """The HTML `body` behind a line that says what it holds, as a dropdown of the book; "": as it is."""
    if not line:
        return body
    title = f'<summary class="sd-summary-title sd-card-header">{html.escape(line)}</summary>'
    inside = f'<div class="sd-summary-content sd-card-body">{body}</div>'
    return f'<details class="sd-sphinx-override sd-dropdown sd-card sd-mb-3">{title}{inside}</details>'
