"""What a saliency method does when a network forgets: efficient and smooth MPRT (Hedström et al. 2023).

The model parameter randomisation test (Adebayo et al. 2018) asks whether maps change when weights are drawn
anew. Its scores do not rank methods: a map of noise gets the best, and randomising from the output down
leaves what lower layers have found as it was, which keeps maps alike for no fault of theirs (Binder et al.,
CVPR 2023). The two repairs (arXiv 2401.06465) compare only the trained network with one that has forgotten
all, by how complex maps are ("efficient"), and forget from the input up, on maps averaged over noisy copies
of a face ("smooth"). They are shown here and decide nothing; what ranks methods is `planted`.

Quantus 0.6 (Hedström et al. 2023, JMLR) has both. It was tried with Keras 3.15 and is no dependency: it can
be imported, but EfficientMPRT hands a channels-last network its pictures channels first, SmoothMPRT does not
use the maps' own function and asks for tf-explain, which knows Keras 2 only, and the network of which it
randomises one layer after the other is a clone without the trained weights, random from the first step on.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from emolib.saliency.methods import normalise
from emolib.saliency.relevance import Interval, alike, mean_interval

if TYPE_CHECKING:
    import keras

BINS = 100  # of the histogram, as in Quantus
NOISE = 0.1  # of the copies: standard deviation, as a part of the range of grey


def complexity(maps: np.ndarray) -> np.ndarray:
    """Entropy of the histogram of each map's values, in nats: (n,) of maps (n, h, w).

    >>> complexity(np.array([[[0.0, 1.0]], [[2.0, 2.0]]])).round(3).tolist()
    [0.693, 0.0]
    """
    shares = [np.histogram(each, BINS)[0] / each[0].size / len(each) for each in normalise(maps)]
    return np.array([-np.sum(p[p > 0] * np.log(p[p > 0])) for p in shares]) + 0.0


def efficient_mprt(trained: np.ndarray, forgot: np.ndarray) -> Interval:
    """By what share maps are more complex once a network has forgotten all: mean over faces, low, high.

    Args:
        trained, forgot: maps (n, h, w) of the same faces. Above 0 is as it should be; NaN if a map of the
            trained network is of one value.
    """
    before, after = complexity(trained), complexity(forgot)
    return mean_interval(
        np.divide(after - before, before, out=np.full(len(before), np.nan), where=before > 0)
    )


def smooth_mprt(
    make: Callable[["keras.Model", np.ndarray], np.ndarray], trained: "keras.Model", blank: "keras.Model",
    images: np.ndarray, region_maps: np.ndarray, *, samples: int, seed: int,
) -> Interval:  # fmt: skip
    """Likeness (`relevance.alike`) to the trained network's maps as layers forget from the input up, mean
    over the layers: (value, low, high). Near 0 is as it should be.

    Args:
        make: maps (n, h, w) of a network and of images.
        trained, blank: networks of the same layers; what is forgotten becomes as in `blank`.
        images, region_maps: of the faces, uint8 (n, h, h, 1) and (n, h, h).
        samples: noisy copies of each face.
    """
    shape, rng = (samples, *images.shape), np.random.default_rng(seed)
    copies = np.rint(np.clip(images + rng.normal(0, 255 * NOISE, shape), 0, 255)).astype(np.uint8)

    def smooth(network: "keras.Model") -> np.ndarray:
        maps = make(network, copies.reshape(-1, *images.shape[1:]))
        return normalise(maps).reshape(*shape[:-1]).mean(axis=0)

    before = smooth(trained)
    layers = [alike(before, smooth(each), region_maps) for each in forgetting(trained, blank)]
    return mean_interval(np.mean(layers, axis=0))


def forgetting(trained: "keras.Model", blank: "keras.Model") -> Iterator["keras.Model"]:
    """The trained network with its first convolution or dense layer, then the first two, and so on, as in
    `blank`; what follows a layer up to the next, such as a batch norm, forgets with it. One network, changed.
    """
    import keras

    made = keras.models.clone_model(trained)
    made.set_weights(trained.get_weights())
    weighted = [pair for pair in zip(made.layers, blank.layers, strict=True) if pair[0].weights]
    for index, (layer, other) in enumerate(weighted):
        layer.set_weights(other.get_weights())
        following = weighted[index + 1 : index + 2]
        if not any(isinstance(each, keras.layers.BatchNormalization) for each, _ in following):
            yield made
