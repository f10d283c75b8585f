"""HOG and a linear SVM, a strong classic that needs no network, on the faces of a run.

    .venv/bin/python benchmarks/search/hog.py --run runs/paper       # about 2 minutes; writes hog.csv

Histograms of oriented gradients (Dalal and Triggs 2005; OpenCV's, cells of 8x8 pixels, blocks of 2x2 cells,
9 directions) of the face at 56x56 and at 112x112 pixels, then scikit-learn's LinearSVC. It learns from the
train faces as they are, and mirrored; its C is chosen on "choose"; `val` is "confirm", as in results.csv, and
`delta` is against the run's baseline, on the same people.

Its operations by our rule (DESIGN: 2 a multiply-add, 1 a read of the shrinking window): shrinking; gradients,
two differences a pixel; votes, each pixel in two directions of four cells; the blocks' norms, taken twice;
the SVM. The rule has no word for the rest, which `not_counted` counts: a square root and an arc tangent a
pixel, a square root and a division a block.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
import pandas as pd
from sklearn.svm import LinearSVC

from emolib import metrics
from emolib.data.dataset import Dataset
from emolib.networks.poster_networks import BASELINE

CELL, CELLS, BINS = 8, 2, 9  # pixels a cell, cells a block (a side), directions
COSTS = (0.003, 0.01, 0.03, 0.1, 0.3)
SIZES = (56, 112)


def features(images: np.ndarray, size: int) -> np.ndarray:
    """float32 (n, k) of uint8 (n, h, w, 1)."""
    block = (CELL * CELLS,) * 2
    hog = cv2.HOGDescriptor((size, size), block, (CELL, CELL), (CELL, CELL), BINS)
    small = (cv2.resize(image[..., 0], (size, size), interpolation=cv2.INTER_AREA) for image in images)
    return np.stack([hog.compute(each).ravel() for each in small])


def costs(size: int, side: int) -> dict[str, int]:
    """macs, flops, params and not_counted for frames of `side` pixels."""
    pixels, blocks = size**2, (size // CELL - CELLS + 1) ** 2
    length = CELLS**2 * BINS  # of a block
    gradients, votes, norms = 2 * 2 * pixels, 2 * 4 * pixels, 2 * 2 * length * blocks
    macs = gradients + votes + norms + length * blocks
    not_counted = 2 * pixels + 2 * 2 * blocks
    return {
        "macs": macs,
        "flops": 2 * macs + side**2,
        "params": length * blocks + 1,
        "not_counted": not_counted,
    }


def rows(dataset: Dataset, baseline: pd.DataFrame, size: int) -> list[dict]:
    """One on confirm ("val"), one on test. `baseline`: its scores (id, split, seed, score)."""
    train = dataset.indices("train")
    faces, labels = dataset.images[train], dataset.labels[train]
    views = [faces, faces[:, :, ::-1]]
    known = np.concatenate([features(view, size) for view in views])
    seen = {
        part: features(dataset.images[dataset.indices(part)], size) for part in ("choose", "confirm", "test")
    }
    fits = [LinearSVC(C=cost, dual=False).fit(known, np.tile(labels, len(views))) for cost in COSTS]
    of_choose = dataset.labels[dataset.indices("choose")]
    best = max(fits, key=lambda fit: metrics.auc(of_choose, fit.decision_function(seen["choose"])))
    found = []
    for split, part in {"val": "confirm", "test": "test"}.items():
        own = dataset.indices(part)
        on, people, scores = dataset.labels[own], dataset.groups[own], best.decision_function(seen[part])
        theirs = baseline[baseline["split"] == split].pivot(index="seed", columns="id", values="score")
        delta = metrics.delta_interval(on, scores, theirs[dataset.ids[own]].to_numpy(), people)
        ends = zip(("auc", "auc_low", "auc_high"), metrics.auc_interval(on, scores, people), strict=True)
        less = zip(("delta_auc", "delta_low", "delta_high"), delta, strict=True)
        price = costs(size, dataset.images.shape[1])
        about = {"n_images": len(own), "C": best.C, "digest": dataset.digest[:12]}
        names = {"model": f"HOG + SVM, {size}x{size}", "split": split}
        found.append({**names, **dict(ends), **dict(less), **price, **about})
    return found


def main() -> None:
    """Write hog.csv beside this file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--run", type=Path, required=True, help="folder with data/ and baseline/")
    run = parser.parse_args().run
    dataset = Dataset.load(run / "data")
    scores = pd.read_csv(run / "baseline" / "scores.csv", converters={"id": str})
    baseline = scores[scores["model"] == BASELINE.name]
    table = pd.DataFrame([row for size in SIZES for row in rows(dataset, baseline, size)])
    table.to_csv(Path(__file__).with_name("hog.csv"), index=False, float_format="%.6g")
    print(table.to_string(index=False))


if __name__ == "__main__":
    main()
