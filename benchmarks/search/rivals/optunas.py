"""Samplers of Optuna 5 behind our interface: least log2 FLOPs under the constraint that the floor is kept.

They know the six choices as ordered integers. A network that they ask for again costs nothing: they are told
what is known of it at once; where they ask for nothing new `PATIENCE` times, a smaller network is drawn.
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
    """What the samplers share; `sampler` makes one."""

    def __post_init__(self) -> None:
        super().__post_init__()
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
        for _ in range(PATIENCE):
            number, trial = self._draw()
            if number in open_:
                break
            self._report(trial, number)
        else:
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
        """Tell what is known: the FLOPs always, the quality if the network was trained."""
        if math.isnan(self.auc[number]):
            self._study.tell(trial, state=optuna.trial.TrialState.FAIL)
            return
        trial.set_constraint("floor", self.floor - self.auc[number])
        self._study.tell(trial, self.sizes[number])


class TPE(Sampled):
    """Tree-structured Parzen estimator, multivariate; of the startup trials only the first are random."""

    name = "TPE (Optuna)"

    def sampler(self):  # noqa: D102
        return optuna.samplers.TPESampler(seed=self.seed, multivariate=True, n_startup_trials=5)


class OptunaProcess(Sampled):
    """Optuna's Gaussian process, with constrained expected improvement."""

    name = "GPSampler (Optuna)"

    def sampler(self):  # noqa: D102
        return optuna.samplers.GPSampler(seed=self.seed, n_startup_trials=5, deterministic_objective=False)


class NSGA2(Sampled):
    """NSGA-II, with a population of 16."""

    name = "NSGA-II (Optuna)"

    def sampler(self):  # noqa: D102
        return optuna.samplers.NSGAIISampler(seed=self.seed, population_size=16)
