"""One command of the command line, whose help is what its function's docstring says."""

import argparse
import inspect
from collections.abc import Callable
from typing import Any


def command(
    commands: Any, act: Callable[[argparse.Namespace], None], help: str, epilog: str = ""
) -> Callable[..., Any]:
    """Add a command called as the function `act` to argparse's `commands`; returns what adds its options."""
    parser = commands.add_parser(
        act.__name__.strip("_"), help=help, description=inspect.getdoc(act), epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.set_defaults(act=act)
    return parser.add_argument
