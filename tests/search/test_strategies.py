"""One suite that every strategy must pass, on made-up spaces and the real one; then each on its own."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.networks.cost import cost
from emolib.networks.layers import Dense
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import space
from emolib.search.reductions.reduction import Candidate, Reduction
from emolib.search.strategies import STRATEGIES as NAMES
from emolib.search.strategies import strategy_class
from emolib.search.strategies.astar import AStar
from emolib.search.strategies.base import FAILED, Quality
from emolib.search.strategies.recurse import Recurse

STRATEGIES = {name: strategy_class(name) for name in NAMES}
every_strategy = pytest.mark.parametrize("kind", STRATEGIES.values(), ids=STRATEGIES)


def node(units: int) -> ModelSpec:
    """A network of its own for each number, the dearer the larger: (4 + 1) MACs a unit."""
    return ModelSpec((Dense(units), Dense(1)), input_shape=(2, 2, 1))


def flops(units: int) -> int:
    return 2 * 5 * units


def candidate(kind: str, n: int, *numbers: int) -> Candidate:
    return Candidate(Reduction(kind, numbers), node(n))


def tree(children: dict[int, list[int]]):
    """Reductions of a made-up space in which network n has the networks `children[n]`."""
    return lambda spec: [candidate("to {}", n, n) for n in children.get(spec.layers[0].units, [])]


def drive(strategy, evaluate, *, limit: int = 60, ahead: int = 1) -> list:
    """Ask and tell as a runner does, up to `ahead` under way: [(proposal, quality, accepted)]."""
    asked, told = [], []
    while True:
        while len(asked) - len(told) < ahead and len(asked) < limit and (proposal := strategy.ask()):
            asked.append(proposal)
        if len(asked) == len(told):
            return told
        proposal = asked[len(told)]
        quality = evaluate(proposal.spec)
        told.append((proposal, quality, strategy.tell(proposal.spec.fingerprint, quality)))


def numbers(told: list) -> list[int]:
    return [proposal.spec.layers[0].units for proposal, _, _ in told]


def by_number(quality: dict[int, float]):
    return lambda spec: Quality(*[quality[spec.layers[0].units]] * 2)


def made_up(spec: ModelSpec) -> Quality:
    """Quality that falls as FLOPs do, up and down from network to network, with a bound below it."""
    price, wobble = cost(spec), int(spec.fingerprint[:3], 16) / 4096 - 0.5
    auc = 0.99 - 0.012 * max(0.0, math.log2(8e7 / price.flops)) + 0.03 * wobble
    return Quality(auc, auc if spec == BASELINE else auc - 0.01)


def real(kind, **options):
    return kind(BASELINE, **{"target_flops": 41_300, "quality_floor_fraction": 0.8, **options})


# --- the suite


@pytest.mark.slow
@every_strategy
@pytest.mark.parametrize("ahead", [1, 3])
def test_on_the_real_space(kind, ahead):
    """New networks each time, cheaper than the baseline, made by their reductions from a known parent."""
    strategy = real(kind)
    assert math.isnan(strategy.floor) and strategy.answer is None and not strategy.reached
    told = drive(strategy, made_up, ahead=ahead, limit=12)
    first, *others = [proposal for proposal, _, _ in told]
    assert (first.spec, first.parent, str(first)) == (BASELINE, None, "baseline")
    assert len(others) >= 10
    seen = {BASELINE.fingerprint: BASELINE}
    for proposal in others:
        assert proposal.spec.fingerprint not in seen
        assert cost(proposal.spec).flops < cost(BASELINE).flops
        spec = seen[proposal.parent]
        for reduction in proposal.reductions:
            spec = {each.reduction: each.spec for each in space.reductions(spec)}[reduction]
        assert spec == proposal.spec
        seen[proposal.spec.fingerprint] = proposal.spec
    quality = strategy.counted(told[0][1])
    assert strategy.floor == pytest.approx(0.5 + 0.8 * (quality - 0.5))
    assert all(accepted == (strategy.counted(q) >= strategy.floor) for _, q, accepted in told)


@every_strategy
@pytest.mark.parametrize("ahead", [1, 2])
def test_the_same_qualities_give_the_same_search(kind, ahead):
    runs = [drive(real(kind, seed=5), made_up, ahead=ahead, limit=8) for _ in range(2)]
    assert runs[0] == runs[1]


@every_strategy
def test_a_flat_quality_leads_to_the_target_in_few_trainings(kind):
    """Where nothing costs quality every strategy must walk down: 82.8 mln to 41 thousand FLOPs."""
    strategy = real(kind)
    told = drive(strategy, lambda spec: Quality(0.9, 0.9), limit=40)
    assert strategy.reached
    n = next((n for n, (p, _, _) in enumerate(told, 1) if cost(p.spec).flops <= 41_300), None)
    assert n is not None and n <= {Recurse: 6, AStar: 10}[kind]


@st.composite
def spaces(draw, *, largest: int = 9):
    """A random acyclic space of up to 9 networks, cheaper children only, their qualities and a target."""
    n = draw(st.integers(1, largest))
    levels = st.sampled_from((0.4, 0.6, 0.74, 0.75, 0.8, 0.9, math.nan))
    quality = {m: draw(levels) for m in range(1, n + 1)}
    quality[n] = draw(st.sampled_from((0.75, 0.8, 0.9, 0.45, math.nan)))
    children = {m: draw(st.permutations(range(1, m)))[: draw(st.integers(0, 4))] for m in range(2, n + 1)}
    return n, quality, children, flops(draw(st.integers(0, n))) + draw(st.integers(0, 5)) + 1


@every_strategy
@settings(max_examples=60, deadline=None)
@given(space=spaces(), fraction=st.sampled_from((0.5, 0.8, 1.0)), ahead=st.integers(1, 3))
def test_on_random_spaces(kind, space, fraction, ahead):
    """The search ends, trains nothing twice, and its answer is one of the good ones it trained."""
    n, quality, children, target = space
    strategy = kind(node(n), quality_floor_fraction=fraction, target_flops=target, reductions=tree(children))
    told = drive(strategy, by_number(quality), ahead=ahead)
    trained = numbers(told)
    assert trained[0] == n and len(set(trained)) == len(trained)
    assert strategy.ask() is None and not strategy.pending  # over, and stays so
    floor = 0.5 + fraction * (quality[n] - 0.5)
    good = [m for m in trained if quality[m] >= floor]
    assert [accepted for _, _, accepted in told] == [m in good for m in trained]
    if kind is not Recurse:
        assert strategy.answer == (node(min(good)) if good else None)
        assert strategy.reached == bool(good and flops(min(good)) <= target)
    if math.isnan(quality[n]) or quality[n] < floor:
        assert trained == [n]


@pytest.mark.slow
@every_strategy
def test_trainings_that_fail_are_no_answer_and_no_end(kind):
    count = itertools.count()

    def fails_every_second(spec):
        return FAILED if next(count) % 2 else made_up(spec)

    strategy = real(kind, target_flops=10**6)
    told = drive(strategy, fails_every_second, limit=12, ahead=2)
    assert len(told) >= 3 and not any(accepted for _, quality, accepted in told if quality is FAILED)
    failed = {proposal.spec for proposal, quality, _ in told if quality is FAILED}
    assert strategy.answer not in failed
    nothing = real(kind)
    told = drive(nothing, lambda spec: made_up(spec) if spec == BASELINE else FAILED, limit=8)
    assert nothing.answer == (None if kind is Recurse else BASELINE) and not nothing.reached


@every_strategy
def test_a_failed_baseline_ends_the_search(kind):
    strategy = real(kind)
    assert strategy.ask().spec == BASELINE
    assert strategy.ask() is None  # alone: all else depends on it
    assert strategy.tell(BASELINE.fingerprint, FAILED) is False
    assert strategy.ask() is None and strategy.answer is None


@every_strategy
def test_what_counts_is_the_rule(kind):
    children = {4: [3]}

    def unsure(spec):
        return Quality(0.9, 0.9 if spec == node(4) else 0.6)

    for rule, accepted in (("low", False), ("point", True)):
        strategy = kind(node(4), target_flops=flops(3), reductions=tree(children), rule=rule)
        assert [a for _, _, a in drive(strategy, unsure)] == [True, accepted]
        assert strategy.reached is accepted


@every_strategy
def test_the_answer_fits_into_memory(kind):
    """4 inputs, 6 parameters a unit and a bias: 3 units are the first to fit into 19 bytes."""
    children = {6: [5], 5: [4], 4: [3]}
    for most, answers in ((19, {3}), (25, {4, 3}), (18, set())):
        strategy = kind(
            node(6),
            target_flops=flops(4),
            reductions=tree(children),
            fits=lambda spec, most=most: cost(spec).params <= most,
        )
        drive(strategy, lambda spec: Quality(0.9, 0.9))
        found = None if strategy.answer is None else strategy.answer.layers[0].units
        assert found in (answers or {None})
        assert strategy.answer is None or strategy.fits(strategy.answer)


@every_strategy
def test_the_best_quality_within_the_target(kind):
    """No floor counts: 3 units are the best within 4; what fails, is larger or does not fit is no answer."""
    quality = {6: 0.95, 5: 0.9, 4: 0.6, 3: 0.7, 2: 0.55}
    children = {6: [5, 2], 5: [4, 1], 4: [3]}

    def judged(spec):
        return FAILED if spec == node(1) else Quality(quality[spec.layers[0].units], 0.5)

    def answer(fits=lambda spec: True):
        strategy = kind(
            node(6),
            target_flops=flops(4),
            objective="quality",
            reductions=tree(children),
            fits=fits,
            rule="point",
        )
        told = drive(strategy, judged)
        assert all(accepted == (proposal.spec != node(1)) for proposal, _, accepted in told)
        assert strategy.reached and not math.isnan(strategy.floor)
        return strategy.answer

    assert kind is Recurse or answer() == node(3)  # Algorithm 1 is content with the first one
    assert kind is Recurse or answer(lambda spec: spec != node(3)) == node(4)


@every_strategy
def test_tells_come_in_the_order_of_asks(kind):
    strategy = kind(node(4), target_flops=1, reductions=tree({4: [3, 2]}))
    with pytest.raises(ValueError, match="expected that of the network asked for, None"):
        strategy.tell(node(4).fingerprint, Quality(0.9, 0.9))
    strategy.ask()
    with pytest.raises(ValueError, match=f"network asked for, {node(4).fingerprint}"):
        strategy.tell(node(3).fingerprint, Quality(0.9, 0.9))
    strategy.tell(node(4).fingerprint, Quality(0.9, 0.9))
    asked = [proposal for proposal in (strategy.ask(), strategy.ask()) if proposal]
    if len(asked) == 2:  # recurse has one under way at most
        with pytest.raises(ValueError, match=asked[0].spec.fingerprint):
            strategy.tell(asked[1].spec.fingerprint, Quality(0.9, 0.9))


@every_strategy
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"quality_floor_fraction": 0}, "quality_floor_fraction: expected above 0, at most 1, got 0"),
        ({"quality_floor_fraction": 1.5}, "got 1.5"),
        ({"target_flops": 0}, "target_flops: expected a positive number, got 0"),
        ({"objective": "speed"}, r"objective: expected one of \('flops', 'quality'\), got 'speed'"),
        ({"rule": "high"}, r"rule: expected one of \('low', 'point'\), got 'high'"),
    ],
)
def test_arguments_out_of_range_are_named(kind, arguments, message):
    with pytest.raises(ValueError, match=message):
        kind(node(2), **{"target_flops": 1, **arguments})


# --- Algorithm 1


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


def test_recurse_by_hand():
    # beta = 0.5 + 0.8 * 0.4 = 0.82. 9 passes, 5 passes, both its children do not, 4 and then 1 do.
    children = {9: [5, 4], 5: [3, 2], 4: [1]}
    quality = {9: 0.9, 5: 0.85, 3: 0.8, 2: 0.819, 4: 0.83, 1: 0.821}
    strategy = Recurse(node(9), target_flops=flops(1), reductions=tree(children))
    told = drive(strategy, by_number(quality))
    assert numbers(told) == [9, 5, 3, 2, 4, 1]
    parents = [proposal.parent and proposal.parent[:4] for proposal, _, _ in told]
    assert parents == [None, *[node(n).fingerprint[:4] for n in (9, 5, 5, 9, 4)]]
    assert strategy.floor == pytest.approx(0.82)
    assert strategy.answer == node(1) and strategy.reached


@settings(max_examples=500, deadline=None)
@given(space=spaces(), fraction=st.sampled_from((0.5, 0.8, 1.0)), ahead=st.integers(1, 2))
def test_recurse_is_algorithm_1(space, fraction, ahead):
    n, quality, children, target = space
    beta = fraction * (quality[n] - 0.5) + 0.5
    trained: list[int] = []
    expected = algorithm_1(n, quality, children, beta, target, trained)
    strategy = Recurse(
        node(n), quality_floor_fraction=fraction, target_flops=target, reductions=tree(children)
    )
    assert numbers(drive(strategy, by_number(quality), ahead=ahead)) == trained
    assert strategy.answer == (None if expected is None else node(expected))
    assert strategy.ask() is None


def test_recurse_trains_a_network_reached_by_two_paths_once():
    children = {4: [3, 2], 3: [1], 2: [1]}
    strategy = Recurse(node(4), target_flops=1, reductions=tree(children))
    assert numbers(drive(strategy, lambda spec: Quality(0.9, 0.9))) == [4, 3, 1, 2]
    assert strategy.answer is None
