"""The notebooks as a pipeline: what is stale and why, run in order by papermill, published to book/generated.

`run` drives all of them (emolib run, the book); `begin` is the other end, the first line of every notebook,
and does the same for what the notebook reads when plain papermill or Jupyter runs it. Both leave the same
files. What is stale, and why, is declared in emolib.workflow.stale; executing one notebook is
emolib.workflow.notebook's work.
"""

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

from emolib.environment import pinned
from emolib.environment.code import PACKAGE
from emolib.environment.locks import lock, unlock
from emolib.files import read_json, write_json
from emolib.workflow import notebook as papermill
from emolib.workflow import provenance
from emolib.workflow.notebook import FORCED, LOCKED, NotebookError, read_notebook
from emolib.workflow.parameters import ParameterError, own, refuse_unknown, resolve, validate, values_of
from emolib.workflow.run import (
    RECORD,
    Digests,
    Run,
    find,
    lock_paths,
    project,
    root,
    run_folder,
    settle,
    sweep,
)
from emolib.workflow.stale import MAKER, NOTEBOOKS, changes, damage, data_path, key, why_stale

ASKED = "asked to by --force"
ORPHAN = 20.0  # seconds that a kernel whose starter was killed may need to die
_PLAIN = (bool, int, float, str, list, tuple, dict, type(None))  # what papermill can put into a notebook
_KERNEL = {"In", "Out"}


def profiles() -> Path:
    """Return the folder of the profiles."""
    return find("notebooks") / "profiles"


def _select(only: Iterable[str]) -> list[str]:
    """Return the notebooks in `only` and those they build on, in order; all of them if it is empty."""
    pending, wanted = list(only) or list(NOTEBOOKS), set()
    while pending:
        name = pending.pop()
        if name not in NOTEBOOKS:
            raise ValueError(f"only: expected one of {', '.join(NOTEBOOKS)}, got {name!r}")
        wanted.add(name)
        pending += [MAKER[part] for part in NOTEBOOKS[name].reads]
    return [name for name in NOTEBOOKS if name in wanted]


def _settle(folder: Path, notebooks: Iterable[str]) -> None:
    for notebook in notebooks:
        part = NOTEBOOKS[notebook].part
        path = lock_paths(folder, part)[1]
        mine = lock(path, wait=ORPHAN)
        settle(folder, part)
        if mine:
            unlock(path)


def _shorten(why: list[str]) -> str:
    return "; ".join(why[:6]) + (f"; and {len(why) - 6} more" if len(why) > 6 else "")


def run(
    profile: str,
    given: Mapping,
    *,
    only: Iterable[str] = (),
    force: bool = False,
    book: bool = True,
    say: Callable[[str], None] = print,
    execute: Callable | None = None,
) -> Path:
    """Make what is stale of the run that `profile` and the `given` parameters name; return its folder.

    `only` limits it to these notebooks and what they build on; `force` makes the selected ones even if fresh;
    `book=False` leaves book/generated alone (there is none outside the project); `execute` stands in for
    notebook.execute. Raises ParameterError before anything runs, LockError if another process works in the
    folder, NotebookError if a notebook fails. Interrupted, it can be called again.
    """
    execute, only = execute or papermill.execute, tuple(only)
    values, selected = resolve(profile, given, folder=profiles()), _select(only)
    data_path(values["data_dir"])  # a missing folder is refused here
    for notebook in selected:
        read_notebook(notebook)
    folder = run_folder(values["run"])
    own_lock = os.environ.get(LOCKED) != str(folder) and lock(lock_paths(folder, "")[0])
    try:
        shutil.rmtree(folder / ".executing", ignore_errors=True)
        _settle(folder, selected)
        sweep(folder)
        digests = Digests(folder)
        for number, notebook in enumerate(selected, 1):
            head, forced = f"[{number}/{len(selected)}] {notebook}", force and notebook in (only or selected)
            why = [ASKED] if forced else why_stale(notebook, values, folder, digests)
            if not why and not papermill.is_executed(notebook, NOTEBOOKS[notebook].part, folder):
                why = ["its part is fresh; only its outputs are wanted for the book"]
            if why:
                say(f"{head}: {_shorten(why)}")
                started = datetime.now()
                execute(notebook, NOTEBOOKS[notebook].part, values, folder, force=forced)
                say(f"{head}: done in {(datetime.now() - started).total_seconds():.0f} s")
                digests = Digests(folder)
            elif papermill.retext(notebook, folder):
                say(f"{head}: fresh; its text changed, the outputs stay")
            else:
                say(f"{head}: fresh")
            digests.save()
        if book and project():
            executed = (papermill.is_executed(each, step.part, folder) for each, step in NOTEBOOKS.items())
            if all(executed) and not any(why_stale(each, values, folder, digests) for each in NOTEBOOKS):
                papermill.publish(folder)
            else:
                say("book/generated stays as it is: the book takes a run of all five notebooks")
    finally:
        if own_lock:
            unlock(lock_paths(folder, "")[0])
    return folder


def status(profile: str, given: Mapping) -> dict[str, list[str]]:
    """Return {notebook: why it would run, [] if fresh} for the run that `profile` and `given` name."""
    values = resolve(profile, given, folder=profiles())
    folder = run_folder(values["run"])
    digests, found = Digests(folder), {}
    for notebook, step in NOTEBOOKS.items():
        why = why_stale(notebook, values, folder, digests)
        why += [f"builds on {MAKER[part]}" for part in step.reads if found[MAKER[part]]]
        executed = papermill.is_executed(notebook, step.part, folder)
        found[notebook] = why or ([] if executed else ["not executed for the book yet"])
    if folder.is_dir():
        digests.save()
    return found


def _is_error(record: logging.LogRecord) -> bool:
    """TensorFlow warns, on a notebook's page, that several networks in a row are several networks. A level
    would not do: it sets its own when it is imported.
    """
    return record.levelno >= logging.ERROR


def begin(notebook: str, namespace: Mapping) -> Run:
    """Open `notebook`'s part of its run; the first line of every notebook, with `globals()` as `namespace`.

    Refuses names that are no parameters and values out of range (ParameterError), runs the earlier notebooks
    if what this one reads is missing or stale, and returns the Run whose `work` folder is empty, or holds
    what an interrupted or earlier pass with the same key left there.
    """
    if notebook not in NOTEBOOKS:
        raise ValueError(f"notebook: expected one of {', '.join(NOTEBOOKS)}, got {notebook!r}")
    from emolib.training import loop

    logging.getLogger("tensorflow").addFilter(_is_error)
    if not loop.hold_threads(loop.THREADS):
        raise ValueError(
            f"{notebook}: expected a kernel in which TensorFlow has not computed yet, or with "
            f"{loop.THREADS} threads, as results depend on their number: restart the kernel"
        )
    given = _given(notebook, namespace)
    folder, part = run_folder(given["run"] or given["profile"]), NOTEBOOKS[notebook].part
    given["run"] = folder.name
    if os.environ.get(LOCKED) != str(folder):
        lock(lock_paths(folder, part)[0])
        _make_upstream(notebook, given, folder)
    lock(lock_paths(folder, part)[1], wait=ORPHAN)
    settle(folder, part)
    sweep(folder)
    digests, made = Digests(folder), read_json(folder / part / RECORD)
    values = {name: given[name] for name in own(notebook)}
    now = key(notebook, values, folder, digests)
    record = {"notebook": notebook, "key": now, "profile": given["profile"]}
    why = changes(made, now) + damage(folder / part, made, digests)
    digests.save()
    keep = not why
    if forced := os.environ.get(FORCED) == notebook:
        why, keep = [ASKED], False
    record |= {"why": why, "started": f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z}"}
    record |= provenance.code_state(root())
    values |= {"data_dir": str(data_path(values["data_dir"]) or "")} if "data_dir" in values else {}
    opened = Run(notebook, NOTEBOOKS[notebook], folder, values_of(notebook, values), record, keep=keep)
    _open_work(opened, record, forced=forced)
    return opened


def _open_work(opened: Run, record: dict, *, forced: bool) -> None:
    earlier = read_json(opened.work / RECORD)
    if earlier and earlier["key"] == record["key"] and (not forced or earlier["why"] == [ASKED]):
        record |= {"resumed": earlier.get("resumed", 0) + 1}
    elif opened.work.exists():
        shutil.rmtree(opened.work)
    if not opened.work.exists():
        if opened.keep:  # what the notebook would make is there: it need not be made again to be shown
            shutil.copytree(opened.folder / opened.part, opened.work, ignore=shutil.ignore_patterns(RECORD))
        opened.work.mkdir(parents=True, exist_ok=True)
    write_json(opened.work / RECORD, record)


def _given(notebook: str, namespace: Mapping) -> dict:
    """Return the parameters found in `namespace`, checked; what start-up files put there is none."""
    early = pinned.start_up_names(namespace) - set(own(notebook))
    found = {
        name: value
        for name, value in namespace.items()
        if not name.startswith("_") and name not in early | _KERNEL and isinstance(value, _PLAIN)
    }
    if isinstance(
        namespace.get("run"), Run
    ):  # this cell ran before: the notebook's own variables are here by now
        found = {name: value for name, value in found.items() if name in own(notebook)} | {
            "run": namespace["run"].name
        }
    refuse_unknown(found, where=notebook)
    if missing := [name for name in own(notebook) if name not in found]:
        raise ParameterError(f"{notebook}: its parameters cell lacks {', '.join(missing)}")
    return validate(found, where=notebook)


def _make_upstream(notebook: str, given: dict, folder: Path) -> None:
    """Run the notebooks that make what `notebook` reads, if that is missing or stale.

    Parameters that this notebook was not given stay as they were when the parts were made, else as the
    profile has them.
    """
    makers = [MAKER[part] for part in NOTEBOOKS[notebook].reads]
    _settle(folder, makers)
    values = resolve(given["profile"], {}, folder=profiles()) if makers else {}
    for maker in makers:
        values |= read_json(folder / NOTEBOOKS[maker].part / RECORD).get("key", {}).get("parameters", {})
    values |= given
    digests, stale = Digests(folder), {}
    for maker in makers:
        if why := why_stale(maker, values, folder, digests):
            stale[maker] = why
    digests.save()
    if not stale:
        return
    for maker, why in stale.items():
        print(f"{notebook} builds on {maker}: {_shorten(why)}; running it first", flush=True)
    names = dict.fromkeys(name for maker in makers for name in own(maker) if name != "profile")
    command = [sys.executable, "-m", "emolib", "run", "--no-book", "--profile", given["profile"]]
    command += [word for maker in stale for word in ("--only", maker)]
    command += [word for name in names for word in ("-p", name, str(values[name]))]
    path = os.pathsep.join(filter(None, [str(PACKAGE.parent), os.environ.get("PYTHONPATH")]))
    environment = os.environ | {LOCKED: str(folder), "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command, cwd=root(), env=environment, encoding="utf-8", errors="replace",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as child:  # fmt: skip
        line = ""
        for line in child.stdout:
            print(line, end="", flush=True)
    if child.returncode:
        said = line.strip() or f"it ended with status {child.returncode} and said nothing"
        raise NotebookError(f"{notebook}: what it builds on could not be made: {said}")
