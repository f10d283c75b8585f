"""How small is the best network found after so many trainings? All strategies, on all tables, at all floors.

    python benchmarks/search/arena.py [--workers N …] [--targets] [--table FILE …] [--strategies NAME …]
                                      [--seeds N] [--processes 2] [--out FILE]

Plays each strategy in `--seeds` worlds (see `worlds`) for 40 trainings, to as few FLOPs as it finds, and
writes the gap after 5, 10, 20 and 40 trainings and its mean over all of them, with a 95% bootstrap interval
over the worlds; `wrong_accepted` is the share of searches whose answer misses the floor on the table's test
faces: arena_summary.csv. The mean gap in each single world goes into arena_worlds.csv. All strategies play in
the same worlds, so who is ahead is told by differences there: arena_paired.csv has the mean gap of A* minus
that of each other strategy over the worlds in which both were played, with its 95% interval; below 0, A* is
ahead. `verdicts` puts it into words.

With --workers, that many networks are trained side by side, and a worker without work is a training lost:
arena_parallel.csv. With --targets, the strategies are told what FLOPs to get under: `TARGETS`, which are no
network's own. Counted are the trainings until a good network is there, at most `MOST`, in the worlds that
have one; the median, with its interval, is infinite where most searches get there too late:
arena_targets.csv.

A table of your own, with the columns of those in tables/, is played with --table; its rows are shown, and
kept with --out. Without a FILE_seeds.csv beside it, the noise is that of `photographs`. Rows are written as
soon as they are known, in place of those of the same table, floor, strategy, workers and target: single
strategies can be played anew. Optuna's samplers are played for arena_summary.csv, and elsewhere if they are
named; its GPSampler needs PyTorch, which the project does not: without it the others are played.
"""

import argparse
import math
import multiprocessing
import sys
import time
from collections.abc import Callable, Container
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pandas as pd
import rows
import table_space
from table_space import SPECS, TOP
from worlds import BASELINE, TABLES, Table, gaps

from emolib.files import write_csv
from emolib.metrics import quality_floor
from emolib.search.strategies import STRATEGIES, strategy_class
from emolib.search.strategies.base import Proposal, Quality, Strategy

HERE = Path(__file__).parent
KEY = ["table", "floor", "workers", "flops_target", "strategy"]
KEY_WORLDS = ["table", "floor", "strategy"]
SLOTS, SHOWN, FLOORS = 40, (5, 10, 20, 40), (0.8, 0.9, 0.95)
TARGETS, MOST = tuple(25_000 * 2**n for n in range(7)), 60
RIVALS = {
    "GP, known cost": "rivals.process:GaussianProcess",
    "GP, known cost and law": "rivals.process:LawfulProcess",
    "GP, known cost and loose law": "rivals.process:LooseProcess",
    "TPE (Optuna)": "rivals.optunas:TPE",
    "GPSampler (Optuna)": "rivals.optunas:OptunaProcess",
    "NSGA-II (Optuna)": "rivals.optunas:NSGA2",
    "evolution": "rivals.evolution:Evolution",
    "bisection": "rivals.pool:Bisection",
    "largest": "rivals.pool:Largest",
    "greedy": "rivals.greedy:Greedy",
    "random": "rivals.pool:Chance",
}
NAMES = (*STRATEGIES, *RIVALS)
FEW = {"TPE (Optuna)": 30, "GPSampler (Optuna)": 5}  # slow: worlds to play them in at most
SEEDS = {"summary": 100, "parallel": 30, "targets": 30}
WITHOUT_TORCH = tuple(name for name in NAMES if name != "GPSampler (Optuna)")
QUICK = tuple(name for name in NAMES if "Optuna" not in name)
steps = lru_cache(maxsize=None)(table_space.steps)


def make(name: str, share: float, seed: int, target: int = 1, **options) -> Strategy:
    """The strategy `name` in the space of the tables, for as few FLOPs as it finds; `options` are its own."""
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
        **options,
    )


def play(
    strategy: Strategy,
    world: dict[str, float],
    slots: int = SLOTS,
    workers: int = 1,
    until: Container[str] = (),
) -> list[str | None]:
    """Fingerprints in the order trained, None for a slot in which nothing was trained.

    In each round up to `workers` networks are asked for, then trained side by side, then told; what a
    strategy does not ask for is a slot lost. The baseline is trained alone, in one slot. It ends with `slots`
    slots, with the search, or with a network that is in `until`.
    """
    order: list[str | None] = []
    while len(order) < slots and not (order and order[-1] in until):
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


def anytime(path: Path, share: float, name: str, seeds: int, workers: int | None = None) -> dict:
    """One row of arena_summary.csv, of arena_parallel.csv with `workers`, and `worlds`: mean gap in each."""
    table = Table(path)
    curves, wrong = searches(table, share, name, seeds, workers or 1)
    means = curves.mean(axis=1)
    low, high = interval(means, np.mean)
    shown = {f"gap_{number}": curves[:, number - 1].mean() for number in SHOWN}
    return {
        "table": table.name, "floor": share, "strategy": name, **({"workers": workers} if workers else {}),
        "seeds": seeds, **shown, "gap_mean": means.mean(), "gap_mean_low": low, "gap_mean_high": high,
        "wrong_accepted": wrong.mean(), "worlds": means.tolist(),
    }  # fmt: skip


def to_target(path: Path, share: float, name: str, seeds: int, target: int) -> dict | None:
    """One row of arena_targets.csv; None if fewer than half of the worlds have a solution."""
    table, needed = Table(path), []
    for seed in range(seeds):
        world = table.world(seed)
        floor = quality_floor(world[BASELINE], share)
        good = {each for each, auc in world.items() if auc >= floor and table.flops[each] <= target}
        if good:
            order = play(make(name, share, seed, target), world, MOST, until=good)
            needed.append(len(order) if order[-1] in good else math.inf)
    if 2 * len(needed) < seeds:
        return None
    low, high = interval(np.array(needed), median)
    return {
        "table": table.name, "floor": share, "flops_target": target, "strategy": name, "seeds": len(needed),
        "trainings_median": median(needed), "trainings_low": low, "trainings_high": high,
        "reached_share": np.isfinite(needed).mean(),
    }  # fmt: skip


def paired(worlds: pd.DataFrame) -> pd.DataFrame:
    """arena_paired.csv from rows of table, floor and strategy, and the mean gap in each world, or NaN."""
    made = []
    for (table, share), part in worlds.groupby(["table", "floor"], sort=False):
        gap = part.set_index("strategy").drop(columns=["table", "floor"])
        if "astar" not in gap.index:
            continue
        for name in gap.index.drop("astar"):
            more = (gap.loc["astar"] - gap.loc[name]).dropna().to_numpy()  # in the same worlds
            low, high = interval(more, np.mean)
            made.append((table, share, name, len(more), more.mean(), low, high))
    return pd.DataFrame(made, columns=["table", "floor", "strategy", "seeds", "difference", "low", "high"])


def median(values, axis: int | None = None):
    """One of the values, so that it is defined where some are infinite."""
    return np.quantile(values, 0.5, axis=axis, method="inverted_cdf")


def interval(values: np.ndarray, statistic: Callable, n_boot: int = 2000) -> tuple[float, float]:
    """95% bootstrap interval of a statistic."""
    drawn = np.random.default_rng(0).choice(values, (n_boot, len(values)))
    return tuple(np.quantile(statistic(drawn, axis=1), (0.025, 0.975), method="inverted_cdf"))


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--table", type=Path, action="append", help="a table (default: all of tables/)")
    parser.add_argument("--strategies", nargs="+", choices=NAMES, metavar="NAME")
    parser.add_argument(
        "--seeds", type=int,
        help=f"worlds to play each search in (default: {SEEDS}, in fewer those that are slow: {FEW})",
    )  # fmt: skip
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--workers", type=int, nargs="+", default=[], help="networks trained side by side")
    how.add_argument("--targets", action="store_true", help="count trainings until a target is reached")
    parser.add_argument("--processes", type=int, default=2, help="searches played side by side")
    parser.add_argument("--out", type=Path, help="where the rows go (with --table: shown only)")
    arguments = parser.parse_args()
    kind = "targets" if arguments.targets else "parallel" if arguments.workers else "summary"
    out = arguments.out or (None if arguments.table else HERE / f"arena_{kind}.csv")
    tables = arguments.table or [p for p in sorted(TABLES.glob("*.csv")) if not p.stem.endswith("_seeds")]
    every = NAMES if find_spec("torch") else WITHOUT_TORCH
    names = arguments.strategies or (every if kind == "summary" else QUICK)
    others = TARGETS if arguments.targets else arguments.workers or [None]
    jobs = [
        (path, share, name, arguments.seeds or min(SEEDS[kind], FEW.get(name, math.inf)), other)
        for name in names for path in tables for share in FLOORS for other in others
    ]  # fmt: skip
    for path in (each for each in tables if not Table(each).own_noise):
        print(f"{path}: no {Table(path).seeds_file.name} beside it, so the noise is that of photographs")
    began, worlds = time.perf_counter(), []
    with ProcessPoolExecutor(arguments.processes, multiprocessing.get_context("spawn")) as executor:
        played = to_target if arguments.targets else anytime
        for future in [executor.submit(played, *job) for job in jobs]:
            if (row := future.result()) is None:
                continue
            by_world = {str(seed): gap for seed, gap in enumerate(row.pop("worlds", ()))}
            if out:
                rows.add(out, row, [name for name in KEY if name in row])
            else:
                print(*row.values(), flush=True)
            if kind == "summary":
                worlds.append({name: row[name] for name in KEY_WORLDS} | by_world)
                if out:
                    rows.add(beside(out, "worlds"), worlds[-1], KEY_WORLDS, show=False)
    if kind == "summary":
        differences = paired(pd.read_csv(beside(out, "worlds")) if out else pd.DataFrame(worlds))
        if len(differences):
            print(differences.to_string(index=False))
        if out:
            write_csv(beside(out, "paired"), differences)
    print(f"{time.perf_counter() - began:.0f} s")


def beside(out: Path, kind: str) -> Path:
    """arena_worlds.csv and arena_paired.csv beside arena_summary.csv."""
    return out.with_name(f"{out.stem.removesuffix('_summary')}_{kind}.csv")


if __name__ == "__main__":
    sys.exit(main())
