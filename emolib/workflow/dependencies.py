"""What code some lines of Python depend on: the emolib modules that their imports reach, each with a digest.

A module counts if an `import` statement leads to it, also one inside a function; one named only in a string
does not. Comments, docstrings and layout of a module do not count, nor does the machinery that runs notebooks
(MACHINERY): it decides when they run, not what they compute. What is done with the digests is left to
emolib.workflow.freshness (is a part stale?) and emolib.training.cache (is a training there already?).
"""

import ast
import hashlib
import json
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
MACHINERY = {
    f"emolib.{name}"
    for name in (
        "workflow.pipeline", "workflow.run", "workflow.freshness", "workflow.notebook", "workflow.provenance",
        "workflow.parameters", "workflow.dependencies", "report.sphinx_extension", "cli.main", "__main__",
    )
}  # fmt: skip


def sha(value) -> str:
    """Return the hexadecimal SHA-256 of `value` as canonical JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def modules(sources: list[str]) -> dict[str, str]:
    """Return {file relative to the package's parent: digest} of all that the notebook cells `sources`
    depend on.
    """
    cells = [[line for line in s.splitlines() if not line.lstrip().startswith(("%", "!"))] for s in sources]
    pending = set().union(*(_imports("\n".join(lines), "", package=False) for lines in cells), {"emolib"})
    seen, files = set(), set()
    while pending:
        name = pending.pop()
        if name in seen or name in MACHINERY:
            continue
        seen.add(name)
        parent = name.rpartition(".")[0]
        if parent:
            pending.add(parent)  # importing a module runs its packages' __init__
        if (file := _file_of(name)) is None:
            continue
        files.add(file)
        package = file.name == "__init__.py"
        if package and name != "emolib":  # templates and the like
            files.update(p for p in file.parent.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc"))
        pending |= _imports(file.read_text(encoding="utf-8"), name, package=package)
    return {file.relative_to(PACKAGE.parent).as_posix(): _digest(file) for file in sorted(files)}


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


def _file_of(module: str) -> Path | None:
    """Return the source file of `module` ("emolib.data"), None if there is none."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    for file in (path / "__init__.py", path.with_suffix(".py") if path != PACKAGE else path / "__init__.py"):
        if file.is_file():
            return file
    return None


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
