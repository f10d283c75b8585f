"""The search for a friend in a room on made-up trainings: both bounds, what is trained with which seed."""

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
import pytest

from emolib.networks.cost import cascade_cost, cost
from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, Map, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.search import room
from emolib.search.room import BASELINE, FRIEND, Cascade
from emolib.search.strategies.base import FAILED, Quality, TrialResult

WIDE = (Conv(16, 3), BatchNorm(), MaxPool(2), Conv(32, 3), BatchNorm(), MaxPool(2))
START = Cascade(
    ModelSpec((DownSample(3), *WIDE, Map(5)), input_shape=(84, 84, 1)),
    ModelSpec((*WIDE, Dense(1)), input_shape=(28, 28, 1)),
)
BOUNDS = {"flops": 500_000, "floor": 0.85, "seeds": [5, 6], "search_seed": 7, "max_trials": 3}


def worth(spec):
    """An AUC that falls a little with each halving of FLOPs."""
    return 0.97 - 0.008 * math.log2(max(1, cost(START.detector).flops / cost(spec).flops))


@dataclass
class MadeUp:
    """Trainings that take no time, and are written down: what was trained, with which seed."""

    worth: object = worth
    trained: list = field(default_factory=list)

    def detectors(self, baseline, seed):
        return self._short("detector", baseline, seed)

    def classifiers(self, detector, baseline, seed):
        return self._short(f"behind {detector.fingerprint}", baseline, seed)

    def _short(self, kind, baseline, seed):
        assert baseline in START

        def evaluate(spec):
            self.trained.append((kind, spec.fingerprint, seed))
            auc = self.worth(spec)
            return TrialResult(Quality(auc, auc - 0.002), 0.5)

        return evaluate

    def cascade(self, networks, seed):
        self.trained.append(("full", networks, seed))
        return networks, seed

    def scores(self, trained):
        networks, seed = trained
        auc = self.worth(networks.detector) + self.worth(networks.classifier) - 0.96
        rng = np.random.default_rng(seed)
        apart = 2 * math.sqrt(2) * (auc - 0.5)  # near enough: the more, the better
        return 1 / (1 + np.exp(-(rng.normal(0, 0.6, 400) + apart * self.validation()[0]))), 2.0

    def validation(self):
        return np.arange(400) % 2, np.arange(400).astype(str)


def search(trains=None, **changes):
    return room.search_room(trains or MadeUp(), START, progress=False, **{**BOUNDS, **changes})


@pytest.fixture(scope="module")
def whole():
    """One search, and what it has trained."""
    trains = MadeUp()
    return search(trains), trains


def test_the_cascade_found_is_within_both_bounds_and_much_smaller(whole):
    found, _ = whole
    friend = found.networks[FRIEND]
    assert found.networks[BASELINE] == START and cascade_cost(*START).flops > 2 * BOUNDS["flops"]
    assert cascade_cost(*friend).flops <= BOUNDS["flops"] and found.choice.confirmed
    assert (
        found.choice.fingerprint == friend.classifier.fingerprint and found.choice.low >= found.choice.floor
    )
    root = 0.5 + math.sqrt(0.85) * (worth(START.detector) - 0.5)  # together they have to keep 0.85
    assert root <= worth(friend.detector) - 0.002 and friend.detector != START.detector
    assert friend.detector.shapes[-1] == (7, 7, 5) and friend.classifier.shapes[-1] == (1,)


def test_the_bound_is_shared_as_the_baseline_has_it_and_the_classifier_gets_what_is_left(whole):
    found, _ = whole
    tried = found.trials.groupby("network")["flops"]
    assert all(flops[1:].max() <= found.targets[network] for network, flops in tried)  # behind the baseline
    detector, classifier = START
    between = cascade_cost(*START).flops - cost(detector).flops - cost(classifier).flops
    share = cost(detector).flops / (cost(detector).flops + cost(classifier).flops)
    assert found.targets["detector"] == int(share * (BOUNDS["flops"] - between))
    left = BOUNDS["flops"] - between - cost(found.networks[FRIEND].detector).flops
    assert found.targets["classifier"] == left > BOUNDS["flops"] - between - found.targets["detector"]


def test_every_training_is_in_the_table_in_order_and_with_its_seed(whole):
    found, trains = whole
    rows = found.trials
    assert rows["trial"].tolist() == list(range(1, len(rows) + 1))
    short = rows[rows["kind"] == "short"]
    assert short["network"].value_counts().to_dict() == {"detector": 3, "classifier": 3}
    assert set(short["seed"]) == {7} and set(rows[rows["kind"] == "full"]["seed"]) == {5, 6}
    behind = f"behind {found.networks[FRIEND].detector.fingerprint}"
    kinds = [kind for kind, *_ in trains.trained if kind != "full"]
    assert kinds == ["detector"] * 3 + [behind] * 3
    full = [(networks, seed) for kind, networks, seed in trains.trained if kind == "full"]
    assert len(set(full)) == len(full) <= 1 + 2 * 2  # the baseline's and two cascades' at most, none twice
    for name, seeds in ((BASELINE, (5,)), (FRIEND, (5, 6))):
        assert found.trained[name] == {seed: (found.networks[name], seed) for seed in seeds}


def test_where_trainings_run_decides_nothing(whole):
    alone, _ = whole
    with ThreadPoolExecutor(3) as executor:
        beside = search(executor=executor)
    assert beside.networks == alone.networks and beside.trials.equals(alone.trials)


def test_what_does_not_fit_is_no_answer():
    found = search(fits=lambda spec: cost(spec).params > 1000)
    assert all(cost(network).params > 1000 for network in found.networks[FRIEND])


def test_flops_are_kept_to_even_where_quality_is_not():
    found = search(MadeUp(lambda spec: 0.9 if spec in START else 0.6 + cost(spec).flops / 1e8))
    friend, tried = found.networks[FRIEND], found.trials.query("kind == 'short'")
    assert not tried["accepted"][1:3].any() and not found.choice.confirmed
    assert cost(friend.detector).flops == tried["flops"][1:3].max()  # the best
    assert cascade_cost(*friend).flops <= BOUNDS["flops"]


def test_where_nothing_else_was_tried_the_baseline_stands_in():
    found = search(max_trials=1)
    assert found.networks[FRIEND] == START and len(found.trials) == 2 + 2  # two of them in full


def test_bounds_that_nothing_meets_are_refused_before_anything_is_trained():
    trains = MadeUp()
    with pytest.raises(ValueError, match=r"flops: expected at least [\d,]+, .* got 20,000"):
        search(trains, flops=20_000)
    with pytest.raises(ValueError, match="floor: expected above 0, at most 1, got 1.5"):
        search(trains, floor=1.5)
    assert trains.trained == []


def test_where_no_short_training_came_to_its_end_the_baseline_stands_in():
    trains = MadeUp()
    trains._short = lambda *_: lambda spec: TrialResult(FAILED, 0.5, "out of memory")
    found = search(trains)
    assert found.networks[FRIEND] == START
    assert set(found.trained[FRIEND]) == {5, 6} and len(found.searches["classifier"].failures) == 1
