"""One reader for .tflite files from anywhere: `read` has checked a file before anything else sees it.

`check` keeps what this package promises of an int8 model (see `tflite`); `interpreter` asks TFLite itself.
Leaves out what an operator computes: `graph` knows that, of those that can be written as C.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, prod

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.environment.streams import captured_stderr

INPUT_SCALE, INPUT_ZERO_POINT = float(np.float32(1 / 255)), -128
MOST_ELEMENTS = 2**27
"""In all tensors together: no chip has that much memory, and a small file can ask for it."""
MOST_ENTRIES = 4096
"""In one of the file's tables."""
_DTYPES = {
    "INT8": np.int8, "UINT8": np.uint8, "BOOL": np.bool_,
    "INT16": np.int16, "INT32": np.int32, "INT64": np.int64,
}  # fmt: skip
_FLOAT_TYPES = ("FLOAT16", "FLOAT32", "FLOAT64", "BFLOAT16", "COMPLEX64", "COMPLEX128")
_OTHER_FILES = {b"PK\x03\x04": "a .keras or other zip file", b"\x89HDF": "an HDF5 file", b"": "an empty file"}
_KEEP_VALUES = ("RESHAPE", "SQUEEZE", "EXPAND_DIMS", "QUANTIZE")
_NO_LOGITS = ("LOGISTIC", "SOFTMAX", "LOG_SOFTMAX", "TANH")
_KINDS = {("LOGISTIC", 1): "sigmoid", ("SOFTMAX", 2): "softmax"}


def _names(enumeration: type) -> dict[int, str]:
    """Numbers of one of the schema's enumerations -> their names."""
    return {number: name for name, number in vars(enumeration).items() if not name.startswith("_")}


_TYPES, _OPERATORS = _names(schema.TensorType), _names(schema.BuiltinOperator)


class QuantisationError(ValueError):
    """A model that is not, or could not be made, a full-integer int8 model as `tflite` promises."""


def require(right: object, expected: str, got: object, error: type[ValueError] = QuantisationError) -> None:
    """Refuse the file unless `right`.

    Raises:
        QuantisationError: or `error`, which says what was expected and what came.
    """
    if not right:
        raise error(f"model_bytes: expected {expected}, got {got}")


@dataclass(frozen=True, eq=False)
class Tensor:
    """A tensor of the file: `scales` and `zeros` have an entry for each channel along `axis`, one, or none.

    `title` is its number and name, for messages; `data` is None unless it is constant.
    """

    title: str
    type: str
    shape: tuple[int, ...]
    scales: np.ndarray
    zeros: np.ndarray
    axis: int
    data: np.ndarray | None

    def quantisation(self) -> tuple[float, int]:
        """Scale and zero point of an int8 tensor that has one of each."""
        found = self.type, len(self.scales)
        require(found == ("INT8", 1), f"INT8 with one scale in {self.title}", found)
        scale, zero = float(self.scales[0]), int(self.zeros[0])
        right = isfinite(scale) and scale > 0 and -128 <= zero <= 127
        expected = f"a scale above 0 and a zero point from -128 to 127 in {self.title}"
        require(right, expected, f"{scale!r} and {zero}")
        return scale, zero


@dataclass(frozen=True, eq=False)
class Node:
    """An operator of the file; `options` is the schema's object, None where it has none.

    `title` is its number and name, for messages; an input that is left out is None.
    """

    operator: str
    title: str
    inputs: tuple[Tensor | None, ...]
    outputs: tuple[Tensor, ...]
    options: object


@dataclass(frozen=True, eq=False)
class File:
    """What a file holds: its operators in the order they run, its one input and its one output.

    `kind` is what the output's numbers are: "logit", "two logits", or the probability of a "sigmoid" or of a
    "softmax" of two classes, of which the second is a smile.
    """

    nodes: tuple[Node, ...]
    input: Tensor
    output: Tensor
    kind: str


@dataclass(frozen=True)
class Summary:
    """What `check` found in a model file.

    Attributes:
        operators: operator names in the order they run, e.g. ("CONV_2D", "MAX_POOL_2D", "CONV_2D").
        input_shape: (1, height, width, channels).
        input_scale, input_zero_point: always 1/255 (as float32) and -128.
        output_scale, output_zero_point: an output stands for scale * (int8 - zero_point).
        size_bytes: size of the file.
        kind: what that is: see `File`.
    """

    operators: tuple[str, ...]
    input_shape: tuple[int, ...]
    input_scale: float
    input_zero_point: int
    output_scale: float
    output_zero_point: int
    size_bytes: int
    kind: str = "logit"


def check(model_bytes: bytes) -> Summary:
    """Read the file's own tables, without running it, and refuse it unless it keeps this module's promises.

    Raises:
        QuantisationError: see `read`.
    """
    file = read(model_bytes)
    return Summary(
        tuple(node.operator for node in file.nodes),
        file.input.shape,
        *file.input.quantisation(),
        *file.output.quantisation(),
        size_bytes=len(model_bytes),
        kind=file.kind,
    )


def read(model_bytes: bytes) -> File:
    """Read the file's tables, and refuse it unless they hold together.

    Raises:
        QuantisationError: not a whole TFLite file of one graph; a Flex or custom operator; a float tensor or
            one whose shape, data and quantisation disagree; operators that do not run in their order; not one
            int8 input (1, height, width, channels) and one int8 output of one or two elements; an input scale
            and zero point other than 1/255 and -128.
    """
    if bytes(model_bytes[4:8]) != b"TFL3":
        other = f"{len(model_bytes):,} other bytes"
        require(False, "a TFLite file", _OTHER_FILES.get(bytes(model_bytes[:4]), other))
    try:
        return _file(schema.Model.GetRootAs(model_bytes))
    except QuantisationError:
        raise
    except Exception as problem:  # flatbuffers checks no offset, and raises nearly anything
        found = f"{len(model_bytes):,} bytes whose tables do not hold together"
        raise QuantisationError(f"model_bytes: expected a whole TFLite file, got {found}") from problem


def interpreter(model_bytes: bytes, *, reference: bool = True):
    """LiteRT's interpreter of a file that `read` accepts, ready to run, with its reference or fast kernels.

    LiteRT checks every offset of the file. It can still crash on an operator that `graph` does not know.

    Raises:
        QuantisationError: LiteRT refuses the file, or finds other shapes than are written there.
    """
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    kernels = OpResolverType.BUILTIN_REF if reference else OpResolverType.AUTO
    with captured_stderr():
        try:
            ready = Interpreter(model_content=model_bytes, experimental_op_resolver_type=kernels)
            before = [each["shape"].tolist() for each in ready.get_tensor_details()]
            ready.allocate_tensors()
        except (RuntimeError, ValueError) as problem:
            require(False, "a file that TFLite runs", " ".join(str(problem).split()))
    for one, shape in zip(ready.get_tensor_details(), before, strict=False):
        computed, where = one["shape"].tolist(), f"tensor {one['index']} {one['name'][:60]!r}"
        require(computed == shape, f"shape {computed} in {where}", shape)
    return ready


def _file(model: schema.Model) -> File:
    require(model.SubgraphsLength() == 1, "one subgraph", model.SubgraphsLength())
    graph = model.Subgraphs(0)
    for what, found in (
        ("tensors", graph.TensorsLength()),
        ("operators", graph.OperatorsLength()),
        ("buffers", model.BuffersLength()),
        ("operator codes", model.OperatorCodesLength()),
    ):
        require(1 <= found <= MOST_ENTRIES, f"1 to {MOST_ENTRIES} {what}", found)
    codes = [_operator(model.OperatorCodes(number)) for number in range(model.OperatorCodesLength())]
    tensors = [_tensor(model, graph.Tensors(number), number) for number in range(graph.TensorsLength())]
    elements = sum(prod(tensor.shape) for tensor in tensors)
    require(elements <= MOST_ELEMENTS, f"tensors of at most {MOST_ELEMENTS:,} elements", f"{elements:,}")
    frame = _end("input", graph.InputsAsNumpy(), tensors)
    output = _end("output", graph.OutputsAsNumpy(), tensors)
    known = {number for number, tensor in enumerate(tensors) if tensor.data is not None or tensor is frame}
    nodes = []
    for number in range(graph.OperatorsLength()):
        table = graph.Operators(number)
        name = codes[table.OpcodeIndex()]
        title = f"operator {number} ({name})"
        sources, targets = (_numbers(found) for found in (table.InputsAsNumpy(), table.OutputsAsNumpy()))
        for one in sources:
            require(one in known or one == -1, f"inputs computed before {title}", f"tensor {one}")
        for one in targets:
            right = 0 <= one < len(tensors) and one not in known
            require(right, f"outputs of {title} that nothing else writes", f"tensor {one}")
            known.add(one)
        inputs = tuple(None if one == -1 else tensors[one] for one in sources)
        options = schema.BuiltinOptionsCreator(table.BuiltinOptionsType(), table.BuiltinOptions())
        nodes.append(Node(name, title, inputs, tuple(tensors[one] for one in targets), options))
    right = frame.data is None and len(frame.shape) == 4 and frame.shape[0] == 1
    require(right, "an input of shape (1, height, width, channels)", frame.shape)
    expected = f"input scale {INPUT_SCALE!r} (1/255) and zero point {INPUT_ZERO_POINT}"
    found = frame.quantisation()
    require(found == (INPUT_SCALE, INPUT_ZERO_POINT), expected, f"{found[0]!r} and {found[1]}")
    output.quantisation()
    return File(tuple(nodes), frame, output, _kind(nodes, output))


def _operator(code: schema.OperatorCode) -> str:
    number = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
    name, custom = _OPERATORS.get(number, f"number {number}"), code.CustomCode()
    right = number in _OPERATORS and name != "CUSTOM" and not custom
    found = custom.decode(errors="replace")[:60] if custom else name
    require(right, "built-in operators only", found)
    return name


def _tensor(model: schema.Model, table: schema.Tensor, number: int) -> Tensor:
    name = table.Name() or b""
    title = f"tensor {number} {name.decode(errors='backslashreplace')[:60]!r}"
    kind = _TYPES.get(table.Type(), f"type {table.Type()}")
    require(kind not in _FLOAT_TYPES, "integer tensors only", f"{kind} in {title}")
    shape = tuple(int(n) for n in _numbers(table.ShapeAsNumpy()))
    quantised = table.Quantization()
    scales, zeros = np.zeros(0, np.float32), np.zeros(0, np.int64)
    if quantised is not None and quantised.ScaleLength():
        scales = quantised.ScaleAsNumpy()
        zeros = np.ravel(quantised.ZeroPointAsNumpy()) if quantised.ZeroPointLength() else zeros
    require(table.Buffer() < model.BuffersLength(), f"{title} to name a buffer", table.Buffer())
    buffer = model.Buffers(table.Buffer())
    data = buffer.DataAsNumpy() if buffer.DataLength() else None
    wanted = prod(shape) * np.dtype(_DTYPES.get(kind, np.int8)).itemsize
    plain = not (table.IsVariable() or table.Sparsity() or (quantised and quantised.DetailsType()))
    for right, expected, got in (
        (name.decode(errors="ignore").encode() == name, "a name in UTF-8", name[:60]),
        (kind in _DTYPES, f"one of {', '.join(_DTYPES)}", kind),
        (min(shape, default=1) >= 1, "a fixed shape", shape),
        (plain, "a plain tensor", "one that is variable, sparse or quantised otherwise"),
        (len(scales) == len(zeros), f"{len(scales)} zero points", len(zeros)),
        (max(buffer.Offset(), buffer.Size()) <= 1, "data inside the file", "an external buffer"),
        (data is None or len(data) == wanted, f"{wanted:,} bytes", np.size(data)),
    ):
        require(right, f"{expected} in {title}", got)
    if data is not None:
        data = data.view(_DTYPES[kind]).reshape(shape)
    axis = quantised.QuantizedDimension() if len(scales) else 0
    return Tensor(title, kind, shape, scales, zeros, axis, data)


def _numbers(found) -> list[int]:
    """A vector of the file, which may be missing (flatbuffers gives 0 for it)."""
    require(np.size(found) <= MOST_ENTRIES, f"at most {MOST_ENTRIES} numbers", np.size(found))
    return found.tolist() if isinstance(found, np.ndarray) else []


def _end(which: str, found, tensors: list[Tensor]) -> Tensor:
    """The graph's one input or output."""
    ends = [tensors[number] for number in _numbers(found) if 0 <= number < len(tensors)]
    right = np.size(found) == 1 and [tensor.type for tensor in ends] == ["INT8"] and len(ends[0].scales)
    kinds = ", ".join(f"{tensor.type} in {tensor.title}" for tensor in ends)
    require(right, f"one quantised INT8 {which}", kinds or "none")
    return ends[0]


def _kind(nodes: list[Node], output: Tensor) -> str:
    """What the output's numbers are: see `File`."""
    elements = prod(output.shape)
    right = elements == 1 or (elements == 2 and output.shape[-1] == 2)
    require(right, "one output element, or two classes", f"shape {output.shape}")
    makers = {id(target): node for node in nodes for target in node.outputs}
    maker = makers.get(id(output))
    require(maker, f"an operator that computes {output.title}", "none")
    while maker.operator in _KEEP_VALUES and maker.inputs and (before := makers.get(id(maker.inputs[0]))):
        maker = before
    kind = _KINDS.get((maker.operator, elements))
    right = kind or maker.operator not in _NO_LOGITS
    require(right, "a sigmoid, a softmax of 2 or logits", f"{maker.title} of {elements}")
    return kind or ("logit" if elements == 1 else "two logits")
