"""`emolib evaluate`: how good a network is on labelled pictures, or all networks of a run."""

import argparse
import math
import sys
from itertools import zip_longest
from typing import Any

import numpy as np
import pandas as pd
from tqdm import tqdm

from emolib import metrics
from emolib.cli.model import show
from emolib.cli.pictures import faces
from emolib.data.dataset import Dataset
from emolib.data.picture_file import BATCH, batches
from emolib.embedded import given
from emolib.environment.streams import say
from emolib.files import write_csv
from emolib.report import crowd


def _evaluate(arguments: argparse.Namespace) -> None:
    """Score all pictures of a labelled folder or list with a model (int8 .tflite, or .keras), and measure it.

    AUC is the chance that a positive picture scores above a negative one. At the threshold: accuracy is the
    share of right decisions; precision, of pictures that count as positive, the share that are; recall, of
    positive pictures, the share that is found; false alarms, of negative pictures, the share that counts as
    positive. 95% intervals are over people if these are known, otherwise over pictures. A network is better
    on pictures that it was trained with: use others, or --split test of the same pictures and --seed.

    With published/, or the folder of a run, all its networks are scored: one row for each, with the AUC on
    these pictures, delta_auc (the share of the baseline's quality above chance that is lost), and intervals.
    Losses are empty if the folder has no weights of the baseline. A friend in a room is left out.

    examples:
      emolib evaluate published/friend.tflite --data folder --data-dir ~/faces --positive smile
      emolib evaluate published/ --data-dir ~/faces --positive smile --out crowd.csv
      emolib evaluate runs/mine/best.tflite --data-dir runs/mine/data --split test
      emolib evaluate runs/mine/best.tflite --data-dir ~/new --false-alarms 0.01 --csv > figures.csv
    """
    if (arguments.model / "friend.json").is_file():
        how = "evaluate takes no friend in a room: report.json beside it says how good it is"
        raise ValueError(f"model: expected a file, got the folder {arguments.model}: {how}")
    table = _networks(arguments) if arguments.model.is_dir() else _measures(arguments)
    if arguments.out:
        write_csv(arguments.out, pd.DataFrame(table))
    show([{name: _shown(value) for name, value in row.items()} for row in table], arguments)


def _networks(arguments: argparse.Namespace) -> list[dict]:
    """A row for each network of published/, or of a run."""
    if arguments.threshold is not None or arguments.false_alarms is not None:
        got = f"got it with the folder {arguments.model}"
        raise ValueError(f"--threshold, --false-alarms: expected with one model, {got}")
    models, found = crowd.networks(arguments.model)
    file = found[-1][-1]
    dataset, rows = _pictures(arguments, given.classes(file), given.scorer(file)[1][0])
    who = f"{len(set(dataset.groups[rows])):,} {dataset.group[1]}"
    n, yes = dataset.labels[rows].sum(), dataset.classes[1]
    say(f"{len(rows):,} pictures, {n:,} of them {yes}; intervals over {who}", file=sys.stderr)
    return crowd.table(dataset, rows, models, found).to_dict("records")


def _pictures(asked: argparse.Namespace, classes: tuple[str, str], size: int) -> tuple[Dataset, np.ndarray]:
    """The labelled pictures, `size` pixels a side, and which of them are asked for."""
    if classes != given.CLASSES:  # as it was called when the model was made
        asked.positive = asked.positive or classes[1]
    dataset = faces(asked, size)
    if dataset.classes[1] == classes[0]:
        raise ValueError(f"--positive: expected {classes[1]!r}, as the model has it, got {classes[0]!r}")
    if dataset.classes != classes:
        told, here = (" from ".join(words[::-1]) for words in (classes, dataset.classes))
        say(f"note: the model was made to tell {told}, these pictures {here}", file=sys.stderr)
    return dataset, dataset.indices(asked.split) if asked.split else np.arange(len(dataset))


def _measures(arguments: argparse.Namespace) -> list[dict]:
    """A row for each measure of one model."""
    predict, shape = given.scorer(arguments.model)
    dataset, rows = _pictures(arguments, given.classes(arguments.model), shape[0])
    if not arguments.split and given.trained_on(arguments.model, dataset.digest):
        print("note: it was trained on some of these: --split test has those it did not see", file=sys.stderr)
    bar = tqdm(batches(dataset.images, rows), "Scores", -(-len(rows) // BATCH), unit=f" times {BATCH}")
    labels, groups, scores = dataset.labels[rows], dataset.groups[rows], np.concatenate([*map(predict, bar)])
    threshold, origin = given.threshold(arguments.model, arguments.threshold)
    if arguments.false_alarms is not None:
        threshold, origin = metrics.threshold_for(labels, scores, arguments.false_alarms), "--false-alarms"
    say(f"{dataset.classes[1]} from a probability of {threshold:.6f} on ({origin})", file=sys.stderr)
    people = {"people": (len(set(groups)),)} if dataset.people_known else {}
    counts = {"pictures": (len(rows),), **people, "threshold": (threshold,)}
    found = {**counts, **metrics.rates(labels, scores, groups, threshold)}
    columns = ("measure", "value", "low", "high")
    return [dict(zip_longest(columns, (name, *ends))) for name, ends in found.items()]


def _shown(value: Any) -> Any:
    """A float with 6 decimals; None for NaN."""
    return value if isinstance(value, int | str | None) else None if math.isnan(value) else round(value, 6)
