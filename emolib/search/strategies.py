"""Which network to train next: strategies behind one ask/tell interface, without Keras and without I/O.

A strategy proposes a spec (`ask`), learns its quality (`tell`) and in the end holds an `answer`. It never
trains, stores or prints: `runner.search` does, so a strategy can be tested on a made-up quality in
microseconds, and a killed search is replayed by telling it what the store already knows.

Here: `Recurse`, Algorithm 1 of the poster. Not here: best-first searches.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from typing import Protocol

from emolib.cost import cost
from emolib.metrics import quality_floor as floor_of
from emolib.search import space
from emolib.spec import ModelSpec


@dataclass(frozen=True)
class Proposal:
    """A network to train: `spec`, its `parent`'s fingerprint (None for the first), the `reduction`'s name."""

    spec: ModelSpec
    parent: str | None
    reduction: str


class Strategy(Protocol):
    """What the runner needs. The same answers told in the same order give the same proposals."""

    name: str
    """Short name for tables, "recurse"."""

    def ask(self) -> Proposal | None:
        """The next network to train, the same one until it is told; None when the strategy is done."""

    def tell(self, fingerprint: str, quality: float) -> bool:
        """Take the validation AUC of the proposed network, NaN if its training failed; is it good enough?"""

    @property
    def answer(self) -> ModelSpec | None:
        """The network found so far, None while there is none."""


class Recurse:
    """Algorithm 1 of the poster, to the letter: depth first, the first good network under the target.

        Recurse(m): nothing if T(m) < beta; m if FLOPs(m) <= target; else, for each m' in Reductions(m) in
        turn, the first that Recurse(m') finds, or nothing.

    T(m) is the validation AUC, beta = 0.5 + fraction * (T(m0) - 0.5), the answer Recurse(m0). A training that
    failed (NaN) counts as below beta. T(m) is measured once for each network, and a network that Recurse has
    been through without finding anything is not gone through again when another path of cuts leads to it.
    That memory changes neither the answer nor the order of first trainings: Recurse(m) depends on m alone.

    Args:
        baseline: m0.
        quality_floor_fraction: share of the baseline's quality above chance to keep, above 0, at most 1.
        target_flops: FLOPs of the answer at most.
        reductions: from a spec to its `space.Reduction`s, in the order to try them; none may lead back to it.

    Raises:
        ValueError: on a fraction or a target out of range.
    """

    name = "recurse"

    def __init__(
        self,
        baseline: ModelSpec,
        *,
        quality_floor_fraction: float = 0.8,
        target_flops: int,
        reductions: Callable[[ModelSpec], Iterable[space.Reduction]] = space.reductions,
    ):
        if not 0 < quality_floor_fraction <= 1:
            raise ValueError(
                f"quality_floor_fraction: expected above 0, at most 1, got {quality_floor_fraction}"
            )
        if not target_flops > 0:
            raise ValueError(f"target_flops: expected a positive number, got {target_flops}")
        self._fraction, self._target, self._reductions = quality_floor_fraction, target_flops, reductions
        self._quality: dict[str, float] = {}
        self._answer: ModelSpec | None = None
        self.floor: float = math.nan
        """beta, NaN until the baseline's quality is known."""
        self._steps = self._search(baseline)
        self._pending = next(self._steps, None)

    def ask(self) -> Proposal | None:
        """The next network to train, the same one until it is told; None when the search is over."""
        return self._pending

    def tell(self, fingerprint: str, quality: float) -> bool:
        """Take the validation AUC of the proposed network, NaN for a failed training; is it at least beta?"""
        expected = self._pending.spec.fingerprint if self._pending else None
        if fingerprint != expected:
            raise ValueError(
                f"fingerprint: expected that of the network asked for, {expected}, got {fingerprint}"
            )
        self._learn(fingerprint, quality)
        self._pending = next(self._steps, None)
        return quality >= self.floor

    @property
    def answer(self) -> ModelSpec | None:
        """The first network found under the target, None while, or if, there is none."""
        return self._answer

    def _learn(self, fingerprint: str, quality: float) -> None:
        if math.isnan(self.floor):  # the first to be told is the baseline
            self.floor = floor_of(quality, self._fraction)
        self._quality[fingerprint] = quality

    def _search(self, baseline: ModelSpec) -> Generator[Proposal, None, None]:
        self._answer = yield from self._recurse(baseline, None, "baseline", set())

    def _recurse(
        self, spec: ModelSpec, parent: str | None, reduction: str, visited: set[str]
    ) -> Generator[Proposal, None, ModelSpec | None]:
        fingerprint = spec.fingerprint
        if fingerprint in visited:
            return None
        visited.add(fingerprint)
        if fingerprint not in self._quality:
            yield Proposal(spec, parent, reduction)  # T(m): on from here, the quality has been told
        if not self._quality[fingerprint] >= self.floor:  # NaN is below any floor
            return None
        if cost(spec).flops <= self._target:
            return spec
        for child in self._reductions(spec):
            found = yield from self._recurse(child.spec, fingerprint, child.name, visited)
            if found is not None:
                return found
        return None
