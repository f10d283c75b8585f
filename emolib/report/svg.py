"""matplotlib's SVG in fewer bytes. Only what matplotlib writes is understood; what a figure shows is in
`plots`, how a dark page shows it in friend_book.inks (book/_ext).
"""

import base64
import io
from xml.etree import ElementTree

import numpy as np
from PIL import Image

PNG = "data:image/png;base64,"
SVG, XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
ElementTree.register_namespace("", SVG[1:-1])
ElementTree.register_namespace("xlink", XLINK[1:-1])


def written(root: ElementTree.Element) -> str:
    """The text of `root`."""
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
    return written(root)


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
