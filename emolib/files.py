"""Files that appear whole or not at all, written beside the target and then renamed; and names for them.

A name is bytes. `name_of` makes text of it that is the same in every locale, `path_of` leads back to the
file, and `printable` is for all that is shown or written.
"""

import contextlib
import errno
import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    import pandas as pd


@contextlib.contextmanager
def written_whole(path: str | os.PathLike) -> Iterator[Path]:
    """A temporary path with the ending of `path`: renamed to `path` if the block ends well, else removed.

    Raises:
        OSError: as the writing did (a full disk, say), naming `path`; nothing is left behind under any name.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.partial{path.suffix}")
    try:
        yield temporary
        with open(temporary, "r+b") as file:
            os.fsync(file.fileno())  # a full disk may show only here
        os.replace(temporary, path)
    except OSError as problem:
        number, words = problem.errno, problem.strerror or str(problem)
        if number is None and shutil.disk_usage(path.parent).free < 2**20:  # NumPy does not say why
            number, words = errno.ENOSPC, os.strerror(errno.ENOSPC)
        raise OSError(number, words, str(path)) from problem
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: str | os.PathLike, text: str) -> None:
    """Write `text` as UTF-8."""
    with written_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8", errors="backslashreplace")


def write_bytes(path: str | os.PathLike, content: bytes) -> None:
    """Write `content`."""
    with written_whole(path) as temporary:
        temporary.write_bytes(content)


def write_csv(path: str | os.PathLike, table: "pd.DataFrame") -> None:
    """Write `table` without its index; floats with 6 significant digits, so that reruns compare."""
    with written_whole(path) as temporary:
        table.to_csv(temporary, index=False, float_format="%.6g", errors="backslashreplace")


def write_json(path: str | os.PathLike, content: object) -> None:
    """Write `content` as indented JSON."""
    write_text(path, json.dumps(content, indent=2) + "\n")


def read_json(path: Path) -> dict:
    """Return the object in `path`, or {} if there is none or it cannot be read (what depends on it is then
    made anew).
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def name_of(path: str | os.PathLike) -> str:
    """A path as text with slashes; bytes that are no UTF-8 are kept as surrogates, whatever the locale."""
    text = os.fspath(path).replace(os.sep, "/")
    with contextlib.suppress(UnicodeEncodeError):  # else it is such text already
        text = os.fsencode(text).decode("utf-8", "surrogateescape")
    return text


def path_of(name: str) -> str:
    """The path that `name_of` has made `name` of. Raises ValueError if no file can be called that."""
    return os.fsdecode(name.encode("utf-8", "surrogateescape"))


def readings(name: str) -> Iterator[str]:
    """What somebody who wrote `name` into a list may have meant: backslashes for slashes, another form of the
    same letters, another encoding, or our own escapes.
    """
    escape = re.compile(r"\\(?:[tnr]|x[0-9a-f]{2}|u[0-9a-f]{4}|U000[0-9a-f]{5})")  # as `printable` writes
    unescaped = escape.sub(lambda one: one[0].encode().decode("unicode_escape"), name)
    for way in (name, unescaped, name.replace("\\", "/")):
        yield from (way, normalize("NFC", way), normalize("NFD", way))
        with contextlib.suppress(UnicodeEncodeError):  # the list was read as cp1252: the same bytes
            yield way.encode("cp1252", "surrogateescape").decode("utf-8", "surrogateescape")


def printable(text: object) -> str:
    r"""One line that any file takes: escapes for what would not be seen, as in a string literal.

    >>> print(printable("caf\udce9\n.jpg"))
    caf\udce9\n.jpg
    """
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in str(text))


def slug(name: str) -> str:
    """A model's name as a file name.

    >>> slug("Friend -20%")
    'friend-20'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
