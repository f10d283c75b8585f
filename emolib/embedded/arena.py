"""Where each tensor lies in one small block of memory, the arena.

A chain of operators needs two tensors at a time, and often less: an operator that walks down its input may
write its output over rows that it has read for the last time. `plan` finds the smallest arena in which every
output lies beside its input or over that part of it. (TFLite's planners keep whole tensors apart; overlap by
rows is Lin et al. 2021, MCUNetV2, and Cai et al. 2022, in a simple form.)

The frame is not in the arena: the camera's driver owns it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from math import prod

import numpy as np

from emolib.embedded.graph import Conv2D, Operator


@dataclass(frozen=True)
class Placement:
    """What one operator uses of the arena, in bytes from its start.

    Attributes:
        source: where its input lies; None for the frame.
        target: where its output goes.
        strip: where it gathers what the windows of one output row see; None: it reads its input in place.
    """

    source: int | None
    target: int
    strip: int | None


@dataclass(frozen=True)
class Plan:
    """One step for each operator, and the bytes of the whole arena, `slack` included."""

    steps: tuple[Placement, ...]
    size: int


SLACK = 3
"""Bytes behind every tensor and strip that kernels may read, and never use: they load four at a time."""


def columns(operator: Conv2D) -> int:
    """Columns that the windows of one output row see, from the first one's first to the last one's last."""
    return (operator.output[1] - 1) * operator.window.strides[1] + operator.window.size[1]


def in_one_piece(operator: Conv2D) -> bool:
    """Whether every window lies in memory without a gap: one row high, or as wide as the input."""
    (height, width), (rows, wide, _) = operator.window.size, operator.shape
    deep = (operator.output[0] - 1) * operator.window.strides[0] + height
    inside = operator.window.before == (0, 0) and columns(operator) <= wide and deep <= rows
    return inside and (height == 1 or width == wide)


def strip_bytes(operator: Operator, from_frame: bool) -> int:
    """Bytes of the strip into which an operator gathers what the windows of one output row see, column by
    column, so that each lies in one piece; 0 where they do already. What reads the frame keeps there a 32-bit
    sum for each pixel of a row; for means also the row itself, and sums of its windows.
    """
    if from_frame:
        (_, width, _), window = operator.output, operator.window.size[1]
        averaged = operator.window.size != (1, 1)
        return 4 * width * window + averaged * (4 * width + width * window) + SLACK
    if not isinstance(operator, Conv2D) or in_one_piece(operator):
        return 0
    return operator.window.size[0] * columns(operator) * operator.shape[2] + SLACK


def overlap(operator: Operator, *, gathered: bool) -> int:
    """How many bytes the start of the output has to lie below that of the input, where the two overlap.

    When output row i is written, no byte may be hit that is still to be read: rows from that of window i on
    or, where a strip is gathered first, from that of window i + 1 on. Pools go pixel by pixel, and keep only
    what their next pixel sees.
    """
    (_, width, channels), (out_height, out_width, filters) = operator.shape, operator.output
    pitch, out_pitch = width * channels, out_width * filters
    (step_y, step_x), before = operator.window.strides, operator.window.before[0]
    if isinstance(operator, Conv2D):
        later = 1 if gathered else 0
        free = (max(0, (i + later) * step_y - before) * pitch for i in range(out_height - later))
        return max([(i + 1) * out_pitch - read for i, read in enumerate(free)], default=0)
    rows, gain = np.arange(out_height), out_pitch - step_y * pitch
    ends = rows[:, None] * gain + np.arange(1, out_width) * (1 - step_x) * channels
    return int(max(0, *((rows + 1) * gain), ends.max(initial=0)))


def plan(operators: tuple[Operator, ...]) -> Plan:
    """Find the smallest arena for a chain of operators, the first of which reads the frame."""
    sizes = [prod(operator.output) + SLACK for operator in operators]
    strips = [strip_bytes(operator, from_frame=index == 0) for index, operator in enumerate(operators)]
    gaps = [
        overlap(operator, gathered=bool(strip)) for operator, strip in zip(operators, strips, strict=True)
    ]
    together = [size + strip for size, strip in zip(sizes, strips, strict=True)]
    beside = max(most + before for most, before in zip(together, [0, *sizes[:-1]], strict=True))

    def fits(size: int) -> bool:
        return _steps(sizes, strips, gaps, size) is not None

    size = bisect_left(range(beside + 1), True, max(together), beside, key=fits)
    return Plan(_steps(sizes, strips, gaps, size) or (), size)


def _steps(sizes: list[int], strips: list[int], gaps: list[int], size: int) -> tuple[Placement, ...] | None:
    """Where all lies in an arena of `size` bytes; None if that is too small."""

    @cache
    def rest(index: int, source: int | None) -> tuple[Placement, ...] | None:
        """Steps of the operators from `index` on, where the input of that lies at `source`."""
        if index == len(sizes):
            return ()
        mine, wanted, begin = sizes[index], strips[index], source or 0
        had = (begin, begin if source is None else begin + sizes[index - 1])
        over = begin - gaps[index]  # from here down, it may lie over its input
        for target in (0, size - mine, over, had[1], begin - mine):
            apart = target >= had[1] or target + mine <= begin
            if not 0 <= target <= size - mine or not (apart or target <= over):
                continue
            strip = _free([had, (target, target + mine)], wanted, size) if wanted else None
            if wanted and strip is None:
                continue
            if (others := rest(index + 1, target)) is not None:
                return (Placement(source, target, strip), *others)
        return None

    return rest(0, None)


def _free(taken: list[tuple[int, int]], wanted: int, size: int) -> int | None:
    """The first place for `wanted` bytes that hits nothing in `taken` (start, end)."""
    for start in sorted([0, *(end for _, end in taken)]):
        if start + wanted <= size and all(start >= end or start + wanted <= begin for begin, end in taken):
            return start
    return None
