"""What trials say together: their frontier, the way to a network, short against full trainings."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

import pandas as pd

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.search.reductions import space
from emolib.search.reductions.reduction import Candidate
from emolib.search.strategies.base import Proposal


def frontier(trials: pd.DataFrame) -> pd.DataFrame:
    """The rows of `trials` that no other beats in `val_auc` and `flops` at once, the cheapest first.

    Failed trials (NaN) are left out; of equal rows the first stays.
    """
    ordered = trials.dropna(subset="val_auc").sort_values(
        by=["flops", "val_auc"], ascending=[True, False], kind="stable"
    )
    best_so_far = ordered["val_auc"].cummax().shift(fill_value=-math.inf)
    return ordered[ordered["val_auc"] > best_so_far].reset_index(drop=True)


def path(proposals: Mapping[str, Proposal], fingerprint: str) -> list[Proposal]:
    """The trained networks from the first of a search to `fingerprint`, each made from the one before."""
    found = [proposals[fingerprint]]
    while (parent := found[0].parent) is not None:
        found.insert(0, proposals[parent])
    return found


def steps(
    way: Sequence[Proposal],
    val_auc: Mapping[str, float],
    *,
    reductions: Callable[[ModelSpec], Iterable[Candidate]] = space.reductions,
) -> pd.DataFrame:
    """Every network on the `way` (see `path`), also those between trained ones, a row each in order.

    A strategy may make several reductions before it trains again. They are made anew, so that each network
    has its FLOPs, though only the trained ones have an AUC.

    Args:
        way: trained networks.
        val_auc: fingerprint -> validation AUC after the short training.
        reductions: those that were searched.

    Returns:
        reduction (text), flops, params, val_auc (NaN where nothing was trained), times_fewer (FLOPs against
        the row before, NaN in the first).
    """
    made = [(str(way[0]), way[0].spec)]
    for reduction in [each for proposal in way for each in proposal.reductions]:
        candidates = reductions(made[-1][1])
        made.append((str(reduction), next(each.spec for each in candidates if each.reduction == reduction)))
    trained = {proposal.spec: val_auc[proposal.spec.fingerprint] for proposal in way}
    table = pd.DataFrame(
        [(name, cost(spec).flops, cost(spec).params, trained.get(spec, math.nan)) for name, spec in made],
        columns=["reduction", "flops", "params", "val_auc"],
    )
    return table.assign(times_fewer=table["flops"].shift() / table["flops"])


def short_and_full(short: Mapping[str, float], full: Iterable[tuple[str, float]]) -> pd.DataFrame:
    """A row each network that was trained in full, in the order in which that began.

    `short` is fingerprint -> validation AUC after the short training, `full` a pair (fingerprint, validation
    AUC) a full training. Columns: fingerprint, short, full (the mean), full_low and full_high (the lowest and
    highest), trainings (how many).
    """
    table = pd.DataFrame(full, columns=["fingerprint", "full"]).groupby("fingerprint", sort=False)["full"]
    table = table.agg(full="mean", full_low="min", full_high="max", trainings="count").reset_index()
    table.insert(1, "short", table["fingerprint"].map(short))
    return table


def rank_correlation(table: pd.DataFrame) -> float:
    """Spearman's rank correlation of short and full; NaN where there are fewer than three or no order."""
    pair = table[["short", "full"]]
    return math.nan if len(pair) < 3 else float(pair.corr("spearman").iloc[0, 1])
