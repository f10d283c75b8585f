"""What the code of this package does, as digests: comments, docstrings and layout do not count.

>>> sorted(digests("metrics"))
['emolib/metrics.py']
"""

import ast
import hashlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def sha(value: object) -> str:
    """The hexadecimal SHA-256 of `value` as canonical JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def digests(*names: str) -> dict[str, str]:
    """{file, from the folder above emolib's: digest} of packages and modules such as "data.drawn".

    A package counts with all below it, templates and tables too.

    Raises:
        ValueError: there is no such package or module.
    """
    files = {path for name in names for path in _files(PACKAGE.joinpath(*name.split(".")))}
    return {
        path.relative_to(PACKAGE.parent).as_posix(): _digest(path.read_bytes(), path.suffix == ".py")
        for path in sorted(files)
    }


def _files(path: Path) -> Iterator[Path]:
    module = path.with_suffix(".py")
    if module.is_file():
        yield module
    elif not path.is_dir():
        raise ValueError(f"names: expected a package or module of emolib, got {path.name!r} (no {module})")
    yield from (each for each in path.rglob("*") if each.is_file() and "__pycache__" not in each.parts)


@cache
def _digest(content: bytes, is_python: bool) -> str:
    return hashlib.sha256(bare(content).encode() if is_python else content).hexdigest()


def bare(source: str | bytes) -> str:
    """What Python `source` does: its syntax tree without docstrings; a text that is no Python as it is."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # in a notebook: a line for IPython, or a mistake that the kernel will name
        return str(source)
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            del node.body[0]
    return ast.dump(tree)
