"""How much does it hang on luck what a search finds? Whole searches, again and again, from other seeds.

    python benchmarks/search/repeats.py drawn                                        # 10 seeds
    python benchmarks/search/repeats.py photographs --data-dir data/facial_expressions --seeds 3

Each of `real_space.SEARCHES`, at both floors: the same faces, other first weights and another order in every
training, and another random state for those that draw. Linear models and single pixels come out the same from
every seed, so where these are the answer little hangs on luck. A search ends after `--max-trials` trainings,
the baseline's included. A row of repeats.csv is what one search has found: `seconds` are those of its
trainings, one after the other; `test_auc` is of the benchmark's own test faces, which no search sees.
Trainings are kept and shared by all searches of a seed; a killed call goes on, and rows of searches not made
anew stay.
"""

import argparse
from pathlib import Path

from real_space import SEARCHES, STARTS, WORK, faces, strategy, test_auc
from rows import add

from emolib.search import executors, runner
from emolib.search.evaluator import Evaluator
from emolib.training.config import TrainingConfig

OUT = Path(__file__).with_name("repeats.csv")
KEY = ["data", "strategy", "floor", "seed"]
FLOORS = (0.8, 0.95)
CONFIG = TrainingConfig(epochs=6, batch_size=32, learning_rate=0.0012, views=6)


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("data", choices=STARTS, help="on which faces")
    parser.add_argument("--data-dir", default="data/facial_expressions", help="the photographs")
    parser.add_argument("--work", type=Path, default=WORK, help="where faces and trainings are kept")
    parser.add_argument("--seeds", type=int, default=10, help="searches of each kind")
    parser.add_argument("--max-trials", type=int, default=20, help="trainings of each search")
    parser.add_argument("--strategies", nargs="+", choices=SEARCHES, default=list(SEARCHES), help="which")
    parser.add_argument("--floors", nargs="+", type=float, default=FLOORS, help="shares to keep")
    parser.add_argument("--workers", type=int, default=2, help="one-thread processes; 0: this one")
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    start = STARTS[arguments.data]
    folder = faces(arguments.data, arguments.work, arguments.data_dir)
    with executors.make(arguments.workers) as executor:
        for seed in range(arguments.seeds):
            evaluator = Evaluator(folder, CONFIG, seed, arguments.work / "trained", reference=start)
            for share in arguments.floors:
                for name in arguments.strategies:
                    result = runner.search(
                        strategy(name, start, share, seed), evaluator, seed=seed,
                        max_trials=arguments.max_trials, executor=executor, progress=False,
                    )  # fmt: skip
                    row = dict(zip(KEY, (arguments.data, name, share, seed), strict=True))
                    add(arguments.out, row | summary(result, evaluator), KEY)


def summary(result: runner.SearchResult, evaluator: Evaluator) -> dict:
    """What a search took, and the smallest network it met that keeps the floor."""
    trials = result.trials.set_index("fingerprint")
    best = trials[trials["accepted"]]["flops"].idxmin()
    return {
        "trainings": len(trials),
        "seconds": round(trials["seconds"].sum(), 1),
        "flops": trials["flops"][best],
        "val_auc": round(trials["val_auc"][best], 5),
        "test_auc": round(test_auc(evaluator, result.proposals[best].spec), 5),
    }


if __name__ == "__main__":
    main()
