"""Greedy rounds, as NetAdapt makes them (Yang et al. 2018), on our cuts."""

from __future__ import annotations

import math
import re

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import THEN, AskTell, Proposal, Told

Chain = tuple[ModelSpec, tuple[str, ...]]


class Greedy(AskTell):
    """Rounds: train several networks that are all smaller by the same factor, go on from the best.

    A round starts at the best network of the last one and has a goal: a share `step` of its FLOPs, or the
    target, where that comes first. Each cut
    there is followed by the gentlest ones needed to come down to the goal, without training on the way (one
    layer at a time in NetAdapt), and of each kind of cut the candidate that is left with the most FLOPs is
    trained, up to `candidates`. The best one that keeps the floor starts the next round. If none does, the
    next rounds take a gentler step (the square root of the factor); the search ends with one gentler than
    `GENTLEST`.

    The candidates of one round may be trained side by side; a round waits for the one before.

    Args: as `AskTell`, and
        step: share of the FLOPs that a round leaves, between 0 and 1.
        candidates: networks trained in a round at most.
    """

    name = "greedy"
    GENTLEST = 0.95

    def __init__(self, baseline: ModelSpec, *, step: float = 0.25, candidates: int = 6, **options):
        super().__init__(baseline, **options)
        if not 0 < step < 1:
            raise ValueError(f"step: expected between 0 and 1, got {step}")
        if candidates < 1:
            raise ValueError(f"candidates: expected at least 1, got {candidates}")
        self._step, self._candidates, self._current = step, candidates, baseline
        self._queue: list[Proposal] = []
        self._round: list[Told] = []

    def _next(self) -> Proposal | None:
        while not self._queue:
            if self.pending:
                return None  # the round is not over
            if self._round:
                self._close_round()
            if not self._open_round():
                return None
        return self._queue.pop(0)

    def _learn(self, told: Told) -> None:
        if told.proposal.parent is not None:
            self._round.append(told)

    def _close_round(self) -> None:
        good = [told for told in self._round if told.accepted]
        self._round = []
        if good:
            best = max(good, key=lambda told: (told.quality, -told.flops))
            self._current = best.proposal.spec
        else:
            self._step = math.sqrt(self._step)

    def _open_round(self) -> bool:
        """Queue the candidates of a round; False if there is none however gentle the step."""
        while self._step < self.GENTLEST and self.told[self.baseline.fingerprint].accepted:
            self._queue = self._proposals()
            if self._queue:
                return True
            self._step = math.sqrt(self._step)
        return False

    def _proposals(self) -> list[Proposal]:
        now = cost(self._current).flops
        goal = max(self._step * now, self.target_flops) if now > self.target_flops else self._step * now
        kinds: dict[str, tuple[int, Chain]] = {}
        for child in self.reductions(self._current):
            spec, names = self._down_to(goal, (child.spec, (child.name,)))
            flops = cost(spec).flops
            if flops > goal or self.known(spec):
                continue
            kind = re.sub(r"\d+", "", child.name)
            if kind not in kinds or flops > kinds[kind][0]:
                kinds[kind] = flops, (spec, names)
        unique = {spec: (flops, names) for flops, (spec, names) in kinds.values()}
        largest = sorted(unique.items(), key=lambda item: (-item[1][0], item[1][1]))
        parent = self._current.fingerprint
        return [Proposal(spec, parent, THEN.join(names)) for spec, (_, names) in largest[: self._candidates]]

    def _down_to(self, goal: float, chain: Chain) -> Chain:
        """The chain of cuts, followed by those that leave the most FLOPs at or under the goal; the cheapest
        where no single one comes down to it."""
        spec, names = chain
        while cost(spec).flops > goal:
            children = tuple(self.reductions(spec))
            if not children:
                break
            below = [child for child in children if cost(child.spec).flops <= goal]
            by_flops = {"key": lambda child: cost(child.spec).flops}
            child = max(below, **by_flops) if below else min(children, **by_flops)
            spec, names = child.spec, (*names, child.name)
        return spec, names
