"""Controls that a saliency method can fail: networks that know nothing, or can look in one place only.

- "random weights": an untrained network. Its maps must lose the structure of the trained network's.
- "random labels": a network trained on shuffled labels. So must these.
- "AU12 only", "AU6 only": drawn faces whose smile is in the mouth alone, or in cheeks and eyes alone, and is
  cut out of the picture everywhere else: AU12 as it is drawn also folds the cheek. A network trained on them
  can learn nothing elsewhere, so the method must point there and not at the other.
- "both": drawn faces with the whole smile. Mouth, cheeks and eyes together must get more than the rest.

A method that passes them all may carry a claim; one that fails one may not (Adebayo et al. 2018, arXiv
1810.03292). Where a control's network is no better than a coin, nothing was tested.

Left out: how maps and losses are measured (`enrichment`, `occlusion`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.networks.layers import BatchNorm, Conv, Dense, Dropout, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.saliency import relevance
from emolib.saliency.occlusion import FILLS
from emolib.saliency.regions import inside, one_shape, region_map

if TYPE_CHECKING:
    from emolib.saliency.measure import Look

ALIKE = 0.5  # rank correlation, and share of the loss, from which on a structure counts as not lost
RANDOM_WEIGHTS, RANDOM_LABELS = "random weights", "random labels"
AU12, AU6, BOTH = "AU12 only", "AU6 only", "both"
WHERE = {  # control: (regions that carry the smile, those that do not)
    AU12: (("mouth",), ("eyes", "cheeks")),
    AU6: (("eyes", "cheeks"), ("mouth",)),
    BOTH: (("mouth", "eyes", "cheeks"), ("nose", "forehead", "chin", "surroundings")),
}
# Learns either cue from a thousand faces of half the size, which the embedded network does not: its first
# convolution sees finer lines.
NETWORK = ModelSpec(
    (
        Conv(8, 5, strides=2),
        BatchNorm(),
        MaxPool(2),
        Conv(12, 3),
        MaxPool(2),
        Conv(16, 3),
        MaxPool(2),
        Dropout(0.2),
        Dense(1),
    ),
    input_shape=(112, 112, 1),
    name="Control 3-layer",
)
HIDING = tuple(f"hidden, {fill}" for fill in FILLS)
COLUMNS = ["method", "control", "model", "value", "low", "high", "passed"]


def drawn_faces(
    n: int, *, seed: int, image_size: int = NETWORK.input_shape[0], progress: bool = True
) -> dict[str, tuple[Dataset, np.ndarray, np.ndarray]]:
    """Drawn faces that carry AU12 only, AU6 only and both, by control, and where each cue is as it is drawn.

    Each face is drawn without a smile, with AU12 and with AU6, all else being the same pixel by pixel. Where
    a control's regions lie (`WHERE`), the picture shows the smile, elsewhere the face without. The label says
    whether the face shows the cue; the landmarks are `regions.one_shape`'s, which the cut follows.

    Returns:
        control -> (faces, changes, landmarks): changes float32 (m, h, h) are grey levels by which the cue,
        uncut, changes some of the faces that show it, landmarks (m, k, 2) the points of these.
    """
    from emolib.data.drawn import faces as synthetic

    options = {"seed": seed, "image_size": image_size, "label_noise": 0.0, "progress": progress}
    neutral = synthetic.draw(n, au12=False, au6=False, **options)
    landmarks = one_shape(neutral.landmarks)
    region_maps = np.stack([region_map(points, image_size) for points in landmarks])
    made = {}
    for control, cue in ((AU12, "au12"), (AU6, "au6")):
        faces = synthetic.draw(n, au12=cue == "au12", au6=cue == "au6", **options)
        shown = inside(region_maps, *WHERE[control][0])[..., None]
        some = np.flatnonzero(faces.cues[cue] > 0)[:100]
        changes = np.abs(faces.images[some, ..., 0].astype(np.float32) - neutral.images[some, ..., 0])
        cut = dataclasses.replace(
            faces,
            name=f"synthetic {control}",
            images=np.where(shown, faces.images, neutral.images),
            labels=(faces.cues[cue] > 0).astype(np.int8),
            true_labels=None,
            landmarks=landmarks,
        )
        made[control] = cut, changes, faces.landmarks[some]
    whole = dataclasses.replace(synthetic.draw(n, **options), name=f"synthetic {BOTH}")
    some = np.flatnonzero(whole.labels)[:100]
    changes = np.abs(whole.images[some, ..., 0].astype(np.float32) - neutral.images[some, ..., 0])
    made[BOTH] = whole, changes, whole.landmarks[some]
    return made


def with_random_labels(dataset: Dataset, *, seed: int) -> Dataset:
    """The same faces, labels shuffled within each split: as many of each, and nothing left to learn."""
    labels, rng = dataset.labels.copy(), np.random.default_rng(seed)
    for split in np.unique(dataset.split):
        rows = dataset.indices(split)
        labels[rows] = rng.permutation(labels[rows])
    return dataclasses.replace(dataset, labels=labels, true_labels=None)


def structure_lost(trained: Look, ignorant: Look) -> pd.DataFrame:
    """Rows of the table of controls for a network that knows nothing, beside the `trained` one.

    A map's value is its likeness (`relevance.likeness`) to the trained network's map of the same face; that
    of hiding is the largest AUC loss among the parts of the poster's claim, as a share of the trained
    network's largest. Passed if a map's whole interval is below `ALIKE`; of hiding, whose intervals are wide,
    if the value is, and the whole interval below 1. Not known if the trained network has learned nothing.
    """
    rows = {}
    for method, maps in ignorant.maps.items():
        few = ignorant.faces.first(len(maps))
        rows[method] = relevance.likeness(trained.maps[method][: len(maps)], maps, few.region_maps)
    for method in HIDING:
        most, least = (_largest_loss(each, method) for each in (trained, ignorant))
        rows[method] = tuple(np.array(least) / most[0]) if most[0] > 0 else (np.nan,) * 3

    def lost(method: str, value) -> bool | None:
        if not trained.learned or not np.isfinite(value[2]):
            return None
        return bool(value[0] < ALIKE and value[2] < 1 if method in HIDING else value[2] < ALIKE)

    return _rows(rows, ignorant, lost)


def signal_found(seen: Look, control: str) -> pd.DataFrame:
    """Rows of the table of controls for a network trained on the drawn faces of `control`.

    The value is what the regions that carry the smile get, less what those get that do not (`WHERE`):
    enrichment, or AUC lost when they are hidden. Passed if all of the interval is above 0; not known if the
    network cannot tell the faces.
    """
    where = seen.faces.first(len(next(iter(seen.maps.values())))).region_maps
    rows = {method: relevance.contrast(maps, where, *WHERE[control]) for method, maps in seen.maps.items()}
    for fill in FILLS:
        rows[f"hidden, {fill}"] = seen.faces.hidden.contrast(seen.predict, *WHERE[control], fill)
    table = _rows(rows, seen, lambda _, value: bool(value[1] > 0) if seen.learned else None)
    return table.assign(control=control)


def _largest_loss(seen: Look, method: str) -> tuple[float, float, float]:
    rows = seen.hidden[(seen.hidden["method"] == method) & seen.hidden["region"].isin(WHERE[BOTH][0])]
    columns = ["auc_loss_hidden", "auc_loss_low", "auc_loss_high"]
    return tuple(rows.loc[rows["auc_loss_hidden"].idxmax(), columns])


def _rows(values: dict, seen: Look, judge: Callable) -> pd.DataFrame:
    rows = [
        (method, seen.control, seen.model, *value, judge(method, value)) for method, value in values.items()
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def passed(table: pd.DataFrame) -> dict[str, bool | None]:
    """Method -> True if it passed all its controls, False if it failed one, None if one could not be tested.

    `table` has `COLUMNS`, a row a method, control and model.
    """
    found = {}
    for method, rows in table.groupby("method", sort=False):
        results = [None if pd.isna(one) else bool(one) for one in rows["passed"]]
        found[method] = False if False in results else None if None in results else True
    return found
