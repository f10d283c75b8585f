"""The two networks of the baseline that looks for a face in a room, as specs.

The detector sees the whole frame and ends in a map of 7x7 places, the classifier the crop that was found.
Their widths are ours: from there on the quality of wider ones grows slowly.
"""

from __future__ import annotations

from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, Dropout, Layer, Map, MaxPool
from emolib.networks.spec import ModelSpec


def convolutions(*filters: int, pools: int) -> tuple[Layer, ...]:
    """3x3 convolutions of so many filters with batch norm, a 2x2 pool behind each of the first `pools`."""
    rows = ((Conv(n, 3), BatchNorm(), MaxPool(2))[: 3 if i < pools else 2] for i, n in enumerate(filters))
    return tuple(layer for row in rows for layer in row)


DETECTOR = ModelSpec(
    (DownSample(3), *convolutions(16, 24, 32, 32, pools=2), Map(5)), (84, 84, 1), "Room detector"
)
CLASSIFIER = ModelSpec(
    (*convolutions(12, 24, 32, 48, pools=3), Dropout(0.2), Dense(1)), (28, 28, 1), "Room classifier"
)
