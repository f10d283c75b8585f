"""The committed tables of benchmarks/search and what was played on them."""

import itertools
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

HERE = Path(__file__).resolve().parents[2] / "benchmarks" / "search"
sys.path.insert(0, str(HERE))
pytest.importorskip("optuna")

import arena  # noqa: E402
import table_space  # noqa: E402
import tune_rivals  # noqa: E402
import verdicts  # noqa: E402
import worlds  # noqa: E402

from emolib.networks.cost import cost  # noqa: E402

TABLES = [path for path in sorted(worlds.TABLES.glob("*.csv")) if not path.stem.endswith("_seeds")]
every_table = pytest.mark.parametrize("path", TABLES, ids=[path.stem for path in TABLES])


@every_table
def test_a_table_holds_every_network_of_its_space_with_its_cost(path):
    rows = worlds.Table(path).rows.set_index("fingerprint")
    assert len(rows) == 240
    for spec in table_space.SPECS.values():
        price, row = cost(spec), rows.loc[spec.fingerprint]
        assert (price.macs, price.flops, price.params) == (row.macs, row.flops, row.params)
    assert rows.val_auc.between(0.5, 1).all() and (rows.val_auc_low <= rows.val_auc).all()


def test_every_network_can_be_reached_by_steps_that_save():
    reached, open_ = set(), [table_space.SPECS[table_space.TOP]]
    while open_:
        spec = open_.pop()
        reached.add(spec.fingerprint)
        children = [each.spec for each in table_space.steps(spec)]
        assert all(cost(child).flops < cost(spec).flops for child in children)
        open_ += [child for child in children if child.fingerprint not in reached]
    assert len(reached) > 230  # a few are dearer than all that lead to them


def test_a_world_is_the_table_with_the_noise_of_its_seeds():
    table = worlds.Table(worlds.TABLES / "photographs.csv")
    seeds = pd.read_csv(worlds.TABLES / "photographs_seeds.csv").set_index("fingerprint").to_numpy()
    assert table.spread == pytest.approx(np.sqrt(seeds.var(axis=1, ddof=1).mean()))
    drawn = [table.world(seed) for seed in range(50)]
    off = np.array([[world[name] for name in table.rows.fingerprint] for world in drawn])
    off -= table.rows.val_auc.to_numpy()
    assert table.world(3) == table.world(3) != table.world(4)
    assert abs(off.mean()) < 0.0005 and off.std() == pytest.approx(table.spread, rel=0.03)


def test_a_table_of_other_networks_is_refused(tmp_path):
    rows = worlds.Table(worlds.TABLES / "photographs.csv").rows
    rows[:-1].to_csv(tmp_path / "short.csv")
    with pytest.raises(ValueError, match="short.csv: expected each of the 240 networks .* got 239"):
        worlds.Table(tmp_path / "short.csv")


def test_gaps_by_hand():
    """Of five networks two are good besides the baseline of 64 FLOPs: 16 and 4. The floor is 0.82."""
    auc = {"baseline": 0.9, "a": 0.85, "b": 0.8, "c": 0.82, "d": 0.5}
    flops = {"baseline": 64, "a": 16, "b": 8, "c": 4, "d": 1}
    order = ["baseline", "d", "a", "b", None, "c"]
    assert worlds.gaps(order, auc, 0.82, flops, 8).tolist() == [4, 4, 2, 2, 2, 0, 0, 0]
    assert worlds.gaps(order, auc, 0.82, flops, 3).tolist() == [4, 4, 2]


class Scripted(arena.Strategy):
    """Asks for what it is given, in order, two at a time at most."""

    name = "scripted"

    def _next(self):
        waiting = len(self.observed) - 1 + len(self.pending)
        if len(self.pending) == 2 or waiting == len(self.script):
            return None
        return arena.Proposal(self.script[waiting], self.baseline.fingerprint)


@pytest.mark.parametrize(("workers", "slots"), [(1, 4), (2, 5), (3, 7)])
def test_a_worker_without_work_is_a_slot_lost(workers, slots):
    """Three networks after the baseline: by threes 1 + (2 and one lost) + (1 and two lost)."""
    some = [table_space.SPECS[choice] for choice in table_space.EVERY[1:4]]
    strategy = Scripted(table_space.SPECS[table_space.TOP], target_flops=1)
    strategy.script = some
    order = arena.play(strategy, dict.fromkeys(table_space.CHOICES, 0.9), workers=workers)
    assert len(order) == slots and [name for name in order if name][1:] == [s.fingerprint for s in some]


def test_a_row_by_hand(tmp_path, monkeypatch):
    """Without noise: 240 networks as good as their size; only those within two halvings keep the floor."""
    rows = worlds.Table(worlds.TABLES / "photographs.csv").rows
    halvings = np.log2(rows.flops[0] / rows.flops)
    rows["val_auc"], rows["test_auc"] = 0.9 - 0.02 * halvings, 0.9 - 0.03 * halvings
    rows.to_csv(tmp_path / "plain.csv")
    seeds = pd.DataFrame({"fingerprint": ["a"], "seed0": [0.9], "seed1": [0.9]})
    seeds.to_csv(tmp_path / "plain_seeds.csv", index=False)
    found = arena.anytime(tmp_path / "plain.csv", 0.9, "bisection", 2)
    smallest = halvings[halvings <= 2].max()
    assert found["gap_40"] == 0 and found["wrong_accepted"] == (0.03 * smallest > 0.04)
    assert found["gap_mean_low"] == found["gap_mean"] == found["gap_mean_high"]
    assert smallest / 40 < found["gap_mean"] < found["gap_5"] + smallest * 4 / 40


def test_trainings_to_a_target_by_hand(tmp_path):
    """Quality falls with size, without noise: the largest network under a target is good, or nobody is."""
    rows = worlds.Table(worlds.TABLES / "photographs.csv").rows
    rows["val_auc"] = 0.9 - 0.02 * np.log2(rows.flops[0] / rows.flops)
    rows.to_csv(tmp_path / "plain.csv")
    pd.DataFrame({"fingerprint": ["a"], "seed0": [0.9], "seed1": [0.9]}).to_csv(
        tmp_path / "plain_seeds.csv", index=False
    )
    found = arena.to_target(tmp_path / "plain.csv", 0.9, "largest", 3, 4_000_000)
    medians = [found[f"trainings_{name}"] for name in ("median", "low", "high")]
    assert medians == [2, 2, 2] and found["reached_share"] == 1 and found["seeds"] == 3
    assert arena.to_target(tmp_path / "plain.csv", 0.9, "largest", 3, 3_000_000) is None


def test_median_and_interval_may_be_infinite():
    assert arena.median(np.array([3, np.inf, 2])) == 3 and np.isinf(arena.median([2, np.inf, np.inf]))
    low, high = arena.interval(np.array([2.0] * 30 + [np.inf] * 31), arena.median)
    assert (low, high) == (2, np.inf)


SLOW = [name for name in arena.NAMES if "Optuna" in name]  # fewer seeds, or not played
QUICK = [name for name in arena.NAMES if name not in SLOW]


def summary(kind="summary"):
    return pd.read_csv(HERE / f"arena_{kind}.csv")


def test_the_summary_covers_all_tables_floors_and_strategies():
    rows = summary()
    keys = list(zip(rows.table, rows.floor, rows.strategy, strict=True))
    wanted = set(itertools.product([path.stem for path in TABLES], arena.FLOORS, arena.NAMES))
    assert len(keys) == len(set(keys)) and len(TABLES) >= 3
    assert all(name == "GPSampler (Optuna)" for _, _, name in wanted ^ set(keys))  # minutes a search
    assert (rows.seeds[rows.strategy.isin(QUICK)] == 100).all() and (rows.seeds >= 5).all()
    gaps = rows[[f"gap_{number}" for number in arena.SHOWN]].to_numpy()
    assert (gaps >= 0).all() and (np.diff(gaps, axis=1) <= 0).all()
    assert (rows.gap_mean_low <= rows.gap_mean).all() and (rows.gap_mean <= rows.gap_mean_high).all()
    assert rows.wrong_accepted.between(0, 1).all()


def test_the_other_summaries_cover_all_quick_strategies():
    rows, names = summary("parallel"), [path.stem for path in TABLES]
    keys = list(zip(rows.table, rows.floor, rows.workers, rows.strategy, strict=True))
    assert sorted(keys) == sorted(itertools.product(names, arena.FLOORS, (2, 8), QUICK))
    rows = summary("targets")
    own = set(worlds.Table(TABLES[0]).rows.flops)
    for (_, _, target), played in rows.groupby(["table", "floor", "flops_target"]):
        assert target in arena.TARGETS and target not in own
        quick = played[played.strategy.isin(QUICK)]
        assert sorted(quick.strategy) == sorted(QUICK) and quick.seeds.nunique() == 1
    assert set(zip(rows.table, rows.floor, strict=True)) == set(itertools.product(names, arena.FLOORS))
    assert (rows.trainings_low <= rows.trainings_median).all()
    assert (rows.trainings_median <= rows.trainings_high).all()


def test_what_the_summary_says_is_so_now():
    """The row of a quick rival, played again."""
    rows = summary().set_index(["table", "floor", "strategy"])
    found = arena.anytime(worlds.TABLES / "photographs.csv", 0.9, "largest", 100)
    row = rows.loc["photographs", 0.9, "largest"]
    assert {name: found[name] for name in row.index} == pytest.approx(row.to_dict(), abs=1e-5)


def test_differences_are_taken_in_common_worlds():
    """A* is ahead by 1 in both worlds of "a"; "b" was played in one of them, where it is level."""
    rows = [("t", 0.8, "astar", 1.0, 5.0), ("t", 0.8, "a", 2.0, 6.0), ("t", 0.8, "b", np.nan, 5.0)]
    found = arena.paired(pd.DataFrame(rows, columns=["table", "floor", "strategy", "0", "1"]))
    assert found.to_numpy().tolist() == [["t", 0.8, "a", 2, -1, -1, -1], ["t", 0.8, "b", 1, 0, 0, 0]]
    summary = found.assign(gap_mean=[4.0, 5.0])
    duels = verdicts.duels(summary, found)
    assert duels.astar.tolist() == [3, 5] and duels.share.tolist() == [0.75, 1]
    assert verdicts.best(duels).strategy.tolist() == ["b"]
    assert [verdicts.verdict(*ends) for ends in ((-2, -1), (1, 2), (-1, 1))] == ["ahead", "behind", "open"]


def test_the_worlds_are_those_of_the_summary_and_the_differences_follow_from_them():
    by_world, key = summary("worlds"), ["table", "floor", "strategy"]
    both = by_world.merge(summary(), on=key)
    gap = both[[column for column in by_world if column not in key]]
    assert len(both) == len(by_world) and (gap.notna().sum(axis=1) == both.seeds).all()
    assert gap.mean(axis=1).to_numpy() == pytest.approx(both.gap_mean, abs=1e-4)
    pd.testing.assert_frame_equal(arena.paired(by_world), summary("paired"), rtol=1e-4, atol=1e-5)
    assert set(zip(by_world.table, by_world.floor, by_world.strategy, strict=True)) >= set(
        itertools.product([path.stem for path in TABLES], arena.FLOORS, QUICK)
    )


def test_the_readme_says_what_the_tables_say():
    between = verdicts.README.read_text().split(verdicts.MARKS[0])[1].split(verdicts.MARKS[1])[0]
    assert between == verdicts.text()


def test_what_the_readme_concludes():
    duels = verdicts.duels(summary(), summary("paired"))
    duels["is"] = [verdicts.verdict(*ends) for ends in zip(duels.low, duels.high, strict=True)]
    assert (duels["is"][duels.table == "photographs"] == "ahead").all()
    best = verdicts.best(duels).set_index(["table", "floor"])
    assert best["is"]["drawn"].tolist() == ["ahead", "behind", "behind"]
    assert best["is"]["expressions"].tolist() == ["open", "open", "behind"]
    processes = duels.strategy.str.startswith("GP, known cost")
    assert (duels.difference[~processes] < 0).all()
    assert {*duels.strategy[~processes & (duels["is"] != "ahead")]} == {"largest", "recurse", "TPE (Optuna)"}
    law, loose = (duels[duels.strategy == f"GP, known cost and {name}law"] for name in ("", "loose "))
    assert (law.rival.to_numpy() > loose.rival.to_numpy())[law.table != "photographs"].all()


def test_every_rival_is_played_in_its_best_form_or_one_as_good():
    rows = pd.read_csv(tune_rivals.OUT)
    for name, grid in tune_rivals.GRID.items():
        tried, played = rows[rows.strategy == name], arena.make(name, 0.9, 0)
        assert len(tried) == len(tune_rivals.forms(name)) and tried.form.is_unique
        mine = tune_rivals.said({option: getattr(played, option) for option in grid})
        assert tried.gap_mean[tried.form == mine].item() <= tried.gap_mean.min() + 0.02


def test_whose_noise_a_table_has(tmp_path):
    (tmp_path / "mine.csv").write_bytes((worlds.TABLES / "drawn.csv").read_bytes())
    table, drawn = worlds.Table(tmp_path / "mine.csv"), worlds.Table(worlds.TABLES / "drawn.csv")
    assert drawn.own_noise and not table.own_noise
    assert table.spread == worlds.Table(worlds.TABLES / "photographs.csv").spread != drawn.spread
