"""The recipes of book/reproduce.md, typed line by line; only sizes are small, and the pictures are drawn.

A line that is not typed is on a list with the reason, and with what stands for it.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from conftest import ROOT
from PIL import Image

from emolib.cli import main
from emolib.data.dataset import Dataset
from emolib.data.drawn import faces

BOOK = "what the fixture built_book does, on the smoke profile"
NETWORK = "needs a network; "
NOT_TYPED = {
    "make env": "tests/project/test_setup.py: the tests run in what it makes",
    "make book": BOOK,
    "make book PROFILE=smoke": BOOK,
    "make test": "this is it",
    "make pdf": "tests/book/test_pdf.py prints a page; the whole book takes minutes",
    "make links": NETWORK + "tests/book/test_links.py has a host of its own",
    ".venv/bin/emolib data photos": NETWORK + "tests/data/test_fetch_photos.py fetches from this machine",
    '.venv/bin/emolib run --profile paper -p data_dir "" -p framing crop -p run fetched': NETWORK
    + "as the line above",
    ".venv/bin/emolib verify published/ --data-dir ~/Pictures/facial_expressions.tar": "would say that drawn "
    "faces are not the published ones; tests/report/test_verify.py checks a run against its own",
    ".venv/bin/emolib verify published/ --data-dir ~/Pictures/facial_expressions.tar "
    "--backgrounds ~/Pictures/backgrounds.tar": "as above",
    "docker build -f .ci/Dockerfile -t friend .": "needs a container engine and a network",
    'docker run --rm -v "$PWD/_build:/friend/_build" -v "$PWD/runs:/friend/runs" friend': "as above",
    ".venv/bin/emolib search --chip nrf52840 --max-trials 40 --out runs/nrf52840": "the next line, on drawn "
    "faces as in tests/cli/test_search_command.py",
    "conda env create -f environment.yml": NETWORK + "tests/project/test_setup.py reads the file",
    "conda activate emolib": "as above",
    "pip install --no-deps --no-build-isolation -e .": "as above",
    "jupyter-book build book/": BOOK,
}  # fmt: skip
# What a line becomes before it is typed: first words in it, then what is put behind it (of options given
# twice, the last counts). One notebook is run, on photographs; elsewhere `status` reads the same parameters,
# or the built book's run takes the place, in which every notebook is fresh.
INSTEAD = {
    "emolib run --profile smoke -p data photos": "emolib status --profile smoke -p data photos",
    "emolib run -p": "emolib status -p",
    "publish --profile paper": "publish --profile smoke --drawn",
    "results --profile paper": "results --profile smoke",
    "results -p seed 3 -p run seed3": "results --profile smoke",
    "--profile paper": "--profile smoke -p data photos -p run paper",
    "-p seed 3 -p run alone": "-p seed 0 -p run smoke",
    "quick.yaml": "smoke.yaml",
}
SMALL = {
    ".venv/bin/emolib run --profile": "--only 01_data -p n_faces 60 --no-book",
    ".venv/bin/emolib status --profile": "-p n_faces 60",
    ".venv/bin/emolib run --only": "--profile smoke --no-book",
    ".venv/bin/emolib search": "--faces 60 --epochs 1 --final-epochs 1 --views 1 --workers 0 --max-trials 1 "
    "--chip rp2350",
    ".venv/bin/emolib verify": "--frames 20",
    ".venv/bin/emolib firmware run": "--drawn 2",
    ".venv/bin/papermill": "--no-progress-bar",
}

SHORT = (".venv/bin/emolib results --", ".venv/bin/emolib data check")  # the rest: nightly


def lines(page):
    """The commands in the bash blocks of a page, each once, without comments and line ends."""
    blocks = "".join(re.findall(r"^```bash\n(.*?)^```", page, re.S | re.M)).replace("\\\n", " ")
    found = (" ".join(re.sub(r"(^|\s)#.*", "", line).split()) for line in blocks.splitlines())
    return list(dict.fromkeys(filter(None, found)))


LINES = lines((ROOT / "book" / "reproduce.md").read_text(encoding="utf-8"))


def made_small(line):
    for long, short in INSTEAD.items():
        line = line.replace(long, short)
    return " ".join([line, *(small for begin, small in SMALL.items() if line.startswith(begin + " "))])


def test_lines_of_a_page():
    page = "```bash\nmake a  # why\n\nb \\\n   -c\n```\n```text\nno\n```\n```bash\nmake a\n```\n"
    assert lines(page) == ["make a", "b -c"]


def test_every_exception_is_still_a_line():
    assert set(NOT_TYPED) <= set(LINES) and len(LINES) > len(NOT_TYPED) + 10
    assert all(any(line.startswith(begin) for line in LINES) for begin in SMALL)
    assert all(any(long in line for line in LINES) for long in INSTEAD)


@pytest.mark.parametrize("line", [line for line in LINES if line.startswith(".venv/bin/emolib ")])
def test_each_command_takes_what_it_is_given(line):
    words = shlex.split(line)[1:]
    assert main._parser(words).parse_args(words).command == words[0]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A home folder with Pictures: 60 drawn faces, laid out as public sets are and by class, and scenes."""
    home = tmp_path_factory.mktemp("home")
    drawn, public, legend = faces.draw(60, seed=5, label_noise=0.0, progress=False), home / "public", []
    smiled, genki = (home / "Pictures" / name for name in ("SMILEsmileD/SMILEs", "genki4k"))
    (genki / "files").mkdir(parents=True)
    labels = "".join(f"{label} -0.1 0.2 0.3\n" for label in drawn.labels)
    (genki / "labels.txt").write_text(labels)
    for row, image in enumerate(drawn.images[:, :, :, 0]):
        one = ("negatives/negatives7", "positives/positives7")[drawn.labels[row]]
        (smiled / one).mkdir(parents=True, exist_ok=True)
        Image.fromarray(image[::3, ::3]).save(smiled / one / f"{row}.jpg")
        Image.fromarray(image).save(genki / "files" / f"file{row + 1:04}.jpg")
        name, smiles = f"Person_{chr(65 + row // 3)}_{row % 3:04}.jpg", bool(drawn.labels[row])
        for folder in (public / "images", home / "Pictures" / "faces" / ("smile" if smiles else "other")):
            folder.mkdir(parents=True, exist_ok=True)
            Image.fromarray(image).save(folder / name)
        legend.append({"user.id": 1, "image": name, "emotion": "happiness" if smiles else "neutral"})
    (public / "data").mkdir()
    pd.DataFrame(legend).to_csv(public / "data" / "legend.csv", index=False)
    with tarfile.open(home / "Pictures" / "facial_expressions.tar", "w") as archive:
        archive.add(public, "facial_expressions")
    with tarfile.open(home / "Pictures" / "backgrounds.tar", "w") as archive:
        for number in range(6):
            noise = np.random.default_rng(number).integers(0, 256, (96, 128), np.uint8)
            Image.fromarray(noise).save(home / f"{number}.png")
            archive.add(home / f"{number}.png", f"backgrounds/{number}.png")
    return home


@pytest.fixture(scope="module")
def project(built_book, tmp_path_factory):
    """A copy of the built book's project, with this environment as its own."""
    project = shutil.copytree(built_book.source, tmp_path_factory.mktemp("project") / "friend")
    (project / ".venv").mkdir()
    (project / ".venv" / "bin").symlink_to(Path(sys.executable).parent)
    return project


@pytest.fixture(scope="module")
def said():
    """{line: what it printed}, filled as the lines are typed."""
    return {}


@pytest.mark.slow
@pytest.mark.parametrize(
    "line",
    [
        pytest.param(line, marks=[] if line.startswith(SHORT) else pytest.mark.nightly)
        for line in LINES
        if line not in NOT_TYPED
    ],
)
def test_recipe(project, home, said, line):
    if " firmware " in line and shutil.which("qemu-system-arm") is None:
        pytest.skip("no qemu-system-arm on this machine")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
    caches = {"XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))}
    done = subprocess.run(
        ["bash", "-c", made_small(line)], cwd=project, capture_output=True, text=True, timeout=300,
        env=clean | caches | {"HOME": str(home), "PYTHONPATH": str(project), "TF_CPP_MIN_LOG_LEVEL": "2"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-1500:] + done.stderr[-1500:]
    said[line] = done.stdout


@pytest.mark.slow
@pytest.mark.nightly
def test_what_they_leave(project, said):
    """What the page promises is there."""
    assert len(said) >= len(LINES) - len(NOT_TYPED) - 1  # the emulated chip may be missing

    def printed(words):
        (text,) = (text for line, text in said.items() if words in line)
        return text

    assert Dataset.load(project / "runs" / "paper" / "data").name == "photos"
    stale = printed(" status --profile paper ")
    assert "01_data: fresh" in stale and "02_baseline: stale: not made yet" in stale
    for words in ("-p run taste", "-p run mine", " run -p seed 3 "):
        assert "01_data: stale: not made yet" in printed(words)
    assert printed(" --only 03_meta_search ").count(": fresh") == 3
    assert json.loads((project / "out.ipynb").read_text())["cells"]
    assert printed(" results --profile paper") == printed(" results -p seed 3 ") != ""
    assert all(text.startswith("60 faces, ") for line, text in said.items() if " data check " in line)
    assert "people: 20, nobody in two splits" in printed(" --person-from ")
    assert len(pd.read_csv(project / "runs" / "nrf52840-photos" / "trials.csv")) == 1
    assert (project / "firmware" / "smile.c").is_file()
    for name in ("crowd", "genki", "smiled"):
        crowd = pd.read_csv(project / f"{name}.csv")
        assert len(crowd) > 2 and set(crowd["n_images"]) == {60} and crowd["auc_low"].notna().all()
    assert re.search(r"^\d+ of \d+ agree$", printed(" verify "), re.M)
    assert (project / "_build" / "html" / "index.html").is_file()
