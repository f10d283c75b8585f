"""Frames of cameras: geometry and formats by hand, C and NumPy the same, misuse said, several networks."""

import ctypes
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial

import numpy as np
import pytest
from small_networks import SIZE, SPECS, int8, two_pixels

from emolib.embedded import frames, host, parity, quantise, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.frames import FORMATS, Frame, encode, seen
from emolib.networks.build import build
from emolib.networks.spec import ModelSpec

SHAPE = (SIZE, SIZE, 1)
# every 3rd pixel, means of 2x2, every pixel; of parts: every pixel, means of 2x2
KINDS = ("nearest", "every layer", "pool first", "a part", "a part of the means")
needs = {
    name: pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed")
    for name in ("gcc", "g++")
}


@cache
def library(name: str, dsp: bool = False) -> host.Library:
    return host.Library(c99.emit(int8(name)), emulate_dsp=dsp)


@cache
def some_frames(n: int = 40, seed: int = 0) -> list[Frame]:
    rng = np.random.default_rng(seed)
    return [parity.random_frame(rng, SHAPE) for _ in range(n)]


def expected(name: str, shown) -> list[int]:
    return tflite.run(int8(name), frames.pictures(shown, SHAPE), progress=False).tolist()


# --- the geometry, by hand


@pytest.mark.parametrize(
    ("picture", "shape", "wanted"),
    [
        ([[1, 2], [3, 4]], (2, 2), [[1, 2], [3, 4]]),  # as it is
        # 4x3: the square of side 3 from column 0 on; boxes begin at 0, 1 and end at 1, 3
        ([[10, 20, 30, 99], [40, 50, 60, 99], [70, 80, 90, 99]], (2, 2), [[10, 25], [55, 70]]),
        # 6x2: from column 2 on
        ([[9, 9, 1, 2, 9, 9], [9, 9, 3, 4, 9, 9]], (2, 2), [[1, 2], [3, 4]]),
        ([[0, 1]] * 2, (1, 1), [[1]]),  # a half is rounded up
        ([[0, 0], [0, 1]], (1, 1), [[0]]),
        ([[7]], (2, 3), [[7, 7, 7], [7, 7, 7]]),  # one pixel
        ([[5, 6]], (4, 4), [[5] * 4] * 4),  # 2x1: a square of one pixel, that on the left
        ([[1, 2, 3]] * 3, (4, 4), [[1, 1, 2, 3]] * 4),  # 0, 3/4, 6/4, 9/4 rounded down
    ],
)
def test_the_middle_is_divided_into_boxes(picture, shape, wanted):
    found = seen(encode(np.array(picture, np.uint8)), shape)
    assert found[..., 0].tolist() == wanted and found.dtype == np.uint8


def test_a_wide_network_takes_the_widest_part():
    """3 x 4 pixels shown to 1 x 2: 3 wide, 1 high, columns 0 to 1 and 1 to 3, row 1."""
    picture = np.array([[9, 9, 9], [10, 20, 40], [9, 9, 9], [9, 9, 9]], np.uint8)
    assert seen(encode(picture), (1, 2))[..., 0].tolist() == [[10, 30]]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize(
    "size", [(1, 1), (SIZE, SIZE), (SIZE - 1, SIZE), (47, 60), (97, 64), (3, 200), (400, 300)]
)
def test_the_small_picture_is_what_layer_1_makes_of_that(name, size):
    """Every pixel that is read, of C and NumPy, not only the score."""
    width, height = size
    picture = np.random.default_rng(width).integers(0, 256, (height, width), np.uint8)
    whole = seen(encode(picture), SHAPE)[..., 0].astype(int)
    wanted = {
        "nearest": whole[:30:3, :30:3],
        "every layer": (whole.reshape(SIZE // 2, 2, -1, 2) - 128).sum(axis=(1, 3)),
        "pool first": whole,
        "a part": whole[10:27, 3:30],
        "a part of the means": (whole[4:20, 10:26].reshape(8, 2, 8, 2) - 128).sum(axis=(1, 3)),
    }[name]
    if name in ("every layer", "a part of the means"):  # halves away from zero
        wanted = np.sign(wanted) * ((abs(wanted) + 2) // 4) + 128
    for dsp in (False, True):
        assert library(name, dsp).seen(encode(picture)).tolist() == wanted.tolist()


def test_means_by_multiplication_are_those_by_division():
    """The C's product, for all that can come: boxes of up to 181 pixels, any sum of theirs, half added."""
    for n in range(1, 182):
        sums = np.arange(255 * n + 1, dtype=np.int64) + n // 2
        times = 0x800000 // n + 1
        assert int(sums[-1]) * times < 2**32
        np.testing.assert_array_equal(sums * times >> 23, sums // n)


# --- what a pixel is


def test_each_format_by_hand():
    """Two rows of two pixels, a byte between the rows."""
    rows = {
        "grey": ([1, 2], [3, 4], [[1, 2], [3, 4]]),
        "yuv420": ([1, 2], [3, 4], [[1, 2], [3, 4]]),
        "yuyv": ([1, 88, 2, 99], [3, 88, 4, 99], [[1, 2], [3, 4]]),
        "uyvy": ([88, 1, 99, 2], [88, 3, 99, 4], [[1, 2], [3, 4]]),
        # red and green, blue and white, of the strongest: 77, 150 and 29 of 256 of 255, rounded
        "rgb565be": ([0xF8, 0, 0x07, 0xE0], [0, 0x1F, 0xFF, 0xFF], [[77, 149], [29, 255]]),
        "rgb565le": ([0, 0xF8, 0xE0, 0x07], [0x1F, 0, 0xFF, 0xFF], [[77, 149], [29, 255]]),
    }
    assert tuple(rows) != FORMATS and set(rows) == set(FORMATS)
    for format, (first, second, wanted) in rows.items():
        frame = Frame(bytes([*first, 111, *second, 111]), 2, 2, len(first) + 1, format)
        assert frames.grey(frame).tolist() == wanted, format
        big = Frame(bytes([*first, *second]), 2, 2, 0 or len(first), format)
        small = library("pool first").seen(big)
        corners = small[:: SIZE // 2, :: SIZE // 2]
        assert corners.tolist() == wanted, format


@pytest.mark.parametrize("format", FORMATS)
def test_encoded_and_read_again(format):
    rng = np.random.default_rng(0)
    colour, grey = (rng.integers(0, 256, (5, 6, channels), np.uint8) for channels in (3, 1))
    packed = 6 * frames.bytes_per_pixel(format)
    for stride in (0, packed + 3):
        frame = encode(grey, format, stride)
        assert frame.stride == (stride or packed)
        apart = np.abs(frames.grey(frame).astype(int) - grey[..., 0]).max()
        assert apart <= (7 if "rgb" in format else 0)
    weights = np.array([77, 150, 29])
    apart = np.abs(frames.grey(encode(colour, format)) - colour @ weights / 256).max()
    assert apart <= (8 if "rgb" in format else 0.5)


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ((b"12", 1, 2, 1, "gray"), "format: expected one of grey, .*, got gray"),
        ((b"", 0, 2, 1), "frame: expected 1 to 65,535 .*, got 0 bytes, 1 a row, for 0 x 2 pixels of grey"),
        ((b"1" * 12, 3, 2, 6, "yuyv"), "even ones of yuyv, uyvy, got .* 3 x 2 pixels of yuyv"),
        ((bytes(65536), 1, 65536, 1), "for 1 x 65536 pixels"),
        ((b"12", 2, 1, 1), "whole rows .* 2 bytes, 1 a row"),
        ((b"12345", 2, 2, 4), "whole rows .* 5 bytes, 4 a row"),
    ],
)
def test_frames_that_are_none(about, words):
    with pytest.raises(ValueError, match=words):
        Frame(*about)


def test_pictures_that_are_none():
    for wrong in (np.zeros((2, 2)), np.zeros((2, 2, 4), np.uint8), np.zeros(4, np.uint8)):
        with pytest.raises(ValueError, match="picture: expected uint8"):
            encode(wrong)
    with pytest.raises(ValueError, match="images: expected uint8"):
        frames.framed(np.zeros((1, SIZE, SIZE, 3), np.uint8))


# --- the calls


@pytest.mark.parametrize("dsp", [False, True], ids=["plain", "dsp"])
@pytest.mark.parametrize("name", ["every layer", "average of 3, overlapping pools"])
def test_means_of_frames_are_those_of_tflite(name, dsp):
    shown = some_frames()
    assert [library(name, dsp).frame(frame, by_row=True)[0] for frame in shown] == expected(name, shown)
    assert library(name, dsp).scores(shown).tolist() == expected(name, shown)


@pytest.mark.parametrize("shape", [(24, 40, 1), (45, 27, 1)])
@pytest.mark.parametrize("name", ["nearest", "every layer"])
def test_networks_that_are_not_square(name, shape):
    rng = np.random.default_rng(0)
    calibration = rng.integers(0, 256, (20, *shape), np.uint8)
    model_bytes = quantise.convert(build(ModelSpec(SPECS[name], input_shape=shape), seed=3), calibration)
    one = host.Library(c99.emit(model_bytes))
    shown = [parity.random_frame(rng, shape) for _ in range(40)]
    wanted = tflite.run(model_bytes, frames.pictures(shown, shape), progress=False).tolist()
    assert len(set(wanted)) > 10
    assert [one.frame(frame, by_row=True)[0] for frame in shown] == wanted == one.scores(shown).tolist()


def test_wrong_orders_and_wrong_frames_are_said():
    one = library("nearest")
    context, score = ctypes.create_string_buffer(one.context_bytes), ctypes.c_int8(7)
    row, at = bytes(2 * SIZE), ctypes.byref(score)

    def said(number):
        return host.STATUS[number]

    def whole(context, frame, *about):
        score.value = 7
        status = said(one.whole(context, frame, *about, at))
        assert (score.value == -128) == (status not in ("ok", "flat"))
        return status

    assert said(one.row(context, row)) == "too early" == said(one.last(context, at))
    assert score.value == -128 and one.seen_at(context) is None
    assert said(one.begin(context, 2, 2, 0)) == "ok"
    assert said(one.row(context, None)) == "no frame" == said(one.row(None, row))
    assert said(one.row(context, row)) == "ok"
    assert said(one.last(context, at)) == "too early" and one.seen_at(context) is None
    assert said(one.row(context, row)) == "ok"
    assert said(one.row(context, row)) == "too early"  # there were two
    assert one.seen_at(context) is not None
    assert said(one.last(context, None)) == "no frame" == said(one.last(None, at))
    assert said(one.last(context, at)) == "flat"
    assert said(one.last(context, at)) == "too early" == said(one.row(context, row))
    assert one.seen_at(context) is None and one.seen_at(None) is None
    assert said(one.begin(None, 2, 2, 0)) == "no frame"
    for width, height, format, status in (
        (0, 2, 0, "wrong size"), (2, 0, 0, "wrong size"), (3, 2, 3, "wrong size"), (3, 2, 4, "wrong size"),
        (2, 2, 6, "wrong format"), (2, 2, -1, "wrong format"),
    ):  # fmt: skip
        assert said(one.begin(context, 2, 2, 0)) == "ok"
        assert said(one.begin(context, width, height, format)) == status
        assert said(one.row(context, row)) == "too early"
        assert whole(context, row, width, height, 0, format) == status
    assert whole(context, row, 3, 2, 0, 5) == whole(context, row, 3, 2, 3, 5) == "flat"
    assert whole(context, row, 3, 2, 2, 5) == "wrong size" == whole(context, row, 2, 2, 3, 1)
    assert said(one.last(context, at)) == "too early"
    assert whole(None, row, 2, 2, 0, 0) == "no frame" == whole(context, None, 2, 2, 0, 0)
    assert said(one.whole(context, row, 2, 2, 0, 0, None)) == "no frame"


def test_what_no_sum_of_32_bits_can_hold():
    """Only networks of some pixels have boxes so large."""
    tiny = host.Library(c99.emit(two_pixels(0.9, -0.7, np.arange(40, dtype=np.uint8).reshape(-1, 1, 2, 1))))
    context = ctypes.create_string_buffer(tiny.context_bytes)
    assert host.STATUS[tiny.begin(context, 65535, 65535, 0)] == "wrong size"
    assert host.STATUS[tiny.begin(context, 8000, 4000, 0)] == "ok"
    white = Frame(b"\xff" * 32_000_000, 8000, 4000, 8000)  # 4000 x 4000 pixels a box: nearly 2^32
    assert tiny.seen(white).tolist() == [[255, 255]]
    assert "0xff0000" not in c99.emit(int8("nearest")).c


def test_frames_without_contrast_are_flat():
    one = library("nearest")
    for level in range(256):
        frame = encode(np.full((50, 60), level, np.uint8))
        assert one.frame(frame) == one.frame(frame, by_row=True) == (expected("nearest", [frame])[0], "flat")
    (first,) = c99.from_frame((c99.emit(int8("nearest")).operators[0],))
    for more, status in ((15, "flat"), (16, "ok")):
        picture = np.full((SIZE, SIZE), 100, np.uint8)
        picture[1] = 255  # every third row is read
        picture[3, 27] = 100 + more
        assert one.frame(encode(picture))[1] == status
        assert frames.flat(seen(encode(picture), SHAPE), first) == (status == "flat")


@pytest.mark.parametrize("name", KINDS)
def test_numpy_and_c_agree_on_what_is_flat(name):
    first = c99.emit(int8(name)).operators[0]
    rng = np.random.default_rng(5)
    middle = rng.integers(0, 230, (30, 1, 1))
    pictures = middle + rng.integers(0, 24, (30, 40, 40)) * (rng.random((30, 40, 40)) < 0.02)
    shown = [encode(picture.astype(np.uint8)) for picture in pictures]
    found = [library(name).frame(frame, by_row=True)[1] == "flat" for frame in shown]
    assert found == [frames.flat(seen(frame, SHAPE), first) for frame in shown]
    assert 0 < sum(found) < 30


@pytest.mark.parametrize("name", KINDS)
def test_all_memory_is_in_the_context(name, tmp_path):
    from elftools.elf.constants import SH_FLAGS
    from elftools.elf.elffile import ELFFile

    source = c99.emit(int8(name))
    assert source.context_bytes == library(name).context_bytes
    target = ["-target", "x86_64-linux-gnu", "-O2", "-c", *host.write(source, tmp_path)]
    host.compile([*target, "-o", str(tmp_path / "smile.o")])
    with (tmp_path / "smile.o").open("rb") as file:
        written = [
            section.name
            for section in ELFFile(file).iter_sections()
            if section["sh_flags"] & SH_FLAGS.SHF_WRITE and section["sh_size"] and section.name != ".eh_frame"
        ]
    assert [name for name in written if not name.startswith(".data.rel.ro")] == []


def test_threads_share_a_library():
    shown = some_frames() * 3
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(partial(library("every layer").frame, by_row=True), shown))
    assert [score for score, _ in found] == expected("every layer", shown)


# --- several networks, and a context each

TOGETHER = """
#include <stdio.h>
#include <stdlib.h>
#include "cat.h"
#include "dog.h"
/* A frame; each of its rows in a place of just its size, so that a read beside it is seen. */
typedef struct { uint32_t head[5]; uint8_t **rows, *whole; } shot;
static int next(shot *s)
{
    if (fread(s->head, 4, 5, stdin) != 5)
        return 0;
    const uint32_t height = s->head[1], stride = s->head[2], packed = s->head[4];
    const uint32_t size = stride * (height - 1) + packed;
    s->whole = (uint8_t *)malloc(size);
    s->rows = (uint8_t **)malloc(height * sizeof(uint8_t *));
    if (s->whole == 0 || s->rows == 0 || fread(s->whole, 1, size, stdin) != size)
        return 0;
    for (uint32_t y = 0; y < height; y++) {
        s->rows[y] = (uint8_t *)malloc(packed);
        for (uint32_t x = 0; x < packed; x++)
            s->rows[y][x] = s->whole[y * stride + x];
    }
    return 1;
}
static void drop(shot *s)
{
    for (uint32_t y = 0; y < s->head[1]; y++)
        free(s->rows[y]);
    free(s->rows);
    free(s->whole);
}
int main(void)
{
    cat_context *one = (cat_context *)malloc(sizeof *one), *two = (cat_context *)malloc(sizeof *two);
    dog_context *three = (dog_context *)malloc(sizeof *three);
    shot a, b;
    while (next(&a) && next(&b)) {
        int8_t scores[6];
        const uint32_t *h = a.head, *i = b.head;
        cat_begin(one, (uint16_t)h[0], (uint16_t)h[1], (cat_format)h[3]);
        cat_begin(two, (uint16_t)i[0], (uint16_t)i[1], (cat_format)i[3]);
        dog_begin(three, (uint16_t)h[0], (uint16_t)h[1], (dog_format)h[3]);
        for (uint32_t y = 0; y < h[1] || y < i[1]; y++) {
            if (y < h[1]) {
                cat_row(one, a.rows[y]);
                dog_row(three, a.rows[y]);
            }
            if (y < i[1])
                cat_row(two, b.rows[y]);
        }
        cat_score(two, &scores[1]);
        dog_score(three, &scores[2]);
        cat_score(one, &scores[0]);
        cat_frame(two, a.whole, (uint16_t)h[0], (uint16_t)h[1], h[2], (cat_format)h[3], &scores[3]);
        dog_frame(three, b.whole, (uint16_t)i[0], (uint16_t)i[1], i[2], (dog_format)i[3], &scores[5]);
        cat_frame(two, b.whole, (uint16_t)i[0], (uint16_t)i[1], i[2], (cat_format)i[3], &scores[4]);
        for (int n = 0; n < 6; n++)
            printf("%d ", scores[n]);
        drop(&a);
        drop(&b);
    }
    free(one);
    free(two);
    free(three);
    return CAT_OK + DOG_OK;
}
"""
SANITIZE = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g", "-O1"]


@pytest.mark.parametrize(
    ("compiler", "flags"),
    [
        pytest.param("gcc", [*SANITIZE, "-std=c99"], marks=needs["gcc"]),
        pytest.param("gcc", [*SANITIZE, "-std=c11", "-DCAT_EMULATE_DSP"], marks=needs["gcc"]),
        pytest.param("g++", ["-std=c++11", "-Wextra", "-O2", "-xc++"], marks=needs["g++"]),
    ],
    ids=["c99", "c11", "c++"],
)
def test_two_networks_in_one_program_whose_cameras_take_turns(tmp_path, compiler, flags):
    """Rows of two cameras come in turn; sanitizers look on."""
    texts = {"main.c": TOGETHER}
    for prefix, name in (("cat", "every layer"), ("dog", "nearest")):
        texts |= c99.emit(int8(name), prefix=prefix).files
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    sources = [str(tmp_path / name) for name in texts if name.endswith(".c")]
    host.compile([*flags, "-Wall", "-Werror", *sources, "-o", str(tmp_path / "both")], using=[compiler])
    shown = [frame for frame in some_frames(60, seed=4) if frame.width * frame.height < 60_000][:20]
    given = b""
    for frame in shown:
        packed = frame.width * frames.bytes_per_pixel(frame.format)
        head = frame.width, frame.height, frame.stride, FORMATS.index(frame.format), packed
        given += np.array(head, "<u4").tobytes() + frame.data[: frame.stride * (frame.height - 1) + packed]
    done = subprocess.run([tmp_path / "both"], input=given, capture_output=True, timeout=120)
    assert done.returncode == 0 and not done.stderr, done.stderr.decode()[:1000]
    cat, dog = expected("every layer", shown), expected("nearest", shown)
    wanted = [
        (cat[n], cat[n + 1], dog[n], cat[n], cat[n + 1], dog[n + 1]) for n in range(0, len(shown) - 1, 2)
    ]
    assert [int(word) for word in done.stdout.split()] == list(np.ravel(wanted))


CPP = {
    "g++": [],
    "arm-none-eabi-g++": ["-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"],
    "arm-none-eabi-g++ ": ["-mcpu=cortex-m0plus", "-mthumb"],
}


@pytest.mark.parametrize("standard", ["c++11", "c++17"])
@pytest.mark.parametrize("compiler", CPP, ids=["desk", "m4", "m0plus"])
@pytest.mark.parametrize("name", ["every layer", "average in the middle"])
def test_it_is_cpp_too(tmp_path, name, compiler, standard):
    if shutil.which(compiler.strip()) is None:
        pytest.skip(f"{compiler.strip()} is not installed")
    (path,) = host.write(c99.emit(int8(name)), tmp_path)
    strict = [
        "-xc++",
        f"-std={standard}",
        "-O2",
        "-Wall",
        "-Wextra",
        "-Wpedantic",
        "-Werror",
        "-c",
        str(path),
    ]
    host.compile([*CPP[compiler], *strict, "-o", str(tmp_path / "smile.o")], using=[compiler.strip()])


# --- the text


@pytest.mark.parametrize("name", KINDS)
def test_another_prefix_changes_every_name(name):
    source = c99.emit(int8(name), prefix="cat_2", classes=("dog", "cat"))
    assert list(source.files) == ["cat_2.c", "cat_2.h"] and source.files["cat_2.c"] == source.c
    assert "smil" not in (source.c + source.h).lower()
    assert '#include "cat_2.h"' in source.c and "#define CAT_2_SEEN_WIDTH" in source.h
    assert "/* Is it dog or cat?" not in source.c and "Is it dog or cat? A network" in source.c
    assert 'from here on is "cat"' in source.h
    assert source.c == c99.named(c99.emit(int8(name), classes=("dog", "cat")).c, "cat_2")


@pytest.mark.parametrize("prefix", ["", "Smile", "2cats", "a-b", "_a", "math", "stdint", "friend", "a" * 32])
def test_prefixes_that_are_refused(prefix):
    with pytest.raises(ValueError, match="prefix: expected a small letter"):
        c99.emit(int8("nearest"), prefix=prefix)


def test_each_file_says_whence_it_is():
    import hashlib

    import emolib

    words = "emolib export c smile.tflite --out */x"
    source = c99.emit(int8("nearest"), command=words, about="of smile.c\n*/", prefix="cat")
    for text in source.files.values():
        assert text.startswith("/* SPDX-License-Identifier: Apache-2.0\n")
        assert hashlib.sha256(int8("nearest")).hexdigest() in text
        assert f"emolib {emolib.__version__} with `emolib export c smile.tflite --out * /x`" in text
        assert "weights" in text.split("*/")[0] and "Is this face smiling?" in text
    assert "of smile.c * /" in source.h
    assert "with `" not in c99.emit(int8("nearest")).c
