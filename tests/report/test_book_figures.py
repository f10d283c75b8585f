"""Figures of the pages: smaller, in two inks, as files; and the buttons that lead to the repository."""

import base64
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import matplotlib

matplotlib.use("Agg")
import numpy as np
import pytest
from bs4 import BeautifulSoup
from friend_book import hook, inks
from PIL import Image

from emolib.report import figures, svg
from emolib.report.plots import faces, style


def pictures(text):
    found = re.findall(r"data:image/png;base64,\s*([^\"]+)\"", text)
    return [Image.open(io.BytesIO(base64.b64decode(each))) for each in found]


def shapes(text):
    """What is drawn, but for pictures and coordinates: tags with their attributes."""
    return [
        (each.tag, {name: value for name, value in each.items() if name not in ("d", f"{svg.XLINK}href")})
        for each in ElementTree.fromstring(text).iter()
        if "metadata" not in each.tag and each.tag.startswith(svg.SVG)
    ]


def drawn():
    """A figure with a picture in grey, bars with text on them, and axes."""
    figure, (left, right) = style.axes(1, 2)
    faces.picture(np.random.default_rng(0).integers(0, 256, (224, 224, 1), dtype=np.uint8), ax=left)
    right.bar([0], [1], color="#0072B2")
    right.text(0, 0.5, "on a bar", color=style.ON_COLOUR)
    right.text(0, 0.2, "white", color="white")
    right.plot([0, 1], [0, 1], color="grey")
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None}, facecolor="white")
    return buffer.getvalue()


def test_a_lighter_figure_shows_the_same():
    before = drawn()
    after = svg.lighter(before)
    assert len(after) < 0.8 * len(before)
    (one,), (other,) = pictures(before), pictures(after)
    assert (one.mode, other.mode) == ("RGBA", "L")
    assert (np.asarray(one.convert("L")) == np.asarray(other)).all()
    assert len(shapes(before)) > 20 and shapes(after) == shapes(before)
    assert svg.lighter(after) == after


def test_a_picture_with_clear_parts_keeps_them():
    colours = np.random.default_rng(0).random((40, 40, 4))
    colours[:20, :, 3] = 0
    buffer = io.BytesIO()
    Image.fromarray((255 * colours).astype(np.uint8)).save(buffer, "PNG")
    png = f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"
    text = f'<svg xmlns="{svg.SVG[1:-1]}" xmlns:x="{svg.XLINK[1:-1]}"><image x:href="{png}"/></svg>'
    (after,) = pictures(svg.lighter(text))
    alpha = np.asarray(after.convert("RGBA"))[..., 3]
    assert alpha[:20].max() <= 8 and alpha[20:].max() > 200


def test_in_the_dark_ink_is_light_and_colours_stay():
    dark = inks.dark(drawn())
    assert "#000000" not in dark and "stroke: #808080" not in dark
    assert inks.INK in dark and inks.FAINT in dark and "#0072b2" in dark
    assert style.ON_COLOUR in dark  # on its bar
    papers = re.findall(r'<g id="patch_[12]">.*?</g>', dark, re.S)
    assert len(papers) == 2 and all("fill: none" in paper for paper in papers)
    assert re.search(r'<g id="text_\d+">(?:(?!</g>).)*fill: #ffffff', dark, re.S)  # white text on a bar


def test_a_page_shows_its_figures_from_files(tmp_path):
    figure, ax = style.axes(width=3, height=2)
    ax.plot([0, 1])
    text = figures.to_svg(figure)
    inside = figures.image(text, alt='It "rises" & ends.', name="line")
    body = f'<p>a</p>{inside}<img alt="other" src="x.png">'
    page = inks.pulled_out(body, tmp_path, lambda file: f"../{file}")
    soup = BeautifulSoup(page, "html.parser")
    light, dark, other = soup.find_all("img")
    assert (light["id"], dark.get("id")) == ("figure-line", None)
    assert light["alt"] == dark["alt"] == 'It "rises" & ends.'
    assert (other["src"], light["loading"]) == ("x.png", "lazy")
    width, height = int(light["width"]), int(light["height"])
    assert (width, height) == inks.size(text) and 200 < width < 330 and width > height
    files = {each["src"].removeprefix("../") for each in (light, dark)}
    assert files == {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.svg")}
    assert (tmp_path / light["src"].removeprefix("../")).read_text() == text
    assert inks.pulled_out(page, tmp_path, str) == page


def test_a_page_stands_in_for_a_chapter_that_a_run_does_not_have(tmp_path):
    chapter = tmp_path / "06_room.md"
    hook._stand_in(chapter)
    assert chapter.read_text() == '{% include "without_room.md.j2" %}\n'
    chapter.with_suffix(".ipynb").write_text("{}")
    hook._stand_in(chapter)
    assert not chapter.exists()


def test_lists_are_lists():
    entry = '<div role="list"><div class="citation" role="doc-biblioentry">A</div></div>'
    assert 'role="listitem"' in hook.accessible(entry)


# ---------------------------------------------------------------- the repository


@pytest.mark.parametrize(
    ("environment", "configured", "found"),
    [
        ("", "", ""),
        ("https://github.com/owner/name", "", "https://github.com/owner/name"),
        ("https://github.com/owner/na.me.git", "https://github.com/x/y", "https://github.com/owner/na.me"),
        ("", "https://github.com/owner/name/", "https://github.com/owner/name"),
    ],
)
def test_the_address_of_the_repository(monkeypatch, environment, configured, found):
    monkeypatch.setenv(hook.REPOSITORY, environment)
    assert hook.repository(configured) == found


@pytest.mark.parametrize(
    "wrong", ["owner/name", "https://example.org/owner/name", "https://github.com/owner"]
)
def test_no_other_address_is_taken(monkeypatch, wrong):
    monkeypatch.setenv(hook.REPOSITORY, wrong)
    with pytest.raises(ValueError, match=r"EMOLIB_REPOSITORY: expected https://github.com/OWNER/NAME.*got"):
        hook.repository()


@pytest.fixture(scope="module")
def small_book(tmp_path_factory):
    """A book of a page and a chapter with this project's settings and hooks, in a repository."""
    root = Path(__file__).resolve().parents[2]
    folder = tmp_path_factory.mktemp("small")
    (folder / "book" / "generated").mkdir(parents=True)
    for name in (
        "_config.yml",
        "book/_ext",
        "book/_templates",
        "book/_static",
        "book/references.bib",
        "published",
    ):
        (folder / name).symlink_to(root / name)
    (folder / "book" / "_toc.yml").write_text(
        "format: jb-book\nroot: index\nchapters:\n- file: generated/01_data\n"
    )
    (folder / "book" / "index.md").write_text("# Title\n\nA page of words, and nothing but words.\n")
    chapter = {"cells": [{"cell_type": "markdown", "metadata": {}, "source": "# Chapter\n\nWords."}],
               "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
               "nbformat": 4, "nbformat_minor": 4}  # fmt: skip
    (folder / "book" / "generated" / "01_data.ipynb").write_text(json.dumps(chapter))
    (folder / "book" / "generated" / "run.json").write_text('{"run": "none"}')
    (folder / "runs" / "none").mkdir(parents=True)
    (folder / "runs" / "none" / "provenance.json").write_text('{"steps": {}, "versions": {}}')
    (folder / "pyproject.toml").write_text('[project]\nname = "emolib"\n')
    (folder / "notebooks" / "profiles").mkdir(parents=True)
    done = subprocess.run(
        [Path(sys.executable).with_name("jupyter-book"), "build", "book/"], cwd=folder, capture_output=True,
        text=True, timeout=120,
        env=os.environ | {"EMOLIB_SKIP_RUN": "1", hook.REPOSITORY: "https://github.com/owner/name"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return folder / "_build" / "html"


def links(page):
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    return {a["href"] for a in soup.select(".article-header-buttons a[href]") if "://" in a["href"]}


@pytest.mark.slow
def test_a_page_leads_to_its_source(small_book):
    assert "https://github.com/owner/name/edit/main/book/index.md" in links(small_book / "index.html")
    assert not [each for each in links(small_book / "index.html") if "binder" in each or "colab" in each]


@pytest.mark.slow
def test_a_chapter_leads_to_the_notebook_that_is_in_git(small_book):
    here = links(small_book / "generated" / "01_data.html")
    assert here >= {
        "https://github.com/owner/name",
        "https://github.com/owner/name/edit/main/notebooks/01_data.ipynb",
        "https://mybinder.org/v2/gh/owner/name/main?urlpath=lab/tree/notebooks/01_data.ipynb",
        "https://colab.research.google.com/github/owner/name/blob/main/notebooks/01_data.ipynb",
    }
    assert not [each for each in here if "book/generated" in each]
