"""An int8 .tflite file as a list of operators with all numbers that a kernel needs: what `c99` writes as C.

The operators are those that `tflite.convert` makes of any network of the search: convolutions (full and
depthwise), max and average pools, one after the other, with ReLU or nothing behind them. The arithmetic is
that of TFLite's reference kernels (Jacob et al. 2018): int32 sums, scaled by a 31-bit multiplier and a shift
for each channel, rounded twice. Anything else is refused by its name.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from emolib.embedded import tflite

Shape = tuple[int, int, int]  # height, width, channels


class GraphError(ValueError):
    """A file that `tflite.check` accepts and the emitter does not know how to write; the message says why."""


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
    """Read a file that passes `tflite.check`.

    Raises:
        QuantisationError: see `tflite.check`.
        GraphError: an operator, an activation or an order of operators that `c99` cannot write.
    """
    from ai_edge_litert import schema_py_generated as schema

    summary = tflite.check(model_bytes)
    if summary.input_shape[3] != 1:
        raise GraphError(f"expected a grey frame, one channel, got input {summary.input_shape}")
    flat = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model_bytes, 0))
    (graph,) = flat.subgraphs
    operators, current, sliced = [], graph.inputs[0], False
    for name, operator in zip(summary.operators, graph.operators, strict=True):
        if operator.inputs[0] != current or len(operator.outputs) != 1:
            raise GraphError(f"expected a chain of operators, got a branch at {name}")
        current = operator.outputs[0]
        if (reader := _READERS.get(name)) is None:
            raise GraphError(f"expected one of {', '.join(_READERS)}, got {name}")
        if (read_one := reader(_Reading(flat, graph, operator, schema))) is not None:
            if sliced and not isinstance(read_one, Pool):
                raise GraphError(f"expected a pool behind a slice, got {name}")
            operators.append(read_one)
        sliced = read_one is None
    if sliced:
        raise GraphError("expected an operator behind a slice")
    if current != graph.outputs[0] or not operators:
        raise GraphError("expected the last operator to give the output")
    return Graph(tuple(operators), summary.output_scale, summary.output_zero_point)


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


class _Reading:
    """One operator of a file, and what its tensors hold."""

    def __init__(self, flat, graph, operator, schema):
        self.flat, self.graph, self.schema = flat, graph, schema
        self.options = operator.builtinOptions
        self.inputs = [graph.tensors[index] for index in operator.inputs]
        self.output = graph.tensors[operator.outputs[0]]

    def shape(self, tensor) -> Shape:
        sizes = tuple(int(n) for n in tensor.shape)
        if len(sizes) != 4 or sizes[0] != 1:
            raise GraphError(f"expected tensors of shape (1, height, width, channels), got {sizes}")
        return sizes[1:]

    def array(self, tensor, dtype) -> np.ndarray:
        data = self.flat.buffers[tensor.buffer].data
        if data is None:
            raise GraphError(f"expected constant weights, got none in {tensor.name.decode()!r}")
        return np.frombuffer(bytes(data), dtype).reshape(tensor.shape)

    def zero(self, tensor) -> int:
        return int(tensor.quantization.zeroPoint[0])

    def scale(self, tensor) -> float:
        return float(tensor.quantization.scale[0])

    def relu(self) -> bool:
        kinds = self.schema.ActivationFunctionType
        fused = self.options.fusedActivationFunction
        if fused not in (kinds.NONE, kinds.RELU):
            raise GraphError(f"expected ReLU or no activation, got activation {fused} of TFLite's schema")
        return fused == kinds.RELU

    def window(self, size: tuple[int, int]) -> Window:
        strides = (self.options.strideH, self.options.strideW)
        if self.options.padding == self.schema.Padding.VALID:
            return Window(size, strides)
        ends = zip(self.shape(self.output), strides, size, self.shape(self.inputs[0]), strict=False)
        return Window(size, strides, tuple(max((n - 1) * step + k - had, 0) // 2 for n, step, k, had in ends))


def _convolution(reading: _Reading, depthwise: bool = False) -> Convolution:
    frame, kernel, *bias = reading.inputs
    weights = reading.array(kernel, np.int8)
    options, shape, output = reading.options, reading.shape(frame), reading.shape(reading.output)
    if (options.dilationHFactor, options.dilationWFactor) != (1, 1):
        raise GraphError("expected convolutions without dilation")
    if shape[2] != weights.shape[3]:
        what = "a depth multiplier of 1" if depthwise else "a convolution without groups"
        raise GraphError(f"expected {what}, got {shape[2]} channels for weights {weights.shape}")
    channels = output[2]
    scales = np.broadcast_to(np.asarray(kernel.quantization.scale, np.float32), (channels,))
    ratio = [reading.scale(frame) * float(scale) / reading.scale(reading.output) for scale in scales]
    multipliers, shifts = zip(*(quantise_multiplier(real) for real in ratio), strict=True)
    return Convolution(
        window=reading.window(weights.shape[1:3]),
        shape=shape,
        output=output,
        weights=weights,
        bias=reading.array(bias[0], np.int32) if bias else np.zeros(channels, np.int32),
        multipliers=np.array(multipliers, np.int32),
        shifts=np.array(shifts),
        input_zero=reading.zero(frame),
        output_zero=reading.zero(reading.output),
        depthwise=depthwise,
        relu=reading.relu(),
    )


def _pool(reading: _Reading, average: bool) -> Pool:
    options, frame = reading.options, reading.inputs[0]
    if reading.relu():
        raise GraphError("expected pools without an activation")
    before = (reading.zero(frame), reading.scale(frame))
    if before != (reading.zero(reading.output), reading.scale(reading.output)):
        raise GraphError("expected pools that keep scale and zero point")
    window = reading.window((options.filterHeight, options.filterWidth))
    shape, output = reading.shape(frame), reading.shape(reading.output)
    last = [(n - 1) * step + k for n, step, k in zip(output, window.strides, window.size, strict=False)]
    if window.before != (0, 0) or last[0] > shape[0] or last[1] > shape[1]:
        raise GraphError("expected pools without padding")
    return Pool(window, shape, output, average)


def _slice(reading: _Reading) -> None:
    """Rows and columns cut off at the end, as ahead of a shrinking that does not come out even: the pool
    behind it does not look there anyway, and its row length is that of the whole.
    """
    begin, _, strides = (reading.array(tensor, np.int32) for tensor in reading.inputs[1:])
    if begin.any() or (strides != 1).any():
        raise GraphError(f"expected a slice from the first pixel on, got {begin} in steps of {strides}")
    reading.output.shape = reading.inputs[0].shape


_READERS = {
    "CONV_2D": _convolution,
    "DEPTHWISE_CONV_2D": lambda reading: _convolution(reading, depthwise=True),
    "MAX_POOL_2D": lambda reading: _pool(reading, average=False),
    "AVERAGE_POOL_2D": lambda reading: _pool(reading, average=True),
    "STRIDED_SLICE": _slice,
}
