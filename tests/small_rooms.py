"""Small untrained friends in a room, and frames for them."""

from functools import cache

import numpy as np

from emolib.data.rooms import boxes
from emolib.embedded import quantise, room
from emolib.networks.build import build
from emolib.networks.layers import Conv, Crop, Dense, DownSample, Layer, Map, MaxPool, SeparableConv
from emolib.networks.spec import ModelSpec

SIDE = boxes.SIDE
DETECTORS: dict[str, tuple[Layer, ...]] = {
    "convolutions": (DownSample(3), Conv(4, 3), MaxPool(2), Conv(6, 3), MaxPool(2), Map(5)),
    "nearest, separable": (DownSample(3, "nearest"), SeparableConv(5, 3, strides=2), Conv(7, 3, 2), Map(5)),
    "averages": (DownSample(6), Conv(3, 3), DownSample(2), Map(5)),
}
CLASSIFIERS: dict[str, tuple[Layer, ...]] = {
    "convolutions": (Conv(4, 3), MaxPool(2), Conv(6, 3, 2), MaxPool(2), Dense(1)),
    "nearest, separable": (DownSample(2, "nearest"), SeparableConv(5, 3, strides=2), Dense(4), Dense(1)),
    "averages": (Crop(6, 2, 22, 24), DownSample(2), Conv(3, 5, 2), Dense(1)),
}


def frames(n: int, seed: int) -> np.ndarray:
    """Noise of a few sizes, in some light, uint8 (n, SIDE, SIDE, 1); one in ten has one grey."""
    rng = np.random.default_rng(seed)
    made = np.empty((n, SIDE, SIDE, 1), np.uint8)
    for frame in made:
        block = int(rng.choice([1, 3, 6, 12, 28]))
        noise = rng.integers(0, 256, (-(-SIDE // block),) * 2) * rng.uniform(0, 1) * (rng.random() > 0.1)
        noise = noise.repeat(block, 0).repeat(block, 1)[:SIDE, :SIDE, None]
        frame[:] = np.clip(noise + rng.uniform(0, 255) - noise.mean(), 0, 255)
    return made


@cache
def friend(name: str = "convolutions") -> room.Friend:
    """Two untrained networks whose answers differ; thresholds in the middle of their scores."""
    detector = build(ModelSpec(DETECTORS[name], (SIDE, SIDE, 1)), seed=1)
    weights, bias = detector.layers[-1].get_weights()
    detector.layers[-1].set_weights([weights * 3, bias + np.array([0, 0.5, -0.5, 0.3, 0.2])])
    classifier = build(ModelSpec(CLASSIFIERS[name], (boxes.CROP, boxes.CROP, 1)), seed=2)
    pictures = boxes.normalise(frames(60, seed=0)[..., 0])
    crops = boxes.crop(pictures, np.full((60, 4), (672, 672, 896, 0), np.int32))
    networks = quantise.convert(detector, pictures[..., None]), quantise.convert(classifier, crops[..., None])
    said = room.answers(room.Friend(*networks, 0, 0), frames(60, seed=0))
    return room.Friend(*networks, *(int(np.median(scores)) for scores in (said.face, said.smile)))
