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


def show(figure: Figure, *, name: str, alt: str, folder: Path | None = None) -> None:
    """Display `figure` in a notebook and keep it as `folder`/`name`.svg with its text in `name`.txt.

    Args:
        figure: matplotlib Figure; it is closed.
        name: file name without ending.
        alt: what the figure shows and what follows from it, in words.
        folder: where to keep it; None keeps nothing.

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
    cell.display(cell.HTML(image(svg, alt=alt, name=name)))


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


def say(text: str) -> None:
    """Show a sentence of Markdown whose figures the code has just computed."""
    cell.display(cell.Markdown(text))


def table(rows: pd.DataFrame, *, caption: str) -> None:
    """Show `rows` without their index under a caption; a wide table scrolls inside itself."""
    body = rows.to_html(index=False, border=0, classes="table", na_rep="", justify="left")
    body = body.replace("<thead>", f"<caption>{html.escape(caption)}</caption><thead>", 1)
    about = f'tabindex="0" role="region" aria-label="{html.escape(caption, quote=True)}"'
    cell.display(cell.HTML(f'<div class="table-scroll" {about}>{body}</div>'))
