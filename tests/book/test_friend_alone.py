"""A model's own page, `emolib export page`, in a real browser: any camera's frame has the bits of Python and
of the chip, and nothing leaves.
"""

import json
from pathlib import Path
from types import SimpleNamespace

import cv2
import friend_site
import numpy as np
import pytest
import test_pages as pages
from browser import chromium, needs_chromium, served
from test_friend_page import (
    BREAK_OUT,
    CAMERA,
    PATIENCE,
    SMILES,
    complains,
    png,
    says,
    show,
)  # fmt: skip

from emolib.cli import main
from emolib.data import sources
from emolib.embedded import frames, tflite
from emolib.embedded.codegen import c99
from emolib.report.friend_page import assets, samples

KEPT = Path(__file__).resolve().parents[1] / "kept"  # a friend whose first layer reads each 8th pixel
MODEL = (KEPT / "friend.tflite").read_bytes()
GLASSES = ("no <glasses>", 'glasses & "hats"')
N_FRAMES = 1000
SIDE = 224

pytestmark = pytest.mark.filterwarnings("ignore")


def export(folder: Path, model: Path, *words: str) -> Path:
    assert main.main(["export", "page", str(model), "--out", str(folder), *words]) == 0
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Two exported pages, beside one another: friend/ and, of other classes, hats/; `.film` for a camera."""
    folder = tmp_path_factory.mktemp("alone")
    export(folder / "friend", KEPT / "friend.tflite")
    (folder / "hats.tflite").write_bytes(MODEL)
    (folder / "threshold.json").write_text(json.dumps({"threshold": 0.9, "classes": GLASSES}))
    export(folder / "hats", folder / "hats.tflite", "--title", 'Is it "<b>on</b>"?')
    strip = samples.decode((folder / "friend/friend/face-1.webp").read_bytes())
    film = friend_site.clip(folder / "film.y4m", [(cv2.resize(strip[-1], (480, 480)), False)] * 5, wide=640)
    return SimpleNamespace(folder=folder, strip=strip, film=film)


@pytest.fixture(scope="module")
def browser(site):
    with (
        chromium(CAMERA, f"--use-file-for-fake-video-capture={site.film}") as found,
        served(site.folder) as at,
    ):
        yield SimpleNamespace(new_context=found.new_context, at=at)


@pytest.fixture
def open_page(browser):
    """A function that opens a page; afterwards: no error, and no request but to its own host and folder."""
    noise, contexts = [], []

    def opened(page="friend/", *, script="", **options):
        context = browser.new_context(**options)
        contexts.append(context)
        tab = context.new_page()
        tab.set_default_timeout(PATIENCE)
        tab.on("console", lambda said: said.type == "error" and noise.append(said.text))
        tab.on("pageerror", lambda error: noise.append(str(error)))
        tab.on("request", lambda asked: pages.foreign(asked.url) and noise.append(asked.url))
        if script:
            tab.add_init_script(script)
        tab.goto(browser.at + page)
        tab.wait_for_selector("#friend[data-awake]", state="attached")
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert noise == []


# ---------------------------------------------------------------- any frame


def pictures(n: int) -> list[np.ndarray]:
    """Grey pictures of random sizes: drawn faces, stretched, faint or noisy; a few of one colour."""
    faces = sources.load("synthetic", n_faces=60, seed=3, progress=False)[0].images[..., 0]
    rng, made = np.random.default_rng(2), []
    for number in range(n):
        width, height = np.exp(rng.uniform(0, np.log(900 if number % 50 == 0 else 330), 2)).astype(int) + 1
        face = cv2.resize(rng.choice(faces), (int(width), int(height)), interpolation=cv2.INTER_AREA)
        amount, noise = rng.choice([0.02, 0.5, 1.0]), rng.normal(0, rng.choice([0, 30]), face.shape)
        made.append(np.clip(rng.integers(0, 120) + amount * face + noise, 0, 255).astype(np.uint8))
    return made


def full(grey: np.ndarray) -> np.ndarray:
    """Brightness of films, 16 to 235, in full."""
    return np.clip((2 * (grey.astype(int) - 16) * 255 + 219) // (2 * 219), 0, 255).astype(np.uint8)


def camera_frames(n: int) -> list[tuple[frames.Frame, bool]]:
    """Frames of random size, stride and format, and whether their brightness is that of films."""
    rng, made = np.random.default_rng(4), []
    for picture in pictures(n):
        format = frames.FORMATS[rng.integers(len(frames.FORMATS))]
        if format in ("yuyv", "uyvy"):
            picture = picture[:, : picture.shape[1] // 2 * 2] if picture.shape[1] > 1 else np.tile(picture, 2)
        packed = picture.shape[1] * frames.bytes_per_pixel(format)
        frame = frames.encode(picture, format, packed + int(rng.choice([0, rng.integers(0, 70)])))
        made.append((frame, format in ("grey", "yuv420") and bool(rng.integers(2))))
    return made


ALL = """async () => {
    const {load} = await import('/friend/friend/look.js');
    const look = await load('/friend/friend/friend.wasm');
    const get = async name => new Uint8Array(await (await fetch(name)).arrayBuffer());
    const [data, wanted, whole] = await Promise.all(['/data.bin', '/seen.bin', '/whole.bin'].map(get));
    const scores = [], flat = [];
    let seen = 0, pictures = 0, at = 0;
    const differ = (a, b) => a.length !== b.length || a.some((value, i) => value !== b[i]);
    for (const [number, frame] of (await (await fetch('/frames.json')).json()).entries()) {
        const size = look.seenWidth * look.seenHeight;
        look.room(frame.bytes).set(data.subarray(at, at += frame.bytes));
        scores.push(look.score(frame));
        flat.push(look.flat);
        seen += differ(look.seen, wanted.subarray(number * size, (number + 1) * size));
        if (frame.whole < 0) continue;
        look.whole(frame);
        const all = look.side ** 2, first = frame.whole * all;
        pictures += differ(look.picture, whole.subarray(first, first + all));
    }
    return {scores, flat, seen, pictures};
}"""


@needs_chromium
@pytest.mark.parametrize("n", [N_FRAMES, pytest.param(10 * N_FRAMES, marks=pytest.mark.nightly)])
def test_any_cameras_frame_has_the_bits_of_python(site, open_page, n):
    cameras = camera_frames(n)
    shown = [frames.seen(frame, (SIDE, SIDE)) for frame, _ in cameras]
    read = np.stack([picture[::8, ::8, 0] for picture in shown])  # the first layer: each 8th pixel
    flat = np.ptp(read.reshape(len(read), -1).astype(int), axis=1) < frames.CONTRAST
    films = [limited for _, limited in cameras]
    shown = np.stack([full(each) if film else each for each, film in zip(shown, films, strict=True)])
    whole = [i for i, (frame, _) in enumerate(cameras) if frame.format in ("grey", "yuv420")][:200]
    facts = [
        {
            "width": frame.width, "height": frame.height, "stride": frame.stride, "limited": limited,
            "format": frames.FORMATS.index(frame.format), "bytes": len(frame.data),
            "whole": whole.index(i) if i in whole else -1,
        }
        for i, (frame, limited) in enumerate(cameras)
    ]  # fmt: skip
    (site.folder / "frames.json").write_text(json.dumps(facts))
    (site.folder / "data.bin").write_bytes(b"".join(frame.data for frame, _ in cameras))
    shown[:, ::8, ::8, 0].tofile(site.folder / "seen.bin")
    shown[whole].tofile(site.folder / "whole.bin")
    found = open_page().evaluate(ALL)
    expected = tflite.run(MODEL, shown, progress=False).astype(int)
    assert (np.array(found["scores"]) != expected).sum() == 0 and len(expected) == n
    assert found["seen"] == found["pictures"] == 0 and len(whole) == 200
    assert found["flat"] == flat.tolist() and 0 < flat.sum() < n / 2
    assert len(set(expected)) > 60 and {frame.format for frame, _ in cameras} == set(frames.FORMATS)


TAKEN = """async () => {
    const {load} = await import('/friend/friend/look.js');
    const {Lens} = await import('/friend/friend/grey.js');
    const look = await load('/friend/friend/friend.wasm'), lens = new Lens(look);
    const video = document.getElementById('friend-video'), found = {};
    const frame = await lens.film(video);
    found.copied = [lens.read, look.score(frame), [...look.seen], frame.limited];
    const drawn = lens.still(video, {left: 0, top: 0, width: 640, height: 480});
    found.drawn = [lens.read, look.score(drawn), [...look.seen], drawn.limited];
    return found;
}"""


@needs_chromium
def test_a_cameras_bytes_are_taken_as_they_are_or_drawn_where_they_are_not_lent(site, open_page):
    tab = open_page(permissions=["camera"])
    tab.click("#friend-camera")
    says(tab, SMILES)
    found = tab.evaluate(TAKEN)
    luma = np.rint(16 + cv2.resize(site.strip[-1], (480, 480)) * (219 / 255)).astype(np.uint8)
    seen = full(frames.seen(frames.encode(luma), (SIDE, SIDE)))
    score = int(tflite.run(MODEL, seen[None], progress=False)[0])
    assert found["copied"] == [False, score, seen[::8, ::8, 0].ravel().tolist(), True]
    read, drawn, pixels, limited = found["drawn"]
    assert read and not limited and abs(drawn - score) <= 2
    assert np.abs(np.array(pixels) - seen[::8, ::8, 0].ravel()).max() <= 2
    bare = open_page(permissions=["camera"], script="delete globalThis.VideoFrame")
    bare.click("#friend-camera")
    says(bare, SMILES)
    assert bare.evaluate(TAKEN)["copied"] == found["drawn"]


# ---------------------------------------------------------------- this model, its words


def test_the_site_is_whole_and_small(site):
    folder = site.folder / "friend"
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}
    made = {"friend.wasm", "faces.json", *(f"face-{n}.webp" for n in range(1, samples.PEOPLE + 1))}
    scripts = [file.name for file in (assets.STATIC / "friend").iterdir()]
    assert files == {"index.html", *(f"friend/{name}" for name in {*scripts, *made})}
    assert sum((folder / name).stat().st_size for name in files) < 130_000


def test_what_is_there_is_not_written_over_and_other_models_are_refused(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(samples, "ASKED", 1)  # drawing them takes seconds
    out = tmp_path / "site"
    again = ["export", "page", str(KEPT / "friend.tflite"), "--out", str(out)]
    assert main.main(again) == 0
    first = (out / "index.html").read_text()
    said = capsys.readouterr().out
    assert "index.html" in said and "https" in said
    (out / "index.html").write_text("mine")
    assert main.main(again) == 2 and "--force" in capsys.readouterr().err
    assert (out / "index.html").read_text() == "mine"
    assert main.main([*again, "--force"]) == 0
    assert (out / "index.html").read_text() == first
    (tmp_path / "bad.tflite").write_bytes(b"no model")
    assert main.main(["export", "page", str(tmp_path / "bad.tflite"), "--out", str(tmp_path / "x")]) == 2
    assert not (tmp_path / "x").exists()


def test_other_classes_are_named_and_no_word_is_taken_for_html(site):
    html = (site.folder / "hats/index.html").read_text()
    assert "<title>Is it &#34;&lt;b&gt;on&lt;/b&gt;&#34;?</title>" in html
    assert "no &lt;glasses&gt;" in html and "glasses &amp; &#34;hats&#34;" in html
    assert "smiles back" not in html and "on, a probability of 0.9" in html
    assert "Smile at it, and it smiles back." in (site.folder / "friend/index.html").read_text()


@needs_chromium
def test_the_friend_answers_by_the_words_and_the_threshold_of_its_model(site, open_page):
    tab = open_page("hats/")
    shown = {"low": tab.inner_text("#friend-says")}
    face = cv2.resize(site.strip[-1], (700, 600))
    show(tab, png(face))
    score = int(tflite.run(MODEL, frames.seen(frames.encode(face), (SIDE, SIDE))[None], progress=False)[0])
    tab.wait_for_function("s => +document.getElementById('friend-meter').ariaValueNow === s", arg=score)
    sees = 'I see “glasses & "hats"”, and smile.'
    probability = tflite.probabilities(MODEL, np.array([score], np.int8))[0]
    says(tab, sees if probability >= 0.9 else "I am looking.")
    assert f'{probability:.0%} sure of “glasses & "hats"”' in tab.inner_text("#friend-score")
    assert shown["low"] != sees


@needs_chromium
def test_no_contrast_is_no_answer(open_page):
    tab = open_page()
    plain = np.full((300, 400), 90, np.uint8)
    for step, seen in ((0, False), (frames.CONTRAST - 1, False), (frames.CONTRAST, True)):
        plain[:, 200:] = 90 + step
        show(tab, png(plain))
        nothing = "document.getElementById('friend-says').textContent.includes('no face')"
        tab.wait_for_function(f"seen => seen !== {nothing}", arg=seen)
        assert (tab.inner_text("#friend-score") != "") == seen
        assert tab.get_attribute("#friend-face", "data-smiling") == "false" or seen


@needs_chromium
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [pages.DESK, pages.PHONE, pages.SMALL], ids=["desk", "phone", "small"])
def test_screen_reader_and_width(open_page, size, theme):
    tab = open_page("hats/", viewport=size, color_scheme=theme, bypass_csp=True)  # for axe-core, from outside
    tab.check("#friend-map")
    tab.click("#friend-camera")  # refused
    complains(tab, "settings block")
    assert tab.evaluate("document.documentElement.scrollWidth") <= size["width"]
    tab.evaluate(pages.AXE.read_text(encoding="utf-8"))
    assert tab.evaluate(pages.VIOLATIONS, None) == []


@needs_chromium
def test_the_policy_holds(browser):
    tab = browser.new_context().new_page()
    tab.goto(browser.at + "friend/")
    found = tab.evaluate(BREAK_OUT, "http://localhost:9/")
    tab.context.close()
    assert found["refused"].count("connect-src") == 3 and not found["ran"]
    assert {"worker-src", "img-src", "script-src", "form-action"} <= set(found["refused"])


def test_a_friend_that_knows_no_drawn_face_has_none(monkeypatch):
    monkeypatch.setattr(samples, "ASKED", 2)
    monkeypatch.setattr(tflite, "run", lambda model, images, **_: np.zeros(len(images), np.int8))
    made = assets.made(MODEL, c99.emit(MODEL))
    assert json.loads(made["faces.json"]) == {"people": 0, "nobody": False, "able": 0, "asked": 2}
    assert set(made) == {"friend.wasm", "faces.json"}
