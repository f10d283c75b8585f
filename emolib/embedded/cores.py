"""The cores that the firmware is built for and run on in QEMU: cores.toml as objects.

Whose instructions a program may use, what compilers call that, and the machine in QEMU that runs it. Leaves
out what is done with it (`firmware`) and the chips that have such a core (`chips`).

>>> CORES["cortex-m4"].machine
'mps2-an386'
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Core:
    """A processor.

    Attributes:
        name: for people.
        family: "arm" or "riscv": the C that starts it (firmware/core_FAMILY.c), gcc and emulator.
        machine: QEMU's name of the machine that runs its program.
        memory: the name of its memory, and
        flash_origin, flash_bytes, sram_origin, sram_bytes: where its parts lie, for link.ld.
        ticks_a_second: of the clock there; an instruction takes a nanosecond.
        zig, gcc: flags of the two compilers for it.
        compiler: the gcc for its family.
        emulator: QEMU's program for its family.
        debian: the Debian package with that.
        flags: what that program has to be told beside the machine.
    """

    name: str
    family: str
    machine: str
    memory: str
    flash_origin: int
    flash_bytes: int
    sram_origin: int
    sram_bytes: int
    ticks_a_second: int
    zig: tuple[str, ...]
    gcc: tuple[str, ...]
    compiler: str
    emulator: str
    debian: str
    flags: tuple[str, ...]


def _read() -> dict[str, Core]:
    tables = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    families, memories = tables.pop("families"), tables.pop("memories")
    cores = {}
    for key, table in tables.items():
        whole = table | families[table["family"]] | memories[table["memory"]]
        values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in whole.items()}
        cores[key] = Core(**values)
    return cores


CORES = _read()
"""By their ids, which `emolib firmware --core` takes."""
