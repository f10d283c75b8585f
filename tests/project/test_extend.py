"""book/extend.md: each of its patches applies to the code as it is, and the lines below it then hold."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT

PAGE = (ROOT / "book" / "extend.md").read_text(encoding="utf-8")
SECTIONS = dict(section.split("\n", 1) for section in re.split(r"^## ", PAGE, flags=re.M)[1:])


def block(section, language):
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", SECTIONS[section], re.S | re.M)
    return found


def test_all_five_are_there():
    assert list(SECTIONS) == ["A layer", "A reduction", "A dataset", "A chip", "A figure"]


@pytest.fixture
def lines_in_patched_copy(tmp_path):
    """A function that runs Python on a copy of emolib, first with a section's patch if asked to."""

    def run(section, *, patched):
        shutil.copytree(ROOT / "emolib", tmp_path / "emolib", dirs_exist_ok=True)
        if patched:
            applied = subprocess.run(
                ["git", "apply", "-"], input=block(section, "diff"), cwd=tmp_path, text=True,
                env=os.environ | {"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}, capture_output=True,
            )  # fmt: skip
            assert applied.returncode == 0, applied.stderr
        return subprocess.run(
            [sys.executable, "-c", block(section, "python")], cwd=tmp_path, capture_output=True, text=True,
            env=os.environ | {"PYTHONPATH": str(tmp_path), "TF_CPP_MIN_LOG_LEVEL": "2"}, timeout=120,
        )  # fmt: skip

    return run


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS)
def test_example_works_with_its_patch(lines_in_patched_copy, section):
    done = lines_in_patched_copy(section, patched=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("section", ["A reduction", "A chip"])  # the quick ones
def test_example_needs_its_patch(lines_in_patched_copy, section):
    assert "KeyError" in lines_in_patched_copy(section, patched=False).stderr


def test_files_that_the_page_names_are_there():
    (table,) = re.findall(r"^\| To add.*?\n\n", PAGE, re.S | re.M)
    names = re.findall(r"`([\w/]+\.py)`", table)
    folders = [ROOT / "tests" if name.startswith("test_") else ROOT / "emolib" for name in names]
    missing = [name for folder, name in zip(folders, names, strict=True) if not (folder / name).is_file()]
    assert len(names) > 10 and missing == []
