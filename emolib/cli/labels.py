"""`emolib label export|import|audit`: pictures to people, answers to labels, and how wrong labels are."""

from __future__ import annotations

import argparse
from pathlib import Path

from emolib.environment.streams import say

ABOUT = """\
Have pictures labelled, on Mechanical Turk or on a page on this computer, and learn how good the labels are.
"""
EXAMPLES = """\
examples:
  emolib label export ~/faces --out labelling                a page to label them here: labelling/label.html
  emolib label export ~/faces --out labelling --base-url https://host/faces/
                                                             and a batch for Mechanical Turk
  emolib label import results.csv --out labelling            labels.csv from answers of one or several people
  emolib label import results-*.csv --out labelling --method majority
  emolib label audit draw runs/quick/data --n 200 --out audit
  emolib label audit report audit results.csv                how many of 200 labels are wrong, and an interval

on Mechanical Turk (requester.mturk.com), after export with --base-url:
  1. put the pictures where that address points; whoever has the address sees them
  2. New Project, Other, Design Layout, Source: paste hit.html; ask for three answers a picture or more
  3. Publish Batch with batch.csv; when it is done, Review Results, Download CSV: that is for import
"""
IMPORT = """\
Read results of Mechanical Turk or of label.html. Several answers about a picture become one label: by
Dawid-Skene, which learns from the answers how reliable each worker is, or by majority.

what lies in --out afterwards:
  labels.csv    id,label,confidence,n_answers: label 1 for a smile
  workers.csv   how often each worker agrees with the labels
  agreement.json  percent agreement and Krippendorff's alpha
  skips.csv     every answer and picture that was left out, with the reason
"""
DRAW = """\
Draw pictures to be labelled again, from the data of a run (a folder with faces.json) or from a folder of
pictures with a CSV file of labels (id,label). They get new names and a random order; the old labels are in
audit.csv only.
"""
REPORT = """\
Compare the new labels with the old ones: share of wrong labels with a 95% Wilson interval, of all and of
each label; differences.csv lists them. Have several people answer and give all their files: the new answers
err, too.
"""


def add_parsers(commands) -> None:
    """Add the command `label` to the subparsers of `emolib`."""
    kind = {"epilog": EXAMPLES, "formatter_class": argparse.RawDescriptionHelpFormatter}
    label = commands.add_parser("label", help="have pictures labelled; how wrong are labels?",
                                description=ABOUT, **kind)  # fmt: skip
    what = label.add_subparsers(required=True, metavar="export|import|audit")

    export = what.add_parser("export", help="a batch for Mechanical Turk, and a page to label here", **kind)
    export.add_argument("folder", type=Path, help="the pictures; folders in it are looked into")
    export.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="for the files made")
    export.set_defaults(act=_export)

    read = what.add_parser("import", help="labels from answers", description=IMPORT, **kind)
    read.add_argument("results", type=Path, nargs="+", help="CSV files")
    read.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help="for the files made (here)")
    read.set_defaults(act=_import)

    audit = what.add_parser("audit", help="how many labels are wrong?", **kind)
    step = audit.add_subparsers(required=True, metavar="draw|report")
    draw = step.add_parser("draw", help="pictures to label again", description=DRAW, **kind)
    draw.add_argument("source", type=Path, help="a run's data, or a folder of pictures")
    draw.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="a new one, for the audit")
    draw.add_argument("--n", type=int, default=200, metavar="N", help="how many pictures (200)")
    draw.add_argument("--seed", type=int, default=0, help="which ones (0)")
    draw.add_argument("--stratify", action="store_true", help="each label gets its share of them")
    draw.add_argument("--split", default="", help="only train, val or test of a run")
    draw.add_argument("--labels", default="", metavar="CSV", help="of a folder of pictures: id,label")
    draw.set_defaults(act=_draw)
    report = step.add_parser("report", help="how many labels are wrong", description=REPORT, **kind)
    report.add_argument("folder", type=Path, help="of emolib label audit draw")
    report.add_argument("results", type=Path, nargs="+", help="CSV files")
    report.set_defaults(act=_report)
    for command in (export, draw):
        command.add_argument("--base-url", default="", metavar="URL",
                             help="where workers find the pictures; then batch.csv is written")  # fmt: skip
    for command in (read, report):
        command.add_argument("--method", default="auto", choices=("auto", "majority", "dawid-skene"),
                             help="auto: dawid-skene where a picture has several answers")  # fmt: skip
        command.add_argument("--question", default="smile", metavar="NAME",
                             help="of the form's field, Answer.NAME in the results (smile)")  # fmt: skip


def _export(arguments: argparse.Namespace) -> None:
    from emolib.labels import batch

    names, skips = batch.export(arguments.folder, arguments.out, base_url=arguments.base_url)
    say(f"{len(names)} pictures, {len(skips)} other files (skips.csv)")
    say(f"label them here: {arguments.out / batch.PAGE}")
    if arguments.base_url:
        say(f"for Mechanical Turk: {arguments.out / batch.HIT} and {arguments.out / batch.BATCH}")
    else:
        say("no batch.csv: for Mechanical Turk say with --base-url where the pictures lie")


def _labels(arguments: argparse.Namespace, out: Path):
    """Labels of the results given; what was made of the answers is printed and written to `out`."""
    import pandas as pd

    from emolib.files import write_csv, write_json
    from emolib.labels import aggregate, answers

    given, skips = answers.read(arguments.results, question=arguments.question)
    made, without, method = aggregate.labels(given, method=arguments.method)
    agreed = aggregate.agreement(given) | {"method": method}
    write_csv(out / "labels.csv", made)
    write_csv(out / "workers.csv", aggregate.workers(given, made))
    write_csv(out / "skips.csv", pd.concat([skips, without], ignore_index=True).astype({"row": "Int64"}))
    write_json(out / "agreement.json", agreed)
    say(f"{agreed['answers']} answers of {agreed['workers']} people about {agreed['pictures']} pictures")
    if agreed["several"]:
        alpha = agreed["krippendorff_alpha"]
        say(f"agreement: {agreed['percent_agreement']:.1%} of pairs of answers about a picture are equal; "
              f"Krippendorff's alpha {'not defined' if alpha is None else f'{alpha:.2f}'}")  # fmt: skip
    else:
        say("agreement: not known, as no picture has two answers")
    say(f"{len(made)} labels by {method}, {made['label'].sum()} of them smiling")
    say(f"left out: {len(skips)} answers and {len(without)} pictures ({out / 'skips.csv'})")
    return made


def _import(arguments: argparse.Namespace) -> None:
    _labels(arguments, arguments.out)
    say(f"written: {arguments.out / 'labels.csv'}")


def _draw(arguments: argparse.Namespace) -> None:
    from emolib.labels import audit

    table = audit.draw(
        arguments.source, arguments.out, n=arguments.n, seed=arguments.seed, stratify=arguments.stratify,
        split=arguments.split, labels=arguments.labels, base_url=arguments.base_url,
    )  # fmt: skip
    say(f"{len(table)} pictures to label again: {arguments.out / 'label.html'}")
    say(f"then: emolib label audit report {arguments.out} results-NAME.csv")


def _report(arguments: argparse.Namespace) -> None:
    from emolib.labels import audit

    folder = arguments.folder
    if not (folder / audit.KEY).is_file():
        raise ValueError(
            f"FOLDER: expected one of emolib label audit draw, got {str(folder)!r} without {audit.KEY}"
        )
    found, differences = audit.report(folder, _labels(arguments, folder / "answers"))
    rows = {"all": found, **found["per_class"]}
    for words, part in rows.items():
        say(f"wrong among {words}: {part['wrong']} of {part['n']}, {part['estimate']:.1%} "
              f"(95% interval {part['low']:.1%} to {part['high']:.1%})")  # fmt: skip
    if found["if_equally_wrong"] is not None:
        say(f"if the new labels are wrong as often as the old: {found['if_equally_wrong']:.1%}")
    say(f"not answered: {found['not_answered']}; written: {folder / audit.REPORT}, {audit.DIFFERENCES}")
