"""The rules by which the poster's claims are judged, and what the landing page's figure shows."""

import copy

import numpy as np
import pandas as pd
import pytest
from friend_book import landing, numbers, rows
from friend_book.rows import NO_ROW
from made_up_runs import AT_CHANCE, ROWS, altered, changed, frame, write

from emolib.report import poster, results
from emolib.report.plots import style


@pytest.fixture
def verdicts(tmp_path):
    """Gives the verdicts on a run with this results table, and what its saliency says of the baseline."""

    def judged(table, looks=None):
        said = {"beyond_untrained": {"synthetic": {"Baseline AlexNet": looks}}}
        changes = {"results.csv": table, "saliency/verdict.json": said}
        write(tmp_path / "mine", altered(changes))
        return numbers.of_run(tmp_path / "mine").claims

    return judged


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0.81, 1.1, True), (0.8, 0.8, True), (0.7, 0.79, False), (0.7, 0.8, None), (None, None, None)],
)
def test_what_is_kept_is_judged_by_its_whole_interval(low, high, expected):
    row = copy.copy(NO_ROW)
    row.kept_low, row.kept_high = low, high
    assert poster.keeps(row, 0.8) is expected


def test_the_share_of_smiles_by_hand():
    # of 100 faces 40 smile; 30 are found, and 20 of the others are called smiling
    assert poster.share_smiling(0.7, 30 / 50, 30 / 40) == pytest.approx(0.4)
    # each of the poster's rows, from numbers that are rounded to two digits
    table = poster.always_no()
    by_hand = [0.28 / (0.52 * 47 / 53 + 0.48), 0.32 / (0.41 * 55 / 45 + 0.59), 0.31 / (0.44 * 53 / 47 + 0.56)]
    by_hand += [0.30 / (0.49 * 52 / 48 + 0.51), 0.36 / (0.39 * 61 / 39 + 0.61)]
    assert table["smiling"].tolist() == pytest.approx(by_hand) and table["smiling"].between(0.285, 0.3).all()
    assert set(table.loc[table["split"] == "test", "always_no"].round(3)) == {0.705}
    assert table["beats"].tolist() == [True, False, False, False, False]
    smiling, others = poster.faces_of_test()
    assert (smiling, others) == (236, 564) and poster.faces_of_test(1600) == (473, 1127)


def test_three_valued_logic():
    assert [poster.not_(part) for part in (True, False, None)] == [False, True, None]
    assert poster.all_of() is poster.all_of(True, True) is True
    assert poster.all_of(True, None) is None
    assert poster.all_of(None, False) is False


@pytest.mark.parametrize(
    ("claim", "table", "expected"),  # the floor is 0.74
    [
        ("small_enough", changed("Reduced AlexNet", "test", auc_low=0.745), True),
        ("small_enough", changed("Reduced AlexNet", "test", auc_low=0.735), None),
        ("small_enough", changed("Reduced AlexNet", "test", auc_low=0.6, auc_high=0.735), False),
        ("small_enough", frame([]), None),
        ("fails_on_test", frame(), True),
        ("fails_on_test", changed("Embedded 3-layer", "val", auc_low=0.6), None),
        ("fails_on_test", changed("Embedded 3-layer", "test", auc_low=0.75, auc_high=0.8), False),
        ("none_meets_both", frame(), None),  # Friend -20% is the only one within a second
        ("none_meets_both", changed("Friend -20%", "test", auc_low=0.75), False),
        ("none_meets_both", changed("Friend -20%", "test", auc_high=0.735), True),
        ("none_meets_both", changed("Friend -20%", "test", auc_low=0.75, est_runtime_s=1.01), None),
        ("none_meets_both", frame(ROWS[:6]), None),  # before the search
    ],
)
def test_claims_on_quality_and_speed(verdicts, claim, table, expected):
    assert verdicts(table)[claim] is expected


@pytest.mark.parametrize("answer", [True, False, None])
def test_claim_on_cheeks_and_eyes(verdicts, answer):
    assert verdicts(frame(), answer)["looks"] is answer


def test_a_baseline_at_chance_level_gives_no_verdict(verdicts):  # as in a smoke run
    for table in (frame(AT_CHANCE), frame(AT_CHANCE).assign(auc_high=0.5)):
        assert set(verdicts(table, False).values()) == {None}


def test_the_landing_figure_shows_what_was_kept(tmp_path):
    shown = landing.shown(rows.records(frame()))
    assert [row.model for row in shown] == [
        "Baseline AlexNet",
        "Reduced AlexNet",
        "Embedded 3-layer",
        "Friend -5%",
        "Friend -20%",
    ]
    assert landing.shown(rows.records(frame(AT_CHANCE))) == []
    printed = rows.records(results.poster())
    assert landing.quality_svg(printed, rows.records(frame(ROWS[:2])), pd.DataFrame()) is None
    figure, ax = style.axes()
    table = pd.DataFrame([vars(row) for row in [*landing.shown(printed), *shown]])
    landing.quality_kept(table, pd.DataFrame({"flops": [50], "kept": [0.9]}), ax=ax)
    figure.canvas.draw()
    joined = [line for line in ax.lines if line.get_linestyle() == "-" and len(line.get_xdata()) > 1]
    assert not joined  # no line leads from one network to another, the poster's or not
    assert ax.get_legend().get_window_extent().y0 >= ax.bbox.y1
    search = pd.DataFrame({"flops": [100, 10, 5], "val_auc": [0.9, 0.7, np.nan]})
    assert landing.tried(search)["kept"].tolist() == [1, pytest.approx(0.5)]
    assert landing.tried(search.iloc[:0]).empty
