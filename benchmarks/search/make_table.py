"""Trains every network of `table_space` once and writes tables/NAME.csv; a killed call goes on.

    python benchmarks/search/make_table.py photographs --data-dir data/facial_expressions
    python benchmarks/search/make_table.py drawn
    python benchmarks/search/make_table.py expressions --data-dir data/facial_expressions

`photographs`: smiles of the photographs. `drawn`: smiles of drawn faces. `expressions`: the photographs
without the smiles, other expressions against neutral faces; it is held back for the last word: nothing is
chosen by it. The faces are split with a seed of their own. A few networks are trained with more seeds: the
spread between seeds (tables/NAME_seeds.csv) is the noise that the benchmark adds to a quality.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from table_space import EVERY, SPECS, TOP
from tqdm import tqdm

from emolib import metrics
from emolib.data import sources
from emolib.data.dataset import Dataset
from emolib.data.sources import photos
from emolib.data.split import split_by_group
from emolib.files import write_csv
from emolib.networks.cost import cost
from emolib.search.evaluator import Evaluator
from emolib.search.executors import OneByOne, Workers
from emolib.training.config import TrainingConfig
from emolib.training.evaluate import scorer

TABLES = Path(__file__).parent / "tables"
CONFIG = TrainingConfig(epochs=6, batch_size=32, learning_rate=0.0012, views=6)
DRAWN = 3000  # faces
SPLIT_SEED, SEEDS, EXTRA_SEEDS, EVERY_NTH = 101, 0, (1, 2, 3), 24


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("name", choices=("photographs", "drawn", "expressions"), help="which table")
    parser.add_argument("--data-dir", default="data/facial_expressions", help="the photographs")
    parser.add_argument(
        "--work", type=Path, default=Path("runs/search-table"), help="where trainings are kept"
    )
    parser.add_argument("--workers", type=int, default=2, help="one-thread processes; 0: this one")
    arguments = parser.parse_args()
    faces = arguments.work / arguments.name
    if not (faces / "faces.json").is_file():
        read(arguments.name, arguments.data_dir).save(faces)
    dataset = Dataset.load(faces)
    evaluators = {
        seed: Evaluator(faces, CONFIG, seed, arguments.work / "trained", reference=SPECS[TOP])
        for seed in (SEEDS, *EXTRA_SEEDS)
    }
    evaluators[SEEDS](SPECS[TOP])  # the reference of the lower bounds
    some = EVERY[::EVERY_NTH]
    jobs = [(choice, SEEDS) for choice in sorted(EVERY, key=lambda choice: choice.stem)]
    jobs += [(choice, seed) for seed in EXTRA_SEEDS for choice in (TOP, *some)]
    with Workers(arguments.workers) if arguments.workers else OneByOne() as executor:
        futures = [executor.submit(evaluators[seed], SPECS[choice]) for choice, seed in jobs]
        outcomes = [future.result() for future in tqdm(futures, unit="network")]
    by_job = dict(zip(jobs, outcomes, strict=True))
    rows = [row(choice, by_job[choice, SEEDS], evaluators[SEEDS], dataset) for choice in EVERY]
    write_csv(TABLES / f"{arguments.name}.csv", pd.DataFrame(rows))
    columns = ["fingerprint", *(f"seed{seed}" for seed in (SEEDS, *EXTRA_SEEDS))]
    spread = [
        (SPECS[choice].fingerprint, *(by_job[choice, seed].quality.auc for seed in (SEEDS, *EXTRA_SEEDS)))
        for choice in some
    ]
    write_csv(TABLES / f"{arguments.name}_seeds.csv", pd.DataFrame(spread, columns=columns))


def read(name: str, data_dir: str) -> Dataset:
    """The faces of a table."""
    if name == "drawn":
        return sources.load("synthetic", n_faces=DRAWN, seed=SPLIT_SEED)[0]
    dataset = sources.load("photos", data_dir=data_dir, n_faces=0, seed=SPLIT_SEED)[0]
    if name == "photographs":
        return dataset
    of = photos.emotions(data_dir)
    emotion = np.array([of[each] for each in dataset.ids])
    rows = np.flatnonzero(emotion != photos.SMILE)
    labels = (emotion[rows] != "neutral").astype(np.uint8)
    split = split_by_group(labels, dataset.groups[rows], seed=SPLIT_SEED)
    return Dataset(
        images=dataset.images[rows], labels=labels, groups=dataset.groups[rows], split=split,
        ids=dataset.ids[rows], name=name, classes=("neutral", "another expression"),
    )  # fmt: skip


def row(choice, outcome, evaluator, dataset) -> dict:
    """One row of the table; here the benchmark's own test split is scored."""
    spec, folder = SPECS[choice], evaluator.folder(SPECS[choice])
    price, test = cost(spec), dataset.indices("test")
    scores = scorer(folder / "model.keras")(dataset.images[test])
    return {
        **choice._asdict(), "fingerprint": spec.fingerprint,
        "macs": price.macs, "flops": price.flops, "params": price.params,
        "val_auc": round(outcome.quality.auc, 5), "val_auc_low": round(outcome.quality.low, 5),
        "test_auc": round(metrics.auc(dataset.labels[test], scores), 5),
        "seconds": round(outcome.seconds, 1),
    }  # fmt: skip


if __name__ == "__main__":
    np.set_printoptions(precision=3)
    sys.exit(main())
