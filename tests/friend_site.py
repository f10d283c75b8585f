"""The friend's page alone, book/friend.md without the book, so that its tests need no notebook; and a film
for its camera.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np

from emolib.report.published import Published

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "tests" / "kept" / "of_crops"
CONF = """
import sys
sys.path.append(EXT)
extensions = ["myst_parser", "friend_book.friend_page"]
myst_enable_extensions = ["colon_fence", "dollarmath"]
suppress_warnings = ["myst.xref_missing"]  # of the other pages
html_theme = "sphinx_book_theme"
html_logo = html_favicon = "_static/logo.svg"
html_static_path, templates_path = ["_static"], ["_templates"]
html_context = {"default_mode": "auto"}
exclude_patterns = ["_build"]
"""


def build(folder: Path, room: Path | None = None) -> Path:
    """Build the page in `folder` (again, if it is there) and return the HTML's folder.

    It is of what is published (a copy, in `folder`), but for the friends: the one of crops is that in KEPT,
    whatever is published; the one in a room that in `room`.
    """
    book, published = folder / "book", folder / "published"
    if not published.is_dir():
        shutil.copytree(ROOT / "published", published, ignore=shutil.ignore_patterns("room"))
        shutil.copytree(KEPT, published, dirs_exist_ok=True)
        for name, text in Published(published).source.files.items():
            (published / name).write_text(text)
        shutil.copytree(ROOT / "benchmarks", folder / "benchmarks", ignore=shutil.ignore_patterns("*.py"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        if room is not None:
            shutil.copytree(room, published / "room")
    if not book.is_dir():
        for name in ("_static", "_templates", "_macros"):
            shutil.copytree(ROOT / "book" / name, book / name)
        shutil.copy(ROOT / "book" / "friend.md", book)
        (book / "index.md").write_text("# A book\n\n```{toctree}\nfriend\n```\n")
        (book / "conf.py").write_text(f"EXT = {str(ROOT / 'book' / '_ext')!r}{CONF}")
    html = folder / "html"
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-W",
        "-q",
        "-b",
        "html",
        "-d",
        str(folder / "doctrees"),
        str(book),
        str(html),
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]
    return html


def clip(path: Path, frames: list[tuple[np.ndarray, bool]], *, rate: int = 15, wide: int = 320) -> Path:
    """A film for Chromium's fake camera, which shows it again and again: (face uint8 (h, h), mark) a frame.

    The face is in the middle. Beside it, where the page crops it away, the picture is white where the mark is
    set and black elsewhere, so that a test knows what the camera showed when.
    """
    high = len(frames[0][0])
    edge = (wide - high) // 2
    grey = np.full((high // 2, wide // 2), 128, np.uint8).tobytes()  # U and V
    with path.open("wb") as file:
        file.write(f"YUV4MPEG2 W{wide} H{high} F{rate}:1 Ip A1:1 C420jpeg\n".encode())
        for face, mark in frames:
            luma = np.full((high, wide), 235 if mark else 16, np.uint8)
            luma[:, edge : edge + high] = np.rint(16 + face * (219 / 255))  # ITU-R 601, as films have it
            file.write(b"FRAME\n" + luma.tobytes() + 2 * grey)
    return path
