"""How fast `emolib data fec` fetches small pictures, and what memory it needs.

    python benchmarks/fec_download.py            10,000 pictures of 256 x 256 (some 10 KB) from a local server
    python benchmarks/fec_download.py --n 2000

The server is a process of its own on the same machine, and takes its share of it. Expected on two idle cores:
more than 300 pictures a second, each fetched, decoded, cut out and written, and memory that does not grow
after the first thousand. Prints pictures a second, the fetching process's CPU time a picture, and its
resident memory on the way.
"""

from __future__ import annotations

import argparse
import csv
import io
import multiprocessing
import os
import resource
import socket
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from PIL import Image


def pictures(n: int = 50) -> list[bytes]:
    found = []
    for seed in range(n):
        low = np.random.default_rng(seed).integers(0, 256, (24, 24, 3), dtype=np.uint8)
        file = io.BytesIO()
        Image.fromarray(low).resize((256, 256), Image.Resampling.BICUBIC).save(file, "JPEG", quality=85)
        found.append(file.getvalue())
    return found


def serve(ready) -> None:
    from aiohttp import web

    bodies = pictures()

    async def picture(request):
        return web.Response(
            body=bodies[int(request.match_info["i"]) % len(bodies)], content_type="image/jpeg"
        )

    async def started(_app):
        ready.send(sum(map(len, bodies)) / len(bodies))

    app = web.Application()
    app.router.add_get("/{i}.jpg", picture)
    app.on_startup.append(started)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        ready.send(listening.getsockname()[1])
        web.run_app(app, sock=listening, print=None, access_log=None)


def write_list(path: Path, n: int, port: int) -> Path:
    box = ("0.15", "0.85", "0.15", "0.85")
    urls = [f"http://127.0.0.1:{port}/{i}.jpg" for i in range(n)]
    with open(path, "w", newline="") as file:
        for at in range(0, n, 3):
            three = (urls[at : at + 3] + urls[-2:])[:3]
            csv.writer(file).writerow(
                [*(field for url in three for field in (url, *box)), "ONE_CLASS_TRIPLET"]
            )
    return path


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def watch(folder: Path, n: int, stop: threading.Event) -> None:
    step = next_at = max(1, n // 10)
    while not stop.wait(0.2):
        done = len(os.listdir(folder / "faces")) if (folder / "faces").is_dir() else 0
        if done >= next_at:
            print(f"  {done:6,} pictures: {resident_mb():.0f} MB resident", flush=True)
            next_at = done + step


def main() -> None:
    from emolib.data.fetch.fec import fetch

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--n", type=int, default=10_000)
    n = parser.parse_args().n
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    server.start()
    port, mean_bytes = here.recv(), here.recv()
    print(
        f"{n:,} pictures of {mean_bytes / 1e3:.0f} KB; load average {os.getloadavg()[0]:.1f} before",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        out, stop = Path(folder) / "fec", threading.Event()
        listing = write_list(Path(folder) / "list.csv", n, port)
        watching = threading.Thread(target=watch, args=(out, n, stop), daemon=True)
        watching.start()
        wall, cpu = time.perf_counter(), time.process_time()
        counts = fetch(listing, out, allow=[f"127.0.0.1:{port}"], progress=False)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        stop.set()
        watching.join()
    server.terminate()
    server.join()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    served = used.ru_utime + used.ru_stime  # its start included
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(dict(counts))
    print(f"{n / wall:.0f} pictures a second; {1e3 * cpu / n:.2f} ms of CPU a picture, and "
          f"{1e3 * served / n:.2f} of the server's; peak {peak:.0f} MB; "
          f"load average {os.getloadavg()[0]:.1f} after")  # fmt: skip


if __name__ == "__main__":
    main()
