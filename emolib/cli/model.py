"""What commands on a model share: the model, or the friend in a room, as C, and files not written over."""

import argparse
import csv
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from emolib.embedded import given, graph, tflite
from emolib.embedded.codegen import c99, room
from emolib.embedded.room import Friend
from emolib.environment.streams import say
from emolib.files import name_of, printable, write_bytes


def show(rows: list[dict[str, Any]], arguments: argparse.Namespace) -> None:
    """Print a table with these columns on standard output: for people, as CSV, or as a JSON list of objects;
    floats with 6 decimals, nothing for None.
    """
    if arguments.kind == "json":
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    words = {float: "{:.6f}".format, type(None): lambda _: ""}
    cells = [list(row) for row in rows[:1]]
    cells += [[words.get(type(x), str)(x) for x in row.values()] for row in rows]
    if arguments.kind == "csv":
        csv.writer(sys.stdout, lineterminator="\n").writerows(cells)
        return
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        print("  ".join(map(str.ljust, row, widths)).rstrip())


def source(arguments: argparse.Namespace) -> tuple[c99.Source | room.RoomSource, bytes | Friend]:
    """The model as C, and the file, or the friend in a room, that this is of; says from which score on it
    counts.
    """
    how = {
        "about": f"From {printable(name_of(arguments.model.name))}.", "prefix": arguments.prefix,
        "optimize": arguments.optimize, "command": arguments.words,
    }  # fmt: skip
    if friend := given.friend(arguments.model, arguments.threshold):
        say(thresholds(friend))
        return room.emit(friend, **how | {"about": ""}), friend  # the command names the folder
    model_bytes = given.model(arguments.model)
    probability, origin = given.threshold(arguments.model, arguments.threshold)
    byte, classes = graph.read(model_bytes).byte(probability), given.classes(arguments.model)
    made = c99.emit(model_bytes, threshold=byte, classes=classes, **how)
    say(f"{classes[1]}: a score of {byte} or more, a probability of {probability:.3f} ({origin})")
    if byte in (-128, 127):
        say(f"note: {byte} is an end of the scale, so nearly all pictures count, or none", file=sys.stderr)
    return made, model_bytes


def thresholds(friend: Friend) -> str:
    """From which scores on a friend in a room says what."""
    networks = ((friend.detector, friend.presence), (friend.classifier, friend.smile))
    face, smile = (float(tflite.probabilities(one, np.array([at], np.int8))[0]) for one, at in networks)
    _, somebody, smiles = friend.classes
    return (f'says "{somebody}" from a face score of {friend.presence} on (probability {face:.2f}), '
            f'"{smiles}" from a smile score of {friend.smile} on as well ({smile:.2f})')  # fmt: skip


def show_a_face(what: str) -> None:
    """Say on standard error what a network that finds no face must be shown."""
    means = f"for any other picture its answer means nothing, and a wall may count as {what}"
    say(f"show it a face that fills the picture: {means}", file=sys.stderr)


def left_out(name: str, why: object) -> None:
    """Say on standard error that a picture is left out."""
    say(f"{name}: left out: {why}", file=sys.stderr)


def write(folder: Path, files: Mapping[str, Any], *, force: bool) -> list[Path]:
    """Write `files`, name ("src/smile.c") -> bytes, text, or what JSON takes, below `folder`; their paths.

    All or none: raises ValueError if `folder` is a file, or, without `force`, if one of the files is there
    with other content.
    """
    if folder.exists() and not folder.is_dir():
        raise ValueError(f"--out: expected a folder, got the file {folder}")
    contents = {}
    for name, content in files.items():
        text = content if isinstance(content, str | bytes) else json.dumps(content, indent=2) + "\n"
        path, new = folder / name, text.encode("utf-8", "backslashreplace") if isinstance(text, str) else text
        if path.is_dir() or (path.exists() and not force and path.read_bytes() != new):
            raise ValueError(f"--out: expected no other {path.name}, got {path}; --force writes over a file")
        contents[path] = new
    for path, new in contents.items():
        write_bytes(path, new)
    return list(contents)
