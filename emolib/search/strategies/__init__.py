"""Which network to train next, behind one ask/tell interface, without Keras and without I/O.

`base` has the interface and what all strategies share; each strategy is a class in a module of its own, under
the name by which parameters and commands know it. To add one: write its module and name it here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from emolib.search.strategies.base import Strategy

STRATEGIES = {"astar": "AStar", "recurse": "Recurse"}
"""Module of each strategy -> its class; not imported here, as help texts need the names alone."""


def strategy_class(name: str) -> type[Strategy]:
    """The class of the strategy `name`, a key of `STRATEGIES`."""
    found: type[Strategy] = getattr(import_module(f"{__name__}.{name}"), STRATEGIES[name])
    return found
