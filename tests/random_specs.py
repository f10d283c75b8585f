"""Random valid `ModelSpec`s for hypothesis: small pictures, every kind of layer."""

from hypothesis import strategies as st

from emolib.networks.layers import (
    BatchNorm,
    Conv,
    Crop,
    Dense,
    DownSample,
    Dropout,
    MaxPool,
    SeparableConv,
    SparseDense,
    SpecError,
)
from emolib.networks.spec import ModelSpec


@st.composite
def specs(draw, *, max_side: int = 64, max_blocks: int = 5) -> ModelSpec:
    """A valid spec with an input of up to `max_side` pixels; layers that would not fit are left out."""
    side = st.integers(8, max_side)
    shape = (draw(side), draw(side), draw(st.sampled_from((1, 3))))
    layers = [DownSample(draw(st.integers(1, 4)), draw(st.sampled_from(("average", "nearest"))))]
    layers = layers if draw(st.booleans()) else []
    if not draw(st.integers(0, 3)):
        height, width = (draw(st.integers(8, size)) for size in shape[:2])
        top, left = draw(st.integers(0, shape[0] - height)), draw(st.integers(0, shape[1] - width))
        layers = [Crop(top, left, height, width), *layers]
        if draw(st.booleans()):
            return ModelSpec((*layers, SparseDense(draw(st.integers(1, 4)))), shape)
    for _ in range(draw(st.integers(0, max_blocks))):
        for layer in draw(_blocks()):
            try:
                ModelSpec((*layers, layer, Dense(1)), shape)
            except SpecError:
                continue
            layers.append(layer)
    for units in draw(st.lists(st.integers(1, 40), max_size=2)):
        layers += [Dropout(draw(_rates))] if draw(st.booleans()) else []
        layers += [Dense(units)]
    layers += [Dropout(draw(_rates))] if draw(st.booleans()) else []
    return ModelSpec((*layers, Dense(1)), shape)


_rates = st.sampled_from((0.0, 0.1, 0.2, 0.5))


@st.composite
def _blocks(draw):
    kind = draw(st.sampled_from((Conv, Conv, SeparableConv)))
    convolution = kind(
        draw(st.integers(1, 48)),
        draw(st.integers(1, 11)),
        draw(st.integers(1, 4)),
        draw(st.sampled_from(("same", "valid"))),
    )
    block = [convolution] if draw(st.integers(0, 5)) else []
    block += [BatchNorm()] if draw(st.booleans()) else []
    block += [MaxPool(draw(st.integers(2, 3)), draw(st.integers(0, 3)))] if draw(st.booleans()) else []
    block += [DownSample(2)] if not draw(st.integers(0, 7)) else []
    return block + ([Dropout(draw(_rates))] if not draw(st.integers(0, 4)) else [])
