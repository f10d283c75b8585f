"""Time, energy and battery life by hand."""

import math

import pytest

from emolib.embedded import chips
from emolib.embedded.chips import BADGE, BATTERIES, CAMERA, CHIPS, Battery, Chip, Range
from emolib.embedded.cores import CORES


def test_every_figure_is_a_range_with_a_source():
    for key, chip in CHIPS.items():
        figures = (chip.cycles_per_instruction, chip.joules_per_cycle, chip.sleep_watts)
        assert all(0 < each.low < each.high for each in figures if each), key
        assert (chip.joules_per_cycle is None) == (chip.sleep_watts is None)
        assert chip.sources and all(len(source) > 20 for source in chip.sources)
        assert chip.flash_bytes > chip.ram_bytes > 128 * 1024 and chip.clock_hz >= 48e6
    known = {
        key for key, chip in CHIPS.items() if None not in (chip.cycles_per_instruction, chip.sleep_watts)
    }
    assert known == {"apollo3", "apollo3-96mhz", "nrf52840", "stm32g0b1", "stm32h7a3"}
    assert {chip.core for chip in CHIPS.values()} - set(CORES) == {"xtensa-lx7"}
    assert all(battery.sources for battery in BATTERIES.values()) and CAMERA.sources and BADGE.sources


def test_an_inference_by_hand():
    # a million instructions at 1.1 to 1.5 cycles, 96 million cycles a second, 18 to 100 pJ each
    one = CHIPS["apollo3-96mhz"].inference(1e6)
    assert one.seconds == pytest.approx((1.1e6 / 96e6, 1.5e6 / 96e6))
    assert one.joules == pytest.approx((1.1e6 * 18e-12, 1.5e6 * 100e-12))
    slower = CHIPS["apollo3"].inference(1e6)
    assert slower.seconds == pytest.approx([2 * seconds for seconds in one.seconds])
    assert slower.joules == pytest.approx(one.joules)


def chip(**changes) -> Chip:
    values = dict(
        name="x", core="cortex-m4", flash_bytes=1, ram_bytes=1, clock_hz=1e6,
        cycles_per_instruction=Range(1, 1), joules_per_cycle=Range(1e-9, 1e-9),
        sleep_watts=Range(0, 0), sources=("a",),
    )  # fmt: skip
    return Chip(**values | changes)


CELL = Battery("cell", 3.0, Range(0.1, 0.2), 1.0, 1e9, ("b",))


def test_battery_days_by_hand(monkeypatch):
    monkeypatch.setattr(chips, "CAMERA", chips.Camera("none", Range(0, 0), 0.0, ()))
    # 0.1 s of every second at 1 mW: 0.1 mW from 1,080 to 2,160 J
    days = chips.battery_days(chip(), CELL, 1e5, 1, light=0)
    assert days == pytest.approx((1080 / 1e-4 / 86_400, 2160 / 1e-4 / 86_400))
    # 2 mA at 3 V for a twentieth of the time: 0.3 mW more, also for whoever does not ask
    assert BADGE.light * BADGE.light_amperes * CELL.volts == pytest.approx(3e-4)
    days = chips.battery_days(chip(), CELL, 1e5, 1)
    assert days == pytest.approx((1080 / 4e-4 / 86_400, 2160 / 4e-4 / 86_400))
    # asleep for the rest of the second at 1 mW: 1 mW in all
    asleep = chip(sleep_watts=Range(1e-3, 1e-3))
    days = chips.battery_days(asleep, CELL, 1e5, 1, light=0)
    assert days == pytest.approx((1080 / 1e-3 / 86_400, 2160 / 1e-3 / 86_400))


def test_a_badge_by_hand(monkeypatch):
    # 1 of 12 seconds awake at 5 inferences a second, 11 of 12 asleep at 1
    assert BADGE.awake * 3600 == pytest.approx(300)
    assert chips.badge_rate() == pytest.approx((5 + 11) / 12)
    assert (chips.badge_rate(0), chips.badge_rate(1)) == (1, 5)
    monkeypatch.setattr(chips, "CAMERA", chips.Camera("none", Range(0, 0), 0.0, ()))
    monkeypatch.setattr(chips, "CHIPS", {"x": chip(sleep_watts=Range(0, 0))})
    monkeypatch.setattr(chips, "BATTERIES", {"cell": CELL})
    # 10,000 instructions: 10 uJ each; 2 mA at 3 V for three minutes an hour: 300 uW
    (row,) = chips.summary({"cortex-m4": 1e4}, battery="cell", awake=1 / 12)
    watts = 10e-6 * 16 / 12 + 300e-6
    assert row["battery_days_low"] == pytest.approx(1080 / watts / 86_400)
    assert row["battery_days_high"] == pytest.approx(2160 / watts / 86_400)
    assert row["inferences_per_second"] == pytest.approx(16 / 12)
    assert (row["awake_share"], row["light_share"], row["light_amperes"]) == (1 / 12, BADGE.light, 2e-3)
    assert set(BADGE.sources) <= set(row["sources"])
    # always awake, as one that cannot tell that nobody is there
    (awake,) = chips.summary({"cortex-m4": 1e4}, battery="cell", awake=1)
    assert awake["battery_days_low"] == pytest.approx(1080 / (50e-6 + 300e-6) / 86_400)
    # a quarter of a second each: 4 a second at most, not the 5 while awake, though 16/12 is the mean
    (slow,) = chips.summary({"cortex-m4": 2.5e5}, battery="cell", awake=1 / 12)
    assert slow["seconds_low"] == 0.25 and slow["battery_days_low"] is None
    (asleep,) = chips.summary({"cortex-m4": 2.5e5}, battery="cell", awake=0)
    assert asleep["battery_days_low"] == pytest.approx(1080 / (250e-6 + 300e-6) / 86_400)
    # the light, 2 mA, together with the chip, 1 mW at 3 V, draws more than the cell gives
    for most, possible in ((2.3e-3, False), (2.4e-3, True)):
        cell = Battery("cell", 3.0, Range(0.1, 0.2), most, 1e9, ("b",))
        assert (chips.battery_days(chip(), cell, 1e4, 1, light=0.01) is not None) == possible
        assert chips.battery_days(chip(), cell, 1e4, 1, light=0) is not None
    with pytest.raises(ValueError, match="light: expected a finite number"):
        chips.battery_days(chip(), CELL, 1e4, 1, light=-1)


def test_what_is_not_known_is_none():
    blank = chip(cycles_per_instruction=None)
    assert blank.inference(1e6) == chips.Inference(None, None)
    assert chips.battery_days(blank, CELL, 1e5, 1) is None
    no_energy = chip(joules_per_cycle=None, sleep_watts=None)
    one = no_energy.inference(1e6)
    assert one.seconds == (1, 1) and one.joules is None
    assert chips.battery_days(no_energy, CELL, 1e5, 1) is None
    rows = {row["id"]: row for row in chips.summary({"cortex-m0plus": 1_330_000, "cortex-m33": 1e6})}
    assert list(rows) == list(CHIPS)
    pico, pico2, esp = rows["rp2040"], rows["rp2350"], rows["esp32-s3"]
    assert (pico["seconds_low"], pico["seconds_high"]) == pytest.approx((0.013, 0.020))
    assert (pico["joules_low"], pico["battery_days_high"]) == (None, None)
    assert pico2["instructions"] == 1e6 and pico2["seconds_low"] is None
    assert esp["instructions"] is None and esp["seconds_high"] is None
    assert chips.summary({}) == []


@pytest.mark.parametrize("name", ["ESP32-S3", "esp32s3", " Esp32-s3"])
def test_a_chip_is_found_by_any_spelling(name):
    assert chips.find(name) is CHIPS["esp32-s3"]


def test_an_unknown_chip_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match="chip: expected one of apollo3, .*esp32-s3, got 'esp8266'"):
        chips.find("esp8266")


def test_what_a_battery_cannot_do():
    assert chips.battery_days(chip(), CELL, 2e6, 1) is None  # two seconds of work a second
    weak = Battery("weak", 3.0, Range(0.1, 0.2), 1e-4, 1e9, ("b",))
    assert chips.battery_days(chip(), weak, 1e5, 1, light=0) is None  # 1 mW is 0.3 mA
    old = Battery("old", 3.0, Range(0.1, 0.2), 1.0, 10, ("b",))
    assert chips.battery_days(chip(), old, 0, 0.001) == (10, 10)


def test_more_inferences_last_shorter():
    for each in CHIPS.values():
        if each.cycles_per_instruction is None or each.joules_per_cycle is None:
            continue
        days = [chips.battery_days(each, BATTERIES["400 mAh"], 1e6, rate) for rate in (0.1, 1, 5)]
        assert all(a.low >= b.low and a.high >= b.high for a, b in zip(days, days[1:], strict=False))


def test_the_summary_speaks_of_the_cores_that_were_counted():
    rows = [row for row in chips.summary({"cortex-m4": 1e6}) if row["instructions"]]
    assert [row["id"] for row in rows] == [key for key, c in CHIPS.items() if c.core == "cortex-m4"]
    for row in rows:
        assert 0 < row["seconds_low"] < row["seconds_high"] and 0 < row["joules_low"] < row["joules_high"]
        assert row["sources"] and row["battery_days_low"] < row["battery_days_high"]
        assert row["light_share"] == BADGE.light and set(BADGE.sources) <= set(row["sources"])
        unlit = chips.battery_days(CHIPS[row["id"]], BATTERIES["CR2032"], 1e6, 1, light=0)
        assert row["battery_days_low"] < unlit.low and row["battery_days_high"] < unlit.high
    (weak,) = (row for row in chips.summary({"cortex-m7": 1e6}) if row["instructions"])
    assert weak["battery_days_low"] is None  # more than a coin cell can give at once


@pytest.mark.parametrize("wrong", [-1, math.nan, math.inf])
def test_wrong_numbers_are_named(wrong):
    with pytest.raises(ValueError, match="instructions: expected a finite number"):
        CHIPS["apollo3"].inference(wrong)
    with pytest.raises(ValueError, match="inferences_per_second: expected a finite number"):
        chips.battery_days(CHIPS["apollo3"], BATTERIES["CR2032"], 1e6, wrong)


def test_poster_seconds_against_the_posters_table():
    assert chips.poster_seconds(460_000) == 1.0
    for flops, seconds in ((82.7e6, 181), (5.1e6, 11), (1.3e6, 2.9)):
        assert chips.poster_seconds(flops) == pytest.approx(seconds, rel=0.03)
    with pytest.raises(ValueError, match="flops"):
        chips.poster_seconds(-1)
