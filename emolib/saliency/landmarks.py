"""Where the eyes are in photographs, and with them all landmarks of the face.

Eyes are found by Haar cascades of OpenCV (Viola and Jones 2001), which need no further download; the other
points are the template of `regions` laid on the two eyes.

How well that works is measured against points marked by hand (`alignment`).

Left out: where a face is in a picture (`data.preprocess` crops it); faces turned so far that one eye is
hidden; points that follow an expression.
"""

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pandas as pd

from emolib.data.dataset import LANDMARKS
from emolib.saliency.regions import lay_template

# cascade -> where in its box the eye is, as a part of the box's height: the last two see the brow as well
_CASCADES = {"eye": 0.5, "eye_tree_eyeglasses": 0.5, "lefteye_2splits": 0.6, "righteye_2splits": 0.6}
# (expected, spread), in picture widths and radians: distance and tilt of the eyes, x and y of their middle
_EYE_PAIR = np.array([(0.36, 0.06), (0.0, np.radians(12)), (0.5, 0.08), (0.38, 0.07)])
_IMPLAUSIBLE = 4.5  # half a squared distance from that: three spreads off in one of the four
_UNSUPPORTED = 1.4  # log of the raw detections around an eye


def find_landmarks(images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Points of the faces in photographs: both eyes by Haar cascades, the others by the template on the eyes.

    Made for pictures that one face fills, as `data.preprocess` crops them. All boxes of four eye cascades are
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
    from tqdm import tqdm

    if images.dtype != np.uint8 or images.shape[1:] != (*images.shape[1:2] * 2, 1):
        raise ValueError(f"images: expected uint8 (n, size, size, 1), got {images.dtype} {images.shape}")
    landmarks = np.full((len(images), len(LANDMARKS), 2), np.nan, np.float32)
    for points, image in zip(landmarks, tqdm(images, "Finding eyes", disable=not progress), strict=True):
        pair = _eyes(image[..., 0])
        if pair is not None:
            points[:] = lay_template(*pair)
    return landmarks


def read_marks(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Points marked by hand in a CSV file: ids (n,) and landmarks float64 (n, k, 2) px, NaN where not marked.

    Columns: id and, for points of `LANDMARKS`, name_x and name_y; both eyes at least.
    """
    table = pd.read_csv(path, dtype={"id": str})
    points = table.reindex(columns=[f"{name}_{axis}" for name in LANDMARKS for axis in "xy"])
    return table["id"].to_numpy(str), points.to_numpy(float).reshape(len(table), -1, 2)


def alignment(landmarks: np.ndarray, marked: np.ndarray) -> pd.DataFrame:
    """How far found points lie from marked ones, as a part of the marked distance between the eyes.

    Args:
        landmarks: (n, k, 2) px from `find_landmarks`, NaN for faces that were not found.
        marked: (n, k, 2) px, NaN where not marked.

    Returns:
        DataFrame, a row for each point that is marked on some face: point, n_marked, n_found (of these),
        median_error, p90_error (90% are closer).
    """
    left, right = (marked[:, LANDMARKS.index(name)] for name in ("left_eye", "right_eye"))
    apart = np.linalg.norm(right - left, axis=-1)
    errors = pd.DataFrame(np.linalg.norm(landmarks - marked, axis=-1) / apart[:, None])
    columns = {"point": [name.replace("_", " ") for name in LANDMARKS]}
    columns |= {"n_marked": np.isfinite(marked[..., 0]).sum(axis=0), "n_found": errors.count()}
    columns |= {"median_error": errors.quantile(0.5), "p90_error": errors.quantile(0.9)}
    return pd.DataFrame(columns).query("n_marked > 0").reset_index(drop=True)


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


@cache
def _cascade(name: str) -> cv2.CascadeClassifier:
    return cv2.CascadeClassifier(str(Path(cv2.__file__).parent / "data" / f"haarcascade_{name}.xml"))


def _eye_candidates(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places (complex px) of all that looks like an eye in the upper part, and the raw detections of each."""
    size = len(image)
    upper = cv2.equalizeHist(np.ascontiguousarray(image))[: int(0.65 * size)]
    least, most = (size // 9,) * 2, (int(0.4 * size),) * 2
    found = []
    for name, height in _CASCADES.items():
        boxes, numbers = _cascade(name).detectMultiScale2(upper, 1.1, 1, minSize=least, maxSize=most)
        middles = ((x + w / 2, y + height * h) for x, y, w, h in boxes)
        found += [(*middle, number) for middle, number in zip(middles, np.ravel(numbers), strict=True)]
    x, y, weights = np.array(sorted(found)).reshape(-1, 3).T  # in one order: sums of floats depend on it
    return x + 1j * y, weights.copy()
