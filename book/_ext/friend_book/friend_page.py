"""What the friend's page is given: the module, drawn faces, every number in its words, from published/, and
its policy. `hook` does all that other pages need.

`build` keeps the files under a key of what they come from: a second build of the book finds them. The words
are in book/friend.md, where numbers are `{{ friend_page.NAME }}`.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pandas as pd
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from emolib.data.dataset import CLASSES
from emolib.embedded import graph, mood, room, wasm
from emolib.embedded.codegen import c99
from emolib.embedded.codegen.room import RoomSource, emit
from emolib.environment import code
from emolib.files import read_json, write_bytes, write_json, write_text
from emolib.metrics import wilson
from emolib.report.cards import COLUMNS
from emolib.report.friend_page import assets, policy
from emolib.report.poster import CHIP_IDS
from emolib.workflow.run import root
from friend_book import film
from friend_book.numbers import of_run

SOURCES = ("smile.c", "smile.h", "friend.tflite", "embedded.json")
ROOM = "room"  # the folder in published/ of a friend in a room: if there is one, the page has it
PAGE = "friend"  # a page of this name at the top of a book is the one


def build(published: Path, cache: Path) -> Path:
    """Write friend/friend.wasm, friend/face-N.webp and friend/faces.json into `cache`, unless they are there;
    of a friend in a room also a film, film.webp, film.png and film.json, empty if there is none.

    Returns:
        `cache`, whose content belongs beside that of STATIC.

    Raises:
        ValueError: `published` has no friend.
        CompileError: its C cannot be compiled.
    """
    files = _sources(published)
    if lost := [file.name for file in files if not file.is_file()]:
        raise ValueError(f"published: expected {', '.join(SOURCES)} in {published}, got no {', '.join(lost)}")
    key = _key(files)
    if read_json(cache.with_suffix(".json")).get("key") == key:
        return cache
    friend, source = published_friend(published)
    made, facts = assets.made(friend, source), dict[str, float]()
    if isinstance(friend, room.Friend) and isinstance(source, RoomSource):
        moving, facts = film.made(friend, source)
        made |= moving
    for name, content in made.items():
        write_bytes(cache / "friend" / name, content)
    write_json(cache / "friend" / "film.json", facts)
    write_json(cache.with_suffix(".json"), {"key": key})  # last: whoever finds it finds the others
    return cache


def _sources(published: Path) -> list[Path]:
    if (published / ROOM / "friend.json").is_file():
        kinds = (".c", ".h", ".tflite")
        return [file for file in sorted((published / ROOM).iterdir()) if file.suffix in kinds]
    return [published / name for name in SOURCES]


def published_friend(published: Path) -> tuple[bytes | room.Friend, c99.Source | RoomSource]:
    """The friend, and its C as it is published."""
    in_room = (published / ROOM / "friend.json").is_file()
    folder = published / ROOM if in_room else published

    def as_written(source: Any, **more: Any) -> Any:
        c, h = ((folder / f"{source.prefix}.{end}").read_text(encoding="utf-8") for end in "ch")
        return replace(source, c=c, h=h, **more)

    if in_room:
        friend = room.load(folder)
        made = emit(friend)
        networks = {"detector": as_written(made.detector), "classifier": as_written(made.classifier)}
        return friend, as_written(made, **networks)
    model_bytes, facts = (published / "friend.tflite").read_bytes(), read_json(published / "embedded.json")
    source = c99.emit(model_bytes, threshold=graph.read(model_bytes).byte(facts["threshold"]))
    return model_bytes, as_written(source)


def _key(files: list[Path]) -> str:
    sources = [hashlib.sha256(file.read_bytes()).hexdigest() for file in (*files, Path(film.__file__))]
    drawing = code.digests("report.friend_page", "embedded.wasm", "data")
    versions = [version(name) for name in ("ziglang", "opencv-python-headless", "pillow")]
    return code.sha([sources, wasm.inputs(), drawing, versions])


def numbers(published: Path, made: Path) -> dict:
    """Every number of book/friend.md; what is not known is None, or an empty list.

    - of: what is known of the published run (numbers.yml); chip_ids: of its chips, the poster's;
    - wrong, missed, smiled_at: shares of wrong answers on all test faces, on smiles and on the others, as
      `wilson` gives them, and hard: the emotions on which it is wrong more often than luck explains;
    - room: does it find the face itself? looks: how many inferences in a row change its mind; asleep_ms,
      awake_ms: from one to the next, while nobody or somebody is there; module_bytes: size of the module;
    - browser: benchmarks/friend_page.json, or room_page.json; faces: how many of the drawn people were taken;
    - film: when something happens in the film, see `film.made`; empty where there is none;
    - live: the HTML of what looks and answers.

    Args:
        published: what `publish` wrote.
        made: what `build` wrote.
    """
    module, of = made / "friend" / "friend.wasm", of_run(published)
    classes, in_room = of.data_classes or CLASSES, (published / ROOM / "friend.json").is_file()
    browser = "room_page.json" if in_room else "friend_page.json"
    live = assets.PAGES.get_template("live.html.j2")
    return {
        "of": of,
        "chip_ids": CHIP_IDS,
        **_wrong(published / "failures.csv", classes),
        "room": in_room,
        "looks": mood.IN_A_ROW,
        "asleep_ms": mood.ASLEEP_MS,
        "awake_ms": mood.AWAKE_MS,
        "module_bytes": module.stat().st_size if module.is_file() else math.nan,
        "browser": read_json(published.parent / "benchmarks" / browser),
        "faces": read_json(made / "friend" / "faces.json") or {"people": 0},
        "film": read_json(made / "friend" / "film.json"),
        "live": live.render(at="_static/friend", classes=classes, room=in_room),
    }


def _wrong(file: Path, classes: Sequence[str]) -> dict:
    if not file.is_file():
        return {"wrong": None, "missed": None, "smiled_at": None, "hard": []}
    failed = pd.read_csv(file).reindex(columns=COLUMNS)
    labels = failed[failed["kind"] == "label"].set_index("group")
    total = wilson(*labels[["wrong", "n"]].sum())
    hard = failed[(failed["kind"] == "emotion") & (failed["difference_low"] > 0)].to_dict("records")
    labels = labels.to_dict("index")
    return {"wrong": total, "missed": labels[classes[1]], "smiled_at": labels[classes[0]], "hard": hard}


def _assets(app: Sphinx) -> Path:
    return Path(app.doctreedir) / "friend-page"


def _prepare(app: Sphinx, config: Config) -> None:
    """Have module and drawn faces ready."""
    try:
        made = build(root() / "published", _assets(app))
    except (ValueError, RuntimeError, OSError) as error:
        raise ExtensionError(f"emolib: {' '.join(str(error).split())}") from error
    # not in book/_static: Jupyter Book would load its scripts and styles into every page
    config.html_static_path = [*config.html_static_path, str(assets.STATIC), str(made)]


def _numbers(app: Sphinx) -> dict[str, dict]:
    """What friend.md may name."""
    return {"friend_page": numbers(root() / "published", _assets(app))}


def _guard(app: Sphinx, error: Exception | None) -> None:
    """Give the page its policy, once the theme has put its scripts into it."""
    file = Path(app.outdir) / f"{PAGE}.html"
    if error is None and app.builder.format == "html" and file.is_file():
        write_text(file, policy.guarded(file.read_text(encoding="utf-8")))


def setup(app: Sphinx) -> dict:
    """Register with Sphinx."""
    app.setup_extension("friend_book.pages")
    app.connect("config-inited", _prepare, priority=100)
    app.connect("emolib-numbers", _numbers)
    app.connect("build-finished", _guard)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
