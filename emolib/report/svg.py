"""matplotlib's SVG for a page: fewer bytes, and the same figure in light ink for a dark page.

Text in, text out. Only what matplotlib writes is understood here; what a figure shows is in `plots`.
"""

from __future__ import annotations

import base64
import io
import re

import numpy as np
from PIL import Image

# What stays as it is in the dark: text on a bar of its own colour. matplotlib's own black is inverted.
ON_COLOUR = "#111111"
INK, FAINT = "#e6e6e6", "#9e9e9e"  # for black and grey

_PNG = re.compile(r"data:image/png;base64,\s*([A-Za-z0-9+/=\s]+)")
_PATH = re.compile(r'(?<=\sd=")[^"]+')
_LONG = re.compile(r"-?\d+\.\d{2,}(?![\de])")
_BLACK = re.compile(r"(?<=[ \"])(fill|stroke): (#000000|black)")
_GREY = re.compile(r"(?<=[ \"])(fill|stroke): (#808080|grey)")
_PATCH = re.compile(r'<g id="patch_\d+">.*?</g>', re.S)
_SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


def lighter(svg: str) -> str:
    """`svg` with its pictures in as few colours as they have, at most 256, and coordinates to a tenth
    of a point.
    """
    svg = _PNG.sub(lambda found: "data:image/png;base64," + _smaller(found[1]), svg)
    return _PATH.sub(lambda path: _LONG.sub(lambda number: f"{float(number[0]):.1f}", path[0]), svg)


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
    svg = _PATCH.sub(lambda patch: patch[0].replace("fill: #ffffff", "fill: none"), svg)
    svg = _BLACK.sub(rf"\1: {INK}", _GREY.sub(rf"\1: {FAINT}", svg))
    return svg.replace("<svg ", f'<svg fill="{INK}" ', 1)  # letters without a colour of their own


def size(svg: str) -> tuple[int, int]:
    """Width and height in CSS pixels at which matplotlib drew it (a point is 4/3 pixels)."""
    width, height = map(float, _SIZE.search(svg).groups())
    return round(width * 4 / 3), round(height * 4 / 3)
