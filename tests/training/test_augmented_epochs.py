"""Views: shrinking is exact, and keeping views on disk changes nothing."""

import io
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toy import CONFIG, SPEC, toy

from emolib.data.augment import apply, draw
from emolib.networks.build import build
from emolib.networks.layers import Conv, Crop, Dense, DownSample, MaxPool
from emolib.networks.spec import ModelSpec
from emolib.training import loop
from emolib.training.augmented_epochs import Views, divisor, scale, shrink, split_stem

HALVED = SPEC.replace(layers=(DownSample(2), *SPEC.layers))
STEMS = [(), (DownSample(2),), (DownSample(3),), (DownSample(2, "nearest"), DownSample(3)), (DownSample(16),),
         (Crop(3, 1, 9, 12),), (Crop(1, 0, 15, 14), DownSample(2), Crop(2, 3, 5, 4)),
         (DownSample(2), Crop(0, 1, 4, 2))]  # fmt: skip


def test_a_block_by_hand():
    block = np.array([[1, 2, 9], [3, 4, 9], [9, 9, 9]], np.uint8).reshape(1, 3, 3, 1)
    assert shrink(block, (DownSample(2),)).ravel().tolist() == [
        1 + 2 + 3 + 4
    ]  # the last row and column are cut off
    assert shrink(block, (DownSample(2, "nearest"),)).ravel().tolist() == [1]
    assert divisor((DownSample(2), DownSample(3, "nearest"), DownSample(4))) == 4 * 16
    assert scale((DownSample(2),)) == 1 / (255 * 4)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(STEMS), st.integers(16, 40), st.integers(0, 1000))
def test_shrink_is_what_the_layers_compute(stem, side, seed):
    images = np.random.default_rng(seed).integers(0, 256, (3, side, side, 1)).astype(np.uint8)
    small = shrink(images, stem)
    assert small.dtype.kind == "u" and small.itemsize <= 2
    spec = ModelSpec((*stem, Dense(1)), input_shape=images.shape[1:])
    model, rest = build(spec, seed=0), split_stem(spec)[1]
    head = build(rest, seed=0)
    head.set_weights(model.get_weights())
    np.testing.assert_allclose(
        loop.score(model, images), loop.score(head, small, scale=scale(stem)), atol=1e-6
    )


def test_split_stem_takes_the_leading_crops_and_down_samples_only():
    spec = ModelSpec(
        (DownSample(2), DownSample(2, "nearest"), Conv(4, 3), DownSample(2), Dense(1)), (32, 32, 1), "n"
    )
    stem, head = split_stem(spec)
    assert stem == spec.layers[:2] and head.layers == spec.layers[2:] and head.input_shape == (8, 8, 1)
    plain = ModelSpec((MaxPool(2), Dense(1)), (8, 8, 1))
    assert split_stem(plain) == ((), plain)


def test_the_head_starts_with_the_weights_of_the_whole():
    stem, head = split_stem(HALVED)
    for ours, theirs in zip(
        build(head, seed=3, first=len(stem)).get_weights(), build(HALVED, seed=3).get_weights(), strict=True
    ):
        np.testing.assert_array_equal(ours, theirs)


def test_kept_views_are_the_views(tmp_path):
    data, stem, some = toy(), (DownSample(2),), np.array([5, 0, 7])
    plain = Views(data, seed=4, augment=True, count=2)
    kept = Views(data, seed=4, augment=True, count=2, cache=tmp_path)
    for view in (0, 1):
        want = plain.pictures(view, some, stem)
        np.testing.assert_array_equal(kept.pictures(view, some, stem), want)  # made
        np.testing.assert_array_equal(kept.pictures(view, some, stem), want)  # read
        by_hand = apply(data.images[data.indices("train")[some]], draw(80, seed=(4, view)).take(some))
        np.testing.assert_array_equal(want, shrink(by_hand, stem))
    assert (plain.pictures(0, some, stem) != plain.pictures(1, some, stem)).any()
    assert [plain.number(epoch) for epoch in range(4)] == [0, 1, 0, 1]
    assert [Views(data, seed=4, augment=True).number(epoch) for epoch in range(3)] == [0, 1, 2]
    assert len(list(tmp_path.rglob("*.raw"))) == 2 and not list(tmp_path.rglob("*.partial"))
    again = Views(data, seed=4, augment=True, count=2, cache=tmp_path)  # by the next training
    np.testing.assert_array_equal(again.pictures(1, some, stem), want)


def test_kept_views_are_read_without_parsing_python(tmp_path, monkeypatch):
    """CPython 3.11 fails where two threads do, and batches are loaded beside the one that builds networks."""
    data, stem, some = toy(), (DownSample(2),), np.array([5, 0, 7])
    want = Views(data, seed=4, augment=True, count=2, cache=tmp_path).pictures(0, some, stem)

    def refuse(*_, **__):
        raise SystemError("AST constructor recursion depth mismatch")

    monkeypatch.setattr("ast.parse", refuse)
    with pytest.raises(SystemError):  # the test would notice
        np.lib.format.read_array_header_1_0(io.BytesIO(b"\x0a\x00{'a': 1}  "))
    kept = Views(data, seed=4, augment=True, count=2, cache=tmp_path)
    np.testing.assert_array_equal(kept.pictures(0, some, stem), want)


def test_training_with_kept_views_is_training_without(tmp_path):
    config = replace(CONFIG, views=2)
    with_files = loop.train(HALVED, toy(), config, seed=1, cache=tmp_path)
    without = loop.train(HALVED, toy(), config, seed=1)
    np.testing.assert_allclose(with_files.val_scores, without.val_scores, atol=1e-5)
    np.testing.assert_allclose(
        loop.score(with_files.model, toy().images[toy().indices("choose")]), with_files.val_scores, atol=1e-5
    )
