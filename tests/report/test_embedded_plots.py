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
    steps = source.plan.steps
    assert [bar.get_width() for bar in outputs] == [step.target_bytes for step in steps]
    alone = [(one, step) for one, step in zip(source.operators, steps, strict=True) if step.target_bytes]
    assert all(step.target_bytes <= np.prod(one.output) for one, step in alone) and len(alone) >= 5
    assert [bar.get_x() for bar in outputs] == [step.target for step in steps]
    assert max(bar.get_x() + bar.get_width() for bar in ax.patches) <= source.plan.size


def test_instructions_and_differences(ax):
    layers = pd.DataFrame({"layer": ["1 a", "2 b"], "dsp": [1000.0, 3000.0], "plain": [2000.0, 6000.0]})
    embedded.instructions(layers, ax=ax)
    assert sorted(bar.get_width() for bar in ax.patches) == [1000, 2000, 3000, 6000]
    _, other = style.axes()
    embedded.differences(np.array([0.5, 0.6]), np.array([0.5, 0.5]), ax=other)
    assert sum(bar.get_height() for bar in other.patches) == 2


def test_cores_and_forms_stand_above_what_others_publish(ax):
    counted = pd.DataFrame(
        [("A", "speed", 1.0), ("A", "size", 2.0), ("B", "speed", 4.0), ("B", "size", 8.0)],
        columns=["core", "form", "per_mac"],
    )
    published = pd.DataFrame(
        [("A", 1.43, 1.43), ("A", 1.95, 2.16), ("C", 9, 9)], columns=["core", "low", "high"]
    )
    embedded.by_core(counted, published, ax=ax)
    speed, size, low, high = ax.lines  # of C nothing was counted here
    assert (speed.get_xdata().tolist(), speed.get_ydata().tolist()) == ([1, 4], [0, 1])
    assert size.get_xdata().tolist() == [2, 8]
    assert (list(low.get_xdata()), list(high.get_xdata())) == ([1.43, 1.95], [1.43, 2.16])
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["A", "B"]
    assert [text.get_text() for text in ax.get_legend().get_texts()] == [
        "this C, for speed", "this C, for size", "published, cycles, other networks",
    ]  # fmt: skip
    _, alone = style.axes()
    embedded.by_core(counted, published[:0], ax=alone)
    assert [len(line.get_xdata()) for line in alone.lines] == [2, 2, 0, 0]


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
