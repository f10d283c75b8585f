"""`emolib predict`, `export c|wasm`, `firmware build|run`: what an int8 .tflite file is good for.

The help of each command is the docstring of its function, and the rest of this one:

examples:
  emolib predict published/friend.tflite face.jpg
  emolib export c published/friend.tflite --out firmware/
  emolib export wasm published/friend.tflite --out site/
  emolib firmware build published/friend.tflite --out friend.elf
  emolib firmware run published/friend.tflite face1.jpg face2.jpg face3.jpg   in the emulator QEMU
  emolib firmware run published/friend.tflite --drawn 100                     on drawn faces
"""

from __future__ import annotations

import argparse
import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emolib.embedded.cores import CORES
from emolib.environment.streams import say
from emolib.files import name_of, printable

if TYPE_CHECKING:
    from emolib.embedded.codegen.c99 import Source

Parser = argparse.ArgumentParser
FEWEST_DRAWN = 60  # fewer do not make three splits with both classes
THRESHOLD = """\
probability from which on it is a smile (default: the one chosen on validation, from embedded.json or
report.json beside the model; or else 0.5)
"""


def add_parsers(commands: Any) -> None:
    """Add the commands to the subparsers of `emolib`."""
    model, out, build = (Parser(add_help=False) for _ in range(3))
    model.add_argument("model", type=Path, help="the .tflite file")
    model.add_argument("--threshold", type=float, metavar="P", help=THRESHOLD)
    out.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help="where the files go")
    build.add_argument("--plain", action="store_true", help="without the chip's DSP instructions")
    build.add_argument("--core", choices=CORES, default="cortex-m4", help="whose instructions (cortex-m4)")
    build.add_argument("--gcc", action="store_true", help="compile with arm-none-eabi-gcc")
    examples = (__doc__ or "").partition("examples:")

    def add(group: Any, name: str, act: Callable, words: str, *parents: Parser) -> Parser:
        parser: Parser = group.add_parser(
            name, help=words, description=inspect.getdoc(act), epilog="".join(examples[1:]), parents=parents,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )  # fmt: skip
        parser.set_defaults(act=act)
        return parser

    def several(name: str, words: str, metavar: str) -> Any:
        return commands.add_parser(name, help=words).add_subparsers(required=True, metavar=metavar)

    predict = add(commands, "predict", _predict, "score pictures with an int8 model", model)
    predict.add_argument("pictures", type=Path, nargs="+", help="files of any common format")
    export = several("export", "write a model in another form", "FORM")
    add(export, "c", _export, "as plain C for a firmware", model, out)
    add(export, "wasm", _export_wasm, "as WebAssembly for a page in a browser", model, out)
    firmware = several("firmware", "build the robot's program, or run it in an emulator", "build|run")
    make = add(firmware, "build", _build, "compile it", model, build)
    make.add_argument("--out", type=Path, default=Path("friend.elf"), metavar="FILE", help="(friend.elf)")
    run = add(firmware, "run", _run, "compile it and show it pictures in QEMU", model, build)
    run.add_argument("pictures", type=Path, nargs="*", help="files of any common format, shown in order")
    run.add_argument("--drawn", type=int, default=0, metavar="N", help="show N drawn faces instead")


def _source(arguments: argparse.Namespace) -> tuple[Source, bytes]:
    """The model as C, and the file that this is of."""
    from emolib.embedded import given, graph, tflite
    from emolib.embedded.codegen import c99

    whole = given.model(arguments.model)
    if (model_bytes := tflite.logits(whole)) != whole:
        print("note: scores are what goes into the sigmoid at this model's end", file=sys.stderr)
    probability, origin = given.threshold(arguments.model, arguments.threshold)
    byte = graph.read(model_bytes).byte(probability)
    source = c99.emit(model_bytes, threshold=byte, about=f"From {printable(name_of(arguments.model.name))}.")
    say(f"a smile is a score of {byte} or more, a probability of {probability:.3f} ({origin})")
    if byte in (-128, 127):
        say(f"note: no score lies beyond {byte}: it always or never sees a smile, or nearly", file=sys.stderr)
    return source, model_bytes


def _left_out(name: str, why: object) -> None:
    say(f"{name}: left out: {why}", file=sys.stderr)


def _predict(arguments: argparse.Namespace) -> None:
    """How likely is it that the face in a picture smiles?

    The picture is cropped to the square in its middle, made grey and shrunk, as in training: it should show
    one face that fills it.
    """
    from emolib.embedded import given, reader, tflite

    model_bytes = given.model(arguments.model)
    file = reader.read(model_bytes)
    probability, origin = given.threshold(arguments.model, arguments.threshold)
    names, images = given.pictures(arguments.pictures, file.input.shape[1:], left_out=_left_out)
    if file.kind in ("softmax", "two logits"):
        print("note: the second of this model's two classes is taken for a smile", file=sys.stderr)
    scores = tflite.predict(model_bytes, images, progress=len(images) > 20)
    for name, score in zip(names, scores, strict=True):
        say(f"{name}: {'smiles' if score >= probability else 'does not smile'} (probability {score:.2f})")
    say(f"threshold {probability:.3f} ({origin})")


def _export(arguments: argparse.Namespace) -> None:
    """Write an int8 .tflite file as smile.c and smile.h: plain C99, also C++, for a firmware, with

        smile_status smile_frame(smile_context *context, const uint8_t *frame, uint16_t width,
                                 uint16_t height, uint32_t stride, smile_format format, int8_t *score);

    that scores a camera's frame of any size, grey, RGB565 or YUV, with the same bits as TFLite, and with
    smile_begin, smile_row and smile_score, which need no frame in memory. It needs nothing but <stdint.h> and
    allocates nothing. On chips with DSP instructions (Cortex-M4, M7) these are used; -DSMILE_PLAIN leaves
    them out.
    """
    from emolib.embedded import host

    source, _ = _source(arguments)
    path = host.write(source, _folder(arguments.out))
    say(f"written: {path}, {path.with_suffix('.h')}; {source.plan.size:,} bytes of RAM for the network")


def _export_wasm(arguments: argparse.Namespace) -> None:
    """Compile the C of an int8 .tflite file (see emolib export c) to friend.wasm, for a page in a browser.

    This WebAssembly module imports nothing. Its memory holds a grey frame; it exports where that is and how
    large (frame, width, height), the score of what the page wrote there (score), the firmware's rule for
    smiling back (feel, smiling), and the constants threshold, release, scale and zero.
    """
    from emolib.embedded import wasm
    from emolib.files import write_bytes

    source, _ = _source(arguments)
    path, module = _folder(arguments.out) / "friend.wasm", wasm.build(source.c, source.h)
    write_bytes(path, module)
    say(f"written: {path}, {len(module):,} bytes")


def _folder(out: Path) -> Path:
    if out.exists() and not out.is_dir():
        raise ValueError(f"--out: expected a folder, got the file {out}")
    return out


def _build(arguments: argparse.Namespace) -> None:
    """Compile the friend as a program for a chip like the Apollo3 (Cortex-M4F, 1 MB flash, 384 KB SRAM).

    It takes frames, prints scores and calls smile_back() when the face has smiled in two inferences.
    """
    from emolib.embedded import firmware

    source, _ = _source(arguments)
    if arguments.out.is_dir() or not arguments.out.resolve().parent.is_dir():
        raise ValueError(f"--out: expected a file in a folder that is there, got {arguments.out}")
    sizes = firmware.build(source, arguments.out, **_options(arguments))
    say(f"written: {arguments.out}; flash {sizes.flash:,} bytes, RAM {sizes.ram:,} besides frame and stack")


def _options(arguments: argparse.Namespace) -> dict[str, Any]:
    return {"core": arguments.core, "plain": arguments.plain, "gcc": arguments.gcc}


def _run(arguments: argparse.Namespace) -> None:
    """Compile the friend as `firmware build` does, and show it pictures in the emulator QEMU, one by one."""
    from emolib.data import sources
    from emolib.embedded import firmware, given, parity, reader

    n = arguments.drawn
    if n < 0:
        raise ValueError(f"--drawn: expected at least 1, got {n}")
    if bool(arguments.pictures) == bool(n):
        raise ValueError("pictures: expected some, or --drawn N, and not both")
    firmware.emulator(arguments.core)  # say that it is missing before anything is compiled
    source, model_bytes = _source(arguments)
    shape = reader.read(model_bytes).input.shape[1:]
    if not n:
        names, images = given.pictures(arguments.pictures, shape, left_out=_left_out)
    elif shape == (224, 224, 1):
        names = [f"face {number}" for number in range(1, n + 1)]
        images = sources.load("synthetic", n_faces=max(n, FEWEST_DRAWN), seed=0)[0].images[:n]
    else:
        raise ValueError(f"--drawn: expected a model for 224 x 224 pixels, got {shape}")
    chip = parity.on_chip(model_bytes, source, images, **_options(arguments))
    seen, before = chip.inferences, False
    for name, score, smiling in zip(names, seen.scores, seen.smiling, strict=True):
        change = "" if smiling == before else "  the friend smiles" if smiling else "  the friend rests"
        say(f"{name}: {score:4d}{change}")
        before = smiling
    same, per_mac = chip.parity.runs - chip.parity.mismatches, seen.instructions / source.macs
    say(f"{same} of {chip.parity.runs} scores are those of TFLite on this computer")
    say(f"{seen.instructions:,.0f} instructions an inference, {per_mac:.2f} a multiply-accumulate:")
    for operator, instructions in zip(source.operators, seen.by_layer, strict=True):
        say(f"  {instructions:>12,.0f}  {operator.title}")
    flash, ram = chip.sizes.flash, chip.sizes.ram
    say(f"flash {flash:,} bytes; RAM {ram:,} and a stack of {seen.stack:,}, besides the frame")
