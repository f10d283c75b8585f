"""The schema: what is accepted, what is refused and in which words."""

import ast
import math
from pathlib import Path

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emolib.workflow import parameters
from emolib.workflow.parameters import DEFAULTS, SCHEMA, ParameterError, Values, own, resolve, validate

ROOT = Path(__file__).parents[2]
PROFILES = ROOT / "notebooks" / "profiles"


def test_an_int_is_taken_for_a_float_and_nothing_else_changes():
    assert validate({"seed": 3, "learning_rate": 1}) == {"seed": 3, "learning_rate": 1.0}
    assert type(validate({"learning_rate": 1})["learning_rate"]) is float


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("seed", -1), ("seed", 1.0), ("seed", True), ("seed", "3"), ("epochs", 0), ("label_noise", 0.5),
        ("learning_rate", math.nan), ("learning_rate", math.inf), ("augment", 1),
        ("data", "fotos"), ("run", 7),
        ("run", "../elsewhere"), ("run", "a/b"), ("run", ".hidden"), ("run", "a\n"), ("profile", ""),
        ("data_dir", None),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_naming_parameter_expected_and_got(name, value):
    with pytest.raises(ParameterError) as caught:
        validate({name: value}, where="02_baseline")
    text = str(caught.value)
    assert text.startswith(f"02_baseline: parameter {name}: expected {SCHEMA[name].accepts}, got {value!r}")
    assert "\n" not in text


def test_an_unknown_name_is_refused_with_a_guess_and_what_there_is():
    with pytest.raises(
        ParameterError, match=r"unknown parameter 'epoch' \(did you mean epochs\?\)"
    ) as caught:
        validate({"epoch": 3})
    assert all(f"{name}: {SCHEMA[name].accepts}" in str(caught.value) for name in SCHEMA)


@given(
    st.sampled_from([n for n in SCHEMA if n != "profile"]).flatmap(lambda n: st.just(SCHEMA[n])), st.data()
)
def test_what_a_command_line_says_is_what_the_value_prints_as(parameter, data):
    kind = type(parameter.default)
    values = {
        bool: st.booleans(),
        int: st.integers(int(parameter.low or 0), int(parameter.high or 0)),
        float: st.floats(parameter.low or 0.0, parameter.high or 1.0),
        str: st.sampled_from(parameter.choices or ("", "a-1")),
    }
    value = data.draw(values[kind])
    parsed = parameter.parse(str(value))
    assert parsed == value and type(parsed) is kind


def test_a_text_that_is_no_number_is_refused():
    with pytest.raises(ParameterError, match=r"seed: expected whole number from 0, got 'three' \(str\)"):
        SCHEMA["seed"].parse("three")


def test_every_default_is_accepted():
    assert validate(DEFAULTS) == DEFAULTS


def test_values_are_read_by_attribute_and_cannot_change():
    values = Values({"seed": 3})
    assert values.seed == values["seed"] == 3
    with pytest.raises(AttributeError, match="no parameter 'epochs' here; there are: seed"):
        _ = values.epochs
    with pytest.raises(AttributeError, match="papermill -p"):
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
        ("epochs: many", "mine.yaml: parameter epochs: expected whole number 1 to 1000, got 'many'"),
        ("- 1", "mine.yaml: expected lines of 'name: value', got list"),
        ("epochs: [", "mine.yaml: not valid YAML"),
        ("profile: other", "parameter profile: expected 'mine'"),
    ],
)
def test_a_wrong_profile_is_refused_in_one_line(tmp_path, text, message):
    (tmp_path / "mine.yaml").write_text(text)
    with pytest.raises(ParameterError) as caught:
        resolve("mine", {}, folder=tmp_path)
    assert message in str(caught.value) and "\n" not in str(caught.value)


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


def test_the_generated_cell_is_python_with_the_defaults():
    namespace = {}
    exec(parameters.cell("03_meta_search"), namespace)
    assert {n: namespace[n] for n in own("03_meta_search")} == {n: DEFAULTS[n] for n in own("03_meta_search")}


def test_the_strategies_are_those_that_the_search_knows():
    from emolib.search.strategies.registry import STRATEGIES

    assert set(SCHEMA["strategy"].choices) == set(STRATEGIES)


def test_the_sources_of_faces_are_those_that_data_knows():
    from emolib.data import sources

    assert set(SCHEMA["data"].choices) == set(sources.SOURCES)
