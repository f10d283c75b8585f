"""Every number of the book's pages, from files: of the run it shows, of the published run, of the poster.

What there is, and in which unit, is listed in numbers.yml. Values are numbers, names, lists and records of
them; the words are in the pages of book/, the format in `filters`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace as Record

import pandas as pd
import yaml

from emolib.data.dataset import told
from emolib.data.skips import grouped
from emolib.files import read_json
from emolib.networks import poster_networks
from emolib.networks.cost import cost
from emolib.report import poster, results
from emolib.report.publish import AS_THEY_ARE
from emolib.saliency import sanity, verdict
from emolib.workflow import parameters
from emolib.workflow.stale import NOTEBOOKS
from friend_book import landing, rows

MEANINGS: dict = yaml.safe_load(Path(__file__).with_name("numbers.yml").read_text(encoding="utf-8"))
REPORTS = MEANINGS.pop("reports")
MEANINGS["run"] |= {
    each["prefix"] + name: meaning for each in REPORTS for name, meaning in each["numbers"].items()
}
PUBLISHED_AS = {source: name for name, source in AS_THEY_ARE.items()}
MEASURED = ("area_share", "saliency_share", "enrichment", "enrichment_low", "enrichment_high",
            "auc_loss_hidden", "auc_loss_low", "auc_loss_high")  # fmt: skip
CLAIMS_BY = "SmoothGrad"
USUAL = ("smoke", "quick", "paper")
FREE = {"profile", "run", "seed", "data_dir"}  # may differ: they change what is seen, not how long it takes


def numbers(run_dir: Path, *, root: Path) -> dict[str, Record]:
    """The records `run`, `published`, `poster` and `notebooks`, with the names of numbers.yml.

    Args:
        run_dir: the run that the book shows.
        root: the project: published/ and notebooks/profiles/ are there.
    """
    run, published, printed = of_run(run_dir), of_run(root / "published"), of_poster()
    search = _csv(_file(root / "published", "search/search.csv"), ["flops", "val_auc"])
    published.quality_svg = landing.quality_svg(printed.rows, published.rows, search)
    made = [run_dir, *(run_dir.parent / name for name in USUAL), root / "published"]
    provenance = [read_json(folder / "provenance.json") for folder in made]
    folder = root / "notebooks" / "profiles"
    there = sorted(path.stem for path in folder.glob("*.yaml"))
    there.sort(key=lambda name: USUAL.index(name) if name in USUAL else len(USUAL))
    profiles = {name: parameters.DEFAULTS | parameters.read_profile(name, folder=folder) for name in there}
    took = {name: whole_run(name, values, provenance) for name, values in profiles.items()}
    table, names = parameters.table(), list(parameters.ALL)
    notebooks = Record(names=names, parameters=table, profiles=profiles, took=took)
    return {"run": run, "published": published, "poster": printed, "notebooks": notebooks}


def of_run(folder: Path) -> Record:
    """The numbers of the run in `folder`, or of published/, which holds some of the same files."""
    of = Record(name=folder.name)
    for report in REPORTS:
        found = read_json(_file(folder, report["file"]))
        if report["prefix"] == "data_":
            found = told({"name": (of.dataset or {}).get("name")} | found)
            of.group = tuple(found["group"])
        vars(of).update({report["prefix"] + name: found.get(name) for name in report["numbers"]})
    of.steps = {
        notebook: {"resumed": 0, **step, "started": datetime.fromisoformat(step["started"]).astimezone(UTC)}
        for notebook, step in (of.steps or {}).items()
    }
    ends = [step["started"] + timedelta(seconds=step["seconds"]) for step in of.steps.values()]
    of.finished = max(ends, default=None)
    of.drawn = (of.dataset or {}).get("name") == "synthetic"
    left_out = grouped(_csv(folder / "data" / "skips.csv", ["id", "reason", "detail"]))
    of.skips = dict(zip(left_out["reason"], left_out["pictures or rows"], strict=True))
    drawn = (*folder.glob("[!.]*/figures/*.svg"), *folder.glob("*.svg"))
    of.figures = {svg.stem: svg for svg in drawn if svg.with_suffix(".txt").is_file()}
    chips = [chip for chip in of.embedded_targets or [] if chip["id"] in poster.CHIP_IDS]
    of.chip = max(chips, key=lambda chip: chip["clock_hz"], default=None)
    _add_networks(of, folder)
    _add_saliency(of, folder)
    return of


def _add_networks(of: Record, folder: Path) -> None:
    """Its rows, and the networks in them."""
    table = _csv(folder / "results.csv", results.COLUMNS)
    every = rows.records(table[~table["source"].isin({"poster", results.PUBLISHED} - {folder.name})])
    of.rows = [row for row in every if not rows.in_room(row)]
    of.room_rows = [row for row in every if rows.in_room(row) and row.split == "test"]
    by_role = {row.role: row for row in of.room_rows}
    roles = results.ROLES[-2:]
    of.room_baseline, of.room_friend = (by_role.get(role, rows.NO_ROW) for role in roles)
    trials = _csv(_file(folder, "search/search.csv"), ["fingerprint", "kind", "accepted"])
    held = trials[trials["kind"] == "full"].groupby("fingerprint")["accepted"].agg(list)
    kept = (of.search_floor or poster.SHARE_KEPT, results.STRICT_FLOOR)
    floors = {results.friend_name(floor): floor for floor in kept}
    scored, known, int8 = [*dict.fromkeys(row.model for row in of.rows)], {}, results.int8_name("")
    for name in (*scored, *rows.ROLES, *floors, results.FRIEND_1S):
        known[name] = rows.network(name, of.rows, floor=floors.get(name.removesuffix(int8)))
        known[name].held = held.get(known[name].test.fingerprint, [])
    told = of.search_confirmed or {name: all(known[name].held) for name in floors if known[name].held}
    for network in known.values():
        network.confirmed = told.get(network.name.removesuffix(int8))
    for row in of.rows:
        row.floor, row.confirmed = known[row.model].floor, known[row.model].confirmed
    of.networks, of.friends = ([known[name] for name in names] for names in (scored, floors))
    of.friend, of.strict_friend, of.second_friend = of.friends[0], of.friends[-1], known[results.FRIEND_1S]
    of.linear = [known[name] for name in scored if known[name].test.role == "linear"]
    vars(of).update({role: known[name] for name, role in rows.ROLES.items()})


def _add_saliency(of: Record, folder: Path) -> None:
    """Where its baseline looks on the run's own faces, which come first in the table, where an untrained one
    does, and its claims.
    """
    columns = ["data", "control", "model", "region", "method", *MEASURED]
    table = _csv(_file(folder, "saliency/regions.csv"), columns)
    own = table["data"].isna() | table["data"].isin(table["data"].iloc[:1])
    table = table[own & table["model"].eq(of.baseline.name)]
    blank = table[table["control"].eq(sanity.RANDOM_WEIGHTS) & table["method"].eq(CLAIMS_BY)]
    of.untrained_shares = dict(zip(blank["region"], blank["saliency_share"], strict=True))
    table = table[table["control"].isna() | table["control"].eq("none")]
    of.regions = {}
    for row in rows.known(table):
        of.regions.setdefault(row["region"], {})[row["method"]] = row
    passed = of.saliency_methods is None or of.saliency_methods.get(CLAIMS_BY) is True
    rows_of = table[table["method"].eq(CLAIMS_BY) & passed].dropna(subset="enrichment")
    measured = set(verdict.REGIONS) <= set(rows_of["region"])
    of.looks = verdict.ranking(rows_of) if measured else []
    of.looks_by_share = verdict.ranking(rows_of, by="saliency_share") if measured else []
    judged = (of.saliency_beyond_untrained or {}).get((of.dataset or {}).get("name"), {})
    of.claims = poster.judged(of, judged.get(of.baseline.name))


def of_poster() -> Record:
    """The poster's numbers, and what follows from them."""
    printed = rows.records(results.poster())
    networks = {role: rows.network(name, printed) for name, role in rows.ROLES.items()}
    auc, n, answers = networks["baseline"].test.auc, poster.faces_of_test(), poster.always_no()
    counted = [
        {"name": name, "macs": cost(spec).macs, "flops": cost(spec).flops,
         "printed": rows.at(printed, name, "test").flops} for name, spec in poster_networks.REFERENCE.items()
    ]  # fmt: skip
    return Record(
        rows=printed, **networks, counted=counted,
        images_used=poster.IMAGES_USED, images_all=poster.IMAGES_ALL, label_error=poster.LABEL_ERROR,
        share_kept=poster.SHARE_KEPT, seconds_allowed=poster.SECONDS_ALLOWED,
        clock=poster.POSTER_FLOPS_PER_SECOND, clock_exact=poster.clock(),
        standard_error=poster.standard_error(auc, *n), vanilla_flops=poster.vanilla_flops(),
        test_images=sum(n), test_smiling=n[0], answers=[Record(**row) for row in answers.to_dict("records")],
    )  # fmt: skip


def whole_run(profile: str, values: Mapping, records: Iterable[Mapping]) -> Mapping | None:
    """The first of `records` (provenance.json) of a run of `profile` whose notebooks all ran, on its own
    `values`; None if there is none.
    """
    wanted = {name: value for name, value in values.items() if name not in FREE}
    for record in records:
        given = record.get("parameters") or {}  # one that came later had its default
        same = bool(given) and wanted.items() <= (parameters.DEFAULTS | given).items()
        parts = {name for name, step in NOTEBOOKS.items() if not step.missed(values)}
        whole = set(record.get("steps") or {}) == parts
        if record.get("seconds") and record.get("profile") == profile and same and whole:
            return record
    return None


def _file(folder: Path, name: str) -> Path:
    """A file of a run, which published/ has under another name."""
    return folder / name if (folder / name).is_file() else folder / PUBLISHED_AS.get(name, name)


def _csv(path: Path, columns: list[str]) -> pd.DataFrame:
    """The `columns` of a CSV file, unknown where it does not have them; no rows where there is no file."""
    return pd.read_csv(path).reindex(columns=columns) if path.is_file() else pd.DataFrame(columns=columns)
