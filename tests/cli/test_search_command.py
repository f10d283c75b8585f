"""`emolib search`: help, refusals before anything is made, a search and its resumption."""

import hashlib
import json
import math
import shlex

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from emolib import metrics
from emolib.cli import main, search, search_room
from emolib.data.dataset import Dataset
from emolib.data.rooms.frames import Rooms
from emolib.embedded import memory, room, tflite
from emolib.embedded.chips import CHIPS
from emolib.networks.cost import cost
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec


def test_help_teaches(capsys):
    with pytest.raises(SystemExit):
        main.main(["search", "--help"])
    shown = capsys.readouterr().out
    assert all(word in shown for word in ("examples:", "threshold.json", "--backgrounds", *CHIPS))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--floor", "1.5"], "quality_floor_fraction: expected above 0, at most 1, got 1.5"),
        (["--target-flops", "0"], "target_flops: expected a positive number, got 0"),
        (["--chip", "pdp11"], "chip: expected one of apollo3, "),
        (["--max-trials", "0"], "parameter max_trials: expected integer 1 to 100000, got 0"),
        (["--views", "-1"], "parameter views: expected integer 0 to 1000, got -1"),
        (["--workers", "-1"], "--workers: expected at least 0, got -1"),
        (["--ahead", "0"], "--ahead: expected at least 1, got 0"),
        (["--minutes", "nan"], "--minutes: expected at least 0.01, got nan"),
        (["--learning-rate", "nan"], "parameter learning_rate: expected number"),
        (["--data", "fotos"], "parameter data: expected 'csv' or "),
        (["--max-ram-kb", "0.01"], "--max-ram-kb: expected at least 0.0"),
        (["--max-flash-kb", "1"], "--max-flash-kb: expected at least 2."),
        (["--max-ram-kb", "nan"], "--max-ram-kb: expected at least 0.0"),
        (["--final-epochs", "0"], "--final-epochs: expected at least 1, got 0"),
        (["--target-flops", "2"], "--target-flops: expected at least 3, "),
        (["--data", "photos", "--data-dir", "nowhere"], "nowhere"),
        (
            ["--framing", "room", "--backgrounds", "gone"],
            "--backgrounds: expected a folder, a .tar or a .zip, got ",
        ),
        (["--framing", "room", "--objective", "quality"], "--objective: only with --framing crop, got "),
        (["--frames", "500"], "--frames: only with --framing room, got 500"),
        (["--backgrounds", "gone"], "--backgrounds: only with --framing room, got gone"),
        (["--framing", "room", "--views", "3"], "--views: only with --framing crop, got 3"),
        (["--framing", "room", "--frames", "10"], "parameter n_frames: expected integer from 50, got 10"),
        (["--framing", "room", "--target-flops", "99"], "parameter room_flops: expected integer from 100000"),
    ],
)
def test_bad_input_is_refused_in_words_and_leaves_nothing(tmp_path, capsys, options, message):
    assert main.main(["search", "--out", str(tmp_path / "out"), *options]) == 2
    shown = capsys.readouterr().err
    assert message in shown and "Traceback" not in shown
    assert not (tmp_path / "out").exists()


def test_scenes_are_read_first_and_what_is_left_out_is_said(tmp_path, capsys):
    scenes, words = tmp_path / "scenes", ["search", "--framing", "room", "--out", str(tmp_path / "out")]
    scenes.mkdir()
    (scenes / "note.jpg").write_text("no picture")
    assert main.main([*words, "--backgrounds", str(scenes)]) == 2
    error = f"emolib: --backgrounds: expected 3 pictures or more, got 0 in {scenes}\n"
    assert capsys.readouterr().err == error and not (tmp_path / "out").exists()
    for name in "abc":
        Image.fromarray(np.full((60, 60), 9, np.uint8)).save(scenes / f"{name}.png")
    (tmp_path / "out").write_text("no folder")
    assert main.main([*words, "--backgrounds", str(scenes)]) == 2
    assert capsys.readouterr().err.startswith("1 scenes of 4 were left out; 1: not a picture")


@pytest.mark.parametrize(("flops", "more"), [(1_999, True), (2_000, False)])
def test_a_room_that_missed_its_flops_says_so(tmp_path, capsys, flops, more):
    report = {"confirmed": True, "flops": 2000, "flash_bytes": 1, "ram_bytes": 1, "auc": None}
    search_room._tell(report, tmp_path, room.WHO, flops)
    assert ("that is more than --target-flops 1,999" in capsys.readouterr().out) == more


def test_a_folder_with_other_things_is_left_alone(tmp_path, capsys):
    (tmp_path / "thesis.tex").touch()
    assert main.main(["search", "--out", str(tmp_path)]) == 2
    assert "--out: expected a new folder, or one of an earlier search" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_bounds_come_from_the_chip_unless_given():
    def bounds(*options):
        arguments = main._parser([]).parse_args(["search", "--out", "x", *options])
        return tuple(search._most(arguments))

    assert bounds() == (math.inf, math.inf)
    assert bounds("--chip", "nrf52840") == bounds("--chip", "nRF52840") == (1024 * 1024, 256 * 1024)
    assert bounds("--chip", "nrf52840", "--max-flash-kb", "1.5") == (1536, 256 * 1024)


@pytest.mark.slow
def test_a_search_ends_in_what_a_chip_takes_and_goes_on(tmp_path, capsys):
    out = tmp_path / "out"
    options = ["--out", str(out), "--faces", "60", "--epochs", "1", "--views", "1", "--workers", "0"]
    options += ["--final-epochs", "2", "--floor", "0.01"]
    assert main.main(["search", *options, "--max-trials", "2"]) == 0
    shown = capsys.readouterr().out
    assert "2 trainings, 0 of them failed; ended: budget of 2 trainings spent" in shown
    trained = {path.name: path.stat().st_mtime_ns for path in (out / "trained").glob("*-seed*")}
    assert len(trained) == 3 and sum("-seed1-" in name for name in trained) == 1  # two short, one longer
    trials, best = pd.read_csv(out / "trials.csv"), json.loads((out / "best.json").read_text())
    assert trials.fingerprint[0] == BASELINE.fingerprint and best["fingerprint"] in set(trials.fingerprint)
    spec = ModelSpec.from_json(json.dumps(best["spec"]))
    assert cost(spec).flops == best["flops"]

    report, chosen = (json.loads((out / name).read_text()) for name in ("report.json", "threshold.json"))
    model_bytes = (out / "best.tflite").read_bytes()
    assert report["model_sha256"] == chosen["model_sha256"] == hashlib.sha256(model_bytes).hexdigest()
    faces = Dataset.load(out / "data")
    test = faces.indices("test")
    scores = tflite.predict(model_bytes, faces.images[test])
    assert report["test_auc"] == pytest.approx(metrics.auc(faces.labels[test], scores))
    assert report["test_auc_low"] <= report["test_auc"] <= report["test_auc_high"]
    assert (report["ram_bytes"], report["epochs"] in (1, 2)) == (memory.needs(spec).ram, True)
    assert report["people_known"] and report["pictures"] == len(faces) and report["digest"] == faces.digest

    # the commands that it says come next, word for word, for a picture
    (predict,) = [line for line in shown.splitlines() if line.startswith("  emolib predict ")]
    Image.fromarray(faces.images[0, ..., 0]).save(tmp_path / "photo.jpg")
    words = [word.replace("photo.jpg", str(tmp_path / "photo.jpg")) for word in shlex.split(predict)[1:]]
    assert main.main(words) == 0 and f"{chosen['threshold']:.6f}" in capsys.readouterr().err

    assert main.main(["search", *options, "--max-trials", "3"]) == 0
    after = {path.name: path.stat().st_mtime_ns for path in (out / "trained").glob("*-seed*")}
    assert len(after) >= 4 and after | trained == after  # nothing was trained twice

    capsys.readouterr()
    assert main.main(["search", *options, "--max-trials", "1", "--objective", "quality"]) == 1
    assert "no network that was tried is within 41,300 FLOPs: more --max-trials" in capsys.readouterr().err
    assert main.main(["search", *options, "--max-trials", "1", "--max-flash-kb", "10"]) == 1
    shown, error = capsys.readouterr()
    assert "no network that was tried keeps the floor" in error and "within the memory given" in error
    assert "more --max-trials or --minutes go on" in error
    assert (
        f"the least flash of those that keep the floor: {memory.needs(BASELINE).flash / 1024:.2f} kB, of 10"
        in shown
    )
    assert main.main(["search", *options, "--seed", "7"]) == 2
    assert "--out: expected a new folder for these faces" in capsys.readouterr().err


@pytest.mark.slow
def test_a_search_for_a_friend_in_a_room_ends_in_a_folder_that_all_commands_take(tmp_path, capsys):
    out = tmp_path / "out"
    options = ["--framing", "room", "--out", str(out), "--faces", "60", "--frames", "300", "--epochs", "8"]
    options += ["--final-epochs", "2", "--floor", "0.01", "--max-trials", "2", "--workers", "0"]
    options += ["--max-ram-kb", "8"]
    assert main.main(["search", *options]) == 1
    shown, error = capsys.readouterr()
    assert "bytes of ram, of 8,192: a smaller --target-flops" in error
    assert "2 short trainings of detectors" in shown and " minutes here\n" in shown
    friend, report = room.load(out / "room"), json.loads((out / "room" / "report.json").read_text())
    assert friend.classes == room.WHO and friend.facts["digest"] == Dataset.load(out / "data").digest
    (frames,) = (out / "trained").glob("rooms-*")
    test = Rooms.load(frames).of("test")
    assert (len(test), report["n_frames"]) == (330, (~test.several).sum()) and report["flops"] <= 2_000_000
    trials = pd.read_csv(out / "room" / "trials.csv", keep_default_na=False)
    assert trials.query("kind == 'short'")["network"].tolist() == ["detector"] * 2 + ["classifier"] * 2

    (predict,) = [line for line in shown.splitlines() if line.startswith("  emolib predict ")]
    Image.fromarray(Dataset.load(out / "data").images[0, ..., 0]).save(tmp_path / "photo.jpg")
    words = [word.replace("photo.jpg", str(tmp_path / "photo.jpg")) for word in shlex.split(predict)[1:]]
    assert main.main(words) == 0

    before = {path: path.stat().st_mtime_ns for path in (out / "trained").glob("*")}
    content = {path: path.read_bytes() for path in (out / "room").glob("*")}
    assert main.main(["search", *options]) == 1  # nothing is made twice, and the same comes of it
    assert {path: path.stat().st_mtime_ns for path in (out / "trained").glob("*")} == before
    assert {path: path.read_bytes() for path in (out / "room").glob("*")} == content
