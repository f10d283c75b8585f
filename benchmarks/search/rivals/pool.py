"""Plain rules for a space of which all networks and their FLOPs are known: chance, halving, bisection."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from table_space import CHOICES, SPECS, VALUES

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import Observation, Proposal, Strategy

PATIENCE = 10
"""Draws in a row that give nothing new before a network is taken by chance."""


@dataclass(eq=False)
class Pool(Strategy):
    """What such strategies share: only networks with fewer FLOPs than the best so far are worth a training.

    Args: as `Strategy`, and
        pool: all networks, the baseline among them.

    Attributes: `sizes`, log2 of the FLOPs of each; `auc`, NaN where it is not known; `asked` (n,) each.
    """

    name = "pool"
    pool: Sequence[ModelSpec] = tuple(SPECS.values())

    def __post_init__(self) -> None:
        super().__post_init__()
        self.sizes = np.log2([cost(spec).flops for spec in self.pool])
        self.number = {spec.fingerprint: number for number, spec in enumerate(self.pool)}
        self.auc = np.full(len(self.pool), math.nan)
        self.asked = np.zeros(len(self.pool), bool)
        self.asked[self.number[self.baseline.fingerprint]] = True
        self.rng = np.random.default_rng(self.seed)

    @property
    def best(self) -> float:
        """log2 of the FLOPs of the answer so far, those of the baseline before there is one."""
        return math.log2(cost(self.answer or self.baseline).flops)

    def _next(self) -> Proposal | None:
        open_ = np.flatnonzero(~self.asked & (self.sizes < self.best))
        if not len(open_):
            return None
        chosen = int(self._choose(open_))
        self.asked[chosen] = True
        return Proposal(self.pool[chosen], self.baseline.fingerprint)

    def _learn(self, observation: Observation) -> None:
        self.auc[self.number[observation.proposal.spec.fingerprint]] = observation.quality

    def _choose(self, open_: np.ndarray) -> int:
        """Which of the networks not asked for and smaller than the best is trained next."""
        raise NotImplementedError


class Chance(Pool):
    """Any of the smaller networks, all equally likely."""

    name = "random"

    def _choose(self, open_: np.ndarray) -> int:
        return int(self.rng.choice(open_))


class Largest(Pool):
    """The largest network under the target, then the next largest; beyond it (`target_flops=1`: from the
    start) the target is half of the best so far, and whatever is smaller once nothing is left there."""

    name = "largest"

    def _choose(self, open_: np.ndarray) -> int:
        for goal in (math.log2(self.target_flops), self.best - 1, self.best):
            under = open_[self.sizes[open_] <= goal]
            if len(under):
                return int(under[np.argmax(self.sizes[under])])
        raise AssertionError("all of `open_` are smaller than the best")


class Bisection(Pool):
    """The network in the middle, by log FLOPs, between the largest that missed the floor and the best so far.

    It believes that quality falls with FLOPs. When nothing is left between the two it forgets the misses and
    halves again what is left.
    """

    name = "bisection"

    def __post_init__(self) -> None:
        super().__post_init__()
        self._low = -math.inf

    def _choose(self, open_: np.ndarray) -> int:
        above = open_[self.sizes[open_] > self._low]
        if not len(above):
            self._low, above = -math.inf, open_
        middle = (max(self._low, self.sizes[above].min()) + self.best) / 2
        return int(above[np.argmin(abs(self.sizes[above] - middle))])

    def _learn(self, observation: Observation) -> None:
        super()._learn(observation)
        if not observation.accepted:
            self._low = max(self._low, math.log2(observation.flops))


def positions(spec: ModelSpec) -> dict[str, int]:
    """The six choices of a network of the table as integers: 0 is the largest value of a choice."""
    choice = CHOICES[spec.fingerprint]
    return {name: values.index(getattr(choice, name)) for name, values in VALUES.items()}
