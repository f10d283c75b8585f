"""How a network is trained, beside its spec and its seed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TrainingConfig:
    """How a network is trained, beside its seed.

    Attributes:
        epochs: how often it sees the train split.
        batch_size: pictures a step.
        learning_rate: peak of the cosine schedule for a network of a million parameters (`loop.step_size`).
        augment: apply the poster's five augmentations, and mirror half of the faces.
        views: so many augmented copies of the train split, the same for every seed, are gone through in turn;
            0: a new one in each epoch.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    augment: bool = True
    views: int = 0
