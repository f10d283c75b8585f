"""Chips, a camera and batteries as data with their sources: from instructions to time, energy, battery life.

Instructions are counted (`firmware`); all that follows is arithmetic on figures of others, and those differ.
So every one of them is a range (chips.toml), and so is every result: no end of it is a promise. The poster's
clock, one number for everything, stays beside it as `poster_seconds`.

Leaves out: the time the camera takes for a frame. What no source says of
a chip is left blank in the table, and what would follow from it is None: cycles of an instruction on a
Cortex-M33 or a RISC-V core, energy of a chip that nobody measured. Of the ESP32-S3 memory alone is known:
this project's C is not counted for its core, and what others publish (1.8 cycles a multiply-accumulate with
ESP-NN, 77 without, Espressif's person detection) is about other code.

>>> seconds = CHIPS["apollo3-96mhz"].inference(900_000).seconds
>>> print(f"{seconds.low * 1e3:.1f} to {seconds.high * 1e3:.1f} ms")
10.3 to 14.1 ms
"""

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from emolib.embedded.mood import ASLEEP_MS, AWAKE_MS

SECONDS_A_DAY = 86_400
T = TypeVar("T")


class Range(NamedTuple):
    """From `low` to `high`."""

    low: float
    high: float

    def times(self, other: "Range | float") -> "Range":
        """The product with another range, or with a number."""
        low, high = other if isinstance(other, Range) else (other, other)
        return Range(self.low * low, self.high * high)

    def plus(self, other: "Range") -> "Range":
        """The sum with another range."""
        return Range(self.low + other.low, self.high + other.high)


@dataclass(frozen=True)
class Inference:
    """What one inference takes on a chip, without the camera: `seconds` and `joules`; None: not known."""

    seconds: Range | None
    joules: Range | None


@dataclass(frozen=True)
class Chip:
    """A microcontroller.

    Attributes:
        name: for people.
        core: whose instructions it runs, a key of `cores.CORES`, or one that is not counted.
        flash_bytes, ram_bytes: memory; flash of a usual board where the chip has none itself.
        clock_hz: cycles a second.
        sources: of all figures, for people.
        cycles_per_instruction: mean over this project's code; here and below None: no source says.
        joules_per_cycle: while it computes.
        sleep_watts: between inferences, memory kept.
    """

    name: str
    core: str
    flash_bytes: int
    ram_bytes: int
    clock_hz: float
    sources: tuple[str, ...]
    cycles_per_instruction: Range | None = None
    joules_per_cycle: Range | None = None
    sleep_watts: Range | None = None

    def inference(self, instructions: float) -> Inference:
        """Time and energy of so many instructions.

        Raises:
            ValueError: `instructions` is negative or not finite.
        """
        count, joules = _positive("instructions", instructions), self.joules_per_cycle
        if self.cycles_per_instruction is None:
            return Inference(None, None)
        cycles = self.cycles_per_instruction.times(count)
        return Inference(cycles.times(1 / self.clock_hz), cycles.times(joules) if joules else None)


@dataclass(frozen=True)
class Camera:
    """A camera, switched off in between: energy of what an inference sees, and `watts` while it is on."""

    name: str
    joules_per_frame: Range
    watts: float
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Badge:
    """How a friend is used: shares of the time that somebody is there, `awake`, and that it smiles back with
    a `light`, which draws so many `light_amperes`.
    """

    awake: float
    light: float
    light_amperes: float
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
BADGE = _read(Badge, TABLES["badge"])
BATTERIES = {key: _read(Battery, table) for key, table in TABLES["batteries"].items()}


def find(name: str) -> Chip:
    """The chip with the id `name`, in capitals or not, with its hyphen or without.

    Raises:
        ValueError: there is none; the message lists the ids.
    """

    spelled = {re.sub(r"[\W_]", "", key): chip for key, chip in CHIPS.items()}
    if (chip := spelled.get(re.sub(r"[\W_]", "", name.lower()))) is None:
        raise ValueError(f"chip: expected one of {', '.join(CHIPS)}, got {name!r}")
    return chip


def battery_days(
    chip: Chip, battery: Battery, instructions: float, inferences_per_second: float, *,
    light: float = BADGE.light,
) -> Range | None:  # fmt: skip
    """How many days the friend makes so many inferences a second, camera, sleep and its smile included.

    None if the battery cannot give what chip, camera and light draw together, the chip cannot do so many, or
    its energy is not known. Never longer than the battery lasts unused. `light`: share of the time that the
    light of its smile is on.

    Raises:
        ValueError: a number that is negative or not finite.
    """
    rate, one = _positive("inferences_per_second", inferences_per_second), chip.inference(instructions)
    each, sleep = chip.joules_per_cycle, chip.sleep_watts
    if one.seconds is None or one.joules is None or each is None or sleep is None:
        return None
    busy, watts = one.seconds.times(rate), each.low * chip.clock_hz
    shown = BADGE.light_amperes * _positive("light", light)
    at_once = (watts + CAMERA.watts) / battery.volts + BADGE.light_amperes * (light > 0)
    if at_once > battery.most_amperes or busy.low > 1:
        return None
    asleep = Range(1 - min(busy.low, 1), 1 - min(busy.high, 1))
    awake = one.joules.plus(CAMERA.joules_per_frame).times(rate)
    drawn = awake.plus(sleep.times(asleep)).plus(Range(1, 1).times(shown * battery.volts))
    days = Range(battery.joules.low / drawn.high, battery.joules.high / drawn.low).times(1 / SECONDS_A_DAY)
    return Range(*(min(day, battery.shelf_days) for day in days))


def badge_rate(awake: float = BADGE.awake) -> float:
    """Inferences a second, in the mean, of a friend that is `awake` for this share of the time, asleep for
    the rest (firmware/friend.h). One that cannot tell that nobody is there is always awake: 1.
    """
    return 1000 * (awake / AWAKE_MS + (1 - awake) / ASLEEP_MS)


def summary(
    instructions: Mapping[str, float], *, battery: str = "CR2032", rate: float = 1, awake: float | None = None
) -> list[dict]:
    """A row a chip, for embedded.json, from the instructions of one inference (core -> how many).

    Time and energy of an inference, and days on a battery at `rate` of them a second, the light of a BADGE
    counted; None: not known, or it cannot be. Nothing where nothing was counted. With `awake`: of one that is
    awake for this share of the time. The rows say so.
    """
    used = {"light_share": BADGE.light, "light_amperes": BADGE.light_amperes}
    if awake is not None:
        rate, used = badge_rate(awake), {"awake_share": awake, **used}
    rows = []
    for key, chip in CHIPS.items() if instructions else ():
        count, of, one, days = instructions.get(chip.core), BATTERIES[battery], Inference(None, None), None
        if count is not None:
            one, days = chip.inference(count), battery_days(chip, of, count, rate)
            if awake and one.seconds and one.seconds.low * 1000 / AWAKE_MS > 1:
                days = None  # while awake it cannot do so many
        rows.append(
            {
                "id": key, "name": chip.name, "clock_hz": chip.clock_hz, "instructions": count,
                **_ends("seconds", one.seconds), **_ends("joules", one.joules),
                "battery": battery, "inferences_per_second": rate, **_ends("battery_days", days), **used,
                "sources": [*chip.sources, *CAMERA.sources, *of.sources, *BADGE.sources],
            }
        )  # fmt: skip
    return rows


def _ends(what: str, ends: Range | None) -> dict[str, float | None]:
    low, high = ends or (None, None)
    return {f"{what}_low": low, f"{what}_high": high}


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
