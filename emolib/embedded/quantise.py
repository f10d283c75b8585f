"""Int8 that keeps the quality: convert, compare on validation faces, and try harder only where much is lost.

The usual way comes first: ranges from some hundred training faces. Where it costs more than `MOST_LOST` of
AUC, two others are tried: ranges from the most typical of these faces, since one odd face can stretch them,
and fine-tuning (`finetune`). The best on validation wins. Test faces have no part in this.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.embedded import finetune, tflite

MOST_LOST = 0.005
"""AUC that int8 may cost before another way is tried."""
TYPICAL = 0.9
"""Share of the calibration faces that count as typical."""
LEARN_FROM = 2000
"""Training faces that fine-tuning sees, at most."""


@dataclass(frozen=True)
class Quantised:
    """The chosen file, and what was tried: a row a way, with its validation AUC beside that of float.

    `tried` has the columns way, auc_float, auc_int8, auc_difference and chosen.
    """

    model_bytes: bytes
    tried: pd.DataFrame


def quantise(
    model,
    train: np.ndarray,
    val: np.ndarray,
    labels: np.ndarray,
    *,
    n_calibration: int = 200,
    most_lost: float = MOST_LOST,
    seed: int,
    progress: bool = True,
) -> Quantised:
    """Write `model` as int8 in the way that keeps most of its AUC on validation faces.

    Args:
        model: keras.Model as `emolib.networks.build.build` makes it.
        train: uint8 (n, h, w, 1), training faces.
        val: uint8 (m, h, w, 1), validation faces.
        labels: (m,) of 0 and 1, theirs.
        n_calibration: training faces that fix the ranges, at most.
        most_lost: AUC that may be lost before another way is tried.
        seed: of which faces are drawn.
        progress: show bars.

    Raises:
        QuantisationError, ValueError: as `tflite.convert`.
    """
    rng = np.random.default_rng(seed)
    chosen = rng.choice(len(train), min(n_calibration, len(train)), replace=False)
    calibration = train[np.sort(chosen)]
    auc_float = metrics.auc(labels, np.ravel(model.predict(val.astype(np.float32) / 255, verbose=0)))
    files, rows = [], []

    def add(way: str, network, faces: np.ndarray) -> float:
        model_bytes = tflite.convert(network, faces)
        raw = tflite.run(model_bytes, val, reference=True, progress=progress)
        auc_int8 = metrics.auc(labels, raw)
        files.append(model_bytes)
        rows.append((way, auc_float, auc_int8, auc_int8 - auc_float))
        return auc_float - auc_int8

    if add(f"ranges of {len(calibration)} faces", model, calibration) > most_lost:
        faces = typical(model, calibration)
        add(f"ranges of the {len(faces)} most typical of them", model, faces)
        learn = train[np.sort(rng.choice(len(train), min(LEARN_FROM, len(train)), replace=False))]
        tuned = finetune.finetune(model, learn, calibration=calibration, seed=seed, progress=progress)
        add("fine-tuned for int8", tuned, calibration)
    tried = pd.DataFrame(rows, columns=["way", "auc_float", "auc_int8", "auc_difference"])
    best = int(tried["auc_int8"].argmax())
    return Quantised(files[best], tried.assign(chosen=tried.index == best))


def typical(model, faces: np.ndarray, share: float = TYPICAL) -> np.ndarray:
    """The `share` of `faces`, uint8 (n, h, w, 1), whose largest activations are least extreme; 1 at least.

    How extreme a face is: the most, over the layers, of its largest activation against the median face's.
    """
    import keras

    flat = finetune.folded(model)
    outputs = keras.Model(flat.input, [layer.output for layer in flat.layers[1:]])
    largest = []
    for start in range(0, len(faces), 64):
        values = outputs(faces[start : start + 64].astype(np.float32) / 255, training=False)
        largest.append(
            np.stack([np.abs(np.asarray(one)).reshape(len(one), -1).max(axis=1) for one in values], axis=1)
        )
    largest = np.concatenate(largest)
    extreme = (largest / np.maximum(np.median(largest, axis=0), 1e-12)).max(axis=1)
    kept = np.argsort(extreme, kind="stable")[: max(1, round(share * len(faces)))]
    return faces[np.sort(kept)]
