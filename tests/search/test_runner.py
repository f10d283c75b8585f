import errno
import json
import math
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.networks.cost import cost
from emolib.networks.layers import Conv, Dense
from emolib.networks.poster_networks import EMBEDDED
from emolib.networks.spec import ModelSpec
from emolib.search import runner
from emolib.search.runner import COLUMNS, cheapest_above, frontier, search
from emolib.search.store import Store, StoreError, Trial, TrialState
from emolib.search.strategies.base import Quality
from emolib.search.strategies.recurse import Recurse

KEY = {"seed": 3, "settings_key": "3 epochs"}
FRACTION, TARGET = 0.8, 15_000


def made_up_auc(spec: ModelSpec) -> float:
    """Quality that falls with FLOPs, up and down a little from network to network."""
    price = cost(spec)
    noise = (price.flops + price.params) * 97 % 1000 / 1000 - 0.5
    return min(0.99, 0.5 + 0.06 * math.log10(price.flops) + 0.08 * noise)


def recurse(**changes) -> Recurse:
    return Recurse(EMBEDDED, **{"quality_floor_fraction": FRACTION, "target_flops": TARGET, **changes})


def run(path, evaluate=made_up_auc, *, strategy=None, max_trials=60, **options):
    with Store(path) as store:
        strategy = strategy or recurse()
        return search(
            strategy, evaluate, store, **{**KEY, "progress": False, "max_trials": max_trials, **options}
        )


def same_table(a: pd.DataFrame, b: pd.DataFrame) -> bool:
    return a.drop(columns="seconds").equals(b.drop(columns="seconds"))


# --- the loop


def test_a_search_to_the_target(tmp_path):
    result = run(tmp_path / "trials.sqlite")
    assert result.ended == "target reached"
    assert cost(result.answer).flops <= TARGET
    assert list(result.trials) == list(COLUMNS)
    assert list(result.trials.trial) == list(range(1, len(result.trials) + 1))
    first, last = result.trials.iloc[0], result.trials.iloc[-1]
    assert (first.fingerprint, first.parent, first.reduction) == (EMBEDDED.fingerprint, "", "baseline")
    assert last.fingerprint == result.answer.fingerprint and last.accepted
    floor = FRACTION * (made_up_auc(EMBEDDED) - 0.5) + 0.5
    assert list(result.trials.accepted) == list(result.trials.val_auc >= floor)
    assert len(result.trials) > 10 and not result.trials.accepted.all()  # the case is no walk-over
    assert result.trials.fingerprint.is_unique
    assert set(result.trials.strategy) == {"recurse"} and set(result.trials.seed) == {3}
    assert cheapest_above(result.trials, floor).fingerprint == last.fingerprint


def test_the_budget_counts_all_trainings_and_a_larger_one_goes_on(tmp_path):
    path, trained = tmp_path / "trials.sqlite", []

    def evaluate(spec):
        trained.append(spec.fingerprint)
        return made_up_auc(spec)

    short = run(path, evaluate, max_trials=4)
    assert (short.ended, short.answer, len(short.trials)) == ("budget of 4 trainings spent", None, 4)
    again = run(path, evaluate, max_trials=4)
    assert same_table(again.trials, short.trials) and len(trained) == 4
    whole = run(path, evaluate)
    assert same_table(whole.trials, run(tmp_path / "other.sqlite").trials)
    assert len(trained) == len(set(trained)) == len(whole.trials)


def test_the_last_training_of_the_budget_may_reach_the_target(tmp_path):
    n = len(run(tmp_path / "a.sqlite").trials)
    assert run(tmp_path / "b.sqlite", max_trials=n).ended == "target reached"
    assert run(tmp_path / "c.sqlite", max_trials=n - 1).ended == f"budget of {n - 1} trainings spent"


def test_nothing_good_enough_exhausts_the_space(tmp_path):
    result = run(tmp_path / "t.sqlite", lambda spec: 0.9 if spec == EMBEDDED else 0.6)
    assert (result.ended, result.answer) == ("space exhausted", None)
    assert list(frontier(result.trials).val_auc) == [0.6, 0.9]


def test_another_seed_or_setting_is_another_training(tmp_path):
    path, trained = tmp_path / "t.sqlite", []
    for key in (KEY, KEY, {**KEY, "seed": 4}, {**KEY, "settings_key": "4 epochs"}, {**KEY, "kind": "full"}):
        run(path, lambda spec: trained.append(spec) or 0.9, max_trials=1, **key)
    assert len(trained) == 4


@pytest.mark.parametrize("bad", [math.nan, 1.5, "much", None])
def test_a_failed_training_is_written_down_and_does_not_end_the_search(tmp_path, bad):
    path = tmp_path / "t.sqlite"

    def evaluate(spec):
        if spec != EMBEDDED and len(calls) == 1:
            calls.append(spec)
            if bad is None:
                raise RuntimeError("no such layer")
            return bad
        calls.append(spec)
        return made_up_auc(spec)

    calls = []
    result = run(path, evaluate)
    assert result.ended == "target reached"
    assert list(result.failures.fingerprint) == [calls[1].fingerprint]
    failed = result.trials.iloc[1]
    assert math.isnan(failed.val_auc) and not failed.accepted and failed.seconds >= 0
    if bad is None:
        assert result.failures.error[0] == "RuntimeError: no such layer"
    n = len(calls)
    assert same_table(run(path, evaluate).trials, result.trials) and len(calls) == n  # not tried again


def test_memory_that_ran_out_is_a_failure_of_that_network(tmp_path):
    def evaluate(spec):
        if spec != EMBEDDED and not failed:
            failed.append(spec)
            raise MemoryError("no room for 3 GB")
        return made_up_auc(spec)

    failed = []
    result = run(tmp_path / "t.sqlite", evaluate)
    assert list(result.failures.error) == ["MemoryError: no room for 3 GB"] and len(result.trials) > 2


def test_a_machine_in_trouble_ends_the_search_and_books_no_failure(tmp_path):
    path, trained = tmp_path / "t.sqlite", []
    trouble = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def evaluate(spec):
        trained.append(spec.fingerprint)
        if len(trained) == 3:
            raise trouble
        return made_up_auc(spec)

    with pytest.raises(OSError) as caught:
        run(path, evaluate)
    assert caught.value is trouble
    with Store(path) as store:
        assert [trial.state for trial in store.trials()] == ["complete", "complete", "running"]
    result = run(path, evaluate)
    assert result.failures.empty and same_table(result.trials, run(tmp_path / "other.sqlite").trials)
    assert trained[2] == trained[3] and len(trained) == len(result.trials) + 1


def test_a_failed_baseline_says_why(tmp_path):
    def evaluate(spec):
        raise RuntimeError("no such device")

    assert run(tmp_path / "t.sqlite", evaluate).ended == (
        "every training failed, the last with RuntimeError: no such device"
    )


def test_an_interrupted_search_goes_on_where_it_was(tmp_path):
    path, trained = tmp_path / "t.sqlite", []

    def evaluate(spec):
        trained.append(spec.fingerprint)
        if len(trained) == 3:
            raise KeyboardInterrupt
        return made_up_auc(spec)

    with pytest.raises(KeyboardInterrupt):
        run(path, evaluate)
    with Store(path) as store:
        assert [trial.state for trial in store.trials()] == ["complete", "complete", "running"]
    result = run(path, evaluate)
    assert same_table(result.trials, run(tmp_path / "other.sqlite").trials)
    assert trained[2] == trained[3] and len(trained) == len(result.trials) + 1


def test_progress_shows_trial_cut_quality_and_best(tmp_path, capsys):
    run(tmp_path / "t.sqlite", progress=True, max_trials=2)
    shown = capsys.readouterr().err
    assert "trial 1: baseline" in shown and "trial 2: " in shown
    assert f"AUC {made_up_auc(EMBEDDED):.3f}, best 1.320 mln FLOPs" in shown


@pytest.mark.parametrize("name, value", [("max_trials", 0), ("ahead", 0), ("max_minutes", 0)])
def test_a_budget_of_nothing_is_refused(tmp_path, name, value):
    with pytest.raises(ValueError, match=f"{name}: expected"):
        run(tmp_path / "t.sqlite", **{name: value})


def test_minutes_end_the_search_and_another_call_goes_on(tmp_path, monkeypatch):
    path, clock = tmp_path / "t.sqlite", [0.0]
    monkeypatch.setattr(runner.time, "monotonic", lambda: clock[0])

    def evaluate(spec):
        clock[0] += 60
        return made_up_auc(spec)

    short = run(path, evaluate, max_minutes=2.5)
    assert (short.ended, len(short.trials)) == ("budget of 2.5 minutes spent", 3)
    longer = run(path, evaluate, max_minutes=2.5)
    assert len(longer.trials) == 6  # what the store holds takes no time
    assert same_table(longer.trials, run(tmp_path / "other.sqlite", max_trials=6).trials)


def test_the_lower_bound_is_kept_and_counts(tmp_path):
    def evaluate(spec):
        auc = made_up_auc(spec)
        return Quality(auc, auc - 0.02)

    path = tmp_path / "t.sqlite"
    result = run(path, evaluate, strategy=recurse(rule="low"))
    assert np.allclose(result.trials.val_auc_low, result.trials.val_auc - 0.02)
    floor = FRACTION * (made_up_auc(EMBEDDED) - 0.02 - 0.5) + 0.5
    assert list(result.trials.accepted) == list(result.trials.val_auc_low >= floor)
    assert same_table(run(path, evaluate, strategy=recurse(rule="low")).trials, result.trials)


def test_a_bound_above_the_quality_is_refused(tmp_path):
    result = run(tmp_path / "t.sqlite", lambda spec: Quality(0.8, 0.9), max_trials=1)
    assert "its bound not above it" in result.failures.error[0]


# --- kill -9

VICTIM = """
import sys, time
from test_runner import made_up_auc, run
path, log = sys.argv[1:]
def evaluate(spec):
    with open(log, "a") as lines:
        lines.write(f"start {spec.fingerprint}\\n")
    time.sleep(0.02)
    with open(log, "a") as lines:
        lines.write(f"end {spec.fingerprint}\\n")
    return made_up_auc(spec)
result = run(path, evaluate)
print(result.answer.to_json())
result.trials.to_csv(path + ".csv", index=False)
"""


@pytest.mark.slow
def test_killed_twice_and_resumed_equals_uninterrupted(tmp_path):
    path, log = tmp_path / "trials.sqlite", tmp_path / "log"
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here.parents[1]), str(here)])}
    command = [sys.executable, "-c", VICTIM, str(path), str(log)]
    for enough in (5, 15):
        victim = subprocess.Popen(command, env=environment)
        deadline = time.monotonic() + 60
        while not log.exists() or log.read_text().count("start") < enough:
            assert victim.poll() is None and time.monotonic() < deadline
            time.sleep(0.005)
        victim.send_signal(signal.SIGKILL)
        assert victim.wait() == -signal.SIGKILL
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)

    whole = run(tmp_path / "whole.sqlite")
    assert ModelSpec.from_json(done.stdout) == whole.answer
    resumed = pd.read_csv(f"{path}.csv", keep_default_na=False)
    expected = whole.trials
    for column in set(COLUMNS) - {"seconds"}:
        assert list(resumed[column]) == list(expected[column]), column
    assert len(expected) > 15  # killed twice in the middle

    lines = [line.split() for line in log.read_text().splitlines()]
    started = [fingerprint for what, fingerprint in lines if what == "start"]
    # Two kills: two trainings in flight at most are trained again, none that was written down.
    assert set(started) == set(expected.fingerprint)
    repeated = [fingerprint for fingerprint in set(started) if started.count(fingerprint) > 1]
    assert len(started) - len(expected) <= 2 and len(repeated) <= 2
    with Store(path) as store:
        assert {trial.state for trial in store.trials()} == {TrialState.COMPLETE}
        assert [trial.fingerprint for trial in store.trials()] == list(expected.fingerprint)


# --- the store


def trial(**changes) -> Trial:
    fields = {
        "fingerprint": "abc", "settings_key": "x", "seed": 0, "kind": "short", "state": TrialState.RUNNING,
        "spec": "{}", "parent": None, "reduction": "baseline", "macs": 1, "flops": 2, "params": 3,
    }  # fmt: skip
    return Trial(**{**fields, **changes})


def test_a_trial_from_start_to_end(tmp_path):
    key = {"settings_key": "x", "seed": 0, "kind": "short"}
    with Store(tmp_path / "t.sqlite") as store:
        assert store.get("abc", **key) is None
        store.start(trial())
        running = store.get("abc", **key)
        assert running.state is TrialState.RUNNING and running.started.endswith("+00:00")
        store.complete(trial(), val_auc=0.8, val_auc_low=0.7, seconds=1.5)
        with pytest.raises(ValueError, match="abc is complete and cannot be started again"):
            store.start(trial())
        with pytest.raises(ValueError, match="expected one that was started"):
            store.fail(trial(), error="late", seconds=1)
    with Store(tmp_path / "t.sqlite") as store:
        done = store.get("abc", **key)
        assert (done.state, done.val_auc, done.seconds, done.error) == (TrialState.COMPLETE, 0.8, 1.5, None)
        assert store.trials() == (done,)
    assert [file.name for file in tmp_path.iterdir()] == ["t.sqlite"]  # the log is folded in on closing
    mode = sqlite3.connect(tmp_path / "t.sqlite").execute("PRAGMA journal_mode").fetchone()
    assert mode == ("wal",)


def test_a_failed_trial_may_start_again(tmp_path):
    with Store(tmp_path / "t.sqlite") as store:
        store.start(trial())
        store.fail(trial(), error="OSError: disk full", seconds=1)
        assert store.trials()[0].error == "OSError: disk full"
        store.start(trial())
        assert store.trials()[0].state is TrialState.RUNNING and store.trials()[0].error is None


def test_the_kind_of_a_trial_is_checked(tmp_path):
    with Store(tmp_path / "t.sqlite") as store, pytest.raises(ValueError, match="kind: expected one of"):
        store.start(trial(kind="medium"))


def test_a_full_disk_is_told_with_its_file_and_is_no_failure_of_a_network(tmp_path):
    path = tmp_path / "t.sqlite"
    with Store(path) as store:
        store._connection.execute("PRAGMA max_page_count = 1")
        with pytest.raises(OSError, match="No space left") as raised:
            for number in range(200):
                store.start(trial(fingerprint=f"{number}", spec="x" * 4000))
    assert raised.value.errno == errno.ENOSPC and raised.value.filename == str(path)
    with Store(path) as store:
        assert all(each.state is TrialState.RUNNING for each in store.trials())


def test_files_that_hold_no_trials_are_refused_and_left_alone(tmp_path):
    text = tmp_path / "text.sqlite"
    text.write_text("fingerprint,val_auc\n" * 100)
    with pytest.raises(StoreError, match=r"expected a database of trials, got .*text.sqlite \(file is not a"):
        Store(text)
    assert text.read_text().startswith("fingerprint")

    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE birds (name TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="expected the table trials, got birds in"):
        Store(other)

    newer = tmp_path / "newer.sqlite"
    Store(newer).close()
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreError, match="expected schema version 2, got 99 in"):
        Store(newer)

    with pytest.raises(StoreError, match="expected a file, got the folder"):
        Store(tmp_path)
    with pytest.raises(StoreError, match="expected a file in an existing folder"):
        Store(tmp_path / "nowhere" / "t.sqlite")


def test_a_killed_creation_leaves_a_file_to_start_from(tmp_path):
    (tmp_path / "t.sqlite").touch()
    assert run(tmp_path / "t.sqlite", max_trials=1).ended == "budget of 1 trainings spent"


def test_two_searches_on_one_file_are_refused(tmp_path):
    with Store(tmp_path / "t.sqlite") as store:
        store.start(trial())
        with pytest.raises(StoreError, match="no other search holds.*t.sqlite"):
            Store(tmp_path / "t.sqlite")
    Store(tmp_path / "t.sqlite").close()


def test_the_store_keeps_the_spec_itself(tmp_path):
    run(tmp_path / "t.sqlite", max_trials=3)
    with Store(tmp_path / "t.sqlite") as store:
        for kept in store.trials():
            spec = ModelSpec.from_json(kept.spec)
            assert (spec.fingerprint, cost(spec).macs) == (kept.fingerprint, kept.macs)
            assert json.loads(kept.spec)["input_shape"] == [224, 224, 1]


# --- reading the table


def table(points) -> pd.DataFrame:
    return pd.DataFrame(points, columns=["flops", "val_auc"])


def test_frontier_by_hand():
    points = [(100, 0.9), (50, 0.8), (60, 0.7), (50, 0.75), (10, math.nan), (20, 0.6), (20, 0.6), (99, 0.8)]
    assert frontier(table(points)).values.tolist() == [[20, 0.6], [50, 0.8], [100, 0.9]]
    assert cheapest_above(table(points), 0.65).flops == 50
    assert cheapest_above(table(points), 0.91) is None
    assert frontier(table([])).empty and cheapest_above(table([]), 0.5) is None


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from((0.5, 0.6, 0.7, 0.8, math.nan))), max_size=12))
def test_frontier_is_what_no_other_point_beats(points):
    alive = {(f, q) for f, q in points if not math.isnan(q)}
    best = {(f, q) for f, q in alive if not any(o != (f, q) and o[0] <= f and o[1] >= q for o in alive)}
    found = [(int(f), q) for f, q in frontier(table(points)).values.tolist()]
    assert found == sorted(best)


def test_a_single_network_with_nothing_to_cut(tmp_path):
    lonely = ModelSpec((Conv(2, 1, padding="valid"), Dense(1)), input_shape=(1, 1, 1))
    result = run(tmp_path / "t.sqlite", lambda spec: 0.9, strategy=recurse_from(lonely))
    assert (result.ended, len(result.trials)) == ("space exhausted", 1)


def recurse_from(spec: ModelSpec) -> Recurse:
    return Recurse(spec, target_flops=1)
