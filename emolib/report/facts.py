"""Every number and sentence of the book's pages, from a run's files: `{{ search.verdict }}` is one of them.

Each name is there for each run, also when the file behind it is not: then it says "–", or what is missing.
What a run found is put into words in `findings`, its tables are in `tables`, the poster's figures in
`poster`, its claims in `claims`. How a run was made (`provenance_table`, `versions_table`) is in
`provenance`, and the Sphinx hook adds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd

from emolib.data.sources import GROUPS
from emolib.files import read_json
from emolib.report import answers, claims, figures, findings, landing, poster, results, tables
from emolib.report.took import USUAL, minutes, took_words
from emolib.report.wording import DASH, count, counted, duration, escape, listed, share, value_and_interval
from emolib.workflow.run import figure_files

REGION_COLUMNS = ["data", "control", "model", "method", "region", "area_share", "saliency_share"]
REGION_COLUMNS += ["enrichment", "enrichment_low", "enrichment_high"]
REGION_COLUMNS += ["auc_loss_hidden", "auc_loss_low", "auc_loss_high"]
SALIENCY = (("saliency.csv", "saliency_verdict.json"), ("saliency/regions.csv", "saliency/verdict.json"))
FIGURES = {
    "figure_landing": ("frontier", "Quality against cost: this run's networks beside the poster's."),
    "figure_frontier": ("frontier", "AUC on test against FLOPs, with the quality floor."),
    "figure_saliency": ("saliency-average", "Where the networks look: maps of many faces, averaged."),
}


@dataclass(frozen=True)
class Run:
    """What the pages read of a run; empty where a file is missing."""

    name: str
    rows: pd.DataFrame  # results.COLUMNS, this run's only
    regions: pd.DataFrame  # REGION_COLUMNS, of the run's own faces and networks, without the controls
    manifest: pd.DataFrame  # split
    skips: pd.DataFrame  # id, reason
    provenance: dict
    data: dict  # report.json of the part; so the following
    search: dict
    embedded: dict
    verdict: dict  # verdict.json of the saliency part
    noise: dict  # label_noise.json
    near_duplicates: dict  # near_duplicates.json
    trials: pd.DataFrame  # flops, kind, accepted, of search.csv

    @property
    def claiming(self) -> pd.DataFrame:
        """`regions` by the methods that may carry a claim; before there were controls, by all."""
        passed = self.verdict.get("methods")
        may = self.regions["method"].map(lambda method: passed is None or passed.get(method) is True)
        return self.regions[may.astype(bool)]


def facts(run_dir: Path, *, root: Path) -> dict:
    """Nested dict of ready-made strings for the run in `run_dir`.

    `root` is the project's: published/ and notebooks/profiles/ are there.
    """
    run_dir, root = Path(run_dir), Path(root)
    run, published = read(run_dir), read(root / "published")
    published_rows = results.published(root)
    sources = ((published_rows, published.claiming), (run.rows, run.claiming))
    beside = (read_json(run_dir.parent / name / "provenance.json") for name in USUAL)
    return {
        "run": run_words(run),
        **{key: findings.model_words(run.rows, name) for key, name in findings.names(run.search).items()},
        "search": findings.search_words(run.rows, run.search),
        "embedded_export": findings.export_words(run.embedded),
        "saliency": findings.saliency_words(run.claiming, run.verdict),
        "poster": poster.words(),
        "published": published_words(published_rows, published),
        "landing": landing.words(published_rows, published.embedded, published.data),
        "answers": answers.words(run.rows, run.claiming, run.embedded),
        "took": took_words(
            [run.provenance, *beside, published.provenance], profiles=root / "notebooks" / "profiles"
        ),
        "labels": {"this_run": labels_sentence(run.noise), "published": labels_sentence(published.noise)},
        "headline_table": tables.headline_table(run.rows),
        "results_table": tables.results_table(run.rows),
        "published_table": tables.headline_table(published_rows),
        "fall_table": answers.fall_table(
            {"Poster": results.poster(), "Published": published_rows, "This run": run.rows}
        ),
        "comparison_table": tables.comparison_table(results.poster(), published_rows, run.rows),
        "replication_table": claims.replication_table(*sources),
        "poster_table": poster.poster_table(),
        "poster_arithmetic_table": poster.arithmetic_table(),
        "counting_table": poster.counting_table(),
        "region_table": tables.region_table(run.regions),
        "skips_table": tables.skips_table(run.skips),
        "settings_table": tables.settings_table(run.provenance),
        "inputs_table": tables.inputs_table(run.provenance),
        "profiles_table": tables.profiles_table(root / "notebooks" / "profiles"),
        "parameters_table": tables.parameters_table(),
        "durations_table": tables.durations_table(run.provenance, published.provenance),
        "figure_quality": landing.figure(
            pd.concat([results.poster(), published_rows]),
            _csv(root / "published" / "search.csv", ["flops", "val_auc"]),
        ),
        "figure_saliency_published": figure(
            {path.name: path for path in (root / "published").glob("saliency-average.*")},
            "saliency-average",
            "Where the networks look that were trained on photographs: maps averaged.",
        ),  # fmt: skip
        **{key: figure(figure_files(run_dir), *value) for key, value in FIGURES.items()},
    }


def read(folder: Path) -> Run:
    """Read a run's folder, or published/, which holds some of the same files."""
    rows = _csv(folder / "results.csv", results.COLUMNS)
    names = next((names for names in SALIENCY if (folder / names[0]).is_file()), SALIENCY[0])
    return Run(
        folder.name,
        rows[~rows["source"].isin(["poster", "published"])].reset_index(drop=True),
        _own(_csv(folder / names[0], REGION_COLUMNS)),
        _csv(folder / "data" / "manifest.csv", ["split"]),
        _csv(folder / "data" / "skips.csv", ["id", "reason"]),
        read_json(folder / "provenance.json"),
        read_json(folder / "data" / "report.json"),
        read_json(folder / "search" / "report.json"),
        read_json(folder / "embedded" / "report.json") or read_json(folder / "embedded.json"),
        read_json(folder / names[1]),
        read_json(folder / "data" / "label_noise.json") or read_json(folder / "label_noise.json"),
        read_json(folder / "data" / "near_duplicates.json") or read_json(folder / "near_duplicates.json"),
        _csv(folder / "search.csv", ["flops", "kind", "accepted"]),
    )


def _own(regions: pd.DataFrame) -> pd.DataFrame:
    """The rows of the run's own faces, which come first, and of trained networks."""
    trained = regions["control"].isna() | regions["control"].eq("none")
    own = regions["data"].isna() | regions["data"].isin(regions["data"].iloc[:1])
    return regions[trained & own].reset_index(drop=True)


def _csv(path: Path, columns: list[str]) -> pd.DataFrame:
    """The `columns` of a CSV file, unknown where it does not have them; no rows where there is no file."""
    return pd.read_csv(path).reindex(columns=columns) if path.is_file() else pd.DataFrame(columns=columns)


def run_words(run: Run) -> dict[str, str]:
    """What run this is: its faces, seeds, time, machine and code."""
    of, drawn = run.provenance, run.data.get("name") == "synthetic"
    group = GROUPS.get(run.data.get("name"), GROUPS["photos"])
    faces, people = run.data.get("faces"), counted(run.data.get("people"), *group)
    in_split = run.manifest["split"].value_counts()
    if not run.data:
        data, sentence = DASH, "This run has no faces yet."
    elif drawn:
        wrong = share(run.data.get("wrong_labels"))
        data, sentence = "drawn faces", (
            f"This run's faces are drawn by the program itself: {count(faces)} of them, of {people}, "
            f"with {wrong} of the labels wrong on purpose."
        )  # fmt: skip
    else:
        data = "photographs"
        sentence = f"This run's faces are {counted(faces, 'photograph')} of {people}, split by {group[0]}."
    system, seeds = str(of.get("platform") or DASH).split("-")[0], list(map(str, of.get("seeds") or []))
    machine = f"{counted(of['cores'], 'core')}, {system}, Python {of['python']}" if "cores" in of else DASH
    return {
        "name": escape(run.name),
        "profile": escape(of.get("profile") or DASH),
        "data": data,
        "data_sentence": sentence,
        "note": _note(of.get("profile"), drawn=drawn),
        "n_faces": count(faces),
        "n_people": count(run.data.get("people")),
        **{f"n_{split}": count(in_split.get(split)) for split in ("train", "val", "test")},
        "seeds": ", ".join(seeds or [DASH]),
        "seeds_words": f"seed{'s' if len(seeds) > 1 else ''} {listed(seeds)}" if seeds else "unknown seeds",
        "minutes": minutes(of.get("seconds")),
        "date": last_step(of.get("steps") or {}),
        "machine": machine,
        "commit": commit(of),
        "commit_sentence": commit_sentence(of),
        "made_sentence": made_sentence(machine, of.get("seconds")),
    }


def commit(provenance: Mapping) -> str:
    """The commit of the code, shortened, and whether it was changed after it."""
    return (provenance.get("commit") or DASH)[:7] + (", with changes" if provenance.get("dirty") else "")


def commit_sentence(provenance: Mapping) -> str:
    """The same as a sentence."""
    if not provenance.get("commit"):
        return "The code was not in a git checkout, so it has no commit to name."
    changed = ", with changes that were not committed" if provenance.get("dirty") else ""
    commits = {step["commit"] for step in (provenance.get("steps") or {}).values() if step.get("commit")}
    several = f" Its notebooks ran at {len(commits)} commits, of which this is the last." * (len(commits) > 1)
    return f"The code is that of commit {commit({'commit': provenance['commit']})}{changed}.{several}"


def made_sentence(machine: str, seconds: float | None) -> str:
    """On what the run was made, and in what time."""
    if machine == DASH or seconds is None:
        return "On what machine this run was made, and in what time, is not recorded."
    return f"This run was made on {machine}; its notebooks took {minutes(seconds)}."


def last_step(steps: Mapping) -> str:
    """The day, in UTC, on which the last of a run's notebooks ended."""
    ends = [datetime.fromisoformat(s["started"]) + timedelta(seconds=s["seconds"]) for s in steps.values()]
    return f"{max(ends).astimezone(UTC):%Y-%m-%d}" if ends else DASH


def published_words(rows: pd.DataFrame, published: Run) -> dict[str, str]:
    """What the published run was and found."""
    return {
        "sentence": published_sentence(rows, published),
        "looks": findings.saliency_words(published.claiming, published.verdict)["replication"],
        **answers.limits(
            rows, published.provenance, near_duplicates=published.near_duplicates, trials=published.trials
        ),
        **answers.words(rows, published.claiming, published.embedded),
    }


def _note(profile: str | None, *, drawn: bool) -> str:
    """How the numbers of a run are to be read."""
    if profile == "smoke":
        return "The profile *smoke* only shows that everything runs: its numbers mean nothing."
    if not drawn:
        return "They may be few, and of few people: the intervals say how much a number can be trusted."
    return (
        "Drawn faces need no download and leave no one's picture in a book, and for each the truth is "
        "known. They are easier than people, and harder in other ways: read numbers on drawn faces as a "
        "check of the method."
    )


def published_sentence(rows: pd.DataFrame, published: Run) -> str:
    """What the published run was."""
    if rows.empty:
        return "No run on photographs has been published yet."
    faces, n_seeds = published.data.get("faces"), rows["n_seeds"].max()
    kind = "drawn face" if published.data.get("name") == "synthetic" else "photograph"
    used = f"{kind}s" if faces is None else counted(faces, kind)
    seeds = "one seed" if n_seeds == 1 else counted(n_seeds, "seed")
    seconds = published.provenance.get("seconds")
    took = "" if seconds is None else f"; it took {duration(seconds)}"
    group = GROUPS.get(published.data.get("name"), GROUPS["photos"])
    code = commit_sentence(published.provenance) if published.provenance.get("commit") else ""
    return f"The published run used {used}, split by {group[0]}, and {seeds}{took}. {code}".strip()


def labels_sentence(noise: Mapping) -> str:
    """How wrong the training labels are by confident learning, in truth if it is known, and what was done."""
    if not noise:
        return "How wrong the labels are has not been estimated."
    spread = value_and_interval(noise["estimate"], noise["low"], noise["high"], words="{:.1%}".format)
    blind = (
        " They cannot be told from chance, so the figure means nothing." if noise["auc_low"] <= 0.5 else ""
    )
    truth = f"; in truth {noise['truth']['wrong']:.1%} are" if noise.get("truth") else ""
    done = f" {counted(noise['changed'], 'face')} were left out for it." if noise["changed"] else ""
    return (
        f"Networks that had not seen the person take {spread} of {counted(noise['n'], 'training label')} "
        f"for wrong{truth}.{blind}{done}"
    )


def figure(files: Mapping[str, Path], name: str, caption: str) -> str:
    """One line of HTML that shows `name`.svg of `files`, with the alternative text in `name`.txt.

    A sentence if one of the two is not there.
    """
    svg, alt = files.get(f"{name}.svg"), files.get(f"{name}.txt")
    if svg is None or alt is None:
        return "*This run has not made this figure yet.*"
    words = alt.read_text(encoding="utf-8")
    return figures.captioned(svg.read_text(encoding="utf-8"), alt=words, caption=caption)
