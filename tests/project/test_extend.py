"""book/extend.md: each example, written into a copy of the package, passes the test that stands below it."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT

PAGE = (ROOT / "book" / "extend.md").read_text(encoding="utf-8")
SECTIONS = dict(section.split("\n", 1) for section in re.split(r"^## ", PAGE, flags=re.M)[1:])


def blocks(section):
    """(file, code) of each block of a section, the file being the comment that it begins with."""
    return re.findall(r"^```(?:python|toml)\n# (\S+)\n(.*?)^```$", SECTIONS[section], re.S | re.M)


@pytest.fixture
def tested(tmp_path):
    """A function that runs a section's test on a copy of emolib, with or without its example."""

    def run(section, *, written):
        shutil.copytree(ROOT / "emolib", tmp_path / "emolib")
        *examples, (test, code) = blocks(section)
        for file, text in examples if written else []:
            with (tmp_path / file).open("a", encoding="utf-8") as whole:
                whole.write(f"\n\n{text}")
        (tmp_path / test).parent.mkdir(parents=True)
        (tmp_path / test).write_text(code)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", test]
        return subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, timeout=120,
            env=os.environ | {"PYTHONPATH": str(tmp_path)},
        )  # fmt: skip

    return run


def test_all_five_are_there_each_with_its_test():
    assert list(SECTIONS) == ["A layer", "A reduction", "A dataset", "A chip", "A figure"]
    for section in SECTIONS:
        *examples, (test, _) = blocks(section)
        assert examples and all(file.startswith("emolib/") for file, _ in examples)
        for file, _ in examples:
            where = "At the end of" if (ROOT / file).exists() else "A new module,"
            assert f"{where} `{file.removeprefix('emolib/')}`" in SECTIONS[section]
        assert (ROOT / test).parent.is_dir() and ROOT.joinpath(test).parent.parent == ROOT / "tests"


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS)
def test_example_passes_its_test(tested, section):
    done = tested(section, written=True)
    assert done.returncode == 0 and " passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("section", ["A reduction", "A chip"])  # the quick ones
def test_its_test_needs_the_example(tested, section):
    assert tested(section, written=False).returncode in (1, 2)  # fails, or cannot be imported
