"""Which network to train next: strategies behind one ask/tell interface, without Keras and without I/O.

A strategy proposes a spec (`ask`), learns its quality (`tell`) and holds the best `answer` so far. It never
trains, stores or prints: `runner.search` does, so a strategy can be tested on a made-up quality in
microseconds, and a killed search is replayed by telling it what the store already knows.

Several proposals may be under way at once. They are told in the order in which they were asked for, so that
the same qualities give the same search, however many workers train.

Here: the interface, and the bookkeeping that all strategies share (`AskTell`). To add a strategy: subclass
it, write `_next`, and add it to tests/search/test_strategies.py. Not here: the strategies themselves, each in
a module of its own: `recurse`, `astar`, `greedy`, `random_search`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from emolib.metrics import quality_floor as floor_of
from emolib.networks.cost import Cost, cost
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import space

RULES = ("low", "point")
THEN = "; "


class Quality(NamedTuple):
    """How good a trained network is on validation faces: `auc`, and its lower bound `low`, at most `auc`.

    The bound is that of the paired bootstrap against the baseline. Both are NaN if the training failed.
    """

    auc: float
    low: float


FAILED = Quality(math.nan, math.nan)


@dataclass(frozen=True)
class Proposal:
    """A network to train: `spec`, its `parent`'s fingerprint (None for the first), the `reduction`'s name.

    The parent has been told. Where several cuts lead from there, their names are joined by `THEN`.
    """

    spec: ModelSpec
    parent: str | None
    reduction: str


class Strategy(Protocol):
    """What the runner needs. The same asks and tells in the same order give the same proposals."""

    name: str
    """Short name for tables, "recurse"."""

    @property
    def floor(self) -> float:
        """AUC that a network must keep; NaN until the first network, the baseline, has been told."""

    @property
    def answer(self) -> ModelSpec | None:
        """The best network so far, None while there is none."""

    @property
    def reached(self) -> bool:
        """Whether the answer is at or under the target."""

    def ask(self) -> Proposal | None:
        """The next network to train, a new one at each call, given what was told and what is under way.

        None: nothing to propose now. The search is over if nothing is under way, else wait for a `tell`.
        """

    def tell(self, fingerprint: str, quality: Quality) -> bool:
        """Take the quality of the network asked for first of those under way; is it good enough?"""


@dataclass(frozen=True)
class Told:
    """A trained network: its `proposal`, the one `quality` that counts, whether that is `accepted`."""

    proposal: Proposal
    quality: float
    flops: int
    accepted: bool


class AskTell:
    """Bookkeeping that the strategies share: the floor, what is under way, what was told, the best so far.

    The baseline is asked for first, and alone, since all else depends on it. If its training fails the
    search is over. A subclass writes `_next`, and may write `_learn`; it may read all attributes below.

    Args:
        baseline: the network to start from.
        target_flops: FLOPs to reach.
        quality_floor_fraction: share of the baseline's quality above chance to keep, above 0, at most 1.
        rule: which of the two qualities is held against the floor: "low", the lower bound, or "point".
        reductions: from a spec to its `space.Reduction` list, in the order to try them; none may lead back.
        max_flash_bytes: parameters of an answer at most, one byte each; None: any.
        max_ram_bytes: `cost.peak_bytes` of an answer at most; None: any.
        seed: seeds what a strategy draws at random.

    Attributes:
        told: fingerprint -> `Told`, in the order told.
        pending: fingerprint -> `Proposal` asked for and not yet told, in order.

    Raises:
        ValueError: on an argument out of range.
    """

    name: str

    def __init__(
        self,
        baseline: ModelSpec,
        *,
        target_flops: int,
        quality_floor_fraction: float = 0.8,
        rule: str = "low",
        reductions: Callable[[ModelSpec], Iterable[space.Reduction]] = space.reductions,
        max_flash_bytes: int | None = None,
        max_ram_bytes: int | None = None,
        seed: int = 0,
    ):
        if not 0 < quality_floor_fraction <= 1:
            raise ValueError(
                f"quality_floor_fraction: expected above 0, at most 1, got {quality_floor_fraction}"
            )
        if rule not in RULES:
            raise ValueError(f"rule: expected one of {RULES}, got {rule!r}")
        bounds = {"max_flash_bytes": max_flash_bytes, "max_ram_bytes": max_ram_bytes}
        for argument, value in {"target_flops": target_flops, **bounds}.items():
            if value is not None and not value > 0:
                raise ValueError(f"{argument}: expected a positive number, got {value}")
        self.baseline, self.target_flops, self.rule, self.seed = baseline, target_flops, rule, seed
        self.reductions, self.quality_floor_fraction = reductions, quality_floor_fraction
        self.max_flash_bytes = math.inf if max_flash_bytes is None else max_flash_bytes
        self.max_ram_bytes = math.inf if max_ram_bytes is None else max_ram_bytes
        self.floor: float = math.nan
        self.told: dict[str, Told] = {}
        self.pending: dict[str, Proposal] = {}
        self._best: Told | None = None

    def ask(self) -> Proposal | None:
        """See `Strategy.ask`."""
        if math.isnan(self.floor):
            first = not self.told and not self.pending
            proposal = Proposal(self.baseline, None, "baseline") if first else None
        else:
            proposal = self._next()
        if proposal is not None:
            self.pending[proposal.spec.fingerprint] = proposal
        return proposal

    def tell(self, fingerprint: str, quality: Quality) -> bool:
        """See `Strategy.tell`. Raises ValueError if another network was asked for first."""
        expected = next(iter(self.pending), None)
        if fingerprint != expected:
            raise ValueError(
                f"fingerprint: expected that of the network asked for, {expected}, got {fingerprint}"
            )
        proposal, value = self.pending.pop(fingerprint), self.counted(quality)
        if not self.told:
            self.floor = floor_of(value, self.quality_floor_fraction)
        price = cost(proposal.spec)
        told = Told(proposal, value, price.flops, value >= self.floor)  # NaN is below any floor
        self.told[fingerprint] = told
        if told.accepted and self._fits(price) and (self._best is None or told.flops < self._best.flops):
            self._best = told
        self._learn(told)
        return told.accepted

    @property
    def answer(self) -> ModelSpec | None:
        """The network with the fewest FLOPs at or above the floor that fits the bounds on memory."""
        return None if self._best is None else self._best.proposal.spec

    @property
    def reached(self) -> bool:
        """Whether the answer is at or under the target."""
        return self.answer is not None and cost(self.answer).flops <= self.target_flops

    def counted(self, quality: Quality) -> float:
        """The one of the two qualities that counts by the rule."""
        return quality.low if self.rule == "low" else quality.auc

    def known(self, spec: ModelSpec) -> bool:
        """Whether `spec` has been asked for before."""
        return spec.fingerprint in self.told or spec.fingerprint in self.pending

    def fits(self, spec: ModelSpec) -> bool:
        """Whether `spec` keeps the bounds on memory. Networks on the way to an answer need not."""
        return self._fits(cost(spec))

    def _fits(self, price: Cost) -> bool:
        return price.params <= self.max_flash_bytes and price.peak_bytes <= self.max_ram_bytes

    def _next(self) -> Proposal | None:
        """What `ask` returns once the floor is known: a network not `known`."""
        raise NotImplementedError

    def _learn(self, told: Told) -> None:
        """Called at the end of `tell`."""
