"""Tables of trained networks, the worlds drawn from them, and the measure of a search in one.

A **table** (tables/NAME.csv) holds every network of `table_space` with its quality. A **world** is a table
with another luck in training: the validation AUC of each network plus normal noise of the spread between
training seeds that NAME_seeds.csv holds. All strategies play in the same worlds.

The **gap** of a search after n trainings is log2 of the FLOPs of its smallest good network so far over those
of the smallest good one in the world: 0 is perfect, 1 is twice as large. A network is good if its quality
keeps the floor of the baseline, both of that world. The baseline is the first training of everyone.

>>> gaps(["top", "bad", "half"], {"top": .9, "bad": .5, "half": .88, "best": .88}, .82,
...      {"top": 8, "bad": 3, "half": 4, "best": 2}, slots=4).tolist()
[2.0, 2.0, 1.0, 1.0]
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd
from table_space import CHOICES, SPECS, TOP

from emolib.metrics import quality_floor

TABLES = Path(__file__).parent / "tables"
BASELINE = SPECS[TOP].fingerprint


@dataclass(frozen=True)
class Table:
    """The table in the file at `path`; its name is the file's.

    Raises ValueError if it does not hold every network of the space once.
    """

    path: Path

    def __post_init__(self) -> None:
        there = self.rows["fingerprint"]
        if len(there) != len(CHOICES) or set(there) != set(CHOICES):
            expected = f"expected each of the {len(CHOICES)} networks of table_space once"
            raise ValueError(f"{self.path}: {expected}, got {there.nunique()} networks in {len(there)} rows")

    @property
    def name(self) -> str:
        """What results call it."""
        return self.path.stem

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The file's rows."""
        return pd.read_csv(self.path)

    @property
    def seeds_file(self) -> Path:
        """Where a few of the networks are, as trained from several seeds."""
        return self.path.with_name(f"{self.name}_seeds.csv")

    @property
    def own_noise(self) -> bool:
        """Whether that file is there; if not, the noise is that of `photographs`."""
        return self.seeds_file.is_file()

    @cached_property
    def spread(self) -> float:
        """Standard deviation of a network's validation AUC between training seeds."""
        seeds = pd.read_csv(self.seeds_file if self.own_noise else TABLES / "photographs_seeds.csv")
        return math.sqrt(seeds.drop(columns="fingerprint").var(axis=1, ddof=1).mean())

    @cached_property
    def flops(self) -> dict[str, int]:
        """Fingerprint -> FLOPs."""
        return dict(zip(self.rows["fingerprint"], self.rows["flops"].tolist(), strict=True))

    def world(self, seed: int) -> dict[str, float]:
        """Fingerprint -> validation AUC, with the luck of `seed`."""
        noise = np.random.default_rng(seed).normal(0, self.spread, len(self.rows))
        auc = np.clip(self.rows["val_auc"] + noise, 0, 1).tolist()
        return dict(zip(self.rows["fingerprint"], auc, strict=True))

    def wrong(self, fingerprint: str, share: float) -> bool:
        """Whether the network misses the floor on the test faces of the table."""
        test = dict(zip(self.rows["fingerprint"], self.rows["test_auc"], strict=True))
        return test[fingerprint] < quality_floor(test[BASELINE], share)


def gaps(
    order: Sequence[str | None], auc: Mapping[str, float], floor: float, flops: Mapping[str, int], slots: int
) -> np.ndarray:
    """The gap after each of so many `slots` (slots,), given the networks in the order trained.

    None is a slot in which nothing was trained. A search that ended keeps what it has.
    """
    good = {name: flops[name] for name, quality in auc.items() if quality >= floor}
    found = [good.get(name, math.inf) for name in order[:slots]] + [math.inf] * (slots - len(order))
    return np.log2(np.minimum.accumulate(found) / min(good.values()))
