"""The way to a network, cut by cut, from the table of trials: what each cut took away and what it cost.

A strategy may make several cuts before it trains again; the networks between are found by making the cuts
anew, so that each has its FLOPs, though only the trained ones have an AUC.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pandas as pd

from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.report.filters import listed
from emolib.search.reductions import space
from emolib.search.strategies.base import THEN

COLUMNS = ["cut", "flops", "params", "times_fewer", "val_auc", "trained"]


def way(trials: pd.DataFrame, fingerprint: str) -> list[str]:
    """Fingerprints of the trained networks from the first trial to this one, in order."""
    parents = trials.drop_duplicates("fingerprint").set_index("fingerprint")["parent"]
    found = [fingerprint]
    while (parent := parents[found[-1]]) in parents.index:
        found.append(parent)
    return found[::-1]


def steps(
    trials: pd.DataFrame,
    specs: Mapping[str, ModelSpec],
    fingerprint: str,
    *,
    reductions: Callable[[ModelSpec], Iterable[space.Reduction]] = space.reductions,
) -> pd.DataFrame:
    """The networks on the way from the first trial to `fingerprint`, a row each in order.

    Args:
        trials: with fingerprint, parent, reduction and val_auc.
        specs: fingerprint -> spec of the trained networks.
        fingerprint: a network of `trials`.
        reductions: the cuts that were searched.

    Returns:
        cut (its name), flops, params, times_fewer (FLOPs against the row before, NaN in the first), val_auc
        (short training; NaN where there was none), trained (bool). Cuts that cannot be made anew share a row.
    """
    known = trials.drop_duplicates("fingerprint").set_index("fingerprint")
    names, rows = way(trials, fingerprint), []
    for before, name in zip([None, *names], names, strict=False):
        cuts = known.loc[name, "reduction"]
        between = _between(specs[before], cuts, specs[name], reductions) if before else None
        for cut, spec in between or [(cuts, specs[name])]:
            trained, price = spec.fingerprint == name, cost(spec)
            auc = known.loc[name, "val_auc"] if trained else float("nan")
            rows.append((cut, price.flops, price.params, float("nan"), auc, trained))
    table = pd.DataFrame(rows, columns=COLUMNS)
    table["times_fewer"] = table["flops"].shift() / table["flops"]
    return table


def _between(start: ModelSpec, cuts: str, end: ModelSpec, reductions) -> list[tuple[str, ModelSpec]] | None:
    """The cuts one by one with the network after each; None if they do not lead from `start` to `end`."""
    made, spec = [], start
    for name in cuts.split(THEN):
        children = {child.name: child.spec for child in reductions(spec)}
        if name not in children:
            return None
        spec = children[name]
        made.append((name, spec))
    return made if spec.fingerprint == end.fingerprint else None


def sentences(table: pd.DataFrame) -> list[str]:
    """Each row of `steps` but the first in words: what it took away, and what that did to quality."""
    said, auc, since = [], table["val_auc"].iloc[0], []
    for before, row in zip(table.iloc[:-1].itertuples(), table.iloc[1:].itertuples(), strict=True):
        left = f"{row.flops:,} of {before.flops:,} FLOPs are left ({row.times_fewer:.1f} times fewer)"
        params = f"{row.params:,} of {before.params:,} parameters"
        since.append(row.cut)
        if not row.trained:
            said.append(f"**{row.cut}**: {left}, {params}; not trained on its own.")
            continue
        change = row.val_auc - auc
        words = "costs" if change < 0 else "gains"
        who = "it" if len(since) == 1 else f"the {len(since)} cuts together"
        together = f"{who} {words if len(since) == 1 else words[:-1]} {abs(change):.3f} of validation AUC"
        said.append(f"**{row.cut}**: {left}, {params}; {together}, now {row.val_auc:.3f}.")
        auc, since = row.val_auc, []
    return said


def dearest(table: pd.DataFrame) -> str:
    """Which cuts of `steps` took away the most FLOPs, in a sentence; empty if there is none."""
    cuts = table.iloc[1:]
    if cuts.empty:
        return ""
    whole = table["flops"].iloc[0] / table["flops"].iloc[-1]
    most = cuts.sort_values("times_fewer", ascending=False, kind="stable").head(2)
    names = listed([f"*{row.cut}* ({row.times_fewer:.1f} times fewer)" for row in most.itertuples()])
    return f"Of {whole:,.0f} times fewer FLOPs in all, most come from {names}."
