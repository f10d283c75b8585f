"""What `emolib publish` wrote, read again: tables, reports, networks, and the faces that they are about."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from emolib.data import sources
from emolib.data.dataset import Dataset
from emolib.embedded import graph
from emolib.embedded.codegen import c99
from emolib.files import read_json
from emolib.networks.spec import ModelSpec
from emolib.report import results
from emolib.report.publish import FILES, NETWORKS
from emolib.training.evaluate import model_file


class Published:
    """What lies in `folder`. Raises ValueError naming the files that are missing."""

    def __init__(self, folder: Path):
        """Read `folder`."""
        self.folder = Path(folder)
        if missing := [name for name in FILES if not (self.folder / name).is_file()]:
            raise ValueError(f"folder: expected what emolib publish writes, got no {', '.join(missing)}")
        self.report, self.provenance, self.noise, self.data = (
            read_json(self.folder / name)
            for name in ("embedded.json", "provenance.json", "label_noise.json", "data/report.json")
        )
        self.rows = pd.read_csv(self.folder / "results.csv").query("source == @results.PUBLISHED")
        self.failures = pd.read_csv(self.folder / "failures.csv")
        self.friends = results.read_specs(self.folder)
        self.models = results.REFERENCE | results.friends(self.friends)
        self.friend = self.models[self.report["model"]].spec

    def text(self, name: str) -> str:
        """A file's text."""
        return (self.folder / name).read_text(encoding="utf-8")

    @property
    def model_bytes(self) -> bytes:
        """friend.tflite."""
        return (self.folder / "friend.tflite").read_bytes()

    def source(self) -> c99.Source:
        """The C of friend.tflite, emitted anew."""
        threshold = graph.read(self.model_bytes).byte(self.report["threshold"])
        about = f"{self.friend.name} of the run {self.provenance['run']}."
        return c99.emit(self.model_bytes, threshold=threshold, about=about)

    def trainings(self, spec: ModelSpec) -> dict[int, Path]:
        """The published trainings of `spec` by seed."""
        seeds = self.provenance["seeds"]
        files = {seed: self.folder / NETWORKS / model_file(spec, seed) for seed in seeds}
        return {seed: file for seed, file in files.items() if file.is_file()}

    def faces(self, data_dir: str, *, progress: bool) -> Dataset:
        """The faces, read and split again from `data_dir`, as the run's parameters say."""
        given = self.provenance["parameters"]
        names = ("n_faces", "label_noise", "seed", "near_duplicates", "positive")
        options = {name: given[name] for name in names}
        return sources.load(given["data"], data_dir=data_dir, progress=progress, **options)[0]
