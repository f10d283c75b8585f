"""Confirmation: which networks of a search are still good enough when trained in full, with fresh seeds.

A search picks the best of many short trainings, so what it saw of its pick is too good (`optimism`). Here the
pick has to do it again, from other seeds: from cheap to dear, the networks that are expected to keep the
floor are trained in full, and the first whose margin above the floor is positive with its whole interval is
the answer. Each quality floor has an answer of its own; trainings are shared, and counted.

What a full training will give is guessed from the short one: the mean gain of those trained in full so far
is added, and the mean half width of their intervals subtracted. A network is given up before all its seeds
are trained when it falls short of what its interval will need. When only one more network can be afforded, it
is one with `LAST_ROOM` times that room. All this on validation faces; the test split has no part in it.

Not here: training (the caller's), and which networks there are to choose from (the search).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from emolib import metrics

Train = Callable[[str, int], tuple[np.ndarray, float]]
LAST_ROOM = 1.5  # times the room for its interval that the last network one can afford must have


@dataclass(frozen=True)
class Faces:
    """The validation faces that all scores are about, and the baseline's scores of them.

    `labels` and `groups` are (n,), the labels 0 or 1, a group a person; `baseline` (n_seeds, n) holds the
    scores of its full trainings, a row each.
    """

    labels: np.ndarray
    groups: np.ndarray
    baseline: np.ndarray


@dataclass(frozen=True)
class Training:
    """One full training: its network and seed, validation AUC with a lower bound, and the seconds it took.

    The bound is what a short trial has too: the baseline's AUC plus the lower end, one-sided 95%, of the
    difference between the two on the same people.
    """

    fingerprint: str
    seed: int
    auc: float
    low: float
    seconds: float


@dataclass(frozen=True)
class Choice:
    """The network chosen for one floor.

    Attributes:
        fingerprint: the network; None if there was none to choose from.
        confirmed: whether `low` is at or above `floor`. If not, this is the surest of those that were tried.
        floor: validation AUC that was to be kept.
        auc: mean validation AUC over the seeds.
        low: `floor` plus the lower end of the margin's interval, see `margin`.
        tried: fingerprints of the networks trained for this floor, in order.
    """

    fingerprint: str | None
    confirmed: bool
    floor: float
    auc: float
    low: float
    tried: tuple[str, ...]


@dataclass(frozen=True)
class Confirmation:
    """`choices`: floor's name -> `Choice`. `trainings`: all that was trained, in order."""

    choices: dict[str, Choice]
    trainings: tuple[Training, ...]


def margin(
    faces: Faces,
    scores: np.ndarray,
    share: float,
    *,
    n_boot: int = 1000,
    confidence: float = 0.95,
    seed: int = 0,
) -> tuple[float, float, float]:
    """How far the AUC lies above the floor that keeps `share` of the baseline's, with its interval.

    Network and baseline see the same resampled people; the seeds of both are resampled as well.

    Args:
        faces: the faces, with the baseline's scores.
        scores: (n_seeds, n) of the network, a row a training.
        share: of the baseline's AUC above chance to keep.
        n_boot: bootstrap repetitions.
        confidence: share of repetitions inside the interval (percentile method).
        seed: seeds the resampling.

    Returns:
        (mean margin over the trainings, low end, high end).
    """
    rng = np.random.default_rng(seed)
    weights = metrics.bootstrap_weights(faces.groups, n_boot, rng)
    ours = _mean_of_seeds(faces.labels, scores, weights, rng)
    theirs = _mean_of_seeds(faces.labels, faces.baseline, weights, rng)
    low, high = np.nanquantile(
        ours - metrics.quality_floor(theirs, share), [(1 - confidence) / 2, (1 + confidence) / 2]
    )
    mean = _mean_auc(faces.labels, scores) - floor(faces, share)
    return mean, min(float(low), mean), max(float(high), mean)


def floor(faces: Faces, share: float) -> float:
    """Validation AUC that keeps `share` of what the baseline's full trainings have above chance."""
    return metrics.quality_floor(_mean_auc(faces.labels, faces.baseline), share)


def confirm(
    short: Mapping[str, tuple[int, float]],
    train: Train,
    faces: Faces,
    *,
    shares: Mapping[str, float],
    baseline_short: float,
    seeds: Sequence[int],
    max_full: int,
    n_boot: int = 1000,
) -> Confirmation:
    """Choose a network for each floor by full trainings.

    Args:
        short: fingerprint -> (FLOPs, validation AUC after a short training) of the networks to choose from.
        train: (fingerprint, seed) -> (validation scores (n,) after a full training, seconds it took).
        faces: the validation faces.
        shares: name -> share of the baseline's AUC above chance to keep. The trainings are shared out evenly,
            and what one floor leaves goes to the next.
        baseline_short: the baseline's validation AUC after a short training.
        seeds: training seeds, none of them used by the search.
        max_full: full trainings in all.
        n_boot: bootstrap repetitions.

    Raises:
        ValueError: if `max_full` does not allow one network with all seeds for each floor.
    """
    if max_full < len(shares) * len(seeds):
        raise ValueError(
            f"max_full: expected at least {len(shares) * len(seeds)}, {len(seeds)} trainings for each of "
            f"{len(shares)} floors, got {max_full}"
        )
    full = _Full(short, train, faces, list(seeds), baseline_short, n_boot)
    choices = {}
    for number, (name, share) in enumerate(shares.items()):
        allowance = (max_full - len(full.trainings)) // (len(shares) - number)
        choices[name] = _choose(full, share, len(full.trainings) + allowance)
    return Confirmation(choices, tuple(full.trainings))


def _choose(full: _Full, share: float, most: int) -> Choice:
    """The choice for one floor, with at most `most` trainings in all, those for other floors included."""
    asked, accepted, tried = floor(full.faces, share), None, []
    while (found := _next(full, asked, share, most, accepted, tried)) is not None:
        name, last = found
        tried.append(name)
        for seed in full.seeds:
            full.train(name, seed)
            if full.mean_auc(name) - full.half_width(share) < asked and not last:
                break
        if not full.missing(name) and full.margin(name, share)[1] >= 0:
            accepted = name
    if not tried:
        return Choice(None, False, asked, float("nan"), float("nan"), ())
    surest = max(tried, key=lambda name: (-full.missing(name), full.margin(name, share)[1], name))
    chosen = accepted or surest
    for seed in full.seeds:
        if len(full.trainings) < most:  # one that was given up has trainings left to do
            full.train(chosen, seed)
    low = asked + full.margin(chosen, share)[1]
    return Choice(chosen, accepted is not None, asked, full.mean_auc(chosen), low, tuple(tried))


def _next(full, asked, share, most, accepted, tried) -> tuple[str, bool] | None:
    """The network to train next, and whether it is the last that can be afforded."""
    left = most - len(full.trainings)
    below = full.flops(accepted) if accepted else float("inf")
    open_ = [name for name in full.short if name not in tried]
    open_ = [name for name in open_ if full.missing(name) <= left and full.flops(name) < below]
    last = left <= len(full.seeds)  # a miss would leave nothing for another
    need = asked + full.half_width(share) * (LAST_ROOM if last else 1) - full.gain()
    if likely := [name for name in open_ if full.short[name][1] >= need]:
        return min(likely, key=lambda name: (full.flops(name), name)), last
    if open_ and accepted is None:
        return max(open_, key=lambda name: (full.short[name][1], name)), last
    return None


class _Full:
    """The full trainings so far, and what they teach about those to come."""

    def __init__(self, short, train, faces, seeds, baseline_short, n_boot):
        self.short, self.faces, self.seeds, self.n_boot = short, faces, seeds, n_boot
        self.trainings: list[Training] = []
        self._train, self._scores, self._auc, self._margins = train, {}, {}, {}
        self._baseline_gain = _mean_auc(faces.labels, faces.baseline) - baseline_short

    def flops(self, name: str) -> int:
        return self.short[name][0]

    def missing(self, name: str) -> int:
        """How many of its trainings have not been done."""
        return len(self.seeds) - len(self._scores.get(name, ()))

    def train(self, name: str, seed: int) -> None:
        if seed in self._scores.get(name, ()):
            return
        scores, seconds = self._train(name, seed)
        auc = metrics.auc(self.faces.labels, scores)
        self._scores.setdefault(name, {})[seed] = scores
        self._auc.setdefault(name, []).append(auc)
        self.trainings.append(Training(name, seed, auc, self._low(scores, auc), seconds))

    def mean_auc(self, name: str) -> float:
        return float(np.mean(self._auc[name]))

    def margin(self, name: str, share: float) -> tuple[float, float, float]:
        """`margin` of the trainings so far; computed once."""
        scores = list(self._scores[name].values())
        key = name, len(scores), share
        if key not in self._margins:
            self._margins[key] = margin(self.faces, np.stack(scores), share, n_boot=self.n_boot)
        return self._margins[key]

    def gain(self) -> float:
        """What full training adds to the AUC of a short one; the baseline's gain until others are known."""
        gains = [self.mean_auc(name) - self.short[name][1] for name in self._auc]
        return float(np.mean(gains)) if gains else self._baseline_gain

    def half_width(self, share: float) -> float:
        """How far the lower end of a margin is expected below it: the mean of those known."""
        known = [self.margin(name, share) for name in self._auc]
        known = known or [margin(self.faces, self.faces.baseline, share, n_boot=self.n_boot)]
        return float(np.mean([mean - low for mean, low, _ in known]))

    def _low(self, scores: np.ndarray, auc: float) -> float:
        """See `Training`; the baseline's first training stands for it."""
        reference, labels = self.faces.baseline[0], self.faces.labels
        low, _ = metrics.difference_interval(
            labels, scores, reference, self.faces.groups, n_boot=self.n_boot, confidence=0.90
        )
        return min(auc, metrics.auc(labels, reference) + low)


def full_rows(confirmation: Confirmation, trials: pd.DataFrame) -> pd.DataFrame:
    """The full trainings as rows of the table of trials, of kind "full", accepted where a floor chose them.

    `trials` are the short trainings, with `runner.COLUMNS`: parent, reduction and cost come from there.
    """
    known = trials.drop_duplicates("fingerprint").set_index("fingerprint")
    confirmed = {choice.fingerprint for choice in confirmation.choices.values() if choice.confirmed}
    rows = [
        known.loc[one.fingerprint].to_dict()
        | {"fingerprint": one.fingerprint, "seed": one.seed, "trial": number, "kind": "full"}
        | {"val_auc": one.auc, "val_auc_low": one.low, "seconds": one.seconds}
        | {"accepted": one.fingerprint in confirmed}
        for number, one in enumerate(confirmation.trainings, start=len(trials) + 1)
    ]
    return pd.DataFrame(rows).reindex(columns=trials.columns)


def _mean_auc(labels: np.ndarray, scores: np.ndarray) -> float:
    return float(np.mean([metrics.auc(labels, row) for row in np.atleast_2d(scores)]))


def _mean_of_seeds(labels, scores, weights, rng) -> np.ndarray:
    """AUC in each repetition, the mean over as many seeds as there are, drawn with replacement."""
    scores = np.atleast_2d(scores)
    per_seed = np.stack([metrics.weighted_auc(labels, row, weights) for row in scores])
    drawn = rng.integers(len(scores), size=per_seed.shape)
    return np.take_along_axis(per_seed, drawn, axis=0).mean(axis=0)
