"""What training adds to a region: the interval by hand, and how often it errs on networks without any."""

from types import SimpleNamespace

import numpy as np
import pytest

from emolib.saliency import untrained
from emolib.saliency.regions import REGIONS


def test_gain_by_hand():
    """0.4 beside 0.1 and 0.2 on every face: 0.4 / sqrt(0.02), and t of one degree of freedom, 12.706, times
    the standard deviation of the logs, log(2) / sqrt(2), times sqrt(1 + 1/2).
    """
    trained = np.full((3, 1), 0.4)
    (value, low, high), *_ = untrained.gains(trained, np.stack([trained / 4, trained / 2]), np.arange(3))
    np.testing.assert_allclose(value, 0.4 / np.sqrt(0.02))
    half = 12.7062 * np.log(2) / np.sqrt(2) * np.sqrt(1.5)
    np.testing.assert_allclose([low, high], value * np.exp([-half, half]), rtol=1e-4)


def test_people_and_not_faces_are_what_varies():
    rng = np.random.default_rng(0)
    trained, blank = rng.uniform(0.2, 0.4, (40, 1)), np.full((5, 40, 1), 0.1)
    wide, narrow = (untrained.gains(np.repeat(trained, 4, 0), np.repeat(blank, 4, 1), people)[0] for people in
                    (np.repeat(np.arange(40), 4), np.arange(160)))  # fmt: skip
    assert wide[0] == narrow[0] and 1.6 < np.log(wide[2] / wide[1]) / np.log(narrow[2] / narrow[1]) < 2.4


def test_an_untrained_network_differs_from_its_like_in_one_case_of_twenty():
    rng, hits = np.random.default_rng(1), 0
    for _ in range(300):
        shares = 0.1 * np.exp(rng.normal(0, 0.3, (6, 1, 1)) + rng.normal(0, 0.2, (6, 15, 1)))
        value, low, high = untrained.gains(shares[0], shares[1:], np.arange(15))[0]
        assert low < value < high
        hits += not low < 1 < high
    assert 3 <= hits <= 27  # 15 expected


def test_a_row_a_method_and_region_of_the_same_faces():
    maps = np.ones((4, 2, 2))
    where = np.full((4, 2, 2), REGIONS.index("mouth"))
    where[:, 1] = REGIONS.index("chin")
    maps[:, 0] = 3

    class Faces(SimpleNamespace):
        def first(self, n):
            return Faces(rows=self.rows[:n], region_maps=where[:n], dataset=self.dataset)

    faces = Faces(
        rows=np.arange(4), region_maps=where, dataset=SimpleNamespace(name="photos", groups=np.arange(9))
    )
    one = SimpleNamespace(mapped=faces, faces=faces, maps={"a": maps, "b": maps}, model="One")
    blank = [{"a": np.array([[0.5, 0.25], [0.5, 0.25]])}, {"a": np.array([[0.5, 0.5], [0.5, 0.5]])}]
    table = untrained.compared(one, blank, ("mouth", "chin"))
    assert table[["data", "model", "method", "n_untrained"]].drop_duplicates().values.tolist() == [
        ["photos", "One", "a", 2]
    ]
    table = table.set_index("region")
    assert table["share"].tolist() == [0.75, 0.25] and table["share_untrained"].tolist() == [0.5, 0.375]
    np.testing.assert_allclose(table.loc["mouth", ["gain", "gain_low", "gain_high"]].astype(float), 1.5)
    assert table.loc["chin", "gain_low"] < 0.71 < table.loc["chin", "gain_high"]


def test_errors():
    ones = np.ones((2, 1))
    with pytest.raises(ValueError, match=r"untrained: expected \(2 or more"):
        untrained.gains(ones, ones[None], np.arange(2))
    with pytest.raises(ValueError, match="untrained: expected"):
        untrained.gains(ones, np.ones((3, 1, 1)), np.arange(2))
