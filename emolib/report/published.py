"""The folder that `emolib publish` wrote, read again: figures, networks, and how to make its C anew."""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from emolib.data.dataset import CLASSES, Dataset
from emolib.data.sources import load
from emolib.embedded import graph
from emolib.embedded.codegen import c99
from emolib.files import read_json
from emolib.networks.spec import ModelSpec
from emolib.report import results, scores
from emolib.report.publish import AS_THEY_ARE, FILES, NETWORKS, PACKED_REPORT, ROOM, ROOM_REPORT, TFLITE
from emolib.training.evaluate import model_file
from emolib.workflow.stale import MAKER


class Published:
    """What `emolib publish` wrote to `folder`. Raises ValueError naming the files that are missing."""

    def __init__(self, folder: Path):
        """Read `folder`."""
        self.folder = folder
        if missing := [name for name in FILES if not (folder / name).is_file()]:
            raise ValueError(f"folder: expected what emolib publish writes, got no {', '.join(missing)}")
        reports = ("embedded.json", "provenance.json", "label_noise.json", "data/report.json")
        self.report, self.provenance, self.noise, self.data = (read_json(folder / name) for name in reports)
        self.model_bytes = (folder / "friend.tflite").read_bytes()
        self.rows = pd.read_csv(folder / "results.csv").query("source == @results.PUBLISHED")
        self.failures = pd.read_csv(folder / "failures.csv")
        self.friends = results.read_specs(folder)
        self.models = results.KNOWN | results.friends(self.friends) | results.rooms(folder / ROOM)
        self.room, self.baseline = (read_json(folder / name) for name in (ROOM_REPORT, PACKED_REPORT))
        made = self.provenance["steps"].get(MAKER[ROOM], {}).get("key", {})  # maybe of a run before
        self.of_room = self.provenance["parameters"] | made.get("parameters", {})
        friend = made.get("upstream", {}).get(AS_THEY_ARE[TFLITE])
        self.room_has_friend = friend in (None, hashlib.sha256(self.model_bytes).hexdigest())
        self.friend = self.models[self.report["model"]].spec
        file = folder / scores.FILE  # not of earlier versions
        self.scores = scores.read(file) if file.is_file() else None

    def text(self, name: str) -> str:
        """A file's text."""
        return (self.folder / name).read_text(encoding="utf-8")

    @cached_property
    def source(self) -> c99.Source:
        """The C of friend.tflite, emitted anew."""
        threshold = graph.read(self.model_bytes).byte(self.report["threshold"])
        about = f"{self.friend.name} of the run {self.provenance['run']}."
        command = f"emolib run --profile {self.provenance['profile']}"
        classes = tuple(self.report.get("classes", CLASSES))
        return c99.emit(self.model_bytes, threshold=threshold, about=about, command=command, classes=classes)

    def trainings(self, spec: ModelSpec) -> dict[int, Path]:
        """The published trainings of `spec` by seed."""
        seeds = self.provenance["seeds"]
        files = {seed: self.folder / NETWORKS / model_file(spec, seed) for seed in seeds}
        return {seed: file for seed, file in files.items() if file.is_file()}

    def faces(self, data_dir: str, *, progress: bool, **other: Any) -> Dataset:
        """The faces, read and split again from `data_dir`, as the run's parameters, or `other` ones, say."""
        given = self.provenance["parameters"] | other
        names = (
            "n_faces", "label_noise", "seed", "near_duplicates", "positive", "person_from", "held_out",
        )  # fmt: skip
        options = {name: given[name] for name in names if name in given}
        return load(given["data"], data_dir=data_dir, progress=progress, **options)[0]
