"""Made-up runs whose every number can be checked by hand, as the files that notebooks leave."""

import json
from pathlib import Path

import pandas as pd
from friend_book.numbers import PUBLISHED_AS

from emolib.metrics import wilson
from emolib.networks import poster_networks, room_networks
from emolib.report import results
from emolib.report.poster import CHIP_IDS
from emolib.workflow import parameters

# model, split, auc, low, high, delta, flops: the baseline at 0.80, so that 0.74 keeps exactly 80%
ROWS = [
    ("Baseline AlexNet", "val", 0.80, 0.76, 0.84, 0, 82_700_000),
    ("Baseline AlexNet", "test", 0.80, 0.75, 0.85, 0, 82_700_000),
    ("Reduced AlexNet", "val", 0.79, 0.75, 0.83, -1 / 30, 5_100_000),
    ("Reduced AlexNet", "test", 0.78, 0.74, 0.82, -2 / 30, 5_100_000),
    ("Embedded 3-layer", "val", 0.77, 0.75, 0.79, -0.1, 1_300_000),
    ("Embedded 3-layer", "test", 0.70, 0.66, 0.73, -1 / 3, 1_300_000),
    ("Friend -5%", "val", 0.79, 0.75, 0.83, -1 / 30, 827_000),
    ("Friend -5%", "test", 0.80, 0.76, 0.84, 0, 827_000),
    ("Friend -20%", "val", 0.76, 0.72, 0.80, -2 / 15, 413_500),
    ("Friend -20%", "test", 0.73, 0.69, 0.77, -7 / 30, 413_500),
    ("Friend -5% int8", "test", 0.79, 0.75, 0.83, -1 / 30, 827_000),
]
ROOM_ROWS = [
    ("Room baseline", "test", 0.98, 0.97, 0.99, 0, 5_000_000),
    ("Friend in a room", "test", 0.97, 0.96, 0.98, -1 / 48, 1_760_000),
]
AT_CHANCE = [(model, split, 0.52, 0.45, 0.6, 0, flops) for model, split, *_, flops in ROWS]
SPECS = {"Friend -5%": poster_networks.REDUCED, "Friend -20%": poster_networks.EMBEDDED}
MODELS = results.KNOWN | results.friends(SPECS | {results.FRIEND_1S: poster_networks.REDUCED})
MODELS |= {
    name: results.Model(room_networks.DETECTOR, role, dtype, classifier=room_networks.CLASSIFIER)
    for (name, *_), role, dtype in zip(ROOM_ROWS, results.ROLES[-2:], ("float32", "int8"), strict=True)
}
NOTHING_FOUND = [(*row, flops if row[0] in results.REFERENCE else 82_700_000) for *row, flops in ROWS]
CHIP = {
    "id": CHIP_IDS[0], "name": "A chip", "clock_hz": 48e6, "seconds_low": 0.018, "seconds_high": 0.024,
    "joules_low": 15e-6, "joules_high": 112e-6,
    "battery": "CR2032", "inferences_per_second": 1, "battery_days_low": 38.0, "battery_days_high": 73.0,
    "light_share": 0.05, "light_amperes": 2e-3,
}  # fmt: skip
FASTER = CHIP | {"id": CHIP_IDS[1], "clock_hz": 96e6, "seconds_low": 0.009, "seconds_high": 0.012}
OTHER = CHIP | {"id": "other", "name": "Other, 480 MHz", "clock_hz": 480e6}
BANDS = [("low", 0.4, 0.6, 0.95), ("high", 0.6, 1.1, 0.98)]
ROOM = {
    "model": "Friend in a room", "crop_model": "Friend -5% int8", "confirmed": True,
    "training_seed": 1, "auc_shipped": 0.971,
    "auc": 0.97, "auc_low": 0.96, "auc_high": 0.98, "presence_auc": 0.996, "presence_threshold": 0.6,
    "threshold": 0.7, "smiles_found": 0.82, "smiles_found_low": 0.79, "smiles_found_high": 0.85,
    "smiles_at_others": 0.04, "smiles_at_others_low": 0.03, "smiles_at_others_high": 0.05,
    "false_smiles_nobody": 0.002, "false_smiles_nobody_low": 0.001, "false_smiles_nobody_high": 0.004,
    "false_smiles": 1, "false_smiles_per_hour": 0.5, "hours": 2, "false_smiles_per_hour_high": 2.4,
    "crop_auc": 0.945, "crop_auc_low": 0.93, "crop_auc_high": 0.96, "auc_faces": 0.95, "auc_faces_low": 0.94,
    "auc_faces_high": 0.96,
    "macs": 870_000, "flops": 1_760_000, "params": 21_000, "detector_macs": 500_000,
    "classifier_macs": 360_000,
    "ram_bytes": 15_100, "flash_bytes": 41_000, "instructions_per_frame": 1_700_000,
    "camera_width": 324, "camera_height": 244, "parity_host_runs": 5000,
    "parity_host_mismatches": 0, "n_frames": 2000, "n_seeds": 3, "n_trials": 18, "room_flops": 2_000_000,
    "exact": [{"kind": "grey", "n": 256, "smiles": 0, "crop_smiles": 256},
              {"kind": "stripes", "n": 400, "smiles": 1, "crop_smiles": 90}],
    "several": {"n": 150, "auc": 0.93, "auc_low": 0.9, "auc_high": 0.95},
    "failures": [{"kind": "tilt", "group": "20 to 30 degrees", **wilson(12, 100)}],
    "crop": {"threshold": 0.5, "auc": 0.61, "auc_low": 0.58, "auc_high": 0.64, "smiles_found": 0.7,
             "smiles_found_low": 0.66, "smiles_found_high": 0.74, "smiles_at_others": 0.5,
             "smiles_at_others_low": 0.45, "smiles_at_others_high": 0.55, "false_smiles_nobody": 0.58,
             "false_smiles_nobody_low": 0.55, "false_smiles_nobody_high": 0.61,
             "false_smiles_per_hour": 260.0},
    "not_emulated": None,
}  # fmt: skip
WORN = {"awake_share": 1 / 12, "inferences_per_second": 4 / 3}
ROOM["targets"] = [chip | WORN for chip in (CHIP, FASTER)]
ROOM |= {
    f"auc_by_{kind}": [
        {f"{kind}_low": low, f"{kind}_high": high, "auc": auc, "auc_low": auc - 0.01, "auc_high": auc + 0.01}
        | {"n": 700, "crop_friend_auc": 0.6, "crop_friend_auc_low": 0.55, "crop_friend_auc_high": 0.65}
        for _, low, high, auc in BANDS
    ]
    for kind in ("size", "shift", "tilt", "light")
}
ALIKE = {"difference": 0.02, "difference_low": -0.1, "difference_high": 0.12}
DIFFERS = {"difference": 0.11, "difference_low": 0.01, "difference_high": 0.21}
PROFILES = Path(__file__).resolve().parents[1] / "notebooks" / "profiles"
DIGEST = "0123456789abcdef" * 4


def frame(rows=ROWS, *, source="mine", n_seeds=1) -> pd.DataFrame:
    """A results table."""
    table = pd.DataFrame(rows, columns=["model", "split", "auc", "auc_low", "auc_high", "delta_auc", "flops"])
    table = table.assign(macs=table["flops"] // 2, params=12_345, est_runtime_s=table["flops"] / 460_000)
    table = table.assign(
        accuracy=0.74, precision=0.71, recall=0.69, n_images=300, n_seeds=n_seeds, source=source
    )
    of = [MODELS.get(name, MODELS["Friend -20%"]) for name in table["model"]]
    table = table.assign(fingerprint=[each.fingerprint for each in of], role=[each.role for each in of])
    table = table.assign(dtype=[each.dtype for each in of])
    return table.reindex(columns=results.COLUMNS)


def changed(model, split, **values) -> pd.DataFrame:
    """The table with other values in one row."""
    rows = frame()
    rows.loc[(rows["model"] == model) & (rows["split"] == split), list(values)] = list(values.values())
    return rows


def regions(**enrichment) -> pd.DataFrame:
    """Saliency of the baseline by region, by SmoothGrad and under a mean fill."""
    made = [
        {"data": "photos", "control": "none", "model": "Baseline AlexNet", "method": "SmoothGrad"}
        | {"region": region, "area_share": 0.06}
        | {"saliency_share": 0.06 * e, "enrichment": e, "enrichment_low": e - 0.2, "enrichment_high": e + 0.2}
        for region, e in enrichment.items()
    ]
    hidden = {"method": "hidden, mean fill", "saliency_share": None, "enrichment": None}
    made += [{**row, **hidden, "auc_loss_hidden": 0.1} for row in made]
    columns = ["data", "control", "model", "method", "region", "area_share", "saliency_share", "enrichment"]
    columns += ["enrichment_low", "enrichment_high", "auc_loss_hidden", "auc_loss_low", "auc_loss_high"]
    return pd.DataFrame(made, columns=columns)


def failed(**emotions) -> pd.DataFrame:
    """Wrong answers, of how many, by label and by emotion; anger differs from the others."""
    groups = {("label", "smiling"): (62, 510), ("label", "not smiling"): (56, 668)}
    groups |= {("emotion", emotion): counts for emotion, counts in emotions.items()}
    ends = {name: DIFFERS if name == "anger" else ALIKE for _, name in groups}
    return pd.DataFrame(
        {"kind": k, "group": name, **wilson(*n), **ends[name]} for (k, name), n in groups.items()
    )


def judged(**values) -> dict:
    """One row of the saliency verdict."""
    row = {"data": "photos", "model": "Baseline AlexNet", "method": "SmoothGrad", "measure": "gain"}
    row |= {"controls": "passed", "votes": True}
    for region in ("cheeks", "eyes", "mouth"):
        row |= {region: 2.0, f"{region}_low": 1.5, f"{region}_high": 2.5, f"{region}_share": 0.25}
        row |= {f"{region}_share_untrained": 0.125, f"{region}_enrichment": 1.25}
    return row | values


def step(**values) -> dict:
    """A notebook's record in provenance.json."""
    key = {"notebook": DIGEST, "data": None}
    started = {"started": "2026-11-22 23:59:50+0000", "seconds": 12.0, "commit": "a1b2c3d4e5"}
    return (
        {
            "key": key,
            "why": ["not made yet"],
            "outputs": dict.fromkeys(["a.csv", "b.csv", "models/c"], DIGEST),
        }
        | started
        | values
    )


def whole() -> dict:
    """The files of a whole run."""
    small, larger = (SPECS[name].fingerprint for name in ("Friend -20%", "Friend -5%"))
    trials = [
        ("short", 827_000, 0.80, True, larger),
        ("short", 413_500, 0.65, True, small),
        ("full", 413_500, 0.70, True, small),
        ("full", 413_500, 0.70, True, small),
        ("full", 827_000, 0.70, False, larger),
        ("full", 413_500, 0.70, False, "another of that cost"),
    ]
    narrowed = [("A", 0.7, 0.6, 0.8), ("B", 0.3, 0.2, 0.4), ("C", 0.5, 0.4, 0.6), ("D", None, None, None)]
    narrowed += [("E", 0.5, 0.4, 0.6)]
    given = parameters.DEFAULTS | parameters.read_profile("quick", folder=PROFILES)
    return {
        "results.csv": pd.concat([results.poster(), frame([*ROWS, *ROOM_ROWS])]),
        "data/report.json": {"faces": 2000, "people": 400, "smiling_share": 0.4, "wrong_labels": 0.0895},
        "failures.csv": failed(anger=(7, 34), neutral=(43, 602)),
        "data/skips.csv": pd.DataFrame({"id": list("abc"), "reason": ["small", "small", "bad | {{ x }}"]}),
        "data/label_noise.json": {
            "estimate": 0.0886, "low": 0.0706, "high": 0.109, "n": 1400, "auc_low": 0.85, "changed": 0,
            "truth": {"wrong": 0.084},
        },
        "data/near_duplicates.json": {"across_splits": 6},
        "search/report.json": {
            "n_trials": 24, "n_full": 9, "floor": 0.8, "confirmed": {"Friend -20%": True, "Friend -5%": True},
        },
        "search/specs.json": {name: json.loads(spec.to_json()) for name, spec in SPECS.items()},
        "search/search.csv": pd.DataFrame(
            trials, columns=["kind", "flops", "val_auc", "accepted", "fingerprint"]
        ),
        "embedded/report.json": {
            "model": "Friend -5% int8", "tflite_bytes": 33_600, "arena_bytes": 41_000, "micro_runs": 300,
            "micro_mismatches": 0, "parity_device_runs": 1000, "parity_device_mismatches": 0,
            "instructions_per_inference": 903_210.0, "instructions_per_mac": 1.914, "poster_seconds": 1.8,
            "ram_total_bytes": 43_200, "flash_bytes_speed": 47_300, "flash_bytes_size": 31_200,
            "frame_parity_runs": 10_000, "frame_parity_mismatches": 0,
            "targets": [CHIP, FASTER, OTHER],
            "auc_float": 0.802, "auc_int8": 0.8, "auc_difference_low": -0.005,
            "auc_difference_high": 0.001,
        },
        "room/report.json": ROOM,
        "saliency/regions.csv": regions(eyes=1.1, cheeks=2, mouth=3.5, nose=0.5),
        "saliency/verdict.json": {
            "methods": {"SmoothGrad": True, "hidden, mean fill": True},
            "beyond_untrained": {"photos": {"Baseline AlexNet": False, "Reduced AlexNet": None}},
            "planted": [
                dict(zip(("method", "reference", "rank"), row, strict=True))
                for row in (("SmoothGrad", False, 0.4), ("edges", True, 0.2), ("Grad", False, 0.1),
                            ("centre map", True, 0.05))
            ],
            "untrained": {"networks": 5, "judged": 20, "decided": 1},
            "figures": [judged(), judged(method="hidden, mean fill", measure="excess")],
            "controls": [{"method": "SmoothGrad", "control": "random weights", "passed": True}],
            "narrowed_eyes": {"figures": [
                dict(zip(("model", "auc", "auc_low", "auc_high"), row, strict=True)) for row in narrowed
            ]},
        },
        "search/figures/frontier.svg": "<svg>a</svg>",
        "search/figures/frontier.txt": 'AUC "rises"\nwith {{ FLOPs }} < 1.\n',
        "saliency/figures/saliency-average.svg": "<svg>b</svg>",
        "saliency/figures/saliency-average.txt": "Maps.",
        "provenance.json": {
            "profile": "quick", "parameters": given,
            "seeds": [0, 1], "dataset": {"name": "synthetic", "digest": DIGEST}, "commit": "a1b2c3d4e5",
            "dirty": False, "python": "3.11.7", "platform": "Linux-5.1-x86_64", "cores": 2, "seconds": 420.2,
            "versions": {"keras": "3.15"}, "steps": {name: step() for name in parameters.ALL},
        },
    }  # fmt: skip


def altered(changes: dict | None) -> dict:
    """The files of a whole run with some other, by name: values put into a report, another file, or None: no
    such file. No files at all if `changes` is None.
    """
    made = {} if changes is None else whole()
    for name, change in (changes or {}).items():
        made[name] = made[name] | change if isinstance(change, dict) else change
    return {name: content for name, content in made.items() if content is not None}


def write(folder, content: dict) -> None:
    """Write a run's files into `folder`, under the names they have in published/ if it is called that."""
    for name, value in content.items():
        path = folder / (PUBLISHED_AS.get(name, name) if folder.name == "published" else name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(value, pd.DataFrame):
            value.to_csv(path, index=False)
        else:
            path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
