"""What C and C++ code writes to file descriptor 2, sent elsewhere or held back for a while."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from typing import BinaryIO


@contextlib.contextmanager
def stderr_to(file: BinaryIO) -> Iterator[None]:
    """Let file descriptor 2 be the open `file` within the block.

    It is one descriptor for the whole process: other threads' messages go to the file too, and processes
    started meanwhile inherit it.
    """
    sys.stderr.flush()
    saved = os.dup(2)
    os.dup2(file.fileno(), 2)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(saved, 2)
        os.close(saved)


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
