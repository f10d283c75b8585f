"""`emolib evaluate`: how good a network is on labelled pictures."""

import argparse
import math
import sys
from itertools import zip_longest

import numpy as np
from tqdm import tqdm

from emolib import metrics
from emolib.cli.model import show
from emolib.cli.pictures import faces
from emolib.data.picture_file import BATCH, batches
from emolib.embedded import given
from emolib.environment.streams import say


def _evaluate(arguments: argparse.Namespace) -> None:
    """Score all pictures of a labelled folder or list with a model (int8 .tflite, or .keras), and compare.

    AUC is the chance that a positive picture scores above a negative one. At the threshold: accuracy, the
    share of right decisions; precision, of those that count as positive, how many are; recall, of the
    positive ones, how many are found; false alarms, of the negative ones, how many count as positive.
    Intervals hold 95%, over people where these are known, else over pictures. A network does better on
    pictures that it was trained with: take others, or --split test of the same pictures and --seed.

    examples:
      emolib evaluate published/friend.tflite --data folder --data-dir ~/faces --positive smile
      emolib evaluate runs/mine/best.tflite --data-dir runs/mine/data --split test
      emolib evaluate runs/mine/best.tflite --data-dir ~/new --false-alarms 0.01 --csv > figures.csv
    """
    if arguments.model.is_dir():
        how = "evaluate takes no friend in a room: report.json beside it says how good it is"
        raise ValueError(f"model: expected a file, got the folder {arguments.model}: {how}")
    (predict, shape), classes = given.scorer(arguments.model), given.classes(arguments.model)
    if classes != given.CLASSES:  # as it was called when the model was made
        arguments.positive = arguments.positive or classes[1]
    dataset = faces(arguments, shape[0])
    if dataset.classes[1] == classes[0]:
        raise ValueError(f"--positive: expected {classes[1]!r}, as the model has it, got {classes[0]!r}")
    if dataset.classes != classes:
        told = (
            f"{classes[1]} from {classes[0]}, these pictures {dataset.classes[1]} from {dataset.classes[0]}"
        )
        say(f"note: the model was made to tell {told}", file=sys.stderr)
    if not arguments.split and given.trained_on(arguments.model, dataset.digest):
        print("note: it was trained on some of these: --split test has those it did not see", file=sys.stderr)
    rows = dataset.indices(arguments.split) if arguments.split else np.arange(len(dataset))
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
    show([dict(zip_longest(columns, (name, *map(_shown, ends)))) for name, ends in found.items()], arguments)


def _shown(value: float) -> float | None:
    """With 6 decimals; None for NaN."""
    return value if isinstance(value, int) else None if math.isnan(value) else round(value, 6)
