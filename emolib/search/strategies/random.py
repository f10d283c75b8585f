"""Random search in the space of cuts: what a strategy must beat to be worth its name."""

from __future__ import annotations

import math

import numpy as np

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import THEN, AskTell, Proposal


class RandomSearch(AskTell):
    """Random walks down from the baseline, which learn nothing from what was told.

    Each walk draws how small to get, evenly on a logarithmic scale from half the target to the baseline, and
    makes cuts drawn evenly from all there are until it is there. The search ends when `PATIENCE` walks in a
    row have led to networks that were asked for before.

    Args: as `AskTell`; `seed` decides all walks.
    """

    name = "random"
    PATIENCE = 200

    def __init__(self, baseline: ModelSpec, **options):
        super().__init__(baseline, **options)
        self._rng = np.random.default_rng(self.seed)
        self._over = False

    def _next(self) -> Proposal | None:
        if self._over or not self.told[self.baseline.fingerprint].accepted:
            return None
        for _ in range(self.PATIENCE):
            spec, names = self._walk()
            if names and not self.known(spec):
                return Proposal(spec, self.baseline.fingerprint, THEN.join(names))
        self._over = True  # and stays so, though another walk might find one more
        return None

    def _walk(self) -> tuple[ModelSpec, list[str]]:
        spec, names, start = self.baseline, [], cost(self.baseline).flops
        lowest = min(self.target_flops / 2, start)
        goal = math.exp(self._rng.uniform(math.log(lowest), math.log(start)))
        while cost(spec).flops > goal and (children := tuple(self.reductions(spec))):
            child = children[self._rng.integers(len(children))]
            spec = child.spec
            names.append(child.name)
        return spec, names
