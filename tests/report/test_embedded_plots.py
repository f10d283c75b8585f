"""The figures of the chip's chapter show the numbers they are given."""

import numpy as np
import pandas as pd
import pytest
from small_networks import int8

from emolib.embedded.codegen import c99
from emolib.report.plots import embedded, style


@pytest.fixture
def ax():
    return style.axes()[1]


def test_the_memory_plan_shows_every_tensor(ax):
    source = c99.emit(int8("every layer"))
    embedded.memory_plan(source.operators, source.plan, ax=ax)
    outputs = [
        bar for bar in ax.patches if bar.get_facecolor()[:3] == pytest.approx((0, 0.62, 0.451), abs=0.01)
    ]
    assert [bar.get_width() for bar in outputs] == [np.prod(one.output) for one in source.operators]
    assert [bar.get_x() for bar in outputs] == [step.target for step in source.plan.steps]
    assert max(bar.get_x() + bar.get_width() for bar in ax.patches) <= source.plan.size


def test_instructions_and_differences(ax):
    layers = pd.DataFrame({"layer": ["1 a", "2 b"], "dsp": [1000.0, 3000.0], "plain": [2000.0, 6000.0]})
    embedded.instructions(layers, ax=ax)
    assert sorted(bar.get_width() for bar in ax.patches) == [1000, 2000, 3000, 6000]
    _, other = style.axes()
    embedded.differences(np.array([0.5, 0.6]), np.array([0.5, 0.5]), ax=other)
    assert sum(bar.get_height() for bar in other.patches) == 2


def test_battery_life_and_the_friend(ax):
    days = pd.DataFrame(
        {
            "battery": ["a", "a", "b", "b"],
            "rate": [1.0, 10] * 2,
            "low": [9.0, 1, 5, 2],
            "high": [20.0, 2, 6, 3],
        }
    )
    embedded.battery_life(days, ax=ax)
    assert len(ax.collections) == 2 and ax.get_xscale() == "log"
    _, other = style.axes()
    embedded.friend(
        np.array([-9, 30, 40, 2]), np.array([False, False, True, True]), np.array([0, 1, 1, 0]),
        threshold=20, release=5, ax=other,
    )  # fmt: skip
    assert len(other.patches) == 2 and len(other.lines) == 5
