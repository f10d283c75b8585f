"""`emolib verify published/`: compute again what is published, from the photographs, and say what agrees.

What can be computed from published/ and the photographs is: what networks cost, the quality of the two
friends (their networks are published), the int8 file, its C, its time and energy on chips. What takes the
other networks or the search (hours) is not, and is listed as such: `emolib run --profile paper` makes it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from emolib import results
from emolib.run import read_json

AUC_TOLERANCE = 0.0005  # other processors add up in another order, which moves a face or two
SHARE_TOLERANCE = 0.002  # two faces of the test split
INSTRUCTIONS_TOLERANCE = 0.01  # they hardly depend on the frame
SAME = "the same"
EMULATED = 20  # frames for the emulated chip
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
    from emolib.publish import DRAWN, FILES

    folder = Path(folder)
    if missing := [name for name in FILES if not (folder / name).is_file()]:
        raise ValueError(f"published: expected what emolib publish writes, got no {', '.join(missing)}")
    if frames < 1:
        raise ValueError(f"--frames: expected at least 1, got {frames}")
    rows = pd.read_csv(folder / "results.csv")
    rows = rows[~rows["source"].isin(["poster", "published"])]
    report, provenance = read_json(folder / "embedded.json"), read_json(folder / "provenance.json")
    yield from _costs(folder, rows)
    yield _losses(rows)
    yield _card(folder, rows, report, provenance)
    yield from _c(folder, report, provenance)
    yield _chips(report)
    faces = None
    if data_dir or provenance["parameters"]["data"] == DRAWN:
        dataset = _dataset(provenance, data_dir, progress)
        yield from _faces(dataset, folder, provenance)
        yield from _friends(dataset, folder, rows)
        files = _int8_files(dataset, folder, report, provenance, progress)
        yield _same(
            "friend.tflite from friend.keras",
            (folder / "friend.tflite").read_bytes(),
            files[report["training_seed"]],
        )
        yield from _int8_quality(dataset, folder, files, rows, report, data_dir, progress)
        faces = dataset.images[dataset.indices("test")]
    yield from _bits(folder, report, faces, frames, progress)


def _specs(folder: Path) -> dict:
    from emolib import models

    return models.REFERENCE | results.read_specs(folder)


def _costs(folder: Path, rows: pd.DataFrame) -> Iterator[Check]:
    from emolib.cost import cost
    from emolib.embedded import graph
    from emolib.embedded.targets import poster_seconds

    specs = _specs(folder)
    for name, row in rows.drop_duplicates("model").set_index("model").iterrows():
        found = cost(specs[name.removesuffix(" int8")])
        counts = (found.macs, found.flops, found.params)
        stated = tuple(int(row[column]) for column in ("macs", "flops", "params"))
        seconds = poster_seconds(found.flops)
        same = counts == stated and np.isclose(row["est_runtime_s"], seconds, rtol=1e-4)
        words = "{:,} MACs, {:,} FLOPs, {:,} parameters"
        yield Check(f"cost of {name}", words.format(*stated), words.format(*counts), bool(same))
    in_file = sum(one.macs for one in graph.read((folder / "friend.tflite").read_bytes()).operators)
    stated = read_json(folder / "embedded.json")["macs"]
    yield Check("MACs of friend.tflite", f"{stated:,}", f"{in_file:,}", in_file == stated)


def _losses(rows: pd.DataFrame) -> Check:
    from emolib import metrics

    baseline = rows[rows["model"] == results.BASELINE].set_index("split")["auc"]
    again = np.array([metrics.delta_auc(row.auc, baseline[row.split]) for row in rows.itertuples()])
    apart = float(np.abs(again - rows["delta_auc"]).max())
    return Check(
        "losses against the baseline", f"{len(rows)} rows", f"at most {apart:.0e} apart", apart < 1e-4
    )


def _card(folder: Path, rows: pd.DataFrame, report: dict, provenance: dict) -> Check:
    from emolib.model_card import card

    data, noise = read_json(folder / "data" / "report.json"), read_json(folder / "label_noise.json")
    again = card(rows, report, data, noise, provenance, pd.read_csv(folder / "failures.csv"))
    return _same(
        "model_card.md from the published figures", (folder / "model_card.md").read_text("utf-8"), again
    )


def _same(what: str, published: str | bytes, again: str | bytes) -> Check:
    """A file and the same made anew."""
    unit = "bytes" if isinstance(published, bytes) else "characters"
    same = published == again
    return Check(what, f"{len(published):,} {unit}", SAME if same else "others", same)


def _c(folder: Path, report: dict, provenance: dict) -> Iterator[Check]:
    source = _source(
        folder, report, f"{report['model'].removesuffix(' int8')} of the run {provenance['run']}."
    )
    for name, text in (("smile.c", source.c), ("smile.h", source.h)):
        yield _same(f"{name} from friend.tflite", (folder / name).read_text("utf-8"), text)


def _source(folder: Path, report: dict, about: str = ""):
    from emolib.embedded import c99, graph

    model_bytes = (folder / "friend.tflite").read_bytes()
    return c99.emit(model_bytes, threshold=graph.read(model_bytes).byte(report["threshold"]), about=about)


def _chips(report: dict) -> Check:
    from emolib.embedded import targets

    stated = report["targets"]
    core = {chip.name: chip.core for chip in targets.CHIPS.values()}
    again = targets.summary({core[row["name"]]: row["instructions"] for row in stated if row["name"] in core})
    same = json.loads(json.dumps(again)) == stated
    return Check("time, energy and battery life from instructions", f"{len(stated)} chips",
                 SAME if same else "others", same)  # fmt: skip


def _dataset(provenance: dict, data_dir: str, progress: bool):
    from emolib import data

    given = provenance["parameters"]
    options = {
        name: given[name] for name in ("n_faces", "label_noise", "seed", "near_duplicates", "positive")
    }
    return data.load(given["data"], data_dir=data_dir, progress=progress, **options)[0]


def _faces(dataset, folder: Path, provenance: dict) -> Iterator[Check]:
    stated = read_json(folder / "data" / "report.json")
    people = len(np.unique(dataset.groups))
    words = "{:,} of {:,} people"
    yield Check("faces", words.format(stated["faces"], stated["people"]), words.format(len(dataset), people),
                (stated["faces"], stated["people"]) == (len(dataset), people))  # fmt: skip
    digest = provenance["dataset"]["digest"]
    yield Check("pictures, labels, people and split, SHA-256", digest[:12], dataset.digest[:12],
                digest == dataset.digest)  # fmt: skip


def _trainings(folder: Path, spec) -> dict[int, Path]:
    """The published trainings of `spec` by seed."""
    files = sorted((folder / "networks").glob(f"{spec.fingerprint}-seed*.keras"))
    return {int(file.stem.rpartition("seed")[2]): file for file in files}


def _friends(dataset, folder: Path, rows: pd.DataFrame) -> Iterator[Check]:
    """Quality of the networks in networks/, scored again on validation and test."""
    from emolib.evaluation import score_splits, scorer

    for name, spec in results.read_specs(folder).items():
        scores = [
            score_splits(dataset, scorer(file), model=name, seed=seed)
            for seed, file in _trainings(folder, spec).items()
        ]
        yield from _quality(dataset, pd.concat(scores), {name: spec}, rows)


def _quality(dataset, scores: pd.DataFrame, specs: dict, rows: pd.DataFrame) -> Iterator[Check]:
    """The rows of the table that `scores` make, beside those that are published."""
    words = (
        "AUC {auc:.4f} ({auc_low:.4f} to {auc_high:.4f}), accuracy {accuracy:.3f}, {n_seeds:.0f} trainings"
    )
    near = dict.fromkeys(("auc", "auc_low", "auc_high"), AUC_TOLERANCE)
    near |= dict.fromkeys(("accuracy", "precision", "recall"), SHARE_TOLERANCE)
    near |= {"n_images": 0, "n_seeds": 0}
    again = results.rows(scores.round({"score": 6}), dataset, specs, source="verified")
    for row in again.to_dict("records"):
        of = (rows["model"] == row["model"]) & (rows["split"] == row["split"])
        stated = rows[of].iloc[0].to_dict()
        agrees = all(abs(stated[name] - row[name]) <= most for name, most in near.items())
        yield Check(f"{row['model']} on {row['split']}", words.format(**stated), words.format(**row), agrees)


def _int8_files(dataset, folder: Path, report: dict, provenance: dict, progress: bool) -> dict[int, bytes]:
    """Each training of the friend as int8, by seed; what friend.tflite was made of from friend.keras."""
    import keras

    from emolib.embedded import quantise

    train, val = (dataset.indices(split) for split in ("train", "val"))
    parameters, made = provenance["parameters"], {}
    for seed, file in _trainings(folder, _specs(folder)[report["model"].removesuffix(" int8")]).items():
        path = folder / "friend.keras" if seed == report["training_seed"] else file
        made[seed] = quantise.quantise(
            keras.saving.load_model(path, compile=False),
            dataset.images[train], dataset.images[val], dataset.labels[val],
            n_calibration=parameters["n_calibration"], seed=parameters["seed"], progress=progress,
        ).model_bytes  # fmt: skip
    return made


def _int8_quality(
    dataset, folder: Path, files: dict, rows: pd.DataFrame, report: dict, data_dir: str, progress: bool
) -> Iterator[Check]:
    """Its quality, the threshold that validation faces choose, and on whom it fails."""
    from functools import partial

    from emolib import metrics
    from emolib.embedded import tflite
    from emolib.evaluation import score_splits
    from emolib.failures import failures, groups

    chosen = report["training_seed"]
    files = files | {chosen: (folder / "friend.tflite").read_bytes()}
    scores = pd.concat(
        score_splits(
            dataset, partial(tflite.predict, of, progress=progress), model=report["model"], seed=seed
        )
        for seed, of in files.items()
    )
    name = report["model"].removesuffix(" int8")
    yield from _quality(dataset, scores, {name: _specs(folder)[name]}, rows)
    scores = scores[scores["seed"] == chosen]
    of_val = scores[scores["split"] == "val"]
    threshold = metrics.best_threshold(of_val["label"], of_val["score"])
    yield Check("threshold of a smile", f"{report['threshold']:.4f}", f"{threshold:.4f}",
                abs(threshold - report["threshold"]) < 1e-6)  # fmt: skip
    again = failures(scores, groups(dataset, data_dir=data_dir), threshold=threshold)
    stated = pd.read_csv(folder / "failures.csv")
    columns = ["kind", "group", "n", "wrong"]
    same = stated[columns].astype(str).equals(again[columns].astype(str))
    words, wrong = (
        "{} groups, {} wrong answers",
        [of["wrong"][of["kind"] == "label"].sum() for of in (stated, again)],
    )
    yield Check(
        "on whom it fails", words.format(len(stated), wrong[0]), words.format(len(again), wrong[1]), same
    )


def _bits(folder: Path, report: dict, faces, frames: int, progress: bool) -> Iterator[Check]:
    """The C against TFLite on this computer and on the emulated chip; on drawn faces if `faces` is None."""
    from emolib.embedded import firmware, parity

    if faces is None:
        from emolib.data import load

        faces = load("synthetic", n_faces=100, label_noise=0, seed=0, progress=False)[0].images
    model_bytes, source = (folder / "friend.tflite").read_bytes(), _source(folder, report)
    n = max(frames, len(faces))
    here = parity.on_host(model_bytes, source, parity.frames(faces, n, seed=0), total=n, progress=progress)
    words = "{:,} of {:,} frames differ"
    yield Check("C against TFLite, on this computer",
                words.format(report["parity_host_mismatches"], report["parity_host_runs"]),
                words.format(here.mismatches, here.runs), here.mismatches == 0)  # fmt: skip
    stated = (
        f"{report['instructions_per_inference']:,.0f} instructions, {report['flash_bytes']:,} bytes of flash"
    )
    what = "C on the emulated chip"
    try:
        chip = parity.on_chip(model_bytes, source, faces[:EMULATED])
    except firmware.EmulatorMissing as problem:
        yield Check(what, stated, str(problem), None)
        return
    near = np.isclose(
        chip.looks.instructions, report["instructions_per_inference"], rtol=INSTRUCTIONS_TOLERANCE
    )
    same = (chip.sizes.flash, chip.sizes.ram) == (report["flash_bytes"], report["ram_bytes"])
    yield Check(
        what, stated,
        f"{chip.looks.instructions:,.0f} instructions, {chip.sizes.flash:,} bytes of flash; "
        + words.format(chip.parity.mismatches, chip.parity.runs),
        bool(near and same and chip.parity.mismatches == 0),
    )  # fmt: skip
