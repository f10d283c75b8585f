"""The same search on threads and processes; workers that die; a parent that dies."""

import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from made_up_search import made_up_auc, run, same_table

from emolib.networks.poster_networks import EMBEDDED
from emolib.search import executors
from emolib.search.executors import OneByOne, Workers, arithmetic
from emolib.search.strategies.astar import AStar
from emolib.search.strategies.recurse import Recurse

HERE = Path(__file__).parent
quick = partial(Workers, check=os.getcwd)  # workers that start without TensorFlow
KINDS = {kind.name: kind for kind in (AStar, Recurse)}


def search(path, evaluate=made_up_auc, *, kind=AStar, **options):
    """A short search that has several networks under way."""
    strategy = kind(EMBEDDED, target_flops=15_000)
    return run(path, evaluate, strategy=strategy, **{"max_trials": 8, "ahead": 4, **options})


class Evaluate:
    """Quality of a network after some work, noted in a file; a network may kill its process instead.

    From the second network on, the work waits until so many `processes` have noted something, so that none of
    them does it all.
    """

    def __init__(
        self, log: Path, *, seconds: float = 0.02, deadly: str = "", deaths: int = 0, processes: int = 1
    ):
        self.log, self.seconds, self.deadly, self.deaths = log, seconds, deadly, deaths
        self.processes = processes

    def seen(self) -> list[str]:
        """The process of each network so far."""
        return self.log.read_text().split()[1::2]

    def __call__(self, spec):
        with open(self.log, "a") as lines:
            lines.write(f"{spec.fingerprint} {os.getpid()}\n")
        time.sleep(self.seconds)
        wait_for(lambda: len(seen := self.seen()) == 1 or len({*seen}) >= self.processes)
        if spec.fingerprint == self.deadly and self.log.read_text().count(self.deadly) <= self.deaths:
            os.kill(os.getpid(), signal.SIGKILL)
        return made_up_auc(spec)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_outcome_is_the_same_for_one_two_and_eight_workers(tmp_path, kind):
    def at_any_time(spec):
        time.sleep(random.random() / 100)
        return made_up_auc(spec)

    alone = search(tmp_path / "alone", kind=kind)
    assert len(alone.trials) == 8
    for count in (1, 2, 8):
        with ThreadPoolExecutor(count) as executor:
            result = search(tmp_path / f"{count}", at_any_time, kind=kind, executor=executor)
        assert same_table(result.trials, alone.trials) and result.ended == alone.ended


@pytest.mark.slow
def test_processes_work_side_by_side_with_one_thread_each(tmp_path):
    log = tmp_path / "log"
    with quick(2) as executor:
        result = search(tmp_path / "t", Evaluate(log, processes=2), executor=executor)
        threads = executor.submit(executors.held_threads).result()
    assert threads == 1
    assert same_table(result.trials, search(tmp_path / "alone").trials)
    lines = [line.split() for line in log.read_text().splitlines()]
    assert len({name for name, _ in lines}) == len(lines) == 8
    assert len({process for _, process in lines}) == 2 and str(os.getpid()) not in log.read_text()


@pytest.mark.slow
@pytest.mark.parametrize(("deaths", "failed"), [(1, 0), (99, 1)])
def test_a_worker_that_dies_costs_at_most_its_own_training(tmp_path, deaths, failed):
    alone = search(tmp_path / "alone")
    deadly = alone.trials.fingerprint[2]
    evaluate = Evaluate(tmp_path / "log", deadly=deadly, deaths=deaths)
    with quick(2) as executor:
        result = search(tmp_path / "t", evaluate, executor=executor)
    assert len(result.trials) == 8
    assert list(result.failures.fingerprint) == failed * [deadly]
    if failed:
        assert "its worker died twice" in result.failures.error[0]
    else:
        assert same_table(result.trials, alone.trials)


@pytest.mark.slow
def test_a_process_with_another_number_of_threads_computes_something_else():
    with Workers(1) as executor:
        of_worker = executor.submit(arithmetic).result()
    assert of_worker != arithmetic() == arithmetic()  # tests/conftest.py has given this process two


def process() -> str:
    """As if no two processes computed alike."""
    return str(os.getpid())


def test_a_worker_that_computes_otherwise_than_this_process_takes_no_work(tmp_path, monkeypatch):
    monkeypatch.setattr(executors, "held_threads", lambda: 1)
    with Workers(1, process) as executor, pytest.raises(RuntimeError, match=f"computes {os.getpid()}, as"):
        search(tmp_path / "t", executor=executor)


def test_a_worker_that_has_begun_with_other_threads_takes_no_work(monkeypatch):
    monkeypatch.setattr(executors, "one_thread", lambda: False)
    monkeypatch.setattr(executors, "_wrong", "")
    monkeypatch.setattr(executors.threading, "Thread", MagicMock())
    executors.begin(None, process)
    with pytest.raises(RuntimeError, match="1 TensorFlow thread, got one with 2"):
        executors._work(process)


def test_an_error_ends_the_processes_without_waiting():
    with pytest.raises(KeyboardInterrupt), quick(1) as executor:
        process = executor.submit(os.getpid).result()
        executor.submit(time.sleep, 600)
        raise KeyboardInterrupt
    wait_for(lambda: not alive(process))


PARENT = """
import sys, time
from pathlib import Path
from test_executors import Evaluate, quick, search
if __name__ == "__main__":
    with quick(2) as executor:
        search(Path(sys.argv[1]), Evaluate(Path(sys.argv[2]), seconds=600), executor=executor)
"""


def test_workers_end_with_a_parent_that_was_killed(tmp_path):
    script, log = tmp_path / "parent.py", tmp_path / "log"
    script.write_text(PARENT)
    parent = subprocess.Popen([sys.executable, script, tmp_path / "t", log], env=environment())
    wait_for(lambda: log.exists() and log.read_text().endswith("\n"))
    child = int(log.read_text().split()[1])
    parent.kill()
    parent.wait()
    wait_for(lambda: not alive(child))


def test_clear_words_where_no_cluster_or_worker_can_be():
    with pytest.raises(ValueError, match="workers: expected .* got 0"), Workers(0):
        pass


def test_what_says_nothing_of_a_network_is_not_written_down_as_its_failure(tmp_path):
    class Deaf(ThreadPoolExecutor):
        def submit(self, *_, **__):
            return super().submit(int, "x")  # as if it could not be sent

    with Deaf(1) as executor, pytest.raises(RuntimeError, match="could not be handed .*ValueError"):
        search(tmp_path / "t", executor=executor)
    assert not len(search(tmp_path / "t").failures)


def test_one_by_one_hands_on_errors_with_the_result():
    with OneByOne() as executor:
        future = executor.submit(int, "x")
        with pytest.raises(ValueError, match="invalid literal"):
            future.result()


def environment() -> dict:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE.parent), str(HERE)])}


def wait_for(condition, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z" if Path("/proc").is_dir() else True
