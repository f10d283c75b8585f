"""`emolib run`, `status`, `results`: the book's run; `publish`, `verify`: what others get."""

import argparse
import os
from pathlib import Path

import pandas as pd

from emolib.environment.streams import say
from emolib.files import name_of
from emolib.report import results
from emolib.report.check import NOT_RECOMPUTED, SAME
from emolib.report.publish import publish, publish_room
from emolib.report.verify import verify
from emolib.workflow import parameters, pipeline
from emolib.workflow.run import root

MADE = {
    "results.csv": "table of results",
    "embedded/model_int8.tflite": "friend, for emolib predict, evaluate, export and firmware",
    "embedded/smile.c": "the same as C, beside smile.h",
    "room/friend": "friend in a room, for the same",
}
AGREES = {True: "agrees", False: "DIFFERS", None: "not checked"}


def _given(arguments: argparse.Namespace) -> dict:
    """The parameters of -p."""
    return parameters.validate({name: name_of(value) for name, value in arguments.given}, where="-p")


def _folder(arguments: argparse.Namespace) -> Path:
    """The folder of the run that the profile and the given parameters name."""
    values = parameters.resolve(arguments.profile, _given(arguments), folder=pipeline.profiles())
    return pipeline.run_folder(values["run"])


def _run(arguments: argparse.Namespace) -> None:
    """Run the notebooks that are stale.

    examples:
      emolib run                                 the quick profile: drawn faces, minutes on two cores
      emolib run -p seed 3 -p run seed3          another seed, kept apart in runs/seed3
      emolib run --profile paper -p data_dir ~/faces
                                                 the poster's protocol on photographs
      emolib run --only 03_meta_search           this notebook and those that it needs
      emolib run --force --only 05_saliency      run it again although nothing changed

    At the end it says where the results and the friend are; `make book` shows them as pages.
    Fresh notebooks are skipped; for others it says why they run. Stop it at any time (Ctrl-C, kill): the
    same command continues. Give the parameters below with -p; notebooks/profiles/NAME.yaml has sets of them.
    """
    given, can_write = _given(arguments), os.access(pipeline.root(), os.W_OK)
    if not can_write:
        print(f"book/generated stays as it is: {pipeline.root()} cannot be written")
    folder = pipeline.run(
        arguments.profile, given, only=arguments.only, force=arguments.force,
        book=can_write and not arguments.no_book, say=say,
    )  # fmt: skip
    results.refresh(folder)
    for name, what in MADE.items():
        if (folder / name).exists():
            say(f"{what}: {folder / name}")
    say(f"finished: {folder}")


def _status(arguments: argparse.Namespace) -> None:
    """Say which notebooks are fresh, which are stale and why."""
    for notebook, why in pipeline.status(arguments.profile, _given(arguments)).items():
        say(f"{notebook}: {'stale: ' + '; '.join(why) if why else 'fresh'}")


def _results(arguments: argparse.Namespace) -> None:
    """Print the results table of a run."""
    folder = _folder(arguments)
    if not (folder / "results.csv").is_file():
        got = "no results.csv: emolib run makes one"
        raise ValueError(f"run: expected a finished run in {folder}, got {got}")
    print(pd.read_csv(folder / "results.csv").to_string(index=False, na_rep=""))


def _publish(arguments: argparse.Namespace) -> None:
    """Copy the figures of a finished run (no pictures) to published/, from which the book takes them.

    scores.csv.gz has the scores of its networks for each face, for emolib verify; names are replaced by
    hashes whose key is not kept.
    With --out they go to another folder, for a friend of your own; emolib verify FOLDER computes them again.
    """
    run, out = _folder(arguments), arguments.out or root() / "published"
    how = {"drawn": arguments.drawn, "licence": arguments.licence}
    for path in publish_room(run, out) if arguments.room else publish(run, out, **how):
        say(f"published: {path}")


def _verify(arguments: argparse.Namespace) -> None:
    """Compute the published figures again, and say which agree.

    Without photographs: costs, every quality and interval of results.csv (from scores.csv.gz), the C and its
    time on chips. With the photographs also: the split, the scores of the published networks, the int8 file
    and the groups on which it fails. Nothing is written. Exit status 1 if something does not agree.

    examples:
      emolib verify published/ --data-dir ~/facial_expressions.tar     a minute or two
      emolib verify published/                                         without photographs: seconds
    """
    checks = []
    given = {name: getattr(arguments, name) for name in ("data_dir", "backgrounds", "frames")}
    for check in verify(arguments.folder, **given):
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
