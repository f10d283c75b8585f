"""Every hand-written page, filled in with the numbers of many made-up runs: each if is taken both ways."""

import base64
import re
from collections import defaultdict
from types import SimpleNamespace

import jinja2
import pandas as pd
import pytest
from conftest import ROOT
from friend_book import friend_page, landing, numbers, pages
from jinja2 import nodes
from made_up_runs import (
    AT_CHANCE,
    CHIP,
    NOTHING_FOUND,
    ROOM,
    ROWS,
    altered,
    changed,
    failed,
    frame,
    judged,
    regions,
    step,
    write,
)

from emolib.report import filters
from emolib.workflow import parameters

HAND_WRITTEN = sorted({*(ROOT / "book").glob("*.md"), *(ROOT / "book" / "api").glob("*.md")})


class Watched(jinja2.Environment):
    """Notes for each if of a template, and each for with an else, which ways were taken."""

    def __init__(self, **options):
        super().__init__(**options)
        self.filters["taken"] = self._taken
        self.every, self.seen = set(), set()

    @jinja2.pass_context  # or constants would be folded
    def _taken(self, context, value, where):
        self.seen.add((where, bool(value)))
        return value

    def _noted(self, value, where):
        place = {"lineno": value.lineno, "environment": self}
        return nodes.Filter(value, "taken", [nodes.Const(where)], [], None, None, **place)

    def _parse(self, source, name, filename):
        tree = super()._parse(source, name, filename)
        for number, node in enumerate(tree.find_all((nodes.If, nodes.CondExpr, nodes.For))):
            where = f"{name}, line {node.lineno} ({number})"
            if not isinstance(node, nodes.For):
                node.test = self._noted(node.test, where)
            elif node.else_:
                for value, body in ((True, node.body), (False, node.else_)):
                    constant = nodes.Const(value, lineno=node.lineno)
                    body.insert(0, nodes.ExprStmt(self._noted(constant, where), lineno=node.lineno))
            else:
                continue
            self.every.add(where)
        return tree


UNMOVED = {"pictures": 493, "score_moved_mean": 0.0, "score_moved_most": 0, "answers_moved": 0}
BROWSER = UNMOVED | {"score_moved_mean": 0.65, "score_moved_most": 3, "answers_moved": 1, "look_ms_page": 0.2}
DRAWN = {"people": 4, "able": 5, "asked": 24}
FILM = {"comes": 1.6, "wakes": 2.0, "smiles": 3.6, "begins": 4.2, "stops": 7.4, "seconds": 14.6, "asked": 1}
LOOKS = regions(eyes=1.1, cheeks=2, mouth=3.5, nose=0.5)
FAILED = [{"method": "SmoothGrad", "control": control, "passed": False} for control in ("weights", "labels")]
NEARLY_AS_LARGE = [row for row in ROWS if row[0] == "Friend -5%"]
NEARLY_AS_LARGE += [
    ("Baseline AlexNet", "val", 0.6, 0.4, 0.7, 0, 3 * 827_000),
    ("Baseline AlexNet", "test", 0.8, 0.7, 0.9, 0, 3 * 827_000),
]


def small(**values):
    """The results table with these values in the row of Friend -20% on test."""
    return changed("Friend -20%", "test", **values)


# 15 single pixels, a friend of the best quality within a second, and a model without a network
PIXELS = {"flops": 45, "params": 16}
NO_NETWORK = [
    ("Friend 1 s", "test", 0.8, 0.75, 0.85, 0, 450_000),
    ("Linear 16x16", "test", 0.75, 0.7, 0.8, -0.2, 50_688),
]


FOLDER = {"name": "folder", "classes": ["none", "gl*asses"]}  # nobody is known
PHOTOS = {"dataset": {"name": "photos", "digest": "0" * 64}}
KNOWN = {"group": ["person", "people"], "people_known": True}


def ran(**parameters):
    """What provenance.json has of the parameters."""
    return {"parameters": parameters}


# Of each made-up run, how its files are altered, and those of the run that is published beside it.
RUNS = {
    "whole": ({}, {"provenance.json": {"dataset": {"name": "photos"}}}),
    "empty": (None, None),
    "at chance, with other bytes": (
        {
            "results.csv": frame(AT_CHANCE),
            "provenance.json": {"profile": "smoke", "seeds": [0], "commit": None} | PHOTOS,
            "data/report.json": {"name": "photos"},
            "embedded/report.json": dict(micro_mismatches=3, parity_device_mismatches=2, arena_bytes=None),
            "saliency/verdict.json": {
                "methods": {"SmoothGrad": False}, "controls": FAILED, "untrained": {"judged": 0},
                "beyond_untrained": {"photos": {"Baseline AlexNet": True}},
                "planted": [{"method": "SmoothGrad", "reference": False, "rank": 0.3}],
            },
            "data/label_noise.json": {"auc_low": 0.45, "changed": 7, "truth": None},
            "room/report.json": {
                "instructions_per_frame": None, "not_emulated": "no QEMU", "targets": None,
                "confirmed": False,
            },
        },
        {
            "results.csv": frame(AT_CHANCE),
            "provenance.json": {
                "dirty": True, "seconds": None, "steps": {name: step(commit=name) for name in parameters.ALL},
            },
        },
    ),
    "nothing found, on a folder": (
        {
            "results.csv": frame(NOTHING_FOUND),
            "search/report.json": {"confirmed": {"Friend -5%": False}},
            "embedded/report.json": {
                "micro_runs": 0, "parity_device_runs": None, "not_emulated": "no QEMU",
                "ram_total_bytes": None, "frame_parity_runs": 0,
            },
            "provenance.json": {
                "dataset": {"name": "folder", "digest": "0" * 64},
                "steps": {"01_data": step(why=list("abcdefgh"), resumed=2)},
            },
            "data/report.json": FOLDER,
            "room/report.json": None,
            "saliency/regions.csv": None,
            "saliency/verdict.json": None,
            "search/figures/frontier.svg": None,
        },
        {
            "results.csv": frame(NOTHING_FOUND),
            "data/report.json": FOLDER,
            "failures.csv": failed().replace({"smiling": "gl*asses", "not smiling": "none"}),
            "embedded/report.json": {"targets": []},
            "provenance.json": ran(epochs=8, friend_epochs=8, flops_target=10**9, near_duplicates=True),
        },
    ),
    "friends that are slow or fall": (
        {
            "results.csv": pd.concat(
                [small(auc=0.6, auc_low=0.5, auc_high=0.65, est_runtime_s=1.2), frame(NO_NETWORK)]
            ),
            "search/report.json": {"confirmed": {"Friend -20%": True, "Friend -5%": False}},
            "saliency/verdict.json": {"figures": [judged(controls="not tested", votes=False)]},
            "data/report.json": FOLDER | KNOWN | {"unnamed": 3},
            "provenance.json": {"dataset": {"name": "folder", "digest": "0" * 64}},
            "room/report.json": {"targets": [chip | {"battery_days_low": None} for chip in ROOM["targets"]]},
        },
        {
            "results.csv": pd.concat(
                [small(auc=0.78, auc_low=0.75, auc_high=0.8, est_runtime_s=1.2, **PIXELS), frame(NO_NETWORK)]
            ),
            "embedded/report.json": {"targets": [CHIP | {"battery_days_low": None}], "poster_seconds": 0.002},
            "saliency/verdict.json": {"beyond_untrained": None, "planted": None, "untrained": None},
            "saliency/regions.csv": pd.concat([LOOKS, LOOKS.assign(control="random weights")]),
            "data/near_duplicates.json": None,
            "data/report.json": {"name": "synthetic"},
            "room/report.json": None,
            "failures.csv": failed(neutral=(43, 602)),
            "provenance.json": ran(epochs=8, friend_epochs=4, near_duplicates=False, flops_target=100)
            | {"commit": None},
        },
    ),
    "one friend, not much smaller": (
        {
            "search/report.json": {"floor": 0.95}, "results.csv": frame(NEARLY_AS_LARGE),
            "data/report.json": {"group": ["source picture", "source pictures"]},
            "provenance.json": {"dataset": {"name": "fec", "digest": "0" * 64}},
        },
        {
            "data/report.json": KNOWN | {"name": "csv", "unnamed": 1},
            "results.csv": small(auc=0.75, auc_low=0.7),
            "provenance.json": ran(epochs=8, friend_epochs=16, near_duplicates=False, flops_target=100),
        },
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def filled_in(tmp_path_factory):
    """{(run, page): text} and the environment that has watched."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filters, "Environment", Watched)
        patch.setattr(landing, "to_svg", lambda figure: "<svg/>")
        texts, every, seen = {}, set(), set()
        for name, (run, published) in RUNS.items():
            root = tmp_path_factory.mktemp(name)
            (root / "notebooks").symlink_to(ROOT / "notebooks")
            write(root / "runs" / "mine", altered(run))
            write(root / "published", altered(published))
            known = numbers.numbers(root / "runs" / "mine", root=root)
            if published is not None:  # files that are not of a run
                browser = UNMOVED if name == "whole" else BROWSER
                write(root, {"benchmarks/friend_page.json": browser, "assets/friend/faces.json": DRAWN})
            if name == "whole":
                write(root, {"benchmarks/room_page.json": browser, "published/room/friend.json": {}})
                write(root, {"assets/friend/film.json": FILM})
            of_friend = friend_page.numbers(root / "published", root / "assets")
            book = pages.Pages(ROOT / "book", meanings=numbers.MEANINGS, friend_page=of_friend, **known)
            for page in HAND_WRITTEN:
                texts[name, page.stem] = book.render(page.relative_to(ROOT / "book").as_posix())
            texts[name, "06_room"] = book.render("without_room.md.j2")
            every |= book.environment.every
            seen |= book.environment.seen
        return texts, every, seen


def test_every_if_of_the_pages_is_taken_both_ways(filled_in):
    _, every, seen = filled_in
    missing = {f"{where}: {way}" for where in every for way in (True, False) if (where, way) not in seen}
    assert len(every) > 50 and sorted(missing) == []


def test_pages_say_people_only_where_people_are_known(filled_in):
    of_people = (
        r"of [\d,]+ people|people it has not|by person|new people|test people|the person t|s people apart"
    )
    for page in ("index", "results"):
        known, nobody = (filled_in[0][run, page] for run in ("whole", "nothing found, on a folder"))
        assert re.search(of_people, known) and "may be on both sides" not in known
        assert (
            not re.search(of_people, nobody) and "pictures of the same person may be on both sides" in nobody
        )
        assert r"This run distinguishes *gl\*asses* from *none*" in nobody
        unnamed, fec = (
            filled_in[0][run, page]
            for run in ("friends that are slow or fall", "one friend, not much smaller")
        )
        assert "split by person. For 3 photographs no name is known" in unnamed
        assert (
            "from 400 source pictures" in fec
            and "They are split by source picture, because it is not known who is on them" in fec
        )


@pytest.mark.parametrize("run", RUNS)
def test_no_page_shows_what_is_not_known(filled_in, run):
    texts = {page: text for (of, page), text in filled_in[0].items() if of == run}
    bad = {
        page: re.findall(r".*(?:\bNone\b(?!\.\*| of its)|\bnan\b|namespace\().*", text)
        for page, text in texts.items()
    }
    assert {page: lines for page, lines in bad.items() if lines and page not in ("extend", "changelog")} == {}


@pytest.mark.parametrize("run", RUNS)
def test_the_rows_of_a_table_have_as_many_cells_as_its_head(filled_in, run):
    tables = [
        table
        for (of, page), text in filled_in[0].items()
        if of == run
        for table in re.findall(r"(?:^\|.*\|\n)+", text, re.M)
    ]
    cells = [{len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()} for table in tables]
    assert len(tables) >= 8 and all(len(each) == 1 for each in cells)


def cells(filled_in, page, first, run="whole"):
    """The cells of the first row of a page's tables that begins with `first`."""
    row = next(line for line in filled_in[0][run, page].splitlines() if line.startswith(f"| {first} |"))
    return row.replace("\u00a0", " ").strip("| ").split(" | ")[1:]


def test_numbers_stand_where_they_belong(filled_in):
    loss, to_keep = "−23% (−37% to −10%)", "80%: missed; the interval includes the target"
    assert cells(filled_in, "index", "Friend -20%") == [
        "0.73 (0.69 to 0.77)", loss, to_keep, "0.41 mln", "0.90 s"
    ]  # fmt: skip
    assert cells(filled_in, "index", "Friend -5%")[2] == "95%: met; the interval includes a miss"
    both = ["−7% (−20% to +7%)", "replicates"] * 2
    assert cells(filled_in, "results", "a network with 16 times fewer FLOPs loses no more than 20%") == both
    compared = ["test", "0.66", *["0.78 (0.74 to 0.82)"] * 2, "−20%", *["−7%"] * 2]
    assert cells(filled_in, "results", "Reduced AlexNet") == compared
    assert "| " + " | ".join(["Reduced AlexNet", *compared]) + " |" in filled_in[0]["whole", "results"]
    assert cells(filled_in, "results", "mouth") == ["0.06", "0.21", "3.50 (3.30 to 3.70)", "0.100"]
    made = ["not made yet", "`a.csv` `01234567`, `b.csv` `01234567`", "2026-11-22 23:59 UTC", "12 s"]
    assert cells(filled_in, "provenance", r"05\_saliency") == made
    assert cells(filled_in, "provenance", r"bad \| \{\{ x \}\}") == ["1"]
    assert cells(filled_in, "provenance", "`augment`") == ["true"]
    assert cells(filled_in, "reproduce", "`n_faces`") == ["160", "2,400", "all"]
    assert cells(filled_in, "poster", "Embedded 3-layer")[-2:] == ["1.3 mln", "–"]


def test_a_friend_that_was_not_confirmed_is_marked(filled_in):
    """And of none it is said that it has the fewest operations there are."""
    for page in ("index", "results"):
        slow, nothing = (filled_in[0][run, page] for run in ("friends that are slow or fall", "empty"))
        assert "Friend -5% (unconfirmed)" in slow.replace("*", "") and "(unconfirmed)" not in nothing
        assert "Friend -20% (unconfirmed)" not in slow.replace("*", "").partition("This run")[2]
    texts = {page: text for (_, page), text in filled_in[0].items()}
    assert not [page for page, text in texts.items() if re.search("fewest (operations|FLOPs)", text)]


def test_intervals_that_include_a_miss_are_named(filled_in):
    text = filled_in[0]["whole", "results"]
    named = re.findall(r"^- \*This run\*: (.*)$", text, re.M)
    assert len(named) == 1 and all(
        f"*{name}* ({words})" in named[0]
        for name, words in (
            ("Friend -5%", "95%: met; the interval includes a miss"),
            ("Friend -20%", "80%: missed; the interval includes the target"),
        )
    )
    assert "Reduced AlexNet" not in named[0] and "allows both" not in text


def test_a_figure_is_one_line_with_its_text(filled_in):
    (line,) = [line for line in filled_in[0]["whole", "index"].splitlines() if "Quality against cost" in line]
    assert line.startswith("<figure") and line.endswith("</figure>")
    assert 'alt="AUC &quot;rises&quot; with {{ FLOPs }} &lt; 1."' in line and " id=" not in line
    assert base64.b64decode(re.search(r'base64,([^"]+)', line)[1]) == b"<svg>a</svg>"


@pytest.mark.parametrize(
    "text", ["a\n{{ run.gone }}", "a\n{{ 1 / 0 }}", "a\n{% if %}", "a\n{{ run | unheard_of }}"]
)
def test_what_cannot_be_filled_in_is_named_with_its_page_and_line(tmp_path, text):
    (tmp_path / "page.md").write_text(text)
    with pytest.raises(ValueError, match="page.md, line 2: "):
        pages.Pages(tmp_path, run=object()).render("page.md")


def test_a_page_is_read_again_when_its_text_with_its_numbers_changed(tmp_path):
    """Also without a change of its file; another page is left alone."""
    for name in ("one", "other"):
        (tmp_path / f"{name}.md").write_text("{{ x }}\n" if name == "one" else "{{ 1 }}\n")
    env = SimpleNamespace(
        found_docs={"one", "other", "chapter"}, metadata=defaultdict(dict),
        doc2path=lambda page, base=True: f"{page}.{'ipynb' if page == 'chapter' else 'md'}",
    )  # fmt: skip
    app, reader, source = SimpleNamespace(env=env), pages.Reader(), ["{{ x }}\n"]
    reader.pages = pages.Pages(tmp_path, x=1)
    assert set(reader.outdated(app, env, set(), set(), set())) == {"one", "other"}
    for name in ("one", "other", "chapter"):
        reader.read(app, name, source if name == "one" else ["{}"])
    assert source == ["1\n"] and reader.outdated(app, env, set(), set(), set()) == []
    reader.pages = pages.Pages(tmp_path, x=2)
    assert reader.outdated(app, env, set(), set(), set()) == ["one"]
    assert reader.outdated(app, env, set(), {"one"}, set()) == []
