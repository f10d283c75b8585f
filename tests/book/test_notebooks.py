"""The real notebooks: kept without outputs, run on the smoke profile, one by plain papermill as well."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import numpy as np
import pandas as pd
import pytest
from conftest import ROOT

from emolib.data.dataset import Dataset
from emolib.data.drawn import faces as synthetic
from emolib.embedded.chips import CHIPS
from emolib.embedded.cores import CORES
from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.report import results
from emolib.saliency import measure
from emolib.saliency.methods import METHODS
from emolib.saliency.occlusion import HIDING
from emolib.saliency.planted import REFERENCES
from emolib.saliency.regions import REGIONS, SUMS
from emolib.search import confirm
from emolib.workflow.stale import NOTEBOOKS

SOURCES = sorted((ROOT / "notebooks").glob("*.ipynb"))
VISIBLE = dict.fromkeys(NOTEBOOKS, 2)  # cells that a student reads, and that assert what they show
FRIENDS = {"Friend -20%", "Friend -5%", results.FRIEND_1S}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_notebook_is_kept_without_outputs_and_teaches(path):
    cells = nbformat.read(path, as_version=4).cells
    code = [cell for cell in cells if cell.cell_type == "code"]
    prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    assert not any(cell.outputs or cell.execution_count for cell in code)
    assert cells[0].source.startswith("# ") and "**What you will learn.**" in cells[0].source
    headings = (
        "**The question.**",
        "## How it is done",
        "## What came out",
        "## What it means",
        "**Try it.**",
    )
    assert [heading for heading in headings if heading not in prose] == []
    assert re.search(r"Reading takes about (half an hour|[a-z-]+ minutes)\.", cells[0].source)
    takeaways = prose.partition("**Takeaways**\n\n")[2].partition("\n\n")[0]
    assert len(re.findall(r"^- ", takeaways, re.M)) == 3
    assert code[-1].source.rstrip().endswith("run.finish()\nresults.refresh(run.folder)")
    assert f'run = pipeline.begin("{path.stem}", globals())' in "\n".join(cell.source for cell in code)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_chapters_core_is_short_visible_and_asserted(path):
    cells = nbformat.read(path, as_version=4).cells
    lines = [line for cell in cells for line in cell.source.splitlines() if not line.startswith("|")]
    assert [line for line in lines if len(line) > 100] == []
    cells = [cell for cell in cells if cell.cell_type == "code"]
    folded = {"parameters", "hide-input"}
    visible = [cell.source for cell in cells if not folded & set(cell.metadata.get("tags", []))]
    assert [source for source in visible if len(source.splitlines()) > 20] == []
    checked = [
        source for source in visible if re.search(r"^\s*(assert|np\.testing\.assert_\w+\()", source, re.M)
    ]
    assert len(checked) >= VISIBLE[path.stem]


def test_there_is_a_notebook_for_each_step():
    assert [path.stem for path in SOURCES] == list(NOTEBOOKS)


@pytest.fixture(scope="module")
def run(built_book):
    return built_book.source / "runs" / "smoke"


@pytest.mark.slow
def test_every_part_holds_what_it_promises(run):
    promised = {
        "data": ["faces.json", "images.npy", "labels.npy", "groups.npy", "split.npy", "manifest.csv",
                 "skips.csv", "report.json", "label_noise.json", "suspicious.csv"],
        "baseline": ["model.keras", "history.csv", "scores.csv", "metrics.json", "specs.json"],
        "search": ["trials.csv", "search.csv", "frontier.csv", "best.json", "scores.csv",
                   "specs.json"],
        "embedded": ["model_int8.tflite", "threshold.json", "smile.c", "smile.h", "scores.csv",
                     "report.json"],
        "saliency": [
            "regions.csv", "controls.csv", "planted.csv", "verdict.json", "maps.npz", "report.json",
        ],
    }  # fmt: skip
    missing = [
        f"{part}/{name}"
        for part, names in promised.items()
        for name in names
        if not (run / part / name).is_file()
    ]
    assert not missing
    assert not list(run.glob(".*.partial")) and not list(run.glob("failed/*"))
    assert Dataset.load(run / "data").images.shape == (160, 224, 224, 1)


@pytest.mark.slow
def test_by_default_labels_stay_as_they_came_and_their_noise_is_told(run):
    faces = Dataset.load(run / "data")
    assert faces.digest == synthetic.draw(160, seed=0, progress=False).digest
    told = json.loads((run / "data" / "label_noise.json").read_text())
    assert told["n"] == len(faces.indices("train")) and told["low"] <= told["estimate"] <= told["high"]
    assert told["action"] == "none" and not told["clean_labels"]
    wrong = (faces.labels != faces.true_labels)[faces.indices("train")]
    assert told["truth"]["wrong"] == pytest.approx(wrong.mean())


@pytest.mark.slow
def test_results_table_has_the_contracts_columns_and_models(run):
    table = pd.read_csv(run / "results.csv")
    assert list(table.columns) == results.COLUMNS
    mine = table[table["source"] == "smoke"]
    expected = {
        (model, split)
        for model in {*results.KNOWN} | FRIENDS | {"Friend -5% int8", "Room baseline", "Friend in a room"}
        for split in ("val", "test")
    }
    assert set(zip(mine["model"], mine["split"], strict=True)) == expected
    assert (mine["auc_low"] <= mine["auc"]).all() and (mine["auc"] <= mine["auc_high"]).all()
    assert len(table[table["source"] == "poster"]) == 5


@pytest.mark.slow
def test_table_follows_from_the_scores_alone(run):
    table = pd.read_csv(run / "results.csv").query("source == 'smoke' and split == 'test'").set_index("model")
    scores = pd.read_csv(run / "baseline" / "scores.csv").query("split == 'test'")
    from sklearn.metrics import roc_auc_score

    for model, part in scores.groupby("model"):
        assert table.loc[model, "auc"] == pytest.approx(roc_auc_score(part["label"], part["score"]), abs=1e-5)


@pytest.mark.slow
def test_search_kept_every_trial_and_chose_from_them(run):
    trials = pd.read_csv(run / "search" / "trials.csv", keep_default_na=False)
    best = json.loads((run / "search" / "best.json").read_text())
    kept = {path.name.partition("-")[0] for path in (run / "trained").glob("*-seed*")}
    assert set(trials["fingerprint"]) <= kept
    assert set(best) == FRIENDS
    for name, friend in best.items():
        spec = ModelSpec.from_json(json.dumps(friend["spec"]))
        assert spec.name == name and spec.fingerprint == friend["fingerprint"] in set(trials["fingerprint"])
        assert cost(spec).flops == friend["flops"]
        assert (run / "search" / "models" / f"{spec.fingerprint}-seed0.keras").is_file()


@pytest.mark.slow
def test_search_table_has_every_training_short_and_full(run):
    table = pd.read_csv(run / "search" / "search.csv", keep_default_na=False)
    assert list(table.columns) == [
        "strategy", "seed", "trial", "fingerprint", "parent", "reduction", "macs", "flops", "params",
        "val_auc", "val_auc_low", "accepted", "kind", "seconds",
    ]  # fmt: skip
    short, full = table[table["kind"] == "short"], table[table["kind"] == "full"]
    assert table["trial"].tolist() == list(range(1, len(table) + 1))
    assert set(short["seed"]) == {1} and set(full["seed"]) == {0}  # confirmed from a fresh seed
    assert set(full["fingerprint"]) <= set(short["fingerprint"])
    assert 2 <= len(full) <= 2 + confirm.BEST  # of floors, and of the best within a second
    assert (table["val_auc_low"].astype(float) <= table["val_auc"].astype(float)).all()
    best = json.loads((run / "search" / "best.json").read_text())
    assert {friend["fingerprint"] for friend in best.values()} <= set(full["fingerprint"])


@pytest.mark.slow
def test_microcontroller_kernels_gave_the_same_bits(run):
    report = json.loads((run / "embedded" / "report.json").read_text())
    from emolib.embedded import tflite_micro

    if reason := tflite_micro.unavailable_reason():
        pytest.skip(reason)
    assert report["micro_runs"] > 0 and report["micro_mismatches"] == 0
    assert report["tflm_arena_bytes"] > 224 * 224


@pytest.mark.slow
def test_the_c_gave_the_same_bits(run):
    report = json.loads((run / "embedded" / "report.json").read_text())
    assert report["parity_host_runs"] >= 60 and report["parity_host_mismatches"] == 0
    assert report["frame_parity_runs"] == 20 and report["frame_parity_mismatches"] == 0
    frames = [(row["width"], row["height"], row["format"]) for row in report["auc_by_frame"]]
    assert frames[0] == (224, 224, "grey") and len(set(frames)) == len(frames) > 5
    assert all(0 < row["auc"] <= 1 for row in report["auc_by_frame"])
    assert report["look_ms_page"] is None or report["look_ms_page"] > 0
    source = (run / "embedded" / "smile.h").read_text()
    assert f"{report['macs']:,} multiply-accumulates" in source and (run / "embedded" / "smile.c").is_file()
    if shutil.which("qemu-system-arm") is None:
        assert report["parity_device_runs"] == 0 and report["instructions_per_mac"] is None
        return
    assert report["parity_device_runs"] == 12 and report["parity_device_mismatches"] == 0
    assert 1 < report["instructions_per_mac"] < report["instructions_per_mac_plain"]
    assert report["ram_total_bytes"] > report["ram_bytes"] > report["arena_bytes"]
    assert 1000 < report["flash_bytes_size"] < report["flash_bytes"] == report["flash_bytes_speed"]
    assert report["frame_parity_device_runs"] == 12 and report["frame_parity_device_mismatches"] == 0
    counted = {(row["id"], row["form"]): row["instructions_per_mac"] for row in report["cores"]}
    there = [key for key, core in CORES.items() if shutil.which(core.emulator)]
    assert list(counted) == [(core, form) for core in there for form in ("speed", "size")]
    assert all(count > 1 for count in counted.values())  # in which order: tests/embedded/test_parity.py
    assert [row["id"] for row in report["targets"]] == list(CHIPS)


@pytest.mark.slow
def test_the_threshold_is_written_for_the_model(run):
    about = json.loads((run / "embedded" / "threshold.json").read_text())
    report = json.loads((run / "embedded" / "report.json").read_text())
    model = (run / "embedded" / "model_int8.tflite").read_bytes()
    assert about["model_sha256"] == hashlib.sha256(model).hexdigest()
    assert about["threshold"] == report["threshold"] and about["chosen_on"] == "validation"
    assert about["classes"] == report["classes"] == list(Dataset.load(run / "data").classes)
    assert f"SMILE_THRESHOLD ({about['score']})" in (run / "embedded" / "smile.h").read_text()


@pytest.mark.slow
def test_saliency_has_every_region_of_every_network_and_method(run):
    table = pd.read_csv(run / "saliency" / "regions.csv")
    assert list(table.columns) == measure.COLUMNS == [
        "data", "model", "method", "control", "region", "n_faces", "area_share", "saliency_share",
        "enrichment", "enrichment_low", "enrichment_high",
        "auc_loss_hidden", "auc_loss_low", "auc_loss_high", "auc_alone",
    ]  # fmt: skip
    assert set(table["control"]) == {"none", "random weights", "random labels"}
    assert set(table["data"]) == {"synthetic", "synthetic AU12 only", "synthetic AU6 only", "synthetic both"}
    keys = ["data", "control", "model", "method"]
    maps_of = table[table["saliency_share"].notna()]
    assert (maps_of.groupby(keys).size() == len(REGIONS) + len(SUMS)).all()
    networks = table[(table["data"] == "synthetic") & (table["control"] == "none")]["model"].nunique()
    assert networks >= 3 and len(maps_of.groupby(keys)) == len(METHODS) * (2 * networks + 1 + 3)
    shares = maps_of[maps_of["region"].isin(REGIONS)].groupby(keys)[["area_share", "saliency_share"]].sum()
    np.testing.assert_allclose(shares, 1, atol=1e-4)
    hidden = table[table["auc_loss_hidden"].notna()]
    assert set(hidden["method"]) == {"hidden, mean fill", "hidden, blur", "random squares"}
    assert hidden["auc_alone"].notna().equals(hidden["method"] == "hidden, mean fill")
    with np.load(run / "saliency" / "maps.npz", allow_pickle=False) as maps:
        assert len(maps.files) == len(METHODS) * (networks + 2 + 3)


@pytest.mark.slow
def test_saliency_verdict_has_its_figures_and_what_each_control_said(run):
    verdict = json.loads((run / "saliency" / "verdict.json").read_text())
    methods = {*METHODS, *HIDING}
    assert set(verdict["methods"]) == methods == {row["method"] for row in verdict["figures"]}
    checks = pd.DataFrame(verdict["controls"])
    each = {"random weights", "random labels", "AU12 only", "AU6 only", "both"}
    assert all(set(rows["control"]) == each for _, rows in checks.groupby("method"))
    ranks = [row["rank"] for row in verdict["planted"]]
    assert ranks == sorted(ranks, reverse=True)
    assert {row["method"] for row in verdict["planted"]} == {*METHODS, *REFERENCES}
    assert {row["method"] for row in verdict["randomisation"]} == {*METHODS, "random map"}
    assert list(verdict["beyond_untrained"]) == ["synthetic"] and verdict["untrained"]["networks"] > 2
    scored = pd.read_csv(run / "saliency" / "planted.csv")
    assert set(scored["cue"]) == {"AU12 only", "AU6 only", "both"} and (scored["n_faces"] > 0).all()
    assert scored[["pointing", "mass", "rank", "auc"]].stack().between(0, 1).all()
    assert verdict["narrowed_eyes"]["figures"] and verdict["n_faces"]["found"] > 0


@pytest.mark.slow
def test_provenance_says_what_ran_and_why(run):
    told = json.loads((run / "provenance.json").read_text())
    assert told["profile"] == "smoke" and set(told["steps"]) == set(NOTEBOOKS)
    for step in told["steps"].values():
        assert step["seconds"] > 0 and step["why"] and step["outputs"]


def papermill(
    source: Path, tmp_path: Path, *arguments: str, notebook: str = "01_data"
) -> subprocess.CompletedProcess:
    command = [
        str(Path(sys.executable).with_name("papermill")),
        f"notebooks/{notebook}.ipynb",
        str(tmp_path / "out.ipynb"),
    ]
    command += ["-f", "notebooks/profiles/smoke.yaml", "--no-progress-bar", *arguments]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
    environment = clean | {"PYTHONPATH": str(source), "TF_CPP_MIN_LOG_LEVEL": "2"}
    return subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, timeout=300)


@pytest.mark.slow
def test_plain_papermill_runs_a_notebook_on_other_parameters(built_book, tmp_path):
    done = papermill(
        built_book.source, tmp_path, "-p", "seed", "3", "-p", "run", "other", "-p", "n_faces", "80"
    )
    assert done.returncode == 0, done.stderr[-2000:]
    faces = Dataset.load(built_book.source / "runs" / "other" / "data")
    assert len(faces) == 80
    known = Dataset.load(built_book.source / "runs" / "smoke" / "data")
    assert (faces.images[0] != known.images[0]).any()


@pytest.mark.slow
@pytest.mark.nightly
def test_plain_papermill_makes_what_a_notebook_builds_on(built_book, tmp_path):
    done = papermill(
        built_book.source, tmp_path, "-p", "run", "alone", "-p", "n_faces", "120", "-p", "max_trials", "1",
        notebook="03_meta_search",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    run = built_book.source / "runs" / "alone"
    parts = {part for part in ("data", "baseline", "search", "embedded", "saliency") if (run / part).exists()}
    assert parts == {"data", "baseline", "search"} and not list(run.glob(".*.partial"))
    assert len(Dataset.load(run / "data")) == 120
    assert len(pd.read_csv(run / "search" / "trials.csv")) == 1  # both searches begin with the same
    assert {path.stem for path in (run / "search" / "figures").glob("*.svg")} >= {"frontier"}
    models = {path.name for path in (run / "search" / "models").iterdir()}
    best = json.loads((run / "search" / "best.json").read_text())
    assert models == {f"{friend['fingerprint']}-seed0.keras" for friend in best.values()}
    cells = nbformat.read(tmp_path / "out.ipynb", as_version=4).cells
    assert all(cell.execution_count for cell in cells if cell.cell_type == "code")
