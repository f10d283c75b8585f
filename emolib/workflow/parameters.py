"""Every parameter a notebook takes: its type, its default, what values are accepted and what it means.

The one place that knows them: a class for each notebook, whose parameters cell carries its defaults;
`emolib run --help` prints this list, and nothing runs before `validate` has seen the values. Profiles
(notebooks/profiles/NAME.yaml) are sets of values. Text becomes what its parameter's type makes of it, on the
command line and in profiles, whose YAML types are not asked: `no` is text for a class, false for a switch.
What the values do is the notebooks' business; which of them make a part of a run stale is
emolib.workflow.stale's.
"""

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

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


def _field(default: Any, help: str, least: float | None = None, most: float | None = None) -> Any:
    return Field(default, description=help, ge=least, le=most)


# of several notebooks
_N_SEEDS = _field(1, "trainings of each network, at seed, seed+1, ...", 1, 100)
_WORKERS = _field(2, "trainings side by side, each in a process with one thread", 1, 256)


# fmt: off
class Common(BaseModel):
    """What every notebook takes."""

    model_config = ConfigDict(frozen=True, allow_inf_nan=False)

    profile: Name = _field("quick", "name of the set of values: notebooks/profiles/NAME.yaml")
    run: RunName = _field("", "folder under runs/ for the results; empty: the profile's name")
    seed: Integer = _field(0, "first seed of everything drawn at random", 0, 2**31 - 1)

    def __repr__(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self)


class Data(Common):
    """What 01_data takes."""

    data: Source = _field("synthetic", "where faces come from")
    data_dir: str = _field("", "the pictures' folder, .tar or .csv file, seen from the project's root")
    positive: str = _field("", "the class that smiles, or is told from the others; empty: as in 'smile'")
    person_from: str = _field("", "how file names say who is shown: NAME_0001, or a pattern; empty: not")
    near_duplicates: Truth = _field(True, "keep pictures that are nearly the same on one side of the split")
    n_faces: Integer = _field(1600, "faces to use; 0: all there are", 0, 1_000_000)
    label_noise: Number = _field(0.09, "share of wrong labels of drawn faces (the poster's: 0.09)", 0.0, 0.49)
    clean_labels: Truth = _field(False, "leave training faces with a suspicious label out")
    noise_folds: Integer = _field(5, "folds of people, each judged by a network of the others", 3, 20)
    noise_epochs: Integer = _field(8, "epochs of the small networks that doubt labels", 1, 1000)


class Training(Common):
    """What 02_baseline takes."""

    epochs: Integer = _field(12, "epochs of every training whose figures count", 1, 1000)
    n_seeds: Integer = _N_SEEDS
    batch_size: Integer = _field(32, "faces in one training step", 1, 4096)
    learning_rate: Number = _field(0.0012, "Adam's step for a network of a million parameters", 1e-7, 1.0)
    augment: Truth = _field(True, "blur, noise, shift, rotation and lighting while training")
    views: Integer = _field(8, "augmented copies that trainings share; 0: new ones each epoch", 0, 1000)


class Search(Training):
    """What 03_meta_search takes."""

    strategy: Strategy = _field("astar", "how the next network to train is chosen")
    quality_floor: Number = _field(0.8, "share of the baseline's AUC above chance to keep", 0.01, 1.0)
    flops_target: Integer = _field(100, "FLOPs to get under at that floor; then on to fewer", 3, 10**12)
    flops_target_strict: Integer = _field(414_000, "FLOPs to get under if 0.05 may be lost", 3, 10**12)
    flops_second: Integer = _field(460_000, "FLOPs of the best network that is wanted", 3, 10**12)
    max_trials: Integer = _field(12, "short trainings of each of the three searches", 1, 100_000)
    short_epochs: Integer = _field(4, "epochs of one short training", 1, 1000)
    max_full: Integer = _field(6, "full trainings to choose by for both floors, n_seeds each", 2, 10_000)
    workers: Integer = _WORKERS


class Export(Common):
    """What 04_embedded_export takes."""

    n_calibration: Integer = _field(200, "training faces that fix the int8 ranges", 1, 100_000)
    n_parity: Integer = _field(1000, "frames on which C and TFLite are compared here", 1, 10_000_000)
    n_device: Integer = _field(100, "frames that the emulated chip is given", 1, 100_000)


class Saliency(Common):
    """What 05_saliency takes."""

    n_saliency_faces: Integer = _field(16, "test faces for maps; 8 times as many to hide parts", 1, 100_000)
    smoothgrad_samples: Integer = _field(16, "noisy copies of a face that SmoothGrad averages", 1, 1000)
    n_control_faces: Integer = _field(1000, "drawn faces for each network of the sanity checks", 50, 100_000)
    control_epochs: Integer = _field(20, "epochs of these networks", 1, 1000)


class Room(Export):
    """What 06_room takes; it is part of a run whose framing is "room"."""

    framing: Literal["crop", "room"] = _field("room", "room: search for a friend in a room too; crop: not")
    backgrounds_dir: str = _field("", "pictures of scenes, folder or .tar; empty: rooms are drawn")
    n_frames: Integer = _field(3000, "frames to train on; a tenth and 300 to choose, and to test", 50, 10**6)
    room_flops: Integer = _field(2_000_000, "FLOPs a frame, detector and classifier", 100_000, 10**12)
    room_floor: Number = _field(0.95, "share of the room baseline's AUC above chance to keep", 0.01, 1.0)
    room_trials: Integer = _field(4, "short trainings of detectors, and as many of classifiers", 1, 100_000)
    room_short_epochs: Integer = _field(3, "epochs of one short training on frames", 1, 1000)
    room_epochs: Integer = _field(6, "epochs of a full training on frames", 1, 1000)
    n_seeds: Integer = _N_SEEDS
    workers: Integer = _WORKERS


class Parameters(Room, Saliency, Export, Search, Data):
    """All of them, in the order of the notebooks: the bases' last to first."""
# fmt: on


OF: dict[str, type[Common]] = {
    "01_data": Data, "02_baseline": Training, "03_meta_search": Search, "04_embedded_export": Export,
    "05_saliency": Saliency, "06_room": Room,
}  # fmt: skip
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
