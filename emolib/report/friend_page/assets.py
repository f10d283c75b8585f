"""What the friend's page is made of, in the book and alone: scripts, styles, the friend as a module,
drawn faces where it knows them apart.

The pages' words are in templates: the part that looks and answers (live), and what stands around it where
there is no book (alone).
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from emolib import __version__
from emolib.embedded import frames, mood, tflite, wasm
from emolib.embedded.codegen.c99 import Source
from emolib.embedded.codegen.room import RoomSource
from emolib.embedded.room import Friend, answers
from emolib.report.friend_page import policy, samples

MODULE = "friend.wasm"
STATIC = Path(__file__).with_name("static")  # what is in it belongs into the book's _static
PAGES = Environment(loader=FileSystemLoader(STATIC.parent), autoescape=True, undefined=StrictUndefined)


def made(friend: bytes | Friend, source: Source | RoomSource) -> dict[str, bytes]:
    """{name: content} of what is made for one friend: friend.wasm, face-N.webp, faces.json.

    Args:
        friend: the int8 .tflite file of a network that is shown a face, or a friend in a room.
        source: its C, which becomes the module.

    Raises:
        ValueError: it does not look at a grey square.
        CompileError: its C cannot be compiled.
    """
    in_room = isinstance(friend, Friend)
    strips, able = samples.choose(_seer(friend, source), room=in_room)
    people = min(able, samples.PEOPLE)
    known = {"people": people, "nobody": len(strips) > people, "able": able, "asked": samples.ASKED}
    faces = {f"face-{number}.webp": strip for number, strip in enumerate(strips, 1)}
    return {MODULE: wasm.build(source), **faces, "faces.json": json.dumps(known).encode()}


def _seer(friend: bytes | Friend, source: Source | RoomSource) -> Callable[[np.ndarray], np.ndarray]:
    """What says of pictures what the friend sees there, see `samples.choose`."""
    if not isinstance(friend, Friend) and (shape := source.operators[0].shape)[0] != shape[1]:
        raise ValueError(f"model: expected one that sees a grey square (n, n, 1), got {shape}")

    def sees(faces: np.ndarray) -> np.ndarray:
        cameras = [frames.encode(face) for face in faces]
        if isinstance(friend, Friend):
            found = answers(friend, cameras)
            scores, nobody = found.smile, found.seen == 0
        else:
            shown = np.stack([frames.seen(camera, shape) for camera in cameras])
            scores, nobody = tflite.run(friend, shown, progress=False), np.zeros(len(faces), bool)
        rests, smiles = scores < source.release, scores > source.threshold
        seen = [samples.NOBODY, samples.RESTS, samples.SMILES]
        return np.select([nobody, rests, smiles], seen, samples.UNCLEAR)

    return sees


def _odds(network: bytes, score: int) -> float:
    """The probability that a score stands for."""
    return tflite.probabilities(network, np.array([score], np.int8))[0]


def site(
    friend: bytes | Friend, source: Source | RoomSource, *, name: str, classes: tuple[str, ...], title: str
) -> dict[str, bytes]:
    """A page without a book around it, {name in the site: content}: index.html, and friend/ beside it.

    Args:
        friend, source: as for `made`, with the threshold.
        name: of the model's file or the friend's folder, to be named on the page.
        classes: their names, two of a model, three of a friend in a room.
        title: of the page; "": one for all.

    Raises:
        ValueError, CompileError: see `made`.
    """
    files = made(friend, source)
    files |= {file.name: file.read_bytes() for file in (STATIC / "friend").iterdir()}
    if isinstance(friend, Friend):
        models = {f"{name}/detector.tflite": friend.detector, f"{name}/classifier.tflite": friend.classifier}
    else:
        models = {name: friend}
    page = PAGES.get_template("alone.html.j2").render(
        title=title, room=isinstance(friend, Friend), classes=classes, source=source, module=files[MODULE],
        models={file: (len(model), hashlib.sha256(model).hexdigest()) for file, model in models.items()},
        probability=_odds([*models.values()][-1], source.threshold),
        presence=_odds(friend.detector, friend.presence) if isinstance(friend, Friend) else None,
        looks=mood.IN_A_ROW, version=__version__, at="friend",
    )  # fmt: skip
    return {"index.html": policy.guarded(page).encode(), **{f"friend/{file}": files[file] for file in files}}
