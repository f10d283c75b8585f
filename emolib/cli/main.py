"""The command `emolib`: the commands of the other modules put together, and the words for what goes wrong."""

import argparse
import shlex
import sys
from pathlib import Path
from pkgutil import resolve_name

from emolib import __version__
from emolib.cli.command import Parser, add_parsers
from emolib.environment.streams import open_streams
from emolib.files import printable


def _parser(words: list[str]) -> argparse.ArgumentParser:
    parser = Parser(
        prog="emolib",
        description="How small can a network be that sees you smile? Runs the notebooks of the book, or "
        "searches on your own faces for your own chip.",
        epilog="emolib run --help shows examples and every parameter.",
    )
    parser.add_argument("--version", action="version", version=f"emolib {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    epilogs = {}
    if "run" in words:  # other commands start without pydantic
        from emolib.workflow.parameters import describe

        epilogs = {"run": describe()}
    add_parsers(commands, epilogs)
    return parser


def _words(error: Exception) -> str:
    """What an error says, without the number that the system has for it."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Return the exit status: 0, 1 (a notebook failed, the disk is full), 2 (wrong input), 130.
    """
    open_streams()
    try:
        try:
            words = sys.argv[1:] if argv is None else argv
            arguments = _parser(words).parse_args(words)
            said = (Path(word).name or word for word in words if word != "--force")
            arguments.words = shlex.join(["emolib", *said])
            resolve_name(f"emolib.cli.{arguments.act}")(arguments)
        finally:
            sys.stdout.flush()  # a full disk shows here
    except KeyboardInterrupt:
        print("\nemolib: stopped; the same command continues from here", file=sys.stderr)
        return 130
    except ModuleNotFoundError as error:  # installed with --no-deps, say
        print(f"emolib: {error}: install emolib with its dependencies", file=sys.stderr)
        return 1
    except (ValueError, RuntimeError, OSError) as error:
        print(f"emolib: {printable(' '.join(_words(error).split()))}", file=sys.stderr)
        return 2 if isinstance(error, (ValueError, FileNotFoundError, IsADirectoryError)) else 1
    return 0
