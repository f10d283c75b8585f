"""A run on disk: its folder, the part each notebook makes, who holds it, and provenance.json.

`runs/<name>/<part>` appears whole or not at all: a notebook works in `runs/<name>/.<part>.partial` and
`Run.finish` swaps it in. Each part carries key.json: what it was made from, when, why, at which commit, and
the digest of every file in it, its figures too; emolib.workflow.provenance puts them together. What makes a
part stale is emolib.workflow.stale's business, when to run a notebook emolib.workflow.pipeline's.
"""

import contextlib
import hashlib
import os
import shutil
import sys
import time
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from emolib.environment.code import PACKAGE, sha
from emolib.environment.locks import lock, unlock
from emolib.files import read_json, write_json
from emolib.workflow import provenance
from emolib.workflow.parameters import Common

RECORD = "key.json"
FIGURES = "figures"  # folder in a part
ORPHAN = 20.0  # seconds that a kernel whose starter was killed may need to die
MACHINERY = ("workflow", "environment", "cli")  # decide when and how a notebook runs, not what it computes


@dataclass(frozen=True)
class Dependencies:
    """What a notebook makes, the parts it reads, and what else its part depends on.

    `code` are packages and modules of emolib, each with all below it; `libraries` are names in
    requirements.txt; `tables` are files under benchmarks/; `when` are the values of parameters with which the
    notebook is part of a run.
    """

    part: str
    reads: tuple[str, ...]
    code: tuple[str, ...]
    libraries: tuple[str, ...]
    tables: tuple[str, ...]
    when: Mapping[str, object] = field(default_factory=dict)

    def missed(self, values: Mapping) -> str:
        """Which of `when` the `values` do not have, in words; "" if the notebook is part of their run."""
        missed = {name: wanted for name, wanted in self.when.items() if values[name] != wanted}
        return ", ".join(f"{name} {wanted}, got {values[name]}" for name, wanted in missed.items())

    def undeclared(self, loaded: Iterable[str]) -> list[str]:
        """The modules of emolib among `loaded` (names as in sys.modules) that are not in `code`."""
        known = [f"emolib.{name}." for name in (*self.code, *MACHINERY)]
        inside = [f"{name}." for name in sorted(loaded) if name.startswith("emolib.")]
        hidden = (name for name in inside if not any(name.startswith(k) or k.startswith(name) for k in known))
        return [name.removeprefix("emolib.")[:-1] for name in hidden]


def lock_paths(folder: Path, part: str) -> tuple[Path, Path]:
    """Return the lock of the run (held by whoever decides what runs) and of one part (held by the kernel
    that makes it).
    """
    return folder / ".lock", folder / f".{part}.lock"


def project() -> Path | None:
    """Return the project's folder: the nearest one at or above the working one whose pyproject.toml is
    emolib's; None if there is none.
    """
    here = Path.cwd().resolve()
    for folder in (here, *here.parents):
        with contextlib.suppress(OSError, ValueError):  # no such file, or no such TOML
            known = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
            if known.get("project", {}).get("name") == "emolib":
                return folder
    return None


def root() -> Path:
    """Return where runs and relative paths start: the project's folder, else the working one."""
    return project() or Path.cwd().resolve()


def find(name: str) -> Path:
    """Return the file or folder `name` ("notebooks") that comes with the project: its own; outside of one,
    the wheel's copy. Whoever opens it says so if it is not there.
    """
    if folder := project():
        return folder / name
    return next((f / name for f in (PACKAGE, PACKAGE.parent) if (f / name).exists()), root() / name)


def run_folder(name: str) -> Path:
    """Return the folder of the run `name`: $EMOLIB_RUNS/name, or runs/name under the project's root."""
    runs = (root() / Path(os.environ.get("EMOLIB_RUNS") or "runs").expanduser()).resolve()
    if runs.exists() and not runs.is_dir():
        raise ValueError(f"EMOLIB_RUNS: expected a folder, got the file {runs}")
    return runs / name


def shown_run() -> Path:
    """Return the folder of the run that the book shows: the one published to book/generated last.

    Raises ValueError if there is none yet.
    """
    shown = read_json(root() / "book" / "generated" / "run.json").get("run")
    if not shown:
        raise ValueError("book/generated: expected a finished run, got none: emolib run makes one")
    return run_folder(shown)


class Digests:
    """SHA-256 of files.

    Those over 1 MB are remembered by (size, mtime) in `folder`/.digests.json, the others read every time.
    """

    def __init__(self, folder: Path):
        self._path = folder / ".digests.json"
        self._known, self._changed = read_json(self._path), False

    def of(self, path: Path) -> str:
        """Return the hexadecimal digest of the file's bytes."""
        found = path.stat()
        if found.st_size <= 1_000_000:
            return _digest(path)
        return self._remembered(path, [found.st_size, found.st_mtime_ns], lambda: _digest(path))

    def of_all(self, place: Path, files: dict[str, Path]) -> str:
        """Return the digest of the names and bytes of `files`, {name: path}; of one that cannot be read (a
        pipe might never end), of its name. They are read again when a size or time has changed, or `place`,
        where they are found.
        """
        known, marks = {}, []
        for name, path in sorted(files.items()):
            known[name] = os.path.isfile(path) and os.access(path, os.R_OK)
            with contextlib.suppress(OSError):
                found = path.stat()
                marks.append([name, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino])

        def read() -> str:
            return sha([[name, self.of(files[name]) if there else ""] for name, there in known.items()])

        return self._remembered(place, [len(files), sha(marks)], read)

    def _remembered(self, path: Path, mark: list, digest: Callable[[], str]) -> str:
        name = str(path.resolve())
        if self._known.get(name, [])[:2] != mark:
            self._known[name], self._changed = [*mark, digest()], True
        return self._known[name][2]

    def save(self) -> None:
        """Keep what was learned."""
        if self._changed:
            known = {name: value for name, value in self._known.items() if Path(name).exists()}
            with contextlib.suppress(OSError):  # unkept, they are only slower
                write_json(self._path, known)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def settle(folder: Path, parts: Iterable[str]) -> None:
    """Tidy up after processes that were killed: each of `parts` is whole or absent, and nothing half-written
    is left in `folder`, whose lock the caller holds.
    """
    for part in parts:
        mine = lock(path := lock_paths(folder, part)[1], wait=ORPHAN)
        _swap(folder, part)
        if mine:
            unlock(path)
    for left in [*folder.rglob(".*.[0-9]*.partial*")]:  # as `files.written_whole` and `train_once` name it
        shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)


def _swap(folder: Path, part: str) -> None:
    """Let what a notebook has made whole take the place of the part, or finish or undo that."""
    final, work, old = folder / part, folder / f".{part}.partial", folder / f".{part}.old"
    if "outputs" in read_json(work / RECORD):  # complete: only the swap is missing
        if final.exists():
            shutil.rmtree(old, ignore_errors=True)
            final.replace(old)
        work.replace(final)
    elif old.exists() and not final.exists():
        old.replace(final)
    shutil.rmtree(old, ignore_errors=True)


def records(folder: Path) -> dict[str, dict]:
    """{part: its key.json} of the finished parts of the run in `folder`, in the order they were begun."""
    found = {path.parent.name: read_json(path) for path in folder.glob(f"[!.]*/{RECORD}")}
    finished = [part for part, record in found.items() if {"outputs", "notebook"} <= record.keys()]
    return {part: found[part] for part in sorted(finished, key=lambda part: found[part]["notebook"])}


class Run:
    """A notebook's hold on its run, made by `pipeline.begin`.

    `parameters` are the notebook's own, validated; `keep` says that the part is there and fresh, and the
    notebook runs for its outputs.
    """

    def __init__(self, step: Dependencies, folder: Path, parameters: Common, record: dict, *, keep: bool):
        self.notebook, self.part, self.step = record["notebook"], step.part, step
        self.folder, self.name = folder, folder.name
        self.parameters, self.record, self.keep = parameters, record, keep
        self.work = folder / f".{self.part}.partial"  # may hold what an interrupted run of this key left
        self.figures = self.work / FIGURES
        self._start = time.monotonic()
        self._opening = step.undeclared(list(sys.modules))  # what it took to find out what is stale

    def path(self, part: str) -> Path:
        """Return the folder of the finished `part` ("data") of an earlier notebook.

        Raises ValueError for any other.
        """
        if part not in self.step.reads:
            known = ", ".join(self.step.reads) or "nothing"
            raise ValueError(
                f"part: {self.notebook} may read {known} (emolib/workflow/notebooks.yml), got {part!r}"
            )
        return self.folder / part

    def finish(self) -> None:
        """Publish `work` as the run's part, then write provenance.json.

        If the notebook ran again with nothing changed (only to show its outputs), the part it made before
        stays as it is. Raises ValueError if the notebook has loaded code of emolib that it does not declare.
        """
        if hidden := sorted({*self.step.undeclared(list(sys.modules))} - {*self._opening}):
            raise ValueError(
                f"{self.notebook}: expected emolib/workflow/notebooks.yml to name all code of emolib that it "
                f"loads, got none of {', '.join(hidden)}"
            )
        if self.keep:
            shutil.rmtree(self.work)
        else:
            files = {
                p.relative_to(self.work).as_posix(): p for p in sorted(self.work.rglob("*")) if p.is_file()
            }
            digests = Digests(self.folder)
            outputs = {name: digests.of(p) for name, p in files.items() if name != RECORD}
            if not outputs:
                raise ValueError(f"{self.notebook}: expected files in run.work ({self.work}), got none")
            seconds = round(time.monotonic() - self._start, 1)
            write_json(self.work / RECORD, self.record | {"seconds": seconds, "outputs": outputs})
            _swap(self.folder, self.part)
        whole = provenance.of_run(self.folder, records(self.folder), profile=self.record["profile"])
        write_json(self.folder / "provenance.json", whole)
        for path in lock_paths(self.folder, self.part):
            unlock(path)
