"""More faces than memory: what N pictures cost through `data check`, 01_data and one epoch of 02_baseline.

    python benchmarks/many_faces.py facial_expressions.tar 156000 /var/tmp/many

The pictures are made by varying photographs (cut, shifted, lighter or darker, half of them mirrored) and laid
out as a folder with two classes, so that each picture is its own person: the costliest source. They and the
run stay in the folder (60 kB a face) until you remove it; what is there is not made again. No process may
have more than 4 GB of memory of its own (RLIMIT_DATA), or it fails.

many_faces.csv gets a row a step: n, step, seconds, cpu_seconds (all processes), peak_mb (largest resident
size of any process, pages of files included), own_mb (the same without them), load (average of the machine
at the start: seconds of a shared machine say little, cpu_seconds what two idle cores would need).
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pandas as pd
import psutil
from PIL import Image

from emolib.data.photo_set import open_files
from emolib.data.preprocess import MIN_SIDE
from emolib.data.sources import photos

LIMIT = 4_000_000_000  # bytes
TABLE = Path(__file__).with_suffix(".csv")
RUN = "run --no-book --profile quick -p run many -p data folder -p positive smile -p n_faces 0 -p epochs 1"
RUN = [*RUN.split(), "-p", "data_dir"]
STEPS = {
    "check": lambda faces: ["data", "check", "folder", faces, "--positive", "smile"],
    "01_data": lambda faces: [*RUN, faces, "--only", "01_data"],
    "02_baseline": lambda faces: [*RUN, faces, "--only", "02_baseline"],
}


def varied(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """`picture` (h, w) cut by up to a quarter, anywhere, mirrored or not, lighter or darker."""
    height, width = (max(min(side, MIN_SIDE), int(side * rng.uniform(0.75, 1))) for side in picture.shape)
    y, x = rng.integers(np.subtract(picture.shape, (height, width)) + 1)
    cut = picture[y : y + height, x : x + width]
    cut = cut[:, ::-1] if rng.random() < 0.5 else cut
    return np.clip(cut * rng.uniform(0.7, 1.3) + rng.uniform(-20, 20), 0, 255).astype(np.uint8)


def make(source: str, n: int, folder: Path) -> Path:
    """`n` varied photographs in `folder`/N/smile and other."""
    target = folder / f"{n}"
    if target.is_dir():
        return target
    partial = folder / f".{n}.partial"
    for name in ("smile", "other"):
        (partial / name).mkdir(parents=True, exist_ok=True)
    emotions = photos.emotions(source)
    with open_files(source) as files:
        known = [name for name in emotions if f"images/{name}" in files]

        def vary(number: int) -> None:
            name = known[number]
            try:
                with Image.open(io.BytesIO(files[f"images/{name}"].read())) as image:
                    picture = np.asarray(image.convert("L"))
            except OSError:
                picture = np.random.default_rng(number).integers(0, 256, (128, 128), dtype=np.uint8)
            place = partial / ("smile" if emotions[name] == photos.SMILE else "other")
            for one in range(number, n, len(known)):
                jpeg = cv2.imencode(".jpg", varied(picture, np.random.default_rng(one)))[1]
                (place / f"{one:06}.jpg").write_bytes(jpeg.tobytes())

        with ThreadPoolExecutor() as pool:
            list(pool.map(vary, range(min(n, len(known)))))
    return partial.rename(target)


def memory(pid: int) -> tuple[float, float]:
    """MB resident so far at most, and now without files."""
    try:
        lines = (line.split() for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        found = {line[0]: int(line[1]) / 1e3 for line in lines if line[0] in ("VmHWM:", "RssAnon:")}
    except OSError:  # it has just ended
        found = {}
    return found.get("VmHWM:", 0.0), found.get("RssAnon:", 0.0)


def measure(command: list[str], runs: Path) -> dict[str, float]:
    """Run it; stop if it fails."""
    load, peak, own = os.getloadavg()[0], 0.0, 0.0
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    child = psutil.Popen(
        [sys.executable, "-m", "emolib", *command], env=os.environ | {"EMOLIB_RUNS": str(runs)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (LIMIT, LIMIT)),
    )  # fmt: skip
    while child.poll() is None:
        for process in (child, *child.children(recursive=True)):
            resident, anonymous = memory(process.pid)
            peak, own = max(peak, resident), max(own, anonymous)
        time.sleep(0.1)
    if child.returncode:
        raise SystemExit(f"failed: emolib {' '.join(command)}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = sum(getattr(after, kind) - getattr(before, kind) for kind in ("ru_utime", "ru_stime"))
    return {"seconds": round(time.perf_counter() - start), "cpu_seconds": round(cpu), "peak_mb": round(peak),
            "own_mb": round(own), "load": round(load, 1)}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", help="facial_expressions, as a folder or .tar")
    parser.add_argument("n", type=int, help="how many pictures")
    parser.add_argument("folder", type=Path, help="where they and the run go")
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=list(STEPS))
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    faces = str(make(arguments.source, arguments.n, folder))
    for step in arguments.steps:
        row = {"n": arguments.n, "step": step} | measure(STEPS[step](faces), folder / f"runs-{arguments.n}")
        print(row, flush=True)
        table = pd.concat([pd.read_csv(TABLE)] * TABLE.is_file() + [pd.DataFrame([row])])
        table = table.drop_duplicates(["n", "step"], keep="last").sort_values(["n", "step"])
        table.to_csv(TABLE, index=False)


if __name__ == "__main__":
    main()
