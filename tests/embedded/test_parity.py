"""Counting what differs: none of the C as it is, some of a C with a mistake."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from small_networks import SIZE, faces, int8

from emolib.embedded import frames, parity, tflite
from emolib.embedded.codegen import c99

FACES = faces(20, seed=2)


@pytest.fixture(scope="module")
def model_bytes():
    return int8("nearest")


def chunks(n):
    return parity.frames(FACES, n, seed=0)


def test_frames_are_the_faces_and_then_others():
    frames = np.concatenate(list(chunks(1203)))
    assert frames.shape == (1203, SIZE, SIZE, 1) and frames.dtype == np.uint8
    np.testing.assert_array_equal(frames[:20], FACES)
    assert len(np.unique(frames, axis=0)) > 1000  # blocks larger than this small frame look alike
    np.testing.assert_array_equal(frames, np.concatenate(list(chunks(1203))))


def test_nothing_differs_and_a_mistake_is_seen(model_bytes):
    source = c99.emit(model_bytes)
    assert parity.on_host(model_bytes, source, chunks(700), progress=False) == parity.Parity(700, 0)
    shifted = replace(source, c=source.c.replace("*score = arena[", "*score = 1 + arena["))
    assert shifted.c != source.c
    found = parity.on_host(model_bytes, shifted, chunks(700), progress=False)
    assert found == parity.Parity(700, 700)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("qemu-system-arm") is None, reason="qemu-system-arm is not installed")
@pytest.mark.parametrize("core", ["cortex-m4", "cortex-m0plus"])
def test_on_the_chip(model_bytes, core):
    source, images = c99.emit(model_bytes), np.concatenate(list(chunks(40)))
    seen = parity.on_chip(model_bytes, source, images, core=core)
    assert seen.parity == parity.Parity(40, 0) and len(seen.inferences.scores) == 40
    plain = parity.on_chip(model_bytes, source, images, plain=True)
    assert (seen.inferences.instructions > plain.inferences.instructions) == (core == "cortex-m0plus")
    wrong = replace(source, c=source.c.replace("*score = arena[", "*score = 1 + arena["))
    assert parity.on_chip(model_bytes, wrong, images, core=core).parity.mismatches == 40


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("qemu-system-arm") is None, reason="qemu-system-arm is not installed")
def test_the_speed_form_and_the_larger_core_take_fewer_instructions():
    published = (Path(__file__).parents[2] / "published/friend.tflite").read_bytes()
    source = {form: c99.emit(published, optimize=form) for form in ("speed", "size")}
    side = source["speed"].operators[0].shape[0]
    one = np.full((1, side, side, 1), 128, np.uint8)
    took = {
        (core, form): parity.on_chip(
            published, source[form], one, core=core, product=False
        ).inferences.instructions
        for core in ("cortex-m55", "cortex-m4", "cortex-m0plus")
        for form in source
    }
    assert all(took[core, "speed"] < took[core, "size"] for core, _ in took)
    assert took["cortex-m55", "speed"] < took["cortex-m4", "speed"] < took["cortex-m0plus", "speed"]


def test_frames_of_cameras(model_bytes):
    source = c99.emit(model_bytes)
    assert parity.on_frames(model_bytes, source, 300, progress=False) == parity.Parity(300, 0)
    wrong = replace(source, c=source.c.replace("*sums++ + n / 2", "*sums++"))
    assert wrong.c != source.c
    assert parity.on_frames(model_bytes, wrong, 300, progress=False).mismatches > 30


def test_a_camera_shows_the_square_in_the_middle():
    picture = np.zeros((40, 60, 1), np.uint8)
    picture[:20, 10:50], picture[20:, 10:50] = 50, 200
    frame = parity.as_camera(picture, 30, 20)
    grey = frames.grey(frame)
    assert grey.shape == (20, 30) and np.unique(grey[:10]).tolist() == [50]
    assert np.unique(grey[10:]).tolist() == [200]  # beside the square, too: borders repeat
    whole = parity.as_camera(picture, 20, 20, "yuyv")
    np.testing.assert_array_equal(frames.grey(whole), grey[:, 5:25])


def test_quality_by_camera(model_bytes):
    """Faces labelled by the network itself: perfect at its own size, nearly so on most cameras."""
    raw = tflite.run(model_bytes, FACES, progress=False)
    rows = parity.by_frame(model_bytes, FACES, raw > np.median(raw), progress=False)
    sizes = [(row["width"], row["height"]) for row in rows if row["format"] == "grey"]
    assert sizes == [(SIZE, SIZE), *parity.CAMERAS] and rows[0]["auc"] == 1
    assert all(0.8 < row["auc"] <= 1 for row in rows)
    assert {row["format"] for row in rows} == {"grey", "rgb565be", "yuyv"}
    upside_down = parity.by_frame(model_bytes, FACES, raw <= np.median(raw), progress=False)
    assert upside_down[0]["auc"] == 0


def test_random_frames_are_of_all_kinds():
    rng = np.random.default_rng(0)
    some = [parity.random_frame(rng, (SIZE, SIZE + 1, 1)) for _ in range(300)]
    sizes = {(frame.width, frame.height) for frame in some}
    assert {frame.format for frame in some} == set(frames.FORMATS)
    assert {*parity.CAMERAS, (SIZE + 1, SIZE)} <= sizes
    assert min(min(size) for size in sizes) <= 4 and max(max(size) for size in sizes) > 600
    packed = [frame.width * frames.bytes_per_pixel(frame.format) for frame in some]
    apart = np.array([frame.stride for frame in some]) - packed
    assert 0.3 < np.mean(apart == 0) < 0.7 and apart.max() > 20
