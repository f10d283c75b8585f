"""`emolib predict`: what a network, or a friend in a room, makes of pictures."""

import argparse
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
from tqdm import tqdm

from emolib.cli.model import left_out, show, show_a_face, thresholds
from emolib.embedded import given, reader, room, tflite
from emolib.embedded.frames import Frame, flat, pictures
from emolib.environment.streams import say
from emolib.files import printable

AT_A_TIME = 64  # pictures


def _predict(arguments: argparse.Namespace) -> None:
    """Is somebody in a picture, and does that face smile, or show what the model was trained to see?

    MODEL is a friend in a room, a folder with friend.json that emolib search --framing room makes, or an int8
    .tflite file that must be shown a face. Both get the same input as on a chip: the square in the middle of
    the picture, in grey, scaled to the network's input. The result has a row for each picture; thresholds go
    to standard error. Exit status: 1 if a picture cannot be read.

    friend in a room: it finds the face itself, large or small, anywhere, tilted to 30 degrees. The row has
    its answer (nobody, somebody, a smile), the probabilities of a face and of a smile in its best box, both
    also as the chip's scores (int8), and that box: the middle x, y and the side of the square, in pixels of
    the picture, and its tilt in degrees, clockwise. Of several faces it answers to one. If it says nobody,
    the other figures are of the best box. flat: a picture without contrast, so nobody is found.

    .tflite file: the face must fill the picture; for any other picture the answer means nothing. The row has
    the probability, the chip's score (int8), the class, and flat instead of ok if there is no contrast: such
    a picture never counts as positive.

    examples:
      emolib predict published/room photo.jpg                  nobody, somebody or a smile, and where
      emolib predict published/friend.tflite face.jpg          a face that fills the picture
      emolib predict runs/mine/best.tflite ~/faces "more/*.png" --csv > scores.csv
      curl -s https://host/face.jpg | emolib predict published/friend.tflite - --json
    """
    friend, rows = given.friend(arguments.model, arguments.threshold), list[dict[str, Any]]()
    answers = _in_a_room(friend) if friend else _of_a_face(arguments)
    paths = given.files(arguments.pictures)
    starts, unit = range(0, len(paths), AT_A_TIME), f" times {AT_A_TIME}"
    for start in tqdm(starts, "Scores", unit=unit, disable=len(starts) < 3):
        known = list(given.frames(paths[start : start + AT_A_TIME], left_out=left_out))
        said = answers([frame for _, frame in known]) if known else []
        rows += [{"name": printable(name)} | row for (name, _), row in zip(known, said, strict=True)]
    show(rows, arguments)
    if len(rows) < len(paths):
        raise RuntimeError(f"{len(paths) - len(rows)} of {len(paths)} pictures could not be read")


def _in_a_room(friend: room.Friend) -> Callable[[list[Frame]], list[dict[str, Any]]]:
    """The rows of frames, by a friend that finds the face itself."""
    say(thresholds(friend), file=sys.stderr)

    def rows(frames: list[Frame]) -> list[dict[str, Any]]:
        said = room.answers(friend, frames)
        likely = [each.astype(float).round(6) for each in room.probabilities(friend, said)]
        columns = {
            "decision": np.array(friend.classes)[said.seen], "face": likely[0], "smile": likely[1],
            "face_score": said.face, "smile_score": said.smile,
            **dict(zip(("x", "y", "size", "tilt"), room.places(said.boxes, frames).T, strict=True)),
            "status": np.where(said.flat, "flat", "ok"),
        }  # fmt: skip
        table = zip(*(each.tolist() for each in columns.values()), strict=True)
        return [dict(zip(columns, row, strict=True)) for row in table]

    return rows


def _of_a_face(arguments: argparse.Namespace) -> Callable[[list[Frame]], list[dict[str, Any]]]:
    """The rows of frames, by a network that is shown a face."""
    model_bytes, words = given.model(arguments.model), given.classes(arguments.model)
    if (shape := reader.read(model_bytes).input.shape[1:])[2] != 1:
        raise ValueError(f"model: expected one that sees a grey picture (h, w, 1), got {shape}")
    first = given.first_operator(model_bytes)
    threshold, origin = given.threshold(arguments.model, arguments.threshold)
    say(f"{words[1]} from a probability of {threshold:.6f} on ({origin})", file=sys.stderr)
    show_a_face(words[1])

    def rows(frames: list[Frame]) -> list[dict[str, Any]]:
        images = pictures(frames, shape)
        raw, empty = tflite.run(model_bytes, images, progress=False), [flat(each, first) for each in images]
        likely = tflite.probabilities(model_bytes, raw).tolist()
        return [
            {
                "probability": round(probability, 6), "score": int(score),
                "decision": words[probability >= threshold and not none], "status": "flat" if none else "ok",
            }
            for score, probability, none in zip(raw, likely, empty, strict=True)
        ]  # fmt: skip

    return rows
