"""emolib predict, export c and firmware: on pictures in files, with the threshold beside the model."""

import json
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from small_networks import SIZE, faces, int8

from emolib.cli import main
from emolib.embedded import graph, tflite

needs_qemu = pytest.mark.skipif(
    shutil.which("qemu-system-arm") is None, reason="qemu-system-arm is not installed"
)
LARGE = faces(2, seed=3, size=64)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A model with its threshold, two pictures and a file that is none."""
    folder = tmp_path_factory.mktemp("friend")
    (folder / "friend.tflite").write_bytes(int8("nearest"))
    (folder / "embedded.json").write_text(json.dumps({"threshold": 0.51}))
    for index, image in enumerate(LARGE):
        Image.fromarray(image[..., 0]).save(folder / f"{index}.png")
    (folder / "no.png").write_text("no picture")
    return folder


def scores(folder) -> np.ndarray:
    from emolib.data import preprocess

    images = np.stack([preprocess.decode((folder / f"{i}.png").read_bytes(), SIZE) for i in range(2)])
    return tflite.run((folder / "friend.tflite").read_bytes(), images, progress=False)


def test_predict(folder, capsys):
    model = folder / "friend.tflite"
    files = [str(folder / name) for name in ("0.png", "no.png", "1.png")]
    assert main.main(["predict", str(model), *files]) == 0
    shown = capsys.readouterr()
    likely = tflite.probabilities(model.read_bytes(), scores(folder))
    for index, probability in enumerate(likely):
        verdict = "smiles" if probability >= 0.51 else "does not smile"
        assert f"{index}.png: {verdict} (probability {probability:.2f})" in shown.out
    assert "threshold 0.510" in shown.out and "embedded.json" in shown.out
    assert "no.png: left out: not a picture" in shown.err

    assert main.main(["predict", str(model), files[0], "--threshold", "0.01"]) == 0
    assert "0.png: smiles" in capsys.readouterr().out


def test_pictures_and_models_of_any_name(folder, tmp_path, capsys):
    odd = os.path.join(os.fsdecode(os.fsencode(tmp_path)), "caf\udce9\n")
    shutil.copy(folder / "0.png", f"{odd}.png")
    shutil.copy(folder / "friend.tflite", f"{odd}.tflite")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic")
    left = {"pipe.png": "pipe", "folder.png": "folder", "a.heic": "HEIC", "gone": "No such file"}
    pictures = [f"{odd}.png", *(str(tmp_path / name) for name in left)]
    assert main.main(["predict", f"{odd}.tflite", *pictures]) == 0
    shown = capsys.readouterr()
    assert r"caf\udce9\n.png: " in shown.out and shown.out.count("\n") == 2
    for name, why in left.items():
        assert re.search(f"{name}: left out: .*{why}", shown.err)
    assert main.main(["export", "c", f"{odd}.tflite", "--out", odd]) == 0
    assert r"From caf\udce9\n.tflite." in Path(odd, "smile.h").read_text()


def test_export(folder, tmp_path, capsys):
    assert main.main(["export", "c", str(folder / "friend.tflite"), "--out", str(tmp_path / "new")]) == 0
    byte = graph.read((folder / "friend.tflite").read_bytes()).byte(0.51)
    assert f"#define SMILE_THRESHOLD ({byte})" in (tmp_path / "new/smile.h").read_text()
    assert "smile_status smile_score(" in (tmp_path / "new/smile.c").read_text()
    assert f"a smile is a score of {byte} or more" in capsys.readouterr().out


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
    assert "always or never sees a smile" in capsys.readouterr().err


@pytest.mark.parametrize("core", ["cortex-m4", "cortex-m0plus"])
def test_firmware_build(folder, tmp_path, capsys, core):
    path = tmp_path / "friend.elf"
    model = str(folder / "friend.tflite")
    assert main.main(["firmware", "build", model, "--out", str(path), "--core", core]) == 0
    assert path.read_bytes()[:4] == b"\x7fELF" and "flash" in capsys.readouterr().out


@needs_qemu
def test_firmware_run(folder, capsys):
    model, files = str(folder / "friend.tflite"), [str(folder / f"{i}.png") for i in (0, 1, 1)]
    assert main.main(["firmware", "run", model, *files, "--threshold", "0.0001"]) == 0
    shown = capsys.readouterr().out
    first, second = scores(folder)
    assert f"0.png: {first:4d}" in shown and f"1.png: {second:4d}  the friend smiles" in shown
    assert "3 of 3 scores are those of TFLite" in shown and "instructions an inference" in shown


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["predict", "no.tflite", "0.png"], "model: expected an int8 .tflite file of at most"),
        (["export", "c", "no.png"], "model_bytes: expected a TFLite file"),
        (["predict", "friend.tflite", "no.png"], "pictures: expected at least one that can be read"),
        (["firmware", "run", "friend.tflite"], "pictures: expected some, or --drawn N, and not both"),
        (["firmware", "run", "friend.tflite", "--drawn", "3"], "--drawn: expected a model for 224 x 224"),
        (["predict", "friend.tflite", "0.png", "--threshold", "7"], "--threshold: expected a threshold"),
        (["firmware", "run", "friend.tflite", "--drawn", "-3"], "--drawn: expected at least 1, got -3"),
        (["export", "c", "friend.tflite", "--out", "0.png"], "--out: expected a folder"),
        (["firmware", "build", "friend.tflite", "--out", "no/x.elf"], "--out: expected a file in a folder"),
    ],
)
def test_what_is_wrong_is_one_line(folder, capsys, arguments, words):
    if "run" in arguments and shutil.which("qemu-system-arm") is None and "--drawn" in arguments:
        pytest.skip("qemu-system-arm is not installed")
    paths = [str(folder / one) if "." in one and not one.startswith("-") else one for one in arguments]
    assert main.main(paths) == 2
    assert words in capsys.readouterr().err
