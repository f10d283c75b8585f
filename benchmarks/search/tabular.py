"""How many trainings until a network under a FLOPs target keeps the floor? Ours, Optuna's TPE, chance.

    python benchmarks/search/tabular.py [--seeds 100] [--out benchmarks/search/tabular_summary.csv]

All play on table.csv: 240 networks that `make_table` trained once on photographs. A seed is another luck in
training: each network's validation AUC plus normal noise of the spread between training seeds that seeds.csv
holds, the same for all strategies, and another random state for those that draw. Everyone trains the same
baseline first, counts by the point estimate, and pays only for networks not trained before. TPE and random
search (Optuna) minimise log2 FLOPs under the constraint that the floor is kept; they know the six choices,
our strategies know one step down in each of the six. The targets are hard: only 2, 4 or 8 of the 240 networks
are as small and keep the floor in the table. `trainings_median` has a 95% bootstrap interval; a search that
does not get there within the budget counts as infinitely long, and lowers `reached_share`.
"""

import argparse
import math
import time
import warnings
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
import optuna
import pandas as pd
from table_space import CHOICES, SPECS, TOP, VALUES, Choice, steps
from tqdm import tqdm

from emolib.files import write_csv
from emolib.metrics import quality_floor
from emolib.networks.cost import cost
from emolib.search.strategies import STRATEGIES, strategy_class
from emolib.search.strategies.base import Quality

HERE = Path(__file__).parent
BUDGET = 120
FLOORS = (0.8, 0.9, 0.95)
RANKS = (2, 4, 8)
steps = lru_cache(maxsize=None)(steps)
FLOPS = {choice: cost(spec).flops for choice, spec in SPECS.items()}


def luck(seed: int) -> dict[Choice, float]:
    """Validation AUC of every network in a world of its own: the table's, plus the noise of a training."""
    table, seeds = pd.read_csv(HERE / "table.csv"), pd.read_csv(HERE / "seeds.csv")
    spread = math.sqrt(seeds.drop(columns="fingerprint").var(axis=1, ddof=1).mean())
    noise = np.random.default_rng(seed).normal(0, spread, len(table))
    by_fingerprint = dict(zip(table["fingerprint"], table["val_auc"] + noise, strict=True))
    return {CHOICES[name]: auc for name, auc in by_fingerprint.items()}


def ours(name: str, auc: dict[Choice, float], share: float, target: int, seed: int):
    """Networks in the order in which a strategy of emolib trains them."""
    strategy = strategy_class(name)(
        SPECS[TOP],
        target_flops=target,
        quality_floor_fraction=share,
        rule="point",
        reductions=steps,
        seed=seed,
    )
    while (proposal := strategy.ask()) is not None:
        choice = CHOICES[proposal.spec.fingerprint]
        yield choice
        strategy.tell(proposal.spec.fingerprint, Quality(auc[choice], auc[choice]))


def optunas(sampler, auc: dict[Choice, float], share: float, target: int, seed: int):
    """Networks in the order in which an Optuna sampler asks for them; one asked for again costs nothing."""
    floor = quality_floor(auc[TOP], share)
    constraints = {"constraints_func": lambda trial: (floor - auc[Choice(**trial.params)],)}
    study = optuna.create_study(sampler=sampler(seed=seed, **constraints if sampler is TPE else {}))
    study.enqueue_trial(TOP._asdict())
    seen = set()
    for _ in range(10 * BUDGET):
        trial = study.ask()
        choice = Choice(**{name: trial.suggest_categorical(name, values) for name, values in VALUES.items()})
        if choice not in seen:
            seen.add(choice)
            yield choice
        study.tell(trial, math.log2(FLOPS[choice]))


TPE = optuna.samplers.TPESampler
SEARCHES = {
    **{name: partial(ours, name) for name in STRATEGIES},
    "TPE (Optuna)": partial(optunas, TPE),
    "random (Optuna)": partial(optunas, optuna.samplers.RandomSampler),
}


def trainings(search, auc: dict[Choice, float], share: float, target: int, seed: int) -> float:
    """Trainings until a network under the target keeps the floor, infinite if the budget is too small."""
    floor = quality_floor(auc[TOP], share)
    for number, choice in zip(range(1, BUDGET + 1), search(auc, share, target, seed), strict=False):
        if FLOPS[choice] <= target and auc[choice] >= floor:
            return number
    return math.inf


def interval(values: np.ndarray, rng: np.random.Generator, n_boot: int = 2000) -> tuple[float, float]:
    """95% bootstrap interval of the median."""
    drawn = rng.choice(values, (n_boot, len(values)))
    medians = np.sort(np.quantile(drawn, 0.5, axis=1, method="inverted_cdf"))
    return medians[int(0.025 * n_boot)], medians[int(0.975 * n_boot) - 1]


def targets() -> list[tuple[float, int]]:
    """(floor, FLOPs): of the networks that keep a floor in the table, those with the fewest, by RANKS."""
    table = pd.read_csv(HERE / "table.csv")
    pairs = []
    for share in FLOORS:
        good = table["val_auc"] >= quality_floor(table["val_auc"][0], share)
        smallest = table["flops"][good].sort_values()
        pairs += [(share, int(smallest.iloc[rank - 1])) for rank in RANKS]
    return pairs


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--seeds", type=int, default=100, help="worlds to play each search in")
    parser.add_argument("--out", type=Path, default=HERE / "tabular_summary.csv")
    arguments = parser.parse_args()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.simplefilter("ignore", FutureWarning)  # constraints_func, which Optuna 4 needs
    warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
    worlds, rows, began = [luck(seed) for seed in range(arguments.seeds)], [], time.perf_counter()
    jobs = [(share, target, name) for share, target in targets() for name in SEARCHES]
    for share, target, name in tqdm(jobs, unit="search"):
        needed = np.array(
            [trainings(SEARCHES[name], auc, share, target, seed) for seed, auc in enumerate(worlds)]
        )
        low, high = interval(needed, np.random.default_rng(0))
        median = np.quantile(needed, 0.5, method="inverted_cdf")
        reached = np.isfinite(needed).mean()
        rows.append((name, share, target, len(needed), median, low, high, reached))
    columns = ["strategy", "floor", "flops_target", "seeds"]
    columns += ["trainings_median", "trainings_low", "trainings_high", "reached_share"]
    table = pd.DataFrame(rows, columns=columns)
    write_csv(arguments.out, table)
    print(table.pivot(index=["floor", "flops_target"], columns="strategy", values="trainings_median"))
    print(table.pivot(index=["floor", "flops_target"], columns="strategy", values="reached_share"))
    print(f"{len(jobs) * arguments.seeds:,} searches in {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
