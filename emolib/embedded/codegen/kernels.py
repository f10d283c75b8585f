"""What the templates write of one operator: its function, its constants in the order of the work.

Numbers are arranged so that the work is cheap:

- The input's zero point goes into the bias: sum(w * (x - z)) = sum(w * x) - z * sum(w). Padding holds z.
- What the windows of one output row see is gathered column by column, so that each window lies in one piece,
  as numbers of 16 bits on cores with DSP instructions, which multiply two pairs of those at a time.
- Filters lie woven in pairs, four weights of the one, four of the other, filled up with weights of 0 to a
  multiple of four. Where speed counts, they have 16 bits on those cores, to be used as they are: twice the
  flash. Else such a core takes the even bytes of four apart from the odd ones, so weights come in that order.
- A convolution takes a pool of 2x2 behind it along. Rounding keeps the order, so the largest of four sums
  becomes the largest of four bytes: a quarter of the work behind each sum, and a quarter of the memory.
- TFLite rounds twice, (sum * multiplier + 2^30) >> 31 and then a shift. The first is the upper half of a
  64-bit product with twice the sum, one instruction; `emit` proves that twice the sum fits into 32 bits.
- Of a dense layer with most weights 0 only the others are there, each with the step to the next one's input.

Leaves out the files themselves: `c99`.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from emolib.embedded import arena
from emolib.embedded.graph import GraphError
from emolib.embedded.operators import Conv2D, Operator, Pick, Pool

EVEN_FIRST = [0, 2, 1, 3]
LONGEST_STEP = 255
LONGEST = 12
"""Steps of four taps that are written out at most: C99 wants no string of more than 4,095 characters."""


def function_of(operator: Operator, pool: Pool | None) -> str:
    """The template whose function does the work of `operator`, and that of a `pool` taken in one with it."""
    if isinstance(operator, Pick):
        return ""
    if isinstance(operator, Conv2D):
        if operator.sparse:
            return "sparse"
        return "convolve_depthwise" if operator.depthwise else "convolve_largest" if pool else "convolve"
    if operator.average:
        return "mean_grey" if operator.shape[2] == 1 else "mean"
    return "largest"


def usual(operators: tuple[Operator, ...]) -> bool:
    """Whether the quick requantisation will do: every sum is shifted to the right, not so far that a zero
    point, shifted to the left, is lost, and a ReLU's zero is the smallest int8.
    """
    convolutions = [operator for operator in operators if isinstance(operator, Conv2D)]
    shifts = [_shifts(operator) for operator in convolutions]
    right = all(((each > 0) & (each <= 20)).all() for each in shifts)
    return right and all(each.output_zero == -128 for each in convolutions if each.relu)


def _shifts(operator: Conv2D) -> np.ndarray:
    """Shifts to the right; where the multiplier is 0, any will do."""
    return np.where(operator.multipliers == 0, 1, -operator.shifts)


def layers(
    operators: tuple[Operator, ...], plan: arena.Plan, usual: bool, small: bool
) -> list[dict[str, Any]]:
    """What the templates write of each operator; `function` is empty where that before it does its work.

    Args:
        operators: as `graph.read` gives them.
        plan: where their tensors lie.
        usual: see `usual`.
        small: int8 weights and short code; else all that is quick.
    """
    made: list[dict[str, Any]] = []
    pool: Pool | None = None
    for number, (operator, step) in enumerate(zip(operators, plan.steps, strict=True), 1):
        taken, pool = pool, arena.pool_behind(operators, number - 1) if usual else None
        shapes = " -> ".join("x".join(map(str, shape)) for shape in (operator.shape, operator.output))
        relu = ", ReLU" if isinstance(operator, Conv2D) and operator.relu else ""
        extra = f"{operator.macs:>10,} multiply-accumulates" if operator.macs else ""
        extra = f"    in one with {number - 1}" if taken else extra
        line = f"{number:>2}  {operator.title + relu:<24} {shapes:<26} {extra}".rstrip()
        function = "" if taken else function_of(operator, pool)
        layer = {"number": number, "line": line, "function": function, "operator": operator, "step": step}
        if isinstance(operator, Conv2D) and operator.sparse:
            layer |= {"pairs": pairs(operator.weights), "table": _table(operator, usual).tolist()}
        elif isinstance(operator, Conv2D):
            weights, table, taps = _constants(operator, usual, small)
            output = (pool or operator).output
            layer |= {
                "output": output, "columns": arena.columns(operator, output[1] * (2 if pool else 1)),
                "column": arena.column(operator), "taps": taps, "unrolled": _unrolled(taps // 4),
                "weights": weights.tolist(), "table": table.tolist(),
            }  # fmt: skip
        if isinstance(operator, Pick):
            layer |= {"places": operator.places.tolist()}
        if isinstance(operator, Pool):
            (down, across), pitch = operator.window.before, prod(operator.shape[1:])
            layer |= {"pitch": pitch, "skipped": -down * pitch - across * operator.shape[2]}
        made.append(layer)
    return made


def pairs(weights: np.ndarray) -> list[list[int]]:
    """(weight, step to the next input) of all weights that are not 0; a step of 0 ends a filter.

    A step has a byte, and longer ones, as to the first, pass over a weight of 0.

    >>> pairs(np.array([[[[0, 0, 5]], [[0, 7, 0]]]], np.int8))
    [[0, 2], [5, 2], [7, 0]]
    """
    made = []
    for each in weights.reshape(len(weights), -1).tolist():
        at = 0
        for place in [place for place, weight in enumerate(each) if weight] or [0]:
            while place > at:
                made.append([each[at], step := min(place - at, LONGEST_STEP)])
                at += step
        made.append([each[at], 0])
    return made


def _unrolled(steps: int) -> int:
    """How many of `steps` are written out: those of a whole round."""
    return max((n for n in range(1, LONGEST + 1) if steps % n == 0), default=1)


def _table(operator: Conv2D, usual: bool) -> np.ndarray:
    """How sums become bytes: int (filters, 4 or 5), see templates/channel.c."""
    wide = operator.weights.astype(np.int64)
    of_filter = wide[0].transpose(2, 0, 1) if operator.depthwise else wide
    of_filter = of_filter.reshape(len(of_filter), -1)
    bias = operator.bias - operator.input_zero * of_filter.sum(axis=1)
    shifts = _shifts(operator)
    largest = int((np.abs(of_filter).sum(axis=1) * 128 + np.abs(bias)).max())
    if largest >= 2**30:
        raise GraphError(f"model_bytes: expected sums below 2^30, got one that may reach {largest:,}")
    offset = np.full(len(bias), operator.output_zero)
    if usual:
        offset = (1 << shifts >> 1) + (offset << shifts)
    entries = [bias, operator.multipliers, offset, shifts]
    if not usual:
        entries += [np.full(len(bias), operator.output_zero if operator.relu else -128)]
    return np.stack(entries, axis=1)


def _constants(operator: Conv2D, usual: bool, small: bool) -> tuple[np.ndarray, np.ndarray, int]:
    """Weights (n,) in the order of the work; `_table`; a window's taps.

    Filters (full) or channels (depthwise) are filled up with zeros to a multiple of two or four.
    """
    table, block = _table(operator, usual), 4 if operator.depthwise else 2
    table = np.pad(table, ((0, -len(table) % block), (0, 0)), mode="edge")
    weights = operator.weights.transpose(0, 2, 1, 3)  # down the columns, as in the strip
    order = EVEN_FIRST if small else slice(None)
    if operator.depthwise:
        of_taps = weights.reshape(-1, weights.shape[3])
        of_taps = np.pad(of_taps, ((0, 0), (0, -of_taps.shape[1] % 4)))
        return (
            of_taps.reshape(len(of_taps), -1, 4).transpose(1, 0, 2)[..., order].ravel(),
            table,
            len(of_taps),
        )
    by_column = weights.reshape(len(weights), weights.shape[1], -1)
    flat = np.pad(by_column, ((0, 0), (0, 0), (0, by_column.shape[2] % 2))).reshape(len(weights), -1)
    flat = np.pad(flat, ((0, len(flat) % 2), (0, -flat.shape[1] % 4)))
    taps = flat.shape[1]
    woven = flat.reshape(-1, 2, taps // 4, 4).transpose(0, 2, 1, 3)[..., order].ravel()
    return np.pad(woven, (0, 0 if small else 2 * (-taps % 16))), table, taps
