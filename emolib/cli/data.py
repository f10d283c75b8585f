"""`emolib data fec|photos|check`: get faces, and see what a run would make of them.

Not in emolib.data, which imports numpy: the command line starts without.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from emolib.environment.streams import say

FEC = """\
Fetch the faces of Google's Facial Expression Comparison set, the source of the poster's data, into a folder.

FEC is a list of addresses of pictures on the web, with the place of a face in each; many are gone by now.
Each picture is fetched once, politely, and each face cut out with a margin as a square of 224 x 224. What
came of every face is in OUT/manifest.csv: ok, gone, refused, failed, forbidden, too large, not a picture, too
small, face box outside. Stop it at any time (Ctrl-C, kill -9): the same command goes on. If too many
pictures are gone, a larger --limit goes on further down the list.

FEC does not say who smiles: emolib label makes OUT/labels.csv (id,label). Then
  emolib run -p data fec -p data_dir OUT -p n_faces 0
"""
FEC_EXAMPLES = """\
examples:
  emolib data fec --csv faceexp-comparison-data-train-public.csv --limit 8000 --out data/fec
  emolib data fec --csv list.csv --out data/fec --again         try those that failed once more
  emolib data fec --csv list.csv --out data/fec --allow mirror.lab:8000
                                                                a server in your own network
"""
PHOTOS = """\
Fetch the public facial_expressions set (github.com/muxspace/facial_expressions, Apache License 2.0) at a
fixed commit into a cache folder, unpack it and check it. emolib run -p data photos does so by itself if no
data_dir is given. With --data-dir, check a copy that you have instead.
"""
CHECK = """\
Read pictures as a run would, and say what came of it: how many can be used, which are left out and why, how
many are nearly the same, how they are split. Nothing is written but --skips.
"""
CHECK_EXAMPLES = """\
examples:
  emolib data check folder ~/faces --positive smile             ~/faces/smile/*.jpg, ~/faces/other/*.jpg
  emolib data check csv ~/faces/list.csv --positive happy       path,label and, if you like,
                                                                person,left,right,top,bottom
  emolib data check fec data/fec --skips left_out.csv
"""


def add_parsers(commands) -> None:
    """Add the command `data` to the subparsers of `emolib`."""
    kind = argparse.RawDescriptionHelpFormatter
    data = commands.add_parser("data", help="get faces, or check your own")
    what = data.add_subparsers(required=True, metavar="fec|photos|check")

    fec = what.add_parser("fec", help="fetch Google's FEC", description=FEC, epilog=FEC_EXAMPLES,
                          formatter_class=kind)  # fmt: skip
    add = fec.add_argument
    add("--csv", required=True, type=Path, metavar="FILE", help="FEC's file, as published")
    add(
        "--out",
        required=True,
        type=Path,
        metavar="OUT",
        help="folder for the faces; goes on with one that is there",
    )
    add(
        "--limit", type=int, default=0, metavar="N", help="look at the first N different faces (default: all)"
    )
    add("--again", action="store_true", help="also try those faces again that failed")
    add("--per-host", type=int, default=6, metavar="N", help="connections to one host at a time (default: 6)")
    add("--connections", type=int, default=32, metavar="N", help="connections in all (default: 32)")
    add("--seconds", type=float, default=30, metavar="S", help="for one try at one picture (default: 30)")
    add("--tries", type=int, default=4, metavar="N", help="for a picture, with growing waits (default: 4)")
    add("--max-mb", type=float, default=16, metavar="MB", help="of one picture (default: 16)")
    add("--allow", action="append", default=[], metavar="HOST:PORT",
        help="a server that may be on a loopback or private address; may be repeated")  # fmt: skip
    fec.set_defaults(act=_fec)

    photos = what.add_parser("photos", help="fetch the photographs of the published run",
                             description=PHOTOS, formatter_class=kind)  # fmt: skip
    add = photos.add_argument
    add("--cache", type=Path, metavar="FOLDER", help="where they go (default: the user's cache folder)")
    add(
        "--archive",
        type=Path,
        metavar="FILE",
        help="GitHub's .zip, fetched by hand: unpack it, fetch nothing",
    )
    add("--data-dir", type=Path, metavar="FOLDER", help="a copy that is here (folder or .tar): only check it")
    photos.set_defaults(act=_photos)

    check = what.add_parser("check", help="read your own pictures as a run would", description=CHECK,
                            epilog=CHECK_EXAMPLES, formatter_class=kind)  # fmt: skip
    add = check.add_argument
    add("source", choices=("photos", "folder", "csv", "fec"), help="how the labels are given")
    add("data_dir", help="the folder, .tar or .csv")
    add("--positive", default="", metavar="CLASS", help="the class that smiles")
    add("--seed", type=int, default=0, help="of the split (default: 0)")
    add("--skips", type=Path, metavar="FILE", help="write what is left out, and why, as CSV")
    check.set_defaults(act=_check)


def _fec(arguments: argparse.Namespace) -> None:
    from emolib.data.sources import fec as fec_folder
    from emolib.data.sources.download import Limits

    if arguments.limit < 0:
        raise ValueError(f"--limit: expected at least 0, got {arguments.limit}")
    limits = Limits(
        connections=arguments.connections, per_host=arguments.per_host, seconds=arguments.seconds,
        tries=arguments.tries, max_bytes=int(arguments.max_mb * 1e6),
    )  # fmt: skip
    counts = fec_folder.fetch(
        arguments.csv, arguments.out, limit=arguments.limit, limits=limits, allow=arguments.allow,
        again=arguments.again,
    )  # fmt: skip
    for status, count in counts.most_common():
        say(f"{count:8,}  {status}")
    say(f"each face's outcome: {arguments.out / fec_folder.MANIFEST}")


def _photos(arguments: argparse.Namespace) -> None:
    from emolib.data.sources import photos_archive

    folder = arguments.data_dir
    if folder is None and arguments.archive is None:
        folder = photos_archive.fetch(arguments.cache)
    elif folder is None:
        folder = photos_archive.place(arguments.cache)
        photos_archive.unpack(arguments.archive, folder)
    same, known = photos_archive.check(folder)
    say(f"{folder}: {same} of {known} known photographs are there, unchanged")
    if photos_archive.digest(folder) == photos_archive.PUBLISHED:
        say("these are exactly the photographs of the published run")


def _check(arguments: argparse.Namespace) -> None:
    from emolib.data import near_duplicates, sources
    from emolib.data.sources.pictures import grouped
    from emolib.files import write_csv

    dataset, skips = sources.load(
        arguments.source,
        data_dir=arguments.data_dir,
        n_faces=0,
        seed=arguments.seed,
        positive=arguments.positive,
    )
    if arguments.skips:
        write_csv(arguments.skips, skips)
    say(f"{len(dataset):,} faces, {int(dataset.labels.sum()):,} of them smile; {len(skips):,} left out:")
    for reason, count, names in grouped(skips.itertuples(index=False)):
        say(f"{count:8,}  {reason} ({names})")
    for split in sources.SPLITS:
        rows = dataset.indices(split)
        say(f"{split}: {len(rows):,} faces, {int(dataset.labels[rows].sum()):,} of them smile")
    found = near_duplicates.report(dataset)
    say(f"{found['pairs']:,} pairs are nearly the same picture: {found['across_splits']:,} of them stand "
          f"in two splits, {found['two_labels']:,} have two labels")  # fmt: skip
