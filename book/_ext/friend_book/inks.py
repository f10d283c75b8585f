"""Figures of matplotlib in a page: the same in light ink for a dark page, and both as files that are fetched
when they come into view.
"""

import base64
import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from emolib.files import write_text
from emolib.report.svg import SVG, lighter, written

# What matplotlib draws black or grey is inverted in the dark; style.ON_COLOUR, on a bar of its own, is not.
INK, FAINT = "#e6e6e6", "#9e9e9e"
LIGHT = {"#000000": INK, "black": INK, "#808080": FAINT, "grey": FAINT}
FOLDER = "_images"  # of the built book
_FIGURE = re.compile(
    r'<img class="figure"(?P<id> id="[^"]*")? (?P<alt>alt="[^"]*") '
    r'src="data:image/svg\+xml;base64,(?P<svg>[^"]+)">'
)


def dark(svg: str) -> str:
    """`svg` for a dark page: no paper, black and grey ink light, every colour that means something kept."""
    root = ElementTree.fromstring(svg)
    root.set("fill", INK)  # letters without a colour of their own
    patches = (group for group in root.iter(f"{SVG}g") if group.get("id", "").startswith("patch_"))
    paper = {path for patch in patches for path in patch}
    for element in root.iter():
        style = dict(each.split(": ", 1) for each in element.get("style", "").split("; ") if ": " in each)
        style |= {name: LIGHT.get(style[name], style[name]) for name in {"fill", "stroke"} & set(style)}
        if element in paper and style.get("fill") == "#ffffff":
            style["fill"] = "none"
        if style:
            element.set("style", "; ".join(f"{name}: {value}" for name, value in style.items()))
    return written(root)


def size(svg: str) -> tuple[int, int]:
    """Width and height in CSS pixels at which matplotlib drew it (a point is 4/3 pixels)."""
    _, _, width, height = ElementTree.fromstring(svg).get("viewBox", "").split()
    return round(float(width) * 4 / 3), round(float(height) * 4 / 3)


def pulled_out(body: str, html: Path, address: Callable[[str], str]) -> str:
    """Write the figures in a page's `body` to the folder `html`; return the body that shows them from there.

    A notebook carries each figure inside itself, so that it is whole wherever it goes. A page need not:
    without base64 it weighs less, and the browser leaves alone what it does not show.

    Args:
        body: HTML with <img class="figure"> as `figures.image` writes them; all else is kept.
        html: the folder of the built book.
        address: gives the address of a file of `html` as seen from the page.
    """

    def replaced(found: re.Match) -> str:
        drawn = lighter(base64.b64decode(found["svg"]).decode())
        name, (width, height) = hashlib.sha256(drawn.encode()).hexdigest()[:16], size(drawn)
        images = []
        for theme, text, own in (("light", drawn, found["id"] or ""), ("dark", dark(drawn), "")):
            file = f"{FOLDER}/{name}-{theme}.svg"
            if not (html / file).is_file():  # named by its content
                write_text(html / file, text)
            images.append(
                f'<img class="figure only-{theme}"{own} {found["alt"]} width="{width}" height="{height}" '
                f'loading="lazy" src="{address(file)}">'
            )
        # of their own, as the theme hides what stands beside the picture of the other theme, a caption too
        return f'<span class="inks">{"".join(images)}</span>'

    return _FIGURE.sub(replaced, body)
