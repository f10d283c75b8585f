"""emolib predict: pictures in files, folders, by patterns and on standard input; what scripts get."""

import csv
import io
import json
import os
import re
import shutil
import types

import numpy as np
import pytest
from friend_folder import LARGE, folder  # noqa: F401 (a fixture)
from PIL import Image
from small_networks import SIZE, SPECS, int8

from emolib.cli import main
from emolib.embedded import frames, given, host, parity, tflite
from emolib.embedded.codegen import c99

# ruff: noqa: F811 (pytest passes the fixture under its own name)


def expected(folder) -> list[dict]:
    """The rows of both pictures."""
    model_bytes = (folder / "friend.tflite").read_bytes()
    images = np.stack([frames.seen(frames.encode(image), (SIZE, SIZE)) for image in LARGE])
    raw = tflite.run(model_bytes, images, progress=False)
    rows = zip(raw.tolist(), tflite.probabilities(model_bytes, raw).tolist(), strict=True)
    return [
        {
            "name": f"{folder.as_posix()}/{index}.png",
            "probability": round(probability, 6),
            "score": score,
            "decision": "dog" if probability >= 0.51 else "cat",
            "status": "ok",
        }
        for index, (score, probability) in enumerate(rows)
    ]


def test_a_table_for_people_and_pure_csv_and_json_for_scripts(folder, capsys):
    command = ["predict", str(folder / "friend.tflite"), str(folder / "0.png"), str(folder / "1.png")]
    rows = expected(folder)
    assert main.main(command) == 0
    shown = capsys.readouterr()
    for line, row in zip(shown.out.splitlines()[1:], rows, strict=True):
        assert line.split() == [
            row["name"],
            f"{row['probability']:.6f}",
            str(row["score"]),
            row["decision"],
            "ok",
        ]
    assert f"dog from a probability of 0.510000 on ({folder / 'embedded.json'})" in shown.err
    assert "show it a face that fills the picture" in shown.err and shown.err.count("\n") == 2
    assert main.main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == rows
    assert main.main([*command, "--csv"]) == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert found == [
        {n: f"{v:.6f}" if n == "probability" else str(v) for n, v in row.items()} for row in rows
    ]


def test_folders_patterns_and_standard_input(folder, tmp_path, capsys, monkeypatch):
    (tmp_path / "deep/er").mkdir(parents=True)
    shutil.copy(folder / "0.png", tmp_path / "deep/er/a.PNG")
    shutil.copy(folder / "1.png", tmp_path / "b[1].png")
    (tmp_path / "notes.txt").write_text("no picture, and not taken for one")
    given = io.BytesIO((folder / "1.png").read_bytes())
    monkeypatch.setattr("sys.stdin", types.SimpleNamespace(buffer=given))
    words = [str(tmp_path), f"{tmp_path}/**/*.PNG", f"{tmp_path}/b[1].png", "-"]
    assert main.main(["predict", str(folder / "friend.tflite"), *words, "--json"]) == 0
    rows, (zero, one) = json.loads(capsys.readouterr().out), expected(folder)
    there = [(f"{tmp_path}/{name}", row) for name, row in (("b[1].png", one), ("deep/er/a.PNG", zero))]
    there += [there[1], there[0], ("-", one)]
    assert rows == [row | {"name": name} for name, row in there]


def test_options_may_stand_anywhere(folder, capsys):
    model, first, second = (str(folder / name) for name in ("friend.tflite", "0.png", "1.png"))
    for words in ([model, "--threshold", "0.3", first, second], [model, first, "--threshold", "0.3", second],
                  ["--threshold", "0.3", model, "--", first, second]):  # fmt: skip
        assert main.main(["predict", *words]) == 0
        shown = capsys.readouterr()
        assert "0.png" in shown.out and "1.png" in shown.out and "0.300000" in shown.err
    with pytest.raises(SystemExit) as caught:
        main.main(["predict", model, "--nosuch", first])
    assert caught.value.code == 2 and "unrecognized arguments: --nosuch" in capsys.readouterr().err


def test_what_cannot_be_read_is_named_and_the_others_are_scored(folder, tmp_path, capsys):
    odd = os.path.join(os.fsdecode(os.fsencode(tmp_path)), "caf\udce9\n")
    shutil.copy(folder / "0.png", f"{odd}.png")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic")
    left = {"pipe.png": "not a file: a pipe", "a.heic": "not a picture: HEIC", "gone": "no such file"}
    pictures = [f"{odd}.png", *(str(tmp_path / name) for name in left)]
    assert main.main(["predict", str(folder / "friend.tflite"), *pictures, "--csv"]) == 1
    shown = capsys.readouterr()
    assert r"caf\udce9\n.png," in shown.out and shown.out.count("\n") == 2
    for name, why in left.items():
        assert re.search(f"{name}: left out: {why}", shown.err)
    assert shown.err.endswith("emolib: 3 of 4 pictures could not be read\n") and "Errno" not in shown.err


def test_where_no_picture_can_be_read_there_is_an_empty_answer(folder, capsys):
    assert main.main(["predict", str(folder / "friend.tflite"), str(folder / "no.png"), "--json"]) == 1
    shown = capsys.readouterr()
    assert json.loads(shown.out) == [] and shown.err.endswith("1 of 1 pictures could not be read\n")


def test_a_flat_picture_never_counts(folder, tmp_path, capsys):
    Image.fromarray(np.full((64, 64), 90, np.uint8)).save(tmp_path / "lens cap.png")
    words = ["predict", str(folder / "friend.tflite"), str(tmp_path / "lens cap.png"), "--json"]
    assert main.main([*words, "--threshold", "0.001"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["status"] == "flat" and row["decision"] == given.classes(folder / "friend.tflite")[0]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ["no.tflite", "0.png"],
            "model: expected an int8 .tflite file or the folder of a friend in a room, got",
        ),
        (
            ["friend.tflite", "https://host/a.jpg"],
            "pictures: expected files, got the address https://host/a.jpg",
        ),
        (["friend.tflite", "*.nosuch"], "pictures: expected some there, got none in"),
        (["friend.tflite", "empty"], "pictures: expected some there, got none in"),
        (["friend.tflite", "0.png", "--threshold", "7"], "--threshold: expected a threshold"),
    ],
)
def test_wrong_input_is_one_line(folder, capsys, words, message):
    (folder / "empty").mkdir(exist_ok=True)
    there = ("friend.tflite", "0.png", "no.png", "*.nosuch", "empty", "no.tflite")
    assert main.main(["predict", *(str(folder / word) if word in there else word for word in words)]) == 2
    error = capsys.readouterr().err
    assert f"emolib: {message}" in error and "Traceback" not in error


def test_a_threshold_of_another_model_beside_it_is_not_taken(folder, tmp_path, capsys):
    shutil.copy(folder / "friend.tflite", tmp_path / "mine.tflite")
    about = {"threshold": 0.9, "model_sha256": "0" * 64, "classes": ["a", "b"]}
    (tmp_path / "threshold.json").write_text(json.dumps(about))
    command = ["predict", str(tmp_path / "mine.tflite"), str(folder / "0.png")]
    assert main.main(command) == 0
    assert "smiling from a probability of 0.500000 on (even odds)" in capsys.readouterr().err
    (tmp_path / "threshold.json").write_text(json.dumps({**about, "model_sha256": None} | {"classes": [1]}))
    assert main.main(command) == 0
    del about["model_sha256"]
    (tmp_path / "threshold.json").write_text(json.dumps(about | {"classes": ["a"]}))
    assert main.main(command) == 2
    assert "classes: expected two names beside" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["nearest", "every layer", "average of 3, overlapping pools", "pool first"])
def test_flat_is_what_the_chip_calls_flat(name):
    """Pictures whose contrast is near the border, in all pixels or only in one that may not be read."""
    model_bytes, rng = int8(name), np.random.default_rng(0)
    assert name in SPECS
    images = 100 + rng.integers(0, 2, (60, SIZE, SIZE, 1)).astype(np.uint8)
    images[np.arange(60), rng.integers(0, SIZE, 60), rng.integers(0, SIZE, 60), 0] += rng.integers(
        13, 18, 60
    ).astype(np.uint8)
    library = host.Library(c99.emit(model_bytes))
    chip = [library.frame(frames.encode(image))[1] == "flat" for image in images]
    first = given.first_operator(model_bytes)
    assert [frames.flat(image, first) for image in images] == chip and 0 < sum(chip) < 60


def test_predict_says_what_the_chip_says_of_any_picture(folder, tmp_path, capsys):
    """A picture of any size, and the C that is given the same as a camera's frame."""
    library, rng = host.Library(c99.emit(int8("nearest"))), np.random.default_rng(1)
    scores = []
    for number in range(12):
        grey = frames.grey(parity.random_frame(rng, (SIZE, SIZE)))
        grey = np.pad(grey, [(0, max(0, 48 - side)) for side in grey.shape], mode="edge")
        Image.fromarray(grey).save(tmp_path / f"{number:02}.png")
        scores.append(library.frame(frames.encode(grey), by_row=True)[0])
    assert main.main(["predict", str(folder / "friend.tflite"), str(tmp_path), "--json"]) == 0
    assert [row["score"] for row in json.loads(capsys.readouterr().out)] == scores
