"""What the friend's page is made of, in the book and alone: scripts, styles, the friend as a module,
drawn faces where it knows them apart.

The pages' words are in templates: the part that looks and answers (live), and what stands around it where
there is no book (alone).
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from emolib import __version__
from emolib.embedded import firmware, frames, tflite, wasm
from emolib.embedded.codegen.c99 import Source
from emolib.report.friend_page import policy, samples

MODULE = "friend.wasm"
STATIC = Path(__file__).with_name("static")  # what is in it belongs into the book's _static
PAGES = Environment(loader=FileSystemLoader(STATIC.parent), autoescape=True, undefined=StrictUndefined)


def made(model_bytes: bytes, source: Source) -> dict[str, bytes]:
    """{name: content} of what is made for one friend: friend.wasm, face-N.webp, faces.json.

    Args:
        model_bytes: the int8 .tflite file.
        source: its C, which becomes the module.

    Raises:
        ValueError: it does not look at a grey square.
        CompileError: its C cannot be compiled.
    """
    shape = source.operators[0].shape
    if shape[0] != shape[1]:
        raise ValueError(f"model: expected one that sees a grey square (n, n, 1), got {shape}")

    def score(faces: np.ndarray) -> np.ndarray:
        seen = np.stack([frames.seen(frames.encode(face), shape) for face in faces])
        return tflite.run(model_bytes, seen, progress=False)

    strips, able = samples.choose(score, threshold=source.threshold, release=source.release)
    known = {"people": len(strips), "able": able, "asked": samples.ASKED}
    faces = {f"face-{number}.webp": strip for number, strip in enumerate(strips, 1)}
    return {MODULE: wasm.build(source), **faces, "faces.json": json.dumps(known).encode()}


def site(
    model_bytes: bytes, source: Source, *, name: str, classes: tuple[str, str], title: str
) -> dict[str, bytes]:
    """A page without a book around it, {name in the site: content}: index.html, and friend/ beside it.

    Args:
        model_bytes, source: as for `made`, with the threshold.
        name: of the model's file, to be named on the page.
        classes: names of the two classes.
        title: of the page; "": one for all.

    Raises:
        ValueError, CompileError: see `made`.
    """
    files = made(model_bytes, source)
    files |= {file.name: file.read_bytes() for file in (STATIC / "friend").iterdir()}
    page = PAGES.get_template("alone.html.j2").render(
        title=title, name=name, classes=classes, source=source, model=model_bytes, module=files[MODULE],
        probability=tflite.probabilities(model_bytes, np.array([source.threshold], np.int8))[0], at="friend",
        digest=hashlib.sha256(model_bytes).hexdigest(), looks=firmware.IN_A_ROW, version=__version__,
    )  # fmt: skip
    return {"index.html": policy.guarded(page).encode(), **{f"friend/{file}": files[file] for file in files}}
