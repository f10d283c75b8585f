"""The figures that a reader can play with: they show what our code did, and anyone can use them."""

import json
import math
import re
from functools import partial

import nbformat
import numpy as np
import pandas as pd
import pytest
from browser import chromium, needs_chromium
from bs4 import BeautifulSoup
from conftest import ROOT
from friend_book import play
from friend_book.play import frontier, noise, search
from toy import toy

from emolib.networks.poster_networks import BASELINE
from emolib.search.surrogate import log_odds

SCRIPTS = sorted((play.STATIC / "play").iterdir())
MOST_SCRIPTS, MOST_SHOWN = 35_000, 70_000  # bytes of all scripts and styles, and of the numbers of a figure


@pytest.fixture(scope="module")
def arena():
    search.made("astar")
    import arena

    return arena


@pytest.fixture(scope="module")
def searches():
    return search.data()


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A made-up run: faces of which some labels are wrong, scores of two seeds, short trainings."""
    folder, faces = tmp_path_factory.mktemp("run"), toy()
    wrong = np.arange(len(faces)) % 11 == 0
    given = np.where(wrong, 1 - faces.labels, faces.labels).astype(np.int8)
    parts = {name: getattr(faces, name) for name in ("name", "images", "groups", "split", "ids")}
    type(faces)(labels=given, true_labels=faces.labels, **parts).save(folder / "data")
    rng, rows = np.random.default_rng(0), np.flatnonzero(faces.split != "train")
    scores = [
        pd.DataFrame(
            {
                "model": model,
                "seed": seed,
                "id": faces.ids[rows],
                "split": faces.split[rows],
                "label": given[rows],
                "score": rng.normal(faces.labels[rows], spread).round(4),
            }
        )
        for model, spread in ((BASELINE.name, 0.9), ("Reduced AlexNet", 3.0))
        for seed in (0, 1)
    ]
    (folder / "baseline").mkdir()
    pd.concat(scores).to_csv(folder / "baseline/scores.csv", index=False)
    (folder / "search").mkdir()
    TRIALS.to_csv(folder / "search/trials.csv", index=False)
    ROWS.to_csv(folder / "results.csv", index=False)
    return folder


TRIALS = pd.DataFrame(
    [
        ("a", 80_000_000, 0.90, 0.90),
        ("b", 400_000, 0.86, 0.84),
        ("c", 40_000, 0.83, 0.79),
        ("d", 2_000_000, 0.91, 0.89),
        ("e", 1_000, 0.60, 0.55),
        ("f", 500, None, None),
    ],
    columns=["fingerprint", "flops", "val_auc", "val_auc_low"],
).assign(kind="short")
ROWS = pd.DataFrame(
    [
        ("Baseline AlexNet", "a", "baseline", "quick"),
        ("Linear 16x16", "c", "linear", "quick"),
        ("Friend -20%", "c", "friend", "quick"),
        ("Reduced AlexNet", None, "reduced", "poster"),
    ],
    columns=["model", "fingerprint", "role", "source"],
)


@pytest.fixture(scope="module")
def shown(run, searches):
    """{kind: what its script reads}"""
    return {"search": searches, "frontier": frontier.data(run, run), "noise": noise.data(run, n_boot=50)}


@pytest.fixture(scope="module")
def boxes(shown):
    return {
        kind: play.box(kind, of, still_of="trace" if kind == "search" else "") for kind, of in shown.items()
    }


# ---------------------------------------------------------------- what is shown


@pytest.mark.parametrize("table", search.TABLES)
@pytest.mark.parametrize("name", search.STRATEGIES)
def test_the_steps_are_those_that_the_strategy_takes(arena, searches, table, name):
    rows = pd.read_csv(ROOT / f"benchmarks/search/tables/{table}.csv")
    quality = dict(zip(rows["fingerprint"], rows["val_auc"], strict=True))
    order = arena.play(arena.make(name, search.FLOOR, 0), quality, search.TRAININGS)
    told, of = searches["tables"][table]["searches"][name], searches["tables"][table]
    assert [rows["fingerprint"][n] for n, *_ in told["trained"]] == order and len(order) > 5
    assert of["floor"] == pytest.approx(0.5 + search.FLOOR * (quality[order[0]] - 0.5))
    assert [bool(kept) for _, kept, _ in told["trained"]] == [quality[each] >= of["floor"] for each in order]
    assert told["over"] == (len(order) < search.TRAININGS)
    known = [n for n, *_ in told["trained"]]
    parents = [parent for *_, parent in told["trained"]]
    assert parents[0] == -1 and all(parent in known[:k] for k, parent in enumerate(parents[1:], start=1))


@pytest.mark.parametrize("table", search.TABLES)
def test_a_star_expands_the_smallest_f_and_f_is_g_plus_h(searches, table):
    of = searches["tables"][table]
    told, expanded = of["searches"]["astar"], []
    assert len(told["looks"]) == len(told["trained"]) == len(told["promises"]) + 1
    assert searches["g"] == pytest.approx([math.log2(flops) for flops in searches["flops"]], abs=1e-3)
    for look in (look for before in told["looks"] for look in before):
        f = [searches["g"][n] + h for n, _, h, _ in look]
        assert f == pytest.approx(sorted(f), abs=2e-3) and look[0][0] not in expanded
        expanded.append(look[0][0])
        for _, guess, h, chance in look:
            assert h == pytest.approx((log_odds(of["floor"]) - log_odds(guess)) / told["price"], abs=0.3)
            assert (chance >= 0.5) == (h <= 0) or abs(h) < 0.01  # a guess above the floor pays for halvings
    assert len(told["looks"][1]) >= 60 and expanded[0] == 0 and told["looks"][0] == []


@pytest.mark.parametrize("table", search.TABLES)
def test_what_a_training_promised_is_told(searches, table):
    told, flops = searches["tables"][table]["searches"]["astar"], searches["flops"]
    best = flops[told["trained"][0][0]]
    for (chance, halvings, guess), (n, kept, _) in zip(told["promises"], told["trained"][1:], strict=True):
        assert 0 <= chance <= 1 and 0.5 < guess < 1
        assert halvings == pytest.approx(math.log2(best / flops[n]), abs=1e-3) and halvings > 0
        best = flops[n] if kept else best
    assert best >= searches["tables"][table]["smallest"]


def test_a_network_that_was_not_the_best_of_the_frontier_is_refused(monkeypatch):
    strategy = search.made("astar")
    strategy.tell(strategy.ask().spec.fingerprint, search.Quality(0.9, 0.9))
    assert strategy.ask() is not None
    with pytest.raises(RuntimeError, match="smallest f"):
        strategy._expand(0)  # has been expanded


def test_networks_have_the_names_of_the_table_and_failures_are_left_out():
    for trials in (TRIALS, pd.concat([TRIALS, TRIALS.assign(kind="full", val_auc=0.99)])):
        found = frontier.networks(trials, ROWS)
        assert found["flops"].tolist() == TRIALS["flops"].tolist()[:-1] and found["auc"].max() == 0.91
        assert found["name"].tolist() == ["Baseline AlexNet", "", "Friend -20%", "", ""]


@pytest.mark.parametrize(
    ("share", "budget", "bound", "answers"),
    [
        (0.8, 460_000, True, (1, 1)),  # floor 0.82: c has 0.83, but 0.79 as its lower bound
        (0.8, 460_000, False, (2, 1)),
        (0.8, 50_000, True, (1, 2)),
        (0.95, 460_000, True, (3, 1)),  # d is the cheapest, over the budget
        (1, 100, True, (0, None)),
        (0.5, 1e9, True, (2, 3)),
    ],
)
def test_the_answer_is_the_cheapest_that_keeps_the_floor(share, budget, bound, answers):
    assert frontier.answers(frontier.networks(TRIALS, ROWS), share, budget, bound=bound) == answers


def test_no_network_may_keep_a_floor():
    below = pd.DataFrame({"flops": [9], "auc": [0.8], "low": [0.7]})
    assert frontier.answers(below, 1, 10) == (None, 0)


def test_a_run_without_a_search_is_named(tmp_path):
    with pytest.raises(ValueError, match="expected trained networks in .*, got none"):
        frontier.data(tmp_path, tmp_path / "published")


def test_flipped_labels_pull_the_auc_down_by_hand(monkeypatch):
    monkeypatch.setattr(noise, "SHARES", np.array([0, 0.25, 0.5]))
    labels, scores = np.array([1, 1, 0, 0]), np.array([[4.0, 3.0, 2.0, 1.0]])
    found = noise.curve(labels, scores, np.array(list("abcd")), np.array([0, 3, 1, 2]), n_boot=20)
    assert found["flipped"].tolist() == [0, 1, 2] and labels.tolist() == [1, 1, 0, 0]
    assert found["auc"].tolist() == pytest.approx([1, 2 / 3, 1 / 4])
    assert found["expected"].tolist() == pytest.approx([1, 0.75, 0.5])
    assert (found["low"] <= found["auc"]).all() and (found["auc"] <= found["high"]).all()


def test_labels_are_flipped_from_the_truth_where_it_is_known(run, shown):
    of, faces = shown["noise"], toy()
    assert of["true"] and of["n"] == (faces.split != "train").sum() and len(of["faces"]) == of["n"]
    assert of["curve"]["asked"] == pytest.approx(np.arange(51) / 100)
    assert of["curve"]["flipped"][50] == of["n"] / 2 and of["start"] == 0.09
    assert of["curve"]["auc"][0] > 0.7 and abs(of["curve"]["auc"][50] - 0.5) < 0.1
    scores = pd.read_csv(run / "baseline/scores.csv").query("model == @BASELINE.name and seed == 0")
    known = set(zip(scores["score"], faces.labels[faces.split != "train"].tolist(), strict=True))
    assert {(score, label) for score, label, _ in of["faces"]} == known
    assert sorted(place for *_, place in of["faces"]) == list(range(of["n"]))


# ---------------------------------------------------------------- who can use it


@pytest.mark.parametrize("kind", play.KINDS)
def test_a_figure_has_a_still_a_name_and_a_sentence_that_is_read_out(boxes, shown, kind):
    soup = BeautifulSoup(boxes[kind], "html.parser")
    box = soup.select_one(f"[data-play={kind}][role=group]")
    assert soup.find(id=box["aria-labelledby"]).get_text(strip=True)
    stills = box.select(".play-still img.figure[alt]")
    assert [len(image["alt"]) > 60 for image in stills] == ([] if kind == "search" else [True])
    assert box.get("data-still") == ("trace" if kind == "search" else None)
    assert len(box.select(".play-says[role=status][aria-live=polite]")) == 1
    assert all(svg.get("role") == "img" and len(svg["aria-label"]) > 20 for svg in box.select("svg"))
    for control in box.select("input, select"):
        assert control.find_parent("label").get_text(strip=True)
    assert all(button.get_text(strip=True) and button["type"] == "button" for button in box.select("button"))
    assert box.select_one(".play-live").has_attr("hidden")  # until a script brings it to life
    assert json.loads(box.select_one("script[type='application/json']").get_text()) == json.loads(
        json.dumps(shown[kind])
    )
    numbers = box.select_one("script").get_text()
    assert len(numbers) < MOST_SHOWN and "<" not in numbers


def test_a_name_from_a_folder_ends_no_script(shown):
    html = play.box("noise", shown["noise"] | {"classes": ["</script><b>", "<!--"]})
    soup = BeautifulSoup(html, "html.parser")
    assert json.loads(soup.script.get_text())["classes"] == ["</script><b>", "<!--"] and not soup.find("b")


def test_scripts_are_small_and_ask_no_other_host():
    assert sum(file.stat().st_size for file in SCRIPTS) < MOST_SCRIPTS
    assert {file.stem for file in SCRIPTS} == {"play", *play.KINDS}
    for file in SCRIPTS:
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"//\w+\.\w|https?:|\bimport\b|fetch\(|XMLHttpRequest|innerHTML|eval\(", text), (
            file
        )
    styles = next(file for file in SCRIPTS if file.suffix == ".css").read_text(encoding="utf-8")
    assert all(part in styles for part in (":focus-visible", "prefers-reduced-motion", "@media print"))


def test_a_still_that_is_wanted_and_not_named_is_refused(shown):
    with pytest.raises(ValueError, match="still: expected the name of a figure"):
        play.box("search", shown["search"])
    with pytest.raises(ValueError, match="still: expected .* got 'x' for noise"):
        play.box("noise", shown["noise"], still_of="x")


def test_the_chapters_have_each_figure_beside_its_still():
    found = {}
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        cells = nbformat.read(path, as_version=4).cells
        code = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
        text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
        for kind, still in re.findall(r":::\{play\} (\w+)\n(?::still: (\w+)\n)?", text):
            found[kind] = path.stem
            assert not still or f'name="{still}"' in code
    assert found == {"noise": "01_data", "search": "03_meta_search", "frontier": "03_meta_search"}


# ---------------------------------------------------------------- in a browser


@pytest.fixture(scope="module")
def tab(boxes):
    """A page with all figures, as wide as a phone."""
    files = {file.name: file.read_text(encoding="utf-8") for file in SCRIPTS}
    scripts = "".join(f"<script>{files[name + '.js']}</script>" for name in ("play", *play.KINDS))
    still = '<span class="inks"><img class="figure" id="figure-trace" alt="a search"></span>'
    page = f"<!doctype html><html lang=en><title>t</title><style>{files['play.css']}</style><main>{still}"
    words = '<div class="play-words">what to do</div>'
    with chromium() as browser:
        tab = browser.new_page(viewport={"width": 360, "height": 740})
        tab.problems = []
        tab.on("pageerror", lambda error: tab.problems.append(str(error)))
        tab.set_content(page + "".join(words + box for box in boxes.values()) + scripts)
        yield tab


def says(tab, kind):
    return tab.locator(f"[data-play={kind}] .play-says").inner_text()


def press(tab, kind, control, *keys):
    """Press keys on a control, as somebody without a mouse does."""
    tab.locator(f"[data-play={kind}] [data-{control}]").focus()
    for key in keys:
        tab.keyboard.press(key)


@pytest.mark.slow
@needs_chromium
def test_a_search_is_stepped_through_by_keyboard(tab, searches):
    of = searches["tables"]["drawn"]
    trained = of["searches"]["astar"]["trained"]
    number = lambda n: f"{searches['flops'][n]:,} FLOPs"  # noqa: E731
    assert says(tab, "search").startswith(
        f"Training {len(trained)} of {len(trained)}: {number(trained[-1][0])}"
    )
    press(tab, "search", "reset", "Enter")
    for step, (n, kept, _) in enumerate(trained):
        said = says(tab, "search")
        assert said.startswith(f"Training {step + 1} of {len(trained)}: {number(n)}, AUC {of['auc'][n]:.3f}")
        assert ("refused" in said) == (not kept)
        press(tab, "search", "step", "Space")
    press(tab, "search", "back", "Enter")
    press(tab, "search", "each", "Space")
    press(tab, "search", "back", "Enter")
    look = of["searches"]["astar"]["looks"][len(trained) - 2][-1][0]
    f = searches["g"][look[0]] + look[2]
    assert number(look[0]) in says(tab, "search") and f"{f:.2f}" in says(tab, "search")
    first = tab.locator("[data-play=search] tbody tr").first.inner_text()
    assert f"{searches['flops'][look[0]]:,}" in first and f"{f:.2f} = " in first
    press(tab, "search", "strategy", "ArrowDown")
    recurse = of["searches"]["recurse"]["trained"]
    assert says(tab, "search").startswith(
        f"Training {len(recurse)} of {len(recurse)}: {number(recurse[-1][0])}"
    )
    assert tab.locator("[data-play=search] [data-each]").is_disabled()
    press(tab, "search", "run", "Enter")
    assert tab.locator("[data-play=search] [data-run]").inner_text() == "Pause"
    press(tab, "search", "run", "Enter")
    assert tab.locator("[data-play=search] .play-says").get_attribute("aria-live") == "polite"
    assert tab.problems == []


@pytest.mark.slow
@needs_chromium
def test_floor_and_budget_lead_to_the_answers_of_python(tab, shown):
    tried = pd.DataFrame(shown["frontier"]["sets"]["run"])
    box = tab.locator("[data-play=frontier]")
    for keys, share, bound in (
        ([], 80, True),
        (["End"], 100, True),
        (["Home"], 50, True),
        (["PageUp"] * 3, None, False),
    ):
        if not bound:
            press(tab, "frontier", "bound", "Space")
        press(tab, "frontier", "share", *keys)
        share = share or float(box.locator("[data-share]").input_value())
        budget = float(re.sub(r"\D", "", box.locator("[data-budget-says]").inner_text()))
        cheapest, best = frontier.answers(tried, share / 100, budget, bound=bound)
        said = says(tab, "frontier")
        assert f"The answer: {tried['flops'][cheapest]:,} FLOPs" in said and tried["name"][cheapest] in said
        assert ("both are met" in said) == (tried["flops"][cheapest] <= budget)
        assert best == cheapest or f"The best within the budget: {tried['flops'][best]:,} FLOPs" in said
    press(tab, "frontier", "budget", "Home")
    assert "Nothing that was trained is within the budget" in says(tab, "frontier")
    assert tab.problems == []


@pytest.mark.slow
@needs_chromium
def test_lines_are_dragged_too(tab):
    box = tab.locator("[data-play=frontier]")
    box.scroll_into_view_if_needed()
    for handle, control, (dx, dy) in ((0, "share", (0, -60)), (1, "budget", (80, 0))):
        before = float(box.locator(f"[data-{control}]").input_value())
        at = box.locator(".handle").nth(handle).bounding_box()
        tab.mouse.move(at["x"] + at["width"] / 2, at["y"] + at["height"] / 2)
        tab.mouse.down()
        tab.mouse.move(at["x"] + dx, at["y"] + dy, steps=3)
        tab.mouse.up()
        assert float(box.locator(f"[data-{control}]").input_value()) > before + 3


@pytest.mark.slow
@needs_chromium
def test_flipping_labels_tells_the_auc_and_its_interval(tab, shown):
    curve = shown["noise"]["curve"]
    for key, step in (("Home", 0), ("End", 50), ("ArrowLeft", 49)):
        press(tab, "noise", "asked", key)
        auc, low, high = (curve[name][step] for name in ("auc", "low", "high"))
        assert f"{auc:.3f} (95% interval {low:.3f} to {high:.3f})" in says(tab, "noise")
        crosses = tab.locator("[data-play=noise] svg[data-faces] path.refused").count()
        assert crosses == curve["flipped"][step]  # all faces are drawn
    assert tab.locator("[data-asked]").get_attribute("aria-valuetext").startswith("49%")
    assert tab.problems == []


@pytest.mark.slow
@needs_chromium
def test_a_still_is_for_print_and_where_no_script_runs(tab):
    seen = partial(tab.locator, "#figure-trace")
    assert not seen().is_visible() and not tab.locator(".play-still").first.is_visible()
    assert tab.get_by_text("what to do").first.is_visible()
    tab.emulate_media(media="print")
    assert seen().is_visible() and tab.locator(".play-still").first.is_visible()
    assert not tab.locator(".play-live").first.is_visible()
    assert not tab.get_by_text("what to do").first.is_visible()
    tab.emulate_media(media="screen")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
