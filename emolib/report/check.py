"""One thing that is published and was computed again: what both say, and whether they agree."""

from __future__ import annotations

from dataclasses import dataclass

SAME = "the same"


@dataclass(frozen=True)
class Check:
    """What is published and what came of computing it again; `agrees` is None if that failed."""

    what: str
    published: str
    recomputed: str
    agrees: bool | None


def same(what: str, published: str | bytes, again: str | bytes) -> Check:
    """A file beside the same made anew."""
    size = f"{len(published):,} {'bytes' if isinstance(published, bytes) else 'characters'}"
    return Check(what, size, SAME if published == again else "others", published == again)
