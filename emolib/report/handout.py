"""The exercises of the course: their solutions as code, and a copy of the project without them for students.

A solution stands below its exercise, in a page of the book or in a Markdown cell of a notebook, folded::

    ### The exercise's name

    A question.

    :::{dropdown} Solution
    ```python
    print("code, of which one block or more")
    ```

    What to see in what it prints.
    :::

Leaves out: running them. tests/report/test_handout.py does that, on a small run.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from emolib.environment.streams import say
from emolib.files import write_text

OPENING = ":::{dropdown} Solution"
_SOLUTION = re.compile(rf"^{re.escape(OPENING)}[ ]*\n(.*?)^:::[ ]*(?:\n|\Z)", re.S | re.M)
_CODE = re.compile(r"^```(\w+)\n(.*?)^```[ ]*$", re.S | re.M)
_PROMISES = re.compile("; the solution is folded below it| with folded solutions")
_HEADING = re.compile(r"^### (.+)$", re.M)
NOT_COPIED = {"_build", "runs", "data", "book/generated", "tests/report/test_handout.py"}
HIDDEN = {
    ".ci",
    ".github",
    ".gitignore",
    ".dockerignore",
}  # of what is hidden at the root, only this is copied

HANDOUT_HELP = """\
The copy holds everything (pages, notebooks, package) but the solutions and the tests that run them. It is a
project of its own: `make book` there builds the book that students read.

examples:
  emolib handout ~/course                    then: cd ~/course && make book
  emolib handout ~/spring && tar -czf spring.tgz -C ~ spring
"""


@dataclass(frozen=True)
class Solution:
    """A solution: the `file` it stands in (relative to the root), its exercise's name, and its blocks of code
    as (language, code), in order.
    """

    file: str
    exercise: str
    blocks: tuple[tuple[str, str], ...]


def solutions(root: Path) -> list[Solution]:
    """Return all solutions in the book's pages and the notebooks under `root`, in the order of the files.

    Raises ValueError as `strip`.
    """
    found = []
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        for text in _texts(path):
            strip(text, where=name)
            for match in _SOLUTION.finditer(text):
                above = _HEADING.findall(text[: match.start()])
                found.append(Solution(name, above[-1] if above else "", tuple(_CODE.findall(match[1]))))
    return found


def strip(text: str, *, where: str = "text") -> str:
    """Return the Markdown `text` without its solutions. Raises ValueError if one has no end."""
    stripped = re.sub(r"\n{3,}", "\n\n", _SOLUTION.sub("", text)) if OPENING in text else text
    if OPENING in stripped:
        raise ValueError(f"{where}: expected {OPENING!r} to end with a line ':::', got none")
    return stripped


def handout(root: Path, out: Path) -> int:
    """Copy the project at `root` to the new folder `out`, without solutions; return how many were left out.

    Raises ValueError if `out` exists and is not empty, if there are no solutions, or as `strip`.
    """
    root, out = root.resolve(), out.expanduser().resolve()
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ValueError(f"out: expected a new or empty folder, got {out}")
    if not (known := solutions(root)):
        raise ValueError(f"root: expected exercises with solutions, got none in {root}")
    partial = out.with_name(f".{out.name}.partial")

    def left_out(folder: str, names: list[str]) -> set[str]:
        inside = Path(folder)
        made = {name for name in names if name == "__pycache__" or name.endswith((".egg-info", "_cache"))}
        hidden = {name for name in names if name.startswith(".") and inside == root} - HIDDEN
        listed = {name for name in names if (inside / name).relative_to(root).as_posix() in NOT_COPIED}
        return made | hidden | listed | {name for name in names if inside / name in (out, partial)}

    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(root, partial, ignore=left_out)
    for path in _files(partial):
        _strip_file(path)
    if out.exists():
        out.rmdir()
    partial.replace(out)
    return len(known)


def _files(root: Path) -> list[Path]:
    return [*sorted((root / "book").glob("*.md")), *sorted((root / "notebooks").glob("*.ipynb"))]


def _texts(path: Path) -> list[str]:
    """The Markdown of a page, or of each Markdown cell of a notebook."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".ipynb":
        return [text]
    return ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]


def _strip_file(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        content = json.loads(text)
        for cell in content["cells"]:
            if cell["cell_type"] == "markdown":
                words = _PROMISES.sub("", strip("".join(cell["source"])))
                cell["source"] = words.rstrip("\n").splitlines(keepends=True)
        text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    else:
        text = _PROMISES.sub("", strip(text))
    write_text(path, text)


def add_parsers(commands) -> None:
    """Add `handout` to the command line's `commands`."""
    parser = commands.add_parser(
        "handout", help="copy the project without the exercises' solutions, for students",
        description="Copies the project to a new folder, without the solutions of the exercises.",
        epilog=HANDOUT_HELP, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("out", type=Path, metavar="FOLDER", help="a new or empty folder")
    parser.set_defaults(act=_act)


def _act(arguments: argparse.Namespace) -> None:
    from emolib.workflow.run import root

    count = handout(root(), arguments.out)
    say(f"{arguments.out}: the project without its {count} solutions; `make book` there builds the book")
