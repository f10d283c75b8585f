"""Is a part of a run still what its notebook would make? Decided by content, never by the age of a file; and
if not, why.

The key of a part holds: its notebook's code cells; the notebook's own parameters (not the labels `profile`
and `run`); the emolib modules that its imports reach, and the files packaged beside them; requirements.txt;
the input data; the files of the parts it reads. A module counts if an `import` statement leads to it, also
one inside a function; one named only in a string does not. Comments, docstrings and layout of a module do
not count, nor does the machinery that runs notebooks (MACHINERY): it decides when they run, not what they
compute.

Input data: an archive or other single file counts by its bytes; a folder by the relative name, size and
modification time of every file below it, because reading 8,000 photographs to find that none changed would
take longer than a fresh run should.
"""

import ast
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from .files import write_text
from .parameters import ParameterError, own
from .run import NOTEBOOKS, RECORD, Digests, read_json, root

PACKAGE = Path(__file__).parent
MACHINERY = {"emolib.pipeline", "emolib.run", "emolib.freshness", "emolib.executor",
             "emolib.provenance", "emolib.parameters", "emolib.cli", "emolib.__main__",
             "emolib.sphinx_ext"}  # fmt: skip
LABELS = ("profile", "run")


def sha(value) -> str:
    """Return the hexadecimal SHA-256 of `value` as canonical JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def read_notebook(notebook: str) -> dict:
    """Return notebooks/`notebook`.ipynb as JSON. Raises FileNotFoundError or ValueError in one line."""
    path = root() / "notebooks" / f"{notebook}.ipynb"
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


def _file_of(module: str) -> Path | None:
    """Return the source file of `module` ("emolib.data"), None if there is none."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    for file in (path / "__init__.py", path.with_suffix(".py") if path != PACKAGE else path / "__init__.py"):
        if file.is_file():
            return file
    return None


def _imports(source: str, module: str, *, package: bool) -> set[str]:
    """Return the emolib modules that `source` imports anywhere.

    `module` is its own name, for relative imports.
    """
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = module.split(".") if package else module.split(".")[:-1]
                base = ".".join([*parents[: len(parents) - node.level + 1], *filter(None, [base])])
            found.add(base)
            found.update(
                f"{base}.{alias.name}" for alias in node.names
            )  # a name that is no module finds no file
    return {name for name in found if name.split(".")[0] == "emolib"}


def modules(sources: list[str]) -> dict[str, str]:
    """Return {file relative to the package's parent: digest} of all that the notebook cells `sources`
    depend on.
    """
    cells = [[line for line in s.splitlines() if not line.lstrip().startswith(("%", "!"))] for s in sources]
    todo = set().union(*(_imports("\n".join(lines), "", package=False) for lines in cells), {"emolib"})
    seen, files = set(), set()
    while todo:
        name = todo.pop()
        if name in seen or name in MACHINERY:
            continue
        seen.add(name)
        parent = name.rpartition(".")[0]
        if parent:
            todo.add(parent)  # importing a module runs its packages' __init__
        if (file := _file_of(name)) is None:
            continue
        files.add(file)
        package = file.name == "__init__.py"
        if package and name != "emolib":  # templates and the like
            files.update(p for p in file.parent.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc"))
        todo |= _imports(file.read_text(encoding="utf-8"), name, package=package)
    return {file.relative_to(PACKAGE.parent).as_posix(): _digest(file) for file in sorted(files)}


def _digest(file: Path) -> str:
    """Digest of what `file` does: of a module's syntax tree without docstrings, else of its bytes."""
    if file.suffix != ".py":
        return hashlib.sha256(file.read_bytes()).hexdigest()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, documented) and ast.get_docstring(node) is not None:
            del node.body[0]
    return hashlib.sha256(ast.dump(tree).encode()).hexdigest()


def data_path(data_dir: str) -> Path | None:
    """Return where `data_dir` is (a relative one starts at the project's root), None if empty.

    Raises ParameterError.
    """
    if not data_dir:
        return None
    path = root() / Path(data_dir).expanduser()
    if not path.exists():
        raise ParameterError(
            f"parameter data_dir: expected an existing folder or archive, got {data_dir!r} (no {path})"
        )
    return path


def _data_digest(values: Mapping, digests: Digests) -> str | None:
    path = data_path(values["data_dir"])
    if path is None or path.is_file():
        return path and digests.of(path)
    files = (p for p in path.rglob("*") if p.is_file())
    return sha(
        sorted([p.relative_to(path).as_posix(), (s := p.stat()).st_size, s.st_mtime_ns] for p in files)
    )


def key(notebook: str, values: Mapping, folder: Path, digests: Digests) -> dict:
    """Return what the part of `notebook` depends on, given `values` of its parameters and the parts now in
    `folder`.
    """
    sources = _code(read_notebook(notebook))
    requirements = root() / "requirements.txt"
    step = NOTEBOOKS[notebook]
    try:
        reached = modules(sources)
    except SyntaxError as error:
        raise ValueError(f"{notebook} or a module it imports: {error}") from None
    return {
        "notebook": sha(sources),
        "parameters": {name: values[name] for name in own(notebook) if name not in LABELS},
        "modules": reached,
        "requirements": digests.of(requirements) if requirements.is_file() else None,
        "data": _data_digest(values, digests) if "data_dir" in own(notebook) else None,
        "upstream": {
            f"{part}/{name}": digest
            for part in step.reads
            for name, digest in read_json(folder / part / RECORD).get("outputs", {}).items()
        },
    }


def changes(record: Mapping, now: Mapping) -> list[str]:
    """Return in words what makes the key `now` another than the one in `record`; [] if nothing does."""
    if not record:
        return ["not made yet"]
    old = record["key"]
    found = [] if old["notebook"] == now["notebook"] else ["code in the notebook changed"]
    for name in sorted(old["modules"].keys() | now["modules"].keys()):
        was, new = old["modules"].get(name), now["modules"].get(name)
        if was != new:
            found.append(f"{name} {'changed' if was and new else 'now used' if new else 'no longer used'}")
    for name in sorted(old["parameters"].keys() | now["parameters"].keys()):
        was, new = old["parameters"].get(name), now["parameters"].get(name)
        if was != new:
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
    tables = sorted([*(root() / "published").glob("*.csv"), *PACKAGE.glob("*.csv")])
    records = [read_json(folder / step.part / RECORD).get("outputs") for step in NOTEBOOKS.values()]
    now = sha([modules(["from emolib import results"]), [[p.name, digests.of(p)] for p in tables], records])
    if (folder / "results.csv").is_file() and mark.is_file() and mark.read_text(encoding="utf-8") == now:
        return
    from . import results

    results.write(folder, root=root())
    write_text(mark, now)
