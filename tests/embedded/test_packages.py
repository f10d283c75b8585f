"""Packages for Arduino, ESP-IDF, Zephyr and CMake: they compile, they run, their manifests are in order."""

import os
import re
import select
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import jsonschema
import numpy as np
import pytest
import small_rooms
import yaml
from conftest import ROOT
from PIL import Image

from emolib.cli import main
from emolib.cli.command import COMMANDS
from emolib.data.drawn import faces
from emolib.embedded import frames, packages, room, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.codegen import room as code_of_room
from emolib.embedded.packages import seen
from emolib.files import read_json

HERE = Path(__file__).parent
HEADERS = HERE / "headers"
SCHEMAS = yaml.safe_load((HERE / "package_schemas.yml").read_text(encoding="utf-8"))
FORMS = ("arduino", "cmake", "espidf", "zephyr")
ALL = (*FORMS, *(f"room {form}" for form in FORMS))
MODEL = ROOT / "tests" / "kept" / "friend.tflite"  # what it reads and counts stands in the tests
ODD = ('no "such" \\ thing', 'a *cat*: 50% of {them} "today"')
CORES = {
    "arm-none-eabi": ["-mcpu=cortex-m4", "-mthumb"],
    "riscv64-unknown-elf": [
        "-march=rv32imc",
        "-mabi=ilp32",
        "-ffreestanding",
        f"-I{HEADERS / 'freestanding'}",
    ],
}
STRICT = ["-Wall", "-Wextra", "-Werror", "-Os"]


def needs(*tools):
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def run(*command, **options):
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=120, **options)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"
    return done.stdout


def written(form, folder, prefix="smile", classes=("not smiling", "smiling")):
    """A package of the published friend in `folder`; of one in a room where `form` begins with room."""
    where, _, form = form.rpartition(" ")
    if where == "room":
        model, classes = small_rooms.friend(), small_rooms.friend().classes
        source = code_of_room.emit(model, prefix=prefix)
    else:
        model = MODEL.read_bytes()
        source = c99.emit(model, threshold=-23, prefix=prefix, classes=classes)
    for name, text in packages.package(form, source, model, classes).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """{form: its package}, in a folder of its prefix; two of them with another one and with odd classes."""
    odd = dict.fromkeys(("arduino", "espidf"), ("cat", ODD))
    found = {}
    for form in ALL:
        prefix, classes = odd.get(form, ("smile", ("not smiling", "smiling")))
        found[form] = written(form, tmp_path_factory.mktemp(form) / prefix, prefix, classes)
    return found


# --- they compile


@pytest.mark.parametrize("core", [pytest.param(core, marks=needs(f"{core}-g++")) for core in CORES])
@pytest.mark.parametrize("form", ALL)
def test_all_c_and_all_sketches_compile_without_a_warning(made, tmp_path, form, core):
    folder, flags = made[form], [*STRICT, *CORES[core], f"-I{HEADERS}", "-c"]
    flags += [f"-I{folder / where}" for where in ("src", "include")]
    sources = sorted(path for path in folder.rglob("*") if path.suffix in (".c", ".ino"))
    n = {"arduino": 7, "cmake": 4, "espidf": 5, "zephyr": 4}[form.split()[-1]]
    assert len(sources) == n + 2 * form.startswith("room")
    for path in sources:
        if form.endswith("cmake") and path.name == "main.c" and core == "riscv64-unknown-elf":
            continue  # it reads files, and this compiler comes without a C library
        out = ["-o", tmp_path / f"{path.stem}.o"]
        if path.suffix == ".ino":  # as the Arduino builder does
            run(f"{core}-g++", *flags, *out, "-x", "c++", "-include", "Arduino.h", f"-I{path.parent}", path)
        else:
            strict = ["-std=c99", "-Wpedantic"] if path.name.startswith(("smile", "cat")) else ["-std=gnu17"]
            run(f"{core}-gcc", *flags, *out, *strict, path)
        if path.parent.name == "src" and path.name != "main.c":
            run(f"{core}-g++", *flags, "-o", tmp_path / "cpp.o", "-x", "c++", "-std=gnu++11", path)


@needs("arm-none-eabi-gcc", "arm-none-eabi-nm")
def test_two_friends_fit_into_one_program(made, tmp_path):
    objects = []
    for folder in (made["arduino"], made["zephyr"]):
        for path in (folder / "src").glob("*.c"):
            objects.append(tmp_path / f"{path.stem}.o")
            include = [f"-I{folder / where}" for where in ("src", "include")]
            run(
                "arm-none-eabi-gcc", *STRICT, *CORES["arm-none-eabi"], *include, "-c", path, "-o", objects[-1]
            )
    run("arm-none-eabi-gcc", "-r", "-nostdlib", *objects, "-o", tmp_path / "both.o")
    names = run("arm-none-eabi-nm", "-g", "--defined-only", tmp_path / "both.o").split()[2::3]
    functions = {"begin", "row", "score", "seen", "frame", "feel", "show", "show_seen"}
    assert set(names) >= {f"{prefix}_{each}" for prefix in ("cat", "smile") for each in functions}
    assert all(name.startswith(("cat_", "smile_")) for name in names)


# --- they run

PLAY = """
#include <Arduino.h>
#include <stdio.h>
HardwareSerial Serial;
extern "C" {
void pinMode(uint8_t, uint8_t) {}
void digitalWrite(uint8_t pin, uint8_t value) { printf("pin %d: %d\\n", pin, value); }
unsigned long micros(void) { return 0; }
unsigned long millis(void) { return 0; }
void delay(unsigned long) {}
int board_read(void) { static const char *keys = "xp"; return *keys ? *keys++ : -1; }
void board_write(const char *text) { fputs(text, stdout); }
void board_write_number(long number) { printf("%ld", number); }
}
int main() { setup(); for (int n = 0; n < LOOPS; n++) loop(); }
"""


def play(folder, sketch, tmp_path, *, loops, more=""):
    """What a sketch of the package in `folder` prints in so many loops, on this computer."""
    (tmp_path / "main.cpp").write_text(PLAY.replace("LOOPS", str(loops)) + more)
    shutil.copy(sketch, tmp_path / "sketch.cpp")
    objects = []
    for path in (folder / "src").glob("*.c"):
        objects.append(tmp_path / f"{path.stem}.o")
        run("gcc", "-c", path, "-o", objects[-1])
    flags = [*STRICT, f"-I{HEADERS}", f"-I{folder / 'src'}", "-include", "Arduino.h"]
    parts = [tmp_path / "sketch.cpp", tmp_path / "main.cpp", *objects]
    run("g++", *flags, *parts, "-o", tmp_path / "play")
    return run(tmp_path / "play")


def expected_score(side=packages.SIDE):
    shown = frames.seen(frames.encode(packages.face(side, side)), (224, 224, 1))
    return int(tflite.run(MODEL.read_bytes(), shown[None], progress=False)[0])


@needs("g++")
@pytest.mark.parametrize("as_it_is", [True, False])
def test_the_still_frame_says_ok_and_says_so_if_it_differs(made, tmp_path, as_it_is):
    folder, sketch = made["arduino"], made["arduino"] / "examples" / "StillFrame"
    face = (sketch / "face.h").read_text()
    if not as_it_is:
        face = re.sub(r"_FACE_SCORE \((-?\d+)\)", "_FACE_SCORE (99)", face)
    (tmp_path / "face.h").write_text(face)
    score = expected_score()
    word, wanted = ("OK", score) if as_it_is else ("differs", 99)
    said = play(folder, sketch / "StillFrame.ino", tmp_path, loops=1)
    assert said == f"{word}: score {score}, expected {wanted}, in microseconds: 0\n"


@needs("g++")
def test_a_camera_sketch_scores_shows_and_switches_the_light_on(made, tmp_path):
    face = packages.face(144, 176)
    shown = frames.seen(frames.encode(face), (224, 224, 1))
    score = int(tflite.run(MODEL.read_bytes(), shown[None], progress=False)[0])
    camera = f"""
#include <Arduino_OV767X.h>
OV767X Camera;
static const uint8_t face[] = {{{", ".join(map(str, face.ravel()))}}};
int OV767X::begin(int resolution, int format, int) {{ return resolution == QCIF && format == GRAYSCALE; }}
int OV767X::width() const {{ return 176; }}
int OV767X::height() const {{ return 144; }}
void OV767X::readFrame(void *to) {{ __builtin_memcpy(to, face, sizeof face); }}
"""
    folder = made["arduino"]
    sketch = folder / "examples" / "Nano33BLE_OV7675" / "Nano33BLE_OV7675.ino"
    said = play(folder, sketch, tmp_path, loops=3, more=camera).splitlines()
    line = f"score {score} of -23: {ODD[1]}"
    assert score >= -23 and said[:1] == [line] and said[-3:] == ["pin 13: 1", line, line]
    np.testing.assert_array_equal(seen.read(said), shown[::8, ::8, 0])


@needs("g++")
def test_a_friend_in_a_room_says_ok_and_who_is_there_and_goes_on_where_nobody_is(made, tmp_path):
    folder, friend = made["room arduino"], small_rooms.friend()
    (tmp_path / "still").mkdir()
    sketch = folder / "examples" / "StillFrame"
    shutil.copy(sketch / "face.h", tmp_path / "still" / "face.h")
    said = room.answers(friend, [frames.encode(packages.face(packages.SIDE, packages.SIDE))])
    score = said.smile[0]
    words = play(folder, sketch / "StillFrame.ino", tmp_path / "still", loops=1)
    assert words == f"OK: score {score}, expected {score}, in microseconds: 0\n"
    shown = small_rooms.frames(12, 5)[..., 0]
    shown = [shown[0], shown[4], np.full_like(shown[0], 99), shown[2]]
    camera = f"""
#include <Arduino_OV767X.h>
OV767X Camera;
static const uint8_t frames[] = {{{", ".join(str(grey) for frame in shown for grey in frame.ravel())}}};
int OV767X::begin(int, int, int) {{ return 1; }}
int OV767X::width() const {{ return {shown[0].shape[1]}; }}
int OV767X::height() const {{ return {shown[0].shape[0]}; }}
void OV767X::readFrame(void *to) {{
    static const uint8_t *next = frames;
    __builtin_memcpy(to, next, {shown[0].size});
    next += {shown[0].size};
}}
"""
    sketch = folder / "examples" / "Nano33BLE_OV7675" / "Nano33BLE_OV7675.ino"
    lines = iter(play(folder, sketch, tmp_path, loops=4, more=camera).splitlines())
    said = room.answers(friend, [frames.encode(frame) for frame in shown])
    places = room.places(said.boxes, [frames.encode(frame) for frame in shown])
    pictures = []
    for number, who in enumerate(said.seen):
        line = next(lines)
        while line.startswith("#"):
            pictures, line = [*pictures, line], next(lines)
        if said.flat[number]:
            assert "no contrast" in line
            line = next(lines)
        scores = f"face {said.face[number]}, smile {said.smile[number]} of {friend.smile}: "
        assert line == (scores if who else "") + friend.classes[who]
        if who:
            x, y, size, _ = places[number]
            assert next(lines) == f"at {x} {y}, size {size}"
    assert set(said.seen) == {0, 1, 2} and said.flat.sum() == 1
    np.testing.assert_array_equal(seen.read(pictures), shown[1])


@pytest.fixture(scope="module")
def built(made, tmp_path_factory):
    """The CMake package, built and installed: (where it is built, where it is installed)."""
    build, prefix = tmp_path_factory.mktemp("build"), tmp_path_factory.mktemp("prefix")
    run(
        "cmake",
        "-S",
        made["cmake"],
        "-B",
        build,
        "-DCMAKE_BUILD_TYPE=Release",
        f"-DCMAKE_INSTALL_PREFIX={prefix}",
    )
    run("cmake", "--build", build)
    run("cmake", "--install", build)
    return build, prefix


@needs("cmake", "gcc")
def test_the_cmake_example_scores_pictures_and_its_own_tests_pass(built, made, tmp_path):
    program, score = built[0] / "example" / "smile_example", expected_score()
    assert "100% tests passed, 0 tests failed out of 2" in run("ctest", "--test-dir", built[0])
    assert run(program) == f"OK: score {score}, expected {score}\n"
    assert run(program, made["cmake"] / "example" / "face.pgm") == f"score {score}, smiling\n"
    picture = np.random.default_rng(0).integers(0, 256, (91, 130), dtype=np.uint8)
    (tmp_path / "a.pgm").write_bytes(b"P5\n130 91\n255\n" + picture.tobytes())
    shown = frames.seen(frames.encode(picture), (224, 224, 1))
    score = int(tflite.run(MODEL.read_bytes(), shown[None], progress=False)[0])
    *lines, said = run(program, tmp_path / "a.pgm", "show").splitlines()
    assert said == f"score {score}, {'smiling' if score >= -23 else 'not smiling'}"
    np.testing.assert_array_equal(seen.read(lines), shown[::8, ::8, 0])
    for content in (b"P6\n1 1\n255\n000", b"P5\n2 2\n255\n123", b""):
        (tmp_path / "b.pgm").write_bytes(content)
        done = subprocess.run([program, tmp_path / "b.pgm"], capture_output=True, text=True)
        assert done.returncode == 2 and "expected a PGM file" in done.stderr


@needs("cmake", "gcc")
def test_another_project_finds_what_is_installed(built, tmp_path):
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.16)\nproject(other C)\nfind_package(smile REQUIRED)\n"
        "add_executable(other main.c)\ntarget_link_libraries(other PRIVATE smile::smile)\n"
    )
    (tmp_path / "main.c").write_text(
        '#include "smile.h"\n#include "smile_friend.h"\n#include "smile_show.h"\nint main(void)\n{\n'
        "    static smile_context context;\n    smile_mood mood = {0};\n    int8_t score;\n"
        "    return smile_frame(&context, 0, 9, 9, 0, SMILE_GREY, &score) == SMILE_NO_FRAME"
        " && smile_feel(&mood, score) == 0 ? 7 : 1;\n}\n"
    )
    run("cmake", "-S", tmp_path, "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={built[1]}")
    run("cmake", "--build", tmp_path / "build")
    assert subprocess.run([tmp_path / "build" / "other"]).returncode == 7


@pytest.mark.parametrize("format", frames.FORMATS)
@needs("gcc")
def test_what_is_shown_is_what_the_network_reads(made, tmp_path, format):
    """Of every format, with a stride, by the firmware's own code."""
    frame = frames.encode(np.random.default_rng(1).integers(0, 256, (60, 80, 3), dtype=np.uint8), format, 170)
    (tmp_path / "main.c").write_text(
        '#include <stdio.h>\n#include "smile_show.h"\nstatic smile_context context;\n'
        f"static const uint8_t frame[] = {{{', '.join(map(str, frame.data))}}};\n"
        "static void print(const char *line) { puts(line); }\n"
        "int main(void) { return smile_show(&context, frame, 80, 60, 170, "
        f"(smile_format){frames.FORMATS.index(format)}, print); }}\n"
    )
    folder = made["zephyr"]
    parts = [tmp_path / "main.c", folder / "src" / "smile.c", folder / "src" / "smile_show.c"]
    run("gcc", *STRICT, f"-I{folder / 'include'}", *parts, "-o", tmp_path / "play")
    shown = frames.seen(frame, (224, 224, 1))[::8, ::8, 0]
    np.testing.assert_array_equal(seen.read(run(tmp_path / "play").splitlines()), shown)


# --- manifests


def properties(path):
    lines = [line.partition("=") for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(sign for _, sign, _ in lines) and len(dict(line[::2] for line in lines)) == len(lines)
    return {name: value for name, _, value in lines}


def manifests(made):
    """(which, what it says) of all that have a schema."""
    arduino, espidf, zephyr = (made[form] for form in ("arduino", "espidf", "zephyr"))
    yield "library.properties", properties(arduino / "library.properties")
    yield "library.json", read_json(arduino / "library.json")
    for path in sorted(espidf.rglob("idf_component.yml")):
        yield "idf_component.yml", yaml.safe_load(path.read_text())
    yield "module.yml", yaml.safe_load((zephyr / "zephyr" / "module.yml").read_text())
    yield "sample.yaml", yaml.safe_load((zephyr / "samples/still_frame/sample.yaml").read_text())


def test_manifests_are_as_their_schemas_say(made):
    found = list(manifests(made))
    assert {which for which, _ in found} == set(SCHEMAS) and len(found) == 6
    for which, content in found:
        jsonschema.validate(content, SCHEMAS[which], format_checker=jsonschema.FormatChecker())
    said = dict(found)["library.json"]["description"]
    assert ODD[1] in said and ODD[1] in dict(found)["library.properties"]["sentence"]


@pytest.mark.parametrize(
    ("which", "name", "value"),
    [
        ("library.properties", "category", "Toys"),
        ("library.properties", "version", "one"),
        ("library.properties", "name", "Arduino_smile"),
        ("library.json", "name", "a/b"),
        ("library.json", "frameworks", "Arduino!"),
        ("idf_component.yml", "sources", ["a.c"]),
        ("module.yml", "cmake", "."),
        ("sample.yaml", "tests", {"a": {"board": "x"}}),
    ],
)
def test_the_schemas_refuse_what_is_wrong(made, which, name, value):
    content = dict(manifests(made))[which] | {name: value}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, SCHEMAS[which])


def test_what_manifests_and_build_files_name_is_there(made):
    arduino, espidf, zephyr = (made[form] for form in ("arduino", "espidf", "zephyr"))
    for header in properties(arduino / "library.properties")["includes"].split(","):
        assert (arduino / "src" / header).is_file()
    assert {f"{name}" for name in read_json(arduino / "library.json")["headers"]} == {
        path.name for path in (arduino / "src").glob("*.h")
    }
    for folder in made.values():
        for path in folder.rglob("CMakeLists.txt"):
            for name in re.findall(r"[\w/]+\.[ch]\b", path.read_text()):
                assert (path.parent / name).is_file(), f"{path}: {name}"
    for folder in (espidf, zephyr):
        symbols = re.findall(r"^ *\t*config (\w+)$", (folder / "Kconfig").read_text(), re.M)
        used = {name for path in folder.rglob("*") if path.name in ("CMakeLists.txt", "prj.conf")
                for name in re.findall(r"CONFIG_((?:SMILE|CAT)\w*)", path.read_text())}  # fmt: skip
        assert used == set(symbols)
    module = yaml.safe_load((zephyr / "zephyr" / "module.yml").read_text())
    assert (zephyr / module["build"]["kconfig"]).is_file()
    assert all((zephyr / sample).is_dir() for sample in module["samples"])


def test_each_readme_names_classes_threshold_sizes_and_licence(made):
    friend = small_rooms.friend()
    source = code_of_room.emit(friend)
    for form, folder in made.items():
        text = (folder / "README.md").read_text(encoding="utf-8")
        prefix = folder.name
        wanted = [f"`{prefix}_context` holds all RAM", "Apache License 2.0"]
        if form in FORMS:
            wanted += ["from -23 on", "395,280", "fills the middle", f"OK: score {expected_score()}"]
            wanted += ODD if prefix == "cat" else ("*smiling*",)
        else:
            wanted += [f"from {friend.presence} on it is a face, from {friend.smile} on *a smile*"]
            wanted += [
                f"{source.macs:,}",
                f"{source.context_bytes:,} bytes",
                "smile_answer answer;",
                "turn_to(answer.x, answer.y, answer.size)",
                "*nobody*",
            ]
        assert [words for words in wanted if words not in text] == []
        assert "{{" not in text and "{%" not in text


CHOICES = {
    "": ("ESP32_CAM", 0, 33), "-DCONFIG_IDF_TARGET_ESP32S3": ("ESP32S3_EYE", 15, 3),
    "-DARDUINO_XIAO_ESP32S3": ("XIAO_ESP32S3", 10, 21), "-DBOARD_ESP32S3_EYE": ("ESP32S3_EYE", 15, 3),
}  # fmt: skip


@needs("gcc")
@pytest.mark.parametrize("flag", CHOICES)
def test_the_board_is_known_or_chosen(made, tmp_path, flag):
    pins = made["espidf"] / "examples" / "camera" / "main" / "pins.h"
    (tmp_path / "empty.c").write_text("")
    said = run("gcc", "-E", "-dM", "-include", pins, *filter(None, [flag]), tmp_path / "empty.c")
    values = dict(re.findall(r"^#define (\w+) ?(.*)$", said, re.M))
    board, clock, light = CHOICES[flag]
    assert [name for name in values if name.startswith("BOARD_")] == [f"BOARD_{board}"]
    assert (values["CAMERA_XCLK"], values["LIGHT_PIN"]) == (str(clock), str(light))
    numbers = [
        int(value) for name, value in values.items() if name.startswith("CAMERA_") or name == "LIGHT_PIN"
    ]
    used = [number for number in numbers if number >= 0]
    assert len(numbers) == 17 and len(set(used)) == len(used) and max(used) < 49


# --- is my frame right?


def sent(picture, noise=""):
    rows = [f"{noise}#{row.tobytes().hex()}" for row in picture]
    return [f"{noise}#frame {picture.shape[1]} {picture.shape[0]}", *rows, f"{noise}#end"]


def test_the_first_whole_picture_is_read():
    picture = np.random.default_rng(0).integers(0, 256, (5, 7), dtype=np.uint8)
    cut = [*sent(picture)[3:], "score 3", *sent(picture)[:4], *sent(picture[:4, :6])[:-2]]
    lines = [line + "\r\n" for line in [*cut, "#end", *sent(picture, "I (21) main: ")]]
    endless = iter([*lines, None])  # what follows is not asked for
    np.testing.assert_array_equal(seen.read(endless), picture)
    assert next(endless) is None


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["#frame 2 2", "#0102", "#end"],
        ["#frame 2 1", "#01020", "#end"],
        ["#frame 2 1", "#0102", "#0304", "#end"],
        ["#frame 0 0", "#end"],
        ["#0102", "#end"],
        ["#frame 2 1", "#0102"],
    ],
)
def test_a_picture_that_is_not_whole_is_refused(lines):
    with pytest.raises(
        ValueError, match="^FILE: expected all rows of a picture from #frame to #end, got none"
    ):
        seen.read(lines)


def small(frame):
    return frames.seen(frame, (224, 224, 1))[::8, ::8, 0]


def test_remarks_say_what_is_odd():
    rng = np.random.default_rng(0)
    face = np.clip(packages.face(120, 160) + rng.normal(0, 4, (120, 160)), 0, 255).astype(
        np.uint8
    )  # a sensor's
    noise = rng.integers(-6, 7, (28, 28))

    def odd(picture):
        return " ".join(seen.remarks(np.clip(picture, 0, 255).astype(np.uint8)))

    grey = small(frames.encode(face)).astype(int)
    assert odd(grey) == ""
    assert all("no contrast" in odd(flat) for flat in (grey * 0, grey * 0 + 90, noise + 90))
    assert "too dark" in odd(grey // 4) and "too bright" in odd(255 - grey // 4)
    assert "little contrast" in odd(grey // 5 + 100)
    rgb = frames.encode(np.repeat(face[..., None], 3, axis=2), "rgb565le")
    assert "format" in odd(small(frames.Frame(rgb.data, 160, 120, 160)))
    for width in (159, 144, 176):
        lost = frames.Frame(face.tobytes(), width, 160 * 120 // width, width)
        assert "width, or its stride" in odd(small(lost))
    assert all(seen.remarks(np.array(few, np.uint8)) for few in ([[0]], [[0], [255]]))
    assert seen.remarks(np.array([[0, 255]], np.uint8)) == []  # single pixels lie anywhere


def test_hardly_any_drawn_face_is_odd():
    """On some the backdrop is as coarse as the pixels are."""
    drawn = faces.draw(60, seed=4, image_size=56, progress=False).images[:, ::2, ::2, 0]
    assert sum(seen.remarks(image) != [] for image in drawn) <= 1


def test_frame(tmp_path, capsys):
    picture = packages.face(28, 28)
    log, out = tmp_path / "log", tmp_path / "new" / "frame.png"
    words = ["frame", str(log), "--out", str(out)]
    log.write_text("\n".join(sent(picture, "\x1b[0;32m")))
    assert main.main(words) == 0
    shown = capsys.readouterr().out.splitlines()
    assert (
        all(len(line) == 59 and line[:28] == line[31:] for line in shown[:14]) and "no problem" in shown[15]
    )
    assert shown[:14] == seen.in_blocks(seen.beside(picture)) and len(set("".join(shown[:14]))) == 5
    np.testing.assert_array_equal(np.asarray(Image.open(out))[::10, ::10], seen.beside(picture))
    assert main.main(words) == 0  # the same again
    log.write_text("\n".join(sent(picture // 4)))
    assert main.main(words) == 2
    shown = capsys.readouterr()
    assert "too dark" in shown.out and "--force" in shown.err
    assert main.main(["frame", str(tmp_path / "none")]) == 2 and main.main(["frame", str(tmp_path)]) == 2


def test_frame_reads_standard_input(tmp_path):
    text = b"\xff\n" + "\n".join(sent(packages.face(9, 9))).encode()
    done = subprocess.run(
        [sys.executable, "-m", "emolib", "frame"], input=text,
        capture_output=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0 and b"no problem found" in done.stdout, done.stderr


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
def test_frame_asks_the_board_at_a_serial_port(capsys):
    board, port = os.openpty()
    asked = []

    def answer():
        asked.append(os.read(board, 1))
        os.write(board, "\r\n".join(["score 3", *sent(packages.face(28, 28)), ""]).encode())

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    assert main.main(["frame", os.ttyname(port)]) == 0 and asked == [b"p"]
    thread.join()
    os.close(board)
    os.close(port)
    assert "no problem found" in capsys.readouterr().out


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
def test_a_silent_port_is_given_up(capsys, monkeypatch):
    monkeypatch.setattr("emolib.cli.packages.SILENCE", 0.1)
    board, port = os.openpty()
    assert main.main(["frame", os.ttyname(port)]) == 2
    assert f"{os.ttyname(port)}: nothing came for 0.1 s" in capsys.readouterr().err
    assert os.read(board, 10) == b"p"  # and nothing that the board says is sent back to it
    os.write(board, b"hello\r\n")
    assert not select.select([board], [], [], 0.1)[0]
    os.close(board)
    os.close(port)


# --- the commands


def same(path):
    return re.sub(r"emolib export .*", "", path.read_text())


@pytest.mark.parametrize("form", FORMS)
def test_export(tmp_path, capsys, form):
    words = ["export", form, str(MODEL), "--out", str(tmp_path / "p"), "--threshold", "0.7"]
    assert main.main(words) == 0
    assert "README.md" in capsys.readouterr().out
    assert main.main(["export", "c", str(MODEL), "--out", str(tmp_path / "c"), "--threshold", "0.7"]) == 0
    for path in (tmp_path / "c").iterdir():  # the same, but for the command that wrote it
        assert same(path) in map(same, (tmp_path / "p").rglob(path.name))
    readme = tmp_path / "p" / "README.md"
    readme.write_text("mine")
    assert main.main(words) == 2 and "--force" in capsys.readouterr().err and readme.read_text() == "mine"
    assert main.main([*words, "--force"]) == 0 and "smile" in readme.read_text()


def test_an_unknown_form_is_refused(tmp_path):
    assert {f"export {form}" for form in FORMS} <= set(COMMANDS)
    with pytest.raises(ValueError, match="templates/linux"):
        written("linux", tmp_path)


@pytest.mark.parametrize("prefix", ["arduino_smile", "a_prefix_of_24_characters"])
def test_a_prefix_that_cannot_be_the_name_of_an_arduino_library_is_refused(tmp_path, prefix):
    with pytest.raises(ValueError, match="prefix: expected at most 16 signs"):
        written("arduino", tmp_path, prefix)
    written("cmake", tmp_path, prefix)
