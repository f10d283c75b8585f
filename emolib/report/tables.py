"""A run's tables as Markdown for the book's pages; one without rows is an italic sentence.

Nothing is computed here that `results` has already computed, and nothing is read but the notebooks' profiles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import pandas as pd

from emolib.report.results import BASELINE, COLUMNS, ORDER
from emolib.report.wording import (
    DASH,
    code,
    count,
    duration,
    escape,
    interval,
    listed,
    number,
    percent,
    pipe_table,
    value_and_interval,
)
from emolib.workflow import parameters


def at(rows: pd.DataFrame, model: str, split: str) -> pd.Series:
    """The row of `model` and `split` in a results table; all of it unknown if there is none."""
    found = rows[(rows["model"] == model) & (rows["split"] == split)]
    return found.iloc[0] if len(found) else pd.Series(float("nan"), index=COLUMNS)


def _auc(row: Mapping) -> str:
    return value_and_interval(row["auc"], row["auc_low"], row["auc_high"])


def above_chance(row: pd.Series) -> bool:
    """Can the AUC of `row` be told from a coin's, by its whole interval if it has one?"""
    return bool(row["auc"] > 0.5 and not row["auc_low"] <= 0.5)


def is_smaller(rows: pd.DataFrame, name: str) -> bool:
    """Does `name` need fewer FLOPs than the baseline? Where a search found nothing, its friend does not."""
    return bool(at(rows, name, "test")["flops"] < at(rows, BASELINE, "test")["flops"])


def friends_missing(rows: pd.DataFrame) -> list[str]:
    """The friends (`results.friend_name`) and int8 forms of them for which the search found nothing smaller.

    The baseline stands in their place.
    """
    names = [name for name in dict.fromkeys(rows["model"]) if name.startswith("Friend -")]
    return [name for name in names if not is_smaller(rows, name)]


def headline_table(rows: pd.DataFrame) -> str:
    """The run's test rows in five columns; of a friend that was not found, only that it was not."""
    missing = friends_missing(rows)
    test = rows[(rows["split"] == "test") & ~rows["model"].isin(missing)].to_dict("records")
    table = pipe_table(
        ("Model", "AUC on test", "Against the baseline", "FLOPs", "Run time"),
        [
            (escape(r["model"]), _auc(r), percent(r["delta_auc"]))
            + (count(r["flops"]), duration(r["est_runtime_s"]))
            for r in test
        ],
        missing="This run has no results yet.",
    )
    return f"{table}\n\n{missing_sentence(missing)}" if missing else table


def missing_sentence(missing: Sequence[str]) -> str:
    """What stands for the friends that the search did not find."""
    friends = dict.fromkeys(name.removesuffix(" int8") for name in missing)
    names = listed([f"*{escape(name)}*" for name in friends])
    return (
        f"The search found no smaller network that is good enough for {names}; "
        "the chapters after it use the baseline in that place."
    )


def results_table(rows: pd.DataFrame) -> str:
    """The run's rows with all columns, and which of them are only the baseline again."""
    cells = [
        (escape(r["model"]), r["split"], number(r["auc"]))
        + (interval(r["auc_low"], r["auc_high"]), percent(r["delta_auc"]))
        + tuple(number(r[name]) for name in ("accuracy", "precision", "recall"))
        + tuple(count(r[name]) for name in ("macs", "flops", "params"))
        + (duration(r["est_runtime_s"]), count(r["n_images"]), count(r["n_seeds"]))
        for r in rows.to_dict("records")
    ]
    header = ("Model", "Set", "AUC", "95% interval", "delta AUC", "Accuracy", "Precision", "Recall")
    header += ("MACs", "FLOPs", "Parameters", "Run time", "Faces", "Seeds")
    table = pipe_table(header, cells, left=2, missing="This run has no results yet.")
    missing = friends_missing(rows)
    return f"{table}\n\n{missing_sentence(missing)}" if missing else table


def comparison_table(poster: pd.DataFrame, published: pd.DataFrame, rows: pd.DataFrame) -> str:
    """AUC and delta AUC of the three sources side by side, a line for each model and split of any of them."""
    sources = (poster, published, rows)
    pairs = {pair for source in sources for pair in zip(source["model"], source["split"], strict=True)}
    rank = {model: i for i, model in enumerate(ORDER)}
    pairs = sorted(pairs, key=lambda pair: (rank.get(pair[0], len(ORDER)), pair[0], pair[1] == "test"))
    cells = []
    for pair in pairs:
        found = [at(source, *pair) for source in sources]
        cells.append(
            (escape(pair[0]), pair[1], *map(_auc, found), *(percent(row["delta_auc"]) for row in found))
        )
    names = ("Poster", "Published", "This run")
    header = ("Model", "Set", *(f"{name}: AUC" for name in names), *(f"{name}: delta" for name in names))
    return pipe_table(header, cells, left=2, missing="There are no results yet.")


def region_table(regions: pd.DataFrame, *, model: str = BASELINE) -> str:
    """Saliency by region of one network, two columns a method; the AUC lost when the region is hidden."""
    regions = regions[regions["model"] == model]
    methods = list(dict.fromkeys(regions.loc[regions["saliency_share"].notna(), "method"]))
    hiding = [way for way in ("hidden, mean fill", "hidden, blur") if way in set(regions["method"])]
    header = ["Region", "Share of the picture"]
    for method in methods:
        header += [f"{escape(method)}: share of saliency", f"{escape(method)}: enrichment"]
    header += [f"AUC lost, {escape(way)}" for way in hiding]
    known = regions.set_index(["region", "method"])
    cells = []
    for region, part in regions.groupby("region", sort=False):
        row = [escape(region), number(part["area_share"].iloc[0])]
        for r in known.loc[region].reindex(methods).to_dict("records"):
            spread = value_and_interval(r["enrichment"], r["enrichment_low"], r["enrichment_high"])
            row += [number(r["saliency_share"]), spread]
        for r in known.loc[region].reindex(hiding).to_dict("records"):
            lost = (r["auc_loss_hidden"], r["auc_loss_low"], r["auc_loss_high"])
            row.append(value_and_interval(*lost, words=partial(number, digits=3)))
        cells.append(row)
    return pipe_table(header, cells, missing="Where the network looks has not been measured in this run.")


def reasons(skips: pd.DataFrame) -> pd.DataFrame:
    """Why pictures were left out: DataFrame (reason, pictures or rows, such as), the most frequent first."""
    from emolib.data.sources.pictures import grouped

    columns = ["reason", "pictures or rows", "such as"]
    return pd.DataFrame(grouped(skips[["id", "reason"]].astype(str).itertuples(index=False)), columns=columns)


def skips_table(skips: pd.DataFrame) -> str:
    """Why pictures were left out, and how many for each reason."""
    cells = [(escape(reason), count(n)) for reason, n, _ in reasons(skips).itertuples(index=False)]
    return pipe_table(("Reason", "Pictures"), cells, missing="No picture was skipped.")


def _setting(value: object, name: str = "") -> str:
    if name == "n_faces" and value == 0:
        return "all"
    if isinstance(value, bool):
        return str(value).lower()
    return DASH if value in ("", None) else f"{value:,}" if isinstance(value, int) else escape(value)


def settings_table(provenance: Mapping) -> str:
    """The run's parameters."""
    values = provenance.get("parameters") or {}
    cells = [(code(name), _setting(value, name)) for name, value in values.items()]
    return pipe_table(
        ("Parameter", "Value"), cells, left=2, missing="This run has no record of its parameters yet."
    )


def inputs_table(provenance: Mapping) -> str:
    """Digests of what went into the run: faces, locked packages, the notebooks' code."""
    digests = {"the faces": (provenance.get("dataset") or {}).get("digest")}
    for notebook, step in (provenance.get("steps") or {}).items():
        digests["the photographs"] = digests.get("the photographs") or step["key"].get("data")
        digests["requirements.txt"] = step["key"].get("requirements")
        digests[f"{notebook}, its code"] = step["key"].get("notebook")
    cells = [(escape(what), code(digest[:16])) for what, digest in digests.items() if digest]
    return pipe_table(
        ("What", "SHA-256 begins with"), cells, left=2, missing="This run has no record of its inputs yet."
    )


def profiles_table(folder: Path) -> str:
    """The profiles in `folder` side by side: the parameters that differ."""
    usual = ("smoke", "quick", "paper")
    names = (path.stem for path in folder.glob("*.yaml"))
    names = sorted(names, key=lambda name: (usual.index(name) if name in usual else len(usual), name))
    profiles = [parameters.DEFAULTS | parameters.read_profile(name, folder=folder) for name in names]
    cells = [
        (code(key), *(_setting(profile[key], key) for profile in profiles))
        for key in parameters.SCHEMA
        if key not in ("profile", "run") and len({profile[key] for profile in profiles}) > 1
    ]
    return pipe_table(("Parameter", *map(escape, names)), cells, missing="There are no profiles to compare.")


def _default(value: object) -> str:
    if isinstance(value, bool):
        return code(str(value).lower())
    return "empty" if value == "" else code(value)


def parameters_table() -> str:
    """Every notebook parameter."""
    cells = [
        (code(name), _default(field.default), escape(parameters.accepts(name)), escape(field.description))
        + (parameters.taken_by(name),)
        for name, field in parameters.SCHEMA.items()
    ]
    header = ("Parameter", "Default", "Accepts", "What it does", "Notebooks")
    return pipe_table(header, cells, left=5, missing="None.")


def durations_table(this: Mapping, published: Mapping) -> str:
    """Time of each notebook in this run and in the published one, from their provenance."""
    steps = [provenance.get("steps") or {} for provenance in (this, published)]
    cells = [
        (escape(notebook), *(duration((each.get(notebook) or {}).get("seconds")) for each in steps))
        for notebook in parameters.ALL
        if any(notebook in each for each in steps)
    ]
    header = ("Notebook", "This run", "Published run")
    return pipe_table(header, cells, missing="No notebook has been timed yet.")
