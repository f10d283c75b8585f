"""The schema: what is accepted, what is refused and in which words."""

import ast
import math
from pathlib import Path

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emolib.workflow import parameters
from emolib.workflow.parameters import (
    DEFAULTS,
    SCHEMA,
    ParameterError,
    accepts,
    own,
    resolve,
    validate,
    values_of,
)

ROOT = Path(__file__).parents[2]
PROFILES = ROOT / "notebooks" / "profiles"


@pytest.mark.parametrize(
    ("name", "written", "meant"),
    [
        ("learning_rate", 1, 1.0), ("learning_rate", "1e-3", 0.001), ("learning_rate", ".5", 0.5),
        ("epochs", "010", 10), ("epochs", "5 ", 5), ("epochs", "1_000", 1000), ("epochs", "1e2", 100),
        ("epochs", 4.0, 4), ("seed", "1.0", 1), ("augment", "No", False), ("augment", "TRUE", True),
        ("augment", "off ", False), ("augment", "1", True), ("augment", 0, False),
        ("positive", "no", "no"), ("positive", "1.0", "1.0"), ("run", "007", "007"),
        ("run", "2024-05-01", "2024-05-01"), ("positive", "null", "null"),
    ],
)  # fmt: skip
def test_what_people_write_is_taken_for_what_the_parameter_is(name, written, meant):
    found = validate({name: written})[name]
    assert found == meant and type(found) is type(DEFAULTS[name])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("seed", -1), ("seed", 1.5), ("seed", True), ("seed", 10**30), ("epochs", 0), ("label_noise", 0.5),
        ("epochs", "1,5"), ("epochs", "1:30"), ("epochs", "0x10"), ("epochs", "ten"), ("epochs", ""),
        ("epochs", None), ("epochs", "nan"), ("epochs", "1e999"), ("epochs", [3]), ("learning_rate", "nan"),
        ("learning_rate", math.nan), ("learning_rate", math.inf), ("augment", 2), ("augment", "maybe"),
        ("augment", None), ("data", "fotos"), ("data", ["folder"]), ("run", 7), ("positive", False),
        ("run", "../elsewhere"), ("run", "a/b"), ("run", ".hidden"), ("run", "a\n"), ("profile", ""),
        ("data_dir", None),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_naming_parameter_expected_and_got(name, value):
    with pytest.raises(ParameterError) as caught:
        validate({name: value}, where="02_baseline")
    text = str(caught.value)
    assert text.startswith(f"02_baseline: parameter {name}: expected {accepts(name)}, got ")
    assert "\n" not in text and (repr(value) in text or value is None)
    typed = isinstance(DEFAULTS[name], str) and not isinstance(value, str) and value is not None
    assert ("quote it" in text) == typed


def test_an_unknown_name_is_refused_with_a_guess_and_what_there_is():
    with pytest.raises(
        ParameterError, match=r"unknown parameter 'epoch' \(did you mean epochs\?\)"
    ) as caught:
        validate({"epoch": 3})
    assert all(f"{name}: {accepts(name)}" in str(caught.value) for name in SCHEMA)


@given(st.sampled_from([name for name in SCHEMA if name != "profile"]), st.data())
def test_what_a_command_line_says_is_what_the_value_prints_as(name, data):
    kind, bounds = type(DEFAULTS[name]), parameters._SCHEMAS[name]
    values = {
        bool: st.booleans(),
        int: st.integers(bounds.get("minimum"), bounds.get("maximum")),
        float: st.floats(bounds.get("minimum"), bounds.get("maximum")),
        str: st.sampled_from(bounds.get("enum", ("", "(a)" if name == "person_from" else "a-1"))),
    }
    value = data.draw(values[kind])
    if name == "quality_floor" and 0.94 < value < 0.96:
        return
    parsed = validate({name: str(value)})[name]
    assert parsed == value and type(parsed) is kind


def test_what_the_full_trainings_need_is_known_before_the_first_notebook():
    assert validate({"n_seeds": 3, "max_full": 6})
    assert validate({"n_seeds": 3, "max_full": 3, "quality_floor": 0.95})  # both floors are one
    with pytest.raises(ParameterError, match="max_full: expected at least 6, .* got 5"):
        resolve("quick", {"n_seeds": 3, "max_full": 5}, folder=PROFILES)
    with pytest.raises(ParameterError, match="quality_floor: expected 0.95 .* got 0.953"):
        validate({"quality_floor": 0.953})


def test_the_targets_start_at_what_the_smallest_network_needs():
    from emolib.networks.cost import cost
    from emolib.networks.poster_networks import BASELINE
    from emolib.search.reductions.space import smallest

    least = cost(smallest(BASELINE, lambda spec: cost(spec).flops)).flops
    for name in ("flops_target", "flops_target_strict", "flops_second"):
        assert parameters._SCHEMAS[name]["minimum"] == least


def test_every_default_is_accepted():
    assert validate(DEFAULTS) == DEFAULTS


def test_values_are_read_by_attribute_and_cannot_change():
    values = values_of("05_saliency", DEFAULTS | {"seed": 3})
    assert values.seed == 3 and repr(values).startswith("profile='quick', run='', seed=3, n_saliency_faces=")
    with pytest.raises(AttributeError, match="epochs"):
        _ = values.epochs
    with pytest.raises(ValueError, match="frozen"):
        values.seed = 4


def test_the_quick_profile_is_the_defaults():
    assert resolve("quick", {}, folder=PROFILES) == DEFAULTS | {"run": "quick"}


@pytest.mark.parametrize("name", ["smoke", "quick", "paper"])
def test_each_profile_says_every_parameter_but_the_run(name):
    assert set(parameters.read_profile(name, folder=PROFILES)) == set(SCHEMA) - {"run"}


def test_given_values_go_over_the_profile_and_name_the_run():
    values = resolve("smoke", {"seed": 7, "run": "seed7"}, folder=PROFILES)
    assert (values["seed"], values["run"], values["n_faces"], values["profile"]) == (7, "seed7", 160, "smoke")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("epoch: 3", "mine.yaml: unknown parameter 'epoch'"),
        ("epochs: many", "mine.yaml: parameter epochs: expected integer 1 to 1000, got 'many'"),
        ("epochs: .inf", "mine.yaml: parameter epochs: expected integer 1 to 1000, got '.inf'"),
        ("epochs: 1:30", "mine.yaml: parameter epochs: expected integer 1 to 1000, got '1:30'"),
        ("data_dir: ~", "mine.yaml: parameter data_dir: expected text, got nothing"),
        ("epochs:", "mine.yaml: parameter epochs: expected integer 1 to 1000, got ''"),
        ("- 1", "mine.yaml: expected lines of 'name: value', got a sequence"),
        ("words", "mine.yaml: expected lines of 'name: value', got a scalar"),
        ("seed: 1\nepochs: [3]", "mine.yaml: line 2: expected 'name: value', got a sequence"),
        ("seed: 1\nepochs: 3\nseed: 2", "mine.yaml: line 3: expected each parameter once, got seed again"),
        ("{1: 2, [3]: 4}", "mine.yaml: line 1: expected 'name: value'"),
        ("epochs: [", "mine.yaml: not valid YAML"),
        ("seed: 1\n\tepochs: 3", "mine.yaml: not valid YAML"),
        ("seed: 1\n---\nseed: 2", "mine.yaml: not valid YAML"),
        ("seed: \0", "mine.yaml: not valid YAML"),
        ("profile: other", "parameter profile: expected 'mine'"),
    ],
)
def test_a_wrong_profile_is_refused_in_one_line(tmp_path, text, message):
    (tmp_path / "mine.yaml").write_text(text)
    with pytest.raises(ParameterError) as caught:
        resolve("mine", {}, folder=tmp_path)
    assert message in str(caught.value) and "\n" not in str(caught.value)


def test_a_profile_is_read_as_text_and_each_value_as_its_parameter_is(tmp_path):
    lines = "epochs: 010,learning_rate: 1e-3,positive: no,run: 007,augment: off,data_dir:,strategy: 'recurse'"
    (tmp_path / "mine.yaml").write_bytes(b"\xef\xbb\xbf" + lines.replace(",", "\r\n").encode())
    found = parameters.read_profile("mine", folder=tmp_path)
    assert found == {
        "profile": "mine", "run": "007", "data_dir": "", "positive": "no", "epochs": 10,
        "learning_rate": 0.001, "augment": False, "strategy": "recurse",
    }  # fmt: skip
    (tmp_path / "mine.yaml").write_text("# all as usual\n")
    assert parameters.read_profile("mine", folder=tmp_path) == {"profile": "mine"}
    (tmp_path / "mine.yaml").write_bytes("epochs: 3".encode("utf-16"))
    with pytest.raises(ParameterError, match="mine.yaml: not valid YAML"):
        parameters.read_profile("mine", folder=tmp_path)


@pytest.mark.parametrize("name", ["nope", "../quick", ""])
def test_an_unknown_profile_is_refused_with_those_there_are(name):
    with pytest.raises(ParameterError, match="there are: paper, quick, smoke"):
        resolve(name, {}, folder=PROFILES)


@pytest.mark.parametrize("notebook", parameters.ALL)
def test_the_parameters_cell_of_each_notebook_says_what_the_schema_says(notebook):
    content = nbformat.read(ROOT / "notebooks" / f"{notebook}.ipynb", as_version=4)
    (cell,) = [c for c in content.cells if "parameters" in c.metadata.get("tags", [])]
    found = {line.targets[0].id: ast.literal_eval(line.value) for line in ast.parse(cell.source).body}
    assert found == {name: DEFAULTS[name] for name in own(notebook)}


def test_the_strategies_are_those_that_the_search_knows():
    from emolib.search.strategies import STRATEGIES

    assert set(parameters._SCHEMAS["strategy"]["enum"]) == set(STRATEGIES)
