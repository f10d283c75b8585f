"""The small grey picture that a board has printed, to be looked at: is its frame right?

The examples of the packages print what the network reads as lines from `#frame WIDTH HEIGHT` to `#end`, each
row as `#` and two hexadecimal digits a pixel (`templates/shared/show.c`); anything may stand before the `#`.

>>> read(["I (312) main: #frame 2 1\\r\\n", "#0080\\n", "score 3\\n", "#end\\n"])
array([[  0, 128]], dtype=uint8)
"""

import re
from collections.abc import Iterable

import cv2
import numpy as np

from emolib.embedded.frames import CONTRAST
from emolib.embedded.packages import face


def read(lines: Iterable[str]) -> np.ndarray:
    """The first whole picture in `lines`, uint8 (height, width); what comes after it is not read.

    Raises:
        ValueError: there is none.
    """
    size, rows = (0, 0), list[bytes]()
    for line in lines:
        words = line.rpartition("#")[2].strip()
        if found := re.fullmatch(r"frame (\d{1,3}) (\d{1,3})", words):
            size, rows = (int(found[2]), int(found[1])), []
        elif re.fullmatch("(?:[0-9a-f]{2})+", words):
            rows.append(bytes.fromhex(words))
        elif words == "end" and [*map(len, rows)] == [size[1]] * size[0] != []:
            return np.frombuffer(b"".join(rows), np.uint8).reshape(size)
    raise ValueError("FILE: expected all rows of a picture from #frame to #end, got none, or not all")


def remarks(picture: np.ndarray) -> list[str]:
    """What is odd about a picture, uint8 (height, width); of photographs hardly ever anything."""
    contrast, mean = int(np.ptp(picture)), float(picture.mean())
    if contrast < CONTRAST:
        return [f"no contrast: all pixels are within {contrast} of 255; is the lens covered?"]
    right = _alike(picture[:, :-1], picture[:, 1:])
    below = [_alike(picture[:-1], np.roll(picture[1:], by, axis=1)) for by in range(picture.shape[1])]
    shifted = np.argmax(below) != 0 and max(below) > 0.3
    odd = {
        f"little contrast: {contrast} of 255 from the darkest to the lightest pixel": contrast < 4 * CONTRAST,
        f"too {'dark' if mean < 50 else 'bright'}: {mean:.0f} of 255 on average": not 50 <= mean <= 200,
        "each row is shifted against the one above: is the frame's width, or its stride, right?": shifted,
        "noise: is the format right, and the order of its bytes? are all wires in place?":
            not shifted and len(picture) > 1 and min(right, below[0]) < 0.45,
    }  # fmt: skip
    return [words for words, so in odd.items() if so]


def _alike(a: np.ndarray, b: np.ndarray) -> float:
    """Correlation of two pictures, 0 where there is nothing to compare."""
    a, b = (each - each.astype(float).sum() / max(1, each.size) for each in (a, b))
    return float((a * b).sum() / max(1e-9, np.sqrt((a * a).sum() * (b * b).sum())))


def beside(picture: np.ndarray) -> np.ndarray:
    """The picture, and at its right a drawn face of its size, as it should look."""
    return np.hstack([picture, np.zeros((len(picture), 3), np.uint8), face(*picture.shape)])


def in_blocks(picture: np.ndarray) -> list[str]:
    """The picture in lines of at most 76 characters, twice as high as wide; black is a blank."""
    height, width = picture.shape
    size = min(76, width), max(1, height * min(76, width) // width // 2)
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).reshape(size[::-1])
    return ["".join(" ░▒▓█"[grey // 52] for grey in row) for row in small]


def png(picture: np.ndarray) -> bytes:
    """The picture as a PNG file, enlarged to about 600 pixels."""
    times = max(1, 600 // picture.shape[1])
    return cv2.imencode(".png", picture.repeat(times, 0).repeat(times, 1))[1].tobytes()
