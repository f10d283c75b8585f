"""Interrupted at random moments: is anything lost, trained again, half written or different afterwards?

    python benchmarks/interrupted.py [--work FOLDER] [--moments 50] [--full 10] [--kernels 5] [--seed 0]

In a copy of the tree, `emolib run --profile smoke` and `make book PROFILE=smoke` are each run once to the end
(the reference), then stopped again and again, and started again at once by the same command: half of the
`--moments` with kill -9 of the command and all its processes, half with kill -9 of the process that starts
the kernels, whose kernel lives on for a second. A moment is drawn from the first 40% of the reference's time,
counted from a start of the command and in seconds that its processes compute, so that a busy machine draws
the same moments; so stops follow each other and runs end in between. A run that has ended is compared with
the reference and removed, and the next starts from nothing. In other chains the kernel alone is killed, as by
a system out of memory, and runs/ is a disk (tmpfs) that is full after a random share of what the reference
needed, and grows from failure to failure; each has to end in one line that speaks of memory, or names the
disk. Takes an hour or so on two quiet cores, and root for the disk. Killed itself, the same command goes on
in --work. Leave this checkout as it is meanwhile: the environment, and so the kernels, take emolib from here.

Written to benchmarks/interrupted.csv, a row a way of stopping:

    what        the command, and how it was stopped
    moments     how often
    lost        finished trainings and chapters that were gone, damaged or made again after a stop
    retrained   finished trainings that were trained again
    differs     files that were not the reference's at a run's end (dates and durations aside), files that
                only looked finished, leftovers, and stops without the one clear line
"""

import argparse
import contextlib
import csv
import json
import math
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import psutil

from emolib.environment.code import sha
from emolib.files import read_json, write_csv, write_json
from emolib.workflow.run import Digests

ROOT = Path(__file__).resolve().parents[1]
RUN = Path("runs/smoke")
MADE = ("runs", "_build", "book/generated")
COMMANDS = {
    "make book": ["make", "-o", ".venv/.installed", "book", "PROFILE=smoke"],
    "emolib run": [sys.executable, "-m", "emolib", "run", "--profile", "smoke"],
}
TIMED = ("key.json", "provenance.json", "kernel.log")  # they hold dates or durations
TIMED_ENDINGS = (".keras", ".ipynb", ".svg")
HALF = re.compile(r"\.partial|\.old$|^\.executing$|^\.unfinished$")  # in names: of what is not finished


class Tree:
    """A copy of the source tree in which a command is started and stopped."""

    def __init__(self, work: Path, command: str):
        self.path, self.command, self.log = work / command.replace(" ", "-"), command, work / "log"
        if not self.path.exists():
            names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
            for name in filter(None, os.fsdecode(names.stdout).split("\0")):
                (self.path / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, self.path / name)
            (self.path / ".venv").symlink_to(sys.prefix)

    def start(self) -> psutil.Popen:
        """The command, its words going to the log."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("EMOLIB_")}
        earlier = read_json(self.log.with_name("child.json"))  # of a script that was killed itself
        with contextlib.suppress(psutil.NoSuchProcess, KeyError):
            if (old := psutil.Process(earlier["pid"])).create_time() == earlier["began"]:
                everything(old)
        with self.log.open("wb") as log:
            child = psutil.Popen(
                COMMANDS[self.command], cwd=self.path, stdout=log, stderr=subprocess.STDOUT,
                env=clean | {"PYTHONPATH": str(self.path)}, start_new_session=True,
            )  # fmt: skip
        write_json(self.log.with_name("child.json"), {"pid": child.pid, "began": child.create_time()})
        return child

    def clear(self) -> None:
        """Remove what the command has made."""
        for name in MADE:
            for path in [*(self.path / name).iterdir()] if (self.path / name).is_dir() else []:
                shutil.rmtree(path) if path.is_dir() else path.unlink()  # the folder may be a disk

    def finished(self) -> dict[str, list[int]]:
        """The trainings and chapters that are done, each with what tells it from another one."""
        run, done = self.path / RUN, {}
        for path in [*run.glob("trained/*-seed*"), *run.glob("*/key.json")]:
            stat = (path / "model.keras" if path.is_dir() else path).stat()
            done[path.relative_to(run).as_posix()] = [stat.st_ino, stat.st_mtime_ns]
        return {name: mark for name, mark in done.items() if "/." not in f"/{name}"}

    def damaged(self) -> list[str]:
        """What looks finished and is not whole."""
        run, found = self.path / RUN, []
        digests = Digests(Path(os.devnull))
        for record in run.glob("[!.]*/key.json"):
            outputs = {record.parent / name: digest for name, digest in read_json(record)["outputs"].items()}
            found += [str(p) for p, digest in outputs.items() if not p.is_file() or digests.of(p) != digest]
        for path in run.glob("trained/[!.]*-seed*"):
            try:
                if path.is_dir():
                    with zipfile.ZipFile(path / "model.keras") as file:
                        whole = file.testzip() is None and len(pd.read_csv(path / "history.csv"))
                    whole = whole and len(np.load(path / "val_scores.npy"))
                else:
                    whole = len(np.load(path))
            except Exception as error:
                whole = print(error)
            found += [] if whole else [str(path)]
        return found

    def outcome(self) -> dict[str, str]:
        """What does not depend on the clock: {file: digest} of a run, and the pages of a book."""
        run, found = self.path / RUN, {}
        for path in sorted(p for p in run.rglob("*") if p.is_file()):
            name = path.relative_to(run).as_posix()
            if name.startswith((".", "failed/")) or path.name in TIMED or path.suffix in TIMED_ENDINGS:
                continue
            content = path.read_bytes()
            if path.suffix == ".csv":
                table = list(csv.reader(content.decode().splitlines()))
                keep = [i for i, column in enumerate(table[0]) if "seconds" not in column]
                content = json.dumps([[row[i] for i in keep] for row in table]).encode()
            elif path.suffix == ".json":
                content = re.sub(rb'"[a-z_]*seconds": [^,\n]*', b"", content)
            found[name] = sha(content.hex())
        for page in sorted((self.path / "_build/html").glob("*.html")):
            found[page.name] = "whole" if page.read_text().rstrip().endswith("</html>") else "cut off"
        return found

    def leftovers(self) -> list[str]:
        """What is there under a name of what is not finished."""
        there = [path for name in MADE for path in (self.path / name).rglob("*")]
        return [str(path) for path in there if HALF.search(path.name)]


def everything(child: psutil.Process) -> None:
    """kill -9 of a command and all its processes."""
    processes = [child, *child.children(recursive=True)]
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(processes)


def _process(child: psutil.Popen, word: str):
    try:
        every = [child, *child.children(recursive=True)]
        return next((p for p in every if any(word in part for part in p.cmdline())), None)
    except psutil.NoSuchProcess:
        return None


def parent(child: psutil.Popen) -> None:
    """kill -9 of the process that starts the kernels."""
    (_process(child, "jupyter-book") or child).kill()
    child.wait()


def kernel(child: psutil.Popen) -> None:
    """kill -9 of the kernel alone, once there is one, as a system does that is out of memory."""
    while child.poll() is None:
        if found := _process(child, "ipykernel_launcher"):
            found.kill()
            break
        time.sleep(0.05)
    child.wait()


class Way:
    """One row of the table: a command, a way to stop it, and what came of that so far."""

    def __init__(self, tree: Tree, how: str, moments: int, state: dict, reference: dict, seed: int):
        self.what, self.tree, self.wanted, self.reference = f"{tree.command}, {how}", tree, moments, reference
        self.counts = state.setdefault(
            self.what, {"moments": 0, "lost": 0, "retrained": 0, "differs": 0, "done": {}, "ended": False}
        )
        self.random = np.random.default_rng([seed, *self.what.encode()]).uniform(size=moments)

    def begin(self) -> bool:
        """Whether there is something left to do."""
        if not self.counts["moments"] and not self.counts["done"]:
            self.tree.clear()
        return not self.counts["ended"]

    def note(self, column: str, found: list) -> None:
        """Count what was `found`, and print it."""
        self.counts[column] += len(found)
        for each in found:
            print(f"  {column}: {each}", flush=True)

    def look(self) -> None:
        """Compare what is finished with what was before."""
        before, now = self.counts["done"], self.tree.finished()
        changed = [name for name, mark in before.items() if now.get(name, mark) != mark]
        self.note("retrained", [name for name in changed if name.startswith("trained/")])
        self.note("lost", [name for name in changed if not name.startswith("trained/")])
        self.note("lost", [name for name in before if name not in now] + self.tree.damaged())
        self.counts["done"] = now

    def end(self, status: int) -> None:
        """The command has ended by itself, well as it should."""
        self.look()
        if status:
            self.note("differs", [f"status {status}: {last_line(self.tree.log)}"])
            return
        found, wanted = self.tree.outcome(), self.reference["outcome"]
        self.note("differs", [name for name in {*found, *wanted} if found.get(name) != wanted.get(name)])
        self.note("differs", self.tree.leftovers())
        self.counts["done"] = {}
        self.tree.clear()
        self.counts["ended"] = self.counts["moments"] >= self.wanted

    def expect(self, words: str) -> None:
        """After a stop that the command could answer: one line with `words`."""
        lines = self.tree.log.read_text(errors="replace").splitlines()
        said = [line for line in lines if line.startswith("emolib: ")]
        if len(said) != 1 or words not in said[0] or any(line.startswith("Traceback") for line in lines):
            self.note("differs", [f"no line with {words!r}: {last_line(self.tree.log)}"])

    def moment(self) -> float:
        """The next moment, from 0 to 1."""
        return self.random[self.counts["moments"]]


def cpu_seconds(child: psutil.Popen) -> float:
    """What a command and its processes have computed so far."""
    total = 0.0
    with contextlib.suppress(psutil.NoSuchProcess):
        for process in [child, *child.children(recursive=True)]:
            with contextlib.suppress(psutil.NoSuchProcess):
                total += sum(process.cpu_times()[:4])  # and those of its children that have ended
    return total


def wait(child: psutil.Popen, limit: float = math.inf) -> float | None:
    """Wait until `child` has ended or computed for `limit` seconds; how long it had, None if it goes on."""
    spent = 0.0
    while child.poll() is None:
        if (spent := max(spent, cpu_seconds(child))) >= limit:
            return None
        time.sleep(0.1)
    return spent


def last_line(log: Path) -> str:
    return (log.read_text(errors="replace").strip().splitlines() or [""])[-1]


def kills(way: Way, stop) -> None:
    """Start the command, stop it or let it end, and so on; the last time to its end."""
    more = way.counts["moments"] < way.wanted
    limit = 0.4 * way.moment() * way.reference["seconds"] if more else math.inf
    child = way.tree.start()
    if wait(child, limit) is not None:
        return way.end(child.returncode)
    where = last_line(way.tree.log)
    stop(child)
    if child.returncode == 0:
        return way.end(0)  # it was quicker, or there was no kernel any more
    way.counts["moments"] += 1
    print(f"{way.what}: {way.counts['moments']}, after {limit:.0f} s: {where[:90]}", flush=True)
    way.look()
    if stop is kernel:
        way.expect("memory")


def full(way: Way, _) -> None:
    """Start the command on a disk that is too small, by and by larger; the last time on one that is not."""
    disk = way.tree.path / "runs"
    disk.mkdir(exist_ok=True)
    if not os.path.ismount(disk):
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1g", "tmpfs", disk], check=True)
    last = way.counts["moments"] >= way.wanted
    used = shutil.disk_usage(disk).used
    room = 2**30 if last else int(used + (0.02 + way.moment() / 2) * way.reference["bytes"])
    subprocess.run(["mount", "-o", f"remount,size={room // 4096 * 4096}", disk], check=True)
    status = way.tree.start().wait()
    if status == 0:
        way.end(0)
    else:
        way.counts["moments"] += 1
        print(f"{way.what}: {way.counts['moments']}, {room / 1e6:.1f} MB: {last_line(way.tree.log)[:150]}")
        way.look()
        way.expect(str(way.tree.path / "runs"))
    if way.counts["ended"]:
        subprocess.run(["umount", disk], check=True)


def main() -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--work", type=Path, default=ROOT / "build/interrupted", help="where it goes on")
    parser.add_argument("--moments", type=int, default=50, help="kills of each command")
    parser.add_argument("--full", type=int, default=10, help="times that the disk is full")
    parser.add_argument("--kernels", type=int, default=5, help="kills of the kernel alone")
    parser.add_argument("--seed", type=int, default=0, help="of the moments")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks/interrupted.csv", help="the table")
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    state, ways = read_json(work / "state.json"), []
    for command in COMMANDS:
        tree = Tree(work, command)
        if not (reference := state.get(command)):
            tree.clear()
            seconds = wait(child := tree.start())
            if child.returncode:
                raise SystemExit(f"{command} ended with status {child.returncode}: {last_line(tree.log)}")
            size = sum(path.stat().st_blocks * 512 for path in (tree.path / RUN).rglob("*"))
            reference = {"seconds": seconds, "bytes": size, "outcome": tree.outcome()}
            state[command] = reference
            write_json(work / "state.json", state)
            print(f"{command}: {seconds:.0f} s, {size / 1e6:.0f} MB, {len(reference['outcome'])} files")
        for how, moments, act, stop in (
            ("kill -9 of all its processes", arguments.moments - arguments.moments // 2, kills, everything),
            ("kill -9 of the parent", arguments.moments // 2, kills, parent),
            ("kill -9 of the kernel", arguments.kernels, kills, kernel),
            ("the disk is full", arguments.full, full, None),
        ):
            ways.append((Way(tree, how, moments, state, reference, arguments.seed), act, stop))
    for way, act, stop in ways:
        while way.begin():
            act(way, stop)
            write_json(work / "state.json", state)
        columns = ["moments", "lost", "retrained", "differs"]
        rows = [{"what": each.what} | {name: each.counts[name] for name in columns} for each, *_ in ways]
        write_csv(arguments.out, pd.DataFrame(rows))
        print(rows[[each for each, *_ in ways].index(way)], flush=True)


if __name__ == "__main__":
    main()
