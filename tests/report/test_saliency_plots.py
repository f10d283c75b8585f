"""The saliency chapter's figures draw what they are given, on the outlines of a face."""

import numpy as np
import pandas as pd

from emolib.report.plots import saliency, style
from emolib.saliency.regions import PARTS, outlines, template_landmarks


def test_average_maps_in_rows_and_columns():
    ones = np.ones((64, 64))
    maps = {("trained", "a"): ones, ("trained", "b"): ones, ("random", "a"): np.eye(64)}
    figure = saliency.average_maps(maps)
    assert len(figure.axes) == 4 and [ax.get_title() for ax in figure.axes[:2]] == ["a", "b"]
    assert [len(ax.images) for ax in figure.axes] == [1, 1, 1, 0]
    assert [len(ax.patches) for ax in figure.axes[::3]] == [len(outlines(template_landmarks(64), 64)), 0]
    assert figure.axes[2].texts[0].get_text() == "random"
    style.plt.close(figure)


def test_enrichment_and_loss_stand_beside_each_other():
    one = pd.DataFrame({"region": [*PARTS, "left eye"], "enrichment": 2.0}).assign(method="SmoothGrad")
    one = one.assign(enrichment_low=1.5, enrichment_high=2.5)
    hidden = pd.DataFrame({"region": PARTS, "auc_loss_hidden": 0.1}).assign(method="hidden, blur")
    hidden = hidden.assign(auc_loss_low=0.05, auc_loss_high=0.15)
    figure, axes = style.axes(1, 2, sharey=True)
    saliency.enrichment_and_loss(pd.concat([one, hidden]), axes=axes)
    assert [tick.get_text() for tick in axes[0].get_yticklabels()] == list(PARTS)
    for ax, value, method in zip(axes, (2.0, 0.1), ("SmoothGrad", "hidden, blur"), strict=True):
        (line, _, _), words = ax.containers[0], ax.get_legend().get_texts()
        assert line.get_xdata().tolist() == [value] * len(PARTS) and words[0].get_text() == method
    style.plt.close(figure)
