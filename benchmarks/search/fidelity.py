"""What does a training cost at each fidelity, and how true is its verdict? Fewer epochs, fewer people.

    python benchmarks/search/fidelity.py photographs --data-dir data/facial_expressions

Trains every 20th network of `table_space` on the faces of `real_space` in each of WAYS, and once more in full
from another seed, and writes fidelity.csv: the mean seconds of a training, and Spearman's correlation of the
validation AUCs with those of the other seed. The correlation of the full trainings with each other is as high
as one can be expected to come. Rows of other faces stay; a killed call goes on.
"""

import argparse
from pathlib import Path

import numpy as np
from real_space import STARTS, WORK, faces
from rows import add
from scipy.stats import spearmanr
from table_space import EVERY, SPECS

from emolib.data.dataset import Dataset
from emolib.search import executors
from emolib.search.evaluator import Evaluator
from emolib.training.config import TrainingConfig

OUT = Path(__file__).with_name("fidelity.csv")
KEY = ["data", "epochs", "people"]
NETWORKS = [SPECS[choice] for choice in EVERY[::20]]
FULL = 24
WAYS = ((2, 1.0), (4, 1.0), (6, 1.0), (16, 1.0), (FULL, 1.0), (6, 0.25), (24, 0.25))
"""(epochs, share of the people trained on)."""


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("data", choices=STARTS, help="on which faces")
    parser.add_argument("--data-dir", default="data/facial_expressions", help="the photographs")
    parser.add_argument("--work", type=Path, default=WORK, help="where faces and trainings are kept")
    parser.add_argument("--workers", type=int, default=2, help="one-thread processes; 0: this one")
    arguments = parser.parse_args()
    folder = faces(arguments.data, arguments.work, arguments.data_dir)
    with executors.make(arguments.workers) as executor:

        def aucs(epochs: int, share: float, seed: int) -> tuple[np.ndarray, float]:
            """Validation AUC of each network, and the mean seconds of a training."""
            config = TrainingConfig(epochs, batch_size=32, learning_rate=0.0012, views=min(epochs, 16))
            evaluator = Evaluator(part(folder, share), config, seed, arguments.work / "trained")
            done = list(executor.map(evaluator, NETWORKS))
            return np.array([one.quality.auc for one in done]), np.mean([one.seconds for one in done])

        truth, _ = aucs(FULL, 1.0, 1)
        for epochs, share in WAYS:
            found, took = aucs(epochs, share, 0)
            row = dict(zip(KEY, (arguments.data, epochs, share), strict=True))
            row |= {"networks": len(NETWORKS), "seconds": round(took, 2), "val_auc": round(found.mean(), 5)}
            add(OUT, row | {"rank_correlation": round(spearmanr(found, truth).statistic, 4)}, KEY)


def part(folder: Path, share: float) -> Path:
    """The folder of the same faces with a share of the people trained on, drawn at random."""
    if share == 1:
        return folder
    smaller = folder.with_name(f"{folder.name}-{share:g}")
    if not (smaller / "faces.json").is_file():
        whole = Dataset.load(folder)
        people = np.unique(whole.groups[whole.indices("train")])
        kept = np.random.default_rng(0).choice(people, round(share * len(people)), replace=False)
        rows = np.flatnonzero((whole.split != "train") | np.isin(whole.groups, kept))
        columns = {name: column[rows] for name, column in whole.columns.items()}
        Dataset(name=smaller.name, images=whole.images[rows], **columns).save(smaller)
    return smaller


if __name__ == "__main__":
    main()
