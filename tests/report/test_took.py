"""What a profile takes is told from a whole run on the profile's own values, and from no other."""

import pytest
from conftest import ROOT

from emolib.report.took import minutes, took_words
from emolib.workflow import parameters

PROFILES = ROOT / "notebooks" / "profiles"
UNKNOWN = "How long its notebooks take has not been recorded by a run that this book knows."


def record(profile="quick", seconds=421.0, **changed):
    values = parameters.DEFAULTS | parameters.read_profile(profile, folder=PROFILES)
    steps = dict.fromkeys(parameters.ALL, {})
    return {
        "profile": profile, "seconds": seconds, "cores": 2, "steps": steps, "parameters": values
    } | changed  # fmt: skip


def test_the_first_whole_run_on_a_profile_speaks():
    said = took_words([{}, record(), record(seconds=1), record("paper", 6600)], profiles=PROFILES)
    assert said == {
        "smoke": UNKNOWN,
        "quick": "On 2 cores, the five notebooks took 7 minutes.",
        "paper": "On 2 cores, the five notebooks took 1 h 50 min.",
    }


def test_another_seed_and_other_photographs_take_as_long():
    values = record("paper")["parameters"] | {"seed": 7, "data_dir": "elsewhere"}
    assert "7 minutes" in took_words([record("paper", parameters=values)], profiles=PROFILES)["paper"]


@pytest.mark.parametrize(
    "changed",
    [
        {"parameters": record()["parameters"] | {"n_faces": 60}},
        {"steps": {"01_data": {}}},
        {"seconds": None},
        {"parameters": None},
    ],
)
def test_a_run_that_is_not_the_profiles_is_silent(changed):
    assert took_words([record(**changed)], profiles=PROFILES)["quick"] == UNKNOWN


@pytest.mark.parametrize(("seconds", "words"), [(1, "1 second"), (89, "89 seconds"), (6600, "1 h 50 min")])
def test_minutes(seconds, words):
    assert minutes(seconds) == words
