"""The friend as firmware: built for a core, run in QEMU, its instructions, flash and RAM counted.

`build` compiles the emitted C with the start-up code, linker script and main program beside this file for one
of `cores`, with the memory of an Apollo3-class chip (1 MB flash, 384 KB SRAM). `run` shows frames to the
machine that QEMU has for it. QEMU runs one instruction a nanosecond, every time the same: instructions are
counted, cycles are not (`chips`).
"""

import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from string import Template

import numpy as np

from emolib.embedded import host, mood
from emolib.embedded.codegen import c99
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.codegen.room import RoomSource
from emolib.embedded.cores import CORES
from emolib.embedded.frames import FORMATS, Frame, framed

IN_A_ROW = mood.IN_A_ROW
"""Inferences that the friend (friend.h) asks for before it changes its mind."""
ROW_BYTES = 8192
"""Of a frame's row, at most, where a program is measured; one that is not has main.c's buffer."""
PROGRAM = ("main.c", "friend.c", "friend.h", "measure.h", "memory.c", "board.h", "board_qemu.c")
FLAGS = (
    "-std=c11", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-ffunction-sections", "-fdata-sections",
    "-fomit-frame-pointer", "-fno-unwind-tables", "-fno-asynchronous-unwind-tables",
    "-nostdlib", "-Wl,--gc-sections",
)  # fmt: skip
MEASURE = (
    "-DMEASURE",
    # the networks' C is as it is; only the hook that takes the time is defined from outside
    "-DSMILE_LAYER_DONE(n)=extern void measure_layer(int); measure_layer(n);",
    "-DSMILE_DETECTOR_LAYER_DONE(n)=extern void measure_layer(int); measure_layer(n);",
    "-DSMILE_CLASSIFIER_LAYER_DONE(n)=extern void measure_second(int); measure_second(n);",
)  # fmt: skip
ANSWER = ("who", "face", "score", "x", "y", "size", "tilt", "status")
"""What a friend in a room says of a frame, as `room.rows_of` has it; of others score and status alone."""


class TooLarge(host.CompileError):
    """The program does not fit into the chip's memory."""


class EmulatorMissing(RuntimeError):
    """QEMU is not installed here; the message says how to get it."""


@dataclass(frozen=True)
class Sizes:
    """Bytes of a firmware: flash (code, weights and initial data), RAM without a row and stack, and a row."""

    flash: int
    ram: int
    row: int


@dataclass(frozen=True)
class Inferences:
    """What the emulated core made of frames.

    Attributes:
        scores: int8 (n,), raw.
        answers: int (n, 8) of a friend in a room, see `room.rows_of`, else (n, 0).
        flat: bool (n,), whether the frame had no contrast.
        smiling: bool (n,), whether the friend smiles after each inference.
        instructions: of one inference, mean over them.
        by_layer: the same for each layer.
        stack: bytes of stack used at most.
    """

    scores: np.ndarray
    answers: np.ndarray
    flat: np.ndarray
    smiling: np.ndarray
    instructions: float
    by_layer: tuple[float, ...]
    stack: int


def build(
    source: Source | RoomSource, path: Path, *, core: str = "cortex-m4", plain: bool = False,
    gcc: bool = False, measure: bool = False,
) -> Sizes:  # fmt: skip
    """Compile the firmware to the ELF file `path`, for speed or for size as `source` is.

    Args:
        source: the network, or the friend in a room, as C.
        path: where the ELF file goes.
        core: whose instructions it may use, one of `CORES`.
        plain: without the DSP instructions.
        gcc: with the core's gcc instead of the compiler from PyPI.
        measure: with what `run` needs; it takes flash, and a row of ROW_BYTES.

    Raises:
        TooLarge: the network does not fit into the chip.
        CompileError: no such compiler, or a warning.
    """
    chip = CORES[core]
    with tempfile.TemporaryDirectory(prefix="firmware-") as name:
        folder, program = Path(name), (*PROGRAM, f"core_{chip.family}.c", *["measure.c"] * measure)
        for file in (*program, "link.ld"):
            text = (files(__package__) / file).read_text(encoding="utf-8")
            text = Template(text).substitute(chip.places) if file == "link.ld" else text
            (folder / file).write_text(c99.named(text, source.prefix), encoding="utf-8")
        row = min(ROW_BYTES, chip.places["sram_bytes"] // 8)
        flags = [*FLAGS, *(*MEASURE, f"-DROW_BYTES={row}") * measure, f"-I{name}"]
        flags = [c99.named(flag, source.prefix) for flag in flags]
        flags += host.flags_of(source, "-DSMILE_FAST", *["-DSMILE_PLAIN"] * plain)
        flags += ["-Os" if source.optimize == "size" else "-O3", *(chip.gcc if gcc else chip.zig)]
        sources = [str(folder / file) for file in program if file.endswith(".c")]
        sources += [*host.write(source, folder), f"-Wl,-T,{folder / 'link.ld'}"]
        sources += ["-lgcc"] * gcc  # for 64-bit products on a Cortex-M0+
        try:
            host.compile([*flags, *sources, "-o", str(path)], using=[chip.compiler] if gcc else None)
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

    flash = ram = row = 0
    with path.open("rb") as file:
        for section in ELFFile(file).iter_sections():
            size, flags = section["sh_size"], section["sh_flags"]
            if section.name == ".row":
                row = size
            elif flags & SH_FLAGS.SHF_ALLOC:
                flash += size * (section["sh_type"] != "SHT_NOBITS")
                ram += size * bool(flags & SH_FLAGS.SHF_WRITE)
    return Sizes(flash, ram, row)


def emulator(core: str = "cortex-m4") -> str:
    """Path of QEMU for one of `CORES`.

    Raises:
        EmulatorMissing: it is not installed.
    """
    chip = CORES[core]
    if found := shutil.which(chip.emulator):
        return found
    how = {"darwin": "brew install qemu"}.get(sys.platform, f"apt-get install {chip.debian} (Debian)")
    raise EmulatorMissing(f"{chip.emulator} for a {chip.name} is not installed: {how}")


def run(
    path: Path, images: np.ndarray | Sequence[Frame], *, core: str = "cortex-m4", timeout: float = 600
) -> Inferences:
    """Show frames to the emulated core, row by row: of any size, or grey images uint8 (n, height, width, 1).

    `path` was built for `core`, with `measure`.

    Raises:
        EmulatorMissing: QEMU is not installed.
        RuntimeError: the firmware stopped early, or was not done within `timeout` seconds.
        ValueError: other images, none, or rows of more than ROW_BYTES.
    """
    shown = list(framed(images))
    if not shown or (longest := max(frame.stride for frame in shown)) > ROW_BYTES:
        found = f"{longest:,} bytes" if shown else "no frame"
        raise ValueError(f"images: expected some, with rows of at most {ROW_BYTES:,} bytes, got {found}")
    chip = CORES[core]
    command = [
        emulator(core), "-M", *chip.machine, "-kernel", str(path.resolve()), "-icount", "shift=0",
        "-display", "none", "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=words",
        "-semihosting-config", "enable=on,target=native,chardev=words",
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="frames-") as folder:
        with (Path(folder) / "frames.bin").open("wb") as file:
            for frame in shown:
                head = frame.width, frame.height, frame.stride, FORMATS.index(frame.format)
                size = frame.stride * frame.height
                file.write(np.array(head, "<u4").tobytes() + frame.data[:size].ljust(size, b"\0"))
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", timeout=timeout,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"firmware: not done with {len(shown)} frames in {timeout:.0f} s") from None
    said = _said(done.stdout)
    if done.returncode or said["looks"] != [len(shown)] or not said["stack"]:
        words = " ".join((done.stderr or done.stdout[-300:]).split())
        raise RuntimeError(f"firmware: stopped early, exit status {done.returncode}: {words}")
    each = 1e9 / chip.ticks_a_second / len(shown)
    return Inferences(
        np.array(said["score"], np.int8),
        np.array([said[name] for name in ANSWER if said["who"]], int).reshape(-1, len(shown)).T,
        np.array(said["status"]) == host.STATUS.index("flat"),
        np.array(said["smiling"], bool), each * said["look"][0],
        tuple(each * total for total in said["layer"]), said["stack"][0],
    )  # fmt: skip


def _said(words: str) -> dict[str, list[int]]:
    """Numbers that measure.c printed, by what it called them, and whether the friend smiles after a score."""
    said: dict[str, list[int]] = defaultdict(list)
    for line in words.splitlines():
        name, _, number = line.partition(" ")
        if name.endswith("()"):  # smile_back(), with the network's prefix, or rest()
            said["smiling"][-1:] = [int(name != "rest()")]
        elif name in (*ANSWER, "layer", "look", "looks", "stack"):
            said[name].append(int(number))
            if name == "score":
                said["smiling"].append((said["smiling"] or [0])[-1])
    return said
