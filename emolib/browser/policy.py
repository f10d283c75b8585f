"""What the browser lets the friend's page do: a content security policy in the page itself.

Nothing from another host may be loaded and nothing may be sent to one. The theme's inline scripts and its print
button are allowed one by one, by their digests (CSP Level 3), so no other script runs. Styles may be inline: the
theme's icons bring theirs along as they are drawn. A page cannot forbid its own reader to follow a link.
"""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

from emolib.files import write_text

MARK = '<meta charset="utf-8" />'  # where Sphinx's pages begin; a policy holds for what comes after it


class _Inline(HTMLParser):
    """The scripts and event handlers that stand in a page."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.scripts, self.handlers, self._inside = [], [], False

    def handle_starttag(self, tag, attributes):
        self.handlers += [value for name, value in attributes if name.startswith("on") and value]
        self._inside = tag == "script" and "src" not in dict(attributes)

    def handle_endtag(self, tag):
        self._inside = False

    def handle_data(self, data):
        if self._inside:
            self.scripts.append(data)


def policy(page: str) -> str:
    """The policy for the HTML text `page`."""
    found = _Inline()
    found.feed(page)
    scripts = ["'self'", "'wasm-unsafe-eval'", *_digests(found.scripts)]
    if found.handlers:
        scripts += ["'unsafe-hashes'", *_digests(found.handlers)]
    rules = {
        "default-src": ["'none'"],
        "script-src": scripts,
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "media-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],  # the search box
        "worker-src": ["'none'"],  # a worker would not be held by this policy
        "base-uri": ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(values)}" for name, values in rules.items())


def _digests(texts: list[str]) -> list[str]:
    digests = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts)
    return list(dict.fromkeys(f"'sha256-{digest}'" for digest in digests))


def guard(file: Path) -> None:
    """Put its policy into the built page `file`, in the place of an older one.

    Raises:
        ValueError: it does not begin as Sphinx's pages do.
    """
    before = file.read_text(encoding="utf-8")
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", before)
    if page.count(MARK) != 1:
        raise ValueError(f"file: expected one {MARK} in {file}, got {page.count(MARK)}")
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
    after = page.replace(MARK, MARK + tag)
    if after != before:
        write_text(file, after)
