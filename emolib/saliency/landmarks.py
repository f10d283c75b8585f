"""Where the eyes are in photographs, and with them all landmarks of the face.

Eyes are found by Haar cascades of OpenCV (Viola and Jones 2001), which need no further download; the other
points are the template of `regions` laid on the two eyes.

How well that works is measured against points marked by hand (`alignment`).

Left out: where a face is in a picture (`data.prepare` crops it); faces turned so far that one eye is hidden;
points that follow an expression.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from emolib.data.dataset import LANDMARKS
from emolib.saliency.regions import lay_template

# cascade -> where in its box the eye is, as a part of the box's height: the last two see the brow as well
_CASCADES = {"eye": 0.5, "eye_tree_eyeglasses": 0.5, "lefteye_2splits": 0.6, "righteye_2splits": 0.6}
# (expected, spread), in picture widths and radians: distance and tilt of the eyes, x and y of their middle
_EYE_PAIR = np.array([(0.36, 0.06), (0.0, np.radians(12)), (0.5, 0.08), (0.38, 0.07)])
_IMPLAUSIBLE = 4.5  # half a squared distance from that: three spreads off in one of the four
_UNSUPPORTED = 1.4  # log of the raw detections around an eye
_CACHE = threading.local()


def find_landmarks(images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Points of the faces in photographs: both eyes by Haar cascades, the others by the template on the eyes.

    Made for pictures that one face fills, as `data.prepare` crops them. All boxes of four eye cascades are
    paired; the pair with the most detections behind it wins, less what its distance, tilt and place are away
    from a face's.

    Args:
        images: uint8 (n, size, size, 1).
        progress: show a bar.

    Returns:
        float32 (n, k, 2) px, (x, y) in the order of `LANDMARKS`; NaN for a face whose eyes are not found.

    Raises:
        ValueError: images of another kind.
    """
    import cv2
    from tqdm import tqdm

    if (
        images.dtype != np.uint8
        or images.ndim != 4
        or images.shape[1] != images.shape[2]
        or images.shape[3] != 1
    ):
        raise ValueError(f"images: expected uint8 (n, size, size, 1), got {images.dtype} {images.shape}")
    landmarks = np.full((len(images), len(LANDMARKS), 2), np.nan, np.float32)
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)  # each picture has a thread already: more would wait for each other
    try:
        with ThreadPoolExecutor(os.cpu_count()) as pool:  # OpenCV works outside the interpreter's lock
            pairs = pool.map(_eyes, images[..., 0])
            bar = tqdm(pairs, total=len(images), desc="Finding eyes", disable=not progress)
            for index, pair in enumerate(bar):
                if pair is not None:
                    landmarks[index] = lay_template(*pair)
    finally:
        cv2.setNumThreads(threads)
    return landmarks


def read_marks(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Points marked by hand in a CSV file: ids (n,) and landmarks float64 (n, k, 2) px, NaN where not marked.

    Columns: id and, for points of `LANDMARKS`, name_x and name_y; both eyes at least.
    """
    import pandas as pd

    table = pd.read_csv(path, dtype={"id": str})
    for name in ("id", "left_eye_x", "left_eye_y", "right_eye_x", "right_eye_y"):
        if name not in table:
            raise ValueError(f"{path}: expected a column {name}, got {', '.join(table)}")
    columns = [[f"{name}_x", f"{name}_y"] for name in LANDMARKS]
    points = [table.reindex(columns=pair).to_numpy(float) for pair in columns]
    return table["id"].to_numpy(str), np.stack(points, axis=1)


def alignment(landmarks: np.ndarray, marked: np.ndarray):
    """How far found points lie from marked ones, as a part of the marked distance between the eyes.

    Args:
        landmarks: (n, k, 2) px from `find_landmarks`, NaN for faces that were not found.
        marked: (n, k, 2) px, NaN where not marked.

    Returns:
        DataFrame, a row for each point that is marked on some face: point, n_marked, n_found (of these),
        median_error, p90_error (90% are closer).
    """
    import pandas as pd

    landmarks, marked = np.asarray(landmarks, float), np.asarray(marked, float)
    if marked.shape != landmarks.shape or marked.shape[1:] != (len(LANDMARKS), 2):
        raise ValueError(f"marked: expected the shape of landmarks {landmarks.shape}, got {marked.shape}")
    left, right = (LANDMARKS.index(name) for name in ("left_eye", "right_eye"))
    apart = np.hypot(*(marked[:, right] - marked[:, left]).T)
    errors = np.hypot(*np.moveaxis(landmarks - marked, -1, 0)) / apart[:, None]
    rows = []
    for name, error, place in zip(LANDMARKS, errors.T, marked[..., 0].T, strict=True):
        known = error[np.isfinite(error)]
        if np.isfinite(place).any():
            median, p90 = np.quantile(known, [0.5, 0.9]) if len(known) else (np.nan, np.nan)
            row = {"point": name.replace("_", " "), "n_marked": np.isfinite(place).sum()}
            rows.append(row | {"n_found": len(known), "median_error": median, "p90_error": p90})
    return pd.DataFrame(rows)


def _eyes(image: np.ndarray) -> tuple[complex, complex] | None:
    """Both eyes (x + iy px), the image's left one first; None if no plausible pair is found."""
    places, weights = _eye_candidates(image)
    if len(places) < 2:
        return None
    size = len(image)
    closeness = np.exp(-0.5 * (np.abs(places[:, None] - places) / (0.03 * size)) ** 2) * weights
    support = np.log1p(closeness.sum(axis=1))
    centres = closeness @ places / closeness.sum(axis=1)
    apart, middle = centres - centres[:, None], (centres + centres[:, None]) / (2 * size)  # [left, right]
    measures = np.stack([np.abs(apart) / size, np.angle(apart), middle.real, middle.imag], axis=-1)
    distance = 0.5 * (((measures - _EYE_PAIR[:, 0]) / _EYE_PAIR[:, 1]) ** 2).sum(axis=-1)
    weak = np.minimum(support, support[:, None]) < _UNSUPPORTED
    score = np.where(weak | (distance > _IMPLAUSIBLE), -np.inf, support + support[:, None] - distance)
    left, right = np.unravel_index(score.argmax(), score.shape)
    return (centres[left], centres[right]) if np.isfinite(score[left, right]) else None


def _eye_candidates(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places (complex px) of all that looks like an eye in the upper part, and the raw detections of each."""
    import cv2

    if not hasattr(_CACHE, "cascades"):  # a cascade serves one thread
        paths = {name: f"{cv2.data.haarcascades}haarcascade_{name}.xml" for name in _CASCADES}
        _CACHE.cascades = {name: cv2.CascadeClassifier(path) for name, path in paths.items()}
    size = len(image)
    upper = cv2.equalizeHist(np.ascontiguousarray(image))[: int(0.65 * size)]
    limits = {"minSize": (size // 9,) * 2, "maxSize": (int(0.4 * size),) * 2}
    places, weights = [], []
    for name, cascade in _CACHE.cascades.items():
        boxes, numbers = cascade.detectMultiScale2(upper, 1.1, 1, **limits)
        places += [x + w / 2 + 1j * (y + _CASCADES[name] * h) for x, y, w, h in boxes]
        weights += list(np.ravel(numbers))
    # one order whatever OpenCV's: sums of floats depend on it
    order = sorted(range(len(places)), key=lambda one: (places[one].real, places[one].imag, weights[one]))
    return np.array(places, complex)[order], np.array(weights, float)[order]
