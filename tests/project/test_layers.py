"""Who may import whom in emolib (pyproject.toml): kept as it is, and what would break it is found."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT

PROGRAM = Path(sys.executable).with_name("lint-imports")
CONTRACTS = (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def lint_imports(folder, *options, module="__init__.py", more=""):
    """Run import-linter on a copy of emolib with `more` in one module; returns (status, what it said)."""
    (folder / "contracts.toml").write_text(CONTRACTS)
    shutil.copytree(ROOT / "emolib", folder / "emolib")
    with (folder / "emolib" / module).open("a") as file:
        file.write(more)
    done = subprocess.run(
        [PROGRAM, "--no-logo", "--no-cache", *options, "contracts.toml"],
        cwd=folder, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_contracts_are_kept(tmp_path):
    status, said = lint_imports(tmp_path)
    assert status == 0, said


@pytest.mark.parametrize(
    ("contract", "module", "imported"),
    [
        ("layers", "networks/spec.py", "emolib.report.results"),
        ("layers", "files.py", "emolib.environment.streams"),
        ("layers", "utils.py", "math"),  # a module that nobody gave a place
        ("circles", "data/split.py", "emolib.data.sources"),
        ("saliency-library", "saliency/sanity.py", "tf_keras_vis"),
        ("pure-search", "search/strategies/base.py", "keras"),
        ("pure-search", "search/reductions/space.py", "emolib.search.evaluator"),  # pathlib behind it
    ],
)
def test_what_would_break_one_is_found_also_inside_a_function(tmp_path, contract, module, imported):
    more = f"\n\ndef later():\n    import {imported}\n"
    status, said = lint_imports(tmp_path, "--contract", contract, module=module, more=more)
    assert status == 1 and "0 kept, 1 broken" in said, said


def test_the_table_for_contributors_has_the_packages_in_that_order():
    layers = tomllib.loads(CONTRACTS)["tool"]["importlinter"]["contracts"][0]["layers"]
    table = re.findall(r"^\| `(\w+)/` \|", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.M)
    assert table == [name for name in reversed(layers) if (ROOT / "emolib" / name).is_dir()]


def test_files_that_a_reader_is_sent_to_are_there():
    named = re.findall(r"`([\w/]+\.py)`", (ROOT / "README.md").read_text(encoding="utf-8"))
    there = (ROOT / "emolib", ROOT)
    assert len(named) > 7
    assert [name for name in named if not any((root / name).is_file() for root in there)] == []
