"""What cameras give, and what the network is shown of it: the C's integer geometry in NumPy, its reference.

The largest part of a frame that has the shape of the network's input and lies in the middle is divided into
as many boxes as that has pixels, and each pixel is the mean of its box: the picture itself at its own size,
averages of larger frames, the nearest pixel of smaller ones.

>>> seen(encode(np.array([[0, 10, 30, 255]] * 2, np.uint8)), (1, 1))[..., 0]
array([[20]], dtype=uint8)
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from emolib.data.preprocess import to_square_gray
from emolib.embedded.operators import Pick, Pool

FORMATS = ("grey", "rgb565le", "rgb565be", "yuyv", "uyvy", "yuv420")
"""In the order of the C's smile_format; of YUV, whose Y is grey already, only that is read."""
PAIRS = ("yuyv", "uyvy")
"""Of these, two pixels share their colour."""
CONTRAST = 16
"""Grey values between the darkest and the lightest pixel read; a frame with less is flat."""
LARGEST_SIDE = 65535
MOST_OF_A_BOX = 0xFF0000
"""Pixels of a box: with as many, a sum fits into 32 bits."""


@dataclass(frozen=True)
class Frame:
    """A camera's frame, rows of pixels from the top.

    Attributes:
        data: the bytes; of yuv420, the planes of colour may follow.
        width, height: in pixels.
        stride: bytes from one row to the next.
        format: one of FORMATS.
    """

    data: bytes
    width: int
    height: int
    stride: int
    format: str = "grey"

    def __post_init__(self) -> None:
        if self.format not in FORMATS:
            raise ValueError(f"format: expected one of {', '.join(FORMATS)}, got {self.format}")
        packed, sides = self.width * bytes_per_pixel(self.format), (self.width, self.height)
        whole = self.stride >= packed and len(self.data) >= self.stride * (self.height - 1) + packed
        odd = self.format in PAIRS and self.width % 2
        if not 1 <= min(sides) <= max(sides) <= LARGEST_SIDE or odd or not whole:
            expected = f"1 to {LARGEST_SIDE:,} whole rows and columns, even ones of {', '.join(PAIRS)}"
            found = f"{len(self.data):,} bytes, {self.stride} a row, for {self.width} x {self.height} pixels"
            raise ValueError(f"frame: expected {expected}, got {found} of {self.format}")

    @property
    def rows(self) -> list[bytes]:
        """The bytes of each row, without those between rows."""
        packed = self.width * bytes_per_pixel(self.format)
        return [self.data[at : at + packed] for at in range(0, self.stride * self.height, self.stride)]


def bytes_per_pixel(format: str) -> int:
    """In a row, of one of FORMATS: 1 or 2."""
    return 1 if format in ("grey", "yuv420") else 2


def grey(frame: Frame) -> np.ndarray:
    """The brightness of a frame's pixels, uint8 (height, width)."""
    rows = np.stack([np.frombuffer(row, np.uint8) for row in frame.rows])
    if bytes_per_pixel(frame.format) == 1:
        return rows
    if frame.format in PAIRS:
        return rows[:, frame.format == "uyvy" :: 2]
    pixels = rows.view("<u2" if frame.format == "rgb565le" else ">u2").astype(np.uint32)
    red, green, blue = pixels >> 11, pixels >> 5 & 63, pixels & 31
    return brightness(red << 3 | red >> 2, green << 2 | green >> 4, blue << 3 | blue >> 2)


def brightness(red: np.ndarray, green: np.ndarray, blue: np.ndarray) -> np.ndarray:
    """Of colours from 0 to 255, uint32, as uint8."""
    return ((77 * red + 150 * green + 29 * blue + 128) >> 8).astype(np.uint8)


def seen(frame: Frame, shape: tuple[int, ...]) -> np.ndarray:
    """What a network whose input has `shape` (height, width, ...) is shown, uint8 (height, width, 1)."""
    high, wide = shape[:2]
    down = min(frame.height, max(1, frame.width * high // wide))
    across = min(frame.width, max(1, frame.height * wide // high))
    rows, columns = _borders(frame.height, down, high), _borders(frame.width, across, wide)
    sums = np.pad(grey(frame).astype(np.int64), ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    lower, upper = (sums[which] for which in rows[::-1])
    boxes = lower[:, columns[1]] - lower[:, columns[0]] - upper[:, columns[1]] + upper[:, columns[0]]
    areas = np.outer(rows[1] - rows[0], columns[1] - columns[0])
    return ((boxes + areas // 2) // areas).astype(np.uint8)[..., np.newaxis]


def flat(picture: np.ndarray, first: Pool | Pick) -> bool:
    """Whether a picture (`seen`) has less than CONTRAST where the first operator reads it; see
    `c99.from_frame`.
    """
    return int(np.ptp(first.read(picture))) < CONTRAST


def pictures(images: np.ndarray | Sequence[Frame], shape: tuple[int, ...]) -> np.ndarray:
    """What a network is shown of frames (`seen`), uint8 (n, height, width, 1); images are that already."""
    return images if isinstance(images, np.ndarray) else np.stack([seen(each, shape) for each in images])


def _borders(side: int, used: int, pixels: int) -> tuple[np.ndarray, np.ndarray]:
    """Where each of `pixels` begins and ends on the `used` pixels in the middle of a `side`."""
    at = np.arange(pixels + 1) * used // pixels
    return (side - used) // 2 + at[:-1], (side - used) // 2 + np.maximum(at[:-1] + 1, at[1:])


def encode(picture: np.ndarray, format: str = "grey", stride: int = 0) -> Frame:
    """A picture as a camera sends it.

    Args:
        picture: uint8 (h, w) or (h, w, 1), grey, or (h, w, 3), red, green and blue.
        format: one of FORMATS; RGB565 rounds down to 32 or 64 levels, YUV has no colour here.
        stride: bytes from one row to the next; 0: the rows'.

    Raises:
        ValueError: see `Frame`; another picture.
    """
    if picture.dtype != np.uint8 or picture.ndim < 2 or picture.shape[2:] not in ((), (1,), (3,)):
        expected, found = "uint8 (h, w), (h, w, 1) or (h, w, 3)", f"{picture.dtype} {picture.shape}"
        raise ValueError(f"picture: expected {expected}, got {found}")
    height, width = picture.shape[:2]
    colours = np.broadcast_to(picture.reshape(height, width, -1), (height, width, 3)).astype(np.uint32)
    red, green, blue = np.moveaxis(colours, -1, 0)
    rows = brightness(red, green, blue)
    if format in PAIRS:
        neutral = np.full_like(rows, 128)
        rows = np.stack([rows, neutral][:: 1 if format == "yuyv" else -1], axis=2)
    elif format in ("rgb565le", "rgb565be"):
        pixels = red >> 3 << 11 | green >> 2 << 5 | blue >> 3
        rows = pixels.astype("<u2" if format == "rgb565le" else ">u2").view(np.uint8)
    rows = rows.reshape(height, -1)
    rows = np.pad(rows, ((0, 0), (0, max(0, stride - rows.shape[1]))))
    chroma = b"\x80" * (2 * ((height + 1) // 2) * ((width + 1) // 2)) if format == "yuv420" else b""
    return Frame(rows.tobytes() + chroma, width, height, stride or rows.shape[1], format)


def as_camera(picture: np.ndarray, width: int, height: int, format: str = "grey") -> Frame:
    """The frame of a camera whose middle shows the square in the middle of a picture, uint8 (h, w) or
    (h, w, 1), resampled to the frame's (areas averaged, or bicubic); beside it borders repeat.
    """
    side = min(width, height)
    square = to_square_gray(Image.fromarray(picture.reshape(picture.shape[:2])), side)[..., 0]
    beside = [((n - side) // 2, n - side - (n - side) // 2) for n in (height, width)]
    return encode(np.pad(square, beside, mode="edge"), format)


def framed(images: np.ndarray | Sequence[Frame]) -> Sequence[Frame]:
    """Grey images, uint8 (n, height, width, 1), as frames; frames as they are.

    Raises:
        ValueError: images of another type or shape.
    """
    if not isinstance(images, np.ndarray):
        return images
    if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 1:
        found = f"{images.dtype} {images.shape}"
        raise ValueError(f"images: expected uint8 (n, height, width, 1), got {found}")
    height, width = images.shape[1:3]
    return [Frame(image.tobytes(), width, height, width) for image in images]
