"""The emitted C as a WebAssembly module: the friend for a page in a browser, from the chip's own smile.c.

The module is freestanding: it imports nothing, asks for nothing, and holds the frame that it scores. The
firmware's friend.c, which decides when to smile back, is in it too. The same C gives the same bytes, wherever
it is built. Leaves out what draws and listens: static/friend.
"""

from __future__ import annotations

import tempfile
from importlib.resources import files
from pathlib import Path

from emolib.embedded import host

FLAGS = (
    "-target", "wasm32-freestanding", "-O3", "-g0", "-nostdlib", "-std=c11", "-Wall", "-Wextra", "-Werror",
    "-Wl,--no-entry", "-Wl,--strip-all", "-Wl,-z,stack-size=16384",
)  # fmt: skip
FIRMWARE = ("friend.h", "friend.c")


def inputs(c: str, h: str) -> dict[str, str]:
    """{file name: text} of what is compiled: `c`, `h`, the firmware's friend and exports.c."""
    firmware = files("emolib.embedded.firmware")
    own = {name: (firmware / name).read_text(encoding="utf-8") for name in FIRMWARE}
    exports = (files("emolib.embedded") / "exports.c").read_text(encoding="utf-8")
    return {"smile.h": h, "smile.c": c, **own, "exports.c": exports}


def build(c: str, h: str) -> bytes:
    """Compile the texts of smile.c and smile.h to a module; exports.c says what a page may call.

    Raises:
        CompileError: the compiler refused, a warning included.
    """
    with tempfile.TemporaryDirectory(prefix="wasm-") as name:
        folder, texts = Path(name), inputs(c, h)
        for file, text in texts.items():
            (folder / file).write_text(text, encoding="utf-8")
        sources = [str(folder / file) for file in texts if file.endswith(".c")]
        host.compile([*FLAGS, f"-I{folder}", *sources, "-o", str(folder / "friend.wasm")])
        return (folder / "friend.wasm").read_bytes()
