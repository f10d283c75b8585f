"""Where eyes, cheeks, nose and mouth are on a face, and how much of a saliency map falls on each.

Everything is measured in the face's own frame: the origin midway between the eyes, the unit the distance
between them, u along the eyes to the image's right, v down the face. Points of drawn faces are exact; on
photographs `eyes` finds two of them and the rest is `TEMPLATE` laid on these.

Left out: how the eyes are found; regions that follow an expression on photographs.
"""

from __future__ import annotations

import numpy as np

from emolib.data.dataset import LANDMARKS
from emolib.saliency import normalise

REGIONS = ("eyes", "cheeks", "nose", "mouth", "forehead", "chin", "surroundings")
_EYES, _CHEEKS, _NOSE, _MOUTH, _FOREHEAD, _CHIN, _SURROUNDINGS = range(len(REGIONS))

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
    points = (left_eye + right_eye) / 2 + (right_eye - left_eye) * places
    return np.stack([points.real, points.imag], axis=1).astype(np.float32)


def region_map(landmarks: np.ndarray, image_size: int) -> np.ndarray:
    """The region of each pixel.

    Eyes (with brows), nose and mouth are drawn around their points, on a face oval through ears, chin and
    hairline. What is left of the oval is forehead above the eyes, cheeks down to the mouth, chin below; off
    it, surroundings.

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
    regions[oval] = _CHEEKS
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
    for side in ("left", "right"):
        eye, brow = at[f"{side}_eye"], at[f"{side}_brow"]
        upper, lower = min(brow.imag, eye.imag - 0.15) - 0.10, eye.imag + 0.20
        regions[_rounded(place - eye.real - 0.5j * (upper + lower), 0.38, (lower - upper) / 2)] = _EYES
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


def shares(maps: np.ndarray, region_maps: np.ndarray, *, n_boot: int = 1000, seed: int = 0):
    """How much of the saliency falls on each region, against the region's share of the picture.

    Args:
        maps: (n, h, w) >= 0, raw; each is divided by its sum, so every face counts the same.
        region_maps: uint8 (n, h, w), index into `REGIONS`.
        n_boot: bootstrap samples of faces for the interval.
        seed: of the bootstrap.

    Returns:
        DataFrame, one row a region: region, n_faces, area_share, saliency_share (means over faces),
        enrichment (saliency share / area share: 1 = no more than its size; NaN if no face shows the region),
        enrichment_low, enrichment_high (95% percentile interval over faces).

    Raises:
        ValueError: no faces, other shapes, a region that is none, n_boot < 1; maps as `saliency.normalise`.
    """
    import pandas as pd

    maps, region_maps = normalise(maps), np.asarray(region_maps)
    if region_maps.shape != maps.shape or not maps.size:
        raise ValueError(
            f"region_maps: expected one or more, shaped as maps {maps.shape}, got {region_maps.shape}"
        )
    low, high = region_maps.min(), region_maps.max()
    if low < 0 or high >= len(REGIONS):
        raise ValueError(f"region_maps: expected 0 to {len(REGIONS) - 1}, got {low} to {high}")
    if n_boot < 1:
        raise ValueError(f"n_boot: expected 1 or more, got {n_boot}")
    masks = [region_maps == index for index in range(len(REGIONS))]
    area = np.stack([mask.mean(axis=(1, 2)) for mask in masks], axis=1)  # (n, regions)
    saliency = np.stack([(maps * mask).sum(axis=(1, 2)) for mask in masks], axis=1)
    n = len(maps)
    drawn = (
        np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), n_boot) / n
    )  # how often each face is drawn
    with np.errstate(invalid="ignore", divide="ignore"):
        enrichment = saliency.mean(axis=0) / area.mean(axis=0)
        resampled = (drawn @ saliency) / (drawn @ area)
    limits = np.full((2, len(REGIONS)), np.nan)
    seen = np.isfinite(enrichment)
    limits[:, seen] = np.nanpercentile(resampled[:, seen], [2.5, 97.5], axis=0)
    columns = {
        "area_share": area.mean(axis=0),
        "saliency_share": saliency.mean(axis=0),
        "enrichment": enrichment,
    }
    columns |= {"enrichment_low": limits[0], "enrichment_high": limits[1]}
    return pd.DataFrame({"region": REGIONS, "n_faces": n, **columns})


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


def _rounded(place: np.ndarray, half_width: float, half_height: float) -> np.ndarray:
    """Inside of an ellipse around 0 with fuller corners (a superellipse of power 3)."""
    return np.abs(place.real / half_width) ** 3 + np.abs(place.imag / half_height) ** 3 <= 1


def _same_length(**arrays: np.ndarray) -> None:
    lengths = {name: len(array) for name, array in arrays.items()}
    if len(set(lengths.values())) > 1:
        raise ValueError(f"{', '.join(lengths)}: expected the same number of faces, got {lengths}")
