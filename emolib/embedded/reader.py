"""One reader for .tflite files from anywhere: `read` has checked a file before anything else sees it.

It keeps what this package promises of an int8 model (see `tflite`). `interpreter` asks LiteRT, which knows
more: what an operator takes, and which shapes it gives. Leaves out what an operator computes: `graph` knows
that, of those that can be written as C.
"""

from dataclasses import dataclass
from math import isfinite, prod
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from emolib.environment.streams import captured_stderr

INPUT_SCALE, INPUT_ZERO_POINT = float(np.float32(1 / 255)), -128
MOST_ELEMENTS = 2**27
"""In all tensors together: no chip has that much memory, and a small file can ask for it."""
MOST_ENTRIES = 4096
"""In one of the file's tables."""
TYPES = ("INT8", "UINT8", "BOOL", "INT16", "INT32", "INT64")
OTHER_FILES = {b"PK\x03\x04": "a .keras or other zip file", b"\x89HDF": "an HDF5 file", b"": "an empty file"}
MAP_CHANNELS = 5
"""Of the map of a detector, see `emolib.data.rooms.boxes`."""
_TYPES, _OPERATORS = (
    {number: name for name, number in vars(names).items() if not name.startswith("_")}
    for names in (schema.TensorType, schema.BuiltinOperator)
)


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
    """A tensor of the file: `scales` and `zeros` have an entry for each channel, one, or none.

    `title` is its number and name, for messages; `data` is empty unless it is constant.
    """

    number: int
    title: str
    type: str
    shape: tuple[int, ...]
    scales: np.ndarray
    zeros: np.ndarray
    data: np.ndarray

    def quantisation(self) -> tuple[float, int]:
        """Scale and zero point of an int8 tensor that has one of each."""
        found = self.type, len(self.scales)
        require(found == ("INT8", 1), f"INT8 with one scale in {self.title}", found)
        scale, zero = float(self.scales[0]), int(self.zeros[0])
        right = isfinite(scale) and scale > 0 and -128 <= zero <= 127
        expected = f"a scale above 0 and a zero point from -128 to 127 in {self.title}"
        require(right, expected, f"{scale!r} and {zero}")
        return scale, zero


NOTHING = Tensor(-1, "no tensor", "", (), *np.zeros((3, 0)))


@dataclass(frozen=True, eq=False)
class Node:
    """An operator of the file; `options` is the schema's object, None where it has none.

    `title` is its number and name, for messages; an input that is left out is NOTHING.
    """

    operator: str
    title: str
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    options: Any


@dataclass(frozen=True, eq=False)
class ModelFile:
    """What a file holds: its operators in the order they run, its one input and its one output.

    The input is int8 (1, height, width, channels) of scale 1/255 and zero point -128. `kind` is what the
    output's numbers are: one "logit", or a detector's "map" (1, height, width, MAP_CHANNELS).
    """

    nodes: tuple[Node, ...]
    input: Tensor
    output: Tensor
    kind: str

    @property
    def operators(self) -> tuple[str, ...]:
        """Operator names in the order they run, e.g. ("CONV_2D", "MAX_POOL_2D", "CONV_2D")."""
        return tuple(node.operator for node in self.nodes)


def read(model_bytes: bytes) -> ModelFile:
    """Read the file's tables, and refuse it unless they hold together.

    Raises:
        QuantisationError: not a whole TFLite file of one graph; a Flex or custom operator; a float tensor or
            one whose shape, data and quantisation disagree; operators that do not run in their order; not one
            int8 input (1, height, width, channels) and one int8 output, of one element or a map; an
            input scale and zero point other than 1/255 and -128.
    """
    if bytes(model_bytes[4:8]) != b"TFL3":
        other = f"{len(model_bytes):,} other bytes"
        require(False, "a TFLite file", OTHER_FILES.get(bytes(model_bytes[:4]), other))
    try:
        return _file(_model(model_bytes))
    except QuantisationError:
        raise
    except Exception as problem:  # flatbuffers checks no offset, and raises nearly anything
        found = f"{len(model_bytes):,} bytes whose tables do not hold together"
        raise QuantisationError(f"model_bytes: expected a whole TFLite file, got {found}") from problem


def interpreter(model_bytes: bytes) -> Any:
    """LiteRT's interpreter of a file that `read` accepts, ready to run, with its reference kernels.

    LiteRT checks every offset of the file. It can still crash on an operator that `graph` does not know.

    Raises:
        QuantisationError: LiteRT refuses the file, or finds other shapes than are written there.
    """
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    kernels = OpResolverType.BUILTIN_REF
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


def _model(model_bytes: bytes) -> Any:
    """The file as the schema's objects; no table of it is long."""
    model = schema.Model.GetRootAs(model_bytes)
    require(model.SubgraphsLength() == 1, "one subgraph", model.SubgraphsLength())
    graph = model.Subgraphs(0)
    lengths = {
        "tensors": graph.TensorsLength(), "operators": graph.OperatorsLength(),
        "buffers": model.BuffersLength(), "operator codes": model.OperatorCodesLength(),
    }  # fmt: skip
    for what, found in lengths.items():
        require(1 <= found <= MOST_ENTRIES, f"1 to {MOST_ENTRIES} {what}", found)
    return schema.ModelT.InitFromObj(model)


def _file(model: Any) -> ModelFile:
    (graph,) = model.subgraphs
    names = [_operator(code) for code in model.operatorCodes]
    tensors = [_tensor(*each, model.buffers) for each in enumerate(graph.tensors)]
    elements = sum(prod(tensor.shape) for tensor in tensors)
    require(elements <= MOST_ELEMENTS, f"tensors of at most {MOST_ELEMENTS:,} elements", f"{elements:,}")
    frame, output = _end("input", graph.inputs, tensors), _end("output", graph.outputs, tensors)
    known = {number for number, tensor in enumerate(tensors) if tensor.data.size or tensor is frame}
    nodes: list[Node] = []
    for number, each in enumerate(graph.operators):
        name = names[each.opcodeIndex]
        title = f"operator {number} ({name})"
        sources, targets = _numbers(each.inputs), _numbers(each.outputs)
        early, taken = set(sources) - known - {-1}, {one for one in targets if one in known or one < 0}
        require(not early, f"inputs computed before {title}", f"tensors {sorted(early)}")
        require(not taken, f"outputs of {title} that nothing else writes", f"tensors {sorted(taken)}")
        known.update(targets)
        inputs = tuple(NOTHING if one == -1 else tensors[one] for one in sources)
        nodes.append(Node(name, title, inputs, tuple(tensors[one] for one in targets), each.builtinOptions))
    right = not frame.data.size and len(frame.shape) == 4 and frame.shape[0] == 1
    require(right, "an input of shape (1, height, width, channels)", frame.shape)
    expected = f"input scale {INPUT_SCALE!r} (1/255) and zero point {INPUT_ZERO_POINT}"
    require(frame.quantisation() == (INPUT_SCALE, INPUT_ZERO_POINT), expected, frame.quantisation())
    computed = any(output in node.outputs for node in nodes)
    require(computed, f"an operator that computes {output.title}", "none")
    elements = prod(output.shape)
    a_map = len(output.shape) == 4 and elements > output.shape[3] == MAP_CHANNELS
    require(a_map or elements == 1, "one output element, or a detector's map", f"shape {output.shape}")
    return ModelFile(tuple(nodes), frame, output, "map" if a_map else "logit")


def _operator(code: Any) -> str:
    number = max(code.builtinCode, code.deprecatedBuiltinCode)
    name = (code.customCode or b"").decode(errors="replace")[:60] or _OPERATORS.get(
        number, f"number {number}"
    )
    right = number in _OPERATORS and name != "CUSTOM" and not code.customCode
    require(right, "built-in operators only", name)
    return name


def _tensor(number: int, table: Any, buffers: list) -> Tensor:
    name = (table.name or b"").decode(errors="backslashreplace")
    title = f"tensor {number} {name[:60]!r}"
    kind = _TYPES.get(table.type, f"type {table.type}")
    require(kind in TYPES, "integer tensors only", f"{kind} in {title}")
    shape, dtype = tuple(_numbers(table.shape)), np.dtype(kind.lower())
    quantised = table.quantization or schema.QuantizationParametersT()
    scales = np.array(_numbers(quantised.scale), np.float32)
    zeros = np.array(_numbers(quantised.zeroPoint) if len(scales) else [], np.int64)
    buffer = buffers[table.buffer]
    data = np.zeros(0, np.uint8) if buffer.data is None else buffer.data
    wanted = prod(shape) * dtype.itemsize
    plain = not (table.isVariable or table.sparsity or quantised.detailsType)
    for right, expected, got in (
        (name.encode() == (table.name or b""), "a name in UTF-8", name[:60]),
        (min(shape, default=1) >= 1, "a fixed shape", shape),
        (plain, "a plain tensor", "one that is variable, sparse or quantised otherwise"),
        (len(scales) == len(zeros), f"{len(scales)} zero points", len(zeros)),
        (max(buffer.offset, buffer.size) <= 1, "data inside the file", "an external buffer"),
        (len(data) in (0, wanted), f"{wanted:,} bytes", len(data)),
    ):
        require(right, f"{expected} in {title}", got)
    constant = data.view(dtype).reshape(shape if len(data) else 0)
    return Tensor(number, title, kind, shape, scales, zeros, constant)


def _numbers(vector: np.ndarray | None) -> list:
    """A vector of the file, which may be missing."""
    return [] if vector is None else vector.tolist()


def _end(which: str, vector: np.ndarray | None, tensors: list[Tensor]) -> Tensor:
    """The graph's one input or output."""
    numbers = _numbers(vector)
    require(len(numbers) == 1 and 0 <= numbers[0] < len(tensors), f"one {which}", f"tensors {numbers}")
    tensors[numbers[0]].quantisation()
    return tensors[numbers[0]]
