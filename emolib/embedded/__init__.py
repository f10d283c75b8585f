"""From a trained Keras model to what a microcontroller runs.

Read `tflite` first (the int8 model file, its check and its scores on a computer) and `tflm` (the same file in
the microcontroller interpreter); `quantise` and `finetune` make that file well. Then `graph`, `arena` and
`c99` (the file as C), `host` and `firmware` (the C on this computer and on an emulated chip), `parity` (are
they the same?) and `targets` (time, energy, battery). `command` is their face on the command line. Here is
only what the first two share: a way to hold back, and read, what their libraries print.
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
    logs = [logging.getLogger(name) for name in ("absl", "tensorflow")]
    levels = [log.level for log in logs]
    for log in logs:
        log.setLevel(logging.ERROR)
    try:
        with captured_stderr() as text, contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield text
    finally:
        for log, level in zip(logs, levels, strict=True):
            log.setLevel(level)
