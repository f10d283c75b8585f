"""The notebooks on anyone's own pictures, from parameters alone: a folder of faces, drawn here."""

import json
import os
import subprocess
import sys

import pandas as pd
import pytest
from conftest import copy_tree
from PIL import Image

from emolib.data.dataset import Dataset
from emolib.data.drawn import faces as synthetic

KINDS = ("png", "jpg", "webp", "tiff", "gif")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A copy of the source tree with a folder `mine`: 200 faces in two classes, a copy, and no picture."""
    source = copy_tree(tmp_path_factory.mktemp("own") / "source")
    drawn = synthetic.draw(200, seed=7, label_noise=0.0, progress=False)
    for row, image in enumerate(drawn.images[:, :, :, 0]):
        path = (
            source / "mine" / ("grin" if drawn.labels[row] else "rest") / f"{row}.{KINDS[row % len(KINDS)]}"
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).convert("RGB" if row % 2 else "L").save(path)
    first = next((source / "mine" / "grin").glob("*.png"))
    Image.open(first).resize((180, 180)).save(source / "mine" / "grin" / "again.jpg", quality=70)
    (source / "mine" / "rest" / "notes.txt").write_text("Thursday, in the garden")
    return source


@pytest.mark.slow
def test_a_run_on_a_folder_makes_the_whole_table(project):
    given = {"data": "folder", "data_dir": "mine", "positive": "grin", "n_faces": "0", "run": "own"}
    given |= {"max_trials": "2", "n_parity": "20", "n_device": "2", "n_saliency_faces": "2"}
    given |= {
        "smoothgrad_samples": "2",
        "short_epochs": "1",
        "framing": "crop",
    }  # other tests of runs go further
    clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
    done = subprocess.run(
        [sys.executable, "-m", "emolib", "run", "--profile", "smoke", "--no-book",
         *(part for name, value in given.items() for part in ("-p", name, value))],
        cwd=project, env=clean | {"PYTHONPATH": str(project)}, capture_output=True, text=True, timeout=900,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    run = project / "runs" / "own"
    faces = Dataset.load(run / "data")
    assert faces.name == "folder" and faces.images.shape == (201, 224, 224, 1) and faces.landmarks is None
    assert {name.split("/")[0] for name in faces.ids[faces.labels == 1]} == {"grin"}
    report = json.loads((run / "data" / "report.json").read_text())
    assert report["classes"] == ["rest", "grin"] and not report["people_known"]
    noise = json.loads((run / "data" / "label_noise.json").read_text())
    assert list(noise["per_class"]) == ["grin", "rest"]
    again = faces.groups[faces.ids == "grin/again.jpg"][0]
    assert (faces.groups == again).sum() == 2  # the near-duplicate and what it was made from
    assert pd.read_csv(run / "data" / "skips.csv")["id"].tolist() == ["rest/notes.txt"]
    assert json.loads((run / "data" / "near_duplicates.json").read_text())["across_splits"] == 0
    table = pd.read_csv(run / "results.csv").query("source == 'own' and split == 'test'")
    assert len(table) == 12 and table["auc"].between(0, 1).all()
    assert (run / "embedded" / "model_int8.tflite").is_file() and (run / "saliency" / "regions.csv").is_file()
