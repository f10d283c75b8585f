"""Regularised evolution (Real et al. 2019), as uNAS (Liberis, Dudziak and Lane 2021) looks for networks.

The oldest of a population dies, whatever its quality. A child is the best of a few drawn from the population
with one of its choices changed; best is the smallest that keeps the floor, or the one that misses it least.
"""

from dataclasses import dataclass

import numpy as np

from rivals.pool import PATIENCE, Pool, positions


@dataclass(eq=False)
class Evolution(Pool):
    """See the module.

    Args: as `Pool`, and
        population: networks that may have children; the first ones are drawn.
        sample: how many of them compete to be the parent.
    """

    name = "evolution"
    population: int = 4
    sample: int = 2

    def __post_init__(self) -> None:
        super().__post_init__()
        places = np.array([list(positions(spec).values()) for spec in self.pool])
        self._differ = (places[:, None] != places).sum(axis=2)

    def _choose(self, open_: np.ndarray) -> int:
        if len(self.observed) + len(self.pending) < self.population:
            return int(self.rng.choice(open_))
        alive = list(self.observed)[-self.population :]
        for _ in range(PATIENCE):
            drawn = self.rng.choice(len(alive), min(self.sample, len(alive)), replace=False)
            parent = min((self.number[alive[each]] for each in drawn), key=self._misfit)
            children = open_[self._differ[parent, open_] == 1]
            if len(children):
                return int(self.rng.choice(children))
        return int(self.rng.choice(open_))

    def _misfit(self, number: int) -> tuple[float, float]:
        missing = max(0.0, self.floor - self.auc[number])
        return missing, self.sizes[number]
