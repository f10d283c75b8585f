"""The cores that the firmware is built for and run on in QEMU: cores.toml as objects.

Whose instructions a program may use, what compilers call that, and the machine in QEMU that runs it. Leaves
out what is done with it (`firmware`) and the chips that have such a core (`chips`).

>>> CORES["cortex-m4"].machine
['mps2-an386']
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Core:
    """A processor.

    Attributes:
        name: for people.
        family: "arm" or "riscv": the C that starts it (firmware/core_FAMILY.c), gcc and emulator.
        machine: QEMU's name of the machine that runs its program, and what else QEMU has to be told.
        memory, places: its memory, by name; flash_origin, flash_bytes, sram_origin, sram_bytes for link.ld.
        ticks_a_second: of the clock there; an instruction takes a nanosecond.
        zig, gcc: flags of the two compilers for it.
        compiler: the gcc for its family.
        emulator: QEMU's program for its family.
        debian: the Debian package with that.
    """

    name: str
    family: str
    machine: list[str]
    memory: str
    places: dict[str, int]
    ticks_a_second: int
    zig: list[str]
    gcc: list[str]
    compiler: str
    emulator: str
    debian: str


TABLES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
CORES = {
    key: Core(**table | TABLES["families"][table["family"]] | TABLES["memories"][table["memory"]])
    for key, table in TABLES["cores"].items()
}
"""By their ids, which `emolib firmware --core` takes."""
