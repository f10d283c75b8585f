"""`emolib verify published/`: compute again what is published, and say what agrees.

What networks cost, how good all of them are, with every interval, from the scores under pseudonyms, the model
card, the C, bit for bit and on an emulated core; with the photographs also the split, the scores of the
friends, of linear models and of the packed baseline, the int8 file and on whom it fails. What takes the other
networks or the search is not computed and listed in NOT_RECOMPUTED: `emolib run --profile paper` makes it, in
hours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.sources import load
from emolib.embedded import chips, graph, parity, quantise, tflite
from emolib.networks.linear_models import LINEAR
from emolib.report import verify_room, verify_scores
from emolib.report.cards import COLUMNS, failures, groups, model_card
from emolib.report.check import (
    COST,
    COUNTED,
    EMULATED,
    SAME,
    TOLERANCES,
    Check,
    bits,
    check,
    same,
    unversioned,
)
from emolib.report.publish import DRAWN, PACKED
from emolib.report.published import Published
from emolib.training.evaluate import score_splits, scorer


def verify(
    folder: Path, *, data_dir: str = "", backgrounds: str = "", frames: int = 2000, progress: bool = True
) -> Iterator[Check]:
    """Yield a Check for each thing in `folder` (as `publish` writes it) that can be computed again.

    Args:
        folder: published/.
        data_dir: the photographs, folder or .tar; "": only what needs none is computed.
        backgrounds: the scenes of the friend in a room, alike.
        frames: that the C and TFLite score, at least; all test faces are among them.
        progress: show bars.

    Raises:
        ValueError: `folder` misses a file, or `data_dir` holds no such photographs.
    """
    if frames < 1:
        raise ValueError(f"--frames: expected at least 1, got {frames}")
    for what, path in {"--data-dir": data_dir, "--backgrounds": backgrounds}.items():
        if path and not Path(path).expanduser().exists():
            raise ValueError(f"{what}: expected pictures, got no such file or folder: {path}")
    of = Published(folder)
    yield from _costs(of)
    yield from verify_scores.checks(of)
    how = of.data, of.noise, of.provenance, of.failures, of.room, of.baseline
    card = model_card(of.friend.name, of.rows, of.report, *how)
    yield same("model_card.md from the published figures", of.text("model_card.md"), card)
    yield same("smile.c from friend.tflite", unversioned(of.text("smile.c")), unversioned(of.source.c))
    yield same("smile.h from friend.tflite", unversioned(of.text("smile.h")), unversioned(of.source.h))
    stated = of.report["targets"]
    counted = {chips.CHIPS[row["id"]].core: row["instructions"] for row in stated}
    again = {row["id"]: row for row in json.loads(json.dumps(chips.summary(counted)))}
    alike, n = all(again[row["id"]] == row for row in stated), f"{len(stated)} chips"
    yield Check("time, energy and battery life from instructions", n, SAME if alike else "others", alike)
    faces = dataset = None
    if data_dir or of.data["name"] == DRAWN:
        dataset = of.faces(data_dir, progress=progress)
        yield from _quality(of, dataset, data_dir, progress)
        faces = dataset.images[dataset.indices("test")]
    yield from _bits(of, faces, frames, progress)
    if of.room:
        if dataset and of.of_room["seed"] != of.provenance["parameters"]["seed"]:
            dataset = of.faces(data_dir, seed=of.of_room["seed"], progress=progress)
        yield from verify_room.checks(of, dataset, backgrounds, frames, progress)


def _costs(published: Published) -> Iterator[Check]:
    """What networks cost, and the losses that follow from the table itself."""
    rows = published.rows
    for name, row in rows.drop_duplicates("model").set_index("model").iterrows():
        of = published.models[name]
        stated, found = row[COUNTED].astype(int), [getattr(of.cost, each) for each in COUNTED]
        alike = stated.tolist() == found and row["fingerprint"] == of.fingerprint
        alike &= bool(np.isclose(row["est_runtime_s"], chips.poster_seconds(found[1]), rtol=1e-4))
        yield check(f"cost of {name}", COST, stated, found, alike)
    in_file = sum(one.macs for one in graph.read(published.model_bytes).operators)
    yield check("MACs of friend.tflite", "{:,}", [published.report["macs"]], [in_file])
    baseline = {(row.role, row.split): row.auc for row in rows.itertuples()}
    against = ((row.auc, published.models[row.model].baseline, row.split) for row in rows.itertuples())
    again = [metrics.delta_auc(auc, baseline[role, split]) for auc, role, split in against]
    apart, what = float(np.abs(again - rows["delta_auc"]).max()), "losses against the baseline"
    yield Check(what, f"{len(rows)} rows", f"at most {apart:.0e} apart", apart < 1e-4)


def _quality(published: Published, faces: Dataset, data_dir: str, progress: bool) -> Iterator[Check]:
    """The faces, what the networks say of them, the int8 file and on whom it fails."""
    report, n_groups = published.report, len(np.unique(faces.groups))
    counted = published.data["faces"], published.data["people"]
    yield check("faces", f"{{:,}} of {{:,}} {faces.group[1]}", counted, (len(faces), n_groups))
    digest = published.provenance["dataset"]["digest"]
    yield check("pictures, labels, people and split, SHA-256", "{:.12}", [digest], [faces.digest])
    for spec in (*published.friends.values(), *LINEAR.values()):
        if scored := {seed: scorer(file) for seed, file in published.trainings(spec).items()}:
            yield from verify_scores.of_networks(published, _scores(faces, scored, spec.name))
    if said := published.baseline:
        packed = partial(tflite.predict, (published.folder / PACKED).read_bytes(), progress=progress)
        test = _scores(faces, {said["training_seed"]: packed}, PACKED).query("split == 'test'")
        auc, stated = metrics.auc(test["label"], test["score"]), said["test_auc"]
        yield check(PACKED, "test AUC {:.4f}", [stated], [auc], abs(auc - stated) <= TOLERANCES["auc"])
    files, chosen = _int8_files(published, faces), report["training_seed"]
    yield same("friend.tflite from friend.keras", published.model_bytes, files[chosen])
    files[chosen] = published.model_bytes
    scored = {seed: partial(tflite.predict, of, progress=progress) for seed, of in files.items()}
    scores = _scores(faces, scored, report["model"])
    yield from verify_scores.of_networks(published, scores)
    scores = scores[scores["seed"] == chosen]
    of_val, stated = scores[scores["split"] == "val"], report["threshold"]
    threshold = metrics.best_threshold(of_val["label"], of_val["score"])
    yield check("threshold of a smile", "{:.4f}", [stated], [threshold], abs(threshold - stated) < 1e-6)
    found = failures(scores, groups(faces, data_dir=data_dir), faces, threshold=threshold)
    both = [of[["kind", "group", "n", "wrong"]] for of in (published.failures, found)]
    sizes = [(len(of), of["wrong"][of["kind"] == "label"].sum()) for of in both]
    told, again = (of.reindex(columns=COLUMNS[4:]).to_numpy() for of in (published.failures, found))
    alike = both[0].astype(str).equals(both[1].astype(str))
    alike = alike and np.allclose(told, again, atol=1e-3, equal_nan=True)
    yield check("on whom it fails", "{} groups, {} wrong answers", sizes[0], sizes[1], alike)


def _scores(faces: Dataset, scored: dict, model: str) -> pd.DataFrame:
    return pd.concat(score_splits(faces, of, model=model, seed=seed) for seed, of in scored.items())


def _int8_files(published: Published, faces: Dataset) -> dict[int, bytes]:
    """Each training of the friend made int8, by seed; the chosen one from friend.keras."""
    import keras

    given = published.provenance["parameters"]
    chosen = {published.report["training_seed"]: published.folder / "friend.keras"}
    how = {"n_calibration": given["n_calibration"], "seed": given["seed"]}
    return {
        seed: quantise.quantise(keras.saving.load_model(file, compile=False), faces, **how)
        for seed, file in (published.trainings(published.friend) | chosen).items()
    }


def _bits(published: Published, faces: np.ndarray | None, frames: int, progress: bool) -> Iterator[Check]:
    """The C against TFLite on this computer and on an emulated core; on drawn faces if `faces` is None."""
    if faces is None:
        faces = load(DRAWN, n_faces=100, label_noise=0, seed=0, progress=False)[0].images
    report, model_bytes, source = published.report, published.model_bytes, published.source
    shown = parity.frames(faces, max(frames, len(faces)), seed=0)
    here, few = parity.on_host(model_bytes, source, shown, progress=progress), faces[:EMULATED]
    counted, emulate = report["instructions_per_inference"], partial(parity.on_chip, model_bytes, source, few)
    yield from bits("C", report, counted, here, emulate)
