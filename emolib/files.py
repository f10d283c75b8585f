"""Files that appear whole or not at all, written beside the target and then renamed; and names for them."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

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
        raise OSError(problem.errno, problem.strerror or str(problem), str(path)) from problem
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: str | os.PathLike, text: str) -> None:
    """Write `text` as UTF-8."""
    with written_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def write_bytes(path: str | os.PathLike, content: bytes) -> None:
    """Write `content`."""
    with written_whole(path) as temporary:
        temporary.write_bytes(content)


def write_csv(path: str | os.PathLike, table: pd.DataFrame) -> None:
    """Write `table` without its index; floats with 6 significant digits, so that reruns compare."""
    with written_whole(path) as temporary:
        table.to_csv(temporary, index=False, float_format="%.6g")


def write_json(path: str | os.PathLike, content) -> None:
    """Write `content` as indented JSON."""
    import json

    write_text(path, json.dumps(content, indent=2) + "\n")


def slug(name: str) -> str:
    """A model's name as a file name.

    >>> slug("Friend -20%")
    'friend-20'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
