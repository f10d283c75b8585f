"""Trains a ladder of small networks on drawn faces, several times, and scores all on the same fresh faces.

    python benchmarks/search_rules/worlds.py --workers 2

A *world* is a set of drawn faces to train on. In each, every network of `LADDER` is trained with `SEEDS`, and
scores a pool of drawn people that no training has seen. `rules.py` then plays searches on these
scores. What is done is kept in runs/search-rules, so a killed call goes on. About 5 minutes on two cores.
"""

import argparse
from functools import lru_cache
from pathlib import Path

import numpy as np
from tqdm import tqdm

from emolib.data.dataset import Dataset
from emolib.data.drawn import faces as synthetic
from emolib.files import written_whole
from emolib.networks.cost import cost
from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, SeparableConv
from emolib.networks.spec import ModelSpec
from emolib.search.executors import Workers
from emolib.training.config import TrainingConfig

WORK = Path("runs/search-rules")
SIZE = 56  # pixels: no network here would look at more
WORLDS, SEEDS = (1, 2), (0, 1, 2, 3)
TRAIN_FACES, POOL_FACES, POOL_SEED = 1500, 6000, 100
TRAINING = TrainingConfig(epochs=8, batch_size=32, learning_rate=0.0012, views=4)


def network(factor: int, filters: int, convolutions: int, later: type = SeparableConv) -> ModelSpec:
    """Convolutions of stride 2 with batch norm, each with twice the filters of the one before."""
    layers = [DownSample(factor)] if factor > 1 else []
    for number in range(convolutions):
        kind = later if number else Conv
        layers += [kind(filters * 2**number, 3, 2), BatchNorm()]
    return ModelSpec((*layers, Dense(1)), input_shape=(SIZE, SIZE, 1))


BASELINE = network(1, 16, 3, Conv)
LADDER = sorted(
    [
        *(network(2, filters, 3) for filters in (4, 8, 12, 16, 24)),
        network(2, 4, 2),
        *(network(4, filters, 2) for filters in (2, 3, 4, 6, 8)),
    ],
    key=lambda spec: cost(spec).flops,
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--workers", type=int, default=2, help="one-thread processes")
    count = parser.parse_args().workers
    for name, n, seed in [("pool", POOL_FACES, POOL_SEED), *((f"{w}", TRAIN_FACES, w) for w in WORLDS)]:
        if not (WORK / "faces" / name / "faces.json").is_file():
            synthetic.draw(n, seed=seed, image_size=SIZE).save(WORK / "faces" / name)
    jobs = [(world, spec, seed) for world in WORLDS for spec in (BASELINE, *LADDER) for seed in SEEDS]
    with Workers(count) as executor:
        for future in tqdm([executor.submit(scores, *job) for job in jobs], unit="training"):
            future.result()


def scores(world: int, spec: ModelSpec, seed: int) -> np.ndarray:
    """Probabilities float32 (POOL_FACES,) of `spec` as trained in `world`; trains it if need be."""
    path = WORK / "scores" / f"{world}-{spec.fingerprint}-{seed}.npy"
    if not path.is_file():
        from emolib.training.loop import score, train

        trained = train(spec, faces(f"{world}"), TRAINING, seed=seed, cache=WORK / "views")
        with written_whole(path) as temporary:
            np.save(temporary, score(trained.model, faces("pool").images), allow_pickle=False)
    return np.load(path, allow_pickle=False)


@lru_cache
def faces(name: str) -> Dataset:
    """The drawn faces of a world ("1") or of the pool ("pool")."""
    return Dataset.load(WORK / "faces" / name)


if __name__ == "__main__":
    main()
