"""What the browser lets the friend's page do: a content security policy in the page itself.

Nothing from another host may be loaded and nothing may be sent to one. The theme's inline scripts, its
print button and its inline style are allowed one by one, by their digests (CSP Level 3): no other runs, and
there is no 'unsafe-inline'. A page cannot forbid its own reader to follow a link.
"""

import base64
import hashlib
import re

from bs4 import BeautifulSoup

MARK = '<meta charset="utf-8" />'  # where Sphinx's pages begin; a policy holds for what comes after it


def policy(page: str) -> str:
    """The policy for the HTML text `page`."""
    soup = BeautifulSoup(page, "html.parser")
    inside = {
        kind: [each.string for each in soup(kind, src=False) if each.string] for kind in ("script", "style")
    }
    attributes = [pair for tag in soup(True) for pair in tag.attrs.items() if pair[1]]
    handlers = [str(value) for name, value in attributes if name.startswith("on")]
    styles = [str(value) for name, value in attributes if name == "style"]
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'", *_digests(inside["script"], handlers)],
        "style-src": ["'self'", *_digests(inside["style"], styles)],
        "img-src": ["'self'", "data:"],
        **dict.fromkeys(("font-src", "connect-src", "media-src", "manifest-src"), ["'self'"]),
        "form-action": ["'self'"],  # the search box
        "worker-src": ["'none'"],  # a worker would not be held by this policy
        "base-uri": ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(values)}" for name, values in rules.items())


def _digests(elements: list[str], attributes: list[str]) -> list[str]:
    """What lets exactly these run: elements by their digest, attributes also need a word."""
    digests = (hashlib.sha256(text.encode()).digest() for text in elements + attributes)
    words = dict.fromkeys(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return [*words, *(["'unsafe-hashes'"] if attributes else [])]


def guarded(page: str) -> str:
    """The HTML text `page` with its policy, in the place of an older one.

    Raises:
        ValueError: it does not begin as Sphinx's pages do.
    """
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    if page.count(MARK) != 1:
        raise ValueError(f"page: expected one {MARK}, got {page.count(MARK)}")
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
    return page.replace(MARK, MARK + tag)
