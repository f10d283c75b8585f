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
from emolib.environment.locks import lock, unlock
from emolib.files import read_json, write_json
from emolib.workflow import notebook, provenance, stale
from emolib.workflow.parameters import FOLDERS, ParameterError, own, resolve, validate, values_of
from emolib.workflow.run import RECORD, Digests, Run, find, lock_paths, project, root, run_folder, settle
from emolib.workflow.stale import MAKER, NOTEBOOKS, why_stale

ASKED, UNSEEN = "asked to by --force", "its part is fresh; only its outputs are wanted for the book"
_PLAIN = (bool, int, float, str, list, tuple, dict, type(None))  # what papermill can put into a notebook
_KERNEL = {"In", "Out"}


def profiles() -> Path:
    """Return the folder of the profiles."""
    return find("notebooks") / "profiles"


def _part_of(values: Mapping) -> list[str]:
    """The notebooks that are part of a run with these `values`, in order."""
    return [name for name, step in NOTEBOOKS.items() if not step.missed(values)]


def _select(only: Iterable[str], values: Mapping) -> list[str]:
    """Return the notebooks in `only` and those they build on, in order; all of the run if it is empty."""
    wanted = set(only) or {*_part_of(values)}
    for name in sorted(wanted):
        if name not in NOTEBOOKS:
            raise ValueError(f"only: expected one of {', '.join(NOTEBOOKS)}, got {name!r}")
        _refuse_outsider(name, values)
    for name in reversed(NOTEBOOKS):
        wanted |= {MAKER[part] for part in NOTEBOOKS[name].reads if name in wanted}
    return [name for name in NOTEBOOKS if name in wanted]


def _refuse_outsider(name: str, values: Mapping) -> None:
    """Raise ParameterError if `name` is no part of a run with these `values`."""
    if missed := NOTEBOOKS[name].missed(values):
        raise ParameterError(f"{name}: expected the parameter {missed}")


def _reasons(name: str, values: Mapping, folder: Path, digests: Digests, *, book: bool = True) -> list[str]:
    """Why the notebook `name` would run, on its own account; its outputs are wanted for the book only."""
    why, part = why_stale(name, values, folder, digests), NOTEBOOKS[name].part
    return why or ([] if not book or notebook.is_executed(name, part, folder) else [UNSEEN])


def run(
    profile: str, given: Mapping, *, only: Iterable[str] = (), force: bool = False, book: bool = True,
    say: Callable[[str], None] = print,
) -> Path:  # fmt: skip
    """Make what is stale of the run that `profile` and the `given` parameters name; return its folder.

    `only` limits it to these notebooks and what they build on; `force` makes the selected ones even if fresh;
    `book=False` leaves book/generated alone (there is none outside the project). Interrupted, it can be
    called again. Raises ParameterError before anything runs, LockError if another process works in the
    folder, NotebookError if a notebook fails.
    """
    only = tuple(only)
    values = resolve(profile, given, folder=profiles())
    selected = _select(only, values)
    for each in FOLDERS:
        stale.folder_of(each, values[each])  # a missing one is refused here
    for name in selected:
        notebook.read_notebook(name)
    folder = run_folder(values["run"])
    own_lock = os.environ.get(notebook.LOCKED) != str(folder) and lock(lock_paths(folder, "")[0])
    try:
        settle(folder, [NOTEBOOKS[name].part for name in selected])
        digests = Digests(folder)
        for number, name in enumerate(selected, 1):
            head, forced = f"[{number}/{len(selected)}] {name}", force and name in (only or selected)
            if why := [ASKED] if forced else _reasons(name, values, folder, digests, book=book):
                more = f"; and {len(why) - 6} more" if len(why) > 6 else ""
                say(f"{head}: {'; '.join(why[:6])}{more}")
                started = datetime.now()
                notebook.execute(name, NOTEBOOKS[name].part, values, folder, force=forced)
                say(f"{head}: done in {(datetime.now() - started).total_seconds():.0f} s")
                digests = Digests(folder)
            else:
                say(f"{head}: fresh")
            digests.save()
        if book and project():
            whole = _part_of(values)
            if any(_reasons(name, values, folder, digests) for name in whole):
                say("book/generated stays as it is: the book takes a run of all notebooks")
            else:
                notebook.show_in_book(folder, whole)
    finally:
        if own_lock:
            unlock(lock_paths(folder, "")[0])
    return folder


def status(profile: str, given: Mapping) -> dict[str, list[str]]:
    """Return {notebook: why it would run, [] if fresh} for the run that `profile` and `given` name."""
    values = resolve(profile, given, folder=profiles())
    folder = run_folder(values["run"])
    digests, found = Digests(folder), {}
    for name in _part_of(values):
        makers = [MAKER[part] for part in NOTEBOOKS[name].reads]
        found[name] = _reasons(name, values, folder, digests)
        found[name] += [f"builds on {maker}" for maker in makers if found[maker]]
    if folder.is_dir():
        digests.save()
    return found


def begin(name: str, namespace: dict) -> Run:
    """Open the notebook `name`'s part of its run; the first line of every notebook, with `globals()` as
    `namespace`.

    Refuses names that are no parameters and values out of range (ParameterError), runs the earlier notebooks
    if what this one reads is missing or stale, and returns the Run whose `work` folder is empty, or holds
    what an interrupted or earlier run with the same key left there.
    """
    if name not in NOTEBOOKS:
        raise ValueError(f"name: expected one of {', '.join(NOTEBOOKS)}, got {name!r}")
    from emolib.training import loop

    # it warns, on a page, that several networks in a row are several; a level it would set anew when imported
    logging.getLogger("tensorflow").addFilter(lambda record: record.levelno >= logging.ERROR)
    if not loop.hold_threads(loop.THREADS):
        raise ValueError(
            f"{name}: expected a kernel in which TensorFlow has not computed yet, or with "
            f"{loop.THREADS} threads, as results depend on their number: restart the kernel"
        )
    given, step = _given(name, namespace), NOTEBOOKS[name]
    _refuse_outsider(name, given)
    folder = run_folder(given["run"] or given["profile"])
    given["run"] = folder.name
    run_lock, part_lock = lock_paths(folder, step.part)
    if os.environ.get(notebook.LOCKED) != str(folder):
        lock(run_lock)
        _make_upstream(name, given, folder)
    settle(folder, [step.part])
    lock(part_lock)
    digests, made = Digests(folder), read_json(folder / step.part / RECORD)
    now = stale.key(name, given, folder, digests)
    why = stale.changes(made, now) + stale.damage(folder / step.part, made, digests)
    digests.save()
    keep, forced = not why, os.environ.get(notebook.FORCED) == name
    if forced:
        why, keep = [ASKED], False
    record = {"notebook": name, "key": now, "profile": given["profile"], "why": why}
    record["started"] = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z}"
    record |= provenance.code_state(root())
    for each in FOLDERS:
        if given.get(each):
            given[each] = str(stale.folder_of(each, given[each]))
    opened = Run(step, folder, values_of(name, given), record, keep=keep)
    earlier = read_json(opened.work / RECORD)
    if earlier and earlier["key"] == now and (not forced or earlier["why"] == [ASKED]):
        record["resumed"] = earlier.get("resumed", 0) + 1
    else:
        shutil.rmtree(opened.work, ignore_errors=True)
        if keep:  # what the notebook would make is there: it need not be made again to be shown
            shutil.copytree(folder / step.part, opened.work, ignore=shutil.ignore_patterns(RECORD))
    opened.work.mkdir(parents=True, exist_ok=True)
    write_json(opened.work / RECORD, record)
    return opened


def _given(name: str, namespace: dict) -> dict:
    """Return the parameters found in `namespace`, checked; what start-up files put there is none."""
    again, known = isinstance(namespace.get("run"), Run), own(name)
    other = _KERNEL | pinned.start_up_names(namespace) - set(known)
    found = {
        key: value
        for key, value in namespace.items()
        if not key.startswith("_") and key not in other and isinstance(value, _PLAIN)
        and (key in known or not again)  # if this cell ran before, the notebook's own variables are here
    }  # fmt: skip
    if again:
        found["run"] = namespace["run"].name
    values = validate(found, where=name)
    if missing := [key for key in known if key not in values]:
        raise ParameterError(f"{name}: its parameters cell lacks {', '.join(missing)}")
    return values


def _make_upstream(name: str, given: dict, folder: Path) -> None:
    """Run the notebooks that make what the notebook `name` reads, if that is missing or stale.

    Parameters that it was not given stay as they were when the parts were made, else as the profile has them.
    """
    makers = [MAKER[part] for part in NOTEBOOKS[name].reads]
    if not makers:
        return
    values = resolve(given["profile"], {}, folder=profiles())
    for part in NOTEBOOKS[name].reads:
        values |= read_json(folder / part / RECORD).get("key", {}).get("parameters", {})
    values |= given
    command = [sys.executable, "-m", "emolib", "run", "--no-book", "--profile", given["profile"]]
    command += [word for maker in makers for word in ("--only", maker)]
    for key in dict.fromkeys(key for maker in makers for key in own(maker) if key != "profile"):
        command += ["-p", key, str(values[key])]
    environment = os.environ | notebook.own_code()
    environment |= {notebook.LOCKED: str(folder), "PYTHONIOENCODING": "utf-8"}
    print(f"{name} builds on {', '.join(makers)}:", flush=True)
    line = ""
    with subprocess.Popen(
        command, cwd=root(), env=environment, encoding="utf-8", errors="replace",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as child:  # fmt: skip
        for line in child.stdout or ():
            print(line, end="", flush=True)
    if child.returncode:
        said = line.strip() or f"it ended with status {child.returncode} and said nothing"
        raise notebook.NotebookError(f"{name}: what it builds on could not be made: {said}")
