"""What a network loses when a part of the face is hidden: the causal measure beside the maps of `saliency`.

A region is filled with the mean grey of all that stays visible, or blurred, and the faces are scored again:
the AUC that is lost is what the region was worth (Zeiler and Fergus 2014). Random squares of the same size,
centred on the face, say what hiding anything would cost; and everything but the region is hidden to see what
it is worth alone. The masks come from `regions.one_shape`, so that their outline tells nothing.

Left out: retraining without the region (Hooker et al. 2019, arXiv 1806.10758). The networks have never seen
such pictures, which is why two fills and the random squares stand beside each other. Petsiuk et al. 2018
(arXiv 1806.07421) judge maps so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.saliency.regions import PARTS, REGIONS, inside

FILLS = ("mean fill", "blur")
BLUR = 1 / 16  # standard deviation of the blur in picture sides: a mouth becomes a shade
PATCHES = 2  # random squares tried for each face and region
ROWS = tuple(dict.fromkeys((*PARTS, *REGIONS)))
Predict = Callable[[np.ndarray], np.ndarray]


def hide(images: np.ndarray, masks: np.ndarray, fill: str) -> np.ndarray:
    """Pictures uint8 (n, h, w, 1) without what lies in `masks`, bool (n, h, w).

    "mean fill" puts in the mean of the face's pixels outside the mask, "blur" the face blurred.
    """
    if fill not in FILLS:
        raise ValueError(f"fill: expected {' or '.join(FILLS)}, got {fill!r}")
    if masks.shape != images.shape[:3] or masks.dtype != bool:
        raise ValueError(f"masks: expected bool {images.shape[:3]}, got {masks.dtype} {masks.shape}")
    return np.where(
        masks[..., None], blurred(images) if fill == "blur" else _mean_outside(images, masks), images
    )


def blurred(images: np.ndarray) -> np.ndarray:
    """Pictures uint8 (n, h, w, 1) of which only light and shade are left."""
    import cv2

    return np.stack([cv2.GaussianBlur(each, (0, 0), BLUR * len(each))[..., None] for each in images])


def _mean_outside(images: np.ndarray, masks: np.ndarray) -> np.ndarray:
    """Mean grey of what is not masked, uint8 (n, 1, 1, 1); 0 where all is."""
    outside = ~masks[..., None]
    total, count = (
        part.sum(axis=(1, 2, 3), keepdims=True, dtype=np.int64) for part in (images * outside, outside)
    )
    return np.rint(total / np.maximum(count, 1)).astype(np.uint8)


def random_squares(face: np.ndarray, masks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A square as large as each of `masks`, centred on a random pixel of `face`, moved into the picture.

    All are bool (n, h, h).
    """
    squares, side = np.zeros_like(masks), masks.shape[1]
    for square, pixels, area in zip(squares, face, masks.sum(axis=(1, 2)), strict=True):
        width = min(round(np.sqrt(area)), side)
        inside = np.flatnonzero(pixels)
        centre = np.divmod(inside[rng.integers(len(inside))], side)
        y, x = np.clip(np.array(centre) - width // 2, 0, side - width)
        square[y : y + width, x : x + width] = True
    return squares


class Hidden:
    """Faces of known label, and the AUC of a network on them with this or that hidden.

    Every AUC comes with the same bootstrap samples of people (`metrics.bootstrap_weights`), so that two can
    be compared.
    """

    def __init__(self, images, labels, groups, region_maps, *, n_boot: int = 1000, seed: int = 0):
        self.images, self.labels, self.region_maps, self.seed = images, labels, region_maps, seed
        self._weights = metrics.bootstrap_weights(groups, n_boot, np.random.default_rng(seed))
        self._blurred, self._face = blurred(images), ~inside(region_maps, "surroundings")

    def auc(self, predict: Predict, masks: np.ndarray | None = None, fill: str = FILLS[0]) -> np.ndarray:
        """AUC of `predict` with `masks` hidden (nothing if None), and of each sample: (1 + n_boot,)."""
        images = self.images
        if masks is not None and fill == "blur":  # blurred once for all masks and networks
            images = np.where(masks[..., None], self._blurred, images)
        elif masks is not None:
            images = hide(images, masks, fill)
        scores = predict(images)
        samples = metrics.weighted_auc(self.labels, scores, self._weights)
        return np.concatenate([[metrics.auc(self.labels, scores)], samples])

    def interval(self, predict: Predict) -> tuple[float, float, float]:
        """AUC of `predict` with nothing hidden: (value, low, high)."""
        return tuple(_with_limits("auc", "auc", self.auc(predict)).values())

    def losses(
        self,
        predict: Predict,
        regions: Sequence[str] = ROWS,
        *,
        squares: bool = True,
        progress: bool = True,
    ) -> pd.DataFrame:
        """What hiding each region costs, a row a region and way of hiding; without `squares` none of these.

        Returns:
            DataFrame: region, method ("hidden, mean fill", "hidden, blur", "random squares": of the region's
            size, mean fill), n_faces, area_share, auc_loss_hidden with auc_loss_low and auc_loss_high,
            auc_alone (of mean fill only), excess with excess_low and excess_high: the loss less that of
            random squares, of `regions.PARTS` alone. A region that no face shows has no row.
        """
        from tqdm import tqdm

        whole, rows = self.auc(predict), []
        for region in tqdm(regions, desc="Hiding", disable=not progress):
            masks = inside(self.region_maps, region)
            if not masks.any():
                continue
            lost = {f"hidden, {fill}": whole - self.auc(predict, masks, fill) for fill in FILLS}
            chance = np.full_like(whole, np.nan)
            if squares and region in PARTS:
                rng = np.random.default_rng((self.seed, PARTS.index(region)))
                places = [random_squares(self._face, masks, rng) for _ in range(PATCHES)]
                chance = whole - np.mean([self.auc(predict, place) for place in places], axis=0)
                lost["random squares"] = chance
            alone = self.auc(predict, ~masks)[0]
            for method, loss in lost.items():
                row = {"region": region, "method": method, "n_faces": len(masks), "area_share": masks.mean()}
                row |= _with_limits("auc_loss_hidden", "auc_loss", loss)
                row |= {"auc_alone": alone if method == f"hidden, {FILLS[0]}" else np.nan}
                rows.append(row | _with_limits("excess", "excess", loss - chance))
        return pd.DataFrame(rows)

    def contrast(self, predict: Predict, these: Sequence[str], those: Sequence[str], fill: str):
        """AUC lost by hiding the regions `these`, less that by hiding `those`: (value, low, high)."""
        without = [self.auc(predict, inside(self.region_maps, *each), fill) for each in (these, those)]
        return tuple(_with_limits("value", "value", without[1] - without[0]).values())


def _with_limits(name: str, prefix: str, samples: np.ndarray) -> dict[str, float]:
    """The first of `samples` and the 95% interval of the others."""
    some = np.isfinite(samples[1:]).any()  # of a handful of people, a sample may have smiles only
    low, high = np.nanquantile(samples[1:], [0.025, 0.975]) if some else (np.nan, np.nan)
    return {name: float(samples[0]), f"{prefix}_low": float(low), f"{prefix}_high": float(high)}
