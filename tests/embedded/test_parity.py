"""Counting what differs: none of the C as it is, some of a C with a mistake."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from small_networks import SIZE, faces, int8

from emolib.embedded import parity
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


def test_frames_of_cameras(model_bytes):
    source = c99.emit(model_bytes)
    assert parity.on_frames(model_bytes, source, 300, progress=False) == parity.Parity(300, 0)
    wrong = replace(source, c=source.c.replace("*sums++ + n / 2", "*sums++"))
    assert wrong.c != source.c
    assert parity.on_frames(model_bytes, wrong, 300, progress=False).mismatches > 30
