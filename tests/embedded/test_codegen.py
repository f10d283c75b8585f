"""The emitted C: the same bits as TFLite's reference kernels, in the memory planned, without a warning."""

import re
import shutil
import subprocess
from itertools import product

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from small_networks import CALIBRATION, SIZE, SPECS, edited, faces, int8, random_layers, two_pixels

from emolib.embedded import arena, firmware, graph, host, quantise, reader, tflite, tflite_micro
from emolib.embedded.codegen import c99
from emolib.embedded.cores import CORES
from emolib.embedded.graph import Conv2D, GraphError, Pool, Window
from emolib.networks.build import build
from emolib.networks.spec import ModelSpec

PATHS = {"plain": False, "with DSP instructions": True}
FORMS = ("speed", "size")
GCC = shutil.which("gcc")
needs_gcc = pytest.mark.skipif(GCC is None, reason="gcc is not installed")


def noise(n: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (n, SIZE, SIZE, 1), dtype=np.uint8)


# --- the same bits


@pytest.mark.parametrize("optimize", FORMS)
@pytest.mark.parametrize("emulate_dsp", PATHS.values(), ids=PATHS)
@pytest.mark.parametrize("name", SPECS)
def test_the_same_bits_as_the_reference_kernels(name, emulate_dsp, optimize):
    images = np.concatenate([faces(300, seed=2), noise(700, seed=3)])
    reference = tflite.run(int8(name), images, progress=False)
    assert len(np.unique(reference)) > 10
    library = host.Library(c99.emit(int8(name), optimize=optimize), emulate_dsp=emulate_dsp)
    np.testing.assert_array_equal(library.scores(images), reference)


@pytest.mark.slow
@settings(max_examples=6, deadline=None, derandomize=True)
@example(seed=10173)  # a layer whose ReLU is always 0
@given(seed=st.integers(0, 2**32 - 1))
def test_the_same_bits_for_random_networks(seed):
    net = build(ModelSpec(random_layers(seed), input_shape=(SIZE, SIZE, 1)), seed=seed % 1000)
    model_bytes = quantise.convert(net, CALIBRATION)
    images = noise(300, seed=seed)
    reference = tflite.run(model_bytes, images, progress=False)
    if not tflite_micro.unavailable_reason():
        np.testing.assert_array_equal(tflite_micro.run(model_bytes, images, progress=False), reference)
    for emulate_dsp, optimize in product(PATHS.values(), FORMS):
        library = host.Library(c99.emit(model_bytes, optimize=optimize), emulate_dsp=emulate_dsp)
        np.testing.assert_array_equal(library.scores(images), reference)


@pytest.mark.parametrize(("weight", "step"), [(100.0, 1), (100.0, 2), (60.0, 60), (1e-30, 1)])
def test_any_shift(weight, step):
    """Weights that nearly cancel make small outputs of large sums: multipliers of 1 and more."""
    rng = np.random.default_rng(0)
    left = rng.integers(0, 256 - step, 60)
    pairs = np.stack([left, left + rng.integers(0, step + 1, 60)], axis=1)
    images = pairs.astype(np.uint8).reshape(-1, 1, 2, 1)
    model_bytes = two_pixels(weight, -weight, images)
    (convolution,) = graph.read(model_bytes).operators
    everything = np.random.default_rng(1).integers(0, 256, (500, 1, 2, 1), dtype=np.uint8)
    reference = tflite.run(model_bytes, everything, progress=False)
    source = c99.emit(model_bytes)
    assert ("For any shift" in source.c) == (convolution.shifts.max() >= 0 and weight > 1)
    np.testing.assert_array_equal(host.Library(source).scores(everything), reference)


@pytest.mark.parametrize("left", [3, 14, 17, 24])
def test_a_multiplication_that_is_too_large_wraps_as_in_tflite(left):
    """As where a layer was always 0 on the calibration faces, so that its scale is next to nothing."""

    def change(_, graph_):
        output = graph_.tensors[graph_.outputs[0]].quantization
        output.scale = output.scale * np.float32(2.0**-left)

    flat = edited(change, two_pixels(0.9, -0.7, noise(40, seed=0)[:, :1, :2]))
    (convolution,) = graph.read(flat).operators
    assert convolution.shifts.max() > left - 12
    images = np.random.default_rng(1).integers(0, 256, (300, 1, 2, 1), dtype=np.uint8)
    reference = tflite.run(flat, images, progress=False)
    for emulate_dsp in PATHS.values():
        np.testing.assert_array_equal(
            host.Library(c99.emit(flat), emulate_dsp=emulate_dsp).scores(images), reference
        )


def test_multipliers_are_those_of_tflite():
    for real in [*np.random.default_rng(0).uniform(1e-9, 4, 1000), 0.5, 1.0, 1 - 2**-40, 2.0**-35]:
        multiplier, shift = graph.quantise_multiplier(real)
        assert multiplier == 0 or 2**30 <= multiplier < 2**31
        if multiplier:
            assert multiplier / 2**31 * 2.0**shift == pytest.approx(real, rel=2**-30)
    assert graph.quantise_multiplier(0.0) == (0, 0) == graph.quantise_multiplier(2.0**-40)


def test_the_threshold_and_what_is_refused():
    source = c99.emit(int8("nearest"), threshold=17)
    assert "#define SMILE_THRESHOLD (17)" in source.h
    assert (
        f"#define SMILE_THRESHOLD ({graph.read(int8('nearest')).output_zero})" in c99.emit(int8("nearest")).h
    )
    with pytest.raises(ValueError, match="threshold: expected an int8 score"):
        c99.emit(int8("nearest"), threshold=128)
    with pytest.raises(reader.QuantisationError, match="expected a TFLite file"):
        c99.emit(b"no model at all")


def test_the_byte_of_a_probability():
    network = graph.Graph((), output_scale=0.1, output_zero=10)
    assert network.byte(0.5) == 10
    assert network.byte(1 / (1 + np.exp(-1.05))) == 21  # the smallest score at or above a logit of 1.05
    assert network.byte(1e-9) == -128 and network.byte(1 - 1e-9) == 127
    with pytest.raises(ValueError, match="probability: expected one between 0 and 1"):
        network.byte(1.0)


@pytest.mark.parametrize(
    ("core", "gcc"),
    [
        ("cortex-m4", False),
        ("cortex-m0plus", True),
        ("cortex-m55", False),
        ("cortex-m55", True),
        ("rv32imc", False),
    ],
)
@pytest.mark.parametrize("name", ["pools of 2x2", "random 0"])
def test_the_same_bits_with_the_instructions_of_a_core(tmp_path, name, core, gcc):
    for tool in (CORES[core].emulator, *[CORES[core].compiler] * gcc):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    firmware.build(c99.emit(int8(name)), tmp_path / "look.elf", core=core, gcc=gcc, measure=True)
    images = np.concatenate([faces(20, seed=5), noise(20, seed=6)])
    scores = firmware.run(tmp_path / "look.elf", images, core=core).scores
    np.testing.assert_array_equal(scores, tflite.run(int8(name), images, progress=False))


# --- the text


@pytest.mark.parametrize("name", SPECS)
def test_only_stdint_is_needed(name):
    source = c99.emit(int8(name), about="for a test")
    included = re.findall(r"#include (\S+)", source.h + source.c)
    assert included == ["<stdint.h>", '"smile.h"', "<arm_acle.h>", "<arm_mve.h>"]  # the compiler's own
    assert not re.search(r"malloc|alloca|float |double |memcpy|@\w+@", source.c)
    again = c99.emit(int8(name), about="for a test")
    assert (source.c, source.h) == (again.c, again.h)
    assert max(map(len, source.c.splitlines())) <= 130


COMPILERS = {"zig": None, "gcc": ["gcc"]}


@pytest.mark.parametrize("flags", [[], ["-DSMILE_EMULATE_DSP"]], ids=["plain", "dsp"])
@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("name", ["every layer", "pool first", "random 1"])
def test_two_compilers_have_no_warning(tmp_path, name, compiler, flags):
    if compiler == "gcc" and GCC is None:
        pytest.skip("gcc is not installed")
    (path,) = host.write(c99.emit(int8(name)), tmp_path)
    strict = ["-std=c99", "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-c", str(path)]
    host.compile([*strict, *flags, "-o", str(tmp_path / "smile.o")], using=COMPILERS[compiler])


ARM = {
    "zig": (None, ["-target", "thumb-freestanding-eabihf", "-mcpu=cortex_m4"]),
    "gcc": (["arm-none-eabi-gcc"], ["-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"]),
}


@pytest.mark.parametrize("frame", ["-fno-omit-frame-pointer", "-fomit-frame-pointer"])
@pytest.mark.parametrize("level", ["-O0", "-O2", "-O3", "-Os"])
@pytest.mark.parametrize("compiler", ARM)
def test_any_firmware_can_take_it(tmp_path, compiler, level, frame):
    command, target = ARM[compiler]
    if command and shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    (path,) = host.write(c99.emit(int8("every layer")), tmp_path)
    strict = ["-std=c99", "-ffreestanding", "-Wall", "-Wextra", "-Wpedantic", "-Werror", level, frame]
    host.compile([*target, *strict, "-c", str(path), "-o", str(tmp_path / "smile.o")], using=command)


def test_a_warning_is_an_error(tmp_path):
    (tmp_path / "bad.c").write_text("static int unused(void) { return 1; }\n")
    with pytest.raises(host.CompileError, match="unused"):
        host.compile([*host.WARNINGS, "-c", str(tmp_path / "bad.c"), "-o", str(tmp_path / "bad.o")])


LOOK = """
#include <stdio.h>
#include <stdlib.h>
#include "smile.h"
int main(int argc, char **argv)
{
    const int bytes = SMILE_WIDTH * SMILE_HEIGHT, n = atoi(argv[argc - 1]);
    smile_context *context = malloc(sizeof *context);
    for (int i = 0; i < n; i++) {
        uint8_t *frame = malloc(bytes); /* of the exact size, so that a read behind it is seen */
        if (frame == 0 || fread(frame, 1, bytes, stdin) != (size_t)bytes)
            return 1;
        int8_t score;
        smile_frame(context, frame, SMILE_WIDTH, SMILE_HEIGHT, 0, SMILE_GREY, &score);
        printf("%d\\n", score);
        free(frame);
    }
    free(context);
    return 0;
}
"""


@needs_gcc
@pytest.mark.parametrize("flags", [[], ["-DSMILE_EMULATE_DSP"]], ids=["plain", "dsp"])
@pytest.mark.parametrize("name", SPECS)
def test_sanitizers_find_nothing(tmp_path, name, flags):
    (path,) = host.write(c99.emit(int8(name)), tmp_path)
    (tmp_path / "look.c").write_text(LOOK)
    sanitize = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g", "-O1"]
    look = tmp_path / "look"
    host.compile([*sanitize, *flags, str(path), str(tmp_path / "look.c"), "-o", str(look)], using=["gcc"])
    images = noise(20, seed=8)
    done = subprocess.run([look, "20"], input=images.tobytes(), capture_output=True, timeout=120)
    assert done.returncode == 0 and not done.stderr, done.stderr.decode()[:1000]
    expected = tflite.run(int8(name), images, progress=False)
    assert [int(line) for line in done.stdout.split()] == expected.tolist()


# --- the arena


def chain(*layers) -> tuple:
    """Operators (without weights) from an 8x8x4 tensor on: ("pool", size, strides) or ("conv", ...)."""
    operators, shape = [], (8, 8, 4)
    for kind, size, strides, filters in layers:
        out = tuple((n - size) // strides + 1 for n in shape[:2])
        window = Window((size, size), (strides, strides))
        if kind == "pool":
            output = (*out, shape[2])
            operators.append(Pool(window, shape, output, average=False))
        else:
            output = (*out, filters)
            nothing = np.zeros(0)
            operators.append(
                Conv2D(window, shape, output, nothing, nothing, nothing, nothing, 0, 0, False, False)
            )
        shape = output
    return tuple(operators)


def test_a_pool_writes_over_what_it_has_read():
    plan = arena.plan(chain(("pool", 1, 1, 0), ("pool", 3, 1, 0)))
    assert plan.size == 8 * 8 * 4 + 4 * 8  # and a sum of 32 bits for each pixel of a row of the frame
    assert plan.steps[1].target <= plan.steps[1].source


def test_a_convolution_of_one_pixel_that_widens_needs_room():
    operators = chain(("pool", 1, 1, 0), ("conv", 1, 1, 8))
    # row i of the output ends at (i + 1) * 64, and must not reach input row i + 1, at (i + 1) * 32
    assert arena.overlap(operators[1], None) == max((i + 1) * 64 - (i + 1) * 32 for i in range(7)) == 224


def test_what_a_convolution_with_a_pool_leaves_is_a_quarter():
    operators = chain(("pool", 1, 1, 0), ("conv", 3, 1, 16), ("pool", 2, 2, 0))
    assert arena.pool_behind(operators, 1) is operators[2]
    plan = arena.plan(operators)
    first, second = plan.steps[1:]
    assert (second.source, second.target) == (first.target, first.target)
    # 8 columns of 3x4 numbers of 16 bits for either row of windows, and two more; no output of 6x6x16
    assert arena.strip_bytes(operators[1], operators[2]) == 2 * (2 * 8 * 12 + 2)
    assert plan.size < 6 * 6 * 16 + 8 * 8 * 4
    assert len({step.target for step in arena.plan(operators, usual=False).steps}) > 1
    for others in (("pool", 2, 1, 0), ("pool", 3, 3, 0)):
        assert arena.pool_behind(chain(("conv", 1, 1, 4), others), 0) is None
    assert arena.pool_behind(chain(("conv", 1, 1, 4), ("conv", 2, 2, 4)), 0) is None


@settings(max_examples=60, deadline=None)
@example(layers=[("conv", 3, 1, 8), ("pool", 3, 2, 0), ("conv", 2, 1, 16)])
@example(layers=[("conv", 3, 1, 8), ("pool", 2, 2, 0), ("conv", 2, 1, 16)])
@example(
    layers=[("pool", 1, 1, 0), ("conv", 1, 1, 24), ("pool", 2, 2, 0), ("conv", 1, 1, 24), ("pool", 2, 2, 0)]
)
@given(
    layers=st.lists(
        st.tuples(
            st.sampled_from(("conv", "pool")), st.integers(1, 2), st.integers(1, 2), st.integers(1, 24)
        ),
        min_size=1,
        max_size=6,
    )
)
def test_nothing_is_hit_that_is_still_needed(layers):
    """Walk through each operator output row by row, as the C does, and mark what it reads and writes."""
    sizes = 8
    for _, size, strides, _ in layers:
        sizes = (sizes - size) // strides + 1
        if sizes < 1:
            return
    operators = chain(*layers)
    plan = arena.plan(operators)
    taken = None
    for index, (operator, step) in enumerate(zip(operators, plan.steps, strict=True)):
        if taken is not None:  # done with the convolution before it
            taken = None
            continue
        taken = arena.pool_behind(operators, index)
        (height, width, channels), (out_height, out_width, filters) = (
            operator.shape,
            (taken or operator).output,
        )
        assert step.target >= 0 and step.target + out_height * out_width * filters <= plan.size
        owner = np.full(plan.size, -1)  # which input byte lies where
        if step.source is not None:
            n = height * width * channels
            owner[step.source : step.source + n] = np.arange(n)
        if step.strip is not None:
            strip = slice(step.strip, step.strip + step.strip_bytes)
            assert step.strip % 4 == 0 and (owner[strip] == -1).all() and strip.stop <= plan.size
            end = step.target + out_height * out_width * filters
            assert step.target >= strip.stop or end <= strip.start
        if step.source is None:
            continue
        pixels = 1 if isinstance(operator, Pool) else out_width  # written before the next is read
        (size, _), (stride, _) = operator.window.size, operator.window.strides
        down = size + stride if taken else size  # rows that two rows of windows see
        for y in range(out_height):
            for x in range(0, out_width, pixels):
                rows = np.arange(down) + y * stride * (2 if taken else 1)
                first, last = (
                    (0, width) if pixels > 1 or step.strip is not None else (x * stride, x * stride + size)
                )
                read = (rows[:, None] * width + np.arange(first, last)).ravel()[:, None] * channels
                read = (read + np.arange(channels)).ravel()
                begin = step.target + (y * out_width + x) * filters
                assert (owner[step.source + read] == read).all()
                owner[begin : begin + pixels * filters] = -2


# --- what cannot be written


def converter_of(layer):
    import keras
    import tensorflow as tf

    frame = keras.Input(batch_shape=(1, 8, 8, 1))
    logit = keras.layers.Conv2D(1, keras.ops.shape(x := layer(frame))[1:3])(x)
    converter = tf.lite.TFLiteConverter.from_keras_model(keras.Model(frame, logit))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    pictures = np.random.default_rng(0).integers(0, 256, (20, 1, 8, 8, 1)) / np.float32(255)
    pictures[0, 0, 0, :2, 0] = 0, 1
    converter.representative_dataset = lambda: ([picture] for picture in pictures.astype(np.float32))
    converter.inference_input_type = converter.inference_output_type = tf.int8
    return converter


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (lambda k: k.layers.Conv2D(2, 3, dilation_rate=2), "dilation|SPACE_TO_BATCH"),
        (lambda k: k.layers.DepthwiseConv2D(3, depth_multiplier=2), "depth multiplier"),
        (lambda k: k.layers.ReLU(max_value=6), "expected"),
        (lambda k: k.layers.MaxPooling2D(3, 2, padding="same"), "pools without padding"),
        (lambda k: k.layers.UpSampling2D(2), "expected one of CONV_2D"),
    ],
)
def test_other_operators_are_refused_by_name(layer, words):
    import keras

    from emolib.environment.streams import quiet

    with quiet():
        model_bytes = converter_of(layer(keras)).convert()
    with pytest.raises(GraphError, match=words):
        c99.emit(model_bytes)
