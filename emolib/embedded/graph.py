"""An int8 .tflite file as a list of operators with all numbers that a kernel needs: what `c99` writes as C.

The operators are those that `quantise.convert` makes of any network of the search: convolutions (full and
depthwise), max and average pools, one after the other, with ReLU or nothing behind them. The arithmetic is
that of TFLite's reference kernels (Jacob et al. 2018): int32 sums, scaled by a 31-bit multiplier and a shift
for each channel, rounded twice. Anything else is refused by its name.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.embedded import reader
from emolib.embedded.reader import Node, Tensor, require

MOST_OPERATORS = 128
LARGEST_SIDE = 65535
"""Of the frame, in pixels: the C takes its sides as uint16."""
Pair = tuple[int, ...]  # of rows, of columns
Shape = tuple[int, ...]  # height, width, channels
NONE, RELU = schema.ActivationFunctionType.NONE, schema.ActivationFunctionType.RELU
SAME, VALID = schema.Padding.SAME, schema.Padding.VALID


class GraphError(ValueError):
    """A file that `reader.read` accepts and the emitter does not know how to write; the message says why."""


@dataclass(frozen=True)
class Window:
    """What an operator sees: a window of `size` (height, width) every `strides` pixels.

    `before` is how many rows and columns the first window starts outside its input.
    """

    size: Pair
    strides: Pair
    before: Pair = (0, 0)


@dataclass(frozen=True, eq=False)
class Conv2D:
    """A full or depthwise convolution from `shape` to `output`.

    Attributes:
        weights: int8 (filters, height, width, channels); depthwise: (1, height, width, channels).
        bias: int32 (filters,); a sum starts there.
        multipliers: int32 (filters,) in [2^30, 2^31), or 0.
        shifts: int (filters,): sum * multiplier / 2^31 * 2^shift is the output less `output_zero`.
        input_zero, output_zero: zero points; padding is filled with the first.
        relu: whether a ReLU follows: no output is below `output_zero`.
    """

    window: Window
    shape: Shape
    output: Shape
    weights: np.ndarray
    bias: np.ndarray
    multipliers: np.ndarray
    shifts: np.ndarray
    input_zero: int
    output_zero: int
    depthwise: bool
    relu: bool

    @property
    def macs(self) -> int:
        """Multiply-accumulates, padding included (see `emolib.networks.cost`)."""
        return self.output[0] * self.output[1] * self.weights.size

    @property
    def title(self) -> str:
        """A short name for people, as in a table."""
        kind = "depthwise" if self.depthwise else "convolution"
        return f"{kind} {self.window.size[0]}x{self.window.size[1]}"


@dataclass(frozen=True)
class Pool:
    """The largest value or the mean of each window, channel by channel; no padding."""

    window: Window
    shape: Shape
    output: Shape
    average: bool
    macs: int = 0

    @property
    def title(self) -> str:
        """A short name for people, as in a table."""
        height, width = self.window.size
        if not self.average and (height, width) == (1, 1):
            nth = {1: "", 2: "2nd ", 3: "3rd "}.get(step := self.window.strides[0], f"{step}th ")
            return f"every {nth}pixel"
        return f"{'mean' if self.average else 'largest'} of {height}x{width}"


Operator = Conv2D | Pool
Read = Callable[[Node, Shape, Shape], Operator | None]
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
    current, whole = file.input, None
    for node in file.nodes:
        make = _reader(node, current)
        shape, current = _shape(node, current), node.outputs[0]
        made = make(node, shape, _shape(node, current))
        if whole is not None:  # the pool behind a slice does not see what is cut off, but jumps over it
            if not isinstance(made, Pool):
                raise GraphError(f"model_bytes: expected a pool behind a slice, got {node.title}")
            made = replace(made, shape=whole)
        whole = shape if made is None else None
        operators += [made] if made else []
    right = whole is None and current is file.output
    require(right, "the last operator to give the output", file.nodes[-1].title, GraphError)
    reader.interpreter(model_bytes)
    return Graph(tuple(operators), *file.output.quantisation())


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


def windows(size: Pair, strides: Pair, shape: Shape, *, same: bool) -> tuple[Window, Pair]:
    """Windows of `size` over `shape`, and how many (down, across); with `same`, they reach beyond the edges.

    >>> windows((3, 3), (2, 2), (7, 8, 1), same=True)
    (Window(size=(3, 3), strides=(2, 2), before=(1, 0)), (4, 4))
    """
    had = np.array(shape[:2])
    step = np.minimum(strides, had)  # one beyond the end is as good as one to the end
    n = -(-had // step) if same else (had - size) // step + 1
    before = np.maximum((n - 1) * step + size - had, 0) // 2
    return Window(size, tuple(step.tolist()), tuple(before.tolist())), tuple(n.tolist())


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
    return Conv2D(
        window=_window(node, kernel.shape[1:3], shape, output),
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
    )


def _pool(node: Node, shape: Shape, output: Shape) -> Pool:
    window = _window(node, (node.options.filterHeight, node.options.filterWidth), shape, output)
    last = (np.array(output[:2]) - 1) * window.strides + window.size
    _require(node, (last <= shape[:2]).all(), "pools without padding", window)
    return Pool(window, shape, output, node.operator == "AVERAGE_POOL_2D")


def _slice(node: Node, shape: Shape, output: Shape) -> None:
    """Rows and columns cut off at the end, as ahead of a shrinking that does not come out even: the pool
    behind it does not read there anyway, and its row length is that of the whole.
    """
    begin, _, strides = (one.data for one in node.inputs[1:])
    right = not begin.any() and (strides == 1).all() and shape[2] == output[2]
    _require(node, right, "a slice from the first pixel on", f"{begin} in steps of {strides}")


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
