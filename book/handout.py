"""A copy of the project for students: `python book/handout.py FOLDER` leaves out the exercises' solutions.

The copy is a project of its own: `make book` there builds the book that students read. The tests that run the
solutions are not in it.

A solution stands below its exercise, in a page of the book or in a Markdown cell of a notebook, folded::

    :::{dropdown} Solution
    ```python
    print("code, of which one block or more")
    ```

    What to see in what it prints.
    :::
"""

import argparse
import json
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OPENING = ":::{dropdown} Solution"
SOLUTION = re.compile(rf"^{re.escape(OPENING)}[ ]*\n(.*?)^:::[ ]*(?:\n|\Z)", re.S | re.M)
_PROMISES = re.compile("; (?:its|the) solution is folded below it| with folded solutions")
NOT_COPIED = shutil.ignore_patterns("__pycache__", "*.egg-info", "*_cache", "generated", "test_handout.py")
NOT_FROM_ROOT, HIDDEN = {"_build", "runs", "data"}, {".ci", ".github", ".gitignore", ".dockerignore"}


def strip(text: str, *, where: str = "text") -> str:
    """Return the Markdown `text` without its solutions. Raises ValueError if one has no end."""
    stripped = re.sub(r"\n{3,}", "\n\n", SOLUTION.sub("", text)) if OPENING in text else text
    if OPENING in stripped:
        raise ValueError(f"{where}: expected {OPENING!r} to end with a line ':::', got none")
    return _PROMISES.sub("", stripped)


def handout(root: Path, out: Path) -> int:
    """Copy the project at `root` to the new folder `out`, without solutions; return how many were left out.

    Raises ValueError if `out` exists and is not empty, if there are no solutions, or as `strip`.
    """
    root, out = root.resolve(), out.expanduser().resolve()
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ValueError(f"out: expected a new or empty folder, got {out}")
    texts = {path.relative_to(root): path.read_text(encoding="utf-8") for path in pages(root)}
    without = {page: _without_solutions(page, text) for page, text in texts.items()}
    if not (found := sum(text.count(OPENING) for text in texts.values())):
        raise ValueError(f"root: expected exercises with solutions, got none in {root}")
    partial = out.with_name(f".{out.name}.partial")

    def left_out(folder: str, names: list[str]) -> set[str]:
        found = {name for name in names if Path(folder, name) in (out, partial)} | NOT_COPIED(folder, names)
        if Path(folder) == root:  # of what is hidden there, only HIDDEN is copied
            hidden = {name for name in names if name.startswith(".")}
            found |= hidden - HIDDEN | NOT_FROM_ROOT
        return found

    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(root, partial, ignore=left_out)
    for page, text in without.items():
        (partial / page).write_text(text, encoding="utf-8")
    if out.exists():
        out.rmdir()
    partial.replace(out)
    return found


def pages(root: Path) -> list[Path]:
    """The book's pages and the notebooks of the project at `root`."""
    return [*sorted((root / "book").glob("*.md")), *sorted((root / "notebooks").glob("*.ipynb"))]


def _without_solutions(page: Path, text: str) -> str:
    if page.suffix != ".ipynb":
        return strip(text, where=page.as_posix())
    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            words = strip("".join(cell["source"]), where=page.as_posix())
            cell["source"] = words.rstrip("\n").splitlines(keepends=True)
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def main() -> int:
    """Run the command. Returns its exit status."""
    parser = argparse.ArgumentParser(prog="book/handout.py", description=__doc__.partition("\n\n")[0])
    parser.add_argument("out", type=Path, metavar="FOLDER", help="a new or empty folder")
    out = parser.parse_args().out
    try:
        count = handout(ROOT, out)
    except (ValueError, OSError) as error:
        print(f"handout.py: {error}", file=sys.stderr)
        return 2
    print(f"{out}: the project without its {count} solutions; `make book` there builds the book")
    return 0


if __name__ == "__main__":
    sys.exit(main())
