"""Commands of the command line: commands.toml as argparse's parsers.

The help of a command is what its function's docstring says. It is read, not asked of the function: a
command's module, and the libraries that it needs, are loaded when it runs.
"""

import argparse
import ast
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

COMMANDS = tomllib.loads(Path(__file__).with_name("commands.toml").read_text(encoding="utf-8"))
RAW = argparse.RawDescriptionHelpFormatter
TYPES = {"int": int, "float": float, "path": Path, "lower": str.lower}


class Parser(argparse.ArgumentParser):
    """Takes options also between files: argparse by itself takes the files ahead of one for all."""

    _within = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: D102 (as in argparse)
        groups = any(action.nargs == argparse.PARSER for action in self._actions)
        if self._within or groups or "--" in args:  # behind which all are files
            return super().parse_known_args(args, namespace)
        self._within = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._within = False


def add_parsers(commands: Any, epilogs: Mapping[str, str]) -> None:
    """Add the commands of commands.toml to the subparsers of `emolib`.

    `arguments.act` is what to call, in emolib.cli, and `arguments.name` what the command is called. `epilogs`
    stand at the end of a command's help, instead of what the table says.
    """
    places = {"": commands}
    for words, table in COMMANDS.items():
        if words.startswith("@"):
            continue
        group, _, name = words.rpartition(" ")
        epilog = epilogs.get(words) or COMMANDS[words.split()[0]].get("epilog", "")
        description = _said(table["act"]) if "act" in table else table.get("description")
        parser = places[group].add_parser(
            name, help=table["help"], description=description, epilog=epilog, formatter_class=RAW
        )
        if "act" in table:
            parser.set_defaults(act=table["act"], name=name)
            take(parser.add_argument, words)
        else:
            places[words] = parser.add_subparsers(required=True, metavar=table["metavar"])


def _said(act: str) -> str:
    """The docstring of a command's function, "module:function"."""
    module, _, function = act.partition(":")
    tree = ast.parse(Path(__file__).with_name(f"{module}.py").read_text(encoding="utf-8"))
    (node,) = (each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == function)
    return ast.get_docstring(node) or ""


def take(add: Callable[..., Any], name: str) -> None:
    """Add the options of the table `name` of commands.toml with `add`, a parser's add_argument."""
    for key, value in COMMANDS[name].items():
        if key == "takes":
            for other in value:
                take(add, other)
        elif key == "groups":
            for title, other in value:
                take(add.__self__.add_argument_group(title).add_argument, other)  # type: ignore[attr-defined]
        elif isinstance(value, dict):
            about = value | ({"type": TYPES[value["type"]]} if "type" in value else {})
            if isinstance(about.get("metavar"), list):
                about["metavar"] = tuple(about["metavar"])
            if isinstance(choices := about.get("choices"), str):
                about["choices"] = tuple(resolve_name(choices))
            if lists := about.pop("lists", ""):
                about["help"] += f": {', '.join(resolve_name(lists))}"
            add(key, **about)
