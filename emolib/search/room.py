"""The search for a friend in a room: first over detectors, then over classifiers of what the best one finds.

A friend in a room is a cascade of two small networks, and each is searched for as any network is: by A* from
the room baseline's, one reduction after another, short trainings, lower bounds against the baseline's. What
a detector finds decides what classifiers learn from, so it comes first. It is judged by how well it tells
frames with a face from those without, where a wrong box counts as not found; a classifier by how well it
tells frames in which somebody smiles from all others.

Both bounds are split between the two:

- **FLOPs.** The detector may have that share of them which it has in the baseline, the classifier all that
  the detector leaves. This bound comes first: no network above it is trained but the baseline, and where none
  keeps the floor, the best of those that were tried stands in, and is called unconfirmed.
- **Quality.** A smile is seen where both are right, so to keep a share q together, each has to keep sqrt(q).

Last, the classifiers found are trained in full, from cheap to dear, behind detectors trained in full, with
seeds that the search has not used, until one keeps q of the baseline's quality with its whole interval
(`confirm`). Not here: training itself, and the int8 files that come of it.
"""

import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.data.rooms.frames import Rooms
from emolib.networks.cost import cascade_cost, cost
from emolib.networks.spec import ModelSpec
from emolib.search import confirm, runner
from emolib.search.evaluator import Evaluator, load
from emolib.search.executors import OneByOne
from emolib.search.reductions import space
from emolib.search.strategies.astar import AStar
from emolib.search.strategies.base import Strategy
from emolib.training.cache import seconds
from emolib.training.config import TrainingConfig
from emolib.training.evaluate import scorer, scores_of

BASELINE, FRIEND = "Room baseline", "Friend in a room"
TRIES = 2  # classifiers that are trained in full with all seeds, at most
STEP = 0.5  # of a classifier, times a detector's
RATE = 3.5e9  # multiply-accumulates a second, forward, that a training gets through on one core


class Cascade(NamedTuple):
    """A friend in a room: the network that finds a face, and the one that says whether it smiles."""

    detector: ModelSpec
    classifier: ModelSpec


class Pair(NamedTuple):
    """Folders of a cascade's trainings, see `training.cache.train_once`, and of the crops between the two."""

    detector: Path
    crops: Path
    classifier: Path


class Trains(Protocol):
    """What the search needs of trainings; `RoomTrainer` is what it gets, tests have made-up ones."""

    def detectors(self, baseline: ModelSpec, seed: int) -> runner.Evaluate:
        """A short training of a detector, judged against `baseline`."""

    def classifiers(self, detector: ModelSpec, baseline: ModelSpec, seed: int) -> runner.Evaluate:
        """A short training of a classifier on what `detector` finds after one, judged against `baseline`."""

    def cascade(self, networks: Cascade, seed: int) -> Pair:
        """Both trained in full; in any process."""

    def scores(self, trained: Pair) -> tuple[np.ndarray, float]:
        """Scores of the frames of "confirm" by a trained cascade, and the seconds its training took."""

    def validation(self) -> tuple[np.ndarray, np.ndarray]:
        """Labels (somebody smiles) and groups of these frames."""


@dataclass(frozen=True)
class RoomTrainer:
    """Trains detectors on frames, and classifiers on what a detector finds in them; each is kept. Picklable.

    Attributes:
        rooms: folder with the frames.
        cache: folder where trainings, and crops, are kept.
        short: how to train while searching; `full`: how to train what was found.
        threads: TensorFlow's in each training.
    """

    rooms: Path
    cache: Path
    short: TrainingConfig
    full: TrainingConfig
    threads: int = 1

    def detectors(self, baseline: ModelSpec, seed: int) -> Evaluator:  # noqa: D102 (as in Trains, here and below)
        return self._detectors(self.short, seed, baseline)

    def classifiers(self, detector: ModelSpec, baseline: ModelSpec, seed: int) -> Evaluator:  # noqa: D102
        crops = self.crops(self._detectors(self.short, seed).folder(detector), seed)
        return self._classifiers(crops, self.short, seed, baseline)

    def cascade(self, networks: Cascade, seed: int) -> Pair:  # noqa: D102
        detector = self._detectors(self.full, seed).folder(networks.detector)
        crops = self.crops(detector, seed)
        classifier = self._classifiers(crops, self.full, seed)
        return Pair(detector, crops, classifier.folder(networks.classifier))

    def scores(self, trained: Pair) -> tuple[np.ndarray, float]:  # noqa: D102
        took = seconds(trained.detector) + seconds(trained.classifier)
        predict = scorer(trained.classifier / "model.keras")
        return scores_of(load(trained.crops, Dataset), "confirm", predict), took

    def validation(self) -> tuple[np.ndarray, np.ndarray]:  # noqa: D102
        rooms = load(self.rooms, Rooms)
        val = rooms.indices("confirm")
        return rooms.labels[val], rooms.groups[val]

    def crops(self, detector: Path, seed: int) -> Path:
        """Folder with what the training `detector` finds in the frames, made if it is not there."""
        import keras

        from emolib.training.crops import crops

        folder = self.cache / f"crops-{detector.name}"
        if not folder.exists():
            unfinished = folder.with_name(f".{folder.name}.{os.getpid()}.partial")
            shutil.rmtree(unfinished, ignore_errors=True)
            model = keras.saving.load_model(detector / "model.keras", compile=False)
            crops(load(self.rooms, Rooms), model, seed=seed).save(unfinished)
            unfinished.replace(folder)
        return folder

    def _detectors(self, config: TrainingConfig, seed: int, reference: ModelSpec | None = None) -> Evaluator:
        return Evaluator(self.rooms, config, seed, self.cache, reference, self.threads, Rooms, "somebody")

    def _classifiers(
        self, crops: Path, config: TrainingConfig, seed: int, reference: ModelSpec | None = None
    ) -> Evaluator:
        # crops are of boxes moved at random already
        plain = replace(config, augment=False, learning_rate=STEP * config.learning_rate)
        return Evaluator(crops, plain, seed, self.cache, reference, self.threads)


@dataclass(frozen=True)
class Found:
    """What the search for a friend in a room has found.

    Attributes:
        networks: `BASELINE` and `FRIEND` -> the cascade.
        trained: the same -> seed -> its trainings in full.
        trials: all trainings in order, columns `runner.COLUMNS` and `network`, "detector" or "classifier"; a
            row of kind "full" is a classifier behind a detector trained in full.
        searches: "detector" and "classifier" -> its search.
        targets: the same -> FLOPs to get under.
        choice: the friend's, by its classifier's fingerprint.
    """

    networks: dict[str, Cascade]
    trained: dict[str, dict[int, Pair]]
    trials: pd.DataFrame
    searches: dict[str, runner.SearchResult]
    targets: dict[str, int]
    choice: confirm.Choice


def search_room(
    trains: Trains, baseline: Cascade, *, flops: int, floor: float, seeds: Sequence[int], search_seed: int,
    max_trials: int, strategy: type[Strategy] = AStar, fits: Callable[[ModelSpec], bool] = lambda spec: True,
    executor: Executor | None = None, **how: Any,
) -> Found:  # fmt: skip
    """Search for the cascade with the fewest FLOPs that keeps `floor`; see the module.

    Args:
        trains: trainings.
        baseline: the cascade to start from, and to be measured against.
        flops: what a frame may take, everything counted (`cascade_cost`).
        floor: share of the baseline's AUC above chance to keep.
        seeds: of the trainings in full; the baseline has the first.
        search_seed: of the short trainings, none of `seeds`.
        max_trials: short trainings of each of the two searches.
        strategy: of both.
        fits: whether a network may be the answer, as by its memory.
        executor: where trainings run; None: here, one after the other.
        how: for both, see `runner.search`.

    Raises:
        ValueError: `flops` is not enough for the smallest cascade, or another argument is out of range.
    """
    if not 0 < floor <= 1:
        raise ValueError(f"floor: expected above 0, at most 1, got {floor}")
    between = cascade_cost(*baseline).flops - sum(cost(each).flops for each in baseline)
    least = between + sum(cost(space.smallest(each, lambda one: cost(one).flops)).flops for each in baseline)
    if flops < least:
        raise ValueError(
            f"flops: expected at least {least:,}, which the smallest cascade takes, got {flops:,}"
        )
    executor = executor or OneByOne()
    full: dict[tuple[Cascade, int], Future[Pair]] = {}

    def in_full(networks: Cascade, some: Sequence[int] = seeds) -> dict[int, Future[Pair]]:
        """Its trainings with these seeds, side by side; they are begun if they have not been."""
        for seed in some:
            if (networks, seed) not in full:
                full[networks, seed] = executor.submit(trains.cascade, networks, seed)
        return {seed: full[networks, seed] for seed in some}

    def stage(start: ModelSpec, target: int, evaluate: runner.Evaluate) -> runner.SearchResult:
        one = strategy(
            start, target_flops=target, quality_floor_fraction=sqrt(floor), seed=search_seed,
            fits=lambda spec: cost(spec).flops <= target and fits(spec),
        )  # fmt: skip
        return runner.search(one, evaluate, seed=search_seed, max_trials=max_trials, executor=executor, **how)

    of_baseline = in_full(baseline, seeds[:1])[seeds[0]]  # large, and one is enough to compare with
    share = cost(baseline.detector).flops / (cascade_cost(*baseline).flops - between)
    targets = {"detector": int(share * (flops - between))}
    judge = trains.detectors(baseline.detector, search_seed)
    detectors = stage(baseline.detector, targets["detector"], judge)
    detector = _best(detectors)
    targets["classifier"] = max(1, flops - between - cost(detector).flops)
    judge = trains.classifiers(detector, baseline.classifier, search_seed)
    classifiers = stage(baseline.classifier, targets["classifier"], judge)

    def behind(fingerprint: str) -> Cascade:
        return Cascade(detector, classifiers.proposals[fingerprint].spec)

    def train_one(fingerprint: str, seed: int) -> tuple[np.ndarray, float]:
        return trains.scores(in_full(behind(fingerprint), [seed])[seed].result())

    reference = trains.scores(of_baseline.result())[0][np.newaxis]
    within = _but_the_baseline(classifiers)
    candidates = {row.fingerprint: (row.flops, row.val_auc) for row in within.itertuples()}
    trainings = confirm.FullTrainings(
        candidates, train_one, confirm.ValidationFaces(*trains.validation(), reference), seeds,
        float(classifiers.trials["val_auc"].iloc[0]),
    )  # fmt: skip
    confirmed = confirm.confirm(trainings, {FRIEND: floor}, max_full=TRIES * len(seeds))
    choice = confirmed.choices[FRIEND]
    networks = {BASELINE: baseline, FRIEND: behind(choice.fingerprint or baseline.classifier.fingerprint)}
    rows = [detectors.trials, classifiers.trials, confirm.full_rows(confirmed, classifiers.trials)]
    names = ["detector", "classifier", "classifier"]
    trials = pd.concat(
        [of.assign(network=name) for of, name in zip(rows, names, strict=True)], ignore_index=True
    )
    return Found(
        networks,
        {
            BASELINE: {seeds[0]: of_baseline.result()},
            FRIEND: {seed: done.result() for seed, done in in_full(networks[FRIEND]).items()},
        },
        trials.assign(trial=trials.index + 1),
        {"detector": detectors, "classifier": classifiers},
        targets,
        choice,
    )


def _best(result: runner.SearchResult) -> ModelSpec:
    """The answer of a search; if there is none, the best of those that were tried."""
    best = _but_the_baseline(result).nlargest(1, "val_auc_low")
    return result.answer or result.proposals[best["fingerprint"].iloc[0]].spec


def _but_the_baseline(result: runner.SearchResult) -> pd.DataFrame:
    """The trials that came to their end but the first, if there are any."""
    done = result.trials.iloc[1:].dropna(subset="val_auc")
    return done if len(done) else result.trials.iloc[:1]


def minutes(
    baseline: Cascade, n_frames: int, short: TrainingConfig, full: TrainingConfig, *,
    flops: int, n_seeds: int, max_trials: int, workers: int,
) -> float:  # fmt: skip
    """About how long the trainings of `search_room` take, on cores such as those that RATE was measured on.

    The baseline's are counted as they are, all others as if they took what `flops` allows for.
    """
    of_baseline = short.epochs + full.epochs
    others = (max_trials - 1) * short.epochs + n_seeds * full.epochs
    macs = sum(cost(each).macs for each in baseline) * of_baseline + flops / 2 * others
    return n_frames * macs / RATE / workers / 60
