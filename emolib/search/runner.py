"""The loop of a search: ask a strategy, look into the store or train, write it down, tell the strategy.

The strategy is always run from its beginning. Trainings that the store holds are told at once, so a search
that was killed and is started again goes on where it was and ends as if nothing had happened: same trials,
same answer. That is why `max_trials` counts all trainings of the search, those found in the store as well.

`frontier` and `cheapest_above` read the table of trials. Not here: training itself (the caller's `evaluate`),
and several trainings side by side.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from emolib.cost import cost
from emolib.search.store import Store, Trial, TrialState
from emolib.search.strategies import Proposal, Strategy
from emolib.spec import ModelSpec

COLUMNS = {
    "strategy": "str", "seed": "int64", "trial": "int64",
    "fingerprint": "str", "parent": "str", "reduction": "str",
    "macs": "int64", "flops": "int64", "params": "int64",
    "val_auc": "float64", "accepted": "bool", "kind": "str", "seconds": "float64",
}  # fmt: skip


@dataclass(frozen=True)
class SearchResult:
    """What a search found.

    Attributes:
        trials: one row a training in order, columns `COLUMNS`; `parent` is empty for the first, `val_auc` NaN
            for one that failed, `accepted` whether the strategy found it good enough.
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
    evaluate: Callable[[ModelSpec], float],
    store: Store,
    *,
    seed: int,
    settings_key: str,
    max_trials: int,
    kind: str = "short",
    progress: bool = True,
) -> SearchResult:
    """Run `strategy` to its end or to `max_trials` trainings.

    An exception in `evaluate`, or a result that is no AUC, is written down with its reason, told to the
    strategy as NaN, and the search goes on. What says nothing about the network ends the search at once:
    OSError (a full disk), MemoryError, KeyboardInterrupt. The store stays good to resume from, and the
    training that was under way is then done again.

    Args:
        strategy: a fresh strategy; it is told what the store holds.
        evaluate: trains a spec and returns its validation AUC, 0 to 1. Must depend on the spec, `seed` and
            what `settings_key` stands for, on nothing else.
        store: where trainings are kept and looked up.
        seed: the seed that `evaluate` trains with; part of the key.
        settings_key: stands for everything else that decides the outcome; part of the key.
        max_trials: trainings in all, those of an earlier, interrupted search included.
        kind: "short" or "full"; part of the key.
        progress: show a progress bar.

    Raises:
        ValueError: on a `max_trials` below 1.
        OSError, MemoryError: as `evaluate` raised them.
    """
    from tqdm import tqdm

    if max_trials < 1:
        raise ValueError(f"max_trials: expected at least 1, got {max_trials}")
    rows, failures, best = [], [], math.inf
    key = {"settings_key": settings_key, "seed": int(seed), "kind": kind}
    with tqdm(total=max_trials, disable=not progress, unit="trial") as bar:
        while (proposal := strategy.ask()) is not None and len(rows) < max_trials:
            bar.set_description(f"trial {len(rows) + 1}: {proposal.reduction}")
            trial = store.get(proposal.spec.fingerprint, **key)
            if trial is None or trial.state is TrialState.RUNNING:
                trial = _train(proposal, evaluate, store, key)
            quality = math.nan if trial.val_auc is None else trial.val_auc
            accepted = strategy.tell(trial.fingerprint, quality)
            if trial.state is TrialState.FAILED:
                failures.append((trial.fingerprint, proposal.reduction, trial.error))
            rows.append(
                (strategy.name, int(seed), len(rows) + 1,
                 trial.fingerprint, proposal.parent or "", proposal.reduction,
                 trial.macs, trial.flops, trial.params, quality, accepted, kind, trial.seconds)
            )  # fmt: skip
            best = min(best, trial.flops) if accepted else best
            found = f"best {best / 1e6:.3f} mln FLOPs" if math.isfinite(best) else "none good enough yet"
            bar.set_postfix_str(f"AUC {quality:.3f}, {found}")
            bar.update()
    trials = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    failed = pd.DataFrame(failures, columns=["fingerprint", "reduction", "error"])
    return SearchResult(trials, strategy.answer, _why(strategy, trials, failed, max_trials), failed)


def _train(proposal: Proposal, evaluate: Callable[[ModelSpec], float], store: Store, key: dict) -> Trial:
    """Train one network and write down how it went."""
    spec, price = proposal.spec, cost(proposal.spec)
    trial = Trial(
        spec.fingerprint, **key, state=TrialState.RUNNING, spec=spec.to_json(), parent=proposal.parent,
        reduction=proposal.reduction, macs=price.macs, flops=price.flops, params=price.params,
    )  # fmt: skip
    store.start(trial)
    begun = time.perf_counter()
    try:
        val_auc = float(evaluate(spec))
        if not 0 <= val_auc <= 1:
            raise ValueError(f"evaluate: expected an AUC from 0 to 1, got {val_auc}")
    except (OSError, MemoryError):  # the machine's trouble, not the network's: no result to keep for good
        raise
    except Exception as problem:  # whatever went wrong in one training must not end a search of hours
        error = f"{type(problem).__name__}: {problem}"
        store.fail(trial, error=error, seconds=time.perf_counter() - begun)
    else:
        store.complete(trial, val_auc=val_auc, seconds=time.perf_counter() - begun)
    return store.get(spec.fingerprint, **key)


def _why(strategy: Strategy, trials: pd.DataFrame, failures: pd.DataFrame, max_trials: int) -> str:
    if strategy.ask() is not None:
        return f"budget of {max_trials} trainings spent"
    if strategy.answer is not None:
        return "target reached"
    if len(trials) and len(failures) == len(trials):
        return f"every training failed, the last with {failures.error.iloc[-1]}"
    return "space exhausted"


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
