"""The figures of the saliency chapter: average maps over a drawn face, and what each region gets and costs.

No figure here shows a photograph. Colours and style are in `style`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from emolib.report.plots import style
from emolib.report.plots.style import AS_IT_IS, OKABE_ITO
from emolib.saliency.regions import PARTS, TEMPLATE, template_landmarks

METHOD_COLOURS = {
    "Vanilla gradient": OKABE_ITO[5],
    "SmoothGrad": OKABE_ITO[0],
    "Grad-CAM++": OKABE_ITO[1],
    "Score-CAM": OKABE_ITO[4],
    "hidden, mean fill": OKABE_ITO[3],
    "hidden, blur": OKABE_ITO[2],
    "random squares": "grey",
    "SmoothGrad, untrained": "grey",
}
_MARKERS = dict(zip(METHOD_COLOURS, "osD^vPxs", strict=True))


def saliency_over(
    saliency: np.ndarray, *, ax: Axes, image: np.ndarray | None = None, lines: Sequence[np.ndarray] = ()
) -> Axes:
    """A saliency map (h, w) over a grey picture, with polylines (k, 2) in pixels on top."""
    step = 2  # half of the resolution is what a page shows
    if image is not None:
        ax.imshow(
            image.reshape(image.shape[:2])[::step, ::step],
            cmap="gray",
            vmin=0,
            vmax=255,
            extent=_extent(saliency),
            interpolation=AS_IT_IS,
        )
    top = np.nanquantile(saliency, 0.995) or 1.0
    strength = np.clip(np.nan_to_num(saliency[::step, ::step]) / top, 0, 1)  # NaN: no face reaches there
    colours = plt.get_cmap("magma")(strength)
    if image is not None:
        colours[..., 3] = np.clip(1.2 * strength - 0.1, 0, 0.85)  # where nothing is salient the face shows
    ax.imshow(colours, extent=_extent(saliency), interpolation=AS_IT_IS)
    for line in lines:
        ax.plot(line[:, 0], line[:, 1], color="#56B4E9", linewidth=1)
    ax.set(xlim=(0, saliency.shape[1]), ylim=(saliency.shape[0], 0))
    ax.axis("off")
    return ax


def _extent(array: np.ndarray) -> tuple[float, float, float, float]:
    return (0, array.shape[1], array.shape[0], 0)


def schematic_face(size: int) -> list[np.ndarray]:
    """Lines of a face with the points of `regions.TEMPLATE`: polylines (k, 2) px for a picture of `size`."""
    at = {name: np.array(place) for name, place in TEMPLATE.items()}
    turn = np.linspace(0, 2 * np.pi, 60)
    ring = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    sides = (at["face_left"] + at["face_right"]) / 2
    top = 2 * at["forehead"][1] - at["left_brow"][1]
    height = np.where(ring[:, 1:] < 0, sides[1] - top, at["chin"][1] - sides[1])
    lines = [sides + ring * np.concatenate([0 * height + at["face_right"][0], height], axis=1)]
    for side in ("left", "right"):
        eye, brow = at[f"{side}_eye"], at[f"{side}_brow"]
        lines += [eye + ring * (0.22, 0.10), eye + ring * 0.08]
        lines.append(brow + np.array([(-0.24, 0.07), (-0.1, -0.02), (0.1, -0.02), (0.24, 0.07)]))
    tip = at["nose"]
    lines.append(tip + np.array([(-0.05, -0.4), (-0.17, -0.02), (-0.08, 0.07), (0.08, 0.07), (0.17, -0.02)]))
    corners = [at[name] for name in ("mouth_left", "mouth_right")]
    middle = (at["mouth_top"] + at["mouth_bottom"]) / 2
    for lip in (at["mouth_top"], middle, at["mouth_bottom"]):
        t = np.linspace(-1, 1, 15)[:, None]
        lines.append(middle + (corners[1] - corners[0]) / 2 * t + (lip - middle) * (1 - t**2))
    eyes = template_landmarks(size)[:2].astype(float)
    return [eyes.mean(axis=0) + line * (eyes[1, 0] - eyes[0, 0]) for line in lines]


def average_maps(maps: Mapping[tuple[str, str], np.ndarray], *, width: float = 7.5) -> Figure:
    """Average maps (h, h) by (row, column) over the schematic face: a row a first name, a column a second."""
    rows, columns = (list(dict.fromkeys(key[i] for key in maps)) for i in (0, 1))
    each = width / len(columns)
    figure, grid = style.axes(len(rows), len(columns), width=width, height=each * len(rows), squeeze=False)
    for line, row in zip(grid, rows, strict=True):
        for ax, column in zip(line, columns, strict=True):
            saliency = maps.get((row, column))
            if saliency is None:
                ax.axis("off")
                continue
            saliency_over(saliency, ax=ax, lines=schematic_face(len(saliency)))
            if row == rows[0]:
                ax.set_title(column, fontsize=11)
        first = line[0]
        first.text(
            -0.06, 0.5, row, transform=first.transAxes, rotation=90, ha="center", va="center", fontsize=11
        )
    return figure


def enrichment_and_loss(rows: pd.DataFrame, *, axes: Sequence[Axes]) -> Sequence[Axes]:
    """Of one network, by region: enrichment by each method of maps; beside it the AUC that hiding costs.

    Args:
        rows: of `looking.COLUMNS`, one model and control.
        axes: two that share their y axis.
    """
    measures = (
        ("enrichment", "enrichment", 1, "share of saliency over share of area"),
        ("auc_loss_hidden", "auc_loss", 0, "AUC lost when hidden"),
    )
    for ax, (value, prefix, nothing, label) in zip(axes, measures, strict=True):
        part = rows[rows[value].notna() & rows["region"].isin(PARTS)]
        methods = list(dict.fromkeys(part["method"]))
        for index, method in enumerate(methods):
            of = part[part["method"] == method].set_index("region").reindex(PARTS)
            height = np.arange(len(PARTS)) + (index - (len(methods) - 1) / 2) * 0.18
            spread = [of[value] - of[f"{prefix}_low"], of[f"{prefix}_high"] - of[value]]
            options = {
                "fmt": _MARKERS[method],
                "color": METHOD_COLOURS[method],
                "capsize": 2,
                "markersize": 5,
            }
            ax.errorbar(of[value], height, xerr=np.maximum(spread, 0), label=method, **options)
        ax.axvline(nothing, color="grey", linestyle=":")
        ax.set(xlabel=label, ylim=(len(PARTS) - 0.5, -0.5))
        ax.legend(loc="upper center", bbox_to_anchor=(0.45, -0.13), ncols=2, fontsize=9, handletextpad=0.3)
    axes[0].set_yticks(np.arange(len(PARTS)), PARTS)
    return axes
