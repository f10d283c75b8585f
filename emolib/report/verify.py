"""`emolib verify published/`: compute again what is published, and say what agrees.

Here: what networks cost, the losses, the model card, the C, bit for bit and on the emulated chip. What takes
the photographs is in verify_quality. What takes the other networks or the search is not computed and listed
in NOT_RECOMPUTED: `emolib run --profile paper` makes it, in hours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.sources import load
from emolib.embedded import chips, firmware, graph, parity
from emolib.networks.cost import cost
from emolib.report import verify_quality
from emolib.report.cards import model_card
from emolib.report.check import SAME, Check, same
from emolib.report.publish import DRAWN
from emolib.report.published import Published

EMULATED = 20  # frames for the emulated chip
INSTRUCTIONS_TOLERANCE = 0.01  # they hardly depend on the frame
NOT_RECOMPUTED = {
    "quality of the baseline and the poster's networks": "their weights are too large to publish",
    "search.csv, frontier.csv": "the search trains many networks",
    "saliency": "most of it looks into the baseline",
    "label_noise.json": "it trains networks",
}


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
    if data_dir or published.data["name"] == DRAWN:
        dataset = published.faces(data_dir, progress=progress)
        yield from verify_quality.checks(published, dataset, data_dir, progress=progress)
        faces = dataset.images[dataset.indices("test")]
    yield from _bits(published, faces, frames, progress)


def _costs(published: Published) -> Iterator[Check]:
    words, counted = "{:,} MACs, {:,} FLOPs, {:,} parameters", ["macs", "flops", "params"]
    for name, row in published.rows.drop_duplicates("model").set_index("model").iterrows():
        spec = published.models[name].spec
        found = cost(spec)
        again, stated = [getattr(found, each) for each in counted], [int(row[each]) for each in counted]
        near = bool(np.isclose(row["est_runtime_s"], chips.poster_seconds(found.flops), rtol=1e-4))
        alike = near and again == stated and row["fingerprint"] == spec.fingerprint
        yield Check(f"cost of {name}", words.format(*stated), words.format(*again), alike)
    in_file = sum(one.macs for one in graph.read(published.model_bytes).operators)
    stated = published.report["macs"]
    yield Check("MACs of friend.tflite", f"{stated:,}", f"{in_file:,}", in_file == stated)


def _losses(rows: pd.DataFrame) -> Check:
    baseline = rows[rows["role"] == "baseline"].set_index("split")["auc"]
    again = np.array([metrics.delta_auc(row.auc, baseline[row.split]) for row in rows.itertuples()])
    apart, what = float(np.abs(again - rows["delta_auc"]).max()), "losses against the baseline"
    return Check(what, f"{len(rows)} rows", f"at most {apart:.0e} apart", apart < 1e-4)


def _card(published: Published) -> Check:
    of = published
    again = model_card(of.friend.name, of.rows, of.report, of.data, of.noise, of.provenance, of.failures)
    return same("model_card.md from the published figures", published.text("model_card.md"), again)


def _chips(report: dict) -> Check:
    stated, core = report["targets"], {chip.name: chip.core for chip in chips.CHIPS.values()}
    again = chips.summary({core[row["name"]]: row["instructions"] for row in stated if row["name"] in core})
    alike, what = json.loads(json.dumps(again)) == stated, "time, energy and battery life from instructions"
    return Check(what, f"{len(stated)} chips", SAME if alike else "others", alike)


def _bits(published: Published, faces, frames: int, progress: bool) -> Iterator[Check]:
    """The C against TFLite on this computer and on the emulated chip; on drawn faces if `faces` is None."""
    if faces is None:
        faces = load(DRAWN, n_faces=100, label_noise=0, seed=0, progress=False)[0].images
    report, model_bytes, source = published.report, published.model_bytes, published.source()
    n, words = max(frames, len(faces)), "{:,} of {:,} frames differ"
    here = parity.on_host(model_bytes, source, parity.frames(faces, n, seed=0), total=n, progress=progress)
    stated = words.format(report["parity_host_mismatches"], report["parity_host_runs"])
    found = words.format(here.mismatches, here.runs)
    yield Check("C against TFLite, on this computer", stated, found, here.mismatches == 0)
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
    near = bool(np.isclose(chip.looks.instructions, counted, rtol=INSTRUCTIONS_TOLERANCE))
    alike = (chip.sizes.flash, chip.sizes.ram) == (report["flash_bytes"], report["ram_bytes"])
    found = f"{chip.looks.instructions:,.0f} instructions, {chip.sizes.flash:,} bytes of flash; "
    found += words.format(chip.parity.mismatches, chip.parity.runs)
    yield Check(what, stated, found, near and alike and chip.parity.mismatches == 0)
