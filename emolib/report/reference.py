"""The reference in the book: page api/NAME lists each module of emolib.NAME, with what its docstrings say.

A new module needs no line anywhere; a new package needs its page. A Sphinx extension.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

import emolib

ROOT = Path(emolib.__file__).parent
AUTOMODULE = "\n```{{eval-rst}}\n.. automodule:: {}\n```\n"


def modules(package: str) -> list[str]:
    """Names of all modules of emolib's `package`, itself first; of "emolib" those that are in no package.

    >>> modules("emolib")
    ['emolib', 'emolib.files', 'emolib.metrics']
    """
    files = ROOT.glob("*.py") if package == "emolib" else (ROOT / package).rglob("*.py")
    names = {".".join(file.relative_to(ROOT.parent).with_suffix("").parts) for file in files}
    return sorted(name.removesuffix(".__init__") for name in names if not name.endswith("__main__"))


def _list_modules(app: Sphinx, page: str, source: list[str]) -> None:
    """Complete a page of the reference as Sphinx reads it, and whenever a module comes or goes."""
    folder, _, package = page.rpartition("/")
    if folder == "api":
        first, *others = modules(package)
        sections = [f"\n## {name}\n{AUTOMODULE.format(name)}" for name in others]
        source[0] += "".join([AUTOMODULE.format(first), *sections])
        for name in modules(package):
            inside = ROOT.joinpath(*name.split(".")[1:])
            app.env.note_dependency(str(inside if inside.is_dir() else inside.parent))


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("source-read", _list_modules, priority=900)  # what others fill in comes first
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
