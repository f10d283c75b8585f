"""The wheel: the whole package and what `emolib run` reads; help without a dependency; anywhere."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, copy_tree

from emolib.workflow.stale import NOTEBOOKS

UV = Path(sys.executable).with_name("uv")


def uv(*arguments, **options):
    subprocess.run(
        [UV, "--no-cache", *map(str, arguments)], check=True, capture_output=True, timeout=120, **options
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """A wheel built without a network, in a copy of the tree, which a build leaves files in."""
    source = copy_tree(tmp_path_factory.mktemp("wheel") / "source")
    out = source / "dist"
    uv("build", "--wheel", "--offline", "--no-build-isolation", "--python", sys.executable,
       "--out-dir", out, source)  # fmt: skip
    (found,) = out.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def unpacked(wheel):
    """The wheel's content, as it lies in an environment."""
    zipfile.ZipFile(wheel).extractall(wheel.parent / "unpacked")
    return wheel.parent / "unpacked"


def files(folder):
    """Names of the files below `folder` that a wheel carries."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return {name for name in found if "__pycache__" not in name and not Path(name).name.startswith(".")}


def test_wheel_holds_the_whole_package_and_what_a_run_reads(unpacked):
    beside = {f"notebooks/{name}" for name in files(ROOT / "notebooks")}
    tables = {
        "benchmarks/label_noise/table.csv",
        "benchmarks/eyes/marked.csv",
        "benchmarks/search/tables/photographs.csv",
    }
    there = files(unpacked / "emolib")
    assert there >= files(ROOT / "emolib") | beside | tables
    extra = {name for name in there if not name.startswith("benchmarks/")}
    assert extra == files(ROOT / "emolib") | beside
    assert (
        not files(unpacked)
        - {f"emolib/{n}" for n in there}
        - {f"{folder.name}/{n}" for folder in unpacked.glob("*.dist-info") for n in files(folder)}
    )
    for name in tables | beside:
        assert (unpacked / "emolib" / name).read_bytes() == (ROOT / name).read_bytes()


@pytest.fixture(scope="module")
def empty(wheel, tmp_path_factory):
    """An environment that holds emolib and not one of its dependencies."""
    folder = tmp_path_factory.mktemp("empty")
    uv("venv", "--offline", "--python", sys.executable, folder / "env")
    uv(
        "pip",
        "install",
        "--offline",
        "--no-deps",
        wheel,
        env=os.environ | {"VIRTUAL_ENV": str(folder / "env")},
    )
    return folder


def emolib(folder, *words):
    """Run the installed command outside any project; returns (status, what it printed)."""
    (folder / "here").mkdir(exist_ok=True)
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "EMOLIB_"))}
    done = subprocess.run([folder / "env" / "bin" / "emolib", *words], cwd=folder / "here", env=clean,
                          capture_output=True, text=True, timeout=60)  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--help", "predict"),
        ("--version", "emolib 0.2.0"),
        ("search --help", "nrf52840"),
        ("data check --help", "emolib data check fec"),
        ("export c --help", "friend.tflite"),
        ("export zephyr --help", "a module for Zephyr"),
        ("frame --help", "ttyACM0"),
        ("label --help", "Publish Batch"),
        ("verify --help", "--frames"),
    ],
)
def test_help_needs_no_dependency(empty, words, said):
    status, text = emolib(empty, *words.split())
    assert status == 0 and said in text, text


@pytest.mark.parametrize("words", ["search --out x", "run --help"])
def test_without_its_dependencies_it_names_one_in_one_line(empty, words):
    status, text = emolib(empty, *words.split())
    assert status == 1 and re.fullmatch(r"emolib: [^\n]*'(numpy|pandas|yaml|pydantic)'[^\n]*\n", text), text


def test_far_from_the_project_the_wheels_notebooks_and_profiles_are_found(unpacked, tmp_path):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
    code = (
        "from emolib.cli.main import main; from emolib.workflow import pipeline; "
        "assert main(['status', '--profile', 'smoke']) == 0; "
        "print(pipeline.find('benchmarks/label_noise/table.csv'))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True,
                          env=clean | {"PYTHONPATH": str(unpacked)}, timeout=60)  # fmt: skip
    *notebooks, table = done.stdout.splitlines()
    assert done.returncode == 0 and len(notebooks) == len(NOTEBOOKS), done.stderr
    assert all("stale: not made yet" in line for line in notebooks)
    assert Path(table) == unpacked / "emolib/benchmarks/label_noise/table.csv"
    assert not list(tmp_path.iterdir())
