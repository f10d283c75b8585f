"""Where eyes, cheeks, nose and mouth are on a face, and how a map of one face is laid on another's place.

Everything is measured in the face's own frame: the origin midway between the eyes, the unit the distance
between them, u along the eyes to the image's right, v down the face. Points of drawn faces are exact; on
photographs `landmarks` finds two of them and the rest is `TEMPLATE` laid on these.

Left and right are the picture's, as in `LANDMARKS`. Left out: how the eyes are found (`landmarks`); how much
of a map falls on a region (`relevance`); regions that follow an expression on photographs.
"""

import cv2
import numpy as np

from emolib.data.dataset import LANDMARKS
from emolib.saliency.methods import normalise

REGIONS = ("left eye", "right eye", "left cheek", "right cheek", "nose", "mouth", "forehead", "chin",
           "surroundings")  # fmt: skip
SUMS = {"eyes": ("left eye", "right eye"), "cheeks": ("left cheek", "right cheek")}
PARTS = (*SUMS, *REGIONS[4:])  # the picture cut into fewer pieces, both sides of a face as one
ROWS = (*REGIONS, *SUMS)

# (u, v) of a frontal face, as the mean of photographs aligned on the eyes has them. The forehead's point is
# midway between brows and hairline, the cheek's its highest place, face_left and face_right the face's edge
# beside the ears.
TEMPLATE = {
    "left_eye": (-0.5, 0.0), "right_eye": (0.5, 0.0),
    "left_brow": (-0.55, -0.27), "right_brow": (0.55, -0.27),
    "nose": (0.0, 0.62), "left_cheek": (-0.65, 0.55), "right_cheek": (0.65, 0.55),
    "mouth_left": (-0.42, 1.05), "mouth_right": (0.42, 1.05),
    "mouth_top": (0.0, 0.95), "mouth_bottom": (0.0, 1.22),
    "chin": (0.0, 1.80), "forehead": (0.0, -0.64), "face_left": (-1.06, 0.25), "face_right": (1.06, 0.25),
}  # fmt: skip


def template_landmarks(image_size: int) -> np.ndarray:
    """The template's face in the middle of a picture, float32 (k, 2) px: what `average_map` draws on."""
    return lay_template(image_size * (0.34 + 0.37j), image_size * (0.66 + 0.37j))


def lay_template(left_eye: complex, right_eye: complex) -> np.ndarray:
    """The template's face with its eyes at x + iy px: float32 (k, 2) px, in the order of `LANDMARKS`."""
    places = np.array([complex(*TEMPLATE[name]) for name in LANDMARKS])
    return _pixels((left_eye + right_eye) / 2 + (right_eye - left_eye) * places)


def one_shape(landmarks: np.ndarray) -> np.ndarray:
    """The mean face laid on the eyes of each: float32 (n, k, 2) px from landmarks (n, k, 2), all finite.

    A mask that follows a mouth's corners tells by its outline who smiles. These masks do not: up to position,
    size and tilt they are the same for all faces.
    """
    frames = [_frame(points) for points in landmarks]
    mean = np.mean([places for *_, places in frames], axis=0)
    return np.stack([_pixels(origin + unit * mean) for origin, unit, _ in frames])


def inside(region_maps: np.ndarray, *names: str) -> np.ndarray:
    """Pixels in one of the regions `names`, of `REGIONS` or `SUMS`: bool, shaped as `region_maps`."""
    wanted = [part for name in names for part in SUMS.get(name, (name,))]
    if not names or not set(wanted) <= set(REGIONS):
        raise ValueError(f"names: expected some of {', '.join((*SUMS, *REGIONS))}, got {names}")
    return np.isin(region_maps, [REGIONS.index(name) for name in wanted])


def region_map(landmarks: np.ndarray, image_size: int) -> np.ndarray:
    """The region of each pixel.

    Eyes (with brows), nose and mouth are drawn around their points, on a face oval through ears, chin and
    hairline. What is left of the oval is forehead above the eyes, cheeks down to the mouth, parted midway
    between the eyes, chin below; off it, surroundings.

    Args:
        landmarks: (k, 2) px, (x, y) in the order of `LANDMARKS`, finite.
        image_size: of the square picture, px.

    Returns:
        uint8 (image_size, image_size), index into `REGIONS`: exactly one region a pixel.

    Raises:
        ValueError: landmarks of another shape, not finite, or with both eyes in one place.
    """
    origin, unit, places = _frame(landmarks)
    at = dict(zip(LANDMARKS, places, strict=True))
    y, x = np.mgrid[:image_size, :image_size]
    place = (x + 1j * y - origin) / unit
    u, v = place.real, place.imag
    regions = np.full(u.shape, REGIONS.index("surroundings"), np.uint8)

    def paint(region: str, where: np.ndarray) -> None:
        regions[where] = REGIONS.index(region)

    sides, chin = (at["face_left"] + at["face_right"]) / 2, at["chin"]
    top = 2 * at["forehead"].imag - (at["left_brow"] + at["right_brow"]).imag / 2
    height = np.where(v < sides.imag, sides.imag - top, chin.imag - sides.imag)
    half_width = (at["face_right"] - at["face_left"]).real / 2
    oval = ((u - sides.real) / half_width) ** 2 + ((v - sides.imag) / height) ** 2 <= 1
    lips = np.array([at[name] for name in ("mouth_left", "mouth_right", "mouth_top", "mouth_bottom")])
    mouth = (lips[0] + lips[1]).real / 2 + 0.5j * (lips.imag.min() + lips.imag.max())
    paint("left cheek", oval & (u < 0))
    paint("right cheek", oval & (u >= 0))
    paint("forehead", oval & (v < 0))
    paint("chin", oval & (v > mouth.imag))

    nose = at["nose"]
    along = v / nose.imag  # 0 between the eyes, 1 at the tip
    middle = np.abs(u - nose.real * along) <= 0.10 + 0.20 * np.minimum(along, 1)
    nostrils = min(nose.imag + 0.14, (nose.imag + lips[2].imag) / 2)  # raised lips come close to the tip
    half = np.ptp(lips[:2].real) / 2 + 0.12, np.ptp(lips.imag) / 2 + 0.12
    corners = np.abs(place[..., None] - lips[:2]).min(axis=-1) <= 0.12  # a one-sided smile leaves the ellipse
    paint("mouth", _rounded(place - mouth, *half) | corners)
    paint("mouth", middle & (v > nostrils) & (v < mouth.imag))  # the upper lip up to the nose
    paint("nose", middle & (v >= 0) & (v <= nostrils))
    for side in ("left", "right"):
        eye, brow = at[f"{side}_eye"], at[f"{side}_brow"]
        upper, lower = min(brow.imag, eye.imag - 0.15) - 0.10, eye.imag + 0.20
        centre = eye.real + 0.5j * (upper + lower)
        paint(f"{side} eye", _rounded(place - centre, 0.38, (lower - upper) / 2))
    return regions


def outlines(landmarks: np.ndarray, image_size: int) -> list[np.ndarray]:
    """Borders of `region_map` to draw on a picture: closed polylines, each float32 (m, 2) px.

    The surroundings have none: their border is the others'. Errors as `region_map`.
    """
    fine = 4  # drawn so many times larger, for smooth borders
    regions = region_map(np.asarray(landmarks, float) * fine + (fine - 1) / 2, image_size * fine)
    lines = []
    for index in range(len(REGIONS) - 1):
        part = (regions == index).astype(np.uint8)
        found, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        lines += [cv2.approxPolyDP(border, 1.0, True)[:, 0] for border in found]
    return [((line - (fine - 1) / 2) / fine).astype(np.float32) for line in lines if len(line) > 2]


def average_map(maps: np.ndarray, landmarks: np.ndarray, size: int) -> np.ndarray:
    """Mean of many faces' maps on `template_landmarks(size)`: float32 (size, size), 1 = as in a uniform map.

    Each map (n, h, w) is moved, turned and scaled so that its eyes, of `landmarks` (n, k, 2), come to the
    template's, and counts the same (`methods.normalise`, times its pixels). NaN where fewer than half of the
    pictures reach. Errors as `region_map`.
    """
    template_origin, template_unit, _ = _frame(template_landmarks(size))
    total, count = np.zeros((2, size, size))
    for one, points in zip(normalise(maps), landmarks, strict=True):
        origin, unit, _ = _frame(points)
        turn = template_unit / unit
        shift = template_origin - turn * origin
        matrix = np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])
        one = (one * one.size).astype(np.float32)
        aligned = cv2.warpAffine(one, matrix, (size, size), borderValue=np.nan)
        total += np.nan_to_num(aligned)
        count += np.isfinite(aligned)
    return np.where(count * 2 >= len(maps), total / np.maximum(count, 1), np.nan).astype(np.float32)


def _frame(landmarks: np.ndarray) -> tuple[complex, complex, np.ndarray]:
    """A face's frame in the picture, in which pixel = origin + unit * (u + iv): origin, unit, and u + iv of
    each point.
    """
    landmarks = np.asarray(landmarks, float)
    if landmarks.shape != (len(LANDMARKS), 2) or not np.isfinite(landmarks).all():
        bad = f"{landmarks.shape} with {np.count_nonzero(~np.isfinite(landmarks))} that are not finite"
        raise ValueError(f"landmarks: expected ({len(LANDMARKS)}, 2) finite numbers, got {bad}")
    points = landmarks[:, 0] + 1j * landmarks[:, 1]
    left, right = (points[LANDMARKS.index(name)] for name in ("left_eye", "right_eye"))
    if left == right:
        raise ValueError(f"landmarks: expected two eyes, got both at ({left.real}, {left.imag})")
    origin, unit = (left + right) / 2, right - left
    return origin, unit, (points - origin) / unit


def _pixels(points: np.ndarray) -> np.ndarray:
    return np.stack([points.real, points.imag], axis=-1).astype(np.float32)


def _rounded(place: np.ndarray, half_width: float, half_height: float) -> np.ndarray:
    """Inside of an ellipse around 0 with fuller corners (a superellipse of power 3)."""
    return np.abs(place.real / half_width) ** 3 + np.abs(place.imag / half_height) ** 3 <= 1
