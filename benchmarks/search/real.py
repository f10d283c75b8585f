"""The real thing: A*, Algorithm 1 and Optuna's TPE on the photographs, at equal numbers of trainings.

    python benchmarks/search/real.py --data-dir data/facial_expressions [--max-trials 24] [--workers 2]

All start from Baseline AlexNet, on faces split with a seed of their own, with the same short trainings and
the same floor (point estimate). A* and Algorithm 1 make our reductions. TPE, which knows none, draws networks
smaller than the baseline from a space written for it, as a practitioner would: stem, number of convolutions,
filters, widening, kernels, strides or pools, full or separable. Writes every training to real.csv; a killed
call goes on.
"""

import argparse
import math
import warnings
from pathlib import Path

import optuna
import pandas as pd

from emolib.data import sources
from emolib.files import write_csv
from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, MaxPool, SeparableConv, SpecError
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec
from emolib.search import executors, runner
from emolib.search.evaluator import Evaluator
from emolib.search.reductions.reduction import Reduction
from emolib.search.strategies import strategy_class
from emolib.search.strategies.base import Proposal, Strategy
from emolib.training.config import TrainingConfig

HERE = Path(__file__).parent
CONFIG = TrainingConfig(epochs=6, batch_size=32, learning_rate=0.0012, views=6)
SPLIT_SEED, SEED = 101, 0
SEARCHES = {0.8: 41_300, 0.95: 827_000}  # share of the baseline's quality to keep: FLOPs to get under


class TPE(Strategy):
    """Optuna's TPE behind our interface: least log2 FLOPs under the constraint that the floor is kept."""

    name = "TPE (Optuna)"

    def __post_init__(self):
        super().__post_init__()
        sampler = optuna.samplers.TPESampler(
            seed=self.seed, constraints_func=lambda trial: trial.user_attrs["missing"]
        )
        self._study, self._trials = optuna.create_study(sampler=sampler), {}

    def _next(self) -> Proposal | None:
        while True:
            trial = self._study.ask()
            try:
                spec = network(trial)
            except SpecError:  # a window larger than what it looks at
                spec = None
            if spec is None or cost(spec).flops >= cost(self.baseline).flops:
                self._study.tell(trial, state=optuna.trial.TrialState.FAIL)
                continue
            if not self.known(spec):
                self._trials[spec.fingerprint] = trial
                return Proposal(spec, self.baseline.fingerprint, (Reduction("drawn by TPE"),))
            seen = self.observed.get(spec.fingerprint)
            self._finish(trial, spec, seen.quality if seen else math.nan)

    def _learn(self, observation) -> None:
        if (trial := self._trials.get(observation.proposal.spec.fingerprint)) is not None:
            self._finish(trial, observation.proposal.spec, observation.quality)

    def _finish(self, trial, spec: ModelSpec, quality: float) -> None:
        trial.set_user_attr("missing", (self.floor - quality if quality == quality else 1.0,))
        self._study.tell(trial, math.log2(cost(spec).flops))


def network(trial: optuna.Trial) -> ModelSpec:
    """The network of a draw from TPE's space."""
    pixels = trial.suggest_categorical("every nth pixel", (1, 2, 4, 8))
    means = trial.suggest_categorical("means over", (1, 2, 4))
    layers = [DownSample(pixels, "nearest")] if pixels > 1 else []
    layers += [DownSample(means)] if means > 1 else []
    filters = trial.suggest_int("filters", 2, 32, log=True)
    growth = trial.suggest_categorical("growth", (1.0, 1.5, 2.0))
    kernel = trial.suggest_categorical("first kernel", (3, 5, 7))
    pooled = trial.suggest_categorical("pools", (True, False))
    separable = trial.suggest_categorical("separable", (True, False))
    for number in range(trial.suggest_int("convolutions", 1, 5)):
        kind = SeparableConv if separable and number else Conv
        layers += [
            kind(round(filters * growth**number), 3 if number else kernel, 1 if pooled else 2),
            BatchNorm(),
        ]
        layers += [MaxPool(2)] if pooled else []
    return ModelSpec((*layers, Dense(1)))


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--data-dir", default="data/facial_expressions", help="the photographs")
    parser.add_argument(
        "--work", type=Path, default=Path("runs/search-table"), help="where trainings are kept"
    )
    parser.add_argument("--max-trials", type=int, default=24, help="trainings of each search")
    parser.add_argument("--workers", type=int, default=2, help="processes of one thread each")
    arguments = parser.parse_args()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.simplefilter("ignore")
    faces = arguments.work / "data"
    if not (faces / "faces.json").is_file():
        sources.load("photos", data_dir=arguments.data_dir, n_faces=0, seed=SPLIT_SEED)[0].save(faces)
    evaluator = Evaluator(faces, CONFIG, SEED, arguments.work / "trained", reference=BASELINE)
    kinds = (strategy_class("astar"), strategy_class("recurse"), TPE)
    tables, rows = [], []
    with executors.Workers(arguments.workers) as executor:
        for share, target in SEARCHES.items():
            for kind in kinds:
                strategy = kind(
                    BASELINE, target_flops=target, quality_floor_fraction=share, rule="point", seed=SEED
                )
                trials = runner.search(
                    strategy, evaluator, seed=SEED, max_trials=arguments.max_trials, executor=executor
                ).trials
                tables.append(trials.assign(floor=share))
                rows.append((share, target, kind.name, len(trials), *summary(trials, target)))
    write_csv(HERE / "real.csv", pd.concat(tables, ignore_index=True).drop(columns=["kind", "val_auc_low"]))
    columns = [
        "floor",
        "flops_target",
        "strategy",
        "trainings",
        "first_under_target",
        "smallest_flops",
        "minutes",
    ]
    table = pd.DataFrame(rows, columns=columns)
    write_csv(HERE / "real_summary.csv", table)
    print(table.to_string(index=False))


def summary(trials: pd.DataFrame, target: int) -> tuple[float, int, float]:
    """Trainings until the target was reached (NaN: never), fewest FLOPs at the floor, minutes trained."""
    good = trials[trials["accepted"]]
    under = good["trial"][good["flops"] <= target]
    first = under.min() if len(under) else math.nan
    return first, good["flops"].min(), round(trials["seconds"].sum() / 60, 1)


if __name__ == "__main__":
    main()
