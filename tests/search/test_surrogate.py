"""What A* guesses before it trains: finite for every kind of network, and learned from trainings."""

import math
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from emolib.networks.layers import Conv, Crop, Dense, DownSample, Map, SparseDense
from emolib.networks.poster_networks import BASELINE, EMBEDDED
from emolib.networks.spec import ModelSpec
from emolib.search.surrogate import RIDGE, SLOPES, Surrogate, features, log_odds

BENCHMARKS = Path(__file__).parents[2] / "benchmarks" / "search"
KINDS = {
    "baseline": BASELINE,
    "convolutions": EMBEDDED,
    "linear": ModelSpec((DownSample(14), Dense(1))),
    "window": ModelSpec((Crop(112, 28, 112, 168), DownSample(4), Conv(8, 3, 2), Dense(1))),
    "pixels": ModelSpec((SparseDense(15),)),
    "one pixel of a window": ModelSpec((Crop(112, 0, 112, 224), DownSample(8, "nearest"), SparseDense(1))),
    "map": ModelSpec((DownSample(8), Conv(4, 3, 2), Map(1))),
}


def test_features_are_finite_and_named():
    rows = [dict(zip(SLOPES, features(spec), strict=True)) for spec in KINDS.values()]
    assert all(math.isfinite(value) for row in rows for value in row.values())
    named = dict(zip(KINDS, rows, strict=True))
    # Half of the rows and three quarters of the columns, every 4th pixel: the whole frame would have 56 x 56.
    window = named["window"]
    assert window["log2 of the part of the frame that is seen"] == pytest.approx(math.log2(3 / 8))
    every = "log2 of the places at which the whole frame would be looked at"
    assert window[every] == pytest.approx(math.log2(56 * 56))
    # 15 reads and 15 multiply-adds: 45 FLOPs
    assert named["pixels"]["log2 of the FLOPs"] == pytest.approx(math.log2(45))
    assert (
        named["linear"]["convolutions"] == 0 < named["pixels"]["single pixels, 2 if the network sees no more"]
    )


def test_slopes_are_those_of_the_table_of_photographs():
    """Anyone can fit them again: least squares with a penalty, on differences from the baseline."""
    sys.path.insert(0, str(BENCHMARKS))
    from table_space import CHOICES, SPECS

    table = pd.read_csv(BENCHMARKS / "tables" / "photographs.csv")
    x = np.array([features(SPECS[CHOICES[name]]) for name in table["fingerprint"]])
    x, quality = x - x[0], log_odds(table["val_auc"].to_numpy())
    lost = quality - quality[0]
    fitted = np.linalg.solve(x.T @ x + RIDGE * np.eye(len(SLOPES)), x.T @ lost) / quality[0]
    assert [*SLOPES.values()] == pytest.approx(fitted, abs=1e-4)


def test_before_any_training_the_line_counts():
    x = np.array([features(spec) for spec in KINDS.values()])
    start = log_odds(0.93)
    expected, deviation = Surrogate(x[:1], np.array([start]))(x)
    assert expected == pytest.approx(start * (1 + (x - x[0]) @ [*SLOPES.values()]))
    assert deviation[0] < deviation[1:].min()


def test_trainings_correct_the_guess_nearby():
    x = np.array([features(spec) for spec in KINDS.values()])
    start = log_odds(0.93)
    before, unsure = Surrogate(x[:1], np.array([start]))(x)
    after, sure = Surrogate(x[:2], np.array([start, before[1] + 0.6]))(x)
    assert after[1] == pytest.approx(before[1] + 0.6, abs=0.1)
    assert sure[1] < unsure[1]
    assert after[2] > before[2]  # a better line, too


def test_a_baseline_at_chance_level_breaks_nothing():
    x = np.array([features(spec) for spec in KINDS.values()])
    expected, deviation = Surrogate(x[:2], log_odds(np.array([0.45, 0.5])))(x)
    assert np.isfinite(expected).all() and (deviation > 0).all()
