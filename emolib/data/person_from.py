"""Who a picture shows, as far as its name says so: `person_from`, a built-in pattern or a regular expression.

>>> who = person_from("NAME_0001")
>>> [who(name) for name in ("cap/Some_Name_0001.jpg", "HrithikRoshan_116.jpg", "expressions_2868588k.jpg")]
['Some_Name', 'HrithikRoshan', '']
>>> person_from("^[^/]+/(?P<person>[^/]+)/")("cap/ann/1.jpg")
'ann'
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from emolib.data.dataset import DataError
from emolib.files import printable

NAME_0001 = "NAME_0001"
BUILT_IN = {NAME_0001: r"(?:\A|/)([^/]+?)_+[0-9]+(?:\.[^./]*)?\Z"}
_CAMERA = re.compile(  # what cameras and telephones call pictures, without the number at the end
    r"(?:whatsapp.image|screen.?shot|(?:img|pxl|vid)(?=[\W\d_])).*|"
    r"(?:m?v?img|c?img|vid|dscn?f?|pxl|sam|gopr|dji|win|wp|p|photo|image|picture|pic|frame|face)?[\W\d_]*",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip


def person_from(pattern: str) -> Callable[[str], str]:
    """A function from a picture's name (its path in data_dir, with slashes) to who it shows, "" if it does
    not say.

    pattern: one of BUILT_IN, or a regular expression that is searched in the name, with one group, or one
    called `person`. Raises DataError for any other.
    """
    expected = f"person_from: expected {' or '.join(BUILT_IN)}, or a regular expression with a group (person)"
    try:
        sought = re.compile(BUILT_IN.get(pattern, pattern))
    except (re.error, OverflowError, RecursionError) as error:
        raise DataError(f"{expected}, got {pattern!r}: {error}") from None
    if sought.groups != 1 and "person" not in sought.groupindex:
        raise DataError(f"{expected}, got {pattern!r} with {sought.groups} groups and none called person")
    group = sought.groupindex.get("person", 1)
    return lambda name: str(match[group] or "") if (match := sought.search(name)) else ""


Rows = list[tuple[str, dict[str, str]]]


def with_people(rows: Rows, pattern: str) -> Rows:
    """`rows` of a list (what each is called, its cells) with the `person` that the path says, if none is
    given.

    pattern: as for `person_from`; "" changes nothing. Raises DataError if it finds nobody in any path.
    """
    if not pattern:
        return rows
    who = person_from(pattern)
    found = [(where, row | {"person": row.get("person") or who(row["path"])}) for where, row in rows]
    named = [(row["path"], row["person"]) for _, row in found if row["person"]]
    if not named:
        got = f"{pattern!r}, which finds nobody in {', '.join(printable(row['path']) for _, row in rows[:3])}"
        raise DataError(f"person_from: expected a pattern of the pictures' names, got {got}, ...")
    if pattern in BUILT_IN:
        refuse_nobody(named)
    return found


def refuse_nobody(named: Sequence[tuple[str, str]]) -> None:
    """Names of cameras and one name for most pictures tell nobody apart. Raises DataError.

    named: a picture's name, and who it is said to show.
    """
    times = Counter(person for _, person in named)
    nobody = [name for name, person in named if _CAMERA.fullmatch(person) or 2 * times[person] > len(named)]
    if 2 * len(nobody) > len(named):
        raise DataError(
            f"data_dir: expected file names that say who is shown (Some_Name_0001.jpg), got {len(nobody)} of "
            f"{len(named)} like {printable(nobody[0])}, which are one person or nobody: list them in a CSV "
            "file, with a column person if you can, and use data csv"
        )


def like_people(names: Sequence[str]) -> list[str]:
    """Those of `names` (class/....jpg) that seem to show somebody whom another shows too, as NAME_0001 reads
    them; not what cameras call pictures, nor pictures that are called after a class.
    """
    classes = {name.partition("/")[0].casefold() for name in names if "/" in name}
    seen = {name: person for name, person in zip(names, map(person_from(NAME_0001), names), strict=True)
            if not _CAMERA.fullmatch(person) and person.casefold() not in classes}  # fmt: skip
    times = Counter(seen.values())
    return [name for name, person in seen.items() if times[person] > 1]
