"""In which form is each rival at its best? Every form of its `GRID`, on the table `photographs` alone.

    python benchmarks/search/tune_rivals.py [--strategies NAME …] [--seeds 30] [--processes 2]

Writes tune_rivals.csv, a row a form: the mean gap over 40 trainings (see `arena`) at each floor and the mean
of the three, by which the best is taken; and the share of trainings that a sampler of Optuna had to draw by
chance. The best form, or one as good within 0.02, is what the rival's class has for its defaults. A*'s
constants were chosen by the same table.
"""

import argparse
import itertools
import math
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import arena
import numpy as np
import rows
from worlds import BASELINE, TABLES, Table, gaps

from emolib.metrics import quality_floor

OUT, TUNED_ON = Path(__file__).with_name("tune_rivals.csv"), TABLES / "photographs.csv"
KEY = ["strategy", "form"]
PROCESS = {"linear": (0.025, 0.05, 0.1, 0.2, 0.3), "height": (0.025, 0.05, 0.1, 0.2)}
FEW = {"TPE (Optuna)": 10}  # slow: worlds to play it in at most
GRID = {
    "greedy": {"step": (1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64), "candidates": (1, 2, 3, 6)},
    "GP, known cost": PROCESS,
    "GP, known cost and law": PROCESS,
    "evolution": {"population": (4, 8, 16), "sample": (2, 4)},
    "NSGA-II (Optuna)": {"patience": (10, 40), "population": (8, 16)},
    "TPE (Optuna)": {"sized": (False, True), "patience": (10, 40)},
}


def forms(name: str) -> list[dict]:
    """The options of every form of a rival."""
    grid = GRID[name]
    return [dict(zip(grid, values, strict=True)) for values in itertools.product(*grid.values())]


def said(options: dict) -> str:
    """A form in words."""
    return ", ".join(f"{option} {value:g}" for option, value in options.items())


def tried(name: str, options: dict, seeds: int) -> dict:
    """One row of tune_rivals.csv."""
    table, mean, chance, trained = Table(TUNED_ON), {}, 0, 0
    for share in arena.FLOORS:
        found = []
        for seed in range(seeds):
            world, strategy = table.world(seed), arena.make(name, share, seed, **options)
            order = arena.play(strategy, world)
            floor = quality_floor(world[BASELINE], share)
            found.append(gaps(order, world, floor, table.flops, arena.SLOTS).mean())
            trained += len(order)
            chance += getattr(strategy, "by_chance", 0)
        mean[f"gap_{share:g}"] = np.mean(found)
    return {
        "strategy": name, "form": said(options), "seeds": seeds, **mean,
        "gap_mean": np.mean([*mean.values()]), "by_chance": chance / trained,
    }  # fmt: skip


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--strategies", nargs="+", choices=GRID, default=list(GRID), metavar="NAME")
    parser.add_argument("--seeds", type=int, default=30, help="worlds to play each form in")
    parser.add_argument("--processes", type=int, default=2, help="forms tried side by side")
    arguments = parser.parse_args()
    with ProcessPoolExecutor(arguments.processes, multiprocessing.get_context("spawn")) as executor:
        jobs = [
            (name, form, min(arguments.seeds, FEW.get(name, math.inf)))
            for name in arguments.strategies for form in forms(name)
        ]  # fmt: skip
        for future in [executor.submit(tried, *job) for job in jobs]:
            rows.add(OUT, future.result(), KEY)


if __name__ == "__main__":
    main()
