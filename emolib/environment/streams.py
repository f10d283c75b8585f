"""What goes to the terminal: lines in which any name may stand, streams that outlive whoever reads them, and
file descriptor 2 sent elsewhere for a while, for what C and C++ code and child processes write.
"""

import contextlib
import io
import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, TextIO

from emolib.files import printable


def say(text: object, file: TextIO | None = None) -> None:
    """Print one line at once, with escapes for what would break it or not be seen, as a name may hold."""
    print(printable(text), file=file, flush=True)


class _Lasting(io.FileIO):
    def write(self, content: Any) -> int:
        try:
            return super().write(content)
        except OSError as error:  # what is still buffered must not raise again at the end
            with open(os.devnull, "wb") as nowhere:
                os.dup2(nowhere.fileno(), self.fileno())
            if not isinstance(error, BrokenPipeError):
                raise
            return len(content)


def lasting(number: int, encoding: str | None = None, *, closefd: bool = False) -> TextIO:
    """File descriptor `number` for text; once its reader is gone (`| head`), what is written goes nowhere."""
    raw, at_once = io.BufferedWriter(_Lasting(number, "w", closefd=closefd)), number == 2 or os.isatty(number)
    return io.TextIOWrapper(raw, encoding, "backslashreplace", line_buffering=at_once)


def open_streams() -> None:
    """Make standard output and error `lasting`; a stream that the caller has closed leads nowhere."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream = getattr(sys, name)
        if stream is None:  # left closed, the next file that is opened would be taken for it
            mode = "w" if number else "r"
            setattr(sys, name, open(os.devnull, mode, errors="backslashreplace"))  # noqa: SIM115
        elif number and stream is getattr(sys, f"__{name}__"):
            setattr(sys, name, lasting(number, stream.encoding))


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
def without_c_stderr() -> Iterator[None]:
    """Hold back what C and C++ code writes to file descriptor 2; what Python writes goes where it went."""
    with contextlib.ExitStack() as undo:
        with contextlib.suppress(AttributeError, OSError, ValueError):  # not every stream has a number
            if sys.stderr.fileno() == 2:
                aside = undo.enter_context(lasting(os.dup(2), sys.stderr.encoding, closefd=True))
                undo.enter_context(contextlib.redirect_stderr(aside))
        undo.enter_context(captured_stderr())
        yield


@contextlib.contextmanager
def quiet() -> Iterator[Callable[[], str]]:
    """`captured_stderr`, with Python's prints, warnings and the libraries' logs held back as well."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with captured_stderr() as text, contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield text
    finally:
        logging.disable(before)
