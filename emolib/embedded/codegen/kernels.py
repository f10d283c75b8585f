"""What the templates write of one operator: its function, its constants in the order of the work.

Numbers are arranged so that the work is cheap:

- The input's zero point goes into the bias: sum(w * (x - z)) = sum(w * x) - z * sum(w). Padding holds z.
- What the windows of one output row see is gathered column by column, so that each window lies in one piece.
- Filters lie woven in pairs, four weights of the one, four of the other, filled up with weights of 0 to a
  multiple of four: a Cortex-M4 reads four bytes and multiplies two pairs of numbers at a time. It takes the
  even bytes apart from the odd ones, so weights come in that order, and with 16 bits, to be used as they are:
  twice the flash, a fifth fewer instructions.
- TFLite rounds twice, (sum * multiplier + 2^30) >> 31 and then a shift. The first is the upper half of a
  64-bit product with twice the sum, one instruction; `emit` proves that twice the sum fits into 32 bits.

Leaves out the files themselves: `c99`.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from emolib.embedded import arena
from emolib.embedded.graph import Conv2D, GraphError, Operator

EVEN_FIRST = [0, 2, 1, 3]


def function_of(number: int, operator: Operator) -> str:
    """The template whose function does the work of `operator`."""
    if isinstance(operator, Conv2D):
        return "convolve_depthwise" if operator.depthwise else "convolve"
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


def layer(number: int, operator: Operator, step: arena.Placement, usual: bool) -> dict[str, Any]:
    """What the templates write of one operator."""
    function = function_of(number, operator)
    shapes = " -> ".join("x".join(map(str, shape)) for shape in (operator.shape, operator.output))
    relu = ", ReLU" if isinstance(operator, Conv2D) and operator.relu else ""
    macs = f"{operator.macs:>10,} multiply-accumulates" if operator.macs else ""
    line = f"{number:>2}  {operator.title + relu:<24} {shapes:<26} {macs}".rstrip()
    layer = {"number": number, "line": line, "function": function, "operator": operator, "step": step}
    if isinstance(operator, Conv2D):
        weights, table = _constants(operator, step.strip is None, usual)
        layer |= {"columns": arena.columns(operator), "weights": weights.tolist(), "table": table.tolist()}
    return layer | {"pitch": prod(operator.shape[1:])}


def _constants(operator: Conv2D, in_place: bool, usual: bool) -> tuple[np.ndarray, np.ndarray]:
    """Weights (n,) in the order of the work; int (filters, 4 or 5), see templates/channel.c.

    Filters (full) or channels (depthwise) are filled up with zeros to a multiple of two or four.
    """
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
    table = np.stack(entries, axis=1)
    block = 4 if operator.depthwise else 2
    table = np.pad(table, ((0, -len(table) % block), (0, 0)), mode="edge")
    weights = operator.weights
    if not in_place:  # the strip goes down the columns
        weights = weights.transpose(0, 2, 1, 3)
    if operator.depthwise:
        taps = weights.reshape(-1, weights.shape[3])
        taps = np.pad(taps, ((0, 0), (0, -taps.shape[1] % 4)))
        return taps.reshape(len(taps), -1, 4).transpose(1, 0, 2)[..., EVEN_FIRST].ravel(), table
    flat = weights.reshape(len(weights), -1)
    flat = np.pad(flat, ((0, len(flat) % 2), (0, -flat.shape[1] % 4)))
    return flat.reshape(-1, 2, flat.shape[1] // 4, 4).transpose(0, 2, 1, 3)[..., EVEN_FIRST].ravel(), table
