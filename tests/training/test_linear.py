"""Linear models are fitted: pixels chosen as by hand and as by trying all, weights that have converged."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from toy import CONFIG, toy

from emolib import metrics
from emolib.networks.layers import Crop, Dense, DownSample, SparseDense
from emolib.networks.spec import ModelSpec
from emolib.training import linear, loop
from emolib.training.cache import train_once


def fitted(*layers, data=None, config=CONFIG, seed=0, **options):
    return linear.train_linear(ModelSpec(layers, (16, 16, 1)), data or toy(), config, seed=seed, **options)


def test_covariances_by_hand():
    view = np.array([[0, 2], [2, 2], [4, 8]], np.uint8)
    square, with_label = linear.moments([view], np.array([0, 0, 1]))
    np.testing.assert_allclose(square, [[8 / 3, 4], [4, 8]])
    np.testing.assert_allclose(with_label, [4 / 3 - 2 / 3, 8 / 3 - 4 / 3])


def test_covariances_are_those_of_numpy_whatever_the_order_of_faces():
    rng = np.random.default_rng(0)
    seen, labels = [rng.integers(0, 256, (40, 9), np.uint8) for _ in range(2)], rng.integers(0, 2, 40)
    square, with_label = linear.moments(seen, labels)
    want = np.cov(np.column_stack([np.concatenate(seen), np.tile(labels, 2)]).T, bias=True)
    np.testing.assert_allclose(square, want[:-1, :-1], rtol=1e-9)
    np.testing.assert_allclose(with_label, want[-1, :-1], rtol=1e-9)
    order = rng.permutation(40)
    again = linear.moments([view[order] for view in seen][::-1], labels[order])
    assert (again[0] == square).all() and (again[1] == with_label).all()


def fit_of(chosen, square, with_label):
    kept = list(chosen)
    return with_label[kept] @ np.linalg.solve(square[np.ix_(kept, kept)], with_label[kept])


def test_an_exchange_takes_back_what_was_best_alone():
    # pixel 0 shows a little of both causes and is the best single one; 1 and 2 together say all
    square = np.array([[1.0, 0.7, 0.7], [0.7, 1.0, 0.0], [0.7, 0.0, 1.0]])
    with_label = np.array([0.72, 0.5, 0.5])
    assert linear.choose(square, with_label, 1).tolist() == [0]
    assert linear.choose(square, with_label, 2).tolist() == max(
        ([list(pair) for pair in combinations(range(3), 2)]),
        key=lambda pair: fit_of(pair, square, with_label),
    )


@pytest.mark.parametrize("seed", range(5))
def test_chosen_pixels_fit_as_well_as_the_best_of_all_sets(seed):
    rng = np.random.default_rng(seed)
    pixels = rng.normal(size=(300, 3)) @ rng.normal(size=(3, 10)) + rng.normal(size=(300, 10))
    labels = (pixels[:, :4].sum(axis=1) + rng.normal(size=300) > 0).astype(float)
    together = np.cov(np.column_stack([pixels, labels]).T, bias=True)
    square, with_label = together[:-1, :-1], together[:-1, -1]
    best = max(fit_of(some, square, with_label) for some in combinations(range(10), 3))
    assert fit_of(linear.choose(square, with_label, 3), square, with_label) > 0.98 * best


def test_a_pixel_that_shows_nothing_is_chosen_last():
    assert linear.choose(np.diag([1.0, 0.0, 1.0]), np.array([0.1, 0.0, 0.3]), 2).tolist() == [0, 2]


def test_a_sparse_model_has_so_many_weights_and_sees_the_smile():
    reports = []
    trained = fitted(SparseDense(3), progress=lambda *row: reports.append(row))
    kernel = trained.model.get_weights()[0].reshape(16, 16)
    assert np.count_nonzero(kernel) == 3  # bright below is a smile; a pixel above says how bright all is
    assert (kernel[8:] >= 0).all() and (kernel[:8] <= 0).all() and kernel.max() > 0
    row = trained.history.iloc[0]
    assert len(trained.history) == 1 and reports == [(1, row["loss"], row["val_auc"])]
    data = toy()
    rows = data.indices("choose")
    assert metrics.auc(data.labels[rows], trained.val_scores) == row["val_auc"] > 0.95
    np.testing.assert_allclose(loop.score(trained.model, data.images[rows]), trained.val_scores, atol=1e-6)


def test_pixels_are_chosen_apart_where_there_are_many(monkeypatch):
    monkeypatch.setattr(linear, "MOST", 7 * 7)
    kernel = fitted(Crop(1, 0, 15, 15), SparseDense(4)).model.get_weights()[0].reshape(15, 15)
    places = np.argwhere(kernel)
    assert len(places) == 4 and (places % 2 == 0).all() and places.max() < 14
    with pytest.raises(ValueError, match="spec: expected at most 49 weights to choose, got 50"):
        fitted(Crop(1, 0, 15, 15), SparseDense(50))


def test_a_dense_logit_is_the_logistic_regression_at_its_best_cost():
    data, config = toy(400), replace(CONFIG, augment=False)
    trained = fitted(DownSample(4), Dense(1), data=data, config=config)
    rows = data.indices("train")
    pixels = data.images[rows].reshape(-1, 4, 4, 4, 4).mean(axis=(2, 4)).reshape(-1, 16) / 255
    labels = data.labels[rows]
    cost = linear.best_cost(pixels, labels, data.groups[rows])
    weights, bias = trained.model.get_weights()

    def slope(weights, bias, step):
        """Of the penalised cross-entropy along `step`, by differences."""

        def loss(t):
            logits = pixels @ (weights + t * step[:-1]) + bias + t * step[-1]
            return (
                np.logaddexp(0, -(2.0 * labels - 1) * logits).sum() * cost
                + ((weights + t * step[:-1]) ** 2).sum() / 2
            )

        return (loss(1e-3) - loss(-1e-3)) / 2e-3

    slopes = [slope(weights[:, 0].astype(float), float(bias[0]), step) for step in np.eye(17)]
    np.testing.assert_allclose(slopes, 0, atol=0.02)
    assert np.linalg.norm(slopes) < 1e-3 * abs(slope(np.zeros(16), 0.0, np.eye(17)[15]))


def test_the_cost_is_what_does_best_on_other_people():
    rng = np.random.default_rng(1)
    labels = np.tile([0, 1], 60)
    pixels = rng.random((120, 80))
    pixels[:, 0] += 0.2 * labels  # one pixel of 80 says a little: free weights would learn the noise
    assert linear.best_cost(pixels, labels, np.arange(120)) == linear.COSTS[0]
    assert linear.best_cost(pixels, labels, np.arange(120) // 60) == linear.COSTS[2]  # no folds of two people


def test_a_fit_is_the_same_whatever_the_epochs_and_the_seed_where_views_are_shared():
    config = replace(CONFIG, views=2)
    one, same = (
        fitted(SparseDense(4), config=config),
        fitted(SparseDense(4), config=replace(config, epochs=1), seed=1),
    )
    for ours, theirs in zip(one.model.get_weights(), same.model.get_weights(), strict=True):
        np.testing.assert_allclose(ours[ours != 0], theirs[theirs != 0], rtol=1e-6)


def test_a_logit_of_too_many_weights_is_trained_as_networks_are(monkeypatch):
    monkeypatch.setattr(linear, "MOST", 63)
    assert len(fitted(DownSample(2), Dense(1)).history) == CONFIG.epochs


def test_a_linear_model_is_fitted_once_and_kept(tmp_path):
    spec = ModelSpec((DownSample(2), SparseDense(5)), (16, 16, 1))
    folder = train_once(spec, toy(), CONFIG, seed=0, cache=tmp_path)
    import keras

    kernel = keras.saving.load_model(folder / "model.keras", compile=False).get_weights()[0]
    assert np.count_nonzero(kernel) == 5
    assert train_once(spec, toy(), CONFIG, seed=0, cache=tmp_path) == folder


def test_pictures_of_another_shape_are_refused():
    with pytest.raises(ValueError, match=r"dataset: expected pictures of \(224, 224, 1\), got \(16, 16, 1\)"):
        linear.train_linear(ModelSpec((SparseDense(4),)), toy(), CONFIG, seed=0)
