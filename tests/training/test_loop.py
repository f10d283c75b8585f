"""Building, training, scoring and keeping networks, on tiny pictures."""

from dataclasses import replace

import numpy as np
import pytest
from toy import CONFIG, SPEC, toy

from emolib import metrics
from emolib.networks.build import build
from emolib.training import loop
from emolib.training.cache import best_val_auc, train_once
from emolib.training.evaluate import SCORE_COLUMNS, evaluate, model_file


@pytest.fixture(scope="module")
def trained():
    reports = []
    result = loop.train(SPEC, toy(), CONFIG, seed=1, progress=lambda *row: reports.append(row))
    return result, reports


def test_training_learns_and_keeps_the_best_epoch(trained):
    result, reports = trained
    assert list(result.history.columns) == ["epoch", "loss", "val_auc", "seconds"]
    data = toy()
    val = data.indices("choose")
    assert metrics.auc(data.labels[val], result.val_scores) == result.history["val_auc"].max() > 0.9
    assert [row[0] for row in reports] == [1, 2, 3]
    np.testing.assert_allclose(loop.score(result.model, data.images[val]), result.val_scores, atol=1e-6)


def test_same_seed_trains_the_same_network(trained):
    again = loop.train(SPEC, toy(), CONFIG, seed=1)
    for ours, theirs in zip(again.model.get_weights(), trained[0].model.get_weights(), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-5)
    other = build(SPEC, seed=2).get_weights()[0]
    assert not np.allclose(other, build(SPEC, seed=1).get_weights()[0])


def test_pictures_of_another_shape_are_refused():
    with pytest.raises(ValueError, match=r"dataset: expected pictures of \(32, 32, 1\), got \(16, 16, 1\)"):
        loop.train(SPEC.replace(input_shape=(32, 32, 1)), toy(), CONFIG, seed=0)


@pytest.mark.slow
def test_a_training_is_done_once(tmp_path, monkeypatch):
    data, calls = toy(), []
    real = loop.train
    monkeypatch.setattr(loop, "train", lambda *a, **k: calls.append(k["seed"]) or real(*a, **k))
    options = {
        "seeds": [0, 1],
        "cache": tmp_path / "trained",
        "models": tmp_path / "models",
        "progress": False,
    }
    scores, history = evaluate({"Friend -5%": SPEC}, data, CONFIG, **options)
    again, _ = evaluate({"Friend -5%": SPEC, "Twin": SPEC}, data, CONFIG, **options)
    assert calls == [0, 1]
    assert scores.equals(again[again["model"] == "Friend -5%"].reset_index(drop=True))
    assert list(scores.columns) == SCORE_COLUMNS and set(scores["split"]) == {"val", "test"}
    assert {p.name for p in (tmp_path / "models").iterdir()} == {model_file(SPEC, seed) for seed in (0, 1)}
    best = history[history["seed"] == 0]["val_auc"].max()
    folder = train_once(SPEC, data, CONFIG, seed=0, cache=tmp_path / "trained")
    assert best_val_auc(folder) == best
    train_once(SPEC, data, replace(CONFIG, epochs=1), seed=0, cache=tmp_path / "trained")
    assert calls == [0, 1, 0]


def test_an_interrupted_training_leaves_nothing_that_looks_finished(tmp_path, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_once(SPEC, toy(), CONFIG, seed=0, cache=tmp_path, progress=stop)
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_threads_decide_how_a_training_ends_and_are_those_asked_for_in_any_process(tmp_path):
    build(SPEC, seed=0)  # TensorFlow has begun here, whatever its threads

    def scores(folder) -> bytes:
        return (folder / "val_scores.npy").read_bytes()

    one, two = (  # the first in a process of its own: this one has those of tests/conftest.py
        train_once(SPEC, toy(), CONFIG, seed=0, cache=tmp_path / str(threads), threads=threads)
        for threads in (1, loop.THREADS)
    )
    from emolib.search.executors import Workers

    with Workers(1) as executor:
        job = executor.submit(train_once, SPEC, toy(), CONFIG, seed=0, cache=tmp_path, threads=1)
        assert scores(job.result()) == scores(one) != scores(two)
