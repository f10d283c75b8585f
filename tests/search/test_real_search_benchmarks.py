"""What trains for real in benchmarks/search: the networks it draws, the faces it leaves out, its tables."""

import math
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

HERE = Path(__file__).resolve().parents[2] / "benchmarks" / "search"
sys.path.insert(0, str(HERE))
pytest.importorskip("optuna")

import epochs  # noqa: E402
import fidelity  # noqa: E402
import real_space  # noqa: E402
import repeats  # noqa: E402
from rows import add  # noqa: E402

from emolib.data.dataset import Dataset  # noqa: E402
from emolib.networks.cost import cost  # noqa: E402
from emolib.networks.poster_networks import BASELINE  # noqa: E402
from emolib.search.strategies.base import Quality  # noqa: E402


def test_the_networks_of_a_pool_are_many_and_below_the_baseline_and_hang_on_the_seed():
    networks = real_space.pool(BASELINE, 0, 60)
    assert networks[0] == BASELINE and len({*networks}) == 60
    assert all(cost(spec).flops < cost(BASELINE).flops for spec in networks[1:])
    assert networks == real_space.pool(BASELINE, 0, 60) != real_space.pool(BASELINE, 1, 60)


@pytest.mark.parametrize("name", real_space.SEARCHES)
def test_every_search_goes_down_from_the_baseline_to_what_keeps_the_floor(name, monkeypatch):
    monkeypatch.setattr(real_space, "POOL", 200)
    strategy, smallest = real_space.strategy(name, BASELINE, 0.8, 0), math.inf
    while len(strategy.observed) < 6 and (proposal := strategy.ask()):
        spec = proposal.spec
        good = cost(spec).flops > 50
        assert strategy.tell(spec.fingerprint, Quality(*2 * [0.9 if good else 0.6])) == good
        smallest = min(smallest, cost(spec).flops) if good else smallest
    assert len(strategy.observed) > 1 and 50 < smallest < cost(BASELINE).flops


def test_a_share_of_the_people_is_trained_on_and_all_others_judge(tmp_path):
    people = np.repeat([f"p{number:02}" for number in range(40)], 2)
    split = np.repeat(["train"] * 20 + ["val"] * 10 + ["test"] * 10, 2)
    images = np.repeat(np.arange(80, dtype=np.uint8), 16).reshape(80, 4, 4, 1)
    whole = Dataset(
        name="some", images=images, labels=np.tile([0, 1], 40), groups=people, split=split,
        ids=np.arange(80).astype(str),
    )  # fmt: skip
    whole.save(tmp_path / "some")
    assert fidelity.part(tmp_path / "some", 1) == tmp_path / "some"
    smaller = Dataset.load(fidelity.part(tmp_path / "some", 0.25))
    assert len({*smaller.groups[smaller.indices("train")]}) == 5 and len(smaller) == 10 + 40
    assert (smaller.images[:, 0, 0, 0] == smaller.ids.astype(int)).all()


def test_a_row_takes_the_place_of_the_one_with_its_key(tmp_path):
    for row in ({"a": 2, "b": 1}, {"a": 1, "b": 2}, {"a": 2, "b": 3}):
        add(tmp_path / "t.csv", row, ["a"])
    assert pd.read_csv(tmp_path / "t.csv").to_dict("list") == {"a": [1, 2], "b": [2, 3]}


@pytest.mark.parametrize("script", [repeats, fidelity, epochs], ids=lambda script: script.__name__)
def test_a_table_holds_what_its_script_says(script):
    if not script.OUT.is_file():
        pytest.skip("not measured yet")
    rows = pd.read_csv(script.OUT)
    assert not rows.duplicated(script.KEY).any() and not rows.isna().any(axis=None)
    assert {*rows["data"]} <= {*real_space.STARTS} and (rows["seconds"] > 0).all()
    if script is repeats:
        assert list(rows) == [*repeats.KEY, "trainings", "seconds", "flops", "val_auc", "test_auc"]
        assert {*rows["strategy"]} <= {*real_space.SEARCHES} and {*rows["floor"]} <= {*repeats.FLOORS}
        most = rows["data"].map({name: cost(spec).flops for name, spec in real_space.STARTS.items()})
        assert (rows["flops"] <= most).all() and rows["trainings"].between(1, 20).all()
