"""Confident learning: by hand, on known noise, through real networks; and what cleaning leaves."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.data.dataset import Dataset
from emolib.data.drawn import faces as synthetic
from emolib.labels import confident, noise


def test_the_confident_joint_by_hand():
    # Thresholds: mean score of the smiling 0.65, mean of 1 - score of the others 0.65. Beyond the other
    # label's threshold are the face with 0.1 (1 - 0.1 >= 0.65) and that with 0.8 (>= 0.65).
    labels = np.array([1, 1, 1, 1, 0, 0, 0, 0])
    scores = np.array([0.9, 0.8, 0.8, 0.1, 0.1, 0.2, 0.3, 0.8])
    found = confident.estimate(labels, scores, np.arange(8), n_boot=20)
    assert found["estimate"] == 2 / 8 and found["n"] == 8
    assert found["per_class"]["smiling"]["estimate"] == found["per_class"]["not smiling"]["estimate"] == 1 / 4
    doubted = confident.suspicious(labels, scores, np.array(list("abcdefgh")))
    assert doubted["id"].tolist() == ["d", "h"]  # 0.1 is less trust than 0.2
    np.testing.assert_allclose(doubted["trust"], [0.1, 0.2])


def test_known_noise_is_found_when_scores_are_good():
    rng = np.random.default_rng(1)
    true = (rng.random(3000) < 0.45).astype(int)
    wrong = rng.random(3000) < 0.12
    scores = 1 / (1 + np.exp(-(4 * (2 * true - 1) + rng.normal(size=3000))))
    found = confident.estimate(true ^ wrong, scores, np.arange(3000) // 3, n_boot=50)
    assert found["low"] < wrong.mean() < found["high"] and found["estimate"] == pytest.approx(0.12, abs=0.02)
    doubted = confident.suspicious(true ^ wrong, scores, np.arange(3000).astype(str))
    assert wrong[doubted["id"].astype(int)].mean() > 0.95 and len(doubted) > 0.9 * wrong.sum()


def test_the_interval_draws_people_not_pictures():
    rng = np.random.default_rng(2)
    labels = rng.integers(0, 2, 200)
    scores = np.clip(labels * 0.8 + 0.1 + rng.normal(0, 0.35, 200), 0, 1)
    labels, scores = np.tile(labels, 5), np.tile(scores, 5)  # every picture five times
    alone = confident.estimate(labels, scores, np.arange(1000), n_boot=100)
    people = confident.estimate(labels, scores, np.tile(np.arange(200), 5), n_boot=100)
    assert people["high"] - people["low"] > 1.5 * (alone["high"] - alone["low"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1), st.floats(0, 1)), min_size=2, max_size=30))
def test_any_scores_give_shares_and_a_list_that_fits(pairs):
    labels, scores = map(np.array, zip(*pairs, strict=True))
    ids = np.arange(len(labels)).astype(str)
    if len(set(labels.tolist())) < 2:
        with pytest.raises(ValueError, match="labels, scores: expected"):
            confident.estimate(labels, scores, ids)
        return
    found = confident.estimate(labels, scores, ids, n_boot=5)
    assert 0 <= found["low"] <= found["estimate"] <= found["high"] <= 1
    assert len(confident.suspicious(labels, scores, ids)) == round(found["estimate"] * len(labels))


def test_wrong_arguments_are_refused():
    for labels, scores in (
        ([0, 1], [0.5]),
        ([0, 2], [0.1, 0.2]),
        ([0, 1], [0.1, np.nan]),
        ([0, 1], [0.1, 1.5]),
    ):
        with pytest.raises(ValueError, match="scores: expected"):
            confident.suspicious(np.array(labels), np.array(scores), np.array(["a", "b"]))


@pytest.fixture(scope="module")
def faces():
    return synthetic.draw(240, seed=3, label_noise=0.1, progress=False)


@pytest.fixture(scope="module")
def judged(faces, tmp_path_factory):
    cache = tmp_path_factory.mktemp("cache")
    return confident.out_of_fold(faces, seed=0, folds=3, epochs=1, cache=cache, progress=False), cache


@pytest.mark.slow
def test_each_face_is_judged_by_a_network_that_has_not_seen_the_person(faces, judged, monkeypatch):
    from emolib.training import cache as cache_module

    scores, cache = judged
    rows = faces.indices("train")
    assert scores.shape == (len(rows),) and ((scores > 0) & (scores < 1)).all()
    seen, settings_key = [], cache_module.settings_key

    def look(part, recipe):
        seen.append(part)
        return settings_key(part, recipe)

    monkeypatch.setattr(cache_module, "settings_key", look)
    monkeypatch.setattr("emolib.training.loop.train", None)  # nothing is trained anew
    again = confident.out_of_fold(faces, seed=0, folds=3, epochs=1, cache=cache, progress=False)
    np.testing.assert_array_equal(again, scores)
    assert len(list(cache.iterdir())) == len(seen) == 3
    held_out = np.concatenate([part.ids[part.indices("test")] for part in seen])
    assert sorted(held_out) == sorted(faces.ids[rows])
    for part in seen:
        people = [set(part.groups[part.indices(split)]) for split in ("train", "val", "test")]
        assert not people[0] & people[1] and not people[0] & people[2] and not people[1] & people[2]
        assert set(part.ids) == set(faces.ids[rows])  # validation and test faces take no part


def test_a_fold_learns_from_so_many_faces_at_most_and_all_are_judged(faces, tmp_path, monkeypatch):
    parts = []

    def train(_, part, config, **how):
        parts.append(part)
        return SimpleNamespace(model=None)

    monkeypatch.setattr(confident, "MOST", 60)
    monkeypatch.setattr("emolib.training.loop.train", train)
    monkeypatch.setattr("emolib.training.loop.score", lambda model, some: some.mean(axis=(1, 2, 3)) / 255)
    scores = confident.out_of_fold(faces, seed=0, folds=3, epochs=1, cache=tmp_path, progress=False)
    rows = faces.indices("train")
    assert [(part.split != "test").sum() for part in parts] == [60, 60, 60]
    assert sum(len(part.indices("test")) for part in parts) == len(rows)
    images = confident.shrunk(faces).images[rows]
    np.testing.assert_allclose(scores, images.mean(axis=(1, 2, 3)) / 255, rtol=1e-5)


def test_people_are_dealt_whole_with_both_labels_in_each_fold():
    labels, groups = np.tile([0, 1, 1], 20), np.repeat(np.arange(20), 3)
    for asked, got in ((5, 5), (3, 3), (1000, 20)):
        fold = confident.deal(labels, groups, asked, seed=0)
        assert set(fold.tolist()) == set(range(got))
        assert all(len(set(fold[groups == person])) == 1 for person in range(20))
        assert all(set(labels[fold == number]) == {0, 1} for number in range(got))
    for some in (labels[:6], np.array([0] * 57 + [1] * 3)):  # two people; one person who smiles
        with pytest.raises(ValueError, match=r"folds: expected 3 or more, .* got 5 and \d+ people"):
            confident.deal(some, groups[: len(some)], 5, seed=0)
    with pytest.raises(ValueError, match="folds: expected 3 or more, .* got 2 and 20 people"):
        confident.deal(labels, groups, 2, seed=0)


def test_cleaning_touches_training_faces_only(faces):
    train = faces.ids[faces.indices("train")]
    chosen = train[[3, 7]]
    less = confident.clean(faces, chosen)
    assert set(faces.ids) - set(less.ids) == set(chosen) and less.digest != faces.digest
    assert confident.clean(faces, []).digest == faces.digest
    for ids in ([faces.ids[faces.indices("test")[0]]], ["nobody"], [train[0], train[0]]):
        with pytest.raises(ValueError, match="ids: expected faces of the train split"):
            confident.clean(faces, ids)


@pytest.mark.slow
def test_what_a_run_keeps_of_it(faces, judged, tmp_path):
    scores, _ = judged
    doubted = noise.suspects(faces, scores)
    found = noise.summary(faces, scores, doubted, cleaned=False)
    rows = faces.indices("train")
    wrong = (faces.labels != faces.true_labels)[rows]
    assert found["truth"]["wrong"] == pytest.approx(wrong.mean())
    hits = (doubted["label"] != doubted["true_label"]).sum()
    assert found["truth"]["recall"] == pytest.approx(hits / wrong.sum())
    assert found["suspicious"] == len(doubted) == round(found["estimate"] * len(rows))
    assert (found["clean_labels"], found["action"], found["changed"]) == (False, "none", 0)
    good = np.where(wrong, 1 - faces.labels[rows], faces.labels[rows]) * 0.8 + 0.1
    for some, changed in (
        (good, noise.suspects(faces, good)),
        (1 - good, []),
    ):  # worse than chance: hands off
        cleaned = noise.summary(faces, some, noise.suspects(faces, some), cleaned=True)
        assert cleaned["changed"] == len(changed) and cleaned["action"] == (
            "left out" if len(changed) else "none"
        )
    unknown = replace(faces, true_labels=None)
    assert noise.summary(unknown, scores, noise.suspects(unknown, scores), cleaned=True)["truth"] is None
    assert noise.suspects(unknown, scores)["true_label"].isna().all()

    cleaned = noise.save_cleaned(faces, doubted, tmp_path)
    assert Dataset.load(tmp_path).digest == cleaned.digest
    manifest = pd.read_csv(tmp_path / "manifest.csv")
    assert set(manifest.loc[manifest["split"] == "left out", "id"]) == set(doubted["id"])
    assert sorted(manifest["id"]) == sorted(faces.ids)
    for split in ("val", "test"):
        assert set(cleaned.ids[cleaned.indices(split)]) == set(faces.ids[faces.indices(split)])
