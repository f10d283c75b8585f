"""What wrong labels do to a training, and what leaving out or correcting the suspicious ones brings.

    nice python benchmarks/label_noise/measure.py        (about ten minutes on two idle cores)

2,000 drawn faces a seed, whose truth is known. A share of all labels is flipped at random; then confident
learning looks for wrong ones among the training faces, and the small network of emolib.labels.confident is
trained three times: on the labels as they are, without the suspicious ones, and with these corrected.
Validation and test keep their wrong labels. Writes table.csv, a row a training: what was estimated, how many
of the suspicious labels are wrong and how many of the wrong ones are suspicious, and AUC on the test faces
against the labels given and against the truth. Can be stopped and started again. Expected: the estimate is
too high where few labels are wrong, because the networks err themselves; AUC against the given labels follows
the ceiling down, AUC against the truth falls slowly. Nothing is asserted.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from cleanlab.count import estimate_joint

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.drawn import faces as synthetic
from emolib.files import write_csv
from emolib.labels import confident
from emolib.training.cache import train_once
from emolib.training.config import TrainingConfig
from emolib.training.evaluate import scorer

SHARES = (0.0, 0.09, 0.2, 0.3, 0.4)
SEEDS = (0, 1, 2)
N_FACES, FOLDS, EPOCHS = 2000, 5, 10
TABLE = Path(__file__).with_name("table.csv")
AS_THEY_ARE = "as they are"
CONFIG = TrainingConfig(EPOCHS, confident.BATCH_SIZE, confident.LEARNING_RATE)


def faces(folder: Path, seed: int) -> Dataset:
    """Drawn faces without wrong labels, shrunk; kept in `folder`."""
    if not (folder / "faces.json").is_file():
        confident.shrunk(synthetic.draw(N_FACES, seed=seed, label_noise=0.0)).save(folder)
    return Dataset.load(folder)


def flipped(truth: Dataset, share: float, seed: int) -> Dataset:
    """`truth` with about this share of labels wrong; those of a smaller share are wrong too."""
    wrong = np.random.default_rng((seed, 1)).random(len(truth)) < share
    return replace(truth, labels=truth.labels ^ wrong.astype(np.int8))


def rows(truth: Dataset, share: float, seed: int, cache: Path) -> list[dict]:
    """The rows of one share of wrong labels and one seed."""
    given = flipped(truth, share, seed)
    train, test = given.indices("train"), given.indices("test")
    scores = confident.out_of_fold(given, seed=seed, folds=FOLDS, epochs=EPOCHS, cache=cache, progress=False)
    labels = given.labels[train].astype(int)
    found = confident.estimate(labels, scores, given.groups[train], n_boot=100)
    joint = estimate_joint(labels, np.stack([1 - scores, scores], axis=1).astype(float))
    doubted = confident.suspicious(labels, scores, given.ids[train])["id"].to_numpy()
    wrong = (given.labels != given.true_labels)[train]
    hit = wrong[np.isin(given.ids[train], doubted)]
    common = {
        "seed": seed, "asked": share, "wrong": wrong.mean(),
        "estimate": found["estimate"], "low": found["low"], "high": found["high"],
        "estimate_joint": joint[0, 1] + joint[1, 0], "suspicious": len(doubted),
        "precision": hit.mean() if len(hit) else np.nan,
        "recall": hit.sum() / wrong.sum() if wrong.any() else np.nan,
        "best_auc": metrics.auc(given.labels[test], given.true_labels[test]),
    }  # fmt: skip
    made = []
    corrected = np.where(np.isin(given.ids, doubted), 1 - given.labels, given.labels)
    treated = {
        AS_THEY_ARE: given, confident.LEFT_OUT: confident.clean(given, doubted),
        "corrected": replace(given, labels=corrected),
    }  # fmt: skip
    for treatment, part in treated.items():
        folder = train_once(confident.NETWORK, part, CONFIG, seed=seed, cache=cache)
        judged = scorer(folder / "model.keras")(given.images[test])
        auc = {name: metrics.auc(getattr(given, of)[test], judged)
               for name, of in (("auc_given", "labels"), ("auc_true", "true_labels"))}  # fmt: skip
        made.append(common | {"treatment": treatment} | auc)
    return made


def main() -> None:
    """Measure what table.csv does not have yet."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--work", type=Path, default=Path("runs/label_noise"), help="folder for trainings")
    work = parser.parse_args().work
    table = pd.read_csv(TABLE) if TABLE.is_file() else pd.DataFrame(columns=["seed", "asked"])
    for seed in SEEDS:
        for share in SHARES:
            if ((table["seed"] == seed) & (table["asked"] == share)).any():
                continue
            new = pd.DataFrame(rows(faces(work / f"faces{seed}", seed), share, seed, work / "trained"))
            table = new if table.empty else pd.concat([table, new], ignore_index=True)
            write_csv(TABLE, table)
            print(new.to_string(index=False), flush=True)


if __name__ == "__main__":
    main()
