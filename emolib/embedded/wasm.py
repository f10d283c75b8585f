"""The emitted C as a WebAssembly module: the friend for a page in a browser, from the chip's own C.

The module is freestanding: it imports nothing, asks for nothing, and holds the frame that it scores. The
firmware's friend.c, which decides when to smile back, is in it too. Of the C it takes the path for chips with
DSP instructions: their pairs of products become 128-bit instructions of WebAssembly, and an inference takes
half the time. The same C gives the same bytes, wherever it is built. Leaves out what draws and listens.
"""

import tempfile
from importlib.resources import files
from pathlib import Path

from emolib.embedded import host
from emolib.embedded.codegen.c99 import Source, named
from emolib.embedded.codegen.room import RoomSource

FLAGS = (
    "-target", "wasm32-freestanding", "-O3", "-g0", "-nostdlib", "-std=c11", "-Wall", "-Wextra", "-Werror",
    "-msimd128", "-Wl,--no-entry", "-Wl,--strip-all", "-Wl,-z,stack-size=16384",
)  # fmt: skip
FIRMWARE = ("friend.h", "friend.c")


def inputs() -> dict[str, str]:
    """{file name: text} of what is compiled beside the network: the firmware's friend and exports.c."""
    firmware, exports = files("emolib.embedded.firmware"), files("emolib.embedded") / "exports.c"
    own = {name: (firmware / name).read_text(encoding="utf-8") for name in FIRMWARE}
    return {**own, "exports.c": exports.read_text(encoding="utf-8")}


def build(source: Source | RoomSource) -> bytes:
    """Compile what `c99.emit` or `codegen.room.emit` wrote to a module; exports.c says what a page may call.

    Raises:
        CompileError: the compiler refused, a warning included.
    """
    with tempfile.TemporaryDirectory(prefix="wasm-") as name:
        folder, own = Path(name), {file: named(text, source.prefix) for file, text in inputs().items()}
        for file, text in (source.files | own).items():
            (folder / file).write_text(text, encoding="utf-8")
        dsp = (named(host.EMULATE_DSP, file[:-2]) for file in source.files if file.endswith(".c"))
        flags = [*FLAGS, *dsp, f"-I{folder}"]
        host.compile([*flags, *map(str, sorted(folder.glob("*.c"))), "-o", str(folder / "friend.wasm")])
        return (folder / "friend.wasm").read_bytes()
