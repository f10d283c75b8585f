"""How much of a map falls where: shares and likeness, computed by hand on maps made for it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.saliency import relevance
from emolib.saliency.regions import REGIONS, ROWS

SIZE = 96
EYES, MOUTH, CHIN, SURROUNDINGS = (
    REGIONS.index(name) for name in ("left eye", "mouth", "chin", "surroundings")
)


def test_shares_by_hand():
    """One face of 2 x 2: 3 of 4 on the mouth's pixel, 1 of 4 on the surroundings' two, none on the eyes'."""
    table = relevance.shares(
        np.array([[[3.0, 1], [0, 0]]]), np.array([[[MOUTH, SURROUNDINGS], [SURROUNDINGS, EYES]]])
    )
    table = table.set_index("region")
    assert list(table.index) == list(ROWS) == [*REGIONS, "eyes", "cheeks"] and (table.n_faces == 1).all()
    assert table.area_share[["mouth", "surroundings", "left eye", "nose"]].tolist() == [0.25, 0.5, 0.25, 0]
    assert table.saliency_share[["mouth", "surroundings", "left eye", "nose"]].tolist() == [0.75, 0.25, 0, 0]
    assert table.enrichment[["mouth", "surroundings", "eyes"]].tolist() == [3, 0.5, 0]
    assert (
        table.enrichment_low["mouth"] == table.enrichment_high["mouth"] == 3
    )  # one face: nothing to resample
    assert np.isnan(
        table.loc["nose", ["enrichment", "enrichment_low", "enrichment_high"]].astype(float)
    ).all()


def test_shares_are_means_over_faces_however_strong_their_maps():
    maps = np.array([[[1000.0, 0]], [[1, 3]]])  # shares 1 and 1/4 on the left pixel
    table = relevance.shares(maps, np.array([[[EYES, CHIN]]] * 2)).set_index("region")
    assert table.saliency_share["eyes"] == 0.625 and table.enrichment["eyes"] == 1.25
    assert (table.enrichment_low["eyes"], table.enrichment_high["eyes"]) == (
        0.5,
        2,
    )  # always one face, always the other


def test_interval_narrows_with_faces_and_follows_the_seed():
    def limits(n, seed=0):
        maps = np.random.default_rng(1).random((n, 1, 2)) ** 4
        row = relevance.shares(maps, np.array([[[EYES, CHIN]]] * n), seed=seed).iloc[EYES]
        assert row.enrichment_low < row.enrichment < row.enrichment_high
        return row.enrichment_low, row.enrichment_high

    assert np.diff(limits(400)) < 0.5 * np.diff(limits(20))
    assert limits(20) == limits(20) != limits(20, seed=1)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32 - 1))
def test_uniform_map_is_enriched_nowhere(seed):
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, len(REGIONS), (3, 8, 8))
    table = relevance.shares(np.full((3, 8, 8), rng.uniform(0.1, 9)), drawn, seed=0)
    np.testing.assert_allclose(table.saliency_share[: len(REGIONS)].sum(), 1)
    np.testing.assert_allclose(table.area_share[: len(REGIONS)].sum(), 1)
    seen = table[table.area_share > 0]
    np.testing.assert_allclose(seen[["enrichment", "enrichment_low", "enrichment_high"]], 1)


def test_linear_model_on_the_mouth_has_all_saliency_there():
    import keras

    from emolib.saliency import methods, regions

    where = regions.region_map(regions.template_landmarks(SIZE), SIZE)
    model = keras.Sequential([keras.Input((SIZE, SIZE, 1)), keras.layers.Flatten(), keras.layers.Dense(1)])
    model = keras.Model(model.inputs, model.outputs[0])
    model.set_weights([(where == MOUTH).astype(np.float32).reshape(-1, 1), np.zeros(1, np.float32)])
    images = np.random.default_rng(0).integers(0, 256, (2, SIZE, SIZE, 1), dtype=np.uint8)
    maps = methods.smoothgrad(model, images, samples=2, seed=0, progress=False)
    table = relevance.shares(maps, np.stack([where] * 2)).set_index("region")
    np.testing.assert_allclose(table.saliency_share["mouth"], 1)
    np.testing.assert_allclose(table.enrichment["mouth"], where.size / (where == MOUTH).sum())
    assert (table.saliency_share.drop("mouth") == 0).all()


def test_both_sides_are_summed():
    """Left eye 2 of 8, right eye 4 of 8, each on a quarter: both together 6 of 8 on a half."""
    where = np.array([[[EYES, REGIONS.index("right eye")], [MOUTH, MOUTH]]])
    table = relevance.shares(np.array([[[2.0, 4], [1, 1]]]), where).set_index("region")
    assert table.enrichment[["left eye", "right eye", "eyes"]].tolist() == [1, 2, 1.5]
    assert np.isnan(table.enrichment["cheeks"])


def test_shares_of_each_face_by_hand():
    """Mouth 3 of 4 and eye nothing on one face, the other way round on the other."""
    where = np.array([[[MOUTH, SURROUNDINGS], [SURROUNDINGS, EYES]]] * 2)
    maps = np.array([[[3.0, 1], [0, 0]]] * 2)
    maps[1] = maps[1, ::-1, ::-1]
    found = relevance.face_shares(maps, where, ("mouth", "eyes"))
    np.testing.assert_array_equal(found, [[0.75, 0], [0, 0.75]])
    assert relevance.mean_interval(found[:, 0]) == (0.375, 0, 0.75)


def test_likeness_is_a_rank_correlation():
    maps, where = np.arange(1, 5, dtype=float).reshape(1, 2, 2), np.full((1, 2, 2), MOUTH)

    def likeness(other):
        return relevance.likeness(maps, other, where, blocks=2)

    np.testing.assert_allclose(likeness(maps**3), (1, 1, 1))
    np.testing.assert_allclose(likeness(5 - maps), (-1, -1, -1))
    swapped = maps[:, :, ::-1]  # ranks 1 2 3 4 against 2 1 4 3: 1 - 6 x 4 / (4 x 15)
    np.testing.assert_allclose(likeness(swapped)[0], 0.6)
    assert likeness(np.zeros((1, 2, 2))) == (0, 0, 0)
    noise = np.random.default_rng(0).random((2, 40, 28, 28))
    value, low, high = relevance.likeness(*noise, np.full((40, 28, 28), CHIN))
    assert low < value < high and abs(value) < 0.05


def test_likeness_is_that_of_the_face_alone():
    """Both maps are strong on the face and weak off it, and on the face the one is the other upside down."""
    maps = np.array([[[11.0, 12], [13, 14], [0, 1]]])
    other = np.array([[[14.0, 13], [12, 11], [0, 1]]])
    maps, other = (
        np.repeat(each, [1, 1, 2], axis=1) for each in (maps, other)
    )  # 4 x 2: two rows off the face
    where = np.full((1, 4, 2), MOUTH)
    where[:, 2:] = SURROUNDINGS
    square = [np.repeat(each, 2, axis=2) for each in (maps, other, where)]
    np.testing.assert_allclose(relevance.likeness(*square, blocks=4), (-1, -1, -1))
    square[2][:] = MOUTH
    assert relevance.likeness(*square, blocks=4)[0] > 0.2


def test_errors():
    ones, where = np.ones((2, 4, 4)), np.zeros((2, 4, 4), np.uint8)
    with pytest.raises(ValueError, match="region_maps: expected one or more of shape"):
        relevance.shares(ones, where[:1])
    with pytest.raises(ValueError, match="region_maps: expected one or more"):
        relevance.shares(ones[:0], where[:0])
    with pytest.raises(ValueError, match="maps: expected"):
        relevance.shares(-ones, where)
