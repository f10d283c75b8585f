"""tflite-micro gives the bits of LiteRT's reference kernels, in the smallest arena that works."""

import sys

import numpy as np
import pytest
from small_networks import SIZE, SPECS, faces, int8

from emolib.embedded import tflite, tflite_micro

needs_tflm = pytest.mark.skipif(
    bool(tflite_micro.unavailable_reason()), reason=tflite_micro.unavailable_reason()
)


@needs_tflm
@pytest.mark.parametrize("name", SPECS)
def test_litert_reference_and_tflite_micro_agree_to_the_bit(name):
    rng = np.random.default_rng(11)
    noise = rng.integers(0, 256, (200, SIZE, SIZE, 1), dtype=np.uint8)
    images = np.concatenate([faces(200, seed=2), noise])
    reference = tflite.run(int8(name), images, progress=False)
    assert len(np.unique(reference)) > 10
    np.testing.assert_array_equal(tflite_micro.run(int8(name), images, progress=False), reference)


@needs_tflm
@pytest.mark.parametrize("name", SPECS)
def test_arena_is_the_smallest_that_works(name, capfd):
    model_bytes = int8(name)
    size = tflite_micro.arena_bytes(model_bytes)
    assert capfd.readouterr().err == ""
    assert SIZE * SIZE < size < 40_000
    tflite_micro._interpreter(model_bytes, size)
    with pytest.raises(tflite_micro.MicroError, match="failed to allocate"):
        tflite_micro._interpreter(model_bytes, size - 64)


def test_without_tflite_micro_the_reason_is_given(monkeypatch):
    monkeypatch.setattr(tflite_micro.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(tflite_micro.platform, "system", lambda: "Windows")
    assert "Linux x86_64 only, this is Windows" in tflite_micro.unavailable_reason()
    monkeypatch.setitem(sys.modules, "tflite_micro", None)
    with pytest.raises(ModuleNotFoundError):
        tflite_micro.arena_bytes(int8("nearest"))
