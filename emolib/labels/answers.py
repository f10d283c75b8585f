"""The answers in Mechanical Turk's results: one row an answer, (id, worker, answer).

The results CSV has a row an assignment: HITId, ..., AssignmentId, WorkerId, AssignmentStatus, ..., Input.*
(the batch's columns), Answer.* (what the page's form held), Approve, Reject. Depending on the template, the
answer to a question `smile` comes in one of four ways, all read here: `Answer.smile` = yes;
`Answer.smile.label` = yes (crowd-classifier); `Answer.smile.yes` = true (radio buttons); or all of it as JSON
in `Answer.taskAnswers`. The page that `page.local` makes saves the same columns. Making labels of answers is
left to `aggregate`.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pandas as pd

from emolib.files import read_csv

QUESTION = "smile"
YES, NO, UNCLEAR = "yes", "no", "unclear"
CHOICES = (YES, NO, UNCLEAR)
WORDS = {  # what other templates call them
    YES: YES, "smile": YES, "smiles": YES, "smiling": YES, "happy": YES, "happiness": YES, "1": YES,
    NO: NO, "not smiling": NO, "no smile": NO, "does not smile": NO, "0": NO,
    UNCLEAR: UNCLEAR, "cannot tell": UNCLEAR, "can't tell": UNCLEAR, "no face": UNCLEAR,
    **dict.fromkeys(("angry", "anger", "contempt", "disgust", "fear", "neutral", "sad", "sadness"), NO),
    **dict.fromkeys(("surprise", "surprised"), NO),  # a choice among emotions: any but happiness
}  # fmt: skip
TICKED = {"true", "on"}
WORKER, STATUS, ID, URL = "WorkerId", "AssignmentStatus", "Input.id", "Input.image_url"
JSON_COLUMN = "Answer.taskAnswers"
REJECTED = "rejected"
MAX_BYTES = 500_000_000  # of one file: ten times the largest batch


class AnswerError(ValueError):
    """A results file that cannot be used; the message is one line."""


def read(paths: Iterable[str | Path], *, question: str = QUESTION) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Read one or several results files.

    The picture is named by Input.id or, where the batch had none, by the path in Input.image_url without
    leading slash. A worker's second answer about a picture is skipped; so are rejected assignments.

    Returns:
        (answers, skips): DataFrames (id, worker, answer), answer one of CHOICES, and (file, row, id, reason),
        row counted as a spreadsheet does.

    Raises:
        AnswerError: if a file is not such a CSV, or holds no answer that can be used.
    """
    answers, skips, seen = [], [], set()
    for path in map(Path, paths):
        for number, row in _rows(path, question):
            picture, worker = _picture(row), row.get(WORKER, "").strip()
            answer, problem = _answer(row, question)
            if not picture:
                problem = f"no {ID} and no {URL}"
            elif not worker:
                problem = f"no {WORKER}"
            elif row.get(STATUS, "").strip().casefold() == REJECTED:
                problem = "the assignment was rejected"
            elif not problem and (picture, worker) in seen:
                problem = "this worker has answered about this picture before: the first answer counts"
            if problem:
                skips.append((path.name, number, picture, problem))
            else:
                seen.add((picture, worker))
                answers.append((picture, worker, answer))
    if not answers:
        first = f"; the first was skipped because: {skips[0][3]}" if skips else ""
        raise AnswerError(f"results: expected at least one answer that can be used, got none{first}")
    columns = ["file", "row", "id", "reason"]
    return pd.DataFrame(answers, columns=["id", "worker", "answer"]), pd.DataFrame(skips, columns=columns)


def _rows(path: Path, question: str):
    """(number, {column: text}) of each row; the columns are checked first."""
    if not path.is_file():
        raise AnswerError(f"results: expected a CSV file, got {path}, which is none")
    if path.stat().st_size > MAX_BYTES:
        raise AnswerError(f"results: expected at most {MAX_BYTES / 1e6:.0f} MB, got {path.name} with more")
    try:
        table = read_csv(path.read_bytes(), lambda header: WORKER in map(str.strip, header), strict=True)
    except csv.Error as error:
        raise AnswerError(f"{path.name}: expected CSV text, got something else: {error}") from error
    header = [name.strip() for name in table[0]] if table else []
    if len(set(header)) != len(header):
        raise AnswerError(f"{path.name}: expected each column once, got one twice")
    if WORKER not in header or not {ID, URL} & set(header):
        raise AnswerError(
            f"{path.name}: expected the columns {WORKER} and {ID} or {URL}, got {_short(header)}"
        )
    prefix = f"Answer.{question}"
    if not any(name in (prefix, JSON_COLUMN) or name.startswith(f"{prefix}.") for name in header):
        others = _short([name for name in header if name.startswith("Answer.")])
        raise AnswerError(f"{path.name}: expected a column {prefix}, got {others} (--question says which)")
    for number, cells in enumerate(table[1:], start=2):
        if cells:
            yield number, dict(zip(header, [*cells, *[""] * (len(header) - len(cells))], strict=False))


def _short(header: list[str]) -> str:
    text = ", ".join(header) or "none"
    return ascii(text)[1:-1][:300]


def _picture(row: Mapping[str, str]) -> str:
    if row.get(ID, "").strip():
        return row[ID].strip()
    try:
        return unquote(urlsplit(row.get(URL, "").strip()).path).lstrip("/")
    except ValueError:  # no URL
        return ""


def _answer(row: Mapping[str, str], question: str) -> tuple[str, str]:
    """(one of CHOICES, "") or ("", what is wrong)."""
    prefix = f"Answer.{question}"
    fields = {name[len("Answer.") :]: value.strip() for name, value in row.items() if name.startswith(prefix)}
    fields = {
        name: value for name, value in fields.items() if name == question or name.startswith(f"{question}.")
    }
    if not any(fields.values()) and row.get(JSON_COLUMN, "").strip():
        try:
            fields = _flat(json.loads(row[JSON_COLUMN]), question)
        except (ValueError, RecursionError):
            return "", f"{JSON_COLUMN} is not JSON"
    said = [fields.get(question, ""), fields.get(f"{question}.label", "")]
    said += [name[len(question) + 1 :] for name, value in fields.items() if value.casefold() in TICKED]
    said = [word for word in said if word]
    meant = {WORDS.get(word.casefold()) for word in said}
    if not said:
        return "", "no answer"
    if None in meant:
        unknown = next(word for word in said if word.casefold() not in WORDS)
        return "", f"unknown answer {unknown[:40]!r}"
    return (meant.pop(), "") if len(meant) == 1 else ("", f"several answers: {', '.join(sorted(meant))}")


def _flat(content, question: str) -> dict[str, str]:
    """{"smile.yes": "true"} of [{"smile": {"yes": true}}] and its like."""
    content = content[0] if isinstance(content, list) and content else content
    if not isinstance(content, dict):
        return {}
    fields = {}
    for name, value in content.items():
        inner = value if isinstance(value, dict) else {"": value}
        for key, v in inner.items():
            if isinstance(v, (str, bool, int)):
                fields[f"{name}.{key}" if key else name] = str(v).strip()
    return {n: v for n, v in fields.items() if n == question or n.startswith(f"{question}.")}
