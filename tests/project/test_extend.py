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
@pytest.mark.parametrize("written", [True, False])
def test_each_test_passes_with_its_example_and_not_without(tmp_path, written):
    """On a copy of emolib with all five examples, or with none."""
    shutil.copytree(ROOT / "emolib", tmp_path / "emolib")
    tests = []
    for section in SECTIONS:
        *examples, (test, code) = blocks(section)
        for file, text in examples if written else []:
            with (tmp_path / file).open("a", encoding="utf-8") as whole:
                whole.write(f"\n\n{text}")
        (tmp_path / test).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / test).write_text(code)
        tests.append(test)
    options = ("-rA", "--continue-on-collection-errors", "-p", "no:cacheprovider", "-p", "no:xdist")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *tests], cwd=tmp_path, capture_output=True, text=True,
        timeout=240, env=os.environ | {"PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    found = {(how, file) for how, file in re.findall(r"^(PASSED|FAILED|ERROR) ([\w/.]+)", done.stdout, re.M)}
    bad = {file for how, file in found if how != "PASSED"}
    assert bad == (set() if written else set(tests)), done.stdout + done.stderr
    assert not written or {file for _, file in found} == set(tests)
