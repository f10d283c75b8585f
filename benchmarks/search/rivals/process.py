"""A Gaussian process with known cost: Bayesian optimisation where what a network costs need not be learned.

Trained next is the network with the largest (log2 FLOPs saved) x P(AUC >= floor), as in constrained
expected improvement (Gardner et al. 2014; Gelbart, Snoek and Adams 2014) when the objective is known. The
process models log odds of AUC over the choices of the space as ordered numbers, Matern 5/2, linear mean; its
length is that of the largest marginal likelihood, fitted anew before each training. The deviations of the
process and of the slopes are those that did best on the table `photographs` (`tune_rivals`).
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.special import ndtr
from table_space import VALUES

from emolib.networks.spec import ModelSpec
from emolib.search.surrogate import log_odds
from rivals.pool import Pool, positions

LENGTHS, NOISE = (0.5, 1.0, 2.0, 4.0), 0.06
"""Lengths tried, in steps from 0 to 1 a choice; deviation of a training, in log odds."""


def ordered(spec: ModelSpec) -> tuple[float, ...]:
    """The six choices of a network of the table as numbers from 0, the first value, to 1, the last."""
    return tuple(place / (len(VALUES[name]) - 1) for name, place in positions(spec).items())


@dataclass(eq=False)
class GaussianProcess(Pool):
    """See the module. Networks under way are taken to come out as expected.

    Args: as `Pool`, and
        features: numbers of a network that the process works on; log2 of its FLOPs is joined to them.
        law: log odds that the mean loses with each halving before anything is known.
        linear: deviation of the mean's slopes beforehand, in log odds from one end of a choice to the other.
        height: deviation of the process from that mean, in log odds.
    """

    name = "GP, known cost"
    features: Callable[[ModelSpec], Sequence[float]] = ordered
    law: float = 0.0
    linear: float = 0.3
    height: float = 0.2

    def __post_init__(self) -> None:
        super().__post_init__()
        chosen = np.array([self.features(spec) for spec in self.pool], float)
        sizes = (self.sizes - self.sizes.max()) / np.ptp(self.sizes)
        slopes = self.linear**2 * (chosen @ chosen.T + np.outer(sizes, sizes))
        squared = ((chosen[:, None] - chosen[None]) ** 2).sum(axis=2)
        shapes = [matern(np.sqrt(squared) / length) for length in LENGTHS]
        self._kernels = [slopes + self.height**2 * shape for shape in shapes]

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
        """Mean and deviation at `asked`, with the length of the largest marginal likelihood."""
        law = self.law * self.sizes
        likeliest, rest = -math.inf, values - values[0] - (law[seen] - law[seen[0]])
        for kernel in self._kernels:
            factor = cho_factor(kernel[np.ix_(seen, seen)] + NOISE**2 * np.eye(len(seen)), lower=True)
            weights = cho_solve(factor, rest)
            likelihood = -rest @ weights / 2 - np.log(np.diag(factor[0])).sum()
            if likelihood > likeliest:
                likeliest, best = likelihood, (kernel, factor, weights)
        kernel, factor, weights = best
        across = kernel[np.ix_(seen, asked)]
        variance = np.diag(kernel)[asked] - (across * cho_solve(factor, across)).sum(axis=0)
        mean = values[0] + law[asked] - law[seen[0]] + across.T @ weights
        return mean, np.sqrt(np.maximum(variance, 1e-6))


@dataclass(eq=False)
class LawfulProcess(GaussianProcess):
    """With the law that A* starts from, 0.1 log odds a halving, believed as much as did best."""

    name = "GP, known cost and law"
    law: float = 0.1
    linear: float = 0.05
    height: float = 0.05


@dataclass(eq=False)
class LooseProcess(LawfulProcess):
    """The same, believed less: on the whole worse on `photographs`, better on the other tables."""

    name = "GP, known cost and loose law"
    linear: float = 0.2
    height: float = 0.2


def matern(distance: np.ndarray) -> np.ndarray:
    """Matern 5/2 correlation at distances in units of the length."""
    scaled = math.sqrt(5) * distance
    return (1 + scaled + scaled**2 / 3) * np.exp(-scaled)
