"""How much of a saliency map falls on each region of a face, with intervals, and how alike two maps are.

Enrichment is a region's share of the saliency over its share of the picture: 1 is what a map that prefers no
place gives. All intervals are 95% percentile bootstraps over faces (Efron 1979); what is compared is compared
on the same drawn faces.

Left out: where the regions are (`regions`), how maps are made (`saliency`), what follows (`verdict`).
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from emolib.saliency.methods import normalise
from emolib.saliency.regions import REGIONS, SUMS, inside

ROWS = (*REGIONS, *SUMS)
COLUMNS = ("area_share", "saliency_share", "enrichment", "enrichment_low", "enrichment_high")


def shares(maps: np.ndarray, region_maps: np.ndarray, *, n_boot: int = 1000, seed: int = 0) -> pd.DataFrame:
    """How much of the saliency falls on each region, against the region's share of the picture.

    Args:
        maps: (n, h, w) >= 0, raw; each is divided by its sum, so every face counts the same.
        region_maps: uint8 (n, h, w), index into `REGIONS`.
        n_boot: bootstrap samples of faces for the interval.
        seed: of the bootstrap.

    Returns:
        DataFrame, one row a region of `REGIONS` and then of `SUMS` (both eyes, both cheeks): region, n_faces,
        area_share, saliency_share (means over faces), enrichment (saliency share / area share; NaN if no face
        shows the region), enrichment_low, enrichment_high.

    Raises:
        ValueError: no faces, other shapes, a region that is none, n_boot < 1; maps as `saliency.normalise`.
    """
    saliency, area = _per_face(maps, region_maps, [(name,) for name in ROWS])
    value, drawn = _enrichment(saliency, area, n_boot, seed)
    limits = np.full((2, len(ROWS)), np.nan)
    seen = np.isfinite(value)
    limits[:, seen] = np.nanpercentile(drawn[:, seen], [2.5, 97.5], axis=0)
    columns = (area.mean(axis=0), saliency.mean(axis=0), value, *limits)
    return pd.DataFrame(
        {"region": ROWS, "n_faces": len(saliency), **dict(zip(COLUMNS, columns, strict=True))}
    )


def contrast(
    maps: np.ndarray,
    region_maps: np.ndarray,
    these: tuple[str, ...],
    those: tuple[str, ...],
    *,
    n_boot: int = 1000,
    seed: int = 0,
) -> tuple[float, float, float]:
    """Enrichment of the regions `these` taken as one, less that of `those`: (value, low, high).

    Arguments and errors as `shares`.
    """
    value, drawn = _enrichment(*_per_face(maps, region_maps, [these, those]), n_boot, seed)
    low, high = np.nanpercentile(drawn[:, 0] - drawn[:, 1], [2.5, 97.5])
    return float(value[0] - value[1]), float(low), float(high)


def likeness(
    maps: np.ndarray,
    others: np.ndarray,
    region_maps: np.ndarray,
    *,
    blocks: int = 14,
    n_boot: int = 1000,
    seed: int = 0,
) -> tuple[float, float, float]:
    """Rank correlation (Spearman 1904) of two maps of the same face, mean over faces: (value, low, high).

    The sanity check of Adebayo et al. 2018 (arXiv 1810.03292), on the face: maps (n, h, w) are averaged over
    `blocks` x `blocks` cells, as it is about places and not about pixels, and cells off the face do not
    count. Every network, an untrained one too, answers to a face more than to a plain background: over the
    whole picture that alone makes maps alike. A map without any structure is like no other (0).
    """
    from scipy.stats import rankdata

    alike = np.zeros(len(maps))
    on_face = _cells(~inside(region_maps, "surroundings"), blocks) >= 0.5
    cells = (np.round(_cells(normalise(each) * each[0].size, blocks), 6) for each in (maps, others))
    for face, (first, second, where) in enumerate(zip(*cells, on_face, strict=True)):
        ranks = [rankdata(each[where]) for each in (first, second)]  # rounded: equal cells have equal ranks
        first, second = (each - each.mean() for each in ranks)
        scale = np.sqrt((first**2).sum() * (second**2).sum())
        alike[face] = (first * second).sum() / scale if scale > 0 else 0
    low, high = np.percentile(_drawn(len(maps), n_boot, seed) @ alike, [2.5, 97.5])
    return float(alike.mean()), float(low), float(high)


def _cells(maps: np.ndarray, blocks: int) -> np.ndarray:
    """Means over a grid of cells: (n, cells)."""
    import cv2

    shape, way = (blocks, blocks), cv2.INTER_AREA
    return np.array([cv2.resize(each.astype(float), shape, interpolation=way).ravel() for each in maps])


def _per_face(maps, region_maps, unions) -> tuple[np.ndarray, np.ndarray]:
    """Share of saliency and share of area of each union of regions on each face, both (n, unions)."""
    maps, region_maps = normalise(maps), np.asarray(region_maps)
    if region_maps.shape != maps.shape or not maps.size:
        raise ValueError(
            f"region_maps: expected one or more, shaped as maps {maps.shape}, got {region_maps.shape}"
        )
    low, high = region_maps.min(), region_maps.max()
    if low < 0 or high >= len(REGIONS):
        raise ValueError(f"region_maps: expected 0 to {len(REGIONS) - 1}, got {low} to {high}")
    masks = [inside(region_maps, *union) for union in unions]
    saliency = np.stack([(maps * mask).sum(axis=(1, 2)) for mask in masks], axis=1)
    return saliency, np.stack([mask.mean(axis=(1, 2)) for mask in masks], axis=1)


def _enrichment(saliency, area, n_boot: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Enrichment over all faces (unions,), and over each bootstrap sample of them (n_boot, unions)."""
    drawn = _drawn(len(saliency), n_boot, seed)
    with np.errstate(invalid="ignore", divide="ignore"):
        return saliency.mean(axis=0) / area.mean(axis=0), (drawn @ saliency) / (drawn @ area)


def _drawn(n: int, n_boot: int, seed: int) -> np.ndarray:
    """How often each face is drawn, as a share: (n_boot, n)."""
    if n_boot < 1:
        raise ValueError(f"n_boot: expected 1 or more, got {n_boot}")
    return np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), n_boot) / n
