"""Optimism: none without a choice, of known size where all networks are equals, growing with their number."""

import math

import numpy as np
import pytest

from emolib import metrics
from emolib.search import optimism

N = 600


@pytest.fixture(scope="module")
def equals():
    """32 networks that are equally good, with errors of their own, on faces of 300 people."""
    rng = np.random.default_rng(3)
    labels = np.arange(N) % 2
    return labels, rng.normal(size=(32, N)) + 1.2 * labels, np.arange(N) // 2


def test_without_a_choice_there_is_no_optimism(equals):
    labels, scores, groups = equals
    rows = optimism.best_of(labels, scores[:1], groups, n_boot=400)
    assert abs(rows.loc[0, "optimism"]) < 0.006 and rows["n"].tolist() == [1]
    assert rows.loc[0, "fresh"] == pytest.approx(metrics.auc(labels, scores[0]), abs=0.004)


def test_the_best_of_many_equals_looks_better_than_it_is(equals):
    rows = optimism.best_of(*equals, n_boot=400)
    assert rows["n"].tolist() == [1, 2, 4, 8, 16, 32]
    assert abs(rows["optimism"].iloc[0]) < 0.006
    assert rows["optimism"].iloc[-1] > rows["optimism"].iloc[2] > rows["optimism"].iloc[0]
    # the faces vary twice, once as they are and once more as drawn: about the best of 32 draws of that spread
    spread = math.sqrt(2 * 0.8 * 0.2 / 3 / (N / 2)) * 2
    assert 0.3 * spread < rows["optimism"].iloc[-1] < 1.5 * spread
    assert (rows["seen"] - rows["fresh"] - rows["optimism"]).abs().max() < 1e-12


def test_a_network_far_better_than_the_others_is_picked_without_optimism(equals):
    labels, scores, groups = equals
    scores = scores.copy()
    scores[5] += 2 * labels
    rows = optimism.best_of(labels, scores, groups, n_boot=300)
    assert abs(rows["optimism"].iloc[-1]) < 0.003


def test_draws_that_lack_a_class_are_left_out():
    labels, groups = np.array([0, 1, 0, 1]), np.array([0, 0, 1, 1])
    rows = optimism.best_of(labels, np.array([[0.0, 1, 0, 1]]), groups, n_boot=50)
    assert rows.loc[0, ["seen", "fresh"]].tolist() == [1, 1]
