"""`emolib search`: help, refusals before anything is made, a search and its resumption."""

import argparse
import json
import math

import pandas as pd
import pytest

from emolib.cli import main, search
from emolib.embedded.chips import CHIPS
from emolib.networks.cost import cost
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.space import smallest


def test_help_teaches(capsys):
    with pytest.raises(SystemExit):
        main.main(["search", "--help"])
    shown = capsys.readouterr().out
    assert all(word in shown for word in ("examples:", "legend.csv", "--dask tcp://host:8786", *CHIPS))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--floor", "1.5"], "quality_floor_fraction: expected above 0, at most 1, got 1.5"),
        (["--target-flops", "0"], "target_flops: expected a positive number, got 0"),
        (["--chip", "pdp11"], "--chip: expected one of apollo3, "),
        (["--max-trials", "0"], "parameter max_trials: expected integer 1 to 100000, got 0"),
        (["--views", "-1"], "parameter views: expected integer 0 to 1000, got -1"),
        (["--workers", "-1"], "--workers: expected at least 0, got -1"),
        (["--ahead", "0"], "--ahead: expected at least 1, got 0"),
        (["--minutes", "nan"], "--minutes: expected at least 0.01, got nan"),
        (["--learning-rate", "nan"], "parameter learning_rate: expected number"),
        (["--data", "fotos"], "parameter data: expected 'csv' or "),
        (["--max-ram-kb", "16"], "--max-ram-kb: expected at least 49.07, "),
        (["--max-flash-kb", "0.01"], "--max-flash-kb: expected at least 0.02, "),
        (["--target-flops", "219"], "--target-flops: expected at least 220, "),
        (["--data", "photos", "--data-dir", "nowhere"], "nowhere"),
    ],
)
def test_bad_input_is_refused_in_words_and_leaves_nothing(tmp_path, capsys, options, message):
    assert main.main(["search", "--out", str(tmp_path / "out"), *options]) == 2
    shown = capsys.readouterr().err
    assert message in shown and "Traceback" not in shown
    assert not (tmp_path / "out").exists()


def test_the_least_that_is_asked_for_can_be_met():
    """224x224 bytes of the frame, and 8x8 of what a network may see of it."""
    assert cost(smallest(BASELINE, "peak_bytes")).peak_bytes == 224 * 224 + 8 * 8
    network = smallest(BASELINE, "params")
    assert cost(network).params <= 0.02 * 1024 and cost(network).peak_bytes <= 49.07 * 1024
    assert all(chip.ram_bytes > 49.07 * 1024 for chip in CHIPS.values())


def test_a_folder_with_other_things_is_left_alone(tmp_path, capsys):
    (tmp_path / "thesis.tex").touch()
    assert main.main(["search", "--out", str(tmp_path)]) == 2
    assert "--out: expected a new folder, or one of an earlier search" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_bounds_come_from_the_chip_unless_given():
    def bounds(*options):
        parser = argparse.ArgumentParser()
        search.add_parsers(parser.add_subparsers())
        arguments = parser.parse_args(["search", "--out", "x", *options])
        return tuple(search._memory(arguments, kind) for kind in ("flash", "ram"))

    assert bounds() == (math.inf, math.inf)
    assert bounds("--chip", "nrf52840") == (1024 * 1024, 256 * 1024)
    assert bounds("--chip", "nrf52840", "--max-flash-kb", "1.5") == (1536, 256 * 1024)


@pytest.mark.slow
def test_a_search_is_written_down_and_goes_on(tmp_path, capsys):
    out = tmp_path / "out"
    options = ["--out", str(out), "--faces", "60", "--epochs", "1", "--views", "1", "--workers", "0"]
    assert main.main(["search", *options, "--max-trials", "2", "--floor", "0.01"]) == 0
    shown = capsys.readouterr().out
    assert "2 trainings, 0 of them failed; ended: budget of 2 trainings spent" in shown
    trained = {path.name: path.stat().st_mtime_ns for path in (out / "trained").glob("*-seed*")}
    assert len(trained) == 2
    assert main.main(["search", *options, "--max-trials", "3", "--floor", "0.01"]) == 0
    after = {path.name: path.stat().st_mtime_ns for path in (out / "trained").glob("*-seed*")}
    assert len(after) == 3 and after | trained == after  # nothing was trained twice
    trials = pd.read_csv(out / "trials.csv")
    assert trials.fingerprint[0] == BASELINE.fingerprint and len(trials) == 3
    best = json.loads((out / "best.json").read_text())
    assert cost(ModelSpec.from_json(json.dumps(best["spec"]))).flops == best["flops"]
    assert best["fingerprint"] in set(trials[trials.accepted].fingerprint)

    capsys.readouterr()
    assert main.main(["search", *options, "--max-trials", "1", "--floor", "0.01", "--max-flash-kb", "1"]) == 0
    assert (
        " within 1 kB of flash\nmore trainings, more room or a lower --floor may help"
        in capsys.readouterr().out
    )
    assert main.main(["search", *options, "--seed", "7"]) == 2
    assert "--out: expected a new folder for these faces" in capsys.readouterr().err
