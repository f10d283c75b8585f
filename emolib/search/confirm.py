"""Confirmation: which networks of a search are still good enough when trained in full, with fresh seeds.

A search picks the best of many short trainings, so what it saw of its pick is too good (`optimism`). Here the
pick has to do it again, from other seeds: from cheap to dear, the networks that are expected to keep the
floor are trained in full, and the first whose margin above the floor is positive with its whole interval is
the answer. Each quality floor has an answer of its own; trainings are shared, and counted.

What a full training will give is guessed from the short one, and from networks of about as many FLOPs that
were trained in full, as small ones gain and scatter otherwise. When none is expected to hold, those that may
hold without their interval are tried, the best first, while there are trainings left. A network is
given up before all its seeds are trained when it falls short of what its interval will need. When only one
more network can be afforded, it is one with `LAST_ROOM` times that room. All this on "confirm", the half of
the validation faces that neither trainings nor the search have chosen by; the test split has no part in it.
What is confirmed is the first of several tried, and no interval is widened for that: its figures on "confirm"
are a little too good, those on test are not.
What only just passes in a search is seldom confirmed, so that it has to keep more (`to_search`). Where small
networks were refused, the search can be sent back for larger ones, once (`again`). So "confirm" may say where
to look, never what is found.

Where FLOPs are given instead of a floor, the `BEST` networks within them by short quality are trained in full
with all seeds, and the best on "choose" is the answer; "confirm" says how good it is.

Not here: training (the caller's), and which networks there are to choose from (the search).
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
import pandas as pd

from emolib import metrics

BEST = 3  # networks that are trained in full to find the best within a budget of FLOPs
RESERVE = 0.25  # of what may be lost: kept by a search for the confirmation
GAP = 4  # times as many FLOPs: between a refused network and one so much larger a search looks again
LAST_ROOM = 1.5  # times the room for its interval that the last network one can afford must have
COLUMNS = ["fingerprint", "seed", "val_auc", "val_auc_low", "seconds"]  # of full trainings
CONFIDENCE = 0.95  # of the intervals of margins


def to_search(share: float) -> float:
    """The share of quality that a search asks for, so that `share` can be confirmed of what it finds.

    >>> round(to_search(0.8), 2)
    0.85
    """
    return share + RESERVE * (1 - share)


@dataclass(frozen=True)
class ValidationFaces:
    """The validation faces that all scores are about, and the baseline's scores of them.

    `labels` and `groups` are (n,), the labels 0 or 1, a group a person; `baseline` (n_seeds, n) holds the
    scores of its full trainings, a row each; intervals are from `n_boot` bootstrap repetitions.
    """

    labels: np.ndarray
    groups: np.ndarray
    baseline: np.ndarray
    n_boot: int = 1000

    def auc(self, scores: np.ndarray | Sequence[np.ndarray]) -> float:
        """The mean AUC of trainings, a row of `scores` (n_seeds, n) each."""
        return float(np.mean([metrics.auc(self.labels, row) for row in scores]))

    def floor(self, share: float) -> float:
        """Validation AUC that keeps `share` of what the baseline's full trainings have above chance."""
        return metrics.quality_floor(self.auc(self.baseline), share)

    def margin(self, scores: np.ndarray, share: float) -> tuple[float, float, float]:
        """How far the mean AUC of `scores` (n_seeds, n) lies above the floor for `share`: (mean, low, high).

        The interval is one of 95%: network and baseline see the same resampled people, and the seeds of both
        are resampled as well.
        """
        rng = np.random.default_rng(0)
        weights = metrics.bootstrap_weights(self.groups, self.n_boot, rng)
        ours, theirs = (self._resampled(each, weights, rng) for each in (scores, self.baseline))
        ends = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
        low, high = np.nanquantile(ours - (0.5 + share * (theirs - 0.5)), ends)
        mean = self.auc(scores) - self.floor(share)
        return mean, min(float(low), mean), max(float(high), mean)

    def _resampled(self, scores: np.ndarray, weights: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """AUC in each repetition, the mean over as many seeds as there are, drawn with replacement."""
        per_seed = np.stack([metrics.weighted_auc(self.labels, row, weights) for row in scores])
        drawn = rng.integers(len(scores), size=per_seed.shape)
        return np.take_along_axis(per_seed, drawn, axis=0).mean(axis=0)


@dataclass(frozen=True)
class Choice:
    """The network chosen for one floor, or as the best within a budget of FLOPs.

    Attributes:
        fingerprint: the network; None if there was none to choose from.
        confirmed: whether `low` is at or above `floor`. If not, this is the surest of those that were tried.
            None of the best within a budget, which has nothing to keep.
        floor: validation AUC that was to be kept; of the best within a budget, the baseline's.
        auc: mean validation AUC over the seeds.
        low: `floor` plus the lower end of the margin's interval, see `ValidationFaces`.
        tried: fingerprints of the networks trained for this floor, in order.
    """

    fingerprint: str | None
    confirmed: bool | None
    floor: float
    auc: float
    low: float
    tried: tuple[str, ...]


@dataclass(frozen=True)
class Confirmation:
    """`choices`: name of a floor or a budget -> `Choice`. `trials`: all full trainings, in order.

    Columns of `trials`: fingerprint, seed, val_auc, val_auc_low, seconds. The lower bound is what a short
    trial has too: the baseline's AUC plus the lower end, one-sided 95%, of the difference between the two on
    the same people.
    """

    choices: dict[str, Choice]
    trials: pd.DataFrame


@dataclass
class FullTrainings:
    """The full trainings so far, and what they teach about those to come.

    Args:
        short: fingerprint -> (FLOPs, validation AUC after a short training) of the networks to choose from.
        train_one: (fingerprint, seed) -> (validation scores (n,) after a full training, seconds it took).
        faces: the validation faces.
        seeds: training seeds, none of them used by the search.
        baseline_short: the baseline's validation AUC after a short training.

    Attributes:
        trials: a row a training, as COLUMNS; `scores`: network -> its validation scores, a row a training.
    """

    short: dict[str, tuple[int, float]]
    train_one: Callable[[str, int], tuple[np.ndarray, float]]
    faces: ValidationFaces
    seeds: Sequence[int]
    baseline_short: float
    trials: list[tuple[str, int, float, float, float]] = field(default_factory=list)
    scores: dict[str, list[np.ndarray]] = field(default_factory=dict)
    _aucs: dict[tuple[str, int], float] = field(default_factory=dict)
    _margins: dict[tuple, tuple[float, float, float]] = field(default_factory=dict)

    def missing(self, name: str) -> int:
        """How many of its trainings have not been done."""
        return len(self.seeds) - len(self.scores.get(name, ()))

    def train(self, name: str) -> None:
        """Train a network with the first seed that it has not been trained with."""
        faces, known = self.faces, self.scores.setdefault(name, [])
        seed, reference = self.seeds[len(known)], faces.baseline[0]  # its first training stands for it
        scores, seconds = self.train_one(name, seed)
        known.append(scores)
        auc = metrics.auc(faces.labels, scores)
        less, _ = metrics.difference_interval(
            faces.labels, scores, reference, faces.groups, n_boot=faces.n_boot, confidence=0.90
        )
        low = min(auc, metrics.auc(faces.labels, reference) + less)
        self.trials.append((name, seed, auc, low, seconds))

    def auc(self, name: str) -> float:
        """Validation AUC, the mean of the trainings so far; computed once."""
        key = name, len(self.scores[name])
        if key not in self._aucs:
            self._aucs[key] = self.faces.auc(self.scores[name])
        return self._aucs[key]

    def margin(self, name: str, share: float) -> tuple[float, float, float]:
        """`ValidationFaces.margin` of the trainings so far; computed once."""
        key = name, len(self.scores[name]), share
        if key not in self._margins:
            self._margins[key] = self.faces.margin(np.stack(self.scores[name]), share)
        return self._margins[key]

    def gain(self, name: str) -> float:
        """What full training adds to the AUC of a short one: the mean of the networks trained so far, one of
        twice or half the FLOPs counting 1/e; the baseline's gain until there are some."""
        if not self.scores:
            return self.faces.auc(self.faces.baseline) - self.baseline_short
        flops = np.array([self.short[each][0] for each in self.scores])
        weights = np.exp(-np.abs(np.log2(flops / self.short[name][0])))
        return float(
            np.average([self.auc(each) - self.short[each][1] for each in self.scores], weights=weights)
        )

    def half_width(self, name: str, share: float) -> float:
        """How far the lower end of the margin of `name` is expected below it: as of the network nearest in
        FLOPs that was trained in full, or the baseline."""
        sizes = {each: np.log2(self.short[each][0]) for each in (name, *self.scores)}
        like = min(self.scores, key=lambda each: (abs(sizes[each] - sizes[name]), each), default=None)
        margin = self.margin(like, share) if like else self.faces.margin(self.faces.baseline, share)
        return margin[0] - margin[1]


def confirm(
    full: FullTrainings, shares: Mapping[str, float], *, max_full: int,
    within: Mapping[str, int] = MappingProxyType({}), quality: Callable[[str], float] = lambda name: 0.0,
    again: Callable[[str, Choice, int], object] | None = None,
) -> Confirmation:  # fmt: skip
    """Choose a network for each floor by full trainings, and the best within each budget.

    Args:
        full: trainings, none done yet, and what they are chosen from.
        shares: name -> share of the baseline's AUC above chance to keep. The trainings are shared out evenly,
            and what one floor leaves goes to the next.
        max_full: full trainings in all for the floors.
        within: name -> FLOPs that the best network may take.
        quality: fingerprint -> mean AUC on "choose" of its full trainings, asked when they are done.
        again: where networks were refused, called with the name of a floor, its choice so far, and the FLOPs
            above which there may be one that nobody has tried. It may put new networks into `full.short`; a
            third of the floor's trainings is kept for them, enough for one network at least.

    Raises:
        ValueError: if `max_full` does not allow one network with all seeds for each floor.
    """
    least = len(shares) * len(full.seeds)
    if max_full < least:
        raise ValueError(f"max_full: expected at least {least}, all seeds for each floor, got {max_full}")
    choices = {}
    for number, (name, share) in enumerate(shares.items()):
        done, n = len(full.trials), len(full.seeds)
        allowance = (max_full - done) // (len(shares) - number)
        if again and allowance >= 2 * n:
            choice = _choose(full, share, done + allowance - max(n, allowance // 3), finish=False)
            if above := _above(full, choice):
                again(name, choice, above)
            choices[name] = _choose(full, share, done + allowance, choice)
        else:
            choices[name] = _choose(full, share, done + allowance)
    choices |= {name: _best(full, flops, quality) for name, flops in within.items()}
    return Confirmation(choices, pd.DataFrame(full.trials, columns=COLUMNS))


def _above(full: FullTrainings, choice: Choice) -> int:
    """FLOPs above which to search again, 0: nowhere.

    Below a confirmed choice that is the middle (of the logarithms) between it and the largest network that
    was refused: what is nearer to that one is expected to be refused, too. Without a confirmed choice it is
    the largest that was tried.
    """
    tried = {name: full.short[name][0] for name in choice.tried}
    if not choice.confirmed or choice.fingerprint is None:
        return max(tried.values(), default=0)
    most = tried[choice.fingerprint]
    refused = max((flops for flops in tried.values() if flops < most), default=most)
    return math.isqrt(refused * most) if most >= GAP * refused else 0


def _best(full: FullTrainings, flops: int, quality: Callable[[str], float]) -> Choice:
    """The best of at most `flops` FLOPs."""
    asked, within = full.faces.floor(1), [name for name, of in full.short.items() if of[0] <= flops]
    tried = sorted(within, key=lambda name: (-full.short[name][1], name))[:BEST]
    if not tried:
        return Choice(None, None, asked, float("nan"), float("nan"), ())
    for name in tried:
        while full.missing(name):
            full.train(name)
    best = max(tried, key=lambda name: (quality(name), name))
    return Choice(best, None, asked, full.auc(best), asked + full.margin(best, 1)[1], tuple(tried))


def _choose(
    full: FullTrainings, share: float, most: int, before: Choice | None = None, *, finish: bool = True
) -> Choice:
    """The choice for one floor, with at most `most` trainings in all, those for other floors included.

    `before` is what was chosen from fewer networks, or with fewer trainings. With `finish` one that was given
    up, and is still the surest, gets the trainings that it lacks.
    """
    asked = full.faces.floor(share)
    accepted = before.fingerprint if before and before.confirmed else None
    tried = list(before.tried) if before else []
    while (found := _next(full, asked, share, most, accepted, tried)) is not None:
        name, last = found
        tried.append(name)
        while full.missing(name):
            if name in full.scores and not last and full.auc(name) - full.half_width(name, share) < asked:
                break  # it falls short of what its interval will need: given up
            full.train(name)
        if not full.missing(name) and full.margin(name, share)[1] >= 0:
            accepted = name
    if not tried:
        return Choice(None, False, asked, float("nan"), float("nan"), ())
    surest = max(tried, key=lambda name: (-full.missing(name), full.margin(name, share)[1], name))
    chosen = accepted or surest
    while finish and full.missing(chosen) and len(full.trials) < most:
        full.train(chosen)
    margin, confirmed = full.margin(chosen, share), not full.missing(chosen)
    auc, low = full.auc(chosen), asked + margin[1]
    return Choice(chosen, confirmed and margin[1] >= 0, asked, auc, low, tuple(tried))


def _next(
    full: FullTrainings, asked: float, share: float, most: int, accepted: str | None, tried: list[str]
) -> tuple[str, bool] | None:
    """The network to train next, and whether it is the last that can be afforded."""
    left = most - len(full.trials)
    below = full.short[accepted][0] if accepted else float("inf")
    names = [
        name
        for name, (flops, _) in full.short.items()
        if name not in tried and full.missing(name) <= left and flops < below
    ]
    last = left <= len(full.seeds)  # a miss would leave nothing for another

    def expected(name: str) -> float:
        room = full.half_width(name, share) * (LAST_ROOM if last else 1)
        return full.short[name][1] + full.gain(name) - room

    if likely := [name for name in names if expected(name) >= asked]:
        return min(likely, key=lambda name: (full.short[name][0], name)), last
    possible = {name: full.short[name][1] + full.gain(name) for name in names}
    if accepted and (best := max(possible, key=lambda name: (possible[name], name), default=None)):
        return (best, last) if possible[best] >= asked else None
    given_up = any(map(full.missing, tried))  # the best of them is finished with what is left
    if names and accepted is None and not (last and given_up):
        return max(names, key=lambda name: (full.short[name][1], name)), last
    return None


def full_rows(confirmation: Confirmation, trials: pd.DataFrame) -> pd.DataFrame:
    """The full trainings as rows of the table of trials, of kind "full", accepted where a floor chose them.

    `trials` are the short ones, with `runner.COLUMNS`: parent, reduction and cost come from there.
    """
    known = trials.drop_duplicates("fingerprint").set_index("fingerprint")
    confirmed = {choice.fingerprint for choice in confirmation.choices.values() if choice.confirmed}
    rows = confirmation.trials.join(known.drop(columns=COLUMNS[1:]), on="fingerprint")
    numbers = range(len(trials) + 1, len(trials) + 1 + len(rows))
    rows = rows.assign(kind="full", trial=numbers, accepted=rows["fingerprint"].isin(confirmed))
    return rows[list(trials.columns)]
