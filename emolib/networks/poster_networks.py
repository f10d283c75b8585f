"""The poster's three networks as specs.

They are built to the FLOPs of the poster's table under the counting rule of `cost`; the poster gives their
kinds and FLOPs, not their layers, so widths are ours.
"""

from __future__ import annotations

from emolib.networks.layers import BatchNorm, Conv, Dense, Dropout, MaxPool
from emolib.networks.spec import ModelSpec


def alexnet(
    filters: tuple[int, int, int, int, int], units: int, *, rate: float = 0.5, name: str = ""
) -> ModelSpec:
    """AlexNet's layers (Krizhevsky et al. 2012, one column) with other widths.

    Args:
        filters: channels of the five convolutions; AlexNet has (96, 256, 384, 384, 256).
        units: width of the two hidden dense layers; AlexNet has 4096.
        rate: dropout ahead of each hidden dense layer.
        name: name of the spec.
    """
    c1, c2, c3, c4, c5 = filters
    features = (
        Conv(c1, 11, strides=4, padding="valid"),
        MaxPool(3, 2),
        Conv(c2, 5),
        MaxPool(3, 2),
        Conv(c3, 3),
        Conv(c4, 3),
        Conv(c5, 3),
        MaxPool(3, 2),
    )
    dense = (Dropout(rate), Dense(units), Dropout(rate), Dense(units), Dense(1))
    return ModelSpec(features + dense, name=name)


# AlexNet's proportions 96:256:384:384:256 and 4096, scaled to the poster's 82.7 mln FLOPs.
BASELINE = alexnet((19, 50, 75, 75, 50), 768, name="Baseline AlexNet")
# The same layers, narrower: the poster's 5.1 mln FLOPs. So narrow, it learns nothing under a dropout of 0.5.
REDUCED = alexnet((4, 8, 14, 14, 8), 128, rate=0.2, name="Reduced AlexNet")
# The poster's final architecture: 3 convolutions, the first with a large stride, 3 max pools, 1 batch norm,
# 1 dense layer, dropout on it; 1.3 mln FLOPs.
EMBEDDED = ModelSpec(
    (
        Conv(8, 8, strides=8, padding="valid"),
        BatchNorm(),
        MaxPool(2),
        Conv(12, 3),
        MaxPool(2),
        Conv(16, 3),
        MaxPool(2),
        Dropout(0.2),
        Dense(1),
    ),
    name="Embedded 3-layer",
)
REFERENCE = {spec.name: spec for spec in (BASELINE, REDUCED, EMBEDDED)}
