"""`emolib export arduino|espidf|zephyr|cmake` and `emolib frame`: a network on a board, and what it sees."""

import argparse
import select
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from emolib.cli.model import source, write
from emolib.embedded import given, packages
from emolib.embedded.packages import seen
from emolib.environment.streams import say

SILENCE = 10  # seconds


def _package(arguments: argparse.Namespace) -> None:
    """Write an int8 .tflite file, or a friend in a room, as a package: a library for Arduino and PlatformIO
    (arduino), a component for ESP-IDF (espidf), a module for Zephyr (zephyr), or a library for CMake (cmake).

    The package has the C and examples. One example scores a drawn face and says whether the score is right;
    others use a camera's frames, and print what the network sees (see emolib frame). The README says what to
    do next.
    A friend in a room, a folder with friend.json, finds the face itself, and sleeps while nobody is there.
    """
    made, model = source(arguments)
    classes = given.classes(arguments.model) if isinstance(model, bytes) else model.classes
    files = packages.package(arguments.name, made, model, classes)
    write(arguments.out, files, force=arguments.force)
    say(f"written: {len(files)} files in {arguments.out}; next: {arguments.out / 'README.md'}")


def _frame(arguments: argparse.Namespace) -> None:
    """Is the camera's frame right? Shows the small grey picture that a package's example prints on its serial
    port when it gets a p, beside a drawn face as it should look, and warns about problems.

    If FILE is the port, it sends the p and waits; FILE can also be a saved log of the port.
    """
    where = 0 if arguments.file == "-" else arguments.file
    with open(where, "rb", buffering=0) as port:
        lines = _asked(port) if port.isatty() and where else port
        picture = seen.read(line.decode(errors="replace") for line in lines)
    both = seen.beside(picture)
    print("\n".join(seen.in_blocks(both)))
    say("left: what the network reads; right: a drawn face as it should look (in a room it may be smaller)")
    for remark in seen.remarks(picture) or ["no problem found; check yourself that it is upright"]:
        say(remark)
    if arguments.out is not None:
        write(arguments.out.parent, {arguments.out.name: seen.png(both)}, force=arguments.force)
        say(f"written: {arguments.out}")


def _asked(port: Any) -> Iterator[bytes]:
    """Lines of a serial port that is sent the p. Raises ValueError if nothing comes for SILENCE seconds."""
    import termios  # where ports are files
    import tty

    tty.setraw(port)
    settings = termios.tcgetattr(port)
    settings[4:6] = [termios.B115200] * 2
    termios.tcsetattr(port, termios.TCSANOW, settings)
    Path(port.name).write_bytes(b"p")
    while select.select([port], [], [], SILENCE)[0]:
        yield port.readline()
    why = "is the example running, and the port right?"
    raise ValueError(f"{port.name}: nothing came for {SILENCE} s: {why}")
