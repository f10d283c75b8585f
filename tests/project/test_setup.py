"""The set-up: lock, environment, make targets and a fast import stay in step."""

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OPTIONAL = [line for extra in PYPROJECT["project"]["optional-dependencies"].values() for line in extra]
DIRECT = PYPROJECT["project"]["dependencies"] + [line for line in OPTIONAL if not line.startswith("emolib[")]
LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")


def locked():
    """Return the lock's requirements, each with its hashes."""
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    return [
        (Requirement(entry.partition("\\")[0].strip()), re.findall(r"--hash=sha256:[0-9a-f]{64}", entry))
        for entry in entries
    ]


def test_lock_names_no_address():
    assert "://" not in LOCK
    assert [line for line in LOCK.splitlines() if re.match(r"\s*-(?!-hash=sha256:)", line)] == []


def test_lock_pins_and_hashes_everything():
    assert len(locked()) > 100
    for requirement, hashes in locked():
        assert re.fullmatch(r"==[^*,]+", str(requirement.specifier)), requirement
        assert hashes, f"{requirement} has no hash"


@pytest.mark.parametrize("line", DIRECT)
def test_direct_dependency_is_in_the_lock(line):
    wanted = Requirement(line)
    found = [r for r, _ in locked() if r.name.lower() == wanted.name.lower()]
    assert found, f"{wanted.name} is not in requirements.txt: make lock"
    for requirement in found:
        version = str(requirement.specifier).removeprefix("==")
        assert wanted.specifier.contains(version, prereleases=True), (
            f"requirements.txt has {version}, pyproject {line}: make lock"
        )


def test_every_dependency_says_why():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if any(line.strip().startswith(f'"{d}"') for d in DIRECT)]
    assert len(lines) == len(DIRECT)
    assert [line for line in lines if not re.search(r",  # \w.{5,}$", line)] == []


def test_environment_has_the_same_versions_from_the_same_files():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    python, pip, packages = environment["dependencies"]
    assert pip == "pip"
    assert packages == {"pip": ["--requirement requirements.txt"]}  # nothing beside the lock
    assert SpecifierSet(PYPROJECT["project"]["requires-python"]).contains(
        python.removeprefix("python=") + ".0"
    )
    assert "--no-deps --no-build-isolation --editable ." in (ROOT / "postBuild").read_text()
    assert "--no-deps --no-build-isolation --editable ." in (ROOT / "Makefile").read_text()


def test_python_versions_are_told_the_same_everywhere():
    supported = SpecifierSet(PYPROJECT["project"]["requires-python"])
    assert [minor for minor in range(5, 20) if supported.contains(f"3.{minor}.0")] == [11, 12, 13]
    assert "(3, 11) <= sys.version_info[:2] <= (3, 13)" in (ROOT / "Makefile").read_text()
    for page in ("README.md", "book/reproduce.md"):
        assert "Python 3.11, 3.12 or 3.13" in (ROOT / page).read_text(encoding="utf-8")


def test_every_make_target_explains_itself():
    text = (ROOT / "Makefile").read_text()
    targets = re.search(r"^\.PHONY: (.*)$", text, re.M).group(1).split()
    listed = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert [target for target in targets if not re.search(rf"^  {target} +\w", listed, re.M)] == []
    for page in ("README.md", "book/reproduce.md"):
        named = set(
            re.findall(
                r"\bmake ([a-z]+)\b",
                " ".join(re.findall(r"`+[^`]+`+", (ROOT / page).read_text(encoding="utf-8"))),
            )
        )
        assert {"book", "test"} <= named <= set(targets)


@pytest.fixture
def bare(tmp_path):
    """A tree with what the set-up reads, and no environment."""
    for name in ("Makefile", "pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def make(folder, *arguments):
    return subprocess.run(["make", *arguments], cwd=folder, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("python", ["no-such-python", "old"])
def test_without_a_usable_python_it_says_what_is_needed(bare, python):
    if python == "old":
        python = bare / "python3.9"
        python.write_text('#!/bin/sh\ncase "$2" in *version_info*) exit 1;; esac\n')
        python.chmod(0o755)
    done = make(bare, "test", f"PYTHON={python}")
    assert done.returncode == 2
    assert "3.11, 3.12 or 3.13" in done.stderr and "make PYTHON=" in done.stderr
    assert not (bare / ".venv").exists()


def test_a_finished_environment_is_not_made_again(bare):
    (bare / ".venv").mkdir()
    (bare / ".venv" / ".installed").touch()
    assert "pip" not in make(bare, "--dry-run", "unit").stdout
    os.utime(bare / "requirements.txt", (2**31, 2**31))  # the lock is newer
    assert "pip" in make(bare, "--dry-run", "unit").stdout


def test_ci_runs_make_test():
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & stat.S_IXUSR
    assert "make test" in script.read_text()


def test_licence_is_the_whole_apache_2():
    text = (ROOT / "LICENSE").read_text()
    assert (
        text.split()[:4] == ["Apache", "License", "Version", "2.0,"] and "END OF TERMS AND CONDITIONS" in text
    )
    assert PYPROJECT["project"]["license"] == "Apache-2.0"


def test_nothing_made_here_is_kept_in_git():
    ignored = (ROOT / ".gitignore").read_text().split()
    assert {".venv/", "/_build/", "/book/generated/", "/runs/", "/data/"} <= set(ignored)


@pytest.mark.parametrize(
    "module",
    [
        "emolib",
        "emolib.workflow.parameters",
        "emolib.networks.spec",
        "emolib.networks.cost",
        "emolib.cli.main",
    ],
)
def test_import_is_light(module):
    code = f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert module.partition(".")[0] in loaded
    heavy = {
        "tensorflow",
        "keras",
        "tf_keras_vis",
        "ai_edge_litert",
        "sklearn",
        "matplotlib",
        "cv2",
        "pandas",
        "numpy",
        "papermill",
    }
    assert heavy.isdisjoint(loaded)


def test_version_is_told_once():
    import emolib

    assert emolib.__version__ == PYPROJECT["project"]["version"]
