"""The answers in Mechanical Turk's results: one row an answer, (id, worker, answer).

The results CSV has a row an assignment: HITId, ..., AssignmentId, WorkerId, AssignmentStatus, ..., Input.*
(the batch's columns), Answer.* (what the page's form held), Approve, Reject. The answer is `Answer.smile.yes`
= true (radio buttons, as on our pages), or in other templates `Answer.smile` or `Answer.smile.label` = yes.
The page that `batch.local` makes saves the same columns. Making labels of answers is left to
`aggregate`.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pandas as pd

from emolib.data.dataset import DataError
from emolib.data.listing import table

QUESTION = "smile"
YES, NO, UNCLEAR = "yes", "no", "unclear"
CHOICES = (YES, NO, UNCLEAR)
TICKED = {"true", "on"}
WORKER, STATUS, ID, URL = "WorkerId", "AssignmentStatus", "Input.id", "Input.image_url"
REJECTED = "rejected"


def read(paths: Iterable[str | Path], *, question: str = QUESTION) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Read one or several results files.

    The picture is named by Input.id or, where the batch had none, by the path in Input.image_url without
    leading slash. A worker's second answer about a picture is skipped; so are rejected assignments.

    Returns:
        (answers, skips): DataFrames (id, worker, answer), answer one of CHOICES, and (file, row, id, reason),
        row counted as a spreadsheet does.

    Raises:
        DataError: if a file is not such a CSV, or holds no answer that can be used.
    """
    answers: dict[tuple[str, str], str] = {}
    skips = []
    for path in map(Path, paths):
        for number, row in table(path, WORKER, f"{ID}|{URL}", key=str, strict=True):
            if not any(_of(question, name) for name in row):
                raise DataError(f"{path.name}: expected a column Answer.{question} (--question says which)")
            picture, worker = _picture(row), row[WORKER]
            answer, problem = _answer(row, question)
            if not picture:
                problem = f"no {ID} and no {URL}"
            elif not worker:
                problem = f"no {WORKER}"
            elif row.get(STATUS, "").casefold() == REJECTED:
                problem = "the assignment was rejected"
            elif not problem and (picture, worker) in answers:
                problem = "this worker has answered about this picture before: the first answer counts"
            if problem:
                skips.append((path.name, number, picture, problem))
            else:
                answers[picture, worker] = answer
    if not answers:
        first = f"; the first was skipped because: {skips[0][3]}" if skips else ""
        raise DataError(f"results: expected at least one answer that can be used, got none{first}")
    made = pd.DataFrame([(*of, answer) for of, answer in answers.items()], columns=["id", "worker", "answer"])
    return made, pd.DataFrame(skips, columns=["file", "row", "id", "reason"])


def _picture(row: Mapping[str, str]) -> str:
    try:
        return row.get(ID) or unquote(urlsplit(row.get(URL, "")).path).lstrip("/")
    except ValueError:  # no URL
        return ""


def _of(question: str, name: str) -> bool:
    """Is `name` a column of this question?"""
    return f"{name}.".startswith(f"Answer.{question}.")


def _answer(row: Mapping[str, str], question: str) -> tuple[str, str]:
    """(one of CHOICES, "") or ("", what is wrong)."""
    said = set()
    for name, value in row.items():
        if _of(question, name) and value:
            choice = name.removeprefix(f"Answer.{question}").removeprefix(".")
            if choice in ("", "label"):
                said.add(value.casefold())
            elif value.casefold() in TICKED:
                said.add(choice)
    if len(said) == 1 and said <= {*CHOICES}:
        return said.pop(), ""
    return "", f"no answer of {', '.join(CHOICES)}: {', '.join(sorted(said))[:40] or 'none'}"
