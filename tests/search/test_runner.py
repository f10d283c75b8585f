import errno
import math
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from made_up_search import FRACTION, TARGET, made_up_auc, recurse, run, same_table

from emolib.networks.cost import cost
from emolib.networks.layers import Conv, Dense
from emolib.networks.poster_networks import EMBEDDED
from emolib.networks.spec import ModelSpec
from emolib.search import runner
from emolib.search.runner import COLUMNS
from emolib.search.strategies.base import Quality
from emolib.search.strategies.recurse import Recurse

# --- the loop


def test_a_search_to_the_target(tmp_path):
    result = run(tmp_path / "trials")
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
    assert set(result.trials.seconds) == {0.25} and set(result.trials.kind) == {"short"}
    for row in result.trials.itertuples():
        proposal = result.proposals[row.fingerprint]
        assert (str(proposal), proposal.parent or "") == (row.reduction, row.parent)


def test_the_budget_counts_all_trainings_and_a_larger_one_goes_on(tmp_path):
    path, trained = tmp_path / "trials", []

    def evaluate(spec):
        trained.append(spec.fingerprint)
        return made_up_auc(spec)

    short = run(path, evaluate, max_trials=4)
    assert (short.ended, short.answer, len(short.trials)) == ("budget of 4 trainings spent", None, 4)
    again = run(path, evaluate, max_trials=4)
    assert same_table(again.trials, short.trials) and len(trained) == 4
    whole = run(path, evaluate)
    assert same_table(whole.trials, run(tmp_path / "other").trials)
    assert len(trained) == len(set(trained)) == len(whole.trials)


def test_the_last_training_of_the_budget_may_reach_the_target(tmp_path):
    n = len(run(tmp_path / "a").trials)
    assert run(tmp_path / "b", max_trials=n).ended == "target reached"
    assert run(tmp_path / "c", max_trials=n - 1).ended == f"budget of {n - 1} trainings spent"


def test_nothing_good_enough_exhausts_the_space(tmp_path):
    result = run(tmp_path / "t", lambda spec: 0.9 if spec == EMBEDDED else 0.6)
    assert (result.ended, result.answer) == ("space exhausted", None)


@pytest.mark.parametrize("bad", [math.nan, 1.5, "much", None])
def test_a_failed_training_is_written_down_and_does_not_end_the_search(tmp_path, bad):
    path = tmp_path / "t"

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


def test_memory_that_ran_out_is_a_failure_of_that_network(tmp_path):
    def evaluate(spec):
        if spec != EMBEDDED and not failed:
            failed.append(spec)
            raise MemoryError("no room for 3 GB")
        return made_up_auc(spec)

    failed = []
    result = run(tmp_path / "t", evaluate)
    assert list(result.failures.error) == ["MemoryError: no room for 3 GB"] and len(result.trials) > 2


def test_a_machine_in_trouble_ends_the_search_and_books_no_failure(tmp_path):
    path, trained = tmp_path / "t", []
    trouble = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def evaluate(spec):
        trained.append(spec.fingerprint)
        if len(trained) == 3:
            raise trouble
        return made_up_auc(spec)

    with pytest.raises(OSError) as caught:
        run(path, evaluate)
    assert caught.value is trouble
    assert len(list(path.iterdir())) == 2
    result = run(path, evaluate)
    assert result.failures.empty and same_table(result.trials, run(tmp_path / "other").trials)
    assert trained[2] == trained[3] and len(trained) == len(result.trials) + 1


def test_a_failed_baseline_says_why(tmp_path):
    def evaluate(spec):
        raise RuntimeError("no such device")

    assert run(tmp_path / "t", evaluate).ended == (
        "every training failed, the last with RuntimeError: no such device"
    )


def test_an_interrupted_search_goes_on_where_it_was(tmp_path):
    path, trained = tmp_path / "t", []

    def evaluate(spec):
        trained.append(spec.fingerprint)
        if len(trained) == 3:
            raise KeyboardInterrupt
        return made_up_auc(spec)

    with pytest.raises(KeyboardInterrupt):
        run(path, evaluate)
    assert len(list(path.iterdir())) == 2
    result = run(path, evaluate)
    assert same_table(result.trials, run(tmp_path / "other").trials)
    assert trained[2] == trained[3] and len(trained) == len(result.trials) + 1


def test_progress_shows_trial_cut_quality_and_best(tmp_path, capsys):
    run(tmp_path / "t", progress=True, max_trials=2)
    shown = capsys.readouterr().err
    assert "trial 1: baseline" in shown and "trial 2: " in shown
    assert f"AUC {made_up_auc(EMBEDDED):.3f}, best 1.320 mln FLOPs" in shown


@pytest.mark.parametrize("name, value", [("max_trials", 0), ("ahead", 0), ("max_minutes", 0)])
def test_a_budget_of_nothing_is_refused(tmp_path, name, value):
    with pytest.raises(ValueError, match=f"{name}: expected"):
        run(tmp_path / "t", **{name: value})


def test_minutes_end_the_search_and_another_call_goes_on(tmp_path, monkeypatch):
    path, clock = tmp_path / "t", [0.0]
    monkeypatch.setattr(runner.time, "monotonic", lambda: clock[0])

    def evaluate(spec):
        clock[0] += 60
        return made_up_auc(spec)

    short = run(path, evaluate, max_minutes=2.5)
    assert (short.ended, len(short.trials)) == ("budget of 2.5 minutes spent", 3)
    longer = run(path, evaluate, max_minutes=2.5)
    assert len(longer.trials) == 6  # what the store holds takes no time
    assert same_table(longer.trials, run(tmp_path / "other", max_trials=6).trials)


def test_the_lower_bound_is_kept_and_counts(tmp_path):
    def evaluate(spec):
        auc = made_up_auc(spec)
        return Quality(auc, auc - 0.02)

    path = tmp_path / "t"
    result = run(path, evaluate, strategy=recurse(rule="low"))
    assert np.allclose(result.trials.val_auc_low, result.trials.val_auc - 0.02)
    floor = FRACTION * (made_up_auc(EMBEDDED) - 0.02 - 0.5) + 0.5
    assert list(result.trials.accepted) == list(result.trials.val_auc_low >= floor)
    assert same_table(run(path, evaluate, strategy=recurse(rule="low")).trials, result.trials)


def test_a_bound_above_the_quality_is_refused(tmp_path):
    result = run(tmp_path / "t", lambda spec: Quality(0.8, 0.9), max_trials=1)
    assert "its bound not above it" in result.failures.error[0]


# --- kill -9

VICTIM = """
import sys, time
from made_up_search import made_up_auc, run
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
    path, log = tmp_path / "trials", tmp_path / "log"
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here.parents[1]), str(here.parent)])}
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

    whole = run(tmp_path / "whole")
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
    assert {file.stem for file in path.glob("[!.]*.json")} == set(expected.fingerprint)


def test_a_single_network_with_nothing_to_reduce(tmp_path):
    lonely = ModelSpec((Conv(2, 1, padding="valid"), Dense(1)), input_shape=(1, 1, 1))
    result = run(tmp_path / "t", lambda spec: 0.9, strategy=recurse_from(lonely))
    assert (result.ended, len(result.trials)) == ("space exhausted", 1)


def recurse_from(spec: ModelSpec) -> Recurse:
    return Recurse(spec, target_flops=1)
