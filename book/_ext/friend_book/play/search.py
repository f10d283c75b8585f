"""Every training of every strategy on a committed table, for the page that steps through a search.

The strategies themselves play, ours and the rivals of benchmarks/search; the page shows what they did and
decides nothing. Of A* it also gets what was expanded between two trainings, and which networks of the
frontier had the smallest f just then. The still is the chapter's own figure of such a search.
"""

import math
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from emolib.metrics import quality_floor
from emolib.search.strategies import astar
from emolib.search.strategies.base import Proposal, Quality, Strategy
from emolib.search.surrogate import LEAST, log_odds
from emolib.workflow.run import root

TABLES = ("drawn", "photographs")
"""Of benchmarks/search/tables; the first is that of the chapter's own figure."""
FLOOR, TRAININGS, LOWEST = 0.9, 20, 3
"""Share of the baseline's quality to keep; trainings at most; networks of the frontier that are shown."""
STRATEGIES = (
    "astar", "recurse", "greedy", "GP, known cost", "evolution", "largest", "bisection", "random",
)  # fmt: skip


class Watched(astar.AStar):
    """A* that notes what it expands, and what it expects of the networks that it trains.

    `looks` has a list a training, with an entry a network expanded before it: the networks of the frontier
    with the smallest f, (fingerprint, AUC guessed, h, chance to keep the floor), of which the first is
    expanded. `promises` has an entry a training but the first: (chance, halvings to be won, AUC guessed).
    """

    def __post_init__(self) -> None:
        self.looks: list[list[list[tuple]]] = [[], []]  # the baseline is trained at once
        self.promises: list[tuple[float, float, float]] = []
        super().__post_init__()

    def _expand(self, node: int) -> int:
        nodes = self._nodes
        g, h = np.log2(nodes["flops"]), (log_odds(self.floor) - nodes["expected"]) / price(self)
        f = np.where(nodes["expanded"] | (nodes["chance"] < astar.UNLIKELY), math.inf, g + h)
        lowest = [int(each) for each in np.argsort(f, kind="stable")[:LOWEST] if math.isfinite(f[each])]
        if lowest[0] != node:
            raise RuntimeError(f"expected network {lowest[0]}, which has the smallest f, got {node} expanded")
        self.looks[-1].append(
            [
                (
                    self._steps[each][0].fingerprint,
                    self._guess(each),
                    float(h[each]),
                    float(nodes["chance"][each]),
                )
                for each in lowest
            ]
        )
        return super()._expand(node)

    def _proposal(self, chosen: int) -> Proposal:
        node, best = self._nodes[chosen], self._best.flops if self._best else self._nodes["flops"][0]
        won = float(np.log2(best / node["flops"]))
        self.promises.append((float(node["chance"]), won, self._guess(chosen)))
        self.looks.append([])
        return super()._proposal(chosen)

    def _guess(self, node: int) -> float:
        return float(1 / (1 + np.exp(-self._nodes["expected"][node])))


def price(strategy: Strategy) -> float:
    """Log odds that A* reckons for a halving, once it knows the baseline."""
    return astar.PRICE * max(log_odds(strategy.observed[strategy.baseline.fingerprint].quality), LEAST)


def sources() -> list[Path]:
    """The files that all this comes from."""
    folder = root() / "benchmarks/search"
    tables = [folder / "tables" / f"{name}.csv" for name in TABLES]
    return [Path(__file__), folder / "arena.py", folder / "table_space.py", *tables]


def made(name: str) -> Strategy:
    """The strategy `name` on the committed space, for as few FLOPs as it finds."""
    folder = str(root() / "benchmarks/search")
    if folder not in sys.path:
        sys.path.append(folder)
    import arena

    if name != "astar":
        return arena.make(name, FLOOR, 0)
    return Watched(
        arena.SPECS[arena.TOP],
        target_flops=1,
        quality_floor_fraction=FLOOR,
        rule="point",
        reductions=arena.steps,
    )


def played(name: str, quality: pd.Series, place: Sequence[str]) -> dict:
    """A search by the strategy `name` where networks have the AUC `quality` (by fingerprint).

    Returns:
        trained: (number of the network in `place`, kept?, number of the one it was made from or -1) each;
        over: did it end by itself? Of A* also `promises` and `looks`, as `Watched` has them, and its `price`.
    """
    number = {fingerprint: n for n, fingerprint in enumerate(place)}
    strategy = made(name)
    trained: list[tuple[int, int, int]] = []
    while len(trained) < TRAININGS and (proposal := strategy.ask()):
        one = proposal.spec.fingerprint
        kept = strategy.tell(one, Quality(quality[one], quality[one]))
        trained.append((number[one], int(kept), -1 if proposal.parent is None else number[proposal.parent]))
    found: dict[str, Any] = {"trained": trained, "over": len(trained) < TRAININGS}
    if isinstance(strategy, Watched):
        found["price"] = price(strategy)
        found["promises"] = [rounded(row) for row in strategy.promises[: len(trained) - 1]]
        found["looks"] = [
            [[(number[one], *rounded(row)) for one, *row in look] for look in before]
            for before in strategy.looks[: len(trained)]
        ]
    return found


def rounded(row: Iterable[float]) -> list[float]:
    """Numbers as a page shows them."""
    return [round(each, 3) for each in row]


def data() -> dict:
    """What search.js reads: FLOPs and path cost g of each network; of each table AUCs, floor, searches."""
    tables = {name: pd.read_csv(root() / f"benchmarks/search/tables/{name}.csv") for name in TABLES}
    first = tables[TABLES[0]]
    order = first["fingerprint"].tolist()
    found: dict[str, Any] = {"flops": first["flops"].tolist(), "share": FLOOR, "tables": {}}
    found["g"] = rounded(np.log2(found["flops"]))
    for name, table in tables.items():
        quality = table.set_index("fingerprint")["val_auc"][order]
        floor = quality_floor(quality[made("recurse").baseline.fingerprint], FLOOR)
        good = [flops for flops, auc in zip(found["flops"], quality, strict=True) if auc >= floor]
        found["tables"][name] = {
            "auc": quality.tolist(),
            "floor": floor,
            "smallest": min(good),
            "searches": {strategy: played(strategy, quality, order) for strategy in STRATEGIES},
        }
    return found
