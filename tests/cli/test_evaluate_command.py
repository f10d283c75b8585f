"""emolib quantise and evaluate: on labelled pictures of which it is known what a network makes of them."""

import csv
import io
import json
import shutil

import numpy as np
import pytest
from PIL import Image

from emolib.cli import main
from emolib.embedded import given
from emolib.report import results

SIDE = 16


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Pictures of 12 people, 4 each, that are bright below where they are of a dog; all of one person are
    the other way round. And a network that looks at just that, as .keras and made int8.
    """
    import keras

    place, rng = tmp_path_factory.mktemp("labelled"), np.random.default_rng(0)
    for number in range(48):
        kind, dog = ("dog", 1) if number % 2 else ("cat", 0)
        grey = rng.integers(60, 100, (64, 64)).astype(np.uint8)
        grey[32:] += 80 * (dog ^ (number // 4 == 11))
        (place / "faces" / kind).mkdir(parents=True, exist_ok=True)
        Image.fromarray(grey).save(place / "faces" / kind / f"Person_{chr(65 + number // 4)}_{number:04}.png")
    (place / "faces/cat/Person_Z_0001.png").write_text("no picture")
    frame = keras.Input((SIDE, SIDE, 1))
    dense = keras.layers.Dense(1)
    network = keras.Model(frame, dense(keras.layers.Flatten()(frame)))
    weights = np.zeros((SIDE, SIDE), np.float32)
    weights[8:], weights[:8] = 8 / 128, -8 / 128
    dense.set_weights([weights.reshape(-1, 1), np.float32([-8 * 40 / 255])])
    network.save(place / "net.keras")
    return place


def faces(place) -> list[str]:
    options = ["--data-dir", str(place / "faces"), "--positive", "dog"]
    return [*options, "--person-from", r"(Person_.)_"]


@pytest.fixture(scope="module")
def model(place):
    out = str(place / "made/net.tflite")
    assert main.main(["quantise", str(place / "net.keras"), *faces(place), "--out", out]) == 0
    return out


def test_quantise_makes_what_predict_takes(place, model, capsys):
    chosen = json.loads((place / "made/threshold.json").read_text())
    assert chosen["classes"] == ["cat", "dog"] and chosen["chosen_on"] == "validation"
    assert given.threshold(place / "made/net.tflite") == (
        chosen["threshold"],
        str(place / "made/threshold.json"),
    )
    pictures = [
        str(place / "faces" / kind / "Person_A_000") + f"{i}.png" for i, kind in enumerate(("cat", "dog"))
    ]
    assert main.main(["predict", model, *pictures, "--json"]) == 0
    assert [row["decision"] for row in json.loads(capsys.readouterr().out)] == ["cat", "dog"]


def test_quantise_writes_over_no_other_threshold(place, model, capsys):
    command = ["quantise", str(place / "net.keras"), *faces(place), "--out", model]
    assert main.main(command) == 0  # the same once more
    shown = capsys.readouterr()
    assert "validation AUC" in shown.out and f"  emolib export arduino {model} --out friend/" in shown.out
    assert "1 pictures were left out" in shown.err and "Person_Z_0001.png" in shown.err
    threshold = place / "made/threshold.json"
    content = threshold.read_text()
    threshold.write_text("mine")
    assert main.main(command) == 2 and "threshold.json; --force writes over" in capsys.readouterr().err
    assert main.main([*command, "--force"]) == 0 and threshold.read_text() == content


def measures(words, capsys) -> dict[str, dict]:
    assert main.main(["evaluate", *words, "--json"]) == 0
    return {row["measure"]: row for row in json.loads(capsys.readouterr().out)}


@pytest.mark.parametrize("name", ["made/net.tflite", "net.keras"])
def test_evaluate_by_hand(place, model, capsys, name):
    """Of 12 people one is always wrong: 4 of 48 pictures, 2 of 24 dogs."""
    found = measures([str(place / name), *faces(place), "--threshold", "0.5"], capsys)
    assert (found["pictures"]["value"], found["people"]["value"], found["threshold"]["value"]) == (
        48,
        12,
        0.5,
    )
    wanted = {"accuracy": 44 / 48, "precision": 22 / 24, "recall": 22 / 24, "false_alarms": 2 / 24}
    for measure, value in wanted.items():
        assert found[measure]["value"] == pytest.approx(value, abs=1e-6)
        assert found[measure]["low"] < value < found[measure]["high"]
    # a dog is above a cat in 22 x 22 pairs, below in 2 x 2, and otherwise both look alike
    alike = found["auc"]["value"] - 22 * 22 / 576
    assert 0 < alike < 2 * 2 * 22 / 576 and found["auc"]["low"] < found["auc"]["value"] < found["auc"]["high"]


def test_the_interval_is_over_people_where_these_are_known(place, model, capsys):
    people = measures([model, *faces(place)], capsys)
    pictures = measures([model, *faces(place)[:-2]], capsys)
    assert pictures["pictures"]["value"] == 48 and "people" not in pictures
    width = {kind: found["recall"]["high"] - found["recall"]["low"] for kind, found in
             {"people": people, "pictures": pictures}.items()}  # fmt: skip
    assert width["people"] > width["pictures"]


def test_the_class_is_the_model_s(place, model, capsys):
    """A cat is not what it was made to find: its scores say dog."""
    own = faces(place)
    asked = own[: own.index("--positive")] + own[own.index("--positive") + 2 :]
    assert measures([model, *asked], capsys) == measures([model, *own], capsys)
    assert main.main(["evaluate", model, *asked, "--positive", "cat"]) == 2
    assert "--positive: expected 'dog', as the model has it, got 'cat'" in capsys.readouterr().err
    assert main.main(["evaluate", str(place / "net.keras"), *own]) == 0  # nothing beside it says so
    told = "made to tell smiling from not smiling, these pictures dog from cat"
    assert told in capsys.readouterr().err


def test_a_threshold_for_few_false_alarms(place, model, capsys):
    found = measures([model, *faces(place), "--false-alarms", "0.1"], capsys)
    assert found["false_alarms"]["value"] <= 0.1 and found["recall"]["value"] == pytest.approx(
        22 / 24, abs=1e-6
    )
    strict = measures([model, *faces(place), "--false-alarms", "0"], capsys)
    assert strict["false_alarms"]["value"] == 0 and strict["threshold"]["value"] > found["threshold"]["value"]
    again = measures([model, *faces(place), "--threshold", str(found["threshold"]["value"])], capsys)
    assert again == found


def test_csv_is_pure_and_the_table_is_for_people(place, model, tmp_path, capsys):
    skips = str(tmp_path / "skips.csv")
    assert main.main(["evaluate", model, *faces(place), "--csv", "--skips", skips]) == 0
    shown = capsys.readouterr()
    rows = {row["measure"]: row for row in csv.DictReader(io.StringIO(shown.out))}
    assert rows["pictures"] == {"measure": "pictures", "value": "48", "low": "", "high": ""}
    assert len(rows) == 8 and float(rows["auc"]["low"]) < float(rows["auc"]["value"])
    assert "Person_Z_0001.png" in (tmp_path / "skips.csv").read_text()
    assert "dog from a probability of" in shown.err
    assert main.main(["evaluate", model, *faces(place)]) == 0
    assert capsys.readouterr().out.splitlines()[0].split() == ["measure", "value", "low", "high"]


def test_a_folder_of_a_run_holds_pictures_and_split(place, model, tmp_path, capsys):
    from emolib.data import sources

    options = dict(zip(("data_dir", "positive", "person_from"), faces(place)[1::2], strict=True))
    dataset, _ = sources.load("folder", n_faces=0, seed=0, image_size=SIDE, **options)
    dataset.save(tmp_path / "data")
    of_run = measures([model, "--data-dir", str(tmp_path / "data"), "--split", "test"], capsys)
    assert of_run == measures([model, *faces(place), "--split", "test"], capsys)
    assert of_run["pictures"]["value"] == len(dataset.indices("test")) < 48
    shutil.copy(model, tmp_path / "alone.tflite")
    (tmp_path / "report.json").write_text(json.dumps({"threshold": 0.5, "digest": dataset.digest}))
    for split, noted in (([], True), (["--split", "test"], False)):
        words = ["evaluate", str(tmp_path / "alone.tflite"), *faces(place), *split]
        assert main.main(words) == 0
        assert ("it was trained on some of these" in capsys.readouterr().err) is noted
    alone = measures([str(tmp_path / "alone.tflite"), "--data-dir", str(tmp_path / "data")], capsys)
    assert alone["threshold"]["value"] == 0.5


@pytest.fixture(scope="module")
def published(place, model):
    """A folder as `emolib publish` leaves it: the baseline in int8, a network with two trainings that is as
    good, and a friend whose answers are the other way round.
    """
    import keras

    folder, friend = place / "published", results.KNOWN["Reduced AlexNet"].spec
    (folder / "networks").mkdir(parents=True)
    (folder / "baseline").mkdir()
    shutil.copy(model, folder / "baseline/baseline.tflite")
    about = {"model": results.BASELINE, "training_seed": 3, "classes": ["cat", "dog"]}
    (folder / "baseline/report.json").write_text(json.dumps(about))
    for seed in (3, 4):
        name = f"{results.KNOWN['Embedded 3-layer'].spec.fingerprint}-seed{seed}.keras"
        shutil.copy(place / "net.keras", folder / "networks" / name)
    network = keras.saving.load_model(place / "net.keras", compile=False)
    network.set_weights([-weights for weights in network.get_weights()])
    network.save(folder / "networks" / f"{friend.fingerprint}-seed3.keras")
    (folder / "specs.json").write_text(json.dumps({"Friend -5%": json.loads(friend.to_json())}))
    return folder


def crowd(words, capsys) -> dict[str, dict]:
    assert main.main(["evaluate", *words, "--json"]) == 0
    return {row["model"]: row for row in json.loads(capsys.readouterr().out)}


def test_all_networks_of_a_folder_on_another_crowd(place, model, published, tmp_path, capsys):
    out = tmp_path / "crowd.csv"
    found = crowd([str(published), *faces(place), "--out", str(out)], capsys)
    alone = measures([str(place / "net.keras"), *faces(place)], capsys)["auc"]
    base, same = found[results.BASELINE], found["Embedded 3-layer"]
    assert (base["dtype"], base["n_seeds"], base["delta_auc"]) == ("int8", 1, 0)
    assert (same["dtype"], same["n_seeds"], same["n_images"]) == ("float32", 2, 48)
    assert same["auc"] == pytest.approx(alone["value"], abs=1e-6)
    assert same["auc_low"] < same["auc"] < same["auc_high"]
    assert same["delta_auc"] == pytest.approx((same["auc"] - 0.5) / (base["auc"] - 0.5) - 1, abs=1e-5)
    turned = found["Friend -5%"]
    assert turned["auc"] == pytest.approx(1 - alone["value"], abs=1e-6)
    assert turned["delta_low"] < turned["delta_auc"] < -1 and turned["delta_high"] < -1
    table = list(csv.DictReader(out.open()))
    assert [row["model"] for row in table] == list(found)
    assert float(table[0]["auc"]) == pytest.approx(base["auc"], abs=1e-6)


def test_a_crowd_without_the_baseline_has_no_losses(place, published, tmp_path, capsys):
    folder = shutil.copytree(published, tmp_path / "published")
    shutil.rmtree(folder / "baseline")
    words = ["evaluate", str(folder), *faces(place)]
    assert main.main([*words, "--csv"]) == 0
    shown = capsys.readouterr()
    rows = list(csv.DictReader(io.StringIO(shown.out)))
    assert rows and {row["delta_auc"] for row in rows} == {""} and "intervals over 12 people" in shown.err
    for option in (["--threshold", "0.5"], ["--false-alarms", "0.1"]):
        assert main.main([*words, *option]) == 2
        assert "--threshold, --false-alarms: expected with one model" in capsys.readouterr().err
    shutil.rmtree(folder / "networks")
    assert main.main(words) == 2
    assert "model: expected a model file, published/ or the folder of a run" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["evaluate", "no.tflite"], "model: expected an int8 .tflite file"),
        (["evaluate", "no.keras"], "model: expected a .keras file, got"),
        (
            ["evaluate", "made/net.tflite", "--false-alarms", "1.5"],
            "false_alarms: expected a share, 0 to below 1",
        ),
        (
            ["evaluate", "made/net.tflite", "--positive", "cow"],
            "positive: expected a class that there is, got 'cow'",
        ),
        (["quantise", "made/net.tflite"], "model: expected a .keras file, got"),
    ],
)
def test_wrong_input_is_one_line(place, model, capsys, words, message):
    kind, name, *options = words
    assert main.main([kind, str(place / name), *faces(place), *options]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert f"emolib: {message}" in error and "Traceback" not in error
