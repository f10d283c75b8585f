"""Chapters on a machine without QEMU: what it would have counted is shown from published/, and marked."""

import re
from types import SimpleNamespace

import nbformat
import numpy as np
import pandas as pd
import pytest
from conftest import ROOT

from emolib.data.drawn import faces
from emolib.embedded import firmware, graph, parity, reader, tflite
from emolib.embedded.codegen import c99
from emolib.files import read_json
from emolib.networks.poster_networks import EMBEDDED
from emolib.report import figures
from emolib.workflow import run as runs

PUBLISHED = read_json(ROOT / "published" / "embedded.json")
SECTIONS = {
    "bits": "04-17",
    "instructions": "04-23",
    "cores": "c17-cores",
    "time": "04-25",
    "battery": "04-26",
}
SECTIONS |= {"answers": "04-29", "meaning": "04-33"}


@pytest.fixture
def shown(monkeypatch):
    """What `figures` is given, in order: words and captions, alternative texts, tables."""
    seen = []
    monkeypatch.setattr(figures, "say", seen.append)
    monkeypatch.setattr(figures, "table", lambda table, caption: seen.extend([caption, table]))
    monkeypatch.setattr(figures, "show", lambda figure, *, name, alt, folder: seen.append(f"{name}: {alt}"))
    monkeypatch.setattr(firmware.shutil, "which", lambda name: None)
    return seen


def chapter(name):
    """Source of each code cell, by its id, and of its imports."""
    cells = {cell.id: cell.source for cell in nbformat.read(ROOT / "notebooks" / name, as_version=4).cells}
    (imports,) = [source for source in cells.values() if "\np = run.parameters\n" in source]
    head = imports.partition("\np = run.parameters")[0]
    return cells, re.sub(r"^import keras\n", "", head, flags=re.M)


def ran(tmp_path):
    """The chapter's cells that need the emulator, each with what stands before it."""
    cells, imports = chapter("04_embedded_export.ipynb")
    dataset, model = faces.draw(60, seed=0, progress=False), (ROOT / "published/friend.tflite").read_bytes()
    source = c99.emit(model, threshold=graph.read(model).byte(PUBLISHED["threshold"]))
    same = parity.Parity(60, 0)
    known = {
        "p": SimpleNamespace(seed=0, n_device=6), "run": SimpleNamespace(work=tmp_path, figures=tmp_path),
        "dataset": dataset, "val": dataset.indices("val"), "test": dataset.indices("test"), "spec": EMBEDDED,
        "name": "Friend -5%", "model_int8": model, "in_file": reader.read(model), "source": source,
        "forms": {"speed": source, "size": source}, "on_host": same, "on_frames": same,
        "micro": {"micro_runs": 60, "micro_mismatches": 0, "micro_reason": ""},
    }  # fmt: skip
    exec(imports, known)  # noqa: S102
    for cell in ("04-12", *SECTIONS.values()):
        exec(cells[cell], known)  # noqa: S102
    return known


def test_every_section_shows_the_published_figures_and_says_so(tmp_path, shown):
    known = ran(tmp_path)
    assert known["chip"] is None and known["emulated"] == {} and known["counted"] == {}
    said = [each for each in shown if isinstance(each, str)]
    (bits, times, _) = (each for each in shown if isinstance(each, pd.DataFrame))
    # instructions, and the chips' times and days: those of published/, each with a mark
    count = f"**{PUBLISHED['instructions_per_inference']:,.0f} instructions**"
    assert [each for each in said if count in each and each.startswith("Published run: ")]
    assert len([each for each in said if "**published figures**" in each and "not installed" in each]) >= 2
    last = bits.iloc[-1].tolist()
    assert last[0].startswith("Published run: ") and last[1:] == [PUBLISHED["parity_device_runs"], 0]
    fast = next(row for row in PUBLISHED["targets"] if row["id"] == "apollo3-96mhz")
    (row,) = times[times["chip"] == fast["name"]].itertuples(index=False)
    assert f"{fast['battery_days_low']:.0f} to {fast['battery_days_high']:.0f}" in list(row)
    assert [
        each for each in said if each.startswith("Published run: What an inference takes") and "LED" in each
    ]
    for name in ("cores", "battery"):
        assert [each for each in said if each.startswith(f"{name}: Published run: ")]
    # the friend answers here: the same C, and the firmware's rule
    faces_seen = known["dataset"].images[known["faces"]]
    np.testing.assert_array_equal(
        known["scores_seen"], tflite.run(known["model_int8"], faces_seen, progress=False)
    )
    assert len(known["smiling"]) == len(known["order"]) and any(each.startswith("friend: ") for each in said)
    assert said[-1].startswith("Published run: ")


def test_where_nothing_is_published_the_sections_say_that(tmp_path, shown, monkeypatch):
    monkeypatch.setattr(runs, "root", lambda: tmp_path)
    known = ran(tmp_path)
    said = [each for each in shown if isinstance(each, str)]
    assert known["stand_in"] == {} and not any("Published run" in each for each in said)
    assert len([each for each in said if "No figures are published either." in each]) >= 2


def test_the_chapter_on_rooms_does_the_same(tmp_path, shown):
    cells, _ = chapter("06_room.ipynb")
    room = read_json(ROOT / "published/room/report.json")
    same = parity.Parity(5, 0)
    known = {"emulated": {}, "chip": None, "missing": "no QEMU", "source": SimpleNamespace(context_bytes=9)}
    known |= {"on_host": same, "on_any": same}
    imports = [
        "import pandas as pd",
        "from emolib.embedded import chips",
        "from emolib.files import read_json",
    ]
    imports += ["from emolib.report import figures, filters", "from emolib.workflow.run import root"]
    exec("\n".join(imports), known)  # noqa: S102
    exec(cells["b-chip"], known)  # noqa: S102
    words, caption, table, _ = shown
    assert "no QEMU" in words and "**published figures**" in words and caption.startswith("Published run: ")
    assert table["chip"].tolist() == [row["name"] for row in room["targets"]]
    fast = next(row for row in room["targets"] if row["id"] == "apollo3-96mhz")
    (days,) = table.loc[table["chip"] == fast["name"], "days on a CR2032"]
    assert days == f"{fast['battery_days_low']:.0f} to {fast['battery_days_high']:.0f}"
