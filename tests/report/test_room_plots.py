"""The figures of the chapter on a friend in a room show the numbers they are given."""

import numpy as np
import pandas as pd
import pytest

from emolib.report.plots import room, style

COLUMNS = ["kind", "low", "high", "model", "auc", "auc_low", "auc_high"]
BOTH = ["Friend in a room", "Friend -5% int8"]


@pytest.fixture
def ax():
    return style.axes()[1]


def test_a_curve_has_a_line_for_each_friend_at_the_middle_of_each_band(ax):
    rows = [("size", 0.8, 1.1, BOTH[0], 0.98, 0.97, 0.99), ("size", 0.4, 0.6, BOTH[0], 0.95, 0.93, 0.96)]
    rows += [("size", 0.4, 0.6, BOTH[1], 0.5, 0.3, 0.6)]
    room.curve(pd.DataFrame(rows, columns=COLUMNS), ax=ax)
    ours, crop, chance = ax.lines
    assert ours.get_xdata() == pytest.approx([0.5, 0.95]) and list(ours.get_ydata()) == [0.95, 0.98]
    assert list(crop.get_ydata()) == [0.5] and list(chance.get_ydata()) == [0.5, 0.5]
    assert [text.get_text() for text in ax.get_legend().get_texts()] == BOTH
    assert ax.get_ylim()[0] <= 0.3 and ax.get_xlabel() == room.BANDS["size"]
    first = ax.collections[0].get_paths()[0].vertices
    assert first[:, 1].min() == 0.93 and first[:, 1].max() == 0.99


def test_shares_stand_at_their_line_with_their_intervals(ax):
    rows = [("found", BOTH[0], 0.8, 0.7, 0.9), ("nobody", BOTH[0], 0.0, 0.0, 0.01)]
    rows += [("nobody", BOTH[1], 0.5, 0.45, 0.6)]
    room.shares(pd.DataFrame(rows, columns=["what", "model", "estimate", "low", "high"]), ax=ax)
    ours, crop = (container[0] for container in ax.containers)
    assert list(ours.get_xdata()) == [0.8, 0.0] and list(ours.get_ydata()) == pytest.approx([-0.125, 0.875])
    assert list(crop.get_xdata()) == [0.5] and list(crop.get_ydata()) == pytest.approx([1.125])
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["found", "nobody"]
    low, high = ax.containers[0][2][0].get_segments()[0][:, 0]
    assert (low, high) == pytest.approx((0.7, 0.9))


def test_an_hour_shows_also_who_never_smiled(ax):
    room.hour(pd.DataFrame({"model": [BOTH[1]] * 2, "minute": [3.0, 59.5]}), BOTH, ax=ax)
    assert [list(each.get_positions()) for each in ax.collections] == [[], [3.0, 59.5]]
    assert [tick.get_text() for tick in ax.get_yticklabels()] == BOTH


def test_a_box_is_a_square_turned_clockwise_on_the_screen(ax):
    room.box((42, 42, 20, 0), ax=ax, colour="red")
    assert ax.patches[0].get_xy()[:4].tolist() == [[31.5, 31.5], [51.5, 31.5], [51.5, 51.5], [31.5, 51.5]]
    room.box((42, 42, 20, np.pi / 2), ax=ax, colour="red")
    top = ax.lines[1].get_xydata()  # a quarter to the right: the head's top points right, where x is large
    assert top[:, 0] == pytest.approx([51.5, 51.5]) and top[0, 1] < top[1, 1]


def test_a_sheet_has_boxes_only_where_somebody_is():
    frames = np.arange(3 * 84 * 84, dtype=np.uint8).reshape(3, 84, 84, 1)
    figure = room.sheet(frames, np.tile([40, 40, 30, 0.1], (3, 1)), np.array([0, 1, 2]), ["a", "b", "c"])
    first = figure.axes[:4]
    assert [len(ax.patches) for ax in first] == [0, 1, 1, 0] and len(first[3].images) == 0
    assert [ax.get_title() for ax in first[:3]] == ["nobody\na", "somebody\nb", "a smile\nc"]
    assert (first[2].images[0].get_array() == frames[2, ..., 0]).all()


def test_the_cascade_shows_its_three_steps():
    picture, face_map, crop = np.zeros((84, 84), np.uint8), np.eye(7), np.full((28, 28), 9, np.uint8)
    figure = room.cascade(picture, face_map, (42, 42, 30, 0), crop)
    *panels, scale = figure.axes
    assert [len(ax.images) for ax in panels] == [1, 2, 1] and scale.get_ylim() == (0, 1)
    over = figure.axes[1].images[1]
    assert (over.get_array() == face_map).all() and over.get_extent() == [-0.5, 83.5, 83.5, -0.5]
    assert [ax.get_title().split(",")[-1] for ax in panels] == [" 84x84", " 7x7", " 28x28: a smile?"]
