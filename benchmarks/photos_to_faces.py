"""How long 8,000 photographs take from the .tar to faces.npz, and what memory; then how faces.npz loads.

    python benchmarks/photos_to_faces.py facial_expressions.tar
    python benchmarks/photos_to_faces.py facial_expressions.tar --near-duplicates

Expected on two idle cores: less than 30 seconds in all, under 2 GB. Reading is decoding, cropping, resizing
and looking for copies; near-duplicates are hashes of all pictures and a comparison of each with each.
Loading is one copy of the pictures in all: a split is row numbers, not a copy.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
import tracemalloc


def main() -> None:
    from emolib.data import near_duplicates
    from emolib.data.dataset import SPLITS, Dataset
    from emolib.data.sources import load

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data_dir")
    parser.add_argument("--near-duplicates", action="store_true", help="keep them on one side of the split")
    arguments = parser.parse_args()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    start, cpu = time.perf_counter(), time.process_time()

    def lap(what: str) -> None:
        nonlocal start, cpu
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        now = time.perf_counter(), time.process_time()
        print(f"{what:<28}{now[0] - start:6.1f} s, CPU {now[1] - cpu:5.1f} s, peak {peak:.2f} GB", flush=True)
        start, cpu = time.perf_counter(), time.process_time()

    faces, skips = load("photos", data_dir=arguments.data_dir, n_faces=0, seed=0, progress=False,
                        near_duplicates=arguments.near_duplicates)  # fmt: skip
    lap(f"read {len(faces):,} faces")
    with tempfile.TemporaryDirectory() as folder:
        faces.save(folder)
        lap("digest and save")
        found = near_duplicates.report(faces)
        lap("near-duplicates")
        print(
            f"  {found}, {len(set(faces.groups))} groups, {len(skips)} left out, digest {faces.digest[:16]}"
        )
        size = faces.images.nbytes
        del faces
        tracemalloc.start()
        loaded = Dataset.load(folder)
        rows = {split: loaded.indices(split) for split in SPLITS}
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        lap("load, with all splits")
    print(f"  allocated at most {peak / size:.2f} times the pictures; rows {sum(map(len, rows.values())):,}")


if __name__ == "__main__":
    main()
