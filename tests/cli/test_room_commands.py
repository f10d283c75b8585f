"""Commands that take a friend in a room: a folder with two networks instead of a model file."""

import csv
import io
import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
import small_rooms
from PIL import Image

from emolib.cli import main
from emolib.embedded import graph, room, tflite
from emolib.embedded.codegen import room as code
from emolib.embedded.frames import encode

CLASSES = ("nobody", "somebody", "glasses")


def frames(n):
    """Pictures of several sizes, not square, with one of a single grey at the end."""
    made = [np.full((50, 70), 90, np.uint8)]
    for number, frame in enumerate(small_rooms.frames(n, 5)):
        larger = np.kron(frame[..., 0], np.ones((1 + number % 3,) * 2, np.uint8))
        made.insert(-1, np.pad(larger, [(0, 20 * (number % 2)), (13 * (number % 4), 0)], mode="edge"))
    return made


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A friend whose thresholds lie in the middle of the scores of 12 pictures, and these."""
    path, friend, shown = tmp_path_factory.mktemp("room"), small_rooms.friend(), frames(12)
    said = room.answers(friend, [encode(each) for each in shown])
    there = int(np.percentile(said.face, 30))
    smile = int(np.median(said.smile[said.face >= there]))
    replace(friend, presence=there, smile=smile, classes=CLASSES).save(path / "friend")
    (path / "pictures").mkdir()
    for number, picture in enumerate(shown):
        Image.fromarray(picture).save(path / "pictures" / f"{number:02}.png")
    return path


def test_predict_says_who_is_there_and_where(folder, capsys):
    friend, shown = room.load(folder / "friend"), [encode(each) for each in frames(12)]
    said = room.answers(friend, shown)
    assert set(said.seen.tolist()) == {0, 1, 2} and said.flat.any()
    words = ["predict", str(folder / "friend"), str(folder / "pictures")]
    assert main.main([*words, "--json"]) == 0
    out = capsys.readouterr()
    rows = json.loads(out.out)
    likely, places = room.probabilities(friend, said), room.places(said.boxes, shown)
    for number, row in enumerate(rows):
        assert row["name"].endswith(f"{number:02}.png")
        assert row["decision"] == CLASSES[said.seen[number]]
        assert [row["face_score"], row["smile_score"]] == [said.face[number], said.smile[number]]
        assert [row["face"], row["smile"]] == pytest.approx([each[number] for each in likely], abs=1e-6)
        assert [row[name] for name in ("x", "y", "size", "tilt")] == places[number].tolist()
        assert row["status"] == ("flat" if said.flat[number] else "ok")
    assert len(rows) == len(shown) and rows[-1]["decision"] == "nobody"
    at = float(tflite.probabilities(friend.classifier, np.int8([friend.smile]))[0])
    from_where = f'"glasses" from a smile score of {friend.smile} on as well ({at:.2f})'
    assert from_where in out.err and "fills" not in out.err
    assert main.main([*words, "--csv"]) == 0
    table = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["decision"] for row in table] == [row["decision"] for row in rows]
    assert [float(row["face"]) for row in table] == [row["face"] for row in rows]
    assert main.main(words) == 0
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()[1:]] == [
        row["decision"] for row in rows
    ]


def test_the_threshold_given_is_that_of_a_smile(folder, capsys):
    friend = room.load(folder / "friend")
    words = ["predict", str(folder / "friend"), str(folder / "pictures"), "--json", "--threshold"]
    assert main.main([*words, "0.3"]) == 0
    byte = graph.read(friend.classifier).byte(0.3)
    shown = [encode(each) for each in frames(12)]
    seen = room.answers(replace(friend, smile=byte), shown).seen
    assert [row["decision"] for row in json.loads(capsys.readouterr().out)] == [
        CLASSES[each] for each in seen
    ]
    assert main.main([*words, "7"]) == 2
    assert capsys.readouterr().err == "emolib: --threshold: expected a threshold between 0 and 1, got 7.0\n"


def test_a_folder_without_a_friend_is_one_line(folder, tmp_path, capsys):
    picture = str(folder / "pictures/00.png")
    assert main.main(["predict", str(tmp_path), picture]) == 2
    errors = capsys.readouterr().err
    assert (
        errors.startswith("emolib: friend: expected a folder with detector.tflite")
        and errors.count("\n") == 1
    )
    (tmp_path / "friend.json").write_text("[")
    assert main.main(["predict", str(tmp_path), picture]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main.main(["evaluate", str(folder / "friend"), "--data-dir", str(folder)]) == 2
    assert "evaluate takes no friend in a room: report.json" in capsys.readouterr().err


@pytest.mark.parametrize("name", room.FILES)
@pytest.mark.parametrize("words", [["predict"], ["export", "c", "--out", "nowhere"]])
def test_part_of_a_friend_is_not_taken_for_the_whole(folder, capsys, words, name):
    pictures = [str(folder / "pictures")] * (words[0] == "predict")
    assert main.main([*words, str(folder / "friend" / name), *pictures]) == 2
    error = f"{name}, a part of one: name its folder, {folder / 'friend'}\n"
    assert capsys.readouterr().err.endswith(error)


def test_a_detector_alone_tells_no_smiles(folder, tmp_path, capsys):
    shutil.copy(folder / "friend" / "detector.tflite", tmp_path / "net.tflite")
    model, other = str(tmp_path / "net.tflite"), str(folder / "pictures")
    for words in (["predict", model], ["evaluate", model, "--data-dir"], ["export", "c", model, "--out"]):
        assert main.main([*words, other]) == 2
        error = "emolib: model: expected a network that tells smiles, got"
        assert (
            capsys.readouterr().err
            == f"{error} {model}, the detector of a friend in a room: name its folder\n"
        )


@pytest.mark.parametrize("optimize", ["speed", "size"])
def test_export_c_writes_both_networks_and_what_is_around_them(folder, tmp_path, capsys, optimize):
    words = ["export", "c", str(folder / "friend"), "--prefix", "pal", "--optimize", optimize]
    assert main.main([*words, "--out", str(tmp_path), "--threshold", "0.3"]) == 0
    friend = room.load(folder / "friend")
    friend = replace(friend, smile=graph.read(friend.classifier).byte(0.3))
    names = {f"pal{part}.{end}" for part in ("", "_detector", "_classifier") for end in "ch"}
    assert {path.name for path in tmp_path.iterdir()} == names
    header = (tmp_path / "pal.h").read_text()
    assert f"PAL_FACE ({friend.presence})" in header and f"PAL_THRESHOLD ({friend.smile})" in header
    assert "emolib export c friend --prefix pal" in " ".join(header.split())
    assert (
        f'says "somebody" from a face score of {friend.presence} on (probability' in capsys.readouterr().out
    )


@pytest.mark.parametrize("core", ["cortex-m4", "rv32imc"])
def test_firmware_run_says_who_is_there_and_that_the_chip_agrees(folder, capsys, core):
    emulator = {"cortex-m4": "qemu-system-arm", "rv32imc": "qemu-system-riscv32"}[core]
    if shutil.which(emulator) is None:
        pytest.skip(f"{emulator} is not installed")
    assert (
        main.main(["firmware", "run", str(folder / "friend"), str(folder / "pictures"), "--core", core]) == 0
    )
    out, shown = capsys.readouterr().out, [encode(each) for each in frames(12)]
    said = room.answers(friend := room.load(folder / "friend"), shown)
    lines = [line for line in out.splitlines() if ".png: " in line]
    for number, line in enumerate(lines):
        words = f"{CLASSES[said.seen[number]]} (face {said.face[number]}, smile {said.smile[number]})"
        assert f"{number:02}.png: {words}" in line and ("  flat" in line) == said.flat[number]
    assert len(lines) == len(shown) and "13 of 13 answers are those of TFLite" in out
    source = code.emit(friend)
    assert all(operator.title in out for operator in source.operators)
    assert out.count("\n  ") == len(source.operators)
    layers = out[out.index("\ndetector:\n") :].splitlines()
    assert layers.index("classifier:") == 2 + len(source.detector.operators)


def test_firmware_build(folder, tmp_path, capsys):
    path = tmp_path / "room.elf"
    assert main.main(["firmware", "build", str(folder / "friend"), "--out", str(path)]) == 0
    assert path.read_bytes()[:4] == b"\x7fELF" and "flash" in capsys.readouterr().out
