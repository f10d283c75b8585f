"""From any picture to what the network sees: a square of 8-bit grey.

The centre is cropped, as in the poster; faces are not looked for, so a picture should show one, centred.

>>> to_square_gray(np.array([[0, 10, 30, 255]] * 2, dtype=np.uint8), 1)[:, :, 0]
array([[20]], dtype=uint8)
"""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from emolib.data.dataset import DataError

MIN_SIDE = 48  # pixels: a smaller face says little about its mouth
FORMATS = ("BMP", "GIF", "JPEG", "PNG", "PPM", "TIFF", "WEBP")  # none makes Pillow start a program
_EXIF_ORIENTATION = 0x0112
_UPRIGHT = dict(enumerate((
    Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_180, Image.Transpose.FLIP_TOP_BOTTOM,
    Image.Transpose.TRANSPOSE, Image.Transpose.ROTATE_270, Image.Transpose.TRANSVERSE,
    Image.Transpose.ROTATE_90,
), start=2))  # fmt: skip  # EXIF 2.32, tag Orientation: what undoes each value


def decode(data: bytes, size: int) -> np.ndarray:
    """A picture file's content to a square of grey, as `to_square_gray` does: uint8 (size, size, 1).

    Raises DataError for a file that is no picture, smaller than MIN_SIDE or larger than Pillow's limit
    against decompression bombs; whatever Pillow raises for a damaged one.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise DataError("not a picture, or one in an unknown format") from error
    with image:
        width, height = image.size
        if min(width, height) < MIN_SIDE:
            raise DataError(f"{width} x {height} pixels, expected at least {MIN_SIDE} x {MIN_SIDE}")
        if Image.MAX_IMAGE_PIXELS and width * height > Image.MAX_IMAGE_PIXELS:
            raise DataError(f"{width} x {height} pixels, expected at most {Image.MAX_IMAGE_PIXELS} in all")
        return to_square_gray(image, size)


def to_square_gray(image: Image.Image | np.ndarray, size: int) -> np.ndarray:
    """Centre crop to a square and resize: uint8 (size, size, 1), luminance 0 to 255 (ITU-R 601 for colour).

    image: an image of any mode, or an array: uint8 (h, w), (h, w, 1), (h, w, 3), (h, w, 4), or uint16 (0 to
    65535) or float (0 to 1) (h, w). EXIF orientation is applied, transparency is laid on white, of an
    animation the first frame counts. Shrinking averages areas, enlarging is bicubic.
    Raises ValueError for another array or size; whatever Pillow raises for a picture that it cannot read.
    """
    if size < 1:
        raise ValueError(f"size: expected at least 1 pixel, got {size}")
    if not isinstance(image, Image.Image):
        image = _from_array(np.asarray(image))
    if image.tell():
        image.seek(0)
    image.draft("L", (2 * size, 2 * size))  # JPEG: decodes no colour and few more pixels than needed
    image.load()
    gray = _luminance(image)
    try:
        turn = _UPRIGHT.get(image.getexif().get(_EXIF_ORIENTATION))
    except Exception:  # damaged EXIF says nothing, and Pillow raises nearly anything over it
        turn = None
    if turn is not None:
        gray = gray.transpose(turn)
    side, (width, height) = min(gray.size), gray.size
    left, top = (width - side) // 2, (height - side) // 2
    square = np.asarray(gray)[top : top + side, left : left + side]
    # Pillow's box filter gives pixels whole to one neighbour; OpenCV's shares them: it shows from 256 to 224
    method = cv2.INTER_AREA if side >= size else cv2.INTER_CUBIC
    return cv2.resize(square, (size, size), interpolation=method)[:, :, np.newaxis]


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
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("L")
    if image.mode in ("L", "1", "RGB"):
        return image.convert("L")
    return image.convert("RGB").convert("L")  # CMYK, palette, YCbCr, HSV
