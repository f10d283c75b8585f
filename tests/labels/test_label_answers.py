"""Results of Mechanical Turk, in every form they come in, to answers and labels."""

import csv
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emolib.cli import main
from emolib.data.dataset import DataError
from emolib.labels import aggregate, answers

HEAD = ["HITId", "Title", "AssignmentId", "WorkerId", "AssignmentStatus", "Input.id", "Input.image_url"]


def results(path, rows, columns):
    """Write rows {column: text}; as in real files, a row ends after its last answer: Approve, Reject lack."""
    header = [*HEAD, *columns, "Approve", "Reject"]
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(header)
        writer.writerows([row.get(name, "") for name in header[:-2]] for row in rows)
    return path


def row(picture, worker, status="Submitted", **fields):
    return {"Input.id": picture, "WorkerId": worker, "AssignmentStatus": status} | fields


HEADER = "WorkerId,Input.id,Answer.smile"
RADIO = [f"Answer.smile.{choice}" for choice in answers.CHOICES]


def ticked(choice):
    return {f"Answer.smile.{name}": str(name == choice).lower() for name in answers.CHOICES}


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        (RADIO, ticked("no")),
        (["Answer.smile"], {"Answer.smile": "No"}),
        (["Answer.smile.label"], {"Answer.smile.label": "no"}),
    ],
)
def test_every_form_of_an_answer_is_read(tmp_path, columns, fields):
    path = results(tmp_path / "r.csv", [row("a.jpg", "W1", **fields)], columns)
    given_answers, skips = answers.read([path])
    assert given_answers.to_dict("records") == [{"id": "a.jpg", "worker": "W1", "answer": "no"}]
    assert skips.empty


def test_what_is_skipped_is_listed_with_file_row_and_reason(tmp_path):
    both = ticked("yes") | {"Answer.smile.no": "true"}
    rows = [
        row("a.jpg", "W1", **ticked("yes")),
        row("a.jpg", "W1", **ticked("no")),
        row("a.jpg", "W2", "Rejected", **ticked("no")),
        row("a.jpg", "W3", **both),
        row("a.jpg", "W4"),
        row("", "W5", **ticked("yes")),
        row("a.jpg", "", **ticked("yes")),
        row("b.jpg", "W1", "Approved", **ticked("unclear")),
    ]
    given_answers, skips = answers.read([results(tmp_path / "r.csv", rows, RADIO)])
    assert given_answers.to_numpy().tolist() == [["a.jpg", "W1", "yes"], ["b.jpg", "W1", "unclear"]]
    assert skips["row"].tolist() == [3, 4, 5, 6, 7, 8] and set(skips["file"]) == {"r.csv"}
    for reason, words in zip(
        skips["reason"], ("before", "rejected", "no, yes", "none", "no Input.id", "no WorkerId"), strict=True
    ):
        assert words in reason


def test_a_picture_without_id_is_named_by_its_address(tmp_path):
    fields = {"Input.image_url": "https://host/faces/a%20b/1.jpg?x=1", "Answer.smile": "yes"}
    path = results(tmp_path / "r.csv", [row("", "W1", **fields)], ["Answer.smile"])
    assert answers.read([path])[0]["id"].tolist() == ["faces/a b/1.jpg"]


def test_results_that_excel_saved(tmp_path):
    text = 'WorkerId;Input.id;Answer.smile\r\n"Zoë; B";é.png;yes\r\n'
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        (tmp_path / "r.csv").write_bytes(text.encode(encoding))
        given, skips = answers.read([tmp_path / "r.csv"])
        assert given.to_numpy().tolist() == [["é.png", "Zoë; B", "yes"]] and skips.empty


def test_another_question_is_read_by_its_name(tmp_path):
    path = results(
        tmp_path / "r.csv", [row("a", "W", **{"Answer.category.label": "yes"})], ["Answer.category.label"]
    )
    assert answers.read([path], question="category")[0]["answer"].tolist() == ["yes"]
    with pytest.raises(ValueError, match=r"expected a column Answer.smile"):
        answers.read([path])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "expected the columns WorkerId"),
        (b"\xff\xfe", "expected the columns WorkerId"),
        (b"a,b\n1,2\n", "expected the columns WorkerId"),
        (b'WorkerId,Input.id,Answer.smile\n"w,i,yes\n', "something else: unexpected end"),
        (b"WorkerId,WorkerId,Input.id,Answer.smile\n", "expected the columns WorkerId"),
        (b"WorkerId,Input.id,Answer.smile\nw,i,maybe\n", "got none; .*no answer of .*maybe"),
    ],
)
def test_what_is_no_results_file_is_refused_in_one_line(tmp_path, content, words):
    (tmp_path / "r.csv").write_bytes(content)
    with pytest.raises(DataError, match=words) as caught:
        answers.read([tmp_path / "r.csv"])
    assert "\n" not in str(caught.value)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(lambda text: f"{HEADER}\n{text}".encode("utf-8", "replace"))
)
def test_any_bytes_give_answers_and_skips_or_one_clear_error(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("fuzz") / "r.csv"
    path.write_bytes(content)
    try:
        given_answers, skips = answers.read([path])
    except DataError as error:
        assert str(error)
    else:
        assert set(given_answers["answer"]) <= set(answers.CHOICES) and (skips["reason"] != "").all()


def table(*rows):
    return pd.DataFrame(rows, columns=["id", "worker", "answer"])


def test_majority_by_hand():
    given_answers = table(
        ("a", "1", "yes"), ("a", "2", "yes"), ("a", "3", "no"), ("b", "1", "no"), ("c", "1", "yes"),
        ("c", "2", "no"), ("d", "1", "unclear"), ("e", "1", "no"), ("e", "2", "unclear"), ("e", "3", "no"),
    )  # fmt: skip
    made, skips, method = aggregate.labels(given_answers, method="majority")
    assert method == "majority" and made["id"].tolist() == ["a", "b", "e"]
    assert made["label"].tolist() == [1, 0, 0] and made["n_answers"].tolist() == [3, 1, 2]
    np.testing.assert_allclose(made["confidence"], [2 / 3, np.nan, 1])
    assert skips.to_numpy().tolist() == [
        ["c", "as many votes for as against"], ["d", "unclear to all who answered"],
    ]  # fmt: skip


@pytest.mark.slow
def test_dawid_skene_hears_the_reliable_where_the_majority_is_wrong():
    rng = np.random.default_rng(0)
    truth, rows = rng.random(400) < 0.5, []
    for picture, smiles in enumerate(truth):
        for worker in range(5):  # two who know, three who guess
            right = rng.random() < (0.97 if worker < 2 else 0.5)
            rows.append((f"{picture:03}", f"w{worker}", "yes" if smiles == right else "no"))
    given_answers = table(*rows)
    correct = {}
    for method in ("majority", "dawid-skene"):
        made, _, used = aggregate.labels(given_answers, method=method)
        assert used == method and len(made) == 400
        correct[method] = (made["label"].to_numpy() == truth).mean()
    assert correct["dawid-skene"] > 0.95 and correct["dawid-skene"] > correct["majority"] + 0.03
    assert aggregate.labels(given_answers)[2] == "dawid-skene"
    reliable = aggregate.workers(given_answers, made).set_index("worker")["agreement"]
    assert reliable[["w0", "w1"]].min() > 0.9 > 0.65 > reliable[["w2", "w3", "w4"]].max()


def test_where_dawid_skene_knows_nothing_the_majority_decides():
    strangers = table(("a", "1", "no"), ("a", "2", "no"), ("b", "3", "yes"), ("b", "4", "yes"))
    made, skips, method = aggregate.labels(strangers)
    assert method == "dawid-skene" and made["label"].tolist() == [0, 1] and skips.empty


def test_agreement_by_hand():
    # a: 3 pairs, 1 equal; b: 1 pair, equal; c: one vote
    given_answers = table(
        ("a", "1", "yes"), ("a", "2", "yes"), ("a", "3", "no"), ("b", "1", "no"), ("b", "2", "no"),
        ("c", "1", "yes"), ("c", "2", "unclear"),
    )  # fmt: skip
    found = aggregate.agreement(given_answers)
    assert found["percent_agreement"] == pytest.approx(2 / 4)
    # Krippendorff: coincidences yes-yes 1, no-no 2, yes-no 1 each way (a: 6 ordered pairs, weight 1/2; b: 2,
    # weight 1); observed disagreement 2/5, expected 2 * 2 * 3 / (5 * 4)
    assert found["krippendorff_alpha"] == pytest.approx(1 - (2 / 5) / (2 * 2 * 3 / (5 * 4)))
    assert (found["answers"], found["unclear"], found["pictures"], found["several"]) == (7, 1, 3, 2)


def test_agreement_is_unknown_where_nobody_shares_a_picture():
    found = aggregate.agreement(table(("a", "1", "yes"), ("b", "2", "no")))
    assert found["percent_agreement"] is None and found["krippendorff_alpha"] is None
    alike = aggregate.agreement(table(("a", "1", "yes"), ("a", "2", "yes")))
    assert alike["percent_agreement"] == 1 and alike["krippendorff_alpha"] is None


def test_if_nobody_could_tell_there_are_no_labels_and_no_error(tmp_path):
    path = results(tmp_path / "r.csv", [row("a", "W", **ticked("unclear"))], RADIO)
    assert main.main(["label", "import", str(path), "--out", str(tmp_path / "out")]) == 0
    assert pd.read_csv(tmp_path / "out" / "labels.csv").empty
    assert pd.read_csv(tmp_path / "out" / "skips.csv")["reason"].tolist() == ["unclear to all who answered"]
    assert json.loads((tmp_path / "out" / "agreement.json").read_text())["unclear"] == 1


def test_another_method_is_refused():
    with pytest.raises(ValueError, match="method: expected .* got 'mean'"):
        aggregate.labels(table(("a", "1", "yes")), method="mean")
