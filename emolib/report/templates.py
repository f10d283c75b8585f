"""Jinja as pages and cards use it: numbers are written by `filters`, a name that is not there is an error."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from emolib.report import filters

FILTERS = {
    name: value
    for name, value in vars(filters).items()
    if getattr(value, "__module__", "") == filters.__name__
}


def environment(*folders: Path, cache: Path | None = None) -> Environment:
    """Templates in `folders`; compiled ones are kept in `cache`, if anywhere."""
    made = Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=FileSystemBytecodeCache(str(cache)) if cache else None,
    )
    made.filters |= FILTERS
    made.globals |= FILTERS  # share, as in interval(words=share)
    return made
