"""Files that appear whole, and figures with words."""

import errno

import matplotlib

matplotlib.use("Agg")
import numpy as np
import pandas as pd
import pytest
from bs4 import BeautifulSoup

from emolib import files
from emolib.report import figures
from emolib.report.plots import faces, saliency, style


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "table.csv"
    files.write_text(path, "old")
    with (
        pytest.raises(OSError, match=r"No space left on device: .*table.csv") as caught,
        files.written_whole(path) as temporary,
    ):
        temporary.write_text("half a ta")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.errno == errno.ENOSPC
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


@pytest.fixture
def shown(monkeypatch):
    pieces = []
    monkeypatch.setattr("IPython.display.display", lambda piece: pieces.append(piece.data))
    return pieces


def test_a_figure_comes_with_its_words_and_stays_with_the_run(tmp_path, shown):
    figure, ax = style.axes()
    ax.plot([0, 1])
    figures.show(figure, name="line", alt='It goes "up" from 0\n to 1 & no further.', folder=tmp_path)
    image = BeautifulSoup(shown[0], "html.parser").img
    assert image["alt"] == 'It goes "up" from 0 to 1 & no further.'
    assert image["src"].startswith("data:image/svg+xml;base64,")
    assert (tmp_path / "line.txt").read_text() == image["alt"] + "\n"
    assert (tmp_path / "line.svg").read_text().startswith("<?xml")


def test_a_figure_without_words_is_refused():
    figure, _ = style.axes()
    with pytest.raises(ValueError, match="alt: expected a sentence"):
        figures.show(figure, name="line", alt=" ")


def test_the_same_figure_is_the_same_file():
    def draw():
        figure, ax = style.axes()
        ax.plot([0, 1], label="<line>")
        ax.legend()
        return figures.to_svg(figure)

    assert draw() == draw()


def test_a_table_shows_what_it_holds_and_no_markup_of_it(shown):
    figures.table(pd.DataFrame({"a": ["<b>"], "n": [3]}), caption="A & B")
    soup = BeautifulSoup(shown[0], "html.parser")
    assert soup.caption.text == "A & B" and [cell.text for cell in soup.select("td")] == ["<b>", "3"]
    assert soup.div["tabindex"] == "0"


@pytest.mark.parametrize(("n", "fold"), [(15, False), (16, False), (2, True)])
def test_a_table_over_fifteen_rows_is_folded_behind_its_caption(shown, n, fold):
    figures.table(pd.DataFrame({"a": range(n)}), caption="A & B", fold=fold)
    soup = BeautifulSoup(shown[0], "html.parser")
    assert len(soup.select("tbody tr")) == n and soup.select_one("[tabindex]")["aria-label"] == "A & B"
    folds = [each.text for each in soup.select("details > summary")]
    assert folds == ([] if n == 15 else [f"A & B ({n} rows)"])
    assert (soup.caption is None) == bool(folds)


def test_a_figure_and_a_sentence_can_be_folded(shown):
    figure, _ = style.axes()
    figures.show(figure, name="line", alt="A line that rises from left to right.", fold="One <line>")
    figures.say("A *word*.", fold="What else")
    figures.say("Seen.")
    fold = BeautifulSoup(shown[0], "html.parser").details
    assert fold.summary.text == "One <line>" and fold.img["id"] == "figure-line"
    assert "<summary" in shown[1] and ">What else</summary>" in shown[1] and "\n\nA *word*.\n\n" in shown[1]
    assert shown[2] == "Seen."


def test_plots_draw_what_they_are_given():
    _, ax = style.axes()
    faces.class_balance(
        pd.DataFrame({"split": ["train", "val", "test", "train"], "label": [1, 0, 1, 0]}), ax=ax
    )
    assert [bar.get_width() for bar in ax.patches] == [1, 0, 1, 1, 1, 0]
    figure = faces.gallery(np.zeros((3, 8, 8, 1), np.uint8), ["a", "b", "c"], columns=2)
    assert [ax.get_title() for ax in figure.axes] == ["a", "b", "c", ""]


def test_a_map_with_places_that_no_face_reaches_is_still_drawn():
    _, ax = style.axes()
    drawn_map = np.full((9, 9), np.nan)
    drawn_map[3:6, 3:6] = [[0, 1, 0], [1, 2, 1], [0, 1, 0]]
    saliency.saliency_over(drawn_map, ax=ax, top=1.0)
    assert np.isfinite(ax.images[0].get_array()).all()
    saliency.saliency_over(drawn_map, ax=ax, top=1.0, image=np.zeros((9, 9, 1), np.uint8))
    face, drawn = ax.images[1:]
    assert face.get_array().shape == (5, 5) and drawn.get_array().shape == (5, 5, 4)
    assert drawn.get_array()[..., 3].min() == 0 and drawn.get_array()[..., 3].max() == 0.85
