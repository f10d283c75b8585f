"""The firmware on emulated cores: the desk's scores, counted, and a friend that does not flicker."""

import shutil
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import small_rooms
from small_networks import SIZE, faces, int8

from emolib.embedded import firmware, frames, host, parity, room, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.codegen import room as code_of_room
from emolib.embedded.cores import CORES
from emolib.embedded.frames import Frame
from emolib.embedded.mood import Mood

needs_qemu = pytest.mark.skipif(
    shutil.which("qemu-system-arm") is None, reason="qemu-system-arm is not installed"
)
ROOT = Path(__file__).resolve().parents[2]
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
    with pytest.raises(ValueError, match="images: expected some, .* got no frame"):
        firmware.run(tmp_path / "bad.elf", IMAGES[:0])
    with pytest.raises(ValueError, match="images: expected uint8"):
        firmware.run(tmp_path / "bad.elf", IMAGES[0])
    with pytest.raises(ValueError, match="at most 8,192 bytes, got 8,193"):
        firmware.run(tmp_path / "bad.elf", [Frame(bytes(8193), 1, 1, 8193)])


@pytest.fixture(scope="module")
def cameras():
    """A network as C, frames of odd sizes and formats, and their scores and flatness on this computer."""
    model_bytes, rng = int8("every layer"), np.random.default_rng(4)
    source, shape = c99.emit(model_bytes), (SIZE, SIZE, 1)
    shown = [parity.random_frame(rng, shape) for _ in range(20)]
    shown += [frames.encode(np.full((30, 50), 77, np.uint8), format) for format in frames.FORMATS]
    expected = tflite.run(
        model_bytes, np.stack([frames.seen(frame, shape) for frame in shown]), progress=False
    )
    here = host.Library(source)
    flat = [here.frame(frame, by_row=True)[1] == "flat" for frame in shown]
    assert all(flat[20:]) and not all(flat[:20])
    return source, shown, expected, flat


def needed(core: str, gcc: bool) -> None:
    for tool in (CORES[core].emulator, *[CORES[core].compiler] * gcc):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")


@pytest.mark.parametrize("core", CORES)
@pytest.mark.parametrize("gcc", [False, True])
def test_every_core_sees_any_frame_as_the_desk_does(cameras, tmp_path, core, gcc):
    needed(core, gcc)
    source, shown, expected, flat = cameras
    firmware.build(source, tmp_path / "friend.elf", gcc=gcc, core=core, measure=True)
    seen = firmware.run(tmp_path / "friend.elf", shown, core=core)
    np.testing.assert_array_equal(seen.scores, expected)
    assert seen.flat.tolist() == flat


@pytest.mark.parametrize("core", CORES)
def test_a_core_counts_the_instructions_of_a_loop(cameras, tmp_path, core):
    """By hand: 1,000 rounds of three instructions in each inference, whatever the clock of the machine."""
    needed(core, gcc=False)
    source, shown, *_ = cameras
    riscv = CORES[core].family == "riscv"
    rounds = "addi %0, %0, -1\\n\\tnop\\n\\tbnez %0, 1b" if riscv else "subs %0, #1\\n\\tnop\\n\\tbne 1b"
    loop = f'{{ int n = 100000; __asm__ volatile("1:\\n\\t{rounds}" : "+r"(n) : : "cc"); }}\n'
    loop = loop if riscv else loop.replace('"1:', '".syntax unified\\n1:')
    longer = replace(
        source, c=source.c.replace("    SMILE_LAYER_DONE(1)", f"    {loop}    SMILE_LAYER_DONE(1)")
    )
    took = []
    for each in (source, longer):
        firmware.build(each, tmp_path / "friend.elf", core=core, measure=True)
        took.append(firmware.run(tmp_path / "friend.elf", shown[:5], core=core))
    assert took[1].instructions - took[0].instructions == pytest.approx(300_000, rel=0.005)
    assert took[1].by_layer[0] - took[0].by_layer[0] == pytest.approx(300_000, rel=0.005)
    np.testing.assert_array_equal(took[0].scores, took[1].scores)


@needs_qemu
def test_the_program_of_a_cortex_m0plus_needs_nothing_else(cameras, tmp_path, monkeypatch):
    """The Cortex-M0 of QEMU's micro:bit stops at what it does not know and at odd addresses; it has 16 KB."""
    source, shown, expected, _ = cameras
    plus = CORES["cortex-m0plus"]
    places = plus.places | {"flash_bytes": 262_144, "sram_bytes": 16_384}
    core = replace(plus, machine=["microbit"], places=places, ticks_a_second=16_000_000)
    monkeypatch.setitem(CORES, "cortex-m0", core)
    counts = []
    for name in ("cortex-m0plus", "cortex-m0"):
        firmware.build(source, tmp_path / "friend.elf", core=name, measure=True)
        seen = firmware.run(tmp_path / "friend.elf", shown, core=name)
        np.testing.assert_array_equal(seen.scores, expected)
        counts.append(seen.instructions)
    assert counts[0] == pytest.approx(counts[1], rel=0.01)


@needs_qemu
def test_another_prefix(cameras, tmp_path):
    source, shown, expected, _ = cameras
    other = c99.emit(int8("every layer"), prefix="cat")
    firmware.build(other, tmp_path / "cat.elf", measure=True)
    np.testing.assert_array_equal(firmware.run(tmp_path / "cat.elf", shown).scores, expected)


@pytest.mark.parametrize("core", ["cortex-m4", "cortex-m0plus", "cortex-m55", "rv32imc"])
def test_a_friend_in_a_room_says_what_the_desk_says_and_feels_as_the_rule_in_python(tmp_path, core):
    needed(core, gcc=False)
    friend, rng = small_rooms.friend(), np.random.default_rng(6)
    shown = frames.framed(small_rooms.frames(20, seed=7))
    seen = room.answers(friend, shown).seen
    smiling = [frame for frame, who in zip(shown, seen, strict=True) if who == 2]
    others = [frame for frame, who in zip(shown, seen, strict=True) if who < 2]
    odd = [parity.random_frame(rng, (84, 84, 1)) for _ in range(20)]
    shown = [*shown, *smiling, *others, *odd]  # a row of smiles, and their end
    source = code_of_room.emit(friend, optimize="size" if core == "cortex-m0plus" else "speed")
    chip = parity.on_chip(friend, source, shown, core=core)
    assert chip.parity == parity.Parity(len(shown), 0)
    answers = chip.inferences.answers
    assert set(answers[:, 0]) == {0, 1, 2} and answers[:, 7].tolist() == chip.inferences.flat.tolist()
    mood = Mood(source.face, source.face_release, source.threshold, source.release)
    for face, smile, flat, smiles in zip(*answers.T[[1, 2, 7]], chip.inferences.smiling, strict=True):
        mood.meet(-128 if flat else face, smile)
        assert mood.smiling == smiles
    assert len(set(chip.inferences.smiling)) == 2
    took = chip.inferences
    assert len(took.by_layer) == len(source.operators)
    assert sum(took.by_layer) == pytest.approx(took.instructions, abs=60 * len(took.by_layer))
    assert source.context_bytes <= chip.sizes.ram < source.context_bytes + 64


@needs_qemu
@pytest.mark.nightly
def test_a_thousand_frames_of_the_published_friend():
    model_bytes, rng = (ROOT / "published/friend.tflite").read_bytes(), np.random.default_rng(5)
    shown = [parity.random_frame(rng, (224, 224, 1)) for _ in range(1000)]
    assert parity.on_chip(model_bytes, c99.emit(model_bytes), shown).parity == parity.Parity(1000, 0)
