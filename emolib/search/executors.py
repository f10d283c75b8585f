"""Where trainings run: in this process, in worker processes on this machine, or on a Dask cluster.

All three are `concurrent.futures` executors, and what a search finds does not depend on which is taken.
TensorFlow and fork do not mix, so workers are spawned; each has one thread, because small networks train
faster side by side than one after the other with more threads each (benchmarks/search/workers.py).
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor


class OneByOne(Executor):
    """Runs what is submitted at once, in this process."""

    def submit(self, function, /, *args, **kwargs) -> Future:
        """A future that is already done. KeyboardInterrupt and its like are raised here."""
        future = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as problem:  # handed on to who asks for the result
            future.set_exception(problem)
        return future


@contextlib.contextmanager
def one_by_one() -> Iterator[Executor]:
    """An executor that needs no other process."""
    yield OneByOne()


class Workers(Executor):
    """`count` spawned processes with one TensorFlow thread each.

    If one dies, all that was under way fails with a `BrokenExecutor`; what is submitted next gets new ones.
    """

    def __init__(self, count: int):
        if count < 1:
            raise ValueError(f"workers: expected at least 1, got {count}")
        self._count, self._pool = count, None

    def submit(self, function, /, *args, **kwargs) -> Future:
        """See `concurrent.futures.Executor.submit`."""
        if self._pool is not None:
            with contextlib.suppress(BrokenExecutor):
                return self._pool.submit(function, *args, **kwargs)
            self._pool.shutdown()
        spawn = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(self._count, mp_context=spawn, initializer=begin)
        return self._pool.submit(function, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """See `concurrent.futures.Executor.shutdown`."""
        if self._pool is not None:
            self._pool.shutdown(wait, cancel_futures=cancel_futures)

    def terminate(self) -> None:
        """End the processes at once, whatever they do."""
        for process in list((getattr(self._pool, "_processes", None) or {}).values()):
            process.terminate()  # ProcessPoolExecutor has no public way before Python 3.14


@contextlib.contextmanager
def workers(count: int) -> Iterator[Executor]:
    """`Workers`; an exception ends them without waiting for what is under way.

    Raises:
        ValueError: if `count` is below 1.
    """
    with Workers(count) as executor:
        try:
            yield executor
        except BaseException:
            executor.terminate()
            raise


def begin() -> None:
    """What a worker does first: one thread, and no life of its own after its parent's."""
    one_thread()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    multiprocessing.parent_process().join()  # a parent killed with -9 cannot tell its children to end
    os._exit(1)


def one_thread() -> None:
    """Hold this process's TensorFlow, OpenCV and BLAS to one thread; before TensorFlow does anything."""
    tensorflow = ("TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS")
    os.environ |= dict.fromkeys((*tensorflow, "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import cv2

    cv2.setNumThreads(1)


@contextlib.contextmanager
def dask(address: str) -> Iterator[Executor]:
    """The workers of the Dask cluster whose scheduler is at `address` ("tcp://host:8786").

    They must see the same folders under the same paths and have emolib installed. A worker that dies is
    Dask's to mend: another does what it was doing, which fails after the scheduler's `allowed-failures`.

    Raises:
        ValueError: if distributed is not installed, or nobody answers at `address`.
    """
    try:
        from distributed import Client
    except ImportError:
        raise ValueError("dask: expected distributed to be installed: pip install emolib[dask]") from None
    try:
        client = Client(address, timeout="10s", set_as_default=False)
    except (OSError, TimeoutError, ValueError) as problem:
        raise ValueError(f"dask: expected a scheduler at {address!r}: {problem}") from None
    with client:
        yield client.get_executor(pure=False)
