"""One process at a time: locks on files, which the system lets go when their holder dies."""

import contextlib
import errno
import sys
import time
from datetime import datetime
from os import getpid
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class LockError(RuntimeError):
    """Another process is working in the run's folder."""


_held: dict[Path, IO[str]] = {}


def lock(path: Path, *, wait: float = 0.0) -> bool:
    """Take `path` for this process, trying for `wait` seconds; the system lets go when the process dies.

    Returns False if this process had it already. Raises LockError naming the holder; ValueError if `path`
    cannot be written or its disk knows no locks.
    """
    if path in _held:
        return False
    until = time.monotonic() + wait
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+", encoding="utf-8")
    except OSError as problem:
        raise _unusable(path, problem) from problem
    while not _try_lock(file):
        if time.monotonic() >= until:
            who = ""
            with file, contextlib.suppress(OSError):  # Windows lets nobody read it
                file.seek(0)
                who = file.read()
            by = who or "another process"
            raise LockError(f"{path.parent} is in use by {by}: wait, or use another folder (-p run NAME)")
        time.sleep(0.2)
    file.truncate(0)
    print(f"process {getpid()} since {datetime.now():%Y-%m-%d %H:%M:%S}", end="", file=file, flush=True)
    _held[path] = file
    return True


def unlock(path: Path) -> None:
    """Let go of `path`, if this process has it."""
    if file := _held.pop(path, None):
        file.truncate(0)
        file.close()


def _unusable(path: Path, problem: OSError) -> ValueError:
    return ValueError(
        f"{path.parent}: expected a folder that can be written and locked, got {problem.strerror!r}: "
        "take one on another disk (for runs: EMOLIB_RUNS)"
    )


def _try_lock(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        if problem.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):  # others hold it
            return False
        file.close()
        raise _unusable(Path(file.name), problem) from problem
    return True
