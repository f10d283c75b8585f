"""The landing page's sentences and figure, and what became of the poster's two failures, on made-up runs."""

import re

import numpy as np
import pandas as pd
import pytest
from test_facts import ROWS, frame, regions

from emolib.report import answers, landing, results

TRIALS = pd.DataFrame({"flops": [4_000], "kind": ["short"], "accepted": [True]})
CHIP = {
    "model": "Friend -5% int8", "poster_seconds": 1.8, "instructions_per_inference": 827_000.0,
    "targets": [
        {"name": "Apollo3, 48 MHz", "clock_hz": 48e6, "seconds_low": 0.018, "seconds_high": 0.024,
         "battery": "CR2032", "looks_per_second": 1, "battery_days_low": 80.0, "battery_days_high": 300.0},
        {"name": "Apollo3, 96 MHz", "clock_hz": 96e6, "seconds_low": 0.009, "seconds_high": 0.012,
         "battery": "CR2032", "looks_per_second": 1, "battery_days_low": 80.0, "battery_days_high": 300.0},
        {"name": "Other, 480 MHz", "clock_hz": 480e6, "seconds_low": 0.001, "seconds_high": 0.002},
    ],
}  # fmt: skip


def test_what_was_found_is_said_with_its_interval():
    """The baseline is at 0.80, the friend at 0.73 (0.69 to 0.77): it keeps 77% (63% to 90%)."""
    words = landing.words(frame(), CHIP, {"faces": 8000, "people": 1})
    assert words["found"].startswith(
        "On 8,000 photographs of 1 person, a program found a network of **0.41 mln"
    )
    assert "200 times fewer" in words["found"] and "**77% (63% to 90%)**" in words["found"]
    assert "80% was asked for (missed; the interval allows both), and takes **0.90 s**" in words["found"]
    assert "by the poster's clock, within the second" in words["found"]
    assert "keeps 100% (87% to 113%); as C it takes **9.0 to 12.0 ms**" in words["chip"]
    assert "lasts 80 to 300 days" in words["chip"]


@pytest.mark.parametrize(
    ("auc", "low", "high", "words"),
    [
        (0.78, 0.75, 0.79, "met"),
        (0.75, 0.73, 0.77, "met; the interval allows both"),
        (0.6, 0.5, 0.7, "missed"),
    ],
)
def test_what_was_asked_for_is_met_or_missed(auc, low, high, words):
    row = pd.Series({"auc_low": low, "auc_high": high, "delta_auc": auc / 0.3 - 0.5 / 0.3 - 1})
    assert landing._met(row, pd.Series({"auc": 0.8})) == words
    assert "cannot be told" in landing._met(row, pd.Series({"auc": 0.4}))


def test_a_friend_that_is_too_slow_is_said_to_be():
    rows = frame().assign(est_runtime_s=1.2)
    assert "outside the second" in landing.words(rows, {}, {})["found"]
    assert landing.words(rows, {}, {})["chip"] == landing.NOT_ON_CHIP


def test_a_friend_that_was_not_found_is_said_so():
    rows = frame([(m, s, *rest, 82_700_000) for m, s, *rest, _ in ROWS])
    assert "found no smaller network" in landing.words(rows, CHIP, {"faces": 9})["found"]
    assert landing.words(rows, CHIP, {})["chip"] == landing.NOT_ON_CHIP
    assert answers.quality(rows) == "The search found no smaller network, so nothing could fall."


def test_a_baseline_that_is_not_above_chance_shows_nothing():
    rows = frame([(m, s, 0.52, 0.45, 0.6, 0, flops) for m, s, *_, flops in ROWS], source="published")
    assert landing.quality_rows(rows).empty
    assert answers.quality(rows).startswith("This run cannot tell")
    assert landing.figure(rows, pd.DataFrame(columns=["flops", "val_auc"])) == f"*{landing.NOTHING}*"


def test_shares_kept_are_relative_to_chance():
    rows = landing.quality_rows(pd.concat([results.poster(), frame(source="published")]))
    kept = rows.set_index(["source", "model"])["kept"]
    assert kept["poster", "Embedded 3-layer"] == pytest.approx(0.6)
    assert kept["published", "Friend -20%"] == pytest.approx(0.23 / 0.30)
    assert np.isnan(rows.loc[rows["source"] == "poster", "kept_low"]).all()
    search = pd.DataFrame({"flops": [100, 10, 5], "val_auc": [0.9, 0.7, np.nan]})
    assert landing.tried(search)["kept"].tolist() == [1, pytest.approx(0.5)]


def test_the_figure_says_which_networks_meet_both_targets():
    rows = frame([r for r in ROWS if r[0] != "Friend -20%"], source="published")
    good = ("Friend -20%", "test", 0.75, 0.7, 0.8, -1 / 6, 4_000)
    rows = pd.concat([results.poster(), rows, frame([good], source="published")])
    html = landing.figure(rows, pd.DataFrame({"flops": [5000.0, 1e6], "val_auc": [0.7, 0.8]}))
    alt = re.search(r'alt="([^"]+)"', html)[1]
    assert "Of the poster&#x27;s networks none meets both" in alt
    assert "of the published run&#x27;s Friend -20% (its interval allows both)." in alt
    assert "Friend -20%: 4,000 FLOPs, 83%" in alt and "\n" not in html


@pytest.mark.parametrize(("test_loss", "fell"), [(-0.1, "none"), (-0.2, r"*Friend -20%*")])
def test_a_fall_from_validation_to_test_is_named(test_loss, fell):
    rows = frame()
    place = (rows["model"] == "Friend -20%") & (rows["split"] == "test")
    rows.loc[place, "delta_auc"] = test_loss
    assert answers.quality(rows).endswith(f"from validation to test {fell} fell by more than 5%.")


def test_the_fall_of_each_source_stands_beside_the_others():
    table = answers.fall_table({"Poster": results.poster(), "This run": frame()})
    assert "| Embedded 3-layer | −5% | −40% | −10% | −33% |" in table
    assert "Baseline" not in table


def test_the_second_by_the_posters_clock_and_on_the_chip():
    assert answers.speed(frame()) == "By the poster's clock *Friend -20%* (0.90 s) stays within the second."
    assert answers.speed(frame().assign(est_runtime_s=2)).startswith("By the poster's clock no network")
    said = answers.chip(frame(), CHIP)
    assert "needs 1.8 s by the poster's clock" in said and "9.0 to 12.0 ms on an Apollo3, 96 MHz" in said
    assert "150 to 200 times less" in said
    assert "not measured" in answers.chip(frame(), {})


def test_claims_are_listed_by_their_verdict():
    words = answers.words(frame(), regions(eyes=1.1, cheeks=2, mouth=3.5, nose=0.5), CHIP)
    assert "cheeks and eyes, rarely at the mouth. Seen: mouth first" in words["not_replicated"]
    assert "16 times fewer" not in words["not_replicated"]
    assert answers.listed_claims(frame([]), regions(), None) == "*None.*"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "not recorded"),
        ({"near_duplicates": True}, "The run kept"),
        ({"near_duplicates": False}, "did not keep"),
    ],
)
def test_near_duplicates_are_spoken_of(given, words):
    none = {"near_duplicates": {}, "trials": TRIALS.iloc[:0]}
    assert words in answers.limits(frame(), {"parameters": given}, **none)["near_duplicates"]
    found = answers.limits(frame(), {}, **none)
    assert found["tested"] == "5 networks"
    assert all("not recorded" in found[name] for name in ("aim", "confirmed", "training"))


@pytest.mark.parametrize(
    ("epochs", "friend", "words"),
    [
        (8, 8, "trained for 8 passes over the faces."),
        (16, 40, "with longer training."),
        (40, 16, "with shorter training."),
    ],
)
def test_trainings_of_another_length_are_told(epochs, friend, words):
    given = {"epochs": epochs, "friend_epochs": friend}
    assert answers.training_sentence({"parameters": given}).endswith(words)


def test_what_was_not_kept_apart_is_counted_and_the_aim_told():
    given = {"near_duplicates": False, "flops_target": 41_300}
    found = answers.limits(
        frame(), {"parameters": given}, near_duplicates={"across_splits": 6}, trials=TRIALS
    )
    assert "6 pairs of like pictures stand on two sides" in found["near_duplicates"]
    assert "own target of 41,300, and" in found["aim"] and "0.46 mln" in found["aim"]
    flops = int(frame().query("model == 'Friend -20%'")["flops"].iloc[0])
    kinds = ["full", "full", "short"]
    trials = pd.DataFrame({"flops": flops, "kind": kinds, "accepted": [True, True, False]})
    held = answers.confirmed(frame(), trials)
    assert "*Friend -20%* held in 2 full trainings" in held
    assert "did not hold" in answers.confirmed(frame(), trials.assign(accepted=False))
