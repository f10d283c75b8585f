"""Where the project's repository is, and the book's buttons that lead there: edit, issue, Binder, Colab.

The address comes from the environment (EMOLIB_REPOSITORY) or from `repository: url:` in _config.yml. Without
one there are no such buttons, rather than dead ones. Only addresses on GitHub: Colab knows no other host.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

VARIABLE = "EMOLIB_REPOSITORY"
_GITHUB = re.compile(r"(https://github\.com/[\w-]+/[\w.-]+?)(?:\.git)?/?")
BUTTONS = {
    "use_repository_button": True,
    "use_edit_page_button": True,
    "use_issues_button": True,
    "launch_buttons": {
        "binderhub_url": "https://mybinder.org",
        "colab_url": "https://colab.research.google.com",
        "notebook_interface": "jupyterlab",
    },
}


def address(configured: str = "") -> str:
    """The repository's address, "" if there is none; the environment goes before `configured`.

    Raises ValueError if it is not https://github.com/OWNER/NAME.
    """
    given = os.environ.get(VARIABLE, "") or configured or ""
    found = _GITHUB.fullmatch(given)
    if given and not found:
        raise ValueError(f"{VARIABLE}: expected https://github.com/OWNER/NAME or nothing, got {given!r}")
    return found[1] if found else ""


def to_sources(buttons: Iterable[dict]) -> None:
    """Lead the theme's `buttons`, and groups of them, from a chapter as it ran to its notebook in git.

    What papermill ran into book/generated, which is not in git, is in notebooks/ by the same name.
    """
    for button in buttons:
        to_sources(button.get("buttons", []))
        if "url" in button:
            button["url"] = button["url"].replace("/book/generated/", "/notebooks/")
