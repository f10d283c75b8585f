"""Sanity checks that a saliency method can fail, on networks that know nothing or can look in one place only.

- "random weights": an untrained network. Its maps must lose the structure of the trained network's.
- "random labels": a network trained on shuffled labels. So must these.
- "AU12 only", "AU6 only": drawn faces whose smile is in the mouth alone, or in cheeks and eyes alone, and is
  cut out of the picture everywhere else: AU12 as it is drawn also folds the cheek. A network trained on them
  can learn nothing elsewhere. "both": faces with the whole smile. A map must find the very pixels of the cue
  better than what needs no network (`planted`); hiding the regions of the cue must cost more than others.


A method that passes them all may carry a claim; one that fails one may not (Adebayo et al. 2018, arXiv
1810.03292). Where a control network should have learned and is at chance level, nothing was tested. The two
randomised networks say what may not be used; which method is better than which they cannot say
(`randomisation`), that is `planted`'s.

Left out: how maps and losses are measured (`relevance`, `occlusion`, `planted`).
"""

import dataclasses
from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from emolib.data.dataset import Dataset
from emolib.networks.layers import BatchNorm, Conv, Dense, Dropout, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.saliency import planted, relevance
from emolib.saliency.measure import Faces, Measurement
from emolib.saliency.occlusion import FILLS, HIDING, LOSS
from emolib.saliency.planted import VISIBLE
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


class Drawn(NamedTuple):
    """Drawn faces of one control, and where their cue is.

    changes: float32 (m, h, h), grey levels by which the cue, uncut, changes some of the faces that show it,
    with their landmarks (m, k, 2). planted: bool (n, h, h), the pixels by which each face, as it is cut,
    differs from the same face without a smile by `planted.VISIBLE` grey levels or more.
    """

    faces: Dataset
    changes: np.ndarray
    landmarks: np.ndarray
    planted: np.ndarray

    def test(self) -> Faces:
        """The test faces; those that show the cue come first, as it is known of these where to look."""
        rows = self.faces.indices("test")
        rows = rows[np.argsort(~self.planted[rows].any(axis=(1, 2)), kind="stable")]
        return Faces(self.faces, rows, np.asarray(self.faces.landmarks)[rows])


def drawn_faces(n: int, *, seed: int, image_size: int = 112, progress: bool = True) -> dict[str, Drawn]:
    """Drawn faces that carry AU12 only, AU6 only and both, by control, and where each cue is.

    Each face is drawn without a smile, with AU12 and with AU6, all else being the same pixel by pixel. Where
    a control's regions lie (`WHERE`), the picture shows the smile, elsewhere the face without; only the whole
    smile is left as it is drawn. The label says whether the face shows the cue; the landmarks are
    `regions.one_shape`'s, which the cut follows.
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
        shown_faces = dataclasses.replace(faces, **cut)
        differs = np.abs(shown_faces.images[..., 0].astype(np.int16) - neutral.images[..., 0]) >= VISIBLE
        made[control] = Drawn(shown_faces, changes, np.asarray(faces.landmarks)[some], differs)
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


def pixels_found(measured: Measurement, drawn: Drawn, *, seed: int) -> pd.DataFrame:
    """`planted.table` of the maps of a network trained on `drawn`, on those mapped that show the cue."""
    mapped = measured.mapped
    where = drawn.planted[mapped.rows]
    shown = where.any(axis=(1, 2))
    maps, people = (
        {name: each[shown] for name, each in measured.maps.items()},
        mapped.dataset.groups[mapped.rows],
    )
    return planted.table(maps, where[shown], mapped.images[shown], people[shown], seed=seed)


def signal_found(measured: Measurement, control: str, found: pd.DataFrame) -> pd.DataFrame:
    """Rows of the table of sanity checks for a network trained on the drawn faces of `control`.

    A map's value is how far it finds the cue's pixels better than the best reference (`over`, in `found` of
    `pixels_found`); that of hiding, the AUC lost when the regions that carry the smile are hidden, less that
    when those are that do not (`WHERE`). Passed if all of the interval is above 0; not known if the network
    cannot tell the faces.
    """
    of_maps = found[~found["reference"]].set_index("method")[["over", "over_low", "over_high"]]
    values = {method: tuple(ends) for method, ends in of_maps.T.items()}
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

    `table` has `COLUMNS` and `passed`, a row a method, control and model. A check could be made if it could
    be for one model: one at chance level says nothing of a method.
    """
    found: dict[str, bool | None] = {}
    for method, of in table.groupby("method", sort=False):
        controls = [rows["passed"].dropna() for _, rows in of.groupby("control")]
        each = [None if known.empty else bool(known.astype(bool).all()) for known in controls]
        found[str(method)] = False if False in each else None if None in each else True
    return found
