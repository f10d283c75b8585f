"""How the book writes a number: `{{ row.auc | number }}` in a page, `filters.number(auc)` in a notebook.

A count, a time, a loss or an interval is formatted here and nowhere else; a value that is not known is "–".
What is said about a number stands in the pages, which are templates (`environment`).

>>> duration(2.87), percent(-0.1549), value_and_interval(0.81, 0.77, 0.85)
('2.9 s', '−15%', '0.81 (0.77 to 0.85)')
"""

import re
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import pandas as pd
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

DASH = "–"


def _or_dash(words: Callable[..., str]) -> Callable[..., str]:
    @wraps(words)
    def known(*values: Any, **options: Any) -> str:
        return DASH if any(pd.isna(value) for value in values) else words(*values, **options)

    return known


@_or_dash
def number(value: float, *, digits: int = 2) -> str:
    """A number with a true minus sign: '0.81', '−0.002'; no minus before what rounds to zero."""
    return f"{value:z.{digits}f}".replace("-", "−")


@_or_dash
def percent(value: float, *, digits: int = 0) -> str:
    """A change in percent, with its sign: '−16%', '0%', '+3%', '−2.6%'."""
    text = share(value, digits=digits)
    return f"+{text}" if float(text[:-1].replace("−", "-")) > 0 else text


@_or_dash
def share(value: float, *, digits: int = 0) -> str:
    """A share in percent, without a sign: '9%', '8.9%'."""
    return f"{value:z.{digits}%}".replace("-", "−")


@_or_dash
def count(value: float) -> str:
    """A count, long ones in millions: '2,000', '0.46 mln', '82.7 mln', '2.26 billion'."""
    scales = ((1e9, 1e9, 2, " billion"), (1e6, 1e6, 1, " mln"), (1e5, 1e6, 2, " mln"))
    for least, unit, digits, word in scales:
        if value >= least:
            return f"{value / unit:.{digits}f}{word}"
    return f"{value:,.0f}"


def counted(value: float | None, one: str, many: str | None = None) -> str:
    """A count with its noun: '1 network', '24 networks', '2,000 people'; no number where it is not known."""
    many = many or f"{one}s"
    return f"unknown {many}" if pd.isna(value) else f"{count(value)} {one if value == 1 else many}"


def listed(things: Sequence[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    return " and ".join(filter(None, [", ".join(things[:-1]), *things[-1:]]))


@_or_dash
def duration(seconds: float) -> str:
    """A time: 'under 0.01 s', '0.99 s', '2.9 s', '12 s', '3 min 0 s', '1 h 50 min'."""
    if 0 < seconds < 0.005:
        return "under 0.01 s"
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60} min"
    if whole >= 60:
        return f"{whole // 60} min {whole % 60} s"
    return f"{seconds:.{2 if seconds < 0.995 else 1 if seconds < 9.95 else 0}f} s"


@_or_dash
def minutes(seconds: float) -> str:
    """A long time in prose: '50 seconds', '7 minutes', '1 h 50 min'."""
    if seconds >= 3599.5:
        return duration(seconds)
    return counted(round(seconds), "second") if seconds < 90 else counted(round(seconds / 60), "minute")


@_or_dash
def interval(low: float, high: float, *, words: Callable[..., str] = number, **options: Any) -> str:
    """'0.77 to 0.85'; `options` go to `words`, which writes each end."""
    return f"{words(low, **options)} to {words(high, **options)}"


def value_and_interval(
    value: float, low: float, high: float, *, words: Callable[..., str] = number, **options: Any
) -> str:
    """'0.81 (0.77 to 0.85)', or '0.81' where there is no interval."""
    spread = interval(low, high, words=words, **options)
    return words(value, **options) + ("" if spread == DASH else f" ({spread})")


@_or_dash
def escape(text: object) -> str:
    """Text from a file as Markdown that shows it: nothing in it is markup or a formula."""
    return re.sub(r"([\\`*_|{}$<>\[\]#~])", r"\\\1", " ".join(str(text).split()))


def code(text: object) -> str:
    """Text from a file as code in a table cell."""
    return "`" + " ".join(str(text).split()).replace("`", "'").replace("|", "\\|") + "`"


def environment(*folders: Path, cache: Path | None = None) -> Environment:
    """Jinja as pages and cards use it, with all of the above as filters and as functions (interval(words=
    share)); a name that is not there is an error. Templates are in `folders`, compiled ones kept in `cache`.
    """
    made = Environment(
        loader=FileSystemLoader(folders), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, bytecode_cache=FileSystemBytecodeCache(str(cache)) if cache else None,
    )  # fmt: skip
    own = {name: each for name, each in globals().items() if getattr(each, "__module__", "") == __name__}
    made.filters |= own
    made.globals |= own
    return made
