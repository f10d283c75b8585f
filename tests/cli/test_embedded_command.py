"""emolib export c and firmware: with the threshold and the names of the classes beside the model."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from friend_folder import LARGE, folder  # noqa: F401 (a fixture)
from small_networks import SIZE

from emolib.cli import main
from emolib.embedded import frames, graph, tflite

# ruff: noqa: F811 (pytest passes the fixture under its own name)

needs_qemu = pytest.mark.skipif(
    shutil.which("qemu-system-arm") is None, reason="qemu-system-arm is not installed"
)


def scores(folder) -> np.ndarray:
    images = np.stack([frames.seen(frames.encode(image), (SIZE, SIZE)) for image in LARGE])
    return tflite.run((folder / "friend.tflite").read_bytes(), images, progress=False)


def test_a_model_of_any_name(folder, tmp_path):
    odd = os.path.join(os.fsdecode(os.fsencode(tmp_path)), "caf\udce9\n")
    shutil.copy(folder / "friend.tflite", f"{odd}.tflite")
    assert main.main(["export", "c", f"{odd}.tflite", "--out", odd]) == 0
    header = Path(odd, "smile.h").read_text()
    assert r"From caf\udce9\n.tflite." in header


def test_export(folder, tmp_path, capsys):
    assert main.main(["export", "c", str(folder / "friend.tflite"), "--out", str(tmp_path / "new")]) == 0
    byte = graph.read((folder / "friend.tflite").read_bytes()).byte(0.51)
    assert f"#define SMILE_THRESHOLD ({byte})" in (tmp_path / "new/smile.h").read_text()
    assert "smile_status smile_score(" in (tmp_path / "new/smile.c").read_text()
    assert f"dog: a score of {byte} or more" in capsys.readouterr().out
    assert "dog" in (tmp_path / "new/smile.h").read_text()


def test_two_models_in_one_firmware(folder, tmp_path):
    for prefix in ("cat", "dog"):
        command = ["export", "c", str(folder / "friend.tflite"), "--out", str(tmp_path), "--prefix", prefix]
        assert main.main([*command, "--force"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cat.c", "cat.h", "dog.c", "dog.h"]
    header = (tmp_path / "dog.h").read_text()
    assert "#define DOG_THRESHOLD" in header
    told = " ".join(header.split())  # names without the folders that they lie in here
    assert f"emolib export c friend.tflite --out {tmp_path.name} --prefix dog" in told
    assert str(tmp_path) not in header and "--force" not in header


def test_nothing_is_written_over_unless_told(folder, tmp_path, capsys):
    command = ["export", "c", str(folder / "friend.tflite"), "--out", str(tmp_path)]
    assert main.main(command) == main.main(command) == 0  # the same content is no other
    (tmp_path / "smile.h").write_text("mine")
    (tmp_path / "smile.c").unlink()
    assert main.main(command) == 2
    assert f"got {tmp_path / 'smile.h'}; --force writes over a file" in capsys.readouterr().err
    assert (tmp_path / "smile.h").read_text() == "mine" and not (tmp_path / "smile.c").exists()
    assert main.main([*command, "--force"]) == 0
    assert "SMILE_THRESHOLD" in (tmp_path / "smile.h").read_text() and (tmp_path / "smile.c").exists()


@pytest.mark.parametrize("content", ["{not json", "[1]", '{"threshold": "high"}', '{"threshold": 1.5}'])
def test_a_threshold_file_that_is_none(folder, tmp_path, capsys, content):
    model = tmp_path / "friend.tflite"
    model.write_bytes((folder / "friend.tflite").read_bytes())
    (tmp_path / "report.json").write_text(content)
    assert main.main(["export", "c", str(model), "--out", str(tmp_path)]) == 2
    assert "report.json: expected a threshold between 0 and 1" in capsys.readouterr().err


def test_a_threshold_that_no_score_reaches_is_noted(folder, tmp_path, capsys):
    model = str(folder / "friend.tflite")
    assert main.main(["export", "c", model, "--out", str(tmp_path), "--threshold", "0.9999999"]) == 0
    assert "is an end of the scale" in capsys.readouterr().err


@pytest.mark.parametrize("core", ["cortex-m4", "cortex-m0plus"])
def test_firmware_build(folder, tmp_path, capsys, core):
    path = tmp_path / "friend.elf"
    model = str(folder / "friend.tflite")
    assert main.main(["firmware", "build", model, "--out", str(path), "--core", core]) == 0
    assert path.read_bytes()[:4] == b"\x7fELF" and "flash" in capsys.readouterr().out


@needs_qemu
def test_firmware_run(folder, capsys):
    model, files = str(folder / "friend.tflite"), [str(folder / f"{i}.png") for i in (0, 1, 1)]
    core = ["--core", "cortex-m4"]
    assert main.main(["firmware", "run", model, *core, *files, "--threshold", "0.0001"]) == 0
    shown, notes = capsys.readouterr()
    first, second = scores(folder)
    assert "show it a face that fills the picture" in notes
    assert f"0.png: {first:4d}" in shown and f"1.png: {second:4d}  the friend smiles" in shown
    assert "3 of 3 scores are those of TFLite" in shown and "instructions an inference" in shown


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export", "c", "no.png"], "no.png, which is none"),
        (["export", "c", "friend.tflite", "--prefix", "Int"], "prefix: expected a small letter"),
        (["export", "c", "friend.tflite", "--out", "0.png"], "--out: expected a folder"),
        (["firmware", "run", "friend.tflite"], "pictures: expected some, or --drawn N, and not both"),
        (["firmware", "run", "friend.tflite", "--drawn", "-3"], "--drawn: expected at least 1, got -3"),
        (["firmware", "run", "friend.tflite", "no.png"], "pictures: expected at least one that can be read"),
        (["firmware", "build", "friend.tflite", "--out", "0.png"], "--out: expected a new file or an older"),
        (["firmware", "build", "friend.tflite", "--out", "no/x.elf"], "--out: expected a file in a folder"),
    ],
)
def test_what_is_wrong_is_one_line(folder, capsys, arguments, words):
    if arguments[-1] == "no.png" and shutil.which("qemu-system-arm") is None and "run" in arguments:
        pytest.skip("qemu-system-arm is not installed")
    paths = [str(folder / one) if "." in one and not one.startswith("-") else one for one in arguments]
    assert main.main(paths) == 2
    assert words in capsys.readouterr().err


def test_a_keras_file_is_told_what_makes_it_int8(tmp_path, capsys):
    (tmp_path / "best.keras").write_bytes(b"PK")
    for words in (["export", "c"], ["firmware", "build"], ["predict"]):
        pictures = ["x.png"] if words == ["predict"] else []
        assert main.main([*words, str(tmp_path / "best.keras"), *pictures]) == 2
        assert f"emolib quantise {tmp_path / 'best.keras'} --data-dir" in capsys.readouterr().err
