"""Where each tensor lies in one small block of memory, the arena.

A chain of operators needs two tensors at a time, and often less: an operator that walks down its input may
write its output over rows that it has read for the last time. `plan` finds the smallest arena in which every
output lies beside its input or over that part of it. (TFLite's planners keep whole tensors apart; overlap by
rows is Lin et al. 2021, MCUNetV2, and Cai et al. 2022, in a simple form.)

The frame is not in the arena: it comes row by row, and layer 1 keeps what the network reads of it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from math import prod

import numpy as np

from emolib.embedded.operators import PIXEL, Conv2D, Operator, Pick, Pool, Window


@dataclass(frozen=True)
class Placement:
    """What one operator uses of the arena, in bytes from its start.

    Attributes:
        source: where its input lies; None for the frame.
        target: where its output goes.
        strip: where it gathers what the windows of one output row see; None for a pool.
        target_bytes, strip_bytes: how long these are; none for a pool that is taken in one with the
            convolution before it, which writes the pool's output.
    """

    source: int | None
    target: int
    strip: int | None
    target_bytes: int = 0
    strip_bytes: int = 0


@dataclass(frozen=True)
class Plan:
    """One step for each operator, and the bytes of the whole arena."""

    steps: tuple[Placement, ...]
    size: int


SLACK = 12
"""Bytes behind a strip that kernels may read, and never use: they load up to sixteen at a time."""


def pool_behind(operators: tuple[Operator, ...], index: int) -> Pool | None:
    """The largest of 2x2 that a convolution takes in one with itself, so that its own output never exists."""
    pair = operators[index : index + 2]
    if len(pair) < 2 or not isinstance(pair[0], Conv2D) or pair[0].depthwise or not isinstance(pair[1], Pool):
        return None
    pool = pair[1]
    return None if pool.average or pool.window != Window((2, 2), (2, 2)) else pool


def columns(operator: Conv2D, width: int) -> int:
    """Columns that `width` windows side by side see, from the first one's first to the last one's last."""
    return (width - 1) * operator.window.strides[1] + operator.window.size[1]


def column(operator: Conv2D) -> int:
    """Numbers from one column of a strip to the next: even, for whole words, but where channels are apart."""
    numbers = operator.window.size[0] * operator.shape[2]
    return numbers if operator.depthwise else numbers + numbers % 2


def strip_bytes(operator: Operator, pool: Pool | None, *, from_frame: bool = False) -> int:
    """Bytes of the strip into which a convolution gathers what the windows of an output row see, column by
    column, so that each lies in one piece: two rows of them with a pool. Numbers have 16 bits on some cores.
    What reads the frame keeps there a 32-bit sum for each pixel of a row; for means also the row itself, and
    sums of its windows.
    """
    if isinstance(operator, Pick):
        return 4 * int(np.unique(operator.places[:, 0], return_counts=True)[1].max())
    if from_frame:
        (_, width, _), window = operator.output, operator.window.size[1]
        averaged = operator.window.size != PIXEL
        return 4 * width * window + averaged * (4 * width + width * window)
    if not isinstance(operator, Conv2D) or operator.sparse:
        return 0
    rows, width = (2, 2 * pool.output[1]) if pool else (1, operator.output[1])
    numbers = rows * columns(operator, width) * column(operator)
    return max(2 * (numbers + 2), numbers + SLACK)


def overlap(operator: Operator, pool: Pool | None) -> int:
    """How many bytes the start of the output has to lie below that of the input, where the two overlap.

    When output row i is written, no byte may be hit that is still to be read: rows from that of window i + 1
    on, for a convolution has gathered all that row i sees. Pools go pixel by pixel, and keep only what their
    next pixel sees. Where zeros are skipped, all is read again for each filter.
    """
    if isinstance(operator, Pick) or isinstance(operator, Conv2D) and operator.sparse:
        return 0 if operator.output[2] == 1 else prod(operator.output)
    (_, width, channels), (out_height, out_width, filters) = operator.shape, (pool or operator).output
    pitch, out_pitch = width * channels, out_width * filters
    (step_y, step_x), before = operator.window.strides, operator.window.before[0]
    if isinstance(operator, Conv2D):
        step = step_y * (2 if pool else 1)
        free = (max(0, (i + 1) * step - before) * pitch for i in range(out_height - 1))
        return max([(i + 1) * out_pitch - read for i, read in enumerate(free)], default=0)
    rows, gain = np.arange(out_height), out_pitch - step_y * pitch
    ends = rows[:, None] * gain + np.arange(1, out_width) * (1 - step_x) * channels
    return int(max(0, *((rows + 1) * gain), ends.max(initial=0)))


def plan(operators: tuple[Operator, ...], usual: bool = True, *, from_frame: bool = True) -> Plan:
    """Find the smallest arena for a chain of operators, the first of which reads the frame, or, where it is
    not `from_frame`, what lies outside the arena.

    A pool that is taken in one with the convolution before it has its output as source and target. Only a
    `usual` network has such, see `kernels.usual`.
    """
    pools = [pool_behind(operators, index) if usual else None for index in range(len(operators))]
    alone = [index for index in range(len(operators)) if index == 0 or pools[index - 1] is None]
    sizes = [prod((pools[index] or operators[index]).output) for index in alone]
    strips = [strip_bytes(operators[i], pools[i], from_frame=from_frame and i == 0) for i in alone]
    gaps = [overlap(operators[index], pools[index]) for index in alone]
    together = [size + strip for size, strip in zip(sizes, strips, strict=True)]
    beside = 3 + max(most + before for most, before in zip(together, [0, *sizes[:-1]], strict=True))

    def fits(size: int) -> bool:
        return _steps(sizes, strips, gaps, size) is not None

    size = bisect_left(range(beside + 1), True, max(together), beside, key=fits)
    steps: list[Placement] = []
    for index, step in zip(alone, _steps(sizes, strips, gaps, size) or (), strict=True):
        steps += [step, *[Placement(step.target, step.target, None)] * (pools[index] is not None)]
    return Plan(tuple(steps), size)


def plan_kept(operators: tuple[Operator, ...], usual: bool = True) -> Plan:
    """The same, where the first operator's output, a copy of the frame, stays as it is: at the very start."""
    rest, strip = (
        plan(operators[1:], usual, from_frame=False),
        strip_bytes(operators[0], None, from_frame=True),
    )
    above = -(-(copy := prod(operators[0].output)) // 4) * 4
    steps = [Placement(None, 0, above, copy, strip)]
    for step in rest.steps:
        source, gathered = (None if at is None else at + above for at in (step.source, step.strip))
        steps.append(replace(step, source=source or 0, target=step.target + above, strip=gathered))
    return Plan(tuple(steps), above + max(rest.size, strip))


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
                return (Placement(source, target, strip, mine, wanted), *others)
        return None

    return rest(0, None)


def _free(taken: list[tuple[int, int]], wanted: int, size: int) -> int | None:
    """The first whole word for `wanted` bytes that hits nothing in `taken` (start, end)."""
    for start in sorted([0, *(-(-end // 4) * 4 for _, end in taken)]):
        if start + wanted <= size and all(start >= end or start + wanted <= begin for begin, end in taken):
            return start
    return None
