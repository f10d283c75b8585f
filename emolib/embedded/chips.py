"""Chips, a camera and batteries as data with their sources: from instructions to time, energy, battery life.

Instructions are counted (`firmware`); all that follows is arithmetic on figures of others, and those differ.
So every one of them is a range, and so is every result: no end of it is a promise. The poster's clock, one
number for everything, stays beside it as `poster_seconds`.

Leaves out: the light that shows the smile, and the time the camera takes for a frame. ESP32-S3 is not among
the chips: there is no count of this project's C for its core, and what others publish (1.8 cycles a
multiply-accumulate with ESP-NN, 77 without, Espressif's person detection) is about other code.

>>> look = CHIPS["apollo3-96mhz"].look(900_000)
>>> print(f"{look.seconds.low * 1e3:.1f} to {look.seconds.high * 1e3:.1f} ms")
10.3 to 14.1 ms
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

POSTER_FLOPS_PER_SECOND = 0.46e6
"""FLOPs per second that the poster assumes for an Ambiq Apollo3 (P. Shved, CS231n poster, 2019)."""
SECONDS_A_DAY = 86_400


class Range(NamedTuple):
    """From `low` to `high`."""

    low: float
    high: float

    def times(self, other: Range | float) -> Range:
        """The product with another range, or with a number."""
        low, high = other if isinstance(other, Range) else (other, other)
        return Range(self.low * low, self.high * high)

    def plus(self, other: Range) -> Range:
        """The sum with another range."""
        return Range(self.low + other.low, self.high + other.high)


@dataclass(frozen=True)
class LookCost:
    """What one look takes on a chip, the camera not included: `seconds` and `joules`."""

    seconds: Range
    joules: Range


@dataclass(frozen=True)
class Chip:
    """A microcontroller.

    Attributes:
        name: for people.
        core: whose instructions it runs, a key of `firmware.CORES`.
        flash_bytes, ram_bytes: memory.
        clock_hz: cycles a second.
        cycles_per_instruction: mean over this project's code.
        joules_per_cycle: while it computes.
        sleep_watts: between looks, memory kept.
        sources: of all that, for people.
    """

    name: str
    core: str
    flash_bytes: int
    ram_bytes: int
    clock_hz: float
    cycles_per_instruction: Range
    joules_per_cycle: Range
    sleep_watts: Range
    sources: tuple[str, ...]

    def look(self, instructions: float) -> LookCost:
        """Time and energy of so many instructions.

        Raises:
            ValueError: `instructions` is negative or not finite.
        """
        cycles = self.cycles_per_instruction.times(_positive("instructions", instructions))
        return LookCost(cycles.times(1 / self.clock_hz), cycles.times(self.joules_per_cycle))

    @property
    def watts(self) -> Range:
        """Power while it computes."""
        return self.joules_per_cycle.times(self.clock_hz)


@dataclass(frozen=True)
class Camera:
    """A camera: `joules_per_frame` for each look; it is switched off in between. `watts` while it is on."""

    name: str
    joules_per_frame: Range
    watts: float
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Battery:
    """A battery: `volts`, usable `ampere_hours`, the most it gives at once, and how long it lasts unused."""

    name: str
    volts: float
    ampere_hours: Range
    most_amperes: float
    shelf_days: float
    sources: tuple[str, ...]

    @property
    def joules(self) -> Range:
        """Energy that can be taken out."""
        return self.ampere_hours.times(3600 * self.volts)


_M4 = (
    "Cortex-M4 Technical Reference Manual (Arm DDI 0439): one cycle for most, two for a load that is not "
    "pipelined, up to four for a taken branch; the range is this project's reading of it"
)
_M7 = "Cortex-M7: up to two instructions a cycle; 2.14 DMIPS/MHz against the M4's 1.25 (Arm)"
_M0PLUS = (
    "Cortex-M0+ Technical Reference Manual (Arm DDI 0484): one cycle for most, two for a load, a store and a "
    "taken branch; more where flash makes it wait"
)
_APOLLO3 = (
    "Apollo3 Blue data sheet (Ambiq): 6 uA/MHz at 3 V, 18 pJ a cycle; deep sleep from 1 uA",
    "Giordano, Piccinelli and Magno, AICAS 2022: 41 uW/MHz measured, 41 pJ a cycle",
    "about 100 pJ a cycle on a board with its other parts, 3 uA asleep with memory kept: allowances of this "
    "project",
    _M4,
)
_NRF52840 = (
    "nRF52840 Product Specification (Nordic): CoreMark from flash at 3 V, 3.3 mA with the DC/DC converter, "
    "6.3 mA without; 2.4 to 3.2 uA asleep with all memory kept",
    _M4,
)
_STM32G0B1 = (
    "STM32G0 product line (ST): 100 uA/MHz, 3 to 8 uA in Stop mode, at 3 V; half as much again as an "
    "allowance of this project",
    _M0PLUS,
)
_STM32H7A3 = (
    "STM32H7A3/7B3 product line (ST): 114 uA/MHz with the SMPS, 32 uA in Stop mode with memory kept, at 3 V; "
    "twice that as an allowance of this project",
    _M7,
)

CHIPS = {
    "apollo3": Chip(
        "Ambiq Apollo3 Blue, 48 MHz", "cortex-m4", 1024 * 1024, 384 * 1024, 48e6,
        Range(1.1, 1.5), Range(18e-12, 100e-12), Range(3e-6, 9e-6), _APOLLO3,
    ),
    "apollo3-96mhz": Chip(
        "Ambiq Apollo3 Blue, 96 MHz", "cortex-m4", 1024 * 1024, 384 * 1024, 96e6,
        Range(1.1, 1.5), Range(18e-12, 100e-12), Range(3e-6, 9e-6), _APOLLO3,
    ),
    "nrf52840": Chip(
        "Nordic nRF52840, 64 MHz", "cortex-m4", 1024 * 1024, 256 * 1024, 64e6,
        Range(1.1, 1.5), Range(155e-12, 295e-12), Range(7e-6, 10e-6), _NRF52840,
    ),
    "stm32g0b1": Chip(
        "ST STM32G0B1, 64 MHz", "cortex-m0plus", 512 * 1024, 144 * 1024, 64e6,
        Range(1.3, 2.0), Range(300e-12, 450e-12), Range(9e-6, 24e-6), _STM32G0B1,
    ),
    "stm32h7a3": Chip(
        "ST STM32H7A3, 280 MHz", "cortex-m7", 2048 * 1024, 1184 * 1024, 280e6,
        Range(0.6, 1.2), Range(340e-12, 680e-12), Range(96e-6, 192e-6), _STM32H7A3,
    ),
}  # fmt: skip
"""Chips that a search can be bounded to, and that `embedded.json` speaks of."""

CAMERA = Camera(
    "Himax HM01B0", Range(2e-3 / 30, 2 * 2e-3 / 30), 2e-3,
    ("HM01B0 product brief (Himax): under 2 mW at 320x240 and 30 frames a second",
     "one frame a look, or two while the exposure settles: an assumption of this project"),
)  # fmt: skip
"""The grey camera of the SparkFun Edge, the poster's board."""

BATTERIES = {
    "CR2032": Battery(
        "CR2032 coin cell", 3.0, Range(0.170, 0.225), 6.8e-3, 3650,
        ("Panasonic and Energizer CR2032 data sheets: 225 mAh to 2 V at 0.2 mA, pulses of 6.8 mA",
         "170 mAh where the voltage begins to fall (Duracell), ten years at most (J. Ganssle, embedded.com)"),
    ),
    "400 mAh": Battery(
        "lithium-polymer cell of 400 mAh", 3.7, Range(0.320, 0.400), 0.4, 1095,
        ("its label; a fifth less for age and the regulator, three years: allowances of this project",),
    ),
}  # fmt: skip


def battery_days(chip: Chip, battery: Battery, instructions: float, looks_per_second: float) -> Range | None:
    """How many days the friend looks so many times a second, camera and sleep included.

    None if the battery cannot give what chip and camera draw together, or the chip cannot look so often.
    Never longer than the battery lasts unused.

    Raises:
        ValueError: a number that is negative or not finite.
    """
    _positive("looks_per_second", looks_per_second)
    look = chip.look(instructions)
    busy = look.seconds.times(looks_per_second)
    if (chip.watts.low + CAMERA.watts) / battery.volts > battery.most_amperes or busy.low > 1:
        return None
    asleep = Range(1 - min(busy.low, 1), 1 - min(busy.high, 1))
    awake = look.joules.plus(CAMERA.joules_per_frame).times(looks_per_second)
    watts = awake.plus(chip.sleep_watts.times(asleep))
    days = Range(battery.joules.low / watts.high, battery.joules.high / watts.low).times(1 / SECONDS_A_DAY)
    return Range(*(min(day, battery.shelf_days) for day in days))


def summary(instructions: Mapping[str, float], *, battery: str = "CR2032", looks: float = 1) -> list[dict]:
    """A row a chip whose core is in `instructions` (core -> instructions of one look), for embedded.json.

    Time and energy of a look, and days on a battery at so many looks a second; None where it cannot be.
    """
    rows = []
    for chip in CHIPS.values():
        if chip.core not in instructions:
            continue
        count = instructions[chip.core]
        look, days = chip.look(count), battery_days(chip, BATTERIES[battery], count, looks) or (None, None)
        rows.append(
            {
                "name": chip.name, "clock_hz": chip.clock_hz, "instructions": count,
                "seconds_low": look.seconds.low, "seconds_high": look.seconds.high,
                "joules_low": look.joules.low, "joules_high": look.joules.high,
                "battery": battery, "looks_per_second": looks,
                "battery_days_low": days[0], "battery_days_high": days[1],
                "sources": [*chip.sources, *CAMERA.sources, *BATTERIES[battery].sources],
            }
        )  # fmt: skip
    return rows


def poster_seconds(flops: float) -> float:
    """Estimated run time of one inference, in seconds, by the poster's clock.

    The poster's own column lies up to 3% above it (181 s where this says 180 s, 2.9 s where this says 2.8 s):
    its figures are rounded.

    Args:
        flops: FLOPs of one inference (2 x multiply-accumulates, plus pooling reads; see
        `emolib.networks.cost`).

    Raises:
        ValueError: `flops` is negative or not finite.

    >>> poster_seconds(460_000)
    1.0
    """
    return _positive("flops", flops) / POSTER_FLOPS_PER_SECOND


def _positive(name: str, value: float) -> float:
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(f"{name}: expected a finite number, 0 or more, got {value!r}")
    return value
