"""Where people answer "Does this person smile?": a page for Mechanical Turk's tasks, and the same offline.

Both are Jinja templates: `hit` shows one picture that Mechanical Turk fills in, `local` goes through a list
of pictures, keeps the answers in the browser and saves them in the columns of Mechanical Turk's results.
Which pictures, and where the files go, is left to `batch` and `audit`.
"""

import hashlib
import json
from collections.abc import Sequence

from jinja2 import Environment, PackageLoader

from emolib.labels.answers import CHOICES, ID, QUESTION, STATUS, URL, WORKER

TITLE = "Does this person smile?"
TIMES = ("AcceptTime", "SubmitTime", "WorkTimeInSeconds")
COLUMNS = (WORKER, STATUS, *TIMES, ID, URL, *(f"Answer.{QUESTION}.{choice}" for choice in CHOICES))
_PAGES = Environment(loader=PackageLoader("emolib.labels"), autoescape=False)


def hit() -> str:
    """The HTML to paste into a project at requester.mturk.com; it wants a batch with a column image_url."""
    return _PAGES.get_template("hit.html").render()


def local(pictures: Sequence[tuple[str, str]]) -> str:
    """A page for a browser that shows `pictures`, (id, URL relative to the page) each, one after another.

    Answers are kept under a key of the content, so two pages do not share them. Raises ValueError without
    pictures.
    """
    if not pictures:
        raise ValueError("pictures: expected at least one, got none")
    key = "label-" + hashlib.sha256(json.dumps(pictures).encode()).hexdigest()[:12]
    data = {"key": key, "title": TITLE, "columns": COLUMNS, "pictures": pictures}
    return _PAGES.get_template("page.html").render(data=data)
