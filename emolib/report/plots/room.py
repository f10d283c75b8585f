"""Figures of the chapter on a friend in a room, in the style of `plots`: frames with the boxes found in them,
curves of quality, shares of answers, and the minutes of an empty room.

Boxes are float (n, 4): x, y and size in pixels of the picture, the tilt in radians, clockwise.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

from emolib.report.plots import style
from emolib.report.plots.style import AS_IT_IS, OKABE_ITO

WHO = ("nobody", "somebody", "a smile")  # what the friend says of a frame: 0, 1, 2
COLOURS = ("grey", OKABE_ITO[5], OKABE_ITO[1])
BANDS = {  # kinds of curves.csv
    "size": "size of the face, of the frame's side", "shift": "distance from the middle, of the frame's side",
    "tilt": "tilt of the head, degrees", "light": "mean grey level of the face",
}  # fmt: skip


def curve(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """AUC of "somebody smiles" by band, a line a friend with its intervals.

    Args:
        table: of one kind, kind (one of `BANDS`), low, high, model, auc, auc_low, auc_high.
        ax: where to draw.
    """
    for (model, rows), marker in zip(table.groupby("model", sort=False), "osD^", strict=False):
        rows = rows.sort_values("low")
        middle, colour = (rows["low"] + rows["high"]) / 2, style.colour_of(model)
        ax.fill_between(middle, rows["auc_low"], rows["auc_high"], color=colour, alpha=0.2, lw=0)
        ax.plot(middle, rows["auc"], label=model, color=colour, marker=marker)
    ax.axhline(0.5, color="grey", linestyle=":", linewidth=1)
    ax.set(xlabel=BANDS[table["kind"].iloc[0]], ylabel="test AUC", ylim=(min(0.4, ax.get_ylim()[0]), 1.01))
    return style.legend_above(ax, columns=1)


def shares(table: pd.DataFrame, *, ax: Axes) -> Axes:
    """Shares with their intervals, a line of the picture for each `what`, a colour for each model, from
    (what, model, estimate, low, high).
    """
    lines, models = (list(dict.fromkeys(table[name])) for name in ("what", "model"))
    for index, model in enumerate(models):
        rows = table[table["model"] == model]
        height = [lines.index(what) + (index - (len(models) - 1) / 2) * 0.25 for what in rows["what"]]
        spread = np.clip([rows["estimate"] - rows["low"], rows["high"] - rows["estimate"]], 0, None)
        look: dict[str, Any] = {"fmt": "osD^"[index % 4], "color": style.colour_of(model), "capsize": 3}
        ax.errorbar(rows["estimate"], height, xerr=spread, label=model, **look)
    ax.set_yticks(range(len(lines)), lines)
    ax.set(ylim=(len(lines) - 0.5, -0.5), xlim=(-0.02, max(ax.get_xlim()[1], 0.1)))
    ax.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    if len(models) > 1:
        style.legend_above(ax)
    return ax


def hour(table: pd.DataFrame, models: Sequence[str], *, ax: Axes, minutes: float = 60) -> Axes:
    """When each of `models` began to smile in an empty room, from (model, minute)."""
    for row, model in enumerate(models):
        at = table.loc[table["model"] == model, "minute"]
        ax.eventplot(at, lineoffsets=row, linelengths=0.7, linewidths=1.5, colors=style.colour_of(model))
    ax.set_yticks(range(len(models)), models)
    ax.set(xlim=(0, minutes), ylim=(len(models) - 0.5, -0.5), xlabel="minutes in a room without anybody")
    return ax


def box(corner: Sequence[float], *, ax: Axes, colour: str) -> Axes:
    """The outline of one box on a picture; its top is a double line, as a head has one."""
    x, y, size, tilt = corner
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * size / 2
    turn = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
    corners = corners @ turn + (x - 0.5, y - 0.5)  # imshow's pixels have their middle at integers
    ax.fill(*corners.T, fill=False, edgecolor=colour, linewidth=1.6)
    ax.plot(*corners[:2].T, color=colour, linewidth=3)
    return ax


def _grey(picture: np.ndarray, *, ax: Axes) -> None:
    side = len(picture)
    ax.imshow(picture.reshape(side, -1), cmap="gray", vmin=0, vmax=255, interpolation=AS_IT_IS)
    ax.set(xlim=(-0.5, side - 0.5), ylim=(side - 0.5, -0.5))
    ax.axis("off")


def sheet(
    images: np.ndarray, boxes: np.ndarray, who: np.ndarray, captions: Sequence[str] = (), *, columns: int = 6
) -> Figure:
    """Frames uint8 (n, h, w[, 1]) in a grid, with the box found and the answer (`who`, 0 to 2 of `WHO`);
    `captions` stand under the answers.
    """
    rows = -(-len(images) // columns)
    figure, grid = style.axes(rows, columns, width=1.35 * columns, height=1.75 * rows, squeeze=False)
    for ax in grid.flat:
        ax.axis("off")
    captions = captions or [""] * len(images)
    for ax, image, found, answer, words in zip(grid.flat, images, boxes, who, captions, strict=False):
        _grey(image, ax=ax)
        if answer:
            box(found, ax=ax, colour=COLOURS[answer])
        ax.set_title("\n".join(filter(None, [WHO[answer], words])), fontsize=8)
    return figure


def cascade(picture: np.ndarray, face_map: np.ndarray, found: Sequence[float], crop: np.ndarray) -> Figure:
    """The two networks at work: the frame (h, h), the map of a face's score (k, k) over it with the box of
    its largest cell, and the crop (c, c) that the second network reads.
    """
    figure, (left, middle, right) = style.axes(1, 3, width=7.5, height=2.9)
    for ax, image in ((left, picture), (middle, picture), (right, crop)):
        _grey(image, ax=ax)
    side, cells = len(picture), len(face_map)
    place: dict[str, Any] = {"extent": (-0.5, side - 0.5, side - 0.5, -0.5), "interpolation": "nearest"}
    strength = (face_map - face_map.min()) / (np.ptp(face_map) or 1)  # where no face is, the frame shows
    shown = middle.imshow(face_map, cmap="magma", alpha=0.75 * strength, **place)
    scale = figure.colorbar(shown, ax=[left, middle, right], shrink=0.7, aspect=30, pad=0.02)
    scale.set_label("score of a face (int8)", fontsize=8)
    scale.ax.tick_params(labelsize=8)
    box(found, ax=middle, colour=OKABE_ITO[5])
    for ax, words in (
        (left, f"1. the frame, {side}x{side}"), (middle, f"2. where a face may be, {cells}x{cells}"),
        (right, f"3. the crop, {len(crop)}x{len(crop)}: a smile?"),
    ):  # fmt: skip
        ax.set_title(words, fontsize=10)
    return figure
