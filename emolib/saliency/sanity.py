"""Sanity checks that a saliency method can fail, on networks that know nothing or can look in one place only.

- "random weights": an untrained network. Its maps must lose the structure of the trained network's.
- "random labels": a network trained on shuffled labels. So must these.
- "AU12 only", "AU6 only": drawn faces whose smile is in the mouth alone, or in cheeks and eyes alone, and is
  cut out of the picture everywhere else: AU12 as it is drawn also folds the cheek. A network trained on them
  can learn nothing elsewhere, so the method must point there and not at the other.
- "both": drawn faces with the whole smile. Mouth, cheeks and eyes together must get more than the rest.

A method that passes them all may carry a claim; one that fails one may not (Adebayo et al. 2018, arXiv
1810.03292). Where a control network should have learned and is at chance level, nothing was tested.

Left out: how maps and losses are measured (`relevance`, `occlusion`).
"""

import dataclasses
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.networks.layers import BatchNorm, Conv, Dense, Dropout, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.saliency import relevance
from emolib.saliency.measure import Measurement
from emolib.saliency.occlusion import FILLS, HIDING, LOSS
from emolib.saliency.regions import inside, one_shape, region_map

ALIKE = 0.5  # rank correlation, and share of the loss, from which on a structure counts as not lost
RANDOM_WEIGHTS, RANDOM_LABELS = "random weights", "random labels"
AU12, AU6, BOTH = "AU12 only", "AU6 only", "both"
CUES = {AU12: ("au12",), AU6: ("au6",), BOTH: ("au12", "au6")}
WHERE = {  # control: (regions that carry the smile, those that do not)
    AU12: (("mouth",), ("eyes", "cheeks")),
    AU6: (("eyes", "cheeks"), ("mouth",)),
    BOTH: (("mouth", "eyes", "cheeks"), ("nose", "forehead", "chin", "surroundings")),
}
# Learns either cue from a thousand faces of half the size, which the embedded network does not: its first
# convolution sees finer lines.
NETWORK = ModelSpec(
    (
        Conv(8, 5, strides=2), BatchNorm(), MaxPool(2),
        Conv(12, 3), MaxPool(2),
        Conv(16, 3), MaxPool(2),
        Dropout(0.2), Dense(1),
    ),
    input_shape=(112, 112, 1),
    name="Control 3-layer",
)  # fmt: skip
COLUMNS = ["method", "control", "model", "value", "low", "high"]
Drawn = tuple[Dataset, np.ndarray, np.ndarray]


def drawn_faces(n: int, *, seed: int, image_size: int = 112, progress: bool = True) -> dict[str, Drawn]:
    """Drawn faces that carry AU12 only, AU6 only and both, by control, and where each cue is as it is drawn.

    Each face is drawn without a smile, with AU12 and with AU6, all else being the same pixel by pixel. Where
    a control's regions lie (`WHERE`), the picture shows the smile, elsewhere the face without; only the whole
    smile is left as it is drawn. The label says whether the face shows the cue; the landmarks are
    `regions.one_shape`'s, which the cut follows.

    Returns:
        control -> (faces, changes, landmarks): changes float32 (m, h, h) are grey levels by which the cue,
        uncut, changes some of the faces that show it, landmarks (m, k, 2) the points of these.
    """
    from emolib.data.drawn.faces import draw

    drawn = partial(draw, n, seed=seed, image_size=image_size, label_noise=0.0, progress=progress)
    neutral, made = drawn(au12=False, au6=False), {}
    landmarks = one_shape(np.asarray(neutral.landmarks))
    region_maps = np.stack([region_map(points, image_size) for points in landmarks])
    for control, cues in CUES.items():
        faces = drawn(au12="au12" in cues, au6="au6" in cues)
        labels = (faces.cues[cues[0]] > 0).astype(np.int8)
        some = np.flatnonzero(labels)[:100]
        changes = np.abs(faces.images[some, ..., 0].astype(np.float32) - neutral.images[some, ..., 0])
        cut: dict[str, Any] = {"name": f"synthetic {control}", "labels": labels, "true_labels": None}
        if control != BOTH:
            shown = inside(region_maps, *WHERE[control][0])[..., None]
            cut |= {"images": np.where(shown, faces.images, neutral.images), "landmarks": landmarks}
        made[control] = dataclasses.replace(faces, **cut), changes, np.asarray(faces.landmarks)[some]
    return made


def with_random_labels(dataset: Dataset, *, seed: int) -> Dataset:
    """The same faces, labels shuffled within each split: as many of each, and nothing left to learn."""
    labels, rng = dataset.labels.copy(), np.random.default_rng(seed)
    for split in np.unique(dataset.split):
        rows = dataset.indices(split)
        labels[rows] = rng.permutation(labels[rows])
    return dataclasses.replace(dataset, labels=labels, true_labels=None)


def structure_lost(trained: Measurement, randomised: Measurement) -> pd.DataFrame:
    """Rows of the table of sanity checks for a network that knows nothing, beside the `trained` one.

    A map's value is its likeness (`relevance.likeness`) to the trained network's map of the same face; that
    of hiding is the largest AUC loss among the parts of the poster's claim, as a share of the trained
    network's largest. Passed if a map's whole interval is below `ALIKE`; of hiding, whose intervals are wide,
    if the value is, and the whole interval below 1. Not known if the trained network has learned nothing.
    """
    values = {}
    for method, maps in randomised.maps.items():
        before = trained.maps[method][: len(maps)]
        values[method] = relevance.likeness(before, maps, randomised.mapped.region_maps)
    for method in HIDING:
        (most, *_), least = (_largest_loss(each, method) for each in (trained, randomised))
        values[method] = tuple(np.array(least) / most) if most > 0 else (np.nan,) * 3

    table = _table(values, randomised, randomised.control)
    hiding = (table["value"] < ALIKE) & (table["high"] < 1)
    lost = hiding.where(table["method"].isin(HIDING), table["high"] < ALIKE)
    return _judged(table, lost, trained.learned)


def signal_found(measured: Measurement, control: str) -> pd.DataFrame:
    """Rows of the table of sanity checks for a network trained on the drawn faces of `control`.

    The value is what the regions that carry the smile get, less what those get that do not (`WHERE`):
    enrichment, or AUC lost when they are hidden. Passed if all of the interval is above 0; not known if the
    network cannot tell the faces.
    """
    where, values = measured.mapped.region_maps, {}
    for method, maps in measured.maps.items():
        values[method] = relevance.contrast(maps, where, *WHERE[control])
    for fill, method in zip(FILLS, HIDING, strict=True):
        values[method] = measured.faces.hidden.contrast(measured.predict, *WHERE[control], fill)
    table = _table(values, measured, control)
    return _judged(table, table["low"] > 0, measured.learned)


def _largest_loss(measured: Measurement, method: str) -> relevance.Interval:
    rows = measured.rows[measured.rows["method"].eq(method) & measured.rows["region"].isin(WHERE[BOTH][0])]
    return tuple(rows.loc[rows["auc_loss_hidden"].idxmax(), LOSS])


def _table(values: Mapping[str, relevance.Interval], measured: Measurement, control: str) -> pd.DataFrame:
    rows = [(method, control, measured.model, *value) for method, value in values.items()]
    return pd.DataFrame(rows, columns=COLUMNS)


def _judged(table: pd.DataFrame, passed: pd.Series, learned: bool) -> pd.DataFrame:
    known = np.isfinite(table["high"]) & learned
    return table.assign(passed=passed.astype(object).where(known, None))


def passed(table: pd.DataFrame) -> dict[str, bool | None]:
    """Method -> True if it passed all its checks, False if it failed one, None if one could not be made.

    `table` has `COLUMNS` and `passed`, a row a method, control and model.
    """
    return {
        method: False if each.eq(False).any() else None if each.isna().any() else True
        for method, each in table.groupby("method", sort=False)["passed"]
    }
