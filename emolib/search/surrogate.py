"""A guess at a network's quality before it is trained, with how sure it is: what makes A* lazy.

Quality is AUC as log odds, in which equal steps are equally hard to win, and its unit is the quality of the
baseline: 1 is as good, 0 is chance. So one law serves faces that are hard to judge and such that are easy.

A Gaussian process (Rasmussen and Williams 2006, chapter 2) over a few features that a person would look at:
size, resolution, depth, widths. Its mean before any training is a straight line: so much is lost with each
halving of the FLOPs, so much with each convolution less. Trainings correct the line as a whole, each of its
slopes, and, near the networks that were trained, what no line describes.
"""

import math
from functools import lru_cache
from math import prod
from typing import Any

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.spatial.distance import cdist

from emolib.networks.cost import cost, layer_costs
from emolib.networks.layers import (
    Conv,
    Convolution,
    Crop,
    Dense,
    DownSample,
    MaxPool,
    SeparableConv,
    SparseDense,
)
from emolib.networks.spec import ModelSpec

SLOPES = {
    "log2 of the FLOPs": 0.0102,
    "log2 of the MACs, hidden dense layers apart": 0.0022,
    "log2 of their parameters, halved": 0.0179,
    "log2 of the places at which the whole frame would be looked at": 0.0080,
    "log2 of the FLOPs of means over pixels, a quarter": 0.0039,
    "convolutions": 0.0120,
    "log2 of the filters of the first convolution": 0.0098,
    "log2 of the filters of the last convolution": 0.0147,
    "log2 of the places of the last picture, halved": 0.0067,
    "share of separable convolutions, doubled": -0.0217,
    "convolutions with a stride": -0.0058,
    "pools": 0.0178,
    "log2 of the part of the frame that is seen": 0.0,
    "single pixels, 2 if the network sees no more": 0.0,
}
"""Features -> quality won with each unit: least squares with a penalty (`RIDGE`) on the 240 networks of
benchmarks/search/tables/photographs.csv, where the last two do not vary. A test fits them again."""
RIDGE = 3.0
"""Penalty on the squared slopes in that fit, quality in log odds."""
SLOPE, NO_SLOPE, LINE, REST, LENGTH, NOISE = 0.01, 0.05, 0.5, 0.04, 3.5, 0.023
"""Standard deviations of each slope, of one that the table does not teach, of the line as a whole (in parts
of itself), of what no line describes, which differs over about `LENGTH`, and of a training."""
PRIOR = 6
"""How sure these deviations are beforehand, in trainings."""
LEAST = 0.1
"""Log odds that count as the baseline's where it has fewer: one at chance level is no unit."""


def log_odds(auc: Any) -> Any:
    """log(auc / (1 - auc)), of AUCs, numbers or arrays, kept away from 0 and 1."""
    auc = np.clip(auc, 0.01, 0.999)
    return np.log(auc / (1 - auc))


@lru_cache(maxsize=100_000)
def features(spec: ModelSpec) -> tuple[float, ...]:
    """What the guess is made from, in the order of `SLOPES`.

    Hidden dense layers count as FLOPs only: with their many weights a small network would seem a large one.
    """
    rows, before = layer_costs(spec), [spec.input_shape, *spec.shapes]
    seeing = [row for row in rows if not isinstance(row.layer, Dense) or row is rows[-1]]
    convolutions = [layer for layer in spec.layers if isinstance(layer, Convolution)]
    ends = convolutions or [Conv(1, 1)]
    means = sum(row.flops for row in rows if getattr(row.layer, "method", None) == "average")
    shrinking = [row for row in rows if isinstance(row.layer, DownSample)]
    seen = shrinking[-1].output_shape if shrinking else spec.input_shape
    windows = [
        (layer, shape) for layer, shape in zip(spec.layers, before, strict=False) if type(layer) is Crop
    ]
    part = prod(layer.height * layer.width / prod(shape[:2]) for layer, shape in windows)
    last = [shape for shape in before if len(shape) == 3][-1]
    return (
        math.log2(cost(spec).flops),
        math.log2(1 + sum(row.macs for row in seeing)),
        math.log2(1 + sum(row.params for row in seeing)) / 2,
        math.log2(prod(seen[:2]) / part),
        math.log2(1 + means) / 4,
        float(len(convolutions)),
        math.log2(ends[0].filters),
        math.log2(ends[-1].filters),
        math.log2(1 + prod(last[:2])) / 2,
        2.0 * sum(isinstance(layer, SeparableConv) for layer in convolutions) / len(ends),
        float(sum(layer.strides > 1 for layer in convolutions)),
        float(sum(isinstance(layer, MaxPool) for layer in spec.layers)),
        math.log2(part),
        2.0 * isinstance(spec.layers[-1], SparseDense),
    )


class Surrogate:
    """Guesses from trained networks.

    Args:
        known: their `features` (n, n_features); the first network is the baseline.
        quality: their log odds (n,).
    """

    def __init__(self, known: np.ndarray, quality: np.ndarray):
        self._start, self.unit = quality[0], max(quality[0], LEAST)
        self._origin, self._known = known[0], known
        self._factor = cho_factor(self._kernel(known) + NOISE**2 * np.eye(len(known)))
        rest = (quality - self._start) / self.unit - self._line(known)
        self._weights = cho_solve(self._factor, rest)
        fit = rest @ self._weights  # as many as there are trainings if the rest is as large as expected
        self._scale = math.sqrt((PRIOR + fit) / (PRIOR + len(known)))

    def __call__(self, unknown: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Expected log odds (n,) of networks with these features, and their standard deviations (n,)."""
        across = self._kernel(unknown)
        mean = self._line(unknown) + across @ self._weights
        before = REST**2 + (self._linear(unknown) ** 2).sum(axis=1) + NOISE**2
        variance = before - (across * cho_solve(self._factor, across.T).T).sum(axis=1)
        deviation = self._scale * np.sqrt(np.maximum(variance, NOISE**2))
        return self._start + self.unit * mean, self.unit * deviation

    def _line(self, these: np.ndarray) -> Any:
        return (these - self._origin) @ [*SLOPES.values()]

    def _linear(self, these: np.ndarray) -> np.ndarray:
        """What the line is made of, by how unsure it is."""
        unsure = [SLOPE if slope else NO_SLOPE for slope in SLOPES.values()]
        return np.column_stack([unsure * (these - self._origin), LINE * self._line(these)])

    def _kernel(self, these: np.ndarray) -> np.ndarray:
        """Covariances (n, n_known) of the qualities of these networks with those of the known ones."""
        distances = cdist(these, self._known, "sqeuclidean") / LENGTH**2
        return REST**2 * np.exp(-distances / 2) + self._linear(these) @ self._linear(self._known).T
