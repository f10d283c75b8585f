"""An int8 .tflite file as a list of operators with all numbers that a kernel needs: what `c99` writes as C.

The operators are those that `tflite.convert` makes of any network of the search: convolutions (full and
depthwise), max and average pools, one after the other, with ReLU or nothing behind them. The arithmetic is
that of TFLite's reference kernels (Jacob et al. 2018): int32 sums, scaled by a 31-bit multiplier and a shift
for each channel, rounded twice. Anything else is refused by its name.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.embedded import reader
from emolib.embedded.reader import Node, Tensor, require

MOST_OPERATORS = 128
LARGEST_SIDE = 65535
"""Of the frame, in pixels: the C takes its sides as uint16."""
Shape = tuple[int, int, int]  # height, width, channels


class GraphError(ValueError):
    """A file that `reader.read` accepts and the emitter does not know how to write; the message says why."""


@dataclass(frozen=True)
class Window:
    """Where an operator looks: a window of `size` (height, width) every `strides` pixels.

    `before` is how many rows and columns the first window starts outside its input.
    """

    size: tuple[int, int]
    strides: tuple[int, int]
    before: tuple[int, int] = (0, 0)


@dataclass(frozen=True, eq=False)
class Convolution:
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


Operator = Convolution | Pool


@dataclass(frozen=True)
class Graph:
    """Operators in order; what the last byte means: logit = output_scale * (byte - output_zero)."""

    operators: tuple[Operator, ...]
    output_scale: float
    output_zero: int

    @property
    def macs(self) -> int:
        """Multiply-accumulates of one inference."""
        return sum(operator.macs for operator in self.operators)

    def probability(self, byte: int) -> float:
        """What a score stands for."""
        return 1 / (1 + math.exp(-self.output_scale * (byte - self.output_zero)))

    def byte(self, probability: float) -> int:
        """The smallest int8 score whose probability of a smile is at least `probability`; 127 at most."""
        if not 0 < probability < 1:
            raise ValueError(f"probability: expected one between 0 and 1, got {probability!r}")
        logit = math.log(probability / (1 - probability))
        return max(-128, min(127, math.ceil(logit / self.output_scale + self.output_zero)))


def read(model_bytes: bytes) -> Graph:
    """Read a file, and let through only what the C computes to the bit as TFLite does.

    Raises:
        QuantisationError: see `reader.read`; TFLite itself refuses the file.
        GraphError: an operator, an activation or an order of operators that `c99` cannot write.
    """
    file = reader.read(model_bytes)
    right = file.input.shape[3] == 1 and max(file.input.shape) <= LARGEST_SIDE
    require(right, "a grey frame, one channel", f"input {file.input.shape}", GraphError)
    found = f"{file.kind} in {file.output.title}"
    require(file.kind == "logit", "one logit as the output", found, GraphError)
    right = len(file.nodes) <= MOST_OPERATORS
    require(right, f"at most {MOST_OPERATORS} operators", len(file.nodes), GraphError)
    operators, current, whole = [], file.input, None
    for node in file.nodes:
        require(node.operator in _READERS, f"one of {', '.join(_READERS)}", node.title, GraphError)
        right = node.inputs and node.inputs[0] is current and len(node.outputs) == 1
        _require(node, right, "a chain of operators", "a branch")
        made = _READERS[node.operator](node)
        if whole is not None:  # the pool behind a slice does not see what is cut off, but jumps over it
            require(isinstance(made, Pool), "a pool behind a slice", node.title, GraphError)
            made = replace(made, shape=whole)
        whole = _shape(node, current) if made is None else None
        operators += [made] if made else []
        current = node.outputs[0]
    right = whole is None and current is file.output
    require(right, "the last operator to give the output", node.title, GraphError)
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


def _require(node: Node, right: bool, expected: str, got: object) -> None:
    require(right, f"{expected} at {node.title}", got, GraphError)


def _options(node: Node, name: str):
    """The node's options, which must be those of its operator."""
    kind = type(node.options).__name__
    _require(node, kind == f"{name}T", name, kind)
    return node.options


def _shape(node: Node, tensor: Tensor) -> Shape:
    right = len(tensor.shape) == 4 and tensor.shape[0] == 1 and tensor.data is None
    what = "tensors of shape (1, height, width, channels)"
    _require(node, right, what, f"{tensor.shape} in {tensor.title}")
    return tensor.shape[1:]


def _constant(node: Node, number: int, kind: str, shape: tuple[int, ...] | None = None) -> Tensor:
    """An input with constant numbers."""
    tensor = node.inputs[number] if number < len(node.inputs) else None
    _require(node, tensor is not None and tensor.data is not None, f"constants in input {number}", "none")
    _require(node, tensor.type == kind, f"{kind} in {tensor.title}", tensor.type)
    _require(node, shape in (None, tensor.shape), f"shape {shape} in {tensor.title}", tensor.shape)
    return tensor


def _window(node: Node, options, size: tuple[int, int]) -> Window:
    """Where the operator looks; its output must be as large as that makes it."""
    shape, output = _shape(node, node.inputs[0])[:2], _shape(node, node.outputs[0])[:2]
    strides, padding = (options.strideH, options.strideW), options.padding
    _require(node, min(*strides, *size) >= 1, "a window and strides of at least 1", f"{size} and {strides}")
    # a step beyond the end is as good as one to the end
    strides = tuple(min(step, had) for step, had in zip(strides, shape, strict=True))
    ends = list(zip(shape, strides, size, strict=True))
    if padding == schema.Padding.VALID:
        wanted, before = tuple((had - k) // step + 1 for had, step, k in ends), (0, 0)
    else:
        _require(node, padding == schema.Padding.SAME, "padding SAME or VALID", padding)
        wanted = tuple(-(-had // step) for had, step, _ in ends)
        before = tuple(
            max((n - 1) * step + k - had, 0) // 2 for n, (had, step, k) in zip(wanted, ends, strict=True)
        )
    _require(node, wanted == output, f"an output of {wanted} pixels", output)
    return Window(size, strides, before)


def _relu(node: Node) -> bool:
    kinds, fused = schema.ActivationFunctionType, node.options.fusedActivationFunction
    _require(node, fused in (kinds.NONE, kinds.RELU), "ReLU or no activation", f"activation {fused}")
    return fused == kinds.RELU


def _convolution(node: Node, depthwise: bool = False) -> Convolution:
    options = _options(node, "DepthwiseConv2DOptions" if depthwise else "Conv2DOptions")
    _require(node, len(node.inputs) == 3, "a frame, weights and a bias", f"{len(node.inputs)} inputs")
    (frame, *_), (target,) = node.inputs, node.outputs
    shape, output, kernel = _shape(node, frame), _shape(node, target), _constant(node, 1, "INT8")
    right = (options.dilationHFactor, options.dilationWFactor) == (1, 1)
    _require(node, right, "convolutions without dilation", "one")
    filters, *size, channels = kernel.shape if len(kernel.shape) == 4 else (0, 0, 0, 0)
    if depthwise:
        right = (filters, channels, options.depthMultiplier) == (1, shape[2], 1) and output[2] == shape[2]
        what = "a depth multiplier of 1"
    else:
        right, what = (filters, channels) == (output[2], shape[2]), "a convolution without groups"
    _require(node, right, what, f"{shape[2]} to {output[2]} channels for weights {kernel.shape}")
    per_channel = len(kernel.scales) == output[2] and kernel.axis == (3 if depthwise else 0)
    right = len(kernel.scales) == 1 or per_channel
    _require(node, right, f"a scale for each channel in {kernel.title}", len(kernel.scales))
    right = np.isfinite(kernel.scales).all() and (kernel.scales >= 0).all() and not kernel.zeros.any()
    found = f"scales from {kernel.scales.min()} on and zero points {sorted(set(kernel.zeros.tolist()))[:5]}"
    _require(node, right, f"scales above 0 and zero points of 0 in {kernel.title}", found)
    (scale, zero), (output_scale, output_zero) = frame.quantisation(), target.quantisation()
    scales = np.broadcast_to(kernel.scales, (output[2],))
    numbers = [quantise_multiplier(scale * float(one) / output_scale) for one in scales]
    multipliers, shifts = zip(*numbers, strict=True)
    _require(node, max(shifts) <= 30, f"a larger output scale in {target.title}", output_scale)
    return Convolution(
        window=_window(node, options, tuple(size)),
        shape=shape,
        output=output,
        weights=kernel.data,
        bias=_constant(node, 2, "INT32", (output[2],)).data,
        multipliers=np.array(multipliers, np.int32),
        shifts=np.array(shifts),
        input_zero=zero,
        output_zero=output_zero,
        depthwise=depthwise,
        relu=_relu(node),
    )


def _pool(node: Node, average: bool) -> Pool:
    options, frame = _options(node, "Pool2DOptions"), node.inputs[0]
    _require(node, not _relu(node), "pools without an activation", "ReLU")
    before, after = frame.quantisation(), node.outputs[0].quantisation()
    _require(node, before == after, f"pools that keep scale and zero point {before}", after)
    window = _window(node, options, (options.filterHeight, options.filterWidth))
    shape, output = _shape(node, frame), _shape(node, node.outputs[0])
    _require(node, shape[2] == output[2], f"{shape[2]} channels", output[2])
    last = [(n - 1) * step + k for n, step, k in zip(output, window.strides, window.size, strict=False)]
    right = window.before == (0, 0) and last[0] <= shape[0] and last[1] <= shape[1]
    _require(node, right, "pools without padding", window)
    return Pool(window, shape, output, average)


def _slice(node: Node) -> None:
    """Rows and columns cut off at the end, as ahead of a shrinking that does not come out even: the pool
    behind it does not look there anyway, and its row length is that of the whole.
    """
    options, shape = _options(node, "StridedSliceOptions"), _shape(node, node.inputs[0])
    begin, end, strides = (_constant(node, number, "INT32", (4,)).data for number in (1, 2, 3))
    right = not begin.any() and (strides == 1).all()
    _require(node, right, "a slice from the first pixel on", f"{begin} in steps of {strides}")
    masks = (options.ellipsisMask, options.newAxisMask, options.shrinkAxisMask, int(options.offset))
    _require(node, not any(masks), "a slice that keeps its axes", f"masks {masks}")
    wanted = tuple(
        had if options.endMask >> axis & 1 else min(int(last) + had * bool(last < 0), had)
        for axis, (had, last) in enumerate(zip((1, *shape), end, strict=True))
    )
    right = wanted == node.outputs[0].shape and wanted[3] == shape[2]
    _require(node, right, f"an output of shape {wanted}", node.outputs[0].shape)


_READERS = {
    "CONV_2D": _convolution,
    "DEPTHWISE_CONV_2D": lambda node: _convolution(node, depthwise=True),
    "MAX_POOL_2D": lambda node: _pool(node, average=False),
    "AVERAGE_POOL_2D": lambda node: _pool(node, average=True),
    "STRIDED_SLICE": _slice,
}
