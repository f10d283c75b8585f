"""What `emolib verify` computes again from the photographs: split, quality, the int8 file, its failures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.data import sources
from emolib.data.dataset import Dataset
from emolib.networks.spec import ModelSpec
from emolib.report import results
from emolib.report.verify import Check, Published, same

AUC_TOLERANCE = 0.0005  # other processors add up in another order, which moves a face or two
SHARE_TOLERANCE = 0.002  # two faces of the test split
TOLERANCES = {
    **dict.fromkeys(("auc", "auc_low", "auc_high"), AUC_TOLERANCE),
    **dict.fromkeys(("accuracy", "precision", "recall"), SHARE_TOLERANCE),
    **dict.fromkeys(("n_images", "n_seeds"), 0),
}


def dataset(published: Published, data_dir: str, *, progress: bool) -> Dataset:
    """The faces of the published run, read and split again from `data_dir`, as its parameters say."""
    given = published.provenance["parameters"]
    names = ("n_faces", "label_noise", "seed", "near_duplicates", "positive")
    options = {name: given[name] for name in names}
    return sources.load(given["data"], data_dir=data_dir, progress=progress, **options)[0]


def checks(published: Published, faces: Dataset, data_dir: str, *, progress: bool) -> Iterator[Check]:
    """Yield a Check for the faces, each friend's row of the table, the int8 file and on whom it fails."""
    yield from _faces(published, faces)
    for name, spec in published.friends.items():
        yield from _rows(published, faces, _float_scores(published, faces, name, spec))
    files = _int8_files(published, faces, progress)
    chosen = published.report["training_seed"]
    yield same("friend.tflite from friend.keras", published.model_bytes, files[chosen])
    scores = _int8_scores(published, faces, files | {chosen: published.model_bytes}, progress)
    yield from _rows(published, faces, scores)
    yield from _failures(published, faces, scores[scores["seed"] == chosen], data_dir)


def _faces(published: Published, faces: Dataset) -> Iterator[Check]:
    words, people = "{:,} of {:,} people", len(np.unique(faces.groups))
    stated, found = (published.data["faces"], published.data["people"]), (len(faces), people)
    yield Check("faces", words.format(*stated), words.format(*found), stated == found)
    digest = published.provenance["dataset"]["digest"]
    what = "pictures, labels, people and split, SHA-256"
    yield Check(what, digest[:12], faces.digest[:12], digest == faces.digest)


def _trainings(published: Published, spec: ModelSpec) -> dict[int, Path]:
    """The published trainings of `spec` by seed."""
    files = sorted((published.folder / "networks").glob(f"{spec.fingerprint}-seed*.keras"))
    return {int(file.stem.rpartition("seed")[2]): file for file in files}


def _float_scores(published: Published, faces: Dataset, name: str, spec: ModelSpec) -> pd.DataFrame:
    from emolib.training.evaluate import score_splits, scorer

    trainings = _trainings(published, spec).items()
    return pd.concat(score_splits(faces, scorer(file), model=name, seed=seed) for seed, file in trainings)


def _int8_files(published: Published, faces: Dataset, progress: bool) -> dict[int, bytes]:
    """Each training of the friend made int8, by seed; the chosen one from friend.keras."""
    import keras

    from emolib.embedded import quantise

    train, val = (faces.indices(split) for split in ("train", "val"))
    given, made = published.provenance["parameters"], {}
    for seed, file in _trainings(published, published.friends[published.friend]).items():
        chosen = seed == published.report["training_seed"]
        network = keras.saving.load_model(
            published.folder / "friend.keras" if chosen else file, compile=False
        )
        made[seed] = quantise.quantise(
            network, faces.images[train], faces.images[val], faces.labels[val],
            n_calibration=given["n_calibration"], seed=given["seed"], progress=progress,
        ).model_bytes  # fmt: skip
    return made


def _int8_scores(
    published: Published, faces: Dataset, files: Mapping[int, bytes], progress: bool
) -> pd.DataFrame:
    from emolib.embedded import tflite
    from emolib.training.evaluate import score_splits

    model = published.report["model"]
    return pd.concat(
        score_splits(faces, partial(tflite.predict, of, progress=progress), model=model, seed=seed)
        for seed, of in files.items()
    )


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
    from emolib.report.failures import failures, groups

    of_val, stated = scores[scores["split"] == "val"], published.report["threshold"]
    threshold = metrics.best_threshold(of_val["label"], of_val["score"])
    yield Check("threshold of a smile", f"{stated:.4f}", f"{threshold:.4f}", abs(threshold - stated) < 1e-6)
    found = failures(scores, groups(faces, data_dir=data_dir), threshold=threshold)
    tables = [of[["kind", "group", "n", "wrong"]].astype(str) for of in (published.failures, found)]
    words = [
        f"{len(of)} groups, {of['wrong'][of['kind'] == 'label'].sum()} wrong answers"
        for of in (published.failures, found)
    ]
    yield Check("on whom it fails", *words, tables[0].equals(tables[1]))
