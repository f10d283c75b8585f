"""Is a part of a run still what its notebook would make? Decided by content, never by the age of a file; and
if not, why.

The key of a part holds: its notebook's code cells; the notebook's own parameters (not the labels `profile`
and `run`); the emolib modules that its imports reach, and the files packaged beside them; the tables under
benchmarks/ that its code names; requirements.txt; the input data; the files of the parts it reads but for
their figures, which no notebook reads. What of a module counts is in emolib.workflow.dependencies; the
sources of faces, which emolib.data names in strings, are added here.

Input data: an archive counts by its bytes, a folder or list by the names and bytes of the files that its
source says it reads (`reads` in the source's module; else all), wherever they lie.
"""

import json
import re
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from emolib.files import name_of, path_of, write_text
from emolib.workflow.dependencies import PACKAGE, modules, sha
from emolib.workflow.parameters import ParameterError, own
from emolib.workflow.run import FIGURES, NOTEBOOKS, RECORD, Digests, find, read_json, root

LABELS = ("profile", "run")


def read_notebook(notebook: str) -> dict:
    """Return notebooks/`notebook`.ipynb as JSON. Raises FileNotFoundError or ValueError in one line."""
    path = find("notebooks") / f"{notebook}.ipynb"
    if not path.is_file():
        raise FileNotFoundError(f"no notebook {path}")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: expected a notebook, got no valid JSON: {error}") from None


def _code(content: Mapping) -> list[str]:
    """Return the sources of the code cells, without the parameters cell: its values are in the key."""
    return [
        "".join(cell["source"])
        for cell in content["cells"]
        if cell["cell_type"] == "code" and "parameters" not in cell["metadata"].get("tags", [])
    ]


def text_digest(content: Mapping) -> str:
    """Return the digest of everything that a page shows of a notebook besides its outputs."""
    return sha(
        [[c["cell_type"], "".join(c["source"]), c["metadata"].get("tags", [])] for c in content["cells"]]
    )


def data_path(data_dir: str) -> Path | None:
    """Return where `data_dir` is (a relative one starts at the project's root), None if empty.

    Raises ParameterError.
    """
    if not data_dir:
        return None
    path = root() / Path(path_of(data_dir)).expanduser()
    if not path.exists():
        raise ParameterError(
            f"parameter data_dir: expected an existing folder or archive, got {data_dir!r} (no {path})"
        )
    if not name_of(path).isprintable():
        raise ParameterError(
            "parameter data_dir: expected a name in UTF-8 that can be printed, as a notebook holds text, "
            f"got {data_dir!r}: rename it, or make a link to it"
        )
    return path


def _data_digest(values: Mapping, digests: Digests) -> str | None:
    from emolib.data.sources import SOURCES

    path = data_path(values["data_dir"])
    if path is None or values["data"] == "synthetic":
        return None
    if path.is_file() and values["data"] != "csv":
        return digests.of(path)
    from emolib.data.sources.pictures import below  # imports what is slow

    source = import_module(f"emolib.data.{SOURCES[values['data']][0].partition(':')[0]}")
    return digests.of_all(path, getattr(source, "reads", below)(path))


def _face_imports() -> list[str]:
    """Return an import statement for each module that makes faces."""
    from emolib.data.sources import SOURCES

    return [f"import emolib.data.{path.partition(':')[0]}" for path, *_ in SOURCES.values()]


def _benchmarks(sources: list[str], digests: Digests) -> dict[str, str]:
    """Return {name: digest} of the tables under benchmarks/ that code names, as far as they are there."""
    names = {name for source in sources for name in re.findall(r"benchmarks/[\w./-]+\.csv", source)}
    return {name: digests.of(find(name)) for name in sorted(names) if find(name).is_file()}


def key(notebook: str, values: Mapping, folder: Path, digests: Digests) -> dict:
    """Return what the part of `notebook` depends on, given `values` of its parameters and the parts now in
    `folder`.
    """
    sources = _code(read_notebook(notebook))
    requirements = root() / "requirements.txt"
    step = NOTEBOOKS[notebook]
    try:
        reached = modules(sources + (_face_imports() if "data" in own(notebook) else []))
    except SyntaxError as error:
        raise ValueError(f"{notebook} or a module it imports: {error}") from None
    return {
        "notebook": sha(sources),
        "parameters": {name: values[name] for name in own(notebook) if name not in LABELS},
        "modules": reached | _benchmarks(sources, digests),
        "requirements": digests.of(requirements) if requirements.is_file() else None,
        "data": _data_digest(values, digests) if "data_dir" in own(notebook) else None,
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
    found = [] if old["notebook"] == now["notebook"] else ["code in the notebook changed"]
    for name in sorted(old["modules"].keys() | now["modules"].keys()):
        was, new = old["modules"].get(name), now["modules"].get(name)
        if was != new:
            found.append(f"{name} {'changed' if was and new else 'now used' if new else 'no longer used'}")
    for name in sorted(old["parameters"].keys() | now["parameters"].keys()):
        was, new = old["parameters"].get(name), now["parameters"].get(name)
        moved = name == "data_dir" and old["data"] and old["data"] == now["data"]  # the same bytes elsewhere
        if was != new and not moved:
            found.append(f"parameter {name}: {was} -> {new}")
    if old["requirements"] != now["requirements"]:
        found.append("requirements.txt changed")
    if old["data"] != now["data"]:
        found.append("the input data changed")
    upstream = old["upstream"].keys() | now["upstream"].keys()
    return found + [
        f"{n} changed" for n in sorted(upstream) if old["upstream"].get(n) != now["upstream"].get(n)
    ]


def damage(part: Path, record: Mapping, digests: Digests) -> list[str]:
    """Return in words which files of the finished `part` are not as its notebook left them."""
    found = []
    for name, digest in record.get("outputs", {}).items():
        file = part / name
        if not file.is_file():
            found.append(f"{part.name}/{name} is missing")
        elif digests.of(file) != digest:
            found.append(f"{part.name}/{name} was changed by hand")
    return found


def why_stale(notebook: str, values: Mapping, folder: Path, digests: Digests) -> list[str]:
    """Return in words why `notebook` must run for `folder` to hold its part; [] if the part is fresh."""
    part = folder / NOTEBOOKS[notebook].part
    record = read_json(part / RECORD)
    return changes(record, key(notebook, values, folder, digests)) + damage(part, record, digests)


def refresh_results(folder: Path) -> None:
    """Write results.csv of the run in `folder` if the scores, the poster's or published rows or the code
    behind it changed.

    Before the baseline is there, there are no scores and no table.
    """
    if not (folder / "baseline").is_dir():
        return
    digests, mark = Digests(folder), folder / ".results.key"
    tables = sorted([*(root() / "published").glob("*.csv"), *(PACKAGE / "report").glob("*.csv")])
    records = [read_json(folder / step.part / RECORD).get("outputs") for step in NOTEBOOKS.values()]
    now = sha(
        [modules(["from emolib.report import results"]), [[p.name, digests.of(p)] for p in tables], records]
    )
    if (folder / "results.csv").is_file() and mark.is_file() and mark.read_text(encoding="utf-8") == now:
        return
    from emolib.report import results

    results.write(folder, root=root())
    write_text(mark, now)
