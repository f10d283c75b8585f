"""The pages on which people answer: what is in them, and one real browser that answers on one."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from browser import CHROMIUM, needs_chromium
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from emolib.cli import main
from emolib.data.skips import Outcome
from emolib.labels import answers, batch


def save(path, size=(64, 64), **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", size, 128).save(path, **options)


def data_of(html):
    return json.loads(BeautifulSoup(html, "html.parser").find(id="data").string)


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1, max_size=4))
def test_any_name_stays_data(pairs):
    html = batch.local(pairs)
    assert data_of(html)["pictures"] == [list(pair) for pair in pairs]
    soup = BeautifulSoup(html, "html.parser")
    assert len(soup.find_all("script")) == 2 and len(soup.find_all("img")) == 1  # no name became markup
    assert "{%" not in re.sub(r'<script type="application/json".*?</script>', "", html, flags=re.S)


def test_the_page_reaches_for_nothing_outside():
    html = batch.local([("a", "a.jpg")])
    soup = BeautifulSoup(html, "html.parser")
    assert "default-src 'none'" in soup.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    assert "http://" not in html and "https://" not in html and not soup.find_all("link")


@pytest.mark.parametrize("html", [batch.hit(), batch.local([("a", "a.jpg")])])
def test_the_form_can_be_used_by_ear_and_by_keyboard(html):
    soup = BeautifulSoup(html, "html.parser")
    radios = soup.select("fieldset input[type=radio]")
    assert [radio["value"] for radio in radios] == list(answers.CHOICES)
    assert all(
        radio["name"] == answers.QUESTION and radio.find_parent("label").text.strip() for radio in radios
    )
    assert soup.fieldset.legend.text == "Does this person smile?"
    assert all(image.get("alt") for image in soup.find_all("img"))
    assert "not what the person may feel" in soup.text


def test_mechanical_turk_fills_in_the_picture_and_nothing_else():
    assert re.findall(r"\$\{(\w+)\}", batch.hit()) == ["image_url"]
    assert BeautifulSoup(batch.hit(), "html.parser").find("crowd-form").img["src"] == "${image_url}"


def test_export_names_addresses_and_skips(tmp_path, capsys):
    faces = tmp_path / "faces"
    save(faces / "b c" / 'x "&".png')
    save(faces / "a.jpg")
    save(faces / ".hidden.png")
    (faces / "notes.txt").write_text("no picture")
    (faces / "\U0001f600.png").write_bytes((faces / "a.jpg").read_bytes())
    out = tmp_path / "out"
    assert main.main(["label", "export", str(faces), "--out", str(out), "--base-url", "https://host/f"]) == 0
    table = pd.read_csv(out / batch.BATCH)
    assert table["id"].tolist() == ["a.jpg", 'b c/x "&".png']
    assert table["image_url"].tolist() == ["https://host/f/a.jpg", "https://host/f/b%20c/x%20%22%26%22.png"]
    skips = pd.read_csv(out / batch.SKIPS).set_index("id")["reason"]
    assert skips.to_dict() == {"notes.txt": Outcome.NOT_A_PICTURE, "\U0001f600.png": Outcome.ODD_NAME}
    pictures = data_of((out / batch.PAGE).read_text())["pictures"]
    assert pictures[1] == ['b c/x "&".png', "./../faces/b%20c/x%20%22%26%22.png"]
    assert main.main(["label", "export", str(faces), "--out", str(faces)]) == 0  # beside the pictures
    assert data_of((faces / batch.PAGE).read_text())["pictures"][0] == ["a.jpg", "./a.jpg"]
    assert not (faces / batch.BATCH).exists() and "no batch.csv" in capsys.readouterr().out


MAGIC = (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF0000WEBP")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(MAGIC))
def test_any_file_is_a_picture_or_skipped_with_a_reason(tmp_path_factory, content, magic):
    folder = tmp_path_factory.mktemp("any")
    save(folder / "good.png")
    (folder / "any.jpg").write_bytes(magic + content)
    names, skips = batch.find(folder)
    assert sorted([*names, *skips["id"]]) == ["any.jpg", "good.png"] and (skips["reason"] != "").all()


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "faces/", "https://", "https://h/?a=1", 'https://h/"', "http://[x"]
)
def test_an_address_that_is_none_is_refused(tmp_path, url, capsys):
    save(tmp_path / "a.png")
    assert main.main(["label", "export", str(tmp_path), "--out", str(tmp_path / "o"), "--base-url", url]) == 2
    assert "--base-url: expected an address" in capsys.readouterr().err and not (tmp_path / "o").exists()


def test_a_folder_without_pictures_is_refused(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("x")
    for folder in (tmp_path, tmp_path / "gone"):
        assert main.main(["label", "export", str(folder), "--out", str(tmp_path / "o")]) == 2
        assert capsys.readouterr().err.startswith("emolib: FOLDER: expected")


LAST_LINE = "show(state.position);\n</script>"
DRIVE = """
at("worker").value = 'An "A"'; at("worker").dispatchEvent(new Event("input"));
const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key }));
press("1"); press("3"); choices[1].click(); at("form").requestSubmit();
document.body.textContent = results();
"""


@needs_chromium
def test_what_a_browser_saves_is_read_back(tmp_path):
    names = ["a.png", 'b "</script>".png'.replace("/", "_"), "c,d.png", "e.png"]
    for name in names:
        save(tmp_path / name)
    batch.export(tmp_path, tmp_path)
    html = (tmp_path / batch.PAGE).read_text()
    assert html.count(LAST_LINE) == 1
    (tmp_path / batch.PAGE).write_text(html.replace(LAST_LINE, f"show(state.position);\n{DRIVE}</script>"))
    flags = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    flags += " --disable-component-update --disable-sync --dump-dom"
    done = subprocess.run(
        [CHROMIUM, *flags.split(), f"--user-data-dir={tmp_path / 'profile'}", f"file://{tmp_path}/{batch.PAGE}"],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    text = BeautifulSoup(done.stdout, "html.parser").body.text
    (tmp_path / "results.csv").write_text(text)
    assert tuple(pd.read_csv(tmp_path / "results.csv").columns) == batch.COLUMNS
    given_answers, skips = answers.read([tmp_path / "results.csv"])
    found = dict(zip(given_answers["id"], given_answers["answer"], strict=True))
    assert found == dict(zip(sorted(names), ["yes", "unclear", "no"], strict=False))
    assert set(given_answers["worker"]) == {'An "A"'} and skips.empty


def test_help_teaches():
    for words in (["label"], ["label", "import"], ["label", "audit", "draw"]):
        done = subprocess.run(
            [sys.executable, "-m", "emolib", *words, "--help"], capture_output=True, text=True
        )
        assert done.returncode == 0 and "emolib label audit report audit results.csv" in done.stdout
    assert Path(batch.__file__).with_name("templates").is_dir()
