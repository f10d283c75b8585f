"""Every parameter a notebook takes: its type, its default, what values are accepted and what it means.

The one place that knows them: the notebooks' parameters cells carry these defaults, `emolib run --help`
prints this list, and nothing runs before `validate` has seen the values. Profiles
(notebooks/profiles/NAME.yaml) are sets of values. Text becomes what its parameter's type makes of it, on the
command line and in profiles, whose YAML types are not asked: `no` is text for a class, false for a switch.
What the values do is the notebooks' business; which of them make a part of a run stale is
emolib.workflow.freshness's.
"""

import difflib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, create_model

Source = Literal["synthetic", "photos", "folder", "csv", "fec"]
Strategy = Literal["astar", "recurse", "greedy", "random"]
STRICT_FLOOR = 0.95  # of the friend that may lose a twentieth, beside that of `quality_floor`
ALL = ("01_data", "02_baseline", "03_meta_search", "04_embedded_export", "05_saliency")


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
_DATA, _TRAINING, _SEARCH = ("01_data",), ("02_baseline", "03_meta_search"), ("03_meta_search",)
_EXPORT, _SALIENCY = ("04_embedded_export",), ("05_saliency",)


def _field(default: Any, help: str, notebooks: tuple[str, ...] = ALL, **bounds: float) -> Any:
    return Field(default, description=help, json_schema_extra={"notebooks": notebooks}, **bounds)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, allow_inf_nan=False)

    def __repr__(self) -> str:
        return self.__repr_str__(", ")


# fmt: off
class Parameters(_Frozen):
    """All parameters."""

    profile: Name = _field("quick", "name of the set of values: notebooks/profiles/NAME.yaml")
    run: RunName = _field("", "folder under runs/ for the results; empty: the profile's name")
    seed: Integer = _field(0, "first seed of everything drawn at random", ge=0, le=2**31 - 1)

    data: Source = _field("synthetic", "where faces come from", _DATA)
    data_dir: str = _field("", "the pictures' folder, .tar or .csv file, seen from the project's root", _DATA)
    positive: str = _field("", "the class that smiles, with data folder, csv and fec; empty: as in 'smile'",
        _DATA)
    near_duplicates: Truth = _field(True, "keep pictures that are nearly the same on one side of the split",
        _DATA)
    n_faces: Integer = _field(1600, "faces to use; 0: all there are", _DATA, ge=0, le=1_000_000)
    label_noise: Number = _field(0.09, "share of wrong labels among drawn faces (the poster's: 0.09)",
        _DATA, ge=0.0, le=0.49)
    clean_labels: Truth = _field(False, "leave training faces with a suspicious label out", _DATA)
    noise_folds: Integer = _field(5, "parts of the training people, each judged by a network of the others",
        _DATA, ge=3, le=20)
    noise_epochs: Integer = _field(8, "passes over the faces of the small networks that doubt labels",
        _DATA, ge=1, le=1000)

    epochs: Integer = _field(12, "passes over the training faces", _TRAINING, ge=1, le=1000)
    n_seeds: Integer = _field(1, "trainings of each network, at seed, seed+1, ...", _TRAINING, ge=1, le=100)
    batch_size: Integer = _field(32, "faces in one training step", _TRAINING, ge=1, le=4096)
    learning_rate: Number = _field(0.0012, "Adam's step for a network of a million parameters",
        _TRAINING, ge=1e-7, le=1.0)
    augment: Truth = _field(True, "blur, noise, shift, rotation and lighting while training", _TRAINING)

    strategy: Strategy = _field("astar", "how the next network to train is chosen", _SEARCH)
    quality_floor: Number = _field(0.8, "share of the baseline's AUC above chance that a network must keep",
        _SEARCH, ge=0.01, le=1.0)
    flops_target: Integer = _field(41_300, "FLOPs to get under at that floor; then on to fewer",
        _SEARCH, ge=220, le=10**12)
    flops_target_strict: Integer = _field(827_000, "FLOPs to get under where only a twentieth may be lost",
        _SEARCH, ge=220, le=10**12)
    max_trials: Integer = _field(12, "short trainings of each of the two searches", _SEARCH, ge=1, le=100_000)
    short_epochs: Integer = _field(4, "passes over the data in one short training", _SEARCH, ge=1, le=1000)
    max_full: Integer = _field(6, "full trainings to choose the two friends by; each floor needs n_seeds",
        _SEARCH, ge=2, le=10_000)
    friend_epochs: Integer = _field(12, "passes over the data in a full training of a found network",
        _SEARCH, ge=1, le=1000)
    views: Integer = _field(8, "augmented copies of the faces that trainings share; 0: new ones each epoch",
        _SEARCH, ge=0, le=1000)
    distill: Number = _field(0.0, "share of the baseline's answer, beside the label, in what networks learn",
        _SEARCH, ge=0.0, le=1.0)
    workers: Integer = _field(2, "trainings side by side, each in a process with one thread",
        _SEARCH, ge=1, le=256)

    n_calibration: Integer = _field(200, "training faces that fix the int8 ranges", _EXPORT, ge=1, le=100_000)
    n_parity: Integer = _field(1000, "frames on which the C is compared with TFLite on this computer",
        _EXPORT, ge=1, le=10_000_000)
    n_device: Integer = _field(100, "frames that the emulated chip looks at", _EXPORT, ge=1, le=100_000)

    n_saliency_faces: Integer = _field(
        16, "test faces to make maps of; parts of up to 8 times as many are hidden",
        _SALIENCY, ge=1, le=100_000)
    smoothgrad_samples: Integer = _field(16, "noisy copies of each face that SmoothGrad averages over",
        _SALIENCY, ge=1, le=1000)
    n_control_faces: Integer = _field(1000, "drawn faces for each network that controls the maps",
        _SALIENCY, ge=50, le=100_000)
    control_epochs: Integer = _field(20, "passes over the data in training these", _SALIENCY, ge=1, le=1000)
# fmt: on


SCHEMA = Parameters.model_fields
DEFAULTS = {name: field.default for name, field in SCHEMA.items()}
_SCHEMAS = Parameters.model_json_schema()["properties"]


def notebooks(name: str) -> tuple[str, ...]:
    """Return the notebooks that take the parameter `name`."""
    return SCHEMA[name].json_schema_extra["notebooks"]


def taken_by(name: str) -> str:
    """Return the same in words: `all`, or `02, 03`."""
    return "all" if notebooks(name) == ALL else ", ".join(each[:2] for each in notebooks(name))


def own(notebook: str) -> tuple[str, ...]:
    """Return the names of the parameters that `notebook` ("02_baseline") takes."""
    return tuple(name for name in SCHEMA if notebook in notebooks(name))


def values_of(notebook: str, values: Mapping) -> _Frozen:
    """Return `notebook`'s own ones of the validated `values`, by attribute; they cannot be changed."""
    return create_model(notebook, __base__=_Frozen, **{n: SCHEMA[n].annotation for n in own(notebook)})(
        **values
    )


def cell(notebook: str) -> str:
    """Return the source of `notebook`'s parameters cell, each default with its meaning."""
    lines = [(f"{name} = {DEFAULTS[name]!r}", SCHEMA[name].description) for name in own(notebook)]
    width = max(len(code) for code, _ in lines)
    return "\n".join(f"{code:<{width}}  # {text}" for code, text in lines)


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


def refuse_unknown(names: Iterable[str], *, where: str) -> None:
    """Raise ParameterError if one of `names` is no parameter, listing those that exist with the values
    they accept.
    """
    for name in names:
        if name not in SCHEMA:
            close = difflib.get_close_matches(str(name).lower().replace("-", "_"), SCHEMA, n=1)
            guess = f" (did you mean {close[0]}?)" if close else ""
            known = "; ".join(f"{each}: {accepts(each)}" for each in SCHEMA)
            raise ParameterError(f"{where}: unknown parameter {name!r}{guess}; there are {known}")


def validate(values: Mapping, *, where: str = "parameters") -> dict:
    """Return `values` checked and in their types, in the schema's order.

    Raises ParameterError naming `where`.
    """
    refuse_unknown(values, where=where)
    try:
        found = Parameters(**values).model_dump(include=set(values))
    except ValidationError as error:
        name = error.errors()[0]["loc"][0]
        raise ParameterError(
            f"{where}: parameter {name}: expected {accepts(name)}, got {_shown(name, values[name])}"
        ) from None
    floor = found.get("quality_floor", STRICT_FLOOR)
    if floor != STRICT_FLOOR and round(100 * floor) == round(100 * STRICT_FLOOR):
        raise ParameterError(
            f"{where}: parameter quality_floor: expected {STRICT_FLOOR} or not near it, got {floor}"
        )
    needed = found.get("n_seeds", 1) * len({floor, STRICT_FLOOR})
    if found.get("max_full", needed) < needed:
        raise ParameterError(
            f"{where}: parameter max_full: expected at least {needed}, n_seeds for each floor, "
            f"got {found['max_full']}"
        )
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
    path = next((p for p in folder.glob("*.yaml") if p.stem == name), None)
    if path is None:
        known = ", ".join(sorted(p.stem for p in folder.glob("*.yaml"))) or f"none in {folder}"
        raise ParameterError(f"profile: no profile {name!r}; there are: {known}")
    values = validate({"profile": name, **_texts(path)}, where=path.name)
    if values["profile"] != name:
        raise ParameterError(
            f"{path.name}: parameter profile: expected {name!r} (the file's name), got {values['profile']!r}"
        )
    return values


def _texts(path: Path) -> dict[str, str | None]:
    """The lines `name: value` of a YAML file, values as the text that stands there; None for null."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8-sig"), yaml.BaseLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ParameterError(f"{path.name}: not valid YAML: {' '.join(str(error).split())}") from None
    found: dict[str, str | None] = {}
    if node is not None and not isinstance(node, yaml.MappingNode):
        raise ParameterError(f"{path.name}: expected lines of 'name: value', got a {node.id}")
    for key, value in node.value if node else ():
        line = f"{path.name}: line {key.start_mark.line + 1}"
        if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.ScalarNode):
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


def describe() -> str:
    """Return the table of all parameters for `emolib run --help`."""
    lines = []
    for name, field in SCHEMA.items():
        lines.append(
            f"  {name:<21}{field.description}\n"
            f"{'':23}default {field.default!r}; {accepts(name)}; notebooks: {taken_by(name)}"
        )
    return "\n".join(lines)
