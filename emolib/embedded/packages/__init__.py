"""The network as a package that an ecosystem's own tools accept: Arduino, ESP-IDF, Zephyr, CMake.

`templates/` has a folder for each: a file's path in it is its path in the package, with the prefix in place
of PREFIX, and Jinja fills in the rest from `package`'s values; `templates/shared/` holds what several have in
common, and in names.j2 what differs between a network that is shown a face and a friend in a room. Left out:
the C itself (`codegen`), and the rule for smiling back (`firmware`).
"""

import hashlib
import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

import emolib
from emolib.data.drawn.people import Face, Person, sample
from emolib.data.drawn.scenery import render
from emolib.embedded import firmware, frames, room, tflite
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.codegen.room import RoomSource
from emolib.files import printable

SIDE = 56
"""Pixels of the longer side of the face that is compiled in: 3 KB of flash."""
MOST_SIGNS = 16
"""Of a library's name, by Arduino's rules; names that begin with arduino are its own."""


def face(height: int, width: int) -> np.ndarray:
    """A drawn face with a broad smile, uint8 (height, width); the same every time."""
    who, how, texture = (np.random.default_rng(seed) for seed in (10, 7182, 0))
    drawn, _ = render(sample(Person, who), sample(Face, how), size=2 * max(height, width, 32), rng=texture)
    return frames.seen(frames.encode(drawn), (height, width))[..., 0]


def package(
    form: str, source: Source | RoomSource, model: bytes | room.Friend, classes: Sequence[str]
) -> dict[str, str]:
    """The files of a package: each path in it, with slashes, and its text.

    Args:
        form: the name of a folder in `templates/`.
        source: the network, or the friend in a room, as C.
        model: the int8 .tflite file, or the friend, that this is of.
        classes: what a low and a high score mean; of a friend, its classes.

    Raises:
        ValueError: a prefix that cannot be the name of an Arduino library.
    """
    p = source.prefix
    if form == "arduino" and (len(p) > MOST_SIGNS or p.startswith("arduino")):
        expected = f"at most {MOST_SIGNS} signs that do not begin with arduino, as libraries are called by it"
        raise ValueError(f"prefix: expected {expected}, got {p}")
    shape = source.operators[0].shape
    still = face(*(max(1, SIDE * side // max(shape[:2])) for side in shape[:2]))
    if isinstance(model, bytes):
        seen = frames.seen(frames.encode(still), shape)[np.newaxis]
        whole, scores = model, {"expected": tflite.run(model, seen, progress=False)}
    else:
        said = room.answers(model, [frames.encode(still)])
        whole, scores = model.detector + model.classifier, {"expected": said.smile, "found": said.face}
    names = [*source.files, *(f"{p}_{part}.{end}" for part in ("friend", "show") for end in "ch")]
    values: dict[str, Any] = {
        "source": source, "p": p, "P": p.upper(), "version": emolib.__version__,
        "digest": hashlib.sha256(whole).hexdigest(), "positive": printable(classes[-1]),
        "negative": printable(classes[-2]), "nobody": printable(classes[0]), "shape": shape, "face": still,
        "room": not isinstance(model, bytes), **{what: int(score[0]) for what, score in scores.items()},
        "networks": [network.prefix for network in source.networks], "firmware": files(firmware),
        **{f"{end}_files": sorted(name for name in names if name.endswith(f".{end}")) for end in "ch"},
    }  # fmt: skip
    own = PackageLoader(__package__, f"templates/{form}")
    loader = ChoiceLoader([own, PackageLoader(__package__)])
    made = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)
    made.filters["quoted"] = lambda text: json.dumps(text, ensure_ascii=False).replace(
        "??", "?\\?"
    )  # no trigraphs
    texts = {path: made.get_template(path).render(values) for path in own.list_templates()}
    headers = "src" if form == "arduino" else "include"
    own_c = {f"{'src' if name.endswith('.c') else headers}/{name}": c for name, c in source.files.items()}
    return own_c | {path.replace("PREFIX", p): text for path, text in texts.items()}
