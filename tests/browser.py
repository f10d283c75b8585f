"""A real browser for tests: the system's Chromium, headless, by Playwright; and a server for built pages.

Where there is no Chromium, the tests that ask for it are skipped with the reason.
"""

import functools
import shutil
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium")
FLAGS = [
    "--no-sandbox",  # as root, in a container
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@contextmanager
def chromium(*flags):
    """Yield a Playwright Browser: Chromium with `flags` besides `FLAGS`."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, *flags])
        try:
            yield browser
        finally:
            browser.close()


class _Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *request, headers, **options):
        self.more = headers
        super().__init__(*request, **options)

    def end_headers(self):
        for header in self.more.items():
            self.send_header(*header)
        super().end_headers()

    def log_message(self, *ignored):
        """Say nothing."""


@contextmanager
def served(folder, headers=None):
    """Yield the address, ending in /, at which a local server shows the files of `folder`, with `headers`."""
    handler = functools.partial(_Quiet, directory=str(folder), headers=headers or {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
