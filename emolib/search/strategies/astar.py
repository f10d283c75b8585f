"""A* over networks, lazy and anytime: many are looked at, few are trained.

In the terms of Hart, Nilsson and Raphael (1968):

- **State**: a network. **Actions**: the reductions of `space.reductions`, each to a network of fewer FLOPs.
- **Path cost** g(n) = log2 FLOPs(n): how large the network at the end of the path is; reductions lower it.
- **Heuristic** h(n) = -(Q(n) - floor) / PRICE: the halvings that the quality above the floor still pays for,
  at so much quality a halving. f(n) = g(n) + h(n) is log2 of the FLOPs to be expected at the end of the best
  path through n; the network with the smallest f is expanded first. One that keeps the floor by a stroke of
  luck at best is a dead end.
- **Admissible?** On average, not always. With a PRICE below what any halving costs, and Q known, no smaller
  network would be missed; but reductions may even raise quality, Q is an estimate, and so optimistic a search
  looks at everything near the baseline before it goes deep. PRICE is what a halving costs on average: f stays
  about the same on a usual path, and falls where little quality is lost. Nothing is guaranteed to be the
  smallest; benchmarks/search measures what is found.

**Lazy** (as in Lazy A*, Cohen, Phillips and Likhachev 2014): reductions cost nothing and trainings minutes,
so networks are expanded by an *estimate* of Q (`surrogate`, learned from the trainings so far), and only one
of the frontier is trained: that with the largest chance of keeping the floor times the halvings it would win
over the best so far. So a path of several reductions is gone in one step, the boldest where the estimate is
surest. A training that misses the floor is not lost, as it shows where the floor lies: the chance counts a
little less than the halvings do (BOLDNESS).
**Anytime**: `answer` is the smallest good network so far; under the target the search goes on for less, until
its budget ends or nothing smaller is in sight.
**The best quality within the target** (objective "quality"): a network need not be smaller than the target,
so g(n) = log2 max(FLOPs(n), target), and no floor counts; trained is the network that can be expected to
raise the best quality within the target the most.
"""

import math

import numpy as np
from scipy.special import ndtr

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.reduction import Reduction
from emolib.search.strategies.base import Proposal, Strategy
from emolib.search.surrogate import Surrogate, features, log_odds

PRICE = 0.04
"""Quality that h reckons for a halving, in parts of the baseline's log odds."""
BOLDNESS = 0.75
"""Power of the chance to keep the floor, in what is expected of a training."""
FIRST_EXPANSIONS, EXPANSIONS, MOST_EXPANSIONS = 60, 10, 240
"""Networks that are expanded, none of them trained, before the first training and before each later one; or
more, until one is in sight that is worth a training. With the most of them the search is over."""
UNLIKELY = 0.01
"""Networks with a smaller chance of keeping the floor are not expanded."""


Step = tuple[ModelSpec, int, tuple[Reduction, ...]]
"""A network, the index of the one that it was first reached from, and the reductions from there."""


class AStar(Strategy):
    """See the module; arguments as `Strategy`. With `target_flops=1` it goes for as few FLOPs as it finds.

    `_nodes` is a table with a row a network: its FLOPs and features, the quality to be expected of it (log
    odds) and its deviation, the chance to keep the floor, whether it fits into memory, was asked for and
    expanded.
    """

    name = "astar"

    def __post_init__(self) -> None:
        super().__post_init__()
        numbers = [(name, float) for name in ("flops", "expected", "deviation", "chance")]
        switches = [(name, bool) for name in ("fits", "asked", "expanded")]
        table = np.dtype([*numbers, *switches, ("features", float, len(features(self.baseline)))])
        self._nodes = np.zeros(0, table)
        self._steps: list[Step] = []  # as `_nodes`
        self._index: dict[ModelSpec, int] = {}
        self._add([(self.baseline, 0, ())])
        self._nodes["asked"] = True

    def _next(self) -> Proposal | None:
        """Expand the frontier by guesses, then name the one network that is most worth a training."""
        surrogate = self._surrogate()  # what the trainings so far teach about Q
        self._expect(surrogate, 0)
        least = 1 if self.objective == "flops" else self.target_flops  # it need not be smaller than that
        price = PRICE * surrogate.unit
        enough = FIRST_EXPANSIONS if len(self._nodes) == 1 else EXPANSIONS
        for expansions in range(MOST_EXPANSIONS):
            gain = self._gain()
            if expansions >= enough and gain.any():
                break  # enough looked at, and there is something to train
            nodes = self._nodes
            g = np.log2(np.maximum(nodes["flops"], least))  # path cost: how large the network is
            h = (log_odds(self.floor) - nodes["expected"]) / price  # heuristic: halvings its quality pays for
            f = np.where(nodes["expanded"] | (nodes["chance"] < UNLIKELY), math.inf, g + h)
            node = int(np.argmin(f))  # the most promising network of the frontier
            if math.isinf(f[node]):
                break  # the frontier is empty
            self._expect(surrogate, self._expand(node))
        if not gain.any():
            return None
        chosen = int(np.argmax(gain))
        self._nodes["asked"][chosen] = True
        return self._proposal(chosen)

    def _expand(self, node: int) -> int:
        """Put the networks one reduction away from `node` on the frontier; the index of the first new one."""
        self._nodes["expanded"][node] = True
        start, candidates = len(self._steps), self.reductions(self._steps[node][0])
        new = [each for each in candidates if each.spec not in self._index]
        self._add([(each.spec, node, (each.reduction,)) for each in new])
        return start

    def _add(self, steps: list[Step]) -> None:
        self._index |= {spec: number for number, (spec, *_) in enumerate(steps, start=len(self._steps))}
        self._steps += steps
        new = np.zeros(len(steps), self._nodes.dtype)
        for row, (spec, *_) in zip(new, steps, strict=True):
            row["flops"], row["features"] = cost(spec).flops, features(spec)
            row["fits"] = self.fits(spec)
        self._nodes = np.concatenate([self._nodes, new])

    def _gain(self) -> np.ndarray:
        """What each network can be expected to win over the best so far; 0: not to be trained.

        Halvings, or log odds within the target (expected improvement, Mockus 1978).
        """
        nodes = self._nodes
        if self.objective == "quality":
            best = log_odds(self._best.quality if self._best else 0.5)
            z = np.maximum(-9, (nodes["expected"] - best) / nodes["deviation"])
            improvement = nodes["deviation"] * (z * ndtr(z) + np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi))
            return np.where(
                nodes["asked"] | ~nodes["fits"] | (nodes["flops"] > self.target_flops), 0, improvement
            )
        best = self._best.flops if self._best else nodes["flops"][0]
        aim = self.target_flops if best > self.target_flops else 1  # to the target first, then beyond
        halvings = np.maximum(0, np.log2(best / np.clip(nodes["flops"], aim, None)))
        out = nodes["asked"] | ~nodes["fits"]
        return np.where(out, 0, nodes["chance"] ** BOLDNESS * halvings)

    def _surrogate(self) -> Surrogate:
        """What the trained networks teach; those under way are taken to come out as expected."""
        seen = [one for one in self.observed.values() if not math.isnan(one.quality)]
        known = np.array([features(one.proposal.spec) for one in seen])
        quality = log_odds(np.array([one.quality for one in seen]))
        surrogate = Surrogate(known, quality)
        if self.pending:
            waiting = np.array([features(proposal.spec) for proposal in self.pending.values()])
            expected, _ = surrogate(waiting)
            surrogate = Surrogate(np.vstack([known, waiting]), np.append(quality, expected))
        return surrogate

    def _expect(self, surrogate: Surrogate, start: int) -> None:
        """Quality to be expected of each network from `start` on, and its chance to keep the floor."""
        nodes = self._nodes[start:]
        if len(nodes):
            expected, deviation = surrogate(nodes["features"])
            chance = ndtr((expected - log_odds(self.floor)) / deviation)
            nodes["expected"], nodes["deviation"], nodes["chance"] = expected, deviation, chance

    def _proposal(self, chosen: int) -> Proposal:
        """The network with the reductions that lead to it from the nearest trained one on its path."""
        spec, parent, reductions = self._steps[chosen]
        while (fingerprint := self._steps[parent][0].fingerprint) not in self.observed:
            _, parent, earlier = self._steps[parent]
            reductions = earlier + reductions
        return Proposal(spec, fingerprint, reductions)
