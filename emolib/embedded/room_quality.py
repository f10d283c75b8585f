"""How good a friend in a room is, beside one that must be shown a face: on the same frames, kept apart.

A frame is judged by its best face alone, so frames with two faces stand apart. Negatives of a band of
sizes, shifts, tilts or light are the faces in it that do not smile and its share of the frames with nobody:
a band has the mixture of the whole. Where the thresholds lie is chosen on validation. Left out: what a
friend costs.
"""

import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.data.rooms import empty
from emolib.data.rooms.boxes import SIDE
from emolib.data.rooms.frames import Rooms, place
from emolib.data.rooms.scenes import Scenes, behind
from emolib.embedded import frames, given, graph, reader, room, tflite
from emolib.embedded.codegen.c99 import release
from emolib.embedded.mood import Mood
from emolib.embedded.room import Answers, Friend

MOST_SEEN, MOST_SMILES, MOST_OTHERS = 0.01, 0.002, 0.04
"""Shares of validation frames: with nobody, in which somebody is seen, and in which a smile is; with a face
that does not smile, in which a smile is. .3% and 5% are wanted of the last two; on other people and in other
scenes chance adds to them."""
EDGES = {
    "size": (0.4, 0.54, 0.68, 0.82, 0.96, 1.1),
    "shift": (0.0, 0.1, 0.2, 0.3, 0.4),
    "tilt": (0, 5, 10, 15, 20, 25, 30),
    "light": (0, 70, 100, 130, 160, 190, 255),
}
"""Of bands: a face's side and the distance of its centre from the frame's, across or down, as shares of the
frame's side; degrees either way; mean grey of the face."""
VARIED = {"size": (1.0, 0.85, 0.7, 0.55, 0.4), "shift": (0.0, 0.1, 0.2), "tilt": (0.0, 10.0, 20.0, 30.0)}
"""What is changed alone, from a face that fills the frame upright: units as in EDGES, shifts sideways."""
SHARES = {"smiles_found": 1, "smiles_at_others": 0}  # of frames with a face of this label
BATCH = 200  # frames asked about at a time


@dataclass(frozen=True)
class Judged:
    """A friend: what it says of frames, uint8 (n, SIDE, SIDE, 1), and its mood when it is switched on."""

    says: Callable[[np.ndarray], Answers]
    mood: Mood


def in_room(friend: Friend) -> Judged:
    """A friend in a room."""
    ends = ((friend.presence, friend.detector), (friend.smile, friend.classifier))
    over = [release(score, reader.read(of).output.quantisation()[0]) for score, of in ends]
    return Judged(partial(room.answers, friend), Mood(friend.presence, over[0], friend.smile, over[1]))


def shown_a_face(content: bytes, probability: float) -> Judged:
    """An int8 network that takes any frame that is not flat for a face; it smiles from `probability` on."""
    network, first = graph.read(content), given.first_operator(content)
    smile, shape = network.byte(probability), network.operators[0].shape

    def says(images: np.ndarray) -> Answers:
        flat, scores = list[bool](), []
        for start in range(0, len(images), room.CHUNK):  # scaled, they may be many times as large
            seen = frames.pictures(frames.framed(images[start : start + room.CHUNK]), shape)
            flat += [frames.flat(picture, first) for picture in seen]
            scores.append(tflite.run(content, seen, progress=False))
        score, nowhere = np.concatenate(scores), np.zeros((len(images), 4), np.int32)
        who = np.where(flat, 0, 1 + (score >= smile)).astype(np.uint8)
        return Answers(np.where(flat, -128, 127).astype(np.int8), score, nowhere, who, np.array(flat))

    return Judged(says, Mood(0, 0, smile, release(smile, network.output_scale)))


def thresholds(rooms: Rooms, said: Answers) -> tuple[int, int]:
    """Int8 scores from which on somebody is there, and smiles: the lowest that keep to the shares above.

    rooms: validation frames. said: of them, by a friend with any thresholds.
    """
    nobody, others = ~rooms.somebody, rooms.somebody & (rooms.labels == 0) & ~rooms.several

    def lowest(scores: np.ndarray, *most: tuple[np.ndarray, float]) -> int:
        def fits(on: int) -> bool:
            return all((scores[of] >= on).sum() <= share * of.sum() for of, share in most)

        if not fits(127):
            warnings.warn("no score keeps to the shares of wrong answers: the largest is taken", stacklevel=3)
        return next(filter(fits, range(-128, 127)), 127)

    face, smile = said.face.astype(int), said.smile.astype(int)
    presence = lowest(np.where(said.flat, -129, face), (nobody, MOST_SEEN))
    smiles = np.where(said.flat | (face < presence), -129, smile)
    return presence, lowest(smiles, (nobody, MOST_SMILES), (others, MOST_OTHERS))


def finished(
    detector: Any, classifier: Any, rooms: Rooms, crops: Dataset, *,
    seed: int, n_calibration: int = 200, classes: tuple[str, str, str] = room.WHO,
) -> Friend:  # fmt: skip
    """Two trained networks as a friend: int8, see `room.quantised`, and with `thresholds` of `rooms`' val."""
    files = room.quantised(detector, classifier, rooms, crops, n_calibration=n_calibration, seed=seed)
    friend, val = Friend(*files, 0, 0, classes), rooms.of("val")
    presence, smile = thresholds(val, room.answers(friend, val.images))
    return replace(friend, presence=presence, smile=smile)


def words(faces: Dataset) -> tuple[str, str, str]:
    """What a friend that has learned from `faces` says."""
    nobody, somebody, smile = room.WHO
    return nobody, somebody, smile if faces.name in ("synthetic", "photos") else faces.classes[1]


def conditions(rooms: Rooms) -> dict[str, np.ndarray]:
    """Size, shift, tilt and light of each frame's first face, as in EDGES: float (n,), NaN without one."""
    x, y, size, tilt, _ = rooms.faces[:, 0].T
    light = np.full(len(rooms), np.nan)
    for row in np.flatnonzero(rooms.somebody):
        reach = size[row] / 3
        across, down = (slice(max(0, int(at - reach)), int(at + reach)) for at in (x[row], y[row]))
        light[row] = rooms.images[row, down, across].mean()
    shift = np.maximum(abs(x - SIDE / 2), abs(y - SIDE / 2)) / SIDE
    return {"size": size / SIDE, "shift": shift, "tilt": abs(np.degrees(tilt)), "light": light}


def _interval(name: str, found: Iterable[float | None]) -> dict[str, Any]:
    return dict(zip((name, f"{name}_low", f"{name}_high"), found, strict=True))


def _share(name: str, wrong: np.ndarray) -> dict[str, Any]:
    found = metrics.wilson(int(wrong.sum()), len(wrong)) if len(wrong) else {}
    return _interval(name, (found.get(end) for end in ("estimate", "low", "high")))


def on_frames(
    rooms: Rooms, said: Sequence[Answers], crop: Answers | None = None, *, shipped: int = 0,
    n_boot: int = 1000,
) -> dict[str, Any]:  # fmt: skip
    """Figures on `rooms` (test): of `said`, one a training, of which number `shipped` is the friend, and of
    `crop`'s.

    auc (one face or nobody), auc_faces (one face), presence_auc, each with _low and _high; auc_by_size, ...
    (rows with size_low, size_high, auc, auc_faces, crop_friend_auc, n); smiles_found, smiles_at_others,
    false_smiles_nobody; several; failures; crop.
    Intervals resample people (or scenes) and trainings. None: there is nothing to measure.
    """
    labels, groups, one = rooms.labels, rooms.groups, rooms.somebody & ~rooms.several
    scores = np.stack([each.smile for each in said])
    known, single = conditions(rooms), ~rooms.several

    def auc(
        rows: np.ndarray, of: np.ndarray = scores, name: str = "auc", y: np.ndarray = labels
    ) -> dict[str, Any]:
        both = len(set(y[rows].tolist())) == 2
        found = (
            metrics.auc_interval(y[rows], of[:, rows], groups[rows], n_boot=n_boot) if both else [None] * 3
        )
        return _interval(name, found)

    def shares(answers: Answers) -> dict[str, Any]:
        smiles = answers.seen == 2
        found, others = (_share(name, smiles[one & (labels == label)]) for name, label in SHARES.items())
        return found | others | _share("false_smiles_nobody", smiles[~rooms.somebody])

    everything, faces = np.ones(len(rooms), bool), np.stack([each.face for each in said])
    report = {
        "n_frames": int(single.sum()), "n_seeds": len(said), **auc(single), **auc(one, name="auc_faces"),
        "auc_shipped": auc(single, scores[[shipped]])["auc"],
        **auc(everything, faces, "presence_auc", rooms.somebody.astype(int)),
        **shares(said[shipped]), "several": {"n": int(rooms.several.sum()), **auc(rooms.several)},
        "failures": [],
    }  # fmt: skip
    if crop:
        report["crop"] = {**auc(single, crop.smile[None]), **shares(crop)}
    wrong, nobody, bands = (said[shipped].seen == 2) != labels, np.flatnonzero(~rooms.somebody), []
    for kind, edges in EDGES.items():
        report[f"auc_by_{kind}"] = []
        for low, high in zip(edges, edges[1:], strict=False):
            inside = one & (known[kind] >= low) & ((known[kind] < high) | (high == edges[-1]))
            n = int(inside.sum())
            share = np.linspace(0, len(nobody) - 1, round(len(nobody) * n / max(1, one.sum()))).astype(int)
            rows = inside.copy()
            rows[nobody[share]] = True
            band = {f"{kind}_low": low, f"{kind}_high": high, "n": n}
            theirs = auc(rows, crop.smile[None], "crop_friend_auc") if crop else {}
            report[f"auc_by_{kind}"].append(band | auc(rows) | auc(inside, name="auc_faces") | theirs)
            if n:
                report["failures"].append({"kind": kind, "group": f"{low} to {high}"})
                bands.append((inside, one & ~inside))
    compared = metrics.compared_shares(wrong, bands, groups, n_boot=10 * n_boot) if bands else []
    report["failures"] = [row | more for row, more in zip(report["failures"], compared, strict=True)]
    return report


def curves(report: dict[str, Any], names: tuple[str, str]) -> list[dict[str, Any]]:
    """The bands of a report as rows: kind, low, high, model (`names`: this friend's, the other's), auc,
    auc_low, auc_high, n.
    """
    rows = []
    for kind in EDGES:
        for band in report[f"auc_by_{kind}"]:
            same = {"kind": kind, "low": band[f"{kind}_low"], "high": band[f"{kind}_high"], "n": band["n"]}
            for model, start in zip(names, ("", "crop_friend_"), strict=True):
                values = {f"auc{end}": band[f"{start}auc{end}"] for end in ("", "_low", "_high")}
                rows.append({**same, "model": model, **values})
    return rows


def framing(
    faces: Dataset, scenes: Scenes, friends: Mapping[str, Judged], *, n: int, seed: int
) -> list[dict[str, Any]]:
    """What framing costs: `n` test faces over test scenes, which fill the frame upright but for one thing.

    Rows as of `curves`, kind "size alone" and so on, low and high the value; AUC of smiles, faces alone.
    """
    rng, rows = np.random.default_rng(seed), []
    chosen = rng.permutation(faces.indices("test"))[:n]
    of_test, labels, groups = scenes.of("test"), faces.labels[chosen], faces.groups[chosen]
    backs = [behind(of_test, rng)[0] for _ in chosen]
    for kind, values in VARIED.items() if len(set(labels.tolist())) == 2 else ():
        for value in values:
            now = {"size": 1.0, "shift": 0.0, "tilt": 0.0} | {kind: value}
            x, size, tilt = SIDE * (0.5 + now["shift"]), SIDE * now["size"], np.radians(now["tilt"])
            images = np.stack(
                [
                    place(faces.images[row], back, x=x, y=SIDE / 2, size=size, tilt=tilt)
                    for row, back in zip(chosen, backs, strict=True)
                ]
            )
            for model, judged in friends.items():
                scores = judged.says(images[..., np.newaxis]).smile
                found = metrics.auc_interval(labels, scores[np.newaxis], groups)
                band = {"kind": f"{kind} alone", "low": value, "high": value, "n": len(chosen)}
                rows.append(band | {"model": model} | _interval("auc", found))
    return rows


def _nothing(rng: np.random.Generator, kind: str) -> np.ndarray:
    """A frame of one of the kinds of `exact_cases`, drawn by other means than those that are trained on."""
    down, across = np.mgrid[:SIDE, :SIDE] / SIDE
    turn = rng.uniform(0, 2 * np.pi)
    along, other = across * np.cos(turn) + down * np.sin(turn), down * np.cos(turn) - across * np.sin(turn)
    low, high = rng.uniform(0, 255, 2)
    waves = [np.sin(2 * np.pi * rng.uniform(1, 20) * of + rng.uniform(0, 6.3)) > 0 for of in (along, other)]
    match kind:
        case "gradients":
            share = (along - along.min()) / np.ptp(along)
        case "stripes":
            share = waves[0].astype(float)
        case "checks":
            share = (waves[0] ^ waves[1]).astype(float)
        case _:
            share = rng.random((SIDE, SIDE))
    return (low + (high - low) * share).astype(np.uint8)[..., np.newaxis]


def exact_cases(friend: Judged, crop: Judged, *, n: int = 1000) -> list[dict[str, Any]]:
    """Frames in which nobody can be: every grey, and `n` of each other kind: rows kind, n, somebody, smiles,
    crop_smiles.
    """
    greys = np.repeat(np.arange(256, dtype=np.uint8), SIDE * SIDE).reshape(256, SIDE, SIDE, 1)
    rows = []
    for kind in ("greys", "gradients", "stripes", "checks", "noises"):
        rng = np.random.default_rng(n)
        made = greys if kind == "greys" else np.stack([_nothing(rng, kind) for _ in range(n)])
        seen, other = friend.says(made).seen, crop.says(made).seen
        counts = {"somebody": seen > 0, "smiles": seen == 2, "crop_smiles": other == 2}
        rows.append({"kind": kind, "n": len(made)} | {name: int(of.sum()) for name, of in counts.items()})
    return rows


def false_smiles(friend: Judged, scenes: Scenes, *, seed: int, hours: float = 1.0) -> list[float]:
    """The minutes at which it begins to smile in a room (`data.rooms.empty`) where nobody is."""
    mood, now, end = replace(friend.mood), 0, round(hours * 3_600_000)
    begun, scores = list[float](), dict[int, tuple[int, int]]()
    while now < end:
        if now not in scores:  # and as many ahead as it may come to
            times = range(now, min(end, now + BATCH * mood.pause), mood.pause)
            said = friend.says(np.stack([empty.frame(scenes, time / 1000, seed=seed) for time in times]))
            faces = np.where(said.flat, -128, said.face)  # as the firmware takes them: nobody is there
            scores.update(zip(times, zip(faces.tolist(), said.smile.tolist(), strict=True), strict=True))
        begun += [now / 60_000] if mood.meet(*scores[now]) > 0 else []
        now += mood.pause
    return begun
