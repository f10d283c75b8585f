"""The small enumerated space of the tabular benchmark: 240 networks of six choices each.

`network` makes the spec of a choice, `EVERY` lists all choices, the largest value of each first, and `steps`
is the graph: from a network one step down in one choice, as reductions with names. A step that would not save
FLOPs is left out, so the graph has no circles.
"""

from __future__ import annotations

import itertools
from functools import cached_property
from typing import NamedTuple

from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, MaxPool, SeparableConv
from emolib.networks.spec import ModelSpec
from emolib.search.reductions.reduction import Candidate, Reduction

STEMS = {
    "56x56 means": (DownSample(4),),
    "56x56 pixels": (DownSample(4, "nearest"),),
    "28x28 means": (DownSample(8),),
    "28x28 means of every 4th pixel": (DownSample(4, "nearest"), DownSample(2)),
    "28x28 pixels": (DownSample(8, "nearest"),),
}


class Choice(NamedTuple):
    """What makes a network of the space."""

    stem: str
    filters: int  # of the first convolution
    growth: int  # each convolution has so many times the filters of the one before
    convolutions: int
    later: str  # the convolutions after the first: "full" or "separable"
    shrinking: str  # each convolution is followed by a 2x2 "pool", or has a "stride" of 2


VALUES = {
    "stem": tuple(STEMS),
    "filters": (16, 8, 4),
    "growth": (2, 1),
    "convolutions": (3, 2),
    "later": ("full", "separable"),
    "shrinking": ("pool", "stride"),
}
EVERY = tuple(Choice(*values) for values in itertools.product(*VALUES.values()))
TOP = EVERY[0]


class Network(ModelSpec):
    """A spec that works its fingerprint out once, as thousands of searches ask for it."""

    fingerprint = cached_property(ModelSpec.fingerprint.fget)


def network(choice: Choice) -> ModelSpec:
    """The spec of a choice."""
    layers, filters = list(STEMS[choice.stem]), choice.filters
    strides = 2 if choice.shrinking == "stride" else 1
    for number in range(choice.convolutions):
        kind = Conv if number == 0 or choice.later == "full" else SeparableConv
        layers += [kind(filters, 3, strides), BatchNorm()]
        layers += [MaxPool(2)] if choice.shrinking == "pool" else []
        filters *= choice.growth
    return Network((*layers, Dense(1)))


SPECS = {choice: network(choice) for choice in EVERY}
CHOICES = {spec.fingerprint: choice for choice, spec in SPECS.items()}


def steps(spec: ModelSpec) -> tuple[Candidate, ...]:
    """The networks one step down in one choice that cost less, the cheapest first."""
    choice, found = CHOICES[spec.fingerprint], []
    for name, values in VALUES.items():
        below = values[values.index(getattr(choice, name)) + 1 :][:1]
        for value in below:
            child = SPECS[choice._replace(**{name: value})]
            if cost(child).flops < cost(spec).flops:
                found.append(Candidate(Reduction(f"{name} {value}"), child))
    return tuple(sorted(found, key=lambda each: (cost(each.spec).flops, str(each.reduction))))
