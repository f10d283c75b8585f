"""From any picture to what the network sees: a square of 8-bit grey.

The centre is cropped, as in the poster, or what a face box says; faces are not looked for, so a picture
without a box should show one face, centred.

>>> to_square_gray(np.array([[0, 10, 30, 255]] * 2, dtype=np.uint8), 1)[:, :, 0]
array([[20]], dtype=uint8)
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError, features

from emolib.data.dataset import DataError

MIN_SIDE = 48  # pixels: a smaller face says little about its mouth
FORMATS = ("BMP", "GIF", "JPEG", "PNG", "PPM", "TIFF", "WEBP")  # none makes Pillow start a program
FORMATS += ("AVIF",) if features.check("avif") else ()  # not in every build of Pillow; HEIC is in none
_RAW = "camera raw; export it as JPEG"
_OTHERS = {re.compile(begin, re.DOTALL | re.IGNORECASE): words for begin, words in {
    rb".{4}ftyp(?:he[icv]|mif1|msf1)": "HEIC, as phones save it; convert to JPEG, say with heif-convert",
    rb".{4}ftypavi": "AVIF, which this build of Pillow does not read; convert to JPEG, say with avifdec",
    rb".{4}ftypcrx|FUJIFILMCCD-RAW|IIRO|IIRS|MMOR|IIU\0|FOVb|\0MRM": _RAW,
    rb".{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI ": "a video; save frames of it as JPEG",
    rb".{4}jP  |\xff\x4f\xff\x51|.{4}JXL |\xff\x0a": "JPEG 2000 or JPEG XL; convert to plain JPEG",
    rb"8BPS|gimp xcf": "a Photoshop or GIMP file; export it as JPEG",
    rb"%PDF|%!PS": "a PDF or PostScript document; export its pictures as JPEG",
    rb"\W*(?:xml[^>]*>\W*)?(?:doctype )?(?:html|head|body)\b": "a web page, HTML; fetch the picture again",
    rb"\W*(?:xml.*?|doctype )?svg\b": "SVG, a drawing; export it as PNG",
    rb"version https://git-lfs": "a Git LFS pointer; git lfs pull fetches the picture",
    rb"PK\x03\x04|\x1f\x8b|7z\xbc\xaf|Rar!|BZh": "an archive; unpack it first",
    rb"\0{64}": "zeros only, as of a broken copy; copy it again",
}.items()}  # fmt: skip  # what lies among pictures, by its first bytes; most need a program to read
_EXIF_ORIENTATION, _REDUCED = 0x0112, 254  # TIFF 6.0, NewSubfileType: 1 is a smaller version of another
_UPRIGHT = dict(enumerate((
    Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_180, Image.Transpose.FLIP_TOP_BOTTOM,
    Image.Transpose.TRANSPOSE, Image.Transpose.ROTATE_270, Image.Transpose.TRANSVERSE,
    Image.Transpose.ROTATE_90,
), start=2))  # fmt: skip  # EXIF 2.32, tag Orientation: what undoes each value


MARGIN = 0.15  # of the face box's longer side, on each side: forehead and chin, and cheeks for shifts


class Box(NamedTuple):
    """A face's place in the upright picture, as shares of its width and height, as in Google's FEC."""

    left: float
    right: float
    top: float
    bottom: float


def decode(data: bytes, size: int, box: Box | None = None) -> np.ndarray:
    """A picture file's content to a square of grey, as `to_square_gray` does: uint8 (size, size, 1).

    Raises DataError for a file that is no picture, smaller than MIN_SIDE or larger than Pillow's limit
    against decompression bombs, or a box outside; whatever Pillow raises for a damaged one.
    """
    with open_picture(data) as image:
        return to_square_gray(image, size, box)


@contextmanager
def open_picture(data: bytes, max_pixels: int | None = None) -> Iterator[Image.Image]:
    """The picture in a file's content, of which only the header has been read; what it is decides the
    content alone. Raises DataError as `decode` does; `max_pixels` instead of Pillow's own limit.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise DataError(no_picture(data)) from error
    except Image.DecompressionBombError as error:
        raise DataError(f"far too many pixels, expected at most {Image.MAX_IMAGE_PIXELS}: {error}") from error
    with image:
        if image.format == "TIFF" and (data[8:10] == b"CR" or image.tag_v2.get(_REDUCED) == 1):
            raise DataError(f"not a picture, but {_RAW}")  # it would give its thumbnail
        width, height = image.size
        if min(width, height) < MIN_SIDE:
            raise DataError(f"{width} x {height} pixels, expected at least {MIN_SIDE} x {MIN_SIDE}")
        most = max_pixels or Image.MAX_IMAGE_PIXELS
        if most and width * height > most:
            raise DataError(f"{width} x {height} pixels, expected at most {most} in all")
        yield image


def no_picture(data: bytes) -> str:
    """Why a file's content, or the first bytes of it, is no picture for us; and what may help."""
    if not data:
        return "not a picture, but an empty file; copy or fetch it again"
    words = next((words for begin, words in _OTHERS.items() if begin.match(data[:1000])), "")
    return f"not a picture, but {words}" if words else "not a picture, or one in an unknown format"


def to_square_gray(image: Image.Image | np.ndarray, size: int, box: Box | None = None) -> np.ndarray:
    """Crop to a square and resize: uint8 (size, size, 1), luminance 0 to 255 (ITU-R 601 for colour).

    image: an image of any mode, or an array: uint8 (h, w), (h, w, 1), (h, w, 3), (h, w, 4), or uint16 (0 to
    65535) or float (0 to 1) (h, w). EXIF orientation is applied, transparency is laid on white, of an
    animation the first frame counts. box: the square is that of `crop_face`, without one the centre's.
    Shrinking averages areas, enlarging is bicubic.
    Raises ValueError for another array or size; whatever Pillow raises for a picture that it cannot read.
    """
    if size < 1:
        raise ValueError(f"size: expected at least 1 pixel, got {size}")
    if not isinstance(image, Image.Image):
        image = _from_array(np.asarray(image))
    if image.tell():
        image.seek(0)
    if box is None:
        image.draft("L", (2 * size, 2 * size))  # JPEG: decodes no colour and few more pixels than needed
    image.load()
    gray = _upright(_luminance(image), image)
    if box is not None:
        return _resize(crop_face(np.asarray(gray), box), size)[:, :, np.newaxis]
    side, (width, height) = min(gray.size), gray.size
    left, top = (width - side) // 2, (height - side) // 2
    square = np.asarray(gray)[top : top + side, left : left + side]
    return _resize(square, size)[:, :, np.newaxis]


def to_square_colour(image: Image.Image, size: int, box: Box) -> np.ndarray:
    """The square of `crop_face` of the upright picture in colour: uint8 (size, size, 3)."""
    if image.tell():
        image.seek(0)
    image.load()
    plain = image.mode == "RGB" and not image.has_transparency_data
    colour = image if plain else _colour(image)
    return _resize(crop_face(np.asarray(_upright(colour, image)), box), size)


def crop_face(picture: np.ndarray, box: Box) -> np.ndarray:
    """The square about the face `box` with MARGIN on each side, of `picture` (h, w) or (h, w, 3).

    It is moved to lie inside the picture where it fits; where it does not, the borders repeat.
    Raises DataError for a box that is none, of which less than half lies in the picture, or too small a face.
    """
    height, width = picture.shape[:2]
    if not (all(map(math.isfinite, box)) and box.left < box.right and box.top < box.bottom):
        raise DataError("face box: expected left < right and top < bottom")
    inside = [min(max(edge, 0.0), 1.0) for edge in box]
    area = (inside[1] - inside[0]) * (inside[3] - inside[2])
    if area < 0.5 * (box.right - box.left) * (box.bottom - box.top):
        raise DataError("face box outside: expected at least half of it in the picture")
    left, right, top, bottom = inside[0] * width, inside[1] * width, inside[2] * height, inside[3] * height
    longer = max(right - left, bottom - top)
    if longer < MIN_SIDE:
        raise DataError(f"face of {longer:.0f} pixels, expected at least {MIN_SIDE}")
    side = max(1, round(longer * (1 + 2 * MARGIN)))
    x, y = round((left + right - side) / 2), round((top + bottom - side) / 2)
    x = min(max(x, 0), width - side) if side <= width else (width - side) // 2
    y = min(max(y, 0), height - side) if side <= height else (height - side) // 2
    part = picture[max(y, 0) : y + side, max(x, 0) : x + side]
    if part.shape[:2] == (side, side):
        return part
    above, before = max(-y, 0), max(-x, 0)
    below, after = side - above - part.shape[0], side - before - part.shape[1]
    return cv2.copyMakeBorder(part, above, below, before, after, cv2.BORDER_REPLICATE)


def _resize(square: np.ndarray, size: int) -> np.ndarray:
    # Pillow's box filter gives pixels whole to one neighbour; OpenCV's shares them: it shows from 256 to 224
    method = cv2.INTER_AREA if len(square) >= size else cv2.INTER_CUBIC
    return cv2.resize(square, (size, size), interpolation=method)


def _upright(pixels: Image.Image, image: Image.Image) -> Image.Image:
    """`pixels` turned as the EXIF data of `image`, from which they come, say."""
    try:
        turn = _UPRIGHT.get(image.getexif().get(_EXIF_ORIENTATION))
    except Exception:  # damaged EXIF says nothing, and Pillow raises nearly anything over it
        turn = None
    return pixels if turn is None else pixels.transpose(turn)


def _from_array(array: np.ndarray) -> Image.Image:
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    colour = array.ndim == 3 and array.shape[2] in (3, 4) and array.dtype == np.uint8
    gray = array.ndim == 2 and (array.dtype in (np.uint8, np.uint16) or array.dtype.kind == "f")
    if 0 in array.shape or not (colour or gray):
        raise ValueError(
            "image: expected uint8 (h, w), (h, w, 1), (h, w, 3) or (h, w, 4), or uint16 or float (h, w), "
            f"got {array.dtype} {array.shape}"
        )
    return Image.fromarray(array.astype(np.float32) if array.dtype.kind == "f" else array)


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
