"""What the scripts that train for real share: faces, and searches through the reductions of `emolib`.

Each of SEARCHES makes a strategy that goes for as few FLOPs as it finds; the floor is held against the point
estimate. On photographs all start from Baseline AlexNet, which takes more drawn faces than these to learn
anything; there all start from the largest network of `table_space`.
"""

from __future__ import annotations

import random
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
from rivals.process import GaussianProcess
from table_space import SPECS, TOP

from emolib import metrics
from emolib.data import sources
from emolib.data.dataset import Dataset
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec
from emolib.search.evaluator import Evaluator
from emolib.search.reductions import space
from emolib.search.strategies import strategy_class
from emolib.search.strategies.base import Strategy
from emolib.search.surrogate import features
from emolib.training.evaluate import scorer

WORK = Path("runs/search-real")
"""Where faces and trainings are kept, unless another folder is named."""
STARTS = {"drawn": SPECS[TOP], "photographs": BASELINE}
DRAWN = 1200  # faces
SPLIT_SEED = 103  # of its own: no recipe and no constant was chosen on this split
POOL, BESIDE = 1000, 8  # networks among which the Gaussian process chooses; of each step down, at most


def faces(name: str, work: Path, data_dir: str) -> Path:
    """The folder of the faces `name`, one of STARTS, made where it is not there."""
    folder = work / name
    if not (folder / "faces.json").is_file():
        wanted = {"n_faces": DRAWN} if name == "drawn" else {"n_faces": 0, "data_dir": data_dir}
        source = {"drawn": "synthetic", "photographs": "photos"}[name]
        sources.load(source, seed=SPLIT_SEED, **wanted)[0].save(folder)
    return folder


def test_auc(evaluator: Evaluator, spec: ModelSpec) -> float:
    """AUC of a kept training on the benchmark's own test split."""
    dataset = Dataset.load(evaluator.data)
    test = dataset.indices("test")
    return metrics.auc(
        dataset.labels[test], scorer(evaluator.folder(spec) / "model.keras")(dataset.images[test])
    )


@lru_cache(maxsize=1)
def pool(start: ModelSpec, seed: int, size: int) -> tuple[ModelSpec, ...]:
    """`size` networks, `start` first, on random descents from it by reductions and right beside them."""
    draw, found = random.Random(seed), {start: None}
    while len(found) < size:
        spec = start
        while candidates := space.reductions(spec):
            some = [each.spec for each in draw.sample(candidates, min(BESIDE, len(candidates)))]
            found |= dict.fromkeys(some)
            spec = some[0]
    return tuple(found)[:size]


def _process(baseline: ModelSpec, *, seed: int, **options) -> Strategy:
    """The Gaussian process with known cost on the features of A*'s surrogate, each from 0 to 1."""
    networks = pool(baseline, seed, POOL)
    table = np.array([features(spec) for spec in networks])
    table = (table - table.min(axis=0)) / np.maximum(np.ptp(table, axis=0), 1e-9)
    scaled = {spec.fingerprint: row for spec, row in zip(networks, table, strict=True)}
    return GaussianProcess(
        baseline, seed=seed, pool=networks, features=lambda spec: scaled[spec.fingerprint], **options
    )


SEARCHES = {
    "astar": strategy_class("astar"),
    "GP, known cost": _process,
    "recurse": strategy_class("recurse"),
    "astar, no macro steps": partial(
        strategy_class("astar"), reductions=partial(space.reductions, macro=False)
    ),
}


def strategy(name: str, start: ModelSpec, share: float, seed: int) -> Strategy:
    """The search `name` of SEARCHES from `start` for what keeps `share` of its quality."""
    return SEARCHES[name](start, target_flops=1, quality_floor_fraction=share, rule="point", seed=seed)
