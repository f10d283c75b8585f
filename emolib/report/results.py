"""A run's files as the results table: poster, published and this run in one, a row a model and split.

`table` reads the scores that the notebooks left and computes every figure anew, so the table can never be
older than the scores. Which row is which is said by its `role` and `dtype`, never by the name it is shown
under.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from emolib import metrics
from emolib.embedded.chips import poster_seconds
from emolib.environment import code
from emolib.files import read_json, write_csv, write_text
from emolib.networks import poster_networks
from emolib.networks.cost import Cost, cascade_cost, cost
from emolib.networks.linear_models import LINEAR
from emolib.networks.spec import ModelSpec
from emolib.report import filters
from emolib.workflow import run
from emolib.workflow.parameters import STRICT_FLOOR as STRICT_FLOOR

if TYPE_CHECKING:
    from emolib.data.dataset import Dataset

COLUMNS = [
    "model", "split", "auc", "auc_low", "auc_high", "delta_auc", "delta_low", "delta_high",
    "accuracy", "precision", "recall", "macs", "flops", "params", "est_runtime_s",
    "n_images", "n_seeds", "epochs", "source", "fingerprint", "role", "dtype",
]  # fmt: skip
INTERVALS = COLUMNS[2:8]
INTEGERS = dict.fromkeys(("macs", "flops", "params", "n_images", "n_seeds"), "Int64")
ROLES = ("baseline", "reduced", "embedded", "linear", "friend", "room-baseline", "room-friend")
BASELINE_OF = {False: "baseline", True: "room-baseline"}
BASELINE = poster_networks.BASELINE.name
PUBLISHED = "published"  # the source of the rows in published/, beside "poster"


@dataclass(frozen=True)
class Model:
    """What stands behind a name in the table: `role` is one of `ROLES`, `dtype` "float32" or "int8".

    In a room, `spec` is the detector's, and `classifier` the second network's.
    """

    spec: ModelSpec
    role: str
    dtype: str = "float32"
    epochs: float = math.nan
    classifier: ModelSpec | None = None

    @property
    def cost(self) -> Cost:
        """Of an inference."""
        return cascade_cost(self.spec, self.classifier) if self.classifier else cost(self.spec)

    @property
    def fingerprint(self) -> str:
        """Of its spec, or of both with a dash between them."""
        return "-".join(spec.fingerprint for spec in (self.spec, self.classifier) if spec)

    @property
    def baseline(self) -> str:
        """The role that it is measured against: scores of frames are not compared with those of faces."""
        return BASELINE_OF[self.role.startswith("room-")]


REFERENCE = {
    name: Model(spec, role)
    for (name, spec), role in zip(poster_networks.REFERENCE.items(), ROLES, strict=False)
}
KNOWN = REFERENCE | {name: Model(spec, "linear") for name, spec in LINEAR.items()}  # not found by a search
FRIEND_1S = "Friend 1 s"  # the best within the poster's second


def poster() -> pd.DataFrame:
    """The poster's own table in the columns of ours."""
    return _read(Path(__file__).with_name("poster.csv")).assign(source="poster")


def published(root: Path) -> pd.DataFrame:
    """The rows of the run on photographs that lies in `root`/published; no rows where there is none."""
    rows = _read(root / "published" / "results.csv")
    return rows[rows["source"] == PUBLISHED]


def _read(path: Path) -> pd.DataFrame:
    """`COLUMNS` of a table; no rows where there is no file."""
    return (pd.read_csv(path) if path.is_file() else pd.DataFrame()).reindex(columns=COLUMNS)


def friend_name(kept: float) -> str:
    """Name of the network found with the floor `kept`, a share of the baseline's quality above chance.

    >>> friend_name(0.8)
    'Friend -20%'
    """
    return f"Friend -{round(100 * (1 - kept))}%"


def int8_name(name: str) -> str:
    """Name of a network's int8 form."""
    return f"{name} int8"


def friends(specs: Mapping[str, ModelSpec], epochs: Mapping[str, float] | None = None) -> dict[str, Model]:
    """The networks that a search found, by name, and their int8 forms.

    `epochs` says how long each was trained.
    """
    found = {}
    for name, spec in specs.items():
        found[name] = Model(spec, "friend", epochs=(epochs or {}).get(name, math.nan))
        found[int8_name(name)] = replace(found[name], dtype="int8")
    return found


def models(run_dir: Path) -> dict[str, Model]:
    """What a run scored, by name."""
    parts = (run_dir / "baseline", run_dir / "search")
    epochs: dict[str, float] = {}
    for file in (part / "history.csv" for part in parts if (part / "history.csv").is_file()):
        trainings = pd.read_csv(file).groupby(["model", "seed"])["epoch"].nunique()
        epochs |= trainings.groupby("model").mean().to_dict()
    nobody = Model(poster_networks.BASELINE, role="")
    reference = {
        name: replace(KNOWN.get(name, nobody), spec=spec, epochs=epochs.get(name, math.nan))
        for name, spec in read_specs(parts[0]).items()
    }
    return reference | friends(read_specs(parts[1]), epochs) | rooms(run_dir / "room")


def rooms(part: Path) -> dict[str, Model]:
    """The friends in a room of a finished part, by name: pairs of networks; none if it has no specs.json."""
    found = {}
    for name, of in read_json(part / "specs.json").items():
        pair = (ModelSpec.from_json(json.dumps(of[each])) for each in ("detector", "classifier"))
        found[name] = Model(next(pair), of["role"], of["dtype"], of.get("epochs", math.nan), next(pair))
    return found


def read_scores(run_dir: Path) -> pd.DataFrame:
    """Scores of all models of a run: (model, seed, id, split, label, score, group).

    Of a part that was made from other parts than those that are there now, none.
    """
    now: dict[str, str] = {}
    found = [pd.DataFrame(columns=["model", "seed", "id", "split", "label", "score"])]
    for part, record in run.records(run_dir).items():
        if record["key"]["upstream"].items() <= now.items():
            now |= {f"{part}/{name}": digest for name, digest in record["outputs"].items()}
            if (file := run_dir / part / "scores.csv").is_file():
                words = {"id": str, "group": str}  # "NA" is someone's name
                found.append(pd.read_csv(file, dtype=words, keep_default_na=False, na_values=[""]))
    if len(found) == 1:
        return found[0].assign(group="")
    faces = run_dir / "data" / "manifest.csv"
    of = pd.read_csv(faces, usecols=["id", "group"], dtype=str, keep_default_na=False)
    scores = pd.concat(found[1:], ignore_index=True)
    known = scores["id"].map(of.set_index("id", verify_integrity=True)["group"])
    return scores.assign(group=scores.get("group", known).fillna(known))  # frames have their own


def read_specs(part: Path) -> dict[str, ModelSpec]:
    """Spec of each model of a finished part ("baseline", "search"), by name; none if it has no specs.json."""
    known = read_json(part / "specs.json")
    return {name: ModelSpec.from_json(json.dumps(spec)).replace(name=name) for name, spec in known.items()}


def rows(
    scores: pd.DataFrame, dataset: Dataset, of: Mapping[str, Model], *, source: str, n_boot: int = 1000
) -> pd.DataFrame:
    """Rows of the results table from `scores` (model, seed, id, split, label, score) of `dataset`."""
    group = pd.Series(dataset.groups, dataset.ids)
    scores = scores.assign(group=group[scores["id"]].to_numpy())
    return score_rows(scores, of, source=source, n_boot=n_boot)


def score_rows(
    scores: pd.DataFrame, of: Mapping[str, Model], *, source: str, n_boot: int = 1000
) -> pd.DataFrame:
    """One row a model and split from `scores` (model, seed, id, split, label, score, group): `COLUMNS`.

    AUC is the mean over seeds with a 95% interval over people and seeds; delta AUC is against the model in
    the role of the baseline, its interval on the same people; accuracy, precision and recall are means over
    seeds at the threshold chosen on that seed's validation scores.

    Args:
        scores: of networks in `of`.
        of: what they are, by name.
        source: whose rows these are.
        n_boot: repetitions of the bootstrap.
    """
    made = []
    for (name, split), part in scores.groupby(["model", "split"], sort=False):
        model, price = of[name], of[name].cost
        baselines = [each for each, other in of.items() if other.role == model.baseline]
        baseline = scores[scores["model"].isin(baselines) & (scores["split"] == split)]
        made.append(
            _quality(part, scores[scores["model"] == name], baseline, n_boot)
            | vars(price)
            | vars(model)
            | {"est_runtime_s": poster_seconds(price.flops), "fingerprint": model.fingerprint}
            | {"model": name, "split": split, "source": source}
        )
    return _ordered(pd.DataFrame(made, columns=COLUMNS))


def _by_face(scores: pd.DataFrame) -> pd.DataFrame:
    """Scores of one network and split: a row a face, a column a training seed."""
    return scores.pivot(index="id", columns="seed", values="score")


def _quality(part: pd.DataFrame, of_model: pd.DataFrame, baseline: pd.DataFrame, n_boot: int) -> dict:
    ours = _by_face(part)
    faces = part.drop_duplicates("id").set_index("id").loc[ours.index]
    labels, groups, scores = faces["label"].to_numpy(), faces["group"].to_numpy(), ours.to_numpy().T
    auc = metrics.auc_interval(labels, scores, groups, n_boot=n_boot)
    delta, theirs = (math.nan,) * 3, _by_face(baseline).reindex(ours.index)
    if theirs.size and theirs.notna().all(axis=None):
        delta = metrics.delta_interval(labels, scores, theirs.to_numpy().T, groups, n_boot=n_boot)
    at_threshold = []
    for seed, val in of_model[of_model["split"] == "val"].groupby("seed"):
        threshold = metrics.best_threshold(val["label"], val["score"])
        at_threshold.append(metrics.threshold_metrics(labels, ours[seed].to_numpy(), threshold))
    quality = dict(zip(INTERVALS, (*auc, *delta), strict=True)) | pd.DataFrame(at_threshold).mean().to_dict()
    return quality | {"n_images": len(labels), "n_seeds": ours.shape[1]}


def _ordered(table: pd.DataFrame) -> pd.DataFrame:
    """By role, int8 forms after the networks they are of, and larger before smaller networks."""
    place = {role: place for place, role in enumerate(ROLES)}
    return table.sort_values(
        ["role", "dtype", "flops", "split"], ascending=[True, True, False, False], ignore_index=True,
        key=lambda column: column.map(place) if column.name == "role" else column,
    )  # fmt: skip


def table(run_dir: Path, *, root: Path, n_boot: int = 1000) -> pd.DataFrame:
    """The results table: the poster's rows, the published ones in `root` and this run's."""
    own = score_rows(read_scores(run_dir), models(run_dir), source=run_dir.name, n_boot=n_boot)
    whole = pd.concat([part for part in (poster(), published(root), own) if len(part)], ignore_index=True)
    return whole.astype(INTEGERS)


def presentable(table: pd.DataFrame) -> pd.DataFrame:
    """The results table as a person reads it: AUC with its interval, losses in percent."""
    aucs = table[["auc", "auc_low", "auc_high"]].itertuples(index=False)
    shown = table[["model", "split"]].assign(
        **{"AUC (95% interval)": [filters.value_and_interval(*row, digits=3) for row in aucs]},
        loss=[filters.percent(delta, digits=1) for delta in table["delta_auc"]],
    )
    for name in ("accuracy", "precision", "recall"):
        shown[name] = table[name].map(filters.number)
    shown["FLOPs"] = table["flops"].map(filters.count)
    return shown.assign(**{"poster's clock": table["est_runtime_s"].map(filters.duration)})


def refresh(folder: Path) -> None:
    """Write results.csv of the run in `folder` if scores, published rows or the code behind it changed.

    Before the baseline is there, there are no scores and no table.
    """
    if not (folder / "baseline").is_dir():
        return
    digests, mark = run.Digests(folder), folder / ".results.key"
    tables = sorted((run.root() / "published").glob("*.csv"))
    made = [[record["outputs"], record["key"]["upstream"]] for record in run.records(folder).values()]
    now = code.sha([code.digests("report"), [[path.name, digests.of(path)] for path in tables], made])
    if (folder / "results.csv").is_file() and mark.is_file() and mark.read_text(encoding="utf-8") == now:
        return
    write_csv(folder / "results.csv", table(folder, root=run.root()))
    write_text(mark, now)
