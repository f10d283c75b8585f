"""Model files as they may come: changed, cut and rebuilt by chance, through everything that reads one.

    python benchmarks/fuzz.py [--inputs 100000] [--workers 1] [--folder runs/fuzz]

Each input is one of five good models with 1 to 4 bytes changed (anywhere, or in its tables), cut, or with one
or two fields of its tables set to something else. Three readers get it: `check` (the reader alone), `predict`
(LiteRT, as `emolib predict`) and `export c`. A ValueError is a refusal. Counted are all other exceptions,
signals, and differences: a file let through that LiteRT, asked here without emolib, refuses or computes
otherwise. The C is compiled plainly and with its DSP instructions spelled out; files whose C differs only in
numbers share a compilation; one input in 25 is compiled as it stands. LiteRT runs in a fork: it might crash.

Inputs are seeds: the same ones everywhere. They run in batches, in processes of their own; a batch that is
done is kept in the folder until emolib.embedded changes. Writes benchmarks/fuzz.csv; takes about half an hour
on one core.
"""

import argparse
import collections
import concurrent.futures
import contextlib
import ctypes
import functools
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

ROOT = Path(__file__).resolve().parents[1]
READERS = ("check", "predict", "export c")
COUNTS = ("inputs", "let_through", "other_exceptions", "signals", "differences")
SHARES = {"friend": 0.4, "every layer": 0.22, "slice": 0.19, "sigmoid": 0.18, "softmax": 0.01}
BATCH = 1000
NUMBERS = (0, 1, -1, 2, 3, 5, 7, 9, 17, 127, 128, 255, 1000, 2**15, 2**16, 2**20, 2**31 - 1, -(2**31))
FLOATS = (0.0, -1.0, 1e-38, 1e-45, 3e38, np.inf, np.nan, 1 / 255, 0.5)
GCC = ["gcc"] if shutil.which("gcc") else None  # otherwise ziglang's, which takes longer to start


# --- the inputs


def good_models() -> dict[str, bytes]:
    """The friend, two small networks of emolib's own; to be refused, two that end in a sigmoid, a softmax."""
    import keras
    import tensorflow as tf

    from emolib.embedded import quantise
    from emolib.environment.streams import quiet
    from emolib.networks.build import build
    from emolib.networks.layers import BatchNorm, Conv, Dense, DownSample, MaxPool, SeparableConv
    from emolib.networks.spec import ModelSpec

    frames = pictures((32, 32), 40)
    layers = {
        "every layer": (DownSample(2, "average"), Conv(6, 5, strides=2), BatchNorm(), SeparableConv(8, 3),
                        MaxPool(2), Dense(8), Dense(1)),
        "slice": (DownSample(3, "nearest"), Conv(5, 3, padding="valid"), MaxPool(3, 2), Dense(1)),
    }  # fmt: skip
    found = {"friend": (ROOT / "published" / "friend.tflite").read_bytes()}
    for name, each in layers.items():
        network = build(ModelSpec(each, input_shape=(32, 32, 1)), seed=1)
        found[name] = quantise.convert(network, frames)
    keras.utils.set_random_seed(1)
    body = [keras.Input((32, 32, 1)), keras.layers.Conv2D(4, 3, strides=3, activation="relu")]
    body += [keras.layers.MaxPooling2D(2), keras.layers.Flatten()]
    sigmoid = keras.Sequential([*body, keras.layers.Dense(1, activation="sigmoid")])
    found["sigmoid"] = quantise.convert(sigmoid, frames)
    softmax = keras.Sequential([*body, keras.layers.Dense(2, activation="softmax")])
    with quiet():
        converter = tf.lite.TFLiteConverter.from_keras_model(softmax)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: ([frame[None] / np.float32(255)] for frame in frames)
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        converter.inference_input_type = converter.inference_output_type = tf.int8
        found["softmax"] = converter.convert()
    return found


def pictures(size: tuple[int, int], n: int) -> np.ndarray:
    """Black, white, noise, and blocks of greys: uint8 (n, h, w, 1), the same for the same size."""
    rng = np.random.default_rng(0)
    found = rng.integers(0, 256, (n, *size, 1), dtype=np.uint8)
    blocks = found[::2, ::8, ::8].repeat(8, 1).repeat(8, 2)
    found[::2] = blocks[:, : size[0], : size[1]]
    found[0, 0, :2, 0] = 0, 255  # the range of a camera
    return found


@functools.cache
def tables_of(model_bytes: bytes) -> np.ndarray:
    """Where the bytes lie that are no long vector of weights."""
    keep = np.ones(len(model_bytes), bool)
    model = schema.Model.GetRootAs(model_bytes)
    for number in range(model.BuffersLength()):
        if model.Buffers(number).DataLength() > 16:
            start = model_bytes.index(model.Buffers(number).DataAsNumpy().tobytes())
            keep[start : start + model.Buffers(number).DataLength()] = False
    return np.flatnonzero(keep)


def mutate(models: dict[str, bytes], seed: int) -> bytes:
    """One of the models, changed: the same for the same seed."""
    rng = np.random.default_rng(seed)
    shares = np.array([SHARES[name] for name in models])
    good = models[list(models)[rng.choice(len(models), p=shares / shares.sum())]]
    kind = rng.choice(("anywhere", "tables", "cut", "fields"), p=(0.4, 0.25, 0.05, 0.3))
    if kind == "cut":
        return good[: rng.integers(len(good))]
    while kind == "fields":
        with contextlib.suppress(Exception):  # flatbuffers cannot write everything that can be set
            return _other_fields(good, rng)
    where = tables_of(good) if kind == "tables" else np.arange(len(good))
    changed = bytearray(good)
    for at in rng.choice(where, rng.integers(1, 5)):
        had, any_bit = changed[at], 1 << rng.integers(8)
        changed[at] = int(rng.choice((rng.integers(256), had ^ any_bit, had + 1, had - 1, 0, 255))) % 256
    return bytes(changed)


def _other_fields(good: bytes, rng) -> bytes:
    """The model with one or two fields of its tables set to something else."""
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(good))
    (graph,) = model.subgraphs
    tables = [model, graph, *model.buffers, *model.operatorCodes, *graph.tensors, *graph.operators]
    tables += [tensor.quantization for tensor in graph.tensors]
    tables += [operator.builtinOptions for operator in graph.operators] * 4
    for _ in range(rng.integers(1, 3)):
        table = tables[rng.integers(len(tables))]
        names = [name for name in vars(table) if getattr(table, name) is not None]
        name = names[rng.integers(len(names))]
        setattr(table, name, _other(getattr(table, name), rng))
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _other(value, rng):
    """Another number; a vector without an entry, with one twice, or with another one; nothing."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | np.integer):
        return NUMBERS[rng.integers(len(NUMBERS))] if rng.integers(2) else int(rng.integers(0, 160))
    if not isinstance(value, list | np.ndarray) or not len(value):
        return None
    entries, at = list(value), rng.integers(len(value))
    match rng.integers(5):
        case 0:
            del entries[at]
        case 1:
            entries.insert(at, entries[rng.integers(len(entries))])
        case 2:
            entries[at], entries[0] = entries[0], entries[at]
        case 3 if isinstance(value, np.ndarray):
            one = (FLOATS if value.dtype.kind == "f" else NUMBERS)[rng.integers(len(FLOATS))]
            entries[at] = np.array(one).astype(value.dtype)
        case _:
            return None
    return np.array(entries, value.dtype) if isinstance(value, np.ndarray) else entries


# --- what LiteRT says, asked without emolib


def litert(model_bytes: bytes, images: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Raw outputs (n, k), probabilities (n,), and what a sigmoid at the end is given (n, k)."""
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    runs = Interpreter(
        model_content=model_bytes,
        experimental_op_resolver_type=OpResolverType.BUILTIN_REF,
        experimental_preserve_all_tensors=True,
    )
    runs.allocate_tensors()
    (source,), (output,) = runs.get_input_details(), runs.get_output_details()
    (last,) = (each for each in runs._get_ops_details() if output["index"] in each["outputs"])
    before = last["inputs"][0] if last["op_name"] == "LOGISTIC" else output["index"]
    raw, given = [], []
    for image in images:
        runs.set_tensor(source["index"], (image[None].astype(np.int16) - 128).astype(np.int8))
        runs.invoke()
        raw.append(runs.get_tensor(output["index"]).ravel())
        given.append(runs.get_tensor(before).ravel())
    raw, (scale, zero) = np.array(raw), output["quantization"]
    values = scale * (raw - float(zero))
    if last["op_name"] in ("LOGISTIC", "SOFTMAX"):
        return raw, values[:, -1], np.array(given)
    logits = values[:, -1] - (values[:, 0] if values.shape[1] == 2 else 0)
    return raw, 1 / (1 + np.exp(-logits)), np.array(given)


# --- the C


def c_scores(source, images: np.ndarray, folder: Path, *, as_it_stands: bool) -> list[list[int]]:
    """Scores of the emitted C, plain and with its DSP instructions spelled out."""
    numbers: dict[str, tuple[type, list[int]]] = {}

    def take_out(found: re.Match) -> str:
        kind = ctypes.c_int16 if found["kind"] == "int16_t" else ctypes.c_int32
        text = re.sub(r"/\*.*?\*/", "", found["numbers"])
        numbers[found["name"]] = kind, [int(one) for one in re.findall(r"-?\d+", text)]
        return f"{found['kind']} {found['name']}[{found['length']}] {found['words'] or ''};"

    c, h = (re.sub("[0-9a-f]{64}", "", text) for text in (source.c, source.h))  # the model's digest
    h = re.sub(r"(#define SMILE_(?:THRESHOLD|RELEASE|SCALE|ZERO)) .*", r"\1 0", h)
    if not as_it_stands:
        c = re.sub(
            r"static const (?P<kind>int16_t|channel) (?P<name>\w+)\[(?P<length>\d+)\] "
            r"(?P<words>SMILE_WORDS )?= \{(?P<numbers>.*?)\n\};", take_out, c, flags=re.DOTALL,
        )  # fmt: skip
    key = hashlib.sha256((c + h).encode()).hexdigest()[:20]
    scores = []
    for path in ([], ["-DSMILE_EMULATE_DSP"]):
        library = folder / f"{key}{'-dsp' * bool(path)}.so"
        if not library.is_file():
            compiled(c, h, path, library)
        loaded = ctypes.CDLL(str(library))
        for name, (kind, values) in numbers.items():
            there = (kind * len(values)).in_dll(loaded, name)
            there[:] = values
        scores.append([score(loaded, source.plan.size, image) for image in images])
    return scores


def score(loaded: ctypes.CDLL, arena_bytes: int, image: np.ndarray) -> int:
    """The score of a grey image, uint8 (height, width, 1)."""
    context, found = ctypes.create_string_buffer(arena_bytes + 256), ctypes.c_int8()
    size = map(ctypes.c_uint16, image.shape[1::-1])
    loaded.smile_frame(context, image.tobytes(), *size, ctypes.c_uint32(0), 0, ctypes.byref(found))
    return found.value


def compiled(c: str, h: str, flags: list[str], library: Path) -> None:
    """Compile the texts of smile.c and smile.h to `library`."""
    from emolib.embedded import host

    folder = library.with_suffix(f".{os.getpid()}")
    folder.mkdir(parents=True)
    (folder / "smile.c").write_text(c)
    (folder / "smile.h").write_text(h)
    host.compile(
        ["-O1", "-w", "-shared", "-fPIC", *flags, str(folder / "smile.c"), "-o", str(folder / "smile.so")],
        using=GCC,
    )
    (folder / "smile.so").replace(library)
    shutil.rmtree(folder)


# --- the readers


def forked(model_bytes: bytes, images: np.ndarray) -> np.ndarray:
    """`tflite.run`, in a fork: LiteRT might crash."""
    from emolib.embedded import tflite
    from emolib.embedded.reader import QuantisationError

    with tempfile.TemporaryFile() as file:
        if (child := os.fork()) == 0:
            status = 3
            try:
                np.save(file, tflite.run(model_bytes, images, progress=False))
                file.flush()
                status = 0
            except QuantisationError:
                status = 0
            finally:
                os._exit(status)
        if os.waitpid(child, 0)[1] == 3 << 8:
            raise RuntimeError("another exception in the fork")
        if file.seek(0, os.SEEK_END) == 0:
            raise QuantisationError("model_bytes: refused, or a signal")
        file.seek(0)
        return np.load(file)


def read_with(reader: str, model_bytes: bytes, folder: Path, seed: int) -> str:
    """What the reader did: "refused", "let_through", "differences" or the name of another exception."""
    from emolib.embedded import tflite
    from emolib.embedded.codegen import c99
    from emolib.embedded.reader import read

    try:
        _, *size, channels = read(model_bytes).input.shape
        images = pictures(tuple(size), 4)
        if reader == "predict":
            if channels != 1:
                return "refused"  # by `emolib predict`, whose pictures are grey
            raw = forked(model_bytes, images)
            likely = tflite.probabilities(model_bytes, raw)
        elif reader == "export c":
            source = c99.emit(model_bytes)
    except ValueError:
        return "refused"
    except Exception as problem:  # this is what is counted
        return f"{type(problem).__name__}: {problem}"
    if reader == "check":
        return "let_through"
    try:
        expected, probabilities, given = litert(model_bytes, images)
    except (RuntimeError, ValueError):
        return "differences"
    if reader == "predict":
        same = (raw.reshape(expected.shape) == expected).all()
        same = same and np.allclose(likely, probabilities, atol=1e-6)
    else:
        both = c_scores(source, images, folder, as_it_stands=seed % 25 == 0)
        same = all(scores == given[:, 0].tolist() for scores in both)
    return "let_through" if same else "differences"


def work(folder: Path, start: int, stop: int) -> None:
    """Read inputs `start` to `stop`; say what is begun and what came of it, so that a signal has a name."""
    said, silence = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(silence, stream)
    models = {name: (folder / f"{name}.tflite").read_bytes() for name in SHARES}
    for seed in range(start, stop):
        model_bytes = mutate(models, seed)
        for reader in READERS:
            signal.alarm(120)  # what takes longer ends in a signal too
            os.write(said, f"{json.dumps([seed, reader])}\n".encode())
            os.write(said, f"{json.dumps(read_with(reader, model_bytes, folder, seed))}\n".encode())


def batch(folder: Path, start: int, stop: int) -> dict:
    """{"counts": {reader: {what: how often}}, "found": [[seed, reader, what], ...]} of some inputs."""
    kept = folder / f"{start}-{stop}.json"
    if kept.is_file():
        return json.loads(kept.read_text())
    counts = {reader: dict.fromkeys(COUNTS, 0) for reader in READERS}
    found, next_one = [], start
    while next_one < stop:
        command = [sys.executable, __file__, "--work", str(folder), str(next_one), str(stop)]
        done = subprocess.run(command, capture_output=True, text=True)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        if done.returncode > 0 or not lines:
            raise RuntimeError(f"inputs {next_one} to {stop}: {done.stderr}, exit {done.returncode}")
        for begun, came in zip(lines[::2], [*lines[1::2], f"signal {-done.returncode}"], strict=False):
            seed, reader = begun
            tally = counts[reader]
            tally["inputs"] += 1
            if came in tally:
                tally[came] += 1
            elif came != "refused":
                tally["signals" if came.startswith("signal") else "other_exceptions"] += 1
            if came not in ("refused", "let_through"):
                found.append([seed, reader, came])
        next_one = lines[-1 if len(lines) % 2 else -2][0] + 1
    result = {"counts": counts, "found": found}
    kept.write_text(json.dumps(result))
    return result


def main() -> None:
    """Fuzz, print and write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=ROOT / "runs" / "fuzz")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_suffix(".csv"))
    parser.add_argument("--work", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        return work(Path(options.work[0]), int(options.work[1]), int(options.work[2]))

    import pandas as pd
    from tqdm import tqdm

    sources = [Path(__file__), *sorted((ROOT / "emolib" / "embedded").rglob("*.*"))]
    text = b"".join(file.read_bytes() for file in sources if file.suffix in (".py", ".c", ".in"))
    folder = options.folder / hashlib.sha256(text).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    for name, model_bytes in good_models().items():
        (folder / f"{name}.tflite").write_bytes(model_bytes)
    counts, found = collections.defaultdict(collections.Counter), []
    starts = range(0, options.inputs, BATCH)
    with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
        stops = [min(start + BATCH, options.inputs) for start in starts]
        batches = pool.map(batch, [folder] * len(starts), starts, stops)
        for one in tqdm(batches, total=len(starts), unit="batch"):
            found += one["found"]
            for reader, tally in one["counts"].items():
                counts[reader].update(tally)
    table = pd.DataFrame([{"reader": reader, **counts[reader]} for reader in READERS])
    print(table.to_string(index=False))
    for seed, reader, what in found[:50]:
        print(f"input {seed}, {reader}: {what[:200]}")
    columns = ["reader", "inputs", "other_exceptions", "signals", "differences"]
    table[columns].to_csv(options.out, index=False)


if __name__ == "__main__":
    main()
