"""`emolib verify published/`: compute again what is published, and say what agrees.

Here: what networks cost, the losses, the model card, the C, bit for bit and on the emulated chip. What takes
the photographs is in verify_quality. What takes the other networks or the search is not computed and listed
in NOT_RECOMPUTED: `emolib run --profile paper` makes it, in hours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from emolib.files import read_json
from emolib.report import results

SAME = "the same"
EMULATED = 20  # frames for the emulated chip
INSTRUCTIONS_TOLERANCE = 0.01  # they hardly depend on the frame
NOT_RECOMPUTED = {
    "quality of the baseline and the poster's networks": "their weights are too large to publish",
    "search.csv, frontier.csv": "the search trains many networks",
    "saliency": "most of it looks into the baseline",
    "label_noise.json": "it trains networks",
}


@dataclass(frozen=True)
class Check:
    """One thing that is published and what came of computing it again; `agrees` is None if that failed."""

    what: str
    published: str
    recomputed: str
    agrees: bool | None


def same(what: str, published: str | bytes, again: str | bytes) -> Check:
    """A file beside the same made anew."""
    unit = "bytes" if isinstance(published, bytes) else "characters"
    return Check(
        what, f"{len(published):,} {unit}", SAME if published == again else "others", published == again
    )


class Published:
    """What `emolib publish` wrote into `folder`. Raises ValueError naming the files that are missing."""

    def __init__(self, folder: Path):
        """Read `folder`."""
        from emolib.report.publish import FILES

        self.folder = Path(folder)
        if missing := [name for name in FILES if not (self.folder / name).is_file()]:
            raise ValueError(f"folder: expected what emolib publish writes, got no {', '.join(missing)}")
        rows = pd.read_csv(self.folder / "results.csv")
        self.rows = rows[rows["source"] == results.PUBLISHED]
        self.report = read_json(self.folder / "embedded.json")
        self.provenance = read_json(self.folder / "provenance.json")
        self.data = read_json(self.folder / "data" / "report.json")
        self.failures = pd.read_csv(self.folder / "failures.csv")
        self.friends = results.read_specs(self.folder)
        self.models = results.REFERENCE | results.friends(self.friends)
        self.friend = next(name for name in self.friends if results.int8_name(name) == self.report["model"])

    def text(self, name: str) -> str:
        """A file's text."""
        return (self.folder / name).read_text(encoding="utf-8")

    @property
    def model_bytes(self) -> bytes:
        """friend.tflite."""
        return (self.folder / "friend.tflite").read_bytes()

    def source(self):
        """The C of friend.tflite, emitted anew: a c99.Source."""
        from emolib.embedded import graph
        from emolib.embedded.codegen import c99

        threshold = graph.read(self.model_bytes).byte(self.report["threshold"])
        about = f"{self.friend} of the run {self.provenance['run']}."
        return c99.emit(self.model_bytes, threshold=threshold, about=about)


def verify(folder: Path, *, data_dir: str = "", frames: int = 2000, progress: bool = True) -> Iterator[Check]:
    """Yield a Check for each thing in `folder` (as `publish` writes it) that can be computed again.

    Args:
        folder: published/.
        data_dir: the photographs, folder or .tar; "": only what needs none is computed.
        frames: that the C and TFLite score, at least; all test faces are among them.
        progress: show bars.

    Raises:
        ValueError: `folder` misses a file, or `data_dir` holds no such photographs.
    """
    if frames < 1:
        raise ValueError(f"--frames: expected at least 1, got {frames}")
    if data_dir and not Path(data_dir).expanduser().exists():
        raise ValueError(f"--data-dir: expected the photographs, got no such file or folder: {data_dir}")
    published = Published(folder)
    yield from _costs(published)
    yield _losses(published.rows)
    yield _card(published)
    source = published.source()
    yield same("smile.c from friend.tflite", published.text("smile.c"), source.c)
    yield same("smile.h from friend.tflite", published.text("smile.h"), source.h)
    yield _chips(published.report)
    faces = None
    if data_dir or published.data["name"] == "synthetic":
        from emolib.report import verify_quality

        dataset = verify_quality.dataset(published, data_dir, progress=progress)
        yield from verify_quality.checks(published, dataset, data_dir, progress=progress)
        faces = dataset.images[dataset.indices("test")]
    yield from _bits(published, faces, frames, progress)


def _costs(published: Published) -> Iterator[Check]:
    from emolib.embedded import graph
    from emolib.embedded.chips import poster_seconds
    from emolib.networks.cost import cost

    words = "{:,} MACs, {:,} FLOPs, {:,} parameters"
    for name, row in published.rows.drop_duplicates("model").set_index("model").iterrows():
        model = published.models[name]
        found = cost(model.spec)
        counts = (found.macs, found.flops, found.params)
        stated = tuple(int(row[column]) for column in ("macs", "flops", "params"))
        near = np.isclose(row["est_runtime_s"], poster_seconds(found.flops), rtol=1e-4)
        yield Check(
            f"cost of {name}",
            words.format(*stated),
            words.format(*counts),
            bool(near and counts == stated and row["fingerprint"] == model.spec.fingerprint),
        )
    in_file, stated = (
        sum(one.macs for one in graph.read(published.model_bytes).operators),
        published.report["macs"],
    )
    yield Check("MACs of friend.tflite", f"{stated:,}", f"{in_file:,}", in_file == stated)


def _losses(rows: pd.DataFrame) -> Check:
    from emolib import metrics

    baseline = rows[rows["role"] == "baseline"].set_index("split")["auc"]
    again = np.array([metrics.delta_auc(row.auc, baseline[row.split]) for row in rows.itertuples()])
    apart = float(np.abs(again - rows["delta_auc"]).max())
    return Check(
        "losses against the baseline", f"{len(rows)} rows", f"at most {apart:.0e} apart", apart < 1e-4
    )


def _card(published: Published) -> Check:
    from emolib.report.model_card import card

    noise = read_json(published.folder / "label_noise.json")
    again = card(
        published.rows, published.report, published.data, noise, published.provenance, published.failures
    )
    return same("model_card.md from the published figures", published.text("model_card.md"), again)


def _chips(report: dict) -> Check:
    from emolib.embedded import chips

    stated, core = report["targets"], {chip.name: chip.core for chip in chips.CHIPS.values()}
    again = chips.summary({core[row["name"]]: row["instructions"] for row in stated if row["name"] in core})
    alike = json.loads(json.dumps(again)) == stated
    return Check("time, energy and battery life from instructions", f"{len(stated)} chips",
                 SAME if alike else "others", alike)  # fmt: skip


def _bits(published: Published, faces, frames: int, progress: bool) -> Iterator[Check]:
    """The C against TFLite on this computer and on the emulated chip; on drawn faces if `faces` is None."""
    from emolib.embedded import firmware, parity

    if faces is None:
        from emolib.data.sources import load

        faces = load("synthetic", n_faces=100, label_noise=0, seed=0, progress=False)[0].images
    report, model_bytes, source = published.report, published.model_bytes, published.source()
    n, words = max(frames, len(faces)), "{:,} of {:,} frames differ"
    here = parity.on_host(model_bytes, source, parity.frames(faces, n, seed=0), total=n, progress=progress)
    yield Check("C against TFLite, on this computer",
                words.format(report["parity_host_mismatches"], report["parity_host_runs"]),
                words.format(here.mismatches, here.runs), here.mismatches == 0)  # fmt: skip
    what, counted = "C on the emulated chip", report["instructions_per_inference"]
    if counted is None:
        yield Check(what, "not counted", "not counted", None)
        return
    stated = f"{counted:,.0f} instructions, {report['flash_bytes']:,} bytes of flash"
    try:
        chip = parity.on_chip(model_bytes, source, faces[:EMULATED])
    except (firmware.EmulatorMissing, firmware.TooLarge) as problem:
        yield Check(what, stated, str(problem), None)
        return
    near = np.isclose(chip.looks.instructions, counted, rtol=INSTRUCTIONS_TOLERANCE)
    alike = (chip.sizes.flash, chip.sizes.ram) == (report["flash_bytes"], report["ram_bytes"])
    found = f"{chip.looks.instructions:,.0f} instructions, {chip.sizes.flash:,} bytes of flash; "
    yield Check(what, stated, found + words.format(chip.parity.mismatches, chip.parity.runs),
                bool(near and alike and chip.parity.mismatches == 0))  # fmt: skip
