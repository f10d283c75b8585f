"""Greedy rounds, as NetAdapt makes them (Yang et al. 2018), on our reductions."""

import math
from dataclasses import dataclass

from emolib.networks.cost import cost
from emolib.search.reductions.reduction import Candidate
from emolib.search.strategies.base import Observation, Proposal, Strategy


@dataclass(eq=False)
class Greedy(Strategy):
    """Rounds: train several networks that are all smaller by the same factor, go on from the best.

    A round starts at the best network of the last one and has a goal: a share `step` of its FLOPs, or the
    target, where that comes first. Each reduction there is followed by the gentlest ones needed to come down
    to the goal, without training on the way (one layer at a time in NetAdapt), and of each kind of reduction
    the candidate that is left with the most FLOPs is trained, up to `candidates`. The best one that keeps the
    floor starts the next round. If none does, the next rounds take a gentler step (the square root of the
    factor); the search ends with one gentler than `GENTLEST`.

    The candidates of one round may be trained side by side; a round waits for the one before.

    Args: as `Strategy`, and
        step: share of the FLOPs that a round leaves, between 0 and 1.
        candidates: networks trained in a round at most.
    """

    name = "greedy"
    GENTLEST = 0.95
    step: float = 1 / 16
    candidates: int = 2

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0 < self.step < 1:
            raise ValueError(f"step: expected between 0 and 1, got {self.step}")
        if self.candidates < 1:
            raise ValueError(f"candidates: expected at least 1, got {self.candidates}")
        self._step, self._current = self.step, self.baseline
        self._queue: list[Proposal] = []
        self._round: list[Observation] = []

    def _next(self) -> Proposal | None:
        if not self._queue and self.pending:
            return None  # the round is not over
        if not self._queue and self._round:
            self._close_round()
        while not self._queue and self._step < self.GENTLEST:
            self._queue = self._proposals()
            if not self._queue:
                self._step = math.sqrt(self._step)
        return self._queue.pop(0) if self._queue else None

    def _learn(self, observation: Observation) -> None:
        if observation.proposal.parent is not None:
            self._round.append(observation)

    def _close_round(self) -> None:
        good = [one for one in self._round if one.accepted]
        self._round = []
        if good:
            self._current = max(good, key=lambda one: (one.quality, -one.flops)).proposal.spec
        else:
            self._step = math.sqrt(self._step)

    def _proposals(self) -> list[Proposal]:
        """The candidates of a round: of each kind of first reduction the one with the most FLOPs."""
        now = cost(self._current).flops
        goal = max(self._step * now, self.target_flops) if now > self.target_flops else self._step * now
        best: dict[str, Proposal] = {}
        for first in self.reductions(self._current):
            proposal, kind = self._down_to(goal, first), first.reduction.kind
            flops = cost(proposal.spec).flops
            if flops > goal or self.known(proposal.spec):
                continue
            if kind not in best or flops > cost(best[kind].spec).flops:
                best[kind] = proposal
        unique = {proposal.spec: proposal for proposal in best.values()}.values()
        by_flops = sorted(unique, key=lambda one: (-cost(one.spec).flops, [*map(str, one.reductions)]))
        return by_flops[: self.candidates]

    def _down_to(self, goal: float, first: Candidate) -> Proposal:
        """`first`, followed by the reductions that leave the most FLOPs at or under the goal; by the one that
        leaves the fewest, where no single one comes down to it."""
        spec, made = first.spec, [first.reduction]
        while cost(spec).flops > goal and (candidates := tuple(self.reductions(spec))):
            below = [one for one in candidates if cost(one.spec).flops <= goal]
            chosen = max(below, key=_flops) if below else min(candidates, key=_flops)
            spec = chosen.spec
            made.append(chosen.reduction)
        return Proposal(spec, self._current.fingerprint, tuple(made))


def _flops(candidate: Candidate) -> int:
    return cost(candidate.spec).flops
