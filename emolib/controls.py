"""Controls that a saliency method can fail: networks that know nothing, or can look in one place only.

- "random weights": an untrained network. Its maps must lose the structure of the trained network's.
- "random labels": a network trained on shuffled labels. So must these.
- "AU12 only", "AU6 only": drawn faces whose smile is in the mouth alone, or in cheeks and eyes alone. A
  network trained on them can look nowhere else, so the method must point there and not at the other.
- "both": drawn faces with the whole smile. Mouth, cheeks and eyes together must get more than the rest.

A method that passes them all may carry a claim; one that fails one may not (Adebayo et al. 2018, arXiv
1810.03292). Where a control's network is no better than a coin, nothing was tested.

Left out: how maps and losses are measured (`enrichment`, `occlusion`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset

ALIKE = 0.5  # rank correlation, and share of the loss, from which on a structure counts as not lost
RANDOM_WEIGHTS, RANDOM_LABELS = "random weights", "random labels"
AU12, AU6, BOTH = "AU12 only", "AU6 only", "both"
WHERE = {  # control: (regions that carry the smile, those that do not)
    AU12: (("mouth",), ("eyes", "cheeks")),
    AU6: (("eyes", "cheeks"), ("mouth",)),
    BOTH: (("mouth", "eyes", "cheeks"), ("nose", "forehead", "chin", "surroundings")),
}
COLUMNS = ["method", "control", "model", "value", "low", "high", "passed"]


def drawn_faces(cue: str, n: int, *, seed: int, image_size: int = 224, progress: bool = True) -> Dataset:
    """Drawn faces that carry only `cue`, AU12 or AU6; the label says whether the face shows it.

    Raises ValueError for another cue.
    """
    from emolib.data import synthetic

    if cue not in (AU12, AU6):
        raise ValueError(f"cue: expected {AU12!r} or {AU6!r}, got {cue!r}")
    options = {"seed": seed, "image_size": image_size, "label_noise": 0.0, "progress": progress}
    faces = synthetic.draw(n, au12=cue == AU12, au6=cue == AU6, **options)
    shown = faces.cues["au12" if cue == AU12 else "au6"] > 0
    return dataclasses.replace(faces, name=f"synthetic {cue}", labels=shown.astype(np.int8), true_labels=None)


def with_random_labels(dataset: Dataset, *, seed: int) -> Dataset:
    """The same faces, labels shuffled within each split: as many of each, and nothing left to learn."""
    labels, rng = dataset.labels.copy(), np.random.default_rng(seed)
    for split in np.unique(dataset.split):
        rows = dataset.indices(split)
        labels[rows] = rng.permutation(labels[rows])
    return dataclasses.replace(dataset, labels=labels, true_labels=None)


def loses_structure(method: str, control: str, model: str, likeness: Sequence[float]) -> dict:
    """A row of the table of controls for a network that knows nothing.

    `likeness` is (value, low, high) of `enrichment.likeness` to the trained network's maps, or of its largest
    AUC loss as a share of the trained network's. Passed if all of the interval is below `ALIKE`.
    """
    return _row(method, control, model, likeness, likeness[2] < ALIKE)


def points_at_signal(
    method: str, control: str, model: str, contrast: Sequence[float], *, learned: bool
) -> dict:
    """A row of the table of controls for drawn faces.

    `contrast` is (value, low, high) of what carries the smile less what does not (`WHERE`). Passed if all of
    the interval is above 0; not known if the network has not `learned` to tell the faces.
    """
    return _row(method, control, model, contrast, bool(contrast[1] > 0) if learned else None)


def _row(method, control, model, values, passed) -> dict:
    return dict(zip(COLUMNS, (method, control, model, *map(float, values), passed), strict=True))


def passed(table: pd.DataFrame) -> dict[str, bool | None]:
    """Method -> True if it passed all its controls, False if it failed one, None if one could not be tested.

    `table` has `COLUMNS`, a row a method, control and model.
    """
    found = {}
    for method, rows in table.groupby("method", sort=False):
        results = [None if pd.isna(one) else bool(one) for one in rows["passed"]]
        found[method] = False if False in results else None if None in results else True
    return found
