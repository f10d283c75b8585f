"""An int8 .tflite file as a list of operators with all numbers that a kernel needs: what `c99` writes as C.

The operators are those that `quantise.convert` makes of any network of the search: convolutions (full and
depthwise), max and average pools, windows of a picture, one after the other, with ReLU or nothing behind
them. The arithmetic is that of TFLite's reference kernels (Jacob et al. 2018): int32 sums, scaled by a 31-bit
multiplier and a shift for each channel, rounded twice. Anything else is refused by its name.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.embedded import reader
from emolib.embedded.operators import Conv2D, Operator, Pair, Pool, Shape, Window, copy, joined, windows
from emolib.embedded.reader import Node, Tensor, require

MOST_OPERATORS = 128
LARGEST_SIDE = 65535
"""Of the frame, in pixels: the C takes its sides as uint16."""
NONE, RELU = schema.ActivationFunctionType.NONE, schema.ActivationFunctionType.RELU
SAME, VALID = schema.Padding.SAME, schema.Padding.VALID


class GraphError(ValueError):
    """A file that `reader.read` accepts and the emitter does not know how to write; the message says why."""


Read = Callable[[Node, Shape, Shape], Operator]
Fields = dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class Graph:
    """Operators in order; what bytes of the output mean: logit = output_scale * (byte - output_zero)."""

    operators: tuple[Operator, ...]
    output_scale: float
    output_zero: int

    def byte(self, probability: float) -> int:
        """The smallest int8 score whose probability of a smile is at least `probability`; 127 at most."""
        if not 0 < probability < 1:
            raise ValueError(f"probability: expected one between 0 and 1, got {probability!r}")
        logit = math.log(probability / (1 - probability))
        return max(-128, min(127, math.ceil(logit / self.output_scale + self.output_zero)))


def read(model_bytes: bytes) -> Graph:
    """Read a file, and let through only what the C computes to the bit as TFLite does.

    What an operator's shapes and types must be is asked of LiteRT, at the end.

    Raises:
        QuantisationError: see `reader.read`; TFLite itself refuses the file.
        GraphError: an operator, an activation or an order of operators that `c99` cannot write.
    """
    file = reader.read(model_bytes)
    right = file.input.shape[3] == 1 and max(file.input.shape) <= LARGEST_SIDE
    require(right, "a grey frame, one channel", f"input {file.input.shape}", GraphError)
    found = f"{file.kind} in {file.output.title}"
    require(file.kind in ("logit", "map"), "one logit as the output", found, GraphError)
    n = len(file.nodes)
    require(n <= MOST_OPERATORS, f"at most {MOST_OPERATORS} operators", n, GraphError)
    operators: list[Operator] = []
    current = file.input
    for node in file.nodes:
        make = _reader(node, current)
        shape, current = _shape(node, current), node.outputs[0]
        operators.append(make(node, shape, _shape(node, current)))
    right = current is file.output
    require(right, "the last operator to give the output", file.nodes[-1].title, GraphError)
    reader.interpreter(model_bytes)
    return Graph(joined(operators), *file.output.quantisation())


def quantise_multiplier(real: float) -> tuple[int, int]:
    """`real` as (multiplier, shift): real = multiplier / 2^31 * 2^shift, as TFLite's QuantizeMultiplier does.

    >>> quantise_multiplier(0.75)
    (1610612736, 0)
    """
    if real == 0:
        return 0, 0
    fraction, shift = math.frexp(real)
    multiplier = math.floor(fraction * 2**31 + 0.5)
    if multiplier == 2**31:
        multiplier, shift = 2**30, shift + 1
    return (multiplier, shift) if shift >= -31 else (0, 0)


def _require(node: Node, right: object, expected: str, got: object) -> None:
    require(right, f"{expected} at {node.title}", got, GraphError)


def _reader(node: Node, current: Tensor) -> Read:
    """Who reads a node, which must be as READERS says, and fed with `current` and constants."""
    require(node.operator in READERS, f"one of {', '.join(READERS)}", node.title, GraphError)
    read_node, n_inputs, kind, fields = READERS[node.operator]
    right = node.inputs[:1] == (current,) and len(node.outputs) == 1
    _require(node, right, "a chain of operators", "a branch")
    constants = [one for one in node.inputs[1:] if one.data.size]
    right = n_inputs - 1 == len(constants) == len(node.inputs) - 1
    _require(node, right, f"{n_inputs - 1} constants", len(constants))
    _require(node, isinstance(node.options, kind), kind.__name__, type(node.options).__name__)
    for name, values in fields.items():
        value = getattr(node.options, name)
        _require(node, value in values, f"{name} {' or '.join(map(str, values))}", value)
    return read_node


def _shape(node: Node, tensor: Tensor) -> Shape:
    right = len(tensor.shape) == 4 and tensor.shape[0] == 1 and not tensor.data.size
    what = "tensors of shape (1, height, width, channels)"
    _require(node, right, what, f"{tensor.shape} in {tensor.title}")
    _require(node, tensor.type == "INT8", "INT8", f"{tensor.type} in {tensor.title}")
    return tensor.shape[1:]


def _window(node: Node, size: Pair, shape: Shape, output: Shape) -> Window:
    """What the operator sees; its output must be as large as that makes it."""
    strides = node.options.strideH, node.options.strideW
    _require(node, min(*strides, *size) >= 1, "a window and strides of at least 1", f"{size} and {strides}")
    window, n = windows(size, strides, shape, same=node.options.padding == SAME)
    _require(node, n == output[:2], f"an output of {n} pixels", output[:2])
    return window


def _convolution(node: Node, shape: Shape, output: Shape) -> Conv2D:
    (frame, kernel, bias), (target,), channels = node.inputs, node.outputs, output[2]
    types = kernel.type, bias.type  # LiteRT looks at them only as it runs
    _require(node, types == ("INT8", "INT32"), "INT8 weights and an INT32 bias", types)
    depthwise = node.operator == "DEPTHWISE_CONV_2D"
    right = len(kernel.shape) == 4 and kernel.shape[::3] == (1 if depthwise else channels, shape[2])
    what = "a depth multiplier of 1" if depthwise else "a convolution without groups"
    _require(node, right, what, f"{shape[2]} to {channels} channels for weights {kernel.shape}")
    per_channel = len(kernel.scales) in (1, channels)
    _require(node, per_channel, f"a scale for each channel in {kernel.title}", len(kernel.scales))
    plain = np.isfinite(kernel.scales).all() and (kernel.scales >= 0).all() and not kernel.zeros.any()
    found = f"scales from {kernel.scales.min()} on and zero points from {kernel.zeros.min()} on"
    _require(node, plain, f"scales above 0 and zero points of 0 in {kernel.title}", found)
    (scale, zero), (output_scale, output_zero) = frame.quantisation(), target.quantisation()
    reals = scale * np.broadcast_to(kernel.scales.astype(float), channels) / output_scale
    multipliers, shifts = np.array([quantise_multiplier(real) for real in reals.tolist()]).T
    _require(node, max(shifts) <= 30, f"a larger output scale in {target.title}", output_scale)
    window = _window(node, kernel.shape[1:3], shape, output)
    whole = not depthwise and window.size == shape[:2] and output[:2] == (1, 1)
    return Conv2D(
        window=window,
        shape=shape,
        output=output,
        weights=kernel.data,
        bias=bias.data,
        multipliers=multipliers.astype(np.int32),
        shifts=shifts,
        input_zero=zero,
        output_zero=output_zero,
        depthwise=depthwise,
        relu=node.options.fusedActivationFunction == RELU,
        sparse=whole and 2 * int(np.count_nonzero(kernel.data)) <= kernel.data.size,
    )


def _pool(node: Node, shape: Shape, output: Shape) -> Pool:
    window = _window(node, (node.options.filterHeight, node.options.filterWidth), shape, output)
    last = (np.array(output[:2]) - 1) * window.strides + window.size
    _require(node, (last <= shape[:2]).all(), "pools without padding", window)
    return Pool(window, shape, output, node.operator == "AVERAGE_POOL_2D")


def _slice(node: Node, shape: Shape, output: Shape) -> Pool:
    """A window of the picture, or what is left of it ahead of a shrinking that does not come out even."""
    begin, _, strides = (one.data for one in node.inputs[1:])
    start = [0 if node.options.beginMask >> i & 1 else at for i, at in enumerate(begin.ravel().tolist())]
    right = len(start) == 4 and start[0] == start[3] == 0 and min(start) >= 0 and (strides == 1).all()
    right = right and shape[2] == output[2]
    _require(node, right, "a slice of rows and columns", f"{begin} in steps of {strides}")
    return copy(shape, output, (start[1], start[2]))


POOL: Fields = {"padding": (SAME, VALID), "fusedActivationFunction": (NONE,)}
DILATION = dict.fromkeys(("dilationHFactor", "dilationWFactor"), (1,))
CONVOLUTION = POOL | {"fusedActivationFunction": (NONE, RELU)} | DILATION
SLICE: Fields = dict.fromkeys(("ellipsisMask", "newAxisMask", "shrinkAxisMask", "offset"), (0,))
READERS: dict[str, tuple[Read, int, type, Fields]] = {
    "CONV_2D": (_convolution, 3, schema.Conv2DOptionsT, CONVOLUTION),
    "DEPTHWISE_CONV_2D": (_convolution, 3, schema.DepthwiseConv2DOptionsT, CONVOLUTION),
    "MAX_POOL_2D": (_pool, 1, schema.Pool2DOptionsT, POOL),
    "AVERAGE_POOL_2D": (_pool, 1, schema.Pool2DOptionsT, POOL),
    "STRIDED_SLICE": (_slice, 4, schema.StridedSliceOptionsT, SLICE),
}
"""Who reads an operator; its inputs, all but the first constant; its options; what they may be, by field."""
