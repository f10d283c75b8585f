"""emolib verify: a run that was published agrees with itself, and whatever is changed in it is found."""

import json
import os
import subprocess
import sys

import pandas as pd
import pytest
from conftest import ROOT

from emolib.report import verify
from emolib.report.check import NOT_RECOMPUTED
from emolib.report.publish import publish
from emolib.report.published import Published

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def published(built_book, tmp_path_factory):
    """The smoke run, published."""
    target = tmp_path_factory.mktemp("verify") / "published"
    publish(built_book.source / "runs" / "smoke", target, drawn=True)
    return target


def command(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "emolib", "verify", str(folder), "--frames", "50", *arguments],
        capture_output=True, text=True, timeout=300, env=os.environ | {"CUDA_VISIBLE_DEVICES": ""},
    )  # fmt: skip


def test_what_was_published_agrees(published):
    done = command(published)
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    said = [line.split(maxsplit=1)[0] for line in lines[: -len(NOT_RECOMPUTED) - 1]]
    assert set(said) <= {"agrees", "not"} and said.count("agrees") >= 26
    assert lines[-1] == f"{said.count('agrees')} of {len(said)} agree"
    for what in (
        "cost of Friend",
        "on test, from scores.csv.gz",
        "scores of Friend",
        "scores of Linear",
        "baseline/baseline.tflite",
        "smile.c",
        "threshold",
        "whom it fails",
        "SHA-256",
        "on this computer",
        "thresholds in a room",
        "answers to test frames in a room",
        "C in a room against TFLite",
    ):
        assert any(line.startswith("agrees") and what in line for line in lines), what


def test_what_the_project_publishes_agrees():
    """As far as it can be told without the photographs."""
    checks = list(verify.verify(ROOT / "published", frames=20, progress=False))
    assert len(checks) >= 12 and [check.what for check in checks if check.agrees is False] == []


def test_what_was_changed_is_found(published, tmp_path):
    """Many changes at once; each is named, and nothing else is."""
    import shutil

    changed = shutil.copytree(published, tmp_path / "changed")
    rows = pd.read_csv(changed / "results.csv")
    friend = (rows["role"] == "friend") & (rows["dtype"] == "float32")
    name = rows.loc[friend, "model"].iloc[0]
    rows.loc[(rows["model"] == name) & (rows["split"] == "test"), "auc"] += 0.01
    rows.loc[rows["model"] == "Reduced AlexNet", "flops"] -= 1
    rows.to_csv(changed / "results.csv", index=False)
    for file in ("smile.c", "model_card.md"):
        text = (changed / file).read_text()
        (changed / file).write_text(text.replace("a", "b", 1))
    report = json.loads((changed / "embedded.json").read_text())
    report["flash_bytes"] = (report["flash_bytes"] or 0) + 1
    report["macs"] += 1
    (changed / "embedded.json").write_text(json.dumps(report))
    provenance = json.loads((changed / "provenance.json").read_text())
    provenance["dataset"]["digest"] = "0" * 64
    (changed / "provenance.json").write_text(json.dumps(provenance))
    failed = pd.read_csv(changed / "failures.csv")
    failed.loc[0, "wrong"] += 1
    failed.to_csv(changed / "failures.csv", index=False)
    room = json.loads((changed / "room.json").read_text())
    (changed / "room.json").write_text(json.dumps(room | {"presence_auc": 1.1}))
    report = json.loads((changed / "room" / "report.json").read_text())
    report |= {
        "params": report["params"] + 1,
        "detector_macs": 1,
        "smiles_found": report["smiles_found"] - 0.1,
    }
    (changed / "room" / "report.json").write_text(json.dumps(report))
    friend = json.loads((changed / "room" / "friend.json").read_text())
    friend["smile"]["score"] += 1 if friend["smile"]["score"] < 127 else -1
    (changed / "room" / "friend.json").write_text(json.dumps(friend))
    wrong = {
        check.what for check in verify.verify(changed, frames=50, progress=False) if check.agrees is False
    }
    assert wrong - {"C on the emulated Cortex-M4", "C in a room on the emulated Cortex-M4"} == {
        f"{name} on test, from scores.csv.gz", "cost of Reduced AlexNet", "losses against the baseline",
        "MACs of friend.tflite",
        "model_card.md from the published figures", "smile.c from friend.tflite",
        "pictures, labels, people and split, SHA-256", "on whom it fails", "room.json from room/report.json",
        "cost of a frame in a room", "MACs of detector.tflite and classifier.tflite", "thresholds in a room",
        "C of a friend in a room", "answers to test frames in a room",
    }  # fmt: skip


def test_other_bits_are_found(published, tmp_path, monkeypatch):
    """A C that differs by one is seen on every frame."""
    from emolib.embedded import host

    scores = host.Library.scores
    monkeypatch.setattr(host.Library, "scores", lambda self, images, **ways: scores(self, images, **ways) ^ 1)
    check = next(verify._bits(Published(published), None, 20, False))
    assert check.agrees is False and "100 of 100" in check.recomputed


def test_bad_input_is_one_line(published, tmp_path):
    for folder, arguments, words in (
        (tmp_path, (), "expected what emolib publish writes, got no results.csv"),
        (published, ("--frames", "0"), "--frames: expected at least 1, got 0"),
    ):
        done = command(folder, *arguments)
        assert done.returncode == 2 and words in done.stderr and done.stderr.count("\n") == 1, done.stderr


def test_photographs_that_are_not_there_are_missed_before_anything_is_computed(tmp_path):
    with pytest.raises(ValueError, match="--data-dir: expected .* got no such file or folder"):
        next(verify.verify(ROOT / "published", data_dir=str(tmp_path / "gone")))
