"""One notebook through papermill: executed whole and kept under runs/<name>/executed, or not at all.

Shows life while a cell runs (cell, elapsed time, the cell's last line of output). Knows nothing of what is
stale.
"""

import contextlib
import json
import os
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace

from emolib.environment import pinned
from emolib.environment.code import PACKAGE, sha
from emolib.environment.streams import lasting, stderr_to
from emolib.files import read_json, write_bytes, write_json
from emolib.workflow.parameters import own
from emolib.workflow.run import FIGURES, RECORD, find, root

LOCKED, FORCED = "EMOLIB_LOCKED", "EMOLIB_FORCED"  # which run a kernel's starter holds, what to make anew
EXECUTED = "executed"  # folder in a run
EVERY = 20.0  # seconds between two signs of life where no terminal shows them
FULL = ("No space left on device", "disk is full", "quota exceeded")


class NotebookError(RuntimeError):
    """A notebook that stopped with an exception or left its part unfinished."""


def read_notebook(notebook: str) -> dict:
    """Return notebooks/`notebook`.ipynb as JSON. Raises FileNotFoundError or ValueError in one line."""
    path = find("notebooks") / f"{notebook}.ipynb"
    if not path.is_file():
        raise FileNotFoundError(f"no notebook {path}")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: expected a notebook, got no valid JSON: {error}") from None


def tags(cell: Mapping) -> list[str]:
    """The tags of a notebook's cell."""
    return cell["metadata"].get("tags", [])


@contextlib.contextmanager
def _signs_of_life(notebook: str, under_way: SimpleNamespace) -> Iterator[None]:
    """Say now and then, on what is standard error as the block begins, which cell is under way, for how long,
    and the last line that it printed: `02_baseline: cell 7 of 21, 1:12, epoch 3 of 8`.
    """
    start, ended = time.monotonic(), threading.Event()
    with lasting(os.dup(2), closefd=True) as out:
        clear, end, every = ("\r\x1b[K", "", 1.0) if out.isatty() else ("", "\n", EVERY)
        width = shutil.get_terminal_size().columns - 1 if clear else None

        def show() -> None:
            while not ended.wait(every):
                minutes, seconds = divmod(int(time.monotonic() - start), 60)
                said = "".join(each.get("text", "") for each in under_way.cell.get("outputs", []))
                last = [line.strip()[:70] for line in re.split("[\r\n]", said) if line.strip()][-1:]
                line = ", ".join([f"  {notebook}: {under_way.place}", f"{minutes}:{seconds:02d}", *last])
                print(clear, line[:width], sep="", end=end, file=out, flush=True)

        thread = threading.Thread(target=show, daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()
            print(clear, end="", file=out, flush=True)


def own_code() -> dict[str, str]:
    """The variable by which a child process finds this very emolib."""
    paths = filter(None, [str(PACKAGE.parent), os.environ.get("PYTHONPATH")])
    return {"PYTHONPATH": os.pathsep.join(paths)}


@contextlib.contextmanager
def _kernels(folder: Path, **variables: str) -> Iterator[None]:
    """Within the block, kernels see these `variables` and nobody's settings, and talk to kernel.log."""
    before = os.environ.copy()
    with (
        tempfile.TemporaryDirectory(prefix="kernel-", ignore_cleanup_errors=True) as settings,
        (folder / "kernel.log").open("wb") as log,
        stderr_to(log),  # kernels inherit it, and TensorFlow talks as it starts
    ):
        os.environ |= variables | own_code() | pinned.kernel(settings) | {"PYTHONUTF8": "1"}
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def execute(notebook: str, part: str, values: Mapping, folder: Path, *, force: bool = False) -> None:
    """Run `notebook`, which makes `part`, with its own ones of `values`, for the run in `folder`.

    The caller holds the run's lock. Afterwards the part is there and so is executed/`notebook`.ipynb; if a
    cell raises, the notebook up to there stays as failed/`notebook`.ipynb and NotebookError says what
    happened in one line.
    """
    import papermill
    from nbclient.exceptions import DeadKernelError
    from papermill.exceptions import PapermillExecutionError

    content = read_notebook(notebook)
    output = folder / "failed" / f"{notebook}.ipynb"
    output.parent.mkdir(parents=True, exist_ok=True)
    n_cells = len(content["cells"]) + 1  # papermill adds one, with the values
    under_way = SimpleNamespace(cell={}, place=f"cell 1 of {n_cells}")

    def cell_begins(cell: Mapping, cell_index: int) -> None:
        under_way.cell, under_way.place = cell, f"cell {cell_index + 1} of {n_cells}"

    variables = {LOCKED: str(folder), FORCED: notebook if force else ""}
    with _signs_of_life(notebook, under_way), _kernels(folder, **variables):
        try:
            papermill.execute_notebook(
                find("notebooks") / output.name, output, {name: values[name] for name in own(notebook)},
                progress_bar=False, cwd=root(), coalesce_streams=True, on_cell_start=cell_begins,
                extra_arguments=["--IPKernelApp.log_level=40"],  # its warning on TCP concerns no one here
            )  # fmt: skip
        except (PapermillExecutionError, DeadKernelError, OSError, RuntimeError) as error:
            if isinstance(error, OSError) and not _full(str(error), folder):
                raise
            why = " ".join(_why(error, folder).split())
            raise NotebookError(f"{notebook}: {under_way.place}: {why} (see {output})") from None
    record = read_json(folder / part / RECORD)
    if not record or (folder / f".{part}.partial").exists():
        raise NotebookError(f"{notebook}: ran to its end without run.finish(): its last cell must call it")
    executed = read_json(output)
    executed["metadata"].pop("papermill", None)  # paths and times of this machine; provenance.json has them
    executed["metadata"]["emolib"] = sha(record["key"])
    write_bytes(folder / EXECUTED / output.name, _shown(content, executed))
    output.unlink()


def _full(said: str, folder: Path) -> bool:
    """Whether `said` speaks of a full disk, or that of `folder` is full."""
    return any(words in said for words in FULL) or shutil.disk_usage(folder).free < 2**20


def _why(error: Exception, folder: Path) -> str:
    """What ended a notebook of the run in `folder`, and what may help."""
    said = f"{error.ename}: {getattr(error, 'evalue', '')}" if hasattr(error, "ename") else str(error)
    if _full(said, folder):
        return f"the disk of {folder} is full: free some of it, and the same command goes on ({said})"
    if "ernel died" in said:
        return f"{said}: killed, perhaps because memory ran out: free some, and the same command goes on"
    return said


def is_executed(notebook: str, part: str, folder: Path) -> bool:
    """Return whether the run in `folder` holds the executed notebook of its `part`."""
    key = read_json(folder / part / RECORD).get("key")
    executed = read_json(folder / EXECUTED / f"{notebook}.ipynb").get("metadata", {})
    return bool(key) and executed.get("emolib") == sha(key)


def _shown(content: Mapping, executed: Mapping) -> bytes:
    """The cells of the source `content`, whose code is what ran, with the outputs and injected values of
    `executed`, laid out as Jupyter does.
    """
    ran = (cell for cell in executed["cells"] if cell["cell_type"] == "code")
    cells = []
    for cell in content["cells"]:
        cells.append(cell)
        if cell["cell_type"] == "code":
            of = next(ran)
            cells[-1] = cell | {"outputs": of["outputs"], "execution_count": of["execution_count"]}
        if "parameters" in tags(cell):  # the values follow in run.parameters
            cells.append(next(ran) | {"metadata": {"tags": ["injected-parameters", "hide-input"]}})
    whole = {**executed, "cells": cells}
    return (json.dumps(whole, indent=1, ensure_ascii=False) + "\n").encode()


def show_in_book(folder: Path, notebooks: Iterable[str]) -> None:
    """Make book/generated show the run in `folder`: its executed `notebooks`, with their sources' present
    text, and its figures, nothing of another run.
    """
    book = root() / "book" / "generated"
    executed = [folder / EXECUTED / f"{name}.ipynb" for name in notebooks]
    wanted = {path.name: _shown(read_notebook(path.stem), read_json(path)) for path in executed}
    figures = sorted(folder.glob(f"[!.]*/{FIGURES}/[!.]*"))
    wanted |= {f"figures/{path.name}": path.read_bytes() for path in figures}
    (book / "figures").mkdir(parents=True, exist_ok=True)
    for old in (*book.glob("*.ipynb"), *(book / "figures").iterdir()):
        if old.relative_to(book).as_posix() not in wanted:
            old.unlink()
    for name, content in wanted.items():
        if not (book / name).is_file() or (book / name).read_bytes() != content:  # what is newer is rendered
            write_bytes(book / name, content)
    write_json(book / "run.json", {"run": folder.name})
