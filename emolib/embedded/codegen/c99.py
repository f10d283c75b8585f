"""An int8 .tflite file as C99: smile.c and smile.h, which anyone can drop into a firmware.

The C needs <stdint.h>, 32-bit int and nothing else: no allocation, no library, no memory of its own but a
context that the caller gives (`arena`). Weights and tables are constants. The functions that do the work are
Jinja templates in `templates/`, a file for each operator and for each part that it needs, written for the
prefix "smile"; only what this network needs is written. Layer 1 scales a camera's frame as it comes (`frames`
is the same in NumPy). `kernels` arranges the numbers; `host` compiles the result for this computer,
`firmware` for the chip.
"""

from __future__ import annotations

import hashlib
import math
import re
import textwrap
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any

import numpy as np
from jinja2 import Environment, FunctionLoader, StrictUndefined

import emolib
from emolib.data.dataset import CLASSES
from emolib.embedded import arena, frames, graph, reader
from emolib.embedded.codegen import kernels
from emolib.embedded.operators import PIXEL, Conv2D, Operator, Pick, Pool, copy

FORMS = ("speed", "size")
"""What counts: few instructions, or little flash, with weights of 8 bits and short code."""
BRACES = str.maketrans("[]", "{}")
TAKEN = "assert board ctype errno float friend limits locale math signal stdint stdio stdlib string time"
"""Prefixes whose header would be taken for another: of the C library, of the firmware."""


@dataclass(frozen=True)
class Source:
    """What `emit` wrote: the texts of PREFIX.c and PREFIX.h, their operators and where tensors lie.

    A smile begins at a score of `threshold` and is over below `release`.
    """

    c: str
    h: str
    operators: tuple[Operator, ...]
    plan: arena.Plan
    threshold: int
    release: int
    prefix: str = "smile"
    optimize: str = "speed"

    @property
    def networks(self) -> tuple[Source, ...]:
        """The one of it: a friend in a room has two."""
        return (self,)

    @property
    def files(self) -> dict[str, str]:
        """{file name: text}."""
        return {f"{self.prefix}.c": self.c, f"{self.prefix}.h": self.h}

    @property
    def context_bytes(self) -> int:
        """All the RAM of one camera: the arena in whole words, and where its frame stands."""
        return -(-self.plan.size // 4) * 4 + 40

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one inference."""
        return sum(operator.macs for operator in self.operators)


def emit(
    model_bytes: bytes,
    *,
    threshold: int | None = None,
    about: str = "",
    prefix: str = "smile",
    optimize: str = "speed",
    classes: tuple[str, str] = CLASSES,
    command: str = "",
    kept: bool = False,
) -> Source:
    """Write the network as C.

    Args:
        model_bytes: a file that `graph.read` accepts.
        threshold: int8 score from which on it is a smile; None: that of even odds.
        about: a line about the network, for the head of the header.
        prefix: of files and of all public names, so that several networks go into one program.
        optimize: what counts, one of `FORMS`; both compute the same bits.
        classes: what the network tells apart, negative and positive.
        command: that wrote the files, for the head of both.
        kept: a detector, which ends in a map: the C keeps the picture that it scales from a frame, and reads
            it through a table of greys.

    Raises:
        QuantisationError, GraphError: not a file that can be written as C, see `graph.read`; a sum of a
            convolution could leave 31 bits; no detector where one is asked for, or one where not.
        ValueError: a threshold that is no int8; a prefix that is no small C name, or one that is taken;
            another form.
    """
    check(prefix)
    if optimize not in FORMS:
        raise ValueError(f"optimize: expected {' or '.join(FORMS)}, got {optimize}")
    network = graph.read(model_bytes)
    threshold = network.byte(0.5) if threshold is None else int(threshold)
    if not -128 <= threshold <= 127:
        raise ValueError(f"threshold: expected an int8 score, -128 to 127, got {threshold}")
    over = release(threshold, network.output_scale)
    is_map = network.operators[-1].output != (1, 1, 1)
    reader.require(
        is_map == kept, ("one logit", "a map")[kept], ("one logit", "a map")[is_map], graph.GraphError
    )
    operators = from_frame(network.operators, kept)
    usual, small = kernels.usual(operators), optimize == "size"
    plan = (arena.plan_kept if kept else arena.plan)(operators, usual)
    layers = kernels.layers(operators, plan, usual, small)
    high, wide = (frames.LARGEST_SIDE // side + 1 for side in operators[0].shape[:2])
    means = isinstance(operators[0], Pool) and operators[0].window.size != PIXEL
    way_in = ["load4", "sum4", "mean_of"] if means else []
    values = {
        "operators": operators, "plan": plan, "layers": layers, "threshold": threshold, "release": over,
        "scale": repr(float(np.float32(network.output_scale))), "zero": network.output_zero,
        "about": about, "command": command, "classes": classes, "smiles": classes == CLASSES,
        "version": emolib.__version__, "digest": hashlib.sha256(model_bytes).hexdigest(),
        "contrast": frames.CONTRAST, "large": high * wide > frames.MOST_OF_A_BOX,
        "kept": kept, "small": small, "picks": isinstance(operators[0], Pick), "means": means,
        "parts": _parts(way_in, layers[1:], usual, small, prefix),
    }  # fmt: skip
    c, h = (templates(prefix).get_template(f"smile.{end}.in").render(values) for end in "ch")
    return Source(c, h, operators, plan, threshold, over, prefix, optimize)


def release(threshold: int, scale: float) -> int:
    """The score of half the odds, below which is over what begins at `threshold`; `scale`: of the output."""
    return max(-128, threshold - max(1, round(math.log(2) / scale)))


def check(prefix: str, longest: int = 31) -> None:
    """Refuse what is no small C name of at most so many letters, or is taken."""
    if not re.fullmatch(f"[a-z][a-z0-9_]{{0,{longest - 1}}}", prefix) or prefix in TAKEN.split():
        expected = f"a small letter, then at most {longest - 1} of those, digits and _"
        raise ValueError(f"prefix: expected {expected}, and no header of the C library, got {prefix}")


def named(text: str, prefix: str) -> str:
    """C that is written for the prefix "smile", for another one."""
    text = re.sub(r"\bsmile(?=_|\.[ch]\b)", prefix, text)
    return re.sub(r"(?:\b|(?<=-D))SMILE(?=_)", prefix.upper(), text)


def from_frame(operators: tuple[Operator, ...], kept: bool = False) -> tuple[Operator, ...]:
    """The operators, the first of which takes the frame row by row: means of blocks, every nth pixel, or the
    pixels that a sparse layer needs. Else, and where the picture is `kept`, which a pool has to read, it is a
    copy of the frame.
    """
    first, whole = operators[0], copy(operators[0].shape, operators[0].shape)
    if kept:
        right = isinstance(first, Pool) and first.window.before == (0, 0)
        reader.require(right, "a detector that shrinks first", first.title, graph.GraphError)
        return (whole, *operators)
    pixels = first if isinstance(first, Pool) and first.window.size == PIXEL else whole
    behind = operators if pixels is whole else operators[1:]
    if isinstance(layer := next(iter(behind), None), Conv2D) and layer.sparse:
        return (*_picked(pixels, layer), *behind[1:])
    means = isinstance(first, Pool) and first.average and first.window.size == first.window.strides
    return operators if means or pixels is first else (whole, *operators)


def _picked(pixels: Pool, layer: Conv2D) -> tuple[Pick, Conv2D]:
    """A sparse layer behind every nth pixel as one behind those alone that have a weight."""
    used = np.argwhere(layer.weights.any(axis=(0, 3)))
    used = used if len(used) else np.zeros((1, 2), int)
    pick = Pick(used * pixels.window.strides - pixels.window.before, pixels.shape)
    weights = layer.weights[:, used[:, 0], used[:, 1]][:, np.newaxis]
    window = replace(layer.window, size=pick.output[:2])
    return pick, replace(layer, window=window, shape=pick.output, weights=weights)


def templates(prefix: str) -> Environment:
    """The C to fill in, for another prefix."""
    folder = files(__package__) / "templates"
    loader = FunctionLoader(lambda name: named((folder / name).read_text(encoding="utf-8"), prefix))
    made = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)
    made.filters["wrapped"] = lambda numbers: textwrap.fill(
        str(list(numbers))[1:-1].translate(BRACES) + ",", 118, initial_indent="    ", subsequent_indent="    "
    )
    made.filters["comment"] = lambda words: " ".join(words.split()).replace("*/", "* /").replace("/*", "/ *")
    return made


def _parts(
    way_in: list[str], layers: list[dict[str, Any]], usual: bool, small: bool, prefix: str
) -> list[str]:
    """Texts of the templates `way_in` and of those of `layers`, with all that they need, those first."""
    pieces, seen, texts = templates(prefix), set(), []

    def need(*names: str) -> str:
        for name in names:
            if name not in seen:
                seen.add(name)
                texts.append(pieces.get_template(f"{name}.c").render(values))
        return ""

    unrolled = sorted({layer["unrolled"] for layer in layers if "unrolled" in layer})
    values = {"need": need, "usual": usual, "small": small, "unrolled": unrolled}
    need("words", *way_in, *(layer["function"] for layer in layers if layer["function"]))
    return texts
