"""What `emolib verify` computes again from the photographs: split, quality, the int8 file, its failures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.embedded import quantise, tflite
from emolib.report import results
from emolib.report.check import Check, same
from emolib.report.failures import failures, groups
from emolib.report.published import Published
from emolib.training.evaluate import score_splits, scorer

AUC_TOLERANCE = 0.0005  # other processors add up in another order, which moves a face or two
SHARE_TOLERANCE = 0.002  # two faces of the test split
TOLERANCES = {
    **dict.fromkeys(("auc", "auc_low", "auc_high"), AUC_TOLERANCE),
    **dict.fromkeys(("accuracy", "precision", "recall"), SHARE_TOLERANCE),
    **dict.fromkeys(("n_images", "n_seeds"), 0),
}


def checks(published: Published, faces: Dataset, data_dir: str, *, progress: bool) -> Iterator[Check]:
    """Yield a Check for the faces, each friend's row of the table, the int8 file and on whom it fails."""
    yield from _faces(published, faces)
    for spec in published.friends.values():
        scored = [(seed, scorer(file)) for seed, file in published.trainings(spec).items()]
        yield from _rows(published, faces, _scores(faces, scored, spec.name))
    files = _int8_files(published, faces, progress)
    chosen = published.report["training_seed"]
    yield same("friend.tflite from friend.keras", published.model_bytes, files[chosen])
    files[chosen] = published.model_bytes
    scored = [(seed, partial(tflite.predict, of, progress=progress)) for seed, of in files.items()]
    scores = _scores(faces, scored, published.report["model"])
    yield from _rows(published, faces, scores)
    yield from _failures(published, faces, scores[scores["seed"] == chosen], data_dir)


def _faces(published: Published, faces: Dataset) -> Iterator[Check]:
    words, people = "{:,} of {:,} people", len(np.unique(faces.groups))
    stated, found = (published.data["faces"], published.data["people"]), (len(faces), people)
    yield Check("faces", words.format(*stated), words.format(*found), stated == found)
    digest, what = published.provenance["dataset"]["digest"], "pictures, labels, people and split, SHA-256"
    yield Check(what, digest[:12], faces.digest[:12], digest == faces.digest)


def _scores(faces: Dataset, scored: list, model: str) -> pd.DataFrame:
    return pd.concat(score_splits(faces, predict, model=model, seed=seed) for seed, predict in scored)


def _int8_files(published: Published, faces: Dataset, progress: bool) -> dict[int, bytes]:
    """Each training of the friend made int8, by seed; the chosen one from friend.keras."""
    import keras

    train, val = (faces.indices(split) for split in ("train", "val"))
    given, made = published.provenance["parameters"], {}
    chosen = {published.report["training_seed"]: published.folder / "friend.keras"}
    for seed, file in (published.trainings(published.friend) | chosen).items():
        made[seed] = quantise.quantise(
            keras.saving.load_model(file, compile=False),
            faces.images[train], faces.images[val], faces.labels[val],
            n_calibration=given["n_calibration"], seed=given["seed"], progress=progress,
        ).model_bytes  # fmt: skip
    return made


def _rows(published: Published, faces: Dataset, scores: pd.DataFrame) -> Iterator[Check]:
    """The rows of the table that `scores` make, beside those that are published."""
    words = (
        "AUC {auc:.4f} ({auc_low:.4f} to {auc_high:.4f}), accuracy {accuracy:.3f}, trainings: {n_seeds:.0f}"
    )
    rounded = scores.round({"score": 6})  # as files hold them
    for row in results.rows(rounded, faces, published.models, source="verified").to_dict("records"):
        of = (published.rows["model"] == row["model"]) & (published.rows["split"] == row["split"])
        stated = published.rows[of].iloc[0].to_dict()
        agrees = all(abs(stated[name] - row[name]) <= most for name, most in TOLERANCES.items())
        yield Check(f"{row['model']} on {row['split']}", words.format(**stated), words.format(**row), agrees)


def _failures(published: Published, faces: Dataset, scores: pd.DataFrame, data_dir: str) -> Iterator[Check]:
    """The threshold that validation faces choose, and on whom the friend fails at it."""
    of_val, stated = scores[scores["split"] == "val"], published.report["threshold"]
    threshold = metrics.best_threshold(of_val["label"], of_val["score"])
    yield Check("threshold of a smile", f"{stated:.4f}", f"{threshold:.4f}", abs(threshold - stated) < 1e-6)
    found = failures(scores, groups(faces, data_dir=data_dir), threshold=threshold)
    both = [of[["kind", "group", "n", "wrong"]] for of in (published.failures, found)]
    wrong = [of["wrong"][of["kind"] == "label"].sum() for of in both]
    words = [f"{len(of)} groups, {n} wrong answers" for of, n in zip(both, wrong, strict=True)]
    yield Check("on whom it fails", *words, both[0].astype(str).equals(both[1].astype(str)))
