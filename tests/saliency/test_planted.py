"""How well maps find pixels that are known: by hand on maps of a few pixels, and who passes."""

import numpy as np
import pandas as pd
import pytest

from emolib.metrics import auc
from emolib.saliency import planted


def test_measures_by_hand():
    """Strongest pixel off the cue; 3 of 10 on it; of the two strongest one; 2 of 4 pairs won, one drawn."""
    one, cue = np.array([[[4.0, 3], [3, 0]]]), np.array([[[False, True], [False, True]]])
    pointing, mass, rank, area = planted.scores(one, cue)[0]
    assert (pointing, mass) == (0, 0.3)
    assert rank == 0.25  # the second place is shared by two pixels, one of them of the cue: half of 1 in 2
    assert area == 0.125  # of four pairs: 3 against 4 and 3 (half won), 0 against both


@pytest.mark.parametrize("seed", range(3))
def test_auc_is_that_of_metrics_and_a_perfect_map_has_all(seed):
    rng = np.random.default_rng(seed)
    maps, cue = rng.integers(0, 5, (4, 6, 6)).astype(float), rng.random((4, 6, 6)) < 0.3
    made = planted.scores(maps, cue)[:, 3]
    expected = [auc(c.ravel().astype(int), m.ravel()) for m, c in zip(maps, cue, strict=True)]
    np.testing.assert_allclose(made, expected)
    np.testing.assert_allclose(planted.scores(cue.astype(float), cue), 1)


def test_a_map_without_any_structure_is_at_chance():
    cue = np.zeros((1, 4, 4), bool)
    cue[0, :2, :2] = True
    np.testing.assert_allclose(planted.scores(np.zeros((1, 4, 4)), cue), [[0.25, 0.25, 0.25, 0.5]])


def test_references_need_no_network():
    images = np.zeros((2, 9, 9, 1), np.uint8)
    images[:, :, 5:] = 200
    made = planted.references(images, seed=0)
    assert tuple(made) == planted.REFERENCES and {each.shape for each in made.values()} == {(2, 9, 9)}
    assert all(np.unravel_index(each.argmax(), (9, 9)) == (4, 4) for each in made["centre map"])
    assert set(np.nonzero(made["edges"])[2]) == {4, 5}
    assert (made["random map"] != planted.references(images, seed=1)["random map"]).any()


def test_a_method_passes_beyond_the_best_reference_only():
    """The cue is an edge: a map that marks it is no better than edges, one that marks only it is."""
    rng = np.random.default_rng(0)
    images = np.zeros((12, 16, 16, 1), np.uint8)
    images[:, :, 8:], images[:, 12:] = 200, 90
    cue = np.zeros((12, 16, 16), bool)
    cue[:, 2:5, 7:9] = True
    maps = {
        "sees it": cue + 0.1 * rng.random(cue.shape),
        "sees edges": planted.references(images, seed=0)["edges"],
    }
    table = planted.table(maps, cue, images, np.arange(12), seed=0).set_index("method")
    assert list(table.index) == [*maps, *planted.REFERENCES] and table["reference"].sum() == 3
    assert table.loc["sees it", "rank"] == 1 and table.loc["sees it", "over_low"] > 0.2
    assert table.loc["sees edges", ["over", "over_low", "over_high"]].tolist() == [0, 0, 0]
    assert table.loc["random map", "over_high"] < 0 and (table["area"] == 6 / 256).all()
    assert (table["rank_low"] <= table["rank"]).all() and (table["rank"] <= table["rank_high"]).all()


def test_methods_are_ranked_by_the_mean_over_cues():
    values = [("a", 0.9, 0.1), ("b", 0.5, 0.4), ("a", 0.1, 0.2), ("b", 0.7, 0.9)]
    table = pd.DataFrame(values, columns=["method", "rank", "mass"]).assign(
        reference=False, pointing=0, auc=0
    )
    means = planted.ranked(table)
    assert list(means["method"]) == ["b", "a"] and means["rank"].tolist() == [0.6, 0.5]


def test_errors():
    ones = np.ones((1, 2, 2))
    for bad in (np.zeros((1, 2, 2), bool), np.ones((1, 2, 3), bool), ones):
        with pytest.raises(ValueError, match=r"planted: expected bool \(1, 2, 2\)"):
            planted.scores(ones, bad)
