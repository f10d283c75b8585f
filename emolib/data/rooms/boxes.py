"""Where a face is: in a detector's map, as a box, cut out upright.

A detector gives a map of CELLS x CELLS cells over a frame of SIDE x SIDE pixels, five numbers in each: the
logit of a face, and v_x, v_y, v_size, v_tilt of its box, which is

    x = (column + 1/2 + v_x / 4) * 12        size = 56 exp(v_size / 8)
    y = (row + 1/2 + v_y / 4) * 12           tilt = v_tilt / 8

in pixels of the frame, from its left and upper edge (the first pixel's middle is at 0.5), and in radians,
clockwise on the screen. What follows from a map is computed in integers, here as in the C that
`embedded.codegen.room` writes: a box is int32 (x, y, size, tilt), the first three in 1/16 of a pixel, tilt in
1/256 of a turn.

>>> face = np.array([[[42, 30, 56, 0.1, 1]]], np.float32)
>>> best(targets(face)[..., :5])[1]
array([[672, 480, 896,   4]], dtype=int32)
"""

import math

import numpy as np

SIDE = 84
"""Pixels of a frame's side, as the detector is shown it."""
CELLS = 7
"""Of a map's side."""
CROP = 28
"""Pixels of a crop's side, as the classifier is shown it."""
PIXELS = SIDE // CELLS
"""Of a cell's side."""
PARTS = 16
"""Of a pixel, in a box."""
TURN = 256
"""Parts of a turn, in a box."""
MOST_TILT = TURN // 8
"""Either way; what is more is taken for it."""
SIZES = 16, 128
"""The smallest and the largest side of a box, in pixels."""
FARTHEST = 8
"""The most that v_x and v_y are, either way: a box's centre is at most two cells from that of its cell."""
GAIN, DEVIATION, MOST_GAIN = 256, 40, 8
"""Contrast: parts of a gain, the mean absolute deviation it is to give, and the largest gain."""
CHUNK = 256  # pictures at a time
COSINES = np.rint(16384 * np.cos(np.arange(MOST_TILT + 1) * 2 * math.pi / TURN)).astype(np.int32)
SINES = np.rint(16384 * np.sin(np.arange(MOST_TILT + 1) * 2 * math.pi / TURN)).astype(np.int32)
"""Of 0 to MOST_TILT, in 1/16384."""


def targets(faces: np.ndarray) -> np.ndarray:
    """What a detector is to learn.

    Args:
        faces: float32 (n, k, 5), rows (x, y, size, tilt, smiles); NaN where there is none. Of two near a
            cell, it is the first one's.

    Returns:
        float32 (n, CELLS, CELLS, 6): 1 a face, 0 none, -1 near one, which should not count; v_x, v_y, v_size,
        v_tilt; whether those count, 1 or 0.
    """
    made = np.zeros((len(faces), CELLS, CELLS, 6), np.float32)
    middles = (np.arange(CELLS) + 0.5) * PIXELS
    for k in reversed(range(faces.shape[1])):
        there = np.flatnonzero(~np.isnan(faces[:, k, 0]))
        x, y, size, tilt = (faces[there, k, i, None, None] for i in range(4))
        across, down = np.broadcast_arrays((x - middles) / PIXELS, (y - middles[:, None]) / PIXELS)
        away, cells, old = np.hypot(across, down), size / PIXELS, made[there]
        near, core = away < np.maximum(0.75, 0.28 * cells), away <= np.maximum(0.72, 0.14 * cells)
        kind = np.where(core, 1, np.where(near & (old[..., 0] == 0), -1, old[..., 0]))
        values = [4 * across, 4 * down, 8 * np.log(size / 56), 8 * tilt, np.ones_like(size)]
        new = np.stack([np.broadcast_to(each, away.shape) for each in values], axis=-1)
        made[there] = np.concatenate([kind[..., None], np.where(near[..., None], new, old[..., 1:])], axis=-1)
    return made


def parts(values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What a map's numbers mean, each as int32 of their shape: a shift from a cell's middle and a size, in
    1/PARTS of a pixel, and a tilt in 1/TURN.
    """
    wide = np.asarray(values, np.float64)
    shift = np.clip(wide, -FARTHEST, FARTHEST) * (PIXELS * PARTS / 4)
    size = np.clip(56 * np.exp(np.clip(wide, -80, 80) / 8), *SIZES) * PARTS
    tilt = np.clip(wide * (TURN / (16 * math.pi)), -MOST_TILT, MOST_TILT)
    return tuple(np.rint(each).astype(np.int32) for each in (shift, size, tilt))  # type: ignore[return-value]


def tables(scale: float, zero: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """`parts` of each int8 number q, at q + 128, of a map where it stands for scale * (q - zero)."""
    return parts(scale * (np.arange(-128, 128) - zero))


def best(maps: np.ndarray, scale: float = 1, zero: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """The most likely face of each map: the cell with the largest logit, the first of several.

    Args:
        maps: (n, CELLS, CELLS, 5), float, or int8 that stand for scale * (q - zero).
        scale, zero: of int8 maps.

    Returns:
        Its logit (n,), as it stands in the map, and its box, int32 (n, 4).
    """
    if maps.shape[1:] != (CELLS, CELLS, 5):
        raise ValueError(f"maps: expected shape (n, {CELLS}, {CELLS}, 5), got {maps.shape}")
    cells = maps.reshape(len(maps), -1, 5)
    where = cells[..., 0].argmax(axis=1)
    face, values = cells[np.arange(len(maps)), where, 0], cells[np.arange(len(maps)), where, 1:]
    shift, size, tilt = parts(scale * (values.astype(np.float64) - zero))
    row, column = np.divmod(where, CELLS)
    x, y = ((at * PIXELS + PIXELS // 2) * PARTS + shift[:, i] for i, at in enumerate((column, row)))
    return face, np.stack([x, y, size[:, 2], tilt[:, 3]], axis=1).astype(np.int32)


def normalise(pictures: np.ndarray) -> np.ndarray:
    """Pictures of one contrast, uint8 (..., h, w): 128 + gain (p - mean), with a mean absolute deviation of
    DEVIATION, or less where the gain would be more than MOST_GAIN; 128 where all pixels are alike.
    """
    if pictures.dtype != np.uint8 or pictures.ndim < 2 or pictures.shape[-1] == 1:
        raise ValueError(f"pictures: expected uint8 (..., h, w), got {pictures.dtype} {pictures.shape}")
    flat = pictures.reshape(-1, n := pictures.shape[-2] * pictures.shape[-1])
    made = np.empty_like(flat)
    for start in range(0, len(flat), CHUNK):
        some = flat[start : start + CHUNK]
        mean = (some.sum(axis=1, dtype=np.int64, keepdims=True) + n // 2) // n
        away = some.astype(np.int16) - mean.astype(np.int16)
        total = np.abs(away).sum(axis=1, dtype=np.int64, keepdims=True)
        gain = np.minimum(MOST_GAIN * GAIN, DEVIATION * GAIN * n // np.maximum(total, 1)).astype(np.int32)
        made[start : start + CHUNK] = np.clip(128 + (away * gain + GAIN // 2 >> 8), 0, 255)
    return made.reshape(pictures.shape)


def crop(pictures: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """What is in the boxes, upright, each pixel the mean of 2x2 of the nearest pixels, normalised; beyond the
    frame's edge its border repeats.

    Args:
        pictures: uint8 (n, SIDE, SIDE), as a camera gives them.
        boxes: int32 (n, 4), see above.

    Returns:
        uint8 (n, CROP, CROP).
    """
    if pictures.dtype != np.uint8 or pictures.shape != (len(boxes), SIDE, SIDE):
        found = f"{pictures.dtype} {pictures.shape}"
        raise ValueError(f"pictures: expected uint8 ({len(boxes)}, {SIDE}, {SIDE}), got {found}")
    made = np.empty((len(boxes), CROP, CROP), np.uint8)
    at = np.arange(1 - 2 * CROP, 2 * CROP, 2, dtype=np.int32)  # of samples, in half steps from the middle
    for start in range(0, len(boxes), CHUNK):
        x, y, size, tilt = boxes[start : start + CHUNK].astype(np.int32).T[..., None, None]
        half = (size << 12) // (4 * CROP)  # of a step, in 1/65536 pixel
        along, down = half * COSINES[abs(tilt)] >> 14, half * SINES[abs(tilt)] * np.sign(tilt) >> 14
        columns = (x << 12) + at * along - at[:, None] * down >> 16
        rows = (y << 12) + at * down + at[:, None] * along >> 16
        places = np.clip(rows, 0, SIDE - 1) * SIDE + np.clip(columns, 0, SIDE - 1)
        some = np.ascontiguousarray(pictures[start : start + CHUNK]).reshape(-1)
        first = np.arange(len(x), dtype=np.int32)[:, None, None] * SIDE**2
        samples = some[places + first].reshape(-1, CROP, 2, CROP, 2)
        made[start : start + CHUNK] = samples.sum(axis=(2, 4), dtype=np.uint16) + 2 >> 2
    return normalise(made)


def overlaps(boxes: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """Whether a box is that face: its centre within 0.3 of the face's size of the face's, its size within a
    factor of 1.6.

    Args:
        boxes: int32 (n, 4).
        faces: float32 (n, k, 5), NaN where there is none.

    Returns:
        bool (n, k).
    """
    x, y, size = (boxes[:, i, None] / PARTS for i in range(3))
    away = np.maximum(np.abs(x - faces[..., 0]), np.abs(y - faces[..., 1]))
    return (away < 0.3 * faces[..., 2]) & (np.abs(np.log(size / faces[..., 2])) < math.log(1.6))
