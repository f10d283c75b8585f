"""The firmware on an emulated Cortex-M4F: the desk's scores, counted, and a friend that does not flicker."""

import shutil
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from small_networks import SIZE, faces, int8

from emolib.embedded import firmware, host, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.cores import CORES
from emolib.embedded.frames import Frame

needs_qemu = pytest.mark.skipif(
    shutil.which("qemu-system-arm") is None, reason="qemu-system-arm is not installed"
)
IMAGES = np.concatenate(
    [faces(30, seed=2), np.random.default_rng(3).integers(0, 256, (30, SIZE, SIZE, 1), np.uint8)]
)


@pytest.fixture(scope="module", params=["every layer", "nearest", "separable first", "random 1"])
def on_chip(request, tmp_path_factory):
    """(what the chip saw, what the desk says, sizes, network as C) for some networks."""
    model_bytes = int8(request.param)
    path = tmp_path_factory.mktemp("firmware") / "friend.elf"
    source = c99.emit(model_bytes, threshold=_middle(model_bytes))
    sizes = firmware.build(source, path.with_suffix(".product"))
    firmware.build(source, path, measure=True)
    return path, source, sizes, tflite.run(model_bytes, IMAGES, progress=False)


def _middle(model_bytes: bytes) -> int:
    return int(np.median(tflite.run(model_bytes, IMAGES, progress=False)))


@needs_qemu
def test_the_chip_computes_what_the_desk_computes(on_chip):
    path, source, _, expected = on_chip
    seen = firmware.run(path, IMAGES)
    np.testing.assert_array_equal(seen.scores, expected)
    again = firmware.run(path, IMAGES)
    assert (seen.instructions, seen.by_layer) == (again.instructions, again.by_layer)
    assert len(seen.by_layer) == len(source.operators)
    # each layer is timed to 40 instructions; reading the clock costs a few more
    assert sum(seen.by_layer) == pytest.approx(seen.instructions, abs=60 * len(seen.by_layer))
    assert 0 < seen.stack < 4096


@needs_qemu
def test_the_friend_does_not_flicker(on_chip):
    path, source, _, expected = on_chip
    smiling, against, mood = [], 0, False
    for score in expected:
        against = against + 1 if (score < source.release if mood else score >= source.threshold) else 0
        if against == firmware.IN_A_ROW:
            mood, against = not mood, 0
        smiling.append(mood)
    seen = firmware.run(path, IMAGES).smiling
    assert seen.tolist() == smiling
    by_look = (expected >= source.threshold).tolist()
    assert sum(a != b for a, b in pairwise(smiling)) <= sum(a != b for a, b in pairwise(by_look))


@needs_qemu
def test_the_plain_path_on_the_chip(on_chip, tmp_path):
    _, source, _, expected = on_chip
    firmware.build(source, tmp_path / "plain.elf", plain=True, measure=True)
    np.testing.assert_array_equal(firmware.run(tmp_path / "plain.elf", IMAGES).scores, expected)


def test_sizes_hold_weights_and_arena(on_chip):
    path, source, sizes, _ = on_chip
    weights = sum(op.weights.size for op in source.operators if hasattr(op, "weights"))
    assert weights < sizes.flash < weights + 16384
    assert source.plan.size <= sizes.ram < source.plan.size + 256
    assert sizes.row == 640
    assert path.read_bytes()[:4] == b"\x7fELF"
    measured = firmware.sizes(path)
    assert measured.flash > sizes.flash and measured.ram > sizes.ram and measured.row == firmware.ROW_BYTES


@needs_qemu
def test_a_product_measures_nothing(on_chip):
    path, *_ = on_chip
    with pytest.raises(RuntimeError, match="firmware: stopped early, exit status 0"):
        firmware.run(path.with_suffix(".product"), IMAGES)


def test_a_network_too_large_for_the_chip(tmp_path):
    source = c99.emit(int8("nearest"))
    large = replace(source, h=source.h.replace("bytes[SMILE_ARENA_BYTES]", "bytes[400 * 1024]"))
    for gcc in (False, *[True] * bool(shutil.which("arm-none-eabi-gcc"))):
        with pytest.raises(firmware.TooLarge, match="does not fit into the chip's SRAM"):
            firmware.build(large, tmp_path / "large.elf", gcc=gcc)


def test_what_is_missing_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(firmware.EmulatorMissing, match="not installed: .*install qemu"):
        firmware.run(tmp_path / "any.elf", IMAGES)
    missing = {"cortex-m4": replace(CORES["cortex-m4"], compiler="no-such-gcc")}
    monkeypatch.setattr(firmware, "CORES", missing)
    with pytest.raises(host.CompileError, match="no-such-gcc is not installed"):
        firmware.build(c99.emit(int8("nearest")), tmp_path / "x", gcc=True)


@needs_qemu
def test_a_firmware_that_stops_early_is_said(tmp_path):
    (tmp_path / "bad.elf").write_bytes(b"no firmware")
    with pytest.raises(RuntimeError, match="firmware: stopped early"):
        firmware.run(tmp_path / "bad.elf", IMAGES)
    with pytest.raises(ValueError, match="images: expected some frames .* got no frame"):
        firmware.run(tmp_path / "bad.elf", IMAGES[:0])
    with pytest.raises(ValueError, match="images: expected uint8"):
        firmware.run(tmp_path / "bad.elf", IMAGES[0])
    with pytest.raises(ValueError, match="at most 8,192 bytes, got 8,193"):
        firmware.run(tmp_path / "bad.elf", [Frame(bytes(8193), 1, 1, 8193)])


@pytest.fixture(scope="module")
def network():
    model_bytes = int8("every layer")
    return c99.emit(model_bytes), tflite.run(model_bytes, IMAGES, progress=False)


@pytest.mark.parametrize("core", CORES)
@pytest.mark.parametrize("gcc", [False, True])
def test_every_core_computes_what_the_desk_computes(network, tmp_path, core, gcc):
    for tool in (CORES[core].emulator, *[CORES[core].compiler] * gcc):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    source, expected = network
    firmware.build(source, tmp_path / "friend.elf", gcc=gcc, core=core, measure=True)
    seen = firmware.run(tmp_path / "friend.elf", IMAGES, core=core)
    np.testing.assert_array_equal(seen.scores, expected)
    assert source.macs / 20 < seen.instructions < 40 * source.macs + 200_000  # not another clock
