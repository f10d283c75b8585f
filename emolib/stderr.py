"""File descriptor 2 sent elsewhere for a while, for what C and C++ code and child processes write."""

import contextlib
import os
import sys
from collections.abc import Iterator
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
