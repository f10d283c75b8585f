"""The answers in Mechanical Turk's results: one row an answer, (id, worker, answer).

The results CSV has a row an assignment: HITId, ..., AssignmentId, WorkerId, AssignmentStatus, ..., Input.*
(the batch's columns), Answer.* (what the page's form held), Approve, Reject. Depending on the template, the
answer to a question `smile` comes in one of four ways, all read here: `Answer.smile` = yes;
`Answer.smile.label` = yes (crowd-classifier); `Answer.smile.yes` = true (radio buttons); or all of it as JSON
in `Answer.taskAnswers`. The page that `label_page.local` makes saves the same columns. Making labels of
answers is left to `aggregate`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pandas as pd

from emolib.data.dataset import DataError
from emolib.data.listing import table

QUESTION = "smile"
YES, NO, UNCLEAR = "yes", "no", "unclear"
CHOICES = (YES, NO, UNCLEAR)
WORDS = {  # what other templates call them; of a choice among emotions, any but happiness is a no
    word: choice for choice, words in {
        YES: "yes, smile, smiles, smiling, happy, happiness, 1",
        NO: "no, not smiling, no smile, does not smile, 0, angry, anger, contempt, disgust, fear, neutral, "
            "sad, sadness, surprise, surprised",
        UNCLEAR: "unclear, cannot tell, can't tell, no face",
    }.items() for word in words.split(", ")
}  # fmt: skip
TICKED = {"true", "on"}
WORKER, STATUS, ID, URL = "WorkerId", "AssignmentStatus", "Input.id", "Input.image_url"
ANSWER = "Answer."
JSON_COLUMN = f"{ANSWER}taskAnswers"
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
            if not any(name == JSON_COLUMN or _of(question, name) for name in row):
                others = ascii(", ".join(name for name in row if name.startswith(ANSWER)) or "none")[1:-1][
                    :300
                ]
                expected = f"expected a column {ANSWER}{question}"
                raise DataError(f"{path.name}: {expected}, got {others} (--question says which)")
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
    return f"{name}.".startswith(f"{ANSWER}{question}.")


def _answer(row: Mapping[str, str], question: str) -> tuple[str, str]:
    """(one of CHOICES, "") or ("", what is wrong)."""
    fields = {name: value for name, value in row.items() if _of(question, name) and value}
    if not fields and row.get(JSON_COLUMN):
        try:
            every = _flat(json.loads(row[JSON_COLUMN]), ANSWER.rstrip("."))
        except (ValueError, RecursionError):
            return "", f"{JSON_COLUMN} is not JSON"
        fields = {name: value for name, value in every.items() if _of(question, name) and value}
    said = []
    for name, value in fields.items():
        choice = name.removeprefix(f"{ANSWER}{question}").removeprefix(".")
        if choice in ("", "label"):
            said.append(value)
        elif value.casefold() in TICKED:
            said.append(choice)
    meant = {WORDS.get(word.casefold(), word) for word in said}
    if not said:
        return "", "no answer"
    if unknown := sorted(meant - {*CHOICES}):
        return "", f"unknown answer {unknown[0][:40]!r}"
    return (meant.pop(), "") if len(meant) == 1 else ("", f"several answers: {', '.join(sorted(meant))}")


def _flat(content: Any, name: str) -> dict[str, str]:
    """{"smile.yes": "True"} of [{"smile": {"yes": true}}] and its like, each name after `name`."""
    content = content[0] if isinstance(content, list) and content else content
    if not isinstance(content, dict):
        return {name: str(content).strip()}
    parts = [_flat(inner, f"{name}.{key}") for key, inner in content.items()]
    return {key: value for part in parts for key, value in part.items()}
