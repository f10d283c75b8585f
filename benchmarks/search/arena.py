"""How small is the best network found after so many trainings? All strategies, on all tables, at all floors.

    python benchmarks/search/arena.py [--table FILE …] [--strategies NAME …] [--seeds 100] [--out FILE]

Plays each strategy in `--seeds` worlds (see `worlds`) for 40 trainings, to as few FLOPs as it finds, and
writes the gap after 5, 10, 20 and 40 trainings and its mean over all of them, with a 95% bootstrap interval
over the worlds; `wrong_accepted` is the share of searches whose answer misses the floor on the table's test
faces. Rows of the same table, floor and strategy in --out are replaced, all others kept.
"""

import argparse
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from importlib import import_module
from pathlib import Path

import numpy as np
import pandas as pd
import table_space
from table_space import SPECS, TOP
from worlds import BASELINE, TABLES, Table, gaps

from emolib.files import write_csv
from emolib.metrics import quality_floor
from emolib.search.strategies import STRATEGIES, strategy_class
from emolib.search.strategies.base import Proposal, Quality, Strategy

HERE = Path(__file__).parent
KEY = ["table", "floor", "strategy", "workers"]
SLOTS, SHOWN, FLOORS = 40, (5, 10, 20, 40), (0.8, 0.9, 0.95)
RIVALS = {
    "GP, known cost": "rivals.process:GaussianProcess",
    "TPE (Optuna)": "rivals.optunas:TPE",
    "GPSampler (Optuna)": "rivals.optunas:OptunaProcess",
    "NSGA-II (Optuna)": "rivals.optunas:NSGA2",
    "bisection": "rivals.pool:Bisection",
    "largest": "rivals.pool:Largest",
    "greedy": "rivals.greedy:Greedy",
    "random": "rivals.pool:Chance",
}
NAMES = (*STRATEGIES, *RIVALS)
steps = lru_cache(maxsize=None)(table_space.steps)


def make(name: str, share: float, seed: int, target: int = 1) -> Strategy:
    """The strategy `name` in the space of the tables, for as few FLOPs as it finds."""
    if name in STRATEGIES:
        kind = strategy_class(name)
    else:
        module, attribute = RIVALS[name].split(":")
        kind = getattr(import_module(module), attribute)
    return kind(
        SPECS[TOP],
        target_flops=target,
        quality_floor_fraction=share,
        rule="point",
        reductions=steps,
        seed=seed,
    )


def play(
    strategy: Strategy, world: dict[str, float], slots: int = SLOTS, workers: int = 1
) -> list[str | None]:
    """Fingerprints in the order trained, None for a slot in which nothing was trained.

    In each round up to `workers` networks are asked for, then trained side by side, then told; what a
    strategy does not ask for is a slot lost. The baseline is trained alone, in one slot.
    """
    order: list[str | None] = []
    while len(order) < slots:
        asked = [strategy.ask() for _ in range(workers if order else 1)]
        if asked[0] is None:
            break
        proposal: Proposal | None
        for proposal in asked:
            order.append(proposal and proposal.spec.fingerprint)
            if proposal is not None:
                auc = world[proposal.spec.fingerprint]
                strategy.tell(proposal.spec.fingerprint, Quality(auc, auc))
    return order


def searches(table: Table, share: float, name: str, seeds: int, workers: int = 1):
    """Gaps (seeds, slots) of one strategy, and whether each answer misses the floor on test (seeds,)."""
    curves, wrong = np.zeros((seeds, SLOTS)), np.zeros(seeds, bool)
    for seed in range(seeds):
        world = table.world(seed)
        floor = quality_floor(world[BASELINE], share)
        order = play(make(name, share, seed), world, SLOTS, workers)
        curves[seed] = gaps(order, world, floor, table.flops, SLOTS)
        good = [each for each in order[:SLOTS] if each and world[each] >= floor]
        wrong[seed] = table.wrong(min(good, key=table.flops.__getitem__), share)
    return curves, wrong


def row(path: Path, share: float, name: str, seeds: int, workers: int) -> dict:
    """One row of the summary."""
    table = Table(path)
    curves, wrong = searches(table, share, name, seeds, workers)
    means = curves.mean(axis=1)
    low, high = interval(means)
    shown = {f"gap_{number}": curves[:, number - 1].mean() for number in SHOWN}
    return {
        "table": table.name, "floor": share, "strategy": name, "workers": workers, "seeds": seeds, **shown,
        "gap_mean": means.mean(), "gap_mean_low": low, "gap_mean_high": high, "wrong_accepted": wrong.mean(),
    }  # fmt: skip


def interval(values: np.ndarray, n_boot: int = 2000) -> tuple[float, float]:
    """95% bootstrap interval of the mean."""
    drawn = np.random.default_rng(0).choice(values, (n_boot, len(values))).mean(axis=1)
    return tuple(np.quantile(drawn, (0.025, 0.975)))


def joined(path: Path, found: pd.DataFrame) -> pd.DataFrame:
    """The rows in the file at `path`, if it is there, with those in `found` put in place of their like."""
    rows = pd.concat([pd.read_csv(path), found]) if path.is_file() else found
    return rows.drop_duplicates(KEY, keep="last").sort_values(KEY, kind="stable", ignore_index=True)


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--table", type=Path, action="append", help="a table (default: all of tables/)")
    parser.add_argument("--strategies", nargs="+", choices=NAMES, default=NAMES, metavar="NAME")
    parser.add_argument("--seeds", type=int, default=100, help="worlds to play each search in")
    parser.add_argument("--workers", type=int, default=1, help="networks trained side by side")
    parser.add_argument("--processes", type=int, default=2, help="searches played side by side")
    parser.add_argument("--out", type=Path, help="where the rows go (default: shown only)")
    arguments = parser.parse_args()
    tables = arguments.table or [p for p in sorted(TABLES.glob("*.csv")) if not p.stem.endswith("_seeds")]
    jobs = [
        (path, share, name, arguments.seeds, arguments.workers)
        for name in arguments.strategies for path in tables for share in FLOORS
    ]  # fmt: skip
    began, rows = time.perf_counter(), []
    with ProcessPoolExecutor(arguments.processes, multiprocessing.get_context("spawn")) as executor:
        for future in [executor.submit(row, *job) for job in jobs]:
            rows.append(future.result())
            print(f"{time.perf_counter() - began:4.0f} s", *rows[-1].values(), flush=True)
    found = pd.DataFrame(rows)
    if arguments.out:
        write_csv(arguments.out, joined(arguments.out, found))
    print(found.pivot(index=["table", "floor"], columns="strategy", values="gap_mean").round(3).to_string())


if __name__ == "__main__":
    sys.exit(main())
