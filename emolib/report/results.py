"""A run's files as the results table: poster, published and this run in one, a row a model and split.

`table` reads the scores that the notebooks left and computes every figure anew, so the table can never be
older than the scores. What the book's pages may name of it is in `numbers`, the words are in the pages.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from emolib import metrics
from emolib.embedded.chips import poster_seconds
from emolib.environment.code import digests as code_digests
from emolib.environment.code import sha
from emolib.files import write_csv, write_text
from emolib.networks.cost import cost
from emolib.networks.spec import ModelSpec
from emolib.workflow.parameters import STRICT_FLOOR as STRICT_FLOOR
from emolib.workflow.run import Digests, records
from emolib.workflow.run import root as project_root

if TYPE_CHECKING:
    from emolib.data.dataset import Dataset

COLUMNS = [
    "model", "split", "auc", "auc_low", "auc_high", "delta_auc", "accuracy", "precision", "recall",
    "macs", "flops", "params", "est_runtime_s", "n_images", "n_seeds", "source",
]  # fmt: skip
BASELINE = "Baseline AlexNet"
ORDER = (BASELINE, "Reduced AlexNet", "Embedded 3-layer", "Friend -5%", "Friend -20%", "Friend -5% int8")


def poster() -> pd.DataFrame:
    """The poster's own table in the columns of ours."""
    rows = pd.read_csv(str(files("emolib.report") / "poster.csv")).assign(source="poster")
    return rows.reindex(columns=COLUMNS)


def published(root: Path) -> pd.DataFrame:
    """The rows of the run on photographs that lies in `root`/published; no rows where there is none."""
    path = Path(root) / "published" / "results.csv"
    if not path.exists():
        return pd.DataFrame(columns=COLUMNS)
    rows = pd.read_csv(path)
    return rows[rows["source"] != "poster"].assign(source="published").reindex(columns=COLUMNS)


def friend_name(kept: float) -> str:
    """Name of the network found with the floor `kept`, a share of the baseline's quality above chance.

    >>> friend_name(0.8)
    'Friend -20%'
    """
    return f"Friend -{round(100 * (1 - kept))}%"


def read_scores(run_dir: Path) -> pd.DataFrame:
    """Scores of all models of a run: (model, seed, id, split, label, score, group).

    Of a part that was made from other parts than those that are there now, none.
    """
    run_dir, now, found = Path(run_dir), {}, []
    for part, record in records(run_dir).items():
        if record["key"]["upstream"].items() <= now.items():
            now |= {f"{part}/{name}": digest for name, digest in record["outputs"].items()}
            found.append(run_dir / part / "scores.csv")
    manifest = run_dir / "data" / "manifest.csv"  # in which a person may be called NA
    found = [path for path in found if path.is_file() and manifest.is_file()]
    if not found:
        return pd.DataFrame(columns=["model", "seed", "id", "split", "label", "score", "group"])
    group = pd.read_csv(manifest, usecols=["id", "group"], dtype=str, keep_default_na=False)
    rows = pd.concat([pd.read_csv(path, converters={"id": str}) for path in found], ignore_index=True)
    return rows.merge(group, on="id", validate="many_to_one")


def read_specs(part: Path) -> dict[str, ModelSpec]:
    """Spec of each model of a finished part ("baseline", "search"), by name; none if it has no specs.json."""
    path = Path(part) / "specs.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {name: ModelSpec.from_json(json.dumps(spec)) for name, spec in known.items()}


def rows(
    scores: pd.DataFrame, dataset: Dataset, specs: Mapping[str, ModelSpec], *, source: str, n_boot: int = 1000
) -> pd.DataFrame:
    """Rows of the results table from `scores` (model, seed, id, split, label, score) of `dataset`."""
    group = pd.Series(dataset.groups, dataset.ids)
    return score_rows(
        scores.assign(group=group[scores["id"]].to_numpy()), specs, source=source, n_boot=n_boot
    )


def score_rows(
    scores: pd.DataFrame, specs: Mapping[str, ModelSpec], *, source: str, n_boot: int = 1000
) -> pd.DataFrame:
    """One row a model and split from `scores` (model, seed, id, split, label, score, group): `COLUMNS`.

    AUC is the mean over seeds with a 95% interval over people and seeds; accuracy, precision and recall are
    means over seeds at the threshold chosen on that seed's validation scores.
    """
    made = []
    for (model, split), part in scores.groupby(["model", "split"], sort=False):
        price = cost(specs[model.removesuffix(" int8")])
        made.append(
            {"model": model, "split": split, **_quality(part, scores[scores["model"] == model], n_boot)}
            | {"macs": price.macs, "flops": price.flops, "params": price.params}
            | {"est_runtime_s": poster_seconds(price.flops), "source": source}
        )
    table = pd.DataFrame(made, columns=COLUMNS)
    baseline = table[table["model"] == BASELINE].set_index("split")["auc"]
    table["delta_auc"] = [
        metrics.delta_auc(row.auc, baseline.get(row.split, np.nan)) for row in table.itertuples()
    ]
    return _ordered(table)


def _quality(part: pd.DataFrame, of_model: pd.DataFrame, n_boot: int) -> dict:
    by_seed = part.pivot(index="id", columns="seed", values="score")
    first = part.drop_duplicates("id").set_index("id").loc[by_seed.index]
    labels = first["label"].to_numpy()
    auc, low, high = metrics.auc_interval(
        labels, by_seed.to_numpy().T, first["group"].to_numpy(), n_boot=n_boot
    )
    at_threshold = []
    for seed in by_seed.columns:
        val = of_model[(of_model["seed"] == seed) & (of_model["split"] == "val")]
        threshold = metrics.best_threshold(val["label"], val["score"])
        at_threshold.append(metrics.threshold_metrics(labels, by_seed[seed].to_numpy(), threshold))
    means = pd.DataFrame(at_threshold).mean().to_dict()
    return {
        "auc": auc,
        "auc_low": low,
        "auc_high": high,
        **means,
        "n_images": len(labels),
        "n_seeds": by_seed.shape[1],
    }


def _ordered(table: pd.DataFrame) -> pd.DataFrame:
    rank = table["model"].map({model: i for i, model in enumerate(ORDER)}).fillna(len(ORDER))
    table = table.assign(rank=rank).sort_values(["rank", "split"], ascending=[True, False], kind="stable")
    return table.reindex(columns=COLUMNS).reset_index(drop=True)


def table(run_dir: Path, *, root: Path | None = None, n_boot: int = 1000) -> pd.DataFrame:
    """The results table: the poster's rows, the published ones and this run's."""
    run_dir, root = Path(run_dir), root or project_root()
    specs = read_specs(run_dir / "baseline") | read_specs(run_dir / "search")
    parts = [
        poster(),
        published(root),
        score_rows(read_scores(run_dir), specs, source=run_dir.name, n_boot=n_boot),
    ]
    whole = pd.concat([part for part in parts if len(part)], ignore_index=True)
    return whole.astype({column: "Int64" for column in ("macs", "flops", "params", "n_images", "n_seeds")})


def write(run_dir: Path, *, root: Path | None = None) -> pd.DataFrame:
    """Compute the table and write it to `run_dir`/results.csv."""
    whole = table(run_dir, root=root)
    write_csv(Path(run_dir) / "results.csv", whole)
    return whole


def percent(share: float) -> str:
    """A loss or gain for people, empty if unknown.

    >>> percent(-0.0701), percent(float("nan"))
    ('-7.0%', '')
    """
    return "" if pd.isna(share) else f"{share:+.1%}"


def presentable(table: pd.DataFrame) -> pd.DataFrame:
    """The results table as a person reads it: AUC with its interval, losses in percent, FLOPs in millions."""
    interval = table["auc_low"].notna()
    spread = [
        f" ({low:.3f} to {high:.3f})" for low, high in zip(table["auc_low"], table["auc_high"], strict=True)
    ]
    auc = table["auc"].map("{:.3f}".format)
    return pd.DataFrame(
        {
            "model": table["model"],
            "split": table["split"],
            "AUC (95% interval)": auc.where(~interval, auc + spread),
            "loss": table["delta_auc"].map(percent),
            **{
                name: table[name].map("{:.2f}".format, na_action="ignore")
                for name in ("accuracy", "precision", "recall")
            },
            "FLOPs, mln": table["flops"].map(lambda flops: f"{flops / 1e6:.3g}"),
            "seconds, poster's clock": table["est_runtime_s"].map("{:.3g}".format, na_action="ignore"),
        }
    )


def refresh(folder: Path) -> None:
    """Write results.csv of the run in `folder` if scores, published rows or the code behind it changed.

    Before the baseline is there, there are no scores and no table.
    """
    if not (folder / "baseline").is_dir():
        return
    digests, mark = Digests(folder), folder / ".results.key"
    tables = sorted((project_root() / "published").glob("*.csv"))
    made = [[record["outputs"], record["key"]["upstream"]] for record in records(folder).values()]
    now = sha([code_digests("report"), [[path.name, digests.of(path)] for path in tables], made])
    if (folder / "results.csv").is_file() and mark.is_file() and mark.read_text(encoding="utf-8") == now:
        return
    write(folder, root=project_root())
    write_text(mark, now)
