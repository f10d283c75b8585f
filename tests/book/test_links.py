"""`make links` tells a dead link from a live one, shown on a host of this machine: tests have no network."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from browser import served
from conftest import ROOT

CONFIG = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["sphinx"]["config"]
LINKCHECK = {name: value for name, value in CONFIG.items() if name.startswith("linkcheck_")}


@pytest.fixture
def page(tmp_path):
    """Check a one-page book under the settings of this one: exit status and what was said."""

    def check(text):
        source, out = tmp_path / "book", tmp_path / "out"
        source.mkdir()
        (source / "index.md").write_text(f"# Links\n\n{text}\n", encoding="utf-8")
        settings = {"extensions": ["myst_parser"], **LINKCHECK, "linkcheck_retries": 1}
        (source / "conf.py").write_text("".join(f"{name} = {value!r}\n" for name, value in settings.items()))
        done = subprocess.run(
            [Path(sys.executable).with_name("sphinx-build"), "-b", "linkcheck", source, out],
            capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return done.returncode, (out / "output.txt").read_text()

    return check


def test_a_dead_link_fails(page, tmp_path):
    host = tmp_path / "host"
    host.mkdir()
    (host / "there.html").write_text('<h1 id="part">There</h1>')
    with served(host) as site:
        code, broken = page(f"[a]({site}there.html#part) [b]({site}gone.html) [c]({site}there.html#gone)")
    assert code != 0
    assert sorted(re.findall(r"\[broken\] \S+/(\S+): (.{3})", broken)) == [  # several threads look
        ("gone.html", "404"), ("there.html#gone", "Anc")]  # fmt: skip


def test_a_live_link_passes(page, tmp_path):
    host = tmp_path / "host"
    host.mkdir()
    (host / "there.html").write_text("<h1>There</h1>")
    with served(host) as site:
        code, broken = page(f"[a]({site}there.html)")
    assert code == 0 and broken == ""


def test_the_makefile_has_the_book_checked():
    shown = subprocess.run(
        ["make", "--dry-run", "links", "PROFILE=smoke"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert "EMOLIB_PROFILE=smoke" in shown and "--builder linkcheck" in shown
    assert "--path-output _build/links" in shown  # or its report would be published among the pages


def test_only_publishers_that_refuse_programs_are_left_out():
    (left_out,) = LINKCHECK["linkcheck_ignore"]
    assert re.match(left_out, "https://doi.org/10.1109/WACV.2018.00097")
    assert not re.match(left_out, "https://doi.org/10.48550/arXiv.1312.6034")
    assert not re.match(left_out, "https://github.com/")
