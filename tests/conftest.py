"""Fixtures that several test files share: the book, built once in a copy of the source tree."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = {
    ".git",
    ".venv",
    "_build",
    "build",
    "dist",
    "runs",
    "data",
    "book/generated",
}  # made here, or a person's photographs


def pytest_itemcollected(item):
    """Run in one process what shares a fixture: all tests of the built book, and each file's others."""
    group = "book" if "built_book" in item.fixturenames else item.path.name
    item.add_marker(pytest.mark.xdist_group(group))


def pytest_collection_modifyitems(items):
    """Slow tests first, so that no core is left with one at the end."""
    items.sort(key=lambda item: "slow" not in item.keywords)


def copy_tree(target: Path) -> Path:
    """Copy the source tree, without what is made from it, to `target`."""

    def ignored(folder, names):
        inside = Path(folder).relative_to(ROOT)
        return {
            n
            for n in names
            if (inside / n).as_posix() in LEFT_OUT or n == "__pycache__" or n.endswith("_cache")
        }

    return shutil.copytree(ROOT, target, ignore=ignored)


@pytest.fixture(scope="session")
def built_book(tmp_path_factory):
    """The book on the smoke profile: `.html` (pages), `.source` (its tree, with runs/smoke), `.log`."""
    source = copy_tree(tmp_path_factory.mktemp("book") / "source")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
    done = subprocess.run(
        [Path(sys.executable).with_name("jupyter-book"), "build", "book/"],
        cwd=source,
        env=clean | {"EMOLIB_PROFILE": "smoke", "PYTHONPATH": str(source), "TF_CPP_MIN_LOG_LEVEL": "2"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=900,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    return SimpleNamespace(html=source / "_build" / "html", source=source, log=done.stdout)
