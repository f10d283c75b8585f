"""What somebody hands over: a model file, the threshold beside it, a friend's folder, pictures in files.

Leaves out what becomes of them: `emolib.cli.embedded`.
"""

import hashlib
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from glob import glob
from pathlib import Path

import numpy as np

from emolib.data import preprocess
from emolib.data.dataset import CLASSES
from emolib.data.pictures import ENDINGS, MAX_BYTES, File, below, contents, file
from emolib.embedded import finish, graph, reader, room, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.frames import Frame, encode
from emolib.embedded.operators import Pick, Pool
from emolib.files import name_of, read_json
from emolib.training.loop import score

LARGEST_FILE = 2**28
"""Bytes of a model, at most."""
BESIDE = ("threshold.json", "embedded.json", "report.json")
"""Beside a model file: what was written of it."""


def model(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        ValueError: there is no such file, it is too large for a model, a .keras file, or part of a friend in
            a room.
    """
    if not path.is_file():
        found = "a folder" if path.is_dir() else "no such file"
        raise ValueError(f"model: expected an int8 .tflite file, got {path}: {found}")
    if path.name in room.FILES and path.with_name(room.FILES[-1]).is_file():
        got = f"{path}, a part of one: name its folder, {path.parent}"
        raise ValueError(f"model: expected all of a friend in a room, got {got}")
    if path.stat().st_size > LARGEST_FILE:
        raise ValueError(f"model: expected a file of at most {LARGEST_FILE:,} bytes, got {path}")
    if path.suffix == ".keras":
        how = f"emolib quantise {shlex.quote(str(path))} --data-dir PICTURES makes one of it"
        raise ValueError(f"model: expected an int8 .tflite file, got {path}: {how}")
    if (content := path.read_bytes())[4:8] != b"TFL3":
        raise ValueError(f"model: expected an int8 .tflite file, got {path}, which is none")
    if reader.read(content).kind == "map":
        got = f"{path}, the detector of a friend in a room: name its folder"
        raise ValueError(f"model: expected a network that tells smiles, got {got}")
    return content


def friend(path: Path, threshold: float | None = None) -> room.Friend | None:
    """The friend in a room that a folder holds, None where `path` is none; it smiles from the probability
    `threshold` on, or as its folder says.

    Raises:
        ValueError: there is no `path`; a folder without a friend, or one whose files do not belong together;
            see `threshold`.
    """
    if not path.exists():
        expected = "an int8 .tflite file or the folder of a friend in a room"
        raise ValueError(f"model: expected {expected}, got {path}: no such file")
    if not path.is_dir():
        return None
    made = room.load(path)
    if threshold is None:
        return made
    return replace(made, smile=graph.read(made.classifier).byte(_probability(threshold, "--threshold")))


def scorer(path: Path) -> tuple[Callable[[np.ndarray], np.ndarray], tuple[int, ...]]:
    """What scores pictures, uint8 (n, h, w, c) -> probabilities float32 (n,), and (h, w, c).

    Raises:
        ValueError: it is neither a .keras file nor an int8 .tflite file.
    """
    if path.suffix == ".keras":
        network = finish.load(path)
        return partial(score, network), network.input_shape[1:]
    content = model(path)
    return partial(tflite.predict, content, progress=False), reader.read(content).input.shape[1:]


def _beside(path: Path) -> Iterator[tuple[Path, dict]]:
    """The files of BESIDE next to a model that do not say that they are of another, and what is in them."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    there = [(file, read_json(file)) for file in map(path.with_name, BESIDE) if file.is_file()]
    return ((file, about) for file, about in there if about.get("model_sha256", digest) == digest)


def threshold(path: Path, given: float | None = None) -> tuple[float, str]:
    """Probability from which on it is positive, and whence: as `given`, from beside the model, or 0.5.

    Raises:
        ValueError: what is given or found is no probability between 0 and 1.
    """
    beside, about = next(_beside(path), ("even odds", {"threshold": 0.5}))
    value, origin = (about.get("threshold"), str(beside)) if given is None else (given, "--threshold")
    return _probability(value, origin), origin


def _probability(value: object, origin: str) -> float:
    if not isinstance(value, int | float) or not 0 < value < 1:
        raise ValueError(f"{origin}: expected a threshold between 0 and 1, got {value}")
    return float(value)


def trained_on(path: Path, digest: str) -> bool:
    """Whether what lies beside a model says that pictures with this digest were those of its search."""
    return any(about.get("digest") == digest for _, about in _beside(path))


def classes(path: Path) -> tuple[str, str]:
    """What a picture below and one from the threshold on is called, from beside the model."""
    words = next((about["classes"] for _, about in _beside(path) if "classes" in about), CLASSES)
    if not (isinstance(words, list | tuple) and len(words) == 2 and all(map(str, words))):
        raise ValueError(f"classes: expected two names beside {path}, got {words}")
    return str(words[0]), str(words[1])


def files(words: Iterable[str]) -> list[str]:
    """The picture files that are meant by names of files, of folders (all in them, and in theirs), patterns
    like `faces/*.jpg`, and `-`: standard input.

    Raises:
        ValueError: an address on the web; a folder or a pattern without pictures.
    """
    found: list[str] = []
    for word in words:
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", word):
            raise ValueError(f"pictures: expected files, got the address {word}: download it first")
        some = [word]
        if os.path.isdir(word):
            some = [str(path) for path in below(Path(word)).values() if path.suffix.lower() in ENDINGS]
        elif re.search(r"[*?[]", word) and not os.path.lexists(word):
            some = [path for path in sorted(glob(word, recursive=True)) if not os.path.isdir(path)]
        if not some:
            raise ValueError(f"pictures: expected some there, got none in {word}")
        found += some
    return found


def frames(paths: Iterable[str], *, left_out: Callable[[str, object], None]) -> Iterator[tuple[str, Frame]]:
    """Names and pictures, upright, in grey and with all their pixels, of the files that can be read.

    `left_out` is told the others' names, and why.
    """
    for path in paths:
        try:
            given = File(0, partial(sys.stdin.buffer.read, MAX_BYTES)) if path == "-" else file(path)
            frame = encode(preprocess.decode_grey(contents(given)))
        except Exception as problem:  # Pillow raises nearly anything over a damaged file
            left_out(name_of(path), getattr(problem, "strerror", None) or problem)
        else:
            yield name_of(path), frame


def first_operator(model_bytes: bytes) -> Pool | Pick:
    """How the picture is read, for `frames.flat`."""
    return c99.from_frame(graph.read(model_bytes).operators)[0]  # type: ignore[return-value]
