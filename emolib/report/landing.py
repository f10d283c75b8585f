"""The landing page's figure: quality kept against FLOPs, of the poster's networks and the published ones.

It is drawn from the published tables when the book is built and holds no picture of a person. What it shows
is said in book/index.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace as Record

import pandas as pd

from emolib.report.figures import to_svg
from emolib.report.poster import FLOPS_ALLOWED, SHARE_KEPT


def shown(rows: Sequence[Record]) -> list[Record]:
    """The test `rows` that can be drawn: not int8 forms, which cost what their floats cost, and none where
    the baseline is not above chance.
    """
    return [row for row in rows if row.split == "test" and row.dtype == "float32" and row.kept is not None]


def tried(search: pd.DataFrame) -> pd.DataFrame:
    """Short trainings of a search (flops, val_auc) as shares of its baseline's: flops, kept."""
    known = search.dropna(subset=["flops", "val_auc"]).astype({"flops": float, "val_auc": float})
    best = known.loc[known["flops"] == known["flops"].max(), "val_auc"].max()
    return pd.DataFrame({"flops": known["flops"], "kept": (known["val_auc"] - 0.5) / (best - 0.5)})


def quality_svg(poster: Sequence[Record], published: Sequence[Record], search: pd.DataFrame) -> str | None:
    """The figure; None where fewer than two published networks can be drawn."""
    if len(shown(published)) < 2:
        return None
    import matplotlib.pyplot as plt

    from emolib.report.plots.landing import quality_kept
    from emolib.report.plots.style import axes

    table = pd.DataFrame([vars(row) for row in shown([*poster, *published])])
    drawn, ax = axes(width=5.6, height=4.5)
    quality_kept(table, tried(search), ax=ax, floor=SHARE_KEPT, target=FLOPS_ALLOWED)
    svg = to_svg(drawn)
    plt.close(drawn)
    return svg
