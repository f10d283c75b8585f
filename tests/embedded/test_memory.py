"""What a network needs of a chip, told from its spec: the same as the C of the trained network has."""

import numpy as np
import pytest
from small_networks import SIZE, SPECS, int8

from emolib.embedded import firmware, graph, host, memory
from emolib.embedded.codegen import c99, kernels
from emolib.networks.layers import Conv, Crop, Dense, DownSample, SparseDense
from emolib.networks.poster_networks import BASELINE
from emolib.networks.spec import ModelSpec


@pytest.mark.parametrize("name", SPECS)
def test_a_spec_says_what_the_quantised_network_needs(name):
    spec, model_bytes = ModelSpec(SPECS[name], (SIZE, SIZE, 1)), int8(name)
    for mine, real in zip(memory.operators(spec), graph.read(model_bytes).operators, strict=True):
        assert (mine.window, mine.shape, mine.output) == (real.window, real.shape, real.output)
        assert (mine.title, mine.macs) == (real.title, real.macs)
    source, needs = c99.emit(model_bytes, optimize="size"), memory.needs(spec)
    # only training says how many pixels of a sparse layer lie in one row, of which sums are kept, and whether
    # its first weight is that of the first
    sums, steps = (60, 2) if isinstance(spec.layers[-1], SparseDense) else (0, 0)
    assert 0 <= needs.ram - host.Library(source).context_bytes <= sums
    sizes = {"weights": 1, "table": 4, "pairs": 1, "places": 1}
    written = kernels.layers(source.operators, source.plan, kernels.usual(source.operators), small=True)
    constants = sum(size * np.size(each.get(name, ())) for each in written for name, size in sizes.items())
    code = memory.PIXELS_CODE if "places" in written[0] else memory.CODE
    assert 0 <= needs.flash - code - constants <= steps


@pytest.mark.parametrize("name", ["every layer", "random 1", "separable first", "single pixels"])
def test_the_code_is_smaller_than_the_allowance_for_it_and_not_much(name, tmp_path):
    source = c99.emit(int8(name), optimize="size")
    promised = memory.needs(ModelSpec(SPECS[name], (SIZE, SIZE, 1))).flash
    for core in ("cortex-m4", "cortex-m0plus", "rv32imc"):
        flash = firmware.build(source, tmp_path / "friend.elf", core=core).flash
        assert promised - 2100 < flash <= promised


def test_what_fits():
    spec = ModelSpec((DownSample(8, "nearest"), Conv(2, 3, 2), Dense(1)))
    flash, ram = memory.needs(spec)
    assert memory.fits(spec, memory.Needs(flash, ram)) and memory.fits(spec, memory.Needs(np.inf, ram))
    assert not memory.fits(spec, memory.Needs(flash - 1, ram))
    assert not memory.fits(spec, memory.Needs(np.inf, ram - 1))
    assert not memory.fits(BASELINE, memory.Needs(100_000, np.inf))


def test_by_hand():
    """16 pixels of the frame are read, and one logit comes out."""
    tiny = ModelSpec((DownSample(56, "nearest"), Dense(1)))
    (pick, dense) = memory.operators(tiny)
    assert (pick.window.strides, pick.output, dense.macs) == ((56, 56), (4, 4, 1), 16)
    assert memory.needs(tiny).ram < 140


def test_single_pixels_by_hand():
    """15 bytes, at most 15 sums, 40 bytes of where the frame stands; a place and a weight of 2 bytes each."""
    pixels = ModelSpec((Crop(112, 0, 112, 224), SparseDense(15)))
    assert memory.needs(pixels) == (memory.PIXELS_CODE + 15 * 2 + 15 * 2 + 16, 16 + 15 * 4 + 40)
    (pick, dense), plan = memory._planned(pixels)
    assert len(pick.places) == 15 == dense.macs and plan.size == 15 + 15 * 4


def test_only_a_network_that_begins_with_a_convolution_keeps_the_whole_frame():
    whole, small = (Conv(2, 3, 2), Dense(1)), (DownSample(8, "nearest"), Conv(2, 3, 2), Dense(1))
    assert memory.needs(ModelSpec(small)).ram < 2_000 < 224 * 224 <= memory.needs(ModelSpec(whole)).ram
    assert memory.needs(BASELINE).ram > 224 * 224
