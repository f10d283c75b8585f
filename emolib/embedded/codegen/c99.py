"""An int8 .tflite file as C99: smile.c and smile.h, which anyone can drop into a firmware.

The C needs <stdint.h>, 32-bit int and nothing else: no allocation, no library, one static arena (`arena`).
Weights and tables are constants. The functions that do the work are Jinja templates in `templates/`, a file
for each operator and for each part that it needs; only what this network needs is written. Numbers are
arranged so that the work is cheap:

- The input's zero point goes into the bias: sum(w * (x - z)) = sum(w * x) - z * sum(w). Padding holds z.
- What the windows of one output row see is gathered column by column, so that each window lies in one piece.
- Filters lie woven in pairs, four weights of the one, four of the other, filled up with weights of 0 to a
  multiple of four: a Cortex-M4 reads four bytes and multiplies two pairs of numbers at a time. It takes the
  even bytes apart from the odd ones, so weights come in that order, and with 16 bits, to be used as they are:
  twice the flash, a fifth fewer instructions.
- TFLite rounds twice, (sum * multiplier + 2^30) >> 31 and then a shift. The first is the upper half of a
  64-bit product with twice the sum, one instruction; `emit` proves that twice the sum fits into 32 bits.

`host` compiles the result for this computer, `firmware` for the chip.
"""

from __future__ import annotations

import math
import textwrap
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from jinja2 import Environment, PackageLoader, StrictUndefined

from emolib.embedded import arena, graph
from emolib.embedded.graph import Conv2D, GraphError, Operator, Pool, Window

EVEN_FIRST = [0, 2, 1, 3]


@dataclass(frozen=True)
class Source:
    """What `emit` wrote: the texts of smile.c and smile.h, their operators and where tensors lie.

    A smile begins at a score of `threshold` and is over below `release`.
    """

    c: str
    h: str
    operators: tuple[Operator, ...]
    plan: arena.Plan
    threshold: int
    release: int

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one inference."""
        return sum(operator.macs for operator in self.operators)


def emit(model_bytes: bytes, *, threshold: int | None = None, about: str = "") -> Source:
    """Write the network as C.

    Args:
        model_bytes: a file that `graph.read` accepts.
        threshold: int8 score from which on it is a smile; None: that of even odds.
        about: a line about the network, for the head of both files.

    Raises:
        QuantisationError, GraphError: not a file that can be written as C, see `graph.read`; a sum of a
            convolution could leave 31 bits.
        ValueError: a threshold that is no int8.
    """
    network = graph.read(model_bytes)
    threshold = network.byte(0.5) if threshold is None else int(threshold)
    if not -128 <= threshold <= 127:
        raise ValueError(f"threshold: expected an int8 score, -128 to 127, got {threshold}")
    release = max(-128, threshold - max(1, round(math.log(2) / network.output_scale)))  # half the odds
    operators = _from_frame(network.operators)
    plan, usual = arena.plan(operators), _usual(operators)
    steps = enumerate(zip(operators, plan.steps, strict=True), 1)
    layers = [_layer(number, *each, usual) for number, each in steps]
    values = {
        "operators": operators, "plan": plan, "layers": layers, "threshold": threshold, "release": release,
        "scale": repr(float(np.float32(network.output_scale))), "zero": network.output_zero,
        "about": about, "parts": _parts([layer["function"] for layer in layers], usual),
    }  # fmt: skip
    c, h = (_templates().get_template(f"smile.{end}.in").render(values) for end in "ch")
    return Source(c, h, operators, plan, threshold, release)


def _from_frame(operators: tuple[Operator, ...]) -> tuple[Operator, ...]:
    """The operators, with a copy of the frame ahead of a first one that cannot read its unsigned bytes."""
    first = operators[0]
    if isinstance(first, Conv2D) or first.average or first.window.size == (1, 1):
        return operators
    return (Pool(Window((1, 1), (1, 1)), first.shape, first.shape, average=False), *operators)


def _function(number: int, operator: Operator) -> str:
    """The template whose function does the work of `operator`."""
    if isinstance(operator, Conv2D):
        return "convolve_depthwise" if operator.depthwise else "convolve"
    if operator.average:
        return "mean_grey" if operator.shape[2] == 1 else "mean"
    return "pick" if number == 1 else "largest"


def _templates() -> Environment:
    loader = PackageLoader("emolib.embedded.codegen")
    made = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)
    made.filters["wrapped"] = lambda numbers: textwrap.fill(
        ", ".join(map(str, numbers)) + ",", 118, initial_indent="    ", subsequent_indent="    "
    )
    return made


def _parts(names: list[str], usual: bool) -> list[str]:
    """Texts of the templates `names` and of all that they need, those first; see `_usual`."""
    templates, seen, texts = _templates(), set(), []

    def need(*names: str) -> str:
        for name in names:
            if name not in seen:
                seen.add(name)
                texts.append(templates.get_template(f"{name}.c").render(need=need, usual=usual))
        return ""

    need("words", *names)
    return texts


def _usual(operators: tuple[Operator, ...]) -> bool:
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


def _layer(number: int, operator: Operator, step: arena.Placement, usual: bool) -> dict[str, Any]:
    """What the templates write of one operator."""
    function = _function(number, operator)
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
