"""A friend in a room as C: PREFIX.c and PREFIX.h around its two networks, which `c99` writes.

The C around them (templates/room.c.in) is `data.rooms.boxes` again, in the same integers and with tables from
there: contrast evened out, the best box, the crop. The detector keeps the picture that it scales from the
camera's frame, and the classifier's memory lies over what the detector needs besides.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np

import emolib
from emolib.data.rooms import boxes
from emolib.embedded import frames, graph
from emolib.embedded.codegen import c99
from emolib.embedded.operators import Operator
from emolib.embedded.reader import MAP_CHANNELS
from emolib.embedded.room import Friend

LONGEST = 20
"""Letters of a prefix."""


@dataclass(frozen=True)
class RoomSource:
    """What `emit` wrote: the texts of PREFIX.c and PREFIX.h, and both networks, with prefixes of their own.

    Somebody is there from a score of `face` on, and gone below `face_release`; a smile begins at `threshold`
    and is over below `release`.
    """

    c: str
    h: str
    detector: c99.Source
    classifier: c99.Source
    prefix: str = "smile"
    optimize: str = "speed"

    @property
    def networks(self) -> tuple[c99.Source, ...]:
        """The detector and the classifier."""
        return self.detector, self.classifier

    @property
    def files(self) -> dict[str, str]:
        """{file name: text}."""
        own = {f"{self.prefix}.c": self.c, f"{self.prefix}.h": self.h}
        return own | self.detector.files | self.classifier.files

    @property
    def operators(self) -> tuple[Operator, ...]:
        """Of the detector, then of the classifier."""
        return self.detector.operators + self.classifier.operators

    @property
    def macs(self) -> int:
        """Multiply-accumulates of both networks."""
        return self.detector.macs + self.classifier.macs

    @property
    def context_bytes(self) -> int:
        """All the RAM of one camera."""
        return context_bytes(self.detector.context_bytes, self.classifier.context_bytes)

    face = property(lambda self: self.detector.threshold)
    face_release = property(lambda self: self.detector.release)
    threshold = property(lambda self: self.classifier.threshold)
    release = property(lambda self: self.classifier.release)


def context_bytes(detector: int, classifier: int) -> int:
    """Of the C's context, from those of both networks: picture, crop and classifier lie over the detector."""
    return max(detector, boxes.SIDE**2 + boxes.CROP**2 + classifier) + 8


def emit(
    friend: Friend, *, prefix: str = "smile", optimize: str = "speed", about: str = "", command: str = ""
) -> RoomSource:
    """Write a friend as C.

    Args:
        friend: both networks and their thresholds.
        prefix: of files and of all public names.
        optimize: what counts, one of `c99.FORMS`; both compute the same bits.
        about: a line about the friend, for the head of the header.
        command: that wrote the files, for the head of all.

    Raises:
        GraphError, ValueError: see `c99.emit`.
    """
    c99.check(prefix, LONGEST)
    nobody, somebody, smile = friend.classes
    internal = f"Internal: include {prefix}.h and use its names alone."
    detector = c99.emit(
        friend.detector, threshold=friend.presence, prefix=f"{prefix}_detector", optimize=optimize,
        classes=(nobody, somebody), command=command, about=internal, kept=True,
    )  # fmt: skip
    classifier = c99.emit(
        friend.classifier, threshold=friend.smile, prefix=f"{prefix}_classifier", optimize=optimize,
        classes=(somebody, smile), command=command, about=internal,
    )  # fmt: skip
    made = RoomSource("", "", detector, classifier, prefix, optimize)
    network, files = graph.read(friend.detector), (friend.detector, friend.classifier)
    values = {
        "made": made, "classes": friend.classes, "boxes": boxes, "channels": MAP_CHANNELS, "about": about,
        "command": command, "version": emolib.__version__, "contrast": frames.CONTRAST,
        "digests": [hashlib.sha256(each).hexdigest() for each in files],
        "tables": [each.tolist() for each in boxes.tables(network.output_scale, network.output_zero)],
        "turns": np.stack([boxes.COSINES, boxes.SINES], axis=1).tolist(),
    }  # fmt: skip
    c, h = (c99.templates(prefix).get_template(f"room.{end}.in").render(values) for end in "ch")
    return replace(made, c=c, h=h)
