"""The notebooks, what each depends on, and whether its part of a run is stale, and why.

What makes a notebook stale is declared, in notebooks.yml and nowhere else, and decided by content, never by
the age of a file: its code cells, its own parameters (not the labels `profile` and `run`), the code of emolib
and the locked versions of the libraries that are named there for it, the tables of benchmarks/ that it shows,
the input data, and the files of the parts that it reads, but for their figures, which no notebook reads.
Comments and docstrings do not count. `run.finish()` refuses a notebook that has loaded code of emolib that it
does not declare.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from emolib.data.sources import source
from emolib.environment import code
from emolib.files import name_of, path_of, read_json
from emolib.workflow.notebook import read_notebook, tags
from emolib.workflow.parameters import FOLDERS, ParameterError, own
from emolib.workflow.provenance import portable_path
from emolib.workflow.run import FIGURES, RECORD, Dependencies, Digests, find, root

LABELS = ("profile", "run")
COLUMNS = ("reads", "code", "libraries", "tables")


def _declared() -> dict[str, Dependencies]:
    """notebooks.yml, what is declared for every notebook added to each."""
    table = yaml.safe_load(Path(__file__).with_name("notebooks.yml").read_text("utf-8"))
    every, found = table.pop("every"), {}
    for name, row in table.items():
        columns = {column: (*every.get(column, ()), *row.get(column, ())) for column in COLUMNS}
        found[name] = Dependencies(row["part"], **columns, when=row.get("when", {}))
    return found


NOTEBOOKS = _declared()
MAKER = {notebook.part: name for name, notebook in NOTEBOOKS.items()}


def _code(content: Mapping) -> list[str]:
    """What the code cells do, without the parameters cell, whose values are in the key."""
    cells = [cell for cell in content["cells"] if cell["cell_type"] == "code"]
    return [code.bare("".join(cell["source"])) for cell in cells if "parameters" not in tags(cell)]


def folder_of(name: str, value: str) -> Path | None:
    """Return where `value` of the parameter `name`, one of FOLDERS, is (a relative one starts at the
    project's root), None if empty.

    Raises ParameterError.
    """
    if not value:
        return None
    path = root() / Path(path_of(value)).expanduser()
    if not path.exists():
        raise ParameterError(
            f"parameter {name}: expected an existing folder or archive, got {value!r} (no {path})"
        )
    if not name_of(path).isprintable():
        raise ParameterError(
            f"parameter {name}: expected a name in UTF-8 that can be printed, as a notebook holds text, "
            f"got {value!r}: rename it, or make a link to it"
        )
    return path


def _data_digest(values: Mapping, taken: Iterable[str], digests: Digests) -> str | None:
    """Digest of the pictures that a notebook with the parameters `taken` reads, wherever they lie; None where
    they are drawn or fetched.
    """
    from emolib.data.pictures import below  # imports what is slow

    (name,) = [each for each in FOLDERS if each in taken] or [""]
    path = folder_of(name, values[name]) if name else None
    kind = values["data"] if name == "data_dir" else ""
    if path is None or kind == "synthetic":
        return None
    if path.is_file() and kind != "csv":
        return digests.of(path)
    return digests.of_all(path, (getattr(source(kind), "reads", below) if kind else below)(path))


def _locked(names: Iterable[str]) -> dict[str, str]:
    """{name: version} of the libraries `names` as requirements.txt locks them."""
    path = root() / "requirements.txt"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    found = dict(re.findall(r"^([\w.-]+)==([\w.+!-]+)", text, re.M))
    return {name: found[name] for name in names if name in found}


def key(notebook: str, values: Mapping, folder: Path, digests: Digests) -> dict:
    """What the part of `notebook` depends on, given `values` of its parameters and the parts in `folder`."""
    step = NOTEBOOKS[notebook]
    tables = {f"benchmarks/{name}": find(f"benchmarks/{name}") for name in step.tables}
    return {
        "notebook": code.sha(_code(read_notebook(notebook))),
        "parameters": {name: values[name] for name in own(notebook) if name not in LABELS},
        "code": code.digests("environment.pinned", *step.code)
        | {name: digests.of(path) for name, path in tables.items() if path.is_file()},
        "libraries": _locked(step.libraries),
        "data": _data_digest(values, own(notebook), digests),
        "upstream": {
            f"{part}/{name}": digest
            for part in step.reads
            for name, digest in read_json(folder / part / RECORD).get("outputs", {}).items()
            if not name.startswith(f"{FIGURES}/")
        },
    }


def changes(record: Mapping, now: Mapping) -> list[str]:
    """Return in words what makes the key `now` another than the one in `record`; [] if nothing does."""
    if "key" not in record:
        return ["not made yet"]
    old = record["key"]
    if old.keys() != now.keys():
        return ["made by another version of emolib"]
    found = ["code in the notebook changed"] if old["notebook"] != now["notebook"] else []
    moved = bool(old["data"]) and old["data"] == now["data"]  # the same bytes, lying elsewhere
    for section in ("code", "parameters", "libraries", "upstream"):
        for name in sorted(old[section].keys() | now[section].keys()):
            was, new = old[section].get(name), now[section].get(name)
            if was != new and not (name in FOLDERS and moved):
                found.append(_change(section, name, was, new))
    return found + (["the input data changed"] if old["data"] != now["data"] else [])


def _change(section: str, name: str, was: Any, new: Any) -> str:
    if section in ("code", "upstream"):  # they have digests
        return f"{name} {'changed' if was and new else 'now used' if new else 'no longer used'}"
    if name in FOLDERS:  # a reason is published
        was, new = portable_path(was), portable_path(new)
    return f"{'parameter ' if section == 'parameters' else ''}{name}: {was} -> {new}"


def damage(part: Path, record: Mapping, digests: Digests) -> list[str]:
    """Return in words which files of the finished `part` are not as its notebook left them."""
    outputs = record.get("outputs", {})
    lost = [name for name in outputs if not (part / name).is_file()]
    changed = [name for name in outputs if name not in lost and digests.of(part / name) != outputs[name]]
    found = [f"{part.name}/{name} is missing" for name in lost]
    return found + [f"{part.name}/{name} was changed by hand" for name in changed]


def why_stale(notebook: str, values: Mapping, folder: Path, digests: Digests) -> list[str]:
    """Return in words why `notebook` must run for `folder` to hold its part; [] if the part is fresh."""
    part = folder / NOTEBOOKS[notebook].part
    record = read_json(part / RECORD)
    return changes(record, key(notebook, values, folder, digests)) + damage(part, record, digests)
