"""An int8 .tflite file as C99: smile.c and smile.h, which anyone can drop into a firmware.

The C needs <stdint.h>, 32-bit int and nothing else: no allocation, no library, one static arena (`arena`).
Weights and tables are constants. The functions that do the work are Jinja templates in `templates/`, a file
for each operator and for each part that it needs; only what this network needs is written. `kernels` arranges
the numbers; `host` compiles the result for this computer, `firmware` for the chip.
"""

from __future__ import annotations

import math
import textwrap
from dataclasses import dataclass

import numpy as np
from jinja2 import Environment, PackageLoader, StrictUndefined

from emolib.embedded import arena, graph
from emolib.embedded.codegen import kernels
from emolib.embedded.graph import Conv2D, Operator, Pool, Window


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
    plan, usual = arena.plan(operators), kernels.usual(operators)
    steps = enumerate(zip(operators, plan.steps, strict=True), 1)
    layers = [kernels.layer(number, *each, usual) for number, each in steps]
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


def _templates() -> Environment:
    loader = PackageLoader("emolib.embedded.codegen")
    made = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)
    made.filters["wrapped"] = lambda numbers: textwrap.fill(
        ", ".join(map(str, numbers)) + ",", 118, initial_indent="    ", subsequent_indent="    "
    )
    return made


def _parts(names: list[str], usual: bool) -> list[str]:
    """Texts of the templates `names` and of all that they need, those first; see `kernels.usual`."""
    templates, seen, texts = _templates(), set(), []

    def need(*names: str) -> str:
        for name in names:
            if name not in seen:
                seen.add(name)
                texts.append(templates.get_template(f"{name}.c").render(need=need, usual=usual))
        return ""

    need("words", *names)
    return texts
