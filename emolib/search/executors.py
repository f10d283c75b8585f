"""Where trainings run: in this process, or in worker processes on this machine.

Both are `concurrent.futures` executors, and what a search finds does not depend on which is taken.
TensorFlow and fork do not mix, so workers are spawned; each has one thread, because small networks train
faster side by side than one after the other with more threads each (benchmarks/search/workers.py). That the
trainings of a search have one thread wherever they run, `training.cache.train_once` sees to.
"""

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from functools import partial
from typing import Any

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
