"""`emolib run`, `status`, `results`: the book's run; `publish`, `verify`, `handout`: what others get."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from emolib.cli.command import command
from emolib.environment.streams import say
from emolib.files import name_of

AGREES = {True: "agrees", False: "DIFFERS", None: "not checked"}


def add_parsers(commands: Any, words: list[str]) -> None:
    """Add the commands; `words` is the command line, as the help of `run` alone needs the parameters."""
    epilog = ""
    if "run" in words:  # other commands start without pydantic
        from emolib.workflow.parameters import describe

        epilog = describe()
    run = command(commands, _run, "run the notebooks that are stale", epilog)
    run("--only", action="append", default=[], metavar="NOTEBOOK", help="this one and what it builds on")
    run("--force", action="store_true", help="run them even if fresh (with --only: only that one)")
    run("--no-book", action="store_true", help="leave book/generated as it is")
    status = command(commands, _status, "say which notebooks are fresh, which are stale and why")
    results = command(commands, _results, "print the results table of a run")
    publish = command(commands, _publish, "copy the figures of a finished run (no pictures) to published/")
    publish("--drawn", action="store_true", help="even if the run's faces are drawn")
    publish(
        "--licence", default="", metavar="SPDX", help="of your networks, or in words (default: not stated)"
    )
    for option in (run, status, results, publish):
        option("--profile", default="quick", help="set of parameters (default: quick)")
        option(
            "-p", action="append", nargs=2, default=[], metavar=("NAME", "VALUE"), dest="given",
            help="one parameter, over the profile's; may be repeated",
        )  # fmt: skip
    verify = command(commands, _verify, "compute again what is published, and say what agrees")
    verify("folder", type=Path, help="what emolib publish wrote: published/")
    verify("--data-dir", default="", metavar="PATH", help="the photographs, folder or .tar")
    verify("--frames", type=int, default=2000, metavar="N", help="that C and TFLite score, at least (2000)")
    handout = command(commands, _handout, "copy the project without the exercises' solutions, for students")
    handout("out", type=Path, metavar="FOLDER", help="a new or empty folder")


def _given(arguments: argparse.Namespace) -> dict:
    """The parameters of -p."""
    from emolib.workflow import parameters

    return parameters.validate({name: name_of(value) for name, value in arguments.given}, where="-p")


def _folder(arguments: argparse.Namespace) -> Path:
    """The folder of the run that the profile and the given parameters name."""
    from emolib.workflow import parameters, pipeline

    values = parameters.resolve(arguments.profile, _given(arguments), folder=pipeline.profiles())
    return pipeline.run_folder(values["run"])


def _run(arguments: argparse.Namespace) -> None:
    """Run the notebooks that are stale.

    examples:
      emolib run                                 the quick profile: drawn faces, minutes on two cores
      emolib run -p seed 3 -p run seed3          another seed, kept apart in runs/seed3
      emolib run --profile paper -p data_dir ~/faces
                                                 the poster's protocol on photographs
      emolib run --only 03_meta_search           this notebook and what it builds on
      emolib run --force --only 05_saliency      make it again though nothing changed

    What is fresh is skipped; what runs says why. Stop it at any time (Ctrl-C, kill): the same command goes
    on. The parameters below are given with -p; notebooks/profiles/NAME.yaml holds sets of them.
    """
    from emolib.report import results
    from emolib.workflow import pipeline

    given, can_write = _given(arguments), os.access(pipeline.root(), os.W_OK)
    if not can_write:
        print(f"book/generated stays as it is: {pipeline.root()} cannot be written")
    folder = pipeline.run(
        arguments.profile, given, only=arguments.only, force=arguments.force,
        book=can_write and not arguments.no_book, say=say,
    )  # fmt: skip
    results.refresh(folder)
    say(f"finished: {folder}")


def _status(arguments: argparse.Namespace) -> None:
    """Say which notebooks are fresh, which are stale and why."""
    from emolib.workflow import pipeline

    for notebook, why in pipeline.status(arguments.profile, _given(arguments)).items():
        say(f"{notebook}: {'stale: ' + '; '.join(why) if why else 'fresh'}")


def _results(arguments: argparse.Namespace) -> None:
    """Print the results table of a run."""
    import pandas as pd

    folder = _folder(arguments)
    if not (folder / "results.csv").is_file():
        raise ValueError(
            f"run: expected a finished run in {folder}, got no results.csv: emolib run makes one"
        )
    print(pd.read_csv(folder / "results.csv").to_string(index=False, na_rep=""))


def _publish(arguments: argparse.Namespace) -> None:
    """Copy the figures of a finished run (no pictures) to published/."""
    from emolib.report.publish import publish
    from emolib.workflow.run import root

    for path in publish(
        _folder(arguments), root() / "published", drawn=arguments.drawn, licence=arguments.licence
    ):
        say(f"published: {path}")


def _verify(arguments: argparse.Namespace) -> None:
    """Compute again what is published, and say what agrees.

    Costs, the C and its time on chips; with the photographs also the split, the friends' quality on
    validation and test, the int8 file and on whom it fails. Reads only. Exit status 1 if something does not
    agree.

    examples:
      emolib verify published/ --data-dir ~/facial_expressions.tar     a minute or two
      emolib verify published/                                         without photographs: seconds
    """
    from emolib.report.verify import NOT_RECOMPUTED, SAME, verify

    checks = []
    for check in verify(arguments.folder, data_dir=arguments.data_dir, frames=arguments.frames):
        checks.append(check)
        here = "" if check.recomputed in (check.published, SAME) else f"; here {check.recomputed}"
        say(f"{AGREES[check.agrees]:12}{check.what}: {check.published}{here}")
    if not any(check.what == "faces" for check in checks):
        print(f"{AGREES[None]:12}what needs the photographs: --data-dir")
    for what, why in NOT_RECOMPUTED.items():
        print(f"{AGREES[None]:12}{what}: {why}")
    wrong = [check.what for check in checks if check.agrees is False]
    if wrong:
        raise RuntimeError(f"{len(wrong)} of {len(checks)} do not agree: {', '.join(wrong)}")
    print(f"{sum(check.agrees is True for check in checks)} of {len(checks)} agree")


def _handout(arguments: argparse.Namespace) -> None:
    """Copy the project without the exercises' solutions, for students.

    The copy holds everything (pages, notebooks, package) but the solutions and the tests that run them. It is
    a project of its own: `make book` there builds the book that students read.

    examples:
      emolib handout ~/course                    then: cd ~/course && make book
      emolib handout ~/spring && tar -czf spring.tgz -C ~ spring
    """
    from emolib.report.handout import handout
    from emolib.workflow.run import root

    count = handout(root(), arguments.out)
    say(f"{arguments.out}: the project without its {count} solutions; `make book` there builds the book")
