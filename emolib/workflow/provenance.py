"""provenance.json of a run, and the same as tables for the book's status page.

It is put together from the records (key.json) that the finished parts carry, so it can be written again at
any time; it adds the machine and the installed versions of the moment. It decides nothing:
emolib.workflow.freshness does.
"""

import contextlib
import importlib.metadata
import os
import platform
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath

from emolib.files import write_json
from emolib.workflow.run import NOTEBOOKS, RECORD, read_json, root

PACKAGES = (
    "emolib", "keras", "tensorflow", "tensorflow-cpu", "numpy", "pandas", "scikit-learn", "pillow",
    "opencv-python-headless", "matplotlib", "ai-edge-litert", "tflite-micro", "tf-keras-vis", "papermill",
    "ipykernel", "jupyter-book",
)  # fmt: skip


def write(folder: Path, *, profile: str) -> None:
    """Write `folder`/provenance.json from the parts that are there."""
    records = {
        notebook: record
        for notebook, step in NOTEBOOKS.items()
        if "outputs" in (record := read_json(folder / step.part / RECORD))
    }
    parameters = {name: v for record in records.values() for name, v in record["key"]["parameters"].items()}
    data = records.get("01_data")
    digest = read_json(folder / "data" / "report.json").get("digest")
    value = {
        "run": folder.name,
        "profile": profile,
        "parameters": parameters,
        "seeds": [parameters.get("seed", 0) + i for i in range(parameters.get("n_seeds", 1))],
        "dataset": data and {"name": parameters["data"], "digest": digest},
        "versions": versions(),
        **_code(records),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "seconds": round(sum(record["seconds"] for record in records.values()), 1),
        "steps": records,
    }
    write_json(folder / "provenance.json", portable(value))


def _code(records: Mapping[str, Mapping]) -> dict:
    """The commit that the last step ran at, and whether a file in git was changed when any of them ran."""
    last = max(records.values(), key=lambda record: record.get("started", ""), default={})
    return {"commit": last.get("commit"), "dirty": any(record.get("dirty") for record in records.values())}


def code_state() -> dict:
    """Return the `commit` of the code and whether a file in git was changed after it (`dirty`).

    Both are None outside a git checkout.
    """
    commit, changed = _git("rev-parse", "HEAD"), _git("status", "--porcelain", "--untracked-files=no")
    return {"commit": commit, "dirty": None if commit is None or changed is None else bool(changed)}


def portable(value: Mapping) -> dict:
    """Return `value`, the content of a provenance.json, with the name alone of a `data_dir` that lies
    somewhere on this machine; a path from the project's root stays.
    """
    steps = {}
    for notebook, record in value.get("steps", {}).items():
        why = [_portable_change(reason) for reason in record.get("why", [])]
        key = record.get("key", {})
        steps[notebook] = record | {"why": why}
        if "parameters" in key:
            steps[notebook]["key"] = key | {"parameters": _portable_values(key["parameters"])}
    return {**value, "parameters": _portable_values(value.get("parameters", {})), "steps": steps}


def _portable_values(parameters: Mapping) -> dict:
    return {name: _portable_path(v) if name == "data_dir" else v for name, v in parameters.items()}


def _portable_path(path: str) -> str:
    """Return the last name of `path` if it starts at a disk's root or someone's home, else `path`."""
    if path.startswith("~") or PurePosixPath(path).is_absolute():
        return PurePosixPath(path).name
    return PureWindowsPath(path).name if PureWindowsPath(path).is_absolute() else path


def _portable_change(reason: str) -> str:
    """Return a reason for a run without another machine's paths ("parameter data_dir: OLD -> NEW")."""
    start = "parameter data_dir: "
    if not reason.startswith(start):
        return reason
    return start + " -> ".join(map(_portable_path, reason.removeprefix(start).split(" -> ")))


def versions() -> dict[str, str]:
    """Return the versions of the packages that a run's numbers depend on, those that are installed."""
    found = {}
    for name in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def _git(*arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", *arguments], cwd=root(), capture_output=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return os.fsdecode(done.stdout.strip()) if done.returncode == 0 else None


def read(folder: Path) -> dict:
    """Return the provenance of the run in `folder`. Raises ValueError if it has none."""
    value = read_json(folder / "provenance.json")
    if not value:
        raise ValueError(
            f"run: expected a finished run in {folder}, got no provenance.json: emolib run makes one"
        )
    return value


MOST = 6  # reasons shown for one notebook; provenance.json has all


def provenance_markdown(folder: Path) -> str:
    """Return a Markdown table of the run's steps: notebook, why it ran, what it wrote, when, for how long."""
    from emolib.report.wording import code, duration, escape, pipe_table

    rows = []
    for notebook, record in read(folder)["steps"].items():
        why = "; ".join(record["why"][:MOST]) + (
            f"; and {len(record['why']) - MOST} more" if len(record["why"]) > MOST else ""
        )
        why += " (interrupted and resumed)" if record.get("resumed") else ""
        files = ", ".join(
            f"{code(name)} {code(digest[:8])}"
            for name, digest in record["outputs"].items()
            if "/" not in name
        )
        started = _minute(record["started"])
        rows.append((escape(notebook), escape(why), files, started, duration(record["seconds"])))
    header = ("Notebook", "Why it ran", "What it wrote", "Started", "Took")
    return pipe_table(header, rows, left=3, missing="No notebook of this run has finished yet.")


def _minute(stamp: str) -> str:
    """Return a time of provenance.json for people: '2026-11-22 16:44 UTC'."""
    return f"{datetime.fromisoformat(stamp).astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def versions_markdown(folder: Path) -> str:
    """Return a Markdown table of the packages of the run."""
    from emolib.report.wording import escape, pipe_table

    rows = [(escape(package), escape(version)) for package, version in read(folder)["versions"].items()]
    return pipe_table(("Package", "Version"), rows, left=2, missing="No package's version is recorded.")
