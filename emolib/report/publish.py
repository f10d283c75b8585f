"""Copy figures of a finished run to published/: numbers, an average map, its friend; no pictures of people.

What is copied as it is stands in published.yml. `FILES`, scores under pseudonyms, the baseline in int8, the
friends' trainings in networks/ and, of a run with the part room/, room.json and room/ are all that is
published; the book's pages read the same from there, and emolib.report.verify computes again what it can.
Whether the run is good enough to be shown is for people to say.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import yaml

from emolib.data.dataset import Dataset
from emolib.embedded import finish
from emolib.files import read_json, write_bytes, write_csv, write_json, write_text
from emolib.networks.linear_models import LINEAR
from emolib.report import results, scores
from emolib.report.cards import failures, groups, model_card
from emolib.report.results import PUBLISHED
from emolib.training.evaluate import model_file
from emolib.workflow import provenance
from emolib.workflow.run import RECORD, root
from emolib.workflow.stale import MAKER, NOTEBOOKS

RESULTS, PROVENANCE, DATA = "results.csv", "provenance.json", "data/report.json"
LISTED: dict = yaml.safe_load(Path(__file__).with_name("published.yml").read_text("utf-8"))
AS_THEY_ARE: dict[str, str] = LISTED["as_they_are"]
ROOM, ROOM_JSON, ROOM_REPORT = "room", "room.json", "room/report.json"
OF_ROOM, LATER = (ROOM_JSON, f"{ROOM}/**/*.*"), ("saliency", ROOM)  # parts that may come from a run before
MAPS, MAPS_FROM = "saliency_maps.npz", "saliency/maps.npz"
MAP_SIZE = 56  # pixels a side of the published averages
TFLITE = "friend.tflite"
FRIEND = "friend.keras"  # what friend.tflite was made of
CARD, FAILURES = "model_card.md", "failures.csv"
NETWORKS = "networks"  # folder of all trainings of the friends and linear models, for emolib verify
PACKED, PACKED_REPORT = "baseline/baseline.tflite", "baseline/report.json"
FILES = (RESULTS, DATA, *AS_THEY_ARE, MAPS, FRIEND, CARD, FAILURES, PROVENANCE)
PARTS = [step.part for step in NOTEBOOKS.values() if step.part != ROOM]
SOURCES = [RESULTS, DATA, *AS_THEY_ARE.values(), MAPS_FROM, PROVENANCE]
OTHERS = ("poster", PUBLISHED)  # sources of rows in results.csv that are not the run's own
DRAWN = "synthetic"
WRITERS: dict[type, Callable[..., None]] = {
    bytes: write_bytes, str: write_text, pd.DataFrame: write_csv, dict: write_json,
}  # fmt: skip


def publish(run_dir: Path, target: Path, *, drawn: bool = False, licence: str = "") -> list[Path]:
    """Write `FILES` of the run in `run_dir` to `target`, each whole or not at all, and return their paths.

    Everything is read and checked before anything is written; provenance.json comes last. In results.csv the
    run's rows carry "published" as `source`, and rows of what was published before are left out. A `data_dir`
    somewhere on this machine becomes its name alone. A friend in a room is published as `publish_room` does.
    What a run lacks of the parts LATER stays as `target` has it, if its faces are from the same source: its
    files, its rows, and its step, which says what they were made from.

    Args:
        run_dir: the folder of a finished run.
        target: published/ of a project, or another folder; made if it is not there.
        drawn: publish a run on drawn faces too.
        licence: of the networks, as their maker states it; kept in provenance.json. "": not stated.

    Raises:
        ValueError: if a part or a file is missing or made from others than those that are there, if the run
            is named like another source of rows, if its faces are drawn and `drawn` is not set, or if
            `target` is the folder of a run.
    """
    if (target / "data" / RECORD).is_file():
        raise ValueError(f"publish: expected a folder for figures, got that of a run, {target}")
    stay = _staying(run_dir, target)
    sources = [each for each in SOURCES if _part(each) not in stay]
    for problem in _unfinished(run_dir, [each for each in PARTS if each not in stay], sources):
        raise ValueError(f"publish: expected a finished run in {run_dir}, {problem}")
    reports = (DATA, AS_THEY_ARE["embedded.json"], AS_THEY_ARE["label_noise.json"], PROVENANCE)
    data, embedded, noise, how = (provenance.portable(read_json(run_dir / name)) for name in reports)
    how |= {"licence": " ".join(licence.split())} if licence else {}
    if data.get("name") == DRAWN and not drawn:
        got = f"got drawn faces in {run_dir}: --drawn publishes them"
        raise ValueError(f"publish: expected a run on photographs, {got}")
    spec = results.models(run_dir)[embedded["model"]].spec
    rows, has_room = _rows(run_dir), (run_dir / ROOM / RECORD).is_file()
    if ROOM in stay:
        rows = pd.concat([rows, _in_room(_text(target / RESULTS))])
    _add_steps(how, read_json(target / PROVENANCE), stay)
    failed, of_room = _failures(run_dir, embedded), target if ROOM in stay else run_dir
    room = read_json(of_room / ROOM_REPORT)
    own = pd.read_csv(run_dir / RESULTS).query("source not in @OTHERS")
    packed = _baseline(run_dir, how["parameters"])
    small = packed.get(PACKED_REPORT, {})
    before, kept = target / scores.FILE, _in_room(rows)["model"] if ROOM in stay else ()
    linear = [f"baseline/models/{spec.fingerprint}-*.keras" for spec in LINEAR.values()]
    files = [path for of in ("search/models/*.keras", *linear) for path in sorted(run_dir.glob(of))]
    trainings = {path.name: path.read_bytes() for path in files}
    made = {
        RESULTS: rows, DATA: data,
        **{name: (run_dir / of).read_bytes() for name, of in AS_THEY_ARE.items() if _part(of) not in stay},
        **({} if _part(MAPS_FROM) in stay else {MAPS: _small_maps(run_dir / MAPS_FROM)}),
        FRIEND: trainings[model_file(spec, embedded["training_seed"])],
        CARD: model_card(spec.name, own, embedded, data, noise, how, failed, room, small),
        FAILURES: failed, PROVENANCE: how,
        scores.FILE: scores.content(results.read_scores(run_dir), beside=before, stay=kept),
        **packed,
        **{f"{NETWORKS}/{name}": content for name, content in trainings.items()},
        **(_room_files(run_dir) if has_room else {}),
    }  # fmt: skip
    others = (*(() if ROOM in stay else OF_ROOM), PACKED, PACKED_REPORT, f"{NETWORKS}/*-seed*.keras")
    return _write(made, target, *others)


def _part(source: str) -> str:
    """The part that a file of a run is in."""
    return source.partition("/")[0]


def _staying(run_dir: Path, target: Path) -> set[str]:
    """Those of LATER that the run lacks and `target` has, if their faces are from the same source."""
    there, here = (read_json(folder / PROVENANCE) for folder in (target, run_dir))
    if len({(of.get("dataset") or {}).get("name") for of in (there, here)}) > 1:
        return set()
    lacking = (part for part in LATER if not (run_dir / part / RECORD).is_file())
    return {part for part in lacking if MAKER[part] in there.get("steps", {})}


def _text(file: Any) -> pd.DataFrame:
    return pd.read_csv(file, dtype=str, keep_default_na=False)  # digits stay as they are


def _in_room(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["role"].str.startswith("room-")]


def _add_steps(how: dict, other: Mapping, parts: Collection[str]) -> None:
    """Put the steps of `other` that made `parts` into `how`; each has its own parameters in its key."""
    if not parts:
        return
    how["steps"] |= {name: other["steps"][name] for name in sorted(MAKER[part] for part in parts)}
    how["parameters"] = other["parameters"] | how["parameters"]
    how["seconds"] = round(sum(step["seconds"] for step in how["steps"].values()), 1)


def _write(made: Mapping, target: Path, *others: str) -> list[Path]:
    """Write what was `made`, and remove what another run left under `others`."""
    for name in sorted(made, key=lambda name: name == PROVENANCE):
        WRITERS[type(made[name])](target / name, made[name])
    written = [target / name for name in made]
    for path in (path for pattern in others for path in target.glob(pattern)):
        if path not in written:
            path.unlink()
    return written


def publish_room(run_dir: Path, target: Path) -> list[Path]:
    """Put the friend in a room of the run in `run_dir` beside what `target` has published of the same faces.

    room.json has the figures, room/ the friend, its C, specs and curves; results.csv, provenance.json and the
    model card get its rows, its step and its section, in the place of those that were there.

    Raises:
        ValueError: if the part room/ is not finished or not whole, or the faces are others.
    """
    how, own = (provenance.portable(read_json(folder / PROVENANCE)) for folder in (target, run_dir))
    if how.get("dataset") != own.get("dataset"):
        raise ValueError(f"publish: expected in {run_dir} the faces published in {target}, got others")
    if own["parameters"].get("seed") != how["parameters"].get("seed"):
        raise ValueError(f"publish: expected in {run_dir} the seed of {target}, got another")
    if (made_of := run_dir / AS_THEY_ARE[TFLITE]).read_bytes() != (target / TFLITE).read_bytes():
        raise ValueError(f"publish: expected {made_of} to be the friend of {target}, got another")
    made, part = dict(_room_files(run_dir)), run_dir / ROOM
    of = pd.read_csv(part / "scores.csv", dtype={"id": str, "group": str}, keep_default_na=False)
    rows = results.score_rows(of, results.rooms(part), source=PUBLISHED).astype(results.INTEGERS)
    text, before = io.StringIO(rows.to_csv(index=False, float_format="%.6g")), _text(target / RESULTS)
    others = before.drop(_in_room(before).index)
    made[RESULTS] = pd.concat([others, _text(text)])
    made[scores.FILE] = scores.content(of, beside=target / scores.FILE, stay=others["model"])
    _add_steps(how, own, [ROOM])
    embedded, data, noise = (read_json(target / name) for name in ("embedded.json", DATA, "label_noise.json"))
    failed, report = pd.read_csv(target / FAILURES), read_json(run_dir / ROOM_REPORT)
    friend = embedded["model"].removesuffix(results.int8_name(""))
    shown = pd.read_csv(target / RESULTS).query("source == @PUBLISHED")
    small = read_json(target / PACKED_REPORT)
    card = model_card(friend, shown, embedded, data, noise, how, failed, report, small)
    made |= {CARD: card, PROVENANCE: how}
    return _write(made, target, *OF_ROOM)


def _baseline(run_dir: Path, given: Mapping) -> dict:
    """The baseline's first training in int8, which is small enough, and how good that is; or nothing."""
    if not (file := run_dir / "baseline" / "model.keras").is_file():
        return {}
    how = {name: given[name] for name in ("seed", "n_calibration")}
    done = finish.finish(finish.load(file), Dataset.load(run_dir / "data"), **how)
    about = {"model": results.BASELINE, "training_seed": given["seed"]}
    return {PACKED: done.model_bytes, PACKED_REPORT: about | done.threshold | done.quality}


def _room_files(run_dir: Path) -> dict:
    """room.json and room/ of a finished part, by the name in published/."""
    part = run_dir / ROOM
    for problem in _unfinished(run_dir, [ROOM], [f"{ROOM}/{name}" for name in LISTED["room_needs"]]):
        raise ValueError(f"publish: expected a finished run in {run_dir}, {problem}")
    report = read_json(part / "report.json")
    if missing := [name for name in LISTED["room_keys"] if name not in report]:
        raise ValueError(f"publish: expected in {part / 'report.json'} also {', '.join(missing)}")
    own = set(part.glob(LISTED["not_room"]))
    found = [path for pattern in LISTED["room"] for path in sorted(part.glob(pattern)) if path not in own]
    names = {path: path.relative_to(part).as_posix().removeprefix("friend/") for path in found}
    chosen = {name: report[name] for name in LISTED["room_keys"]}
    return {ROOM_JSON: chosen} | {f"{ROOM}/{name}": path.read_bytes() for path, name in names.items()}


def _unfinished(
    run_dir: Path, parts: Sequence[str] = PARTS, sources: Sequence[str] = SOURCES
) -> Iterator[str]:
    """What is missing of `parts` of a run and of the files `sources`, or does not fit, in words."""
    records = {step.part: read_json(run_dir / step.part / RECORD) for step in NOTEBOOKS.values()}
    if missing := [part for part in parts if "outputs" not in records[part]]:
        yield f"got none of: {', '.join(missing)}; emolib run continues it"
    for part in parts:
        for name, digest in records[part].get("key", {}).get("upstream", {}).items():
            source, _, file = name.partition("/")
            if records.get(source, {}).get("outputs", {}).get(file) != digest:
                yield f"but {part} was made from another {name} than is there now; emolib run makes it again"
    if missing := [name for name in sources if not (run_dir / name).is_file()]:
        yield f"got no {', '.join(missing)}; emolib run continues it"


def _small_maps(path: Path) -> bytes:
    """The averaged maps as .npz, each the mean over cells, float32 (`MAP_SIZE`, `MAP_SIZE`)."""
    small, content = {}, io.BytesIO()
    with np.load(path, allow_pickle=False) as maps:
        for name in maps:
            cells = maps[name].reshape(MAP_SIZE, len(maps[name]) // MAP_SIZE, MAP_SIZE, -1)
            small[name] = cells.mean(axis=(1, 3)).astype(np.float32)
    np.savez_compressed(content, **small)
    return content.getvalue()


def _failures(run_dir: Path, embedded: Mapping) -> pd.DataFrame:
    """On whom the int8 friend fails; by emotion only where the photographs still lie there."""
    values = read_json(run_dir / "data" / RECORD).get("key", {}).get("parameters", {})
    place = values.get("data_dir") and root() / Path(values["data_dir"]).expanduser()
    faces = Dataset.load(run_dir / "data")
    known = groups(faces, data_dir=place if place and place.exists() else "")
    answers = pd.read_csv(run_dir / "embedded" / "scores.csv", converters={"id": str})
    own = answers["seed"] == embedded["training_seed"]
    return failures(answers[own], known, faces, threshold=embedded["threshold"])


def _rows(run_dir: Path) -> pd.DataFrame:
    """results.csv as text, without what was published before, the run's rows as the published."""
    rows = _text(run_dir / RESULTS)
    rows = rows[rows["source"] != PUBLISHED]
    own = ~rows["source"].isin(OTHERS)
    if not own.any():
        run = f"a run not named {' or '.join(OTHERS)}"
        raise ValueError(f"publish: expected rows of {run} in {run_dir / RESULTS}, got none")
    return rows.assign(source=rows["source"].where(~own, PUBLISHED))
