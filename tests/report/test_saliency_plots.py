"""The saliency chapter's figures draw what they are given, on the outlines of a face."""

import numpy as np
import pandas as pd

from emolib.report.plots import saliency, style
from emolib.saliency.regions import PARTS, outlines, template_landmarks


def test_average_maps_in_rows_and_columns():
    ones = np.ones((64, 64))
    maps = {("trained", "a"): ones, ("trained", "b"): ones, ("random", "a"): np.eye(64)}
    figure = saliency.average_maps(maps)
    *panels, scale = figure.axes
    assert len(panels) == 4 and [ax.get_title() for ax in figure.axes[:2]] == ["a", "b"]
    assert [len(ax.images) for ax in panels] == [1, 1, 1, 0]
    assert [len(ax.patches) for ax in panels[::3]] == [len(outlines(template_landmarks(64), 64)), 0]
    assert panels[2].texts[0].get_text() == "random"
    assert scale.get_ylabel() == "saliency (1: no preference)" and scale.get_ylim() == (0, 1)
    style.plt.close(figure)


def test_one_value_has_one_colour_in_all_panels_and_no_value_has_none_of_them():
    """Twice as much is half as far up the scale of the map that has most; where no face reaches is grey."""
    hole = np.full((8, 8), 2.0)
    hole[6:, :4] = np.nan
    figure = saliency.average_maps({("one", "a"): np.full((8, 8), 4.0), ("one", "b"): hole})
    full, half = (ax.images[0].get_array() for ax in figure.axes[:2])
    np.testing.assert_allclose(full[0, 0], style.plt.get_cmap(saliency.MAP_COLOURS)(1.0), atol=0.01)
    np.testing.assert_allclose(half[0, 0], style.plt.get_cmap(saliency.MAP_COLOURS)(0.5), atol=0.01)
    np.testing.assert_allclose(half[7, :4, :3], int(saliency.UNKNOWN[1:3], 16) / 255)
    assert (
        figure.axes[0].get_ylim() == figure.axes[1].get_ylim() == (saliency.FACE * 8, 0)
    )  # 6 would cut the face
    style.plt.close(figure)


def test_average_maps_of_photographs_have_no_row_that_is_whole():
    """Aligned on the eyes, a close photograph does not fill the frame of the face; or none reaches it."""
    narrow, nothing = np.full((8, 8), 2.0), np.full((8, 8), np.nan)
    narrow[:, 0] = narrow[:3, 7] = np.nan
    for maps in ({("one", "a"): narrow}, {("one", "a"): narrow, ("one", "b"): nothing}):
        figure = saliency.average_maps(maps)
        assert {ax.get_ylim() for ax in figure.axes[: len(maps)]} == {(8, 0)}
        style.plt.close(figure)


def test_dots_have_a_line_a_name_and_a_colour_a_group():
    table = pd.DataFrame({"m": ["x", "x", "y", "y"], "cue": ["a", "b"] * 2, "rank": [0.4, 0.3, 0.2, 0.1]})
    table = table.assign(rank_low=table["rank"] - 0.1, rank_high=table["rank"] + 0.2)
    figure, ax = style.axes()
    saliency.dots(table, "rank", ax=ax, along="m", groups="cue", nothing=0)
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["x", "y"] and ax.yaxis_inverted()
    first, second = (container[0] for container in ax.containers)
    assert first.get_xdata().tolist() == [0.4, 0.2] and second.get_xdata().tolist() == [0.3, 0.1]
    assert (first.get_ydata() < second.get_ydata()).all() and first.get_color() != second.get_color()
    (bars,) = ax.containers[0][2]
    np.testing.assert_allclose(bars.get_segments()[0][:, 0], [0.3, 0.6])
    style.plt.close(figure)


def test_enrichment_and_loss_stand_beside_each_other():
    one = pd.DataFrame({"region": [*PARTS, "left eye"], "enrichment": 2.0}).assign(method="SmoothGrad")
    one = one.assign(enrichment_low=1.5, enrichment_high=2.5)
    hidden = pd.DataFrame({"region": PARTS, "auc_loss_hidden": 0.1}).assign(method="hidden, blur")
    hidden = hidden.assign(auc_loss_hidden_low=0.05, auc_loss_hidden_high=0.15)
    figure, axes = style.axes(1, 2, sharey=True)
    one = one[one["region"].isin(PARTS)]
    for ax, table, value in zip(axes, (one, hidden), ("enrichment", "auc_loss_hidden"), strict=True):
        saliency.dots(table, value, ax=ax, along="region", groups="method")
        ax.legend()
    assert [tick.get_text() for tick in axes[0].get_yticklabels()] == list(PARTS)
    for ax, value, method in zip(axes, (2.0, 0.1), ("SmoothGrad", "hidden, blur"), strict=True):
        (line, _, _), words = ax.containers[0], ax.get_legend().get_texts()
        assert line.get_xdata().tolist() == [value] * len(PARTS) and words[0].get_text() == method
    style.plt.close(figure)
