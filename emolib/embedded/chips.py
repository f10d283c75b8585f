"""Chips, a camera and batteries as data with their sources: from instructions to time, energy, battery life.

Instructions are counted (`firmware`); all that follows is arithmetic on figures of others, and those differ.
So every one of them is a range (chips.toml), and so is every result: no end of it is a promise. The poster's
clock, one number for everything, stays beside it as `poster_seconds`.

Leaves out: the light that shows the smile, and the time the camera takes for a frame. ESP32-S3 is not among
the chips: there is no count of this project's C for its core, and what others publish (1.8 cycles a
multiply-accumulate with ESP-NN, 77 without, Espressif's person detection) is about other code.

>>> seconds = CHIPS["apollo3-96mhz"].inference(900_000).seconds
>>> print(f"{seconds.low * 1e3:.1f} to {seconds.high * 1e3:.1f} ms")
10.3 to 14.1 ms
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

SECONDS_A_DAY = 86_400
T = TypeVar("T")


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
class Inference:
    """What one inference takes on a chip, the camera not included: `seconds` and `joules`."""

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
        sleep_watts: between inferences, memory kept.
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

    def inference(self, instructions: float) -> Inference:
        """Time and energy of so many instructions.

        Raises:
            ValueError: `instructions` is negative or not finite.
        """
        cycles = self.cycles_per_instruction.times(_positive("instructions", instructions))
        return Inference(cycles.times(1 / self.clock_hz), cycles.times(self.joules_per_cycle))

    @property
    def watts(self) -> Range:
        """Power while it computes."""
        return self.joules_per_cycle.times(self.clock_hz)


@dataclass(frozen=True)
class Camera:
    """A camera, switched off in between: energy of what an inference sees, and `watts` while it is on."""

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


def _read(kind: type[T], table: dict[str, Any]) -> T:
    """A table of chips.toml as `kind`: lists are ranges, or keys of its sources."""
    values = {
        name: value if not isinstance(value, list)
        else tuple(TABLES["sources"][key] for key in value) if name == "sources"
        else Range(*value)
        for name, value in table.items()
    }  # fmt: skip
    return kind(**values)


TABLES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
POSTER_FLOPS_PER_SECOND: float = TABLES["poster"]["flops_per_second"]
CHIPS = {key: _read(Chip, table) for key, table in TABLES["chips"].items()}
"""Chips that a search can be bounded to, and that `embedded.json` speaks of, by their ids."""
CAMERA = _read(Camera, TABLES["camera"])
"""The grey camera of the SparkFun Edge, the poster's board."""
BATTERIES = {key: _read(Battery, table) for key, table in TABLES["batteries"].items()}


def battery_days(
    chip: Chip, battery: Battery, instructions: float, inferences_per_second: float
) -> Range | None:
    """How many days the friend makes so many inferences a second, camera and sleep included.

    None if the battery cannot give what chip and camera draw together, or the chip cannot do so many.
    Never longer than the battery lasts unused.

    Raises:
        ValueError: a number that is negative or not finite.
    """
    rate, one = _positive("inferences_per_second", inferences_per_second), chip.inference(instructions)
    busy = one.seconds.times(rate)
    if (chip.watts.low + CAMERA.watts) / battery.volts > battery.most_amperes or busy.low > 1:
        return None
    asleep = Range(1 - min(busy.low, 1), 1 - min(busy.high, 1))
    awake = one.joules.plus(CAMERA.joules_per_frame).times(rate)
    watts = awake.plus(chip.sleep_watts.times(asleep))
    days = Range(battery.joules.low / watts.high, battery.joules.high / watts.low).times(1 / SECONDS_A_DAY)
    return Range(*(min(day, battery.shelf_days) for day in days))


def summary(instructions: Mapping[str, float], *, battery: str = "CR2032", rate: float = 1) -> list[dict]:
    """A row a chip whose core is in `instructions` (core -> those of one inference), for embedded.json.

    Time and energy of an inference, and days on a battery at `rate` of them a second; None: it cannot be.
    """
    rows = []
    for key, chip in CHIPS.items():
        if (count := instructions.get(chip.core)) is None:
            continue
        one, days = chip.inference(count), battery_days(chip, BATTERIES[battery], count, rate) or (None, None)
        rows.append(
            {
                "id": key, "name": chip.name, "clock_hz": chip.clock_hz, "instructions": count,
                "seconds_low": one.seconds.low, "seconds_high": one.seconds.high,
                "joules_low": one.joules.low, "joules_high": one.joules.high,
                "battery": battery, "inferences_per_second": rate,
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
