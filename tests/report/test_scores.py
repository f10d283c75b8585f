"""Scores under pseudonyms: no name is in them, all figures follow from them, and a change is found."""

import gzip
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from emolib.report import results, scores, verify_scores

BASELINE, FRIEND = results.BASELINE, "Friend -5%"
MODELS = results.KNOWN | results.friends({FRIEND: results.KNOWN["Embedded 3-layer"].spec})
NAMES = [f"Ann_{number}" for number in range(40)]


@pytest.fixture(scope="module")
def run():
    """Scores of two networks, two seeds and two splits, three faces a person, as a run's files hold them."""
    rng, parts = np.random.default_rng(0), []
    for split, people in (("val", NAMES[:20]), ("test", NAMES[20:])):
        faces = pd.DataFrame({"group": np.repeat(people, 3), "split": split, "label": rng.integers(0, 2, 60)})
        faces = faces.assign(id=[f"{name}_{i % 3}.jpg" for i, name in enumerate(faces["group"])])
        for model, noise in ((BASELINE, 0.6), (FRIEND, 0.9)):
            for seed in (3, 4):
                of = 1 / (1 + np.exp(-4 * (faces["label"] - 0.5 + rng.normal(0, noise, 60))))
                parts.append(faces.assign(model=model, seed=seed, score=[float(f"{x:.6g}") for x in of]))
    return pd.concat(parts, ignore_index=True)


@pytest.fixture(scope="module")
def rows(run):
    """The results table, as a file holds it."""
    made = results.score_rows(run, MODELS, source="published", n_boot=1000)
    text = made.to_csv(index=False, float_format="%.6g")
    return pd.read_csv(pd.io.common.StringIO(text))


@pytest.fixture
def place(run, rows, tmp_path):
    """A published folder as far as `verify_scores` reads it."""
    (tmp_path / scores.FILE).write_bytes(scores.content(run))
    return tmp_path


def verified(place, rows):
    file = place / scores.FILE
    there = scores.read(file) if file.is_file() else None
    of = SimpleNamespace(folder=place, rows=rows, models=MODELS, scores=there)
    return {check.what: check.agrees for check in verify_scores.checks(of)}


def test_no_name_is_in_it_and_no_order_of_names(run, place):
    text = gzip.decompress((place / scores.FILE).read_bytes()).decode()
    assert text.splitlines()[0] == "id,person,split,label,model,seed,score"
    assert "Ann" not in text and ".jpg" not in text
    table = scores.read(place / scores.FILE)
    assert len(table) == len(run) and table["person"].is_monotonic_increasing
    faces = table.drop_duplicates("id")
    assert len(faces) == 120 and (faces.groupby("person").size() == 3).all()
    again = pd.read_csv(pd.io.common.BytesIO(gzip.decompress(scores.content(run))))
    assert not set(again["id"]) & set(table["id"]) and not set(again["person"]) & set(table["person"])


def test_the_same_table_is_the_same_bytes(run, monkeypatch):
    monkeypatch.setattr(scores.secrets, "token_bytes", lambda: b"a key")
    assert scores.content(run) == scores.content(run.sample(frac=1, random_state=0))
    assert scores.content(run)[4:8] == bytes(4)  # no time in it


def test_every_figure_comes_out_as_from_the_run_itself(run, rows, place):
    again = results.score_rows(
        scores.read(place / scores.FILE).rename(columns={"person": "group"}), MODELS, source="published"
    )
    of_run = results.score_rows(run, MODELS, source="published")
    pd.testing.assert_frame_equal(again, of_run, check_exact=True)
    assert (of_run["delta_low"] < 0).any()
    found = verified(place, rows)
    assert len(found) == len(rows) == 4 and set(found.values()) == {True}


def test_a_figure_that_was_changed_in_its_last_digits_is_found(rows, place, monkeypatch):
    monkeypatch.setattr(verify_scores.results, "score_rows", lambda *_, **__: rows)  # as the test before says
    what = f"{FRIEND} on test, from {scores.FILE}"
    for column in verify_scores.QUALITY:
        changed = rows.copy()
        row = changed.index[(changed["model"] == FRIEND) & (changed["split"] == "test")]
        changed.loc[row, column] += 1 if column.startswith("n_") else 3e-6
        found = verified(place, changed)
        assert len(found) == 4 and [name for name, agrees in found.items() if not agrees] == [what], column


def test_a_score_that_was_changed_is_found(run, rows, place):
    worst = run.index[(run["model"] == FRIEND) & (run["split"] == "test") & (run["label"] == 0)]
    changed = run.copy()
    changed.loc[run.loc[worst, "score"].idxmin(), "score"] = 0.999
    (place / scores.FILE).write_bytes(scores.content(changed))
    assert not verified(place, rows)[f"{FRIEND} on test, from {scores.FILE}"]
    (place / scores.FILE).write_bytes(scores.content(run.drop(index=worst[0])))  # only one training has it
    assert list(verified(place, rows).values()) == [False]


def test_a_folder_of_an_earlier_version_has_none_and_is_not_wrong(rows, tmp_path):
    assert verified(tmp_path, rows) == {"results.csv from the scores of faces": None}


def test_what_stays_keeps_its_pseudonyms_and_the_rest_gets_new_ones(run, rows, place):
    before, file = scores.read(place / scores.FILE), place / scores.FILE
    file.write_bytes(scores.content(run[run["model"] == BASELINE], beside=file, stay=[FRIEND]))
    now = scores.read(file)
    kept = (of[of["model"] == FRIEND].reset_index(drop=True) for of in (before, now))
    pd.testing.assert_frame_equal(*kept)
    assert not set(now["id"][now["model"] == BASELINE]) & set(before["id"]) and len(now) == len(before)
    alone = scores.content(run[run["model"] == BASELINE], beside=place / "none", stay=[FRIEND])
    file.write_bytes(alone)
    assert [agrees for what, agrees in verified(place, rows).items() if FRIEND in what] == [None, None]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: b"no gzip",
        lambda content: content[:-9],
        lambda content: content[:100] + b"\0\0\0\0" + content[104:],
        lambda content: gzip.compress(b"id,person\n1,2\n"),
        lambda content: gzip.compress(gzip.decompress(content).replace(b"test", b"te\xff", 1)),
        lambda content: gzip.compress(gzip.decompress(content).replace(b",0,", b",no,", 1)),
    ],
)
def test_a_damaged_file_is_one_clear_error(place, spoil):
    file = place / scores.FILE
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(ValueError, match=r"scores.csv.gz: expected scores \(id, person, split, label"):
        scores.read(file)


def test_scores_of_networks_are_compared_whichever_face_each_is_of(run, place):
    of = SimpleNamespace(scores=scores.read(place / scores.FILE))
    found = run[run["model"] == FRIEND].drop(columns=["id", "group"]).sample(frac=1, random_state=1)

    def agrees(table):
        (check,) = verify_scores.of_networks(of, table)
        return check.agrees

    assert agrees(found) and agrees(found.assign(score=found["score"] + 5e-4))
    assert not agrees(found.assign(score=found["score"] + 2e-3)) and not agrees(found.iloc[1:])
    assert not agrees(found.assign(label=1 - found["label"]))
    assert not list(verify_scores.of_networks(SimpleNamespace(scores=None), found))
