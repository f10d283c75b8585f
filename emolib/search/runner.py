"""The loop of a search: ask a strategy, look into the store or train, write it down, tell the strategy.

The strategy is always run from its beginning. Trainings that the store holds are told at once, so a search
that was killed and is started again goes on where it was and ends as if nothing had happened: same trials,
same answer. That is why `max_trials` counts all trainings of the search, those found in the store as well.

Up to `ahead` networks are under way at a time, and the strategy learns of them in the order in which it
asked. So what is found depends on `ahead`, but not on the executor, its number of workers, or which of them
is fastest.

`frontier`, `cheapest_above` and `cuts_to` read the table of trials. Not here: training itself (the caller's
`evaluate`), how trainings are begun and written down (`trainings`), where they run (`executors`).
"""

from __future__ import annotations

import math
import time
from concurrent.futures import Executor
from dataclasses import dataclass

import pandas as pd

from emolib.networks.spec import ModelSpec
from emolib.search.executors import OneByOne
from emolib.search.in_flight import Evaluate, Trainings
from emolib.search.store import Store, TrialState
from emolib.search.strategies.base import FAILED, Proposal, Quality, Strategy

COLUMNS = {
    "strategy": "str", "seed": "int64", "trial": "int64",
    "fingerprint": "str", "parent": "str", "reduction": "str",
    "macs": "int64", "flops": "int64", "params": "int64",
    "val_auc": "float64", "val_auc_low": "float64", "accepted": "bool", "kind": "str", "seconds": "float64",
}  # fmt: skip


@dataclass(frozen=True)
class SearchResult:
    """What a search found.

    Attributes:
        trials: one row a training in the order asked for, columns `COLUMNS`; `parent` is empty for the first,
            `val_auc` and `val_auc_low` are NaN for one that failed, `accepted` whether the strategy found it
            good enough.
        answer: the strategy's answer, None if it has none.
        ended: why the search ended, for people: "target reached", "space exhausted", "budget of 24
            trainings spent".
        failures: fingerprint, reduction and error of the trainings that failed.
    """

    trials: pd.DataFrame
    answer: ModelSpec | None
    ended: str
    failures: pd.DataFrame


def search(
    strategy: Strategy,
    evaluate: Evaluate,
    store: Store,
    *,
    seed: int,
    settings_key: str,
    max_trials: int,
    max_minutes: float | None = None,
    ahead: int = 2,
    executor: Executor | None = None,
    kind: str = "short",
    progress: bool = True,
) -> SearchResult:
    """Run `strategy` to its end, to `max_trials` trainings or for `max_minutes`.

    An exception in `evaluate`, memory that ran out, or a result that is no AUC is written down with its
    reason and told to the strategy as NaN; the search goes on. So it does when a worker process dies: the
    training is tried once more, alone, and has failed if that worker dies too. What says nothing about the
    network ends the search at once: OSError (a full disk) and KeyboardInterrupt. The store stays good to
    resume from, and the trainings that were under way are then done again.

    Args:
        strategy: a fresh strategy; it is told what the store holds.
        evaluate: trains a spec and returns its validation AUC, 0 to 1, or a `Quality`. Must depend on the
            spec, `seed` and what `settings_key` stands for, on nothing else; picklable if the executor needs
            that.
        store: where trainings are kept and looked up.
        seed: the seed that `evaluate` trains with; part of the key.
        settings_key: stands for everything else that decides the outcome; part of the key.
        max_trials: trainings in all, those of an earlier, interrupted search included.
        max_minutes: no training is begun after so many minutes of this call; None: no limit.
        ahead: networks under way at a time, at most.
        executor: where `evaluate` runs; None: here, one after the other.
        kind: "short" or "full"; part of the key.
        progress: show a progress bar.

    Raises:
        ValueError: on a `max_trials`, `max_minutes` or `ahead` out of range.
        OSError: as `evaluate` raised it.
    """
    if max_trials < 1:
        raise ValueError(f"max_trials: expected at least 1, got {max_trials}")
    if ahead < 1:
        raise ValueError(f"ahead: expected at least 1, got {ahead}")
    if max_minutes is not None and not max_minutes > 0:
        raise ValueError(f"max_minutes: expected more than 0, got {max_minutes}")
    key = {"settings_key": settings_key, "seed": int(seed), "kind": kind}
    trainings = Trainings(evaluate, store, executor or OneByOne(), key)
    began, rows, failures, waiting, ended = time.monotonic(), [], [], [], None
    with _Bar(max_trials, shown=progress) as bar:
        while True:
            late = max_minutes is not None and time.monotonic() - began > 60 * max_minutes
            while not (late or ended) and len(waiting) < ahead:
                if (proposal := strategy.ask()) is None:
                    break
                if len(rows) + len(waiting) == max_trials:
                    ended = f"budget of {max_trials} trainings spent"
                    break
                waiting.append(proposal)
                bar.begin(len(rows) + len(waiting), proposal)
                trainings.begin(proposal)
            if not waiting:
                ended = f"budget of {max_minutes:g} minutes spent" if late else ended
                break
            proposal = waiting.pop(0)
            trial = trainings.end(proposal)
            failed = trial.state is TrialState.FAILED
            quality = FAILED if failed else Quality(trial.val_auc, trial.val_auc_low)
            accepted = strategy.tell(trial.fingerprint, quality)
            if failed:
                failures.append((trial.fingerprint, proposal.reduction, trial.error))
            rows.append(
                (strategy.name, int(seed), len(rows) + 1,
                 trial.fingerprint, proposal.parent or "", proposal.reduction,
                 trial.macs, trial.flops, trial.params, *quality, accepted, kind, trial.seconds)
            )  # fmt: skip
            bar.end(quality, trial.flops, accepted)
    trials = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    failed = pd.DataFrame(failures, columns=["fingerprint", "reduction", "error"])
    return SearchResult(trials, strategy.answer, ended or _why(strategy, trials, failed), failed)


def _why(strategy: Strategy, trials: pd.DataFrame, failures: pd.DataFrame) -> str:
    """Why a strategy that has nothing more to propose has ended."""
    if strategy.reached:
        return "target reached"
    if len(trials) and len(failures) == len(trials):
        return f"every training failed, the last with {failures.error.iloc[-1]}"
    return "space exhausted"


class _Bar:
    """Trials done and left, what is being trained, the last quality, the best network so far."""

    def __init__(self, total: int, *, shown: bool):
        from tqdm import tqdm

        self._bar, self._best = tqdm(total=total, disable=not shown, unit="trial"), math.inf

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_) -> None:
        self._bar.close()

    def begin(self, number: int, proposal: Proposal) -> None:
        self._bar.set_description(f"trial {number}: {_short(proposal.reduction)}")

    def end(self, quality: Quality, flops: int, accepted: bool) -> None:
        self._best = min(self._best, flops) if accepted else self._best
        found = (
            f"best {self._best / 1e6:.3f} mln FLOPs" if math.isfinite(self._best) else "none good enough yet"
        )
        self._bar.set_postfix_str(f"AUC {quality.auc:.3f}, {found}")
        self._bar.update()


def _short(text: str, most: int = 48) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def frontier(trials: pd.DataFrame) -> pd.DataFrame:
    """The rows of `trials` that no other beats in `val_auc` and `flops` at once, the cheapest first.

    Failed trials (NaN) are left out; of equal rows the first stays.
    """
    by = {"by": ["flops", "val_auc"], "ascending": [True, False], "kind": "stable"}
    ordered = trials.dropna(subset="val_auc").sort_values(**by)
    best_so_far = ordered.val_auc.cummax().shift(fill_value=-math.inf)
    return ordered[ordered.val_auc > best_so_far].reset_index(drop=True)


def cheapest_above(trials: pd.DataFrame, floor: float) -> pd.Series | None:
    """The row of `trials` with the fewest FLOPs whose `val_auc` is at least `floor`, or None."""
    good = frontier(trials[trials.val_auc >= floor])
    return None if good.empty else good.iloc[0]


def cuts_to(trials: pd.DataFrame, fingerprint: str) -> list[str]:
    """Names of the cuts that led from the first trial to the network `fingerprint`, in order."""
    by_fingerprint, cuts = trials.drop_duplicates("fingerprint").set_index("fingerprint"), []
    while (parent := by_fingerprint.loc[fingerprint, "parent"]) in by_fingerprint.index:
        cuts.append(by_fingerprint.loc[fingerprint, "reduction"])
        fingerprint = parent
    return cuts[::-1]
