"""The friend as firmware: built for a Cortex-M4F, run in QEMU, its instructions, flash and RAM counted.

`build` compiles the emitted C with the start-up code, linker script and main program beside this file for an
Apollo3-class chip (1 MB flash, 384 KB SRAM). `run` shows frames to QEMU's mps2-an386, a Cortex-M4F. QEMU runs
one instruction a nanosecond, every time the same: instructions are counted, cycles are not (`chips`).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from emolib.embedded import frames, host
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.frames import FORMATS, Frame

MACHINE = "mps2-an386"
CORES = ("cortex-m4", "cortex-m7", "cortex-m0plus")
"""A Cortex-M7 runs the instructions of an M4, a Cortex-M0+ a part of them; QEMU's M4 runs and counts all."""
ROW_BYTES = 8192
"""Of a frame's row, at most: main.c's buffer."""
IN_A_ROW = 2
"""Inferences that the friend (friend.h) asks for before it changes its mind."""
PROGRAM = ("startup.c", "main.c", "friend.c", "board_qemu.c")
FLAGS = (
    "-O3", "-std=c11", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-ffunction-sections",
    "-fdata-sections", "-fomit-frame-pointer", "-DSMILE_FAST", "-fno-unwind-tables",
    "-fno-asynchronous-unwind-tables", "-nostdlib", "-Wl,--gc-sections",
    # smile.c is as it is; only the hook that takes the time is defined from outside
    "-DSMILE_LAYER_DONE(n)=extern void smile_layer_done(int); smile_layer_done(n);",
)  # fmt: skip
GCC = "arm-none-eabi-gcc"
TARGETS = {
    ("cortex-m4", False): ["-target", "thumb-freestanding-eabihf", "-mcpu=cortex_m4"],
    ("cortex-m0plus", False): ["-target", "thumb-freestanding-eabi", "-mcpu=cortex_m0plus"],
    ("cortex-m4", True): ["-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"],
    ("cortex-m0plus", True): ["-mcpu=cortex-m0plus", "-mthumb", "-mfloat-abi=soft"],
}
"""What the compilers call a chip: its core, and whether gcc is asked."""


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
class Inferences:
    """What the emulated chip made of frames.

    Attributes:
        scores: int8 (n,), raw.
        smiling: bool (n,), whether the friend smiles after each inference.
        instructions: of one inference, mean over them.
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
    target = TARGETS["cortex-m4" if core == "cortex-m7" else core, gcc]
    with tempfile.TemporaryDirectory(prefix="firmware-") as name, as_file(files(__package__)) as here:
        sources = [str(host.write(source, Path(name))), *(str(here / file) for file in PROGRAM)]
        linked = [f"-Wl,-T,{here / 'link.ld'}", *["-lgcc"] * gcc]  # for 64-bit products on a Cortex-M0+
        flags = [*target, *FLAGS, *["-DSMILE_PLAIN"] * plain, f"-I{name}", f"-I{here}"]
        try:
            host.compile([*flags, *sources, *linked, "-o", str(path)], using=[GCC] if gcc else None)
        except host.CompileError as problem:
            if full := [region for region in ("FLASH", "SRAM") if f"{region}'" in str(problem)]:  # the linker
                what = f"The network does not fit into the chip's {' and '.join(full)}"
                raise TooLarge(what) from problem
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
    if found := shutil.which("qemu-system-arm"):
        return found
    how = {"darwin": "brew install qemu"}.get(sys.platform, "apt-get install qemu-system-arm (Debian)")
    raise EmulatorMissing(f"QEMU for Arm is not installed: {how}")


def run(path: Path, images: np.ndarray | Sequence[Frame], *, timeout: float = 600) -> Inferences:
    """Show frames to the emulated chip, row by row: of any size, or grey images uint8 (n, height, width, 1).

    Raises:
        EmulatorMissing: QEMU is not installed.
        RuntimeError: the firmware stopped early, or was not done within `timeout` seconds.
        ValueError: other images, none, or rows of more than ROW_BYTES.
    """
    if isinstance(images, np.ndarray):
        if images.dtype != np.uint8 or images.ndim != 4 or images.shape[3] != 1:
            found = f"{images.dtype} {images.shape}"
            raise ValueError(f"images: expected uint8 (n, height, width, 1), got {found}")
        images = [frames.encode(image) for image in images]
    if not images or (longest := max(frame.stride for frame in images)) > ROW_BYTES:
        found = f"{longest:,} bytes" if images else "no frame"
        raise ValueError(
            f"images: expected some frames with rows of at most {ROW_BYTES:,} bytes, got {found}"
        )
    command = [
        emulator(), "-M", MACHINE, "-kernel", str(path.resolve()), "-icount", "shift=0", "-display", "none",
        "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=words",
        "-semihosting-config", "enable=on,target=native,chardev=words",
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="frames-") as folder:
        with (Path(folder) / "frames.bin").open("wb") as file:
            for frame in images:
                head = frame.width, frame.height, frame.stride, FORMATS.index(frame.format)
                file.write(np.array(head, "<u4").tobytes())
                file.write(
                    frame.data[: frame.stride * frame.height].ljust(frame.stride * frame.height, b"\0")
                )
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", timeout=timeout,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"firmware: not done with {len(images)} frames in {timeout:.0f} s") from None
    said = _said(done.stdout)
    if done.returncode or said["looks"] != [len(images)] or not said["stack"]:
        words = " ".join((done.stderr or done.stdout[-300:]).split())
        raise RuntimeError(f"firmware: stopped early, exit status {done.returncode}: {words}")
    return Inferences(
        np.array(said["score"], np.int8), np.array(said["smiling"], bool), said["look"][0] / len(images),
        tuple(total / len(images) for total in said["layer"]), said["stack"][0],
    )  # fmt: skip


def _said(words: str) -> dict[str, list[int]]:
    """Numbers that main.c printed, by what it called them, and whether the friend smiles after each score."""
    said: dict[str, list[int]] = defaultdict(list)
    for line in words.splitlines():
        name, _, number = line.partition(" ")
        if name in ("smile_back()", "rest()"):
            said["smiling"][-1:] = [int(name == "smile_back()")]
        elif name in ("score", "layer", "look", "looks", "stack"):
            said[name].append(int(number))
            if name == "score":
                said["smiling"].append((said["smiling"] or [0])[-1])
    return said
