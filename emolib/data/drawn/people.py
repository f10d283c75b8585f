"""Who is drawn, with which expression, in which light: each field says how it is drawn at random.

A face smiles with AU12 (lip corners), mostly with AU6 as well (cheeks and eyes: the Duchenne smile);
faces that do not smile talk, frown, squint and smirk just as often as those that do, and people differ in
how their mouths curve at rest, so a smile is relative to its owner. The fields are drawn from top to bottom:
another order would give other faces. Left out: emotions other than the smile.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

import numpy as np

SMILES = 0.45  # the share of true smiles
T = TypeVar("T")


class Dice:
    """Draws what is asked of it; `so_far` has the fields drawn before."""

    def __init__(self, rng: np.random.Generator):
        self.rng = rng
        self.so_far: dict[str, Any] = {}

    def __call__(self, low: float = 0.0, high: float = 1.0) -> float:
        """Any number from `low` to `high`."""
        return self.rng.uniform(low, high)

    def sometimes(self, share: float, low: float, high: float) -> float:
        """The same in this `share` of cases, else 0."""
        value = self(low, high)
        return value * (self() < share)

    def one_of(self, **shares: float) -> str:
        """One of these, each in its share of cases."""
        return str(self.rng.choice(list(shares), p=list(shares.values())))


def drawn(how: Callable[[Dice], Any]) -> Any:
    """A field that is drawn like this."""
    return field(metadata={"how": how})


def _hair_tone(d: Dice) -> float:
    tones = [d(12, 45), d(40, 90), d(100, 170), d(185, 225)]
    return float(d.rng.choice(tones, p=[0.5, 0.25, 0.15, 0.1]))


@dataclass(frozen=True)
class Person:
    """What stays the same in every picture of one person. Lengths in face units (`canvas`), tones 0..255."""

    skin: float = drawn(lambda d: d(130, 220))
    hair_tone: float = drawn(_hair_tone)
    width: float = drawn(lambda d: d(0.90, 1.06))
    height: float = drawn(lambda d: d(1.22, 1.40))
    jaw: float = drawn(lambda d: d(0.68, 1.02))
    age: float = drawn(lambda d: d() ** 1.6)
    cheek: float = drawn(lambda d: d())
    cheek_y: float = drawn(lambda d: d(0.32, 0.42))
    eye_x: float = drawn(lambda d: d(0.37, 0.45))
    eye_y: float = drawn(lambda d: d(-0.14, -0.04))
    eye_w: float = drawn(lambda d: d(0.15, 0.20))
    eye_open: float = drawn(lambda d: d(0.065, 0.120))
    eye_tilt: float = drawn(lambda d: d(-0.02, 0.04))
    iris: float = drawn(lambda d: d(20, 110))
    lashes: float = drawn(lambda d: d() ** 2)
    brow_y: float = drawn(lambda d: d(-0.44, -0.34))
    brow_arch: float = drawn(lambda d: d(0.02, 0.12))
    brow_thick: float = drawn(lambda d: d(0.04, 0.12))
    brow_shade: float = drawn(lambda d: d(0.7, 1.0))  # of the hair's tone
    nose_y: float = drawn(lambda d: d(0.32, 0.44))
    nose_w: float = drawn(lambda d: d(0.13, 0.20))
    mouth_y: float = drawn(lambda d: d(0.76, 0.84))
    mouth_w: float = drawn(lambda d: d(0.30, 0.42))
    mouth_curve: float = drawn(lambda d: d(-0.06, 0.07))
    upper_lip: float = drawn(lambda d: d(0.04, 0.10))
    lower_lip: float = drawn(lambda d: d(0.06, 0.13))
    lip_tone: float = drawn(lambda d: d(0.55, 0.85))
    hair: str = drawn(lambda d: d.one_of(short=0.35, long=0.25, curly=0.12, fringe=0.12, bald=0.09, hat=0.07))
    hair_volume: float = drawn(lambda d: d())
    hairline: float = drawn(lambda d: d(-0.92, -0.72))
    parting: float = drawn(lambda d: d(-1, 1))
    beard: str = drawn(lambda d: d.one_of(none=0.72, stubble=0.12, moustache=0.06, full=0.10))
    glasses: str = drawn(lambda d: d.one_of(none=0.78, round=0.11, square=0.11))
    frame: float = drawn(lambda d: float(d.rng.choice([15, 50, 190])))
    clothes: float = drawn(lambda d: d(20, 235))


def _au6(d: Dice) -> float:
    """A broader smile comes with the higher cheek; some are not Duchenne's, and some cheeks rise alone."""
    strong, duchenne = 0.6 * d(0.2, 1.0) + 0.4 * d.so_far["au12"], d() < 0.80
    alone = d.sometimes(0.06, 0.1, 0.5)
    return strong * duchenne if d.so_far["smile"] else alone


def _place(d: Dice) -> tuple[float, float]:
    hand, cup = (d(0.25, 0.7), d(0.45, 0.95)), (d(0.0, 0.35), d(0.7, 1.0))
    places = {"hand": hand, "cup": cup, "bar": (d(0.3, 0.9), 0.0)}
    return places.get(d.so_far["hidden_by"], (d(0.1, 0.5), 0.0))


@dataclass(frozen=True)
class Face:
    """What changes from picture to picture; all but au12 and au6 are independent of the smile. Intensities in
    0..1, angles in radians.
    """

    smile: bool = drawn(lambda d: d() < SMILES)
    au12: float = drawn(lambda d: d(0.15, 0.9) * d.so_far["smile"])  # from a faint smile to a broad one
    au6: float = drawn(_au6)
    mouth_open: float = drawn(lambda d: d.sometimes(0.25, 0.15, 1.0))
    hidden_by: str = drawn(lambda d: d.one_of(nothing=0.88, hand=0.04, hair=0.04, cup=0.02, bar=0.02))
    hide_at: tuple[float, float] = drawn(_place)  # to the side, down
    grin: float = drawn(lambda d: d.sometimes(0.75, 0.4, 1.0))  # how far a full smile parts the lips
    teeth: bool = drawn(lambda d: d() < 0.75)
    frown: float = drawn(lambda d: d.sometimes(0.25, 0.2, 1.0))
    smirk: float = drawn(lambda d: d.sometimes(0.12, 0.2, 1.0) * d.rng.choice([-1, 1]))  # below 0: left up
    squint: float = drawn(lambda d: d.sometimes(0.15, 0.2, 1.0))
    blink: float = drawn(lambda d: float(d() < 0.03))
    brow_raise: float = drawn(lambda d: d.rng.normal() * 0.4)
    gaze: float = drawn(lambda d: d(-1, 1))
    roll: float = drawn(lambda d: d.rng.normal() * 0.06)
    yaw: float = drawn(lambda d: np.clip(d.rng.normal() * 0.10, -0.3, 0.3))
    pitch: float = drawn(lambda d: np.clip(d.rng.normal() * 0.06, -0.15, 0.15))
    scale: float = drawn(lambda d: d(0.30, 0.335))  # face units to picture widths
    x: float = drawn(lambda d: 0.5 + d(-0.02, 0.02))
    y: float = drawn(lambda d: 0.5 + d(-0.02, 0.02))
    light: float = drawn(lambda d: d(0.0, 0.25))
    light_angle: float = drawn(lambda d: d(-np.pi, np.pi))
    contrast: float = drawn(lambda d: d(0.8, 1.15))
    brightness: float = drawn(lambda d: d(-0.06, 0.06))
    gamma: float = drawn(lambda d: np.exp(d(-0.2, 0.2)))
    backdrop: float = drawn(lambda d: d(60, 200))
    texture: int = drawn(lambda d: int(d.rng.integers(3, 28)))
    texture_contrast: float = drawn(lambda d: 0.4 * d() ** 1.5)
    slope_x: float = drawn(lambda d: d(-1, 1))
    slope_y: float = drawn(lambda d: d(-1, 1))
    objects: int = drawn(lambda d: int(d.rng.integers(0, 4)))
    haze: int = drawn(lambda d: int(d.rng.integers(0, 6)))
    hide_side: int = drawn(lambda d: d.rng.choice([-1, 1]))
    hide_tone: float = drawn(lambda d: d(15, 240))
    blur: float = drawn(lambda d: d.sometimes(0.6, 0.3, 1.6))  # its sigma in pixels of a picture of 224
    noise: float = drawn(lambda d: 1 + 6 * d() ** 2)  # its standard deviation in grey levels


def sample(kind: type[T], rng: np.random.Generator) -> T:
    """Draw a Person or a Face at random."""
    dice = Dice(rng)
    for each in fields(kind):  # type: ignore[arg-type]  # it is one of these two dataclasses
        dice.so_far[each.name] = each.metadata["how"](dice)
    return kind(**dice.so_far)
