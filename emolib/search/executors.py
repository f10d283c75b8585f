"""Where trainings run: in this process, or in worker processes on this machine.

Both are `concurrent.futures` executors, and what a search finds does not depend on which is taken.
TensorFlow and fork do not mix, so workers are spawned; each has one thread, because small networks train
faster side by side than one after the other with more threads each (benchmarks/search/workers.py). That the
trainings of a search have one thread wherever they run, `training.cache.train_once` sees to; a worker that
does not compute as this process and the other workers do takes no work.
"""

import hashlib
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from functools import partial
from typing import Any

import numpy as np

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


def arithmetic() -> str:
    """A digest of the gradients of a small network, which differ where other threads or processors add up."""
    import tensorflow as tf

    from emolib.networks.build import build
    from emolib.networks.poster_networks import EMBEDDED

    model = build(EMBEDDED, seed=0)
    pictures = np.random.default_rng(0).random((8, *EMBEDDED.input_shape), np.float32)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(model(pictures, training=True) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    return hashlib.sha256(b"".join(each.numpy().tobytes() for each in gradients)).hexdigest()


class Workers(Executor):
    """`count` spawned processes with one TensorFlow thread each, in a `with` block.

    If one dies, all that was under way fails with a `BrokenExecutor`; what is submitted next gets new ones.
    An exception in the block ends them without waiting for what is under way. All that is submitted fails
    with a RuntimeError where a worker does not compute as it should: what `check` says in its process has to
    be what it says in the others, and in this one if this one has one thread too.

    Args:
        count: how many.
        check: a digest, of at most 64 characters, of how a process computes.

    Raises:
        ValueError: if `count` is below 1.
    """

    def __init__(self, count: int, check: Callable[[], str] = arithmetic):
        if count < 1:
            raise ValueError(f"workers: expected at least 1, got {count}")
        spawn = multiprocessing.get_context("spawn")
        expected: Any = spawn.Array("c", 64)
        if held_threads() == 1:
            expected.value = check().encode()
        start = partial(begin, expected, check)
        self._new_pool = partial(ProcessPoolExecutor, count, spawn, initializer=start)
        self._pool = self._new_pool()

    def submit(self, function: Callable, /, *args: Any, **kwargs: Any) -> Future:
        """See `concurrent.futures.Executor.submit`."""
        try:
            return self._pool.submit(_work, function, *args, **kwargs)
        except BrokenExecutor:
            self._pool.shutdown()
            self._pool = self._new_pool()
            return self._pool.submit(_work, function, *args, **kwargs)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            for process in list((getattr(self._pool, "_processes", None) or {}).values()):
                process.terminate()  # ProcessPoolExecutor has no public way before Python 3.14
        self._pool.shutdown()


_wrong = ""  # why this process must not train


def begin(expected: Any, check: Callable[[], str]) -> None:
    """What a worker does first: one thread, no life of its own after its parent's, and `check`, which has to
    say what is `expected`, shared by the workers; the first may say what that is.
    """
    global _wrong
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if not one_thread():
        _wrong = f"expected a worker with 1 TensorFlow thread, got one with {held_threads()}"
        return
    ours = check().encode()
    with expected.get_lock():
        expected.value = expected.value or ours
        if expected.value != ours:
            told = f"{expected.value.decode()}, as others do, got {ours.decode()}"
            _wrong = f"expected a worker that computes {told}"


def _work(function: Callable, /, *args: Any, **kwargs: Any) -> Any:
    if _wrong:
        raise RuntimeError(_wrong)
    return function(*args, **kwargs)


def make(workers: int) -> Executor:
    """`Workers`, or for 0 this process, held to one thread as they are. For commands, before TensorFlow."""
    hold_threads(1)
    return Workers(workers) if workers else OneByOne()


def _end_with_parent() -> None:
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()  # a parent killed with -9 cannot tell its children to end
        os._exit(1)


def held_threads() -> int:
    """TensorFlow's threads in this process, 0 where nobody has said how many."""
    tensorflow = sys.modules.get("tensorflow")
    told = tensorflow.config.threading.get_intra_op_parallelism_threads() if tensorflow else 0
    return told or int(os.environ.get("TF_NUM_INTRAOP_THREADS", 0))


def one_thread() -> bool:
    """Hold this process's TensorFlow, OpenCV and BLAS to one thread, before TensorFlow does anything.

    Returns whether TensorFlow has one.
    """
    os.environ |= dict.fromkeys(("TF_NUM_INTEROP_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    import cv2

    cv2.setNumThreads(1)
    return hold_threads(1)
