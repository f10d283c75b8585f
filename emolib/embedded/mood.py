"""When the friend wakes, and when it smiles back: the firmware's rule (firmware/friend.c) in Python.

It says what a friend would do with scores that are known already, hours of them in a moment: how often it
smiles at nobody. The rule's numbers are read from friend.h, where their reasons stand.

>>> mood = Mood(face=10, face_release=0, threshold=20, release=15)
>>> [mood.meet(face, smile) for face, smile in [(12, 30), (11, 20), (3, 15), (3, 14), (-1, 99)]]
[0, 1, 0, 0, -1]
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_HEADER = (Path(__file__).with_name("firmware") / "friend.h").read_text(encoding="utf-8")
IN_A_ROW, ASLEEP_MS, AWAKE_MS, PATIENCE = (
    int(re.findall(rf"#define SMILE_{name} (\d+)", _HEADER)[0])
    for name in ("IN_A_ROW", "ASLEEP_MS", "AWAKE_MS", "PATIENCE")
)


@dataclass
class Mood:
    """A friend: its int8 thresholds, and what it does at the moment; a new one is asleep.

    Attributes:
        face, face_release: scores from which on somebody is there, and below which nobody is any more.
        threshold, release: the same of a smile.
        smiling, awake: what it does.
        against, without: inferences in a row that speak against smiling, and that found nobody.
    """

    face: int
    face_release: int
    threshold: int
    release: int
    smiling: bool = False
    awake: bool = False
    against: int = 0
    without: int = 0

    def meet(self, face: int, smile: int) -> int:
        """Take in the scores of an inference. 1: it begins to smile, -1: it stops, 0: it goes on."""
        nobody, somebody = face < self.face_release, face >= self.face
        self.without = self.without + 1 if nobody and self.awake else 0
        self.awake = (self.awake or somebody) and self.without < PATIENCE
        against = (nobody or smile < self.release) if self.smiling else somebody and smile >= self.threshold
        self.against = self.against + 1 if against else 0
        if self.against < IN_A_ROW and (self.awake or not self.smiling):
            return 0
        self.against, self.smiling = 0, not self.smiling
        return 1 if self.smiling else -1

    @property
    def pause(self) -> int:
        """Milliseconds until the next inference."""
        return AWAKE_MS if self.awake else ASLEEP_MS

    def watch(self, face: Iterable[int], smile: Iterable[int]) -> int:
        """How many smiles it begins over scores that are AWAKE_MS apart; asleep it takes in but some."""
        begun = wait = 0
        for scores in zip(face, smile, strict=True):
            if wait <= 0:
                begun += self.meet(*scores) > 0
                wait = self.pause
            wait -= AWAKE_MS
        return begun
