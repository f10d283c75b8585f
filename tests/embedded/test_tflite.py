"""Scores of pictures by LiteRT: what is given is checked; `test_reader` has files of all kinds."""

import numpy as np
import pytest
from small_networks import SIZE, int8

from emolib.embedded import tflite, tflite_micro


def test_wrong_images_are_named():
    wrong = np.zeros((2, SIZE, SIZE, 1), np.int8)
    for way in (tflite, tflite_micro):
        with pytest.raises(ValueError, match=r"images: expected.* \(n, 32, 32, 1\), got int8"):
            way.run(int8("nearest"), wrong)
    none = np.zeros((0, SIZE, SIZE, 1), np.uint8)
    assert tflite.run(int8("nearest"), none, progress=False).shape == (0,)
