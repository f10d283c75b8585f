"""A trained network made ready for use: as int8, with a threshold, and with figures on faces it did not see.

Training faces fix the ranges of the integers, validation faces the threshold, test faces say how good it is.
Leaves out where that is written (`emolib.cli`), and how the network was chosen (`emolib.search`).
"""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.embedded import graph, quantise, tflite
from emolib.training.evaluate import score_splits
from emolib.training.loop import score

if TYPE_CHECKING:
    import keras


class Finished(NamedTuple):
    """What `finish` made of a network."""

    model_bytes: bytes  #: the int8 .tflite file
    threshold: dict[str, Any]  #: see `chosen`
    quality: dict[str, float]
    """val_auc_float, val_auc_int8, and of the int8 file at that threshold on test faces test_auc,
    test_accuracy, test_precision, test_recall and test_false_alarms (see `metrics.rates`), each with the ends
    _low and _high of an interval.
    """


def load(path: Path) -> keras.Model:
    """The network in a .keras file; no code that the file may hold is run.

    Raises:
        ValueError: it is no such file.
    """
    import keras

    try:
        return keras.saving.load_model(path, compile=False, safe_mode=True)
    except Exception as problem:  # a damaged file makes Keras raise nearly anything
        raise ValueError(
            f"model: expected a .keras file, got {path}: {' '.join(str(problem).split())[:200]}"
        ) from problem


def finish(model: keras.Model, faces: Dataset, *, seed: int, n_calibration: int = 200) -> Finished:
    """Make `model` int8 with at most `n_calibration` training faces, drawn with `seed`.

    Raises:
        QuantisationError, GraphError, ValueError: see `quantise.convert` and `graph.read`.
    """
    model_bytes = quantise.quantise(model, faces, n_calibration=n_calibration, seed=seed)
    ways = {"float": partial(score, model), "int8": partial(tflite.predict, model_bytes, progress=False)}
    tables = {form: score_splits(faces, way, model=form, seed=seed) for form, way in ways.items()}
    vals = {form: table[table["split"] == "val"] for form, table in tables.items()}
    quality = {f"val_auc_{form}": metrics.auc(of["label"], of["score"]) for form, of in vals.items()}
    probability = metrics.best_threshold(vals["int8"]["label"], vals["int8"]["score"])
    probability = min(max(probability, 1e-6), 1 - 1e-6)
    test = tables["int8"][tables["int8"]["split"] == "test"]
    groups = faces.groups[faces.indices("test")]
    for name, ends in metrics.rates(test["label"], test["score"], groups, probability).items():
        quality |= dict(zip((f"test_{name}", f"test_{name}_low", f"test_{name}_high"), ends, strict=True))
    return Finished(model_bytes, chosen(model_bytes, probability, faces.classes), quality)


def chosen(model_bytes: bytes, probability: float, classes: tuple[str, str]) -> dict[str, Any]:
    """What threshold.json says of an int8 file whose threshold was chosen on validation faces."""
    return {
        "threshold": probability, "score": graph.read(model_bytes).byte(probability),
        "classes": list(classes), "chosen_on": "validation",
        "model_sha256": hashlib.sha256(model_bytes).hexdigest(),
    }  # fmt: skip
