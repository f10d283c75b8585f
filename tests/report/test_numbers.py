"""What the pages are given of a run, on made-up runs whose every figure can be checked by hand."""

from datetime import UTC, datetime

import pandas as pd
import pytest
from conftest import ROOT
from friend_book import numbers, rows
from made_up_runs import NOTHING_FOUND, PROFILES, ROWS, altered, frame, regions, step, whole, write

from emolib.report import poster, results
from emolib.workflow import parameters


@pytest.fixture
def run(tmp_path):
    """Gives the numbers of a whole run, altered."""

    def made(changes=()):
        write(tmp_path / "mine", altered(dict(changes)))
        return numbers.of_run(tmp_path / "mine")

    return made


def test_every_name_is_documented_and_there_also_for_an_empty_run(tmp_path):
    (tmp_path / "notebooks").symlink_to(ROOT / "notebooks")
    empty = numbers.numbers(tmp_path / "runs" / "none", root=tmp_path)
    write(tmp_path / "runs" / "mine", whole())
    write(tmp_path / "published", whole())
    full = numbers.numbers(tmp_path / "runs" / "mine", root=tmp_path)
    for found in (empty, full):
        named = {source: set(vars(record)) for source, record in found.items()}
        assert named.pop("published") == named["run"] | {"quality_svg"}
        assert named == {source: set(numbers.MEANINGS[source]) for source in ("run", "poster", "notebooks")}
        assert set(vars(found["run"].friend)) == set(numbers.MEANINGS["network"])
        assert set(numbers.MEANINGS["row"]) | set(results.COLUMNS) == set(vars(found["run"].baseline.test))
    assert full["published"].quality_svg.startswith("<?xml") and empty["published"].quality_svg is None
    assert full["notebooks"].took["quick"]["seconds"] == 420.2 and full["notebooks"].took["paper"] is None
    published, own = full["published"], full["run"]
    assert [row.auc for row in published.rows] == [row.auc for row in own.rows]  # other names, same files
    assert published.duplicates_across_splits == 6 and published.friend.held == own.friend.held


def test_what_a_run_was(run):
    late = {"01_data": step(), "02_baseline": step(started="2026-11-21 08:00:00+0000")}
    found = run({"provenance.json": {"steps": late, "dataset": {"name": "folder"}}})
    assert found.finished == datetime(2026, 11, 23, 0, 0, 2, tzinfo=UTC)
    assert found.steps["02_baseline"]["started"] == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert (found.drawn, found.group) == (False, ("picture", "pictures"))
    assert found.skips == {"small": 2, "bad | {{ x }}": 1}
    assert found.chip["id"] == poster.CHIP_IDS[1]
    assert set(found.figures) == {"frontier", "saliency-average"}


def test_networks_and_their_rows(run):
    found = run()
    small = found.friend
    assert (small.name, small.floor, small.test.flops) == ("Friend -20%", 0.8, 413_500)
    assert (small.test.role, small.test.dtype) == ("friend", "float32")
    kept = [small.test.kept, small.test.kept_low, small.test.kept_high, small.val.kept]
    assert kept == pytest.approx([0.23 / 0.3, 0.19 / 0.3, 0.27 / 0.3, 0.26 / 0.3])
    assert [small.test.delta_low, small.test.delta_high] == pytest.approx([-11 / 30, -1 / 10])
    assert (small.test.fewer, small.test.smaller, small.test.fast) == (200, True, True)
    assert not found.strict_friend.test.fast and not found.baseline.test.smaller
    assert [network.name for network in found.friends] == ["Friend -20%", "Friend -5%"]
    assert found.networks[-1].test.dtype == "int8" and found.networks[-1].val is rows.NO_ROW
    assert len(found.rows) == len(ROWS)  # no row of the poster's


def test_linear_models_and_the_friend_of_a_second(run):
    more = [("Linear 16x16", "test", 0.72, 0.68, 0.76, -4 / 15, 50_688)]
    more += [("Friend 1 s", "test", 0.79, 0.75, 0.83, -1 / 30, 400_000)]
    found = run({"results.csv": frame(ROWS + more)})
    assert [(network.name, network.test.auc) for network in found.linear] == [("Linear 16x16", 0.72)]
    second = found.second_friend
    assert (second.test.fast, second.floor) == (True, None) and second not in found.friends
    assert run().second_friend.test is rows.NO_ROW and run().linear == []


def test_a_friend_is_joined_to_its_trainings_by_fingerprint_not_by_cost(run):
    found = run()
    assert found.friend.held == [True, True] and found.strict_friend.held == [False]


def test_a_friend_is_confirmed_as_the_search_says_or_by_its_trainings(run):
    names = ("Friend -20%", "Friend -5%", "Friend -5% int8", "Baseline AlexNet")
    untold, none = {"search/report.json": {"confirmed": None}}, whole()["search/search.csv"].iloc[:0]
    for report, expected in (
        ({"search/report.json": {"confirmed": {"Friend -20%": False, "Friend -5%": True}}}, (False, True)),
        (untold, (True, False)),  # as held
        (untold | {"search/search.csv": none}, (None, None)),
    ):
        found = run(report)
        assert (found.friend.confirmed, found.strict_friend.confirmed) == expected
        by_name = {row.model: row for row in found.rows if row.split == "test"}
        assert tuple(by_name[name].confirmed for name in names) == (*expected, expected[1], None)
    assert [by_name[name].floor for name in names] == [0.8, 0.95, 0.95, None]


@pytest.mark.parametrize(("floor", "names"), [(0.9, ["Friend -10%", "Friend -5%"]), (0.95, ["Friend -5%"])])
def test_friends_follow_the_floor_of_the_run(run, floor, names):
    table = frame([(model.replace("-20%", "-10%"), *rest) for model, *rest in ROWS])
    found = run({"results.csv": table, "search/report.json": {"floor": floor}})
    assert [network.name for network in found.friends] == names and found.friend.floor == floor


def test_nothing_smaller_was_found(run):
    found = run({"results.csv": frame(NOTHING_FOUND)})
    assert not found.friend.test.smaller and found.friend.test.fewer == 1


@pytest.mark.parametrize(
    ("auc", "low", "known"), [(0.8, 0.51, True), (0.52, 0.4, False), (0.45, None, False), (0.6, 0.0, False)]
)
def test_nothing_is_kept_of_a_baseline_at_chance_level(run, auc, low, known):
    table = frame()
    table.loc[table["model"] == "Baseline AlexNet", ["auc", "auc_low"]] = auc, low
    assert (run({"results.csv": table}).reduced.test.kept is not None) is known


def test_saliency_of_sanity_checks_other_faces_and_failed_methods_is_kept_apart(run):
    own = regions(eyes=1.1, cheeks=2, mouth=3.5, nose=0.5)
    others = [
        own.assign(control="random weights", enrichment=9.0),
        own.assign(data="synthetic", enrichment=8.0),
    ]
    table = pd.concat([own, *others, own.assign(model="Reduced AlexNet", enrichment=7.0)])
    found = run({"saliency/regions.csv": table})
    assert found.regions["mouth"]["SmoothGrad"]["enrichment"] == 3.5
    assert found.regions["mouth"]["hidden, mean fill"]["auc_loss_hidden"] == 0.1
    assert found.regions["mouth"]["hidden, mean fill"]["enrichment"] is None
    assert found.looks == ["mouth", "cheeks", "eyes", "nose"] == found.looks_by_share
    assert found.untrained_shares["mouth"] == 0.06 * 3.5  # not the enrichment, which is 9 there
    table.loc[table["region"] == "cheeks", "saliency_share"] = 0.9
    assert run({"saliency/regions.csv": table}).looks_by_share[0] == "cheeks"
    assert found.claims["looks"] is None  # nobody asks for these faces
    failed = run({"saliency/regions.csv": table, "saliency/verdict.json": {"methods": {"SmoothGrad": False}}})
    assert failed.looks == [] == failed.looks_by_share and failed.claims["looks"] is None


@pytest.mark.parametrize("answer", [True, False, None])
def test_the_claim_on_cheeks_and_eyes_is_what_the_verdict_says_of_the_baseline_on_the_runs_own_faces(
    run, answer
):
    said = {
        "synthetic": {"Baseline AlexNet": answer, "Reduced AlexNet": True},
        "photos": {"Baseline AlexNet": False},
    }
    assert run({"saliency/verdict.json": {"beyond_untrained": said}}).claims["looks"] is answer
    assert run({"saliency/verdict.json": {"beyond_untrained": None}}).claims["looks"] is None


def test_paired_intervals_go_before_those_of_the_auc():
    small = frame(ROWS[:4])
    small.loc[3, ["delta_low", "delta_high"]] = -0.1, 0.05
    val, test = rows.records(small)[2:]
    assert [test.delta_low, test.delta_high, test.kept_low, test.kept_high] == [-0.1, 0.05, 0.9, 1.05]
    assert [val.delta_low, val.delta_high] == pytest.approx([-5 / 30, 0.1])


def record(profile="quick", seconds=421.0, **other):
    values = parameters.DEFAULTS | parameters.read_profile(profile, folder=PROFILES)
    steps = dict.fromkeys(parameters.ALL, {})
    return {"profile": profile, "seconds": seconds, "steps": steps, "parameters": values} | other


@pytest.mark.parametrize(
    ("other", "speaks"),
    [
        ({}, True),
        ({"parameters": record()["parameters"] | {"seed": 7, "data_dir": "elsewhere"}}, True),
        ({"parameters": record()["parameters"] | {"n_faces": 60}}, False),
        ({"steps": {"01_data": {}}}, False),
        ({"steps": dict.fromkeys(n for n in parameters.ALL if n != "06_room")}, False),
        ({"seconds": None}, False),
        ({"parameters": None}, False),
    ],
)
def test_what_a_profile_takes_is_told_by_a_whole_run_on_its_own_values(other, speaks):
    wanted = record()["parameters"]
    found = numbers.whole_run("quick", wanted, [{}, record("paper"), record(**other), record(seconds=1)])
    assert found["seconds"] == (421.0 if speaks else 1)


# ---- the poster's own figures


def test_poster_arithmetic():
    assert poster.clock() == pytest.approx(82.7e6 / 181)
    # MACs by hand: 55*55*96*363 + 27*27*256*2400 + 13*13*(384*2304 + 384*3456 + 256*3456)
    # + 4096*(9216 + 4096 + 1);
    # pooling reads 9 * (27*27*96 + 13*13*256 + 6*6*256)
    assert poster.vanilla_flops() == 2 * 1_131_164_192 + 1_102_176
    printed = numbers.of_poster()
    # 236 and 564 faces: q1 = .7 / 1.3, q2 = .98 / 1.7,
    # (.7 * .3 + 235 * (q1 - .49) + 563 * (q2 - .49)) / (236 * 564) = .000453
    assert printed.standard_error == pytest.approx(0.000453**0.5, rel=1e-3)
    assert (printed.test_images, printed.test_smiling) == (800, 236)
    assert printed.embedded.test.kept == pytest.approx(0.6) and printed.embedded.test.kept_low is None
    assert all(abs(each["flops"] / each["printed"] - 1) < 0.02 for each in printed.counted)


def test_every_run_time_of_the_poster_is_one_clock_within_rounding():
    printed = results.poster().dropna(subset="est_runtime_s")
    half = [0.5, 0.5, 0.05]  # half a unit of the last digit printed: 181 s, 11 s, 2.9 s
    low = (printed["flops"] - 50_000) / (printed["est_runtime_s"] + half)
    high = (printed["flops"] + 50_000) / (printed["est_runtime_s"] - half)
    assert len(printed) == 3 and ((low <= poster.clock()) & (poster.clock() <= high)).all()
    ratios = list(printed["flops"] / printed["est_runtime_s"])
    assert ratios[1] > ratios[0] > ratios[2]  # "a little more and a little less"


def test_every_loss_the_poster_printed_is_relative_to_chance():
    table = results.poster()
    baseline = table["auc"].iloc[0]
    assert ((table["auc"] - 0.5) / (baseline - 0.5) - 1 - table["delta_auc"]).abs().max() < 0.005
    simple = (table["auc"] / baseline - 1 - table["delta_auc"]).abs()
    assert (
        simple.iloc[0] == 0 and simple.iloc[1:].min() > 0.03
    )  # the simpler formula fits the baseline's row only
