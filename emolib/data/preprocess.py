"""From any picture to what the network sees: a square of 8-bit grey.

The centre is cropped, as in the poster, or what a face box says; faces are not looked for, so a picture
without a box should show one face, centred.

>>> to_square_gray(Image.fromarray(np.array([[0, 10, 30, 255]] * 2, dtype=np.uint8)), 1)[:, :, 0]
array([[20]], dtype=uint8)
"""

import io
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import yaml
from PIL import Image, ImageOps, UnidentifiedImageError, features
from PIL.TiffImagePlugin import TiffImageFile

from emolib.data.skips import Outcome, Unusable
from emolib.files import printable

MIN_SIDE = 48  # pixels: a smaller face says little about its mouth
FORMATS = ["BMP", "GIF", "JPEG", "PNG", "PPM", "TIFF", "WEBP"]  # none makes Pillow start a program
FORMATS += ["AVIF"] if features.check("avif") else []  # not in every build of Pillow; HEIC is in none
_RAW = "camera raw; export it as JPEG"
_OTHERS = {
    re.compile(begin.encode(), re.DOTALL | re.IGNORECASE): words
    for begin, words in yaml.safe_load(Path(__file__).with_name("no_pictures.yml").read_text("utf-8")).items()
}
_REDUCED = 254  # TIFF 6.0, NewSubfileType: 1 is a smaller version of another
MARGIN = 0.15  # of the face box's longer side, on each side: forehead and chin, and cheeks for shifts


class Box(NamedTuple):
    """A face's place in the upright picture, as shares of its width and height, as in Google's FEC."""

    left: float
    right: float
    top: float
    bottom: float


def decode(data: bytes, size: int, box: Box | None = None) -> np.ndarray:
    """A picture file's content to a square of grey, as `to_square_gray` does: uint8 (size, size, 1).

    Raises Unusable for a file that is no picture, damaged, smaller than MIN_SIDE or larger than Pillow's
    limit against decompression bombs, or a box outside.
    """
    with open_picture(data) as image:
        return to_square_gray(image, size, box)


def decode_grey(data: bytes) -> np.ndarray:
    """A picture file's content, upright, at its own resolution: uint8 (height, width), luminance as in
    `to_square_gray`. Raises Unusable as `decode`.
    """
    with open_picture(data) as image:
        return np.asarray(_luminance(_first_upright(image)))


@contextmanager
def open_picture(data: bytes, max_pixels: int | None = None) -> Iterator[Image.Image]:
    """The picture in a file's content, of which only the header has been read; what it is decides the
    content alone. Raises Unusable as `decode` does, also for what goes wrong within the block; `max_pixels`
    instead of Pillow's own limit.
    """
    most = max_pixels or Image.MAX_IMAGE_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if isinstance(image, TiffImageFile) and (data[8:10] == b"CR" or image.tag_v2.get(_REDUCED) == 1):
                raise Unusable(Outcome.NOT_A_PICTURE, _RAW)  # it would give its thumbnail
            width, height = image.size
            size = f"{width} x {height} pixels, expected at"
            if min(width, height) < MIN_SIDE:
                raise Unusable(Outcome.TOO_SMALL, f"{size} least {MIN_SIDE} x {MIN_SIDE}")
            if most and width * height > most:
                raise Unusable(Outcome.TOO_LARGE, f"{size} most {most // 10**6} million in all")
            yield image
    except Unusable:
        raise
    except UnidentifiedImageError as error:
        known = (words for begin, words in _OTHERS.items() if begin.match(data[:1000]))
        raise Unusable(Outcome.NOT_A_PICTURE, next(known, "an unknown format")) from error
    except Image.DecompressionBombError as error:
        got, limit = (round(int(number) / 1e6) for number in (re.findall(r"\d+", str(error))[0], most or 0))
        raise Unusable(Outcome.TOO_LARGE, f"{got} million pixels, expected at most {limit}") from error
    except Exception as error:  # Pillow raises nearly anything over a damaged picture
        raise Unusable(Outcome.DAMAGED, printable(error)[:100]) from error


def to_square_gray(image: Image.Image, size: int, box: Box | None = None) -> np.ndarray:
    """Crop to a square and resize: uint8 (size, size, 1), luminance 0 to 255 (ITU-R 601 for colour).

    image: of any mode. EXIF orientation is applied, transparency is laid on white, of an animation the first
    frame counts. box: the square is that of `crop_face`, without one the centre's.
    Shrinking averages areas, enlarging is bicubic.
    Raises ValueError for another size; whatever Pillow raises for a picture that it cannot read.
    """
    if size < 1:
        raise ValueError(f"size: expected at least 1 pixel, got {size}")
    if box is None:
        image.draft("L", (2 * size, 2 * size))  # JPEG: decodes no colour and few more pixels than needed
    gray = np.asarray(_luminance(_first_upright(image)))
    return _resize(_centre(gray) if box is None else crop_face(gray, box), size)[:, :, np.newaxis]


def to_square_colour(image: Image.Image, size: int, box: Box) -> np.ndarray:
    """The square of `crop_face` of the upright picture in colour: uint8 (size, size, 3)."""
    return _resize(crop_face(np.asarray(_colour(_first_upright(image))), box), size)


def _first_upright(image: Image.Image) -> Image.Image:
    """The first frame, loaded and turned as its EXIF data say."""
    if image.tell():
        image.seek(0)
    image.load()
    with suppress(Exception):  # damaged EXIF says nothing, and Pillow raises nearly anything over it
        ImageOps.exif_transpose(image, in_place=True)
    return image


def _centre(picture: np.ndarray) -> np.ndarray:
    side, (height, width) = min(picture.shape), picture.shape
    top, left = (height - side) // 2, (width - side) // 2
    return picture[top : top + side, left : left + side]


def crop_face(picture: np.ndarray, box: Box) -> np.ndarray:
    """The square about the face `box` with MARGIN on each side, of `picture` (h, w) or (h, w, 3).

    It is moved to lie inside the picture where it fits; where it does not, the borders repeat.
    Raises Unusable for a box that is none, of which less than half lies in the picture, or too small a face.
    """
    height, width = picture.shape[:2]
    if not (all(map(math.isfinite, box)) and box.left < box.right and box.top < box.bottom):
        raise Unusable(Outcome.OUTSIDE, "expected left < right and top < bottom")
    inside = [min(max(edge, 0.0), 1.0) for edge in box]
    area = (inside[1] - inside[0]) * (inside[3] - inside[2])
    if area < 0.5 * (box.right - box.left) * (box.bottom - box.top):
        raise Unusable(Outcome.OUTSIDE, "expected at least half of it in the picture")
    left, right, top, bottom = inside[0] * width, inside[1] * width, inside[2] * height, inside[3] * height
    longer = max(right - left, bottom - top)
    if longer < MIN_SIDE:
        raise Unusable(Outcome.TOO_SMALL, f"face of {longer:.0f} pixels, expected at least {MIN_SIDE}")
    side = max(1, round(longer * (1 + 2 * MARGIN)))
    x, y = round((left + right - side) / 2), round((top + bottom - side) / 2)
    x = min(max(x, 0), width - side) if side <= width else (width - side) // 2
    y = min(max(y, 0), height - side) if side <= height else (height - side) // 2
    rows, columns = np.arange(y, y + side), np.arange(x, x + side)
    return picture[rows.clip(0, height - 1)][:, columns.clip(0, width - 1)]


def _resize(square: np.ndarray, size: int) -> np.ndarray:
    # Pillow's box filter gives pixels whole to one neighbour; OpenCV's shares them: it shows from 256 to 224
    method = cv2.INTER_AREA if len(square) >= size else cv2.INTER_CUBIC
    return cv2.resize(square, (size, size), interpolation=method)


def _luminance(image: Image.Image) -> Image.Image:
    """Any mode to L."""
    if image.mode.startswith(("I", "F")):  # 16 bit, or floats from 0 to 1
        values = np.asarray(image, dtype=np.float32)
        scale = 255 if image.mode == "F" else 1 / 257
        return Image.fromarray(np.rint(np.nan_to_num(values * scale).clip(0, 255)).astype(np.uint8))
    if image.mode == "LAB":
        return image.getchannel("L")
    if image.mode in ("L", "1", "RGB") and not image.has_transparency_data:
        return image.convert("L")
    return _colour(image).convert("L")


def _colour(image: Image.Image) -> Image.Image:
    """Any mode to RGB."""
    if image.mode.startswith(("I", "F")) or image.mode == "LAB":
        return _luminance(image).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return image.convert("RGB")  # CMYK, palette, YCbCr, HSV
