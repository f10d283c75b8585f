"""`emolib predict`, `export c|wasm`, `firmware build|run`: what an int8 .tflite file is good for."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from emolib.environment.streams import say
from emolib.files import name_of, printable

LARGEST_FILE = 2**28  # bytes of a model
FEWEST_DRAWN = 60  # fewer do not make three splits with both classes
CORES = ("cortex-m4", "cortex-m0plus")  # a Cortex-M7 takes the program of an M4
THRESHOLD_FILES = ("embedded.json", "report.json")  # beside a .tflite file: what the export wrote of it

PREDICT = """\
How likely is it that the face in a picture smiles? The picture is cropped to the square in its middle, made
grey and shrunk, as in training: it should show one face that fills it.
"""
EXPORT = """\
Write an int8 .tflite file as smile.c and smile.h: plain C99 for a firmware, with one function,

    int8_t smile_score(const uint8_t *frame, uint16_t width, uint16_t height, smile_status *status);

that scores a grey camera frame with the same bits as TFLite, needs nothing but <stdint.h> and allocates
nothing. On chips with DSP instructions (Cortex-M4, M7) these are used; -DSMILE_PLAIN leaves them out.
"""
WASM = """\
Compile the C of an int8 .tflite file (see emolib export c) to friend.wasm, a WebAssembly module for a page in
a browser. It imports nothing. Its memory holds a grey frame; it exports where that is and how large (frame,
width, height), the score of what the page wrote there (score), the firmware's rule for smiling back (feel,
smiling), and the constants threshold, release, scale, zero and looks.
"""
FIRMWARE = """\
The friend as a program for a chip of the Apollo3's class (Cortex-M4F, 1 MB flash, 384 KB SRAM): it looks at
frames, prints scores and calls smile_back() when the face has smiled for two looks.
"""
EXAMPLES = """\
examples:
  emolib predict published/friend.tflite face.jpg
  emolib export c published/friend.tflite --out firmware/
  emolib export wasm published/friend.tflite --out site/
  emolib firmware build published/friend.tflite --out friend.elf
  emolib firmware run published/friend.tflite face1.jpg face2.jpg face3.jpg   in the emulator QEMU
  emolib firmware run published/friend.tflite --drawn 100                     on drawn faces
"""


def add_parsers(commands) -> None:
    """Add the commands to the subparsers of `emolib`."""
    kind = argparse.RawDescriptionHelpFormatter
    predict = commands.add_parser(
        "predict", help="score pictures with an int8 model", description=PREDICT, epilog=EXAMPLES,
        formatter_class=kind,
    )  # fmt: skip
    predict.add_argument("model", type=Path, help="the .tflite file")
    predict.add_argument("pictures", type=Path, nargs="+", help="files of any common format")
    predict.set_defaults(act=_predict)

    export = commands.add_parser("export", help="write a model in another form")
    forms = export.add_subparsers(required=True, metavar="FORM")
    c = forms.add_parser(
        "c", help="as plain C for a firmware", description=EXPORT, epilog=EXAMPLES, formatter_class=kind
    )
    c.add_argument("model", type=Path, help="the .tflite file")
    c.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help="where smile.c and smile.h go")
    c.set_defaults(act=_export)
    wasm = forms.add_parser(
        "wasm", help="as WebAssembly for a page in a browser", description=WASM, epilog=EXAMPLES,
        formatter_class=kind,
    )  # fmt: skip
    wasm.add_argument("model", type=Path, help="the .tflite file")
    wasm.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help="where friend.wasm goes")
    wasm.set_defaults(act=_export_wasm)

    firmware = commands.add_parser(
        "firmware", help="build the robot's program, or run it in an emulator", description=FIRMWARE,
        epilog=EXAMPLES, formatter_class=kind,
    )  # fmt: skip
    what = firmware.add_subparsers(required=True, metavar="build|run")
    build = what.add_parser("build", help="compile it", epilog=EXAMPLES, formatter_class=kind)
    build.add_argument("model", type=Path, help="the .tflite file")
    build.add_argument("--out", type=Path, default=Path("friend.elf"), metavar="FILE", help="(friend.elf)")
    build.set_defaults(act=_build)
    run = what.add_parser("run", help="compile it and let it look at pictures in QEMU", epilog=EXAMPLES,
                          formatter_class=kind)  # fmt: skip
    run.add_argument("model", type=Path, help="the .tflite file")
    run.add_argument("pictures", type=Path, nargs="*", help="files of any common format, looked at in order")
    run.add_argument("--drawn", type=int, default=0, metavar="N", help="look at N drawn faces instead")
    run.set_defaults(act=_run)
    for command in (build, run):
        command.add_argument("--plain", action="store_true", help="without the chip's DSP instructions")
        command.add_argument("--core", choices=CORES, default=CORES[0], help="whose instructions (cortex-m4)")
        command.add_argument("--gcc", action="store_true", help="compile with arm-none-eabi-gcc")
    for command in (predict, c, wasm, build, run):
        command.add_argument(
            "--threshold", type=float, metavar="P",
            help="probability from which on it is a smile (default: the one chosen on validation, from "
            "embedded.json or report.json beside the model; or else 0.5)",
        )  # fmt: skip


def threshold_of(model: Path, given: float | None) -> tuple[float, str]:
    """Probability from which on it is a smile, and where it comes from."""
    if given is not None:
        if not 0 < given < 1:
            raise ValueError(f"--threshold: expected a probability between 0 and 1, got {given}")
        return given, "--threshold"
    for path in (model.with_name(name) for name in THRESHOLD_FILES):
        if not path.is_file():
            continue
        try:
            found = json.loads(path.read_bytes()).get("threshold", 0.5)
            good = 0 < found < 1
        except (ValueError, AttributeError, TypeError):
            found, good = "something else", False
        if not good:
            raise ValueError(f"{path}: expected JSON with a threshold between 0 and 1, got {found}")
        return float(found), str(path)
    return 0.5, "even odds"


def _model(path: Path) -> bytes:
    if not path.is_file():
        raise ValueError(f"model: expected an int8 .tflite file, got {path}, which is no file")
    if (size := path.stat().st_size) > LARGEST_FILE:
        raise ValueError(f"model: expected at most {LARGEST_FILE:,} bytes, got {size:,} in {path}")
    return path.read_bytes()


def _source(arguments):
    from emolib.embedded import graph, tflite
    from emolib.embedded.codegen import c99

    whole = _model(arguments.model)
    if (model_bytes := tflite.logits(whole)) != whole:
        print("note: scores are what goes into the sigmoid at this model's end", file=sys.stderr)
    probability, origin = threshold_of(arguments.model, arguments.threshold)
    network = graph.read(model_bytes)
    byte = network.byte(probability)
    source = c99.emit(model_bytes, threshold=byte, about=f"From {printable(name_of(arguments.model.name))}.")
    say(f"a smile is a score of {byte} or more, a probability of {probability:.3f} ({origin})")
    low, high = (network.probability(end) for end in (-128, 127))
    if not low < probability <= high:
        say(
            f"note: this model's scores stand for probabilities from {low:.3f} to {high:.3f}: with this "
            "threshold it always or never sees a smile", file=sys.stderr,
        )  # fmt: skip
    return source, model_bytes


def _pictures(paths: list[Path], shape: tuple[int, ...]):
    """(names, pictures uint8 (n, height, width, 1)), prepared as for training; says which cannot be read."""
    import numpy as np

    from emolib.data import preprocess
    from emolib.data.sources.pictures import contents, file

    if shape[0] != shape[1] or shape[2] != 1:
        raise ValueError(f"model: expected one that sees a grey square (n, n, 1), got {shape}")
    names, pictures = [], []
    for path in paths:
        try:
            pictures.append(preprocess.decode(contents(file(path)), shape[0]))
            names.append(name_of(path))
        except Exception as problem:  # Pillow raises nearly anything over a damaged file
            why = getattr(problem, "strerror", None) or problem
            say(f"{name_of(path)}: left out: {why}", file=sys.stderr)
    if not pictures:
        raise ValueError("pictures: expected at least one that can be read")
    return names, np.stack(pictures)


def _predict(arguments: argparse.Namespace) -> None:
    from emolib.embedded import tflite

    model_bytes = _model(arguments.model)
    summary = tflite.check(model_bytes)
    probability, origin = threshold_of(arguments.model, arguments.threshold)
    names, images = _pictures(arguments.pictures, summary.input_shape[1:])
    if summary.kind in ("softmax", "two logits"):
        print("note: the second of this model's two classes is taken for a smile", file=sys.stderr)
    raw = tflite.run(model_bytes, images, reference=True, progress=len(images) > 20)
    scores = tflite.probabilities(model_bytes, raw)
    for name, score in zip(names, scores, strict=True):
        say(f"{name}: {'smiles' if score >= probability else 'does not smile'} (probability {score:.2f})")
    say(f"threshold {probability:.3f} ({origin})")


def _export(arguments: argparse.Namespace) -> None:
    from emolib.embedded import host

    source, _ = _source(arguments)
    _refuse_file(arguments.out)
    path = host.write(source, arguments.out)
    say(f"written: {path}, {path.with_suffix('.h')}; {source.plan.size:,} bytes of RAM besides the frame")


def _export_wasm(arguments: argparse.Namespace) -> None:
    from emolib.embedded import wasm
    from emolib.files import write_bytes

    source, _ = _source(arguments)
    _refuse_file(arguments.out)
    module = wasm.build(source.c, source.h)
    write_bytes(arguments.out / "friend.wasm", module)
    say(f"written: {arguments.out / 'friend.wasm'}, {len(module):,} bytes")


def _refuse_file(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise ValueError(f"--out: expected a folder, got the file {out}")


def _build(arguments: argparse.Namespace) -> None:
    from emolib.embedded import firmware

    source, _ = _source(arguments)
    if arguments.out.is_dir() or not arguments.out.resolve().parent.is_dir():
        raise ValueError(f"--out: expected a file in a folder that is there, got {arguments.out}")
    sizes = firmware.build(
        source, arguments.out, core=arguments.core, plain=arguments.plain, gcc=arguments.gcc
    )
    say(f"written: {arguments.out}; flash {sizes.flash:,} bytes, RAM {sizes.ram:,} besides frame and stack")


def _run(arguments: argparse.Namespace) -> None:
    import tempfile

    from emolib.embedded import firmware, tflite

    if arguments.drawn < 0:
        raise ValueError(f"--drawn: expected at least 1, got {arguments.drawn}")
    if bool(arguments.pictures) == bool(arguments.drawn):
        raise ValueError("pictures: expected some, or --drawn N, and not both")
    firmware.emulator()  # say that it is missing before anything is compiled
    source, model_bytes = _source(arguments)
    shape = tflite.check(model_bytes).input_shape[1:]
    if arguments.drawn:
        from emolib.data import sources

        if shape != (224, 224, 1):
            raise ValueError(f"--drawn: expected a model for 224 x 224 pixels, got {shape}")
        images = sources.load("synthetic", n_faces=max(arguments.drawn, FEWEST_DRAWN), seed=0)[0].images[
            : arguments.drawn
        ]
        names = [f"face {number}" for number in range(1, len(images) + 1)]
    else:
        names, images = _pictures(arguments.pictures, shape)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "friend.elf"
        sizes = firmware.build(source, path, core=arguments.core, plain=arguments.plain, gcc=arguments.gcc)
        seen = firmware.run(path, images)
    before = False
    for name, score, smiling in zip(names, seen.scores, seen.smiling, strict=True):
        change = "" if smiling == before else "  the friend smiles" if smiling else "  the friend rests"
        say(f"{name}: {score:4d}{change}")
        before = smiling
    same = (seen.scores == tflite.run(model_bytes, images, reference=True, progress=False)).sum()
    say(f"{same} of {len(images)} scores are those of TFLite on this computer")
    macs = source.macs
    say(
        f"{seen.instructions:,.0f} instructions a look, {seen.instructions / macs:.2f} a multiply-accumulate:"
    )
    for operator, instructions in zip(source.operators, seen.by_layer, strict=True):
        say(f"  {instructions:>12,.0f}  {operator.title}")
    say(f"flash {sizes.flash:,} bytes; RAM {sizes.ram:,} and a stack of {seen.stack:,}, besides the frame")
