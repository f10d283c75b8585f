import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.cost import cost
from emolib.models import BASELINE
from emolib.search.space import Reduction
from emolib.search.strategies import Recurse
from emolib.spec import Dense, ModelSpec


def node(units: int) -> ModelSpec:
    """A network of its own for each number, the dearer the larger: (4 + 1) MACs a unit."""
    return ModelSpec((Dense(units), Dense(1)), input_shape=(2, 2, 1))


def flops(units: int) -> int:
    return 2 * 5 * units


def tree(children: dict[int, list[int]]):
    """Reductions of a made-up space in which network n has the networks `children[n]`."""
    return lambda spec: [Reduction(f"to {n}", node(n)) for n in children.get(spec.layers[0].units, [])]


def run(strategy, quality: dict[int, float], limit: int = 10_000) -> list[int]:
    """Tell the strategy what it asks for; the networks trained, in order."""
    trained = []
    while (proposal := strategy.ask()) and len(trained) < limit:
        assert strategy.ask() is proposal  # asking twice changes nothing
        trained.append(proposal.spec.layers[0].units)
        strategy.tell(proposal.spec.fingerprint, quality[trained[-1]])
    return trained


def algorithm_1(m: int, quality, children, beta: float, s: float, trained: list[int]) -> int | None:
    """The poster's Algorithm 1, transcribed; notes the first training of each network."""
    if m not in trained:
        trained.append(m)
    if math.isnan(quality[m]) or quality[m] < beta:
        return None
    if flops(m) <= s:
        return m
    for smaller in children.get(m, []):
        found = algorithm_1(smaller, quality, children, beta, s, trained)
        if found is not None:
            return found
    return None


def test_by_hand():
    # beta = 0.5 + 0.8 * 0.4 = 0.82. 9 passes, 5 passes, both its children do not, 4 and then 1 do.
    children = {9: [5, 4], 5: [3, 2], 4: [1]}
    quality = {9: 0.9, 5: 0.85, 3: 0.8, 2: 0.819, 4: 0.83, 1: 0.821}
    strategy = Recurse(node(9), target_flops=flops(1), reductions=tree(children))
    assert math.isnan(strategy.floor)
    assert run(strategy, quality) == [9, 5, 3, 2, 4, 1]
    assert strategy.floor == pytest.approx(0.82)
    assert strategy.answer == node(1)


@st.composite
def spaces(draw):
    """A random acyclic space of up to 9 networks, cheaper children only, their qualities and a target."""
    n = draw(st.integers(1, 9))
    levels = st.sampled_from((0.4, 0.6, 0.74, 0.75, 0.8, 0.9, math.nan))
    quality = {m: draw(levels) for m in range(1, n + 1)}
    quality[n] = draw(st.sampled_from((0.75, 0.8, 0.9, 0.45, math.nan)))
    children = {m: draw(st.permutations(range(1, m)))[: draw(st.integers(0, 4))] for m in range(2, n + 1)}
    return n, quality, children, flops(draw(st.integers(0, n))) + draw(st.integers(0, 5)) + 1


@settings(max_examples=500, deadline=None)
@given(space=spaces(), fraction=st.sampled_from((0.5, 0.8, 1.0)))
def test_recurse_is_algorithm_1(space, fraction):
    n, quality, children, target = space
    beta = fraction * (quality[n] - 0.5) + 0.5
    trained: list[int] = []
    expected = algorithm_1(n, quality, children, beta, target, trained)
    strategy = Recurse(
        node(n), quality_floor_fraction=fraction, target_flops=target, reductions=tree(children)
    )
    assert run(strategy, quality) == trained
    assert strategy.answer == (None if expected is None else node(expected))
    assert strategy.ask() is None


def test_a_network_reached_by_two_paths_is_trained_once():
    children = {4: [3, 2], 3: [1], 2: [1]}
    strategy = Recurse(node(4), target_flops=1, reductions=tree(children))
    assert run(strategy, dict.fromkeys(range(5), 0.9)) == [4, 3, 1, 2]
    assert strategy.answer is None


def test_proposals_say_where_they_come_from():
    strategy = Recurse(node(4), target_flops=1, reductions=tree({4: [3], 3: [2]}))
    assert (strategy.ask().parent, strategy.ask().reduction) == (None, "baseline")
    assert strategy.tell(node(4).fingerprint, 0.9) is True
    assert (strategy.ask().parent, strategy.ask().reduction) == (node(4).fingerprint, "to 3")
    assert strategy.tell(node(3).fingerprint, 0.6) is False
    assert strategy.ask() is None


def test_a_failed_baseline_ends_the_search():
    strategy = Recurse(node(4), target_flops=1, reductions=tree({4: [3]}))
    assert strategy.tell(node(4).fingerprint, math.nan) is False
    assert strategy.ask() is None and strategy.answer is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"quality_floor_fraction": 0}, "quality_floor_fraction: expected above 0, at most 1, got 0"),
        ({"quality_floor_fraction": 1.5}, "got 1.5"),
        ({"target_flops": 0}, "target_flops: expected a positive number, got 0"),
    ],
)
def test_arguments_out_of_range_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        Recurse(node(2), **{"target_flops": 1, **arguments})


def test_telling_about_another_network_is_refused():
    strategy = Recurse(node(4), target_flops=1)
    with pytest.raises(ValueError, match=f"expected that of the network asked for, {node(4).fingerprint}"):
        strategy.tell(node(3).fingerprint, 0.9)


def test_on_the_real_space_a_dozen_trainings_reach_the_poster_target():
    strategy, trainings = Recurse(BASELINE, target_flops=460_000), 0
    while proposal := strategy.ask():
        strategy.tell(proposal.spec.fingerprint, 0.9)
        trainings += 1
    assert cost(strategy.answer).flops <= 460_000
    assert trainings <= 12
