"""What the browser lets the friend's page do: a content security policy in the page itself.

Nothing from another host may be loaded and nothing may be sent to one. The theme's inline scripts, its
print button and its inline style are allowed one by one, by their digests (CSP Level 3): no other runs, and
there is no 'unsafe-inline'. A page cannot forbid its own reader to follow a link.
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
    """The scripts and styles that stand in a page: elements "script", "style", attributes "on", "style="."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.found = {"script": [], "style": [], "on": [], "style=": []}
        self._inside = ""

    def handle_starttag(self, tag, attributes):
        self.found["on"] += [value for name, value in attributes if name.startswith("on") and value]
        self.found["style="] += [value for name, value in attributes if name == "style" and value]
        self._inside = tag if tag in self.found and "src" not in dict(attributes) else ""

    def handle_endtag(self, tag):
        self._inside = ""

    def handle_data(self, data):
        if self._inside:
            self.found[self._inside].append(data)


def policy(page: str) -> str:
    """The policy for the HTML text `page`."""
    inline = _Inline()
    inline.feed(page)
    found = inline.found
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'", *_digests(found["script"], found["on"])],
        "style-src": ["'self'", *_digests(found["style"], found["style="])],
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


def _digests(elements: list[str], attributes: list[str]) -> list[str]:
    """What lets exactly these run: elements by their digest, attributes also need a word."""
    digests = (
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in elements + attributes
    )
    words = dict.fromkeys(f"'sha256-{digest}'" for digest in digests)
    return [*words, *(["'unsafe-hashes'"] if attributes else [])]


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
