"""Sanity checks in small: what passes and what fails, on networks that look in one place only."""

from dataclasses import replace

import keras
import numpy as np
import pandas as pd
import pytest

from emolib.networks.layers import BatchNorm, Conv, Dense, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.saliency import regions, sanity
from emolib.saliency.measure import COLUMNS, Faces, measure
from emolib.saliency.methods import METHODS
from emolib.saliency.occlusion import HIDING
from emolib.saliency.regions import inside
from emolib.saliency.sanity import AU6, AU12, BOTH
from emolib.training import loop
from emolib.training.config import TrainingConfig

SIZE, N = 64, 500
OPTIONS = {"n_maps": 12, "samples": 3, "seed": 0, "progress": False}


@pytest.fixture(scope="module")
def cut():
    return sanity.drawn_faces(N, seed=0, image_size=SIZE, progress=False)


@pytest.fixture(scope="module")
def drawn(cut):
    return cut[BOTH].faces


@pytest.mark.slow
def test_a_cue_is_where_it_says_and_nowhere_else(cut, drawn):
    """Faces of two controls differ in mouth, cheeks and eyes only: the rest is one picture."""
    au12, au6 = cut[AU12].faces, cut[AU6].faces
    where = np.stack([regions.region_map(points, SIZE) for points in au12.landmarks])
    differ = au12.images[..., 0] != au6.images[..., 0]
    assert differ[inside(where, "mouth")].any() and differ[inside(where, "cheeks")].any()
    assert not differ[~inside(where, *sanity.WHERE[BOTH][0])].any()
    assert not differ[(au12.labels == 0) & (au6.labels == 0)].any()  # without a smile they are the same
    assert (au12.labels == (drawn.cues["au12"] > 0)).all() and (au6.labels == (drawn.cues["au6"] > 0)).all()
    assert au12.name == "synthetic AU12 only" and au12.true_labels is None


def test_the_fold_of_the_cheek_is_part_of_au12_as_it_is_drawn(cut):
    from emolib.saliency import relevance

    for control, most in (
        (AU12, {"mouth", "cheeks"}),
        (AU6, {"eyes", "cheeks"}),
        (BOTH, {"mouth", "cheeks", "eyes"}),
    ):
        changes, marks = cut[control].changes, cut[control].landmarks
        assert changes.shape == (len(marks), SIZE, SIZE) and changes.max() > 20
        where = np.stack([regions.region_map(points, SIZE) for points in marks])
        found = relevance.shares(changes, where).set_index("region")["saliency_share"]
        assert found[list(most)].min() > 0.15 and found[list(most)].sum() > 0.85, control


def test_planted_pixels_are_those_that_the_cue_changes_and_test_faces_that_show_it_come_first(cut):
    for control in (AU12, AU6):
        faces, planted = cut[control].faces, cut[control].planted
        shows = faces.labels == 1
        assert planted[shows].any(axis=(1, 2)).mean() > 0.9 and not planted[~shows].any()
        where = np.stack([regions.region_map(points, SIZE) for points in faces.landmarks])
        assert not planted[~inside(where, *sanity.WHERE[control][0])].any()
        test = cut[control].test()
        first = planted[test.rows].any(axis=(1, 2))
        assert set(test.rows) == set(faces.indices("test")) and (np.diff(first.astype(int)) <= 0).all()
        assert (test.points == faces.landmarks[test.rows]).all() and first.any()
    assert cut[BOTH].planted.sum() > cut[AU12].planted.sum() + cut[AU6].planted.sum()  # not cut


def test_random_labels_are_as_many_and_tell_nothing(drawn):
    shuffled = sanity.with_random_labels(drawn, seed=0)
    assert shuffled.digest != drawn.digest and shuffled.images.base is not None
    for split in ("train", "val", "test"):
        rows = drawn.indices(split)
        assert shuffled.labels[rows].sum() == drawn.labels[rows].sum()
    assert abs(np.corrcoef(shuffled.labels, drawn.labels)[0, 1]) < 0.2
    assert sanity.with_random_labels(drawn, seed=0).digest == shuffled.digest


def faces_of(dataset, rows):
    return Faces(dataset, rows, dataset.landmarks[rows])


def reader(faces: Faces, *names: str):
    """A network that scores how steep the grey is in the regions `names` of the first face."""
    weights = inside(faces.region_maps[0], *names).astype(np.float32)
    inputs = keras.Input((SIZE, SIZE, 1))
    blob = keras.layers.Conv2D(2, 3, padding="same", use_bias=False, name="only")
    x = keras.layers.ReLU()(blob(inputs))
    model = keras.Model(inputs, keras.layers.Dense(1)(keras.layers.Flatten()(x)))
    kernel = np.zeros((3, 3, 1, 2), np.float32)
    kernel[1, :, 0, 0], kernel[1, :, 0, 1] = [-1, 2, -1], [1, -2, 1]
    blob.set_weights([kernel])
    model.layers[-1].set_weights([np.stack([weights, weights], -1).reshape(-1, 1), np.zeros(1, np.float32)])
    return model


def test_a_network_that_reads_the_right_place_is_found_and_one_that_reads_another_is_not(cut):
    """All faces of one shape and place, so that a network can read a region by its pixels."""
    faces = faces_of(cut[AU12].faces, np.arange(60))
    faces = replace(faces, points=np.repeat(faces.points[:1], 60, axis=0))

    def planted_where(control):
        """The whole region that carries the smile: what the networks read of these faces."""
        where = inside(faces.region_maps[:1], *sanity.WHERE[control][0])
        return np.repeat(where, N, axis=0)

    right = measure(reader(faces, "mouth"), faces, model="right", **OPTIONS)
    wrong = measure(reader(faces, "eyes", "cheeks"), faces, model="wrong", **OPTIONS)
    wrong = replace(wrong, auc=(0.9, 0.8, 1.0))  # as if it had learned: what it reads is what is asked
    right = replace(right, auc=(0.9, 0.8, 1.0))

    def told(measured, control):
        scored = sanity.pixels_found(measured, cut[control]._replace(planted=planted_where(control)), seed=0)
        return sanity.signal_found(measured, control, scored)

    found = told(right, AU12).set_index("method")
    assert set(found.index) == {*METHODS, *HIDING} and (found["control"] == AU12).all()
    assert found.loc[["Vanilla gradient", "SmoothGrad"], "passed"].all()
    assert not found.loc["Score-CAM", "passed"]  # weighs whole feature maps: cannot see what a head reads
    missed = told(wrong, AU12).set_index("method")
    assert not missed.loc[["Vanilla gradient", "SmoothGrad", "Grad-CAM++"], "passed"].any()
    assert told(wrong, AU6).set_index("method").loc["SmoothGrad", "passed"]
    right = replace(right, auc=(0.55, 0.45, 0.65))
    assert told(right, AU12)["passed"].isna().all()  # it has learned nothing: nothing tested


def test_structure_is_lost_or_it_is_not(cut):
    faces = faces_of(cut[AU12].faces, np.arange(60))
    faces = replace(faces, points=np.repeat(faces.points[:1], 60, axis=0))
    trained = measure(reader(faces, "mouth"), faces, model="one", **OPTIONS)
    trained = replace(trained, auc=(0.9, 0.8, 1.0))
    same = sanity.structure_lost(trained, trained).set_index("method")
    assert not same["passed"].astype(bool).any() and (same.loc[list(METHODS), "value"] > 0.99).all()
    np.testing.assert_allclose(same.loc["hidden, mean fill", "value"], 1)
    other = measure(reader(faces, "eyes"), faces, model="one", control=sanity.RANDOM_WEIGHTS, **OPTIONS)
    lost = sanity.structure_lost(trained, other).set_index("method")
    assert lost.loc[["Vanilla gradient", "SmoothGrad"], "passed"].all()
    assert (lost["control"] == sanity.RANDOM_WEIGHTS).all()
    trained = replace(trained, auc=(0.5, 0.4, 0.6))
    assert sanity.structure_lost(trained, other)["passed"].isna().all()


def test_passed_needs_all_controls():
    table = pd.DataFrame(
        [("a", True), ("a", True), ("b", True), ("b", False), ("b", None), ("c", True), ("c", None)],
        columns=["method", "passed"],
    )
    table["control"] = range(len(table))
    assert sanity.passed(table) == {"a": True, "b": False, "c": None}
    table["control"] = "random weights"  # of several networks: one at chance level tests nothing
    assert sanity.passed(table) == {"a": True, "b": False, "c": True}
    assert sanity.passed(table.assign(passed=None)) == {"a": None, "b": None, "c": None}


@pytest.mark.slow
@pytest.mark.parametrize("control", [AU12, AU6])
def test_a_small_network_learns_one_cue_and_maps_and_hiding_say_where(cut, control):
    """The real thing in small: train on one cue, then look at faces that the network has not seen."""
    spec = ModelSpec(
        (Conv(8, 5, strides=2), BatchNorm(), MaxPool(2), Conv(12, 3), MaxPool(2), Dense(1)),
        input_shape=(SIZE, SIZE, 1),
    )
    faces = cut[control].faces
    config = TrainingConfig(epochs=60, batch_size=8, learning_rate=0.0015, augment=False)
    trained = loop.train(spec, faces, config, seed=0)
    unseen = np.concatenate([faces.indices("val"), faces.indices("test")])
    unseen = unseen[np.argsort(-faces.labels[unseen], kind="stable")]  # those that show the cue are mapped
    seen = measure(trained.model, faces_of(faces, unseen), model="small", **(OPTIONS | {"n_maps": 80}))
    assert seen.learned
    found = sanity.signal_found(seen, control, sanity.pixels_found(seen, cut[control], seed=0))
    found = found.set_index("method")
    assert found.loc[["Vanilla gradient", "SmoothGrad"], "passed"].all(), found
    assert (found.loc[list(HIDING), "value"] > 0).all(), found
    assert set(COLUMNS) <= set(seen.rows.columns) and (seen.rows["control"] == "none").all()
    assert set(seen.rows["method"]) == {*METHODS, *HIDING, "random squares"}


def test_it_measures_no_more_faces_than_there_are(drawn):
    faces = faces_of(drawn, np.arange(30))
    few = faces.first(4)
    assert len(few.images) == len(few.points) == len(few.rows) == 4
    assert few.region_maps.shape == (4, SIZE, SIZE)
    assert faces.region_maps.shape == (30, SIZE, SIZE)
