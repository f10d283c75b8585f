"""What the friend's page weighs and takes, in headless Chromium on this machine; and how near a browser's
reading of a picture comes to emolib's.

    python benchmarks/friend_page.py                               # bytes, microseconds a look, a map
    python benchmarks/friend_page.py --pictures FOLDER --n 500     # also scores of the same pictures there;
                                                                   # writes friend_page.json for the page, or
                                                                   # room_page.json: see published/

A camera is a film at that size, 30 pictures a second. "Camera to score" is what the page does with each: from
the callback with which the browser hands a picture over until its score is known. "Back to back" is the same
without waiting for the next picture: what it costs the page's thread. The clock has steps of 5 microseconds,
as the pages are isolated from others; a page that is not sees steps of 100.

Expected: well under 150 kB beside the theme, 0.3 ms from camera to score, 300 ms a map; no score of the same
grey picture differs. Two minutes on two idle cores. Nothing of a picture is kept.
"""

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = map(str, (ROOT / "tests", ROOT / "book" / "_ext"))  # the browser of the tests, their site

ISOLATED = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}
SIZES = ((320, 240), (640, 480), (1280, 720))
FRAMES = 150  # of each camera

CAMERA = """async ([frames, wide, high]) => {
    const {Lens} = await import('/_static/friend/grey.js');
    const {load} = await import('/_static/friend/look.js');
    const main = await import('/_static/friend/main.js');
    const look = await load('/_static/friend/friend.wasm'), lens = new Lens(look);
    const video = document.getElementById('friend-video');
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = () => ask({video: {width: {ideal: wide}, height: {ideal: high}}});
    document.getElementById('friend-camera').click();
    const next = () => new Promise(done => video.requestVideoFrameCallback((now, about) => done(about)));
    for (let i = 0; i < 30; i++) await next();
    const times = [], parts = {take: [], score: [], capture: []};
    for (let i = 0; i < frames; i++) {
        const {captureTime} = await next();
        const began = performance.now();
        const frame = await lens.film(video);
        const taken = performance.now();
        look.score(frame);
        const ended = performance.now();
        times.push(ended - began);
        parts.take.push(taken - began);
        parts.score.push(ended - taken);
        if (captureTime) parts.capture.push(ended - captureTime);
    }
    const rounds = [];
    for (let round = 0; round < 20; round++) {
        const began = performance.now();
        for (let i = 0; i < 20; i++) look.score(await lens.film(video));
        rounds.push((performance.now() - began) / 20);
    }
    const film = globalThis.VideoFrame && new VideoFrame(video);
    const format = film?.format ?? 'none';
    film?.close();
    return {times, ...parts, rounds, format, read: lens.read, size: [video.videoWidth, video.videoHeight],
            shown: document.getElementById('friend-time').textContent};
}"""

TIMES = """async () => {
    const {load} = await import('/_static/friend/look.js');
    const {Occlusion} = await import('/_static/friend/occlusion.js');
    const look = await load('/_static/friend/friend.wasm');
    const times = [], busy = [];
    look.picture.fill(99);
    const side = look.seenWidth; // a friend in a room: both networks, and what is between them
    look.room(side * side).forEach((_, at, greys) => (greys[at] = (at * 31) % 251));
    const once = () => (look.finds ? look.score({width: side, height: side}) : look.scorePicture());
    for (let round = 0; round < 60; round++) {
        const began = performance.now();
        for (let i = 0; i < 50; i++) once();
        times.push((performance.now() - began) / 50);
    }
    for (let i = 0; i < 20; i++) {
        const map = new Occlusion(look);
        while (!map.work(6));
        busy.push(map.ms);
    }
    return {times, busy, positions: new Occlusion(look).drops.length};
}"""

LIVE = """async () => {
    const map = document.getElementById('friend-map'), shown = document.getElementById('friend-map-time');
    map.click();
    await new Promise(done => setTimeout(done, 6000));
    const text = name => document.getElementById(`friend-${name}`).textContent;
    return [text('time'), text('rate'), shown.textContent];
}"""

SEEN = """async names => {
    const {Lens} = await import('/_static/friend/grey.js');
    const {load} = await import('/_static/friend/look.js');
    const look = await load('/_static/friend/friend.wasm'), lens = new Lens(look);
    const size = (look.finds ? look.seenWidth : look.side) ** 2;
    const exact = new Uint8Array(await (await fetch('/exact.bin')).arrayBuffer());
    const off = [], here = [], who = [], same = [];
    for (const [index, name] of names.entries()) {
        const picture = await createImageBitmap(await (await fetch(name)).blob());
        const frame = lens.still(picture, {left: 0, top: 0, width: picture.width, height: picture.height});
        picture.close();
        here.push(look.score(frame));
        who.push(look.finds ? look.found(frame).who === 2 : here.at(-1) >= look.smile.threshold);
        if (!look.finds) look.whole(frame);
        const ours = look.finds ? look.seen : look.picture, side = Math.sqrt(size);
        const theirs = exact.subarray(index * size, (index + 1) * size);
        off.push(theirs.reduce((sum, grey, at) => sum + Math.abs(grey - ours[at]), 0) / size);
        look.room(size).set(theirs);
        same.push(look.score({width: side, height: side}));
    }
    return {off, here, who, same};
}"""


def microseconds(times: list[float]) -> tuple[int, int]:
    """Median and ninth decile."""
    return tuple(round(1000 * float(each)) for each in np.quantile(times, [0.5, 0.9]))


def camera(html: Path, folder: Path, face: np.ndarray, size: tuple[int, int], *, script: str = "") -> dict:
    """What the page takes from a camera of that size; `script` runs in the page ahead of all else."""
    import cv2
    import friend_site
    from browser import chromium, served

    width, height = size
    faces = [cv2.resize(each, (height, height)) for each in face]
    film = friend_site.clip(folder / "film.y4m", [(each, False) for each in faces], rate=30, wide=width)
    flags = ("--use-fake-device-for-media-stream", f"--use-file-for-fake-video-capture={film}")
    with served(html, ISOLATED) as site, chromium(*flags) as browser:
        tab = browser.new_context(permissions=["camera"]).new_page()
        if script:
            tab.add_init_script(script)
        tab.goto(site + "friend.html")
        tab.wait_for_selector('[name="friend-person"]')
        found = tab.evaluate(CAMERA, [FRAMES, *size])
        live = tab.evaluate(LIVE)
    assert tuple(found["size"]) == size, found["size"]
    how = "read from a canvas" if found["read"] else f"{found['format']}, copied"
    print(f"{width} x {height}, {how}: camera to score, median and 90%:", end=" ")
    for what in ("times", "take", "score"):
        middle, most = microseconds(found[what])
        print(f"{'' if what == 'times' else what + ' '}{middle} ({most}) µs,", end=" ")
    print(f"back to back {microseconds(found['rounds'])[0]} µs")
    if found["capture"]:
        late = np.median(found["capture"])
        print(
            f"  from the time at which the camera took the picture: {late:.1f} ms, most of it the browser's"
        )
    print(f"  the page with a map beside it: {live[0]} a look, {live[1]} looks a second; the map {live[2]}")
    return found


def near(tab, html: Path, folder: Path, n: int) -> dict:
    """Compare the browser's reading and scores of pictures with emolib's; print and return the counts."""
    from friend_book import friend_page

    from emolib.data import preprocess
    from emolib.embedded import frames, tflite
    from emolib.embedded.room import SHAPES, Friend, answers

    friend, source = friend_page.published_friend(ROOT / "published")
    in_room = isinstance(friend, Friend)
    shape = SHAPES["detector"][0] if in_room else source.operators[0].shape

    files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in (".jpg", ".jpeg", ".png"))
    files = [files[i] for i in np.random.default_rng(0).permutation(len(files))[:n]]
    exact, names = [], []
    for file in files:
        try:
            exact.append(frames.seen(frames.encode(preprocess.decode_grey(file.read_bytes())), shape))
        except Exception as problem:  # Pillow raises nearly anything over a damaged file
            print(f"{file.name}: left out: {problem}")
            continue
        names.append(f"picture-{len(names)}{file.suffix}")
        shutil.copy(file, html / names[-1])
    exact = np.stack(exact)
    exact.tofile(html / "exact.bin")
    if in_room:
        said = answers(friend, exact)
        ours, smiles = said.smile.astype(int), said.seen == 2
    else:
        ours = tflite.run(friend, exact, progress=False).astype(int)
        smiles = ours >= source.threshold
    seen = {name: np.array(values) for name, values in tab.evaluate(SEEN, names).items()}
    moved = np.abs(seen["here"] - ours)
    print(f"{(seen['same'] != ours).sum()} of {len(ours)} scores of the same grey picture differ")
    print(f"read by the browser: grey is off by {seen['off'].mean():.2f} of 255", end="")
    print(f" (worst {seen['off'].max():.2f}), the score by {moved.mean():.2f}", end="")
    print(f" (median {np.median(moved):.0f}, 95% {np.quantile(moved, 0.95):.0f}, worst {moved.max()}),")
    other = int((seen["who"] != smiles).sum())
    print(f"  the answer on {other} of {len(ours)} pictures")
    return {
        "pictures": len(ours), "scores_differ": int((seen["same"] != ours).sum()), "answers_moved": other,
        "score_moved_mean": round(float(moved.mean()), 2), "score_moved_most": int(moved.max()),
    }  # fmt: skip


def main() -> None:
    import friend_site
    from browser import chromium, served
    from friend_book import friend_page

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
        room = ROOT / "published" / "room"
        html = friend_site.build(folder, room if room.is_dir() else None)
        own = {file.name: file.stat().st_size for file in sorted((html / "_static/friend").iterdir())}
        article = (html / "friend.html").read_text().split("<article", 1)[1].split("</article>")[0]
        weight = sum(own.values()) + len(article.encode())
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        print(f"{weight:,} bytes beside the theme:", end=" ")
        print(", ".join(f"{file} {size:,}" for file, size in {**own, "words": len(article.encode())}.items()))
        faces = samples.decode((html / "_static/friend/face-1.webp").read_bytes())
        looks = {}
        for size in SIZES:
            looks[size] = camera(html, folder, faces, size)
        without = camera(html, folder, faces, (640, 480), script="delete globalThis.VideoFrame")
        with served(html, ISOLATED) as site, chromium() as browser:
            tab = browser.new_page()
            tab.goto(site + "friend.html")
            tab.wait_for_selector('[name="friend-person"]')
            said = tab.evaluate(TIMES)
            network, map_ms = microseconds(said["times"])[0], float(np.median(said["busy"]))
            print(f"network alone: {network} µs; a map of {said['positions']} positions: {map_ms:.0f} ms")
            if arguments.pictures:
                friend = friend_page.published_friend(ROOT / "published")[0]
                in_room = not isinstance(friend, bytes)
                model = friend.detector + friend.classifier if in_room else friend
                digest = hashlib.sha256(model).hexdigest()
                found = {"model_sha256": digest, "bytes": weight, "map_ms": round(map_ms, 1)}
                found["look_ms_page"] = microseconds(looks[640, 480]["times"])[0] / 1000
                found["look_us"] = {"network alone": network}
                for (width, height), look in looks.items():
                    key = f"a whole look at {width} x {height}"
                    found["look_us"][key] = microseconds(look["times"])[0]
                key = "a whole look at 640 x 480, read from a canvas"
                found["look_us"][key] = microseconds(without["times"])[0]
                found |= near(tab, html, arguments.pictures, arguments.n)
                write_json(ROOT / "benchmarks" / f"{'room' if in_room else 'friend'}_page.json", found)


if __name__ == "__main__":
    main()
