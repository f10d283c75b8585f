"""What became of the poster's two failures in a run, quality on test and one second on the chip; and how far
to trust it.

Tables and sentences for the results page; the rules behind "replicates" are in `claims`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pandas as pd

from emolib.report import claims, poster, results
from emolib.report.landing import kept, poster_chip
from emolib.report.tables import above_chance, at, is_smaller
from emolib.report.wording import (
    DASH,
    count,
    counted,
    duration,
    escape,
    interval,
    listed,
    number,
    percent,
    pipe_table,
    share,
)

FALLEN = 0.05  # of the baseline's quality, between validation and test: what the sentence calls a fall


def words(rows: pd.DataFrame, regions: pd.DataFrame, embedded: Mapping) -> dict[str, str]:
    """What one run answers; the same names for a run without results."""
    return {
        "quality": quality(rows),
        "speed": speed(rows),
        "chip": chip(rows, embedded),
        "not_replicated": listed_claims(rows, regions, False),
        "open": listed_claims(rows, regions, None),
    }


def fall_table(sources: Mapping[str, pd.DataFrame]) -> str:
    """Loss on validation and on test of each network that was cut or found, a pair of columns a source."""
    rank = {name: place for place, name in enumerate(results.ORDER)}
    names = {model for rows in sources.values() for model in rows["model"]} - {results.BASELINE}
    names = sorted(names, key=lambda name: (rank.get(name, len(rank)), name))
    pairs = [(rows, split) for rows in sources.values() for split in ("val", "test")]
    cells = [
        (escape(name), *(percent(at(rows, name, split)["delta_auc"]) for rows, split in pairs))
        for name in names
    ]
    header = ("Network", *(f"{source}: {words}" for source in sources for words in ("validation", "test")))
    return pipe_table(header, cells, missing="There are no results yet.")


def quality(rows: pd.DataFrame) -> str:
    """Does quality hold between validation and test, and on which side of the target does the friend end?"""
    base = at(rows, results.BASELINE, "test")
    if rows.empty:
        return "This run has no results yet."
    if not above_chance(base):
        return "This run cannot tell: its baseline cannot be told from chance."
    found = [
        name for name in dict.fromkeys(rows["model"])
        if name.startswith("Friend -") and not name.endswith(" int8") and is_smaller(rows, name)
    ]  # fmt: skip
    if not found:
        return "The search found no smaller network, so nothing could fall."
    losses = {name: [at(rows, name, split)["delta_auc"] for split in ("val", "test")] for name in found}
    fell = [f"*{escape(name)}*" for name, (val, test) in losses.items() if val - test > FALLEN]
    keeps = listed([f"*{escape(name)}* keeps {kept(at(rows, name, 'test'), base)}" for name in found])
    return (
        f"On people it has not seen, {keeps} of the baseline's quality; from validation to test "
        f"{listed(fell) or 'none'} fell by more than {share(FALLEN)}."
    )


def speed(rows: pd.DataFrame) -> str:
    """Which networks stay within the second by the poster's clock."""
    test = rows[(rows["split"] == "test") & ~rows["model"].str.endswith(" int8")]
    if test.empty:
        return "This run has no results yet."
    fast = test[test["est_runtime_s"] <= poster.SECONDS_ALLOWED]
    each = [f"*{escape(r['model'])}* ({duration(r['est_runtime_s'])})" for r in fast.to_dict("records")]
    if not each:
        return "By the poster's clock no network of this run stays within the second."
    return f"By the poster's clock {listed(each)} stay{'s' if len(each) == 1 else ''} within the second."


def chip(rows: pd.DataFrame, embedded: Mapping) -> str:
    """The exported friend by the poster's clock and by the chip's own instructions."""
    its = poster_chip(embedded)
    if not its or not embedded.get("poster_seconds"):
        return "What the friend takes on the poster's chip was not measured in this run."
    seconds, ends = embedded["poster_seconds"], (its["seconds_low"], its["seconds_high"])
    low, high = (1e3 * end for end in ends)
    ratio = interval(seconds / ends[1], seconds / ends[0], words=count)
    return (
        f"The exported network, *{escape(embedded['model'])}*, needs {duration(seconds)} by the poster's "
        f"clock. Its C takes {count(embedded['instructions_per_inference'])} instructions, "
        f"{interval(low, high, words=partial(number, digits=1))} ms on an {escape(its['name'])}: "
        f"{ratio} times less than that clock says."
    )


def listed_claims(rows: pd.DataFrame, regions: pd.DataFrame, verdict: bool | None) -> str:
    """The claims on which a run gives `verdict`, as a list of what was said and what was seen; those of
    which it has seen nothing are left out.
    """
    seen = [(claim.says, claim.shown(rows, regions), claim.holds(rows, regions)) for claim in claims.claims()]
    found = [
        f"- The poster says: {says}. Seen: {shown}."
        for says, shown, holds in seen
        if holds is verdict and shown != DASH
    ]
    return "\n".join(found) or "*None.*"


def limits(
    rows: pd.DataFrame, provenance: Mapping, *, near_duplicates: Mapping, trials: pd.DataFrame
) -> dict[str, str]:
    """What bounds the trust in a run's numbers: test faces, seeds, near-duplicates, what was aimed at.

    Args:
        rows: its results.
        provenance: its provenance.json.
        near_duplicates: its near_duplicates.json, {} if it has none.
        trials: its search.csv (flops, kind, accepted).
    """
    test = at(rows, results.BASELINE, "test")
    return {
        "n_test": count(test["n_images"]),
        "seeds": counted(test["n_seeds"], "seed"),
        "tested": counted(rows.loc[rows["split"] == "test", "model"].nunique(), "network"),
        "near_duplicates": near_duplicates_sentence(provenance, near_duplicates),
        "aim": aim(provenance),
        "training": training_sentence(provenance),
        "confirmed": confirmed(rows, trials),
    }


def near_duplicates_sentence(provenance: Mapping, found: Mapping) -> str:
    """Whether pictures that are nearly the same were kept on one side of the split, and how many were not."""
    joined = (provenance.get("parameters") or {}).get("near_duplicates")
    if joined is None:
        return "Whether it kept near-duplicates on one side of the split is not recorded."
    if joined:
        return "The run kept near-duplicates on one side of the split."
    across = found.get("across_splits")
    many = "" if across is None else f": {counted(across, 'pair')} of like pictures stand on two sides"
    return (
        f"The run did not keep near-duplicates on one side of the split, only exact copies out of it{many}."
    )


def training_sentence(provenance: Mapping) -> str:
    """Whether the friends were trained as long as the networks that they are measured against."""
    given = provenance.get("parameters") or {}
    epochs, friend = given.get("epochs"), given.get("friend_epochs")
    if not epochs or not friend:
        return "How long the networks were trained is not recorded."
    if epochs == friend:
        return f"All networks were trained for {counted(epochs, 'pass', 'passes')} over the faces."
    return (
        f"The friends were trained for {counted(friend, 'pass', 'passes')} over the faces, the baseline and "
        f"the poster's cuts for {epochs}: what a friend keeps, it keeps with "
        f"{'longer' if friend > epochs else 'shorter'} training."
    )


def aim(provenance: Mapping) -> str:
    """For how few operations the search was asked, beside what the poster allowed."""
    target = (provenance.get("parameters") or {}).get("flops_target")
    allowed = poster.SECONDS_ALLOWED * poster.clock()
    if not target:
        return "How few operations its search was asked for is not recorded."
    if target >= allowed:
        return "Its search was asked for no fewer operations than the poster allowed."
    return (
        f"Its search was asked for fewer operations than the poster allowed, this project's own target of "
        f"{count(target)}, and then as few as will do, so no network just below {count(allowed)} was scored "
        "on the test faces."
    )


def confirmed(rows: pd.DataFrame, trials: pd.DataFrame) -> str:
    """Which friends held on validation in full trainings from fresh seeds, by the search's trials."""
    full = trials[trials["kind"] == "full"]
    friends = rows[rows["model"].str.startswith("Friend -") & ~rows["model"].str.endswith(" int8")]
    said = []
    for name, flops in friends.drop_duplicates("model")[["model", "flops"]].itertuples(index=False):
        of = full[full["flops"] == flops]
        if len(of):
            held = "held" if of["accepted"].astype(bool).all() else "did not hold"
            said.append(f"*{escape(name)}* {held} in {counted(len(of), 'full training')}")
    if not said:
        return "Whether its friends were trained again before the test is not recorded."
    return f"On validation, against the floor with its whole interval, {listed(said)}, before the test."
