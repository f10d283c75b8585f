"""The C of a friend in a room: what it says is what `room.answers` says, in the memory that was planned."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
import small_rooms
from small_networks import int8

from emolib.data.rooms import boxes
from emolib.embedded import firmware, host, memory, parity, quantise, room
from emolib.embedded.codegen import c99
from emolib.embedded.codegen import room as written
from emolib.embedded.frames import Frame, encode
from emolib.embedded.graph import GraphError
from emolib.networks.build import build
from emolib.networks.layers import Conv, Map
from emolib.networks.spec import ModelSpec

SIDE, CROP = boxes.SIDE, boxes.CROP


@pytest.fixture(scope="module")
def library() -> host.RoomLibrary:
    return host.RoomLibrary(written.emit(small_rooms.friend()))


# --- the same bits


@pytest.mark.parametrize(
    ("name", "optimize"), zip(small_rooms.DETECTORS, ["size", "size", "speed"], strict=True)
)
def test_the_same_as_the_reference_on_frames_of_any_size_stride_and_format(name, optimize):
    friend = small_rooms.friend(name)
    source = written.emit(friend, optimize=optimize)
    own = parity.room_on_host(friend, source, [small_rooms.frames(300, seed=5)], progress=False)
    cameras = parity.random_frames(150, (SIDE, SIDE), seed=6)
    others = parity.room_on_host(friend, source, cameras, progress=False)
    assert own == parity.Parity(300, 0) and others == parity.Parity(150, 0)


def test_another_friend_is_not_the_same():
    friend = small_rooms.friend("averages")
    source = written.emit(replace(friend, presence=friend.presence + 10))
    found = parity.room_on_host(friend, source, [small_rooms.frames(50, seed=7)], progress=False)
    assert found.runs == 50 and 3 < found.mismatches < 47


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_the_same_with_any_map(seed):
    """Scales and zero points at which each number of a box goes to its end."""
    rng = np.random.default_rng(seed)
    detector = build(ModelSpec(small_rooms.DETECTORS["averages"], (SIDE, SIDE, 1)), seed=seed)
    last = detector.layers[-1]
    weights, bias = last.get_weights()
    last.set_weights([weights * rng.uniform(0, 100, 5), bias + rng.uniform(-20, 20, 5)])
    pictures = boxes.normalise(small_rooms.frames(60, seed=seed)[..., 0])[..., None]
    friend = replace(small_rooms.friend("averages"), detector=quantise.convert(detector, pictures))
    found = parity.room_on_host(
        friend, written.emit(friend), [small_rooms.frames(500, seed=9)], progress=False
    )
    assert found == parity.Parity(500, 0)


def test_the_context_is_as_large_as_planned(library):
    assert library.context_bytes == written.emit(small_rooms.friend()).context_bytes


def test_each_grey_is_flat_and_nobody(library):
    for grey in range(256):
        who, *_, flat = library.answers([encode(np.full((30, 40), grey, np.uint8))])[0]
        assert (who, flat) == (0, 1)


def test_what_it_saw_and_cut_out_can_be_looked_at(library):
    images = small_rooms.frames(30, seed=8)
    said = room.answers(small_rooms.friend(), images)
    crops = boxes.crop(images[..., 0], said.boxes)
    crop = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(("smile_crop", library.loaded))
    for image, expected in zip(images, crops, strict=True):
        frame = Frame(image.tobytes(), SIDE, SIDE, SIDE)
        np.testing.assert_array_equal(library.seen(frame), image[..., 0])
        context = ctypes.create_string_buffer(library.context_bytes)
        at_most = ctypes.create_string_buffer(host.ANSWER.itemsize)
        assert crop(context) is None
        library.whole(context, frame.data, SIDE, SIDE, SIDE, 0, at_most)
        at = crop(context) - ctypes.addressof(context)
        found = np.frombuffer(context.raw, np.uint8, CROP**2, at).reshape(CROP, CROP)
        np.testing.assert_array_equal(found, expected)
        assert library.seen_at(context) is None
        library.begin(context, SIDE, SIDE, 0)
        assert crop(context) is None


# --- the calls


def test_wrong_orders_and_wrong_frames_are_said(library):
    context, answer = ctypes.create_string_buffer(library.context_bytes), np.zeros(1, host.ANSWER)
    row, at = bytes(range(0, 200, 50)), ctypes.c_void_p(answer.ctypes.data)

    def said(number):
        return host.STATUS[number]

    def whole(context, frame, *about):
        answer[0] = (2, 9, 9, 9, 9, 9, 9)
        status = said(library.whole(context, frame, *about, at))
        nothing = answer[0].tolist() == (0, -128, -128, 0, 0, 0, 0)
        assert nothing == (status not in ("ok", "flat"))
        return status

    assert said(library.row(context, row)) == "too early" == said(library.last(context, at))
    assert said(library.begin(context, 2, 2, 0)) == "ok"
    assert said(library.row(context, None)) == "no frame" == said(library.row(None, row))
    assert said(library.row(context, row)) == "ok"
    assert said(library.last(context, at)) == "too early" and library.seen_at(context) is None
    assert said(library.row(context, row)) == "ok"
    assert said(library.row(context, row)) == "too early"  # there were two
    assert said(library.last(context, None)) == "no frame" == said(library.last(None, at))
    assert library.seen_at(context) is not None and library.seen_at(None) is None
    assert said(library.last(context, at)) == "ok"
    assert said(library.last(context, at)) == "too early" == said(library.row(context, row))
    assert said(library.begin(None, 2, 2, 0)) == "no frame"
    for width, height, format, status in (
        (0, 2, 0, "wrong size"), (2, 0, 0, "wrong size"), (3, 2, 3, "wrong size"), (2, 2, 6, "wrong format"),
    ):  # fmt: skip
        assert said(library.begin(context, 2, 2, 0)) == "ok"
        assert said(library.begin(context, width, height, format)) == status
        assert said(library.row(context, row)) == "too early"
        assert whole(context, row, width, height, 0, format) == status
    assert whole(context, row, 2, 2, 1, 0) == "wrong size" and said(library.last(context, at)) == "too early"
    assert whole(context, row, 2, 2, 2, 0) == whole(context, row, 2, 2, 0, 0) == "ok"
    assert whole(context, bytes(4), 2, 2, 0, 0) == "flat"
    assert whole(None, row, 2, 2, 0, 0) == "no frame" == whole(context, None, 2, 2, 0, 0)
    assert said(library.whole(context, row, 2, 2, 0, 0, None)) == "no frame"


# --- the text


def test_nothing_but_stdint_is_needed_and_every_name_has_the_prefix():
    how = {"prefix": "grin", "about": "for a test", "command": "emolib export"}
    source = written.emit(small_rooms.friend(), **how)
    assert sorted(source.files) == [
        f"grin{part}.{end}" for part in ("", "_classifier", "_detector") for end in "ch"
    ]
    text = "".join(source.files.values())
    own = [f'"grin{part}.h"' for part in ("", "_classifier", "_detector")]
    assert set(re.findall(r"#include (\S+)", text)) == {"<stdint.h>", "<arm_acle.h>", "<arm_mve.h>", *own}
    assert not re.search(r"malloc|alloca|float |double |memcpy|@\w+@|\bsmile_|\bSMILE_", text)
    assert written.emit(small_rooms.friend(), **how).files == source.files
    assert max(map(len, (source.c + source.h).splitlines())) <= 140 and text.count("for a test") == 1
    friend = small_rooms.friend()
    assert f"#define GRIN_FACE ({friend.presence})" in source.h
    assert f"#define GRIN_THRESHOLD ({friend.smile})" in source.h
    assert source.face_release < source.face and source.release < source.threshold


COMPILERS = {
    "zig": (None, ["-std=c99"]),
    "gcc": (["gcc"], ["-std=c99"]),
    "g++": (["g++"], ["-x", "c++", "-std=c++11"]),
    "arm": (["arm-none-eabi-gcc"], ["-std=c99", "-mcpu=cortex-m4", "-mthumb", "-ffreestanding"]),
}


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("optimize", c99.FORMS)
def test_compilers_have_no_warning(tmp_path, optimize, compiler):
    using, flags = COMPILERS[compiler]
    if using and shutil.which(using[0]) is None:
        pytest.skip(f"{using[0]} is not installed")
    for path in host.write(written.emit(small_rooms.friend(), optimize=optimize), tmp_path):
        strict = [*flags, "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-c", path]
        host.compile([*strict, "-o", f"{path}.o"], using=using)


SEE = """
#include <stdio.h>
#include <stdlib.h>
#include "smile.h"
int main(void)
{
    const int bytes = SMILE_SIDE * SMILE_SIDE;
    smile_context *context = malloc(sizeof *context);
    uint8_t *frame = malloc(bytes); /* of the exact size, so that a read behind it is seen */
    smile_answer said;
    while (fread(frame, 1, bytes, stdin) == (size_t)bytes) {
        smile_frame(context, frame, SMILE_SIDE, SMILE_SIDE, 0, SMILE_GREY, &said);
        printf("%d %d %d ", said.who, said.face, said.smile);
        printf("%d %d %d %d\\n", said.x, said.y, said.size, said.tilt);
    }
    free(frame);
    free(context);
    return 0;
}
"""


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
@pytest.mark.parametrize("dsp", [False, True], ids=["plain", "dsp"])
def test_sanitizers_find_nothing(tmp_path, dsp):
    friend, images = small_rooms.friend(), small_rooms.frames(40, seed=10)
    source = written.emit(friend)
    paths = host.write(source, tmp_path)
    (tmp_path / "see.c").write_text(SEE)
    sanitize = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g", "-O1"]
    flags = [*sanitize, *host.flags_of(source, *[host.EMULATE_DSP] * dsp)]
    host.compile([*flags, *paths, str(tmp_path / "see.c"), "-o", str(tmp_path / "see")], using=["gcc"])
    done = subprocess.run([tmp_path / "see"], input=images.tobytes(), capture_output=True, timeout=120)
    assert done.returncode == 0 and not done.stderr, done.stderr.decode()[:1000]
    expected = room.rows_of(room.answers(friend, images), [encode(image) for image in images])
    assert (
        np.array([line.split() for line in done.stdout.splitlines()], int).tolist()
        == expected[:, :-1].tolist()
    )


# --- memory


@pytest.mark.parametrize("name", small_rooms.DETECTORS)
def test_memory_is_known_before_training(name):
    source = written.emit(small_rooms.friend(name), optimize="size")
    detector = ModelSpec(small_rooms.DETECTORS[name], (SIDE, SIDE, 1))
    classifier = ModelSpec(small_rooms.CLASSIFIERS[name], (CROP, CROP, 1))
    assert memory.cascade(detector, classifier).ram == source.context_bytes


def test_the_code_is_smaller_than_the_allowance_for_it_and_not_much(tmp_path):
    source = written.emit(small_rooms.friend(), optimize="size")
    detector = ModelSpec(small_rooms.DETECTORS["convolutions"], (SIDE, SIDE, 1))
    classifier = ModelSpec(small_rooms.CLASSIFIERS["convolutions"], (CROP, CROP, 1))
    promised = memory.cascade(detector, classifier).flash
    for core in ("cortex-m4", "cortex-m0plus", "rv32imc"):
        flash = firmware.build(source, tmp_path / "friend.elf", core=core).flash
        assert promised - 2100 < flash <= promised


def test_the_picture_is_kept_and_nothing_lies_over_it():
    plan = written.emit(small_rooms.friend()).detector.plan
    first, *others = plan.steps
    assert (first.source, first.target, first.target_bytes) == (None, 0, SIDE**2)
    assert all(step.target >= SIDE**2 and (step.strip is None or step.strip >= SIDE**2) for step in others)
    assert max(step.target + step.target_bytes for step in others) <= plan.size


# --- what is refused


def test_what_cannot_be_written_is_refused():
    friend = small_rooms.friend()
    with pytest.raises(ValueError, match="prefix: expected a small letter, then at most 19"):
        written.emit(friend, prefix="a" * 21)
    with pytest.raises(ValueError, match="optimize: expected speed or size"):
        written.emit(friend, optimize="both")
    with pytest.raises(GraphError, match="expected one logit, got a map"):
        c99.emit(friend.detector)
    with pytest.raises(GraphError, match="expected a map, got one logit"):
        c99.emit(int8("nearest"), kept=True)
    convolution = build(ModelSpec((Conv(2, 3, 12), Map(5)), (SIDE, SIDE, 1)), seed=0)
    detector = quantise.convert(convolution, small_rooms.frames(20, seed=0))
    with pytest.raises(GraphError, match="expected a detector that shrinks first, got convolution 3x3"):
        written.emit(replace(friend, detector=detector))
