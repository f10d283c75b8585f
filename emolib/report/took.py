"""What a profile's run took, as a sentence: `{{ took.quick }}`, so that a recipe can say what to expect.

Told from whole runs on the profile as it is: the run shown, others beside it, the published one. Times of
runs on other parameters than the profile's, or of some notebooks only, are left out.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from emolib.report.wording import counted, duration
from emolib.workflow import parameters

FREE = {"profile", "run", "seed", "data_dir"}  # may differ: they change what is seen, not how much
USUAL = ("smoke", "quick", "paper")


def took_words(records: Iterable[Mapping], *, profiles: Path) -> dict[str, str]:
    """One sentence for each of the usual profiles, from the first of the `records` (provenance.json) that
    ran it whole. `profiles` is the folder of the profiles.
    """
    records = list(records)
    return {name: _sentence(name, records, profiles) for name in USUAL}


def _sentence(name: str, records: list[Mapping], profiles: Path) -> str:
    known = (profiles / f"{name}.yaml").is_file()
    wanted = parameters.DEFAULTS | (parameters.read_profile(name, folder=profiles) if known else {})
    for record in records:
        if record.get("seconds") and record.get("profile") == name and _whole(record, wanted):
            machine = counted(record.get("cores"), "core")
            return f"On {machine}, the five notebooks took {minutes(record['seconds'])}."
    return "How long its notebooks take has not been recorded by a run that this book knows."


def _whole(record: Mapping, wanted: Mapping) -> bool:
    """Did all notebooks run, on the profile's own values?"""
    values = record.get("parameters") or {}
    same = all(values.get(name) == value for name, value in wanted.items() if name not in FREE)
    return same and set(record.get("steps") or {}) == set(parameters.ALL)


def minutes(seconds: float | None) -> str:
    """A run's time in prose: '50 seconds', '7 minutes', '1 h 50 min'."""
    if seconds is None or seconds >= 3599.5:
        return duration(seconds)
    return counted(round(seconds), "second") if seconds < 90 else counted(round(seconds / 60), "minute")
