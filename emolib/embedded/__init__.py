"""From a trained Keras model to what a microcontroller runs.

Read `tflite` first (the int8 model file, its check and its scores on a computer), then `tflm` (the same file
in the microcontroller interpreter: same outputs, arena size), then `targets` (run time by a chip's clock).
Here is only what the first two share: a way to hold back, and read, what their libraries print.
"""

from __future__ import annotations

import contextlib
import io
import logging
import tempfile
import warnings
from collections.abc import Callable, Iterator

from emolib.stderr import stderr_to


@contextlib.contextmanager
def captured_stderr() -> Iterator[Callable[[], str]]:
    """Catch what C and C++ code writes to file descriptor 2 (see `stderr_to`); gives a function that returns
    the text so far.
    """
    with tempfile.TemporaryFile() as file:

        def text() -> str:
            file.seek(0)
            return file.read().decode(errors="replace")

        with stderr_to(file):
            yield text


@contextlib.contextmanager
def quiet() -> Iterator[Callable[[], str]]:
    """`captured_stderr`, with Python's prints, warnings and TensorFlow's log held back as well."""
    log = logging.getLogger("absl")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        with captured_stderr() as text, contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield text
    finally:
        log.setLevel(level)
