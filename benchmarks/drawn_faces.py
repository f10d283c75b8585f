"""How long it takes to draw faces, and how hard they are: the reference networks judged on the true labels.

    python benchmarks/drawn_faces.py [runs/quick]

Prints seconds to draw 2,000 faces, then one row a network of a finished run: FLOPs, and AUC on the test faces
against the labels that it was given, some of them wrong, and against the true ones. Expected: the baseline
stays below 1 on the true labels, and the smaller a network is, the lower its AUC. Nothing is asserted.
"""

import argparse
import time
from pathlib import Path

import pandas as pd
from sklearn.metrics import roc_auc_score

from emolib.data.drawn import faces as synthetic
from emolib.networks.cost import cost
from emolib.networks.poster_networks import REFERENCE


def quality(run: Path) -> pd.DataFrame:
    """Table of the reference networks of `run`: columns network, FLOPs, trainings, faces, and the two AUCs,
    each the mean over trainings.
    """
    faces = pd.read_csv(run / "data" / "manifest.csv", dtype={"id": str})
    if faces.get("true_label", pd.Series(pd.NA, faces.index)).isna().any():
        raise SystemExit(f"{run}: expected a run on drawn faces, got one without true labels")
    scores = pd.read_csv(run / "baseline" / "scores.csv", dtype={"id": str}).query("split == 'test'")
    scores = scores.merge(faces[["id", "true_label"]], on="id", validate="many_to_one")
    rows = []
    for name, spec in REFERENCE.items():
        by_seed = [part for _, part in scores[scores["model"] == name].groupby("seed")]
        given, true = (
            sum(roc_auc_score(part[label], part["score"]) for part in by_seed) / len(by_seed)
            for label in ("label", "true_label")
        )
        rows.append((name, cost(spec).flops, len(by_seed), len(by_seed[0]), given, true))
    columns = ["network", "FLOPs", "trainings", "test faces", "AUC, given labels", "AUC, true labels"]
    return pd.DataFrame(rows, columns=columns)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", nargs="?", type=Path, default="runs/quick", help="a finished run's folder")
    run = parser.parse_args().run
    for file in (run / "data" / "manifest.csv", run / "baseline" / "scores.csv"):
        if not file.is_file():
            parser.error(f"run: expected a finished run's folder, got {run}, which has no {file.name}")
    started = time.perf_counter()
    synthetic.draw(2000, seed=0, progress=False)
    print(f"2,000 faces drawn in {time.perf_counter() - started:.1f} s\n")
    print(
        quality(run).to_string(index=False, formatters={"FLOPs": "{:,}".format}, float_format="{:.3f}".format)
    )


if __name__ == "__main__":
    main()
