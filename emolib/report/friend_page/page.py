"""What the friend's page is given: the module, drawn faces, and every number in its words, from published/.

`build` keeps the files under a key of what they come from: a second build of the book finds them.
"""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pandas as pd

from emolib.data.sources import GROUPS
from emolib.embedded import wasm
from emolib.files import read_json, write_bytes, write_json
from emolib.report.filters import DASH, count, counted, interval, listed, share, value_and_interval
from emolib.report.friend_page import samples

SOURCES = ("smile.c", "smile.h", "friend.tflite")
CHIP = "Apollo3"
STATIC = Path(__file__).with_name("static")  # what is in it belongs into the book's _static
PARTS = Path(__file__).resolve().parents[2]  # emolib: what a change of which draws other faces


def build(published: Path, cache: Path) -> Path:
    """Write friend/friend.wasm, friend/face-N.webp and friend/faces.json into `cache`, unless they are there.

    Returns:
        `cache`, whose content belongs beside that of STATIC.

    Raises:
        ValueError: `published` has no friend.
        CompileError: its C cannot be compiled.
    """
    missing = [name for name in SOURCES if not (published / name).is_file()]
    if missing:
        raise ValueError(f"published: expected {listed(SOURCES)} in {published}, no {listed(missing)} there")
    folder, key = cache / "friend", _key(published)
    if read_json(cache.with_suffix(".json")).get("key") == key:
        return cache
    c, h = ((published / name).read_text(encoding="utf-8") for name in SOURCES[:2])
    write_bytes(folder / "friend.wasm", wasm.build(c, h))
    found = _faces((published / SOURCES[2]).read_bytes(), h)
    for number, strip in enumerate(found.strips, 1):
        write_bytes(folder / f"face-{number}.webp", strip)
    kept = {"people": len(found.strips), "able": found.able, "asked": found.asked}
    write_json(folder / "faces.json", kept)
    write_json(cache.with_suffix(".json"), {"key": key})  # last: whoever finds it finds the others
    return cache


def _key(published: Path) -> str:
    parts = [(published / name).read_bytes() for name in SOURCES]
    parts += [text.encode() for text in wasm.inputs("", "").values()]
    code = [*(PARTS / "report" / "friend_page").glob("*.py"), *(PARTS / "data").rglob("*.py")]
    parts += [path.read_bytes() for path in sorted(code)]
    parts += [f"{name} {version(name)}".encode() for name in ("ziglang", "opencv-python-headless", "pillow")]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def _faces(model_bytes: bytes, h: str) -> samples.Samples:
    from emolib.embedded import tflite

    if tflite.check(model_bytes).input_shape[1:] != (samples.SIDE, samples.SIDE, 1):
        return samples.Samples((), 0, 0)  # a friend of other eyes: camera and pictures only
    threshold, release = (
        int(re.search(rf"SMILE_{name} \((-?\d+)\)", h)[1]) for name in ("THRESHOLD", "RELEASE")
    )
    return samples.choose(
        lambda images: tflite.run(model_bytes, images, reference=True, progress=False),
        threshold=threshold, release=release,
    )  # fmt: skip


def words(published: Path, assets: Path | None) -> dict[str, str]:
    """Every number and sentence of book/friend.md; what is not known is "–"."""
    embedded, data = read_json(published / "embedded.json"), read_json(published / "data" / "report.json")
    failed = published / "failures.csv"
    return {
        "trained_sentence": _trained(data),
        **_wrong(pd.read_csv(failed) if failed.is_file() else pd.DataFrame()),
        **_chip(embedded),
        "module_size": _size(assets),
        "looks": _looks(),
        "browser_sentence": _browser(read_json(published.parent / "benchmarks" / "friend_page.json")),
        "drawn_sentence": _drawn(read_json(assets / "friend" / "faces.json") if assets else {}),
    }


def _trained(data: dict) -> str:
    if not data:
        return "On what it was trained is not recorded."
    kind = "drawn face" if data["name"] == "synthetic" else "photograph"
    people = counted(data.get("people"), *GROUPS.get(data["name"], GROUPS["photos"]))
    return (
        f"It was trained, chosen and tested on {counted(data.get('faces'), kind)} of {people}; "
        f"{share(data.get('smiling_share'))} of them are labelled as smiling."
    )


def _wrong(failed: pd.DataFrame) -> dict[str, str]:
    """How often it errs, on faces of people whom no training has seen."""
    if failed.empty:
        return {"wrong_sentence": "How often it is wrong is not recorded.", "hard_sentence": ""}
    of = failed[failed["kind"] == "label"].set_index("group")
    from emolib.labels.audit import wilson

    total = wilson(int(of["wrong"].sum()), int(of["n"].sum()))

    def spread(row) -> str:
        return value_and_interval(row["estimate"], row["low"], row["high"], words=share)

    said = (
        f"On {counted(total['n'], 'photograph')} of people whom it had never seen, {spread(total)} of its "
        f"answers were wrong: it missed {spread(of.loc['smiling'])} of the smiles, and smiled at "
        f"{spread(of.loc['not smiling'])} of the other faces."
    )
    emotions = failed[(failed["kind"] == "emotion") & (failed["low"] > total["estimate"])]
    worst = [f"{row['group']} ({spread(row)} of {counted(row['n'], 'face')})"
             for _, row in emotions.iterrows()]  # fmt: skip
    return {
        "wrong_sentence": said,
        "hard_sentence": f"It was wrong more often on faces labelled {listed(worst)}." if worst else "",
    }


def _chip(embedded: dict) -> dict[str, str]:
    """What the same look costs on the poster's chip, as ranges over its clocks."""
    chips = [chip for chip in embedded.get("targets") or [] if CHIP in chip["name"]]

    def spread(name: str, scale: float, unit: str, style: str) -> str:
        if not chips:
            return DASH
        low, high = min(chip[f"{name}_low"] for chip in chips), max(chip[f"{name}_high"] for chip in chips)
        return f"{interval(scale * low, scale * high, words=style.format)} {unit}"

    days = [chip for chip in chips if chip.get("battery_days_low")]
    battery = (
        f"At {counted(days[0]['looks_per_second'], 'look')} a second, a {days[0]['battery']} coin cell would "
        f"last {min(chip['battery_days_low'] for chip in days):.0f} to "
        f"{max(chip['battery_days_high'] for chip in days):.0f} days."
        if days else ""
    )  # fmt: skip
    return {
        "chip_time": spread("seconds", 1e3, "ms", "{:.0f}"),
        "chip_energy": spread("joules", 1e6, "µJ", "{:.0f}"),
        "battery_sentence": battery,
        "macs": count(embedded.get("macs")),
        "instructions": count(embedded.get("instructions_per_inference")),
    }


def _looks() -> str:
    """How many looks in a row change the friend's mind, from the firmware."""
    header = (files("emolib.embedded.firmware") / "friend.h").read_text(encoding="utf-8")
    return counted(int(re.search(r"#define LOOKS (\d+)", header)[1]), "look")


def _browser(found: dict) -> str:
    """What it changes that a browser prepares the picture, from benchmarks/friend_page.py."""
    if not found:
        return "By how much that moves a score has not been measured."
    mean, most, changed = (found[name] for name in ("score_moved_mean", "score_moved_most", "answers_moved"))
    return (
        f"On {counted(found['pictures'], 'photograph')}, that moved the score, a byte from −128 to 127, by "
        f"{mean} on average and by {most} at most, and changed {counted(changed, 'answer')} "
        "(`benchmarks/friend_page.py`)."
    )


def _size(assets: Path | None) -> str:
    module = assets / "friend" / "friend.wasm" if assets else None
    return f"{module.stat().st_size / 1000:.0f} kB" if module and module.is_file() else DASH


def _drawn(faces: dict) -> str:
    if not faces.get("people"):
        return "There are no drawn faces for this friend."
    return (
        f"It was not made for drawn faces: of {counted(faces['asked'], 'drawn person', 'drawn people')} it "
        f"saw {count(faces['able'])} both rest and smile, and the first "
        f"{faces['people']} of these are here. They show how it answers, not how good it is."
    )
