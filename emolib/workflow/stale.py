"""The five notebooks, what each depends on, and whether its part of a run is stale, and why.

What makes a notebook stale is declared, here and nowhere else, and decided by content, never by the age of a
file: its code cells, its own parameters (not the labels `profile` and `run`), the code of emolib and the
locked versions of the libraries that it names in NOTEBOOKS, the tables of benchmarks/ that it shows, the
input data, and the files of the parts that it reads, but for their figures, which no notebook reads. Comments
and docstrings do not count. `run.finish()` refuses a notebook that has loaded code of emolib that it does not
declare.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from emolib.environment.code import digests as code_digests
from emolib.environment.code import sha
from emolib.files import name_of, path_of, read_json
from emolib.workflow.notebook import read_notebook
from emolib.workflow.parameters import ParameterError, own
from emolib.workflow.run import FIGURES, RECORD, Digests, Step, find, root

LABELS = ("profile", "run")


# Of report, every chapter shows figures and tables; the poster's clock of `results` is among the chips.
_SHOWN = ("report.figures", "report.svg", "report.filters", "report.plots")
_RESULTS = ("report.results", "embedded.chips")
_TRAINED = ("data.dataset", "data.picture_file", "data.augment", "networks", "training", "metrics", "files")
_NUMBERS = ("numpy", "pandas", "scikit-learn", "opencv-python-headless", "matplotlib")
_KERAS = ("keras", "tensorflow", "tensorflow-cpu")

NOTEBOOKS = {
    "01_data": Step(
        part="data", reads=(),
        code=(*_TRAINED, "data", "labels", *_SHOWN, *_RESULTS, "report.cards", "report.templates",
              "report.skips", "report.poster"),
        libraries=(*_NUMBERS, *_KERAS, "pillow", "imagehash", "cleanlab", "scipy"),
        tables=("label_noise/table.csv",),
    ),
    "02_baseline": Step(
        part="baseline", reads=("data",),
        code=(*_TRAINED, *_SHOWN, *_RESULTS),
        libraries=(*_NUMBERS, *_KERAS),
    ),
    "03_meta_search": Step(
        part="search", reads=("data", "baseline"),
        code=(*_TRAINED, "search", *_SHOWN, *_RESULTS, "report.explain", "report.agreement"),
        libraries=(*_NUMBERS, *_KERAS),
        tables=("search/tabular_summary.csv", "search/real_summary.csv", "search/cheap_evaluation.csv",
                "search_rules/summary.csv"),
    ),
    "04_embedded_export": Step(
        part="embedded", reads=("data", "baseline", "search"),
        code=(*_TRAINED, "embedded", *_SHOWN, *_RESULTS),
        libraries=(*_NUMBERS, *_KERAS, "ai-edge-litert", "tflite-micro", "ziglang", "pyelftools"),
        tables=("embedded/peers.csv",),
    ),
    "05_saliency": Step(
        part="saliency", reads=("data", "baseline", "search"),
        code=(*_TRAINED, "data.drawn", "data.split", "saliency", "report.verdict", *_SHOWN, *_RESULTS),
        libraries=(*_NUMBERS, *_KERAS, "tf-keras-vis"),
        tables=("eyes/marked.csv",),
    ),
}  # fmt: skip
MAKER = {notebook.part: name for name, notebook in NOTEBOOKS.items()}


def _code(content: Mapping) -> list[str]:
    """What the code cells do, without the parameters cell, whose values are in the key."""
    return [
        _without_comments("".join(cell["source"]))
        for cell in content["cells"]
        if cell["cell_type"] == "code" and "parameters" not in cell["metadata"].get("tags", [])
    ]


def _without_comments(source: str) -> str:
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:  # a line for IPython, or a mistake that the kernel will name
        return source


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
    """Digest of what the source of faces reads, wherever it lies; None where faces are drawn or fetched."""
    from emolib.data.sources import SOURCES

    path = data_path(values["data_dir"])
    if path is None or values["data"] == "synthetic":
        return None
    if path.is_file() and values["data"] != "csv":
        return digests.of(path)
    from emolib.data.sources.pictures import below  # imports what is slow

    source = import_module(f"emolib.data.{SOURCES[values['data']][0].partition(':')[0]}")
    return digests.of_all(path, getattr(source, "reads", below)(path))


def _tables(names: Iterable[str], digests: Digests) -> dict[str, str]:
    found = {f"benchmarks/{name}": find(f"benchmarks/{name}") for name in names}
    return {name: digests.of(path) for name, path in found.items() if path.is_file()}


def _locked(names: Iterable[str]) -> dict[str, str]:
    """{name: version} of the libraries `names` as requirements.txt locks them."""
    path = root() / "requirements.txt"
    locked = _versions(path, path.stat().st_mtime_ns) if path.is_file() else {}
    return {name: locked[name] for name in names if name in locked}


@cache
def _versions(path: Path, _changed: int) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)==([\w.+!-]+)", path.read_text(encoding="utf-8"), re.M))


def key(notebook: str, values: Mapping, folder: Path, digests: Digests) -> dict:
    """What the part of `notebook` depends on, given `values` of its parameters and the parts in `folder`."""
    step = NOTEBOOKS[notebook]
    return {
        "notebook": sha(_code(read_notebook(notebook))),
        "parameters": {name: values[name] for name in own(notebook) if name not in LABELS},
        "code": code_digests("environment.pinned", *step.code) | _tables(step.tables, digests),
        "libraries": _locked(step.libraries),
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
    if old.keys() != now.keys():
        return ["made by another version of emolib"]
    found = [] if old["notebook"] == now["notebook"] else ["code in the notebook changed"]
    for name, was, new in _differ(old["code"], now["code"]):
        found.append(f"{name} {'changed' if was and new else 'now used' if new else 'no longer used'}")
    for name, was, new in _differ(old["parameters"], now["parameters"]):  # the same bytes may lie elsewhere
        if not (name == "data_dir" and old["data"] and old["data"] == now["data"]):
            found.append(f"parameter {name}: {was} -> {new}")
    found += [f"{name}: {was} -> {new}" for name, was, new in _differ(old["libraries"], now["libraries"])]
    if old["data"] != now["data"]:
        found.append("the input data changed")
    return found + [f"{name} changed" for name, *_ in _differ(old["upstream"], now["upstream"])]


def _differ(old: Mapping, now: Mapping) -> list[tuple]:
    pairs = ((name, old.get(name), now.get(name)) for name in sorted(old.keys() | now.keys()))
    return [(name, was, new) for name, was, new in pairs if was != new]


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
