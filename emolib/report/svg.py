"""matplotlib's SVG for a page: fewer bytes, the same figure in light ink for a dark page, and both as files
that are fetched when they come into view.

Only what matplotlib writes is understood here; what a figure shows is in `plots`.
"""

import base64
import hashlib
import io
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from PIL import Image

from emolib.files import write_text

# What stays as it is in the dark: text on a bar of its own colour. matplotlib's own black is inverted.
ON_COLOUR = "#111111"
INK, FAINT = "#e6e6e6", "#9e9e9e"  # for black and grey
LIGHT = {"#000000": INK, "black": INK, "#808080": FAINT, "grey": FAINT}
FOLDER = "_images"  # of the built book
_FIGURE = re.compile(
    r'<img class="figure"(?P<id> id="[^"]*")? (?P<alt>alt="[^"]*") '
    r'src="data:image/svg\+xml;base64,(?P<svg>[^"]+)">'
)
PNG = "data:image/png;base64,"
SVG, XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
ElementTree.register_namespace("", SVG[1:-1])
ElementTree.register_namespace("xlink", XLINK[1:-1])


def _written(root: ElementTree.Element) -> str:
    return ElementTree.tostring(root, "unicode", xml_declaration=True)


def lighter(svg: str) -> str:
    """`svg` with its pictures in as few colours as they have, at most 256, coordinates to a tenth of a point,
    and no metadata.
    """
    root = ElementTree.fromstring(svg)
    for data in root.findall(f"{SVG}metadata"):
        root.remove(data)
    for image in root.iter(f"{SVG}image"):
        image.set(f"{XLINK}href", PNG + _smaller(image.get(f"{XLINK}href", "").removeprefix(PNG)))
    for path in root.iter(f"{SVG}path"):
        path.set("d", " ".join(map(_tenth, path.get("d", "").split())))
    return _written(root)


def _tenth(word: str) -> str:
    """A coordinate to a tenth; a command as it is."""
    return word if word.isalpha() else f"{float(word):.1f}".removesuffix(".0")


def _smaller(encoded: str) -> str:
    """The PNG in base64 with one byte a pixel, if that is shorter."""
    given = base64.b64decode(encoded)
    picture: Image.Image = Image.open(io.BytesIO(given))
    if picture.mode == "RGBA":
        pixels = np.asarray(picture)
        grey = (pixels[..., 3] == 255).all() and (pixels[..., :1] == pixels[..., 1:3]).all()
        picture = picture.convert("L") if grey else picture.quantize(256, dither=Image.Dither.NONE)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return base64.b64encode(min(buffer.getvalue(), given, key=len)).decode()


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
    return _written(root)


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
