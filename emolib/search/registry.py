"""The strategies by their names. To add one, put its class into `STRATEGIES`."""

from emolib.search.astar import AStar
from emolib.search.greedy import Greedy
from emolib.search.random_search import RandomSearch
from emolib.search.recurse import Recurse
from emolib.search.strategies import AskTell

STRATEGIES: dict[str, type[AskTell]] = {each.name: each for each in (AStar, Recurse, Greedy, RandomSearch)}
