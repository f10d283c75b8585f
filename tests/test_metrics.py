"""AUC, losses and intervals: by hand, against scikit-learn, and properties."""

import json
import shutil

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from emolib import metrics
from emolib.networks.poster_networks import EMBEDDED
from emolib.report import results


def test_auc_by_hand():
    labels, scores = np.array([1, 1, 0, 0]), np.array([0.9, 0.4, 0.5, 0.4])
    assert metrics.auc(labels, scores) == (1 + 1 + 0 + 0.5) / 4


def test_loss_is_relative_to_chance_as_in_every_row_of_the_poster():
    for row in results.poster().itertuples():
        assert metrics.delta_auc(row.auc, 0.70) == pytest.approx(row.delta_auc, abs=0.005), row.model
    assert np.isnan(metrics.delta_auc(0.6, 0.5))


def test_quality_floor_is_where_the_loss_is_reached():
    assert metrics.quality_floor(0.70, 0.8) == pytest.approx(0.66)
    assert metrics.delta_auc(metrics.quality_floor(0.93, 0.95), 0.93) == pytest.approx(-0.05)


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 5)), min_size=2, max_size=40), st.integers(0, 9))
def test_weighted_auc_equals_scikit_learns(rows, seed):
    labels, scores = np.array(rows).T
    if len(set(labels)) < 2:
        return
    weights = np.random.default_rng(seed).integers(0, 3, (3, len(labels)))
    for weight, ours in zip(weights, metrics.weighted_auc(labels, scores, weights), strict=True):
        if min(weight[labels == 1].sum(), weight[labels == 0].sum()) == 0:
            assert np.isnan(ours)
        else:
            assert ours == pytest.approx(roc_auc_score(labels, scores, sample_weight=weight))


def test_whole_groups_are_drawn():
    groups = np.array(["a", "b", "a", "c"])
    weights = metrics.bootstrap_weights(groups, 50, np.random.default_rng(0))
    assert (weights[:, 0] == weights[:, 2]).all() and weights[:, [0, 1, 3]].sum(axis=1).tolist() == [3] * 50


@pytest.mark.parametrize("some", [1, 1000, 7000])
def test_intervals_are_the_same_however_many_samples_are_drawn_at_a_time(monkeypatch, some):
    labels, scores, groups = faces(200, 1, groups_of=2)
    both, other = np.stack([scores, -scores]), scores + np.arange(200) % 3

    def intervals():
        difference = metrics.difference_interval(labels, scores, other, groups)
        return metrics.auc_interval(labels, both, groups), difference

    wanted = intervals()
    monkeypatch.setattr(metrics, "WEIGHTS_AT_A_TIME", some)
    assert intervals() == wanted


def test_intervals_know_no_names_and_no_order_of_rows():
    """Pictures in another order, of people who are called something else: the same to the last bit."""
    rng = np.random.default_rng(4)
    labels, people = rng.integers(0, 2, 300), rng.integers(0, 90, 300)
    scores, baseline = (labels + rng.normal(0, 1, (2, 300)) for _ in range(2))
    scores[0].round(1, out=scores[0])  # ties
    order, names = rng.permutation(300), rng.permutation(90)

    def intervals(some, called):
        ours, theirs, on = scores[:, some], baseline[:, some], labels[some]
        return (
            metrics.auc_interval(on, ours, called, n_boot=50),
            metrics.delta_interval(on, ours, theirs, called, n_boot=50),
            metrics.difference_interval(on, ours[0], theirs[0], called, n_boot=50),
        )

    wanted = intervals(np.arange(300), people)
    assert intervals(order, np.array([f"{name:x}" for name in names[people[order]]])) == wanted
    merged = metrics.auc_interval(labels, scores, np.minimum(people, 40), n_boot=50)
    assert merged[0] == wanted[0][0] and merged != wanted[0]  # who belongs together does count


def test_which_people_are_drawn_is_the_same_for_scores_as_a_file_holds_them():
    """Scores that only differ behind the sixth digit, as saturated ones do, draw the same people."""
    labels, exact = np.arange(40) % 2, 1 - np.linspace(1e-9, 1e-6, 40)[::-1]
    rounded = np.array([float(f"{score:.6g}") for score in exact])
    numbers = [metrics._numbered(np.arange(40), labels, scores) for scores in (exact, rounded)]
    assert len(set(exact)) > len(set(rounded)) and (numbers[0] == numbers[1]).all()


def faces(n, seed, groups_of=1):
    rng = np.random.default_rng(seed)
    labels = np.repeat(rng.integers(0, 2, n // groups_of), groups_of)
    scores = labels + np.repeat(rng.normal(0, 1.3, n // groups_of), groups_of)
    return labels, scores, np.repeat(np.arange(n // groups_of), groups_of)


def test_interval_covers_the_truth_about_as_often_as_it_says():
    truth = metrics.auc(*faces(40_000, 99)[:2])
    inside = 0
    for seed in range(100):
        labels, scores, groups = faces(120, seed)
        _, low, high = metrics.auc_interval(labels, scores, groups, n_boot=200, seed=seed)
        inside += low <= truth <= high
    assert 86 <= inside <= 100


def test_interval_knows_that_pictures_of_one_person_are_not_independent():
    labels, scores, people = faces(400, 1, groups_of=8)
    by_person = metrics.auc_interval(labels, scores, people)
    by_picture = metrics.auc_interval(labels, scores, np.arange(400))
    assert by_person[0] == by_picture[0]
    assert by_person[2] - by_person[1] > 1.8 * (by_picture[2] - by_picture[1])


def test_interval_widens_when_trainings_differ():
    labels, scores, groups = faces(600, 2)
    poor = np.random.default_rng(0).permutation(scores)
    mean, low, high = metrics.auc_interval(labels, np.stack([scores, poor]), groups)
    assert mean == pytest.approx((metrics.auc(labels, scores) + metrics.auc(labels, poor)) / 2)
    assert low < metrics.auc(labels, poor) + 0.02 and high > metrics.auc(labels, scores) - 0.02


def test_the_loss_knows_that_the_baselines_trainings_differ_too():
    labels, groups = np.arange(200) % 2, np.arange(200)
    rng = np.random.default_rng(0)
    good, bad = labels + rng.normal(0, 0.3, 200), labels + rng.normal(0, 1.5, 200)
    baseline = np.stack([good, bad])
    alike = baseline * 2  # training by training as the baseline, which is the luck of the draw

    def width(scores):
        _, low, high = metrics.delta_interval(labels, scores, baseline, groups, n_boot=300)
        return high - low

    assert width(baseline) == 0 and width(alike) > 0.2
    one = baseline[[0, 0]]
    _, low, high = metrics.delta_interval(labels, one, one * 2, groups, n_boot=300)
    assert low == high == 0  # the same people


def test_difference_of_equal_scores_is_nothing_and_of_worse_ones_below_it():
    labels, scores, groups = faces(300, 3)
    assert metrics.difference_interval(labels, scores, scores, groups) == (0, 0)
    worse = scores + np.random.default_rng(0).normal(0, 3, 300)
    low, high = metrics.difference_interval(labels, worse, scores, groups)
    assert low < high < 0


def test_threshold_by_hand():
    labels, scores = np.array([0, 0, 1, 0, 1, 1]), np.array([0.1, 0.2, 0.3, 0.4, 0.8, 0.9])
    threshold = metrics.best_threshold(labels, scores)
    assert 0.2 < threshold < 0.3 or 0.4 < threshold < 0.8
    made = metrics.threshold_metrics(labels, scores, 0.35)
    assert made == {
        "accuracy": pytest.approx(4 / 6),
        "precision": pytest.approx(2 / 3),
        "recall": pytest.approx(2 / 3),
    }


def test_rates_by_hand():
    labels, scores = np.array([0, 0, 1, 0, 1, 1]), np.array([0.1, 0.2, 0.3, 0.4, 0.8, 0.9])
    found = metrics.rates(labels, scores, np.array(list("abcdef")), 0.35)
    wanted = {"auc": 8 / 9, "accuracy": 4 / 6, "precision": 2 / 3, "recall": 2 / 3, "false_alarms": 1 / 3}
    assert {name: value for name, (value, _, _) in found.items()} == pytest.approx(wanted)
    wilson = metrics.wilson(4, 6)  # the resampled ends lie within: 6 pictures are few
    assert found["accuracy"][1] <= wilson["low"] and found["accuracy"][2] >= wilson["high"]
    assert np.isnan(metrics.rates(labels, scores, np.arange(6), 0.95)["precision"]).all()


def test_rates_of_few_people_are_wider_than_those_of_as_many_pictures():
    rng = np.random.default_rng(0)
    people = np.repeat(np.arange(20), 20)
    labels, right = np.tile([0, 1], 200), rng.random(20)[people] < 0.5  # all of a person, or none
    scores = np.where(right, labels, 1 - labels) + rng.normal(0, 0.1, 400)
    together, apart = (metrics.rates(labels, scores, groups, 0.5) for groups in (people, np.arange(400)))
    for name in ("accuracy", "recall"):
        assert together[name][0] == apart[name][0]
        assert np.ptp(together[name][1:]) > 2.5 * np.ptp(apart[name][1:])


def test_a_threshold_for_few_false_alarms_by_hand():
    labels = np.array([0] * 100 + [1] * 3)
    scores = np.append(np.arange(100) / 200, [0.3, 0.48, 0.9])
    for share, threshold in ((0.29, 0.3525), (0.05, 0.4725), (0.02, 0.4875), (0, 0.6975)):
        found = metrics.threshold_for(labels, scores, share)
        assert found == pytest.approx(threshold)
        assert (scores[labels == 0] >= found).mean() <= share
    assert metrics.threshold_for(labels[:101], scores[:101], 0) == pytest.approx((0.495 + 1) / 2)
    for share in (-0.1, 1, np.nan):
        with pytest.raises(ValueError, match="false_alarms: expected a share, 0 to below 1"):
            metrics.threshold_for(labels, scores, share)


def test_one_class_is_refused():
    with pytest.raises(ValueError, match=r"labels: expected .* got \[1\]"):
        metrics.auc(np.ones(3), np.arange(3))


def test_scores_become_rows_of_the_table():
    rng = np.random.default_rng(0)
    parts, hard = [], rng.normal(0, 0.6, 120)  # some faces are hard for all networks
    for model, noise in zip(results.REFERENCE, (0.2, 0.4, 0.8), strict=True):
        for seed in (0, 1):
            for split in ("val", "test"):
                labels = np.tile([0, 1], 60)
                parts.append(
                    pd.DataFrame(
                        {
                            "model": model, "seed": seed, "split": split, "label": labels,
                            "id": [f"{split}{i}" for i in range(120)],
                            "score": labels + hard + rng.normal(0, noise, 120),
                            "group": [f"{split}{i // 2}" for i in range(120)],
                        }
                    )
                )  # fmt: skip
    table = results.score_rows(pd.concat(parts), results.REFERENCE, source="mine", n_boot=100)
    assert list(table.columns) == results.COLUMNS
    assert list(table["model"].unique()) == list(results.REFERENCE) and list(table["split"][:2]) == [
        "val",
        "test",
    ]
    row = table[(table["model"] == "Embedded 3-layer") & (table["split"] == "test")].iloc[0]
    base = table[(table["model"] == "Baseline AlexNet") & (table["split"] == "test")].iloc[0]
    assert row["auc_low"] < row["auc"] < row["auc_high"] < base["auc"]
    assert row["delta_auc"] == pytest.approx((row["auc"] - 0.5) / (base["auc"] - 0.5) - 1)
    assert (
        row["delta_low"] < row["delta_auc"] < row["delta_high"] < base["delta_low"] == base["delta_high"] == 0
    )
    unpaired = [metrics.delta_auc(row[f"auc_{end}"], base["auc"]) for end in ("low", "high")]
    assert row["delta_high"] - row["delta_low"] < unpaired[1] - unpaired[0]  # people are in common
    assert (row["n_images"], row["n_seeds"], row["source"], row["macs"]) == (120, 2, "mine", 655_568)
    assert (row["fingerprint"], row["role"], row["dtype"]) == (EMBEDDED.fingerprint, "embedded", "float32")
    assert row["est_runtime_s"] == pytest.approx(row["flops"] / 0.46e6)
    shown = results.presentable(table)
    assert shown["loss"].iloc[1] == "0.0%" and " to " in shown["AUC (95% interval)"].iloc[0]


def test_frames_have_rows_beside_those_of_faces_and_a_baseline_of_their_own(tmp_path):
    """Two detectors with a classifier each: costs of the pairs, delta against the other pair, own groups."""
    from emolib.files import write_csv, write_json
    from emolib.networks.cost import cascade_cost
    from emolib.networks.poster_networks import BASELINE, REDUCED

    labels = [0, 1] * 4
    faces = pd.DataFrame(
        {"id": list("abcdefgh"), "split": "test", "label": labels, "seed": 0, "score": labels}
    )
    frames = faces.assign(id=[f"frame {i}" for i in range(8)], group=["NA", *"abcdefg"])
    ours = frames.assign(model="Pair", score=[0, 0.5, 0.6, 1, 0, 1, 0, 1])
    made = {"data": {}, "baseline": {BASELINE.name: BASELINE}, "room": {}}
    for number, (part, specs) in enumerate(made.items()):
        record = {"outputs": {}, "key": {"upstream": {}}, "notebook": f"{number}"}
        write_json(tmp_path / part / "key.json", record)
        write_json(tmp_path / part / "specs.json", {n: json.loads(s.to_json()) for n, s in specs.items()})
    write_csv(tmp_path / "data" / "manifest.csv", pd.DataFrame({"id": list("abcdefgh"), "group": "x"}))
    write_csv(tmp_path / "baseline" / "scores.csv", faces.assign(model=BASELINE.name))
    write_csv(tmp_path / "room" / "scores.csv", pd.concat([frames.assign(model="Large"), ours]))
    pair = {"detector": json.loads(BASELINE.to_json()), "classifier": json.loads(EMBEDDED.to_json())}
    large = pair | {"classifier": json.loads(REDUCED.to_json()), "role": "room-baseline", "dtype": "float32"}
    pair |= {"role": "room-friend", "dtype": "int8", "epochs": 3}
    write_json(tmp_path / "room" / "specs.json", {"Pair": pair, "Large": large})
    table = results.table(tmp_path, root=tmp_path, n_boot=10).query("source != 'poster'")
    assert list(table["model"]) == [BASELINE.name, "Large", "Pair"]
    row = table.iloc[2]
    assert (row["role"], row["dtype"], row["epochs"], row["split"]) == ("room-friend", "int8", 3, "test")
    assert row["auc"] == 15 / 16 and row["delta_auc"] == pytest.approx(-1 / 8)
    price = cascade_cost(BASELINE, EMBEDDED)
    assert (row["macs"], row["flops"], row["params"]) == (price.macs, price.flops, price.params)
    assert row["fingerprint"] == f"{BASELINE.fingerprint}-{EMBEDDED.fingerprint}"
    groups = results.read_scores(tmp_path).set_index(["model", "id"])["group"]
    assert groups["Pair", "frame 0"] == "NA" and groups[BASELINE.name, "a"] == "x"


def test_parts_made_from_what_is_there_no_more_have_no_rows(tmp_path):
    """A part was removed, or made again from other faces: what was made from it is left out of the table."""
    from emolib.files import write_csv, write_json
    from emolib.networks.poster_networks import BASELINE

    ids, labels = [f"{i}" for i in range(8)], [0, 1] * 4
    scores = pd.DataFrame({"model": BASELINE.name, "seed": 0, "id": ids, "split": "test", "label": labels})
    scores = pd.concat([scores, scores.assign(split="val")]).assign(score=0.5)
    people = pd.DataFrame({"id": ids, "group": ["NA", "null", *"abcdef"]})
    write_csv(tmp_path / "data" / "manifest.csv", people)
    upstream, history = {}, pd.DataFrame({"seed": [0, 0, 0, 1], "epoch": [1, 2, 3, 1]})
    for part, model in (
        ("data", ""),
        ("baseline", BASELINE.name),
        ("search", "F"),
        ("embedded", results.int8_name("F")),
    ):
        record = {"outputs": {"x": f"digest of {part}"}, "key": {"upstream": dict(upstream)}}
        record["notebook"] = f"{len(upstream)}_{part}"
        write_json(tmp_path / part / "key.json", record)
        upstream[f"{part}/x"] = f"digest of {part}"
        if model:
            write_json(tmp_path / part / "specs.json", {model: json.loads(BASELINE.to_json())})
            write_csv(tmp_path / part / "history.csv", history.assign(model=model))
            write_csv(tmp_path / part / "scores.csv", scores.assign(model=model))

    def own():
        return results.table(tmp_path, root=tmp_path, n_boot=10).query("source != 'poster'")

    table = own().query("split == 'test'")
    assert list(table["role"]) == ["baseline", "friend", "friend"] and set(table["epochs"]) == {2}
    assert dict(zip(table["model"], table["dtype"], strict=True)) == {
        BASELINE.name: "float32", "F": "float32", "F int8": "int8",
    }  # fmt: skip
    assert {"NA", "null"} < set(results.read_scores(tmp_path)["group"])
    shutil.rmtree(tmp_path / "search")
    assert set(own()["model"]) == {BASELINE.name}
    write_json(tmp_path / "data" / "key.json", {"outputs": {"x": "other faces"}, "key": {"upstream": {}}})
    assert own().empty
    shutil.rmtree(tmp_path / "data")
    assert own().empty


def test_wilson_against_the_formula():
    wrong, n, z = 9, 100, 1.959963984540054
    p, centre = wrong / n, (wrong / n + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    found = metrics.wilson(wrong, n)
    assert (found["low"], found["high"]) == pytest.approx((centre - half, centre + half))
    assert metrics.wilson(0, 20)["low"] == 0 and metrics.wilson(20, 20)["high"] == 1
    for wrong, n in ((1, 0), (-1, 5), (6, 5)):
        with pytest.raises(ValueError, match="wrong, n: expected"):
            metrics.wilson(wrong, n)


def test_wilson_covers_as_promised():
    rng = np.random.default_rng(0)
    share, n = 0.09, 100
    intervals = [metrics.wilson(k, n) for k in rng.binomial(n, share, 2000)]
    covered = np.mean([found["low"] <= share <= found["high"] for found in intervals])
    assert 0.93 < covered < 0.98


# ---- groups beside each other


def halves(n):
    """The first half beside the second, and the other way round."""
    first = np.arange(n) < n // 2
    return [(first, ~first), (~first, first)]


def test_shares_of_groups_by_hand():
    hit = np.array([1, 1, 1, 0, 1, 0, 0, 0], bool)
    (one, other) = metrics.compared_shares(hit, halves(8), np.arange(8), n_boot=200)
    assert (one["n"], one["wrong"], one["estimate"], one["difference"]) == (4, 3, 0.75, 0.5)
    assert (other["estimate"], other["difference"]) == (0.25, -0.5)
    # two comparisons, so 97.5% each: Newcombe's from Wilson's ends, which four pictures leave wide
    first, second = (metrics.wilson(k, 4, confidence=0.975) for k in (3, 1))
    low = 0.5 - np.hypot(0.75 - first["low"], second["high"] - 0.25)
    high = 0.5 + np.hypot(first["high"] - 0.75, 0.25 - second["low"])
    assert one["difference_low"] <= low + 1e-12 and one["difference_high"] >= high - 1e-12
    assert [-other["difference_high"], -other["difference_low"]] == pytest.approx(
        [one["difference_low"], one["difference_high"]], abs=0.1
    )
    alone = metrics.compared_shares(hit, [(np.ones(8, bool), np.zeros(8, bool))], np.arange(8), n_boot=50)
    assert [alone[0][f"difference{end}"] for end in ("", "_low", "_high")] == [None] * 3


def test_a_single_picture_that_was_right_differs_from_nobody():
    hit = np.arange(400) % 10 == 1  # a tenth, and never the first
    first = np.arange(400) == 0
    (one,) = metrics.compared_shares(hit, [(first, ~first)], np.arange(400), n_boot=500)
    assert one["estimate"] == 0 and one["difference"] == pytest.approx(-40 / 399)
    assert one["difference_low"] < 0 < one["difference_high"]


def test_differences_of_many_pictures_of_few_people_are_wide():
    rng = np.random.default_rng(0)
    people = np.repeat(np.arange(40), 25)
    hit, parts = rng.random(40)[people] < 0.3, halves(1000)  # all pictures of a person, or none
    of_people, of_pictures = (
        metrics.compared_shares(hit, parts, groups, n_boot=500)[0] for groups in (people, np.arange(1000))
    )
    widths = [of["difference_high"] - of["difference_low"] for of in (of_people, of_pictures)]
    assert widths[0] > 2.5 * widths[1]
    assert of_people["high"] - of_people["low"] > 2.5 * (of_pictures["high"] - of_pictures["low"])


def test_of_many_groups_that_do_not_differ_few_searches_find_one_that_does():
    """Sixteen looks at luck: without a correction every other try finds something."""
    rng, n, looks, found = np.random.default_rng(0), 300, 16, {0.95: 0, 0.2: 0}
    for _ in range(20):
        hit = rng.random(n) < 0.2
        parts = [(inside, ~inside) for inside in rng.random((looks, n)) < 0.4]
        for confidence in found:  # together; 0.2 is what sixteen of 95% each come to
            rows = metrics.compared_shares(hit, parts, np.arange(n), n_boot=400, confidence=confidence)
            found[confidence] += any(row["difference_low"] > 0 or row["difference_high"] < 0 for row in rows)
    assert found[0.95] <= 3 < 7 <= found[0.2], found
