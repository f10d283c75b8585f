"""The rivals of benchmarks/search: one suite that all must pass, then each by hand."""

import math
import sys
from pathlib import Path

import numpy as np
import pytest

HERE = Path(__file__).resolve().parents[2] / "benchmarks" / "search"
sys.path.insert(0, str(HERE))
pytest.importorskip("optuna")

import arena  # noqa: E402
import worlds  # noqa: E402
from rivals.greedy import Greedy  # noqa: E402
from rivals.pool import Bisection, Largest  # noqa: E402
from rivals.process import GaussianProcess, matern  # noqa: E402

from emolib.networks.layers import Dense  # noqa: E402
from emolib.networks.spec import ModelSpec  # noqa: E402
from emolib.search.reductions.reduction import Candidate, Reduction  # noqa: E402
from emolib.search.strategies.base import Quality  # noqa: E402

TABLE = worlds.Table(worlds.TABLES / "photographs.csv")
PLAYED = [name for name in arena.WITHOUT_TORCH if name in arena.RIVALS]


@pytest.mark.parametrize("name", PLAYED)
@pytest.mark.parametrize("workers", [1, 3])
def test_every_rival_trains_new_networks_and_does_the_same_again(name, workers):
    world = TABLE.world(0)
    orders = [arena.play(arena.make(name, 0.9, 5), world, 16, workers) for _ in range(2)]
    trained = [fingerprint for fingerprint in orders[0] if fingerprint]
    assert orders[0] == orders[1] and trained[0] == worlds.BASELINE
    assert len(set(trained)) == len(trained) > 10


def node(units: int) -> ModelSpec:
    """A network of its own for each number: 10 FLOPs a unit."""
    return ModelSpec((Dense(units), Dense(1)), input_shape=(2, 2, 1))


def trained(strategy, quality, limit: int = 60) -> list[int]:
    """Units of the networks in the order trained."""
    order = []
    while len(order) < limit and (proposal := strategy.ask()) is not None:
        order.append(proposal.spec.layers[0].units)
        strategy.tell(proposal.spec.fingerprint, Quality(*[quality(order[-1])] * 2))
    return order


def pool(*units: int) -> dict:
    return {"pool": [node(n) for n in units], "target_flops": 1, "rule": "point"}


def test_largest_by_hand():
    """Half of 64 is 32, a miss; 20, good: half of that is 10; 9, 3 and 2 miss; then what is left below 20."""
    units = (64, 50, 32, 20, 18, 11, 9, 3, 2)
    order = trained(Largest(node(64), **pool(*units)), lambda n: 0.9 if n in (64, 20) else 0.6)
    assert order == [64, 32, 20, 9, 3, 2, 18, 11]
    to_9 = Largest(node(64), **pool(*units) | {"target_flops": 90})
    assert trained(to_9, lambda n: 0.9 if n in (64, 3) else 0.6) == [64, 9, 3, 2]


def test_bisection_by_hand():
    """Powers of two: between 1 and 256 lies 16, a miss; then 64, good; 32, good. What is below comes last."""
    order = trained(Bisection(node(256), **pool(*(2**n for n in range(9)))), lambda n: 0.9 if n > 16 else 0.6)
    assert order[:4] == [256, 16, 64, 32] and sorted(order[4:]) == [1, 2, 4, 8]


def test_the_process_interpolates_and_knows_where_it_does_not_know():
    process = GaussianProcess(arena.SPECS[arena.TOP], target_flops=1, rule="point")
    seen, values = np.array([0, 30, 100]), np.array([2.0, 1.0, 1.5])
    mean, deviation = process._expect(seen, values, np.arange(240))
    assert mean[seen] == pytest.approx(values, abs=0.25)
    assert deviation[seen].max() < deviation.max() / 2
    assert matern(np.array([0.0, 1.0])) == pytest.approx(
        [1, (1 + math.sqrt(5) + 5 / 3) * math.exp(-math.sqrt(5))]
    )


def to(kind: str, units: int) -> Candidate:
    return Candidate(Reduction(kind, ()), node(units))


def test_greedy_by_hand():
    # Goal of the first round: at most 12 of 24 units. "a" leads to 16 and from there to 12 or 11, "b" at once
    # to 10. 12 is the better and starts the second round, whose goal is 6.
    names = {24: {"a": 16, "b": 10}, 16: {"c": 12, "d": 11}, 12: {"e": 6}, 10: {"f": 5}}

    def reductions(spec):
        return [to(name, n) for name, n in names.get(spec.layers[0].units, {}).items()]

    strategy = Greedy(node(24), target_flops=1, step=0.5, reductions=reductions)
    assert trained(strategy, {24: 0.9, 12: 0.88, 10: 0.85, 6: 0.86}.get) == [24, 12, 10, 6]
    made = [str(one.proposal) for one in strategy.observed.values()]
    assert made == ["baseline", "a; c", "b", "e"]
    assert list(strategy.observed.values())[-1].proposal.parent == node(12).fingerprint
    assert strategy.answer == node(6)


def test_greedy_takes_gentler_steps_where_none_keeps_the_floor():
    def reductions(spec):
        return [to(f"to {n}", n) for n in range(1, spec.layers[0].units)]

    options = {"target_flops": 1, "reductions": reductions, "rule": "point", "quality_floor_fraction": 0.6}
    strategy = Greedy(node(100), step=0.25, **options)
    trained(strategy, lambda n: 0.5 + n / 250)
    assert 60 <= strategy.answer.layers[0].units <= 64
    with pytest.raises(ValueError, match="step: expected between 0 and 1, got 1"):
        Greedy(node(2), target_flops=1, step=1)
    with pytest.raises(ValueError, match="candidates: expected .* got 0"):
        Greedy(node(2), target_flops=1, candidates=0)
