"""Figures of the chapter on the chip, one function each: tables -> Axes, in the style of `plots`."""

from itertools import cycle

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from emolib.embedded.arena import Plan
from emolib.embedded.operators import Operator
from emolib.report.plots.style import OKABE_ITO, legend_above

INPUT, OUTPUT, STRIP = OKABE_ITO[4], OKABE_ITO[2], OKABE_ITO[1]


def differences(int8: np.ndarray, reference: np.ndarray, *, ax: Axes) -> Axes:
    """Histogram of what int8 adds to the float network's probability, faces (n,) of each."""
    change = np.asarray(int8, float) - np.asarray(reference, float)
    width = max(np.abs(change).max(), 1e-3)
    ax.hist(change, bins=np.linspace(-width, width, 42).tolist(), color=OKABE_ITO[5])
    ax.axvline(0, color="grey", linewidth=1)
    ax.xaxis.set_major_locator(MaxNLocator(5))
    ax.set(xlabel="probability in int8 less that in floating point", ylabel="faces")
    return ax


def memory_plan(operators: tuple[Operator, ...], plan: Plan, *, ax: Axes) -> Axes:
    """What lies where in the arena while each operator runs: a row an operator, bytes from left to right."""
    for row, (operator, step) in enumerate(zip(operators, plan.steps, strict=True)):
        pieces = [(step.target, step.target_bytes, OUTPUT, "its output")]
        if step.source is not None and step.target_bytes:
            pieces.insert(0, (step.source, int(np.prod(operator.shape)), INPUT, "its input"))
        if step.strip is not None:
            pieces.append((step.strip, step.strip_bytes, STRIP, "pixels gathered for a row"))
        for start, size, colour, label in pieces:
            thin = 0.8 if colour != OUTPUT else 0.45  # an output may lie over the input
            ax.barh(row, size, left=start, height=thin, color=colour, edgecolor="white", label=label)
    ax.axvline(plan.size, color="black", linestyle="--", linewidth=1, label=f"the arena: {plan.size:,} bytes")
    ax.set_yticks(range(len(operators)), [f"{n} {each.title}" for n, each in enumerate(operators, 1)])
    ax.set(xlabel="bytes from the start of the arena", xlim=(0, plan.size * 1.02))
    ax.invert_yaxis()
    return legend_above(ax)


def instructions(layers: pd.DataFrame, *, ax: Axes) -> Axes:
    """Instructions of each layer (layer, dsp, plain), with and without the chip's DSP instructions."""
    words = {"dsp": "with DSP instructions", "plain": "plain C"}
    table = layers.set_index("layer")[list(words)].rename(columns=words)
    table.plot.barh(ax=ax, width=0.78, color=[OKABE_ITO[2], OKABE_ITO[4]], ylabel="")
    for bars in ax.containers:
        ax.bar_label(bars, fmt=lambda value: f"{value / 1000:,.0f}", padding=3, fontsize=8)  # type: ignore[arg-type]  # all are bars
    ax.set(xlabel="instructions of one inference, in thousands")
    ax.xaxis.set_major_formatter(lambda value, _: f"{value / 1000:,.0f}")
    ax.margins(x=0.12)
    ax.invert_yaxis()
    return legend_above(ax)


def by_core(counted: pd.DataFrame, published: pd.DataFrame, *, ax: Axes) -> Axes:
    """Instructions a multiply-accumulate by core and form (core, form, per_mac), above what others need of
    cycles (core, low, high) on the same core.
    """
    rows = {core: row for row, core in enumerate(counted["core"].unique())}
    for form, marker, colour in (("speed", "o", OKABE_ITO[2]), ("size", "s", OKABE_ITO[4])):
        of = counted[counted["form"] == form]
        ax.plot(of["per_mac"], of["core"].map(rows), marker, color=colour, label=f"this C, for {form}")
    others = published[published["core"].isin(rows)]
    at = np.array([rows[core] + 0.25 for core in others["core"]])
    ax.hlines(at, others["low"], others["high"], colors="black")
    for end, label in (("low", "published, cycles, other networks"), ("high", "")):
        ax.plot(others[end], at, "k|", label=label)
    ax.set_yticks(list(rows.values()), list(rows))
    ax.set(xscale="log", xlabel="instructions for each multiply-accumulate", ylim=(len(rows) - 0.5, -0.5))
    ax.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    return legend_above(ax, columns=3)


def battery_life(days: pd.DataFrame, *, ax: Axes) -> Axes:
    """Battery days against inferences a second, a band for each battery (battery, rate, low, high)."""
    for (battery, rows), colour, hatch in zip(
        days.groupby("battery", sort=False), cycle(OKABE_ITO[1::-1]), cycle(("", "//")), strict=False
    ):
        ends = rows["rate"], rows["low"], rows["high"]
        ax.fill_between(*ends, facecolor=colour, alpha=0.35, hatch=hatch, label=battery)
        ax.plot(rows["rate"], rows[["low", "high"]], color=colour, linewidth=1)
    ax.set(xscale="log", yscale="log", xlabel="inferences a second", ylabel="days")
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter(lambda value, _: f"{value:g}")
    return legend_above(ax)


def friend(
    scores: np.ndarray, smiling: np.ndarray, labels: np.ndarray, *, threshold: int, release: int,
    classes: tuple[str, str] = ("not smiling", "smiling"), ax: Axes,
) -> Axes:  # fmt: skip
    """Scores (n,) of a sequence of frames, what was on them (labels), and when the friend smiles."""
    place = np.arange(1, len(scores) + 1)
    when = place[np.asarray(smiling, bool)]
    ax.bar(when, 267, 1, -134, color=OKABE_ITO[2], alpha=0.2, linewidth=0, label="the friend smiles")
    ax.plot(place, scores, color="grey", linewidth=1)
    for value, marker in ((1, "o"), (0, "x")):
        at, words = labels == value, classes[value]
        ax.plot(place[at], scores[at], marker, color=OKABE_ITO[5], label=words)
    ax.axhline(threshold, color=OKABE_ITO[3], linewidth=1, label=f"{classes[1]} from {threshold} on")
    ax.axhline(release, color=OKABE_ITO[3], linewidth=1, linestyle=":", label=f"no longer below {release}")
    ax.set(xlim=(0.5, len(scores) + 0.5), ylim=(-134, 133), xlabel="frame", ylabel="score (int8)")
    return legend_above(ax)
