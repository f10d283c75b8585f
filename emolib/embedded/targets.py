"""Run time on a chip from what a network costs.

Holds the poster's clock only. It is the poster's assumption from published benchmarks, not a measurement of
this project: cycles, energy and battery life of real chips are not derived from it.
"""

from __future__ import annotations

import math

POSTER_FLOPS_PER_SECOND = 0.46e6
"""FLOPs per second that the poster assumes for an Ambiq Apollo3 (P. Shved, CS231n poster, 2019)."""


def poster_seconds(flops: float) -> float:
    """Estimated run time of one inference, in seconds, by the poster's clock.

    The poster's own column lies up to 3% above it (181 s where this says 180 s, 2.9 s where this says 2.8 s):
    its figures are rounded.

    Args:
        flops: FLOPs of one inference (2 x multiply-accumulates, plus pooling reads; see `emolib.cost`).

    Raises:
        ValueError: `flops` is negative or not finite.

    >>> poster_seconds(460_000)
    1.0
    """
    if not (math.isfinite(flops) and flops >= 0):
        raise ValueError(f"flops: expected a finite number, 0 or more, got {flops!r}")
    return flops / POSTER_FLOPS_PER_SECOND
