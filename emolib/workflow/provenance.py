"""provenance.json of a run.

It is put together from the records (key.json) that the finished parts carry, so it can be written again at
any time; it adds the machine and the installed versions of the moment. It decides nothing:
emolib.workflow.stale does.
"""

import contextlib
import importlib.metadata
import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from emolib.files import read_json
from emolib.workflow.parameters import FOLDERS

PACKAGES = (
    "emolib", "keras", "tensorflow", "tensorflow-cpu", "numpy", "pandas", "scikit-learn", "pillow",
    "opencv-python-headless", "matplotlib", "ai-edge-litert", "tflite-micro", "tf-keras-vis", "papermill",
    "ipykernel", "jupyter-book",
)  # fmt: skip


def of_run(folder: Path, records: Mapping[str, Mapping], *, profile: str) -> dict:
    """What provenance.json says of the run in `folder`; `records` are the key.json of its parts.

    The commit is that of the notebook that began last; `dirty`, whether a file in git was changed when any
    of them ran.
    """
    steps = {record["notebook"]: record for record in records.values()}
    last = max(steps.values(), key=lambda record: record.get("started", ""), default={})
    parameters = {name: value for each in steps.values() for name, value in each["key"]["parameters"].items()}
    digest = read_json(folder / "data" / "report.json").get("digest")
    return portable({
        "run": folder.name,
        "profile": profile,
        "parameters": parameters,
        "seeds": [parameters.get("seed", 0) + i for i in range(parameters.get("n_seeds", 1))],
        "dataset": {"name": parameters["data"], "digest": digest} if "data" in parameters else None,
        "versions": versions(),
        "commit": last.get("commit"),
        "dirty": any(record.get("dirty") for record in steps.values()),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "seconds": round(sum(each["seconds"] for each in steps.values()), 1),
        "steps": steps,
    })  # fmt: skip


def code_state(folder: Path) -> dict:
    """Return the `commit` of the code in `folder` and whether a file in git was changed after it (`dirty`).

    Both are None outside a git checkout.
    """
    commit = _git(folder, "rev-parse", "HEAD")
    changed = _git(folder, "status", "--porcelain", "--untracked-files=no")
    return {"commit": commit, "dirty": None if commit is None or changed is None else bool(changed)}


def portable(value: Any) -> Any:
    """`value`, the content of a provenance.json, with the name alone of a folder of pictures that lies
    somewhere on this machine; a path from the project's root stays.
    """
    if not isinstance(value, Mapping):
        return value
    return {name: portable_path(each) if name in FOLDERS else portable(each)
            for name, each in value.items()}  # fmt: skip


def portable_path(path: str) -> str:
    """Return the last name of `path` if it starts at a disk's root or someone's home, else `path`."""
    if path.startswith("~") or PurePosixPath(path).is_absolute():
        return PurePosixPath(path).name
    return PureWindowsPath(path).name if PureWindowsPath(path).is_absolute() else path


def versions() -> dict[str, str]:
    """Return the versions of the packages that a run's numbers depend on, those that are installed."""
    found = {}
    for name in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def _git(folder: Path, *arguments: str) -> str | None:
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, timeout=20, check=True)
        return os.fsdecode(done.stdout.strip())
    return None


def read(folder: Path) -> dict:
    """Return the provenance of the run in `folder`. Raises ValueError if it has none."""
    value = read_json(folder / "provenance.json")
    if not value:
        raise ValueError(
            f"run: expected a finished run in {folder}, got no provenance.json: emolib run makes one"
        )
    return value
