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
from collections.abc import Iterator, Mapping
from pathlib import Path

from emolib.environment import pinned
from emolib.environment.code import PACKAGE, sha
from emolib.environment.streams import lasting, stderr_to
from emolib.files import read_json, write_bytes, write_json, write_text
from emolib.workflow.parameters import own
from emolib.workflow.run import RECORD, figure_files, find, root

LOCKED, FORCED = "EMOLIB_LOCKED", "EMOLIB_FORCED"  # which run a kernel's starter holds, what to make anew
_CHATTER = re.compile(r"[IWEF]\d{4} |WARNING: All log messages|To enable the following")  # of TensorFlow
EVERY = 20.0  # seconds between two signs of life where no terminal shows them


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


def _text_digest(content: Mapping) -> str:
    """Digest of everything that a page shows of a notebook besides its outputs."""
    return sha(
        [[c["cell_type"], "".join(c["source"]), c["metadata"].get("tags", [])] for c in content["cells"]]
    )


class _Life:
    """A thread that says where the notebook is."""

    def __init__(self, notebook: str):
        self.notebook, self.start = notebook, time.monotonic()
        self.cells, self.index, self._stop = [], 0, threading.Event()
        self._out = lasting(os.dup(2), closefd=True)  # fd 2 itself is the kernel log for a while
        self._tty = self._out.isatty()
        self._thread = threading.Thread(target=self._show, daemon=True)

    def line(self) -> str:
        """Return e.g. `02_baseline: cell 7 of 21, 1:12, epoch 3 of 8`."""
        minutes, seconds = divmod(int(time.monotonic() - self.start), 60)
        where = f"cell {self.index + 1} of {len(self.cells)}" if self.cells else "starting"
        texts = [o.get("text", "") for o in self.cells[self.index].get("outputs", [])] if self.cells else []
        lines = [line.strip() for line in "".join(texts).replace("\r", "\n").splitlines()]
        last = next((line for line in reversed(lines) if line and not _CHATTER.match(line)), "")
        return f"  {self.notebook}: {where}, {minutes}:{seconds:02d}{', ' + last[:70] if last else ''}"

    def _show(self) -> None:
        while not self._stop.wait(1.0 if self._tty else EVERY):
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{self.line()[:width]}" if self._tty else self.line(), file=self._out,
                  end="" if self._tty else "\n", flush=True)  # fmt: skip

    def __enter__(self) -> "_Life":
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._stop.set()
        self._thread.join()
        if self._tty:
            print("\r\x1b[K", file=self._out, end="", flush=True)
        self._out.close()


def _engine(life: _Life) -> type:
    from papermill.engines import NBClientEngine

    class Engine(NBClientEngine):
        """papermill's own engine, telling `life` which cell is under way."""

        @classmethod
        def execute_managed_notebook(cls, nb_man, kernel_name, **kwargs):
            cell_start = nb_man.cell_start

            def told(cell, cell_index=None, **more):
                life.index, life.cells = cell_index, nb_man.nb.cells
                return cell_start(cell, cell_index, **more)

            nb_man.cell_start = told
            return super().execute_managed_notebook(nb_man, kernel_name, **kwargs)

    return Engine


@contextlib.contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)


def execute(notebook: str, part: str, values: Mapping, folder: Path, *, force: bool = False) -> None:
    """Run `notebook`, which makes `part`, with its own ones of `values`, for the run in `folder`.

    The caller holds the run's lock.

    Afterwards the part is there and so is executed/`notebook`.ipynb; if a cell raises, the notebook up to
    there is kept as failed/`notebook`.ipynb and NotebookError says what happened in one line.
    """
    import papermill
    from nbclient.exceptions import DeadKernelError
    from papermill.engines import papermill_engines
    from papermill.exceptions import PapermillExecutionError

    content = read_notebook(notebook)
    output = folder / ".executing" / f"{notebook}.ipynb"  # on the same disk: renamed when whole
    failed = folder / "failed" / output.name
    output.parent.mkdir(parents=True, exist_ok=True)
    path = os.pathsep.join(filter(None, [str(PACKAGE.parent), os.environ.get("PYTHONPATH")]))
    environment = {LOCKED: str(folder), FORCED: notebook if force else "", "PYTHONPATH": path}
    environment |= {"PYTHONUTF8": "1"}  # parameters are text, and may name files
    with (
        tempfile.TemporaryDirectory(prefix="kernel-", ignore_cleanup_errors=True) as kernel,
        _Life(notebook) as life,
        _environment(**environment, **pinned.kernel(kernel)),
        (folder / "kernel.log").open("wb") as log,
        stderr_to(log),  # kernels inherit it, and TensorFlow talks as it starts
    ):
        papermill_engines.register("emolib", _engine(life))
        try:
            papermill.execute_notebook(
                find("notebooks") / output.name, output, {name: values[name] for name in own(notebook)},
                engine_name="emolib", progress_bar=False, cwd=root(), coalesce_streams=True,
                extra_arguments=["--IPKernelApp.log_level=40"],  # its warning on TCP concerns no one here
            )  # fmt: skip
        except (PapermillExecutionError, DeadKernelError, OSError, RuntimeError) as error:
            if isinstance(error, OSError) and not _full(str(error), folder):
                raise
            failed.parent.mkdir(exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                output.replace(failed)
            where = f"cell {life.index + 1}" + (f" of {len(life.cells)}" if life.cells else "")
            raise NotebookError(
                f"{notebook}: {where}: {' '.join(_why(error, folder).split())} (see {failed})"
            ) from None
    record = read_json(folder / part / RECORD)
    if not record or (folder / f".{part}.partial").exists():
        raise NotebookError(f"{notebook}: ran to its end without run.finish(): its last cell must call it")
    executed = json.loads(output.read_text(encoding="utf-8"))
    executed["metadata"].pop("papermill", None)  # paths and times of this machine; provenance.json has them
    executed["metadata"]["emolib"] = {
        "run": folder.name,
        "key": sha(record["key"]),
        "text": _text_digest(content),
    }
    for cell in executed["cells"]:
        if "injected-parameters" in cell["metadata"].get("tags", []):
            cell["metadata"]["tags"].append("hide-input")  # the values follow in run.parameters
        cell["metadata"].pop("papermill", None)
        cell["metadata"].pop("execution", None)
    _keep(executed, notebook, folder)
    shutil.rmtree(output.parent)
    failed.unlink(missing_ok=True)


def _full(said: str, folder: Path) -> bool:
    """Whether `said` speaks of a full disk, or that of `folder` is full."""
    words = ("No space left on device", "disk is full", "quota exceeded")
    return any(each in said for each in words) or shutil.disk_usage(folder).free < 2**20


def _why(error: Exception, folder: Path) -> str:
    """What ended a notebook of the run in `folder`, and what may help."""
    said = str(error)
    if hasattr(error, "ename"):  # an exception in a cell
        said = f"{error.ename}: {error.evalue}"
    if _full(said, folder):
        return f"the disk of {folder} is full: free some of it, and the same command goes on ({said})"
    if "ernel died" in said:
        return f"{said}: killed, perhaps because memory ran out: free some, and the same command goes on"
    return said


def executed_path(folder: Path, notebook: str) -> Path:
    """Return where the run in `folder` keeps the executed `notebook`."""
    return folder / "executed" / f"{notebook}.ipynb"


def _keep(executed: Mapping, notebook: str, folder: Path) -> None:
    """Write the `executed` notebook, laid out as Jupyter does."""
    write_text(executed_path(folder, notebook), json.dumps(executed, indent=1, ensure_ascii=False) + "\n")


def is_executed(notebook: str, part: str, folder: Path) -> bool:
    """Return whether the run in `folder` holds the executed notebook of its `part`."""
    record = read_json(folder / part / RECORD)
    marks = read_json(executed_path(folder, notebook)).get("metadata", {}).get("emolib", {})
    return bool(record) and marks.get("key") == sha(record["key"])


def retext(notebook: str, folder: Path) -> bool:
    """Give the executed `notebook` its source's present text and tags, keeping the outputs. Returns whether
    it changed.

    Only for a notebook whose code cells are those that ran (the part is fresh).
    """
    content, executed = read_notebook(notebook), read_json(executed_path(folder, notebook))
    if executed["metadata"]["emolib"]["text"] == _text_digest(content):
        return False
    injected = [c for c in executed["cells"] if "injected-parameters" in c["metadata"].get("tags", [])]
    ran = [c for c in executed["cells"] if c["cell_type"] == "code" and c not in injected]
    cells = []
    for cell in content["cells"]:
        if cell["cell_type"] == "code":
            old = ran.pop(0)
            cell |= {"outputs": old["outputs"], "execution_count": old["execution_count"]}
        cells.append(cell)
        if "parameters" in cell["metadata"].get("tags", []):
            cells += injected
    executed["cells"] = cells
    executed["metadata"]["emolib"]["text"] = _text_digest(content)
    _keep(executed, notebook, folder)
    return True


def publish(folder: Path) -> None:
    """Make book/generated show the run in `folder`: its executed notebooks and figures, nothing of another
    run.
    """
    book = root() / "book" / "generated"
    wanted = {p.name: p for p in (folder / "executed").glob("*.ipynb")}
    wanted |= {f"figures/{name}": path for name, path in figure_files(folder).items()}
    (book / "figures").mkdir(parents=True, exist_ok=True)
    for old in (*book.glob("*.ipynb"), *(book / "figures").iterdir()):
        if old.relative_to(book).as_posix() not in wanted:
            old.unlink()
    for name, source in wanted.items():
        target, content = book / name, source.read_bytes()
        if not target.is_file() or target.read_bytes() != content:  # the book renders again what is newer
            write_bytes(target, content)
    write_json(book / "run.json", {"run": folder.name})
