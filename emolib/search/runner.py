"""The loop of a search: ask a strategy, train what it asks for, tell it what came of that.

The strategy is always run from its beginning. Trained networks are kept (`training.cache`), and what is kept
is told at once, so a search that was killed and is started again goes on where it was and ends as if nothing
had happened: same trials, same answer. That is why `max_trials` counts all trials of the search, those of an
earlier, interrupted call as well. Only what failed is tried again.

Up to `ahead` networks are under way at a time, and the strategy learns of them in the order in which it
asked. So what is found depends on `ahead`, but not on the executor, its number of workers, or which of them
is fastest.

Not here: training itself (the caller's `evaluate`), where it runs (`executors`), reading the table of trials
(`table`).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass

import pandas as pd
from tqdm import tqdm

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.executors import OneByOne
from emolib.search.strategies.base import FAILED, Proposal, Strategy, TrialResult

COLUMNS = {
    "strategy": "str", "seed": "int64", "trial": "int64",
    "fingerprint": "str", "parent": "str", "reduction": "str",
    "macs": "int64", "flops": "int64", "params": "int64",
    "val_auc": "float64", "val_auc_low": "float64", "accepted": "bool", "kind": "str", "seconds": "float64",
}  # fmt: skip
Evaluate = Callable[[ModelSpec], TrialResult]


@dataclass(frozen=True)
class SearchResult:
    """What a search found.

    Attributes:
        trials: one row a trial in the order asked for, columns `COLUMNS`; `parent` is empty for the first,
            `reduction` is text for people, `val_auc` and `val_auc_low` are NaN for one that failed,
            `accepted` whether the strategy found it good enough.
        proposals: fingerprint -> what the strategy asked for: the network, its parent and the reductions.
        answer: the strategy's answer, None if it has none.
        ended: why the search ended, for people: "target reached", "space exhausted", "budget of 24
            trainings spent".
        failures: fingerprint, reduction and error of the trials that failed.
    """

    trials: pd.DataFrame
    proposals: dict[str, Proposal]
    answer: ModelSpec | None
    ended: str
    failures: pd.DataFrame


def search(
    strategy: Strategy,
    evaluate: Evaluate,
    *,
    seed: int,
    max_trials: int,
    max_minutes: float | None = None,
    ahead: int = 2,
    executor: Executor | None = None,
    progress: bool = True,
) -> SearchResult:
    """Run `strategy` to its end, to `max_trials` trials or for `max_minutes`.

    An exception in `evaluate`, memory that ran out, or a result that is no AUC is written down with its
    reason and told to the strategy as NaN; the search goes on. So it does when a worker process dies: the
    training is tried once more, alone, and has failed if that worker dies too. What says nothing about the
    network ends the search at once: OSError (a full disk) and KeyboardInterrupt. The trainings that were
    under way are then done again by the next call.

    Args:
        strategy: a fresh strategy.
        evaluate: trains a spec, or finds that it is trained, and says how good it is, an AUC from 0 to 1;
            picklable if the executor needs that.
        seed: training seed of `evaluate`, for the table.
        max_trials: trials in all, those of an earlier, interrupted search included.
        max_minutes: no training is begun after so many minutes of this call; None: no limit.
        ahead: networks under way at a time, at most.
        executor: where `evaluate` runs; None: here, one after the other.
        progress: show a progress bar.

    Raises:
        ValueError: on a `max_trials`, `max_minutes` or `ahead` out of range.
        OSError: as `evaluate` raised it.
    """
    for name, value in {"max_trials": max_trials, "ahead": ahead, "max_minutes": max_minutes}.items():
        if value is not None and not value > 0:
            raise ValueError(f"{name}: expected more than 0, got {value}")
    executor = executor or OneByOne()
    running: dict[ModelSpec, Future[TrialResult]] = {}
    began, ended, smallest = time.monotonic(), "", math.inf
    rows: list[tuple] = []
    failures: list[tuple[str, str, str]] = []
    proposals: dict[str, Proposal] = {}
    with tqdm(total=max_trials, disable=not progress, unit="trial") as bar:
        while True:
            late = max_minutes is not None and time.monotonic() - began > 60 * max_minutes
            while not (late or ended) and len(strategy.pending) < ahead and (proposal := strategy.ask()):
                if len(proposals) == max_trials:
                    ended = f"budget of {max_trials} trainings spent"
                    break
                proposals[proposal.spec.fingerprint] = proposal
                bar.set_description(f"trial {len(proposals)}: {str(proposal):.48}")
                running[proposal.spec] = executor.submit(attempt, evaluate, proposal.spec)
            if len(rows) == len(proposals):
                break
            proposal = next(iter(strategy.pending.values()))
            spec, text, price = proposal.spec, str(proposal), cost(proposal.spec)
            outcome = _outcome(spec, running, executor, evaluate)
            accepted = strategy.tell(spec.fingerprint, outcome.quality)
            if outcome.error is not None:
                failures.append((spec.fingerprint, text, outcome.error))
            rows.append(
                (strategy.name, int(seed), len(rows) + 1, spec.fingerprint, proposal.parent or "", text,
                 price.macs, price.flops, price.params, *outcome.quality, accepted, "short", outcome.seconds)
            )  # fmt: skip
            smallest = min(smallest, price.flops) if accepted else smallest
            best = f"best {smallest / 1e6:.3f} mln FLOPs" if smallest < math.inf else "none good enough yet"
            bar.set_postfix_str(f"AUC {outcome.quality.auc:.3f}, {best}")
            bar.update()
    if late:
        ended = f"budget of {max_minutes:g} minutes spent"
    elif not ended and strategy.reached:
        ended = "target reached"
    elif not ended and rows and len(failures) == len(rows):
        ended = f"every training failed, the last with {failures[-1][-1]}"
    trials = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    failed = pd.DataFrame(failures, columns=["fingerprint", "reduction", "error"])
    return SearchResult(trials, proposals, strategy.answer, ended or "space exhausted", failed)


def _outcome(
    spec: ModelSpec, running: dict[ModelSpec, Future[TrialResult]], executor: Executor, evaluate: Evaluate
) -> TrialResult:
    """What came of training `spec`, waited for; it is tried again if its worker died."""
    try:
        return running.pop(spec).result()
    except BrokenExecutor:  # this training, or one beside it, has killed its process: which one?
        wait(running.values())
        begun = time.perf_counter()
        try:
            return executor.submit(attempt, evaluate, spec).result()
        except BrokenExecutor:
            error = "its worker died twice, the second time with nothing beside it: out of memory?"
            return TrialResult(FAILED, time.perf_counter() - begun, error)
    except OSError:  # no word about the network
        raise
    except Exception as problem:  # an executor's own: nothing could be sent, or received
        error = f"{type(problem).__name__}: {problem}"
        raise RuntimeError(f"a training could not be handed to its worker: {error}") from problem


def attempt(evaluate: Evaluate, spec: ModelSpec) -> TrialResult:
    """Train one network, in whatever process. Raises OSError as `evaluate` does."""
    begun = time.perf_counter()
    try:
        outcome = evaluate(spec)
        auc, low = outcome.quality
        if not 0 <= low <= auc <= 1:
            raise ValueError(
                f"evaluate: expected an AUC from 0 to 1, its bound not above it, got {auc}, {low}"
            )
    except OSError:  # the machine's trouble, not the network's: no result to keep for good
        raise
    except Exception as problem:  # whatever went wrong in one training must not end a search of hours
        return TrialResult(FAILED, time.perf_counter() - begun, f"{type(problem).__name__}: {problem}")
    return outcome
