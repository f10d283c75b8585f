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


def faces_options(add: Callable[..., Any], data: str = "") -> None:
    """Add the options that say which faces: `--positive`, `--person-from` and, unless the default `data` is
    "", `--data` and `--data-dir`.
    """
    if data:
        add("--data", default=data, metavar="SOURCE", help=f"synthetic, or as in emolib data check ({data})")
        add("--data-dir", default="", metavar="PATH", help="where the pictures are")
    add("--positive", default="", metavar="CLASS", help="the class that smiles, or is told from the others")
    add("--person-from", default="", metavar="PATTERN",
        help="how a picture's name says who is shown (folder, csv): NAME_0001 for Ann_Lee_0001.jpg, or a "
        "regular expression with a group")  # fmt: skip


def faces_wanted(arguments: argparse.Namespace) -> dict[str, str]:
    """What these say, for `emolib.data.sources.load`."""
    return {name: getattr(arguments, name) for name in ("data_dir", "positive", "person_from")}
