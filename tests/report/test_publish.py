"""What is published of a run: its numbers, whole, under its own name, and nothing of an unfinished one."""

import json
import shutil

import numpy as np
import pandas as pd
import pytest
from friend_book import numbers
from made_up_runs import ROOM, ROOM_ROWS, ROWS, frame

from emolib.cli import main
from emolib.data.dataset import Dataset
from emolib.embedded.finish import Finished
from emolib.networks.poster_networks import EMBEDDED
from emolib.report import results, scores
from emolib.report.publish import FILES, LISTED, MAP_SIZE, publish, publish_room
from emolib.report.published import Published
from emolib.workflow.stale import NOTEBOOKS

# ruff: noqa: F811 (pytest passes the fixture under its own name)

HERE = "/home/ann/facial_expressions.tar"
SCORES = "scores.csv.gz"
NETWORK = f"networks/{EMBEDDED.fingerprint}-seed2.keras"
FIVE = {name: step for name, step in NOTEBOOKS.items() if step.part != "room"}
REPORT = {
    "model": "Friend -5% int8", "training_seed": 2, "threshold": 0.5, "macs": 655568, "flops": 1320336,
    "tflite_bytes": 9000, "arena_bytes": 6000, "targets": [],
}  # fmt: skip


def faces() -> Dataset:
    """Four faces of four people, two of them to test on, one of these smiling."""
    rng = np.random.default_rng(0)
    names = ["Ann_1.jpg", "Bob_1.jpg", "Cid_1.jpg", "Dee_1.jpg"]
    return Dataset(
        name="photos", images=rng.integers(0, 256, (4, 8, 8, 1), np.uint8), labels=[0, 1, 0, 1],
        groups=[name[:3] for name in names], split=["train", "val", "test", "test"], ids=names,
    )  # fmt: skip


def make_run(folder, *, name="photos"):
    """A finished run: five parts that fit each other, with pictures, and earlier published rows."""
    for notebook, step in FIVE.items():
        part = folder / step.part
        part.mkdir(parents=True)
        outputs = {"out.txt": f"digest of {step.part}"}
        upstream = {f"{source}/out.txt": f"digest of {source}" for source in step.reads}
        record = {"key": {"upstream": upstream}, "outputs": outputs, "notebook": notebook}
        (part / "key.json").write_text(json.dumps(record))
    (folder / "figures").mkdir()
    (folder / "figures" / "faces.svg").write_text("<svg>a person</svg>")
    faces().save(folder / "data")
    scores = pd.DataFrame({"id": ["Cid_1.jpg", "Dee_1.jpg"], "label": [0, 1], "score": [0.7, 0.8]})
    scores.assign(model="Friend -5% int8", seed=2, split="test").to_csv(folder / "embedded/scores.csv")
    maps = {"friend-5_smoothgrad": np.arange(224.0**2, dtype=np.float32).reshape(224, 224)}
    np.savez(folder / "saliency" / "maps.npz", **maps)
    (folder / "search" / "specs.json").write_text(f'{{"Friend -5%": {EMBEDDED.to_json()}}}')
    (folder / "search" / "models").mkdir()
    (folder / "search/models" / NETWORK.removeprefix("networks/")).write_bytes(b"weights")
    (folder / "data" / "report.json").write_text(json.dumps({"name": name, "faces": 7870, "people": 3282}))
    (folder / "saliency" / "regions.csv").write_text("model,region\nBaseline AlexNet,mouth\n")
    (folder / "saliency" / "verdict.json").write_text(
        '{"sentence": "It does not.", "methods": {"SmoothGrad": true}}'
    )
    (folder / "saliency" / "figures").mkdir()
    (folder / "saliency" / "figures" / "saliency-average.svg").write_text("<svg>an average</svg>")
    (folder / "saliency" / "figures" / "saliency-average.txt").write_text("Most at the mouth.")
    (folder / "saliency" / "figures" / "saliency-examples.svg").write_text("<svg>a person</svg>")
    (folder / "search" / "search.csv").write_text("strategy,trial\nastar,1\n")
    (folder / "search" / "frontier.csv").write_text("strategy,flops\nastar,9\n")
    (folder / "embedded" / "report.json").write_text(json.dumps(REPORT))
    (folder / "embedded" / "model_int8.tflite").write_bytes(b"\x1c\x00TFL3\xff")
    for name_ in ("smile.c", "smile.h"):
        (folder / "embedded" / name_).write_text(f"/* {name_} */\n")
    (folder / "data" / "label_noise.json").write_text('{"estimate": 0.09}')
    (folder / "data" / "near_duplicates.json").write_text('{"across_splits": 6}')
    table = pd.concat([results.poster(), frame(ROWS[:4], source="published"), frame(source="paper")])
    table.to_csv(folder / "results.csv", index=False)
    step = {"key": {"parameters": {"data_dir": HERE}}, "why": ["not made yet"], "seconds": 3, "outputs": {}}
    step["started"] = "2026-11-22 08:00:00+0000"
    how = {"run": "paper", "parameters": {"data_dir": HERE}, "steps": dict.fromkeys(FIVE, step)}
    (folder / "provenance.json").write_text(json.dumps(how))
    return folder


@pytest.fixture
def run_dir(tmp_path):
    return make_run(tmp_path / "runs" / "paper")


def add_room(folder):
    """The part room/ of a run, made from its data and its friend: two frames of the test split."""
    part = folder / "room"
    (part / "friend").mkdir(parents=True)
    (part / "figures").mkdir()
    upstream = {f"{source}/out.txt": f"digest of {source}" for source in ("data", "embedded")}
    record = {"key": {"upstream": upstream}, "outputs": {"report.json": "x"}, "notebook": "06_room"}
    (part / "key.json").write_text(json.dumps(record))
    (part / "report.json").write_text(json.dumps(ROOM))
    pair = {"detector": json.loads(EMBEDDED.to_json()), "classifier": json.loads(EMBEDDED.to_json())}
    pairs = {model: pair | {"role": role, "dtype": "int8"} for model, role in IN_ROOM.items()}
    (part / "specs.json").write_text(json.dumps(pairs))
    scores = pd.DataFrame(
        {"id": list("abcd"), "label": [0, 1, 0, 1], "score": [0.2, 0.8, 0.4, 0.3], "seed": 0}
    )
    scores = scores.assign(split=["val", "val", "test", "test"], group=["Ann", "Bob", "NA", "Dee"])
    both = pd.concat([scores.assign(model=model) for model in IN_ROOM])
    both.to_csv(part / "scores.csv", index=False)
    for name in ROOM_FILES:
        (part / name).write_text(name)
    (part / "figures" / "room-own-frames.svg").write_text("<svg>a person</svg>")
    how = json.loads((folder / "provenance.json").read_text())
    how["steps"] |= {
        "06_room": {
            "key": {"parameters": {"framing": "room"}},
            "seconds": 9,
            "started": "2026-11-29 01:00:00+0000",
        }
    }
    (folder / "provenance.json").write_text(json.dumps(how))
    return folder


def give(folder, **facts):
    """Put other facts into the provenance of a run."""
    how = json.loads((folder / "provenance.json").read_text())
    (folder / "provenance.json").write_text(json.dumps(how | facts))


IN_ROOM = dict(zip(("Room baseline", "Friend in a room"), results.ROLES[-2:], strict=True))
ROOM_FILES = ["curves.csv", "trials.csv", "friend/detector.tflite", "friend/classifier.tflite"]
ROOM_FILES += ["friend/friend.json", "smile.c", "smile_detector.h", "figures/room-curves.svg"]
ROOM_FILES += ["figures/room-curves.txt"]
IN_PUBLISHED = {"room.json", "room/report.json", "room/specs.json"}
IN_PUBLISHED |= {f"room/{name.removeprefix('friend/')}" for name in ROOM_FILES}


def published_files(target):
    return sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file())


def test_the_numbers_are_published_and_nothing_else(run_dir, tmp_path):
    target = tmp_path / "published"
    assert publish(run_dir, target) == [target / name for name in (*FILES, SCORES, NETWORK)]
    assert published_files(target) == sorted((*FILES, SCORES, NETWORK))
    rows = pd.read_csv(target / "results.csv")
    assert list(rows.columns) == results.COLUMNS and list(rows["source"].iloc[:6]) == ["poster"] * 5 + [
        "published"
    ]
    assert list(rows["auc"].iloc[5:]) == [auc for _, _, auc, *_ in ROWS]
    said = scores.read(target / SCORES)
    assert sorted(said["score"]) == [0.7, 0.8] and set(said["model"]) == {REPORT["model"]}
    assert (target / "saliency.csv").read_text() == "model,region\nBaseline AlexNet,mouth\n"
    assert numbers.of_run(target).saliency_methods == {"SmoothGrad": True}
    assert (target / "saliency-average.svg").read_text() == "<svg>an average</svg>"
    assert (target / "search.csv").read_text() == "strategy,trial\nastar,1\n"
    assert (target / "frontier.csv").read_text() == "strategy,flops\nastar,9\n"
    assert (target / "friend.tflite").read_bytes() == b"\x1c\x00TFL3\xff"
    assert (target / "smile.c").read_text() == "/* smile.c */\n"
    assert numbers.of_run(target).embedded_model == REPORT["model"]
    assert (target / "friend.keras").read_bytes() == (target / NETWORK).read_bytes() == b"weights"
    with np.load(target / "saliency_maps.npz") as maps:
        small = maps["friend-5_smoothgrad"]
    assert small.shape == (MAP_SIZE, MAP_SIZE) and small.mean() == pytest.approx((224**2 - 1) / 2)
    failed = pd.read_csv(target / "failures.csv").set_index(["kind", "group"])
    assert failed.loc[("label", "not smiling"), "wrong"] == 1  # Cid, at 0.7
    assert failed.loc[("label", "smiling"), "wrong"] == 0 and "emotion" not in failed.index
    card = (target / "model_card.md").read_text()
    assert "| label | not smiling | 1 | 1 | 100% (21% to 100%) | +100 (" in card
    assert (
        "the training with seed 2 of the run *paper*" in card and "Deciding anything about a person" in card
    )
    assert json.loads((target / "label_noise.json").read_text()) == {"estimate": 0.09}
    assert json.loads((target / "data/report.json").read_text())["faces"] == 7870
    text = (target / "provenance.json").read_text()
    assert "/home" not in text and text.count('"facial_expressions.tar"') == 6
    assert len(results.published(tmp_path)) == len(numbers.of_run(target).rows) == len(ROWS)
    assert numbers.of_run(target).data_people == 3282


def test_published_again_it_is_the_same_and_what_else_lies_there_stays(run_dir, tmp_path):
    target = tmp_path / "published"
    target.mkdir()
    (target / "README.md").write_text("mine")
    publish(run_dir, target)
    first = {name: (target / name).read_bytes() for name in FILES}
    publish(run_dir, target)
    assert {name: (target / name).read_bytes() for name in FILES} == first
    assert (target / "README.md").read_text() == "mine"


def test_a_friend_in_a_room_is_published_with_the_run_and_leaves_with_it(run_dir, tmp_path):
    target = tmp_path / "published"
    publish(add_room(run_dir), target)
    assert set(published_files(target)) == {*FILES, SCORES, NETWORK, *IN_PUBLISHED}
    room = json.loads((target / "room.json").read_text())
    assert list(room) == LISTED["room_keys"] and room["auc_by_tilt"] == ROOM["auc_by_tilt"]
    assert (target / "room" / "detector.tflite").read_text() == "friend/detector.tflite"
    assert numbers.of_run(target).room_crop == ROOM["crop"]
    assert set(numbers.of_run(target).figures) == {"saliency-average", "room-curves"}
    drawn = make_run(tmp_path / "runs" / "drawn")
    give(drawn, dataset={"name": "synthetic"})
    publish(drawn, target)
    assert published_files(target) == sorted((*FILES, SCORES, NETWORK))


def test_the_baseline_is_published_in_int8_with_what_that_costs(run_dir, tmp_path, monkeypatch):
    """And it is removed with the run that it is of."""
    target, quality = tmp_path / "published", {"val_auc_float": 0.9712, "val_auc_int8": 0.9709}
    seen = {}

    def finished(model, dataset, **how):
        seen.update(how, model=model, faces=len(dataset))
        return Finished(b"integers", {"threshold": 0.4, "model_sha256": "of them"}, quality)

    monkeypatch.setattr("emolib.embedded.finish.load", lambda path: path.read_text())
    monkeypatch.setattr("emolib.embedded.finish.finish", finished)
    give(run_dir, parameters={"seed": 3, "n_calibration": 50})
    (run_dir / "baseline" / "model.keras").write_text("the first training")
    publish(run_dir, target)
    assert seen == {"model": "the first training", "faces": 4, "seed": 3, "n_calibration": 50}
    assert (target / "baseline" / "baseline.tflite").read_bytes() == b"integers"
    report = json.loads((target / "baseline" / "report.json").read_text())
    of = {"model": results.BASELINE, "training_seed": 3, "threshold": 0.4, "model_sha256": "of them"}
    assert report == of | quality
    card = (target / "model_card.md").read_text()
    assert "the baseline's training with seed 3" in card
    assert "is 0.9709; in floating point it was 0.9712" in card
    publish_room(add_room(run_dir), target)
    assert "the baseline's training with seed 3" in (target / "model_card.md").read_text()
    (run_dir / "baseline" / "model.keras").unlink()
    shutil.rmtree(run_dir / "room")
    publish(run_dir, target)
    assert not [name for name in published_files(target) if name.startswith("baseline/")]
    assert "of the baseline" not in (target / "model_card.md").read_text()


def test_what_a_run_does_not_have_stays_as_it_was_published(run_dir, tmp_path):
    """The run's own parts are replaced, rows, files and steps; of saliency and the room, all stays."""
    target, later = tmp_path / "published", make_run(tmp_path / "runs" / "later")
    in_run = pd.read_csv(add_room(run_dir) / "results.csv")
    pd.concat([in_run, frame(ROOM_ROWS, source="paper")]).to_csv(run_dir / "results.csv", index=False)
    publish(run_dir, target)
    before = {name: (target / name).read_bytes() for name in IN_PUBLISHED}
    said = scores.read(target / SCORES).query("model in @IN_ROOM").reset_index(drop=True)
    rows = pd.read_csv(target / "results.csv", dtype=str)
    how = json.loads((target / "provenance.json").read_text())
    table = pd.concat([results.poster(), frame(ROWS[:2], source="later")])
    table.to_csv(later / "results.csv", index=False)
    steps = {name: {"seconds": 4, "key": {"parameters": {}}} for name in FIVE if name != "05_saliency"}
    give(later, run="later", parameters={"data_dir": HERE, "seed": 5}, steps=steps)
    shutil.rmtree(later / "saliency")
    of_maps = {name: (target / name).read_bytes() for name in FILES if name.startswith("saliency")}
    publish(later, target)
    assert len(of_maps) == 5 and {name: (target / name).read_bytes() for name in of_maps} == of_maps
    assert set(published_files(target)) == {*FILES, SCORES, NETWORK, *IN_PUBLISHED}
    assert {name: (target / name).read_bytes() for name in IN_PUBLISHED} == before
    still = scores.read(target / SCORES).query("model in @IN_ROOM").reset_index(drop=True)
    assert len(said) == 8 and still.equals(said)
    now = pd.read_csv(target / "results.csv", dtype=str)
    assert list(now["model"][now["source"] == "published"]) == ["Baseline AlexNet"] * 2 + list(IN_ROOM)
    stay, were = (of[of["role"].str.startswith("room-")].reset_index(drop=True) for of in (now, rows))
    assert stay.equals(were)
    again = json.loads((target / "provenance.json").read_text())
    assert again["run"] == "later" and again["steps"]["06_room"] == how["steps"]["06_room"]
    assert again["steps"]["05_saliency"] == how["steps"]["05_saliency"] and set(again["steps"]) == set(
        how["steps"]
    )
    assert again["seconds"] == 4 * 4 + 3 + 9 and again["parameters"]["seed"] == 5
    assert Published(target).of_room["framing"] == "room"
    assert "## The friend in a room" in (target / "model_card.md").read_text()


def test_a_friend_in_a_room_is_published_beside_a_run_of_before(run_dir, tmp_path):
    """Its rows, its step and its section come into what is there; again, in the place of the first."""
    target, later = tmp_path / "published", add_room(make_run(tmp_path / "runs" / "later"))
    publish(run_dir, target)
    before = {name: (target / name).read_bytes() for name in FILES}
    shutil.rmtree(later / "saliency")  # of a run of this chapter alone
    (later / "results.csv").unlink()
    for _ in range(2):
        publish_room(later, target)
        said = scores.read(target / SCORES).groupby("model")["score"].size()
        assert said.to_dict() == {REPORT["model"]: 2} | dict.fromkeys(IN_ROOM, 4)
        assert set(published_files(target)) == {*FILES, SCORES, NETWORK, *IN_PUBLISHED}
        changed = {name for name in FILES if (target / name).read_bytes() != before[name]}
        assert changed == {"results.csv", "provenance.json", "model_card.md"}
        rows = results.published(tmp_path)
        later_rows = rows[rows["role"].isin(results.ROLES[-2:])]
        others = rows.drop(later_rows.index)
        assert list(others["role"]) == [row.role for row in numbers.of_run(target).rows]
        assert list(later_rows["model"]) == [name for name in IN_ROOM for _ in ("val", "test")]
        assert list(later_rows["split"]) == ["val", "test"] * 2
        how = json.loads((target / "provenance.json").read_text())
        assert set(how["steps"]) == {*FIVE, "06_room"} and how["run"] == "paper"
        assert how["seconds"] == 5 * 3 + 9 and how["parameters"] == {"data_dir": "facial_expressions.tar"}
    (target / "provenance.json").write_text(
        json.dumps(how | {"dataset": {"name": "photos", "digest": "other"}})
    )
    with pytest.raises(
        ValueError, match="publish: expected in .*later the faces published in .*, got others"
    ):
        publish_room(later, target)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda folder: (folder / "room" / "key.json").unlink(), "got none of: room"),
        (lambda folder: (folder / "room" / "scores.csv").unlink(), "got no room/scores.csv"),
        (
            lambda folder: (folder / "embedded" / "key.json").unlink(),
            "room was made from another embedded/out",
        ),
        (lambda folder: (folder / "room" / "report.json").write_text('{"auc": 1}'), "also auc_low, auc_high"),
    ],
)
def test_an_unfinished_room_is_refused(run_dir, tmp_path, spoil, message):
    publish(run_dir, tmp_path / "published")
    spoil(add_room(run_dir))
    before = published_files(tmp_path / "published")
    with pytest.raises(ValueError, match=f"publish: expected .*{message}"):
        publish_room(run_dir, tmp_path / "published")
    assert published_files(tmp_path / "published") == before


def lose(*names):
    return lambda folder: [(folder / name).unlink() for name in names]


def rewrite(name, change):
    return lambda folder: (folder / name).write_text(change((folder / name).read_text()))


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lose("saliency/key.json"), "got none of: saliency; emolib run continues it"),
        (lose("search/key.json", "embedded/key.json"), "got none of: search, embedded"),
        (rewrite("embedded/key.json", lambda text: text.replace("outputs", "begun")), "none of: embedded"),
        (lose("results.csv"), "got no results.csv"),
        (lose("saliency/regions.csv", "provenance.json"), "got no saliency/regions.csv, provenance.json"),
        (lose("search/search.csv"), "got no search/search.csv"),
        (rewrite("data/key.json", lambda text: text.replace("digest of data", "new")),
         "baseline was made from another data/out.txt"),
        (rewrite("results.csv", lambda text: text.replace("paper", "poster")), "expected rows of a run"),
    ],
)  # fmt: skip
def test_an_unfinished_run_is_refused_and_nothing_written(run_dir, tmp_path, spoil, message):
    spoil(run_dir)
    with pytest.raises(ValueError, match=f"publish: .*{message}"):
        publish(run_dir, tmp_path / "published")
    assert not (tmp_path / "published").exists()


def test_no_run_at_all_is_refused(tmp_path):
    with pytest.raises(ValueError, match="publish: expected a finished run in .*gone, got none of: data"):
        publish(tmp_path / "gone", tmp_path / "published")


@pytest.mark.parametrize("name", ["poster", "published"])
def test_a_run_named_like_another_source_is_refused(tmp_path, name):
    folder = make_run(tmp_path / "runs" / name)
    rewrite("results.csv", lambda text: text.replace("paper", name))(folder)  # its rows have its name
    with pytest.raises(ValueError, match=f"publish: expected rows of a run not named .*/{name}/results.csv"):
        publish(folder, tmp_path / "published")


def test_drawn_faces_are_published_only_if_asked(tmp_path):
    drawn = make_run(tmp_path / "runs" / "quick", name="synthetic")
    with pytest.raises(ValueError, match="publish: expected .* got drawn faces"):
        publish(drawn, tmp_path / "published")
    publish(drawn, tmp_path / "published", drawn=True)
    assert numbers.of_run(tmp_path / "published").data_faces == 7870


def test_into_another_folder_but_not_into_a_run_and_no_strangers_network_is_removed(run_dir, tmp_path):
    mine = tmp_path / "mine"
    (mine / "networks").mkdir(parents=True)
    for name in ("other.keras", "0123-seed9.keras"):
        (mine / "networks" / name).write_text("mine")
    publish(run_dir, mine)
    assert published_files(mine) == sorted((*FILES, SCORES, NETWORK, "networks/other.keras"))
    before = published_files(run_dir)
    with pytest.raises(ValueError, match=f"publish: expected a folder for figures, .* {run_dir}"):
        publish(run_dir, run_dir)
    assert published_files(run_dir) == before


def test_a_full_disk_leaves_no_half_file(run_dir, tmp_path, monkeypatch):
    target = tmp_path / "published"
    publish(run_dir, target)
    before = {name: (target / name).read_bytes() for name in FILES}

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("emolib.files.os.fsync", full)
    with pytest.raises(OSError, match="results.csv|provenance|report|regions|search|frontier|No space"):
        publish(run_dir, target)
    assert published_files(target) == sorted((*FILES, SCORES, NETWORK))
    assert {name: (target / name).read_bytes() for name in FILES} == before


def test_the_command(project, capsys):
    make_run(project / "runs" / "tried")
    assert main.main(["publish", "-p", "run", "tried"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"published: {project / 'published' / name}" for name in (*FILES, SCORES, NETWORK)
    ]
    for licence, stated in (("", "not stated by its maker"), ("MIT", "MIT")):
        assert main.main(["publish", "-p", "run", "tried", *(["--licence", licence] if licence else [])]) == 0
        assert f"Licence of the network: {stated}." in (project / "published/model_card.md").read_text()
    assert json.loads((project / "published/provenance.json").read_text())["licence"] == "MIT"
    capsys.readouterr()
    elsewhere = project / "elsewhere"
    assert main.main(["publish", "-p", "run", "tried", "--out", str(elsewhere)]) == 0
    assert published_files(elsewhere) == published_files(project / "published")
    assert f"published: {elsewhere}" in capsys.readouterr().out
    (project / "runs/tried/data/report.json").write_text('{"name": "synthetic"}')
    assert main.main(["publish", "-p", "run", "tried"]) == 2
    assert capsys.readouterr().err.startswith("emolib: publish: expected a run on photographs")
    assert main.main(["publish", "-p", "run", "tried", "--drawn"]) == 0
    assert main.main(["publish"]) == 2
    assert "got none of: data, baseline, search, embedded;" in capsys.readouterr().err
