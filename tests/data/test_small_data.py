"""Few faces of few people, in any pattern that `split_by_group` lets through: every chapter has its figures.

Without training: scores are drawn, with ties and constants among them.
"""

import warnings

import numpy as np
import pandas as pd
import pytest
from friend_book import rows as table_rows
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib import metrics
from emolib.data import near_duplicates
from emolib.data.dataset import DataError, Dataset
from emolib.data.split import split_by_group
from emolib.labels import confident, noise
from emolib.networks.poster_networks import REFERENCE
from emolib.report import cards, results
from emolib.saliency import measure, relevance, sanity, verdict
from emolib.saliency.untrained import compared
from emolib.search import confirm, optimism, table
from emolib.training.evaluate import SCORED

SIZE = 24
PERSON = st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any)  # smiles, other faces


SEVEN = ([(1, 1)] * 7, [(1, 0)] * 7 + [(0, 1)] * 7, [(0, 2), (3, 0)] * 7)
PEOPLE = st.builds(lambda seven, more: seven + more, st.sampled_from(SEVEN), st.lists(PERSON, max_size=12))
SEED = st.integers(0, 2**31 - 1)


def few_faces(people, seed):
    """A Dataset as 01 makes it of people with so many smiles and other faces."""
    labels = np.concatenate([[1] * smiles + [0] * others for smiles, others in people]).astype(int)
    groups = np.repeat([f"p{i}" for i in range(len(people))], [sum(one) for one in people])
    images = np.random.default_rng(seed).integers(0, 256, (len(labels), SIZE, SIZE, 1), np.uint8)
    ids = [f"{i}.png" for i in range(len(labels))]
    return Dataset("csv", images, labels, groups, split_by_group(labels, groups, seed=seed), ids)


def drawn_scores(rng, labels, n):
    """Scores (n, faces): good, coarse, constant, the wrong way round."""
    rows = [0.5 + (labels - 0.5) * rng.uniform(-0.6, 0.9) + rng.normal(0, 0.2, len(labels)) for _ in range(n)]
    rows[-1] = np.round(rows[-1], int(rng.integers(0, 2)))
    return np.clip(rows, 0, 1)


@pytest.fixture(autouse=True)
def no_empty_means():
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        yield


@settings(max_examples=6, deadline=None)
@given(PEOPLE, SEED)
def test_the_labels_are_judged_and_cleaned(people, seed):
    dataset = few_faces(people, seed)
    rng = np.random.default_rng(seed)
    train = dataset.indices("train")
    fold = confident.deal(dataset.labels[train], dataset.groups[train], 5, seed=seed)
    assert fold.max() >= 2
    assert all(set(dataset.labels[train][fold == k]) == {0, 1} for k in range(fold.max() + 1))
    scores = drawn_scores(rng, dataset.labels[train], 1)[0].astype(np.float32)
    doubted = noise.suspects(dataset, scores)
    report = noise.summary(dataset, scores, doubted, cleaned=True)
    assert report["low"] <= report["estimate"] <= report["high"]
    if report["changed"]:
        cleaned = confident.clean(dataset, doubted["id"].to_numpy())
        assert set(cleaned.labels[cleaned.indices("train")]) == {0, 1}
    near_duplicates.report(dataset)
    assert len(cards.data_card(dataset))


@settings(max_examples=10, deadline=None)
@given(PEOPLE, SEED)
def test_the_table_has_every_figure(people, seed):
    dataset = few_faces(people, seed)
    rng, parts = np.random.default_rng(seed), []
    for model in REFERENCE:
        for split in SCORED:
            rows = dataset.indices(SCORED[split])
            columns = {"model": model, "seed": 0, "id": dataset.ids[rows], "split": split}
            values = {"label": dataset.labels[rows], "score": drawn_scores(rng, dataset.labels[rows], 1)[0]}
            parts.append(pd.DataFrame(columns | values))
    table = results.rows(pd.concat(parts), dataset, results.REFERENCE, source="few", n_boot=200)
    assert table[["auc", "auc_low", "auc_high", "accuracy", "precision", "recall"]].notna().all(axis=None)
    assert len(results.presentable(table)) == 6 and len(table_rows.records(table)) == 6
    told = cards.failures(parts[1], cards.groups(dataset), dataset, threshold=0.5)
    assert told[told["kind"] == "label"]["n"].sum() == len(dataset.indices("test"))


@settings(max_examples=10, deadline=None)
@given(PEOPLE, SEED, st.integers(1, 2))
def test_a_network_is_chosen_and_its_optimism_known(people, seed, n_seeds):
    dataset = few_faces(people, seed)
    rng, val = np.random.default_rng(seed), dataset.indices("confirm")
    labels, groups = dataset.labels[val], dataset.groups[val]
    scores = drawn_scores(rng, labels, 5)
    aucs = [metrics.auc(labels, row) for row in scores]
    seen = confirm.ValidationFaces(labels, groups, drawn_scores(rng, labels, n_seeds), n_boot=200)
    short = {str(i): (10 * i, aucs[i]) for i in range(1, 5)}
    full = confirm.FullTrainings(
        short, lambda name, seed: (drawn_scores(rng, labels, 1)[0], 1.0), seen, range(n_seeds), aucs[0]
    )
    found = confirm.confirm(full, {"a": 0.8, "b": 0.95}, max_full=5)
    for choice in found.choices.values():
        assert choice.fingerprint in short and np.isfinite([choice.auc, choice.low, choice.floor]).all()
    pairs = table.short_and_full(
        {name: auc for name, (_, auc) in short.items()}, found.trials[["fingerprint", "val_auc"]].to_numpy()
    )
    assert pairs["trainings"].sum() == len(found.trials) and table.rank_correlation(pairs) is not None
    best = optimism.best_of(labels, scores, groups, n_boot=300)
    assert best.notna().all(axis=None)


@settings(max_examples=6, deadline=None)
@given(PEOPLE, SEED, st.integers(1, 3), st.booleans())
def test_it_is_seen_where_a_network_looks_also_where_no_eyes_are_found(people, seed, n, some):
    dataset = few_faces(people, seed)
    rng = np.random.default_rng(seed)
    with pytest.MonkeyPatch.context() as patch:
        if some:  # eyes on faces with a smile only

            def find(images):
                smiles = [dataset.labels[(dataset.images == each).all(axis=(1, 2, 3))][0] for each in images]
                points = np.stack([measure.template_landmarks(SIZE)] * len(images))
                return np.where(np.array(smiles)[:, None, None] == 1, points, np.nan).astype(np.float32)

            patch.setattr(measure, "find_landmarks", find)
        chosen, searched, known = measure.choose(dataset, n, seed=seed)
    assert known == 0 and searched == len(dataset.indices("test"))
    assert len(chosen.rows) == min(measure.HIDDEN_PER_MAP * n, searched)
    assert set(chosen.first(max(n, 2)).labels) == {0, 1}
    few = chosen.first(n)

    def measured(control):
        def predict(images):
            return rng.random(len(images)).astype(np.float32)

        maps = {"SmoothGrad": rng.random((n, SIZE, SIZE), np.float32) * (rng.random() < 0.9)}
        hidden = chosen.hidden.losses(predict, progress=False)
        rows = relevance.shares(maps["SmoothGrad"], few.region_maps).assign(method="SmoothGrad")
        rows = pd.concat([rows, hidden]).assign(data=dataset.name, model="Net", control=control)
        auc = chosen.hidden.interval(predict)
        assert np.isfinite(auc).all()
        return measure.Measurement("Net", chosen, control, predict, few, maps, rows, auc)

    trained, untrained = measured("none"), measured(sanity.RANDOM_WEIGHTS)
    checks = sanity.structure_lost(trained, untrained)
    noise_maps = rng.random((2, n, SIZE, SIZE), np.float32)
    blank = [
        {"SmoothGrad": relevance.face_shares(maps, few.region_maps, verdict.REGIONS)} for maps in noise_maps
    ]
    beside = compared(trained, blank, verdict.REGIONS)
    judged = verdict.table([trained], sanity.passed(checks), beside)
    assert len(judged) == 3 and verdict.together(judged) in verdict.Answer


@pytest.mark.parametrize(
    "people", [[(40, 40)], [(20, 20)] * 6, [(1, 0)] + [(0, 2)] * 40, [(30, 0)] + [(0, 1)] * 60]
)
def test_what_could_not_be_measured_is_refused(people):
    labels = np.concatenate([[1] * smiles + [0] * others for smiles, others in people])
    groups = np.repeat(np.arange(len(people)), [sum(one) for one in people])
    with pytest.raises(DataError, match="groups: expected at least 7 people"):
        split_by_group(labels, groups, seed=0)
