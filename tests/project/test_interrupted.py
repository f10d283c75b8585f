"""benchmarks/interrupted.py sees what is lost, trained again, half written or different."""

import json
import os
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from emolib.workflow.run import Digests

sys.path.append(str(Path(__file__).resolve().parents[2] / "benchmarks"))
import interrupted


def train(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / "model.keras", "w") as file:
        file.writestr("config.json", "{}")
    (folder / "history.csv").write_text("epoch,seconds\n1,2.5\n")
    np.save(folder / "val_scores.npy", np.ones(3, np.float32))


@pytest.fixture
def way(tmp_path):
    tree = interrupted.Tree.__new__(interrupted.Tree)
    tree.path, tree.command, tree.log = tmp_path, "emolib run", tmp_path / "log"
    run = tmp_path / interrupted.RUN
    (run / "data").mkdir(parents=True)
    (run / "data/out.csv").write_text("id,seconds\na,1\n")
    outputs = {"out.csv": Digests(tmp_path).of(run / "data/out.csv")}
    (run / "data/key.json").write_text(json.dumps({"outputs": outputs}))
    train(run / "trained/net-seed0-1")
    found = interrupted.Way(tree, "stopped", 1, {}, {"outcome": tree.outcome()}, 0)
    found.look()
    assert found.counts["lost"] == found.counts["retrained"] == 0
    return found


def counts(way) -> tuple[int, ...]:
    way.look()
    way.end(0)
    return tuple(way.counts[name] for name in ("lost", "retrained", "differs"))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda run: None, (0, 0, 0)),
        (lambda run: (run / "data/out.csv").write_text("id,seconds\na,2\n"), (2, 0, 0)),  # not as it was left
        (lambda run: (run / "data/key.json").unlink(), (1, 0, 0)),
        (lambda run: os.utime(run / "trained/net-seed0-1/model.keras", (1, 1)), (0, 1, 0)),
        (lambda run: (run / "trained/net-seed0-1/model.keras").write_bytes(b"PK"), (2, 1, 0)),
        (lambda run: np.save(run / "trained/net-seed0-1/val_scores.npy", np.zeros(3)), (0, 0, 1)),
        (lambda run: (run / "results.csv").write_text("model\n"), (0, 0, 1)),
        (lambda run: (run / ".results.12.partial.csv").touch(), (0, 0, 1)),
    ],
)
def test_what_a_stop_did_is_counted(way, change, found):
    change(way.tree.path / interrupted.RUN)
    assert counts(way) == found


@pytest.mark.parametrize(
    ("said", "differs"),
    [
        ("[1/5] 01_data\nemolib: the disk of /x is full\n", 0),
        ("emolib: no\n", 1),
        ("Traceback (most recent call last):\nemolib: the disk of /x is full\n", 1),
        ("", 1),
    ],
)
def test_a_stop_without_its_one_line_is_counted(way, said, differs):
    way.tree.log.write_text(said)
    way.expect("/x")
    assert way.counts["differs"] == differs
