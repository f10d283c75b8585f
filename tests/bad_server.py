"""A local HTTP server that misbehaves in all the ways a download must survive; it counts what it is asked."""

from __future__ import annotations

import io
import threading
import time
from collections import Counter
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import numpy as np
from PIL import Image


def picture(seed: int, size=(120, 100), kind="JPEG", **options) -> bytes:
    """A picture that no other seed gives."""
    low = np.random.default_rng(seed).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(low).resize(size, Image.Resampling.BICUBIC).save(file, kind, **options)
    return file.getvalue()


@cache
def bomb() -> bytes:
    """A PNG of 18 KB that would be 144 million pixels."""
    file = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(file, "PNG")
    return file.getvalue()


class Handler(BaseHTTPRequestHandler):
    """`/HOW?seed=N&...`: HOW is a method below; `n` only tells one address from another."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        self.server.asked[self.path] += 1
        query = {key: values[0] for key, values in parse_qs(url.query).items() if key != "n"}
        try:
            getattr(self, url.path.strip("/").partition(".")[0].replace("-", "_"))(**query)
        except (ConnectionError, TimeoutError):
            self.close_connection = True  # the other side has had enough, as it should

    def answer(self, body=b"", status=200, kind="image/jpeg", length=None, **headers):
        self.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def good(self, seed="0", kind="JPEG"):
        self.answer(picture(int(seed), kind=kind), kind=f"image/{kind.lower()}")

    def turned(self, seed="0"):
        exif = Image.Exif()
        exif[0x0112] = 6
        self.answer(picture(int(seed), exif=exif))

    def lying_type(self, seed="0"):
        self.answer(picture(int(seed), kind="PNG"), kind="text/html")

    def status(self, code, after=None):
        self.answer(b"no", int(code), **({} if after is None else {"Retry_After": after}))

    def busy_once(self, code="429", after="7", seed="0"):
        if self.server.asked[self.path] == 1:
            return self.status(code, after)
        return self.good(seed)

    def to(self, where):
        self.answer(status=302, Location=where)

    def round_and_round(self):
        self.answer(status=302, Location=self.path)

    def html(self):
        self.answer(b"<html><body>Not found, but 200</body></html>")

    def empty(self):
        self.answer()

    def drip(self):
        self.send_response(200)
        self.end_headers()
        while not self.server.stopping.wait(0.02):  # each byte comes in time, all of them never
            self.wfile.write(b"x")
            self.wfile.flush()

    def silence(self):
        self.server.stopping.wait(30)
        self.close_connection = True

    def cut(self):
        body = picture(1)
        self.answer(body[: len(body) // 2], length=len(body))
        self.close_connection = True

    def cut_without_length(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(picture(1)[:-400])
        self.close_connection = True

    def short_length(self):
        body = picture(2)
        self.answer(body, length=len(body) - 500)  # the rest looks like the next answer

    def negative_length(self):
        self.answer(picture(3), length=-5)
        self.close_connection = True

    def huge_length(self):
        self.answer(b"x", length=10**15)
        self.close_connection = True

    def endless(self):
        self.send_response(200)
        self.end_headers()
        while not self.server.stopping.is_set():
            self.wfile.write(b"x" * 65_536)

    def bomb(self):
        self.answer(bomb(), kind="image/png")

    def zipped(self):
        self.answer(b"\x1f\x8b" + b"\0" * 50, Content_Encoding="gzip")

    def garbage(self):
        self.wfile.write(b"\0\xff no http at all\r\n\r\n")
        self.close_connection = True

    def hang_up(self):
        self.close_connection = True

    def small(self):
        self.answer(picture(4, size=(40, 40)))

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    """`asked`: how often each path was asked for; `address`: host:port; `url(path)`."""

    daemon_threads, request_queue_size = True, 256

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked, self.stopping = Counter(), threading.Event()
        self.address = f"127.0.0.1:{self.server_port}"

    def url(self, path: str) -> str:
        return f"http://{self.address}/{path}"

    def handle_error(self, *_):
        pass


@contextmanager
def serve():
    """A Server that runs."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()


if __name__ == "__main__":  # a server of its own process, for tests that kill the client
    with serve() as running:
        print(running.address, flush=True)
        while True:
            time.sleep(1)
