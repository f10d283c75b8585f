"""What is looked at before a commit: this project passes, and what is wrong is found, without a network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import copy_tree

PROGRAM = Path(sys.executable).with_name("pre-commit")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A repository with this project in it, and what programs need to know there."""
    folder = copy_tree(tmp_path_factory.mktemp("project") / "copy")
    (folder / ".venv").symlink_to(sys.prefix)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    none = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    known = clean | none | {"PRE_COMMIT_HOME": str(folder.parent / "cache"), "http_proxy": "http://0.0.0.0:9"}
    for command in ("init", "--quiet"), ("add", "--all"):
        subprocess.run(["git", *command], cwd=folder, env=known, check=True)
    return folder, known


def look(project, *arguments, **more):
    folder, known = project
    done = subprocess.run([PROGRAM, "run", "--all-files", *arguments], cwd=folder, env=known | more,
                          capture_output=True, text=True, timeout=60)  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_this_project_passes(project):
    status, said = look(project, SKIP="imports")  # tests/project/test_layers.py has that
    assert status == 0 and said.count("Passed") == 3, said


@pytest.mark.parametrize(
    ("hook", "file", "text"),
    [
        ("style", "emolib/files.py", "import os\n"),
        ("layout", "emolib/files.py", "x=1\n"),
        ("imports", "emolib/files.py", "import emolib.report\n"),
        ("outputs", "notebooks/01_data.ipynb", '{"output_type": "stream"}\n'),
        ("outputs", "notebooks/01_data.ipynb", '{"execution_count": 1}\n'),
    ],
)
def test_what_is_wrong_is_found(project, hook, file, text):
    path = project[0] / file
    before = path.read_bytes()
    path.write_text(text)
    status, said = look(project, hook)
    path.write_bytes(before)
    assert status == 1 and "Failed" in said, said
