"""What a network loses when a part of the face is hidden: the causal measure beside the maps of `methods`.

A region is filled with the mean grey of all that stays visible, or blurred, and the faces are scored again:
the AUC that is lost is what the region was worth (Zeiler and Fergus 2014). Random squares of the same size,
centred on the face, say what hiding anything would cost; and everything but the region is hidden to see what
it is worth alone. The masks come from `regions.one_shape`, so that their outline tells nothing.

Left out: retraining without the region (Hooker et al. 2019, arXiv 1806.10758). The networks have never seen
such pictures, which is why two fills and the random squares stand beside each other. Petsiuk et al. 2018
(arXiv 1806.07421) judge maps so.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import pandas as pd

from emolib import metrics
from emolib.saliency.regions import PARTS, ROWS, inside

FILLS = ("mean fill", "blur")
HIDING = tuple(f"hidden, {fill}" for fill in FILLS)
SQUARES = "random squares"
BLUR = 1 / 16  # standard deviation of the blur in picture sides: a mouth becomes a shade
PATCHES = 2  # random squares tried for each face and region
LOSS = ["auc_loss_hidden", "auc_loss_low", "auc_loss_high"]
COLUMNS = ["region", "method", "n_faces", "area_share", "auc_alone", *LOSS, "excess", "excess_low",
           "excess_high"]  # fmt: skip
Predict = Callable[[np.ndarray], np.ndarray]


def hide(images: np.ndarray, masks: np.ndarray, fill: str) -> np.ndarray:
    """Pictures uint8 (n, h, w, 1) without what lies in `masks`, bool (n, h, w).

    "mean fill" puts in the mean of the face's pixels outside the mask, "blur" the face blurred.
    """
    if fill not in FILLS or masks.shape != images.shape[:3] or masks.dtype != bool:
        got = f"{fill!r} and {masks.dtype} {masks.shape}"
        raise ValueError(f"fill, masks: expected one of {FILLS} and bool {images.shape[:3]}, got {got}")
    filled = _blurred(images) if fill == "blur" else _mean_outside(images, masks)
    return np.where(masks[..., None], filled, images)


def _blurred(images: np.ndarray) -> np.ndarray:
    """Pictures uint8 (n, h, w, 1) of which only light and shade are left."""
    return np.stack([cv2.GaussianBlur(each, (0, 0), BLUR * len(each))[..., None] for each in images])


def _mean_outside(images: np.ndarray, masks: np.ndarray) -> np.ndarray:
    """Mean grey of what is not masked, uint8 (n, 1, 1, 1); 0 where all is."""
    outside = ~masks[..., None]
    total = (images * outside).sum(axis=(1, 2, 3), keepdims=True, dtype=np.int64)
    count = outside.sum(axis=(1, 2, 3), keepdims=True)
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


@dataclass(frozen=True)
class Hidden:
    """Faces of known label, and the AUC of a network on them with this or that hidden.

    images: uint8 (n, h, h, 1). labels: (n,) of 0 and 1. groups: (n,), whose picture it is. region_maps: uint8
    (n, h, h), index into `REGIONS`.

    Every AUC comes with the same 1,000 bootstrap samples of people (`metrics.bootstrap_weights`), so that two
    can be compared.
    """

    images: np.ndarray
    labels: np.ndarray
    groups: np.ndarray
    region_maps: np.ndarray

    @cached_property
    def _weights(self) -> np.ndarray:
        return metrics.bootstrap_weights(self.groups, 1000, np.random.default_rng(0))

    @cached_property
    def _blurred(self) -> np.ndarray:  # once for all masks and networks
        return _blurred(self.images)

    def auc(self, predict: Predict, masks: np.ndarray | None = None, fill: str = FILLS[0]) -> np.ndarray:
        """AUC of `predict` with `masks` hidden (nothing if None), and of each sample: (1 + 1000,)."""
        images = self.images
        if masks is not None:
            blur = fill == "blur"
            images = np.where(masks[..., None], self._blurred, images) if blur else hide(images, masks, fill)
        scores = predict(images)
        samples = metrics.weighted_auc(self.labels, scores, self._weights)
        return np.concatenate([[metrics.auc(self.labels, scores)], samples])

    def interval(self, predict: Predict) -> tuple[float, float, float]:
        """AUC of `predict` with nothing hidden: (value, low, high)."""
        return _interval(self.auc(predict))

    def losses(self, predict: Predict, only: Sequence[str] = (), *, progress: bool = True) -> pd.DataFrame:
        """What hiding each region costs, a row a region and way of hiding; of the regions `only`, without
        random squares, if some are named.

        Returns:
            DataFrame of `COLUMNS`: region, method (of `HIDING`, or "random squares" of the region's size,
            mean fill), n_faces, area_share, auc_alone (of mean fill only), auc_loss_hidden with auc_loss_low
            and auc_loss_high, excess with excess_low and excess_high: the loss less that of random squares,
            of `regions.PARTS` alone. A region that no face shows has no row.
        """
        from tqdm import tqdm

        whole, face, rows = self.auc(predict), ~inside(self.region_maps, "surroundings"), []
        for region in tqdm(only or ROWS, desc="Hiding", disable=not progress):
            masks = inside(self.region_maps, region)
            if not masks.any():
                continue
            lost = {f"hidden, {fill}": whole - self.auc(predict, masks, fill) for fill in FILLS}
            chance = np.full_like(whole, np.nan)
            if region in PARTS and not only:
                rng = np.random.default_rng((0, PARTS.index(region)))
                places = [random_squares(face, masks, rng) for _ in range(PATCHES)]
                lost[SQUARES] = chance = whole - np.mean([self.auc(predict, p) for p in places], axis=0)
            for method, loss in lost.items():
                alone = self.auc(predict, ~masks)[0] if method == HIDING[0] else np.nan
                row = (region, method, len(masks), masks.mean(), alone)
                rows.append((*row, *_interval(loss), *_interval(loss - chance)))
        return pd.DataFrame(rows, columns=COLUMNS)

    def contrast(
        self, predict: Predict, these: Sequence[str], those: Sequence[str], fill: str
    ) -> tuple[float, float, float]:
        """AUC lost by hiding the regions `these`, less that by hiding `those`: (value, low, high)."""
        without = [self.auc(predict, inside(self.region_maps, *each), fill) for each in (these, those)]
        return _interval(without[1] - without[0])


def _interval(samples: np.ndarray) -> tuple[float, float, float]:
    """The first of `samples` and the 95% interval of the others."""
    low, high = pd.Series(samples[1:]).quantile([0.025, 0.975])  # NaN: of few people all may smile
    return float(samples[0]), float(low), float(high)
