"""`emolib predict`: what a network makes of pictures."""

from __future__ import annotations

import argparse
import sys

from emolib.cli.model import left_out, show
from emolib.environment.streams import say
from emolib.files import printable

AT_A_TIME = 64  # pictures


def _predict(arguments: argparse.Namespace) -> None:
    """How likely is it that the face in a picture smiles, or that it shows what the model was trained to see?

    What the network is shown is what a chip makes of a camera's frame: the square in the picture's middle, in
    grey, scaled to the network's input. The face should fill it. A row a picture: its name, the probability,
    the same as the chip's score (int8), what it counts as, and flat instead of ok if there is no contrast:
    such a picture never counts as positive. The threshold is said on standard error. Exit status: 1 if a
    picture cannot be read.

    examples:
      emolib predict published/friend.tflite face.jpg
      emolib predict runs/mine/best.tflite ~/faces "more/*.png" --csv > scores.csv
      curl -s https://host/face.jpg | emolib predict published/friend.tflite - --json
    """
    import numpy as np
    from tqdm import tqdm

    from emolib.embedded import given, reader, tflite
    from emolib.embedded.frames import flat, pictures

    model_bytes, paths = given.model(arguments.model), given.files(arguments.pictures)
    file, words = reader.read(model_bytes), given.classes(arguments.model)
    shape, first, rows = file.input.shape[1:], given.first_operator(model_bytes), []
    if shape[2] != 1:
        raise ValueError(f"model: expected one that sees a grey picture (h, w, 1), got {shape}")
    threshold, origin = given.threshold(arguments.model, arguments.threshold)
    say(f"{words[1]} from a probability of {threshold:.6f} on ({origin})", file=sys.stderr)
    if file.kind in ("softmax", "two logits"):
        print(f"note: the second of this model's two classes is taken for {words[1]}", file=sys.stderr)
    starts, unit = range(0, len(paths), AT_A_TIME), f" times {AT_A_TIME}"
    for start in tqdm(starts, "Scores", unit=unit, disable=len(starts) < 3):
        known = list(given.frames(paths[start : start + AT_A_TIME], left_out=left_out))
        if not known:
            continue
        images = pictures([frame for _, frame in known], shape)
        raw = tflite.run(model_bytes, images, progress=False)
        likely = tflite.probabilities(model_bytes, raw).tolist()
        for (name, _), image, score, probability in zip(known, images, raw, likely, strict=True):
            empty = flat(image, first)
            rows.append({
                "name": printable(name), "probability": round(probability, 6),
                "score": int(np.ravel(score)[-1]), "decision": words[probability >= threshold and not empty],
                "status": "flat" if empty else "ok",
            })  # fmt: skip
    show(rows, arguments)
    if len(rows) < len(paths):
        raise RuntimeError(f"{len(paths) - len(rows)} of {len(paths)} pictures could not be read")
