"""Does everyone have enough epochs? Quality after other numbers of them, each with a schedule of its own.

    python benchmarks/search/epochs.py photographs --data-dir data/facial_expressions

Trains the poster's networks and the friends of `--friends` on the faces of `real_space`, the quickest first,
and writes epochs.csv, a row a network and number of epochs: the mean over `--seeds` of validation AUC (of
the half that does not choose the epoch), and seconds a training. Rows of other faces, networks or numbers
stay; a killed call goes on.
"""

import argparse
from pathlib import Path

import numpy as np
from real_space import STARTS, WORK, faces
from rows import add

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.networks.cost import cost
from emolib.networks.poster_networks import REFERENCE
from emolib.networks.spec import ModelSpec
from emolib.report.results import read_specs
from emolib.search import executors
from emolib.search.evaluator import Evaluator
from emolib.training.cache import seconds
from emolib.training.config import TrainingConfig
from emolib.training.evaluate import scorer

HERE = Path(__file__).parent
OUT, FRIENDS = HERE / "epochs.csv", HERE.parents[1] / "published"
KEY = ["data", "network", "epochs"]
EPOCHS = (8, 16, 24, 48)


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("data", choices=STARTS, help="on which faces")
    parser.add_argument("--data-dir", default="data/facial_expressions", help="the photographs")
    parser.add_argument("--work", type=Path, default=WORK, help="where faces and trainings are kept")
    parser.add_argument("--friends", type=Path, default=FRIENDS, help="published, or search of a run")
    parser.add_argument("--networks", nargs="+", help="only these")
    parser.add_argument("--epochs", type=int, nargs="+", default=EPOCHS)
    parser.add_argument("--seeds", type=int, default=1, help="trainings of each")
    parser.add_argument("--workers", type=int, default=2, help="one-thread processes; 0: this one")
    arguments = parser.parse_args()
    folder = faces(arguments.data, arguments.work, arguments.data_dir)
    dataset = Dataset.load(folder)
    confirm, seeds = dataset.indices("confirm"), range(arguments.seeds)
    specs = REFERENCE | read_specs(arguments.friends)
    some = [
        (name, specs[name], epochs) for name in arguments.networks or specs for epochs in arguments.epochs
    ]
    some.sort(key=lambda each: each[2] * (2e6 + cost(each[1]).flops))
    with executors.make(arguments.workers) as executor:
        jobs = [
            [executor.submit(trained, folder, arguments.work, spec, epochs, seed) for seed in seeds]
            for _, spec, epochs in some
        ]
        for (name, spec, epochs), futures in zip(some, jobs, strict=True):
            kept = [future.result() for future in futures]
            aucs = [
                metrics.auc(dataset.labels[confirm], scorer(each / "model.keras")(dataset.images[confirm]))
                for each in kept
            ]
            took = np.mean([seconds(each) for each in kept])
            row = dict(zip(KEY, (arguments.data, name, epochs), strict=True))
            row |= {"flops": cost(spec).flops, "seeds": len(seeds), "val_auc": round(np.mean(aucs), 5)}
            add(OUT, row | {"seconds": round(took, 1)}, KEY)


def trained(folder: Path, work: Path, spec: ModelSpec, epochs: int, seed: int) -> Path:
    """The folder of a training with as many views as epochs, at most 16."""
    config = TrainingConfig(epochs, batch_size=32, learning_rate=0.0012, views=min(epochs, 16))
    return Evaluator(folder, config, seed, work / "trained").folder(spec)


if __name__ == "__main__":
    main()
