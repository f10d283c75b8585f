"""`emolib export c|wasm`, `firmware build|run`: an int8 .tflite file, or a friend in a room, as code."""

import argparse
from typing import Any

from emolib.cli.model import left_out, show_a_face, source, write
from emolib.data import sources
from emolib.embedded import firmware, given, parity, wasm
from emolib.embedded.codegen.room import RoomSource
from emolib.embedded.frames import encode
from emolib.environment.streams import say

FEWEST_DRAWN = 60  # fewer do not make three splits with both classes


def _c(arguments: argparse.Namespace) -> None:
    """Write an int8 .tflite file as smile.c and smile.h: plain C99, also C++, for a firmware, with

        smile_status smile_frame(smile_context *context, const uint8_t *frame, uint16_t width,
                                 uint16_t height, uint32_t stride, smile_format format, int8_t *score);

    that scores a camera's frame of any size, grey, RGB565 or YUV, with the same bits as TFLite, and with
    smile_begin, smile_row and smile_score, which need no frame in memory. It needs nothing but <stdint.h> and
    allocates nothing. On chips with DSP instructions (Cortex-M4, M7) it uses these; -DSMILE_PLAIN switches
    them off. With --prefix cat all names begin with cat_, so that one program can use several models.

    For a friend in a room (a folder with friend.json) this writes six files: its two networks, and smile.c
    and smile.h around them. There smile_frame gives an answer instead of a score: who is there (nobody,
    somebody, or who smiles), where, and both scores. smile_finish takes the place of smile_score.

    examples:
      emolib export c published/friend.tflite --out firmware/
      emolib export c published/room --out firmware/
      emolib export c runs/mine/best.tflite --out firmware/ --optimize size
    """
    made, _ = source(arguments)
    paths = write(arguments.out, made.files, force=arguments.force)
    say(f"written: {', '.join(map(str, paths))}; {made.context_bytes:,} bytes of RAM in all, and some stack")


def _wasm(arguments: argparse.Namespace) -> None:
    """Compile the C of a model (see emolib export c) to friend.wasm, for a page in a browser.

    This WebAssembly module imports nothing. A page writes a frame of any size into its memory, at `room`, and
    asks for its score; the module also has what the network saw of it, the firmware's rule for smiling back,
    and the constants of the C. What it exports is in emolib/embedded/exports.c; emolib export page uses it.

    example:
      emolib export wasm published/friend.tflite --out site/
    """
    made, _ = source(arguments)
    module = wasm.build(made)
    (path,) = write(arguments.out, {"friend.wasm": module}, force=arguments.force)
    say(f"written: {path}, {len(module):,} bytes")


def _build(arguments: argparse.Namespace) -> None:
    """Compile the friend as a program for a chip like the Apollo3 (Cortex-M4F, 1 MB flash, 384 KB SRAM).

    It takes frames, prints scores and calls smile_back() when the face has smiled in two inferences. A friend
    in a room also sleeps: one inference a second until somebody is there, then five.

    examples:
      emolib firmware build published/friend.tflite --out friend.elf
      emolib firmware build published/room --out room.elf
      emolib firmware build published/friend.tflite --out friend.elf --core cortex-m0plus --optimize size
    """
    made, _ = source(arguments)
    if arguments.out.is_dir() or not arguments.out.resolve().parent.is_dir():
        raise ValueError(f"--out: expected a file in a folder that is there, got {arguments.out}")
    if arguments.out.exists() and not arguments.force and arguments.out.read_bytes()[:4] != b"\x7fELF":
        raise ValueError(f"--out: expected a new file or an older program, got {arguments.out}; or --force")
    sizes = firmware.build(made, arguments.out, **_options(arguments))
    memory = f"flash {sizes.flash:,} bytes, RAM {sizes.ram:,}, a row of {sizes.row:,} and a stack"
    say(f"written: {arguments.out}; {memory}")


def _options(arguments: argparse.Namespace) -> dict[str, Any]:
    return {"core": arguments.core, "plain": arguments.plain, "gcc": arguments.gcc}


def _run(arguments: argparse.Namespace) -> None:
    """Compile the friend as `firmware build` does, and show it pictures in the emulator QEMU, one by one.

    examples:
      emolib firmware run published/friend.tflite face1.jpg face2.jpg face3.jpg
      emolib firmware run published/friend.tflite --core rv32imc --drawn 100        on drawn faces
    """
    n = arguments.drawn
    if n < 0:
        raise ValueError(f"--drawn: expected at least 1, got {n}")
    if bool(arguments.pictures) == bool(n):
        raise ValueError("pictures: expected some, or --drawn N, and not both")
    firmware.emulator(arguments.core)  # say that it is missing before anything is compiled
    made, model = source(arguments)
    failed = 0
    if n:
        drawn = sources.load("synthetic", n_faces=max(n, FEWEST_DRAWN), seed=0)[0].images[:n]
        known = [(f"face {number}", encode(image)) for number, image in enumerate(drawn, start=1)]
    else:
        asked = given.files(arguments.pictures)
        known = list(given.frames(asked, left_out=left_out))
        failed = len(asked) - len(known)
    if not known:
        raise ValueError("pictures: expected at least one that can be read")
    names, images = zip(*known, strict=True)
    if isinstance(model, bytes) and not n:
        show_a_face(given.classes(arguments.model)[1])
    chip = parity.on_chip(model, made, images, **_options(arguments))
    seen, before = chip.inferences, False
    rows = zip(names, seen.scores, seen.smiling, seen.answers, seen.flat, strict=True)
    for name, score, smiling, answer, flat in rows:
        change = "" if smiling == before else "  the friend smiles" if smiling else "  the friend rests"
        who = f"{score:4d}"
        if not isinstance(model, bytes):
            who = f"{model.classes[answer[0]]} (face {answer[1]}, smile {score})"
        say(f"{name}: {who}{'  flat' * bool(flat)}{change}")
        before = smiling
    same, per_mac = chip.parity.runs - chip.parity.mismatches, seen.instructions / made.macs
    what = "scores" if isinstance(model, bytes) else "answers"
    say(f"{same} of {chip.parity.runs} {what} are those of TFLite on this computer")
    say(f"{seen.instructions:,.0f} instructions an inference, {per_mac:.2f} a multiply-accumulate:")
    parts = {}
    if isinstance(made, RoomSource):
        parts = {0: "detector", len(made.detector.operators): "classifier"}
    for number, (operator, count) in enumerate(zip(made.operators, seen.by_layer, strict=True)):
        if number in parts:
            say(f"{parts[number]}:")
        say(f"  {count:>12,.0f}  {operator.title}")
    flash, ram, row = chip.sizes.flash, chip.sizes.ram, chip.sizes.row
    say(f"flash {flash:,} bytes; RAM {chip.ram:,}: {ram:,}, a row of {row:,} and a stack of {seen.stack:,}")
    if failed:
        raise RuntimeError(f"{failed} of {failed + len(names)} pictures could not be read")
