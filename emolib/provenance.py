"""provenance.json of a run, and the same as tables for the book's status page.

It is put together from the records (key.json) that the finished parts carry, so it can be written again at
any time; it adds the machine, the installed versions and the commit of the moment. It decides nothing:
emolib.freshness does.
"""

import contextlib
import importlib.metadata
import os
import platform
import subprocess
from pathlib import Path

from .files import write_json
from .run import NOTEBOOKS, RECORD, read_json, root

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
    digest = read_json(folder / "data" / "report.json").get("digest") or (data or {}).get("outputs", {}).get(
        "faces.npz"
    )
    commit, changed = _git("rev-parse", "HEAD"), _git("status", "--porcelain", "--untracked-files=no")
    value = {
        "run": folder.name,
        "profile": profile,
        "parameters": parameters,
        "seeds": [parameters.get("seed", 0) + i for i in range(parameters.get("n_seeds", 1))],
        "dataset": data and {"name": parameters["data"], "digest": digest},
        "versions": versions(),
        "commit": commit,
        "describe": _git("describe", "--always", "--dirty"),
        "dirty": None if commit is None else bool(changed),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "seconds": round(sum(record["seconds"] for record in records.values()), 1),
        "steps": records,
    }
    write_json(folder / "provenance.json", value)


def versions() -> dict[str, str]:
    """Return the versions of the packages that a run's numbers depend on, those that are installed."""
    found = {}
    for name in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def _git(*arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", *arguments], cwd=root(), capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def read(folder: Path) -> dict:
    """Return the provenance of the run in `folder`. Raises ValueError if it has none."""
    value = read_json(folder / "provenance.json")
    if not value:
        raise ValueError(
            f"run: expected a finished run in {folder}, got no provenance.json: emolib run makes one"
        )
    return value


def _table(header: tuple[str, ...], rows: list[tuple]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def provenance_markdown(folder: Path) -> str:
    """Return a Markdown table of the run's steps: notebook, when it ran, for how long, why, what it read
    and wrote.
    """
    rows = []
    for notebook, record in read(folder)["steps"].items():
        why = "; ".join(record["why"]) + (" (interrupted and resumed)" if record.get("resumed") else "")
        files = ", ".join(
            f"{name} `{digest[:8]}`" for name, digest in record["outputs"].items() if "/" not in name
        )
        rows.append((notebook, record["started"], f"{record['seconds']:.0f} s", why, files))
    return _table(("Notebook", "Ran", "For", "Why it ran", "What it wrote (SHA-256)"), rows)


def versions_markdown(folder: Path) -> str:
    """Return a Markdown table of the machine, the code and the packages of the run."""
    value = read(folder)
    code = value["describe"] or "not in a git checkout"
    rows = [("profile", value["profile"]), ("seeds", ", ".join(map(str, value["seeds"]))), ("code", code),
            ("python", value["python"]),
            ("platform", f"{value['platform']}, {value['cores']} cores")]  # fmt: skip
    if value["dataset"]:
        rows.append(
            ("faces", f"{value['dataset']['name']}, SHA-256 `{str(value['dataset']['digest'])[:16]}`")
        )
    return _table(("What", "Which"), rows + list(value["versions"].items()))
