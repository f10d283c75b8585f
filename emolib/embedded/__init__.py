"""From a trained Keras model to what a microcontroller runs.

Read `tflite` first (the int8 model file, its check and its scores on a computer), then `tflm` (the same file
in the microcontroller interpreter: same outputs, arena size), then `targets` (run time by a chip's clock).
Here is only what the first two share: a way to hold back, and read, what their libraries print.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def captured_stderr() -> Iterator[Callable[[], str]]:
    """Catch what C and C++ code writes to file descriptor 2; gives a function that returns the text so far.

    It is one descriptor for the whole process: other threads' messages are caught too.
    """
    with tempfile.TemporaryFile() as file:

        def text() -> str:
            file.seek(0)
            return file.read().decode(errors="replace")

        sys.stderr.flush()
        saved = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            yield text
        finally:
            sys.stderr.flush()
            os.dup2(saved, 2)
            os.close(saved)


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
