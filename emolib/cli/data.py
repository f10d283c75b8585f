"""`emolib data fec|photos|check`: get faces, and see what a run would make of them.

A command's help is what its function's docstring says.
"""

import argparse

from emolib.cli.pictures import faces_wanted, warn_of_people
from emolib.data import near_duplicates, sources
from emolib.data.dataset import SPLITS
from emolib.data.fetch import fec, photos, polite
from emolib.data.skips import grouped
from emolib.environment.streams import say
from emolib.files import write_csv


def _fec(arguments: argparse.Namespace) -> None:
    """Download the faces of Google's Facial Expression Comparison set, the source of the poster's data, into
    a folder.

    FEC is a list of addresses of pictures on the web, with the place of a face in each; many no longer exist.
    Each picture is downloaded once, politely, and each face cut out with a margin as a square of 224 x 224.
    OUT/manifest.csv has the result for every face: ok, gone, refused, failed, forbidden, too large, not a
    picture, damaged picture, too small, face box outside, placeholder. Stop it at any time (Ctrl-C,
    kill -9): the same command continues. If too many pictures are gone, use a larger --limit.

    FEC does not say who smiles: emolib label makes OUT/labels.csv (id,label). Then
      emolib run -p data fec -p data_dir OUT -p n_faces 0

    examples:
      emolib data fec --csv faceexp-comparison-data-train-public.csv --limit 8000 --out data/fec
      emolib data fec --csv list.csv --out data/fec --again         try again those that failed
      emolib data fec --csv list.csv --out data/fec --allow mirror.lab:8000
                                                                    a server in your own network
    """
    if arguments.limit < 0:
        raise ValueError(f"--limit: expected at least 0, got {arguments.limit}")
    counts = fec.fetch(
        arguments.csv, arguments.out, limit=arguments.limit, allow=arguments.allow, again=arguments.again,
        limits=polite.Limits(per_host=arguments.per_host),
    )  # fmt: skip
    for status, count in counts.most_common():
        say(f"{count:8,}  {status}")
    say(f"each face's outcome: {arguments.out / fec.MANIFEST}")


def _photos(arguments: argparse.Namespace) -> None:
    """Download the public facial_expressions set (github.com/muxspace/facial_expressions, Apache License 2.0)
    at a fixed commit into a cache folder, and check it. emolib run -p data photos does this if no data_dir
    is given. With --data-dir, check your own copy instead.
    """
    place = arguments.data_dir or photos.fetch(arguments.cache)
    same, known = photos.check(place)
    say(f"{place}: {same} of {known} known photographs are there, unchanged")


def _check(arguments: argparse.Namespace) -> None:
    """Read pictures as a run would, and report: how many can be used, which are left out and
    why, whether it is known who is shown, how many are nearly the same, how they are split. Nothing is
    written except --skips.

    examples:
      emolib data check folder ~/faces --positive smile             ~/faces/smile/*.jpg, ~/faces/other/*.jpg
      emolib data check folder ~/faces --positive glasses --person-from NAME_0001
                                                                    Ann_Lee_0001.jpg and Ann_Lee_0002.jpg show
                                                                    the same person
      emolib data check csv ~/faces/list.csv --positive happy       path,label, and optionally
                                                                    person,left,right,top,bottom
      emolib data check fec data/fec --skips left_out.csv
    """
    wanted = faces_wanted(arguments) | {"seed": arguments.seed}
    dataset, skips = sources.load(arguments.source, n_faces=0, **wanted)
    if arguments.skips:
        write_csv(arguments.skips, skips)
    yes = dataset.classes[1]
    say(f"{len(dataset):,} faces, {int(dataset.labels.sum()):,} of them {yes}; {len(skips):,} left out")
    for reason, count, names in grouped(skips).itertuples(index=False):
        say(f"{count:8,}  {reason} ({names})")
    if len(skips):
        say(f"each of them, and why: {arguments.skips or '--skips FILE'}")
    groups = len(set(dataset.groups))
    if dataset.people_known:
        each = f"; for {dataset.unnamed:,} pictures no name is known: each counts as one"
        say(f"people: {groups:,}, nobody in two splits{each * bool(dataset.unnamed)}")
    else:
        say("people: not known; pictures of the same person may be in two splits")
    warn_of_people(dataset)
    for split in SPLITS:
        rows = dataset.indices(split)
        say(f"{split}: {len(rows):,} faces, {int(dataset.labels[rows].sum()):,} of them {yes}")
    found = near_duplicates.report(dataset)
    say(f"{found['pairs']:,} pairs are nearly the same picture: {found['across_splits']:,} of them are "
          f"in two splits, {found['two_labels']:,} have two labels")  # fmt: skip
