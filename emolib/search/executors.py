"""Where trainings run: in this process, in worker processes on this machine, or on a Dask cluster.

All three are `concurrent.futures` executors, and what a search finds does not depend on which is taken.
TensorFlow and fork do not mix, so workers are spawned; each has one thread, because small networks train
faster side by side than one after the other with more threads each (benchmarks/search/workers.py). That the
trainings of a search have one thread wherever they run, `training.cache.train_once` sees to.
"""

import contextlib
import logging
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from functools import partial
from typing import Any

from emolib.environment.code import digests, sha
from emolib.training.cache import code_and_libraries
from emolib.training.loop import hold_threads


class OneByOne(Executor):
    """Runs what is submitted at once, in this process."""

    def submit(self, function: Callable, /, *args: Any, **kwargs: Any) -> Future:
        """A future that is already done. KeyboardInterrupt and its like are raised here."""
        future: Future = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as problem:  # handed on to who asks for the result
            future.set_exception(problem)
        return future


class Workers(Executor):
    """`count` spawned processes with one TensorFlow thread each, in a `with` block.

    If one dies, all that was under way fails with a `BrokenExecutor`; what is submitted next gets new ones.
    An exception in the block ends them without waiting for what is under way.

    Raises:
        ValueError: if `count` is below 1.
    """

    def __init__(self, count: int):
        if count < 1:
            raise ValueError(f"workers: expected at least 1, got {count}")
        spawn = multiprocessing.get_context("spawn")
        self._new_pool = partial(ProcessPoolExecutor, count, spawn, initializer=begin)
        self._pool = self._new_pool()

    def submit(self, function: Callable, /, *args: Any, **kwargs: Any) -> Future:
        """See `concurrent.futures.Executor.submit`."""
        try:
            return self._pool.submit(function, *args, **kwargs)
        except BrokenExecutor:
            self._pool.shutdown()
            self._pool = self._new_pool()
            return self._pool.submit(function, *args, **kwargs)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            for process in list((getattr(self._pool, "_processes", None) or {}).values()):
                process.terminate()  # ProcessPoolExecutor has no public way before Python 3.14
        self._pool.shutdown()


def begin() -> None:
    """What a worker does first: one thread, and no life of its own after its parent's."""
    one_thread()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()  # a parent killed with -9 cannot tell its children to end
        os._exit(1)


def one_thread() -> None:
    """Hold this process's TensorFlow, OpenCV and BLAS to one thread; before TensorFlow does anything."""
    hold_threads(1)
    os.environ |= dict.fromkeys(("TF_NUM_INTEROP_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    import cv2

    cv2.setNumThreads(1)


@contextlib.contextmanager
def dask(address: str) -> Iterator[Executor]:
    """The workers of the Dask cluster whose scheduler is at `address` ("tcp://host:8786").

    They must see the same folders under the same paths and have the same emolib and libraries. A worker that
    dies is Dask's to mend: another does what it was doing, which fails after the scheduler's
    `allowed-failures`.

    Raises:
        ValueError: if distributed is not installed, nobody answers at `address`, or a worker there would not
            train as this process does.
    """
    try:
        from distributed import Client
    except ImportError:
        raise ValueError("dask: expected distributed to be installed: pip install emolib[dask]") from None
    for name in ("core", "client", "utils"):  # what goes wrong is said here, in one line
        logging.getLogger(f"distributed.{name}").setLevel(logging.CRITICAL)
    try:
        client = Client(address, timeout="10s", set_as_default=False)
    except (OSError, TimeoutError, ValueError) as problem:
        raise ValueError(f"dask: expected a scheduler at {address!r}: {problem}") from None
    with client:

        def check() -> None:
            try:
                client.wait_for_workers(1, timeout=5)
            except TimeoutError:
                start = f"dask worker {address}"
                raise ValueError(f"dask: expected a worker at {address!r}, got none: {start}") from None

        check()
        _check_versions(client)
        executor = client.get_executor(pure=False)
        executor.check = check
        try:
            yield executor
        except Exception:
            if client.status == "running":
                raise
            gone = f"dask: the scheduler at {address!r} is gone: once it is back, the same command goes on"
            raise RuntimeError(gone) from None


def _check_versions(client: Any) -> None:
    """Refuse a cluster whose code or libraries are not those of this process."""
    there = client.run(  # as a lambda, which is sent whole: a worker may have no emolib, or another
        lambda: __import__("emolib.search.executors", fromlist=["versions"]).versions(), on_error="return"
    )
    for worker, found in there.items():
        if found != versions():
            raise ValueError(
                f"dask: expected {versions()} on every worker, as here, got {found!r} on {worker}"
            )


def versions() -> dict[str, str]:
    """What decides how this process trains: Python, libraries, and the code, as a digest."""
    code = digests("networks", "training", "data.augment", "search")
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return {"Python": python, "emolib's code": sha(code)[:12], **code_and_libraries()[1]}
