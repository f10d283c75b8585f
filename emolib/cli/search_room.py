"""`emolib search --framing room`: from anyone's faces to a friend in a room, as a folder."""

import argparse
import shlex
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from emolib.cli.model import write
from emolib.data.dataset import DataError, Dataset
from emolib.data.rooms import scenes
from emolib.data.rooms.frames import Rooms
from emolib.data.rooms.kept import make_once
from emolib.data.skips import in_words, table
from emolib.embedded import finish, memory, room, room_quality
from emolib.environment.streams import say
from emolib.files import write_csv
from emolib.networks.cost import cascade_cost
from emolib.networks.room_networks import CLASSIFIER, DETECTOR
from emolib.search import executors
from emolib.search.room import FRIEND, Cascade, RoomTrainer, minutes
from emolib.search.room import search_room as search
from emolib.search.strategies.base import Strategy
from emolib.training.config import TrainingConfig

DATA = "data"


def scenes_behind(arguments: argparse.Namespace) -> scenes.Scenes:
    """The scenes that --backgrounds names; what is left out of them is said on standard error."""
    try:
        found = scenes.read(arguments.backgrounds, arguments.seed)
    except DataError as error:
        raise ValueError(str(error).replace("backgrounds_dir", "--backgrounds", 1)) from error
    if found.skips:
        n, why = len(found.skips), in_words(table(found.skips))
        say(f"{n} scenes of {n + len(found.pictures)} were left out; {why}", file=sys.stderr)
    return found


def search_room(
    arguments: argparse.Namespace, strategy: type[Strategy], most: memory.Needs, out: Path,
    behind: scenes.Scenes,
) -> None:  # fmt: skip
    """Make frames of the faces in `out`/data, search for a cascade, and write what it finds to `out`/room."""
    seed, dataset, cache = arguments.seed, Dataset.load(out / DATA), out / "trained"
    baseline, n, flops = Cascade(DETECTOR, CLASSIFIER), arguments.frames, arguments.target_flops
    number = {"train": n, "val": n // 10 + 300, "test": n // 10 + 300}
    short, full = (
        TrainingConfig(epochs, arguments.batch_size, arguments.learning_rate)
        for epochs in (arguments.epochs, arguments.final_epochs)
    )
    about = minutes(
        baseline, n, short, full, flops=flops, n_seeds=1, max_trials=arguments.max_trials,
        workers=arguments.workers or 1,
    )  # fmt: skip
    say(f"{n:,} frames to train on, {arguments.max_trials} short trainings of detectors and as many of "
        f"classifiers, a baseline and a friend in full: about {about:.0f} minutes here")  # fmt: skip
    folder = make_once(dataset, behind, n_frames=number, seed=seed, cache=cache)
    with executors.make(arguments.workers) as executor:
        found = search(
            RoomTrainer(folder, cache, short, full), baseline, strategy=strategy,
            flops=flops, floor=arguments.floor, seeds=[seed], search_seed=seed + 1,
            max_trials=arguments.max_trials, fits=lambda spec: memory.fits(spec, most), executor=executor,
            max_minutes=arguments.minutes, ahead=arguments.ahead,
        )  # fmt: skip
    networks, pair = found.networks[FRIEND], found.trained[FRIEND][seed]
    rooms, needs, cost = Rooms.load(folder), memory.cascade(*networks), cascade_cost(*networks)
    detector, classifier = (finish.load(each / "model.keras") for each in (pair.detector, pair.classifier))
    friend = room_quality.finished(
        detector, classifier, rooms, Dataset.load(pair.crops), seed=seed, classes=room_quality.words(dataset)
    )
    test = rooms.of("test")
    report: dict[str, Any] = room_quality.on_frames(test, [room.answers(friend, test.images)])
    report |= {"confirmed": found.choice.confirmed, "floor": found.choice.floor, **vars(cost)}
    report |= {f"{kind}_bytes": size for kind, size in needs._asdict().items()} | dataset.facts
    friend = replace(friend, facts={"frames": n, "scenes": len(behind.pictures), **dataset.facts})
    friend.save(out / "room")
    write_csv(out / "room" / "trials.csv", found.trials)
    write(out / "room", {"report.json": report}, force=True)
    _tell(report, out / "room", friend.classes, flops)
    for kind, size, bound in zip(needs._fields, needs, most, strict=True):
        if size > bound:
            raise RuntimeError(
                f"the friend in {out / 'room'} takes {size:,} bytes of {kind}, of {bound:,.0f}: "
                "a smaller --target-flops makes it smaller"
            )


def _tell(report: dict[str, Any], folder: Path, classes: tuple[str, ...], flops: int) -> None:
    """Print how good a friend is, and what can be done with it."""
    if not report["confirmed"]:
        say(f"no cascade that was tried keeps the floor of {report['floor']:.3f}: the best one is used, "
            "unconfirmed; more --epochs, --max-trials, --frames or a lower --floor may help")  # fmt: skip
    say(f"a frame takes {report['flops']:,} FLOPs; as C, {report['flash_bytes']:,} bytes of flash and "
        f"{report['ram_bytes']:,} of RAM, plus a row and the stack")  # fmt: skip
    if report["flops"] > flops:
        say(f"that is more than --target-flops {flops:,}: more --max-trials may help")
    if report["auc"] is not None:
        say("on frames of people and scenes it has not seen: AUC {auc:.3f} (95% interval {auc_low:.3f} to "
            "{auc_high:.3f}); it finds {smiles_found:.1%} of {what!r}, takes {smiles_at_others:.1%} of other "
            "faces and {false_smiles_nobody:.1%} of rooms for it".format(**report, what=classes[2])
        )  # fmt: skip
    file = shlex.quote(str(folder))
    print(f"next, for example:\n  emolib predict {file} photo.jpg")
    print(f"  emolib export arduino {file} --out friend/")
