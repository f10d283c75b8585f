"""Figures of the built pages as files of their own: in two inks, for light and dark pages, of known size,
fetched when they come into view.

A notebook carries each figure inside itself, so that it is whole wherever it goes (`figures`). A page need
not: without base64 it weighs less, and the browser leaves alone what it does not show.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from emolib.files import write_text
from emolib.report import svg

FOLDER = "_images"
_FIGURE = re.compile(
    r'<img class="figure"(?P<id> id="[^"]*")? (?P<alt>alt="[^"]*") '
    r'src="data:image/svg\+xml;base64,(?P<svg>[^"]+)">'
)


def pulled_out(body: str, html: Path, address: Callable[[str], str]) -> str:
    """Write the figures in a page's `body` to the folder `html`; return the body that shows them from there.

    Args:
        body: HTML with <img class="figure"> as `figures.image` writes them; all else is kept.
        html: the folder of the built book.
        address: gives the address of a file of `html` as seen from the page.
    """

    def replaced(found: re.Match) -> str:
        drawn = svg.lighter(base64.b64decode(found["svg"]).decode())
        name = hashlib.sha256(drawn.encode()).hexdigest()[:16]
        width, height = svg.size(drawn)
        images = []
        for theme, text in (("light", drawn), ("dark", svg.dark(drawn))):
            file = f"{FOLDER}/{name}-{theme}.svg"
            if not (html / file).is_file():  # named by its content
                write_text(html / file, text)
            own = found["id"] or "" if theme == "light" else ""
            images.append(
                f'<img class="figure only-{theme}"{own} {found["alt"]} width="{width}" height="{height}" '
                f'loading="lazy" src="{address(file)}">'
            )
        # of their own, as the theme hides what stands beside the picture of the other theme, a caption too
        return f'<span class="inks">{"".join(images)}</span>'

    return _FIGURE.sub(replaced, body)
