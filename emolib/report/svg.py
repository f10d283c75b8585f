"""matplotlib's SVG for a page: fewer bytes, and the same figure in light ink for a dark page.

Text in, text out. Only what matplotlib writes is understood here; what a figure shows is in `plots`.
"""

from __future__ import annotations

import base64
import io
from xml.etree import ElementTree

import numpy as np
from PIL import Image

# What stays as it is in the dark: text on a bar of its own colour. matplotlib's own black is inverted.
ON_COLOUR = "#111111"
INK, FAINT = "#e6e6e6", "#9e9e9e"  # for black and grey
LIGHT = {"#000000": INK, "black": INK, "#808080": FAINT, "grey": FAINT}
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
        image.set(f"{XLINK}href", PNG + _smaller(image.get(f"{XLINK}href").removeprefix(PNG)))
    for path in root.iter(f"{SVG}path"):
        path.set("d", " ".join(map(_tenth, path.get("d", "").split())))
    return _written(root)


def _tenth(word: str) -> str:
    """A coordinate to a tenth; a command as it is."""
    return word if word.isalpha() else f"{float(word):.1f}".removesuffix(".0")


def _smaller(encoded: str) -> str:
    """The PNG in base64 with one byte a pixel, if that is shorter."""
    given = base64.b64decode(encoded)
    picture = Image.open(io.BytesIO(given))
    if picture.mode == "RGBA":
        pixels = np.asarray(picture)
        opaque = (pixels[..., 3] == 255).all()
        grey = opaque and (pixels[..., :1] == pixels[..., 1:3]).all()
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
        items = (item.partition(":") for item in element.get("style", "").split(";") if item.strip())
        style = {name.strip(): value.strip() for name, _, value in items}
        for name in {"fill", "stroke"} & set(style):
            style[name] = LIGHT.get(style[name], style[name])
        if element in paper and style.get("fill") == "#ffffff":
            style["fill"] = "none"
        if style:
            element.set("style", "; ".join(f"{name}: {value}" for name, value in style.items()))
    return _written(root)


def size(svg: str) -> tuple[int, int]:
    """Width and height in CSS pixels at which matplotlib drew it (a point is 4/3 pixels)."""
    _, _, width, height = ElementTree.fromstring(svg).get("viewBox").split()
    return round(float(width) * 4 / 3), round(float(height) * 4 / 3)
