"""How the book writes a number."""

import math

import pandas as pd
import pytest

from emolib.report import filters
from emolib.report.filters import DASH


@pytest.mark.parametrize(
    ("written", "value", "expected"),
    [
        (filters.number, 0.8149, "0.81"), (filters.number, -0.004, "0.00"), (filters.number, -0.02, "−0.02"),
        (filters.percent, -0.1549, "−15%"), (filters.percent, -0.004, "0%"), (filters.percent, 0.03, "+3%"),
        (filters.share, 0.09, "9%"), (filters.share, 0.0, "0%"), (filters.share, -0.28, "−28%"),
        (filters.count, 0, "0"), (filters.count, 2000.0, "2,000"), (filters.count, 99_999, "99,999"),
        (filters.count, 460_000, "0.46 mln"), (filters.count, 82_739_000, "82.7 mln"),
        (filters.count, 2_262_400_000, "2.26 billion"),
        (filters.duration, 0.9, "0.90 s"), (filters.duration, 0.996, "1.0 s"),
        (filters.duration, 2.87, "2.9 s"), (filters.duration, 9.96, "10 s"),
        (filters.duration, 59.4, "59 s"), (filters.duration, 59.6, "1 min 0 s"),
        (filters.duration, 180, "3 min 0 s"), (filters.duration, 3599.7, "1 h 0 min"),
        (filters.duration, 6600, "1 h 50 min"),
        (filters.minutes, 1, "1 second"), (filters.minutes, 50.2, "50 seconds"),
        (filters.minutes, 100, "2 minutes"),
        (filters.minutes, 420.2, "7 minutes"), (filters.minutes, 6600, "1 h 50 min"),
        (filters.listed, [], ""), (filters.listed, ["a"], "a"), (filters.listed, ["a", "b"], "a and b"),
        (filters.listed, ["a", "b", "c"], "a, b and c"),
    ],
)  # fmt: skip
def test_one_value(written, value, expected):
    assert written(value) == expected


@pytest.mark.parametrize("unknown", [None, math.nan, pd.NA])
def test_what_is_not_known_is_a_dash(unknown):
    one = ("number", "percent", "share", "count", "duration", "minutes", "escape")
    assert {getattr(filters, name)(unknown) for name in one} == {DASH}
    assert filters.interval(0.1, unknown) == DASH
    assert filters.value_and_interval(0.8, unknown, 0.9) == "0.80"
    assert filters.counted(unknown, "face") == "unknown faces"


def test_intervals_are_written_as_their_ends():
    assert (
        filters.value_and_interval(0.0886, 0.07, 0.109, words=filters.share, digits=1)
        == "8.9% (7.0% to 10.9%)"
    )
    assert filters.interval(-0.005, 0.001, digits=3) == "−0.005 to 0.001"


def test_counts_with_their_noun():
    people = [filters.counted(number, "person", "people") for number in (1, 0, 2000)]
    assert people == ["1 person", "0 people", "2,000 people"]


def test_text_from_files_is_no_markup():
    assert filters.escape("a|b {{ x }}\n$y$ *z*") == r"a\|b \{\{ x \}\} \$y\$ \*z\*"
    assert filters.code("a|b `c`") == r"`a\|b 'c'`"
