"""The command `emolib`: run the notebooks, say what is stale, print the results, publish them; and more.

A thin face of emolib.workflow.pipeline and emolib.report.publish; data, labels, search, embedded, exercises
bring commands of their own.
"""

import argparse
import importlib.metadata
import os
import sys
from pathlib import Path

from emolib.cli.data import add_parsers as data_commands
from emolib.cli.embedded import add_parsers as embedded_commands
from emolib.cli.labels import add_parsers as label_commands
from emolib.cli.search import add_parsers as search_commands
from emolib.environment.streams import open_streams, say
from emolib.files import name_of, printable
from emolib.report.handout import add_parsers as exercise_commands

RUN_EXAMPLES = """\
examples:
  emolib run                                 the quick profile: drawn faces, minutes on two cores
  emolib run -p seed 3 -p run seed3          another seed, kept apart in runs/seed3
  emolib run --profile paper -p data_dir ~/faces
                                             the poster's protocol on photographs
  emolib run --only 03_meta_search           this notebook and what it builds on
  emolib run --force --only 05_saliency      make it again though nothing changed

What is fresh is skipped; what runs says why. Stop it at any time (Ctrl-C, kill): the same command goes on.

parameters (-p NAME VALUE; notebooks/profiles/NAME.yaml holds sets of them):
"""

VERIFY = """\
Compute again what is published and say what agrees: costs, the C and its time on chips; with the photographs
also the split, the friends' quality on validation and test, the int8 file and on whom it fails. Reads only.
Exit status 1 if something does not agree.
"""
VERIFY_EXAMPLES = """\
examples:
  emolib verify published/ --data-dir ~/facial_expressions.tar     a minute or two
  emolib verify published/                                         without photographs: seconds
"""


def _parser(words: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="emolib",
        description="How small can a network be that sees you smile? Runs the notebooks of the book, or "
        "searches on your own faces for your own chip.",
        epilog="emolib run --help shows examples and every parameter.",
    )
    try:
        version = importlib.metadata.version("emolib")
    except importlib.metadata.PackageNotFoundError:
        version = "(not installed)"
    parser.add_argument("--version", action="version", version=f"emolib {version}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    examples = RUN_EXAMPLES
    if "run" in words:  # other commands start without pydantic
        from emolib.workflow.parameters import describe

        examples += describe()
    run = commands.add_parser(
        "run", help="run the notebooks that are stale", epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    run.add_argument(
        "--only", action="append", default=[], metavar="NOTEBOOK", help="this one and what it builds on"
    )
    run.add_argument(
        "--force", action="store_true", help="run them even if fresh (with --only: only that one)"
    )
    run.add_argument("--no-book", action="store_true", help="leave book/generated as it is")
    status = commands.add_parser("status", help="say which notebooks are fresh, which are stale and why")
    results = commands.add_parser("results", help="print the results table of a run")
    publish = commands.add_parser(
        "publish", help="copy the figures of a finished run (no pictures) to published/"
    )
    publish.add_argument("--drawn", action="store_true", help="even if the run's faces are drawn")
    verify = commands.add_parser(
        "verify", help="compute again what is published, and say what agrees", description=VERIFY,
        epilog=VERIFY_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    verify.add_argument("folder", type=Path, help="what emolib publish wrote: published/")
    verify.add_argument("--data-dir", default="", metavar="PATH", help="the photographs, folder or .tar")
    verify.add_argument(
        "--frames", type=int, default=2000, metavar="N", help="that C and TFLite score, at least (2000)"
    )
    verify.set_defaults(act=_verify)
    data_commands(commands)
    search_commands(commands)
    embedded_commands(commands)
    label_commands(commands)
    exercise_commands(commands)
    for command in (run, status, results, publish):
        command.add_argument("--profile", default="quick", help="set of parameters (default: quick)")
        command.add_argument("-p", action="append", nargs=2, default=[], metavar=("NAME", "VALUE"),
                             dest="given",
                             help="one parameter, over the profile's; may be repeated")  # fmt: skip
    return parser


def _folder(arguments: argparse.Namespace, given: dict) -> Path:
    """Return the folder of the run that the profile and the given parameters name."""
    from emolib.workflow import parameters, pipeline

    values = parameters.resolve(arguments.profile, given, folder=pipeline.profiles())
    return pipeline.run_folder(values["run"])


def _verify(arguments: argparse.Namespace) -> None:
    from emolib.report.verify import NOT_RECOMPUTED, SAME, verify

    agrees = {True: "agrees", False: "DIFFERS", None: "not checked"}
    checks = []
    for check in verify(arguments.folder, data_dir=arguments.data_dir, frames=arguments.frames):
        checks.append(check)
        here = "" if check.recomputed in (check.published, SAME) else f"; here {check.recomputed}"
        say(f"{agrees[check.agrees]:12}{check.what}: {check.published}{here}")
    if not any(check.what == "faces" for check in checks):
        print(f"{agrees[None]:12}what needs the photographs: --data-dir")
    for what, why in NOT_RECOMPUTED.items():
        print(f"{agrees[None]:12}{what}: {why}")
    wrong = [check.what for check in checks if check.agrees is False]
    if wrong:
        raise RuntimeError(f"{len(wrong)} of {len(checks)} do not agree: {', '.join(wrong)}")
    print(f"{sum(check.agrees is True for check in checks)} of {len(checks)} agree")


def _act(arguments: argparse.Namespace) -> None:
    if hasattr(arguments, "act"):  # a command of another module
        return arguments.act(arguments)
    from emolib.workflow import parameters, pipeline

    given = parameters.validate({n: name_of(v) for n, v in arguments.given}, where="-p")
    if arguments.command == "run":
        from emolib.report import results

        can_write = os.access(pipeline.root(), os.W_OK)
        if not can_write:
            print(f"book/generated stays as it is: {pipeline.root()} cannot be written")
        folder = pipeline.run(
            arguments.profile, given, only=arguments.only, force=arguments.force,
            book=can_write and not arguments.no_book, say=say,
        )  # fmt: skip
        results.refresh(folder)
        say(f"finished: {folder}")
    elif arguments.command == "status":
        for notebook, why in pipeline.status(arguments.profile, given).items():
            say(f"{notebook}: {'stale: ' + '; '.join(why) if why else 'fresh'}")
    elif arguments.command == "publish":
        from emolib.report.publish import publish

        for path in publish(_folder(arguments, given), pipeline.root() / "published", drawn=arguments.drawn):
            say(f"published: {path}")
    else:
        folder = _folder(arguments, given)
        if not (folder / "results.csv").is_file():
            raise ValueError(
                f"run: expected a finished run in {folder}, got no results.csv: emolib run makes one"
            )
        import pandas as pd

        print(pd.read_csv(folder / "results.csv").to_string(index=False, na_rep=""))


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
            _act(_parser(sys.argv[1:] if argv is None else argv).parse_args(argv))
        finally:
            sys.stdout.flush()  # a full disk shows here
    except KeyboardInterrupt:
        print("\nemolib: stopped; the same command goes on from here", file=sys.stderr)
        return 130
    except ModuleNotFoundError as error:  # installed with --no-deps, say
        print(f"emolib: {error}: install emolib with its dependencies", file=sys.stderr)
        return 1
    except (ValueError, RuntimeError, OSError) as error:
        print(f"emolib: {printable(' '.join(_words(error).split()))}", file=sys.stderr)
        return 2 if isinstance(error, (ValueError, FileNotFoundError)) else 1
    return 0
