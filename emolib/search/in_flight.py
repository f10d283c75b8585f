"""The trainings under way: begun on an executor, written into the store as they end.

An error in a training, memory that ran out and a worker that died become a failed trial with the reason; a
machine in trouble (OSError) is the caller's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from typing import NamedTuple

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.store import Store, Trial, TrialState
from emolib.search.strategies.base import Proposal, Quality

Evaluate = Callable[[ModelSpec], Quality | float]
PATIENCE = 20.0  # seconds without news before the executor is asked how it is


class Outcome(NamedTuple):
    """What a training gave: the quality or the error, and the seconds it took."""

    quality: Quality | None
    error: str | None
    seconds: float


def attempt(evaluate: Evaluate, spec: ModelSpec) -> Outcome:
    """Train one network, in whatever process. Raises OSError as `evaluate` does."""
    begun = time.perf_counter()
    quality = error = None
    try:
        result = evaluate(spec)
        quality = Quality(*result) if isinstance(result, tuple) else Quality(float(result), float(result))
        if not 0 <= quality.low <= quality.auc <= 1:
            raise ValueError(f"evaluate: expected an AUC from 0 to 1, its bound not above it, got {result}")
    except OSError:  # the machine's trouble, not the network's: no result to keep for good
        raise
    except Exception as problem:  # whatever went wrong in one training must not end a search of hours
        quality, error = None, f"{type(problem).__name__}: {problem}"
    return Outcome(quality, error, time.perf_counter() - begun)


class Trainings:
    """The trainings under way: begun in any order, written down as they end."""

    def __init__(self, evaluate: Evaluate, store: Store, executor: Executor, key: dict):
        self._evaluate, self._store, self._executor, self._key = evaluate, store, executor, key
        self._running: dict[Future, Trial] = {}

    def begin(self, proposal: Proposal) -> None:
        """Train `proposal`, unless the store knows how that ended."""
        spec, price = proposal.spec, cost(proposal.spec)
        known = self._store.get(spec.fingerprint, **self._key)
        if known is not None and known.state is not TrialState.RUNNING:
            return
        trial = Trial(
            spec.fingerprint, **self._key, state=TrialState.RUNNING, spec=spec.to_json(),
            parent=proposal.parent, reduction=proposal.reduction,
            macs=price.macs, flops=price.flops, params=price.params,
        )  # fmt: skip
        self._store.start(trial)
        self._running[self._submit(trial)] = trial

    def end(self, proposal: Proposal) -> Trial:
        """Wait until the training of `proposal` has ended; those that end meanwhile are written down too."""
        fingerprint = proposal.spec.fingerprint
        while fingerprint in {trial.fingerprint for trial in self._running.values()}:
            done, _ = wait(self._running, timeout=PATIENCE, return_when=FIRST_COMPLETED)
            if not done and hasattr(self._executor, "check"):
                self._executor.check()  # a cluster that has lost its workers would keep us waiting for ever
            for future in done:
                trial = self._running.pop(future)
                self._write_down(trial, self._outcome(future, trial))
        return self._store.get(fingerprint, **self._key)

    def _submit(self, trial: Trial) -> Future:
        return self._executor.submit(attempt, self._evaluate, ModelSpec.from_json(trial.spec))

    def _outcome(self, future: Future, trial: Trial) -> Outcome:
        """What came of a training, which is tried again if its worker died."""
        begun = time.perf_counter()
        try:
            try:
                return future.result()
            except BrokenExecutor:  # this training, or one beside it, has killed its process: which one?
                wait(self._running)
                return self._submit(trial).result()
        except (OSError, CancelledError):  # no word about the network
            raise
        except BrokenExecutor:
            error = "its worker died twice, the second time with nothing beside it: out of memory?"
        except Exception as problem:  # an executor's own: nothing could be sent, or received
            error = f"{type(problem).__name__}: {problem}"
            if type(problem).__name__ != "KilledWorker":  # Dask's for a training that killed several
                raise RuntimeError(f"a training could not be handed to its worker: {error}") from problem
        return Outcome(None, error, time.perf_counter() - begun)

    def _write_down(self, trial: Trial, outcome: Outcome) -> None:
        if outcome.quality is None:
            self._store.fail(trial, error=outcome.error, seconds=outcome.seconds)
        else:
            auc, low = outcome.quality
            self._store.complete(trial, val_auc=auc, val_auc_low=low, seconds=outcome.seconds)
