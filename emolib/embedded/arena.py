"""Where each tensor lies in one small block of memory, the arena.

A chain of operators needs two tensors at a time, and often less: an operator that walks down its input may
write its output over rows that it has read for the last time. `plan` finds the smallest arena in which every
output lies beside its input or over that part of it. (TFLite's planners keep whole tensors apart; overlap by
rows is Lin et al. 2021, MCUNetV2, and Cai et al. 2022, in a simple form.)

The frame is not in the arena: the camera's driver owns it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import prod

from emolib.embedded.graph import Convolution, Operator


@dataclass(frozen=True)
class Step:
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

    steps: tuple[Step, ...]
    size: int


SLACK = 3
"""Bytes behind every tensor and strip that kernels may read, and never use: they load four at a time."""


def columns(operator: Convolution) -> int:
    """Columns that the windows of one output row see, from the first one's first to the last one's last."""
    return (operator.output[1] - 1) * operator.window.strides[1] + operator.window.size[1]


def in_one_piece(operator: Convolution) -> bool:
    """Whether every window lies in memory without a gap: one row high, or as wide as the input."""
    (height, width), (rows, wide, _) = operator.window.size, operator.shape
    deep = (operator.output[0] - 1) * operator.window.strides[0] + height
    inside = operator.window.before == (0, 0) and columns(operator) <= wide and deep <= rows
    return inside and (height == 1 or width == wide)


def strip_bytes(operator: Operator, from_frame: bool) -> int:
    """Bytes of the strip into which an operator gathers what the windows of one output row see, column by
    column, so that each lies in one piece; 0 where they do already.
    """
    if not isinstance(operator, Convolution) or (in_one_piece(operator) and not from_frame):
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
    if isinstance(operator, Convolution):
        later = 1 if gathered else 0
        free = (max(0, (i + later) * step_y - before) * pitch for i in range(out_height - later))
        return max([(i + 1) * out_pitch - read for i, read in enumerate(free)], default=0)
    ends = [(i + 1) * (out_pitch - step_y * pitch) for i in (0, out_height - 1)]
    if out_width > 1:  # linear in row and column, so that the corners decide
        ends += [
            i * (out_pitch - step_y * pitch) + j * (1 - step_x) * channels
            for i in (0, out_height - 1)
            for j in (1, out_width - 1)
        ]
    return max(0, *ends)


def plan(operators: tuple[Operator, ...]) -> Plan:
    """Find the smallest arena for a chain of operators, the first of which reads the frame."""
    sizes = [prod(operator.output) + SLACK for operator in operators]
    strips = [strip_bytes(operator, from_frame=index == 0) for index, operator in enumerate(operators)]
    least = max(size + strip for size, strip in zip(sizes, strips, strict=True))
    gaps = [
        overlap(operator, gathered=bool(strip)) for operator, strip in zip(operators, strips, strict=True)
    ]
    most = max(
        size + strip + before
        for size, strip, before in zip(sizes, strips, [0, *sizes[:-1]], strict=True)
    )  # fmt: skip
    low, high = least, most  # the latter holds every input beside its output
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _fit(sizes, strips, gaps, middle) else (middle + 1, high)
    targets = _fit(sizes, strips, gaps, low)
    steps = []
    for index, target in enumerate(targets):
        source = targets[index - 1] if index else None
        taken = [(target, target + sizes[index])] + ([(source, source + sizes[index - 1])] if index else [])
        spot = _free(taken, strips[index], low) if strips[index] else None
        steps.append(Step(source, target, spot))
    return Plan(tuple(steps), low)


def _fit(sizes: list[int], strips: list[int], gaps: list[int], size: int) -> tuple[int, ...] | None:
    """Where the outputs go in an arena of `size` bytes; None if that is too small."""

    @cache
    def rest(index: int, source: int) -> tuple[int, ...] | None:
        """Targets of the operators from `index` on, where the input of that lies at `source`."""
        if index == len(sizes):
            return ()
        before, mine = (source, source + sizes[index - 1]), sizes[index]
        for target in (0, size - mine, source - gaps[index], before[1], source - mine):
            if not 0 <= target <= size - mine:
                continue
            apart = target >= before[1] or target + mine <= source
            if not (apart or target <= source - gaps[index]):
                continue
            if strips[index] and _free([before, (target, target + mine)], strips[index], size) is None:
                continue
            if (others := rest(index + 1, target)) is not None:
                return (target, *others)
        return None

    for target in (0, size - sizes[0]):
        if strips[0] and _free([(target, target + sizes[0])], strips[0], size) is None:
            continue
        if (others := rest(1, target)) is not None:
            return (target, *others)
    return None


def _free(taken: list[tuple[int, int]], wanted: int, size: int) -> int | None:
    """The first place for `wanted` bytes that hits nothing in `taken` (start, end)."""
    for start in sorted([0, *(end for _, end in taken)]):
        if start + wanted <= size and all(start >= end or start + wanted <= begin for begin, end in taken):
            return start
    return None
