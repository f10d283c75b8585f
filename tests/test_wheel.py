"""The wheel: it holds what the package reads, and its command starts where nothing else is installed."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import copy_tree

UV = Path(sys.executable).with_name("uv")
SUBCOMMANDS = ("run", "status", "results", "verify", "data", "search", "label", "predict", "export")


def uv(*arguments):
    command = [UV, *arguments, "--offline", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of a copy of the tree: setuptools would take up again what an older build left in build/."""
    folder = tmp_path_factory.mktemp("wheel")
    uv("build", "--wheel", "--no-build-isolation", "--python", sys.executable, "--out-dir", folder / "dist",
       copy_tree(folder / "tree"))  # fmt: skip
    (found,) = (folder / "dist").glob("emolib-*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A function that runs `emolib` of an environment with the wheel and nothing else, far from the tree."""
    folder = tmp_path_factory.mktemp("empty")
    environment = folder / "venv"
    uv("venv", "--python", sys.executable, environment)
    uv("pip", "install", "--no-deps", "--python", environment, wheel)

    def run(*arguments):
        command = [environment / "bin" / "emolib", *arguments]
        return subprocess.run(command, cwd=folder, env={}, capture_output=True, text=True, timeout=60)

    return run


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_its_profiles(wheel):
    root = Path(__file__).resolve().parents[1]
    made_here = {"__pycache__", "profiles"}
    tree = {
        file.relative_to(root).as_posix()
        for file in (root / "emolib").rglob("*")
        if file.is_file() and made_here.isdisjoint(file.parts)
    }
    assert {"emolib/embedded/templates/smile.c.in", "emolib/embedded/firmware/link.ld"} <= tree
    tree |= {f"emolib/profiles/{file.name}" for file in (root / "notebooks" / "profiles").iterdir()}
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert held == tree


@pytest.mark.slow
@pytest.mark.parametrize("command", [(), *((name,) for name in SUBCOMMANDS)], ids=" ".join)
def test_help_needs_nothing_but_the_wheel(installed, command):
    done = installed(*command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: {' '.join(['emolib', *command])} ")


@pytest.mark.slow
def test_the_wheel_knows_its_version(installed):
    import emolib

    assert installed("--version").stdout == f"emolib {emolib.__version__}\n"


@pytest.mark.slow
def test_a_missing_dependency_is_told_in_one_line(installed):
    done = installed("run")
    assert done.returncode == 1
    assert done.stderr == "emolib: No module named 'yaml': was it installed without its dependencies?\n"


@pytest.mark.slow
def test_outside_a_clone_profiles_are_known_and_notebooks_are_missed(wheel, tmp_path):
    """With the dependencies of this environment, and the package as the wheel has it."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "emolib", "run", *arguments], cwd=tmp_path,
            env={"PYTHONPATH": str(tmp_path / "site")}, capture_output=True, text=True, timeout=60,
        )  # fmt: skip

    unknown, quick = run("--profile", "slow"), run()
    assert "there are: paper, quick, smoke" in unknown.stderr
    assert quick.returncode == unknown.returncode == 2
    assert quick.stderr.startswith("emolib: no notebook ") and "in a clone of the project" in quick.stderr
    assert quick.stderr.count("\n") == 1 and not (tmp_path / "runs").exists()
