"""Search for the network with the fewest FLOPs that still sees a smile well enough.

It starts from Baseline AlexNet, trains it briefly, and then smaller networks, one reduction after another,
each on the same faces. "Well enough" is a share of the baseline's quality above chance (--floor 0.8: an AUC
of 0.95 may fall to 0.86), which the lower end of a network's interval has to keep. Under --target-flops the
search goes on for fewer, until its trainings or minutes are spent.

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
  best.json      the network found, how good it is, and the reductions that led to it
  best.keras     the same, trained
  frontier.csv   what no other network beats in FLOPs and quality at once
  trials.csv     every training, in order; failures.csv: those that failed, with the reason

Stop it at any time (Ctrl-C, kill -9): the same command goes on, and trains nothing twice.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emolib.embedded.chips import CHIPS
from emolib.environment.streams import say
from emolib.search.strategies import STRATEGIES, strategy_class

if TYPE_CHECKING:
    from emolib.search.evaluator import Evaluator
    from emolib.search.runner import SearchResult
    from emolib.search.strategies.base import Strategy

DATA, SETTINGS = "data", "settings.json"


def add_parsers(commands: Any) -> None:
    """Add the command `search` to the subparsers of `emolib`."""
    raw = argparse.RawDescriptionHelpFormatter
    brief = "search for the smallest good network on your own faces"
    parser = commands.add_parser("search", help=brief, description=__doc__, formatter_class=raw)
    add = parser.add_argument
    add("--out", type=Path, required=True, metavar="FOLDER", help="folder for all that the search makes")
    add = parser.add_argument_group("faces").add_argument
    add("--data", default="synthetic", metavar="SOURCE", help="synthetic (drawn), or as in emolib data")
    add("--data-dir", default="", metavar="FOLDER", help="where the pictures are")
    add("--positive", default="", metavar="CLASS", help="the class that smiles, with folder, csv and fec")
    add("--faces", type=int, metavar="N", help="how many (default: 2000 drawn ones, all photographs)")
    add("--seed", type=int, default=0, help="of the split, the drawing and the trainings (default: 0)")
    add = parser.add_argument_group("what to look for").add_argument
    add("--floor", type=float, default=0.8, metavar="SHARE", help="of the baseline's quality (default: 0.8)")
    add("--target-flops", type=int, default=41_300, metavar="N", help="to get under (default: 41300)")
    add("--chip", help=f"its flash and RAM bound the network: {', '.join(CHIPS)}")
    add("--max-flash-kb", type=float, metavar="KB", help="for the parameters, one byte each")
    add("--max-ram-kb", type=float, metavar="KB", help="for any one layer's input and output")
    add = parser.add_argument_group("how to look").add_argument
    add("--strategy", default="astar", choices=STRATEGIES, help="what to train next (default: astar)")
    add("--max-trials", type=int, default=20, metavar="N", help="trainings in all (default: 20)")
    add("--minutes", type=float, metavar="M", help="begin no training after so many (default: no limit)")
    add("--ahead", type=int, default=2, metavar="N", help="trainings at a time; decides what is found (2)")
    add("--workers", type=int, default=2, metavar="N", help="processes; decide nothing; 0: this one (2)")
    add("--dask", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786, instead of --workers")
    add = parser.add_argument_group("trainings").add_argument
    add("--epochs", type=int, default=6, metavar="N", help="how often each sees the faces (default: 6)")
    add("--views", type=int, default=6, metavar="N", help="augmented copies that they share (default: 6)")
    add("--batch-size", type=int, default=32, metavar="N", help="(default: 32)")
    add("--learning-rate", type=float, default=0.0012, metavar="X", help="Adam's step (default: 0.0012)")
    parser.set_defaults(act=act)


def act(arguments: argparse.Namespace) -> None:
    """Run `emolib search`. Raises ValueError on input out of range, before anything is drawn or trained."""
    from emolib.networks.poster_networks import BASELINE
    from emolib.search import executors, runner
    from emolib.search.evaluator import Evaluator
    from emolib.training.config import TrainingConfig
    from emolib.workflow.parameters import validate

    flash, ram = (_memory(arguments, kind) for kind in ("flash", "ram"))
    strategy = strategy_class(arguments.strategy)(
        BASELINE, target_flops=arguments.target_flops, quality_floor_fraction=arguments.floor,
        seed=arguments.seed, max_flash_bytes=flash, max_ram_bytes=ram,
    )  # fmt: skip
    for name, least in {"ahead": 1, "minutes": 0.01, "workers": 0}.items():
        value = getattr(arguments, name)
        if value is not None and not least <= value < math.inf:
            raise ValueError(f"--{name}: expected at least {least}, got {value}")
    same = ("data", "seed", "epochs", "batch_size", "learning_rate", "views", "max_trials")  # as in notebooks
    validate({name: getattr(arguments, name) for name in same}, where="emolib search")
    _refuse_what_nothing_meets(strategy)
    out = arguments.out.resolve()
    here = executors.Workers(arguments.workers) if arguments.workers else executors.OneByOne()
    with (
        executors.dask(arguments.dask) if arguments.dask else here as executor
    ):  # first: a cluster that will not do is told before faces are drawn
        _faces(arguments, out)
        config = TrainingConfig(
            arguments.epochs, arguments.batch_size, arguments.learning_rate, views=arguments.views
        )
        evaluator = Evaluator(out / DATA, config, arguments.seed, out / "trained", reference=BASELINE)
        result = runner.search(
            strategy, evaluator, seed=arguments.seed, max_trials=arguments.max_trials,
            max_minutes=arguments.minutes, ahead=arguments.ahead, executor=executor,
        )  # fmt: skip
    _write(result, strategy, evaluator, out)


def _memory(arguments: argparse.Namespace, kind: str) -> float:
    """Bytes of "flash" or "ram" at most, the chip's where none are given."""
    if arguments.chip and arguments.chip not in CHIPS:
        raise ValueError(f"--chip: expected one of {', '.join(CHIPS)}, got {arguments.chip!r}")
    kb = getattr(arguments, f"max_{kind}_kb")
    of_chip = getattr(CHIPS.get(arguments.chip), f"{kind}_bytes", math.inf)
    return float(of_chip if kb is None else 1024 * kb)


def _refuse_what_nothing_meets(strategy: Strategy) -> None:
    """Raise ValueError, with what could be met, if the smallest network that can be reached is too large."""
    from emolib.networks.cost import cost
    from emolib.search.reductions.space import smallest

    for option, what, most, unit in (
        ("--max-flash-kb", "params", strategy.max_flash_bytes, 1024),
        ("--max-ram-kb", "peak_bytes", strategy.max_ram_bytes, 1024),
        ("--target-flops", "flops", strategy.target_flops, 1),
    ):
        least = getattr(cost(smallest(strategy.baseline, what)), what)
        if most < least:
            raise ValueError(
                f"{option}: expected at least {math.ceil(100 * least / unit) / 100:g}, the smallest network "
                f"has (RAM: with the frame), got {most / unit:g}"
            )


def _faces(arguments: argparse.Namespace, out: Path) -> None:
    """Put the faces into `out`, where a search has not done so; refuses a folder with other ones."""
    from emolib.data import sources
    from emolib.data.skips import in_words
    from emolib.files import read_json, write_json

    asked = {name: getattr(arguments, name) for name in ("data", "data_dir", "faces", "seed", "positive")}
    if asked["faces"] is None:
        asked["faces"] = 2000 * (arguments.data == "synthetic")  # 0: all there are
    if arguments.data_dir:
        asked["data_dir"] = os.path.abspath(os.path.expanduser(arguments.data_dir))
    if there := read_json(out / SETTINGS):
        if there != asked:
            raise ValueError(f"--out: expected a new folder for these faces, got {out} with {there}")
        return
    if out.exists() and (not out.is_dir() or any(path.name != DATA for path in out.iterdir())):
        raise ValueError(f"--out: expected a new folder, or one of an earlier search, got {out}")
    dataset, skips = sources.load(
        arguments.data, data_dir=arguments.data_dir, n_faces=asked["faces"], seed=arguments.seed,
        positive=arguments.positive, into=out / DATA,
    )  # fmt: skip
    if len(skips):
        say(f"{len(skips)} pictures were left out; {in_words(skips)}")
    dataset.save(out / DATA)
    write_json(out / SETTINGS, asked)


def _write(result: SearchResult, strategy: Strategy, evaluator: Evaluator, out: Path) -> None:
    """Write the tables and the best network, and print the frontier."""
    from emolib.files import write_csv, write_json
    from emolib.search import table

    frontier = table.frontier(result.trials)
    for name, rows in {"trials": result.trials, "failures": result.failures, "frontier": frontier}.items():
        write_csv(out / f"{name}.csv", rows)
    print(frontier[["trial", "flops", "params", "val_auc", "val_auc_low", "accepted"]].to_string(index=False))
    print(f"{len(result.trials)} trainings, {len(result.failures)} of them failed; ended: {result.ended}")
    if result.answer is None:
        bounds = {"flash": strategy.max_flash_bytes, "RAM": strategy.max_ram_bytes}
        room = [f"{most / 1024:,.0f} kB of {kind}" for kind, most in bounds.items() if most < math.inf]
        within = f" within {' and '.join(room)}" if room else ""
        print(f"no network that was tried keeps the floor of {strategy.floor:.3f}{within}")
        print(f"more trainings{', more room' if room else ''} or a lower --floor may help")
        return
    best = result.answer
    row = result.trials.set_index("fingerprint").loc[best.fingerprint]
    made = [str(each) for each in table.path(result.proposals, best.fingerprint)[1:]]
    names = ["macs", "flops", "params", "val_auc", "val_auc_low"]
    numbers = json.loads(row[names].to_json(double_precision=15))
    found = {"fingerprint": best.fingerprint, **numbers, "floor": strategy.floor, "reductions": made}
    write_json(out / "best.json", found | {"spec": json.loads(best.to_json())})
    shutil.copyfile(evaluator.folder(best) / "model.keras", out / "best.keras")
    print(f"smallest that keeps the floor of {strategy.floor:.3f}: {row.flops:,} FLOPs")
    print(f"validation AUC {row.val_auc:.3f}, lower bound {row.val_auc_low:.3f}, after a short training")
    print("\n  - ".join([str(best), *made]))
    say(f"written: {out}")
