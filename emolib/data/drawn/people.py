"""Who is drawn, with which expression, in which light: people.yml says how each field is drawn at random.

A face smiles with AU12 (lip corners), mostly with AU6 as well (cheeks and eyes: the Duchenne smile);
faces that do not smile talk, frown, squint and smirk just as often as those that do, and people differ in
how their mouths curve at rest, so a smile is relative to its owner. Left out: emotions other than the smile.
"""

from dataclasses import make_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import yaml

_HOW = yaml.safe_load(Path(__file__).with_name("people.yml").read_text("utf-8"))
SMILES = _HOW["Face"]["smile"]["chance"]  # the share of true smiles
if TYPE_CHECKING:  # a checker takes no fields of a running program
    Person = Any
    Face = Any
else:
    Person, Face = (make_dataclass(name, fields, frozen=True) for name, fields in _HOW.items())


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

    def draw(self, how: Any) -> Any:
        """A field that is drawn like this, in the words of people.yml."""
        match how:
            case [low, high]:
                return self(low, high)
            case {"share": share, "of": ends}:
                return self.sometimes(share, *ends)
            case {"power": power}:
                return how.get("plus", 0) + how.get("times", 1) * self() ** power
            case {"plus": plus, "of": ends}:
                return plus + self(*ends)
            case {"chance": share}:
                return self() < share
            case {"normal": deviation}:
                most = how.get("within", np.inf)
                return np.clip(self.rng.normal() * deviation, -most, most)
            case {"integers": ends}:
                return int(self.rng.integers(*ends))
            case {"choice": choices}:
                return self.rng.choice(choices)
            case {"one_of": shares}:
                return str(self.rng.choice(list(shares), p=list(shares.values())))
        return globals()[how["ours"]](self)


def _hair_tone(d: Dice) -> float:
    tones = [d(12, 45), d(40, 90), d(100, 170), d(185, 225)]
    return float(d.rng.choice(tones, p=[0.5, 0.25, 0.15, 0.1]))


def _au12(d: Dice) -> float:
    """From a faint smile to a broad one."""
    return d(0.15, 0.9) * d.so_far["smile"]


def _au6(d: Dice) -> float:
    """A broader smile comes with the higher cheek; some are not Duchenne's, and some cheeks rise alone."""
    strong, duchenne = 0.6 * d(0.2, 1.0) + 0.4 * d.so_far["au12"], d() < 0.80
    alone = d.sometimes(0.06, 0.1, 0.5)
    return strong * duchenne if d.so_far["smile"] else alone


def _place(d: Dice) -> tuple[float, float]:
    hand, cup = (d(0.25, 0.7), d(0.45, 0.95)), (d(0.0, 0.35), d(0.7, 1.0))
    places = {"hand": hand, "cup": cup, "bar": (d(0.3, 0.9), 0.0)}
    return places.get(d.so_far["hidden_by"], (d(0.1, 0.5), 0.0))


def _smirk(d: Dice) -> float:
    return d.sometimes(0.12, 0.2, 1.0) * d.rng.choice([-1, 1])


def _gamma(d: Dice) -> float:
    return np.exp(d(-0.2, 0.2))


def sample(kind: Any, rng: np.random.Generator) -> Any:
    """Draw a Person or a Face at random."""
    dice = Dice(rng)
    for name, how in _HOW[kind.__name__].items():
        dice.so_far[name] = dice.draw(how)
    return kind(**dice.so_far)
