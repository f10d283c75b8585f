"""What the friend's page weighs and takes, in headless Chromium on this machine; and how near a browser's
preparation of a picture comes to emolib's.

    python benchmarks/friend_page.py                                 # bytes, microseconds a look, a map
    python benchmarks/friend_page.py --pictures FOLDER --n 500       # also scores of the same pictures there;
                                                                     # writes friend_page.json for the page

Expected: well under 150 kB beside the theme, 2 ms a look and 300 ms a map; no score of the same grey square
differs. A minute on two idle cores. Nothing of a picture is kept.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))  # the browser of the tests, and their site of this page alone

TIMES = """async () => {
    const main = await import('/_static/friend/main.js');
    const {load} = await import('/_static/friend/look.js');
    const {Occlusion} = await import('/_static/friend/occlusion.js');
    const look = await load('/_static/friend/friend.wasm');
    const strip = await createImageBitmap(await (await fetch('_static/friend/face-1.webp')).blob());
    const rounds = (n, work) => {
        const times = [];
        for (let round = 0; round < 30; round++) {
            const began = performance.now();
            for (let i = 0; i < n; i++) work();
            times.push((1000 * (performance.now() - began)) / n);
        }
        times.sort((a, b) => a - b);
        return [times[0], times[15]];
    };
    const found = {'network alone': rounds(100, () => look.score())};
    for (const [width, height] of [[224, 224], [640, 480], [1280, 720]]) {
        const canvas = new OffscreenCanvas(width, height), context = canvas.getContext('2d');
        context.drawImage(strip, 0, 0, 224, 224, 0, 0, width, height);
        const frame = await createImageBitmap(canvas);
        main.show(frame, {left: 0, top: 0, width, height});
        found[`a whole look at ${width} x ${height}`] = rounds(20, () => main.see());
    }
    document.getElementById('friend-smile').value = 8;
    document.getElementById('friend-smile').dispatchEvent(new Event('input', {bubbles: true}));
    const busy = [];
    look.frame.fill(99);
    for (let i = 0; i < 20; i++) {
        const map = new Occlusion(look);
        while (!map.work(6));
        busy.push(map.ms);
    }
    return {found, map: busy.sort((a, b) => a - b)[10], positions: new Occlusion(look).drops.length};
}"""

LIVE = """async () => {
    const map = document.getElementById('friend-map'), shown = document.getElementById('friend-map-time');
    const wait = ms => new Promise(done => setTimeout(done, ms));
    map.click();
    document.getElementById('friend-camera').click();
    await wait(6000);
    const text = name => document.getElementById(`friend-${name}`).textContent;
    return [text('time'), text('rate'), shown.textContent];
}"""

SEEN = """async names => {
    const {Lens} = await import('/_static/friend/grey.js');
    const {load} = await import('/_static/friend/look.js');
    const look = await load('/_static/friend/friend.wasm');
    const lens = new Lens(document.createElement('canvas'), look.side);
    const size = look.frame.length, exact = new Uint8Array(await (await fetch('/exact.bin')).arrayBuffer());
    const off = [], here = [], same = [];
    for (const [index, name] of names.entries()) {
        const picture = await createImageBitmap(await (await fetch(name)).blob());
        lens.take(picture, {left: 0, top: 0, width: picture.width, height: picture.height}, look.frame);
        picture.close();
        const theirs = exact.subarray(index * size, (index + 1) * size);
        off.push(theirs.reduce((sum, grey, at) => sum + Math.abs(grey - look.frame[at]), 0) / size);
        here.push(look.score());
        look.frame.set(theirs);
        same.push(look.score());
    }
    return {off, here, same};
}"""


def near(tab, html: Path, folder: Path, n: int) -> dict:
    """Compare the browser's preparation and scores of pictures with emolib's; print and return the counts."""
    from test_friend_page import MODEL, PUBLISHED, constants

    from emolib.data import preprocess
    from emolib.embedded import tflite

    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in (".jpg", ".jpeg", ".png"))
    files = [files[i] for i in np.random.default_rng(0).permutation(len(files))[:n]]
    exact, names = [], []
    for file in files:
        try:
            exact.append(preprocess.decode(file.read_bytes(), 224))
        except Exception as problem:  # Pillow raises nearly anything over a damaged file
            print(f"{file.name}: left out: {problem}")
            continue
        names.append(f"picture-{len(names)}{file.suffix}")
        shutil.copy(file, html / names[-1])
    exact = np.stack(exact)
    exact.tofile(html / "exact.bin")
    ours = tflite.run(MODEL, exact, progress=False).astype(int)
    seen = {name: np.array(values) for name, values in tab.evaluate(SEEN, names).items()}
    threshold = int(constants((PUBLISHED / "smile.h").read_text())["THRESHOLD"])
    moved = np.abs(seen["here"] - ours)
    print(f"{(seen['same'] != ours).sum()} of {len(ours)} scores of the same grey square differ")
    print(f"prepared by the browser: grey is off by {seen['off'].mean():.2f} of 255", end="")
    print(f" (worst {seen['off'].max():.2f}), the score by {moved.mean():.2f}", end="")
    print(f" (median {np.median(moved):.0f}, 95% {np.quantile(moved, 0.95):.0f}, worst {moved.max()}),")
    other = int(((seen["here"] >= threshold) != (ours >= threshold)).sum())
    print(f"  the answer on {other} of {len(ours)} pictures")
    return {
        "pictures": len(ours), "scores_differ": int((seen["same"] != ours).sum()), "answers_moved": other,
        "score_moved_mean": round(float(moved.mean()), 2), "score_moved_most": int(moved.max()),
    }  # fmt: skip


def main() -> None:
    import friend_site
    from browser import chromium, served

    from emolib.files import write_json
    from emolib.report.friend_page import samples

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pictures", type=Path, help="a folder of pictures of faces")
    parser.add_argument("--n", type=int, default=500, help="how many of them (500)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="friend-") as name:
        folder = Path(name)
        html = friend_site.build(folder)
        own = {file.name: file.stat().st_size for file in sorted((html / "_static/friend").iterdir())}
        article = (html / "friend.html").read_text().split("<article", 1)[1].split("</article>")[0]
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        print(f"{sum(own.values()) + len(article.encode()):,} bytes beside the theme:", end=" ")
        print(", ".join(f"{file} {size:,}" for file, size in {**own, "words": len(article.encode())}.items()))
        strip = samples.decode((html / "_static/friend/face-1.webp").read_bytes())
        film = friend_site.clip(folder / "film.y4m", [(face, False) for face in strip])
        camera = ("--use-fake-device-for-media-stream", f"--use-file-for-fake-video-capture={film}")
        with served(html) as site, chromium(*camera) as browser:
            tab = browser.new_context(permissions=["camera"]).new_page()
            tab.goto(site + "friend.html")
            tab.wait_for_selector('[name="friend-person"]')
            said = tab.evaluate(TIMES)
            for what, microseconds in said["found"].items():
                print(f"{what}: {microseconds[1]:.0f} µs ({microseconds[0]:.0f} at best)")
            print(f"a map of {said['positions']} positions: {said['map']:.0f} ms of work")
            time, rate, live = tab.evaluate(LIVE)
            print(f"with the camera and the map: {time} a look, {rate} looks a second; the map {live}")
            if arguments.pictures:
                found = {"bytes": sum(own.values()) + len(article.encode()), "map_ms": round(said["map"], 1)}
                found["look_us"] = {what: round(each[1]) for what, each in said["found"].items()}
                found |= near(tab, html, arguments.pictures, arguments.n)
                write_json(ROOT / "benchmarks" / "friend_page.json", found)


if __name__ == "__main__":
    main()
