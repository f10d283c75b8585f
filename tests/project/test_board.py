"""The commands of book/board.md, typed one after the other; only the search is small, on drawn faces."""

import re
import shlex

import pytest
from conftest import ROOT
from PIL import Image
from test_reproduce import lines

from emolib.cli import main
from emolib.cli.command import COMMANDS
from emolib.data.drawn import faces
from emolib.embedded import given

PAGE = (ROOT / "book" / "board.md").read_text(encoding="utf-8")
LINES = lines(PAGE)
SMALL = "--faces 60 --epochs 1 --views 1 --workers 0 --max-trials 1"


def words(line, home):
    return shlex.split(line.replace("~", str(home)))[1:]


@pytest.mark.parametrize("line", LINES)
def test_each_command_takes_what_it_is_given(line, tmp_path):
    assert main._parser(words(line, tmp_path)).parse_args(words(line, tmp_path)).command


def test_each_form_is_on_the_page():
    forms = re.findall(r"`emolib export (\w+)`", PAGE)
    assert len(forms) == 4 and all(COMMANDS[f"export {form}"]["act"] == "packages:_package" for form in forms)


@pytest.mark.slow
@pytest.mark.nightly
def test_two_commands_lead_from_a_folder_to_a_library(tmp_path, monkeypatch, capsys):
    drawn = faces.draw(60, seed=5, image_size=64, label_noise=0.0, progress=False)
    for row, image in enumerate(drawn.images[..., 0]):
        folder = tmp_path / "Pictures" / "faces" / ("smile" if drawn.labels[row] else "other")
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(folder / f"Person_{chr(65 + row // 3)}_{row % 3:04}.png")
    monkeypatch.chdir(tmp_path)
    search, export, *_ = LINES
    assert main.main([*words(search, tmp_path), *SMALL.split()]) == 0
    assert main.main(words(export, tmp_path)) == 0
    readme = tmp_path / "Arduino" / "libraries" / "smile" / "README.md"
    negative, positive = given.classes(tmp_path / "runs" / "mine" / "best.tflite")
    assert readme.read_text().startswith(f"# smile: {positive}, or {negative}?\n")
    assert str(readme) in capsys.readouterr().out
