"""A folder with a model, its threshold and a few pictures, as somebody has it who was given a friend."""

import json

import pytest
from PIL import Image
from small_networks import faces, int8

LARGE = faces(2, seed=3, size=64)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A model with its threshold, two pictures and a file that is none."""
    folder = tmp_path_factory.mktemp("friend")
    (folder / "friend.tflite").write_bytes(int8("nearest"))
    (folder / "embedded.json").write_text(json.dumps({"threshold": 0.51, "classes": ["cat", "dog"]}))
    for index, image in enumerate(LARGE):
        Image.fromarray(image[..., 0]).save(folder / f"{index}.png")
    (folder / "no.png").write_text("no picture")
    return folder
