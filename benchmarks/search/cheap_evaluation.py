"""What makes a short training cheap and its verdict true? Ways to train a trial, against full trainings.

    python benchmarks/search/cheap_evaluation.py --run paper [--out benchmarks/search/cheap_evaluation.csv]

Trains a ladder of small networks in full (long, distilled, another seed), then briefly in each of the ways
and prints one row a way: epochs, median seconds a trial, mean validation AUC, rank correlation
(Spearman) with the full score, and the share of networks that it puts on the same side of the median as the
full score does.
Needs a run whose baseline is trained (its networks are the teacher). A second call finds the trainings done.
"""

import argparse
import os
import time
from itertools import repeat
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import pandas as pd
from scipy.stats import spearmanr
from tqdm import tqdm

from emolib.files import write_csv
from emolib.networks.build import build
from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, MaxPool, SeparableConv
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec
from emolib.search.executors import workers
from emolib.search.trial_training import faces
from emolib.training import loop
from emolib.training.augmented_epochs import split_stem
from emolib.training.cache import train_once
from emolib.training.config import Recipe

RATE, BATCH = 0.0012, 32
FULL = Recipe(24, BATCH, RATE, views=16, distill=0.5)
WAYS = {
    "24 epochs": Recipe(24, BATCH, RATE, views=16),
    "2 epochs": Recipe(2, BATCH, RATE, views=16),
    "4 epochs": Recipe(4, BATCH, RATE, views=16),
    "8 epochs": Recipe(8, BATCH, RATE, views=16),
    "4 epochs, batches of 64": Recipe(4, 2 * BATCH, RATE, views=16),
    "4 epochs, half soft labels": Recipe(4, BATCH, RATE, views=16, distill=0.5),
    "8 epochs, half soft labels": Recipe(8, BATCH, RATE, views=16, distill=0.5),
    "4 epochs, soft labels only": Recipe(4, BATCH, RATE, views=16, distill=1.0),
    "8 epochs, stopped if hopeless": Recipe(8, BATCH, RATE, views=16, hopeless=0.85),
}
INHERITED = {"2 epochs, inherited": WAYS["2 epochs"], "4 epochs, inherited": WAYS["4 epochs"]}
COLUMNS = ["way", "epochs", "networks", "seconds_a_trial", "mean_val_auc", "rank_correlation", "right_half"]


def ladder() -> list[tuple[ModelSpec, ModelSpec]]:
    """(parent, child) pairs: each child is narrower than its parent, all at 28x28."""
    stems = [
        (DownSample(8),),
        (DownSample(4, "nearest"), DownSample(2)),
        (DownSample(8, "nearest"),),
    ]
    pairs = []
    for stem in stems:
        for later in (Conv, SeparableConv):
            for widths in ((12, 16, 24), (8, 12, 16), (4, 8, 16)):
                pairs.append((network(stem, later, 16, 24, 32), network(stem, later, *widths)))
    return pairs


def network(stem, later, first, second, third) -> ModelSpec:
    return ModelSpec(
        (*stem, Conv(first, 3), BatchNorm(), MaxPool(2), later(second, 3), BatchNorm(), MaxPool(2),
         later(third, 3), BatchNorm(), MaxPool(2), Dense(1))
    )  # fmt: skip


def inherited(weights: list[np.ndarray], start: list[np.ndarray]) -> list[np.ndarray]:
    """The child's first weights: the parent's, of each layer the filters with the largest norm.

    `weights` and `start` are what `get_weights` gives, of networks with the same layers and other widths.
    """
    kept, taken = None, []
    for theirs, ours in zip(weights, start, strict=True):
        if (
            theirs.ndim == 4 and theirs.shape[3] == 1 and theirs.shape[2] > 1 and ours.shape[3] == 1
        ):  # depthwise
            taken.append(theirs[:, :, kept])
        elif theirs.ndim == 4:
            norm = np.abs(theirs).sum(axis=(0, 1, 2))
            chosen = np.sort(np.argsort(-norm, kind="stable")[: ours.shape[3]])
            taken.append((theirs if kept is None else theirs[:, :, kept])[..., chosen])
            kept = chosen
        elif theirs.ndim == 2:  # the logit, behind a flattened picture
            places = len(ours) // len(kept)
            taken.append(theirs.reshape(places, -1, theirs.shape[1])[:, kept].reshape(ours.shape))
        else:
            taken.append(theirs if theirs.shape == ours.shape and len(ours) == 1 else theirs[kept])
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--run", default="paper", help="folder under runs/ with its data and its baseline")
    parser.add_argument("--workers", type=int, default=2, help="processes of one thread each")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_suffix(".csv"))
    arguments = parser.parse_args()
    run = Path("runs") / arguments.run
    pairs = ladder()
    children, n = [child for _, child in pairs], len(pairs)
    with workers(arguments.workers) as executor:

        def side_by_side(text, function, *lists):
            futures = [executor.submit(function, *values) for values in zip(*lists, strict=True)]
            return [future.result() for future in tqdm(futures, text)]

        def trained(text, recipe, seed):
            return side_by_side(text, train, children, repeat(run, n), repeat(recipe, n), repeat(seed, n))

        full = [score for score, _ in trained("in full", FULL, 7)]
        rows = [("in full, another seed", FULL.epochs, *summary(trained("again", FULL, 8), full))]
        for way, recipe in WAYS.items():
            rows.append((way, recipe.epochs, *summary(trained(way, recipe, 0), full)))
        for way, recipe in INHERITED.items():
            scores = side_by_side(way, from_parent, pairs, repeat(run, n), repeat(recipe, n))
            rows.append((way, recipe.epochs, *summary(scores, full)))
    table = pd.DataFrame(rows, columns=COLUMNS)
    write_csv(arguments.out, table)
    flops = [cost(child).flops for child in children]
    print(f"{len(children)} networks, {min(flops):,} to {max(flops):,} FLOPs")
    print(table.round(3).to_string(index=False))


def train(spec, run: Path, recipe, seed) -> tuple[float, float]:
    """(validation AUC, seconds) of one training, from the run's cache where it is there."""
    folder = train_once(
        spec, faces(run / "data"), recipe, seed=seed, cache=run / "trained", teacher=teachers(run)
    )
    history = pd.read_csv(folder / "history.csv")
    return history["val_auc"].max(), history["seconds"].sum()


def teachers(run: Path) -> tuple[Path, ...]:
    """The trained baselines of the run, all seeds."""
    return tuple(sorted((run / "baseline" / "models").glob(f"{BASELINE.fingerprint}-seed*.keras")))


def summary(results, full):
    """What COLUMNS hold from "networks" on, of (score, seconds) of each network."""
    scores, seconds = zip(*results, strict=True)
    above = np.asarray(full) > np.median(full)
    agree = (np.asarray(scores) > np.median(scores)) == above
    return len(full), np.median(seconds), np.mean(scores), spearmanr(scores, full).statistic, np.mean(agree)


def from_parent(pair, run: Path, recipe) -> tuple[float, float]:
    """Trains the child from the weights of its parent's short training, as a search would."""
    parent, child = pair
    dataset, cache = faces(run / "data"), run / "trained"
    folder = train_once(parent, dataset, WAYS["8 epochs"], seed=0, cache=cache)
    weights = keras.saving.load_model(folder / "model.keras", compile=False).get_weights()
    start = build(split_stem(child)[1], seed=0).get_weights()
    begun = time.perf_counter()
    begin_with = {"weights": inherited(weights, start), "cache": cache / "views-inherited"}
    result = loop.train(child, dataset, seed=0, **begin_with, **vars(recipe))
    return result.val_auc, time.perf_counter() - begun


if __name__ == "__main__":
    main()
