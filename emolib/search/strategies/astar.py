"""A* over networks, lazy and anytime: many are looked at, few are trained.

In the terms of Hart, Nilsson and Raphael (1968):

- **State**: a network. **Actions**: the cuts of `space.reductions`, each to a network of fewer FLOPs.
- **Path cost** g(n) = log2 FLOPs(n): how large the network at the end of the path is; cuts lower it.
- **Heuristic** h(n) = -(Q(n) - floor) / PRICE: the halvings that the quality above the floor still pays for,
  at so many log odds of AUC a halving. f(n) = g(n) + h(n) is log2 of the FLOPs to be expected at the end of
  the best path through n; the network with the smallest f is expanded first. Below the floor is a dead end.
- **Admissible?** It would be with a PRICE below what any halving costs: then no smaller network is missed,
  if Q is known. But cuts may even raise quality, Q is an estimate, and an optimistic search looks at
  everything near the baseline before it goes deep. So PRICE is about twice what a halving usually costs, in
  the way of weighted A* (Pohl 1970): nothing is guaranteed to be the smallest, and the search goes deep where
  little quality is lost. benchmarks/search measures what that buys.

**Lazy** (as in Lazy A*, Cohen, Phillips and Likhachev 2014): cuts cost nothing and trainings minutes, so
networks are expanded by an *estimate* of Q (`surrogate`, learned from the trainings so far), and only one on
the list is trained: that with the largest chance of keeping the floor times the halvings it would win over
the best so far. Paths of several cuts are so gone in one step, the boldest where the estimate is surest.
**Anytime**: `answer` is the smallest good network so far; under the target the search goes on for less, until
its budget ends or nothing that could be better is in sight.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.strategies.base import THEN, AskTell, Proposal, Told
from emolib.search.surrogate import Surrogate, features, log_odds

PRICE = 0.3
"""Log odds that h reckons for a halving."""
EXPANSIONS, MOST_EXPANSIONS = 12, 240
"""Networks that are expanded, none of them trained, before each training: so many, or more until there is one
on the list that could be better than the best. With the most of them the search is over."""
UNLIKELY = 0.02
"""Networks with a smaller chance of keeping the floor are not trained."""


@dataclass(frozen=True)
class _Node:
    """A network on the list, the one it was first cut from (an index; None: the baseline) and the cut."""

    spec: ModelSpec
    parent: int | None
    cut: str


class AStar(AskTell):
    """See the module; arguments as `AskTell`. With `target_flops=1` it goes for as few FLOPs as it finds."""

    name = "astar"

    def __init__(self, baseline: ModelSpec, **options):
        super().__init__(baseline, **options)
        self._nodes: list[_Node] = []
        self._index: dict[ModelSpec, int] = {}
        # one value a node, in the order of _nodes:
        self._flops, self._features = np.empty(0), np.empty((0, len(features(baseline))))
        self._fitting, self._asked, self._expanded = (np.empty(0, bool) for _ in range(3))
        self._quality = np.empty(0)  # log odds once told, NaN before
        self._add([_Node(baseline, None, "baseline")])
        self._asked[0] = True

    def _next(self) -> Proposal | None:
        if not self.told[self.baseline.fingerprint].accepted:
            return None
        surrogate = self._surrogate()
        mean, chance = self._estimates(surrogate, 0)
        for expansions in range(MOST_EXPANSIONS):
            gain = self._gain(chance)
            if expansions >= EXPANSIONS and gain.any():
                break
            above = mean - log_odds(self.floor)
            f = np.where(self._expanded | (above < 0), math.inf, np.log2(self._flops) - above / PRICE)
            if math.isinf(f[node := int(np.argmin(f))]):
                break
            more = self._estimates(surrogate, self._expand(node))
            mean, chance = np.append(mean, more[0]), np.append(chance, more[1])
        if not gain.any():
            return None
        chosen = int(np.argmax(gain))
        self._asked[chosen] = True
        return self._proposal(chosen)

    def _gain(self, chance: np.ndarray) -> np.ndarray:
        """Halvings that each network can be expected to win over the best so far; 0: not to be trained."""
        best = self._best.flops if self._best else self._flops[0]
        aim = self.target_flops if best > self.target_flops else 1  # to the target first, then beyond
        halvings = np.maximum(0, np.log2(best / np.clip(self._flops, aim, None)))
        return np.where(self._asked | ~self._fitting | (chance < UNLIKELY), 0, chance * halvings)

    def _learn(self, told: Told) -> None:
        self._quality[self._index[told.proposal.spec]] = (
            log_odds(told.quality) if told.accepted else -math.inf
        )

    def _surrogate(self) -> Surrogate:
        """What the trained networks teach; those under way are taken to come out as expected."""
        told = [told for told in self.told.values() if not math.isnan(told.quality)]
        known = np.array([features(one.proposal.spec) for one in told])
        quality = log_odds(np.array([one.quality for one in told]))
        surrogate = Surrogate(known, quality)
        if self.pending:
            waiting = np.array([features(proposal.spec) for proposal in self.pending.values()])
            expected, _ = surrogate(waiting)
            surrogate = Surrogate(np.vstack([known, waiting]), np.append(quality, expected))
        return surrogate

    def _estimates(self, surrogate: Surrogate, start: int) -> tuple[np.ndarray, np.ndarray]:
        """Log odds, expected or told (-inf: refused), the chance to keep the floor, from node `start` on."""
        told = self._quality[start:]
        if not len(told):
            return told, told
        mean, deviation = surrogate(self._features[start:])
        chance = ndtr((mean - log_odds(self.floor)) / deviation)
        unknown = np.isnan(told)
        return np.where(unknown, mean, told), np.where(unknown, chance, np.isfinite(told))

    def _expand(self, node: int) -> int:
        """Put the networks one cut away from `node` on the list; the index of the first new one."""
        self._expanded[node] = True
        start, children = len(self._nodes), self.reductions(self._nodes[node].spec)
        self._add(
            [_Node(child.spec, node, child.name) for child in children if child.spec not in self._index]
        )
        return start

    def _add(self, nodes: list[_Node]) -> None:
        self._index |= {node.spec: number for number, node in enumerate(nodes, start=len(self._nodes))}
        self._nodes += nodes
        prices = [cost(node.spec) for node in nodes]
        self._flops = np.append(self._flops, [price.flops for price in prices])
        self._features = np.vstack([self._features, *(features(node.spec) for node in nodes)])
        self._fitting = np.append(self._fitting, np.array([self._fits(price) for price in prices], bool))
        none = np.zeros(len(nodes), bool)
        self._asked, self._expanded = np.append(self._asked, none), np.append(self._expanded, none)
        self._quality = np.append(self._quality, np.full(len(nodes), math.nan))

    def _proposal(self, chosen: int) -> Proposal:
        """The network with the cuts that lead to it from the nearest trained one on its path."""
        names, node = [], self._nodes[chosen]
        while True:
            names.insert(0, node.cut)
            parent = self._nodes[node.parent]
            if parent.spec.fingerprint in self.told:
                return Proposal(self._nodes[chosen].spec, parent.spec.fingerprint, THEN.join(names))
            node = parent
