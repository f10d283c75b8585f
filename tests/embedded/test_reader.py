"""Model files from anywhere: read for what they are, or refused by name before anything else sees them."""

import runpy
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import small_networks
from ai_edge_litert import schema_py_generated as schema
from small_networks import faces, int8, network

from emolib.cli import main
from emolib.embedded import graph, host, reader, tflite
from emolib.embedded.codegen import c99
from emolib.environment.streams import captured_stderr

ROOT = Path(__file__).resolve().parents[2]
FRIEND = (ROOT / "tests" / "kept" / "friend.tflite").read_bytes()  # its tensors have known numbers
FUZZ = runpy.run_path(str(ROOT / "benchmarks" / "fuzz.py"), run_name="fuzz")


def edited(change, model_bytes: bytes = FRIEND) -> bytes:
    return small_networks.edited(change, model_bytes)


def tensor(number: int, **fields):
    """Set fields of a tensor of the friend, or of its quantisation: 0 frame, 8 weights, 7 bias, 10 output."""

    def change(_, graph_):
        one = graph_.tensors[number]
        for name, value in fields.items():
            setattr(one if hasattr(one, name) else one.quantization, name, value)

    return change


def options(number: int, **fields):
    def change(_, graph_):
        for name, value in fields.items():
            setattr(graph_.operators[number].builtinOptions, name, value)

    return change


def operator(number: int, **fields):
    def change(_, graph_):
        for name, value in fields.items():
            setattr(graph_.operators[number], name, np.array(value, np.int32))

    return change


def ends(**fields):
    def change(_, graph_):
        for name, value in fields.items():
            setattr(graph_, name, np.array(value, np.int32))

    return change


TYPE = schema.TensorType


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (b"", "an empty file"),
        (b"TFL", "3 other bytes"),
        (b"PK\x03\x04 and more", r"\.keras"),
        (FRIEND[:5000], "whole TFLite file.*5,000 bytes"),
        (b"\0\0\0\0TFL3" + bytes(1000), "one subgraph, got 0"),
        (b"\xff\xff\xff\xffTFL3" + b"\xff" * 1000, "whole TFLite file"),
        (lambda model, graph_: model.subgraphs.append(graph_), "one subgraph, got 2"),
        (tensor(9, type=TYPE.FLOAT32), "FLOAT32 in tensor 9"),
        (tensor(8, type=TYPE.INT4), "INT4"),
        (tensor(0, type=TYPE.UINT8), r"INT8 with one scale in tensor 0.*UINT8"),
        (tensor(0, shape=[-1, 224, 224, 1]), "fixed shape in tensor 0"),
        (tensor(0, shape=[224, 224]), r"input of shape \(1, height, width, channels\), got \(224, 224\)"),
        (tensor(10, shape=[1, 2**31 - 1, 28, 8]), "at most 134,217,728 elements"),
        (tensor(8, shape=[8, 3, 3, 2]), "144 bytes in tensor 8.*got 72"),
        (tensor(8, buffer=77), "tables do not hold together"),
        (tensor(10, name=b"caf\xe9"), "UTF-8 in tensor 10"),
        (tensor(10, isVariable=True), "plain tensor in tensor 10"),
        (tensor(10, zeroPoint=[0, 0]), "1 zero points in tensor 10.*got 2"),
        (tensor(16, scale=[np.nan]), "scale above 0"),
        (tensor(16, zeroPoint=[999]), "-128 to 127 in tensor 16"),
        (lambda model, _: setattr(model.buffers[9], "offset", 5000), "external buffer"),
        (ends(outputs=[16, 15]), r"one output, got tensors \[16, 15\]"),
        (ends(outputs=[]), r"one output, got tensors \[\]"),
        (ends(outputs=[-1]), r"one output, got tensors \[-1\]"),
        (ends(outputs=[10]), r"one output element, or a detector's map, got shape \(1, 28, 28, 8\)"),
        (operator(1, inputs=[10, 8, 7]), r"operator 1 \(CONV_2D\), got tensors \[10\]"),
        (operator(1, inputs=[-2, 8, 7]), r"got tensors \[-2\]"),
        (operator(3, outputs=[10]), r"nothing else writes, got tensors \[10\]"),
        (operator(1, outputs=[8]), r"nothing else writes, got tensors \[8\]"),
        (lambda _, graph_: graph_.operators.reverse(), "computed before operator 0"),
    ],
)
def test_a_file_that_does_not_hold_together_is_refused_by_name(broken, words):
    with pytest.raises(reader.QuantisationError, match=words):
        reader.read(broken if isinstance(broken, bytes) else edited(broken))


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (options(1, strideH=0), r"strides of at least 1 at operator 1 \(CONV_2D\)"),
        (options(0, filterWidth=0), r"strides of at least 1 at operator 0 \(MAX_POOL_2D\)"),
        (options(1, padding=7), "padding 0 or 1"),
        (options(1, dilationWFactor=2), "dilationWFactor 1"),
        (options(1, fusedActivationFunction=3), "fusedActivationFunction 0 or 1"),
        (tensor(8, type=TYPE.UINT8), "INT8 weights"),
        (tensor(8, zeroPoint=[3] * 8), "zero points of 0 in tensor 8"),
        (tensor(8, scale=[-1.0] * 8), "scales above 0"),
        (tensor(8, quantizedDimension=1), "a file that TFLite runs"),
        (tensor(11, shape=[1, 13, 14, 8]), r"output of \(14, 14\) pixels"),
        (tensor(10, shape=[1, 28, 28, 4]), "convolution without groups"),
        (tensor(16, scale=[1e-40]), "larger output scale in tensor 16"),
        (operator(1, inputs=[9, 8]), "2 constants at operator 1.*got 1"),
        (operator(1, inputs=[9, 8, -1]), "2 constants"),
        (operator(1, inputs=[9, 9, 7]), "2 constants"),
        (lambda model, _: setattr(model.operatorCodes[1], "version", 99), "TFLite runs.*version '99'"),
        (lambda model, _: setattr(model, "version", 2), "TFLite runs.*version 2"),
    ],
)
def test_no_c_is_written_for_what_tflite_refuses_or_computes_otherwise(broken, words):
    with pytest.raises(ValueError, match=words):
        c99.emit(edited(broken))


def test_a_file_whose_shapes_are_not_those_that_tflite_computes_is_not_scored():
    model_bytes = edited(tensor(11, shape=[1, 13, 14, 8]))
    with pytest.raises(graph.GraphError, match=r"expected an output of \(14, 14\) pixels at operator 2"):
        tflite.run(model_bytes, np.zeros((1, 224, 224, 1), np.uint8))
    with pytest.raises(reader.QuantisationError, match=r"expected shape \[1, 14, 14, 8\] in tensor 11"):
        reader.interpreter(model_bytes)


def test_a_stride_beyond_the_end_and_a_batch_left_open_are_what_tflite_takes_them_for():
    def change(_, graph_):
        graph_.operators[7].builtinOptions.strideH = 2**14
        graph_.tensors[0].shapeSignature = [-1, 224, 224, 1]

    images = np.random.default_rng(0).integers(0, 256, (3, 224, 224, 1), np.uint8)
    model_bytes = edited(change)
    expected = tflite.run(FRIEND, images, progress=False)
    np.testing.assert_array_equal(tflite.run(model_bytes, images, progress=False), expected)
    np.testing.assert_array_equal(host.Library(c99.emit(model_bytes)).scores(images), expected)


def float_converter():
    """A converter of the smallest model, as TensorFlow sets it up."""
    import tensorflow as tf

    @tf.function(input_signature=[tf.TensorSpec((1, 4, 4, 1), tf.float32)])
    def logit(frame):
        values = tf.linalg.det(frame[:, :, :, 0])  # no built-in operator does this
        return tf.reshape(values, (1, 1))

    return tf.lite.TFLiteConverter.from_concrete_functions([logit.get_concrete_function()], tf.Module())


def test_read_refuses_a_float_model():
    import tensorflow as tf

    with captured_stderr():
        model_bytes = tf.lite.TFLiteConverter.from_keras_model(network("nearest", seed=3)).convert()
    with pytest.raises(reader.QuantisationError, match="integer tensors only, got FLOAT32"):
        reader.read(model_bytes)


def test_read_refuses_a_flex_operator():
    import tensorflow as tf

    converter = float_converter()
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
    with captured_stderr():
        model_bytes = converter.convert()
    with pytest.raises(reader.QuantisationError, match="built-in operators only, got FlexMatrixDeterminant"):
        reader.read(model_bytes)


def test_read_refuses_another_input_scale():
    import tensorflow as tf

    converter = tf.lite.TFLiteConverter.from_keras_model(network("nearest", seed=3))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([image[None] / np.float32(100)] for image in faces(5, seed=1))
    converter.inference_input_type = converter.inference_output_type = tf.int8
    with captured_stderr():
        model_bytes = converter.convert()
    with pytest.raises(reader.QuantisationError, match=r"input scale 0\.0039.*got \(0\.0"):
        reader.read(model_bytes)


@pytest.mark.parametrize("broken", [b"", b"not a model at all", "cut"])
def test_read_refuses_what_is_no_whole_model(broken):
    model_bytes = int8("nearest")[:1000] if broken == "cut" else broken
    with pytest.raises(reader.QuantisationError, match="model_bytes: expected a"):
        reader.read(model_bytes)


# --- what a model ends in


@pytest.mark.parametrize("operator_", ["LOGISTIC", "SOFTMAX", "TANH"])
def test_a_model_that_ends_in_no_logit_is_refused_before_it_runs(operator_, tmp_path, capsys):
    def change(model, graph_):
        last = schema.OperatorCodeT()
        last.builtinCode = last.deprecatedBuiltinCode = getattr(schema.BuiltinOperator, operator_)
        model.operatorCodes.append(last)
        graph_.operators[-1].opcodeIndex = len(model.operatorCodes) - 1

    model = tmp_path / "other.tflite"
    model.write_bytes(edited(change))
    for run in (tflite.run, tflite.predict):
        with pytest.raises(graph.GraphError, match=operator_):
            run(model.read_bytes(), np.zeros((1, 224, 224, 1), np.uint8))
    for words in (["predict", str(model), "face.png"], ["export", "c", str(model), "--out", str(tmp_path)]):
        assert main.main(words) == 2 and operator_ in capsys.readouterr().err


def test_two_classes_are_no_logit():
    def change(_, graph_):
        graph_.tensors[graph_.outputs[0]].shape = [1, 2]

    with pytest.raises(reader.QuantisationError, match="one output element, or a detector's map"):
        reader.read(edited(change))


def test_a_model_that_sees_colours_is_named(tmp_path, capsys):
    def change(_, graph_):
        graph_.tensors[0].shape = [1, 224, 224, 3]

    (tmp_path / "other.tflite").write_bytes(edited(change))
    assert main.main(["predict", str(tmp_path / "other.tflite"), "face.png"]) == 2
    assert "model: expected one that sees a grey picture" in capsys.readouterr().err


# --- chance


@pytest.mark.slow
def test_two_thousand_changed_files_are_read_or_refused():
    came = {"read": 0, "refused": 0}
    mutate = partial(FUZZ["mutate"], {"friend": FRIEND})
    for seed in range(2000):
        try:
            reader.read(mutate(seed))
        except ValueError as problem:
            came["refused"] += 1
            assert str(problem).startswith("model_bytes: expected"), (seed, problem)
        else:
            came["read"] += 1
    assert min(came.values()) > 500


def test_the_table_of_the_benchmark_has_no_fault():
    table = pd.read_csv(ROOT / "benchmarks" / "fuzz.csv", index_col="reader")
    assert tuple(table.index) == FUZZ["READERS"] and (table["inputs"] >= 100_000).all()
    assert (table[["other_exceptions", "signals", "differences"]] == 0).all(axis=None)
