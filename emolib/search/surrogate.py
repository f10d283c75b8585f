"""A guess at a network's quality before it is trained, with how sure it is: what makes A* lazy.

A Gaussian process (scikit-learn) over a few features that a person would look at: size, resolution, depth,
widths. Its mean before any training is the plainest law there is: so much quality lost with each halving of
the FLOPs. Qualities are AUCs as log odds, in which equal steps are equally hard to win.
"""

import math
from functools import lru_cache
from math import prod
from typing import Any

import numpy as np

from emolib.networks.cost import cost, layer_costs
from emolib.networks.layers import Conv, Convolution, Dense, DownSample, MaxPool, SeparableConv
from emolib.networks.spec import ModelSpec

SLOPE = 0.1
"""Log odds lost with each halving before anything is known: the poster's 16 times at -20% lie near 0.1."""
SPREAD, NOISE, LENGTH = 0.2, 0.06, 2.0
"""Standard deviation of the law and of a training, in log odds; features differ over about this length."""
PRIOR = 6
"""How sure the kernel's size is beforehand, in trainings."""


def log_odds(auc: Any) -> Any:
    """log(auc / (1 - auc)), of AUCs, numbers or arrays, kept away from 0 and 1."""
    auc = np.clip(auc, 0.01, 0.999)
    return np.log(auc / (1 - auc))


@lru_cache(maxsize=100_000)
def features(spec: ModelSpec) -> tuple[float, ...]:
    """What the guess is made from; the first is log2 of the FLOPs."""
    rows, price = layer_costs(spec), cost(spec)
    convolutions = [layer for layer in spec.layers if isinstance(layer, Convolution)] or [Conv(1, 1)]
    shrinking = [(row.layer, row) for row in rows if isinstance(row.layer, DownSample)]
    seen = shrinking[-1][1].output_shape if shrinking else spec.input_shape
    pictures = [spec.input_shape, *(shape for shape in spec.shapes if len(shape) == 3)]
    n_convolutions = sum(isinstance(layer, Convolution) for layer in spec.layers)
    return (
        math.log2(price.flops),
        math.log2(1 + price.macs),
        math.log2(1 + price.params) / 2,
        math.log2(prod(seen[:2])),
        math.log2(1 + sum(row.flops for layer, row in shrinking if layer.method == "average")) / 4,
        float(n_convolutions),
        math.log2(convolutions[0].filters),
        math.log2(convolutions[-1].filters),
        math.log2(1 + prod(pictures[-1][:2])) / 2,
        2.0 * sum(isinstance(layer, SeparableConv) for layer in convolutions) / len(convolutions),
        float(sum(layer.strides > 1 for layer in convolutions)),
        float(sum(isinstance(layer, MaxPool) for layer in spec.layers)),
        2.0 * (sum(isinstance(layer, Dense) for layer in spec.layers) - 1),
    )


class Surrogate:
    """Guesses from trained networks.

    Args:
        known: their `features` (n, n_features); the first network is the baseline.
        quality: their log odds (n,).
    """

    def __init__(self, known: np.ndarray, quality: np.ndarray):
        from sklearn.gaussian_process import GaussianProcessRegressor
        from sklearn.gaussian_process.kernels import RBF, ConstantKernel, DotProduct, WhiteKernel

        self._origin, self._start = known[0], quality[0]
        kernel = (
            ConstantKernel(SPREAD**2) * RBF(LENGTH)
            + ConstantKernel(0.05**2) * DotProduct(sigma_0=0.0, sigma_0_bounds="fixed")
            + WhiteKernel(NOISE**2)
        )
        self._process = GaussianProcessRegressor(kernel, optimizer=None)  # a few points fit no more than this
        rest = quality - self._law(known)
        self._process.fit(known - self._origin, rest)
        fit = rest @ self._process.alpha_ / len(rest)  # 1 if the rest is as large as the kernel expects
        self._scale = math.sqrt((PRIOR + len(rest) * fit) / (PRIOR + len(rest)))

    def __call__(self, unknown: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Expected log odds (n,) of networks with these features, and their standard deviations (n,)."""
        mean, deviation = self._process.predict(unknown - self._origin, return_std=True)
        return mean + self._law(unknown), self._scale * deviation

    def _law(self, known: np.ndarray) -> Any:
        return self._start - SLOPE * (self._origin[0] - known[:, 0])
