"""The emitted C beside other ways to run the same int8 file, in one run.

    python benchmarks/embedded/peers.py [published/friend.tflite] [--frames 200]

On this computer: time of one frame in the C (plain, as another computer would run it), in tflite-micro's
reference kernels and in LiteRT's, in turn, as ratios to the C; the same scores, or it stops. On the emulated
chips: instructions, flash and RAM of each core, for speed and for size. Writes peers.csv, which the chapter
shows. The last rows are what others publish, for scale. Needs QEMU and tflite-micro.
"""

import argparse
import time
from pathlib import Path
from statistics import median

import numpy as np
import pandas as pd

from emolib.embedded import host, parity, reader, tflite, tflite_micro
from emolib.embedded.chips import CHIPS
from emolib.embedded.codegen import c99
from emolib.embedded.cores import CORES
from emolib.files import write_csv

HERE = Path(__file__).parent
ROUNDS = 5
TIME = "time, plain C = 1"
COLUMNS = ["what", "core", "form", "instructions a MAC", "cycles a MAC", "flash", "RAM", TIME, "source"]
COUNTED = "counted in QEMU, cycles as a range where a source has one"
V12 = "MLPerf Tiny v1.2, submitted results"
PUBLISHED = [  # core, what, cycles a multiply-accumulate, source
    ("cortex-m4", "STMicroelectronics, visual wake words", "1.43", V12),
    ("cortex-m4", "STMicroelectronics, image classification", "1.59", V12),
    ("cortex-m4", "STMicroelectronics, keyword spotting", "1.95", V12),
    ("cortex-m4", "Plumerai", "1.58 to 2.16", V12),
    ("cortex-m7", "best entry", "0.89", V12),
    ("cortex-m33", "best entry", "1.27", V12),
    ("cortex-m0plus", "Bosch", "7.8 to 12.1", V12),
]


def seconds_a_frame(ways, images) -> dict[str, float]:
    """Median over rounds of seconds for one frame, the ways taking turns; all give the same scores."""
    took = {name: [] for name in ways}
    for _ in range(ROUNDS):
        scores = []
        for name, way in ways.items():
            began = time.perf_counter()
            scores.append(way(images))
            took[name].append((time.perf_counter() - began) / len(images))
        if any((one != scores[0]).any() for one in scores):
            raise SystemExit("the ways give different scores")
    return {name: median(values) for name, values in took.items()}


def counted(model_bytes, images, what, core, form, cycles, **build) -> dict[str, str]:
    """A row of the table for one core and form of the C; the same scores, or it stops."""
    source = c99.emit(model_bytes, optimize=form)
    chip = parity.on_chip(model_bytes, source, images, core=core, **build)
    if chip.parity.mismatches:
        raise SystemExit(f"the {CORES[core].name} gives different scores")
    each = chip.inferences.instructions / source.macs
    return {
        "what": what, "core": CORES[core].name, "form": form, "instructions a MAC": f"{each:.2f}",
        "cycles a MAC": f"{each * cycles.low:.2f} to {each * cycles.high:.2f}" if cycles else "",
        "flash": f"{chip.sizes.flash:,}", "RAM": f"{chip.ram:,}", "source": COUNTED,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, nargs="?", default=Path("published/friend.tflite"))
    parser.add_argument("--frames", type=int, default=200)
    arguments = parser.parse_args()
    model_bytes = arguments.model.read_bytes()
    source, shape = c99.emit(model_bytes), reader.read(model_bytes).input.shape[1:]
    images = np.random.default_rng(0).integers(0, 256, (arguments.frames, *shape), np.uint8)

    library = host.Library(source)
    seconds = seconds_a_frame(
        {
            "C": library.scores,
            "tflite-micro": lambda images: tflite_micro.run(model_bytes, images, progress=False),
            "LiteRT": lambda images: tflite.run(model_bytes, images, progress=False),
        },
        images,
    )
    few, rows = images[:10], []
    cycles = {chip.core: chip.cycles_per_instruction for chip in CHIPS.values()}
    for core in CORES:
        rows += [
            counted(model_bytes, few, "this C", core, form, cycles.get(core)) for form in ("speed", "size")
        ]
        if core == "cortex-m4":
            what = "this C without DSP instructions"
            rows.append(counted(model_bytes, few, what, core, "speed", cycles.get(core), plain=True))
            rows[-1][TIME] = "1"
    rows += [
        {
            "what": "tflite-micro, reference kernels", "flash": f"{len(model_bytes):,} (model alone)",
            "RAM": f"{tflite_micro.arena_bytes(model_bytes):,}",
            TIME: f"{seconds['tflite-micro'] / seconds['C']:.1f}", "source": "same file, same frames",
        },
        {
            "what": "LiteRT, reference kernels", TIME: f"{seconds['LiteRT'] / seconds['C']:.1f}",
            "source": "same file, same frames",
        },
    ]  # fmt: skip
    for core, what, each, origin in PUBLISHED:
        row = {"what": f"{what}, other networks", "core": CORES[core].name, "cycles a MAC": each}
        rows.append(row | {"source": origin})
    table = pd.DataFrame(rows, columns=COLUMNS).fillna("")
    write_csv(HERE / "peers.csv", table)
    print(table.to_string(index=False))


if __name__ == "__main__":
    main()
