"""A Gaussian process with known cost: Bayesian optimisation where what a network costs need not be learned.

Trained next is the network with the largest (log2 FLOPs saved) x P(AUC >= floor), as in constrained
expected improvement (Gardner et al. 2014; Gelbart, Snoek and Adams 2014) when the objective is known. The
process models log odds of AUC over the choices of the space as ordered numbers, Matern 5/2, linear mean; its
length, height and noise are those of the largest marginal likelihood, fitted anew before each training.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.special import ndtr
from table_space import CHOICES, VALUES

from emolib.networks.spec import ModelSpec
from emolib.search.surrogate import log_odds
from rivals.pool import Pool

LENGTHS, HEIGHTS, NOISES = (0.5, 1.0, 2.0, 4.0), (0.1, 0.2, 0.4), (0.05, 0.1)
"""Values tried for the length, in steps between 0 and 1 per choice, and for the deviations, in log odds."""


def ordered(spec: ModelSpec) -> tuple[float, ...]:
    """The six choices of a network of the table as numbers from 0, the first value, to 1, the last."""
    choice = CHOICES[spec.fingerprint]
    return tuple(values.index(getattr(choice, name)) / (len(values) - 1) for name, values in VALUES.items())


@dataclass(eq=False)
class GaussianProcess(Pool):
    """See the module. Networks under way are taken to come out as expected.

    Args: as `Pool`, and
        features: numbers of a network that the process works on; log2 of its FLOPs is joined to them.
        linear: deviation of the slopes of the mean before anything is known, in log odds.
    """

    name = "GP, known cost"
    features: Callable[[ModelSpec], Sequence[float]] = ordered
    linear: float = 0.3

    def __post_init__(self) -> None:
        super().__post_init__()
        chosen = np.array([self.features(spec) for spec in self.pool], float)
        sizes = (self.sizes - self.sizes.max()) / np.ptp(self.sizes)
        self._slopes = self.linear**2 * (chosen @ chosen.T + np.outer(sizes, sizes))
        squared = ((chosen[:, None] - chosen[None]) ** 2).sum(axis=2)
        self._shapes = [matern(np.sqrt(squared) / length) for length in LENGTHS]

    def _choose(self, open_: np.ndarray) -> int:
        seen = np.flatnonzero(~np.isnan(self.auc))
        mean, deviation = self._expect(seen, log_odds(self.auc[seen]), np.arange(len(self.pool)))
        waiting = [self.number[fingerprint] for fingerprint in self.pending]
        if waiting:
            values = np.append(log_odds(self.auc[seen]), mean[waiting])
            mean, deviation = self._expect(np.append(seen, waiting), values, np.arange(len(self.pool)))
        chance = ndtr((mean - log_odds(self.floor)) / deviation)[open_]
        aim = math.log2(self.target_flops) if self.best > math.log2(self.target_flops) else 0
        return int(open_[np.argmax(chance * (self.best - np.maximum(self.sizes[open_], aim)))])

    def _expect(self, seen: np.ndarray, values: np.ndarray, asked: np.ndarray):
        """Mean and deviation at `asked`, of the hyperparameters with the largest marginal likelihood."""
        likeliest, found = -math.inf, None
        rest = values - values[0]
        for shape, height, noise in product(self._shapes, HEIGHTS, NOISES):
            kernel = self._slopes + height**2 * shape
            factor = cho_factor(kernel[np.ix_(seen, seen)] + noise**2 * np.eye(len(seen)), lower=True)
            weights = cho_solve(factor, rest)
            likelihood = -rest @ weights / 2 - np.log(np.diag(factor[0])).sum()
            if likelihood > likeliest:
                likeliest, found = likelihood, (kernel, factor, weights)
        kernel, factor, weights = found
        across = kernel[np.ix_(seen, asked)]
        variance = np.diag(kernel)[asked] - (across * cho_solve(factor, across)).sum(axis=0)
        return values[0] + across.T @ weights, np.sqrt(np.maximum(variance, 1e-6))


def matern(distance: np.ndarray) -> np.ndarray:
    """Matern 5/2 correlation at distances in units of the length."""
    scaled = math.sqrt(5) * distance
    return (1 + scaled + scaled**2 / 3) * np.exp(-scaled)
