"""Where eyes, cheeks, nose and mouth are on a face, and how a map of one face is laid on another's place.

Everything is measured in the face's own frame: the origin midway between the eyes, the unit the distance
between them, u along the eyes to the image's right, v down the face. Points of drawn faces are exact; on
photographs `eyes` finds two of them and the rest is `TEMPLATE` laid on these.

Left and right are the picture's, as in `LANDMARKS`. Left out: how the eyes are found (`eyes`); how much of a
map falls on a region (`enrichment`); regions that follow an expression on photographs.
"""

from __future__ import annotations

import numpy as np

from emolib.data.dataset import LANDMARKS
from emolib.saliency.methods import normalise

REGIONS = ("left eye", "right eye", "left cheek", "right cheek", "nose", "mouth", "forehead", "chin",
           "surroundings")  # fmt: skip
SUMS = {"eyes": ("left eye", "right eye"), "cheeks": ("left cheek", "right cheek")}
PARTS = (*SUMS, *REGIONS[4:])  # the picture cut into fewer pieces, both sides of a face as one
_LEFT_EYE, _RIGHT_EYE, _LEFT_CHEEK, _RIGHT_CHEEK, _NOSE, _MOUTH, _FOREHEAD, _CHIN, _SURROUNDINGS = range(9)

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
    frames = [_frame(points) for points in map(_complex, landmarks)]
    shapes = [
        (_complex(each) - origin) / unit for each, (origin, unit) in zip(landmarks, frames, strict=True)
    ]
    mean = np.mean(shapes, axis=0)
    return np.stack([_pixels(origin + unit * mean) for origin, unit in frames])


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
    points = _complex(landmarks)
    origin, unit = _frame(points)
    at = dict(zip(LANDMARKS, (points - origin) / unit, strict=True))
    y, x = np.mgrid[:image_size, :image_size]
    place = (x + 1j * y - origin) / unit
    u, v = place.real, place.imag

    sides, chin = (at["face_left"] + at["face_right"]) / 2, at["chin"]
    top = 2 * at["forehead"].imag - (at["left_brow"] + at["right_brow"]).imag / 2
    height = np.where(v < sides.imag, sides.imag - top, chin.imag - sides.imag)
    half_width = (at["face_right"] - at["face_left"]).real / 2
    oval = ((u - sides.real) / half_width) ** 2 + ((v - sides.imag) / height) ** 2 <= 1

    lips = np.array([at[name] for name in ("mouth_left", "mouth_right", "mouth_top", "mouth_bottom")])
    mouth = (lips[0] + lips[1]).real / 2 + 0.5j * (lips.imag.min() + lips.imag.max())
    regions = np.full(u.shape, _SURROUNDINGS, np.uint8)
    regions[oval] = np.where(u < 0, _LEFT_CHEEK, _RIGHT_CHEEK)[oval]
    regions[oval & (v < 0)] = _FOREHEAD
    regions[oval & (v > mouth.imag)] = _CHIN
    nose = at["nose"]
    along = v / nose.imag  # 0 between the eyes, 1 at the tip
    middle = np.abs(u - nose.real * along) <= 0.10 + 0.20 * np.minimum(along, 1)
    nostrils = min(nose.imag + 0.14, (nose.imag + lips[2].imag) / 2)  # raised lips come close to the tip
    half = np.ptp(lips[:2].real) / 2 + 0.12, np.ptp(lips.imag) / 2 + 0.12
    corners = np.abs(place[..., None] - lips[:2]).min(axis=-1) <= 0.12  # a one-sided smile leaves the ellipse
    regions[_rounded(place - mouth, *half) | corners] = _MOUTH
    regions[middle & (v > nostrils) & (v < mouth.imag)] = _MOUTH  # the upper lip up to the nose
    regions[middle & (v >= 0) & (v <= nostrils)] = _NOSE
    for side, region in (("left", _LEFT_EYE), ("right", _RIGHT_EYE)):
        eye, brow = at[f"{side}_eye"], at[f"{side}_brow"]
        upper, lower = min(brow.imag, eye.imag - 0.15) - 0.10, eye.imag + 0.20
        regions[_rounded(place - eye.real - 0.5j * (upper + lower), 0.38, (lower - upper) / 2)] = region
    return regions


def outline(landmarks: np.ndarray, image_size: int) -> dict[str, list[np.ndarray]]:
    """Borders of `region_map` to draw on a picture: region -> closed polylines, each float32 (m, 2) px.

    The surroundings have none: their border is the others'. Errors as `region_map`.
    """
    import cv2

    fine = 4  # drawn so many times larger, for smooth borders
    regions = region_map(np.asarray(landmarks, float) * fine + (fine - 1) / 2, image_size * fine)
    borders = {}
    for index, name in enumerate(REGIONS[:-1]):
        found, _ = cv2.findContours(
            (regions == index).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
        )
        smooth = (cv2.approxPolyDP(border, 1.0, True)[:, 0] for border in found)
        borders[name] = [
            ((line - (fine - 1) / 2) / fine).astype(np.float32) for line in smooth if len(line) > 2
        ]
    return borders


def found(landmarks: np.ndarray) -> np.ndarray:
    """bool (n,): which faces of (n, k, 2) have all their points; the mean is the share of faces found."""
    return np.isfinite(landmarks).all(axis=(1, 2))


def align(image: np.ndarray, landmarks: np.ndarray, template: np.ndarray, size: int) -> np.ndarray:
    """`image` (h, w) moved, turned and scaled so that its eyes come to the template's: float32 (size, size).

    NaN where the picture does not reach. Linear interpolation of values: what sums to 1 before does not
    after. Errors as `region_map`.
    """
    import cv2

    (origin, unit), (new_origin, new_unit) = (_frame(_complex(points)) for points in (landmarks, template))
    turn = new_unit / unit
    shift = new_origin - turn * origin
    matrix = np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])
    options = {"borderMode": cv2.BORDER_CONSTANT, "borderValue": np.nan}
    return cv2.warpAffine(np.asarray(image, np.float32), matrix, (size, size), **options)


def average_map(maps: np.ndarray, landmarks: np.ndarray, size: int) -> np.ndarray:
    """Mean of many faces' maps on `template_landmarks(size)`: float32 (size, size), 1 = as in a uniform map.

    Each map (n, h, w) counts the same (`saliency.normalise`, times its pixels). Faces without points are left
    out; NaN where fewer than half of the others' pictures reach. ValueError if no face has points.
    """
    _same_length(maps=maps, landmarks=landmarks)
    usable = found(landmarks)
    if not usable.any():
        raise ValueError(f"landmarks: expected a face with all its points, got none among {len(landmarks)}")
    template = template_landmarks(size)
    total, count = np.zeros((size, size)), np.zeros((size, size))
    for one, points in zip(np.asarray(maps)[usable], landmarks[usable], strict=True):
        aligned = align(normalise(one[None])[0] * one.size, points, template, size)
        reached = np.isfinite(aligned)
        total[reached] += aligned[reached]
        count += reached
    return np.where(count * 2 >= usable.sum(), total / np.maximum(count, 1), np.nan).astype(np.float32)


def _complex(landmarks: np.ndarray) -> np.ndarray:
    landmarks = np.asarray(landmarks, float)
    if landmarks.shape != (len(LANDMARKS), 2) or not np.isfinite(landmarks).all():
        bad = f"{landmarks.shape} with {np.count_nonzero(~np.isfinite(landmarks))} that are not finite"
        raise ValueError(f"landmarks: expected ({len(LANDMARKS)}, 2) finite numbers, got {bad}")
    return landmarks[:, 0] + 1j * landmarks[:, 1]


def _frame(points: np.ndarray) -> tuple[complex, complex]:
    """Complex origin and unit of the face's frame in the picture: place = origin + unit * (u + iv)."""
    left, right = (points[LANDMARKS.index(name)] for name in ("left_eye", "right_eye"))
    if left == right:
        raise ValueError(f"landmarks: expected two eyes, got both at ({left.real}, {left.imag})")
    return (left + right) / 2, right - left


def _pixels(points: np.ndarray) -> np.ndarray:
    return np.stack([points.real, points.imag], axis=-1).astype(np.float32)


def _rounded(place: np.ndarray, half_width: float, half_height: float) -> np.ndarray:
    """Inside of an ellipse around 0 with fuller corners (a superellipse of power 3)."""
    return np.abs(place.real / half_width) ** 3 + np.abs(place.imag / half_height) ** 3 <= 1


def _same_length(**arrays: np.ndarray) -> None:
    lengths = {name: len(array) for name, array in arrays.items()}
    if len(set(lengths.values())) > 1:
        raise ValueError(f"{', '.join(lengths)}: expected the same number of faces, got {lengths}")
