"""The networks of published/, or of a run, on another crowd: pictures that no training has to do with.

The loss is against the baseline on that crowd; of a published folder that is its first training, in int8.
Friends in a room are left out: they take frames, not faces.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from tqdm import tqdm

from emolib.data.dataset import Dataset
from emolib.data.picture_file import BATCH, batches
from emolib.embedded import given
from emolib.files import read_json
from emolib.report import results
from emolib.report.publish import AS_THEY_ARE, NETWORKS, PACKED, PACKED_REPORT, TFLITE

KERAS = (NETWORKS, "baseline/models", "search/models")  # folders of published/ and of a run
INT8 = {"embedded.json": TFLITE, "embedded/report.json": AS_THEY_ARE[TFLITE], PACKED_REPORT: PACKED}
COLUMNS = ["model", "dtype", *results.INTERVALS, "flops", "n_images", "n_seeds"]
Found = list[tuple[str, int, Path]]


def networks(folder: Path) -> tuple[dict[str, results.Model], Found]:
    """What published/ or a run's folder holds: models by name, and (name, training seed, file) of each
    training, int8 forms last.

    Raises:
        ValueError: it holds no networks.
    """
    models = results.KNOWN | results.friends(results.read_specs(folder)) | results.models(folder)
    files = sorted(file for part in KERAS for file in (folder / part).glob("*-seed*.keras"))
    trained = [(*file.stem.partition("-seed")[::2], file) for file in files]
    floats = [(name, of.fingerprint) for name, of in models.items() if of.dtype == "float32"]
    found = [(name, int(seed), file) for name, own in floats for spec, seed, file in trained if spec == own]
    for report, name in INT8.items():
        if (model := (said := read_json(folder / report)).get("model")) in models:
            models[model] = replace(models[model], dtype="int8")
            found.append((model, said["training_seed"], folder / name))
    if not found:
        got = f"{folder} without networks"
        raise ValueError(f"model: expected a model file, published/ or the folder of a run, got {got}")
    return models, found


def table(faces: Dataset, rows: np.ndarray, models: dict[str, results.Model], found: Found) -> pd.DataFrame:
    """`COLUMNS` of the networks that `networks` found, on `rows` of `faces`, with a bar over the scoring."""
    parts, steps = [], -(-len(rows) // BATCH)
    crowd = faces.manifest.iloc[rows][["id", "label", "group"]].assign(split="crowd")
    with tqdm(total=len(found) * steps, unit=f" times {BATCH}") as bar:
        for name, seed, file in found:
            bar.set_description(name)
            (predict, _), scores = given.scorer(file), []
            for some in batches(faces.images, rows):
                scores.append(predict(some))
                bar.update()
            parts.append(crowd.assign(model=name, seed=seed, score=np.concatenate(scores)))
    return results.score_rows(pd.concat(parts), models, source="")[COLUMNS]
