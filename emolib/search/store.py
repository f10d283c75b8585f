"""Trials in SQLite: what was trained, how good it was, what is running.

One row a training, written before it starts and when it ends, each in its own transaction (write-ahead log,
full sync), so that `kill -9` or a power cut loses at most the training in flight. That one is found `running`
at the next start and is trained again. A training that ended, well or badly, is never repeated. One process
at a time holds a file, by SQLite's own lock, which falls with the process that held it, however that ended.

Not here: the order of trainings (`strategies`).
"""

from __future__ import annotations

import errno
import os
import sqlite3
from dataclasses import astuple, dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

SCHEMA_VERSION = 2
KINDS = ("short", "full")
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE trials (
    fingerprint TEXT NOT NULL, settings_key TEXT NOT NULL, seed INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN {KINDS}),
    state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'failed')),
    spec TEXT NOT NULL, parent TEXT, reduction TEXT NOT NULL,
    macs INTEGER NOT NULL, flops INTEGER NOT NULL, params INTEGER NOT NULL,
    val_auc REAL, val_auc_low REAL, seconds REAL, error TEXT, started TEXT NOT NULL, finished TEXT,
    PRIMARY KEY (fingerprint, settings_key, seed, kind)
);
PRAGMA user_version = {SCHEMA_VERSION};
COMMIT;
"""


class StoreError(ValueError):
    """A file that holds no trials, or those of another version, or that another search holds."""


class TrialState(StrEnum):
    """`RUNNING` until the training ends, then `COMPLETE` with its quality or `FAILED` with an `error`."""

    RUNNING = "running"
    COMPLETE = "complete"
    FAILED = "failed"


@dataclass(frozen=True)
class Trial:
    """One training of one network; the first four fields are its key.

    `settings_key` stands for all that decides the outcome beside the network and the seed (data, epochs,
    learning rate); `spec` is its JSON; `val_auc`, its lower bound `val_auc_low` and `error` are None until
    known; `seconds` is the time the training took; `started` and `finished` are ISO 8601 in UTC.
    """

    fingerprint: str
    settings_key: str
    seed: int
    kind: str
    state: TrialState
    spec: str
    parent: str | None
    reduction: str
    macs: int
    flops: int
    params: int
    val_auc: float | None = None
    val_auc_low: float | None = None
    seconds: float | None = None
    error: str | None = None
    started: str = ""
    finished: str | None = None


_COLUMNS = ", ".join(field.name for field in fields(Trial))
_MARKS = ", ".join("?" for _ in fields(Trial))
_KEY = "fingerprint = ? AND settings_key = ? AND seed = ? AND kind = ?"


class Store:
    """The trials of one file; a new file is made if there is none. Use as a context manager, or call `close`.

    Args:
        path: the SQLite file; its folder must exist.

    Raises:
        StoreError: `path` is no database, holds something else, was written by another version, or is held
            by another search.
    """

    def __init__(self, path: str | Path):
        self.path = Path(path)
        if not self.path.parent.is_dir():
            raise StoreError(f"path: expected a file in an existing folder, got {self.path}")
        if self.path.is_dir():
            raise StoreError(f"path: expected a file, got the folder {self.path}")
        # No implicit transactions: each statement below commits by itself.
        self._connection = None
        try:
            self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=1)
            self._open()
        except sqlite3.OperationalError as problem:
            self.close()
            if getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
                raise self._trouble(problem) from problem
            raise StoreError(
                "path: expected a file that no other search holds, on a disk that can be written and locked, "
                f"got {self.path} ({problem})"
            ) from problem
        except sqlite3.DatabaseError as problem:
            self.close()
            raise StoreError(f"path: expected a database of trials, got {self.path} ({problem})") from problem
        except StoreError:
            self.close()
            raise

    def _open(self) -> None:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        rows = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        tables = [name for (name,) in rows]
        if tables and "trials" not in tables:
            raise StoreError(f"path: expected the table trials, got {', '.join(tables)} in {self.path}")
        if (tables or version) and version != SCHEMA_VERSION:
            raise StoreError(
                f"path: expected schema version {SCHEMA_VERSION}, got {version} in {self.path}: "
                "search anew into another file"
            )
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.executescript("BEGIN IMMEDIATE; COMMIT;" if tables else _SCHEMA)  # takes the lock

    def get(self, fingerprint: str, *, settings_key: str, seed: int, kind: str) -> Trial | None:
        """The trial with this key, in whatever state."""
        query = f"SELECT {_COLUMNS} FROM trials WHERE {_KEY}"
        row = self._connection.execute(query, (fingerprint, settings_key, seed, kind)).fetchone()
        return _trial(row) if row else None

    def trials(self) -> tuple[Trial, ...]:
        """All trials of the file, in the order in which they were first started."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM trials ORDER BY rowid")
        return tuple(_trial(row) for row in rows)

    def start(self, trial: Trial) -> None:
        """Write down that `trial` is being trained; takes the place of one that was killed or failed."""
        if trial.kind not in KINDS:
            raise ValueError(f"kind: expected one of {KINDS}, got {trial.kind!r}")
        fresh = {
            "val_auc": None,
            "val_auc_low": None,
            "seconds": None,
            "error": None,
            "started": _now(),
            "finished": None,
        }
        row = astuple(replace(trial, state=TrialState.RUNNING, **fresh))
        update = "state = 'running', val_auc = NULL, val_auc_low = NULL, seconds = NULL, error = NULL, "
        update += "started = excluded.started, finished = NULL WHERE state <> 'complete'"
        insert = f"INSERT INTO trials ({_COLUMNS}) VALUES ({_MARKS}) ON CONFLICT DO UPDATE SET {update}"
        if not self._changed(insert, row):
            raise ValueError(f"trial: {trial.fingerprint} is complete and cannot be started again")

    def complete(self, trial: Trial, *, val_auc: float, val_auc_low: float, seconds: float) -> None:
        """Write down the validation AUC of a started trial, its lower bound, and the seconds it took."""
        self._finish(trial, TrialState.COMPLETE, val_auc, val_auc_low, seconds, None)

    def fail(self, trial: Trial, *, error: str, seconds: float) -> None:
        """Write down why a started trial ended without an AUC, after so many seconds."""
        self._finish(trial, TrialState.FAILED, None, None, seconds, error)

    def _finish(self, trial: Trial, *values) -> None:
        update = (
            "UPDATE trials SET state = ?, val_auc = ?, val_auc_low = ?, seconds = ?, error = ?, finished = ?"
        )
        key = (trial.fingerprint, trial.settings_key, trial.seed, trial.kind)
        row = (*values, _now(), *key)
        if not self._changed(f"{update} WHERE {_KEY} AND state = 'running'", row):
            raise ValueError(f"trial: expected one that was started, got {key}")

    def _changed(self, statement: str, row: tuple) -> int:
        """How many rows `statement` has written. Raises OSError if the disk is full or broken."""
        try:
            return self._connection.execute(statement, row).rowcount
        except sqlite3.OperationalError as problem:
            raise self._trouble(problem) from problem

    def _trouble(self, problem: sqlite3.OperationalError) -> OSError:
        full = getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
        number, words = (errno.ENOSPC, os.strerror(errno.ENOSPC)) if full else (errno.EIO, str(problem))
        return OSError(number, words, str(self.path))

    def close(self) -> None:
        """Fold the log into the file and close it; harmless when closed already."""
        if self._connection:
            self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_) -> None:
        self.close()


def _trial(row: tuple) -> Trial:
    trial = Trial(*row)
    return replace(trial, state=TrialState(trial.state))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
