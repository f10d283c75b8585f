"""How a network is trained, beside its spec and its seed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """How a network is trained, beside its seed: see `training.train`."""

    epochs: int
    batch_size: int
    learning_rate: float
    augment: bool = True
    views: int = 0
    distill: float = 0.0
    hopeless: float = 0.0
