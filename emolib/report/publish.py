"""Copy figures of a finished run to published/: numbers, an average map, its friend; no pictures of people.

`FILES` and the friends' trainings in networks/ are all that is published; the book's pages read the same from
there, and emolib.report.verify computes again what it can. Whether the run is good enough to
be shown is for people to say.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from emolib.files import read_json, write_bytes, write_csv, write_json, write_text
from emolib.report.model_card import card
from emolib.report.results import PUBLISHED, models
from emolib.workflow import provenance
from emolib.workflow.run import RECORD
from emolib.workflow.stale import NOTEBOOKS

RESULTS, PROVENANCE = "results.csv", "provenance.json"
DATA = "data/report.json"
AS_THEY_ARE = {  # in published/: in the run
    "saliency.csv": "saliency/regions.csv",
    "saliency_verdict.json": "saliency/verdict.json",
    "saliency-average.svg": "saliency/figures/saliency-average.svg",  # hundreds of faces, drawn outline
    "saliency-average.txt": "saliency/figures/saliency-average.txt",
    "search.csv": "search/search.csv",
    "frontier.csv": "search/frontier.csv",
    "specs.json": "search/specs.json",
    "embedded.json": "embedded/report.json",
    "friend.tflite": "embedded/model_int8.tflite",
    "smile.c": "embedded/smile.c",
    "smile.h": "embedded/smile.h",
    "label_noise.json": "data/label_noise.json",
    "near_duplicates.json": "data/near_duplicates.json",
}
MAPS, MAPS_FROM = "saliency_maps.npz", "saliency/maps.npz"
MAP_SIZE = 56  # pixels a side of the published averages
FRIEND = "friend.keras"  # what friend.tflite was made of
CARD, FAILURES = "model_card.md", "failures.csv"
NETWORKS = "networks"  # folder of all trainings of the friends, for emolib verify
FILES = (RESULTS, DATA, *AS_THEY_ARE, MAPS, FRIEND, CARD, FAILURES, PROVENANCE)
REPLACED = "saliency/regions.csv"  # what saliency.csv was before
OTHERS = ("poster", PUBLISHED)  # sources of rows in results.csv that are not the run's own
DRAWN = "synthetic"


def publish(run_dir: Path, target: Path, *, drawn: bool = False) -> list[Path]:
    """Write `FILES` of the run in `run_dir` to `target`, each whole or not at all, and return their paths.

    Everything is read and checked before anything is written; provenance.json comes last. In results.csv the
    run's rows carry "published" as `source`, and rows of what was published before are left out. A `data_dir`
    somewhere on this machine becomes its name alone.

    Args:
        run_dir: the folder of a finished run.
        target: published/ of a project; made if it is not there.
        drawn: publish a run on drawn faces too.

    Raises:
        ValueError: if a part or a file is missing or made from others than those that are there, if the run
            is named like another source of rows, or if its faces are drawn and `drawn` is not set.
    """
    run_dir, target = Path(run_dir), Path(target)
    _refuse_unfinished(run_dir)
    report = read_json(run_dir / DATA)
    if report.get("name") == DRAWN and not drawn:
        raise ValueError(
            f"publish: expected a run on photographs, got drawn faces in {run_dir}: --drawn publishes them"
        )
    rows = _own_rows(run_dir)
    files = {name: (run_dir / source).read_bytes() for name, source in AS_THEY_ARE.items()}
    networks = {path.name: path.read_bytes() for path in _networks(run_dir)}
    files[FRIEND] = networks[_friend(run_dir)]
    files[MAPS] = _small_maps(run_dir / MAPS_FROM)
    how = provenance.portable(read_json(run_dir / PROVENANCE))
    failed = _failures(run_dir)
    words = card(
        rows, read_json(run_dir / AS_THEY_ARE["embedded.json"]), report,
        read_json(run_dir / AS_THEY_ARE["label_noise.json"]), how, failed,
    )  # fmt: skip
    write_csv(target / RESULTS, rows)
    write_json(target / DATA, report)
    for name, content in files.items():
        write_bytes(target / name, content)
    shutil.rmtree(target / NETWORKS, ignore_errors=True)  # of another run
    for name, content in networks.items():
        write_bytes(target / NETWORKS / name, content)
    write_csv(target / FAILURES, failed)
    write_text(target / CARD, words)
    write_json(target / PROVENANCE, how)
    if (target / REPLACED).is_file():
        (target / REPLACED).unlink()
        with contextlib.suppress(OSError):  # not empty
            (target / REPLACED).parent.rmdir()
    return [*(target / name for name in FILES), *(target / NETWORKS / name for name in networks)]


def _refuse_unfinished(run_dir: Path) -> None:
    """Raise ValueError unless all parts of the run and all `FILES` are there and fit each other."""
    records = {step.part: read_json(run_dir / step.part / RECORD) for step in NOTEBOOKS.values()}
    if missing := [part for part, record in records.items() if "outputs" not in record]:
        raise ValueError(
            f"publish: expected a finished run in {run_dir}, got none of: {', '.join(missing)}; "
            "emolib run goes on with it"
        )
    for part, record in records.items():
        for name, digest in record.get("key", {}).get("upstream", {}).items():
            source, _, file = name.partition("/")
            if records.get(source, {}).get("outputs", {}).get(file) != digest:
                raise ValueError(
                    f"publish: {part} of {run_dir} was made from another {name} than is there now; "
                    "emolib run makes it anew"
                )
    sources = [RESULTS, DATA, *AS_THEY_ARE.values(), MAPS_FROM, PROVENANCE]
    if missing := [name for name in sources if not (run_dir / name).is_file()]:
        raise ValueError(
            f"publish: expected a finished run in {run_dir}, got no {', '.join(missing)}; "
            "emolib run goes on with it"
        )
    if missing := [notebook for notebook in NOTEBOOKS if notebook not in _steps(run_dir)]:
        raise ValueError(f"publish: {run_dir / PROVENANCE} does not speak of {', '.join(missing)}")


def _small_maps(path: Path) -> bytes:
    """The averaged maps as .npz, each the mean over cells, float32 (`MAP_SIZE`, `MAP_SIZE`)."""
    import io

    import numpy as np

    with np.load(path, allow_pickle=False) as maps:
        small = {
            name: maps[name]
            .reshape(MAP_SIZE, len(maps[name]) // MAP_SIZE, MAP_SIZE, -1)
            .mean(axis=(1, 3))
            .astype(np.float32)
            for name in maps
        }
    content = io.BytesIO()
    np.savez_compressed(content, **small)
    return content.getvalue()


def _networks(run_dir: Path) -> list[Path]:
    """The trainings of the friends."""
    return sorted((run_dir / "search" / "models").glob("*.keras"))


def _friend(run_dir: Path) -> str:
    """Name of the training that became the int8 file."""
    from emolib.training.evaluate import model_file

    report = read_json(run_dir / AS_THEY_ARE["embedded.json"])
    return model_file(models(run_dir)[report["model"]].spec, report["training_seed"])


def _failures(run_dir: Path):
    """On whom the int8 friend fails, a DataFrame; by emotion only where the photographs still lie there."""
    import pandas as pd

    from emolib.data.dataset import Dataset
    from emolib.report.failures import failures, groups
    from emolib.workflow.run import root

    values = read_json(run_dir / "data" / RECORD).get("key", {}).get("parameters", {})
    photographs = values.get("data_dir") and root() / Path(values["data_dir"]).expanduser()
    there = photographs and photographs.exists()
    known = groups(Dataset.load(run_dir / "data"), data_dir=photographs if there else "")
    scores = pd.read_csv(run_dir / "embedded" / "scores.csv", converters={"id": str})
    report = read_json(run_dir / AS_THEY_ARE["embedded.json"])
    scores = scores[scores["seed"] == report["training_seed"]]
    return failures(scores, known, threshold=report["threshold"])


def _steps(run_dir: Path) -> dict:
    return read_json(run_dir / PROVENANCE).get("steps") or {}


def _own_rows(run_dir: Path):
    """Return results.csv (a DataFrame) without what was published before, the run's rows as the published."""
    import pandas as pd

    if run_dir.name in OTHERS:
        raise ValueError(f"publish: expected a run not named {' or '.join(OTHERS)}, got {run_dir.name!r}")
    rows = pd.read_csv(run_dir / RESULTS, dtype=str, keep_default_na=False)  # digits stay as they are
    rows = rows[rows["source"] != PUBLISHED]
    own = ~rows["source"].isin(OTHERS)
    if not own.any():
        raise ValueError(f"publish: expected rows of the run in {run_dir / RESULTS}, got none")
    return rows.assign(source=rows["source"].where(~own, PUBLISHED))
