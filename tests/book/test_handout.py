"""The exercises: each has a solution, each solution runs, and the copy for students holds none of them."""

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import ROOT

from emolib.workflow.stale import NOTEBOOKS

handout = SimpleNamespace(**runpy.run_path(ROOT / "book" / "handout.py"))
CHAPTERS = ["book/poster.md", *(f"notebooks/{name}.ipynb" for name in NOTEBOOKS)]
WIDTH = 73  # columns of code that a page shows without scrolling, on a desk
CODE = re.compile(r"^```(\w+)\n(.*?)^```[ ]*$", re.S | re.M)
TEXT = "# A page\n\n### One\n\nWhy?\n\n:::{dropdown} Solution\n```python\nassert 1\n```\n\nSo.\n:::\n\nEnd.\n"


def command(out):
    done = [sys.executable, "book/handout.py", str(out)]
    return subprocess.run(done, cwd=ROOT, capture_output=True, text=True, timeout=120)


def markdown(file, root=ROOT):
    """The Markdown of a page, or of a notebook's cells."""
    text = (root / file).read_text(encoding="utf-8")
    if not file.endswith(".ipynb"):
        return text
    cells = json.loads(text)["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")


def solutions(root):
    """All solutions in pages and notebooks: file, its exercise's name, and blocks of (language, code)."""
    for path in handout.pages(root):
        file = path.relative_to(root).as_posix()
        text = markdown(file, root)
        for match in handout.SOLUTION.finditer(text):
            exercise = re.findall(r"^### (.+)$", text[: match.start()], re.M)[-1]
            yield SimpleNamespace(file=file, exercise=exercise, blocks=CODE.findall(match[1]))


SOLUTIONS = list(solutions(ROOT))


@pytest.mark.parametrize("file", CHAPTERS)
def test_a_chapter_says_what_it_teaches_and_ends_in_exercises(file):
    teaching, _, closing = markdown(file).partition("\n## Exercises\n")
    promised = re.search(r"After this (?:page|chapter) you can\n\n((?:- .+\n(?:  .+\n)*)+)", teaching)
    assert promised and 3 <= len(re.findall(r"^- ", promised[1], re.M)) <= 6
    asked = re.split(r"^### ", closing, flags=re.M)[1:]
    assert 2 <= len(asked) <= 4
    for exercise in asked:
        question, *solution = exercise.split(handout.OPENING)
        assert "?" in question or "Make " in question, exercise[:60]
        assert len(solution) == 1, exercise[:60]
    assert [f"{one.exercise}\n" for one in SOLUTIONS if one.file == file] == [
        exercise.partition("\n")[0] + "\n" for exercise in asked
    ]


def test_solutions_stand_in_no_other_page():
    assert {solution.file for solution in SOLUTIONS} == set(CHAPTERS)


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda one: one.exercise)
def test_a_solution_checks_itself(solution):
    languages = [language for language, _ in solution.blocks]
    assert languages and set(languages) <= {"bash", "python"} and languages[-1] == "python"
    assert re.search(r"^    assert |^assert ", solution.blocks[-1][1], re.M)
    assert max(len(line) for _, code in solution.blocks for line in code.splitlines()) <= WIDTH


@pytest.mark.slow
@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda one: one.exercise)
def test_a_solution_runs(solution, built_book, monkeypatch, capsys):
    monkeypatch.chdir(built_book.source)
    monkeypatch.setattr(sys, "path", list(sys.path))  # what a solution adds to it is gone afterwards
    for language, code in solution.blocks:
        if language == "bash":
            tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
            environment = os.environ | {"PATH": tools, "PYTHONPATH": str(built_book.source)}
            subprocess.run(["bash", "-euo", "pipefail", "-c", code], env=environment, check=True)
        else:
            exec(compile(code, solution.exercise, "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip()  # something to see


def test_a_solution_is_found_and_left_out(tmp_path):
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "page.md").write_text(TEXT)
    (found,) = solutions(tmp_path)
    assert (found.file, found.exercise, found.blocks) == ("book/page.md", "One", [("python", "assert 1\n")])
    assert handout.strip(TEXT) == "# A page\n\n### One\n\nWhy?\n\nEnd.\n"


def test_a_text_without_solutions_stays_as_it_is():
    text = "a\n\n\n\n:::{dropdown} More\nstays\n:::\n"
    assert handout.strip(text) == text


def test_a_solution_without_an_end_is_refused(tmp_path):
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "page.md").write_text(TEXT.replace("So.\n:::\n", "So.\n"))
    with pytest.raises(ValueError, match="book/page.md: expected .* to end with a line ':::'"):
        handout.handout(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_handout_needs_an_empty_folder_and_solutions(tmp_path):
    (tmp_path / "mine").write_text("")
    done = command(tmp_path)
    assert done.returncode == 2 and "out: expected a new or empty folder, got" in done.stderr
    with pytest.raises(ValueError, match="root: expected .* got none"):
        handout.handout(tmp_path, tmp_path / "out")


def test_a_handout_into_the_project_itself_does_not_copy_itself(tmp_path):
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "page.md").write_text(TEXT)
    for name in (
        ".git/config",
        ".gitignore",
        "runs/a.csv",
        "emolib/data/b.py",
        "tests/report/test_handout.py",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("")
    assert handout.handout(tmp_path, tmp_path / "for" / "students") == 1
    copied = {
        path.relative_to(tmp_path / "for/students").as_posix() for path in (tmp_path / "for").rglob("*.*")
    }
    assert copied == {"book/page.md", ".gitignore", "emolib/data/b.py"}


def test_the_copy_for_students_holds_no_solution_and_no_run(tmp_path):
    students = tmp_path / "course"
    done = command(students)
    assert done.returncode == 0 and f"without its {len(SOLUTIONS)} solutions" in done.stdout
    assert list(solutions(students)) == []
    texts = [path.read_text(encoding="utf-8") for path in handout.pages(students)]
    assert not any("solution is folded" in text or "folded solutions" in text for text in texts)
    assert not (students / "runs").exists()


@pytest.mark.slow
@pytest.mark.nightly
def test_the_book_without_solutions_builds_from_the_same_run(built_book, tmp_path):
    students = tmp_path / "course"
    handout.handout(built_book.source, students)
    shutil.copytree(built_book.source / "runs" / "smoke", students / "runs" / "smoke")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
    done = subprocess.run(
        [Path(sys.executable).with_name("jupyter-book"), "build", "book/"],
        cwd=students,
        env=clean | {"EMOLIB_PROFILE": "smoke", "PYTHONPATH": str(students), "TF_CPP_MIN_LOG_LEVEL": "2"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    assert done.stdout.count(": fresh") == len(NOTEBOOKS)
    for file in CHAPTERS:
        page = "generated/" * file.endswith(".ipynb") + Path(file).stem
        html, source = students / "_build/html" / f"{page}.html", built_book.html / f"{page}.html"
        of_file = [one for one in SOLUTIONS if one.file == file]
        assert source.read_text(encoding="utf-8").count("Solution</") >= len(of_file)
        for text in (html, *students.glob(f"_build/html/_sources/{page}.*")):
            assert "Solution" not in text.read_text(encoding="utf-8"), text
        assert of_file[0].exercise in html.read_text(encoding="utf-8")
