"""One thing that is published beside what came of computing it again: what `emolib verify` is made of."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

from emolib.embedded import firmware, parity

COUNTED, COST = ["macs", "flops", "params"], "{:,} MACs, {:,} FLOPs, {:,} parameters"
SAME, DIFFER = "the same", "{:,} of {:,} frames differ"
EMULATED = 20  # frames for the emulated core
INSTRUCTIONS_TOLERANCE = 0.01  # they hardly depend on the frame
RULES: dict[str, dict] = yaml.safe_load(Path(__file__).with_name("verify.yml").read_text("utf-8"))
TOLERANCES, NOT_RECOMPUTED = RULES["tolerances"], RULES["not_recomputed"]


@dataclass(frozen=True)
class Check:
    """What is published and what came of computing it again; `agrees` is None if that failed."""

    what: str
    published: str
    recomputed: str
    agrees: bool | None


def check(what: str, words: str, stated: Sequence, found: Sequence, agrees: bool | None = None) -> Check:
    """Both put into `words`; unless said otherwise they agree if they are equal."""
    alike = tuple(stated) == tuple(found) if agrees is None else agrees
    return Check(what, words.format(*stated), words.format(*found), alike)


def unversioned(text: str) -> str:
    """C without the version of the package that wrote it.

    >>> unversioned("Written by emolib 0.1.0 with `emolib run`.")
    'Written by emolib with `emolib run`.'
    """
    return re.sub(r"(?<=Written by emolib) \d+\.\d+\.\d+", "", text)


def same(what: str, published: str | bytes, again: str | bytes) -> Check:
    """A file beside the same made anew."""
    size = f"{len(published):,} {'bytes' if isinstance(published, bytes) else 'characters'}"
    return Check(what, size, SAME if published == again else "others", published == again)


def bits(
    what: str, report: Mapping, counted: float | None, here: parity.Parity,
    emulate: Callable[[], parity.OnChip],
) -> Iterator[Check]:  # fmt: skip
    """The C of `what` on this computer, and on an emulated Cortex-M4, where instructions were `counted`."""
    stated, found = (
        (report["parity_host_mismatches"], report["parity_host_runs"]),
        (here.mismatches, here.runs),
    )
    yield check(f"{what} against TFLite, on this computer", DIFFER, stated, found, here.mismatches == 0)
    what, words = f"{what} on the emulated Cortex-M4", "{:,.0f} instructions, {:,} bytes of flash"
    if counted is None:
        yield Check(what, "not counted", "not counted", None)
        return
    told = words.format(counted, report["flash_bytes"])
    try:
        chip = emulate()
    except (firmware.EmulatorMissing, firmware.TooLarge) as problem:
        yield Check(what, told, str(problem), None)
        return
    ram = report.get("ram_total_bytes", report["ram_bytes"])
    alike = (chip.sizes.flash, chip.ram) == (report["flash_bytes"], ram)
    alike &= bool(np.isclose(chip.inferences.instructions, counted, rtol=INSTRUCTIONS_TOLERANCE))
    again = words.format(chip.inferences.instructions, chip.sizes.flash)
    differ = DIFFER.format(chip.parity.mismatches, chip.parity.runs)
    yield Check(what, told, f"{again}; {differ}", alike and chip.parity.mismatches == 0)
