"""What needs no network at all, as specs: a logit on a shrunk frame, on its mouth, or on single pixels of it.

Where the mouth is on a frame was seen on the photographs' train and validation people.
"""

from emolib.networks.layers import Crop, Dense, DownSample, SparseDense
from emolib.networks.spec import ModelSpec

_LAYERS = {
    "Linear 12x12": (DownSample(18), Dense(1)),
    "Linear 16x16": (DownSample(14), Dense(1)),
    "Linear 24x24": (DownSample(9), Dense(1)),
    "Linear, mouth band": (Crop(128, 32, 72, 160), DownSample(8), Dense(1)),
    "Linear, 32 pixels": (SparseDense(32),),
}
LINEAR = {name: ModelSpec(layers, name=name) for name, layers in _LAYERS.items()}
"""By name; of frames of 224x224."""
