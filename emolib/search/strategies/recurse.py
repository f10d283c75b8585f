"""Algorithm 1 of the poster, to the letter."""

from __future__ import annotations

from collections.abc import Generator

from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import AskTell, Proposal, Told


class Recurse(AskTell):
    """Algorithm 1: depth first, the first good network under the target.

        Recurse(m): nothing if T(m) < beta; m if FLOPs(m) <= target; else, for each m' in Reductions(m) in
        turn, the first that Recurse(m') finds, or nothing.

    T(m) is the validation AUC, beta = 0.5 + fraction * (T(m0) - 0.5), the answer Recurse(m0). A training that
    failed (NaN) counts as below beta. Bounds on memory, where given, are a part of the target. T(m) is
    measured once for each network, and a network that Recurse has been through without finding anything is
    not gone through again when another path of cuts leads to it. That memory changes neither the answer nor
    the order of first trainings: Recurse(m) depends on m alone.

    Every step depends on the one before, so there is never more than one network under way.

    Args: as `AskTell`, but the point estimate counts by default, as in the poster.
    """

    name = "recurse"

    def __init__(self, baseline: ModelSpec, *, rule: str = "point", **options):
        super().__init__(baseline, rule=rule, **options)
        self._answer: ModelSpec | None = None
        self._steps = self._search()
        self._upcoming: Proposal | None = None

    @property
    def answer(self) -> ModelSpec | None:
        """The first network found under the target, None while, or if, there is none."""
        return self._answer

    def _next(self) -> Proposal | None:
        upcoming, self._upcoming = self._upcoming, None
        return upcoming

    def _learn(self, told: Told) -> None:
        self._upcoming = next(self._steps, None)

    def _search(self) -> Generator[Proposal, None, None]:
        self._answer = yield from self._recurse(self.baseline, None, "baseline", set())

    def _recurse(
        self, spec: ModelSpec, parent: str | None, reduction: str, visited: set[str]
    ) -> Generator[Proposal, None, ModelSpec | None]:
        fingerprint = spec.fingerprint
        if fingerprint in visited:
            return None
        visited.add(fingerprint)
        if fingerprint not in self.told:
            yield Proposal(spec, parent, reduction)  # T(m): on from here, the quality has been told
        told = self.told[fingerprint]
        if not told.accepted:
            return None
        if told.flops <= self.target_flops and self.fits(spec):
            return spec
        for child in self.reductions(spec):
            found = yield from self._recurse(child.spec, fingerprint, child.name, visited)
            if found is not None:
                return found
        return None
