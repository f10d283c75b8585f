"""Fixtures that several test files share: the book, built once in a copy of the source tree."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import tensorflow as tf
from small_project import project  # noqa: F401 (a fixture)

from emolib.environment.locks import lock, unlock
from emolib.training import loop

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "book" / "_ext"))  # as the book's _config.yml does
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


# the longest: one builds the book, one runs without it; then what must find TensorFlow not yet begun
FIRST = ("test_book.py", "test_own_faces_run.py", "test_sanity.py")


loop.hold_threads(loop.THREADS)  # as in a notebook, whatever the machine has
tf.add(1.0, 1.0)  # from now on TensorFlow has so many, whichever test of this process computes first


def pytest_itemcollected(item):
    """Run the tests of a file in one process: they share fixtures."""
    item.add_marker(pytest.mark.xdist_group(item.path.name))


def pytest_collection_modifyitems(items):
    """What takes longest first, so that no core is left with it at the end. What needs the book comes after
    other slow ones, so that no core waits while it is built.
    """
    rank = {name: place for place, name in enumerate(FIRST)}
    of_book = {item.path for item in items if "built_book" in getattr(item, "fixturenames", ())}

    def place(item):
        return rank.get(item.path.name, len(rank)), "slow" not in item.keywords, item.path in of_book

    items.sort(key=place)


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
    """The book on the smoke profile: `.html` (pages), `.source` (its tree, with runs/smoke), `.log`.

    Made once; each process of pytest-xdist has a copy, as tests run more in it.
    """
    base, worker = tmp_path_factory.getbasetemp(), os.environ.get("PYTEST_XDIST_WORKER")
    made = (base.parent if worker else base) / "built-book"
    made.mkdir(exist_ok=True)
    lock(made / "lock", wait=900)
    try:
        if not (made / "log").is_file():
            source = made / "source"
            shutil.rmtree(source, ignore_errors=True)
            (made / "log").write_text(_build_book(copy_tree(source)))
    finally:
        unlock(made / "lock")
    source = shutil.copytree(made / "source", tmp_path_factory.mktemp("book") / "source", symlinks=True)
    return SimpleNamespace(html=source / "_build" / "html", source=source, log=(made / "log").read_text())


def _build_book(source):
    """Build the book in `source` and return what was said."""
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
    return done.stdout
