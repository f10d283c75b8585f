"""Samplers of Optuna 5 behind our interface: least log2 FLOPs under the constraint that the floor is kept.

They know the six choices as ordered integers. A network that was trained before, or that is not smaller than
the best, costs nothing when they ask for it: they are told what is known of it, and ask once more. Where they
ask for nothing new `patience` times in a row, a smaller network is drawn.
"""

import math
import warnings
from dataclasses import dataclass

import optuna
from table_space import SPECS, VALUES, Choice

from emolib.search.strategies.base import Observation
from rivals.pool import PATIENCE, Pool, positions

optuna.logging.set_verbosity(optuna.logging.ERROR)
warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)


@dataclass(eq=False)
class Sampled(Pool):
    """What the samplers share; `sampler` makes one.

    Args: as `Pool`, and
        patience: draws in a row that give nothing new before a network is taken by chance.
        sized: whether a network that is not smaller than the best is told by its size, as one that keeps the
            floor and saves nothing, or as a trial that failed.

    Attributes: `by_chance`, how many networks were.
    """

    patience: int = PATIENCE
    sized: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.by_chance = 0
        self._study = optuna.create_study(sampler=self.sampler())
        self._trials: dict[str, optuna.Trial] = {}
        self._study.enqueue_trial(positions(self.baseline))
        self._trials[self.baseline.fingerprint] = self._draw()[1]

    def sampler(self) -> optuna.samplers.BaseSampler:
        """What draws."""
        raise NotImplementedError

    def _draw(self) -> tuple[int, optuna.Trial]:
        trial = self._study.ask()
        choice = Choice(**{name: v[trial.suggest_int(name, 0, len(v) - 1)] for name, v in VALUES.items()})
        return self.number[SPECS[choice].fingerprint], trial

    def _choose(self, open_) -> int:
        for _ in range(self.patience):
            number, trial = self._draw()
            if number in open_:
                break
            self._report(trial, number)
        else:
            self.by_chance += 1
            number = int(self.rng.choice(open_))
            self._study.enqueue_trial(positions(self.pool[number]))
            number, trial = self._draw()
        self._trials[self.pool[number].fingerprint] = trial
        return number

    def _learn(self, observation: Observation) -> None:
        super()._learn(observation)
        fingerprint = observation.proposal.spec.fingerprint
        self._report(self._trials.pop(fingerprint), self.number[fingerprint])

    def _report(self, trial: optuna.Trial, number: int) -> None:
        """Tell what is known, the FLOPs and whether the floor is kept, if the network was trained."""
        trained = not math.isnan(self.auc[number])
        if not trained and not (self.sized and self.sizes[number] >= self.best):
            self._study.tell(trial, state=optuna.trial.TrialState.FAIL)
            return
        trial.set_constraint("floor", self.floor - self.auc[number] if trained else 0.0)
        self._study.tell(trial, self.sizes[number])


@dataclass(eq=False)
class TPE(Sampled):
    """Tree-structured Parzen estimator, multivariate; the first `startup` trials are random."""

    name = "TPE (Optuna)"
    startup: int = 5

    def sampler(self):  # noqa: D102
        return optuna.samplers.TPESampler(seed=self.seed, multivariate=True, n_startup_trials=self.startup)


class OptunaProcess(Sampled):
    """Optuna's Gaussian process, with constrained expected improvement."""

    name = "GPSampler (Optuna)"

    def sampler(self):  # noqa: D102
        return optuna.samplers.GPSampler(seed=self.seed, n_startup_trials=5, deterministic_objective=False)


@dataclass(eq=False)
class NSGA2(Sampled):
    """NSGA-II, with so many networks in a population."""

    name = "NSGA-II (Optuna)"
    population: int = 16

    def sampler(self):  # noqa: D102
        return optuna.samplers.NSGAIISampler(seed=self.seed, population_size=self.population)
