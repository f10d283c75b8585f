"""Chips: how much memory they have, and how long a network runs there by the poster's clock.

The clock is the only one here. It is the poster's assumption from published benchmarks, not a measurement of
this project: cycles, energy and battery life of real chips are not derived from it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

POSTER_FLOPS_PER_SECOND = 0.46e6
"""FLOPs per second that the poster assumes for an Ambiq Apollo3 (P. Shved, CS231n poster, 2019)."""


@dataclass(frozen=True)
class Chip:
    """A microcontroller with its flash and RAM in bytes, by its maker's data sheet."""

    name: str
    flash_bytes: int
    ram_bytes: int


CHIPS = {
    "apollo3": Chip("Ambiq Apollo3 Blue", 1024 * 1024, 384 * 1024),
    "nrf52840": Chip("Nordic nRF52840", 1024 * 1024, 256 * 1024),
    "rp2040": Chip("Raspberry Pi RP2040, flash as on the Pico", 2048 * 1024, 264 * 1024),
    "stm32f446": Chip("ST STM32F446xE", 512 * 1024, 128 * 1024),
}
"""Chips that a search can be bounded to."""


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
