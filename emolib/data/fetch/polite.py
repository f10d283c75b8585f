"""Fetch many small files from many hosts, politely: a few connections a host, retries with growing
waits, limits on time and size. What comes back is bytes and an outcome; what is in them is the caller's
business.

Each host has a queue of its own, so that a slow one holds up nobody else. A host that asks for a pause
(429 or 503, with Retry-After or without) gets one, from all connections to it. Redirects are followed to
http and https on public addresses only (see emolib.data.fetch.addresses). Proxies and robots.txt are not
looked at.
"""

import asyncio
import email.utils
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import aiohttp

from emolib.data.fetch.addresses import Guard
from emolib.data.skips import Outcome

AGENT = "emolib (research on facial expressions; fetches each picture once)"
_PAUSE, _RETRY = (429, 503), (408, 425, 429)  # HTTP status, besides 5xx
_PROBLEMS: dict[type[Exception], tuple[Outcome, str]] = {  # what went wrong: the first that fits
    aiohttp.TooManyRedirects: (Outcome.REFUSED, "too many redirects"),
    aiohttp.NonHttpUrlClientError: (Outcome.FORBIDDEN, "expected http or https"),
    aiohttp.InvalidURL: (Outcome.REFUSED, "no address"),
    aiohttp.ClientPayloadError: (Outcome.FAILED, "the answer ended early"),
    TimeoutError: (Outcome.FAILED, "took too long"), Exception: (Outcome.FAILED, "no answer"),
}  # fmt: skip

Sleep = Callable[[float], Awaitable[Any]]


CONNECTIONS = 32  # at a time, in all
REDIRECTS = 5
LONGEST_WAIT = 120.0  # seconds: a host that asks for a longer pause is left alone for this run
HOPELESS = 12  # and so is one that does not answer at all so many times in a row


@dataclass(frozen=True)
class Limits:
    """How much is asked of a host and of this computer's memory.

    per_host: connections to one at a time. seconds: for one try, from the first byte sent to the last one
    received, redirects included. max_bytes: of one file. tries: of one file. wait: seconds before the second
    try, doubled before each further one.
    """

    per_host: int = 6
    seconds: float = 30.0
    max_bytes: int = 16_000_000
    tries: int = 4
    wait: float = 1.0

    def __post_init__(self) -> None:
        if self.per_host < 1:
            raise ValueError(f"per-host: expected at least 1, got {self.per_host}")


class Response(NamedTuple):
    """What came of one address: the outcome, the reason in words, the bytes if it is OK."""

    outcome: Outcome
    reason: str = ""
    content: bytes = b""


@dataclass
class _Host:
    """A host's queue and mood."""

    urls: deque[str] = field(default_factory=deque)
    not_before: float = 0.0
    silent: int = 0  # tries in a row without any answer
    closed: str = ""  # why no more is asked of it


async def fetch_all(urls: Iterable[str], use: Callable[[str, Response], Awaitable[None]], *, limits: Limits,
                    allow: Iterable[str] = (), sleep: Sleep = asyncio.sleep) -> None:  # fmt: skip
    """Call `use` with each of `urls` and what came of it, in any order; what `use` raises ends it all.

    allow: "host:port" of servers that need not be on a public address. At most CONNECTIONS
    answers are in memory at a time.
    """
    hosts: dict[str, _Host] = {}
    for url in urls:
        hosts.setdefault(urlsplit(url).netloc.rpartition("@")[2].lower(), _Host()).urls.append(url)
    connector = aiohttp.TCPConnector(
        limit=0, limit_per_host=limits.per_host, socket_factory=Guard(allow), ttl_dns_cache=600
    )
    session = aiohttp.ClientSession(
        connector=connector, timeout=aiohttp.ClientTimeout(total=limits.seconds), auto_decompress=False,
        headers={"User-Agent": AGENT, "Accept": "image/*", "Accept-Encoding": "identity"},
        cookie_jar=aiohttp.DummyCookieJar(),
    )  # fmt: skip
    slots = asyncio.Semaphore(CONNECTIONS)

    async def settle(url: str, host: _Host) -> Response:
        """Try until there is an answer, or tries or the host's patience run out."""
        for number in range(limits.tries):
            if host.closed:
                return Response(Outcome.FAILED, f"not tried: {host.closed}")
            if (pause := host.not_before - time.monotonic()) > 0:
                await sleep(pause)
            async with slots:
                answer, asked = await _try(session, url, host, limits)
            wait = max(asked or 0.0, limits.wait * 2**number)
            if answer.outcome is not Outcome.FAILED:
                break
            if wait > LONGEST_WAIT:
                host.closed = f"its host asked for a pause of {wait:.0f} s"
                return answer._replace(reason=f"{answer.reason}: {host.closed}")
            if host.silent >= HOPELESS:
                host.closed = f"its host did not answer {host.silent} times in a row, last: {answer.reason}"
            elif asked is not None:
                host.not_before = max(host.not_before, time.monotonic() + wait)
            elif number + 1 < limits.tries:
                await sleep(wait)
        return answer

    async def serve(host: _Host) -> None:
        while host.urls:
            url = host.urls.popleft()
            await use(url, await settle(url, host))

    try:
        async with session, asyncio.TaskGroup() as group:
            for host in hosts.values():
                for _ in range(min(limits.per_host, len(host.urls))):
                    group.create_task(serve(host))
    except BaseExceptionGroup as several:
        raise several.exceptions[0] from None


async def _try(
    session: aiohttp.ClientSession, url: str, host: _Host, limits: Limits
) -> tuple[Response, float | None]:
    """One try, and the seconds for which the host asks to be left alone (None: it does not)."""
    answered = False
    try:
        async with session.get(url, max_redirects=REDIRECTS + 1) as response:
            answered, host.silent = True, 0
            if response.status != 200:
                return _refusal(response)
            size, content = response.content_length or 0, bytearray()
            while size <= limits.max_bytes and (chunk := await response.content.read(1 << 16)):
                content += chunk
                size = max(size, len(content))
            if size > limits.max_bytes:
                return Response(Outcome.TOO_LARGE, f"{size} bytes, expected at most {limits.max_bytes}"), None
            return Response(Outcome.OK, "", bytes(content)), None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        outcome, words = next(found for kind, found in _PROBLEMS.items() if isinstance(error, kind))
        if getattr(getattr(error, "os_error", None), "errno", None) == Guard.errno:
            outcome = Outcome.FORBIDDEN
        if outcome is Outcome.FAILED and not answered:
            host.silent += 1
        return Response(outcome, ": ".join(filter(None, (words, str(error))))[:200]), None


def _refusal(response: aiohttp.ClientResponse) -> tuple[Response, float | None]:
    code, reason = response.status, f"HTTP {response.status} {response.reason or ''}".strip()
    if code not in _RETRY and code < 500:
        return Response(Outcome.GONE if code in (404, 410) else Outcome.REFUSED, reason), None
    asked = _seconds(response.headers.get("Retry-After", ""))
    return Response(Outcome.FAILED, reason), 0.0 if asked is None and code in _PAUSE else asked


def _seconds(retry_after: str) -> float | None:
    """RFC 9110, 10.2.3: a number of seconds, or a date; None for anything else.

    >>> _seconds("120"), _seconds("Thu, 01 Jan 1970 00:00:00 GMT"), _seconds("soon")
    (120.0, 0.0, None)
    """
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None
