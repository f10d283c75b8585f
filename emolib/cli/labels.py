"""`emolib label export|import|audit`: pictures to people, answers to labels, and how wrong labels are."""

import argparse
from pathlib import Path

import pandas as pd

from emolib.environment.streams import say
from emolib.files import write_csv, write_json
from emolib.labels import aggregate, answers, audit, batch


def _export(arguments: argparse.Namespace) -> None:
    """Make a page on which to label the pictures of a folder here, and a batch for Mechanical Turk."""
    names, skips = batch.export(arguments.folder, arguments.out, base_url=arguments.base_url)
    say(f"{len(names)} pictures, {len(skips)} other files (skips.csv)")
    say(f"label them here: {arguments.out / batch.PAGE}")
    there = f"{arguments.out / batch.HIT} and {arguments.out / batch.BATCH}"
    say(f"for Mechanical Turk: {there if arguments.base_url else 'no batch.csv without --base-url'}")


def _labels(arguments: argparse.Namespace, out: Path) -> pd.DataFrame:
    """Labels of the results given; what was made of the answers is printed and written to `out`."""
    given, skips = answers.read(arguments.results, question=arguments.question)
    made, without, method = aggregate.labels(given, method=arguments.method)
    agreed = aggregate.agreement(given) | {"method": method}
    write_csv(out / "labels.csv", made)
    write_csv(out / "workers.csv", aggregate.workers(given, made))
    write_csv(out / "skips.csv", pd.concat([skips, without], ignore_index=True).astype({"row": "Int64"}))
    write_json(out / "agreement.json", agreed)
    say(f"{agreed['answers']} answers of {agreed['workers']} people about {agreed['pictures']} pictures")
    equal, alpha = (agreed[name] for name in ("percent_agreement", "krippendorff_alpha"))
    say(f"equal pairs of answers about a picture: {'none to compare' if equal is None else f'{equal:.1%}'}; "
        f"Krippendorff's alpha: {'not defined' if alpha is None else f'{alpha:.2f}'}")  # fmt: skip
    say(f"{len(made)} labels by {method}, {made['label'].sum()} of them smiling")
    say(f"left out: {len(skips)} answers and {len(without)} pictures ({out / 'skips.csv'})")
    return made


def _import(arguments: argparse.Namespace) -> None:
    """Read results of Mechanical Turk or of label.html. Several answers about a picture become one label: by
    Dawid-Skene, which learns from the answers how reliable each worker is, or by majority.

    files in --out afterwards:
      labels.csv    id,label,confidence,n_answers: label 1 for a smile
      workers.csv   how often each worker agrees with the labels
      agreement.json  percent agreement and Krippendorff's alpha
      skips.csv     every answer and picture that was left out, with the reason
    """
    _labels(arguments, arguments.out)
    say(f"written: {arguments.out / 'labels.csv'}")


def _draw(arguments: argparse.Namespace) -> None:
    """Draw pictures to be labelled again, from the data of a run (a folder with faces.json). They get new
    names and a random order; the old labels are in audit.csv only.
    """
    table = audit.draw(
        arguments.source, arguments.out, n=arguments.n, seed=arguments.seed, split=arguments.split,
        base_url=arguments.base_url,
    )  # fmt: skip
    say(f"{len(table)} pictures to label again: {arguments.out / 'label.html'}")
    say(f"then: emolib label audit report {arguments.out} results-NAME.csv")


def _report(arguments: argparse.Namespace) -> None:
    """Compare the new labels with the old ones: share of wrong labels with a 95% Wilson interval, of all and
    of each label; differences.csv lists them. Have several people answer and give all their files: the new
    answers can be wrong, too.
    """
    folder = arguments.folder
    if not (folder / audit.KEY).is_file():
        got = f"{str(folder)!r} without {audit.KEY}"
        raise ValueError(f"FOLDER: expected one of emolib label audit draw, got {got}")
    found, _ = audit.report(folder, _labels(arguments, folder / "answers"))
    for words, part in {"all": found, **found["per_class"]}.items():
        say(f"wrong among {words}: {part['wrong']} of {part['n']}, {part['estimate']:.1%} "
              f"(95% interval {part['low']:.1%} to {part['high']:.1%})")  # fmt: skip
    if found["if_equally_wrong"] is not None:
        say(f"if the new labels are wrong as often as the old: {found['if_equally_wrong']:.1%}")
    say(f"not answered: {found['not_answered']}; written: {folder / audit.REPORT}, {audit.DIFFERENCES}")
