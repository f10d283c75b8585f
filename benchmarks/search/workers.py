"""Trials a minute: two workers of one thread each, against one worker of two threads.

    python benchmarks/search/workers.py [--trials 12] [--repeat 3]

Trains small networks of the tabular benchmark on drawn faces, no two the same, in both ways in turn, and
prints the median ratio. Starting the processes and shrinking the faces are done before the clock runs. Needs
two cores that do nothing else.
"""

import argparse
import multiprocessing
import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from statistics import median

from table_space import SPECS

from emolib.data import sources
from emolib.search.evaluator import Evaluator
from emolib.search.executors import one_thread
from emolib.training.config import TrainingConfig

FACES, EPOCHS = 2000, 3
CONFIG = TrainingConfig(epochs=EPOCHS, batch_size=32, learning_rate=0.0012, views=EPOCHS)


def two_threads() -> None:
    """Let this process have two threads."""
    os.environ |= {"TF_NUM_INTRAOP_THREADS": "2", "TF_NUM_INTEROP_THREADS": "2", "OMP_NUM_THREADS": "2"}


WAYS = {"one worker, two threads": (1, 2, two_threads), "two workers, one thread each": (2, 1, one_thread)}


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--trials", type=int, default=12, help="trainings in each way")
    parser.add_argument("--repeat", type=int, default=3, help="times")
    arguments = parser.parse_args()
    specs = [spec for choice, spec in SPECS.items() if choice.stem.startswith("28x28 means of")]
    specs = specs[: arguments.trials]
    spawn, rates = multiprocessing.get_context("spawn"), {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        faces = Path(folder) / "data"
        sources.load("synthetic", n_faces=FACES, seed=0)[0].save(faces)
        for seed in range(1, arguments.repeat + 1):
            for way, (count, threads, begin) in WAYS.items():
                evaluator = Evaluator(faces, CONFIG, seed, Path(folder) / way, threads=threads)
                with ProcessPoolExecutor(count, mp_context=spawn, initializer=begin) as executor:
                    warm = [replace(evaluator, seed=1000 + n) for n in range(2 * count)]
                    for future in [executor.submit(each, specs[0]) for each in warm]:
                        future.result()
                    list(executor.map(evaluator, specs[:1]))  # the views of this seed
                    began = time.perf_counter()
                    list(executor.map(evaluator, specs[1:]))
                    rates[way].append(60 * (len(specs) - 1) / (time.perf_counter() - began))
                print(f"{way}: {rates[way][-1]:.1f} trials a minute", flush=True)
    one, two = (median(rates[way]) for way in WAYS)
    print(f"two one-thread workers: {two / one:.2f} times the trials a minute of one two-thread worker")


if __name__ == "__main__":
    main()
