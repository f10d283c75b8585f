"""The landing page: what the published run found, in three sentences and one figure.

The figure is drawn from the published tables when the book is built; it holds no picture of a person. What
this run found is in `findings`, the poster's two failures are answered in `answers`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pandas as pd

from emolib.report import claims, poster, results
from emolib.report.tables import above_chance, at, is_smaller
from emolib.report.wording import DASH, count, counted, duration, interval, listed, number, share, times_fewer

NOTHING = "No run on photographs has been published yet."
NOT_ON_CHIP = "What a friend takes on the poster's chip has not been counted."
SMALL, STRICT = results.friend_name(poster.SHARE_KEPT), results.friend_name(results.STRICT_FLOOR)


def kept(row: pd.Series, baseline: pd.Series) -> str:
    """The share of the baseline's quality above chance that `row` keeps, with its interval."""
    if not above_chance(baseline) or pd.isna(row["auc"]):
        return DASH
    low, high = claims.delta_interval(row, baseline["auc"])
    spread = interval(1 + low, 1 + high, words=share)
    return share(1 + row["delta_auc"]) + ("" if spread == DASH else f" ({spread})")


def words(rows: pd.DataFrame, embedded: Mapping, data: Mapping) -> dict[str, str]:
    """Sentences on the published run: the smallest friend that is good enough, and the one on the chip.

    Args:
        rows: the published results (`results.COLUMNS`).
        embedded: the published report of the export.
        data: the published report of the faces.
    """
    if rows.empty:
        return {"found": NOTHING, "chip": NOT_ON_CHIP}
    base, small = at(rows, results.BASELINE, "test"), at(rows, SMALL, "test")
    faces = counted(data.get("faces"), "photograph")
    on = f"On {faces} of {counted(data.get('people'), 'person', 'people')}, a program"
    if not is_smaller(rows, SMALL):
        return {"found": f"{on} found no smaller network that is good enough.", "chip": _chip(rows, embedded)}
    met = "within" if small["est_runtime_s"] <= poster.SECONDS_ALLOWED else "outside"
    asked, time = share(poster.SHARE_KEPT), duration(small["est_runtime_s"])
    found = (
        f"{on} found a network of **{count(small['flops'])} FLOPs**, "
        f"{times_fewer(small['flops'], base['flops'])} than the baseline. On new people it "
        f"keeps **{kept(small, base)}** of the baseline's quality, where {asked} was asked for "
        f"({_met(small, base)}), and takes **{time}** by the poster's clock, {met} the second allowed."
    )
    return {"found": found, "chip": _chip(rows, embedded)}


def _met(row: pd.Series, baseline: pd.Series) -> str:
    """Does `row` keep what the poster asked for?"""
    low, high = (1 + end for end in claims.delta_interval(row, baseline["auc"]))
    if pd.isna(low):
        return "whether that is met cannot be told"
    if 1 + row["delta_auc"] < poster.SHARE_KEPT:
        return "missed; the interval allows both" if high >= poster.SHARE_KEPT else "missed"
    return "met; the interval allows both" if low < poster.SHARE_KEPT else "met"


def _chip(rows: pd.DataFrame, embedded: Mapping) -> str:
    """What the larger friend takes on the poster's chip."""
    chip = poster_chip(embedded)
    if not chip or not is_smaller(rows, STRICT):
        return NOT_ON_CHIP
    low, high = (1e3 * chip[f"seconds_{end}"] for end in ("low", "high"))
    keeps = kept(at(rows, STRICT, "test"), at(rows, results.BASELINE, "test"))
    time = interval(low, high, words=partial(number, digits=1))
    said = f"A larger one keeps {keeps}; as C it takes **{time} ms** on the poster's chip, which was emulated"
    days = (chip.get("battery_days_low"), chip.get("battery_days_high"))
    if None not in days:
        looks = counted(chip["looks_per_second"], "look")
        said += (
            f". At {looks} a second, a {chip['battery']} coin cell lasts {interval(*days, words=count)} days"
        )
    return f"{said}."


def poster_chip(embedded: Mapping) -> Mapping:
    """The poster's chip at its full clock, in a report of the export; {} if it is not there."""
    chips = [chip for chip in embedded.get("targets") or [] if "Apollo3" in chip["name"]]
    return max(chips, key=lambda chip: chip.get("clock_hz", 0), default={})


def quality_rows(rows: pd.DataFrame) -> pd.DataFrame:
    """Test rows as shares of their baseline's quality: model, source, flops, kept, kept_low, kept_high.

    Without int8 forms, which cost what their floats cost; none where the baseline cannot be told from chance.
    """
    made = []
    for source, part in rows[rows["split"] == "test"].groupby("source", sort=False):
        base = at(part, results.BASELINE, "test")
        for row in part.to_dict("records"):
            if above_chance(base) and not row["model"].endswith(" int8"):
                low, high = claims.delta_interval(row, base["auc"])
                made.append(
                    {"model": row["model"], "source": source, "flops": row["flops"]}
                    | {"kept": 1 + row["delta_auc"], "kept_low": 1 + low, "kept_high": 1 + high}
                )
    return pd.DataFrame(made, columns=["model", "source", "flops", "kept", "kept_low", "kept_high"])


def tried(search: pd.DataFrame) -> pd.DataFrame:
    """Short trainings of a search (flops, val_auc) as shares of its baseline's: flops, kept."""
    known = search.dropna(subset=["flops", "val_auc"]).astype({"flops": float, "val_auc": float})
    if known.empty:
        return pd.DataFrame(columns=["flops", "kept"])
    best = known.loc[known["flops"].idxmax(), "val_auc"]
    return pd.DataFrame({"flops": known["flops"], "kept": (known["val_auc"] - 0.5) / (best - 0.5)})


def figure(rows: pd.DataFrame, search: pd.DataFrame) -> str:
    """The landing page's figure as one line of HTML: share of the baseline's quality kept against FLOPs.

    `rows` are the poster's and the published ones. A sentence where nothing is published.
    """
    shown = quality_rows(rows)
    if (shown["source"] == "published").sum() < 2:
        return f"*{NOTHING}*"
    import matplotlib.pyplot as plt

    from emolib.report.figures import captioned, to_svg
    from emolib.report.plots.landing import quality_kept
    from emolib.report.plots.style import axes

    drawn, ax = axes(width=5.6, height=4.5)
    quality_kept(
        shown, tried(search), ax=ax, floor=poster.SHARE_KEPT, target=poster.SECONDS_ALLOWED * poster.clock()
    )
    svg = to_svg(drawn)
    plt.close(drawn)
    caption = (
        "What a network keeps of the baseline's quality: with intervals, on people it has not seen; grey, on "
        "those that the search chose by."
    )
    return captioned(svg, alt=alternative(shown), caption=caption)


def alternative(shown: pd.DataFrame) -> str:
    """The figure in words."""
    target = poster.SECONDS_ALLOWED * poster.clock()
    inside = shown[(shown["flops"] <= target) & (shown["kept"] >= poster.SHARE_KEPT)].copy()
    doubt = inside["kept_low"] < poster.SHARE_KEPT
    inside["model"] += doubt.map({True: " (its interval allows both)", False: ""})
    by_source = {source: list(part["model"]) for source, part in inside.groupby("source", sort=False)}
    poster_words = listed(by_source.get("poster", [])) or "none"
    ours = listed(by_source.get("published", [])) or "none"
    points = "; ".join(
        f"{row.source}, {row.model}: {count(row.flops)} FLOPs, {share(row.kept)}"
        for row in shown.itertuples()
    )
    return (
        "Share of the baseline's quality kept on test against FLOPs, both of the poster's targets marked. "
        f"Of the poster's networks {poster_words} meets both, of the published run's {ours}. {points}."
    )
