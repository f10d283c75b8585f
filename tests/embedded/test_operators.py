"""Windows and single pixels of the frame: what is read of it, by hand, and the same bits as TFLite's."""

import numpy as np
import pytest
from small_networks import faces

from emolib.embedded import frames, graph, host, parity, quantise, tflite
from emolib.embedded.codegen import c99
from emolib.embedded.codegen.kernels import pairs
from emolib.embedded.frames import encode, seen
from emolib.embedded.graph import GraphError
from emolib.embedded.operators import Pick, Pool, Window, copy, joined

SIDE = 40
PICTURES = faces(60, seed=4, size=SIDE)


def network(*layers, kernels=()) -> bytes:
    """A model of Keras `layers` on pictures of SIDE x SIDE; its dense layers have these kernels."""
    import keras

    model = keras.Sequential([keras.Input((SIDE, SIDE, 1)), *layers])
    dense = [layer for layer in model.layers if isinstance(layer, keras.layers.Dense)]
    for layer, kernel in zip(dense, kernels, strict=False):
        layer.set_weights([kernel.astype(np.float32), layer.get_weights()[1]])
    return quantise.convert(model, PICTURES)


def flat_dense(*units):
    import keras

    return keras.layers.Flatten(), *(
        keras.layers.Dense(n, activation="relu" if n > 1 else None) for n in units
    )


def weights(inputs: int, filters: int, share: float, seed: int) -> np.ndarray:
    """Of which about a `share` are not 0; of the last filter, none."""
    rng = np.random.default_rng(seed)
    made = rng.uniform(0.2, 1, (inputs, filters)) * rng.choice((-1, 1), (inputs, filters))
    made *= rng.random(made.shape) < share
    made[:, -1] *= filters == 1
    return made


def same_bits(model_bytes: bytes) -> None:
    images = np.concatenate([PICTURES, np.random.default_rng(1).integers(0, 256, PICTURES.shape, np.uint8)])
    reference = tflite.run(model_bytes, images, progress=False)
    assert len(np.unique(reference)) > 10
    library = host.Library(c99.emit(model_bytes, optimize="size"))
    np.testing.assert_array_equal(library.scores(images), reference)


def test_a_window_is_read_by_the_pool_behind_or_before_it():
    cut = copy((10, 12, 1), (6, 8, 1), (3, 4))
    mean = Pool(Window((2, 2), (2, 2)), (6, 8, 1), (3, 4, 1), average=True)
    (both,) = joined([cut, mean])
    assert (both.window, both.shape, both.output) == (
        Window((2, 2), (2, 2), (-3, -4)), (10, 12, 1), (3, 4, 1),
    )  # fmt: skip
    (less,) = joined([cut, mean, copy((3, 4, 1), (1, 2, 1), (2, 1))])
    assert (less.window.before, less.output) == ((-3 - 2 * 2, -4 - 2 * 1), (1, 2, 1))
    largest = Pool(Window((3, 3), (1, 1)), (3, 4, 1), (1, 2, 1), average=False)
    assert joined([mean, largest]) == (mean, largest)
    picture = np.arange(120).reshape(10, 12, 1)
    assert less.read(picture).tolist() == [[90, 91, 92, 93], [102, 103, 104, 105]]  # rows 7 and 8


def test_pixels_that_have_a_weight_are_all_that_is_read():
    kernel = np.zeros((SIDE, SIDE))
    kernel[3, 5], kernel[3, 30], kernel[39, 0] = 1, -0.5, 0.25
    model_bytes = network(*flat_dense(1), kernels=[kernel.reshape(-1, 1)])
    pick, layer = c99.from_frame(graph.read(model_bytes).operators)
    assert isinstance(pick, Pick) and pick.places.tolist() == [[3, 5], [3, 30], [39, 0]]
    assert layer.weights.ravel().tolist() == [127, -64, 32] and layer.macs == 3
    library = host.Library(c99.emit(model_bytes))
    assert (
        library.context_bytes == 3 + 1 + 2 * 4 + 40
    )  # them, the sums of a row's two, where the frame stands
    for seed in range(60):
        frame = parity.random_frame(np.random.default_rng(seed), (SIDE, SIDE))
        shown = seen(frame, (SIDE, SIDE))
        assert library.seen(frame).ravel().tolist() == [shown[3, 5, 0], shown[3, 30, 0], shown[39, 0, 0]]
        assert (library.frame(frame)[1] == "flat") == frames.flat(shown, pick)


def test_a_frame_is_flat_where_the_pixels_read_are():
    kernel = np.zeros((SIDE, SIDE))
    kernel[10, 10] = kernel[20, 20] = 1
    library = host.Library(c99.emit(network(*flat_dense(1), kernels=[kernel.reshape(-1, 1)])))
    picture = PICTURES[0, ..., 0].copy()
    picture[10, 10], picture[20, 20] = 100, 100 + frames.CONTRAST - 1
    assert library.frame(encode(picture))[1] == "flat"
    picture[20, 20] += 1
    assert library.frame(encode(picture))[1] == "ok"


def test_every_nth_pixel_of_a_part_is_picked_where_it_lies():
    import keras

    thin = Pool(Window((1, 1), (5, 5), (-2, -7)), (SIDE, SIDE, 1), (6, 6, 1), average=False)
    kernel = np.zeros((6, 6))
    kernel[0, 0], kernel[4, 3] = 1, 1
    cut = keras.layers.Cropping2D(((2, 8), (7, 3)))
    model_bytes = network(
        cut, keras.layers.MaxPooling2D(1, 5), *flat_dense(1), kernels=[kernel.reshape(-1, 1)]
    )
    first, *_ = graph.read(model_bytes).operators
    assert first == thin
    pick, _ = c99.from_frame(graph.read(model_bytes).operators)
    assert pick.places.tolist() == [[2, 7], [2 + 4 * 5, 7 + 3 * 5]]
    same_bits(model_bytes)


def test_weights_of_zero_are_left_out():
    some = np.zeros((2, 1, 600, 1), np.int8)
    some[0, 0, [3, 400, 401], 0] = 5, 6, 7
    # 3 on to the first; 397 on in two steps, the first of which is the longest; nothing in the second filter
    assert pairs(some) == [[0, 3], [5, 255], [0, 142], [6, 1], [7, 0], [0, 0]]
    assert pairs(np.ones((1, 1, 2, 1), np.int8)) == [[1, 1], [1, 0]]


@pytest.mark.parametrize("filters", [1, 5])
def test_the_same_bits_where_zeros_are_left_out(filters):
    """On the frame, and with steps too long for a byte; the last of five filters is always 0."""
    kernels = [weights(SIDE**2, filters, 0.003, 3), weights(filters, 1, 1, 4)][: 1 + (filters > 1)]
    model_bytes = network(*flat_dense(*[filters] * (filters > 1), 1), kernels=kernels)
    first = graph.read(model_bytes).operators[0]
    assert first.sparse and first.macs == np.count_nonzero(kernels[0])
    same_bits(model_bytes)


def test_a_dense_layer_in_the_middle_skips_zeros_too():
    import keras

    kernels = [weights(10 * 10 * 3, 6, 0.1, 5), weights(6, 1, 1, 6)]
    layers = keras.layers.Conv2D(3, 4, 4, activation="relu"), *flat_dense(6, 1)
    convolution, sparse, dense = graph.read(model_bytes := network(*layers, kernels=kernels)).operators
    assert (convolution.sparse, sparse.sparse, dense.sparse) == (False, True, False)
    assert sparse.macs == np.count_nonzero(kernels[0]) < 1800 / 5
    same_bits(model_bytes)


def test_a_window_in_the_middle():
    import keras

    cut = keras.layers.Cropping2D(((2, 1), (3, 0)))
    first, part, _ = graph.read(
        model_bytes := network(keras.layers.Conv2D(3, 4, 4, activation="relu"), cut, *flat_dense(1))
    ).operators
    assert part == copy((10, 10, 3), (7, 7, 3), (2, 3)) and first.output == (10, 10, 3)
    same_bits(model_bytes)


def test_a_detector_that_sees_a_part_of_its_picture_is_refused():
    part = Pool(Window((2, 2), (2, 2), (-1, 0)), (9, 8, 1), (4, 4, 1), average=True)
    with pytest.raises(GraphError, match="a detector that shrinks first"):
        c99.from_frame((part,), kept=True)
