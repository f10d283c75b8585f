"""What all strategies share: ask for the next network to train, tell the quality of one that was trained.

A strategy proposes a spec (`ask`), learns its quality (`tell`) and holds the best `answer` so far. It never
trains, keeps or prints: `runner.search` does, so a strategy can be tested on a made-up quality in
microseconds, and a killed search is replayed by telling it what is known already.

Several proposals may be under way at once. They are told in the order in which they were asked for, so that
the same qualities give the same search, however many workers train.

To add a strategy: subclass `Strategy`, write `_next`, and name it in `strategies`; the tests find it there.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar, NamedTuple

from emolib.metrics import quality_floor
from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import space
from emolib.search.reductions.reduction import Candidate, Reduction

RULES, OBJECTIVES = ("low", "point"), ("flops", "quality")


class Quality(NamedTuple):
    """How good a trained network is on validation faces: `auc`, and its lower bound `low`, at most `auc`.

    The bound is that of the paired bootstrap against the baseline. Both are NaN if the training failed.
    """

    auc: float
    low: float


FAILED = Quality(math.nan, math.nan)


@dataclass(frozen=True)
class TrialResult:
    """What a trial has given: the `quality`, or `FAILED` and an `error`; the `seconds` its training took."""

    quality: Quality
    seconds: float
    error: str | None = None


@dataclass(frozen=True)
class Proposal:
    """A network to train: `spec`, the fingerprint of its `parent` (None: the first), `reductions` from there.

    The parent has been observed. `str()` is the reductions for people.
    """

    spec: ModelSpec
    parent: str | None = None
    reductions: tuple[Reduction, ...] = ()

    def __str__(self) -> str:
        return "; ".join(map(str, self.reductions)) or "baseline"


@dataclass(frozen=True)
class Observation:
    """A trained network: its `proposal`, the one `quality` that counts, whether that is `accepted`."""

    proposal: Proposal
    quality: float
    flops: int
    accepted: bool


@dataclass(eq=False)
class Strategy:
    """The bookkeeping of every strategy. The same asks and tells in the same order give the same proposals.

    Args:
        baseline: the network to start from, proposed first and alone, since its quality gives the floor.
        target_flops: FLOPs to get under.
        objective: what is sought, "flops": the fewest FLOPs that keep the floor, or "quality": the best
            quality within the target, where no floor counts and what could be trained is accepted.
        quality_floor_fraction: share of the baseline's AUC above chance to keep, above 0, at most 1.
        rule: which of the two qualities is held against the floor: "low", the lower bound, or "point".
        reductions: from a spec to its candidates, in the order to try them; none may lead back.
        fits: whether a network may be the answer, as by its memory; those on the way to it need not.
        seed: seeds what a strategy draws at random.

    Attributes:
        floor: AUC that a network must keep; NaN until the baseline has been told; 0 for "quality".
        observed: fingerprint -> `Observation`, in the order told.
        pending: fingerprint -> `Proposal` asked for and not yet told, in order.

    Raises:
        ValueError: on an argument out of range.
    """

    name: ClassVar[str]
    """Short name for tables, "recurse"."""

    baseline: ModelSpec
    _: KW_ONLY
    target_flops: int
    objective: str = "flops"
    quality_floor_fraction: float = 0.8
    rule: str = "low"
    reductions: Callable[[ModelSpec], Iterable[Candidate]] = space.reductions
    fits: Callable[[ModelSpec], bool] = lambda spec: True
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0 < self.quality_floor_fraction <= 1:
            got = f"got {self.quality_floor_fraction}"
            raise ValueError(f"quality_floor_fraction: expected above 0, at most 1, {got}")
        if self.rule not in RULES:
            raise ValueError(f"rule: expected one of {RULES}, got {self.rule!r}")
        if self.objective not in OBJECTIVES:
            raise ValueError(f"objective: expected one of {OBJECTIVES}, got {self.objective!r}")
        if not self.target_flops > 0:
            raise ValueError(f"target_flops: expected a positive number, got {self.target_flops}")
        self.floor = math.nan
        self.observed: dict[str, Observation] = {}
        self.pending: dict[str, Proposal] = {}
        self._best: Observation | None = None

    def ask(self) -> Proposal | None:
        """The next network to train, a new one at each call, given what was told and what is under way.

        None: nothing to propose now. The search is over if nothing is under way, else wait for a `tell`.
        """
        if self.observed:
            proposal = self._next() if self.observed[self.baseline.fingerprint].accepted else None
        else:
            proposal = None if self.pending else Proposal(self.baseline)
        if proposal is not None:
            self.pending[proposal.spec.fingerprint] = proposal
        return proposal

    def tell(self, fingerprint: str, quality: Quality) -> bool:
        """Take the quality of the network asked for first of those under way; is it good enough?

        Raises ValueError if another network was asked for first.
        """
        expected = next(iter(self.pending), None)
        if fingerprint != expected:
            raise ValueError(
                f"fingerprint: expected that of the network asked for, {expected}, got {fingerprint}"
            )
        proposal, value = self.pending.pop(fingerprint), self.counted(quality)
        if not self.observed:
            floor = quality_floor(value, self.quality_floor_fraction)
            self.floor = floor if self.objective == "flops" else 0.0
        flops, accepted = cost(proposal.spec).flops, value >= self.floor  # NaN is below any floor
        observation = self.observed[fingerprint] = Observation(proposal, value, flops, accepted)
        if accepted and self.fits(proposal.spec) and self._better(observation):
            self._best = observation
        self._learn(observation)
        return accepted

    @property
    def answer(self) -> ModelSpec | None:
        """The best network that `fits`: the fewest FLOPs that keep the floor, or the best quality within the
        target, as `objective` says."""
        return None if self._best is None else self._best.proposal.spec

    @property
    def reached(self) -> bool:
        """Whether the answer is at or under the target."""
        return self.answer is not None and cost(self.answer).flops <= self.target_flops

    def _better(self, one: Observation) -> bool:
        """Whether an accepted network is a better answer than the best so far."""
        best = self._best
        if self.objective == "flops":
            return best is None or one.flops < best.flops
        return one.flops <= self.target_flops and (best is None or one.quality > best.quality)

    def counted(self, quality: Quality) -> float:
        """The one of the two qualities that counts by the rule."""
        return quality.low if self.rule == "low" else quality.auc

    def known(self, spec: ModelSpec) -> bool:
        """Whether `spec` has been asked for before."""
        return spec.fingerprint in self.observed or spec.fingerprint in self.pending

    def _next(self) -> Proposal | None:
        """What `ask` returns once the baseline is known to be accepted: a network not `known`."""
        raise NotImplementedError

    def _learn(self, observation: Observation) -> None:
        """Called at the end of `tell`."""
