"""The friend as firmware: built for a Cortex-M4F, run in QEMU, its instructions, flash and RAM counted.

`build` compiles the emitted C with the start-up code, linker script and main program beside this file for an
Apollo3-class chip (1 MB flash, 384 KB SRAM). `run` lets QEMU's mps2-an386, a Cortex-M4F, look at frames. QEMU
runs one instruction a nanosecond, every time the same: instructions are counted, cycles are not (`targets`).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from emolib.embedded import host
from emolib.embedded.codegen.c99 import Source

MACHINE = "mps2-an386"
CORES = {  # for people: what the compilers call it, and how it passes floating-point numbers
    "cortex-m4": ("cortex-m4", "hard"),
    "cortex-m7": ("cortex-m4", "hard"),
    "cortex-m0plus": ("cortex-m0plus", "soft"),
}
"""A Cortex-M7 runs the instructions of an M4, a Cortex-M0+ a part of them; QEMU's M4 runs and counts all."""
PROGRAM = ("startup.c", "main.c", "friend.c", "board_qemu.c")
FLAGS = (
    "-O3", "-std=c11", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-ffunction-sections",
    "-fdata-sections", "-fomit-frame-pointer", "-DSMILE_FAST", "-fno-unwind-tables",
    "-fno-asynchronous-unwind-tables",
)  # fmt: skip


_OVERFLOW = re.compile(r"(?:will not fit in )?region ['`](\w+)'")  # LLVM's linker, GNU's


class TooLarge(host.CompileError):
    """The program does not fit into the chip's memory."""


class EmulatorMissing(RuntimeError):
    """QEMU is not installed here; the message says how to get it."""


@dataclass(frozen=True)
class Sizes:
    """Bytes of a firmware: flash (code, weights and initial data), and RAM without frame and stack."""

    flash: int
    ram: int


@dataclass(frozen=True)
class Looks:
    """What the emulated chip saw.

    Attributes:
        scores: int8 (n,), raw.
        smiling: bool (n,), whether the friend smiles after each look.
        instructions: of one look, mean over the looks.
        by_layer: the same for each layer.
        stack: bytes of stack used at most.
    """

    scores: np.ndarray
    smiling: np.ndarray
    instructions: float
    by_layer: tuple[float, ...]
    stack: int


def build(
    source: Source, path: Path, *, core: str = "cortex-m4", plain: bool = False, gcc: bool = False
) -> Sizes:
    """Compile the firmware to the ELF file `path`.

    Args:
        source: the network as C.
        path: where the ELF file goes.
        core: whose instructions it may use, one of `CORES`.
        plain: without the DSP instructions.
        gcc: with arm-none-eabi-gcc instead of the compiler from PyPI.

    Raises:
        TooLarge: the network does not fit into the chip.
        CompileError: no such compiler, or a warning.
    """
    with tempfile.TemporaryDirectory(prefix="firmware-") as name, as_file(files(__package__)) as here:
        folder = Path(name)
        smile = host.write(source, folder)
        # smile.c is as it is; only the hook that takes the time is defined from outside
        hook = "-DSMILE_LAYER_DONE(n)=extern void smile_layer_done(int); smile_layer_done(n);"
        cpu, floats = CORES[core]
        if gcc:
            target = [f"-mcpu={cpu}", "-mthumb", f"-mfloat-abi={floats}", "-nostdlib"]
            target += ["-mfpu=fpv4-sp-d16"] if floats == "hard" else []
            library = ["-lgcc"]  # 64-bit products on a Cortex-M0+
        else:
            library = []
            abi = {"hard": "eabihf", "soft": "eabi"}[floats]
            target = ["-target", f"thumb-freestanding-{abi}", f"-mcpu={cpu.replace('-', '_')}", "-nostdlib"]
        if gcc and shutil.which("arm-none-eabi-gcc") is None:
            raise host.CompileError(
                "arm-none-eabi-gcc: not found (Debian: apt-get install gcc-arm-none-eabi)"
            )
        sources = [str(here / name) for name in PROGRAM]
        try:
            host.compile(
                [*target, *FLAGS, *(["-DSMILE_PLAIN"] if plain else []), hook, f"-I{folder}", f"-I{here}",
                 str(smile), *sources, f"-Wl,-T,{here / 'link.ld'}", "-Wl,--gc-sections", *library,
                 "-o", str(path)],
                using=["arm-none-eabi-gcc"] if gcc else None,
            )  # fmt: skip
        except host.CompileError as problem:
            if regions := sorted(set(_OVERFLOW.findall(str(problem)))):
                raise TooLarge(
                    f"The network does not fit into the chip's {' and '.join(regions)}"
                ) from problem
            raise
    return sizes(path)


def sizes(path: Path) -> Sizes:
    """Sizes of an ELF file that `build` made."""
    from elftools.elf.constants import SH_FLAGS
    from elftools.elf.elffile import ELFFile

    flash = ram = 0
    with path.open("rb") as file:
        for section in ELFFile(file).iter_sections():
            if not section["sh_flags"] & SH_FLAGS.SHF_ALLOC or section.name == ".frame":
                continue
            if section["sh_type"] != "SHT_NOBITS":
                flash += section["sh_size"]
            if section["sh_flags"] & SH_FLAGS.SHF_WRITE:
                ram += section["sh_size"]
    return Sizes(flash, ram)


def emulator() -> str:
    """Path of QEMU for Arm.

    Raises:
        EmulatorMissing: it is not installed.
    """
    found = shutil.which("qemu-system-arm")
    if found is None:
        how = {"darwin": "brew install qemu"}.get(
            sys.platform, "apt-get install qemu-system-arm (Debian, Ubuntu)"
        )
        raise EmulatorMissing(f"QEMU for Arm is not installed: {how}")
    return found


def run(path: Path, images: np.ndarray, *, timeout: float = 600) -> Looks:
    """Let the emulated chip look at images, uint8 (n, height, width, 1) of the network's size.

    Raises:
        EmulatorMissing: QEMU is not installed.
        RuntimeError: the firmware stopped early, or was not done within `timeout` seconds.
    """
    if images.dtype != np.uint8 or images.ndim != 4 or len(images) == 0:
        raise ValueError(f"images: expected uint8 (n, height, width, 1), got {images.dtype} {images.shape}")
    command = [
        emulator(), "-M", MACHINE, "-kernel", str(path.resolve()), "-icount", "shift=0", "-display", "none",
        "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=words",
        "-semihosting-config", "enable=on,target=native,chardev=words",
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="frames-") as folder:
        np.ascontiguousarray(images).tofile(Path(folder) / "frames.bin")
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", timeout=timeout,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"firmware: not done with {len(images)} frames in {timeout:.0f} s") from None
    looks = _read(done.stdout)
    if done.returncode or looks is None or len(looks.scores) != len(images):
        words = " ".join((done.stderr or done.stdout[-300:]).split())
        raise RuntimeError(f"firmware: stopped early, exit status {done.returncode}: {words}")
    return looks


def _read(words: str) -> Looks | None:
    """What the firmware printed; None if it did not come to its end."""
    scores, smiling, now = [], [], False
    for line in words.splitlines():
        if line.startswith("score "):
            scores.append(int(line[6:]))
            smiling.append(now)
        elif line in ("smile_back()", "rest()"):
            now = line == "smile_back()"
            smiling[-1] = now
    totals = {name: [int(n) for n in re.findall(rf"^{name} (\d+)$", words, re.M)] for name in
              ("layer", "look", "looks", "stack")}  # fmt: skip
    if not totals["stack"] or totals["looks"] != [len(scores)]:
        return None
    n = max(len(scores), 1)
    return Looks(
        np.array(scores, np.int8), np.array(smiling, bool), totals["look"][0] / n,
        tuple(total / n for total in totals["layer"]), totals["stack"][0],
    )  # fmt: skip
