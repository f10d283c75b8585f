"""Algorithm 1 of the poster, to the letter."""

from collections.abc import Generator
from dataclasses import dataclass

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import Observation, Proposal, Strategy


@dataclass(eq=False)
class Recurse(Strategy):
    """Algorithm 1: depth first, the first good network under the target.

        Recurse(m): nothing if T(m) < beta; m if FLOPs(m) <= target; else, for each m' in Reductions(m) in
        turn, the first that Recurse(m') finds, or nothing.

    T(m) is the validation AUC, beta = 0.5 + fraction * (T(m0) - 0.5), the answer Recurse(m0). A training that
    failed (NaN) counts as below beta. Bounds on memory, where given, are a part of the target. T(m) is
    measured once for each network, and a network that Recurse has been through without finding anything is
    not gone through again when another path of reductions leads to it. That memory changes neither the answer
    nor the order of first trainings: Recurse(m) depends on m alone.

    Every step depends on the one before, so there is never more than one network under way.

    Args: as `Strategy`, but the point estimate counts by default, as in the poster.
    """

    name = "recurse"
    rule: str = "point"

    def __post_init__(self) -> None:
        super().__post_init__()
        self._answer: ModelSpec | None = None
        self._visited: set[ModelSpec] = set()
        self._steps = self._recurse(Proposal(self.baseline))
        self._upcoming: Proposal | None = None

    @property
    def answer(self) -> ModelSpec | None:
        """The first network found under the target, None while, or if, there is none."""
        return self._answer

    def _next(self) -> Proposal | None:
        upcoming, self._upcoming = self._upcoming, None
        return upcoming

    def _learn(self, observation: Observation) -> None:
        try:
            self._upcoming = next(self._steps)
        except StopIteration as end:
            self._answer = end.value

    def _recurse(self, network: Proposal) -> Generator[Proposal, None, ModelSpec | None]:
        spec, fingerprint = network.spec, network.spec.fingerprint
        if spec in self._visited:
            return None
        self._visited.add(spec)
        if fingerprint not in self.observed:
            yield network  # T(m): on from here, the quality has been told
        if not self.observed[fingerprint].accepted:
            return None
        if cost(spec).flops <= self.target_flops and self.fits(spec):
            return spec
        for candidate in self.reductions(spec):
            smaller = Proposal(candidate.spec, fingerprint, (candidate.reduction,))
            if (found := (yield from self._recurse(smaller))) is not None:
                return found
        return None
