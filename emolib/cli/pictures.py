"""The pictures that a command is to take, as the options of @pictures name them."""

import argparse
import sys
from pathlib import Path

from emolib.data import sources
from emolib.data.dataset import FILE, Dataset
from emolib.data.person_from import NAME_0001, like_people
from emolib.data.skips import in_words
from emolib.environment.streams import say
from emolib.files import write_csv


def faces_wanted(arguments: argparse.Namespace) -> dict[str, str]:
    """What these say, for `emolib.data.sources.load`."""
    return {name: getattr(arguments, name) for name in ("data_dir", "positive", "person_from")}


def faces(arguments: argparse.Namespace, size: int = 224, into: Path | None = None) -> Dataset:
    """The pictures that the options of @pictures name, `size` pixels a side: what a source reads, or a folder
    that a run has made of it. What is left out is said on standard error. `into`: see `Wanted`.
    """
    if arguments.data_dir and Path(arguments.data_dir, FILE).is_file():
        return Dataset.load(arguments.data_dir)
    n = 2000 * (arguments.data == "synthetic") if arguments.faces is None else arguments.faces
    wanted = {"n_faces": n, "seed": arguments.seed, "image_size": size, "into": into}
    dataset, skips = sources.load(arguments.data, **wanted, **faces_wanted(arguments))
    if arguments.skips:
        write_csv(arguments.skips, skips)
    if len(skips):
        say(f"{len(skips)} pictures were left out; {in_words(skips)}", file=sys.stderr)
    warn_of_people(dataset)
    return dataset


def warn_of_people(dataset: Dataset) -> None:
    """Say on standard error that names look like people, where nobody is known."""
    alike = [] if dataset.people_known else like_people(dataset.ids.tolist())
    if alike and 5 * len(alike) >= len(dataset):
        say(f"warning: {len(alike):,} names look like people with several pictures ({', '.join(alike[:3])}). "
            f"If they are, add --person-from {NAME_0001} (to a run: -p person_from {NAME_0001}), or networks "
            "are tested on people from their training", file=sys.stderr)  # fmt: skip
