"""Quantisation-aware fine-tuning: teach a network to give its own answers although it is rounded to int8.

For networks that lose quality in int8. Batch norms are folded into the convolutions, then weights and
activations are rounded to int8 in the forward pass, as in the file to be, while gradients pass the rounding
unchanged (straight-through; Jacob et al. 2018, arXiv 1712.05877). What is learned is the network's own logit
before rounding, so no labels are needed. TensorFlow's toolkit for this (TFMOT) does not work with Keras 3.

Leaves out: learning the ranges, which stay those of the calibration faces. `tflite.convert` does the rest.
"""

from __future__ import annotations

import numpy as np

BITS = 8


def folded(model):
    """The same function without batch norm and dropout: keras.Model, each norm part of the layer before.

    Args:
        model: a chain of layers, as `emolib.networks.build.build` makes it.
    """
    import keras
    from keras import layers

    frame = x = keras.Input(model.input_shape[1:], name="frame")
    for layer, following in zip(model.layers, [*model.layers[1:], None], strict=True):
        if isinstance(layer, layers.InputLayer | layers.Dropout | layers.BatchNormalization):
            continue
        copy = type(layer).from_config(layer.get_config())
        x = copy(x)
        weights = layer.get_weights()
        if isinstance(following, layers.BatchNormalization):
            gamma, beta, mean, variance = following.get_weights()
            factor = gamma / np.sqrt(variance + following.epsilon)
            depthwise = isinstance(layer, layers.DepthwiseConv2D)
            kernel = weights[0] * (factor[:, None] if depthwise else factor)
            weights = [kernel, (weights[1] - mean) * factor + beta]
        copy.set_weights(weights)
    return keras.Model(frame, x, name=model.name)


def finetune(
    model,
    images: np.ndarray,
    *,
    calibration: np.ndarray,
    epochs: int = 2,
    batch_size: int = 32,
    learning_rate: float = 1e-4,
    seed: int,
    progress: bool = True,
):
    """A network that answers like `model` and loses less when it is rounded.

    Args:
        model: keras.Model as `emolib.networks.build.build` makes it: float32 (n, h, w, 1) in [0, 1] -> logit
        (n, 1).
        images: uint8 (n, h, w, 1) of the training split to learn from.
        calibration: uint8 (n, h, w, 1) of the training split that fix the ranges, as in `tflite.convert`.
        epochs, batch_size, learning_rate: of Adam.
        seed: of the order of the images.
        progress: show a bar.

    Returns:
        keras.Model, see `folded`, with other weights.

    Raises:
        ValueError: no images, or epochs or batch_size below 1.
    """
    if min(len(images), len(calibration), epochs, batch_size) < 1:
        raise ValueError(
            f"images, calibration, epochs, batch_size: expected at least 1 of each, got {len(images)}, "
            f"{len(calibration)}, {epochs}, {batch_size}"
        )
    import keras
    import tensorflow as tf
    from tqdm import tqdm

    student = folded(model)
    ranges = _ranges(student, calibration)
    optimizer = keras.optimizers.Adam(learning_rate)

    @tf.function
    def step(pixels):
        wanted = model(pixels, training=False)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(_rounded(student, pixels, ranges) - wanted))
        variables = student.trainable_variables
        optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))
        return loss

    rng = np.random.default_rng(seed)
    batches = [
        batch
        for _ in range(epochs)
        for batch in np.array_split(rng.permutation(len(images)), -(-len(images) // batch_size))
    ]
    for batch in tqdm(batches, desc="Fine-tuning for int8", disable=not progress):
        step(_pixels(images[np.sort(batch)]))
    return student


def _pixels(images: np.ndarray) -> np.ndarray:
    return images.astype(np.float32) / np.float32(255)


def _after(student) -> list:
    """Layers behind whose output a range is fixed: those that change it, or their ReLU."""
    from keras import layers

    computed = (layers.Conv2D, layers.DepthwiseConv2D, layers.Dense)
    chosen = []
    for layer, following in zip(student.layers, [*student.layers[1:], None], strict=True):
        if isinstance(layer, layers.ReLU) or (
            isinstance(layer, computed) and not isinstance(following, layers.ReLU)
        ):
            chosen.append(layer)
    return chosen


def _ranges(student, images: np.ndarray) -> dict[str, tuple[float, float]]:
    """Layer's name -> smallest and largest value of its output on the images, 0 included."""
    import keras

    chosen = _after(student)
    outputs = keras.Model(student.input, [layer.output for layer in chosen])
    low, high = np.zeros(len(chosen)), np.zeros(len(chosen))
    for start in range(0, len(images), 64):
        values = [np.asarray(one) for one in outputs(_pixels(images[start : start + 64]), training=False)]
        low = np.minimum(low, [one.min() for one in values])
        high = np.maximum(high, [one.max() for one in values])
    return {
        layer.name: (float(a), float(max(b, a + 1e-6))) for layer, a, b in zip(chosen, low, high, strict=True)
    }


def _rounded(student, x, ranges):
    """Logits (n, 1) of `student`, weights (a scale a filter) and activations (a scale a tensor) rounded."""
    import tensorflow as tf
    from keras import layers

    for layer in student.layers:
        if isinstance(layer, layers.InputLayer):
            continue
        if isinstance(layer, layers.DepthwiseConv2D):  # (rows, columns, channels, 1): a scale a channel
            kernel = tf.transpose(_weights(tf.transpose(layer.kernel, (0, 1, 3, 2))), (0, 1, 3, 2))
            strides = (1, *layer.strides, 1)
            x = tf.nn.depthwise_conv2d(x, kernel, strides, layer.padding.upper()) + layer.bias
        elif isinstance(layer, layers.Conv2D):
            x = tf.nn.conv2d(x, _weights(layer.kernel), layer.strides, layer.padding.upper()) + layer.bias
        elif isinstance(layer, layers.Dense):
            x = layer.activation(x @ _weights(layer.kernel) + layer.bias)
        else:
            x = layer(x)
        if layer.name in ranges:
            low, high = ranges[layer.name]
            x = tf.quantization.fake_quant_with_min_max_vars(x, low, high, num_bits=BITS)
    return x


def _weights(kernel):
    """Weights rounded to whole numbers, -127 to 127, times a scale for each of the last axis; gradients pass
    unchanged.
    """
    import tensorflow as tf

    kernel = tf.convert_to_tensor(kernel)
    axes = list(range(len(kernel.shape) - 1))
    scale = tf.maximum(tf.reduce_max(tf.abs(kernel), axes, keepdims=True), 1e-12) / (2 ** (BITS - 1) - 1)
    return kernel + tf.stop_gradient(tf.round(kernel / scale) * scale - kernel)
