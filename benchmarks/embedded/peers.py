"""The emitted C beside other ways to run the same int8 file, in one run.

    python benchmarks/embedded/peers.py [published/friend.tflite] [--frames 200]

On this computer: time of one frame in the C (plain, as another computer would run it), in tflite-micro's
reference kernels and in LiteRT's, in turn, as ratios to the C; the same scores, or it stops. On the emulated
chip: instructions, flash and RAM. Writes peers.csv, which the chapter shows. The last rows are what others
publish, for scale. Needs QEMU and tflite-micro.
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
from emolib.files import write_csv

HERE = Path(__file__).parent
ROUNDS = 5
PUBLISHED = [
    ("ST's entries, Cortex-M4 and M7, other networks", "1.4 to 1.9", "MLPerf Tiny, submitted results"),
    ("CMSIS-NN class, Cortex-M4, other networks", "2.8 to 4.8", "MLPerf Tiny, submitted results"),
    ("Cortex-M0+, other networks", "16", "MLPerf Tiny, submitted results"),
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
    few, frame, rows = images[:10], int(np.prod(shape)), []
    for what, core, build in (
        ("this C, Cortex-M4", "apollo3", {}),
        ("this C without DSP instructions, Cortex-M4", "apollo3", {"plain": True}),
        ("this C, Cortex-M0+", "stm32g0b1", {"core": "cortex-m0plus"}),
    ):
        chip = parity.on_chip(model_bytes, source, few, **build)
        if chip.parity.mismatches:
            raise SystemExit("the chip gives different scores")
        each, cycles = chip.inferences.instructions / source.macs, CHIPS[core].cycles_per_instruction
        rows.append(
            {
                "what": what, "instructions a MAC": f"{each:.2f}",
                "cycles a MAC": f"{each * cycles.low:.1f} to {each * cycles.high:.1f}",
                "flash": f"{chip.sizes.flash:,}", "RAM with frame": f"{chip.sizes.ram + frame:,}",
                "time here": "1" if build == {"plain": True} else "",
                "source": "counted in QEMU, cycles as a range",
            }
        )  # fmt: skip
    rows += [
        {
            "what": "tflite-micro, reference kernels", "flash": f"{len(model_bytes):,} (model alone)",
            "RAM with frame": f"{tflite_micro.arena_bytes(model_bytes):,}",
            "time here": f"{seconds['tflite-micro'] / seconds['C']:.1f}", "source": "same file, same frames",
        },
        {
            "what": "LiteRT, reference kernels", "time here": f"{seconds['LiteRT'] / seconds['C']:.1f}",
            "source": "same file, same frames",
        },
        *({"what": what, "cycles a MAC": cycles, "source": origin} for what, cycles, origin in PUBLISHED),
    ]  # fmt: skip
    table = pd.DataFrame(rows).fillna("")
    write_csv(HERE / "peers.csv", table)
    print(table.to_string(index=False))


if __name__ == "__main__":
    main()
