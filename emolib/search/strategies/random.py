"""Random search in the space of reductions: what a strategy must beat to be worth its name."""

import math

import numpy as np

from emolib.networks.cost import cost
from emolib.search.strategies.base import Proposal, Strategy


class RandomSearch(Strategy):
    """Random walks down from the baseline, which learn nothing from what was told.

    Each walk draws how small to get, evenly on a logarithmic scale from half the target to the baseline, and
    makes reductions drawn evenly from all there are until it is there. The search ends when `PATIENCE` walks
    in a row have led to networks that were asked for before.

    Args: as `Strategy`; `seed` decides all walks.
    """

    name = "random"
    PATIENCE = 200

    def __post_init__(self) -> None:
        super().__post_init__()
        self._rng = np.random.default_rng(self.seed)
        self._over = False

    def _next(self) -> Proposal | None:
        for _ in range(0 if self._over else self.PATIENCE):
            proposal = self._walk()
            if not self.known(proposal.spec):
                return proposal
        self._over = True  # and stays so, though another walk might find one more
        return None

    def _walk(self) -> Proposal:
        spec, made, start = self.baseline, [], cost(self.baseline).flops
        lowest = min(self.target_flops / 2, start)
        goal = math.exp(self._rng.uniform(math.log(lowest), math.log(start)))
        while cost(spec).flops > goal and (candidates := tuple(self.reductions(spec))):
            chosen = candidates[self._rng.integers(len(candidates))]
            spec = chosen.spec
            made.append(chosen.reduction)
        return Proposal(spec, self.baseline.fingerprint, tuple(made))
