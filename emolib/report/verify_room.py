"""`emolib verify` of a friend in a room: its figures and costs, its C, bit for bit, and, with the photographs
and the scenes, what it says of its frames.
"""

from collections.abc import Iterator
from functools import partial

from emolib.data.dataset import Dataset
from emolib.data.rooms import frames, scenes
from emolib.data.sources import load
from emolib.embedded import graph, parity, room, room_quality
from emolib.embedded.codegen import room as codegen
from emolib.embedded.frames import as_camera
from emolib.files import read_json
from emolib.report.check import COST, COUNTED, EMULATED, SAME, TOLERANCES, Check, bits, check, unversioned
from emolib.report.publish import DRAWN, LISTED, ROOM, ROOM_JSON
from emolib.report.published import Published

SHOWN = ("auc_shipped", "smiles_found", "smiles_at_others", "false_smiles_nobody")


def checks(of: Published, faces: Dataset | None, backgrounds: str, n: int, progress: bool) -> Iterator[Check]:
    """Yield a Check for each thing that can be computed again; frames are made of `faces` and `backgrounds`,
    or drawn if these are not the run's.
    """
    folder, given, report = of.folder / ROOM, of.of_room, of.room
    stated, keys = read_json(of.folder / ROOM_JSON), LISTED["room_keys"]
    alike = stated == {name: report[name] for name in keys}
    yield check("room.json from room/report.json", "{} figures", [len(stated)], [len(keys)], alike)
    told, price = [report[name] for name in COUNTED], of.models[report["model"]].cost
    again = [getattr(price, name) for name in COUNTED]
    yield check("cost of a frame in a room", COST, told, again)
    friend = room.load(folder)
    both = (graph.read(content).operators for content in (friend.detector, friend.classifier))
    macs = [sum(one.macs for one in operators) for operators in both]
    told = [report[f"{name}_macs"] for name in room.SHAPES]
    yield check("MACs of detector.tflite and classifier.tflite", "{:,} and {:,}", told, macs)
    about = f"{report['model']} of the run {friend.facts['run']}."
    source = codegen.emit(friend, about=about, command=f"emolib run --profile {of.provenance['profile']}")
    files = {path.name: unversioned(path.read_text("utf-8")) for path in folder.glob("*.[ch]")}
    alike = files == {name: unversioned(text) for name, text in source.files.items()}
    yield Check("C of a friend in a room", f"{len(files)} files", SAME if alike else "others", alike)
    crop = room_quality.shown_a_face(of.model_bytes, of.report["threshold"])
    exact = room_quality.exact_cases(room_quality.in_room(friend), crop, n=report["exact"][-1]["n"])
    smiles, again = (sum(row["smiles"] for row in rows) for rows in (report["exact"], exact))
    if not of.room_has_friend:  # it was compared with another, which is not here
        rows = zip(exact, report["exact"], strict=True)
        exact = [row | {"crop_smiles": stated["crop_smiles"]} for row, stated in rows]
    yield check("smiles at frames that cannot hold a face", "{}", [smiles], [again], exact == report["exact"])
    known = faces is not None and (backgrounds or not given["backgrounds_dir"])
    if faces is None or not known:
        faces, backgrounds = load(DRAWN, n_faces=100, label_noise=0, seed=0, progress=False)[0], ""
    number = report["n_frames"] + report["several"]["n"] if known else 100  # as many to choose by
    behind, n_frames = scenes.read(backgrounds or None, given["seed"]), dict.fromkeys(("val", "test"), number)
    rooms = frames.make(faces, behind, n_frames=n_frames, seed=given["seed"], progress=progress)
    val, test = rooms.of("val"), rooms.of("test")
    if known:
        thresholds = room_quality.thresholds(val, room.answers(friend, val.images))
        yield check("thresholds in a room", "{}, {}", (friend.presence, friend.smile), thresholds)
        answers = [room.answers(friend, test.images)]
        said = room_quality.on_frames(test, answers, crop.says(test.images), n_boot=2)
        told, again = ([*map(each.get, SHOWN), *map(each["crop"].get, SHOWN[1:])] for each in (report, said))
        if not of.room_has_friend:
            told[len(SHOWN) :] = again[len(SHOWN) :]
        near = all(abs(a - b) <= TOLERANCES["accuracy"] for a, b in zip(told, again, strict=True))
        words = "AUC {:.4f}, a smile at {:.1%}, {:.1%}, {:.2%}; the other friend {:.1%}, {:.1%}, {:.1%}"
        yield check("answers to test frames in a room", words, told, again, near)
    shown = parity.frames(test.images, max(n, len(test)), seed=0)
    here = parity.room_on_host(friend, source, shown, progress=progress)
    camera = (report["camera_width"], report["camera_height"])
    few = [as_camera(of, *camera) for of in test.images[:EMULATED]]
    emulate = partial(parity.on_chip, friend, source, few)
    yield from bits("C in a room", report, report["instructions_per_frame"], here, emulate)
