"""`emolib search`: the smallest network that is good enough, and all that a chip needs of it."""

import argparse
import json
import math
import os
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from emolib.cli.model import write
from emolib.cli.pictures import faces, faces_wanted
from emolib.cli.quantise import tell
from emolib.cli.search_room import DATA, scenes_behind, search_room
from emolib.data.dataset import Dataset
from emolib.embedded import finish
from emolib.embedded.chips import find
from emolib.embedded.memory import Needs, fits, needs, ram
from emolib.environment.streams import say
from emolib.files import read_json, write_csv, write_json
from emolib.networks.cost import cost
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec
from emolib.search import executors, runner, table
from emolib.search.evaluator import Evaluator
from emolib.search.reductions.space import smallest
from emolib.search.runner import SearchResult
from emolib.search.strategies import strategy_class
from emolib.search.strategies.base import Strategy
from emolib.training.cache import best_val_auc
from emolib.training.config import TrainingConfig
from emolib.training.evaluate import Bar
from emolib.workflow.parameters import validate

WEAK = 0.7
"""AUC of a baseline whose shares are not worth keeping."""
SETTINGS = "settings.json"
DEFAULTS: dict[str, dict[str, Any]] = {
    "crop": {"floor": 0.8, "objective": "flops", "target_flops": 41_300, "max_trials": 20, "epochs": 6,
             "final_epochs": 40, "batch_size": 32, "learning_rate": 0.0012, "views": 6},
    "room": {"floor": 0.95, "target_flops": 2_000_000, "max_trials": 8, "epochs": 4, "final_epochs": 12,
             "batch_size": 64, "learning_rate": 0.002, "frames": 30_000, "backgrounds": None},
}  # fmt: skip
"""What only one framing has is refused with the other."""


def _search(arguments: argparse.Namespace) -> None:
    """Search for the network with the fewest FLOPs that still distinguishes two classes well enough.

    It trains Baseline AlexNet briefly, and then smaller networks, one reduction after another, all on the
    same pictures. "Well enough" is a share of the baseline's quality above chance (--floor 0.8: an AUC of
    0.95 may fall to 0.86). The lower end of a network's interval has to keep that share.
    Below --target-flops the search looks for even fewer, until its trainings or minutes are spent; with
    --objective quality it looks for the best network within them, without a floor. The network found is
    trained once more, for longer, made int8, and scored on pictures that were not used before.

    your own pictures:
      --data folder --data-dir FOLDER, which has a folder for each class; --positive names the one to look for
      (emolib data check folder FOLDER says first which of them can be used); or --data csv, --data photos

    a friend in a room:
      --framing room makes frames of the faces, anywhere in pictures of scenes (--backgrounds FOLDER), and of
      scenes without anybody. It searches for two networks, one that finds a face and one that says whether
      it smiles; --target-flops limits both together. OUT/room is a friend for emolib predict, export and
      firmware: emolib export arduino OUT/room

    examples:
      emolib search --out runs/tiny                              drawn faces, 20 trainings
      emolib search --framing room --data folder --data-dir ~/faces --positive smile --backgrounds ~/scenes
                    --out runs/badge
      emolib search --data folder --data-dir ~/faces --positive smile --out runs/mine --max-trials 60
      emolib search --out runs/chip --chip nrf52840 --target-flops 20000
      emolib search --out runs/second --objective quality --target-flops 460000

    files in --out afterwards:
      best.tflite    the network found, as int8: for emolib predict, evaluate, export and firmware
      threshold.json the lowest probability that counts as positive, chosen on validation pictures that the
                     search did not use
      report.json    how good it is on test pictures, with intervals, and what it needs of a chip
      best.keras     the same network as it was trained
      best.json      how it was found, and how good it was then, after a short training
      frontier.csv   networks that no other one beats in FLOPs and quality at once
      trials.csv     every training, in order; failures.csv: those that failed, with the reason

    Stop it at any time (Ctrl-C, kill -9): the same command continues, and trains nothing twice.
    """
    own = DEFAULTS[arguments.framing]
    for framing, others in DEFAULTS.items():
        for name in sorted(others.keys() - own):
            if getattr(arguments, name) is not None:
                raise ValueError(f"--{name}: only with --framing {framing}, got {getattr(arguments, name)}")
    for name, value in own.items():
        if getattr(arguments, name) is None:
            setattr(arguments, name, value)
    most = _most(arguments)
    strategy = strategy_class(arguments.strategy)(
        BASELINE, target_flops=arguments.target_flops, quality_floor_fraction=arguments.floor,
        objective=arguments.objective or "flops", seed=arguments.seed, fits=partial(fits, most=most),
    )  # fmt: skip
    for name, least in {"ahead": 1, "minutes": 0.01, "workers": 0, "final_epochs": 1}.items():
        value = getattr(arguments, name)
        if value is not None and not least <= value < math.inf:
            raise ValueError(f"--{name.replace('_', '-')}: expected at least {least}, got {value}")
    same = ("data", "seed", "epochs", "batch_size", "learning_rate", "views", "max_trials")  # as in notebooks
    given = {name: value for name in same if (value := getattr(arguments, name)) is not None}
    validate(given, where="emolib search")
    in_room, out = arguments.framing == "room", arguments.out.resolve()
    if in_room:
        validate({"n_frames": arguments.frames, "room_flops": arguments.target_flops}, where="emolib search")
        behind = scenes_behind(arguments)
    else:
        _refuse_what_nothing_meets(strategy, most)
    _faces(arguments, out)
    if in_room:
        return search_room(arguments, type(strategy), most, out, behind)
    with executors.make(arguments.workers) as executor:
        config = TrainingConfig(
            arguments.epochs, arguments.batch_size, arguments.learning_rate, views=arguments.views
        )
        evaluator = Evaluator(out / DATA, config, arguments.seed, out / "trained", reference=BASELINE)
        result = runner.search(
            strategy, evaluator, seed=arguments.seed, max_trials=arguments.max_trials,
            max_minutes=arguments.minutes, ahead=arguments.ahead, executor=executor,
        )  # fmt: skip
    _finish(_write(result, strategy, most, out), evaluator, arguments)


def _most(arguments: argparse.Namespace) -> Needs:
    """Bytes that may be used, the chip's where none are given."""
    chip = find(arguments.chip) if arguments.chip else None
    of_chip = (chip.flash_bytes, chip.ram_bytes) if chip else (math.inf, math.inf)
    given = (arguments.max_flash_kb, arguments.max_ram_kb)
    return Needs(*(room if kb is None else 1024 * kb for kb, room in zip(given, of_chip, strict=True)))


def _refuse_what_nothing_meets(strategy: Strategy, most: Needs) -> None:
    """Raise ValueError, with what could be met, if the smallest network that can be reached is too large."""

    def flops(one: ModelSpec) -> int:
        return cost(one).flops

    for option, bound, measure, need, unit in (
        ("--target-flops", strategy.target_flops, flops, flops, 1),
        ("--max-flash-kb", most.flash, lambda one: cost(one).params, lambda one: needs(one).flash, 1024),
        ("--max-ram-kb", most.ram, ram, ram, 1024),
    ):
        if bound != math.inf and not bound >= (least := need(smallest(strategy.baseline, measure))):
            met = f"at least {math.ceil(100 * least / unit) / 100:g}, which the smallest network needs"
            raise ValueError(f"{option}: expected {met}, got {bound / unit:g}")


def _faces(arguments: argparse.Namespace, out: Path) -> None:
    """Put the faces into `out`, where a search has not done so; refuses a folder with other ones."""
    asked = {name: getattr(arguments, name) for name in ("data", "faces", "seed")} | faces_wanted(arguments)
    if arguments.data_dir:
        asked["data_dir"] = os.path.abspath(os.path.expanduser(arguments.data_dir))
    if there := read_json(out / SETTINGS):
        if there != asked:
            raise ValueError(f"--out: expected a new folder for these faces, got {out} with {there}")
        return
    if out.exists() and (not out.is_dir() or any(path.name != DATA for path in out.iterdir())):
        raise ValueError(f"--out: expected a new folder, or one of an earlier search, got {out}")
    faces(arguments, into=out / DATA).save(out / DATA)
    write_json(out / SETTINGS, asked)


def _write(result: SearchResult, strategy: Strategy, most: Needs, out: Path) -> ModelSpec:
    """Write the tables and how the best network was found, print the frontier, and return that network.

    Raises RuntimeError, with what would help, if there is none.
    """
    trials, best = result.trials, result.answer
    frontier = table.frontier(trials)
    for name, rows in {"trials": trials, "failures": result.failures, "frontier": frontier}.items():
        write_csv(out / f"{name}.csv", rows)
    print(frontier[["trial", "flops", "params", "val_auc", "val_auc_low", "accepted"]].to_string(index=False))
    print(f"{len(trials)} trainings, {len(result.failures)} of them failed; ended: {result.ended}")
    if best is None:
        kept = [needs(result.proposals[each].spec) for each in trials[trials.accepted].fingerprint]
        for kind, room, each in zip(most._fields, most, zip(*kept, strict=True), strict=False):
            if room < math.inf:
                least = min(each) / 1024
                print(f"the least {kind} of those that keep the floor: {least:.2f} kB, of {room / 1024:g}")
        kinder = "a lower --floor keeps smaller ones"
        advice = [kinder if strategy.objective == "flops" else "or more --target-flops"]
        if result.ended != "space exhausted":
            advice.insert(0, "more --max-trials or --minutes go on to smaller networks")
        if not kept and not trials.empty and trials.val_auc.iloc[0] < WEAK:
            weak = f"the baseline itself is weak, AUC {trials.val_auc.iloc[0]:.3f}"
            advice = [f"{weak}: more --epochs or more pictures first"]
        within = " within the memory given" if min(most) < math.inf else ""
        missed = f"keeps the floor of {strategy.floor:.3f}{within}"
        if strategy.objective == "quality":
            missed = f"is within {strategy.target_flops:,} FLOPs{within}"
        nothing = f"no network that was tried {missed}"
        raise RuntimeError(f"{nothing}: {'; '.join(advice)}")
    row = trials.set_index("fingerprint").loc[best.fingerprint]
    made = [str(each) for each in table.path(result.proposals, best.fingerprint)[1:]]
    names = ["macs", "flops", "params", "val_auc", "val_auc_low"]
    numbers = json.loads(row[names].to_json(double_precision=15))
    found = {"fingerprint": best.fingerprint, **numbers, "floor": strategy.floor, "reductions": made}
    write_json(out / "best.json", found | {"spec": json.loads(best.to_json())})
    smallest = f"smallest tried that keeps the floor of {strategy.floor:.3f}, unconfirmed"
    best_within = f"best within {strategy.target_flops:,} FLOPs"
    print(f"{smallest if strategy.objective == 'flops' else best_within}: {row.flops:,} FLOPs")
    print(f"validation AUC {row.val_auc:.3f}, lower bound {row.val_auc_low:.3f}, after a short training")
    print("\n  - ".join([str(best), *made]))
    return best


def _finish(best: ModelSpec, evaluator: Evaluator, arguments: argparse.Namespace) -> None:
    """Train the answer once more, make it int8, score it on test pictures, and say what to do with it."""
    out, epochs = arguments.out, arguments.final_epochs
    longer = replace(evaluator, config=replace(evaluator.config, epochs=epochs), seed=evaluator.seed + 1)
    with Bar(epochs, shown=True) as bar:
        bar.begin("trained for longer, from another seed", epochs)  # it was lucky with the first
        longer.folder(best, progress=bar.epoch)
    used = max(evaluator, longer, key=lambda each: best_val_auc(each.folder(best)))
    shutil.copyfile(used.folder(best) / "model.keras", out / "best.keras")
    dataset = Dataset.load(evaluator.data)
    done = finish.finish(finish.load(out / "best.keras"), dataset, seed=evaluator.seed)
    room = {f"{kind}_bytes": size for kind, size in needs(best)._asdict().items()}
    about = {"epochs": used.config.epochs, "pictures": len(dataset), **dataset.facts}
    found = read_json(out / "best.json") | done.quality | room | about | done.threshold
    files = {"best.tflite": done.model_bytes, "threshold.json": done.threshold, "report.json": found}
    write(out, files, force=True)
    size = "{flash_bytes:,} bytes of flash, {ram_bytes:,} of RAM, plus a row and the stack".format(**found)
    say(f"as C, with --optimize size: {size}; all figures: {out}")
    tell(out / "best.tflite", done.quality, dataset, small=arguments.chip or arguments.max_flash_kb)
