"""A friend in a room: two int8 networks, a detector of faces and a classifier of the best one, as a folder.

`answers` is the reference of what it says of frames: LiteRT's reference kernels for the two networks, the
integers of `data.rooms.boxes` around them. `codegen.room` writes the same as C. Several faces in a frame: the
most likely alone is looked at. Leaves out how thresholds are chosen.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from emolib.data.dataset import Dataset
from emolib.data.rooms import boxes
from emolib.embedded import frames, graph, quantise, reader, tflite
from emolib.embedded.frames import Frame
from emolib.embedded.reader import MAP_CHANNELS, require
from emolib.files import write_bytes, write_json

if TYPE_CHECKING:
    import keras

SHAPES = {
    "detector": ((boxes.SIDE, boxes.SIDE, 1), (boxes.CELLS, boxes.CELLS, MAP_CHANNELS)),
    "classifier": ((boxes.CROP, boxes.CROP, 1), (1, 1, 1)),
}
"""Of their inputs and outputs."""
THRESHOLDS = ("presence", "smile")
"""Of the same."""
FILES = (*(f"{name}.tflite" for name in SHAPES), "friend.json")
"""In a friend's folder."""
WHO = ("nobody", "somebody", "a smile")
CHUNK = 500  # frames at a time


@dataclass(frozen=True)
class Friend:
    """The two files, and from which int8 score on somebody is there (`presence`) and smiles (`smile`).

    Attributes:
        detector, classifier: .tflite files, of `SHAPES`.
        presence, smile: -128 to 127.
        classes: what it says, in the order of `Answers.seen`.
        facts: what else is known of it, goes into its folder.

    Raises:
        QuantisationError, GraphError: of a file that is no such network.
        ValueError: a threshold that is no int8.
    """

    detector: bytes
    classifier: bytes
    presence: int
    smile: int
    classes: tuple[str, str, str] = WHO
    facts: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in SHAPES:
            operators = graph.read(getattr(self, name)).operators
            found = operators[0].shape, operators[-1].output
            require(found == SHAPES[name], f"a {name} with input and output {SHAPES[name]}", found)
        for name in THRESHOLDS:
            if not -128 <= getattr(self, name) <= 127:
                raise ValueError(f"{name}: expected an int8 score, -128 to 127, got {getattr(self, name)}")

    def save(self, folder: Path) -> None:
        """Write detector.tflite, classifier.tflite and friend.json into `folder`, made if it is not there."""
        about = {"classes": list(self.classes), "side": boxes.SIDE, "crop": boxes.CROP, "facts": self.facts}
        for name, threshold in zip(SHAPES, THRESHOLDS, strict=True):
            content, score = getattr(self, name), getattr(self, threshold)
            write_bytes(folder / f"{name}.tflite", content)
            about[f"{name}_sha256"] = hashlib.sha256(content).hexdigest()
            probability = tflite.probabilities(content, np.array([score], np.int8))[0]
            about[threshold] = {"score": score, "probability": float(probability)}
        write_json(folder / "friend.json", about)


def load(folder: Path) -> Friend:
    """Read what `Friend.save` wrote.

    Raises:
        ValueError: no such folder, friend.json says not what it must, or the files do not belong together.
    """
    for name in FILES:
        if not (folder / name).is_file():
            raise ValueError(
                f"friend: expected a folder with {', '.join(FILES)}, got {folder} without {name}"
            )
    path = folder / "friend.json"
    try:
        about = json.loads(path.read_bytes())
    except ValueError as problem:
        about = problem
    if not isinstance(about, dict):
        raise ValueError(f"friend: expected a JSON object in {path}, got {about!r:.90}")

    def said(expected: str, right: Callable[[Any], bool], *keys: str) -> Any:
        value: Any = about
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        if not right(value):
            raise ValueError(f"friend: expected {expected} for {'.'.join(keys)} in {path}, got {value!r:.60}")
        return value

    said(str(boxes.SIDE), lambda value: value == boxes.SIDE, "side")
    said(str(boxes.CROP), lambda value: value == boxes.CROP, "crop")
    classes = said("three names, a line each", _are_classes, "classes")
    presence, smile = (said("an int8 score, -128 to 127", _is_int8, key, "score") for key in THRESHOLDS)
    facts = said("an object", lambda value: isinstance(value, dict), "facts")
    digests = [said("a SHA-256", lambda value: isinstance(value, str), f"{name}_sha256") for name in SHAPES]
    detector, classifier = ((folder / f"{name}.tflite").read_bytes() for name in SHAPES)
    found = [hashlib.sha256(content).hexdigest() for content in (detector, classifier)]
    for name, its, digest in zip(SHAPES, found, digests, strict=True):
        if its != digest:
            got = "the two swapped" if found == digests[::-1] else f"another {name}.tflite"
            raise ValueError(f"friend: expected the networks that {path} was written for, got {got}")
    return Friend(detector, classifier, presence, smile, tuple(classes), facts)


def _are_classes(value: Any) -> bool:
    lines = isinstance(value, list) and [isinstance(word, str) and word.isprintable() for word in value]
    return lines == [True] * len(WHO) and all(map(str.strip, value))


def _is_int8(value: Any) -> bool:
    return type(value) is int and -128 <= value <= 127  # true is an int, too


def quantised(
    detector: "keras.Model", classifier: "keras.Model", rooms: Any, crops: Dataset, *,
    n_calibration: int = 200, seed: int,
) -> tuple[bytes, bytes]:  # fmt: skip
    """Both networks as int8 files.

    Args:
        detector, classifier: trained.
        rooms: frames (`data.rooms.Rooms`), as a camera gives them, at most `n_calibration` of whose training
            split fix the ranges of the detector's integers.
        crops: what the classifier was trained on, which fix those of its own.

    Raises:
        QuantisationError, ValueError: see `quantise.convert`.
    """
    train = rooms.indices("train")
    chosen = np.random.default_rng(seed).choice(train, min(n_calibration, len(train)), replace=False)
    pictures = boxes.normalise(rooms.images[np.sort(chosen)][..., 0])[..., np.newaxis]
    of_crops = quantise.quantise(classifier, crops, n_calibration=n_calibration, seed=seed)
    return quantise.convert(detector, pictures), of_crops


@dataclass(frozen=True)
class Answers:
    """What a friend says of n frames.

    Attributes:
        face, smile: int8 (n,), scores of the best box.
        boxes: int32 (n, 4), see `data.rooms.boxes`.
        seen: uint8 (n,): 0 nobody, 1 somebody, 2 who smiles.
        flat: bool (n,), frames without contrast, on which there is nobody.
    """

    face: np.ndarray
    smile: np.ndarray
    boxes: np.ndarray
    seen: np.ndarray
    flat: np.ndarray


def answers(friend: Friend, images: np.ndarray | Sequence[Frame], *, progress: bool = False) -> Answers:
    """What `friend` says, to the bit as the C does.

    Args:
        friend: a friend.
        images: uint8 (n, SIDE, SIDE, 1), as a camera gives them, or frames of any size and format.
        progress: show a progress bar.

    Raises:
        ValueError: images of another type or shape.
    """
    from tqdm import tqdm

    shape, n = SHAPES["detector"][0], len(images)
    if isinstance(images, np.ndarray):
        tflite.require_images("images", images, shape)
    scale, zero = reader.read(friend.detector).output.quantisation()
    face, smile = np.zeros((2, n), np.int8)
    made = Answers(face, smile, np.zeros((n, 4), np.int32), np.zeros(n, np.uint8), np.zeros(n, bool))
    for start in tqdm(range(0, n, CHUNK), "Frames", unit=f" times {CHUNK}", disable=not progress):
        part = slice(start, start + CHUNK)
        pictures = frames.pictures(images[part], shape)[..., 0]
        maps = tflite.run(friend.detector, boxes.normalise(pictures)[..., np.newaxis], progress=False)
        made.face[part], made.boxes[part] = boxes.best(maps, scale, zero)
        crops = boxes.crop(pictures, made.boxes[part])[..., np.newaxis]
        made.smile[part] = tflite.run(friend.classifier, crops, progress=False)
        made.flat[part] = np.ptp(pictures, axis=(1, 2)) < frames.CONTRAST
    somebody = ~made.flat & (made.face >= friend.presence)
    made.seen[:] = somebody + (somebody & (made.smile >= friend.smile)).astype(np.uint8)
    return made


def probabilities(friend: Friend, said: Answers) -> tuple[np.ndarray, np.ndarray]:
    """That there is a face, and that it smiles: two float32 (n,), from the scores alone."""
    of_face = tflite.probabilities(friend.detector, said.face)
    return of_face, tflite.probabilities(friend.classifier, said.smile)


def places(found: np.ndarray, seen: Sequence[Frame]) -> np.ndarray:
    """Boxes, int32 (n, 4), in pixels of each camera's frame, rounded down, and tilts in degrees, rounded."""
    sides = np.array([(frame.width, frame.height) for frame in seen], np.int64).reshape(-1, 2)
    side = sides.min(axis=1)
    x, y, size = (found[:, i] * side // (boxes.SIDE * boxes.PARTS) for i in range(3))
    left, top = ((sides[:, i] - side) // 2 for i in range(2))
    degrees = found[:, 3] * 360 + boxes.TURN // 2 >> 8
    return np.stack([x + left, y + top, size, degrees], axis=1).astype(np.int32)


def rows_of(said: Answers, seen: Sequence[Frame]) -> np.ndarray:
    """Answers as the C gives them, int32 (n, 8): who (`Answers.seen`), face, smile, `places`, flat."""
    columns = [said.seen, said.face, said.smile, *places(said.boxes, seen).T, said.flat]
    return np.stack(columns, axis=1).astype(np.int32)
