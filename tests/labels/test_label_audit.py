"""The audit, from drawing to report, against answers by somebody who knows the truth; and the ceiling."""

import csv
import json

import numpy as np
import pandas as pd
import pytest
from bs4 import BeautifulSoup
from PIL import Image

from emolib import metrics
from emolib.cli import main
from emolib.data.drawn import faces as synthetic
from emolib.labels import audit
from emolib.labels.ceiling import best_auc, best_auc_given_labels


@pytest.fixture(scope="module")
def faces(tmp_path_factory):
    """A run's data folder: 300 drawn faces, a fifth of the labels wrong."""
    folder = tmp_path_factory.mktemp("run") / "data"
    dataset = synthetic.draw(300, seed=5, image_size=64, label_noise=0.2, progress=False)
    dataset.save(folder)
    return folder, dataset


def answer(folder, truth, path, worker="Ann", wrong=()):
    """Answer an audit by `truth` (id -> 0 or 1), in the columns of Mechanical Turk's results."""
    key = pd.read_csv(folder / audit.KEY, dtype=str)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["WorkerId", "Input.id", "Answer.smile"])
        for row in key.itertuples():
            smiles = truth[row.id] != (row.picture in wrong)
            writer.writerow([worker, row.picture, "yes" if smiles else "no"])
    return key


def test_choosing_is_seeded_without_repetition():
    labels = np.array([1] * 30 + [0] * 70)
    rows = audit.choose(labels, 20, seed=3)
    assert len(set(rows.tolist())) == 20 and rows.tolist() == audit.choose(labels, 20, seed=3).tolist()
    assert rows.tolist() != audit.choose(labels, 20, seed=4).tolist()
    with pytest.raises(ValueError, match=r"--n: expected 1 to 100 pictures, got 101"):
        audit.choose(labels, 101, seed=0)


def test_an_audit_finds_how_many_labels_are_wrong(faces, tmp_path, capsys):
    folder, dataset = faces
    out, results = tmp_path / "audit", tmp_path / "results.csv"
    assert main.main(["label", "audit", "draw", str(folder), "--out", str(out), "--n", "150"]) == 0
    truth = dict(zip(dataset.ids.tolist(), dataset.true_labels.tolist(), strict=True))
    key = answer(out, truth, results)
    really = sum(truth[row.id] != int(row.label) for row in key.itertuples())
    assert main.main(["label", "audit", "report", str(out), str(results)]) == 0
    found = json.loads((out / audit.REPORT).read_text())
    assert found["n"] == 150 and found["wrong"] == really > 10
    assert found["low"] < (dataset.labels != dataset.true_labels).mean() < found["high"]
    assert sum(part["wrong"] for part in found["per_class"].values()) == really
    differences = pd.read_csv(out / audit.DIFFERENCES, dtype={"picture": str})
    assert len(differences) == really and (differences["label"] != differences["new_label"]).all()
    assert f"wrong among all: {really} of 150" in capsys.readouterr().out


def test_who_answers_does_not_see_the_old_labels(faces, tmp_path):
    folder, dataset = faces
    table = audit.draw(folder, tmp_path / "audit", n=40, seed=1)
    html = (tmp_path / "audit" / "label.html").read_text()
    pictures = json.loads(BeautifulSoup(html, "html.parser").find(id="data").string)["pictures"]
    assert [name for name, _ in pictures] == table["picture"].tolist() == sorted(table["picture"])
    assert not any(name in html for name in dataset.ids)
    assert abs(np.corrcoef(np.arange(40), table["label"])[0, 1]) < 0.5  # in no order of labels
    row = np.flatnonzero(dataset.ids == table["id"][0])[0]
    seen = np.asarray(Image.open(tmp_path / "audit" / audit.PICTURES / table["picture"][0]))
    np.testing.assert_array_equal(seen, dataset.images[row, :, :, 0])


def test_several_people_are_heard_before_labels_are_compared(faces, tmp_path):
    folder, dataset = faces
    audit.draw(folder, tmp_path / "audit", n=30, seed=1, split="train")
    truth = dict(zip(dataset.ids.tolist(), dataset.true_labels.tolist(), strict=True))
    paths = [tmp_path / f"{name}.csv" for name in "abc"]
    for number, path in enumerate(paths):  # each wrong about another two
        key = answer(tmp_path / "audit", truth, path, path.stem, {f"{2 * number + k:02}.png" for k in (1, 2)})
    command = ["label", "audit", "report", str(tmp_path / "audit"), *map(str, paths), "--method", "majority"]
    assert main.main(command) == 0
    found = json.loads((tmp_path / "audit" / audit.REPORT).read_text())
    assert found["wrong"] == sum(truth[row.id] != int(row.label) for row in key.itertuples())
    assert set(key["id"]) <= set(dataset.ids[dataset.indices("train")])


def test_an_audit_can_go_to_mechanical_turk_and_takes_a_new_folder(faces, tmp_path, capsys):
    command = ["label", "audit", "draw", str(faces[0]), "--n", "3", "--out", str(tmp_path / "a")]
    assert main.main([*command, "--base-url", "https://h/f/"]) == 0
    assert pd.read_csv(tmp_path / "a/batch.csv")["image_url"].str.startswith("https://h/f/").all()
    assert main.main(command) == 2
    assert "--out: expected a new folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["draw", "nowhere", "--out", "o"], "folder: expected a faces.json in it"),
        (["draw", "{run}", "--out", "o", "--n", "0"], "--n: expected 1 to 300"),
        (["draw", "{run}", "--out", "o", "--split", "all"], "split: expected one of train, val, test"),
        (["report", "nowhere", "r.csv"], "FOLDER: expected one of emolib label audit draw"),
    ],
)
def test_wrong_input_is_one_line(faces, tmp_path, monkeypatch, capsys, words, message):
    monkeypatch.chdir(tmp_path)
    assert main.main(["label", "audit", *(word.format(run=faces[0]) for word in words)]) == 2
    assert capsys.readouterr().err.startswith(f"emolib: {message}") and not (tmp_path / "o").exists()


def test_answers_about_other_pictures_are_refused(faces, tmp_path):
    audit.draw(faces[0], tmp_path / "audit", n=5, seed=0)
    with pytest.raises(ValueError, match="results: expected answers about pictures of audit.csv"):
        audit.report(tmp_path / "audit", pd.DataFrame({"id": ["x"], "label": [1]}))


def test_if_both_are_wrong_alike():
    for share in (0, 0.09, 0.3, 0.5):
        assert audit.if_equally_wrong(2 * share * (1 - share)) == pytest.approx(share)
    assert audit.if_equally_wrong(0.6) is None


def test_the_ceiling_is_what_the_truth_scores():
    rng = np.random.default_rng(0)
    true = (rng.random(200_000) < 0.3).astype(int)
    flips = rng.random(len(true)) < np.where(true == 1, 0.25, 0.05)
    labels = true ^ flips
    measured = metrics.auc(labels, true)
    assert best_auc(0.3, 0.25, 0.05) == pytest.approx(measured, abs=0.005)
    wrong = labels != true
    assert best_auc_given_labels(wrong[labels == 1].mean(), wrong[labels == 0].mean()) == pytest.approx(
        measured
    )
    assert best_auc(0.5, 0, 0) == 1 and best_auc(0.2, 0.5, 0.5) == pytest.approx(0.5)


@pytest.mark.parametrize("shares", [(1.2, 0, 0), (0.5, -0.1, 0), (0.5, 0, float("nan")), (1, 0, 0)])
def test_shares_that_are_none_are_refused(shares):
    with pytest.raises(ValueError, match="smiles|missed|invented"):
        best_auc(*shares)
