"""The int8 model in the tflite-micro interpreter: what a microcontroller computes, and the memory it takes.

tflite-micro (TFLM) is the C++ library that firmware links; its Python wheel runs its reference kernels here.
The wheel exists for Linux on x86_64 only: ask `unavailable_reason` first. Leaves out the chip's own kernels
(CMSIS-NN), instruction counts and run time.
"""

from __future__ import annotations

import contextlib
import importlib.util
import platform
from typing import Any

import numpy as np

from emolib.embedded import graph
from emolib.embedded.tflite import int8_frames
from emolib.environment.streams import captured_stderr

ARENA_LIMIT = 1 << 24
"""Bytes given to the interpreter where the arena's size is not asked; far beyond any microcontroller."""
ALIGNMENT = 16
"""TFLM aligns every buffer in the arena to so many bytes."""


class MicroError(ValueError):
    """tflite-micro cannot run this model; the message holds its own words."""


def unavailable_reason() -> str:
    """Why tflite-micro cannot be used on this machine, in one line; empty where it can."""
    if importlib.util.find_spec("tflite_micro"):
        return ""
    if (system := f"{platform.system()} {platform.machine()}") == "Linux x86_64":
        return "tflite-micro is not installed: pip install tflite-micro"
    return f"tflite-micro has wheels for Linux x86_64 only, this is {system}"


def run(model_bytes: bytes, images: np.ndarray, *, progress: bool = True) -> np.ndarray:
    """Score pictures in the microcontroller interpreter.

    Args:
        model_bytes: a file that `graph` reads.
        images: uint8 (n, height, width, channels).
        progress: show a progress bar.

    Returns:
        int8, the raw outputs, equal bit for bit to `tflite.run(...)`.

    Raises:
        ModuleNotFoundError: no tflite-micro here.
        MicroError: it has no kernel for an operator, or needs more than `ARENA_LIMIT` bytes.
        ValueError: see `tflite.run`.
    """
    frames = int8_frames(model_bytes, images, progress=progress)
    interpreter = _interpreter(model_bytes, ARENA_LIMIT)
    shape = graph.read(model_bytes).operators[-1].output
    raw = np.empty((len(images), *shape), np.int8)
    for index, frame in enumerate(frames):
        interpreter.set_input(frame, 0)
        interpreter.invoke()
        raw[index] = interpreter.get_output(0).reshape(shape)
    return raw.reshape(-1) if shape == (1, 1, 1) else raw


def arena_bytes(model_bytes: bytes) -> int:
    """Bytes of the smallest arena in which tflite-micro runs the model here, the input frame included.

    Activations are the same on a chip; the interpreter's own structures hold 64-bit pointers here, so that a
    32-bit chip needs a little less.

    Raises:
        ModuleNotFoundError, MicroError: see `run`.
    """
    with captured_stderr() as text:  # it prints its account from C and returns nothing
        _interpreter(model_bytes, ARENA_LIMIT).print_allocations()
        total = text().partition("Arena allocation total ")[2].split()[0]
    for size in range(int(total), ARENA_LIMIT, ALIGNMENT):  # it leaves out what preparing alone needs
        with contextlib.suppress(MicroError):
            _interpreter(model_bytes, size)
            return size
    raise MicroError(f"tflite-micro: expected an arena below {ARENA_LIMIT:,} bytes to do")


def _interpreter(model_bytes: bytes, arena_size: int) -> Any:
    """An interpreter that has run one black frame in an arena of `arena_size` bytes."""
    from tflite_micro import runtime

    shape = graph.read(model_bytes).operators[0].shape  # it checks no offset of the file itself
    with captured_stderr() as text:
        try:
            interpreter = runtime.Interpreter.from_bytes(model_bytes, arena_size=arena_size)
            interpreter.set_input(np.full((1, *shape), -128, np.int8), 0)
            interpreter.invoke()
        except RuntimeError as problem:
            words = " ".join(text().split())
            failure = f"model_bytes: {problem} (arena of {arena_size} bytes): {words}"
            raise MicroError(failure) from None
    return interpreter
