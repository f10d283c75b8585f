"""Every parameter a notebook takes: its type, its default, what values are accepted and what it means.

parameters.yml is the one place that knows them; a notebook's parameters cell carries its defaults,
`emolib run --help` prints this list, and nothing runs before `validate` has seen the values. Profiles
(notebooks/profiles/NAME.yaml) are sets of values. Text becomes what its parameter's type makes of it, on the
command line and in profiles, whose YAML types are not asked: `no` is text for a class, false for a switch.
What the values do is the notebooks' business; which of them make a part of a run stale is
emolib.workflow.stale's.
"""

import difflib
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, create_model

from emolib.data.sources import SOURCES
from emolib.search.strategies import STRATEGIES

if TYPE_CHECKING:  # a checker takes no list of a running program
    Source = str
    Strategy = str
else:
    Source, Strategy = Literal[SOURCES], Literal[tuple(STRATEGIES)]
STRICT_FLOOR = 0.95  # of the friend that may lose a twentieth, beside that of `quality_floor`
FOLDERS = ("data_dir", "backgrounds_dir")  # parameters that name a folder or an archive of pictures


class ParameterError(ValueError):
    """A parameter that does not exist, or a value that it does not accept."""


def _number(value: object) -> object:
    """A number as people write it: 1e3, 1_000, 010 for ten; but True is none."""
    if isinstance(value, bool):
        raise ValueError
    return float(value) if isinstance(value, str) else value


Integer = Annotated[int, BeforeValidator(_number)]
Number = Annotated[float, BeforeValidator(_number)]
Truth = Annotated[bool, BeforeValidator(lambda value: value.strip() if isinstance(value, str) else value)]
_NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,98}"  # becomes a folder's or a file's name
Name = Annotated[str, Field(pattern=f"^{_NAME}$")]
RunName = Annotated[str, Field(pattern=f"^({_NAME})?$")]


Framing = Literal["crop", "room"]
TYPES: dict[str, Any] = {
    "integer": Integer, "number": Number, "truth": Truth, "text": str, "name": Name, "run name": RunName,
    "source": Source, "strategy": Strategy, "framing": Framing,
}  # fmt: skip
TABLE: dict = yaml.safe_load(Path(__file__).with_name("parameters.yml").read_text(encoding="utf-8"))


class Common(BaseModel):
    """What all have in common: values cannot be changed, and are shown one after the other."""

    model_config = ConfigDict(frozen=True, allow_inf_nan=False)

    def __repr__(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self)


def _model(*groups: str) -> type[Common]:
    """The parameters of these groups of TABLE, in this order."""
    fields: dict[str, Any] = {}
    for name, of in chain(*(TABLE[group].items() for group in groups)):
        field = Field(of["default"], description=of["help"], ge=of.get("from"), le=of.get("to"))
        fields[name] = TYPES[of["type"]], field
    return create_model("Parameters", __base__=Common, **fields)


OF = {notebook: _model(*groups) for notebook, groups in TABLE["notebooks"].items()}
Parameters = _model(*dict.fromkeys(group for groups in TABLE["notebooks"].values() for group in groups))
ALL = tuple(OF)
SCHEMA = Parameters.model_fields
DEFAULTS = {name: field.default for name, field in SCHEMA.items()}
_SCHEMAS = Parameters.model_json_schema()["properties"]


def own(notebook: str) -> tuple[str, ...]:
    """Return the names of the parameters that `notebook` ("02_baseline") takes."""
    return tuple(OF[notebook].model_fields)


def values_of(notebook: str, values: Mapping) -> Common:
    """Return `notebook`'s own ones of the validated `values`, by attribute; they cannot be changed."""
    return OF[notebook](**values)


def accepts(name: str) -> str:
    """Return the values that the parameter `name` accepts in words: `0 to 0.49`, `true or false`."""
    schema = _SCHEMAS[name]
    if "enum" in schema:
        return " or ".join(map(repr, schema["enum"]))
    if schema["type"] == "string":
        return "letters, digits, '.', '_', '-'" if "pattern" in schema else "text"
    if schema["type"] == "boolean":
        return "true or false"
    low, high = schema["minimum"], schema["maximum"]
    return f"{schema['type']} {low:g} to {high:g}" if high < 1e6 else f"{schema['type']} from {low:g}"


def validate(values: Mapping, *, where: str = "parameters") -> dict:
    """Return `values` checked and in their types, in the schema's order.

    Raises ParameterError naming `where`; for a name that is no parameter, with all that there are.
    """
    for name in values:
        if name not in SCHEMA:
            close = difflib.get_close_matches(str(name).lower().replace("-", "_"), SCHEMA, n=1)
            guess = f" (did you mean {close[0]}?)" if close else ""
            known = "; ".join(f"{each}: {accepts(each)}" for each in SCHEMA)
            raise ParameterError(f"{where}: unknown parameter {name!r}{guess}; there are {known}")

    def refused(name: str, expected: str, got: object) -> ParameterError:
        return ParameterError(f"{where}: parameter {name}: expected {expected}, got {got}")

    try:
        found = Parameters(**values).model_dump(include=set(values))
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        raise refused(name, accepts(name), _shown(name, values[name])) from None
    if found.get("person_from"):
        from emolib.data.person_from import person_from

        person_from(found["person_from"])
    floor = found.get("quality_floor", STRICT_FLOOR)
    if floor != STRICT_FLOOR and round(100 * floor) == round(100 * STRICT_FLOOR):
        raise refused("quality_floor", f"{STRICT_FLOOR} or not near it", floor)
    needed = found.get("n_seeds", 1) * len({floor, STRICT_FLOOR})
    if found.get("max_full", needed) < needed:
        raise refused("max_full", f"at least {needed}, n_seeds for each floor", found["max_full"])
    return found


def _shown(name: str, value: object) -> str:
    """A refused value, and what to do if YAML or papermill took a word for something else."""
    if isinstance(value, str) or not isinstance(DEFAULTS[name], str):
        return f"{value!r:.80} ({type(value).__name__})"
    if value is None:
        return 'nothing (leave it out, or write "" for empty text)'
    how = 'quote it in YAML, as in "no" or "007"; papermill: -r instead of -p'
    return f"{value!r:.80} ({type(value).__name__}: {how})"


def read_profile(name: str, *, folder: Path) -> dict:
    """Return the values of `folder`/`name`.yaml, checked.

    Raises ParameterError if there is no such file or it is wrong.
    """
    profiles = {path.stem: path for path in sorted(folder.glob("*.yaml"))}
    if name not in profiles:
        known = ", ".join(profiles) or f"none in {folder}"
        raise ParameterError(f"profile: no profile {name!r}; there are: {known}")
    path = profiles[name]
    values = validate({"profile": name, **_texts(path)}, where=path.name)
    if (got := values["profile"]) != name:
        raise ParameterError(f"{path.name}: parameter profile: expected {name!r}, as the file, got {got!r}")
    return values


def _texts(path: Path) -> dict[str, str | None]:
    """The lines `name: value` of a YAML file, values as the text that stands there; None for null."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8-sig"), yaml.BaseLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ParameterError(f"{path.name}: not valid YAML: {' '.join(str(error).split())}") from None
    if node is not None and not isinstance(node, yaml.MappingNode):
        raise ParameterError(f"{path.name}: expected lines of 'name: value', got a {node.id}")
    found: dict[str, str | None] = {}
    for key, value in node.value if node else ():
        line = f"{path.name}: line {key.start_mark.line + 1}"
        if {key.id, value.id} != {"scalar"}:
            raise ParameterError(f"{line}: expected 'name: value', got a {value.id} for a value")
        if key.value in found:
            raise ParameterError(f"{line}: expected each parameter once, got {key.value} again")
        null = not value.style and value.value in ("~", "null", "Null", "NULL")
        found[key.value] = None if null else value.value
    return found


def resolve(profile: str, given: Mapping, *, folder: Path) -> dict:
    """Return a value for every parameter: the schema's default, over it the profile's, over it those
    `given`.
    """
    values = {**DEFAULTS, **read_profile(profile, folder=folder), **validate(given)}
    return validate(values | {"run": values["run"] or values["profile"]})


def table() -> list[dict[str, Any]]:
    """Return a row a parameter: name, default, help, accepts (in words), notebooks (that take it)."""
    return [
        {"name": name, "default": field.default, "help": field.description, "accepts": accepts(name),
         "notebooks": [notebook for notebook in ALL if name in own(notebook)]}
        for name, field in SCHEMA.items()
    ]  # fmt: skip


def describe() -> str:
    """Return the table of all parameters for `emolib run --help`."""
    words = "  {name:<21}{help}\n{:23}default {default!r}; {accepts}; notebooks: {}"
    return "\n".join(words.format("", ", ".join(n[:2] for n in row["notebooks"]), **row) for row in table())
