"""`emolib search`: the meta-search on anyone's faces, for anyone's chip.

All that a search makes lies in one folder, in which the same command goes on after a kill.
"""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path

from emolib.embedded.chips import CHIPS
from emolib.environment.streams import say

DATA, SETTINGS = "data", "settings.json"
STRATEGIES = ("astar", "recurse", "greedy", "random")  # as in registry, which imports what is slow

ABOUT = """\
Search for the network with the fewest FLOPs that still sees a smile well enough.

It starts from Baseline AlexNet, trains it briefly, and then smaller networks, one cut after another, each on
the same faces. "Well enough" is a share of the baseline's quality above chance (--floor 0.8: an AUC of 0.95
may fall to 0.86), which the lower end of a network's interval has to keep. Under --target-flops the search
goes on for fewer, until its trainings or minutes are spent.
"""
EXAMPLES = """\
your own faces:
  --data photos --data-dir FOLDER, where FOLDER holds
    images/*.jpg       Some_Name_0001.jpg, Some_Name_0002.jpg: the same person
    data/legend.csv    user.id,image,emotion: who labelled, file name, emotion; happiness is a smile

examples:
  emolib search --out runs/tiny                              drawn faces, 20 trainings
  emolib search --data photos --data-dir ~/faces --out runs/mine --max-trials 60 --minutes 120
  emolib search --out runs/chip --chip nrf52840 --target-flops 20000
  emolib search --out runs/big --dask tcp://host:8786 --ahead 8
                                             on a Dask cluster (dask scheduler; dask worker tcp://host:8786)
                                             whose machines see the folder --out under the same path

what lies in --out afterwards:
  best.json      the network found, how good it is, and the cuts that led to it
  best.keras     the same, trained
  frontier.csv   what no other network beats in FLOPs and quality at once
  trials.csv     every training, in order; failures.csv: those that failed, with the reason

Stop it at any time (Ctrl-C, kill -9): the same command goes on, and trains nothing twice.
"""


def add_parsers(commands) -> None:
    """Add the command `search` to the subparsers of `emolib`."""
    parser = commands.add_parser(
        "search", help="search for the smallest good network on your own faces", description=ABOUT,
        epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    add = parser.add_argument
    add("--out", type=Path, required=True, metavar="FOLDER", help="folder for all that the search makes")
    faces = parser.add_argument_group("faces")
    add = faces.add_argument
    add("--data", default="synthetic", metavar="SOURCE", help="synthetic: drawn faces; or pictures: photos, "
        "folder, csv, fec (see emolib data)")  # fmt: skip
    add("--data-dir", default="", metavar="FOLDER", help="where the pictures are")
    add("--positive", default="", metavar="CLASS", help="the class that smiles, with folder, csv and fec")
    add("--faces", type=int, metavar="N", help="how many (default: 2000 drawn ones, all photographs)")
    add("--seed", type=int, default=0, help="of the split, the drawing and the trainings (default: 0)")
    wanted = parser.add_argument_group("what to look for")
    add = wanted.add_argument
    add("--floor", type=float, default=0.8, metavar="SHARE", help="of the baseline's quality (default: 0.8)")
    add("--target-flops", type=int, default=41_300, metavar="N", help="to get under (default: 41300)")
    add("--chip", help=f"its flash and RAM bound the network: {', '.join(CHIPS)}")
    add("--max-flash-kb", type=float, metavar="KB", help="for the parameters, one byte each")
    add(
        "--max-ram-kb",
        type=float,
        metavar="KB",
        help="for the activations of any one layer, input and output",
    )
    how = parser.add_argument_group("how to look")
    add = how.add_argument
    add("--strategy", default="astar", choices=STRATEGIES, help="which network comes next (default: astar)")
    add("--max-trials", type=int, default=20, metavar="N", help="trainings in all (default: 20)")
    add("--minutes", type=float, metavar="M", help="begin no training after so many (default: no limit)")
    add("--ahead", type=int, default=2, metavar="N", help="networks under way at a time; what is found "
        "depends on it (default: 2)")  # fmt: skip
    add("--workers", type=int, default=2, metavar="N", help="processes with one thread each; what is found "
        "does not depend on it; 0: in this process (default: 2)")  # fmt: skip
    add("--dask", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786, instead of --workers")
    training = parser.add_argument_group("trainings")
    add = training.add_argument
    add("--epochs", type=int, default=6, metavar="N", help="passes over the faces (default: 6)")
    add(
        "--views", type=int, default=6, metavar="N", help="augmented copies that trainings share (default: 6)"
    )
    add("--batch-size", type=int, default=32, metavar="N", help="(default: 32)")
    add("--learning-rate", type=float, default=0.0012, metavar="X", help="Adam's step (default: 0.0012)")
    parser.set_defaults(act=act)


def act(arguments: argparse.Namespace) -> None:
    """Run `emolib search`. Raises ValueError on input out of range, before anything is drawn or trained."""
    from emolib.networks.poster_networks import BASELINE
    from emolib.search import executors, runner
    from emolib.search.store import Store
    from emolib.search.strategies import registry
    from emolib.search.trial_training import Trainer
    from emolib.training.cache import settings_key
    from emolib.training.config import Recipe
    from emolib.workflow.parameters import validate

    flash, ram = _bounds(arguments)
    strategy = registry.STRATEGIES[arguments.strategy](
        BASELINE, target_flops=arguments.target_flops, quality_floor_fraction=arguments.floor,
        max_flash_bytes=flash, max_ram_bytes=ram, seed=arguments.seed,
    )  # fmt: skip
    for name in ("ahead", "minutes"):
        value = getattr(arguments, name)
        if value is not None and not (value > 0 and math.isfinite(value)):
            raise ValueError(f"--{name}: expected more than 0, got {value}")
    if arguments.workers < 0:
        raise ValueError(f"--workers: expected at least 0, got {arguments.workers}")
    same = ("data", "seed", "epochs", "batch_size", "learning_rate", "views", "max_trials")  # as in notebooks
    validate({name: getattr(arguments, name) for name in same}, where="emolib search")
    _refuse_what_nothing_meets(arguments, flash, ram)
    out = arguments.out.resolve()
    if arguments.dask:
        where = executors.dask(arguments.dask)
    else:
        where = executors.workers(arguments.workers) if arguments.workers else executors.one_by_one()
    with where as executor:  # first: a cluster that will not do is told before faces are drawn
        dataset = _faces(arguments, out)
        recipe = Recipe(
            arguments.epochs, arguments.batch_size, arguments.learning_rate, views=arguments.views
        )
        trainer = Trainer(out / DATA, recipe, arguments.seed, out / "trained", reference=BASELINE)
        with Store(out / "trials.sqlite") as store:
            result = runner.search(
                strategy, trainer, store, seed=arguments.seed,
                settings_key=settings_key(dataset, recipe), max_trials=arguments.max_trials,
                max_minutes=arguments.minutes, ahead=arguments.ahead, executor=executor,
            )  # fmt: skip
    _write(result, strategy, trainer, out)


def _bounds(arguments: argparse.Namespace) -> tuple[int | None, int | None]:
    """Bytes of flash and RAM at most, None: any."""
    if arguments.chip and arguments.chip not in CHIPS:
        raise ValueError(f"--chip: expected one of {', '.join(CHIPS)}, got {arguments.chip!r}")
    chip = CHIPS.get(arguments.chip)
    flash, ram = (chip.flash_bytes, chip.ram_bytes) if chip else (None, None)
    given = (arguments.max_flash_kb, arguments.max_ram_kb)
    for kb in given:
        if kb is not None and not (kb > 0 and math.isfinite(kb)):
            raise ValueError(f"--max-flash-kb, --max-ram-kb: expected more than 0, got {kb}")
    return tuple(
        of_chip if kb is None else int(1024 * kb) for of_chip, kb in zip((flash, ram), given, strict=True)
    )


def _refuse_what_nothing_meets(arguments: argparse.Namespace, flash: int | None, ram: int | None) -> None:
    """Raise ValueError, with what could be met, if the smallest network that cutting reaches is too large."""
    from emolib.networks.cost import cost
    from emolib.networks.poster_networks import BASELINE
    from emolib.search.reductions import space

    bounds = {
        "--max-flash-kb": ("params", flash, 1024),
        "--max-ram-kb": ("peak_bytes", ram, 1024),
        "--target-flops": ("flops", arguments.target_flops, 1),
    }
    for option, (what, most, unit) in bounds.items():
        least = getattr(cost(space.smallest(BASELINE, what)), what)
        if most is not None and most < least:
            raise ValueError(
                f"{option}: expected at least {math.ceil(100 * least / unit) / 100:g}, the smallest network "
                f"has (RAM: with the frame), got {most / unit:g}"
            )


def _faces(arguments: argparse.Namespace, out: Path):
    """The faces, from `out` if a search has put them there; refuses a folder with other ones."""
    from emolib.data import sources
    from emolib.data.dataset import Dataset
    from emolib.data.sources.pictures import in_words
    from emolib.files import read_json, write_json

    n_faces = arguments.faces if arguments.faces is not None else 2000 * (arguments.data == "synthetic")
    where = arguments.data_dir and os.path.abspath(os.path.expanduser(arguments.data_dir))
    asked = {"data": arguments.data, "data_dir": where, "faces": n_faces, "seed": arguments.seed}
    asked |= {"positive": arguments.positive} if arguments.positive else {}
    if (out / SETTINGS).is_file():
        there = read_json(out / SETTINGS)
        if there != asked:
            differs = ", ".join(
                f"{name} {there.get(name)!r}" for name in asked if there.get(name) != asked[name]
            )
            raise ValueError(f"--out: expected a new folder for these faces, got {out} with {differs}")
        return Dataset.load(out / DATA)
    if out.exists() and (not out.is_dir() or any(path.name != DATA for path in out.iterdir())):
        raise ValueError(f"--out: expected a new folder, or one of an earlier search, got {out}")
    dataset, skips = sources.load(
        arguments.data, data_dir=arguments.data_dir, n_faces=n_faces, seed=arguments.seed,
        positive=arguments.positive, into=out / DATA,
    )  # fmt: skip
    if len(skips):
        say(f"{len(skips)} pictures were left out; {in_words(skips.itertuples(index=False))}")
    dataset.save(out / DATA)
    write_json(out / SETTINGS, asked)
    return dataset


def _write(result, strategy, trainer, out: Path) -> None:
    """Write the tables and the best network, and print the frontier."""
    import json
    import shutil

    from emolib.files import write_csv, write_json
    from emolib.search import runner

    best, frontier = result.answer, runner.frontier(result.trials)
    write_csv(out / "trials.csv", result.trials)
    write_csv(out / "failures.csv", result.failures)
    write_csv(out / "frontier.csv", frontier)
    print(frontier[["trial", "flops", "params", "val_auc", "val_auc_low", "accepted"]].to_string(index=False))
    print(f"{len(result.trials)} trainings, {len(result.failures)} of them failed; ended: {result.ended}")
    if best is None:
        bounds = {"flash": strategy.max_flash_bytes, "RAM": strategy.max_ram_bytes}
        room = " and ".join(
            f"{most / 1024:,.0f} kB of {of}" for of, most in bounds.items() if most < math.inf
        )
        within = f" within {room}" if room else ""
        print(f"no network that was tried keeps the floor of {strategy.floor:.3f}{within}")
        print(f"more trainings{', more room' if room else ''} or a lower --floor may help")
        return
    row = result.trials.set_index("fingerprint").loc[best.fingerprint]
    cuts = runner.cuts_to(result.trials, best.fingerprint)
    numbers = {name: float(row[name]) for name in ("val_auc", "val_auc_low")}
    numbers |= {name: int(row[name]) for name in ("macs", "flops", "params")}
    found = {"fingerprint": best.fingerprint, **numbers, "floor": strategy.floor, "cuts": cuts}
    write_json(out / "best.json", found | {"spec": json.loads(best.to_json())})
    shutil.copyfile(trainer.folder(best) / "model.keras", out / "best.keras")
    print(f"smallest that keeps the floor of {strategy.floor:.3f}: {row.flops:,} FLOPs")
    print(f"validation AUC {row.val_auc:.3f}, lower bound {row.val_auc_low:.3f}, after a short training")
    print(best)
    for cut in cuts:
        print(f"  - {cut}")
    say(f"written: {out}")
