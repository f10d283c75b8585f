"""The strategies by their names. To add one, put its class into `STRATEGIES`."""

from emolib.search.strategies.astar import AStar
from emolib.search.strategies.base import AskTell
from emolib.search.strategies.greedy import Greedy
from emolib.search.strategies.random import RandomSearch
from emolib.search.strategies.recurse import Recurse

STRATEGIES: dict[str, type[AskTell]] = {each.name: each for each in (AStar, Recurse, Greedy, RandomSearch)}
