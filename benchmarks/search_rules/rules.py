"""How often does a rule pick a network that misses the quality floor on test? Small searches on drawn faces.

    python benchmarks/search_rules/rules.py [--repetitions 100]

Each repetition draws a world of `worlds.py` and a seed, people to choose on and other people to test on, and
lets each rule pick the cheapest network that it finds good enough. The first two have all validation people
to choose on:

- **point**: one training, its validation AUC at or above the floor (the poster's rule)
- **bound**: one training, the lower end of its interval at or above the floor
- **confirmed**: half of the people choose, the others confirm. Of the networks down to the smallest one that
  keeps `to_search` on those who choose, what is trained from fresh seeds and held to the floor on the others
  (`confirm`). No search is sent back for larger networks, as chapter 3 does: all were met on the way down.

A pick misses if its AUC on the test people is below the floor that the baseline's AUC on them gives. Writes
summary.csv, a row a rule and number of validation faces. Its intervals are about the people who are drawn;
trainings are few, and the same in many repetitions. About 3 minutes.
"""

import argparse
from pathlib import Path

import numpy as np
import pandas as pd
from tqdm import trange
from worlds import BASELINE, LADDER, SEEDS, WORLDS, faces, scores

from emolib import metrics
from emolib.data.halves import halves
from emolib.files import write_csv
from emolib.networks.cost import cost
from emolib.search import confirm

SHARE, FACES, N_BOOT, MAX_FULL = 0.8, (300, 1200), 200, 15
RULES = ("point", "bound", "confirmed")
SPECS = {spec.fingerprint: spec for spec in (BASELINE, *LADDER)}
FLOPS = {name: cost(spec).flops for name, spec in SPECS.items()}
BASE, CHEAPEST_FIRST = BASELINE.fingerprint, [spec.fingerprint for spec in LADDER]
Pick = tuple[str, list[int]] | None  # a network and the seeds that speak for it


class Draw:
    """One repetition: a world, a seed of the search, and people to choose on and to test on."""

    def __init__(self, n_faces: int, rng: np.random.Generator):
        self.pool, self.world = faces("pool"), int(rng.choice(WORLDS))
        self.seed = int(rng.choice(SEEDS))
        self.fresh = [seed for seed in SEEDS if seed != self.seed]
        per_person = len(self.pool.labels) / len(np.unique(self.pool.groups))
        people = rng.permutation(np.unique(self.pool.groups))[: 2 * round(n_faces / per_person)]
        half = len(people) // 2
        self.val, self.test = (
            np.flatnonzero(np.isin(self.pool.groups, p)) for p in (people[:half], people[half:])
        )

    def scores(self, name: str, rows: np.ndarray, seed: int) -> np.ndarray:
        """Of the faces `rows`, as trained from `seed`."""
        return scores(self.world, SPECS[name], seed)[rows]

    def auc(self, name: str, rows: np.ndarray, seeds: list[int]) -> float:
        """Mean over the trainings from these seeds."""
        labels = self.pool.labels[rows]
        return float(np.mean([metrics.auc(labels, self.scores(name, rows, seed)) for seed in seeds]))

    def margin(self, pick: Pick, rows: np.ndarray) -> float:
        """How far the pick lies above the floor on the faces `rows`."""
        name, seeds = pick
        return self.auc(name, rows, seeds) - metrics.quality_floor(self.auc(BASE, rows, seeds), SHARE)


def point(draw: Draw) -> Pick:
    picks = ((name, [draw.seed]) for name in CHEAPEST_FIRST)
    return next((pick for pick in picks if draw.margin(pick, draw.val) >= 0), None)


def bound(draw: Draw) -> Pick:
    labels, groups = draw.pool.labels[draw.val], draw.pool.groups[draw.val]
    reference = draw.scores(BASE, draw.val, draw.seed)
    auc = metrics.auc(labels, reference)
    for name in CHEAPEST_FIRST:
        ours = draw.scores(name, draw.val, draw.seed)
        low, _ = metrics.difference_interval(labels, ours, reference, groups, n_boot=N_BOOT, confidence=0.90)
        if auc + low >= metrics.quality_floor(auc, SHARE):
            return name, [draw.seed]
    return None


def confirmed(draw: Draw) -> Pick:
    labels, groups = draw.pool.labels, draw.pool.groups
    half = halves(labels[draw.val], groups[draw.val])
    choose, val = draw.val[half == 0], draw.val[half == 1]
    short = {name: draw.auc(name, choose, [draw.seed]) for name in (BASE, *CHEAPEST_FIRST)}
    asked = metrics.quality_floor(short[BASE], confirm.to_search(SHARE))
    found = next((n for n, name in enumerate(CHEAPEST_FIRST) if short[name] >= asked), 0)
    baseline = np.stack([draw.scores(BASE, val, seed) for seed in draw.fresh])
    full = confirm.FullTrainings(
        {name: (FLOPS[name], short[name]) for name in CHEAPEST_FIRST[found:]},
        lambda name, seed: (draw.scores(name, val, seed), 0.0),
        confirm.ValidationFaces(labels[val], groups[val], baseline, N_BOOT),
        draw.fresh,
        baseline_short=short[BASE],
    )
    choice = confirm.confirm(full, {"friend": SHARE}, max_full=MAX_FULL).choices["friend"]
    return (choice.fingerprint, draw.fresh) if choice.confirmed else None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repetitions", type=int, default=100, help="searches of each rule and size")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("summary.csv"))
    arguments = parser.parse_args()
    rules = dict(zip(RULES, (point, bound, confirmed), strict=True))
    rows = []
    for n_faces in FACES:
        rng = np.random.default_rng(n_faces)
        for _ in trange(arguments.repetitions, desc=f"{n_faces} faces"):
            draw = Draw(n_faces, rng)
            for rule, choose in rules.items():
                rows.append((rule, n_faces, *outcome(draw, choose(draw))))
    columns = ["rule", "faces", "flops", "seen", "test"]
    table = summary(pd.DataFrame(rows, columns=columns))
    write_csv(arguments.out, table)
    print(table.round(3).to_string(index=False))


def outcome(draw: Draw, pick: Pick) -> tuple[float, float, float]:
    """FLOPs of the pick and how far it lies above the floor, on the faces it was chosen on and on test."""
    if pick is None:
        return np.nan, np.nan, np.nan
    return FLOPS[pick[0]], draw.margin(pick, draw.val), draw.margin(pick, draw.test)


def summary(rows: pd.DataFrame) -> pd.DataFrame:
    """A row a rule and size; `misses` is the share of picks below the floor on test, with a 95% interval."""
    made = []
    for (rule, n_faces), part in rows.groupby(["rule", "faces"], sort=False):
        picks = part.dropna()
        low, high = wilson(int((picks["test"] < 0).sum()), len(picks))
        made.append(
            {"rule": rule, "faces": n_faces, "searches": len(part), "picked": len(picks) / len(part),
             "misses": (picks["test"] < 0).mean(), "misses_low": low, "misses_high": high,
             "margin_seen": picks["seen"].mean(), "margin_test": picks["test"].mean(),
             "flops_median": picks["flops"].median()}
        )  # fmt: skip
    return pd.DataFrame(made)


def wilson(k: int, n: int) -> tuple[float, float]:
    """95% interval of a share k/n (Wilson 1927)."""
    from scipy.stats import binomtest

    if not n:
        return float("nan"), float("nan")
    interval = binomtest(k, n).proportion_ci(method="wilson")
    return interval.low, interval.high


if __name__ == "__main__":
    main()
