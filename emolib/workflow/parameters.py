"""Every parameter a notebook takes: its type, its default, what values are accepted and what it means.

The one place that knows them: the notebooks' parameters cells carry these defaults, `emolib run --help`
prints this list, and nothing runs before `validate` has seen the values. Profiles
(notebooks/profiles/NAME.yaml) are sets of values. What the values do is the notebooks' business; which of
them make a part of a run stale is emolib.workflow.freshness's.
"""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass
from pathlib import Path

SOURCES = ("synthetic", "photos", "folder", "csv", "fec")
STRATEGIES = ("astar", "recurse", "greedy", "random")
ALL = ("01_data", "02_baseline", "03_meta_search", "04_embedded_export", "05_saliency")


class ParameterError(ValueError):
    """A parameter that does not exist, or a value that it does not accept."""


@dataclass(frozen=True)
class Parameter:
    """One parameter. `low` and `high` are inclusive; `choices` are the only accepted values."""

    name: str
    default: bool | int | float | str
    help: str
    notebooks: tuple[str, ...] = ALL
    _: KW_ONLY
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] | None = None
    is_name: bool = False  # becomes a folder's or a file's name

    @property
    def accepts(self) -> str:
        """The accepted values in words: `0 to 0.49`, `true or false`."""
        if self.choices:
            return " or ".join(repr(choice) for choice in self.choices)
        if isinstance(self.default, bool):
            return "true or false"
        if isinstance(self.default, str):
            return "letters, digits, '.', '_', '-'" if self.is_name else "text"
        kind = "whole number" if isinstance(self.default, int) else "number"
        return f"{kind} {self.low:g} to {self.high:g}" if self.high < 1e6 else f"{kind} from {self.low:g}"

    def check(self, value):
        """Return `value` in the parameter's type (an int is a fine float). Raises ParameterError."""
        kind = type(self.default)
        if kind is float and type(value) is int:
            value = float(value)
        good = type(value) is kind
        if good and self.choices:
            good = value in self.choices
        elif good and self.is_name:
            good = value == "" == self.default or _is_name(value)
        elif good and kind in (int, float):
            good = self.low <= value <= self.high  # false for NaN
        if not good:
            hint = (
                " (quote it in YAML; papermill: -r instead of -p)"
                if kind is str and type(value) is int
                else ""
            )
            raise ParameterError(
                f"parameter {self.name}: expected {self.accepts}, "
                f"got {value!r} ({type(value).__name__}){hint}"
            )
        return value

    def parse(self, text: str):
        """Return the value that a command line's `text` stands for, checked. Raises ParameterError."""
        kind = type(self.default)
        value = text
        if kind is bool:
            value = {"true": True, "false": False, "1": True, "0": False}.get(text.lower(), text)
        elif kind in (int, float):
            try:
                value = kind(text)
            except ValueError:
                value = text  # check says what was expected
        return self.check(value)


def _is_name(value: str) -> bool:
    return (
        0 < len(value) < 100
        and value[0].isalnum()
        and all(c.isascii() and (c.isalnum() or c in "._-") for c in value)
    )


_DATA, _TRAINING, _SEARCH = ("01_data",), ("02_baseline", "03_meta_search"), ("03_meta_search",)
_EXPORT, _SALIENCY = ("04_embedded_export",), ("05_saliency",)

# fmt: off
_PARAMETERS = (
    Parameter("profile", "quick", "name of the set of values: notebooks/profiles/NAME.yaml", is_name=True),
    Parameter("run", "", "folder under runs/ for the results; empty: the profile's name", is_name=True),
    Parameter("seed", 0, "first seed of everything drawn at random", low=0, high=2**31 - 1),

    Parameter("data", "synthetic", "where faces come from", _DATA, choices=SOURCES),
    Parameter("data_dir", "", "the pictures' folder, .tar or .csv file, seen from the project's root", _DATA),
    Parameter("positive", "", "the class that smiles, with data folder, csv and fec; empty: as in 'smile'",
              _DATA),
    Parameter("near_duplicates", True, "keep pictures that are nearly the same on one side of the split",
              _DATA),
    Parameter("n_faces", 1600, "faces to use; 0: all there are", _DATA, low=0, high=1_000_000),
    Parameter("label_noise", 0.09, "share of wrong labels among drawn faces (the poster's: 0.09)", _DATA,
              low=0.0, high=0.49),
    Parameter("clean_labels", False, "leave training faces with a suspicious label out", _DATA),
    Parameter("noise_folds", 5, "parts of the training people, each judged by a network of the others", _DATA,
              low=3, high=20),
    Parameter("noise_epochs", 8, "passes over the faces of the small networks that doubt labels", _DATA,
              low=1, high=1000),

    Parameter("epochs", 12, "passes over the training faces", _TRAINING, low=1, high=1000),
    Parameter("n_seeds", 1, "trainings of each network, at seed, seed+1, ...", _TRAINING, low=1, high=100),
    Parameter("batch_size", 32, "faces in one training step", _TRAINING, low=1, high=4096),
    Parameter("learning_rate", 0.0012, "Adam's step for a network of a million parameters", _TRAINING,
              low=1e-7, high=1.0),
    Parameter("augment", True, "blur, noise, shift, rotation and lighting while training", _TRAINING),

    Parameter("strategy", "astar", "how the next network to train is chosen", _SEARCH, choices=STRATEGIES),
    Parameter("quality_floor", 0.8, "share of the baseline's AUC above chance that a network must keep",
              _SEARCH, low=0.01, high=1.0),
    Parameter("flops_target", 41_300, "FLOPs to get under at that floor; then on to fewer",
              _SEARCH, low=1, high=10**12),
    Parameter("flops_target_strict", 827_000, "FLOPs to get under where only a twentieth may be lost",
              _SEARCH, low=1, high=10**12),
    Parameter("max_trials", 12, "short trainings of each of the two searches", _SEARCH, low=1, high=100_000),
    Parameter("short_epochs", 4, "passes over the data in one short training", _SEARCH, low=1, high=1000),
    Parameter("max_full", 6, "full trainings to choose the two friends by; each floor needs n_seeds",
              _SEARCH, low=2, high=10_000),
    Parameter("friend_epochs", 12, "passes over the data in a full training of a found network", _SEARCH,
              low=1, high=1000),
    Parameter("views", 8, "augmented copies of the faces that trainings share; 0: new ones each epoch",
              _SEARCH, low=0, high=1000),
    Parameter("distill", 0.0, "share of the baseline's answer, beside the label, in what networks learn",
              _SEARCH, low=0.0, high=1.0),
    Parameter("workers", 2, "trainings side by side, each in a process with one thread", _SEARCH,
              low=1, high=256),

    Parameter("n_calibration", 200, "training faces that fix the int8 ranges", _EXPORT, low=1, high=100_000),
    Parameter("n_parity", 1000, "frames on which the C is compared with TFLite on this computer", _EXPORT,
              low=1, high=10_000_000),
    Parameter("n_device", 100, "frames that the emulated chip looks at", _EXPORT, low=1, high=100_000),

    Parameter("n_saliency_faces", 16, "test faces to make maps of; parts of up to 8 times as many are hidden",
              _SALIENCY, low=1, high=100_000),
    Parameter("smoothgrad_samples", 16, "noisy copies of each face that SmoothGrad averages over", _SALIENCY,
              low=1, high=1000),
    Parameter("n_control_faces", 1000, "drawn faces for each network that controls the maps", _SALIENCY,
              low=40, high=100_000),
    Parameter("control_epochs", 20, "passes over the data in training these", _SALIENCY, low=1, high=1000),
)
# fmt: on
SCHEMA: dict[str, Parameter] = {parameter.name: parameter for parameter in _PARAMETERS}
DEFAULTS = {name: parameter.default for name, parameter in SCHEMA.items()}


class Values(Mapping):
    """Validated values, by attribute or by key; they cannot be changed."""

    def __init__(self, values: Mapping):
        self.__dict__["_values"] = dict(values)

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(
                f"no parameter {name!r} here; there are: {', '.join(self._values)}"
            ) from None

    def __setattr__(self, name, value):
        raise AttributeError(
            f"parameter {name!r} is set in the parameters cell, with papermill -p or in a profile"
        )

    def __getitem__(self, name):
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self._values.items())


def own(notebook: str) -> tuple[str, ...]:
    """Return the names of the parameters that `notebook` ("02_baseline") takes."""
    return tuple(name for name, parameter in SCHEMA.items() if notebook in parameter.notebooks)


def cell(notebook: str) -> str:
    """Return the source of `notebook`'s parameters cell, each default with its meaning."""
    lines = [(f"{name} = {SCHEMA[name].default!r}", SCHEMA[name].help) for name in own(notebook)]
    width = max(len(code) for code, _ in lines)
    return "\n".join(f"{code:<{width}}  # {text}" for code, text in lines)


def refuse_unknown(names: Iterable[str], *, where: str) -> None:
    """Raise ParameterError if one of `names` is no parameter, listing those that exist with the values
    they accept.
    """
    for name in names:
        if name not in SCHEMA:
            close = difflib.get_close_matches(str(name), SCHEMA, n=1)
            guess = f" (did you mean {close[0]}?)" if close else ""
            known = "; ".join(f"{p.name}: {p.accepts}" for p in SCHEMA.values())
            raise ParameterError(f"{where}: unknown parameter {name!r}{guess}; there are {known}")


def validate(values: Mapping, *, where: str = "parameters") -> dict:
    """Return `values` checked and in their types, in the schema's order.

    Raises ParameterError naming `where`.
    """
    refuse_unknown(values, where=where)
    try:
        return {name: parameter.check(values[name]) for name, parameter in SCHEMA.items() if name in values}
    except ParameterError as error:
        raise ParameterError(f"{where}: {error}") from None


def read_profile(name: str, *, folder: Path) -> dict:
    """Return the values of `folder`/`name`.yaml, checked.

    Raises ParameterError if there is no such file or it is wrong.
    """
    import yaml

    path = folder / f"{name}.yaml"
    if not _is_name(name) or not path.is_file():
        known = ", ".join(sorted(p.stem for p in folder.glob("*.yaml"))) or f"none in {folder}"
        raise ParameterError(f"profile: no profile {name!r}; there are: {known}")
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ParameterError(f"{path.name}: not valid YAML: {' '.join(str(error).split())}") from None
    if not isinstance(values, dict):
        raise ParameterError(f"{path.name}: expected lines of 'name: value', got {type(values).__name__}")
    values = validate({"profile": name, **values}, where=path.name)
    if values["profile"] != name:
        raise ParameterError(
            f"{path.name}: parameter profile: expected {name!r} (the file's name), got {values['profile']!r}"
        )
    return values


def resolve(profile: str, given: Mapping, *, folder: Path) -> dict:
    """Return a value for every parameter: the schema's default, over it the profile's, over it those
    `given`.
    """
    values = {**DEFAULTS, **read_profile(profile, folder=folder), **validate(given)}
    return validate(values | {"run": values["run"] or values["profile"]})


def describe() -> str:
    """Return the table of all parameters for `emolib run --help`."""
    lines = []
    for parameter in SCHEMA.values():
        where = "all" if parameter.notebooks == ALL else ", ".join(n[:2] for n in parameter.notebooks)
        lines.append(
            f"  {parameter.name:<21}{parameter.help}\n"
            f"{'':23}default {parameter.default!r}; {parameter.accepts}; notebooks: {where}"
        )
    return "\n".join(lines)
